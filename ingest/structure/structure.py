"""From a read document to its meaning: facts, sections and agenda items."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.structure.agenda_items import extract_items
from ingest.structure.dating import find_document_date, find_document_period
from ingest.structure.headings import find_headings
from ingest.structure.item_headings import find_openings
from ingest.structure.kind import decide_kind
from ingest.structure.lines import Lines, read_lines
from ingest.structure.organ import find_document_organ
from ingest.structure.sections import split_sections, split_slides
from ingest.structure.title import find_printed_title, finish_title
from kb.text.exemption import find_exemption
from kb.text.language import detect_language
from kb.types import Document, Facts, Language, Structure

_SAMPLE = 24_000
_SLIDES = ("pptx", "odp")


def extract_structure(document: Document, file_name: str, folders: Sequence[str] = ()) -> Structure:
    """What the document is, its sections and its agenda items. `folders` are the folders above the file, the outermost first."""
    lines = read_lines(document)
    openings = find_openings(lines)
    printed = find_printed_title(document, lines, openings, file_name)
    kind = decide_kind(document, lines, openings, printed, file_name, folders)
    front = lines.front(opening.line.index for opening in openings if opening.form != "number")
    organ = find_document_organ(lines, front, kind, printed, file_name, folders)
    day = find_document_date(lines, front, kind, printed, file_name, folders)
    title = finish_title(printed, lines, kind, organ, day)
    facts = Facts(
        title=title,
        kind=kind,
        organ=organ,
        date=day,
        language=_language(lines),
        period=find_document_period(lines, kind, title, file_name),
        exemption=_exemption(document),
    )
    if document.format in _SLIDES or (kind == "presentation" and document.page_count > 1):
        return Structure(facts, split_slides(document))
    items, chosen = extract_items(lines, openings, kind, day, title)
    headings = find_headings(lines, chosen, document.bookmarks, printed)
    return Structure(facts, split_sections(lines, headings, items), items)


def _language(lines: Lines) -> Language:
    text: list[str] = []
    length = 0
    for line in lines.body:
        text.append(line.words)
        length += len(line.words)
        if length > _SAMPLE:
            break
    return detect_language("\n".join(text))


def _exemption(document: Document) -> str | None:
    """The first exemption mark of the document as printed, with its page."""
    for page in document.pages:
        mark = find_exemption(page.text)
        if mark is not None:
            printed = re.sub(r"\s+", " ", mark[2])
            return f"{printed} (s. {page.number})"
    return None
