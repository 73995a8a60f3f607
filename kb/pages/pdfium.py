"""PDFium, one caller at a time: it is not made for threads, and the web draws in several."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pypdfium2
from PIL import Image
from pypdfium2 import raw

from kb.pages.marks import Box

_ONE_CALLER = threading.Lock()
Unreadable = (pypdfium2.PdfiumError, OSError, IndexError)
"""What the functions here raise when the file is gone, is no PDF any more, or has fewer pages than it had."""


def draw(file: Path, number: int, width: int) -> Image.Image:
    """A page as a picture of this width."""
    with _page(file, number) as page:
        bitmap = page.render(scale=width / max(page.get_width(), 1.0), may_draw_forms=True)
        try:
            # A copy, because the bitmap's memory goes with it.
            picture: Image.Image = bitmap.to_pil().convert("RGB")
            return picture
        finally:
            bitmap.close()


def page_texts(file: Path) -> list[str]:
    """For each page one character for each of PDFium's characters, so that offsets in it are PDFium's own."""
    with _ONE_CALLER:
        document = pypdfium2.PdfDocument(file)
        try:
            return [_text(document[index]) for index in range(len(document))]
        finally:
            document.close()


def boxes(file: Path, number: int, characters: Sequence[int]) -> list[Box]:
    """The places of these characters of a page; what is not drawn (spaces, line ends) is left out."""
    with _page(file, number) as page:
        width, height = page.get_size()
        text_page = page.get_textpage()
        try:
            found = [_box(text_page, index) for index in characters]
        finally:
            text_page.close()
    return [
        Box(left / width, 1 - top / height, right / width, 1 - bottom / height)
        for left, bottom, right, top in found
        if right > left and top > bottom
    ]


@contextmanager
def _page(file: Path, number: int) -> Iterator[pypdfium2.PdfPage]:
    with _ONE_CALLER:
        document = pypdfium2.PdfDocument(file)
        try:
            if document.get_formtype() != raw.FORMTYPE_NONE:
                document.init_forms()
            if not 1 <= number <= len(document):
                raise IndexError(number)
            yield document[number - 1]
        finally:
            document.close()


def _text(page: pypdfium2.PdfPage) -> str:
    text_page = page.get_textpage()
    try:
        points = [raw.FPDFText_GetUnicode(text_page, index) for index in range(text_page.count_chars())]
    finally:
        text_page.close()
        page.close()
    # Characters beyond the first plane count as one; what is no character stands as a space.
    return "".join(chr(point) if 0 < point < 0x110000 else " " for point in points)


def _box(text_page: pypdfium2.PdfTextPage, index: int) -> tuple[float, float, float, float]:
    """The line's height over the character's width, widened where the letter itself reaches further: fonts tell too little."""
    if chr(raw.FPDFText_GetUnicode(text_page, index)).isspace():
        return 0.0, 0.0, 0.0, 0.0
    line = raw.FS_RECTF()
    if not raw.FPDFText_GetLooseCharBox(text_page, index, ctypes.byref(line)):
        return 0.0, 0.0, 0.0, 0.0
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    if not raw.FPDFText_GetCharBox(text_page, index, left, right, bottom, top) or right.value <= left.value:
        return line.left, line.bottom, line.right, line.top
    return (
        min(line.left, left.value),
        min(line.bottom, bottom.value),
        max(line.right, right.value),
        max(line.top, top.value),
    )
