"""From text to index terms: lower-case words with their stem; numbers whole and in parts; case numbers by their key.

The Norwegian Snowball stemmer knows the endings of both bokmål and nynorsk; it serves every language of the collection, because
index and question must be cut by the same knife.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

import snowballstemmer

from kb.text.case_numbers import find_case_numbers

ANALYSIS_VERSION = "3"
"""Changes when the same text would give other terms; the index remembers it and asks for a rebuild."""

_TOKEN = re.compile(r"\d+(?:[.,:/\-–]\d+)+|[^\W_]+")
_PART = re.compile(r"[^\W_]+")

_STOP_WORDS = frozenset(
    """
    hva hvem hvor når hvordan hvorfor hvilke hvilken hvilket kva kven korleis kvifor kvar kor kvifor
    er var har hadde ble blir blei vart vert være vere vært vore bli
    i på av til for med om og eller som det den de dei en et ei ein eit at å seg sin sitt sine si
    fra frå ved mot under over etter
    kan skal vil må bør kunne skulle ville måtte ikke ikkje der da då nå no så men også enn hos
    vi oss vår vårt våre de deres dere
    mange mye mykje flere fleire many much more any some
    jeg eg du han hun ho noe noko noen nokon dette denne disse desse gjelder gjeld fortsatt framleis fremdeles still
    the a an of to in on for and or is are was were be been did do does what who whom which when where why how
    that this with by at from
    it its as has have had we our their they
    """.split()
)

_local = threading.local()

NO_RELATIVES: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Term:
    """One index term: the word as it stands (lower case) and its stem."""

    exact: str
    stem: str


@cache
def _families() -> dict[str, str]:
    """Words that stand for one another, each with the stem of the first of its line in `same_words.txt`."""
    lines = files("kb.text").joinpath("same_words.txt").read_text(encoding="utf-8").splitlines()
    families = [line.split() for line in lines if line and not line.startswith("#")]
    return {word: _snowball(family[0]) for family in families for word in family}


@cache
def _spellings() -> dict[str, frozenset[str]]:
    spellings: dict[str, set[str]] = {}
    for word, its_stem in _families().items():
        spellings.setdefault(its_stem, set()).add(_snowball(word))
    return {its_stem: frozenset(letters) for its_stem, letters in spellings.items()}


def spellings(its_stem: str) -> frozenset[str]:
    """How the words of a stem begin: the stem itself, or for words spelt in several ways (ferge, ferje) each way."""
    return _spellings().get(its_stem, frozenset((its_stem,)))


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The stem of a lower-case word, the same for the forms of one family; numbers are their own stem."""
    if not word.isalpha():
        return word
    return _families().get(word) or _snowball(word)


def _snowball(word: str) -> str:
    if not hasattr(_local, "stemmer"):
        _local.stemmer = snowballstemmer.stemmer("norwegian")  # keeps state while it works: one a thread
    stemmed: str = _local.stemmer.stemWord(word)
    return stemmed


@dataclass(frozen=True, slots=True)
class WordMatch:
    """A word of a text that was searched for, under any of its forms: its place, and the stem it was found by."""

    start: int
    end: int
    stem: str


def index_terms(text: str) -> list[Term]:
    """The terms under which a text is found, in order."""
    return [Term(word, stem(word)) for word in _words(text)] + [Term(key, key) for key in _case_terms(text)]


def phrase_words(text: str) -> list[str]:
    """The words of a phrase as they stand side by side in a text's terms; case numbers' keys stand apart and are none of them."""
    return list(_words(text))


def question_terms(text: str) -> list[Term]:
    """The terms a question asks for, each once: without the small words, unless there are no others."""
    terms = list(dict.fromkeys(index_terms(text)))
    telling = [term for term in terms if term.exact not in _STOP_WORDS]
    return telling or terms


def matching_words(text: str, terms: Sequence[Term], relatives: Mapping[str, str] = NO_RELATIVES) -> list[WordMatch]:
    """Where in a text the terms of a question stand, in order and without overlap.

    A whole number that was asked for (a date, a case number) is meant whole: its parts alone are not what was searched for.
    `relatives` are words that count as a term, each with that term's stem.
    """
    whole = {term.stem for term in terms if "_" in term.stem}
    stems = {term.stem for term in terms} - {part for stem in whole for part in stem.split("_")}
    found = [
        WordMatch(mention.start, mention.end, "sak_" + mention.key.replace("/", "_"))
        for mention in find_case_numbers(text)
        if mention.key and "sak_" + mention.key.replace("/", "_") in stems
    ]
    found += [match for token in _TOKEN.finditer(text) for match in _matches(token, stems, relatives)]
    matches: list[WordMatch] = []
    for match in sorted(found, key=lambda match: (match.start, -match.end)):
        if not matches or match.start >= matches[-1].end:
            matches.append(match)
    return matches


def _matches(token: re.Match[str], stems: set[str], relatives: Mapping[str, str]) -> list[WordMatch]:
    words = [token] if token[0].isalnum() else list(_PART.finditer(token.string, *token.span()))
    whole = "_".join(word[0].lower() for word in words)
    if len(words) > 1 and whole in stems:
        return [WordMatch(*token.span(), whole)]
    found = [(word.span(), _stem_or_kin(word[0].lower(), relatives)) for word in words]
    return [WordMatch(*span, its_stem) for span, its_stem in found if its_stem in stems]


def _stem_or_kin(word: str, relatives: Mapping[str, str]) -> str:
    return relatives.get(word, "") if word.isalpha() and word in relatives else stem(word)


def _words(text: str) -> Iterator[str]:
    for token in _TOKEN.findall(text.lower()):
        if token.isalnum():
            yield token
            continue
        parts = _PART.findall(token)
        yield "_".join(parts)  # 14.06.2024 is found whole
        yield from parts  # ... and by its year


def _case_terms(text: str) -> Iterator[str]:
    for mention in find_case_numbers(text):
        if mention.key:
            yield "sak_" + mention.key.replace("/", "_")
