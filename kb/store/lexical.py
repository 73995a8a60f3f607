"""Lexical scores: BM25 over the analysed terms, with the statistics of what the user may see and nothing else.

FTS5's own `bm25()` counts every document, so a closed one would shift the scores of the others; we take the postings from FTS5
and count over the visible ones. The formula is Okapi BM25 (Robertson & Zaragoza 2009, eq. 3.15) with a smoothed idf; the exact form
and the heading add to the stem's term frequency as in BM25F.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kb.store.catalog import Reader
from kb.store.snapshot import FloatArray, Mask, Snapshot
from kb.text.analysis import Term

K1 = 1.2
B = 0.75
EXACT_WEIGHT = 0.5
"""How much more an occurrence of the exact form counts than another form of the same stem."""
HEADING_WEIGHT = 0.6
"""How much an occurrence in title or heading path counts, as one occurrence in a text of average length does."""


@dataclass(frozen=True, slots=True, eq=False)
class LexicalScores:
    """For each passage of the snapshot: `bm25`, and `coverage`, the share of the question's idf mass that it holds (0 to 1).

    `ideal` is the bm25 a passage would have if every term were at its most; what a score is measured against.
    """

    bm25: FloatArray
    coverage: FloatArray
    ideal: float


def lexical_scores(reader: Reader, snapshot: Snapshot, terms: Sequence[Term], allowed: Mask) -> LexicalScores:
    """Score the passages under `allowed` (what the user may see); all others get zero."""
    size = len(snapshot.numbers)
    bm25 = np.zeros(size, dtype=np.float32)
    covered = np.zeros(size, dtype=np.float32)
    mass = 0.0
    count = int(allowed.sum())
    average = float(snapshot.lengths[allowed].mean()) if count else 1.0
    shortness = K1 * (1 - B + B * snapshot.lengths / max(average, 1.0))
    for stem, exact_forms in _by_stem(terms).items():
        frequency = _frequency(reader, snapshot, stem, exact_forms) * allowed
        found = frequency > 0
        with_term = int(found.sum())
        idf = float(np.log(1 + (count - with_term + 0.5) / (with_term + 0.5)))
        mass += idf
        bm25 += (idf * frequency * (K1 + 1) / (frequency + shortness)).astype(np.float32)
        covered += np.where(found, idf, 0.0).astype(np.float32)
    coverage = covered / mass if mass else covered
    return LexicalScores(bm25, coverage.astype(np.float32), mass * (K1 + 1))


def _by_stem(terms: Sequence[Term]) -> dict[str, set[str]]:
    stems: dict[str, set[str]] = {}
    for term in terms:
        stems.setdefault(term.stem, set()).add(term.exact)
    return stems


def _frequency(reader: Reader, snapshot: Snapshot, stem: str, exact_forms: set[str]) -> npt.NDArray[np.float64]:
    frequency = np.zeros(len(snapshot.numbers))
    _add(frequency, reader, snapshot, stem, {"stem": 1.0, "heading": HEADING_WEIGHT})
    for exact in exact_forms:
        _add(frequency, reader, snapshot, exact, {"exact": EXACT_WEIGHT})
    return frequency


def _add(frequency: npt.NDArray[np.float64], reader: Reader, snapshot: Snapshot, term: str, weights: dict[str, float]) -> None:
    """Add the weighted occurrences of a term in some columns of the postings."""
    # One text of numbers a column: a common word stands in many passages, and a row for each would be most of a search's time.
    rows = reader.connection.execute("SELECT col, group_concat(doc) FROM postings WHERE term = ? GROUP BY col", (term,))
    for column, passages in rows:
        if column in weights:
            places = snapshot.positions(np.fromstring(passages, dtype=np.int64, sep=","))
            frequency += weights[column] * np.bincount(places, minlength=len(frequency))
