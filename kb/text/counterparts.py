"""Bokmål words and their nynorsk counterparts: a table of the domain, and the general correspondences of the two written languages.

What the table holds is known; what a rule makes is a candidate that counts only where the collection has such a word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

from kb.text.correspondences import rewritten
from kb.text.inflection import Language, forms

_SAME_FORM, _OTHER_FORM, _COMPOUND = 1.0, 0.9, 0.8
_ANOTHER_WORDS_FORM = 0.7
"""How far to believe a family that has the word only as a form of another, where a second family has it as its own word:
"leder" is a leader (leiar) first, and only then a form of "lede" (leie)."""
_SHORTEST_HEAD, _SHORTEST_MODIFIER = 3, 3


@lru_cache(maxsize=50_000)
def counterparts(word: str) -> tuple[tuple[str, float], ...]:
    """The forms a lower-case word may have in the other written language, the surest first, each with a confidence up to 1.

    About 0.9 is the table's word, 0.8 a compound made of the table's words, 0.7 and less a rule's guess.
    """
    found: dict[str, float] = {}
    for form, confidence in (*_from_table(word), *_from_parts(word), *rewritten(word)):
        if form != word:
            found[form] = max(confidence, found.get(form, 0.0))
    return tuple(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def same_family(word: str) -> str | None:
    """The key of the family of words that a lower-case word belongs to (its first bokmål word), None where the table has it not."""
    families = _families_of().get(word)
    return _table()[families[0][0]][0][0][0] if families else None


def is_base(word: str) -> bool:
    """Whether the table has this lower-case word as the first form of a word."""
    return any(place == 0 for _, _, place in _families_of().get(word, ()))


def bases(word: str) -> frozenset[str]:
    """The first forms of the table's words that a lower-case word is a form of."""
    return frozenset(
        other[0]
        for family, side, place in _families_of().get(word, ())
        for other in _table()[family][side]
        if place < len(other) and other[place] == word
    )


def is_listed(word: str) -> bool:
    """Whether the table has this lower-case word, in either language and any form."""
    return word in _families_of()


def _from_table(word: str) -> Iterator[tuple[str, float]]:
    families = _families_of().get(word, ())
    own_word = any(place == 0 for _, _, place in families)
    for family, side, place in families:
        sure = _ANOTHER_WORDS_FORM if own_word and place else 1.0
        for other in _table()[family][1 - side]:
            for at, form in enumerate(other):
                yield form, sure * (_SAME_FORM if at == place else _OTHER_FORM)


def _from_parts(word: str) -> Iterator[tuple[str, float]]:
    """A compound whose head the table has: ferje|tilskot -> ferje|tilskudd, the modifier in the other language too."""
    for cut in range(_SHORTEST_MODIFIER, len(word) - _SHORTEST_HEAD + 1):
        heads = _in_same_form(word[cut:])
        firsts = _modifiers(word[:cut])
        if heads and not is_listed(word):
            yield from ((first + head, _COMPOUND) for first in (word[:cut], *firsts) for head in (word[cut:], *heads))
            return
        if firsts and len(word) - cut > _SHORTEST_HEAD:
            yield from ((first + word[cut:], _COMPOUND) for first in firsts)


def _in_same_form(word: str) -> list[str]:
    places = _families_of().get(word, ())
    others = [(other, place) for family, side, place in places for other in _table()[family][1 - side]]
    return list(dict.fromkeys(other[place] for other, place in others if place < len(other) and other[place] != word))


def _modifiers(word: str) -> list[str]:
    """A modifier with or without its joint s in the other language: høyrings -> hørings."""
    bare, joint = (word[:-1], "s") if word.endswith("s") and is_listed(word[:-1]) else (word, "")
    return [form + joint for form in _in_same_form(bare)]


@cache
def _table() -> list[tuple[list[tuple[str, ...]], list[tuple[str, ...]]]]:
    """Families: for bokmål and for nynorsk the words, each as the tuple of its forms."""
    lines = files("kb.text").joinpath("counterparts.txt").read_text(encoding="utf-8").splitlines()
    return [_family(line) for line in lines if line and not line.startswith("#")]


def _family(line: str) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    bokmål, nynorsk = line.split("|")
    return _words(bokmål, "nb"), _words(nynorsk, "nn")


def _words(side: str, language: Language) -> list[tuple[str, ...]]:
    """A word with a class has its own forms; words without one are the forms of one verb or adjective, in their order."""
    classed = [entry.split(":") for entry in side.split() if ":" in entry]
    inflected = [forms(word, kind, language) for word, kind in classed]
    listed = tuple(entry for entry in side.split() if ":" not in entry)
    return [listed, *inflected] if listed else inflected


@cache
def _families_of() -> dict[str, list[tuple[int, int, int]]]:
    """For each form: family, side and place among the forms of its word."""
    found: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for family, sides in enumerate(_table()):
        for side, words in enumerate(sides):
            for word in words:
                for place, form in enumerate(word):
                    found[form].append((family, side, place))
    return dict(found)
