"""The words of the collection as one user may see them, and which of them belong together: forms, compounds, parts."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from kb.search.kept import KeptOfSnapshot
from kb.store.catalog import Reader
from kb.store.snapshot import Mask, Snapshot
from kb.text.analysis import spellings, stem
from kb.text.compounds import parts
from kb.text.dictionary import is_norwegian
from kb.text.lemmas import lemmas
from kb.text.spelling import Speller

MOST_COMPOUNDS = 100
"""Compounds looked at for one word, the most frequent first: "kommune" stands in hundreds."""
SHORTEST_IN_COMPOUND = 4
"""A shorter word stands in too many others by chance."""
SHORTEST_PART = 3
LONGEST_ENDING = 4
"""Letters by which a form of a word may be longer than its stem, inside a compound."""
SHARED_LETTERS = 4
"""Forms of one word begin alike; what begins otherwise is not looked at for its lemma."""
KEPT = 4


class Related:
    """The vocabulary of one moment under one mask; what was found once is remembered. Safe to use from several threads."""

    def __init__(self, snapshot: Snapshot, allowed: Mask, abbreviations: Sequence[tuple[str, str]] = ()) -> None:
        self.snapshot = snapshot
        self._words = snapshot.vocabulary
        self._making = threading.Lock()
        self._speller: Speller | None = None
        self._names: dict[str, list[str]] = {}
        self._shorts: dict[str, list[str]] = {}
        for short, name in abbreviations:
            self._names.setdefault(short, []).append(name)
            self._shorts.setdefault(name, []).append(short)
        owners = snapshot.body.owners
        visible = snapshot.body.words if allowed.all() else snapshot.body.words[allowed[owners]]
        self.counts = np.bincount(visible, minlength=len(self._words))
        self.parts = lru_cache(maxsize=100_000)(self._parts)
        self.compounds = lru_cache(maxsize=5_000)(self._compounds)
        self.with_lemma = lru_cache(maxsize=5_000)(self._with_lemma)

    def frequency(self, word: str) -> int:
        """How often a word stands in the texts this user may see."""
        number = self._words.number_of.get(word)
        return 0 if number is None else int(self.counts[number])

    def names_of(self, short: str) -> list[str]:
        """The full names the documents give an abbreviation."""
        return self._names.get(short, [])

    def shorts_of(self, name: str) -> list[str]:
        """The abbreviations the documents give a full name."""
        return self._shorts.get(name, [])

    def speller(self) -> Speller:
        """What catches spelling mistakes; made when it is first asked for."""
        with self._making:
            if self._speller is None:
                self._speller = Speller({self._words.words[n]: int(self.counts[n]) for n in np.flatnonzero(self.counts).tolist()})
            return self._speller

    def exactly(self, word: str) -> list[int]:
        number = self._words.number_of.get(word)
        return [] if number is None else [number]

    def of_stem(self, its_stem: str) -> Sequence[int]:
        return self._words.by_stem.get(its_stem, ())

    def _with_lemma(self, wanted: frozenset[str]) -> tuple[int, ...]:
        """Words that have one of these lemmas in common."""
        near = {number for lemma in wanted for number in self._words.beginning(lemma[:SHARED_LETTERS])}
        return tuple(number for number in near if self.counts[number] and wanted & lemmas(self._words.words[number]))

    def beginning(self, letters: str) -> list[int]:
        return self._words.beginning(letters)

    def ending(self, letters: str) -> list[int]:
        return self._words.ending(letters)

    def _parts(self, word: str) -> tuple[str, ...]:
        """A compound's parts in order, or the word alone."""
        return parts(word, self.frequency)

    def _compounds(self, word: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The compounds that end with a word in any form, and those that begin with it.

        A whole split of each would take most of a search's time; here one side is known, and the other must be a word too.
        """
        its_stem = stem(word)
        ways = [letters for letters in spellings(its_stem) if len(letters) >= SHORTEST_IN_COMPOUND]
        if not ways or not word.isalpha():
            return (), ()
        held = {number for letters in ways for number in self._words.holding(letters)}
        longer = [number for number in held if self._words.stems[number] != its_stem and self.counts[number]]
        longer = sorted(longer, key=lambda number: (-self.counts[number], number))[:MOST_COMPOUNDS]
        words = {number: self._words.words[number] for number in longer}
        ending = tuple(n for n in longer if any(self._ends_with(words[n], letters, its_stem) for letters in ways))
        beginning = tuple(n for n in longer if any(self._begins_with(words[n], letters, its_stem) for letters in ways))
        return ending, beginning

    def _begins_with(self, compound: str, letters: str, its_stem: str) -> bool:
        """Whether a word is this one and another: ferje + tilskudd."""
        if not compound.startswith(letters):
            return False
        cuts = range(len(letters), min(len(letters) + LONGEST_ENDING, len(compound) - 2))
        return any(stem(compound[:cut]) == its_stem and self._is_word(compound[cut:], joint_first=True) for cut in cuts)

    def _ends_with(self, compound: str, letters: str, its_stem: str) -> bool:
        """Whether a word is another and this one, in any form: bil + ferjene."""
        cut = compound.rfind(letters)
        return cut > 1 and stem(compound[cut:]) == its_stem and self._is_word(compound[:cut], joint_first=False)

    def _is_word(self, part: str, joint_first: bool) -> bool:
        """Whether the rest of a compound is a word, without the s or e that joins it."""
        bare = part[1:] if joint_first else part[:-1]
        joint = part[0] if joint_first else part[-1]
        return self._is_known(part) or (joint in "se" and self._is_known(bare))

    def _is_known(self, part: str) -> bool:
        return len(part) >= SHORTEST_PART and (self.frequency(part) > 0 or is_norwegian(part))


def defined_abbreviations(reader: Reader) -> list[tuple[str, str]]:
    """Abbreviations as the documents this user may see define them: short form and full name, in lower case."""
    rows = reader.connection.execute("SELECT DISTINCT short, name FROM visible_abbreviations ORDER BY short, name")
    return [(row["short"].lower(), row["name"].lower()) for row in rows]


_KEPT: KeptOfSnapshot[Related] = KeptOfSnapshot(KEPT)


def related_words(reader: Reader, snapshot: Snapshot, allowed: Mask) -> Related:
    """The vocabulary under a mask; one for each group of users who see the same."""
    key = np.packbits(allowed).tobytes()
    return _KEPT.of(snapshot, key, lambda: Related(snapshot, allowed, defined_abbreviations(reader)))
