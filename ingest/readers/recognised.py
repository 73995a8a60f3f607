"""Recognised pages as characters with places, in the form that the layout of PDF pages works on.

Two places are told for each character: where it would stand if the page had been laid straight on the scanner, by which lines,
columns and tables are found, and where it stands on the page as it is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from ingest.readers.pdf_characters import Characters, Floats, upright_boxes
from ingest.readers.recognised_ink import whole_lines
from ingest.readers.recognised_page import RecognisedPage
from ingest.readers.recognised_signs import mended_signs
from ingest.readers.recognised_style import alike, apart, bold_words, middle, type_size
from kb.programs.hocr import RecognisedLine

_ASCENT, _DESCENT = 0.82, 0.24  # ems from the baseline
_SITTING = frozenset("abcdefhiklmnorstuvwxyzæøåABCDEFGHIKLMNOPRSTUVWXYZÆØÅ0123456789äö")
_LETTERS_TO_TELL = 3


@dataclass(frozen=True, slots=True)
class Placed:
    """A page's characters laid straight, the boxes they have on the page as shown, and the lines drawn on it, laid straight."""

    characters: Characters
    shown: Floats
    ruled: Floats


def placed(pages: Sequence[RecognisedPage], sizes: Sequence[tuple[float, float]]) -> list[Placed]:
    """The characters of a document's recognised pages. `sizes`: width and height of each page as shown, in points (1/72 inch)."""
    scales = [_scale(page, width) for page, (width, _) in zip(pages, sizes, strict=True)]
    ems = alike([[type_size(line) * scale for line in page.lines] for page, scale in zip(pages, scales, strict=True)], pages)
    bold = bold_words(pages, ems, scales)
    texts = mended_signs(pages)
    return [
        _placed(page, size, scale, page_ems, page_bold, page_texts)
        for page, size, scale, page_ems, page_bold, page_texts in zip(pages, sizes, scales, ems, bold, texts, strict=True)
    ]


def _scale(page: RecognisedPage, width: float) -> float:
    """Points of the page for one of the picture."""
    return width / (page.height if page.direction % 2 else page.width)


def _placed(
    page: RecognisedPage, size: tuple[float, float], scale: float, ems: list[float], bold: list[bool], texts: list[list[str]]
) -> Placed:
    upright = _Straight(page, scale)
    rows: list[tuple[int, float, float, float, float, float, float, bool, int, int]] = []
    word_number = object_number = 0
    for line, em, words in zip(page.lines, ems, texts, strict=True):
        baseline = upright.baseline(line)
        for place, (word, text, begins) in enumerate(zip(line.words, words, apart(line, em / scale), strict=True)):
            object_number += begins
            edges = _tiled([upright.sides(box) for box in word.letters])
            for letter, (point, (left, right)) in enumerate(zip(text, edges, strict=True)):
                place_on_page = (left, baseline - _ASCENT * em, right, baseline + _DESCENT * em)
                spaces = int(place > 0 and letter == 0)
                rows.append((ord(point), *place_on_page, baseline, em, bold[word_number], spaces, object_number))
            word_number += 1
    codes, lefts, tops, rights, bottoms, baselines, sizes, heavy, spaces_before, objects = _columns(rows)
    straight = np.stack([lefts, tops, rights, bottoms], axis=1).astype(np.float32).reshape(-1, 4)
    back = (4 - page.direction) % 4
    width, height = page.width * scale, page.height * scale
    return Placed(
        Characters(
            codes=codes.astype(np.uint32),
            boxes=upright_boxes(straight, back, width, height),
            baselines=baselines.astype(np.float32),
            sizes=sizes.astype(np.float32),
            bold=heavy.astype(np.bool_),
            spaces=spaces_before.astype(np.int64),
            direction=np.full(len(rows), page.direction, np.int8),
            objects=objects.astype(np.int64),
            unmapped=np.zeros(len(rows), np.bool_),
            width=size[0],
            height=size[1],
        ),
        upright_boxes(upright.as_scanned(straight), back, width, height),
        upright_boxes(whole_lines(upright.laid(page.ruled * np.float32(scale))), back, width, height),
    )


def _columns(rows: list[tuple[int, float, float, float, float, float, float, bool, int, int]]) -> list[npt.NDArray[np.float64]]:
    return list(np.array(rows, np.float64).reshape(-1, 10).T)


def _tiled(sides: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Letters that touch, as the advances of printed characters do: the gap between two strokes is no space."""
    ordered = [(left, max(right, left)) for left, right in sides]
    edges = [(before[1] + after[0]) / 2 for before, after in pairwise(ordered)]
    edges = np.maximum.accumulate([ordered[0][0], *edges, max(right for _, right in ordered)]).tolist()
    return list(pairwise(edges))


class _Straight:
    """How points of the picture become points of the page laid straight, and back."""

    def __init__(self, page: RecognisedPage, scale: float) -> None:
        slopes = np.array([line.slope for line in page.lines])
        lengths = np.array([line.box[2] - line.box[0] for line in page.lines])
        self._slope = middle(slopes, lengths)
        self._scale = scale
        self._middle = (page.width * scale / 2, page.height * scale / 2)

    def laid(self, boxes: Floats) -> Floats:
        """Boxes in points of the page, moved with their middle; narrow ones stay what they are."""
        return self._moved(boxes, self._slope)

    def as_scanned(self, boxes: Floats) -> Floats:
        return self._moved(boxes, -self._slope)

    def sides(self, box: tuple[int, int, int, int]) -> tuple[float, float]:
        left, _, right, _ = self._one(box)
        return left, right

    def baseline(self, line: RecognisedLine) -> float:
        """The height a line stands at: that of its letters' feet, or what Tesseract makes of it where they are few."""
        feet = [
            self._one(box)[3]
            for word in line.words
            for point, box in zip(word.text, word.letters, strict=True)
            if point in _SITTING
        ]
        if len(feet) >= _LETTERS_TO_TELL:
            return float(np.median(feet))
        left, _, right, _ = line.box
        middle = line.baseline + line.slope * (right - left) / 2
        return self._one((left, int(middle) - 1, right, int(middle)))[3]

    def _one(self, box: tuple[int, int, int, int]) -> tuple[float, float, float, float]:
        left, top, right, bottom = self.laid(np.array([box], np.float32) * np.float32(self._scale))[0].tolist()
        return left, top, right, bottom

    def _moved(self, boxes: Floats, slope: float) -> Floats:
        across = (boxes[:, 0] + boxes[:, 2]) / 2 - self._middle[0]
        down = (boxes[:, 1] + boxes[:, 3]) / 2 - self._middle[1]
        right, sunk = slope * down, -slope * across
        moved: Floats = (boxes + np.stack([right, sunk, right, sunk], axis=1)).astype(np.float32)
        return moved
