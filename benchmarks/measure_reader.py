"""How well the reader ranks, refuses and marks answers, on questions about documents it has not seen.

    python -m benchmarks.measure_reader --norquad FOLDER --work build/reader [--fold 4] [--questions N]

Of each question it reads the 8 best candidates of the examples' fixed sum of BM25 and cosine, over all documents and once more with
the right document taken away. Beside the reader stands that sum alone, and both joined by a logistic model that is cross-validated
by document. The figures say nothing of a reader that was trained on the fold.
"""

from __future__ import annotations

import argparse
import hashlib
import pickle
import re
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from benchmarks.reader_examples import Mined, Place, mine
from kb.models.choose import open_embedder
from kb.models.choose_reader import open_reader
from kb.models.reader import PassageReader, Reading
from kb.settings import Settings

READ = 8
KEPT = 0.95
PARTS = 5


@dataclass(frozen=True, slots=True, eq=False)
class Read:
    """The candidates of a question, best first by the base score, and what the reader made of them."""

    positions: Sequence[int]
    base: np.ndarray
    readings: Sequence[Reading]

    @property
    def logits(self) -> np.ndarray:
        return np.array([reading.score for reading in self.readings])


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """A question read with its document and without."""

    asked: Mined
    present: Read
    absent: Read


def read_all(reader: PassageReader, places: Sequence[Place], asked: Sequence[Mined]) -> tuple[list[Measured], float]:
    """And how many milliseconds a question's 8 passages took."""
    found, passed = [], 0.0
    for one in asked:
        own = [places[p].document_id == one.question.document_id for p in one.joined]
        started = time.perf_counter()
        present = _read(reader, places, one, one.joined[:READ], one.base[:READ])
        passed += time.perf_counter() - started
        others = [number for number, is_own in enumerate(own) if not is_own][:READ]
        found.append(Measured(one, present, _read(reader, places, one, one.joined[others], one.base[others])))
    return found, passed * 1000 / max(1, len(asked))


def _read(reader: PassageReader, places: Sequence[Place], asked: Mined, positions: np.ndarray, base: np.ndarray) -> Read:
    passages = [(places[p].title, places[p].text) for p in positions]
    return Read([int(p) for p in positions], base, reader.read(asked.question.text, passages))


def rank_of(one: Measured, scores: np.ndarray) -> int:
    """The right passage's rank when those read stand first in the order of these scores, then the others as they were."""
    order = [one.present.positions[i] for i in np.argsort(-scores, kind="stable")] + [int(p) for p in one.asked.joined[READ:]]
    return order.index(one.asked.right) + 1 if one.asked.right in order else 10**6


def ranking_of(ranks: Sequence[int]) -> str:
    rank = np.array(ranks)
    told = {f"R@{k}": (rank <= k).mean() for k in (1, 3, 5)}
    told["MRR@10"] = np.where(rank <= 10, 1 / rank, 0).mean()
    return ", ".join(f"{name} {value:.3f}" for name, value in told.items())


def refusal_of(present: np.ndarray, absent: np.ndarray) -> str:
    threshold = np.quantile(present, 1 - KEPT)
    labels = np.r_[np.ones(len(present)), np.zeros(len(absent))]
    area = roc_auc_score(labels, np.r_[present, absent])
    return f"AUC {area:.3f}, refused at {KEPT:.0%} kept {(absent < threshold).mean():.3f}"


def rows_of(read: Read) -> np.ndarray:
    """Base and reader, each as it is and by how much it falls short of the best."""
    base, logits = read.base, read.logits
    return np.stack([base, base - base.max(), logits, logits - logits.max()], axis=1)


def joined_scores(found: Sequence[Measured]) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Of each question the log-odds of its candidates, present and absent, by a model fitted on other documents."""
    part = [int(one.asked.question.document_id[8:16], 16) % PARTS for one in found]
    present: list[np.ndarray] = [np.zeros(0)] * len(found)
    absent = list(present)
    for held in range(PARTS):
        fitted = [one for one, its in zip(found, part, strict=True) if its != held]
        rows = [rows_of(read) for one in fitted for read in (one.present, one.absent)]
        right = [np.array([p == one.asked.right for p in read.positions]) for one in fitted for read in (one.present, one.absent)]
        model = LogisticRegression(C=10.0, max_iter=2000).fit(np.concatenate(rows), np.concatenate(right))
        for number, one in enumerate(found):
            if part[number] == held:
                present[number] = model.decision_function(rows_of(one.present))
                absent[number] = model.decision_function(rows_of(one.absent))
    return present, absent


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def overlap(found: str, right: str) -> tuple[float, float]:
    """Exact match and F1 of words, as the SQuAD benchmark counts them (no language's articles are left out)."""
    one, other = words_of(found), words_of(right)
    common = sum((Counter(one) & Counter(other)).values())
    return float(one == other), 2 * common / max(1, len(one) + len(other))


def spans_of(found: Sequence[Measured], places: Sequence[Place], chosen: Sequence[int | None]) -> str:
    """Of the passage chosen (its number among those read) the span against the answer; nothing read counts as nothing found."""
    scores = []
    for one, number in zip(found, chosen, strict=True):
        reading = one.present.readings[number] if number is not None else None
        text = places[one.present.positions[number]].text[reading.start : reading.end] if reading and number is not None else ""
        scores.append(overlap(text, one.asked.question.answer))
    exact, f1 = np.mean(scores, axis=0)
    return f"EM {exact:.3f}, F1 {f1:.3f}"


def report(found: Sequence[Measured], places: Sequence[Place]) -> str:
    present, absent = joined_scores(found)
    best = {"base": [one.present.base for one in found], "reader": [one.present.logits for one in found], "both": present}
    without = {"base": [one.absent.base for one in found], "reader": [one.absent.logits for one in found], "both": absent}
    lines = [f"{len(found)} questions"]
    for name in best:
        lines.append(f"{name}: " + ranking_of([rank_of(one, scores) for one, scores in zip(found, best[name], strict=True)]))
        tops = [np.array([scores.max() for scores in side[name]]) for side in (best, without)]
        lines.append(f"{name}: {refusal_of(*tops)}")
    held = [(one, one.present.positions.index(one.asked.right)) for one in found if one.asked.right in one.present.positions]
    lines.append("span in the right passage: " + spans_of([one for one, _ in held], places, [number for _, number in held]))
    lines.append("span in the best passage of all: " + spans_of(found, places, [int(scores.argmax()) for scores in present]))
    right = [one.present.logits[number] for one, number in held]
    lines.append(f"mean logit of the right passage {np.mean(right):.2f}, of the best wrong one {np.mean(tops[1]):.2f}")
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--norquad", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("build/reader"))
    parser.add_argument("--fold", type=int, default=4)
    parser.add_argument("--questions", type=int, help="only so many")
    parser.add_argument("--reader", help="a cross-encoder instead of ours")
    options = parser.parse_args()
    settings = Settings()
    places, mined = mine(options.norquad, options.work / "norquad", open_embedder(None, settings.models))
    asked = [one for one in mined if one.fold == options.fold][: options.questions]
    reader = open_reader(options.reader, settings.models, None, settings.threads)
    if reader is None:
        raise SystemExit("There is no reader.")
    kept = (
        options.work
        / f"read-{hashlib.sha256(f'{reader.fingerprint} {len(asked)} {options.fold}'.encode()).hexdigest()[:12]}.pickle"
    )
    if not kept.exists():
        kept.write_bytes(pickle.dumps(read_all(reader, places, asked)))
    found, took = pickle.loads(kept.read_bytes())
    sys.stdout.write(report(found, places) + f"{took:.0f} ms a question\n")


if __name__ == "__main__":
    main()
