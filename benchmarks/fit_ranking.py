"""Fit the coefficients of `kb/search/ranking.py` on NorQuAD, and say how well they do on documents they have not seen.

    python -m benchmarks.fit_ranking --norquad FOLDER [--write]

For each question the candidates of both sides are taken as in a search; a candidate is right when it holds the answer's place. Each
question is also asked with its document taken away, when every candidate is wrong: that teaches the model when to refuse. Measures
are cross-validated over five folds, split by document; the written coefficients are fitted on everything.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks.norquad import Question, build, load_questions
from kb.models.choose import open_embedder
from kb.search.ranking import BY_MEANING, FEATURES, features
from kb.search.search import CANDIDATES
from kb.settings import Settings
from kb.store.catalog import Catalog, Reader
from kb.store.lexical import lexical_scores
from kb.store.snapshot import Snapshot, SnapshotCache
from kb.text.analysis import question_terms
from kb.types import OWNER

FOLDS = 5
SEED = 20260101
SMALLEST = 12
"""Documents in the smallest collection: a newcomer's first folder. Collections of all sizes from there teach what is off topic."""
KEPT = 0.95
"""The share of answerable questions that must still be answered at the refusal threshold."""
TRAINED_ON = 20
"""Of each question's candidates, the most likely ones: those a user would see."""


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """A question's candidates: features, which are right, and the fold of its document."""

    rows: np.ndarray
    right: np.ndarray
    fold: int


def ask_all(
    reader: Reader, snapshot: Snapshot, embedder: object, questions: list[Question], absent: bool, whole: bool
) -> list[Asked]:
    """`whole`: over all documents, as retrieval is measured; else each question over a collection of another size."""
    places = {
        row["number"]: (row["id"], row["start"], row["end"])
        for row in reader.connection.execute(
            "SELECT p.number, d.id, p.start, p.end FROM passages p JOIN documents d ON d.number = p.document"
        )
    }
    owners = np.array([places[int(number)][0] for number in snapshot.numbers])
    spans = np.array([places[int(number)][1:] for number in snapshot.numbers])
    asked = []
    chance = np.random.default_rng(SEED)
    documents = np.unique(owners)
    for question in questions:
        own = owners == question.document_id
        size = len(documents) if whole else int(np.exp(chance.uniform(np.log(SMALLEST), np.log(len(documents)))))
        allowed = np.isin(owners, chance.choice(documents, size, replace=False))
        allowed = allowed & ~own if absent else allowed | own
        lexical = lexical_scores(reader, snapshot, question_terms(question.text), allowed)
        cosine = snapshot.vectors @ embedder.embed_query(question.text)
        near = np.argsort(-np.where(allowed, cosine, -2.0))[:CANDIDATES]
        worded = np.argsort(-np.where(allowed, lexical.bm25, 0.0))[:CANDIDATES]
        chosen = np.union1d(near, worded[lexical.bm25[worded] > 0])
        rows = features(
            lexical.bm25[chosen],
            lexical.ideal,
            float(lexical.bm25.max()),
            lexical.coverage[chosen],
            cosine[chosen],
            cosine[allowed],
        )
        right = own[chosen] & (spans[chosen, 0] <= question.start) & (question.start < spans[chosen, 1])
        asked.append(Asked(rows, right & (not absent), int(question.document_id[:8], 16) % FOLDS))
    return asked


def only(asked: list[Asked], names: tuple[str, ...]) -> list[Asked]:
    """The same questions with some of the features; the others are silent."""
    kept = np.array([name in names for name in FEATURES])
    return [Asked(one.rows * kept, one.right, one.fold) for one in asked]


def fit(asked: list[Asked]) -> LogisticRegression:
    rough = np.array([2.0, 1.0, 1.0, 10.0, 0.2, 0.2, 0.0])
    rows, right = [], []
    for one in asked:
        top = np.argsort(-(one.rows @ rough))[:TRAINED_ON]
        top = np.union1d(top, np.flatnonzero(one.right))
        rows.append(one.rows[top])
        right.append(one.right[top])
    return LogisticRegression(C=100.0, max_iter=2000).fit(np.concatenate(rows), np.concatenate(right))


def measure(
    present: list[Asked], absent: list[Asked], tested: list[Asked], tested_absent: list[Asked]
) -> tuple[dict[str, float], float]:
    """Fit on four folds of `present` and `absent`, test on the fifth of the others; and the refusal threshold that follows."""
    ranks, best, best_absent, brier = [], [], [], []
    for fold in range(FOLDS):
        model = fit([one for one in present + absent if one.fold != fold])
        for one in tested:
            if one.fold == fold:
                scores = model.predict_proba(one.rows)[:, 1]
                order = np.argsort(-scores)
                found = np.flatnonzero(one.right[order])
                ranks.append(found[0] + 1 if len(found) else 10**6)
                best.append(scores.max())
                brier.append((scores[order[0]] - one.right[order[0]]) ** 2)
        best_absent += [model.predict_proba(one.rows)[:, 1].max() for one in tested_absent if one.fold == fold]
    rank = np.array(ranks)
    threshold = float(np.quantile(best, 1 - KEPT))
    told = {f"R@{k}": float((rank <= k).mean()) for k in (1, 3, 5, 10)}
    told["MRR@10"] = float(np.where(rank <= 10, 1 / rank, 0).mean())
    told["refused when absent"] = float((np.array(best_absent) < threshold).mean())
    told["Brier of the best"] = float(np.mean(brier))
    return told, threshold


def result_of(
    present: list[Asked], absent: list[Asked], whole: list[Asked], whole_absent: list[Asked], names: tuple[str, ...]
) -> dict[str, object]:
    told, threshold = measure(present, absent, present, absent)
    on_whole, _ = measure(present, absent, whole, whole_absent)
    model = fit(present + absent)
    return {
        "weights": {name: round(float(w), 4) for name, w in zip(FEATURES, model.coef_[0], strict=True) if name in names},
        "intercept": round(float(model.intercept_[0]), 4),
        "refusal_threshold": round(threshold, 4),
        "cross-validated, collections of all sizes": {name: round(value, 4) for name, value in told.items()},
        "cross-validated, whole collection": {name: round(value, 4) for name, value in on_whole.items()},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--norquad", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("build/norquad"), help="where the index is kept between runs")
    parser.add_argument("--questions", type=int, default=0, help="only the first N questions")
    parser.add_argument("--write", action="store_true", help="write kb/search/coefficients.json")
    options = parser.parse_args()
    settings = Settings()
    embedder = open_embedder(settings.embedder, settings.models, None)
    texts = build(options.norquad, options.work, embedder)
    questions = load_questions(options.norquad, texts)[: options.questions or None]
    with Catalog(options.work / embedder.fingerprint).reading(OWNER) as reader:
        snapshot = SnapshotCache().of(reader)
        present = ask_all(reader, snapshot, embedder, questions, absent=False, whole=False)
        absent = ask_all(reader, snapshot, embedder, questions, absent=True, whole=False)
        whole = ask_all(reader, snapshot, embedder, questions, absent=False, whole=True)
        whole_absent = ask_all(reader, snapshot, embedder, questions, absent=True, whole=True)
    result = {
        "same language": result_of(present + whole, absent + whole_absent, whole, whole_absent, FEATURES),
        "other language": result_of(
            *(only(asked, BY_MEANING) for asked in (present + whole, absent + whole_absent, whole, whole_absent)), BY_MEANING
        ),
        "fitted_on": f"NorQuAD development part, {len(questions)} questions over {len(snapshot.numbers)} passages",
    }
    sys.stdout.write(json.dumps(result, indent=2) + "\n")
    if options.write:
        file = Path("kb/search/coefficients.json")
        known = json.loads(file.read_text(encoding="utf-8"))
        file.write_text(json.dumps({**known, embedder.name: result}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
