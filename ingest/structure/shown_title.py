"""The title as people see it in a list: telling which meeting, which year, and whether it is a draft."""

from __future__ import annotations

import re
from datetime import date

from ingest.structure.capitals import level_capitals
from ingest.structure.drafts import with_draft_word
from ingest.structure.lines import Lines
from ingest.structure.title_words import is_bare
from kb.text.dates import find_dates
from kb.types import Kind, Period

_OF_MEETINGS: frozenset[Kind] = frozenset({"minutes", "agenda"})
_NAMES: dict[str, str] = {"protokoll": "Møteprotokoll", "innkalling": "Møteinnkalling"}
# "Protokoll fra styremøte", "Felles møte": a meeting's paper by its own name. The title of a case may name one further on.
_OF_MEETING = re.compile(
    r"(?i)^(?:(?:utkast|tillegg|ny|ekstraordinært|felles|digitalt)[ ](?:til[ ])?)?[^\W\d_]*(?:protokoll|møtebok|referat|"
    r"innkalling|sak(?:s)?liste|sakskart|sakspapirer|dagsorden|møte|minutes|agenda|kallelse|möte)\b"
)
_MEETING_NUMBER = re.compile(r"\d+\s*/\s*(?:20)?\d\d\b")


def shown_title(printed: str, lines: Lines, kind: Kind, organ: str | None, day: date | None, period: Period | None) -> str:
    """The printed title made telling and readable: capitals become a sentence, a bare or general one gets what sets it apart."""
    readable = level_capitals(printed, lines)
    if is_bare(readable):
        readable = _completed(readable, kind, organ, day, period)
    elif kind in _OF_MEETINGS:
        readable = _with_day(readable, day)
    return with_draft_word(readable, lines)


def _completed(bare: str, kind: Kind, organ: str | None, day: date | None, period: Period | None) -> str:
    """A bare "PROTOKOLL" gets organ and date, a bare "HANDLINGSPROGRAM" the years it is for."""
    word = re.sub(r"^\W+|\W+$", "", bare)
    word = _NAMES.get(word.lower(), word) if kind in _OF_MEETINGS else word
    if period is not None and kind not in _OF_MEETINGS:
        return f"{word} {_years(period)}"
    if not (organ or day):
        return bare
    return f"{word} – {' '.join(part for part in (organ, f'{day:%d.%m.%Y}' if day else None) if part)}"


def _with_day(title: str, day: date | None) -> str:
    """ "Protokoll fra styremøte" could be any of forty; one that tells its day or number stays as printed."""
    if day is None or _OF_MEETING.match(title) is None or _MEETING_NUMBER.search(title) is not None:
        return title
    told = any(mention.precision == "day" for mention in find_dates(title, default_year=day.year))
    return title if told else f"{title} {day:%d.%m.%Y}"


def _years(period: Period) -> str:
    return str(period.first) if period.first == period.last else f"{period.first}–{period.last}"
