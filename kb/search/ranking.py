"""The ranking as pure mathematics: features in, probabilities out.

The probability that a passage answers is a logistic function of a few features of question and passage. The coefficients stand
in `coefficients.json`, fitted by `benchmarks/fit_ranking.py` on NorQuAD; the file says on what and with which result.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]

FEATURES = ("bm25 of ideal", "bm25 of best", "coverage", "cosine", "cosine below best")


@dataclass(frozen=True, slots=True)
class Coefficients:
    """The fitted model: one weight a feature, and the probability under which the documents do not hold the answer."""

    weights: tuple[float, ...]
    intercept: float
    refusal_threshold: float


@cache
def coefficients(embedder: str) -> Coefficients:
    """The model fitted for this embedder, or the one for the embedded model where there is none."""
    fitted = json.loads(files("kb.search").joinpath("coefficients.json").read_text(encoding="utf-8"))
    told = fitted.get(embedder, fitted["multilingual-e5-small"])
    return Coefficients(tuple(told["weights"][name] for name in FEATURES), told["intercept"], told["refusal_threshold"])


def features(bm25: FloatArray, ideal: float, best: float, coverage: FloatArray, cosine: FloatArray) -> FloatArray:
    """One row a candidate, one column a feature, in the order of FEATURES.

    `ideal` is the bm25 of a passage that holds every term at its most, `best` that of the best passage searched.
    """
    nearest = float(cosine.max()) if cosine.size else 0.0
    columns = (
        bm25 / ideal if ideal else np.zeros_like(bm25),
        bm25 / best if best else np.zeros_like(bm25),
        coverage,
        cosine,
        cosine - nearest,
    )
    return np.stack(columns, axis=1).astype(np.float32)


def probability(rows: FloatArray, model: Coefficients) -> FloatArray:
    """The logistic function of weighted features: for weights (2, 0, 0, 0, 0), intercept -1 and the first feature 0.5 it is one half."""
    scores = rows @ np.array(model.weights, dtype=np.float32) + model.intercept
    likely: FloatArray = (1.0 / (1.0 + np.exp(-scores))).astype(np.float32)
    return likely
