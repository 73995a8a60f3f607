"""Rows as a file for a spreadsheet: CSV, or an Excel workbook. What stands in a document is text there and never a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from datetime import date

Cell = str | int | date | None
"""What stands in a cell; a text is a text, whatever it begins with."""

_RUNS = re.compile(r"[\t\r\n]|\s*[=+\-@＝＋－＠]")
"""Beginnings that make a spreadsheet read a text as a formula, some of them also after a space."""
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""Signs that an Excel file must not hold."""
_LONGEST = 32_767
"""Characters of a cell, by Excel's own bound."""
_WIDEST = 70
_MARK = "\ufeff"
"""By this Excel knows that a CSV file is UTF-8."""


def as_csv(headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    """The rows under their headings, with semicolons, as a spreadsheet in a country with decimal commas opens them."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow([_disarmed(heading) for heading in headings])
    writer.writerows([_disarmed(cell) if isinstance(cell, str) else _plain(cell) for cell in row] for row in rows)
    return (_MARK + written.getvalue()).encode("utf-8")


def as_xlsx(sheet: str, headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    """A workbook with one sheet of this name: headings that stay in sight and filter, dates as dates, texts as texts."""
    from openpyxl import Workbook  # here, since it takes a moment, and few ask for it
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    page = book.active
    page.title = sheet
    for number, row in enumerate([headings, *rows], start=1):
        for column, value in enumerate(row, start=1):
            cell = page.cell(number, column)
            cell.value = _printable(value) if isinstance(value, str) else value
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if isinstance(value, str):
                cell.data_type = "s"  # openpyxl takes what begins with "=" for a formula
                cell.quotePrefix = int(_RUNS.match(value) is not None)  # and Excel does when one edits it
            elif isinstance(value, date):
                cell.number_format = "yyyy-mm-dd"
    for column, heading in enumerate(page[1], start=1):
        heading.font = Font(bold=True)
        page.column_dimensions[heading.column_letter].width = _width([headings, *rows], column - 1)
    page.freeze_panes = "A2"
    page.auto_filter.ref = page.dimensions
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _disarmed(text: str) -> str:
    return f"'{text}" if _RUNS.match(text) else text


def _plain(cell: int | date | None) -> str | int:
    if cell is None:
        return ""
    return cell.isoformat() if isinstance(cell, date) else cell


def _printable(text: str) -> str:
    text = _UNPRINTABLE.sub("", text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 2] + " …"


def _width(rows: Sequence[Sequence[Cell]], column: int) -> int:
    longest = max(len(line) for row in rows for line in str(row[column] or "").split("\n"))
    return min(_WIDEST, max(10, longest + 2))
