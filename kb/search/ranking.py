"""The ranking as pure mathematics: features in, probabilities out, at sight for all passages and by a closer look for the best.

The probability that a passage answers is a logistic function of features of question and passage. The coefficients stand in
`coefficients.json`, fitted by `benchmarks/fit_ranking.py` on NorQuAD; the file says on what and with which result.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import numpy as np

from kb.models.embedder import Embedder, TokenEmbedder
from kb.models.reader import PassageReader
from kb.search.features import BASE, MEANING
from kb.search.late import LATE
from kb.store.snapshot import FloatArray

Look = Literal["at sight", "by tokens", "read"]
READING = ("read", "read below best", "span")
FEATURES: dict[Look, tuple[str, ...]] = {"at sight": BASE, "by tokens": BASE + LATE, "read": BASE + READING}
"""What each look knows of a passage."""
BY_MEANING = MEANING + LATE + READING
"""The features that count where question and passage are in different languages: shared words are few there and mean little."""


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
def fitted_models(embedder: str, look: Look) -> Models:
    """The models fitted for this embedder, or those for the embedded model where there are none."""
    fitted = json.loads(files("kb.search").joinpath("coefficients.json").read_text(encoding="utf-8"))
    told = fitted.get(embedder, fitted["multilingual-e5-small"])[look]
    return Models(*(_coefficients(told[language], look) for language in ("same language", "other language")))


@cache
def has_read(embedder: str) -> str:
    """The name of the reader on whose scores the last look was fitted."""
    fitted = json.loads(files("kb.search").joinpath("coefficients.json").read_text(encoding="utf-8"))
    name: str = fitted.get(embedder, fitted["multilingual-e5-small"])["reader"]
    return name


def refusal_threshold(embedder: Embedder, passage_reader: PassageReader | None) -> float:
    """The probability under which the documents do not hold the answer, by the closest look there is."""
    if passage_reader is not None and passage_reader.name == has_read(embedder.name):
        look: Look = "read"
    else:
        look = "by tokens" if isinstance(embedder, TokenEmbedder) else "at sight"
    return fitted_models(embedder.name, look).same.refusal_threshold


def _coefficients(told: dict[str, Any], look: Look) -> Coefficients:
    weights = tuple(told["weights"].get(name, 0.0) for name in FEATURES[look])
    return Coefficients(weights, told["intercept"], told["refusal_threshold"])


def log_odds(rows: FloatArray, model: Coefficients) -> FloatArray:
    """Weighted features: weights (2, 0, ...), intercept -1 and a first feature of 0.5 give 0."""
    odds: FloatArray = (rows @ np.array(model.weights, dtype=np.float32) + model.intercept).astype(np.float32)
    return odds


def probability(log_odds: FloatArray) -> FloatArray:
    """The logistic function: log-odds of 0 are one half."""
    likely: FloatArray = (1.0 / (1.0 + np.exp(-np.clip(log_odds, -50.0, 50.0)))).astype(np.float32)
    return likely


def reading_features(scores: FloatArray, spans: FloatArray) -> FloatArray:
    """Rows for the passages read, columns in the order of READING, from the reader's logits."""
    return np.stack([scores, scores - scores.max(), spans], axis=1).astype(np.float32)
