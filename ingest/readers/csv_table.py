"""Reads tables written as text (.csv, .tsv): one page, one row a line."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from ingest.readers.building import PageBuilder, one_line
from ingest.readers.charset import decoded
from ingest.readers.sheets import MOST_CELLS, TOO_MANY, SheetCell, add_sheet
from kb.types import Document

_SEPARATORS = ";\t,|"
"""What parts cells; a Norwegian Excel writes semicolons, since the comma is in the numbers. The first wins a draw."""
_SAMPLE_ROWS = 200


def read_csv(file: Path) -> Document:
    """The file as one page."""
    text = decoded(file.read_bytes()).lstrip("\ufeff").replace("\0", "")
    first, _, rest = text.partition("\n")
    told = first.strip().lower().removeprefix("sep=") if first.lower().startswith("sep=") else ""
    separator, text = (told, rest) if len(told) == 1 else (_separator(text), text)
    rows, left = {}, MOST_CELLS
    for number, row in enumerate(_rows(text, separator)):
        cells = {column: SheetCell(shown, _is_text(shown)) for column, cell in enumerate(row) if (shown := one_line(cell))}
        left -= len(cells)
        if left < 0:
            break
        rows[number] = cells
    builder = PageBuilder()
    add_sheet(builder, rows)
    return Document("csv", (builder.page(1, problem=TOO_MANY if left < 0 else None),), 1)


def _separator(text: str) -> str:
    """The sign that parts most rows into more than one cell, equally many in each."""
    return max(_SEPARATORS, key=lambda sign: (_evenness(text, sign), -_SEPARATORS.index(sign)))


def _evenness(text: str, separator: str) -> float:
    widths = [len(row) for row in islice(_rows(text, separator), _SAMPLE_ROWS) if row]
    usual = max(set(widths), key=lambda width: (widths.count(width), width), default=1)
    return widths.count(usual) / len(widths) if widths and usual > 1 else 0.0


def _rows(text: str, separator: str) -> Iterator[list[str]]:
    """The rows; one with a cell beyond the bounds of the library is left out."""
    reader = csv.reader(text.splitlines(keepends=True), delimiter=separator)
    while True:
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error:
            continue


def _is_text(shown: str) -> bool:
    return not any(character.isdigit() for character in shown) or any(character.isalpha() for character in shown)
