"""English terms of council work for Norwegian ones and back, from a table: action programme <-> handlingsprogram."""

from __future__ import annotations

import re
import threading
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import product
from typing import Literal, NamedTuple

import snowballstemmer

from kb.text.dictionary import english_lemma, norwegian_lemmas

Language = Literal["en", "no"]
_Key = tuple[str, ...]
_DIRECTIONS: tuple[Language, ...] = ("en", "no")
_STEM_MARK = "~"
_local = threading.local()


class Translation(NamedTuple):
    """Words from `start` to before `end` and what they are called in the other language: bokmål and nynorsk, or English."""

    start: int
    end: int
    terms: tuple[str, ...]


def translations(words: Sequence[str], language: Language | None = None) -> list[Translation]:
    """What the table has for words in a row, longest terms first, without overlap; inflected words are known by lemma or stem.

    `language` is that of the words: it keeps the English "by" from being a city. Without it both are tried.
    """
    rows = {
        direction: [_ways(word.lower(), direction) for word in words] for direction in _DIRECTIONS if language in (direction, None)
    }
    found: list[Translation] = []
    at = 0
    while at < len(words):
        best = _longest(rows, at)
        if best is not None:
            found.append(best)
        at = best.end if best is not None else at + 1
    return found


def _longest(rows: dict[Language, list[_Ways]], at: int) -> Translation | None:
    for length in range(_longest_term(), 0, -1):
        terms: dict[str, None] = {}
        for direction, row in rows.items():
            if at + length <= len(row):
                terms |= dict.fromkeys(_looked_up(row[at : at + length], _table()[direction]))
        if terms:
            return Translation(at, at + length, tuple(terms))
    return None


def _looked_up(row: Sequence[_Ways], table: dict[_Key, tuple[str, ...]]) -> tuple[str, ...]:
    """By the words as they stand, else by their lemmas, else by their stems: "municipality" and "municipal" have one stem."""
    for key in (*product(*(ways.words for ways in row)), tuple(ways.stem for ways in row)):
        if key in table:
            return table[key]
    return ()


class _Ways(NamedTuple):
    """How a word may be looked up: as it stands and by its lemmas, or by its stem."""

    words: tuple[str, ...]
    stem: str


@lru_cache(maxsize=50_000)
def _ways(word: str, language: Language) -> _Ways:
    lemmas = norwegian_lemmas(word) if language == "no" else (english_lemma(word) or word,)
    return _Ways(tuple(dict.fromkeys((word, *lemmas))), _STEM_MARK + _stem(word, language))


@cache
def _table() -> dict[Language, dict[_Key, tuple[str, ...]]]:
    """For each language the terms, by their words and by the stems of these, and what stands for them in the other."""
    found: dict[Language, dict[_Key, dict[str, None]]] = {"en": defaultdict(dict), "no": defaultdict(dict)}
    for line in files("kb.text").joinpath("english.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            english, *norwegian = ([term.strip() for term in side.split(",")] for side in line.split("|"))
            both = dict.fromkeys(term for side in norwegian for term in side)
            for term in english:
                _enter(found["en"], term, "en", both)
            for term in both:
                _enter(found["no"], term, "no", dict.fromkeys(english))
    return {language: {key: tuple(terms) for key, terms in entries.items()} for language, entries in found.items()}


@cache
def _longest_term() -> int:
    return max(len(key) for entries in _table().values() for key in entries)


def _enter(entries: dict[_Key, dict[str, None]], term: str, language: Language, others: dict[str, None]) -> None:
    words = re.findall(r"[^\W_]+", term.lower())
    entries[tuple(words)].update(others)
    entries[tuple(_STEM_MARK + _stem(word, language) for word in words)].update(others)


def _stem(word: str, language: Language) -> str:
    if not hasattr(_local, "stemmers"):  # a stemmer keeps state while it works: one a thread
        _local.stemmers = {"en": snowballstemmer.stemmer("english"), "no": snowballstemmer.stemmer("norwegian")}
    stemmed: str = _local.stemmers[language].stemWord(word)
    return stemmed
