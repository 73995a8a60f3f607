"""A number as a spreadsheet shows it: the format of its cell, with the signs of a Norwegian Excel.

Thousands are parted by a space and decimals by a comma ("1 234 567,5"), a share is a percentage ("12,5 %"), dates are dates
("14.06.2024"). The file keeps only the value and the format; what a person saw is made here, so that a figure can be found as it
stands in the minutes that quote it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from ingest.readers.number_dates import date_shown, is_date

GENERAL = "General"
BUILTIN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    **dict.fromkeys((5, 6, 37, 38, 41, 42), "#,##0"),
    **dict.fromkeys((7, 8, 39, 40, 43, 44), "#,##0.00"),
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    14: "dd.mm.yyyy",
    15: "d. mmm yy",
    16: "d. mmm",
    17: "mmm yy",
    **dict.fromkeys((18, 20), "hh:mm"),
    **dict.fromkeys((19, 21), "hh:mm:ss"),
    22: "dd.mm.yyyy hh:mm",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss",
    49: "@",
}
"""The formats that files name by number only; the others are General."""

_PIECE = re.compile(
    r'"([^"]*)"?|\\(.)|[_*].|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|(General|[Ee][+-]0+|[#0?]|[.,%/@])|(.)', re.DOTALL
)
_SECTION = re.compile(r'((?:"[^"]*"?|\\.|\[[^\]]*\]|[^;])*)(?:;|\Z)', re.DOTALL)
_MOST_DIGITS = 11
_MOST_DECIMALS = 30
_LARGEST = 1e15


def number_shown(value: float, code: str, *, from_1904: bool = False) -> str:
    """A value in a format ("#,##0.00", "0 %", "dd.mm.yyyy"); a format not understood shows the plain number."""
    sections = _sections(code)
    section = _section_for(value, sections)
    if is_date(section):
        return date_shown(value, section, from_1904) or general(value)
    pattern = _pattern(section)
    if pattern is None or abs(value) >= _LARGEST:
        return general(value)
    signed = value < 0 and len(sections) < 2
    return _filled(pattern, abs(value), signed)


def general(value: float) -> str:
    """A number without a format: its significant digits, without the noise of binary fractions."""
    if abs(value) >= _LARGEST or 0 < abs(value) < 1e-9:
        return f"{value:.5E}".replace(".", ",")
    rounded = f"{Decimal(f'{value:.{_MOST_DIGITS}g}'):f}" if value != int(value) else str(int(value))
    whole, _, decimals = rounded.partition(".")
    decimals = decimals.rstrip("0")
    return f"{whole},{decimals}" if decimals else whole


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A number's section taken apart: what stands before and after, and how its digits are set."""

    before: str
    after: str
    integer: tuple[str, ...]
    """The places before the decimal comma: "0", "#", and literal signs between them."""
    fewest: int
    most: int
    """Decimals."""
    grouped: bool
    scale: int
    """The power of ten by which the value is multiplied first."""


def _sections(code: str) -> list[str]:
    sections = [match[1] for match in _SECTION.finditer(code)]
    return sections[:-1] if len(sections) > 1 and not sections[-1] else sections


def _section_for(value: float, sections: list[str]) -> str:
    if value < 0 and len(sections) > 1:
        return sections[1]
    if value == 0 and len(sections) > 2:
        return sections[2]
    return sections[0]


def _pattern(section: str) -> _Pattern | None:
    """None for a format that is none of a number's: General, text, fractions, powers of ten."""
    tokens = [(match[4], _literal(match)) for match in _PIECE.finditer(section)]
    signs = [sign for sign, _ in tokens if sign]
    if any(sign in ("General", "@", "/") or sign[0] in "Ee" for sign in signs):
        return None
    places = [index for index, (sign, _) in enumerate(tokens) if sign in ("#", "0", "?")]
    if not places:
        return _Pattern("".join(_outside(tokens)), "", (), 0, 0, False, 0) if any(text for _, text in tokens) else None
    first, last = places[0], places[-1]
    if first and tokens[first - 1][0] == ".":
        first -= 1
    middle = tokens[first : last + 1]
    point = next((index for index, (sign, _) in enumerate(middle) if sign == "."), len(middle))
    decimals = [sign for sign, _ in middle[point:] if sign in ("#", "0", "?")]
    rest = tokens[last + 1 :]
    thousands = len(rest) - len(_without_commas(rest))
    percents = sum(sign == "%" for sign in signs)
    return _Pattern(
        before="".join(_outside(tokens[:first])),
        after="".join(_outside(_without_commas(rest))),
        integer=tuple(sign if sign in ("#", "0", "?") else text for sign, text in middle[:point] if sign != ","),
        fewest=decimals.count("0"),
        most=min(len(decimals), _MOST_DECIMALS),
        grouped=_is_grouped(middle[:point]),
        scale=2 * percents - 3 * thousands,
    )


def _literal(match: re.Match[str]) -> str:
    if match[4]:
        return ""
    return match[1] or match[2] or match[3] or match[5] or ""


def _outside(tokens: list[tuple[str | None, str]]) -> list[str]:
    """What stands around the digits; before a percent sign there is a space in Norwegian."""
    return [" %" if sign == "%" else (sign or text) for sign, text in tokens if sign != ","]


def _without_commas(tokens: list[tuple[str | None, str]]) -> list[tuple[str | None, str]]:
    """Commas right after the last digit divide by a thousand each."""
    start = next((index for index, (sign, _) in enumerate(tokens) if sign != ","), len(tokens))
    return tokens[start:]


def _is_grouped(tokens: list[tuple[str | None, str]]) -> bool:
    """Whether thousands are parted: by the sign for it, or by a space that somebody typed three places from the end."""
    signs = "".join(sign or (" " if text.isspace() else text) for sign, text in tokens)
    return "," in signs or re.fullmatch(r"(?:[#0?]+ )*[#0?]+ [#0?]{3}", signs) is not None


def _filled(pattern: _Pattern, value: float, signed: bool) -> str:
    if not pattern.integer and not pattern.most:
        return " ".join(pattern.before.split())
    exact = Decimal(repr(value)).scaleb(pattern.scale)
    number = f"{exact.quantize(Decimal(1).scaleb(-pattern.most), rounding=ROUND_HALF_UP):f}"
    whole, _, decimals = number.partition(".")
    while len(decimals) > pattern.fewest and decimals.endswith("0"):
        decimals = decimals[:-1]
    digits = _placed(whole.lstrip("0"), pattern)
    shown = f"{digits},{decimals}" if decimals else digits
    minus = "-" if signed and any(digit in "123456789" for digit in shown) else ""
    return " ".join(f"{minus}{pattern.before}{shown}{pattern.after}".split())


def _placed(whole: str, pattern: _Pattern) -> str:
    """The digits before the comma in their places, from the right; those beyond the first place stand before it."""
    if pattern.grouped:
        whole = whole.rjust(sum(place == "0" for place in pattern.integer), "0")
        groups = [whole[max(end - 3, 0) : end] for end in range(len(whole), 0, -3)]
        return " ".join(reversed(groups))
    left = list(whole)
    shown: list[str] = []
    places = [index for index, place in enumerate(pattern.integer) if place in ("#", "0", "?")]
    for index in range(len(pattern.integer) - 1, -1, -1):
        place = pattern.integer[index]
        if index not in places:
            shown.append(place if left or "0" in pattern.integer[:index] else "")
        elif left:
            shown.append(left.pop() if index != places[0] else "".join(left))
        elif place == "0":
            shown.append("0")
    return "".join(reversed(shown))
