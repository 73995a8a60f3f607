"""Every word of the collection, with its stem: where a query's words find their relatives. It knows nothing of rights.

What is shown of it to a user (a suggestion) must be asked for among the passages that user may see.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt

from kb.store.catalog import Reader

LAST = "\U0010ffff"
"""Comes after every letter."""


class Vocabulary:
    """Words by number. A number without a word has an empty one."""

    def __init__(self, words: Sequence[str], stems: Sequence[str]) -> None:
        self.words = words
        self.stems = stems

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def number_of(self) -> dict[str, int]:
        return {word: number for number, word in enumerate(self.words) if word}

    @cached_property
    def by_stem(self) -> dict[str, list[int]]:
        """The words of each stem."""
        words: dict[str, list[int]] = defaultdict(list)
        for number, stem in enumerate(self.stems):
            if stem:
                words[stem].append(number)
        return dict(words)

    def holding(self, part: str) -> list[int]:
        """The words in which these letters stand anywhere."""
        return self._found(part)

    def beginning(self, letters: str) -> list[int]:
        """The words that begin with these letters."""
        words, numbers = self._alphabet
        first, after = bisect_left(words, letters), bisect_left(words, letters + LAST)
        return numbers[first:after]

    def ending(self, letters: str) -> list[int]:
        """The words that end with these letters."""
        return self._found(letters + "\n")

    def _found(self, letters: str) -> list[int]:
        """One look through all words as a single text is faster than a look at each."""
        places, at = [], self._text.find(letters)
        while at >= 0:
            places.append(at)
            at = self._text.find(letters, at + 1)
        return list(dict.fromkeys((np.searchsorted(self._starts, places, side="right") - 1).tolist()))

    @cached_property
    def _alphabet(self) -> tuple[list[str], list[int]]:
        """The words in the order of their letters, and their numbers."""
        ordered = sorted(self.number_of.items())
        return [word for word, _ in ordered], [number for _, number in ordered]

    @cached_property
    def _text(self) -> str:
        return "\n" + "\n".join(self.words) + "\n"

    @cached_property
    def _starts(self) -> npt.NDArray[np.int64]:
        lengths = np.fromiter((len(word) + 1 for word in self.words), dtype=np.int64, count=len(self.words))
        return np.concatenate([np.ones(1, dtype=np.int64), 1 + np.cumsum(lengths)[:-1]])


def read_vocabulary(reader: Reader, former: Vocabulary | None) -> Vocabulary:
    """The words of this reader's moment; the former vocabulary where it still holds them all."""
    (count, last) = reader.connection.execute("SELECT count(*), coalesce(max(id), 0) FROM words").fetchone()
    if former is not None and len(former) == last + 1 and len(former.number_of) == count:
        return former
    words, stems = [""] * (last + 1), [""] * (last + 1)
    for row in reader.connection.execute("SELECT id, word, stem FROM words"):
        words[row["id"]], stems[row["id"]] = row["word"], row["stem"]
    return Vocabulary(words, stems)
