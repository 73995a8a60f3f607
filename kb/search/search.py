"""A query becomes hits: candidates by words and by meaning, features, calibrated ranking, passages.

Rights are a mask over the passages before anything is scored, ranked or counted. Limits are a mask over the scored ones: they
choose among the passages, and change neither their scores nor what counts as found.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from kb.models.embedder import Embedder
from kb.search.facets import facets
from kb.search.limits import Described, admitted, described, mask_of
from kb.search.ranking import FloatArray, features, fitted_models, probability
from kb.search.request import SearchRequest
from kb.search.snippets import snippet
from kb.store.catalog import Reader
from kb.store.lexical import LexicalScores, lexical_scores
from kb.store.snapshot import IntArray, Mask, Snapshot
from kb.store.vectors import VectorIndex
from kb.text.analysis import question_terms
from kb.text.language import detect_language
from kb.types import Hit, SearchResult

CANDIDATES = 50
"""How many passages each side, words and meaning, brings to an answer."""
NONE_FOUND = np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Ranked:
    """Candidates with their probability, best first."""

    positions: IntArray
    scores: FloatArray
    threshold: float


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """The passages one may see, compared with a query by words and by meaning; `cosines` are of every passage."""

    documents: Sequence[Described]
    permitted: Mask
    lexical: LexicalScores
    question: FloatArray
    cosines: FloatArray


def search(reader: Reader, snapshot: Snapshot, embedder: Embedder, request: SearchRequest) -> SearchResult:
    """Everything that is found for a query and lies within its limits: counted, and the wanted part of it in order."""
    started = time.perf_counter()
    threshold = fitted_models(embedder.name).same.refusal_threshold
    compared = _compared(reader, snapshot, embedder, request.query)
    if compared is None:
        return SearchResult(request.query, (), 0, (time.perf_counter() - started) * 1000)
    permitted = np.flatnonzero(compared.permitted)
    scores = np.zeros(len(snapshot.numbers), dtype=np.float32)
    scores[permitted] = _scores(snapshot, embedder, compared, request.query, permitted)
    found = compared.permitted & ((compared.lexical.bm25 > 0) | (scores >= threshold))
    within = np.flatnonzero(found & mask_of(snapshot, admitted(compared.documents, request)))
    order = _by_date(snapshot, compared.documents, within, scores) if request.sort == "date" else _by_score(within, scores)
    shown = order[request.offset : request.offset + request.n]
    numbers, counts = np.unique(snapshot.documents[found], return_counts=True)
    return SearchResult(
        query=request.query,
        hits=_with_snippets(hits_of(reader, snapshot, shown, scores[shown], request.offset), request.query),
        total=len(within),
        facets=facets(compared.documents, dict(zip(numbers.tolist(), counts.tolist(), strict=True)), request),
        took_ms=(time.perf_counter() - started) * 1000,
    )


def rank(reader: Reader, snapshot: Snapshot, embedder: Embedder, index: VectorIndex | None, query: str) -> Ranked:
    """The candidates of a query by the probability that they answer it, for an answer.

    `index` is given when it is in line with the snapshot; else the vectors are scanned.
    """
    threshold = fitted_models(embedder.name).same.refusal_threshold
    compared = _compared(reader, snapshot, embedder, query)
    if compared is None:
        return Ranked(NONE_FOUND, np.zeros(0, np.float32), threshold)
    near = _nearest(snapshot, compared, index if compared.permitted.all() else None)
    by_words = _best(compared.lexical.bm25, CANDIDATES)
    candidates = np.union1d(near, by_words[compared.lexical.bm25[by_words] > 0])
    scores = _scores(snapshot, embedder, compared, query, candidates)
    order = np.argsort(-scores, kind="stable")
    return Ranked(candidates[order], scores[order], threshold)


def hits_of(reader: Reader, snapshot: Snapshot, positions: IntArray, scores: FloatArray, after: int = 0) -> list[Hit]:
    """The passages at these positions, as far as the reader's user may see them, numbered from `after` on."""
    numbers = [int(number) for number in snapshot.numbers[positions]]
    found = reader.passages(numbers)
    pairs = [(found[number], float(score)) for number, score in zip(numbers, scores, strict=True) if number in found]
    return [Hit(rank, score, passage, document) for rank, ((passage, document), score) in enumerate(pairs, start=after + 1)]


def _compared(reader: Reader, snapshot: Snapshot, embedder: Embedder, query: str) -> Compared | None:
    """None where there is nothing to search, or nothing to search for."""
    documents = described(reader)
    permitted = mask_of(snapshot, documents)
    if not permitted.any() or not query.strip():
        return None
    lexical = lexical_scores(reader, snapshot, question_terms(query), permitted)
    question = embedder.embed_query(query)
    return Compared(documents, permitted, lexical, question, snapshot.vectors @ question)


def _with_snippets(hits: Sequence[Hit], query: str) -> tuple[Hit, ...]:
    terms = question_terms(query)
    return tuple(replace(hit, snippet=snippet(hit.passage.text, terms)) for hit in hits)


def _by_score(positions: IntArray, scores: FloatArray) -> IntArray:
    return positions[np.argsort(-scores[positions], kind="stable")]


def _by_date(snapshot: Snapshot, documents: Sequence[Described], positions: IntArray, scores: FloatArray) -> IntArray:
    """Newest first, the best of a day first; undated ones last."""
    days = {document.number: int((document.date or "0").replace("-", "")) for document in documents}
    newest = np.array([days[number] for number in snapshot.documents[positions].tolist()], dtype=np.int64)
    return positions[np.lexsort((-scores[positions], -newest))]


def _nearest(snapshot: Snapshot, compared: Compared, index: VectorIndex | None) -> IntArray:
    """Positions of the passages nearest in meaning: by Chroma over everything, else by an exact scan under the mask."""
    if index is not None:
        numbers = np.array([int(passage_id) for passage_id, _ in index.nearest(compared.question, CANDIDATES)], dtype=np.int64)
        return snapshot.positions(numbers[np.isin(numbers, snapshot.numbers)])  # Chroma may just be getting newer ones
    return _best(np.where(compared.permitted, compared.cosines, -2.0), min(CANDIDATES, int(compared.permitted.sum())))


def _best(scores: FloatArray, n: int) -> IntArray:
    """Positions of the n highest scores, highest first."""
    if n < len(scores):
        chosen = np.argpartition(-scores, n)[:n]
    else:
        chosen = np.arange(len(scores))
    return chosen[np.argsort(-scores[chosen], kind="stable")]


def _scores(snapshot: Snapshot, embedder: Embedder, compared: Compared, query: str, candidates: IntArray) -> FloatArray:
    """The probability of each candidate, by the model for its language; both are on the scale of the first one's threshold."""
    models, lexical = fitted_models(embedder.name), compared.lexical
    rows = features(
        lexical.bm25[candidates],
        lexical.ideal,
        float(lexical.bm25.max()),
        lexical.coverage[candidates],
        compared.cosines[candidates],
        compared.cosines[compared.permitted],
    )
    foreign = mask_of(snapshot, _in_another_language(compared.documents, query))[candidates]
    return np.where(foreign, probability(rows, models.other), probability(rows, models.same)).astype(np.float32)


def _in_another_language(documents: Sequence[Described], query: str) -> list[Described]:
    """Those in which the words of the question hardly occur: English ones for a Scandinavian question, and the reverse."""
    english = detect_language(query) == "en"
    return [document for document in documents if (document.language == "en") is not english]
