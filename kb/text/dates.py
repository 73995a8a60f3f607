"""Dates and periods as they are written in Norwegian, Swedish and English documents."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from kb.text.months import MONTHS, WEEKDAYS, alternatives
from kb.types import Period

Precision = Literal["day", "week", "month", "quarter", "year"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in a text: the span, and the first and last day meant (the same day for a day, the month's ends for a month)."""

    start: int
    end: int
    first: date
    last: date
    precision: Precision


_GAP = r"[^\S\n\t]"
_MONTH = rf"(?P<month>{alternatives(MONTHS)})\b\.?"
_WEEKDAY = rf"(?:(?:{alternatives(WEEKDAYS)}){_GAP}*,?{_GAP}*)?"
_NUM = r"(?:3[01]|[12]\d|0?[1-9])"
_ORD = rf"(?:{_GAP}?\.|:?(?:e|a)\b|st\b|nd\b|rd\b|th\b)?"
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)(?![\d]|[.,]\d)"
_TO = rf"{_GAP}*(?:[-–—]|og|til|och|till|and|to|&|/){_GAP}*"
_BEFORE = r"(?<![\w.,/§:-])"

_DAY_MONTH_YEAR = re.compile(
    rf"{_BEFORE}(?:den{_GAP}+)?{_WEEKDAY}(?:den{_GAP}+|the{_GAP}+)?"
    rf"(?:(?P<from>{_NUM}){_ORD}(?:{_GAP}*(?P<from_month>{alternatives(MONTHS)})\b\.?)?{_TO}{_WEEKDAY})?"
    rf"(?P<day>{_NUM}){_ORD}{_GAP}*(?:of{_GAP}+)?{_MONTH},?{_GAP}*{_YEAR}",
    re.I,
)
_MONTH_DAY_YEAR = re.compile(
    rf"{_BEFORE}{_WEEKDAY}{_MONTH}{_GAP}+(?:the{_GAP}+)?(?:(?P<from>{_NUM}){_ORD}{_TO})?(?P<day>{_NUM})(?:st|nd|rd|th)?\b"
    rf"(?:,{_GAP}*|{_GAP}+){_YEAR}",
    re.I,
)
_DAY_MONTH = re.compile(
    rf"{_BEFORE}(?:den{_GAP}+)?{_WEEKDAY}(?:(?P<from>{_NUM}){_ORD}{_TO}{_WEEKDAY})?(?P<day>{_NUM}){_ORD}{_GAP}*{_MONTH}(?!{_GAP}*\d)",
    re.I,
)
_NUMERIC = re.compile(
    rf"(?<![\w.,§/-])(?:(?P<from>{_NUM})\.{_GAP}?[-–]{_GAP}?)?"
    r"(?P<day>\d{1,2})(?P<sep>[./-])(?P<space>[^\S\n\t]?)(?P<month>\d{1,2})(?P<sep2>[./ -])[^\S\n\t]?(?P<year>(?:1[89]|"
    r"20)\d\d|\d\d)"
    r"(?![\d\w]|[./]\d|-\d(?!\d?\.))"
)
_ISO = re.compile(r"(?<![\w.,/-])(?P<year>(?:1[89]|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!-?\d)")
_WEEK = re.compile(
    rf"\b(?:uke|veke|vecka|week){_GAP}+(?P<week>\d{{1,2}})(?:,?{_GAP}+|{_GAP}*/{_GAP}*|{_GAP}+i{_GAP}+){_YEAR}", re.I
)
_QUARTER = re.compile(
    rf"\b(?P<part>[1-4])\.?{_GAP}*(?P<what>kvartal|tertial|halvår|quarter){_GAP}+(?:i{_GAP}+|of{_GAP}+)?{_YEAR}|"
    rf"\bQ(?P<part2>[1-4]){_GAP}*,?{_GAP}*(?P<year2>20\d\d)\b",
    re.I,
)
_MONTH_YEAR = re.compile(rf"(?<![\w/-]){_MONTH},?{_GAP}+{_YEAR}", re.I)
_BARE_YEAR = re.compile(r"(?<![\w.,:/§-])(?<!\d[ \u00a0])(?P<year>19[5-9]\d|20\d\d)(?![\w/:%]|[.,]\d|-\d{4}|[ \u00a0]\d{3}\b)")
_AMOUNT_BEFORE = re.compile(r"(?:\b(?:kr|nok|sek|eur|usd|beløp|sum|tlf|telefon|tel|nou|snr|nr|no)\.?|[$€£])[:\s]*$", re.I)
_AMOUNT_AFTER = re.compile(
    r"\s*(?:kr\b|kroner|mill|mrd|tusen|prosent|pst|%|m2|m²|km|meter|tonn|stk|innbygg|personer|bolig|dekar|daa|millioner|"
    r"timer|medlem)",
    re.I,
)
_SECTION_BEFORE = re.compile(
    r"(?:§+|\b(?:punkt|pkt|kap|kapittel|avsnitt|avsn|versjon|version|ver|v|utgave|section|chapter|del|tabell|figur|vedlegg|"
    r"tiltak|mål|"
    r"delmål|nr|sak|mom|ledd|table|figure))\.?[:\s]*$",
    re.I,
)


def find_dates(text: str, *, default_year: int | None = None) -> list[DateMention]:
    """Every date in the text, in order and without overlaps; "20. mars" alone counts only with a `default_year`.

    Case numbers, section numbers, amounts and dates that do not exist (31.02.2024) are no dates.
    """
    found: list[DateMention] = []
    taken: list[tuple[int, int]] = []
    for pattern, read in _FORMS:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            mention = read(text, match)
            if mention is not None:
                found.append(mention)
                taken.append(match.span())
    if default_year is not None:
        found.extend(_without_year(text, taken, default_year))
    return sorted(found, key=lambda mention: mention.start)


def full_year(digits: str) -> int:
    """The year of two or four digits: 00-79 are this century, 80-99 the last."""
    year = int(digits)
    return year if len(digits) == 4 else year + (2000 if year < 80 else 1900)


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _mention(match: re.Match[str], first: date | None, last: date | None, precision: Precision = "day") -> DateMention | None:
    if first is None or last is None:
        return None
    return DateMention(match.start(), match.end(), min(first, last), last, precision) if first <= last else None


def _read_named(text: str, match: re.Match[str]) -> DateMention | None:
    groups = match.groupdict()
    year, month = int(groups["year"]), MONTHS[groups["month"].lower()]
    last = day_of(year, month, int(groups["day"]))
    if not groups.get("from"):
        return _mention(match, last, last)
    first_month = MONTHS[groups["from_month"].lower()] if groups.get("from_month") else month
    return _mention(match, day_of(year, first_month, int(groups["from"])), last)


def _read_numeric(text: str, match: re.Match[str]) -> DateMention | None:
    day, month, year = match["day"], match["month"], match["year"]
    before = text[max(0, match.start() - 16) : match.start()].rsplit("\n", 1)[-1]
    if match["sep"] != match["sep2"] and not (match["sep"] == "/" and match["sep2"] in "- "):
        return None
    if (match["sep"] == "-" and len(year) == 2) or (match["sep2"] == " " and len(year) == 2):
        return None
    if (_AMOUNT_BEFORE.search(before) and not re.search(r"\b(?:nr|no)\.?\s*$", before, re.I)) or _SECTION_BEFORE.search(before):
        return None
    if len(year) == 2 and _looks_like_section(text, match):
        return None
    last = day_of(full_year(year), int(month), int(day))
    first = day_of(full_year(year), int(month), int(match["from"])) if match["from"] else last
    return _mention(match, first, last)


def _looks_like_section(text: str, match: re.Match[str]) -> bool:
    """ "3.1.10 Tiltak" at the start of a line is a section number, "03.01.10" a date."""
    at_line_start = not text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip(" #*\t")
    padded = len(match["day"]) == 2 and len(match["month"]) == 2
    return at_line_start and not padded and re.match(r"\.?[ \t]+[^\W\d_a-z]", text[match.end() : match.end() + 6]) is not None


def _read_iso(text: str, match: re.Match[str]) -> DateMention | None:
    day = day_of(int(match["year"]), int(match["month"]), int(match["day"]))
    return _mention(match, day, day)


def _read_week(text: str, match: re.Match[str]) -> DateMention | None:
    try:
        first = date.fromisocalendar(int(match["year"]), int(match["week"]), 1)
    except ValueError:
        return None
    return _mention(match, first, first + timedelta(days=6), "week")


def _read_quarter(text: str, match: re.Match[str]) -> DateMention | None:
    year, part = int(match["year"] or match["year2"]), int(match["part"] or match["part2"])
    months = {"tertial": 4, "halvår": 6}.get((match["what"] or "").lower(), 3)
    if part * months > 12:
        return None
    last_month = part * months
    return _mention(match, date(year, last_month - months + 1, 1), _month_end(year, last_month), "quarter")


def _read_month(text: str, match: re.Match[str]) -> DateMention | None:
    year, month = int(match["year"]), MONTHS[match["month"].lower()]
    return _mention(match, date(year, month, 1), _month_end(year, month), "month")


def _read_year(text: str, match: re.Match[str]) -> DateMention | None:
    before = text[max(0, match.start() - 12) : match.start()]
    if _AMOUNT_BEFORE.search(before) or _AMOUNT_AFTER.match(text, match.end()):
        return None
    year = int(match["year"])
    return _mention(match, date(year, 1, 1), date(year, 12, 31), "year")


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _without_year(text: str, taken: list[tuple[int, int]], year: int) -> Iterator[DateMention]:
    for match in _DAY_MONTH.finditer(text):
        if any(match.start() < end and start < match.end() for start, end in taken):
            continue
        month = MONTHS[match["month"].lower()]
        last = day_of(year, month, int(match["day"]))
        mention = _mention(match, day_of(year, month, int(match["from"])) if match["from"] else last, last)
        if mention is not None:
            yield mention


_FORMS: tuple[tuple[re.Pattern[str], Callable[[str, re.Match[str]], DateMention | None]], ...] = (
    (_DAY_MONTH_YEAR, _read_named),
    (_MONTH_DAY_YEAR, _read_named),
    (_ISO, _read_iso),
    (_NUMERIC, _read_numeric),
    (_WEEK, _read_week),
    (_QUARTER, _read_quarter),
    (_MONTH_YEAR, _read_month),
    (_BARE_YEAR, _read_year),
)

_PERIOD = re.compile(
    r"(?<![\w.,:/-])(?P<first>(?:19|20)\d\d)(?:\s?[-–—]\s?|\s+(?:til(?:\s+og\s+med)?|t\.?o\.?m\.?|till|to|through)\s+)"
    r"(?P<last>(?:19|20)\d\d|\d\d(?=[^\d]|$))(?![\w/:-]|[.,]\d)",
    re.I,
)
_PAPER_BEFORE = re.compile(
    r"\b(?:prop|prp|meld|innst|st\.?\s?meld|st\.?\s?prp|ot\.?\s?prp|dok|dokument|lovvedtak|nou|tlf|telefon|tel|mobil|konto|"
    r"org)\b[^\n]{0,24}$",
    re.I,
)
_PERIOD_WORD = re.compile(
    r"\b(?:periode[nr]?|perioda|planperiode\w*|åra|årene|åren|for|i|period|years|strategi\w*|strategy|\w*plan|\w*program\w*|"
    r"føringer|føringar)"
    r"[\s:,(]*$",
    re.I,
)
_LONGEST = 60
_SINGLE_YEAR = re.compile(r"(?<![\w.,:/§–—-])(?<![–—-][ ])(?P<year>(?:19[5-9]|20[0-9])\d)(?![\w/:%-]|[.,]\d|\s?[-–—]\s?\d)")


def find_period(text: str) -> Period | None:
    """The span of years a text names ("2021–2024", "perioden 2024 til 2027"), the one introduced as a period before others."""
    best: Period | None = None
    for match in _PERIOD.finditer(text):
        period = _read_period(match)
        before = text[max(0, match.start() - 40) : match.start()]
        if period is None or _PAPER_BEFORE.search(before):
            continue
        if _PERIOD_WORD.search(before):
            return period
        best = best or period
    return best


def _read_period(match: re.Match[str]) -> Period | None:
    first, last = int(match["first"]), int(match["last"])
    if len(match["last"]) == 2:
        last += first // 100 * 100
    return Period(first, last) if first < last <= first + _LONGEST else None


def find_single_year(text: str) -> int | None:
    """The one year a title names ("Handlingsprogram 2026"), None where it names none, several, or only as part of a date."""
    dates = [(mention.start, mention.end) for mention in find_dates(text) if mention.precision != "year"]
    years = {
        int(match["year"])
        for match in _SINGLE_YEAR.finditer(text)
        if not any(start <= match.start() < end for start, end in dates)
        and not _PAPER_BEFORE.search(text[max(0, match.start() - 40) : match.start()])
    }
    return years.pop() if len(years) == 1 else None
