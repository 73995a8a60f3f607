"""The ranking as pure mathematics: features in, probabilities out.

The probability that a passage answers is a logistic function of a few features of question and passage. The coefficients stand
in `coefficients.json`, fitted by `benchmarks/fit_ranking.py` on NorQuAD; the file says on what and with which result.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]

FEATURES = ("bm25 of ideal", "bm25 of best", "coverage", "cosine", "cosine below best", "cosine above usual", "cosine short of kin")
KIN = 0.85
"""Below this cosine two texts of one language are about different things, however far one stands out from the others."""
LEAST_SPREAD = 0.005
"""A handful of passages may all be equally near; their differences must not be blown up."""
BY_MEANING = ("cosine below best", "cosine above usual")
"""The features left when question and passage are in different languages, where shared words are few and mean little."""


@dataclass(frozen=True, slots=True)
class Coefficients:
    """A fitted model: one weight a feature, and the probability under which the documents do not hold the answer."""

    weights: tuple[float, ...]
    intercept: float
    refusal_threshold: float


@dataclass(frozen=True, slots=True)
class Models:
    """The model for passages in the question's own language, and the one for those in another."""

    same: Coefficients
    other: Coefficients


@cache
def fitted_models(embedder: str) -> Models:
    """The models fitted for this embedder, or those for the embedded model where there are none."""
    fitted = json.loads(files("kb.search").joinpath("coefficients.json").read_text(encoding="utf-8"))
    told = fitted.get(embedder, fitted["multilingual-e5-small"])
    return Models(_coefficients(told["same language"]), _coefficients(told["other language"]))


def _coefficients(told: dict[str, Any]) -> Coefficients:
    weights = tuple(told["weights"].get(name, 0.0) for name in FEATURES)
    return Coefficients(weights, told["intercept"], told["refusal_threshold"])


def features(
    bm25: FloatArray, ideal: float, best: float, coverage: FloatArray, cosine: FloatArray, all_cosines: FloatArray
) -> FloatArray:
    """One row a candidate, one column a feature, in the order of FEATURES.

    `ideal` is the bm25 of a passage that holds every term at its most, `best` that of the best passage searched. `all_cosines`
    are those of every passage searched: how far a good one stands out is counted in their spread, because the passages of
    one council are more alike than those of a newspaper, and less like a question in another language.
    """
    nearest = float(cosine.max()) if cosine.size else 0.0
    usual, spread = float(np.median(all_cosines)), max(float(all_cosines.std()), LEAST_SPREAD)
    columns = (
        bm25 / ideal if ideal else np.zeros_like(bm25),
        bm25 / best if best else np.zeros_like(bm25),
        coverage,
        cosine,
        (cosine - nearest) / spread,
        (cosine - usual) / spread,
        np.maximum(0.0, KIN - cosine),
    )
    return np.stack(columns, axis=1).astype(np.float32)


def probability(rows: FloatArray, model: Coefficients) -> FloatArray:
    """The logistic function of weighted features: weights (2, 0, ...), intercept -1 and a first feature of 0.5 give one half."""
    scores = rows @ np.array(model.weights, dtype=np.float32) + model.intercept
    likely: FloatArray = (1.0 / (1.0 + np.exp(-np.clip(scores, -50.0, 50.0)))).astype(np.float32)
    return likely
