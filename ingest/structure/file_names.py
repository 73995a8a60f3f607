"""What a file's name and its folders tell: words, and a date."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from pathlib import PurePath

from kb.text.dates import day_of, find_dates, full_year

_YEAR_FIRST = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)[-._ ]?(?P<m>0[1-9]|1[0-2])[-._ ]?(?P<d>0[1-9]|[12]\d|3[01])(?!\d)")
_DAY_FIRST = re.compile(
    r"(?<!\d)(?P<d>0?[1-9]|[12]\d|3[01])(?P<sep>[-._ ])(?P<m>0?[1-9]|1[0-2])(?P=sep)(?P<y>(?:19|20)\d\d|\d\d)(?!\d)"
)
_DAY_FIRST_TIGHT = re.compile(r"(?<!\d)(?P<d>0[1-9]|[12]\d|3[01])(?P<m>0[1-9]|1[0-2])(?P<y>(?:19|20)\d\d)(?!\d)")
_SHORT_YEAR_FIRST = re.compile(r"^(?P<y>\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?=[ _-])")
_FORMS = (_YEAR_FIRST, _DAY_FIRST, _DAY_FIRST_TIGHT, _SHORT_YEAR_FIRST)
_NOISE = re.compile(
    r"(?i)\b(?:v(?:er(?:sjon)?)?\.?\s?\d+(?:\.\d+)*|endelig|endeleg|final|signert|signed|kopi|copy|utkast til|ocr|web|nett|"
    r"print|trykk|"
    r"[0-9a-f]{16,}|\(\d+\)|lr|hires|pdf|docx?|pptx?|scan\d*)\b|\(\d+\)"
)


def stem_of(file_name: str) -> str:
    """The file's name without folders and ending, composed (NFC)."""
    name = unicodedata.normalize("NFC", PurePath(file_name.replace("\\", "/")).name)
    return re.sub(r"\.(?:[A-Za-z][A-Za-z0-9]{1,4})$", "", name)


def words_of(name: str) -> str:
    """A file or folder name as words: marks between words become spaces, joined capitals are parted."""
    spaced = re.sub(r"(?<=(?:19|20)\d\d)-(?=(?:19|20)\d\d)", "–", name)
    spaced = re.sub(r"[_+%]+|(?<=[^\W\d_])[-.](?=[^\W_])|(?<=\d)-(?=[^\W\d_])", " ", spaced)
    spaced = re.sub(r"(?<=[a-zæøå]{3})(?=(?:19|20)\d\d(?!\d))", " ", spaced)
    spaced = re.sub(r"(?<=[a-zæøå])(?=[A-ZÆØÅ][a-zæøå])", " ", spaced)
    return re.sub(r"\s+", " ", spaced).strip()


def find_file_date(name: str) -> date | None:
    """The day in a file's or folder's name, in the orders people write it."""
    found = _first_date(name)
    if found is not None:
        return found[0]
    spelled = [mention for mention in find_dates(words_of(name)) if mention.precision == "day"]
    return spelled[0].first if spelled else None


def _first_date(name: str) -> tuple[date, int, int] | None:
    for form in _FORMS:
        for match in form.finditer(name):
            day = day_of(full_year(match["y"]), int(match["m"]), int(match["d"]))
            if day is not None and 1950 <= day.year <= 2079:
                return day, match.start(), match.end()
    return None


def humanise(file_name: str) -> str:
    """A file's name as a title: "2024-06-14_styret_protokoll.pdf" becomes "Styret protokoll 14.06.2024"."""
    stem = stem_of(file_name)
    found = _first_date(stem)
    rest = stem if found is None else f"{stem[: found[1]]} {stem[found[2] :]}"
    words = re.sub(r"\s+", " ", _NOISE.sub(" ", words_of(rest))).strip(" -–.,_")
    words = words or words_of(stem)
    titled = words[:1].upper() + words[1:]
    return titled if found is None or not words else f"{titled} {found[0]:%d.%m.%Y}"
