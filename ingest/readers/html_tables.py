"""Tables of web pages: those that hold figures, and those that only arrange the page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ingest.readers.ooxml import Element

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_WIDEST = 1000
_MOST_CELLS = 200_000
_LONG_CELL = 600
"""Characters beyond which a cell holds an account rather than an entry; a table of one or two columns of these is a page."""


def is_layout(table: Element) -> bool:
    """Whether a table only arranges the page: it says so, or holds one column, other tables, or headings above text.

    A table with a caption, a head or header cells is one of figures whatever it holds.
    """
    if table.get("role") in ("presentation", "none"):
        return True
    if any(_own(table, tag) for tag in ("caption", "thead", "th")):
        return False
    rows = [list(cells_in(row)) for row in rows_in(table)]
    if max((len(row) for row in rows), default=0) <= 1:
        return True
    return any(True for _ in table.iterdescendants("table", *_HEADINGS)) or _is_spread(rows)


def table_rows(table: Element, text_of: Callable[[Element], str]) -> list[list[str]]:
    """The cells by row, in the columns where they stand: a merged cell has its text in its first place only."""
    rows: list[list[str]] = []
    covered: dict[int, int] = {}
    cells_left = _MOST_CELLS
    for row in rows_in(table):
        cells: list[str] = []
        for cell in cells_in(row):
            _pass_covered(cells, covered)
            width, height = _span(cell, "colspan"), _span(cell, "rowspan")
            cells += [text_of(cell), *[""] * (width - 1)]
            if height > 1:
                covered |= {column: height for column in range(len(cells) - width, len(cells))}
        cells_left -= len(cells)
        if cells_left < 0:
            break
        covered = {column: left - 1 for column, left in covered.items() if left > 1}
        rows.append(cells)
    return rows


def rows_in(table: Element) -> Iterator[Element]:
    """The rows of a table, without those of tables in its cells."""
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from (row for row in child if row.tag == "tr")


def cells_in(row: Element) -> Iterator[Element]:
    yield from (cell for cell in row if cell.tag in ("td", "th"))


def _own(table: Element, tag: str) -> bool:
    """Whether an element of the table itself, not of one inside it, has this tag."""
    return any(next(found.iterancestors("table"), None) is table for found in table.iter(tag))


def _is_spread(rows: list[list[Element]]) -> bool:
    """Whether the cells hold whole accounts, as in a page of two columns."""
    long = sum(len("".join(cell.itertext())) > _LONG_CELL for row in rows for cell in row)
    return len(rows) <= 2 and long > 0


def _pass_covered(cells: list[str], covered: dict[int, int]) -> None:
    while covered.get(len(cells), 0) > 0 and len(cells) < _WIDEST:
        cells.append("")


def _span(cell: Element, name: str) -> int:
    value = (cell.get(name) or "").strip()
    return min(max(int(value), 1), _WIDEST) if re.fullmatch(r"[0-9]{1,6}", value) else 1
