"""A query becomes hits: compared by words and by meaning, judged in three looks, ranked.

Rights are a mask over the passages before anything is scored, ranked or counted. Limits are a mask over the scored ones: they
choose among the passages, and change neither what counts as found nor how it is judged at sight.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from kb.models.embedder import Embedder
from kb.models.reader import PassageReader, Reading
from kb.search.compared import Compared, compare
from kb.search.facets import facets
from kb.search.folding import folded, one_a_document
from kb.search.hits import by_date, by_score, hits_of, with_company, with_snippets
from kb.search.limits import Described, admitted, by_passage, mask_of
from kb.search.looks import READ, Looking
from kb.search.meant import shifted, shifts
from kb.search.operators import satisfying
from kb.search.ranking import refusal_threshold
from kb.search.related import Related, related_words
from kb.search.request import SearchRequest
from kb.search.suggestion import suggestion
from kb.search.visible import visible
from kb.store.catalog import Reader
from kb.store.snapshot import FloatArray, IntArray, Mask, Snapshot
from kb.store.vectors import VectorIndex
from kb.text.language import detect_language
from kb.text.query import Query, parse_query
from kb.types import SearchResult

CANDIDATES = 50
"""How many passages each side, words and meaning, brings to a closer look."""
SEEN = 1000
"""How many passages are looked at at all, the most promising at a guess; those beyond them follow in the order of the guess."""


@dataclass(frozen=True, slots=True, eq=False)
class Ranked:
    """Candidates with their probability, best first; `readings` of those that were read, by position."""

    positions: IntArray
    scores: FloatArray
    threshold: float
    readings: dict[int, Reading]


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    """A query with the passages one may see, compared, and whoever looks more closely."""

    documents: Sequence[Described]
    related: Related
    compared: Compared
    looking: Looking
    threshold: float


def search(
    reader: Reader,
    snapshot: Snapshot,
    embedder: Embedder,
    request: SearchRequest,
    passage_reader: PassageReader | None = None,
    today: date | None = None,
) -> SearchResult:
    """Everything that is found for a query and lies within its limits: counted, and the wanted part of it in order.

    `today` is what "now" and "last year" are counted from; without it they mean nothing.
    """
    started = time.perf_counter()
    query = parse_query(request.query)
    asked = _asked(reader, snapshot, embedder, passage_reader, query.free_text or request.query)
    if asked is None:
        return SearchResult(request.query, (), 0, (time.perf_counter() - started) * 1000)
    limits = mask_of(snapshot, admitted(asked.documents, request))
    judged = _judged(snapshot, asked, query, limits, request.closer)
    found = judged.found
    within = np.flatnonzero(found & limits)
    scores = judged.scores
    if request.sort == "relevance":
        scores = _for_order(snapshot, asked, within, judged, today) if request.closer else scores
        order = by_score(within, scores)
    else:
        order = by_date(snapshot, asked.documents, within, scores)
    fold = folded(order, snapshot, asked.documents)
    order = one_a_document(fold.order, snapshot) if request.grouped else fold.order
    shown = order[request.offset : request.offset + request.n]
    numbers, counts = np.unique(snapshot.documents[found], return_counts=True)
    hits = hits_of(reader, snapshot, shown, scores[shown], request.offset)
    hits = with_company(reader, snapshot, hits, shown, within, fold.under)
    return SearchResult(
        query=request.query,
        hits=with_snippets(hits, snapshot, asked.compared.query, asked.compared.concepts),
        total=len(within),
        facets=facets(asked.documents, dict(zip(numbers.tolist(), counts.tolist(), strict=True)), request),
        suggestion=suggestion(request.query, asked.related),
        took_ms=(time.perf_counter() - started) * 1000,
    )


def rank(
    reader: Reader,
    snapshot: Snapshot,
    embedder: Embedder,
    index: VectorIndex | None,
    query: str,
    passage_reader: PassageReader | None = None,
    today: date | None = None,
) -> Ranked:
    """The candidates of a query by the probability that they answer it, for an answer.

    `index` is given when it is in line with the snapshot; else the vectors are scanned.
    """
    asked = _asked(reader, snapshot, embedder, passage_reader, query)
    if asked is None:
        return Ranked(np.zeros(0, np.int64), np.zeros(0, np.float32), 1.0, {})
    candidates = _candidates(snapshot, asked.compared, index if asked.compared.permitted.all() else None)
    looked = asked.looking.closer(candidates, asked.looking.at_sight(candidates))
    scores = shifted(looked.scores, _shifts(snapshot, asked, candidates, today))
    order = np.argsort(-scores, kind="stable")
    return Ranked(candidates[order], scores[order], asked.threshold, looked.readings)


def _asked(
    reader: Reader, snapshot: Snapshot, embedder: Embedder, passage_reader: PassageReader | None, query: str
) -> _Asked | None:
    """None where there is nothing to search, or nothing to search for."""
    seen = visible(reader, snapshot)
    documents, permitted = seen.documents, seen.permitted
    if not permitted.any() or not query.strip():
        return None
    related = related_words(reader, snapshot, permitted)
    compared = compare(snapshot, related, embedder, query, permitted)
    foreign = mask_of(snapshot, _in_another_language(documents, query))
    looking = Looking(reader, snapshot, embedder, passage_reader, compared, foreign)
    return _Asked(documents, related, compared, looking, refusal_threshold(embedder, passage_reader))


@dataclass(frozen=True, slots=True, eq=False)
class _Judged:
    """Every passage's probability, which are found, and which have been looked at closely."""

    scores: FloatArray
    found: Mask
    closely: Mask


def _judged(snapshot: Snapshot, asked: _Asked, query: Query, limits: Mask, closer: bool) -> _Judged:
    """Judge the passages at sight and the most promising more closely; a limit has no say in how a passage is judged.

    Found is what holds a word of the query or is probable; where the query has operators, what satisfies them.
    """
    compared = asked.compared
    satisfied = compared.permitted if query.is_plain else satisfying(query, snapshot, asked.related, compared.permitted)
    scores, closely = _at_sight(asked, limits & satisfied), np.zeros(len(snapshot.numbers), bool)
    if closer:
        promising = _promising(np.flatnonzero(satisfied), scores, compared.cosines)
        scores[promising] = asked.looking.closer(promising, scores[promising]).scores
        closely[promising] = True
    found = satisfied & ((compared.lexical.bm25 > 0) | (scores >= asked.threshold))
    return _Judged(scores, satisfied if query.required or not query.words else found, closely)


def _at_sight(asked: _Asked, wanted: Mask) -> FloatArray:
    """The probability of every passage by a look at the most promising, of all and of those that are wanted.

    The others keep their first guess, made so small that they come after all that were looked at.
    """
    guessed = asked.looking.roughly()
    seen = _best(guessed, SEEN)
    seen = seen[asked.compared.permitted[seen]]
    inside = np.flatnonzero(wanted)
    if len(inside) < len(guessed):
        seen = np.union1d(seen, inside[_best(guessed[inside], SEEN)])
    looked = asked.looking.at_sight(seen)
    scores = guessed * float(looked.min(initial=1.0))
    scores[seen] = looked
    return scores


def _for_order(snapshot: Snapshot, asked: _Asked, within: IntArray, judged: _Judged, today: date | None) -> FloatArray:
    """The scores by which the passages within the limits are ordered: the best of them have been looked at closely too."""
    scores = judged.scores.copy()
    if len(within) < int(judged.found.sum()):
        promising = _promising(within, scores, asked.compared.cosines)
        if not judged.closely[promising[np.argsort(-scores[promising])[:READ]]].all():
            scores[promising] = asked.looking.closer(promising, scores[promising]).scores
    scores[within] = shifted(scores[within], _shifts(snapshot, asked, within, today))
    return scores


def _promising(positions: IntArray, scores: FloatArray, cosines: FloatArray) -> IntArray:
    """Of these positions those worth a closer look: the most probable, and the nearest in meaning."""
    return positions[np.union1d(_best(scores[positions], CANDIDATES), _best(cosines[positions], CANDIDATES))]


def _candidates(snapshot: Snapshot, compared: Compared, index: VectorIndex | None) -> IntArray:
    """The passages nearest in meaning and those that hold most of the words."""
    by_words = _best(compared.lexical.bm25, CANDIDATES)
    return np.union1d(_nearest(snapshot, compared, index), by_words[compared.lexical.bm25[by_words] > 0])


def _nearest(snapshot: Snapshot, compared: Compared, index: VectorIndex | None) -> IntArray:
    """Positions of the passages nearest in meaning: by Chroma over everything, else by an exact scan under the mask."""
    if index is not None:
        numbers = np.array([int(passage_id) for passage_id, _ in index.nearest(compared.question, CANDIDATES)], dtype=np.int64)
        return snapshot.positions(numbers[np.isin(numbers, snapshot.numbers)])  # Chroma may just be getting newer ones
    return _best(np.where(compared.permitted, compared.cosines, -2.0), min(CANDIDATES, int(compared.permitted.sum())))


def _best(scores: FloatArray, n: int) -> IntArray:
    """Positions of the n highest scores, highest first."""
    chosen = np.argpartition(-scores, n)[:n] if n < len(scores) else np.arange(len(scores))
    return chosen[np.argsort(-scores[chosen], kind="stable")]


def _shifts(snapshot: Snapshot, asked: _Asked, positions: IntArray, today: date | None) -> FloatArray:
    """By how much the log-odds of each passage move for what the question means beside its subject."""
    if today is None:
        return np.zeros(len(positions), dtype=np.float32)
    return by_passage(snapshot, shifts(asked.compared.query, asked.documents, today))[positions]


def _in_another_language(documents: Sequence[Described], query: str) -> list[Described]:
    """Those in which the words of the question hardly occur: English ones for a Scandinavian question, and the reverse."""
    english = detect_language(query) == "en"
    return [document for document in documents if (document.language == "en") is not english]
