"""Reads spreadsheets (.xlsx, .xlsm, .xltx): one page a sheet, with its name, its cells as they are shown, and its comments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ingest.readers.building import PageBuilder, one_line
from ingest.readers.ooxml import BrokenXml, Element
from ingest.readers.package import OfficePackage, open_container
from ingest.readers.sheets import SheetCell, add_sheet
from ingest.readers.xlsx_package import Sheet, Workbook, drawn_texts, sn, text_of
from ingest.readers.xlsx_sheet import Budget, SheetCells, place_of, read_cells
from kb.types import Document, Page

_MARGIN_CODE = re.compile(r'&(?:"[^"]*"|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|\d{1,3}|[A-Z&+-])', re.IGNORECASE)
_MARGIN_PARTS = re.compile(r"&[LCR]")
_THREADED = "threadedComment"


def read_xlsx(file: Path) -> Document:
    """Each sheet is a page, numbered by its place and labelled by its name; an empty one holds no text.

    Hidden sheets, rows and columns are read like the others: they are in the file, whoever gets it can show them, and who keeps
    it should know. A formula is read by the value it had when the file was saved.
    """
    properties = OfficePackage(file).properties()
    with open_container(file) as container:
        workbook = Workbook(container)
        shared = workbook.shared_texts()
        budget = Budget()
        pages = [_page(workbook, sheet, number, shared, budget) for number, sheet in enumerate(workbook.sheets, 1)]
    return Document("xlsx", tuple(pages), len(pages), properties)


def _page(workbook: Workbook, sheet: Sheet, number: int, shared: list[str], budget: Budget) -> Page:
    found = _cells(workbook, sheet, shared, budget)
    hanging = dict(_hanging(workbook, sheet))
    builder = PageBuilder()
    if found.rows or any(hanging.values()):
        builder.add(sheet.name, "heading", level=1)
    for line in _margin_lines(found.margins, sheet.name):
        builder.add(line, "header")
    cells = {
        row: {column: SheetCell(cell.shown, cell.text, cell.style.size, cell.style.bold) for column, cell in columns.items()}
        for row, columns in found.rows.items()
    }
    add_sheet(builder, cells)
    for text in hanging.get("drawing", []):
        builder.add(text)
    for text in hanging.get(_THREADED) or hanging.get("comments", []):
        builder.add(text, "notes")
    problems = [found.problem, f"Not read: {', '.join(workbook.lost)}." if workbook.lost else None]
    return builder.page(number, label=one_line(sheet.name), problem=" ".join(filter(None, problems)) or None)


def _cells(workbook: Workbook, sheet: Sheet, shared: list[str], budget: Budget) -> SheetCells:
    try:
        if sheet.part is None:
            raise BrokenXml("it is missing from the file")
        return read_cells(workbook.bytes_of(sheet.part), workbook, shared, budget)
    except BrokenXml as error:
        return SheetCells(problem=f"The sheet could not be read: {error}.")


def _hanging(workbook: Workbook, sheet: Sheet) -> Iterator[tuple[str, list[str]]]:
    """Comments and text boxes of a sheet."""
    for kind, part in workbook.related(sheet.part or ""):
        try:
            if kind == "drawing":
                yield kind, drawn_texts(workbook.part(part))
            elif kind in ("comments", _THREADED):
                yield kind, list(_comments(workbook.part(part)))
        except BrokenXml as error:
            workbook.lost.append(f"what hangs on the sheet “{sheet.name}” ({error})")


def _comments(root: Element) -> Iterator[str]:
    """The comments in the order of their cells, each after the name of its cell."""
    found = [one for one in root.iter() if isinstance(one.tag, str) and one.tag.rpartition("}")[2] in ("comment", _THREADED)]
    for one in sorted(found, key=lambda one: place_of(one.get("ref") or "") or (0, 0)):
        text = text_of(one) if one.tag == sn("comment") else "".join(part.text or "" for part in one)
        if text.strip():
            yield f"{one.get('ref')}: {text}"


def _margin_lines(margins: list[str], name: str) -> Iterator[str]:
    """What is printed above and below the sheet, without the codes for page numbers, dates and letters."""
    told: dict[str, None] = {}
    for margin in margins:
        for part in _MARGIN_PARTS.split(margin.replace("&A", name)):
            told.setdefault(one_line(_MARGIN_CODE.sub(" ", part)).strip(" /-–"), None)
    yield from (line for line in told if len(line) > 2 and line != name)
