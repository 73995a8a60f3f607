"""Does the place of a quote hold the quote? Asked of PDFium directly, not of the reader under test."""

from __future__ import annotations

import ctypes
import random
import struct
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from kb.text.normalise import fold_for_matching
from kb.types import Document, Page

SCALE = 65535
Box = tuple[int, int, int, int]


def boxes_of(page: Page, start: int, end: int) -> list[Box]:
    """The boxes of these characters, without those that are not drawn."""
    assert page.boxes is not None
    assert len(page.boxes) == 8 * len(page.text)
    boxes = [struct.unpack_from("<4H", page.boxes, 8 * index) for index in range(start, end)]
    return [(box[0], box[1], box[2], box[3]) for box in boxes if any(box)]


class DrawnPages:
    """The characters PDFium finds in a file, each with the middle of its shape on the displayed page."""

    def __init__(self, file: Path) -> None:
        self._document = pypdfium2.PdfDocument(file)
        self._pages: dict[int, list[tuple[str, float, float]]] = {}

    def text_under(self, number: int, boxes: list[Box]) -> str:
        """The characters whose middle lies in one of the boxes, in the order of the boxes, doubled drawing counted once."""
        if number not in self._pages:
            self._pages[number] = self.characters(number)
        found: dict[tuple[int, str], tuple[int, float]] = {}
        for order, (character, x, y) in enumerate(self._pages[number]):
            inside = [
                (abs(box[0] + box[2] - 2 * x), index)
                for index, box in enumerate(boxes)
                if box[0] - 3 <= x <= box[2] + 3 and box[1] - 3 <= y <= box[3] + 3
            ]
            if inside:
                found.setdefault((min(inside)[1], character), (order, x))
        return "".join(character for (_, character), _ in sorted(found.items(), key=lambda item: (item[0][0], item[1][0])))

    def characters(self, number: int) -> list[tuple[str, float, float]]:
        """Each character of a page with the middle of its shape, in 65535ths of the displayed page."""
        page = self._document[number - 1]
        text = page.get_textpage()
        edges = [ctypes.c_double() for _ in range(4)]
        x, y = ctypes.c_int(), ctypes.c_int()
        found = []
        for index in range(pdfium.FPDFText_CountChars(text)):
            character = chr(pdfium.FPDFText_GetUnicode(text, index))
            if character.isspace() or pdfium.FPDFText_IsGenerated(text, index):
                continue
            pdfium.FPDFText_GetCharBox(text, index, *edges)
            left, right, bottom, top = (edge.value for edge in edges)
            pdfium.FPDF_PageToDevice(page, 0, 0, SCALE, SCALE, 0, (left + right) / 2, (bottom + top) / 2, x, y)
            found.append((character, x.value, y.value))
        return found


def assert_quotes_stand_where_marked(file: Path, document: Document, samples: int = 25, seed: int = 7) -> None:
    """For stretches of every page's text: what PDFium finds under their boxes is the stretch, in the form for matching."""
    drawn = DrawnPages(file)
    chance = random.Random(seed)
    for page in document.pages:
        for _ in range(samples if page.text else 0):
            block = chance.choice(page.blocks)
            start = chance.randrange(block.start, block.end)
            end = min(block.end, start + chance.randint(1, 90))
            # The letters of a ligature share one box and cannot be marked apart.
            while start > block.start and boxes_of(page, start - 1, start) == boxes_of(page, start, start + 1) != []:
                start -= 1
            while end < block.end and boxes_of(page, end - 1, end) == boxes_of(page, end, end + 1) != []:
                end += 1
            quote = fold_for_matching(page.text[start:end])[0]
            under = fold_for_matching(drawn.text_under(page.number, boxes_of(page, start, end)))[0]
            assert under == quote, (page.number, page.text[start:end])
