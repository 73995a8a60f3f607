"""The meetings a document tells of: usually one; minutes of other meetings may lie within it, in an agenda or as an enclosure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ingest.structure.item_headings import Opening
from ingest.structure.lines import Line, Lines
from ingest.structure.organ import organ_in_title
from kb.text.dates import find_dates
from kb.types import Facts

_MINUTES_OF = re.compile(
    r"(?i)^(?:vedlegg\s+\d{1,2}\s*[:.–-]?\s*)?(?:utkast\s+til\s+)?(?:\w*protokoll|møtebok|(?:møte)?referat|minutes|"
    r"protokollutskrift|særutskrift)\b(?!\s*:)"
    r"(?=.*(?:\b(?:fra|frå|for|av|from|of|till?)\b|\d{4}|styre|utval|råd|gruppe))"
)
_OTHER_PAPER = re.compile(
    r"(?i)^(?:vedlegg\s+\d{1,2}\b|(?:saks(?:framlegg|fremlegg|utredning|utgreiing|papir|notat)|saksfremstilling|innkalling|"
    r"møteinnkalling|saksliste|notat|høringsnotat)\b)"
)
_LONGEST = 130
_NEAR = 6


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting's stretch of a document. `minutes`: these are its minutes, not its agenda; `own`: it is the document's own."""

    lines: Lines
    organ: str | None
    date: date | None
    minutes: bool
    own: bool


def split_meetings(lines: Lines, openings: Sequence[Opening], facts: Facts) -> list[Meeting]:
    """The document's own meeting, and those whose minutes it encloses."""
    is_minutes = facts.kind == "minutes"
    starts = list(_starts(lines, openings, facts))
    if not starts:
        return [Meeting(lines, facts.organ, facts.date, is_minutes, True)]
    meetings = [Meeting(_stretch(lines, 0, starts[0].index), facts.organ, facts.date, is_minutes, True)]
    for position, line in enumerate(starts):
        end = starts[position + 1].index if position + 1 < len(starts) else len(lines.body)
        if _MINUTES_OF.match(line.words):
            meetings.append(_enclosed(lines, line, end, facts))
    return meetings


def _enclosed(lines: Lines, first: Line, end: int, facts: Facts) -> Meeting:
    near = lines.body[first.index : min(end, first.index + _NEAR)]
    organ = next((found for line in near[:3] if (found := organ_in_title(line.words)) is not None), None)
    days = [m.first for line in near for m in find_dates(line.words) if m.precision == "day"]
    return Meeting(_stretch(lines, first.index, end), organ or facts.organ, days[0] if days else None, True, False)


def _starts(lines: Lines, openings: Sequence[Opening], facts: Facts) -> list[Line]:
    """Headings of enclosed minutes, and of other papers behind them; none stand before the document's first case."""
    first = min((opening.line.index for opening in openings), default=len(lines.body))
    found: list[Line] = []
    for line in lines.body[first + 1 :]:
        if not _heads(lines, line):
            continue
        if (_MINUTES_OF.match(line.words) and _is_another(line, facts)) or (found and _OTHER_PAPER.match(line.words)):
            found.append(line)
    return found


def _heads(lines: Lines, line: Line) -> bool:
    if len(line.words) > _LONGEST or "\t" in line.text or line.words.endswith((".", ",", ";")):
        return False
    begins_page = lines.body[line.index - 1].page < line.page
    marked = line.role in ("heading", "title") or lines.larger(line) or line.capitals
    return marked and (begins_page or lines.larger(line) or line.role == "title" or line.capitals)


def _is_another(line: Line, facts: Facts) -> bool:
    """Not the document's own heading said again: another day, or another organ, or in an agenda any minutes at all."""
    if facts.kind != "minutes":
        return True
    days = [mention.first for mention in find_dates(line.words) if mention.precision == "day"]
    organ = organ_in_title(line.words)
    return (bool(days) and facts.date not in days) or (organ is not None and organ != facts.organ)


def _stretch(lines: Lines, start: int, end: int) -> Lines:
    body = tuple(replace(line, index=index) for index, line in enumerate(lines.body[start:end]))
    pages = len({line.page for line in body})
    return Lines(body, lines.furniture, lines.body_size, pages)
