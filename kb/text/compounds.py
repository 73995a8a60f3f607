"""Compounds and their parts: jernbane + utbygging, byråd + s + leder, never by + rådsleder.

A word is cut where both sides are words. Dictionaries tell what is a word, the collection's own counts which of several cuts is
meant, and the grammar of the joint s which side it belongs to: "utslippskutt" is utslipp + s + kutt, because a word with a prefix
or with -ing, -het, -sjon takes the s.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from kb.text.counterparts import is_base, is_listed
from kb.text.dictionary import is_english, is_name, is_norwegian, norwegian_lemmas

Frequency = Callable[[str], int]

_SHORTEST_WORD = 6
_SHORTEST_FIRST, _SHORTEST_LAST, _SHORTEST_PART = 2, 2, 3
"""Below three letters a part is only believed beside a long one: by + utvikling, regnskap + s + år."""
_SHORT = 4
"""Up to this length only words of our own list are parts: the dictionaries hold too many slips and imperatives there."""
_DEEPEST = 3
"""A compound of more parts than this is cut no further."""
_LEAST_HEAD_AFTER_TWO_LETTERS, _LEAST_FIRST_BEFORE_TWO_LETTERS = 4, 6
_LONG_WORD, _SHORT_WORD = 10.0, 8.0
_TORN_PREFIX = 4.0
_INNER_COMPOUND, _INNER_BEFORE_S = 5.0, 4.0
"""A part that is a compound itself is less sure than a word; but a joint s is the usual sign of one: flomsikring + s + tiltak."""
_TAKES_S = (
    "ing sjon het heit skap dom else sel tet itet leik asjon eri nad dom tum ment".split()
)  # høringssvar, stasjonsområde, frihetsgrad, landskapsplan
_PREFIXES = tuple("for inn ut til sam ved an be over under opp av på om mot fram frem ned med gjen mis unn".split())
_WHOLE_ENDINGS = ("", "en", "et", "a", "ene", "ane", "er", "ar", "e", "ne", "n", "r", "s")


@dataclass(frozen=True, slots=True)
class Compound:
    """A word cut in two: what it is about, the joint between, and what it is."""

    modifier: str
    joint: str
    head: str


def split_compound(word: str, frequency: Frequency) -> Compound | None:
    """The one best cut of a lower-case word, None where it is no compound.

    `frequency` tells how often a form stands in the collection (0 for none; any scale will do, it is read logarithmically). Forms
    are asked for as they stand in the word, and by their dictionary form.
    """
    return _split(word, frequency, _DEEPEST)


def parts(word: str, frequency: Frequency) -> tuple[str, ...]:
    """All parts of a compound in order, the word alone where it is none: flom, sikring, tiltak."""
    compound = split_compound(word, frequency)
    if compound is None:
        return (word,)
    return parts(compound.modifier, frequency) + parts(compound.head, frequency)


def _split(word: str, frequency: Frequency, depth: int) -> Compound | None:
    if depth == 0 or len(word) < _SHORTEST_WORD or not word.isalpha() or _is_whole(word):
        return None
    judged = [(_worth(cut, frequency, depth), cut) for cut in _cuts(word)]
    worth, best = max(judged, key=_by_worth)
    return best if worth > 0 else None


def _by_worth(judged: tuple[float, Compound]) -> tuple[float, int]:
    """Of equals the one with the longer beginning: kommunestyre + medlem, not kommune + styremedlem."""
    return judged[0], len(judged[1].modifier)


def _cuts(word: str) -> Iterator[Compound]:
    """Every way to cut, with and without a joint."""
    for end in range(_SHORTEST_FIRST, len(word) - _SHORTEST_LAST + 1):
        yield Compound(word[:end], "", word[end:])
        if word[end] in "se" and end + 1 <= len(word) - _SHORTEST_LAST:
            yield Compound(word[:end], word[end], word[end + 1 :])


def _is_whole(word: str) -> bool:
    if word in _listed("whole") or any(form in _listed("whole") for form in norwegian_lemmas(word)):
        return True
    if any(word.endswith(ending) and word.removesuffix(ending) in _listed("whole") for ending in _WHOLE_ENDINGS):
        return True
    return is_name(word) or (not is_norwegian(word) and is_english(word))


def _worth(cut: Compound, frequency: Frequency, depth: int) -> float:
    """How much speaks for a cut; nothing at or below 0. Of the two parts one at least must be a plain word."""
    if _cannot_stand_so(cut) or cut.head in _listed("never last"):
        return 0.0
    first, last = _worth_first(cut.modifier, frequency), _worth_last(cut.head, frequency)
    if not first and last:
        first = _worth_inner_first(cut, frequency, depth)
    elif first and not last:
        last = _INNER_COMPOUND if _split(cut.head, frequency, depth - 1) else 0.0
    return first + last + _worth_joint(cut) - _TORN_PREFIX * _tears_a_prefix(cut) if first and last else 0.0


def _tears_a_prefix(cut: Compound) -> bool:
    """Whether the end of the first part is the beginning of a longer last part: kraftfor + syning for kraft + forsyning."""
    return any(
        cut.modifier.endswith(prefix) and is_norwegian(prefix + cut.head)
        for prefix in _PREFIXES
        if len(cut.modifier) > len(prefix) + 2
    )


def _cannot_stand_so(cut: Compound) -> bool:
    word = cut.modifier
    if word in _listed("never first") or (cut.joint == "e" and word not in _listed("with e")):
        return True
    if word.endswith("e") and word[:-1] in _listed("with e"):
        return True  # barn + e + vern, not barne + vern
    if len(cut.head) < _SHORTEST_PART and len(word) < _LEAST_FIRST_BEFORE_TWO_LETTERS:
        return True
    return len(word) < _SHORTEST_PART and len(cut.head) < _LEAST_HEAD_AFTER_TWO_LETTERS


def _worth_first(word: str, frequency: Frequency) -> float:
    if len(word) <= _SHORT:
        return _SHORT_WORD + _seen(word, frequency) if word in _listed("short") or word in _listed("modifiers") else 0.0
    return _LONG_WORD + _seen(word, frequency) if word in _listed("modifiers") or _is_base(word) else 0.0


def _worth_inner_first(cut: Compound, frequency: Frequency, depth: int) -> float:
    inner = _split(cut.modifier, frequency, depth - 1)
    if inner is None or not _is_base(inner.head):
        return 0.0
    return _INNER_COMPOUND + _INNER_BEFORE_S * (cut.joint == "s")


def _is_base(word: str) -> bool:
    return word in _listed("short") or is_base(word) or word in norwegian_lemmas(word)


def _worth_last(word: str, frequency: Frequency) -> float:
    if len(word) <= _SHORT:
        return _SHORT_WORD + _seen(word, frequency) if word in _listed("short") or word in _listed("heads") else 0.0
    lemmas = norwegian_lemmas(word)
    if is_listed(word) or word in _listed("heads") or any(len(form) > _SHORT or form in _listed("short") for form in lemmas):
        return _LONG_WORD + max(_seen(form, frequency) for form in {word, *lemmas})
    return 0.0


def _seen(word: str, frequency: Frequency) -> float:
    return min(math.log2(1 + frequency(word)), 10) / 2


def _worth_joint(cut: Compound) -> float:
    takes_s = _takes_s(cut.modifier)
    if cut.joint == "s":
        if takes_s:
            return 3.0
        return -6.0 if cut.modifier[-1] in "aeiouyæøå" else -1.0
    if takes_s and cut.head.startswith("s"):
        return -4.0
    return 0.0


def _takes_s(word: str) -> bool:
    if word in _listed("with s") or word.endswith(tuple(_TAKES_S)):
        return True
    return len(word) > 5 and word.startswith(_PREFIXES) and word[-1] not in "aeiouyæøå"


@cache
def _listed(section: str) -> frozenset[str]:
    return _sections()[section]


@cache
def _sections() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    section = ""
    for line in files("kb.text").joinpath("compounds.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif not line.startswith("#"):
            found.setdefault(section, set()).update(line.split())
    return {name: frozenset(words) for name, words in found.items()}
