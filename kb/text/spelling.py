""" "Mente du": a word that the collection does not have, against the words that it has.

Slips that Norwegian spelling invites (one consonant for two, o for ø, aa for å, kj for sj) are taken away from both sides before
they are compared, so that they cost next to nothing; what is left is counted in letters left out, put in, changed or swapped.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

from kb.text.compounds import split_compound
from kb.text.dictionary import is_english, is_norwegian

_SHORTEST, _LONG, _LONGEST = 4, 8, 40
_BY_RAW_DISTANCE, _BY_FREQUENCY, _OTHER_BEGINNING, _LEFT_OUT = 0.1, 0.15, 0.3, 0.2
"""Of equals the one spelt more alike, the more frequent, and the longer: letters are more often left out than put in."""
_FOLDED = (
    ("skj", "sj"),
    ("kj", "sj"),
    ("tj", "sj"),
    ("æ", "e"),
    ("ae", "e"),
    ("ø", "o"),
    ("oe", "o"),
    ("ö", "o"),
    ("å", "a"),
    ("ä", "e"),
)
_BITS_PER_SLIP = 6
"""One letter changed is two letters and four pairs; two swapped are six pairs."""
_DOUBLED = re.compile(r"([^\W\d_])\1+")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Speller:
    """Suggestions from one vocabulary: words with how often they stand in the collection. Build it once; asking changes nothing."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._vocabulary = vocabulary
        self._spelt: dict[str, list[str]] = defaultdict(list)
        for word in vocabulary:
            if len(word) >= _SHORTEST - 1 and word.isalpha():
                self._spelt[_folded(word)].append(word)
        self._buckets: dict[tuple[str, int], list[tuple[int, str]]] = defaultdict(list)
        for folded in self._spelt:
            self._buckets[folded[0], len(folded)].append((_signature(folded), folded))

    def suggest(self, word: str) -> str | None:
        """The word of the vocabulary that a lower-case word was probably meant to be.

        None where it is right as it is: in the vocabulary, known to the language or a compound of known words; where it is a number
        or too short to tell; and where nothing is near.
        """
        if not _SHORTEST <= len(word) <= _LONGEST or not word.isalpha() or self._is_right(word):
            return None
        return min(self._candidates(word), default=(0.0, None))[1]

    def _is_right(self, word: str) -> bool:
        if word in self._vocabulary or is_norwegian(word) or is_english(word):
            return True
        return split_compound(word, lambda form: self._vocabulary.get(form, 0)) is not None

    def _candidates(self, word: str) -> Iterator[tuple[float, str]]:
        most, folded = 1 if len(word) < _LONG else 2, _folded(word)
        for distance, candidate in (*self._with_same_beginning(folded, most), *self._with_other_beginning(folded)):
            raw = min(distance_between(word, candidate, 4), 4)
            left_out = _LEFT_OUT if len(candidate) > len(word) else 0.0
            often = _BY_FREQUENCY * math.log10(1 + self._vocabulary[candidate])
            yield distance + _BY_RAW_DISTANCE * raw - left_out - often, candidate

    def _with_same_beginning(self, folded: str, most: int) -> Iterator[tuple[float, str]]:
        signature = _signature(folded)
        for length in range(len(folded) - most, len(folded) + most + 1):
            for its_signature, its_folded in self._buckets.get((folded[0], length), ()):
                if (its_signature ^ signature).bit_count() <= _BITS_PER_SLIP * most:
                    distance = distance_between(folded, its_folded, most)
                    if distance <= most:
                        yield from ((distance, candidate) for candidate in self._spelt[its_folded])

    def _with_other_beginning(self, folded: str) -> Iterator[tuple[float, str]]:
        """Words that differ by one slip in the first letter; rarer than slips within."""
        rest = folded[1:]
        tries = {rest, folded[1] + folded[0] + folded[2:]} if len(folded) > 2 else {rest}
        tries |= {letter + kept for letter in _LETTERS for kept in (rest, folded)}
        for attempt in tries - {folded}:
            if attempt and attempt[0] != folded[0]:
                yield from ((1 + _OTHER_BEGINNING, candidate) for candidate in self._spelt.get(attempt, ()))


def distance_between(one: str, two: str, most: int) -> int:
    """Letters left out, put in, changed or swapped with the next one; counting stops beyond `most`."""
    if abs(len(one) - len(two)) > most:
        return most + 1
    one, two = _without_common_ends(one, two)
    far = most + 1
    earlier: list[int] = []
    before = list(range(len(two) + 1))
    for i, letter in enumerate(one, start=1):
        row = [i] + [far] * len(two)
        for j in range(max(1, i - most), min(len(two), i + most) + 1):
            other = two[j - 1]
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == two[j - 2] and one[i - 2] == other:
                cost = min(cost, earlier[j - 2] + 1)
            row[j] = cost
        if min(row) > most and min(before) > most:
            return far
        earlier, before = before, row
    return min(before[-1], far)


def _without_common_ends(one: str, two: str) -> tuple[str, str]:
    """Most slips are in one place; what is alike on both sides of it need not be counted."""
    alike = min(len(one), len(two))
    begin = next((at for at in range(alike) if one[at] != two[at]), alike)
    one, two = one[begin:], two[begin:]
    alike = min(len(one), len(two))
    end = next((at for at in range(alike) if one[-1 - at] != two[-1 - at]), alike)
    return one[: len(one) - end], two[: len(two) - end]


def _folded(word: str) -> str:
    for spelt, sound in _FOLDED:
        word = word.replace(spelt, sound)
    return _DOUBLED.sub(r"\1", word)


def _signature(word: str) -> int:
    """Which letters and which pairs of letters a word has, as bits: words far apart are told apart by these alone."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 31)
    for one, two in pairwise(word):
        bits |= 1 << (32 + (ord(one) * 37 + ord(two) * 11) % 61)
    return bits
