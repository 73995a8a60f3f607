"""Dates and times of spreadsheets, which keep them as numbers of days."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

_MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split()
_DAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split()
_TOKEN = re.compile(
    r'"([^"]*)"?|\\(.)|[_*].|\[(h+|m+|s+)\]|\[[^\]]*\]|(AM/PM|A/P|y+|m+|d+|h+|s+|\.0+)|(.)', re.IGNORECASE | re.DOTALL
)
_LITERAL = re.compile(r'"[^"]*"?|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General', re.IGNORECASE | re.DOTALL)
_LAST_DAY = 2_958_465
"""31 December 9999, after which Excel knows no day."""
_FALSE_LEAP_DAY = 60
"""29 February 1900, which Excel has and the calendar has not."""

Token = tuple[str, str]


def is_date(section: str) -> bool:
    """Whether a format is one of dates or times."""
    return re.search(r"[ymdhs]", _LITERAL.sub("", section), re.IGNORECASE) is not None


def date_shown(value: float, section: str, from_1904: bool) -> str | None:
    """A number of days as the format shows it; None where no such day exists.

    A day with month and year in figures is written as in Norway (14.06.2024), whatever order the format has: an American order
    would name another day to whoever reads it here.
    """
    tokens = _tokens(section)
    kinds = {kind for kind, _ in tokens}
    if "elapsed" in kinds:
        return _elapsed(value, tokens)
    moment = moment_of(value, from_1904)
    if moment is None:
        return None
    names = any(kind in ("month", "day") and len(token) > 2 for kind, token in tokens)
    if {"year", "month", "day"} <= kinds and not names:
        return f"{moment:%d.%m.%Y %H:%M}" if "hour" in kinds else f"{moment:%d.%m.%Y}"
    return " ".join("".join(_written(moment, kind, token) for kind, token in tokens).split()).strip(" ,-")


def moment_of(value: float, from_1904: bool) -> datetime | None:
    """The point in time that a number of days means, to the nearest second."""
    if not 0 <= value <= _LAST_DAY:
        return None
    start = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 31 if value < _FALSE_LEAP_DAY else 30)
    try:
        return start + timedelta(seconds=round(value * 86_400))
    except OverflowError:
        return None


def _tokens(section: str) -> list[Token]:
    """The format in pieces with what each means; `m` is a minute beside hours or seconds and a month elsewhere."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(section):
        if match[3]:
            tokens.append(("elapsed", match[3].lower()))
        elif match[4]:
            tokens.append((_kind(match[4].lower()), match[4].lower()))
        else:
            tokens.append(("text", match[1] or match[2] or match[5] or ""))
    timed = [index for index, (kind, _) in enumerate(tokens) if kind not in ("text", "half")]
    for at, index in enumerate(timed):
        kind, token = tokens[index]
        before = tokens[timed[at - 1]][0] if at else ""
        after = tokens[timed[at + 1]][0] if at + 1 < len(timed) else ""
        if kind == "month" and len(token) <= 2 and (before in ("hour", "elapsed") or after == "second"):
            tokens[index] = ("minute", token)
    return tokens


def _kind(token: str) -> str:
    if token.startswith("."):
        return "fraction"
    return {"y": "year", "m": "month", "d": "day", "h": "hour", "s": "second"}.get(token[0], "half")


def _written(moment: datetime, kind: str, token: str) -> str:
    match kind:
        case "year":
            return f"{moment:%Y}" if len(token) > 2 else f"{moment:%y}"
        case "month" if len(token) > 2:
            name = _MONTHS[moment.month - 1]
            return name if len(token) > 3 else name[:3]
        case "day" if len(token) > 2:
            name = _DAYS[moment.weekday()]
            return name if len(token) > 3 else name[:3]
        case "month" | "day" | "hour" | "minute" | "second":
            number = int(getattr(moment, kind))
            return f"{number:02}" if len(token) > 1 else str(number)
        case "text":
            return "." if token == "/" else token
        case _:
            return ""  # Halves of the day and parts of a second: hours are told to 24, seconds whole.


def _elapsed(value: float, tokens: list[Token]) -> str:
    """A duration: the first unit counts on beyond its own end ("37:30")."""
    seconds = round(abs(value) * 86_400)
    units = {"h": seconds // 3600, "m": seconds // 60, "s": seconds}
    within = {"minute": seconds // 60 % 60, "second": seconds % 60, "month": seconds // 60 % 60}
    shown = []
    for kind, token in tokens:
        if kind == "elapsed":
            shown.append(f"{units[token[0]]:0{len(token)}}")
        elif kind in within:
            shown.append(f"{within[kind]:0{len(token)}}")
        elif kind == "text":
            shown.append(token)
    return ("-" if value < 0 else "") + "".join(shown)
