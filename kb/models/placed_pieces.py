"""The pieces of a text with the places they have in it, although they are pieces of its normal form.

The normal form (NFKC) writes `½` as `1⁄2`, `ﬁ` as `fi` and `e` with a combining accent as one letter. So the text is cut where
nothing joins over the cut; each character of the normal form then belongs to the characters between two cuts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from kb.models.unigram import SPACE_MARK, SPACES, Unigram, normal_form

_CHUNK = re.compile(f"[^ {re.escape(''.join(map(chr, SPACES)))}]+")
# Vowels and final consonants of Korean letters join with the letter before them, although they are no combining marks.
_JOINING = frozenset((*range(0x1160, 0x1200), *range(0xFFA0, 0xFFDD)))


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece's number, and where in the text the characters it stands for begin and end."""

    number: int
    start: int
    end: int


def placed_pieces(tokenizer: Unigram, text: str, at_most: int) -> list[Piece]:
    """The first pieces of a text: those `tokenizer.encode` gives."""
    pieces: list[Piece] = []
    for word, places in _placed_words(text):
        begin = 0
        for number, end in zip(tokenizer.split(word), tokenizer.ends(word), strict=True):
            # The word's first character is the mark of the space before it, which has no place.
            first, last = max(begin - 1, 0), max(end - 2, 0)
            pieces.append(Piece(number, places[first][0], places[last][1] if end > 1 else places[first][0]))
            begin = end
        if len(pieces) >= at_most:
            return pieces[:at_most]
    return pieces


def _placed_words(text: str) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Each word of the normal form, with its mark, and for each of its own characters where in the text it comes from."""
    for found in _CHUNK.finditer(text):
        normal, places = _aligned(found.group(), found.start())
        at = 0
        for word in normal.split(" "):
            if word:
                yield SPACE_MARK + word, places[at : at + len(word)]
            at += len(word) + 1


def _aligned(chunk: str, offset: int) -> tuple[str, list[tuple[int, int]]]:
    normal = normal_form(chunk)
    if normal == chunk:
        return normal, [(place, place + 1) for place in range(offset, offset + len(chunk))]
    places: list[tuple[int, int]] = []
    parts: list[str] = []
    for start, end in _unjoined(chunk):
        part = normal_form(chunk[start:end])
        parts.append(part)
        places += [(offset + start, offset + end)] * len(part)
    if "".join(parts) == normal:
        return normal, places
    return normal, [(offset, offset + len(chunk))] * len(normal)


def _unjoined(chunk: str) -> Iterator[tuple[int, int]]:
    start = 0
    for place in range(1, len(chunk)):
        if not _joins(chunk[place]):
            yield start, place
            start = place
    yield start, len(chunk)


def _joins(character: str) -> bool:
    return unicodedata.category(character)[0] == "M" or ord(character) in _JOINING
