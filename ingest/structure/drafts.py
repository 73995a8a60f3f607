"""Whether a document says that it is a draft, and in which word: the adopted one bears the same title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.structure.lines import Lines

_WORDS = (
    r"(?:\w*utkast|(?:høring|høyring)s(?:forslag|framlegg|versjon|utgave|utgåve)|kladd|draft|consultation draft|"
    r"ikk(?:e|je) (?:godkjent|godkjend)|foreløpig (?:utgave|versjon|utkast|protokoll)|førebels (?:utgåve|versjon|utkast|møtebok)|"
    r"remissversion|remissutgåva)"
)
# What may stand behind the word: which draft, of which day, for whom. "Utkast til uttalelse" heads a part of a case paper.
_TAIL = (
    r"(?:[\s,(:–-]*(?:(?:per|pr|av|datert|versjon|nr|v)\b\.?\s*)*\d.*|"
    r"[\s,(–-]+(?:til|for|på)\s(?:høring|høyring|politisk behandling).*|[\s,(–-]+(?:[^\W\d_]+\s)?(?:19|20)\d\d)?"
)
_ALONE = re.compile(rf"(?i)^\W*(?P<word>{_WORDS}){_TAIL}\W*$")
_STATUS = re.compile(rf"(?i)^(?:dokument)?(?:status|versjon)\b[ ]*[:\t][ \t]*(?P<word>{_WORDS})\b")
_AT_END = re.compile(rf"(?i)[–—|·-]\s*(?P<word>{_WORDS}){_TAIL}\W*$")
_FIRST_LINES = 15
_FURNITURE_LINES = 12
_LONGEST = 70


def find_draft_word(lines: Lines) -> str | None:
    """The word by which the first page or a running header calls the document a draft, in small letters."""
    for text, patterns in _places(lines):
        for pattern in patterns:
            match = pattern.search(text)
            if match is not None:
                return match["word"].lower()
    return None


def is_draft_line(text: str) -> bool:
    """Whether a line says no more than that this is a draft, and which one."""
    return len(text) <= _LONGEST and _ALONE.match(text) is not None


def with_draft_word(title: str, lines: Lines) -> str:
    """The title with the draft's word behind it, where the title does not say so itself."""
    word = find_draft_word(lines)
    says_so = word is None or re.search(rf"(?i)\b{_WORDS}\b", title) is not None
    return title if says_so else f"{title} – {word}"


def _places(lines: Lines) -> Iterator[tuple[str, tuple[re.Pattern[str], ...]]]:
    for line in lines.on_first_page()[:_FIRST_LINES]:
        if len(line.words) <= _LONGEST:
            yield line.words, (_ALONE, _STATUS)
    for line in lines.furniture[:_FURNITURE_LINES]:
        for cell in line.words.split("\t"):
            yield cell[:200], (_ALONE, _AT_END)
