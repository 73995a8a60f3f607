"""The time a question asks about: "fra 2021 til 2024", "etter 2022", "i fjor", 1.1.2024..31.12.2024.

Only a proposal: whoever asks about a budget for 2025 may want the minutes of 2024. `explicit` tells that the words can hardly mean
anything else than a limit in time.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from kb.text.dates import DateMention, find_dates
from kb.text.months import MONTHS, alternatives


@dataclass(frozen=True, slots=True)
class Interval:
    """First and last day asked for (None where it is open), the span of text that says so, and whether it is said outright."""

    first: date | None
    last: date | None
    explicit: bool
    start: int
    end: int


def dates_meant(text: str, today: date) -> Interval | None:
    """The interval a question proposes, None where it names no time, or several that make no interval."""
    for read in (_between, _one_sided, _relative):
        found = read(text, today)
        if found is not None:
            return found
    return _single(text, today)


_IN = r"(?:i|in|during|under|gjennom|i\s+løpet\s+av|i\s+løpet\s+av\s+året|i\s+året|for\s+året|året)"
_AFTER = r"(?:etter|after|later\s+than|nyere\s+enn|nyare\s+enn|senere\s+enn|seinare\s+enn)"
_SINCE = r"(?:siden|sidan|since|fra\s+og\s+med|frå\s+og\s+med|f\.?o\.?m\.?)"
_FROM = r"(?:from|fra|frå)"
_BEFORE = r"(?:før|before|tidligere\s+enn|tidlegare\s+enn|eldre\s+enn|earlier\s+than|prior\s+to)"
_UNTIL = r"(?:fram\s+til|frem\s+til|til\s+og\s+med|t\.?o\.?m\.?|until|up\s+to|through)"
_BETWEEN_OPENING = (
    r"(?:mellom|between|fra(?:\s+og\s+med)?|frå(?:\s+og\s+med)?|from|i\s+perioden|i\s+perioda|i\s+tidsrommet|i\s+åra|i\s+årene)"
)
_JOINING = re.compile(
    r"\s*(?:\.\.+|[-–—]|til(?:\s+og\s+med)?|fram\s+til|frem\s+til|t\.?o\.?m\.?|og|and|to|till|until|through)\s*(?:utgangen\s+av\s+)?",
    re.I,
)
_YEARS = re.compile(
    r"(?<![\w.,:/§-])(?P<first>(?:19|20)\d\d)\s?(?P<joint>[-–—]|\.\.+)\s?(?P<last>(?:19|20)\d\d|\d\d)(?![\w:/-]|[.,]\d)", re.I
)
_MONTH_ALONE = re.compile(rf"(?<![\w.])(?P<month>{alternatives(MONTHS)})(?![\w.])", re.I)


def _between(text: str, today: date) -> Interval | None:
    match = _YEARS.search(text)
    if match and not _names_a_document(text, match.start()):
        first, last = int(match["first"]), int(match["last"])
        last += first // 100 * 100 if last < 100 else 0
        if first <= last:
            explicit = match["joint"].startswith(".") or _opened(text, match.start()) is not None
            return Interval(date(first, 1, 1), date(last, 12, 31), explicit, *match.span())
    plain = re.sub(r"(?<=\d)\.\.(?=\d)", "– ", text)  # as long, and a date may stand after it
    for one, two in pairwise(_mentions(plain, today)):
        joint, opened = plain[one.end : two.start], _opened(plain, one.start)
        if not _JOINING.fullmatch(joint) or (opened is None and re.fullmatch(r"\s*(?:og|and)\s*", joint, re.I)):
            continue
        first_day = _month(two.first.year, one.first.month)[0] if _is_month_alone(plain, one) else one.first
        if first_day <= two.last:
            return Interval(first_day, two.last, True, one.start if opened is None else opened, two.end)
    return None


def _is_month_alone(text: str, mention: DateMention) -> bool:
    return mention.precision == "month" and not re.search(r"\d", text[mention.start : mention.end])


def _names_a_document(text: str, start: int) -> bool:
    """ "NTP 2025-2036", "strategi 2021-2024": the years are a name."""
    return (
        re.search(
            r"(?:(?-i:\b[A-ZÆØÅ]{2,})|strategi\w*|\w*plan\w*|\w*program\w*|føringer|føringar|\w*budsjett\w*)\s*(?:for\s+)?$",
            text[:start],
        )
        is not None
    )


def _opened(text: str, start: int) -> int | None:
    """Where the word stands that opens an interval before this place."""
    match = re.search(rf"\b{_BETWEEN_OPENING}\s+(?:utgangen\s+av\s+|starten\s+av\s+)?$", text[:start], re.I)
    return match.start() if match else None


def _one_sided(text: str, today: date) -> Interval | None:
    for mention in _mentions(text, today):
        before = text[: mention.start]
        for pattern, limits in _SIDES:
            match = re.search(rf"\b{pattern}\s+(?:utgangen\s+av\s+|året\s+|the\s+year\s+)?$", before, re.I)
            if match and not (pattern == _FROM and mention.precision == "day"):  # "brevet fra 12. mars" is of that day
                first, last = limits(mention)
                return Interval(first, last, True, match.start(), mention.end)
    return None


_Limits = tuple[date | None, date | None]
_SIDES: tuple[tuple[str, Callable[[DateMention], _Limits]], ...] = (
    (_SINCE, lambda mention: (mention.first, None)),
    (_FROM, lambda mention: (mention.first, None)),
    (_AFTER, lambda mention: (mention.last + timedelta(days=1), None)),
    (_BEFORE, lambda mention: (None, mention.first - timedelta(days=1))),
    (_UNTIL, lambda mention: (None, mention.last)),
)


def _relative(text: str, today: date) -> Interval | None:
    for pattern, limits in _RELATIVE:
        match = pattern.search(text)
        if match:
            return Interval(*limits(match, today), True, *match.span())
    return None


def _year(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)


def _month(year: int, month: int) -> tuple[date, date]:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _last_month(today: date) -> tuple[date, date]:
    before = today.replace(day=1) - timedelta(days=1)
    return _month(before.year, before.month)


def _back(today: date, count: str, unit: str) -> tuple[date, date]:
    number = _NUMBERS[count.lower()] if count.isalpha() else int(count)
    days = next(days for begin, days in _DAYS_OF.items() if unit.lower().startswith(begin)) * min(number, 200)
    return today - timedelta(days=days), today


_SPELT = (
    "",
    "ett én one",
    "to two",
    "tre three",
    "fire four",
    "fem five",
    "seks six",
    "sju syv seven",
    "åtte eight",
    "ni nine",
    "ti ten",
)
_NUMBERS = {word: number for number, words in enumerate(_SPELT) for word in words.split()}
_DAYS_OF = {"år": 365, "year": 365, "måned": 31, "månad": 31, "month": 31, "uke": 7, "veke": 7, "week": 7, "dag": 1, "day": 1}
_COUNT = rf"(?P<count>\d{{1,3}}|{alternatives(tuple(_NUMBERS))})"
_UNIT = r"(?P<unit>år(?:a|ene)?|(?:måned|månad|uke|veke|dag)\w*|(?:year|month|week|day)s?)"


def _phrase(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})(?!\w)", re.I)


_RELATIVE: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], tuple[date, date]]], ...] = (
    (_phrase(r"i\s?forfjor"), lambda _, today: _year(today.year - 2)),
    (_phrase(r"i\s?fjor|last\s+year|fjoråret|(?:forrige|førre)\s+år"), lambda _, today: _year(today.year - 1)),
    (_phrase(r"i\s+år|this\s+year|inneværende\s+år|inneverande\s+år"), lambda _, today: _year(today.year)),
    (_phrase(r"neste\s+år|next\s+year"), lambda _, today: _year(today.year + 1)),
    (_phrase(r"(?:forrige|førre)\s+(?:måned|månad)|last\s+month"), lambda _, today: _last_month(today)),
    (_phrase(r"denne\s+(?:måneden|månaden)|this\s+month"), lambda _, today: _month(today.year, today.month)),
    (
        _phrase(rf"(?:de\s+|dei\s+|the\s+)?(?:siste|seneste|seinaste|last|past)\s+{_COUNT}\s+{_UNIT}"),
        lambda match, today: _back(today, match["count"], match["unit"]),
    ),
    (_phrase(r"(?:det\s+)?siste\s+(?:året|år)|the\s+past\s+year"), lambda _, today: _back(today, "1", "år")),
)


def _single(text: str, today: date) -> Interval | None:
    """One time alone; said outright where "i" or its like stands before it."""
    mentions = _mentions(text, today)
    if len(mentions) != 1:
        return None
    mention = mentions[0]
    opening = re.search(rf"\b(?:{_IN}|den|på|on)\s+$", text[: mention.start], re.I)
    if not opening and _names_a_document(text, mention.start):
        return None
    return Interval(mention.first, mention.last, opening is not None, opening.start() if opening else mention.start, mention.end)


def _mentions(text: str, today: date) -> list[DateMention]:
    """Dates in the text; a month without a year is the last one that has begun."""
    found = find_dates(text, default_year=today.year)
    taken = [(mention.start, mention.end) for mention in found]
    for match in _MONTH_ALONE.finditer(text):
        name = match[0]
        if any(start < match.end() and match.start() < end for start, end in taken) or len(name) < 4:
            continue
        if not re.search(
            rf"\b(?:{_IN}|{_SINCE}|{_FROM}|{_AFTER}|{_BEFORE}|{_UNTIL}|mellom|between|og|and|to)\s+$", text[: match.start()], re.I
        ):
            continue
        month = MONTHS[name.lower()]
        year = today.year if month <= today.month else today.year - 1
        found.append(DateMention(*match.span(), *_month(year, month), "month"))
    return sorted(found, key=lambda mention: mention.start)
