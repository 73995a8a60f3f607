"""The tokenizer of multilingual-e5-small, in plain Python over a dictionary of its pieces.

It gives what the `tokenizers` library gives (a test compares them), but is ready in 0.1 s instead of 0.5 s and takes 60 MB instead
of 270 MB: the library builds a tree of all 250,000 pieces, which costs ten times as much as loading the model itself. Words are
remembered, so that running text costs a dictionary look-up a word.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import accumulate

SPACE_MARK = "▁"
"""Stands in pieces for the space before a word."""
DROPPED = (*range(0x01, 0x09), 0x0B, *range(0x0E, 0x20), 0x7F, 0x8F, 0x9F)
"""Control characters the model's normal form leaves out, as code points."""
SPACES = (0x09, 0x0A, 0x0C, 0x0D, 0x1680, *range(0x200B, 0x2010), 0x2028, 0x2029, 0x2581, 0xFEFF, 0xFFFD)
"""What counts as a space beside what Unicode's NFKC makes one."""
UNKNOWN_PENALTY = 10.0
"""How much less likely than the least likely piece a character is that no piece holds."""

_NORMAL_FORMS: dict[int, str | None] = {**dict.fromkeys(DROPPED), **dict.fromkeys(SPACES, " ")}
_REMEMBERED_WORDS = 200_000
_LONGEST_REMEMBERED = 40


class Unigram:
    """Splits words into the most probable sequence of pieces. `special` pieces are never found in a text."""

    def __init__(self, pieces: Sequence[str], scores: Sequence[float], unknown: int, special: frozenset[int]) -> None:
        self._pieces = pieces
        self._ids = {piece: number for number, piece in enumerate(pieces)}
        for number in special:
            self._ids.pop(pieces[number], None)
        self._scores = scores
        self._unknown = unknown
        self._unknown_score = min(scores) - UNKNOWN_PENALTY
        self._longest = max(map(len, self._ids))
        self._remembered: dict[str, tuple[int, ...]] = {}

    def encode(self, text: str, at_most: int | None = None) -> list[int]:
        """Piece numbers of the text, without special tokens; no more than `at_most`."""
        numbers: list[int] = []
        for word in _words(text):
            numbers += self.split(word)
            if at_most is not None and len(numbers) >= at_most:
                return numbers[:at_most]
        return numbers

    def count(self, text: str) -> int:
        return sum(len(self.split(word)) for word in _words(text))

    def split(self, word: str) -> tuple[int, ...]:
        """Piece numbers of one word in normal form, SPACE_MARK before it."""
        known = self._remembered.get(word)
        if known is not None:
            return known
        numbers = tuple(number for number, _ in self._best_path(word))
        if len(word) <= _LONGEST_REMEMBERED:
            if len(self._remembered) >= _REMEMBERED_WORDS:
                self._remembered.clear()
            self._remembered[word] = numbers
        return numbers

    def ends(self, word: str) -> list[int]:
        """For each of the word's pieces where in the word it ends."""
        numbers = self.split(word)
        if self._unknown in numbers:  # such a piece does not tell its length
            return [end for _, end in self._best_path(word)]
        return list(accumulate(len(self._pieces[number]) for number in numbers))

    def _best_path(self, word: str) -> list[tuple[int, int]]:
        """The best way through the word, pieces with their ends.

        Viterbi: for each end of a piece, the best score of all ways to reach it, the last piece and where that began.
        """
        size = len(word)
        best: list[float | None] = [None] * (size + 1)
        best[0] = 0.0
        steps = [(0, self._unknown)] * (size + 1)
        for start in range(size):
            so_far = best[start]
            assert so_far is not None  # each character is at least unknown, so each place is reached
            alone = False
            for end in range(start + 1, min(size, start + self._longest) + 1):
                number = self._ids.get(word[start:end])
                if number is None:
                    continue
                alone = alone or end == start + 1
                score = so_far + self._scores[number]
                known = best[end]
                if known is None or score > known:
                    best[end], steps[end] = score, (start, number)
            if not alone:
                score = so_far + self._unknown_score
                known = best[start + 1]
                if known is None or score > known:
                    best[start + 1], steps[start + 1] = score, (start, self._unknown)
        return self._walk_back(steps)

    def _walk_back(self, steps: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """The pieces along the best path and their ends; unknown neighbours count as one."""
        path: list[tuple[int, int]] = []
        end = len(steps) - 1
        while end:
            start, number = steps[end]
            if number != self._unknown or not path or path[-1][0] != number:
                path.append((number, end))
            end = start
        path.reverse()
        return path


def normal_form(text: str) -> str:
    """The form of a text that is cut into words at its spaces."""
    return unicodedata.normalize("NFKC", text.translate(_NORMAL_FORMS))


def _words(text: str) -> Iterator[str]:
    normal = normal_form(text)
    return (SPACE_MARK + word for word in normal.split(" ") if word)
