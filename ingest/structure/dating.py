"""The document's own date: the meeting's, the adoption's, the letter's; never a day merely mentioned. And its period."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from ingest.structure.datelines import (
    MEETING_LABEL,
    PAPER_LABEL,
    behind_label,
    behind_organ,
    beside_references,
    days_in,
    ending_subtitle,
    first_day,
    in_opening_phrase,
    on_title_slide,
    standing_alone,
)
from ingest.structure.drafts import find_draft_word
from ingest.structure.file_names import find_file_date, stem_of
from ingest.structure.lines import Line, Lines
from ingest.structure.treatment import find_treatment
from kb.text.dates import find_period, find_single_year
from kb.types import Kind, Period

OF_MEETINGS: frozenset[Kind] = frozenset({"minutes", "agenda", "case_paper"})
_ADOPTED: frozenset[Kind] = frozenset({"strategy", "action_programme", "agreement"})
_PLANNED: frozenset[Kind] = frozenset({"strategy", "action_programme"})

_ADOPTION = re.compile(
    r"(?i)\b(?:vedtatt|vedteke|vedteken|vedtekne|vedtatte|vedtattav|adopted|approved|antagen|antaget|antatt|fastställd|"
    r"fastsatt|fastsett|godkjent|godkjend|sluttbehandlet)\b"
)
_TREATED = re.compile(r"(?i)\b(?:behandlet|behandla|handsama|revidert|sist endret|sist endra)\b")
# A draft bears the day on which it was let out of the house.
_SENT_OUT = re.compile(r"(?i)\b(?:sendt|send|lagt|lagd|utlagt)\s+(?:ut\s+)?(?:på|til)\s+(?:høring|høyring|offentlig|offentleg)\w*")
_DRAFT = re.compile(r"(?i)utkast\w*|(?:høring|høyring)s(?:forslag|framlegg|versjon|utgave|utgåve)|\bdraft\b")
_WRITTEN = re.compile(
    r"(?i)\b(?:utarbeidet|utarbeidd|utarbeida|datert|dagsett|skrevet|skriven|ajourført|sist oppdatert|oppdatert|sist endret|"
    r"ferdigstilt|publisert|signert|underskrevet|underskriven|prepared|dated|last updated)\b"
)
_FIRST_LINES = 45
_LAST_LINES = 15
_WRITTEN_LINES = 12
_SHORT = 220


def find_document_date(
    lines: Lines, front: Sequence[Line], kind: Kind, title: str, file_name: str, folders: Sequence[str]
) -> date | None:
    """The document's date by its kind; where the text tells none, the file's or the folder's name; else None."""
    for found in _candidates(lines, front, kind, title):
        if found is not None:
            return found
    for name in [stem_of(file_name), *reversed(folders[-2:])]:
        day = find_file_date(name)
        if day is not None:
            return day
    return None


def _candidates(lines: Lines, front: Sequence[Line], kind: Kind, title: str) -> Iterator[date | None]:
    top = front[:_FIRST_LINES]
    if kind in _ADOPTED:
        yield _adopted(lines)
    else:
        treated = find_treatment(lines)
        yield treated.day if treated is not None else None
    yield from _of_meeting(lines, top, title) if kind in OF_MEETINGS else _of_paper(lines, top, title, kind)
    if kind in ("consultation", "letter"):
        yield _adopted(lines)
    if kind in ("agreement", "letter", "consultation"):
        yield standing_alone(lines.body[-_LAST_LINES:], _LAST_LINES)


def _of_meeting(lines: Lines, top: Sequence[Line], title: str) -> Iterator[date | None]:
    """The day of the meeting, or else the paper's own."""
    yield behind_label(top, MEETING_LABEL)
    yield behind_organ(top)
    yield first_day(title)
    yield standing_alone(top, 25)
    yield standing_alone(lines.furniture[:6], 6)
    yield in_opening_phrase(top)
    yield behind_label(top, PAPER_LABEL)
    yield beside_references(top)
    yield ending_subtitle(top, title)


def _of_paper(lines: Lines, top: Sequence[Line], title: str, kind: Kind) -> Iterator[date | None]:
    """The day a letter, an answer or a report was written: its letterhead before all that its text mentions."""
    yield behind_label(top, PAPER_LABEL)
    yield beside_references(top)
    yield standing_alone(top, 20)
    yield first_day(title)
    if kind == "presentation":
        yield on_title_slide(lines)
    yield standing_alone(lines.furniture[:6], 6)
    if kind not in ("letter", "consultation"):
        yield ending_subtitle(top, title)
    near = [line for line in top[:_WRITTEN_LINES] if len(line.words) <= _SHORT]
    yield _latest_after((_WRITTEN,), near)
    if kind == "other":
        yield _latest_after((_ADOPTION, _TREATED), near)


def _adopted(lines: Lines) -> date | None:
    """The latest day on which the document says, on its first two pages or its last, that it was adopted; a draft, sent out."""
    pages = {line.page for line in lines.body}
    near = {*sorted(pages)[:2], max(pages, default=0)}
    short = [line for line in lines.body if line.page in near and len(line.words) <= _SHORT]
    short = [line for line in short if line.index < 60 or line.index >= len(lines.body) - _LAST_LINES]
    words = (_ADOPTION, _TREATED) if find_draft_word(lines) is None else (_SENT_OUT, _DRAFT, _ADOPTION, _TREATED)
    return _latest_after(words, [*short, *lines.furniture[:6]])


def _latest_after(words: Sequence[re.Pattern[str]], lines: Sequence[Line]) -> date | None:
    """The latest of the days behind the first of the words that has any."""
    for pattern in words:
        days = [day for line in lines for day in _days_after(line.words, pattern)]
        if days:
            return max(days)
    return None


def _days_after(text: str, words: re.Pattern[str]) -> list[date]:
    """The first day after each of the words, when nothing but who and where stands between."""
    found = []
    for match in words.finditer(text):
        days = days_in(text[match.end() : match.end() + 110])
        if days and "." not in re.sub(r"\b(?:pr|jf|nr|dir|adm)\.", "", text[match.end() : match.end() + days[0].start]):
            found.append(days[0].first)
    return found


def find_document_period(lines: Lines, kind: Kind, title: str, file_name: str) -> Period | None:
    """The years the document is about: from its title; for plans also from the first lines and the file's name."""
    period = find_period(title)
    if period is not None or kind not in _PLANNED:
        return period
    year = find_single_year(title)
    if year is not None:
        return Period(year, year)
    for line in lines.on_first_page()[:15]:
        found = find_period(line.words) if len(line.words) <= 160 else None
        if found is not None:
            return found
    stem = re.sub(r"[_]", " ", stem_of(file_name))
    return find_period(re.sub(r"(?<=[^\W\d_])-?(?=(?:19|20)\d\d)", " ", stem)) or _single(stem, file_name)


def _single(stem: str, file_name: str) -> Period | None:
    year = find_single_year(re.sub(r"[-.]", " ", stem)) if find_file_date(stem_of(file_name)) is None else None
    return Period(year, year) if year is not None else None
