"""A query's words become concepts: each word with its relatives among the words of the collection.

The word as it was written counts most, its other forms next; its counterpart in the other language form nearly as much; what only
means the same, or holds it in a compound, less. Nothing is invented: a relative is a word that stands in the collection.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kb.search.related import Related
from kb.store.lexical import STRONG, Concept
from kb.text.abbreviations import abbreviations_for, expansions
from kb.text.analysis import Term, index_terms, question_terms, stem
from kb.text.counterparts import counterparts
from kb.text.english import Language, translations
from kb.text.language import detect_language
from kb.text.lemmas import lemmas
from kb.text.names import names_in
from kb.text.same_meaning import same_meaning

EXACT, FORM, LEMMA, COUNTERPART = 1.5, 1.0, 0.9, 0.95
TRANSLATION, ABBREVIATION, SAME_MEANING = 0.7, 0.8, 0.6
HEAD_OF_COMPOUND, IN_COMPOUND = 0.5, 0.4
"""What a compound counts that ends with the word, or holds it elsewhere: "jernbaneutbygging" is about "jernbane"."""
PART_AS_HEAD, PART = 0.4, 0.3
"""What a part of a compound counts by itself, where the compound was asked for."""
SURE = 0.85
"""A counterpart believed less than this is not the word in another form."""
LONGEST_NAME = 6
TELLING_LENGTH = 4
"""A query of fewer words does not tell its language for sure; its words are looked up in both."""
_WORD = re.compile(r"[^\W_]+(?:[.,:/\-–]\d+)*")


@dataclass(slots=True)
class _Growing:
    """A concept while its relatives are found."""

    stem: str
    terms: list[Term]
    is_name: bool
    weights: dict[int, float] = field(default_factory=dict)
    phrases: list[tuple[tuple[int, ...], ...]] = field(default_factory=list)

    def add(self, numbers: Iterable[int], weight: float) -> None:
        for number in numbers:
            self.weights[number] = max(weight, self.weights.get(number, 0.0))

    def add_phrase(self, choices: Sequence[Sequence[int]]) -> None:
        """Words side by side, each by any of its forms; nothing where the collection lacks one of them."""
        if all(choices):
            self.phrases.append(tuple(tuple(numbers) for numbers in choices))


def concepts_of(query: str, related: Related) -> list[Concept]:
    """The concepts of a query, in its order. `related` are the words of the collection as far as the user may see them."""
    growing = _by_stem(query)
    for concept in growing.values():
        for term in concept.terms:
            _add_forms(concept, term.exact, related)
    _add_translations(growing, query, related)
    _add_abbreviations(growing, query, related)
    return [Concept(one.stem, one.weights, tuple(one.phrases), one.is_name) for one in growing.values()]


def _by_stem(query: str) -> dict[str, _Growing]:
    named = {term.exact for name in names_in(query) for term in index_terms(name)}
    growing: dict[str, _Growing] = {}
    for term in question_terms(query):
        concept = growing.setdefault(term.stem, _Growing(term.stem, [], False))
        concept.terms.append(term)
        concept.is_name = concept.is_name or term.exact in named
    return growing


def _add_forms(concept: _Growing, word: str, related: Related) -> None:
    concept.add(related.of_stem(concept.stem), FORM)
    concept.add(related.exactly(word), EXACT)
    if not word.isalpha():
        return
    concept.add(related.with_lemma(lemmas(word)), LEMMA)
    for form, confidence in counterparts(word):
        strength = COUNTERPART * confidence if confidence >= SURE else COUNTERPART * confidence * STRONG
        concept.add(related.of_stem(stem(form)) if confidence >= SURE else related.exactly(form), strength)
        if confidence >= SURE:
            _add_compounds(concept, form, related, COUNTERPART)
    for other in same_meaning(concept.stem):
        concept.add(related.of_stem(other), SAME_MEANING)
    _add_compounds(concept, word, related, FORM)
    *modifiers, head = related.parts(word)
    if modifiers:
        concept.add(related.of_stem(stem(head)), PART_AS_HEAD)
        for modifier in modifiers:
            concept.add(related.of_stem(stem(modifier)), PART)


def _add_compounds(concept: _Growing, word: str, related: Related, weight: float) -> None:
    ending, holding = related.compounds(word)
    concept.add(ending, HEAD_OF_COMPOUND * weight)
    concept.add(holding, IN_COMPOUND * weight)


def _add_translations(growing: dict[str, _Growing], query: str, related: Related) -> None:
    words = [word for word in re.findall(r"[^\W\d_]+", query.lower())]
    language: Language | None = "en" if detect_language(query) == "en" else "no"
    if len(words) < TELLING_LENGTH:
        language = None
    for found in translations(words, language):
        asked = [growing[stem(word)] for word in words[found.start : found.end] if stem(word) in growing]
        for term in found.terms:
            _add_term(asked, term, related)


def _add_term(concepts: Sequence[_Growing], term: str, related: Related) -> None:
    """What a word of the query is called in the other language, by one word or several."""
    words = term.lower().split()
    for concept in concepts:
        if len(words) > 1:
            concept.add_phrase([related.of_stem(stem(word)) for word in words])
            continue
        concept.add(related.of_stem(stem(words[0])), TRANSLATION)
        concept.add(related.with_lemma(lemmas(words[0])), TRANSLATION)
        _add_compounds(concept, words[0], related, TRANSLATION)


def _add_abbreviations(growing: dict[str, _Growing], query: str, related: Related) -> None:
    words = [word.lower() for word in _WORD.findall(query)]
    for word in words:
        concept = growing.get(stem(word))
        if concept is None:
            continue
        names = {*(name.lower() for name in expansions(word)), *related.names_of(word)}
        for name in names:
            concept.add_phrase([related.of_stem(stem(part)) for part in _WORD.findall(name)])
    for start in range(len(words)):
        for end in range(start + 1, min(start + LONGEST_NAME, len(words)) + 1):
            name = " ".join(words[start:end])
            for short in {*abbreviations_for(name), *related.shorts_of(name)}:
                for word in words[start:end]:
                    if stem(word) in growing:
                        growing[stem(word)].add(related.exactly(short.lower()), ABBREVIATION)
