"""From a read document to its meaning: facts, sections and agenda items."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ingest.structure.agenda_items import extract_items
from ingest.structure.dating import OF_MEETINGS, find_document_date, find_document_period
from ingest.structure.headings import find_headings
from ingest.structure.item_headings import Opening, find_openings
from ingest.structure.kind import MESSAGES, decide_kind
from ingest.structure.labels import read_label
from ingest.structure.lines import Line, Lines, read_lines
from ingest.structure.minutes.extract import extract_decisions
from ingest.structure.organ import find_document_organ
from ingest.structure.sections import split_sections, split_slides
from ingest.structure.shown_title import shown_title
from ingest.structure.title import find_printed_title
from kb.text.exemption import find_exemption
from kb.text.language import detect_language
from kb.types import Document, Facts, Kind, Language, Structure

_SAMPLE = 24_000
_REPLY = re.compile(r"(?i)^(?:(?:sv|vs|re|fw|fwd|vb)(?:\[\d+\])?:\s*)+")
_SLIDES = ("pptx", "odp", "ppt")
_SHEETS = ("xlsx", "ods")


def extract_structure(document: Document, file_name: str, folders: Sequence[str] = ()) -> Structure:
    """What the document is, its sections, agenda items and decisions. `folders` are those above the file, the outermost first."""
    lines = read_lines(document)
    openings = find_openings(lines)
    printed = find_printed_title(document, lines, openings, file_name)
    if document.format in MESSAGES:
        printed = _REPLY.sub("", printed) or printed
    kind = decide_kind(document, lines, openings, printed, file_name, folders)
    front = _front(lines, openings, kind)
    organ = find_document_organ(lines, front, kind, printed, file_name, folders)
    day = _day_of_message(document, kind) or find_document_date(lines, front, kind, printed, file_name, folders)
    if day is None and document.format in MESSAGES:
        day = document.properties.created
    period = find_document_period(lines, kind, printed, file_name)
    title = shown_title(printed, lines, kind, organ, day, period)
    facts = Facts(
        title=title,
        kind=kind,
        organ=organ,
        date=day,
        language=_language(lines),
        period=period,
        exemption=_exemption(document),
    )
    if document.format in _SLIDES + _SHEETS or (kind == "presentation" and document.page_count > 1):
        return Structure(facts, split_slides(document))
    items, chosen = extract_items(lines, openings, kind, day, title)
    headings = find_headings(lines, chosen, document.bookmarks, printed)
    return Structure(facts, split_sections(lines, headings, items), items, extract_decisions(lines, openings, facts, title))


def _front(lines: Lines, openings: Sequence[Opening], kind: Kind) -> Sequence[Line]:
    """Where a document tells what it is: of a meeting, before its first case; of a case paper, before its first part.

    On any other paper than a meeting's, "Sak 31/24" is a reference among others, with the day behind it.
    """
    if kind in ("minutes", "agenda"):
        return lines.front(opening.line.index for opening in openings if opening.form != "number")
    first = lines.on_first_page()
    parts = (line.index for line in first if "\t" not in line.text and _opens_part(line.words))
    return lines.front(parts if kind == "case_paper" else ())


def _opens_part(text: str) -> bool:
    label = read_label(text)
    return label is not None and label.name in ("proposal", "background", "decision") and "gang" not in label.printed.lower()


def _day_of_message(document: Document, kind: Kind) -> date | None:
    """The day on which a message was sent, but for those that are a meeting's paper themselves and bear the meeting's day."""
    return document.properties.created if document.format in MESSAGES and kind not in OF_MEETINGS else None


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
