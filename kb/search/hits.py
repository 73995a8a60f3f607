"""Positions of passages become hits: their words, their documents, and what of them is shown in a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from kb.search.limits import Described
from kb.search.snippets import snippet
from kb.store.catalog import Reader
from kb.store.lexical import Concept
from kb.store.snapshot import FloatArray, IntArray, Snapshot
from kb.text.analysis import question_terms
from kb.types import Hit


def hits_of(reader: Reader, snapshot: Snapshot, positions: IntArray, scores: FloatArray, after: int = 0) -> list[Hit]:
    """The passages at these positions, as far as the reader's user may see them, numbered from `after` on."""
    numbers = [int(number) for number in snapshot.numbers[positions]]
    found = reader.passages(numbers)
    pairs = [(found[number], float(score)) for number, score in zip(numbers, scores, strict=True) if number in found]
    return [Hit(rank, score, passage, document) for rank, ((passage, document), score) in enumerate(pairs, start=after + 1)]


def with_company(
    reader: Reader, snapshot: Snapshot, hits: Sequence[Hit], shown: IntArray, found: IntArray, under: Mapping[int, Sequence[int]]
) -> list[Hit]:
    """The same hits, each with how many more of its document were `found`, and the documents whose passages lie `under` it."""
    of_document = np.bincount(snapshot.documents[found]) if len(found) else np.zeros(0, dtype=np.int64)
    counts = {int(snapshot.numbers[one]): int(of_document[snapshot.documents[one]]) - 1 for one in shown.tolist()}
    folded = {int(snapshot.numbers[one]): [int(snapshot.numbers[other]) for other in under.get(one, ())] for one in shown.tolist()}
    number_of = {passage.id: number for number, (passage, _) in reader.passages(list(counts)).items()}
    company = []
    for hit in hits:
        number = number_of[hit.passage.id]
        others = tuple(record for _, record in reader.passages(folded[number]).values()) if folded[number] else ()
        company.append(replace(hit, more=counts[number], same_in=others))
    return company


def with_snippets(hits: Sequence[Hit], snapshot: Snapshot, query: str, concepts: Sequence[Concept]) -> tuple[Hit, ...]:
    """The same hits, each with the part of its text that tells why it was found; relatives of a word are marked as the word is."""
    terms = question_terms(query)
    words = snapshot.vocabulary.words
    relatives = {words[number]: concept.name for concept in concepts for number in concept.weights}
    return tuple(replace(hit, snippet=snippet(hit.passage.text, terms, relatives)) for hit in hits)


def by_score(positions: IntArray, scores: FloatArray) -> IntArray:
    """The best first."""
    return positions[np.argsort(-scores[positions], kind="stable")]


def by_date(snapshot: Snapshot, documents: Sequence[Described], positions: IntArray, scores: FloatArray) -> IntArray:
    """Newest first, the best of a day first; undated ones last."""
    days = {document.number: int((document.date or "0").replace("-", "")) for document in documents}
    newest = np.array([days[number] for number in snapshot.documents[positions].tolist()], dtype=np.int64)
    return positions[np.lexsort((-scores[positions], -newest))]
