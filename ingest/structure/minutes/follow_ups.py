"""Who follows a decision up, by when, and how far it has come: lines "Ansvarlig / Frist / Status", rows of a table, or words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from ingest.structure.minutes.parts import Part
from kb.decisions import FollowUp
from kb.text.dates import find_dates

_WHO = r"(?:saks|oppfølgings)?ansvarl(?:ig|eg|e|ege)|ansvar|responsible|ansvarig"
_WHEN = r"(?:ny[ ]+|tids)?frist(?:en)?|due(?:[ ]+date)?|deadline"
_RESPONSIBLE = re.compile(rf"(?i)^(?:{_WHO})(?:[ ]+(?:for|person)\b[^:]{{0,40}})?[ ]*:?$")
_DUE = re.compile(rf"(?i)^(?:{_WHEN})(?:[ ]+for\b[^:]{{0,60}})?[ ]*:?$")
_STATUS = re.compile(r"(?i)^status[ ]*:?$")
_IN_TEXT = re.compile(rf"\b(?i:{_WHO})[ ]*:[ ]*(?P<who>[A-ZÆØÅ][^.;\n]{{1,80}}?)(?=[.;,\n]|$)")
_NEXT_FIELD = re.compile(rf"(?i)[.,;]?[ ]*\b(?:{_WHO}|{_WHEN}|status)[ ]*:")
_DUE_IN_TEXT = re.compile(rf"(?i)\b(?:{_WHEN})\b")


def follow_ups_of(parts: Sequence[Part], decision: str, year: int | None) -> tuple[FollowUp, ...]:
    """The follow-ups that stand behind a decision in lines of their own, or else those its words name."""
    return tuple(_from_lines(parts, year)) or tuple(_from_words(decision, year))


def follow_up(responsible: str | None, due: str | None, status: str | None, year: int | None) -> FollowUp | None:
    """A follow-up of three cells; None where all are empty."""
    if not (responsible or due or status):
        return None
    return FollowUp(responsible or None, day_in(due or "", year), status or None)


def day_in(words: str, year: int | None) -> date | None:
    """The day that the words name; where they name none, the last day of the month or week they name."""
    mentions = find_dates(words)
    days = [mention.first for mention in mentions if mention.precision == "day"]
    if days:
        return days[0]
    spans = [mention.last for mention in mentions if mention.precision in ("week", "month", "quarter")]
    if spans:
        return spans[0]
    if year is not None and re.search(r"\d{1,2}\.[ ]?(?:\d{1,2}|[a-zæøå]{3,9})\b", words):
        with_year = find_dates(re.sub(r"(\d{1,2}\.[ ]?(?:\d{1,2}\.?|[a-zæøå]{3,9}))", rf"\g<1> {year}", words, count=1))
        return next((mention.first for mention in with_year if mention.precision == "day"), None)
    return None


def _from_lines(parts: Sequence[Part], year: int | None) -> Iterator[FollowUp]:
    """Labels in lines of their own; a second "Ansvarlig" begins another follow-up."""
    told: dict[str, str] = {}
    for part in parts:
        if part.name != "follow_up":
            continue
        for field, value in _fields(part):
            if field in told:
                yield from _made(told, year)
                told = {}
            told[field] = value
    yield from _made(told, year)


def _fields(part: Part) -> Iterator[tuple[str, str]]:
    """What a line tells; it may tell several: "Ansvarlig: Per. Frist: 10. mai"."""
    yield from _fields_of_rest(part.heading, " ".join(run.words for run in part.runs[:1]).strip())


def _fields_of_rest(heading: str, rest: str) -> Iterator[tuple[str, str]]:
    field, following = _field(heading), _NEXT_FIELD.search(rest)
    if field is not None:
        yield field, (rest[: following.start()].strip(" .,;") if following else rest.strip())
    if following is not None:
        yield from _fields_of_rest(following.group().strip(" .,;"), rest[following.end() :])


def _made(told: dict[str, str], year: int | None) -> Iterator[FollowUp]:
    made = follow_up(told.get("responsible"), told.get("due"), told.get("status"), year)
    if made is not None:
        yield made


def _field(heading: str) -> str | None:
    words = heading.strip()
    for field, pattern in (("responsible", _RESPONSIBLE), ("due", _DUE), ("status", _STATUS)):
        if pattern.match(words):
            return field
    return None


def _from_words(decision: str, year: int | None) -> Iterator[FollowUp]:
    matches = list(_IN_TEXT.finditer(decision))
    for match in matches:
        due = next((day for m in _DUE_IN_TEXT.finditer(decision) if (day := day_in(decision[m.end() : m.end() + 90], year))), None)
        yield FollowUp(match["who"].strip(), due, None)
