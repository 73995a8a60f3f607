"""Reads OpenDocument spreadsheets (.ods, .ots): one page a sheet, its cells as they were shown when it was saved."""

from __future__ import annotations

from pathlib import Path

from ingest.readers.building import PageBuilder, one_line
from ingest.readers.odf_names import on, whole
from ingest.readers.odf_package import OdfPackage
from ingest.readers.odf_styles import Styles
from ingest.readers.odf_tables import MOST_REPEATS, cells_of, rows_of
from ingest.readers.odf_text import plain_text
from ingest.readers.ooxml import Element
from ingest.readers.sheets import MOST_CELLS, TOO_MANY, SheetCell, add_sheet
from kb.types import Document, Page

_NUMBERS = frozenset({"float", "percentage", "currency", "date", "time", "boolean"})


def read_ods(file: Path) -> Document:
    """Each sheet is a page, numbered by its place and labelled by its name; hidden ones are read too."""
    package = OdfPackage(file)
    styles = Styles(package.content, package.styles)
    tables = package.body("office:spreadsheet").findall(on("table:table"))
    pages: list[Page] = []
    left = MOST_CELLS
    for number, table in enumerate(tables, 1):
        reading = _SheetReading(styles, left)
        pages.append(reading.page(table, number, package.problem))
        left = reading.left
    return Document("ods", tuple(pages), len(pages), package.properties())


class _SheetReading:
    """Goes through the rows of one sheet, while there is room for more cells."""

    def __init__(self, styles: Styles, left: int) -> None:
        self.left = left
        self._styles = styles
        self._rows: dict[int, dict[int, SheetCell]] = {}
        self._comments: list[str] = []

    def page(self, table: Element, number: int, problem: str | None) -> Page:
        name = one_line(table.get(on("table:name")) or str(number))
        self._take_rows(table)
        builder = PageBuilder()
        if self._rows or self._comments:
            builder.add(name, "heading", level=1)
        add_sheet(builder, self._rows)
        for comment in self._comments:
            builder.add(comment, "notes")
        return builder.page(number, label=name, problem=TOO_MANY if self.left <= 0 else problem)

    def _take_rows(self, table: Element) -> None:
        number = 1
        for row, repeated in rows_of(table):
            cells = self._cells(row)
            for _ in range(repeated if cells else 1):
                if cells:
                    self._rows[number] = cells
                self.left -= len(cells)
                number += 1
            if not cells and repeated > 1:
                number += 1  # However many empty rows there are, they part what stands above from what stands below.
            if self.left <= 0:
                return

    def _cells(self, row: Element) -> dict[int, SheetCell]:
        cells: dict[int, SheetCell] = {}
        column = 1
        for cell in cells_of(row):
            shown = "" if cell.tag == on("table:covered-table-cell") else plain_text(cell, self._styles)
            self._comments += [text for one in cell.findall(on("office:annotation")) if (text := plain_text(one, self._styles))]
            count = whole(cell.get(on("table:number-columns-repeated")), 1, MOST_REPEATS)
            if shown:
                cells |= {place: self._cell(cell, shown) for place in range(column, column + count)}
            column += count
        return cells

    def _cell(self, cell: Element, shown: str) -> SheetCell:
        look = self._styles.look(cell.get(on("table:style-name")), "table-cell")
        return SheetCell(shown, cell.get(on("office:value-type")) not in _NUMBERS, look.size, bool(look.bold))
