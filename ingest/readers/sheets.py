"""A sheet of cells as a page: its name as the heading, what is written above a table as lines, and the table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from ingest.readers.building import PageBuilder

MOST_CELLS = 200_000
"""Filled cells that are read of one file; the budget of a whole county has fewer."""
TOO_MANY = "Only the first cells of the sheet were read: it has more than are worth searching. Split it."
_SHORTEST_SENTENCE = 60


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell as it is shown; `text` is whether it holds words rather than a number."""

    shown: str
    text: bool = True
    size: float | None = None
    bold: bool = False


Row = Mapping[int, SheetCell]


def add_sheet(builder: PageBuilder, rows: Mapping[int, Row]) -> None:
    """Adds the cells of a sheet, by row and column. Empty rows part tables; columns in which nothing stands are left out."""
    columns = sorted({column for row in rows.values() for column in row})
    for block in _blocks(rows):
        table = _take_lines(builder, block)
        builder.add_table([[row[column].shown if column in row else "" for column in columns] for row in table])


def _blocks(rows: Mapping[int, Row]) -> Iterator[list[Row]]:
    """The rows that stand together, without an empty one between them."""
    numbers = sorted(number for number, row in rows.items() if row)
    for _, group in groupby(enumerate(numbers), lambda entry: entry[1] - entry[0]):
        yield [rows[number] for _, number in group]


def _take_lines(builder: PageBuilder, block: Sequence[Row]) -> Sequence[Row]:
    """Adds the rows with a single text at the top of a block as lines of text (a title, a note); the rest is the table.

    In a block that goes on as a list of single words, these are the table's rows and no lines.
    """
    first = next((index for index, row in enumerate(block) if not _is_line(row)), len(block))
    if first == len(block) > 1 and not any(_is_sentence(row) for row in block):
        return block
    for row in block[:first]:
        cell = next(iter(row.values()))
        builder.add(cell.shown, size=cell.size, bold=cell.bold)
    return block[first:]


def _is_line(row: Row) -> bool:
    return len(row) == 1 and all(cell.text for cell in row.values())


def _is_sentence(row: Row) -> bool:
    return any(len(cell.shown) >= _SHORTEST_SENTENCE or cell.bold for cell in row.values())
