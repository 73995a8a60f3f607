"""The document's own date: the meeting's, the adoption's, the letter's; never a day merely mentioned. And its period."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from ingest.structure.file_names import find_file_date, stem_of
from ingest.structure.lines import Line, Lines
from ingest.structure.organ_names import is_organ
from ingest.structure.treatment import find_treatment
from kb.text.dates import DateMention, find_dates, find_period, find_single_year
from kb.types import Kind, Period

_MEETING: frozenset[Kind] = frozenset({"minutes", "agenda", "case_paper"})
_ADOPTED: frozenset[Kind] = frozenset({"strategy", "action_programme", "agreement"})
_PLANNED: frozenset[Kind] = frozenset({"strategy", "action_programme"})

_MEETING_LABEL = re.compile(
    r"(?i)^(?:møtedato|møtedag|møtetid|møtetidspunkt|møte dato|dato(?: for møtet?)?(?:/tid)?|tid(?:spunkt)?|tid og stad|"
    r"tid og sted|tid/sted|tid/stad|"
    r"dato og (?:tid|sted|stad)|dato, tid|når|date(?: and (?:time|place))?|meeting date|time|datum|sammanträdesdatum|"
    r"mötesdatum|tid och plats|møte|møtestad|møtested)"
    r"\b(?:[ ]*[:\t]|[ ]+(?=\d)|[ ]*$|[ ]+(?=[^\W\d_]+dag\b))"
)
_PAPER_LABEL = re.compile(r"(?i)^(?:dato|vår dato|date|datum|datert|dagsett|sist endret|brevdato|dato for utsending)\b[ ]*[:\t]?")
_NOT_OWN = re.compile(
    r"(?i)\b(?:frist|fristen|neste møte|neste styremøte|next meeting|nästa|utskriftsdato|utskrift|printed|godkjenning av|"
    r"godkjennelse|godkjent protokoll|"
    r"forrige|førre|previous|protokoll fra (?:møte[t]? )?\d|protokoll frå|i kraft|trer i kraft|gjelder fra|gjeld frå|lov av|"
    r"forskrift|senest|seinast|innen|innan|"
    r"høringsfrist|høyringsfrist|svarfrist|påmelding|deres dato|dykkar dato|deres ref|dykkar ref|opprettet|oppretta|"
    r"sist revidert|jf\.?|jfr\.?|viser til|syner til|brev av)\b"
)
_ADOPTION = re.compile(
    r"(?i)\b(?:vedtatt|vedteke|vedteken|vedtekne|vedtatte|vedtattav|adopted|approved|antagen|antaget|antatt|fastställd|"
    r"fastsatt|fastsett|godkjent|godkjend|sluttbehandlet)\b"
)
_TREATED = re.compile(r"(?i)\b(?:behandlet|behandla|handsama|revidert|sist endret|sist endra)\b")
_PLACE_DATE = re.compile(r"^[^\W\d_][^\d\n]{1,30}?,?\s+(?:den\s+)?$")
_FIRST_LINES = 45
_LAST_LINES = 15
_TITLE_SLIDE_LINES = 6


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
    treated = find_treatment(lines) if kind not in _ADOPTED else None
    yield treated.day if treated is not None else None
    if kind in _MEETING:
        yield _labelled(top, _MEETING_LABEL)
    yield _first_day(title)
    if kind not in _MEETING:
        yield _labelled(top, _PAPER_LABEL)
    yield _standing_alone(top, 25 if kind in _MEETING else 20)
    if kind == "presentation":
        yield _on_title_slide(lines)
    yield _standing_alone(lines.furniture[:6], 6)
    if kind in _MEETING:
        yield _in_opening_phrase(top)
        yield _labelled(top, _PAPER_LABEL)
    if kind in ("consultation", "letter"):
        yield _adopted(lines)
    if kind in ("agreement", "letter", "consultation"):
        yield _standing_alone(lines.body[-_LAST_LINES:], _LAST_LINES)


def _days(text: str) -> list[DateMention]:
    return [mention for mention in find_dates(text) if mention.precision == "day"]


def _first_day(text: str) -> date | None:
    days = _days(text)
    return days[0].first if days and not _NOT_OWN.search(text[: days[0].start]) else None


def _labelled(lines: Sequence[Line], label: re.Pattern[str]) -> date | None:
    """The day behind a label, in its cell or on the next line."""
    for position, line in enumerate(lines):
        if "\t" in line.words:
            day = _below_label(lines[position : position + 3], label)
            if day is not None:
                return day
        match = label.match(line.words)
        if match is None or _NOT_OWN.search(line.words[: match.end()]):
            continue
        rest = line.words[match.end() :]
        if rest.strip():
            day = _first_day(rest[:90])
        else:
            day = _first_day(lines[position + 1].words[:60]) if position + 1 < len(lines) else None
        if day is not None:
            return day
    return None


def _below_label(lines: Sequence[Line], label: re.Pattern[str]) -> date | None:
    """The day under its label, in a row of labels with one row of values ("Deres ref: | Vår ref: | Dato:")."""
    rows = [[cell.strip() for cell in line.text.split("\t")] for line in lines]
    if len(rows) < 2 or len(rows[0]) != len(rows[1]) or not all(cell.endswith(":") for cell in rows[0] if cell):
        return None
    for name, value in zip(rows[0], rows[1], strict=True):
        match = label.match(name)
        day = _first_day(value) if match is not None and not _NOT_OWN.search(name) else None
        if day is not None:
            return day
    return None


def _adopted(lines: Lines) -> date | None:
    """The latest day on which the document says it was adopted, on its first two pages or its last."""
    pages = {line.page for line in lines.body}
    near = {*sorted(pages)[:2], max(pages, default=0)}
    short = [line for line in lines.body if line.page in near and len(line.words) <= 220]
    short = [line for line in short if line.index < 60 or line.index >= len(lines.body) - _LAST_LINES]
    for words in (_ADOPTION, _TREATED):
        days = [day for line in (*short, *lines.furniture[:6]) for day in _days_after(line.words, words)]
        if days:
            return max(days)
    return None


def _days_after(text: str, words: re.Pattern[str]) -> list[date]:
    """The first day after each of the words, when nothing but who and where stands between."""
    found = []
    for match in words.finditer(text):
        days = _days(text[match.end() : match.end() + 110])
        if days and "." not in re.sub(r"\b(?:pr|jf|nr|dir|adm)\.", "", text[match.end() : match.end() + days[0].start]):
            found.append(days[0].first)
    return found


def _standing_alone(lines: Sequence[Line], limit: int) -> date | None:
    """A day that is nearly all of a line, as under a letterhead: "14. juni 2024", "Sundvik, 14.06.2024"."""
    for line in lines[:limit]:
        text = line.words
        # A wide row is of a table, and its days are of what the table tells.
        if len(text) > 90 or text.count("\t") > 1 or _NOT_OWN.search(text):
            continue
        for cell in text.split("\t"):
            days = _days(cell)
            if not days:
                continue
            before, after = cell[: days[0].start].strip(), cell[days[0].end :].strip(" ,.;")
            placed = _PLACE_DATE.match(cell[: days[0].start]) is not None and len(before.split()) <= 4
            opened = not before or placed or is_organ(before.rstrip(" ,–-"))
            closed = not after or re.match(r"(?i)^(?:kl|fra|frå|at|klokka|klokken|–|-|\d|,|\(|i\s|på\s|\|)", after) is not None
            if opened and closed:
                return days[0].first
    return None


def _on_title_slide(lines: Lines) -> date | None:
    """The one day a first slide of few words tells, whatever stands beside it ("Orientering for styret 14. juni 2024 | N N")."""
    first = lines.on_first_page()
    if len(first) > _TITLE_SLIDE_LINES:
        return None
    days = {day for line in first if (day := _first_day(line.words)) is not None}
    return next(iter(days)) if len(days) == 1 else None


_OPENING_PHRASE = re.compile(
    r"(?i)\b(?:møte|møtet|styremøte|\w+møte|protokoll|møteprotokoll|møtebok|referat|innkalling|minutes|meeting|sammanträde|"
    r"agenda|saksliste|sakliste)\b"
)


def _in_opening_phrase(lines: Sequence[Line]) -> date | None:
    """ "Det innkalles til møte i styret fredag 14. juni 2024": among the first lines, the day a meeting is said to be held."""
    for line in lines[:25]:
        match = _OPENING_PHRASE.search(line.words[:160])
        if match is None or _NOT_OWN.search(line.words[:160]):
            continue
        day = _first_day(line.words[match.end() : match.end() + 120])
        if day is not None:
            return day
    return None


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
