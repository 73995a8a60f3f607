"""The characters PDFium finds on a page, with their places on the page as it is displayed."""

from __future__ import annotations

import ctypes
import math
import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import repeat

import numpy as np
import numpy.typing as npt
import pypdfium2
import pypdfium2.raw as pdfium

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

OBLIQUE = 4
"""The direction of text that runs neither along nor across the page, as a stamp or watermark does."""

_BOLD_NAME = re.compile(r"bold|black|heavy|fett|demi(?!-?light)", re.IGNORECASE)
_BOLD_WEIGHT = 600
_SMALLEST_SIZE = 0.9  # points; smaller text is not meant for eyes
_FILL_AND_STROKE = 2


@dataclass(frozen=True, slots=True)
class Characters:
    """The visible characters of one page in content order, without white space.

    `boxes` holds left, top, right, bottom in points from the top left corner of the displayed page; a box reaches from the
    font's ascent to its descent and over the character's whole advance. `direction` counts quarter turns clockwise from
    upright, or is OBLIQUE; `baselines` is the distance from the edge that is the upper one in that direction. `spaces`: how
    many were written before the character. `objects`: the number of the text object it belongs to. `unmapped`: its font does
    not tell which letter it draws.
    """

    codes: npt.NDArray[np.uint32]
    boxes: Floats
    baselines: Floats
    sizes: Floats
    bold: Flags
    spaces: Integers
    direction: npt.NDArray[np.int8]
    objects: Integers
    unmapped: Flags
    width: float
    height: float

    def take(self, chosen: Integers | Flags) -> Characters:
        """These of the characters."""
        return Characters(
            self.codes[chosen],
            self.boxes[chosen],
            self.baselines[chosen],
            self.sizes[chosen],
            self.bold[chosen],
            self.spaces[chosen],
            self.direction[chosen],
            self.objects[chosen],
            self.unmapped[chosen],
            self.width,
            self.height,
        )


@dataclass(frozen=True, slots=True)
class View:
    """How page coordinates of the file become points from the top left corner of the displayed page."""

    left: float
    bottom: float
    right: float
    top: float
    quarter_turns: int

    @property
    def width(self) -> float:
        return self.top - self.bottom if self.quarter_turns % 2 else self.right - self.left

    @property
    def height(self) -> float:
        return self.right - self.left if self.quarter_turns % 2 else self.top - self.bottom

    def points(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Points of the file as points of the display."""
        if self.quarter_turns == 0:
            return x - self.left, self.top - y
        if self.quarter_turns == 1:
            return y - self.bottom, x - self.left
        if self.quarter_turns == 2:
            return self.right - x, y - self.bottom
        return self.top - y, self.right - x

    def rectangles(self, rectangles: Floats) -> Floats:
        """Rectangles of the file (two opposite corners each) as left, top, right, bottom of the display."""
        x0, y0 = self.points(rectangles[:, 0], rectangles[:, 1])
        x1, y1 = self.points(rectangles[:, 2], rectangles[:, 3])
        return np.stack([np.minimum(x0, x1), np.minimum(y0, y1), np.maximum(x0, x1), np.maximum(y0, y1)], axis=1)


def view_of(page: pypdfium2.PdfPage) -> View:
    """The displayed part of a page and how it is turned."""
    box = pdfium.FS_RECTF()
    if not pdfium.FPDF_GetPageBoundingBox(page, box) or box.right <= box.left or box.top <= box.bottom:
        return View(0.0, 0.0, 595.0, 842.0, 0)
    return View(box.left, box.bottom, box.right, box.top, pdfium.FPDFPage_GetRotation(page) % 4)


def read_characters(page: pypdfium2.PdfPage, view: View) -> Characters:
    """All characters of the page that a reader could see, each once."""
    text_page = page.get_textpage()
    try:
        characters = _read(text_page, view)
    finally:
        text_page.close()
    return _once(_visible(characters))


_POINTER = ctypes.c_void_p


def _prototype(function: Callable[..., object], result: type, *arguments: type) -> Callable[..., int]:
    """A PDFium function that takes plain addresses: a third of the time per call of the generated binding."""
    address = ctypes.cast(function, _POINTER).value  # type: ignore[arg-type]
    return ctypes.CFUNCTYPE(result, *arguments)(address or 0)


_get_unicode = _prototype(pdfium.FPDFText_GetUnicode, ctypes.c_uint, _POINTER, ctypes.c_int)
_get_box = _prototype(pdfium.FPDFText_GetLooseCharBox, ctypes.c_int, _POINTER, ctypes.c_int, _POINTER)
_get_object = _prototype(pdfium.FPDFText_GetTextObject, _POINTER, _POINTER, ctypes.c_int)
_get_unmapped = _prototype(pdfium.FPDFText_HasUnicodeMapError, ctypes.c_int, _POINTER, ctypes.c_int)

_WHITE = np.array([0, 9, 10, 11, 12, 13, 32, 0xA0, *range(0x2000, 0x200C), 0x202F, 0x205F, 0x3000, 0xFEFF], np.uint32)


def _read(text_page: pypdfium2.PdfTextPage, view: View) -> Characters:
    handle = ctypes.cast(text_page.raw, _POINTER).value
    count = max(pdfium.FPDFText_CountChars(text_page), 0)
    codes = np.fromiter(map(_get_unicode, repeat(handle), range(count)), np.uint32, count)
    objects = np.fromiter((address or 0 for address in map(_get_object, repeat(handle), range(count))), np.uint64, count)
    unmapped = np.fromiter(map(_get_unmapped, repeat(handle), range(count)), np.int32, count) == 1
    raw = np.zeros((count, 4), np.float32)
    start = raw.ctypes.data
    deque(map(_get_box, repeat(handle), range(count), range(start, start + 16 * count, 16)), maxlen=0)
    white = np.isin(codes, _WHITE)
    kept = np.flatnonzero(~white & (objects != 0))
    # What PDFium inserts by itself belongs to no text object: a guess, where our own comes from all gaps of the line.
    written = np.cumsum(white & (objects != 0))
    baselines, sizes, bold, direction = _styles(text_page, kept, objects[kept], view)
    return Characters(
        codes=codes[kept],
        boxes=_mended(view.rectangles(_widened(text_page, kept, raw[kept])), baselines, sizes, direction),
        baselines=baselines,
        sizes=sizes,
        bold=bold,
        spaces=np.diff(written[kept], prepend=0),
        direction=direction,
        objects=np.cumsum(np.diff(objects[kept], prepend=np.uint64(0)) != 0),
        unmapped=unmapped[kept],
        width=view.width,
        height=view.height,
    )


def _widened(text_page: pypdfium2.PdfTextPage, indexes: Integers, boxes: Floats) -> Floats:
    """Boxes without width (the font gives no advance) take the width of the drawn shape."""
    edges = [ctypes.c_double() for _ in range(4)]
    for place in np.flatnonzero((boxes[:, 2] - boxes[:, 0] <= 0) | (boxes[:, 1] - boxes[:, 3] <= 0)):
        if pdfium.FPDFText_GetCharBox(text_page, int(indexes[place]), *edges):
            left, right, bottom, top = (edge.value for edge in edges)
            boxes[place] = (left, top, right, bottom)
    return boxes


def _mended(boxes: Floats, baselines: Floats, sizes: Floats, direction: npt.NDArray[np.int8]) -> Floats:
    """Fonts with absurd ascent or descent get the usual ones, so that a mark covers its line and no other."""
    heights = boxes[:, 3] - boxes[:, 1]
    absurd = (direction == 0) & ((heights > 1.7 * sizes) | (heights < 0.5 * sizes))
    boxes[absurd, 1] = baselines[absurd] - 0.85 * sizes[absurd]
    boxes[absurd, 3] = baselines[absurd] + 0.25 * sizes[absurd]
    return boxes


def _styles(
    text_page: pypdfium2.PdfTextPage, indexes: Integers, objects: npt.NDArray[np.uint64], view: View
) -> tuple[Floats, Floats, Flags, npt.NDArray[np.int8]]:
    """Baseline, size, boldness and direction, asked once for each text object and spread over its characters."""
    firsts = np.flatnonzero(np.diff(objects, prepend=0) != 0)
    lengths = np.diff(firsts, append=len(objects))
    fonts: dict[int, bool] = {}
    styles = [_style(text_page, int(indexes[first]), view, fonts) for first in firsts]
    baselines = np.array([style[0] for style in styles], np.float32)
    sizes = np.array([style[1] for style in styles], np.float32)
    bold = np.array([style[2] for style in styles], np.bool_)
    direction = np.array([style[3] for style in styles], np.int8)
    return (
        np.repeat(baselines, lengths),
        np.repeat(sizes, lengths),
        np.repeat(bold, lengths),
        np.repeat(direction, lengths),
    )


def _style(text_page: pypdfium2.PdfTextPage, index: int, view: View, fonts: dict[int, bool]) -> tuple[float, float, bool, int]:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text_page, index, matrix)
    size = pdfium.FPDFText_GetFontSize(text_page, index) * math.hypot(matrix.c, matrix.d)
    turns = (view.quarter_turns - math.degrees(math.atan2(matrix.b, matrix.a)) / 90) % 4
    direction = round(turns) % 4 if abs(turns - round(turns)) < 0.06 else OBLIQUE
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
    across, down = view.points(np.array([x.value], np.float32), np.array([y.value], np.float32))
    baseline = turned(float(across[0]), float(down[0]), direction, view.width, view.height)[1]
    return baseline, abs(size), _is_bold(text_page, index, fonts), direction


def _is_bold(text_page: pypdfium2.PdfTextPage, index: int, fonts: dict[int, bool]) -> bool:
    text_object = pdfium.FPDFText_GetTextObject(text_page, index)
    if pdfium.FPDFTextObj_GetTextRenderMode(text_object) == _FILL_AND_STROKE:
        return True
    font = pdfium.FPDFTextObj_GetFont(text_object)
    address = ctypes.cast(font, _POINTER).value or 0
    if address not in fonts:
        name = ctypes.create_string_buffer(200)
        pdfium.FPDFFont_GetBaseFontName(font, name, 200)
        heavy = pdfium.FPDFFont_GetWeight(font) >= _BOLD_WEIGHT
        fonts[address] = heavy or bool(_BOLD_NAME.search(name.value.decode("utf-8", "replace")))
    return fonts[address]


def turned(x: float, y: float, direction: int, width: float, height: float) -> tuple[float, float]:
    """A point of the displayed page on the page turned so that text of this direction stands upright."""
    if direction == 1:
        return y, width - x
    if direction == 2:
        return width - x, height - y
    if direction == 3:
        return height - y, x
    return x, y


def upright_boxes(boxes: Floats, direction: int, width: float, height: float) -> Floats:
    """Boxes of the displayed page on the page turned so that text of this direction stands upright."""
    left, top, right, bottom = boxes.T
    if direction == 1:
        return np.stack([top, width - right, bottom, width - left], axis=1)
    if direction == 2:
        return np.stack([width - right, height - bottom, width - left, height - top], axis=1)
    if direction == 3:
        return np.stack([height - bottom, left, height - top, right], axis=1)
    return boxes


def _visible(characters: Characters) -> Characters:
    """Without what lies outside the page or is too small to see."""
    x = (characters.boxes[:, 0] + characters.boxes[:, 2]) / 2
    y = (characters.boxes[:, 1] + characters.boxes[:, 3]) / 2
    inside = (x >= 0) & (x <= characters.width) & (y >= 0) & (y <= characters.height)
    return characters.take(inside & (characters.sizes >= _SMALLEST_SIZE))


def _once(characters: Characters) -> Characters:
    """Without the second drawing of a character on top of itself, as fake bold and shadows are made.

    Neighbours in one text object stay: a ligature comes as several characters in one place ("ff").
    """
    count = len(characters.codes)
    if count < 2:
        return characters
    doubled = np.zeros(count, np.bool_)
    left, top = characters.boxes[:, 0], characters.boxes[:, 1]
    reach = 0.12 * characters.sizes
    for offset in (0.0, 0.5):
        rows = np.floor(top / 2 + offset)
        order = np.lexsort((np.arange(count), left, rows, characters.codes))
        for step in (1, 2):
            first, second = order[:-step], order[step:]
            near = (np.abs(left[second] - left[first]) < reach[first]) & (np.abs(top[second] - top[first]) < reach[first])
            apart = (characters.objects[first] != characters.objects[second]) | (np.abs(second - first) > 2)
            same = near & apart & (characters.codes[first] == characters.codes[second])
            doubled[np.maximum(first, second)[same]] = True
            characters.bold[np.minimum(first, second)[same]] = True
    return characters.take(~doubled) if doubled.any() else characters
