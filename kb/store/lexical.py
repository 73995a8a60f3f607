"""Lexical scores: BM25 over concepts, with the statistics of what the user may see and nothing else.

A concept is a word of the query with its relatives among the words of the collection, each with a weight; an occurrence of a
relative is that share of an occurrence. The formula is Okapi BM25 (Robertson & Zaragoza 2009, eq. 3.15) with a smoothed idf;
headings add to the term frequency as in BM25F.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kb.store.snapshot import FloatArray, IntArray, Mask, Snapshot, WordRows

K1 = 1.2
B = 0.75
HEADING_WEIGHT = 0.6
"""How much an occurrence in title or heading path counts, as one occurrence in a text of average length does."""
STRONG = 0.75
"""Relatives from this weight on are the word itself in another form; they alone tell how rare it is."""
NEAR = 3
"""Two words of a query that stand this near each other in a text, in the query's order, are a phrase or as good as one."""


@dataclass(frozen=True, slots=True)
class Concept:
    """A word of a query: `weights` of the words that count as it, by number; `phrases` of words, each written as its choices.

    `is_name` says that the word looks like a name, a number or another thing that has no synonyms.
    """

    name: str
    weights: Mapping[int, float]
    phrases: tuple[tuple[tuple[int, ...], ...], ...] = ()
    is_name: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class LexicalScores:
    """What the passages hold of a query. `bm25` and `coverage` (the share of the query's idf mass held, 0 to 1) are of all of them.

    The rest is of the `matched` passages, in order: `held` tells for each concept and matched passage how strongly text or headings
    hold it (0 to 1), `headed` the same of headings alone, `near` the share of neighbouring concepts that stand together. `ideal` is
    the bm25 of a passage that holds every concept at its most; what a score is measured against.
    """

    bm25: FloatArray
    coverage: FloatArray
    ideal: float
    idf: FloatArray
    matched: IntArray
    held: FloatArray
    headed: FloatArray
    near: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """Occurrences in one sort of rows: per concept and passage their summed weight and the strongest."""

    passages: IntArray
    frequency: FloatArray
    strongest: FloatArray


def lexical_scores(snapshot: Snapshot, concepts: Sequence[Concept], allowed: Mask) -> LexicalScores:
    """Score the passages under `allowed` (what the user may see); all others get zero."""
    table = _WeightTable(concepts, len(snapshot.vocabulary))
    occurrences = _occurrences(snapshot.body, table, allowed)
    body = _found(occurrences, table, concepts, snapshot.body, allowed)
    heading = _found(_occurrences(snapshot.heading, table, allowed), table, concepts, snapshot.heading, allowed)
    matched = np.union1d(body.passages, heading.passages)
    frequency = _spread(body.frequency, body.passages, matched) + HEADING_WEIGHT * _spread(
        heading.frequency, heading.passages, matched
    )
    headed = np.minimum(1.0, _spread(heading.strongest, heading.passages, matched))
    held = np.maximum(headed, np.minimum(1.0, _spread(body.strongest, body.passages, matched)))
    idf = _idf(held, int(allowed.sum()))
    mass = float(idf.sum())
    average = float(snapshot.lengths[allowed].mean()) if allowed.any() else 1.0
    shortness = K1 * (1 - B + B * snapshot.lengths[matched] / max(average, 1.0))
    bm25, coverage = np.zeros(len(allowed), np.float32), np.zeros(len(allowed), np.float32)
    bm25[matched] = idf @ (frequency * (K1 + 1) / (frequency + shortness))
    coverage[matched] = (idf @ held) / mass if mass else 0.0
    near = _nearness(occurrences, table, idf, matched, snapshot.body)
    return LexicalScores(bm25, coverage, mass * (K1 + 1), idf, matched, held, headed, near)


class _WeightTable:
    """For each word of the vocabulary a slot, and for each slot its weight in each concept; slot 0 is for all other words."""

    def __init__(self, concepts: Sequence[Concept], size: int) -> None:
        numbers = sorted({number for concept in concepts for number in concept.weights})
        self.numbers = np.array(numbers, dtype=np.int32)
        self.slot_of = np.zeros(size, dtype=np.int32)
        self.slot_of[numbers] = np.arange(1, len(numbers) + 1)
        self.weights = np.zeros((len(concepts), len(numbers) + 1), dtype=np.float32)
        for row, concept in enumerate(concepts):
            for number, weight in concept.weights.items():
                self.weights[row, self.slot_of[number]] = weight


@dataclass(frozen=True, slots=True, eq=False)
class _Occurrences:
    """Where words of the query stand in rows of words: their places, slots and passages."""

    places: IntArray
    slots: npt.NDArray[np.int32]
    owners: npt.NDArray[np.int32]


def _occurrences(rows: WordRows, table: _WeightTable, allowed: Mask) -> _Occurrences:
    places = rows.places_of(table.numbers)
    places = places[allowed[rows.owners[places]]]
    return _Occurrences(places, table.slot_of[rows.words[places]], rows.owners[places])


def _found(occurrences: _Occurrences, table: _WeightTable, concepts: Sequence[Concept], rows: WordRows, allowed: Mask) -> _Found:
    owners = occurrences.owners
    firsts = np.flatnonzero(np.diff(owners, prepend=-1))
    passages = owners[firsts].astype(np.int64)
    frequency, strongest = np.zeros((2, len(concepts), len(passages)), dtype=np.float32)
    for row, weights in enumerate(table.weights):
        if len(passages):
            worth = weights[occurrences.slots]
            frequency[row], strongest[row] = np.add.reduceat(worth, firsts), np.maximum.reduceat(worth, firsts)
    found = _Found(passages, frequency, strongest)
    for row, concept in enumerate(concepts):
        for phrase in concept.phrases:
            found = _with_phrase(found, row, phrase_passages(rows, phrase, allowed))
    return found


def phrase_passages(rows: WordRows, phrase: Sequence[Sequence[int]], allowed: Mask) -> IntArray:
    """The passages in which words stand side by side, for each word any of its choices."""
    places = rows.places_of(np.array(sorted(set(phrase[0])), dtype=np.int32))
    for step, choices in enumerate(phrase[1:], start=1):
        places = places[places + step < len(rows.words)]
        places = places[np.isin(rows.words[places + step], choices) & (rows.owners[places + step] == rows.owners[places])]
    owners = np.unique(rows.owners[places]).astype(np.int64)
    return owners[allowed[owners]]


def _with_phrase(found: _Found, row: int, passages: IntArray) -> _Found:
    """The same, where these passages hold a concept in other words."""
    together = np.union1d(found.passages, passages)
    frequency = _spread(found.frequency, found.passages, together)
    strongest = _spread(found.strongest, found.passages, together)
    at = np.searchsorted(together, passages)
    frequency[row, at] += 1.0
    strongest[row, at] = np.maximum(strongest[row, at], STRONG)
    return _Found(together, frequency, strongest)


def _spread(values: FloatArray, passages: IntArray, over: IntArray) -> FloatArray:
    """Columns that belong to some passages, over more of them; zero elsewhere."""
    wide = np.zeros((values.shape[0], len(over)), dtype=np.float32)
    wide[:, np.searchsorted(over, passages)] = values
    return wide


def _idf(held: FloatArray, passages: int) -> FloatArray:
    """How telling each concept is, by how many passages hold the word itself; or a relative, where none holds the word."""
    strong, weak = (held >= STRONG).sum(axis=1), (held > 0).sum(axis=1)
    holding = np.where(strong > 0, strong, weak)
    idf: FloatArray = np.log(1 + (passages - holding + 0.5) / (holding + 0.5)).astype(np.float32)
    return idf


def _nearness(found: _Occurrences, table: _WeightTable, idf: FloatArray, matched: IntArray, rows: WordRows) -> FloatArray:
    """The share of the query's neighbouring concepts that stand near each other in the passage, in order, by their idf."""
    worth = np.minimum(idf[:-1], idf[1:])
    near = np.zeros(len(matched), dtype=np.float32)
    if not len(worth) or not worth.sum():
        return near
    concept_of = table.weights.argmax(axis=0)[found.slots]
    pairs = set()
    for step in range(1, NEAR + 1):
        first, second = slice(None, -step), slice(step, None)
        together = (found.owners[second] == found.owners[first]) & (concept_of[second] == concept_of[first] + 1)
        together &= found.places[second] - found.places[first] <= NEAR
        pairs |= set(zip(found.owners[first][together].tolist(), concept_of[first][together].tolist(), strict=True))
    if pairs:
        owners, concepts = np.array(sorted(pairs)).T
        np.add.at(near, np.searchsorted(matched, owners), (worth[concepts] / worth.sum()).astype(np.float32))
    return near
