"""A query becomes hits: candidates by words and by meaning, features, calibrated ranking, passages.

Rights and limits are a mask over the passages before anything is ranked or counted.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass

import numpy as np

from kb.models.embedder import Embedder
from kb.search.ranking import FloatArray, Models, features, fitted_models, probability
from kb.search.request import SearchRequest
from kb.store.catalog import Reader
from kb.store.lexical import LexicalScores, lexical_scores
from kb.store.snapshot import IntArray, Mask, Snapshot, visible
from kb.store.vectors import VectorIndex
from kb.text.analysis import question_terms
from kb.text.language import detect_language
from kb.types import Hit, SearchResult

CANDIDATES = 50
"""How many passages each side, words and meaning, brings at least."""


@dataclass(frozen=True, slots=True, eq=False)
class Ranked:
    """Candidates with their probability, best first; `matching` tells which count as found (by words, or by a good score)."""

    positions: IntArray
    scores: FloatArray
    matching: Mask
    total: int
    threshold: float


def search(
    reader: Reader, snapshot: Snapshot, embedder: Embedder, index: VectorIndex | None, request: SearchRequest
) -> SearchResult:
    """The best passages for a query. `index` is given when it is in line with the snapshot; else the vectors are scanned."""
    started = time.perf_counter()
    ranked = rank(reader, snapshot, embedder, index, request)
    matching = ranked.positions[ranked.matching], ranked.scores[ranked.matching]
    hits = hits_of(reader, snapshot, *matching)
    if request.sort == "date":
        hits.sort(key=lambda hit: hit.document.facts.date.isoformat() if hit.document.facts.date else "", reverse=True)
    shown = tuple(Hit(rank, hit.score, hit.passage, hit.document) for rank, hit in enumerate(hits[: request.n], start=1))
    return SearchResult(request.query, shown, ranked.total, (time.perf_counter() - started) * 1000)


def rank(reader: Reader, snapshot: Snapshot, embedder: Embedder, index: VectorIndex | None, request: SearchRequest) -> Ranked:
    """Order the candidates of a query by the probability that they answer it."""
    models = fitted_models(embedder.name)
    permitted = visible(reader, snapshot)
    searched = permitted & visible(reader, snapshot, *_condition(reader, request)) if request.limited else permitted
    if not searched.any() or not request.query.strip():
        nothing = np.zeros(0, dtype=np.int64)
        return Ranked(nothing, np.zeros(0, np.float32), np.zeros(0, np.bool_), 0, models.same.refusal_threshold)
    lexical = lexical_scores(reader, snapshot, question_terms(request.query), permitted)
    question = embedder.embed_query(request.query)
    reach = max(CANDIDATES, request.n)
    near = _nearest(snapshot, question, searched, reach, index if searched.all() else None)
    wording = np.where(searched, lexical.bm25, 0.0)
    by_words = _best(wording, reach)
    candidates = np.union1d(near, by_words[wording[by_words] > 0])
    scores = _scores(reader, snapshot, lexical, question, request.query, candidates, searched, models)
    order = np.argsort(-scores, kind="stable")
    matching = (lexical.bm25[candidates] > 0) | (scores >= models.same.refusal_threshold)
    found_by_meaning = int(((lexical.bm25[candidates] == 0) & matching).sum())
    total = int((wording > 0).sum()) + found_by_meaning
    return Ranked(candidates[order], scores[order], matching[order], total, models.same.refusal_threshold)


def hits_of(reader: Reader, snapshot: Snapshot, positions: IntArray, scores: FloatArray) -> list[Hit]:
    """The passages at these positions, as far as the reader's user may see them."""
    numbers = [int(number) for number in snapshot.numbers[positions]]
    found = reader.passages(numbers)
    pairs = [(found[number], float(score)) for number, score in zip(numbers, scores, strict=True) if number in found]
    return [Hit(rank, score, passage, document) for rank, ((passage, document), score) in enumerate(pairs, start=1)]


def _condition(reader: Reader, request: SearchRequest) -> tuple[str, tuple[object, ...]]:
    """The limits of a request as an SQL condition on documents."""
    conditions, values = ["1"], []
    if request.first:
        conditions.append("date >= ?")
        values.append(request.first.isoformat())
    if request.last:
        conditions.append("date <= ?")
        values.append(request.last.isoformat())
    if request.kind:
        conditions.append("kind = ?")
        values.append(request.kind)
    if request.organ is not None:
        conditions.append("organ IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(_organs(reader, request.organ)))
    return " AND ".join(conditions), tuple(values)


def _organs(reader: Reader, prefix: str) -> list[str]:
    """Organs whose name begins so, whatever the case (SQLite itself would not know that Å is å)."""
    rows = reader.connection.execute("SELECT DISTINCT organ FROM visible_documents WHERE organ IS NOT NULL")
    return [row["organ"] for row in rows if row["organ"].casefold().startswith(prefix.strip().casefold())]


def _nearest(snapshot: Snapshot, question: FloatArray, searched: Mask, n: int, index: VectorIndex | None) -> IntArray:
    """Positions of the passages nearest in meaning: by Chroma over everything, else by an exact scan under the mask."""
    if index is not None:
        numbers = np.array([int(passage_id) for passage_id, _ in index.nearest(question, n)], dtype=np.int64)
        return snapshot.positions(numbers[np.isin(numbers, snapshot.numbers)])  # Chroma may just be getting newer ones
    cosine = snapshot.vectors @ question
    return _best(np.where(searched, cosine, -2.0), min(n, int(searched.sum())))


def _best(scores: FloatArray, n: int) -> IntArray:
    """Positions of the n highest scores, highest first."""
    if n < len(scores):
        chosen = np.argpartition(-scores, n)[:n]
    else:
        chosen = np.arange(len(scores))
    return chosen[np.argsort(-scores[chosen], kind="stable")]


def _scores(
    reader: Reader,
    snapshot: Snapshot,
    lexical: LexicalScores,
    question: FloatArray,
    query: str,
    candidates: IntArray,
    searched: Mask,
    models: Models,
) -> FloatArray:
    """The probability of each candidate, by the model for its language; both are on the scale of the first one's threshold."""
    cosines = snapshot.vectors[searched] @ question
    rows = features(
        lexical.bm25[candidates],
        lexical.ideal,
        float(lexical.bm25[searched].max()),
        lexical.coverage[candidates],
        snapshot.vectors[candidates] @ question,
        cosines,
    )
    foreign = visible(reader, snapshot, *_in_another_language(query))[candidates]
    return np.where(foreign, probability(rows, models.other), probability(rows, models.same)).astype(np.float32)


def _in_another_language(query: str) -> tuple[str, tuple[object, ...]]:
    """Documents in which the words of the question hardly occur: English ones for a Scandinavian question, and the reverse."""
    return ("language <> 'en'", ()) if detect_language(query) == "en" else ("language = 'en'", ())
