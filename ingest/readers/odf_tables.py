"""Tables of OpenDocument files: rows of cells, repeated ones written out where they say something."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ingest.readers.odf_names import on, whole
from ingest.readers.ooxml import Element

_ROW_GROUPS = frozenset(on(f"table:table-{name}") for name in ("header-rows", "rows", "row-group"))
_CELLS = (on("table:table-cell"), on("table:covered-table-cell"))
_CELL_GROUPS = frozenset(on(f"table:table-{name}") for name in ("header-columns", "columns"))
MOST_REPEATS = 256
"""A program repeats empty rows and cells to the end of the sheet, up to a million; a person repeats a figure a few times."""


def rows_of(table: Element) -> Iterator[tuple[Element, int]]:
    """The rows in order, each with how often it stands there."""
    for child in table:
        if child.tag == on("table:table-row"):
            yield child, whole(child.get(on("table:number-rows-repeated")), 1, MOST_REPEATS)
        elif child.tag in _ROW_GROUPS:
            yield from rows_of(child)


def cells_of(row: Element) -> Iterator[Element]:
    """The cells of a row, those that a merged cell covers too."""
    for child in row:
        if child.tag in _CELLS:
            yield child
        elif child.tag in _CELL_GROUPS:
            yield from cells_of(child)


def table_rows(table: Element, text_of: Callable[[Element], str]) -> list[list[str]]:
    """The cells by row; a merged cell has its text in its first place only."""
    rows = []
    for row, repeated in rows_of(table):
        cells = row_cells(row, text_of)
        rows.extend([cells] * (repeated if any(cells) else 1))
    return rows


def row_cells(row: Element, text_of: Callable[[Element], str]) -> list[str]:
    """The texts of a row's cells, each as often as it stands there."""
    cells: list[str] = []
    for cell in cells_of(row):
        text = "" if cell.tag == on("table:covered-table-cell") else text_of(cell)
        cells.extend([text] * whole(cell.get(on("table:number-columns-repeated")), 1, MOST_REPEATS))
    while cells and not cells[-1]:
        cells.pop()
    return cells
