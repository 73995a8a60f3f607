"""One sheet's cells: streamed from its part, in the words a person sees, within bounds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import isfinite

from ingest.readers.building import one_line
from ingest.readers.number_formats import number_shown
from ingest.readers.ooxml import BrokenXml, Element
from ingest.readers.sheets import MOST_CELLS, TOO_MANY
from ingest.readers.xlsx_package import CellStyle, Workbook, elements, sn, text_of

MOST_LOOKED_AT = 2_000_000
"""Cells and rows looked at in one file, empty ones too."""
_LETTERS = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_NOT_COUNTED = "Formulas without a value in the file: {count}. Open it in Excel or LibreOffice, let it calculate, and save it."
# A cell that is only formatted, and a row of nothing else; cut away before the XML is read, which takes a hundred times as long.
_EMPTY_CELL = re.compile(rb'<c r="[A-Z]{1,3}[0-9]{1,7}"(?: s="[0-9]{1,6}")?\s*/>')
_EMPTY_ROW = re.compile(rb'<row r="[0-9]{1,7}"[^<>/]*(?:/>|></row>)')


@dataclass(frozen=True, slots=True)
class Cell:
    """A filled cell; `text` is whether it holds words rather than a number."""

    shown: str
    text: bool
    style: CellStyle


@dataclass(slots=True)
class Budget:
    """What may still be read of a file."""

    cells: int = MOST_CELLS
    looked_at: int = MOST_LOOKED_AT


@dataclass(slots=True)
class SheetCells:
    """The filled cells of a sheet by row and column, both from 1."""

    rows: dict[int, dict[int, Cell]] = field(default_factory=dict)
    margins: list[str] = field(default_factory=list)
    problem: str | None = None


def read_cells(data: bytes, workbook: Workbook, shared: Sequence[str], budget: Budget) -> SheetCells:
    """The cells of a sheet's part. What is broken or too much is left out, and told in `problem`."""
    reading = _Reading(workbook, shared, budget)
    tags = (sn("c"), sn("row"), sn("headerFooter"))
    try:
        for element in elements(_without_empty(data), tags):
            if not reading.take(element):
                break
    except BrokenXml as error:
        reading.found.problem = f"The sheet could not be read in full: {error}."
    if reading.uncounted and reading.found.problem is None:
        reading.found.problem = _NOT_COUNTED.format(count=reading.uncounted)
    return reading.found


def _without_empty(data: bytes) -> bytes:
    """The part without cells and rows in which nothing stands: a format spread over a whole sheet leaves a million of them."""
    return _EMPTY_ROW.sub(b"", _EMPTY_CELL.sub(b"", data))


def place_of(reference: str) -> tuple[int, int] | None:
    """Row and column of "B12"."""
    match = _LETTERS.fullmatch(reference)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]), column


class _Reading:
    """Takes rows and cells as they end; a cell without a place of its own stands after the one before."""

    def __init__(self, workbook: Workbook, shared: Sequence[str], budget: Budget) -> None:
        self.found = SheetCells()
        self.uncounted = 0
        self._workbook = workbook
        self._shared = shared
        self._budget = budget
        self._row = 1
        self._column = 0

    def take(self, element: Element) -> bool:
        """Tells whether there is room for more."""
        if element.tag == sn("headerFooter"):
            self.found.margins = [part.text or "" for part in element]
            return True
        self._budget.looked_at -= 1
        if element.tag == sn("row"):
            self._row, self._column = self._row + 1, 0
        else:
            self._take_cell(element)
        if self._budget.looked_at > 0 and self._budget.cells > 0:
            return True
        self.found.problem = TOO_MANY
        return False

    def _take_cell(self, element: Element) -> None:
        place = place_of(element.get("r") or "")
        self._row, self._column = place or (self._row, self._column + 1)
        if not len(element):
            return
        style = self._style(element.get("s"))
        shown = self._shown(element, style)
        if shown:
            self._budget.cells -= 1
            is_text = element.get("t") in ("s", "str", "inlineStr")
            self.found.rows.setdefault(self._row, {})[self._column] = Cell(shown, is_text, style)

    def _shown(self, element: Element, style: CellStyle) -> str:
        kind = element.get("t", "n")
        if kind == "inlineStr":
            return one_line(text_of(element))
        value = (element.findtext(sn("v")) or "").strip()
        if not value:
            self.uncounted += element.find(sn("f")) is not None and kind != "str"
            return ""
        if kind == "s":
            return one_line(self._shared[int(value)]) if value.isdigit() and int(value) < len(self._shared) else ""
        if kind == "b":
            return "SANN" if value in ("1", "true") else "USANN"
        return self._number(value, style) if kind == "n" else one_line(value)

    def _number(self, value: str, style: CellStyle) -> str:
        try:
            number = float(value)
            if isfinite(number):
                return number_shown(number, style.code, from_1904=self._workbook.from_1904)
            return one_line(value)
        except (ValueError, ArithmeticError):
            return one_line(value)

    def _style(self, index: str | None) -> CellStyle:
        styles = self._workbook.styles
        position = int(index) if index and index.isdigit() and len(index) < 7 else 0
        return styles[position] if position < len(styles) else CellStyle()
