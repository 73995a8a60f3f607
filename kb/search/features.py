"""What is asked of a candidate before it is judged: one row a candidate, one column a feature.

Words: how well the passage, its headings and its document hold the query's concepts. Meaning: how near it is, and how far it stands
out. All are shares or differences, so that a large collection and a small one, a long query and a short one, give like numbers.
"""

from __future__ import annotations

import numpy as np

from kb.search.compared import Compared
from kb.store.snapshot import FloatArray, IntArray, Snapshot

WORDS = (
    "bm25 of ideal",
    "bm25 of best",
    "coverage",
    "coverage by headings",
    "coverage by document",
    "heaviest missing",
    "names missing",
    "near",
)
MEANING = ("cosine", "cosine below best", "cosine above usual", "cosine short of kin", "cosine of neighbours")
BASE = WORDS + MEANING

KIN = 0.85
"""Below this cosine two texts of one language are about different things, however far one stands out from the others."""
LEAST_SPREAD = 0.005
"""A handful of passages may all be equally near; their differences must not be blown up."""


def base_features(snapshot: Snapshot, compared: Compared, candidates: IntArray) -> FloatArray:
    """Rows for these passages, columns in the order of BASE."""
    return np.concatenate([_words(snapshot, compared, candidates), _meaning(snapshot, compared, candidates)], axis=1)


def rough_features(compared: Compared) -> FloatArray:
    """The same for all passages, as far as it is known without looking at each: what is not, is zero."""
    lexical, cosine = compared.lexical, compared.cosines
    best = float(lexical.bm25.max(initial=0.0))
    nearest, usual, spread = _usual(compared)
    known = {
        "bm25 of ideal": lexical.bm25 / max(lexical.ideal, 1e-6),
        "bm25 of best": lexical.bm25 / max(best, 1e-6),
        "coverage": lexical.coverage,
        "cosine": cosine,
        "cosine below best": (cosine - nearest) / spread,
        "cosine above usual": (cosine - usual) / spread,
        "cosine short of kin": np.maximum(0.0, KIN - cosine),
    }
    rows = np.zeros((len(cosine), len(BASE)), dtype=np.float32)
    for name, values in known.items():
        rows[:, BASE.index(name)] = values
    return rows


def _words(snapshot: Snapshot, compared: Compared, candidates: IntArray) -> FloatArray:
    lexical = compared.lexical
    idf, mass = lexical.idf, max(float(lexical.idf.sum()), 1e-6)
    best = float(lexical.bm25.max(initial=0.0))
    at = np.searchsorted(lexical.matched, candidates)
    at = np.where((at < len(lexical.matched)) & (np.append(lexical.matched, -1)[at] == candidates), at, -1)
    held, headed = _columns(lexical.held, at), _columns(lexical.headed, at)
    by_document = np.maximum(held, _held_by_documents(snapshot, compared, candidates))
    names = idf * np.array([concept.is_name for concept in compared.concepts], dtype=np.float32)
    columns = (
        lexical.bm25[candidates] / lexical.ideal if lexical.ideal else np.zeros(len(candidates)),
        lexical.bm25[candidates] / best if best else np.zeros(len(candidates)),
        lexical.coverage[candidates],
        idf @ headed / mass,
        idf @ by_document / mass,
        (idf[:, None] * (1 - held)).max(axis=0, initial=0.0) / mass,
        names @ (1 - by_document) / mass,
        np.append(lexical.near, 0.0)[at],
    )
    return np.stack(columns, axis=1).astype(np.float32)


def _columns(values: FloatArray, at: IntArray) -> FloatArray:
    """The columns at these places, zeros at -1."""
    return np.concatenate([values, np.zeros((values.shape[0], 1), np.float32)], axis=1)[:, at]


def _held_by_documents(snapshot: Snapshot, compared: Compared, candidates: IntArray) -> FloatArray:
    """For each concept and candidate, how strongly the candidate's document holds it anywhere."""
    lexical = compared.lexical
    if not len(lexical.matched):
        return np.zeros((len(lexical.idf), len(candidates)), np.float32)
    owners = snapshot.documents[lexical.matched]
    firsts = np.flatnonzero(np.diff(owners, prepend=-1))
    held = np.maximum.reduceat(lexical.held, firsts, axis=1)
    at = np.searchsorted(owners[firsts], snapshot.documents[candidates])
    at = np.where(np.append(owners[firsts], -1)[at] == snapshot.documents[candidates], at, -1)
    return _columns(held, at)


def _meaning(snapshot: Snapshot, compared: Compared, candidates: IntArray) -> FloatArray:
    """How far a good one stands out is counted in the spread of all, because the passages of one council are more alike than
    those of a newspaper, and less like a question in another language."""
    cosine = compared.cosines[candidates]
    nearest, usual, spread = _usual(compared)
    columns = (
        cosine,
        (cosine - nearest) / spread,
        (cosine - usual) / spread,
        np.maximum(0.0, KIN - cosine),
        (_of_neighbours(snapshot, compared, candidates) - usual) / spread,
    )
    return np.stack(columns, axis=1).astype(np.float32)


def _usual(compared: Compared) -> tuple[float, float, float]:
    """The highest cosine among all passages searched, the median and the standard deviation."""
    searched = compared.cosines[compared.permitted]
    return float(searched.max(initial=0.0)), float(np.median(searched)), max(float(searched.std()), LEAST_SPREAD)


def _of_neighbours(snapshot: Snapshot, compared: Compared, candidates: IntArray) -> FloatArray:
    """The better cosine of the passages before and after, in the same document; the passage's own where it stands alone."""
    last = len(snapshot.numbers) - 1
    best = np.full(len(candidates), -1.0, dtype=np.float32)
    for step in (-1, 1):
        beside = np.clip(candidates + step, 0, last)
        kin = (beside != candidates) & (snapshot.documents[beside] == snapshot.documents[candidates])
        best = np.where(kin, np.maximum(best, compared.cosines[beside]), best)
    return np.where(best < 0, compared.cosines[candidates], best)
