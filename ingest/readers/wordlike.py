"""How much of a text is words: what stands under a scan as text, or comes from a font that lies, may be none."""

from __future__ import annotations

import re
from collections.abc import Iterable

_TOKEN = re.compile(r"\S*[^\W\d_]\S*")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_INNER = re.compile(r"[^\W\d_]+(?:[-–./'’:@&][^\W_]+)*")
_VOWELS = frozenset("aeiouyæøåäöéèêáàóòôúüíëï")
_SAME_THRICE = re.compile(r"(\w)\1\1")
_LONGEST_WITHOUT_VOWEL = 5  # abbreviations and law names in capitals are shorter
_CASES = re.compile(r"[^\W\d_][^\W\d_A-ZÆØÅ]*|[A-ZÆØÅÄÖ]+")
_FEWEST = 20


def share_of_words(text: str) -> float | None:
    """The share of the tokens with a letter that are built like words; None where there are too few to tell."""
    tokens = [_EDGES.sub("", token) for token in _TOKEN.findall(text)]
    tokens = [token for token in tokens if len(token) > 1]
    return sum(map(_is_like_word, tokens)) / len(tokens) if len(tokens) >= _FEWEST else None


def _is_like_word(token: str) -> bool:
    """Letters only (with a hyphen or dot within), in the case of a word or an abbreviation, with a vowel if it is long."""
    if not _INNER.fullmatch(token) or _SAME_THRICE.search(token.lower()):
        return False
    parts = re.findall(r"[^\W\d_]+", token)
    latin = all(ord(point) < 0x250 for point in token)
    # Other scripts have neither our vowels nor, some of them, cases.
    return not latin or all(_is_like_part(part) for part in parts)


def _is_like_part(part: str) -> bool:
    short = len(part) < _LONGEST_WITHOUT_VOWEL and (part.isupper() or len(part) < 4)
    return bool(_CASES.fullmatch(part)) and (short or not _VOWELS.isdisjoint(part.lower()))


def share_known(words: Iterable[str], text: str) -> float | None:
    """The share of words that also stand in a text, in whatever case; None where there are too few to tell."""
    there = {token.casefold() for token in re.findall(r"[^\W\d_]{3,}", text)}
    asked = {word.casefold() for word in words}
    return len(asked & there) / len(asked) if len(asked) >= _FEWEST else None
