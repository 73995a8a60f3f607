"""The title of a workbook: of the whole, not of the sheet that happens to lie on top."""

from __future__ import annotations

from ingest.structure.file_names import humanise, stem_of
from ingest.structure.lines import Lines
from ingest.structure.title_words import JUNK
from kb.types import Document

SHEETS = ("xlsx", "ods")
_SHORTEST, _LONGEST = 4, 120


def find_sheet_title(document: Document, lines: Lines, file_name: str) -> str:
    """What a workbook calls itself: its title property, or its file's name; one of a single sheet, the words above its table.

    A sheet's own name is its heading, never the title. Where there are several sheets, the words above the first table count
    only when nothing else tells what the whole is ("Mappe1.xlsx").
    """
    own = " ".join((document.properties.title or "").split())
    named = own if len(own) >= _SHORTEST and not JUNK.match(own) else None
    filed = humanise(file_name) if not JUNK.match(stem_of(file_name)) else None
    above = _above_table(lines)
    found = (named, filed, above) if document.page_count > 1 else (above, named, filed)
    return next((title for title in found if title), humanise(file_name))


def _above_table(lines: Lines) -> str | None:
    for line in lines.body:
        if line.role == "table":
            return None
        if line.role != "heading" and _SHORTEST <= len(line.words) <= _LONGEST and not JUNK.match(line.words):
            return line.words
    return None
