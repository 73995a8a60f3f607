"""Workbooks: sheets of typed cells with a bold head, number formats and column widths."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter

from demo.layouts.office import repack

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: a line above the table, its rows (the first is the head, `sums` are bold), a remark below."""

    name: str
    above: str
    rows: tuple[tuple[Cell, ...], ...]
    sums: tuple[int, ...] = ()
    below: str = ""


def write(sheets: tuple[Sheet, ...], title: str, author: str, when: datetime) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for sheet in sheets:
        _add(book, sheet)
    properties = book.properties
    properties.title, properties.creator, properties.lastModifiedBy = title, author, author
    properties.created = properties.modified = when
    out = BytesIO()
    book.save(out)
    return _timeless(out.getvalue(), when)


def _add(book: Workbook, sheet: Sheet) -> None:
    page = book.create_sheet(sheet.name)
    page.cell(1, 1, sheet.above).font = Font(bold=True, size=13)
    for at, row in enumerate(sheet.rows):
        for column, value in enumerate(row, 1):
            cell = page.cell(3 + at, column, value)
            cell.font = Font(bold=not at or at in sheet.sums)
            if not at:
                cell.fill = PatternFill("solid", fgColor="F6EDE4")
            if isinstance(value, float):
                cell.number_format = "0.00"
            elif isinstance(value, int) and at:
                cell.number_format = "#,##0"
    page.freeze_panes = "B4"
    for column in range(1, len(sheet.rows[0]) + 1):
        longest = max(len(str(row[column - 1] or "")) for row in sheet.rows)
        page.column_dimensions[get_column_letter(column)].width = min(60, max(11, longest + 2))
    if sheet.below:
        page.cell(4 + len(sheet.rows), 1, sheet.below).font = Font(italic=True)


def _timeless(data: bytes, when: datetime) -> bytes:
    """openpyxl stamps the hour of saving into the properties; put the invented day back."""
    packed = BytesIO(data)
    out = BytesIO()
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "docProps/core.xml":
                stamp = f">{when.isoformat()}Z</dcterms:modified>".encode()
                part = re.sub(rb">[^<]*</dcterms:modified>", stamp, part)
            new.writestr(name, part)
    return repack(out.getvalue())
