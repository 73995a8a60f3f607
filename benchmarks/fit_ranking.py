"""Fit the coefficients of `kb/search/ranking.py`, and say how well they do on documents they have not seen.

    python -m benchmarks.fit_ranking --norquad FOLDER [--write]

They are fitted on NorQuAD and on the texts of invented councils. Measures are cross-validated over five folds, split by document;
the written coefficients are fitted on everything. What comes after the reader is fitted and measured on documents it has not
learned from, in five parts, again by document.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks.council import NOWHERE
from benchmarks.ranking_questions import FOLDS, Asked, Bench
from kb.models.choose import open_embedder
from kb.models.choose_reader import open_reader
from kb.models.e5 import E5Embedder
from kb.search.ranking import BY_MEANING, FEATURES, Look
from kb.settings import Settings

KEPT = 0.95
"""The share of answerable questions that must still be answered at the refusal threshold."""
SEEN = 20
"""Of each question's candidates, those a model learns from: the most likely ones, which a user would see."""
TOKENS_FOR = 3
"""Token vectors are compared for every so many of the questions."""
ROUGH = {
    "bm25 of ideal": 2.0,
    "bm25 of best": 1.0,
    "coverage": 1.0,
    "cosine": 10.0,
    "cosine below best": 0.2,
    "cosine above usual": 0.2,
}
"""A first guess, to choose what the first model learns from."""


@dataclass(frozen=True, slots=True, eq=False)
class Linear:
    """Weights and intercept over the features of a look; those left out weigh nothing."""

    weights: np.ndarray
    intercept: float

    def of(self, rows: np.ndarray) -> np.ndarray:
        logits: np.ndarray = rows @ self.weights + self.intercept
        return logits


def fit(rows: np.ndarray, right: np.ndarray, used: np.ndarray) -> Linear:
    """A logistic regression over some of the features, on features of like spread, with a little shrinking."""
    spread = rows.std(axis=0) + 1e-6
    model = LogisticRegression(C=1.0, max_iter=3000).fit(rows[:, used] / spread[used], right)
    weights = np.zeros(rows.shape[1])
    weights[used] = model.coef_[0] / spread[used]
    return Linear(weights, float(model.intercept_[0]))


def examples(look: Look, asked: Sequence[Asked]) -> tuple[np.ndarray, np.ndarray]:
    """What a model for this look learns from."""
    rows, right = [], []
    rough = np.array([ROUGH.get(name, 0.0) for name in FEATURES["at sight"]])
    for one in asked:
        if look == "at sight":
            seen = np.union1d(np.argsort(-(one.rows @ rough))[:SEEN], np.flatnonzero(one.right))
            rows.append(one.rows[seen])
        else:
            seen = one.late if look == "by tokens" else one.read
            rows.append(one.late_rows if look == "by tokens" else one.read_rows)
        right.append(one.right[seen])
    return np.concatenate(rows), np.concatenate(right)


def judged(asked: Asked, models: dict[Look, Linear]) -> np.ndarray:
    """The logits of all candidates, by the closest look at each."""
    logits = models["at sight"].of(asked.rows)
    if "by tokens" in models:
        logits[asked.late] = models["by tokens"].of(asked.late_rows)
    if "read" in models:
        logits[asked.read] = models["read"].of(asked.read_rows)
    return logits


def figures(present: Sequence[tuple[np.ndarray, np.ndarray]], absent: Sequence[np.ndarray]) -> tuple[dict[str, float], float]:
    """From logits with which are right, and logits where all are wrong: the measures, and the refusal threshold."""
    ranks, best, hits = [], [], []
    for logits, right in present:
        order = np.argsort(-logits, kind="stable")
        found = np.flatnonzero(right[order])
        ranks.append(found[0] + 1 if len(found) else 10**6)
        best.append(float(logits.max()))
        hits.append(bool(right[order[0]]))
    rank, top = np.array(ranks), np.array(best)
    none = np.array([float(logits.max()) for logits in absent])
    line = float(np.quantile(top, 1 - KEPT))
    probability = 1 / (1 + np.exp(-np.concatenate([top, none])))
    outcome = np.concatenate([np.array(hits), np.zeros(len(none), bool)])
    told = {f"R@{k}": float((rank <= k).mean()) for k in (1, 3, 5, 10)}
    told["MRR@10"] = float(np.where(rank <= 10, 1 / rank, 0).mean())
    told["refused when absent"] = float((none < line).mean())
    told["calibration error"] = calibration_error(probability, outcome)
    return told, 1 / (1 + np.exp(-line))


def calibration_error(probability: np.ndarray, outcome: np.ndarray, bins: int = 10) -> float:
    """Expected calibration error over bins of equal width (Naeini et al. 2015)."""
    place = np.minimum((probability * bins).astype(int), bins - 1)
    gaps = [
        abs(probability[place == b].mean() - outcome[place == b].mean()) * (place == b).mean()
        for b in range(bins)
        if (place == b).any()
    ]
    return float(sum(gaps))


@dataclass(slots=True, eq=False)
class Sets:
    """The questions as they are asked: of all documents and of collections of all sizes, with the answer there and taken away.

    `reworded`, in which the passages share fewer words with the question, are learned from at sight and never measured. `council`
    questions are asked of the invented councils, `council_absent` with their document taken away, and nothing there answers the
    `council_missing`, though much is about the same.
    """

    present: list[Asked]
    absent: list[Asked]
    sizes: list[Asked]
    sizes_absent: list[Asked]
    reworded: list[Asked]
    council: list[Asked]
    council_absent: list[Asked]
    council_missing: list[Asked]

    def all(self) -> list[Asked]:
        return self.of_norquad() + self.of_councils()

    def of_norquad(self) -> list[Asked]:
        return self.present + self.absent + self.sizes + self.sizes_absent

    def of_councils(self) -> list[Asked]:
        return self.council + self.council_absent + self.council_missing

    def learned_from(self, look: Look) -> list[Asked]:
        return self.all() + (self.reworded if look == "at sight" else [])

    def some(self, every: int) -> Sets:
        """Every n-th question of each."""
        return Sets(*(asked[::every] for asked in self._each()))

    def unread(self) -> Sets:
        """Those whose documents the reader has not learned from."""
        return Sets(*([one for one in asked if one.unread] for asked in self._each()))

    def _each(self) -> tuple[list[Asked], ...]:
        return tuple(getattr(self, each.name) for each in fields(self))


def asked_of(norquad: Bench, councils: Bench) -> Sets:
    """All questions, as features of their candidates."""
    council = councils.ask_all(whole=True, absent=False)
    answered = {number for number, question in enumerate(councils.questions) if question.start != NOWHERE}
    return Sets(
        norquad.ask_all(whole=True, absent=False),
        norquad.ask_all(whole=True, absent=True),
        norquad.ask_all(whole=False, absent=False, every=3),
        norquad.ask_all(whole=False, absent=True, every=3),
        norquad.ask_all(whole=True, absent=False, reworded=True),
        [one for one in council if one.number in answered],
        [one for one in councils.ask_all(whole=True, absent=True) if one.number in answered],
        [one for one in council if one.number not in answered],
    )


def measure(
    look: Look, sets: Sets, below: Callable[[int], dict[Look, Linear]], used: np.ndarray, part_of: Callable[[Asked], int]
) -> tuple[dict[str, object], dict[int, Linear]]:
    """Cross-validated figures of a look over those `below` it, and the model of each fold."""
    models = {k: fit(*examples(look, [one for one in sets.learned_from(look) if part_of(one) != k]), used) for k in range(FOLDS)}

    def logits(asked: Sequence[Asked]) -> list[np.ndarray]:
        return [judged(one, {**below(part_of(one)), look: models[part_of(one)]}) for one in asked]

    def told_of(present: Sequence[Asked], absent: Sequence[Asked]) -> tuple[dict[str, float], float]:
        return figures(list(zip(logits(present), (one.right for one in present), strict=True)), logits(absent))

    whole, threshold = told_of(sets.present, sets.absent)
    sizes, sizes_threshold = told_of(sets.sizes, sets.sizes_absent)
    council, council_threshold = told_of(sets.council, sets.council_absent)
    line = np.log(council_threshold / (1 - council_threshold))
    council["refused when missing"] = float(np.mean([one.max() < line for one in logits(sets.council_missing)]))
    told = {
        "whole collection": whole,
        "collections of all sizes": sizes,
        "councils": council,
        "thresholds": [threshold, sizes_threshold, council_threshold],
    }
    return told, models


def fit_without(sets: Sets, part: int) -> Linear:
    """The look at sight, learned from every document but the unread ones of this part."""
    learned = [one for one in sets.learned_from("at sight") if not (one.unread and one.part == part)]
    return fit(*examples("at sight", learned), np.ones(len(FEATURES["at sight"]), bool))


def rounded(told: object) -> object:
    if isinstance(told, dict):
        return {name: rounded(value) for name, value in told.items()}
    if isinstance(told, list):
        return [rounded(value) for value in told]
    return round(float(told), 4) if isinstance(told, float | np.floating) else told


def written(look: Look, sets: Sets, used: np.ndarray, told: dict[str, object]) -> dict[str, object]:
    """The model of a look for everyone, with what was measured of it on unseen documents."""
    model = fit(*examples(look, sets.learned_from(look)), used)
    weights = {name: float(weight) for name, weight, is_used in zip(FEATURES[look], model.weights, used, strict=True) if is_used}
    threshold = float(np.mean(told["thresholds"]))  # type: ignore[arg-type]
    return {"weights": weights, "intercept": model.intercept, "refusal_threshold": threshold, "cross-validated": told}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--norquad", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("build/norquad"), help="where index and features are kept between runs")
    parser.add_argument("--questions", type=int, default=0, help="only the first N questions")
    parser.add_argument("--read-every", type=int, default=1, help="let the reader read for every n-th question only")
    parser.add_argument("--without-reader", action="store_true", help="leave the last look as it is written")
    parser.add_argument("--leave-out", action="store_true", help="also measure each look without each of its features")
    parser.add_argument("--write", action="store_true", help="write kb/search/coefficients.json")
    options = parser.parse_args()
    settings = Settings()
    embedder = open_embedder(settings.embedder, settings.models, None)
    assert isinstance(embedder, E5Embedder)
    norquad = Bench.of_norquad(options.norquad, options.work, embedder, options.questions)
    councils = Bench.of_councils(options.work / "councils", embedder)
    sets = asked_of(norquad, councils)
    told_of = f"NorQuAD development part, {len(norquad.questions)} questions, {len(norquad.texts)} passages"
    told_of += f"; invented councils, {len(councils.questions)} questions, {len(councils.texts)} passages"
    result: dict[str, object] = {"fitted_on": told_of}
    fold_of: Callable[[Asked], int] = lambda one: one.fold  # noqa: E731
    used_by: dict[Look, np.ndarray] = {look: np.ones(len(names), bool) for look, names in FEATURES.items()}
    foreign: dict[Look, np.ndarray] = {look: np.array([name in BY_MEANING for name in names]) for look, names in FEATURES.items()}

    def tell(look: Look, these: Sets, told: dict[str, object], other: dict[str, object]) -> None:
        result[look] = rounded(
            {
                "same language": written(look, these, used_by[look], told),
                "other language": written(look, these, foreign[look], other),
            }
        )
        sys.stdout.write(f"{look}\n  {json.dumps(rounded(told))}\n  by meaning {json.dumps(rounded(other))}\n")
        sys.stdout.flush()

    def leave_out(look: Look, these: Sets, below: Callable[[int], dict[Look, Linear]], part_of: Callable[[Asked], int]) -> None:
        for place, name in enumerate(FEATURES[look]):
            used = used_by[look].copy()
            used[place] = False
            told, _ = measure(look, these, below, used, part_of)
            sys.stdout.write(f"  without {name}: {json.dumps(rounded(told['whole collection']))}\n")
            sys.stdout.flush()

    told, sight = measure("at sight", sets, lambda _: {}, used_by["at sight"], fold_of)
    other, _ = measure("at sight", sets, lambda _: {}, foreign["at sight"], fold_of)
    tell("at sight", sets, told, other)
    if options.leave_out:
        leave_out("at sight", sets, lambda _: {}, fold_of)

    some = sets.some(TOKENS_FOR)
    seen_at_sight: Callable[[int], dict[Look, Linear]] = lambda fold: {"at sight": sight[fold]}  # noqa: E731
    norquad.look_by_tokens(some.of_norquad(), [sight[one.fold].of(one.rows) for one in some.of_norquad()])
    councils.look_by_tokens(some.of_councils(), [sight[one.fold].of(one.rows) for one in some.of_councils()])
    told, _ = measure("by tokens", some, seen_at_sight, used_by["by tokens"], fold_of)
    other, _ = measure("by tokens", some, seen_at_sight, foreign["by tokens"], fold_of)
    tell("by tokens", some, told, other)
    if options.leave_out:
        leave_out("by tokens", some, seen_at_sight, fold_of)

    reader = None if options.without_reader else open_reader(settings.reader, settings.models)
    if reader is not None:
        unread = sets.unread().some(options.read_every)
        by_part: dict[int, dict[Look, Linear]] = {part: {"at sight": fit_without(sets, part)} for part in range(FOLDS)}
        for bench, these in ((norquad, unread.of_norquad()), (councils, unread.of_councils())):
            bench.read(these, [by_part[one.part]["at sight"].of(one.rows) for one in these], reader)
        part_of: Callable[[Asked], int] = lambda one: one.part  # noqa: E731
        told, _ = measure("read", unread, lambda part: by_part[part], used_by["read"], part_of)
        other, _ = measure("read", unread, lambda part: by_part[part], foreign["read"], part_of)
        tell("read", unread, told, other)
        result["reader"] = reader.name
        if options.leave_out:
            leave_out("read", unread, lambda part: by_part[part], part_of)
    if options.write:
        file = Path("kb/search/coefficients.json")
        known = json.loads(file.read_text(encoding="utf-8"))
        former = known.get(embedder.name, {}) if reader is None else {}
        file.write_text(json.dumps({**known, embedder.name: {**former, **result}}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
