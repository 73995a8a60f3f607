"""Train the reader on NorQuAD's questions: the embedder's encoder learns to read question and passage together.

    python -m benchmarks.train_reader --norquad FOLDER --work build/reader [--folds 0,1,2,3 | --all] [--write]

    python -m benchmarks.train_reader --norquad FOLDER --work build/reader --council [--write]

The first stage learns from NorQuAD alone. The second goes on from what the first has saved, with the texts of invented councils
(`benchmarks/reader_council.py`) and some of NorQuAD's questions again, so that nothing is forgotten.

It is measured on the fold left out, documents it has not seen (`benchmarks/measure_reader.py`); `--all` trains on every fold;
`--write` puts the result into the package. A run that was stopped goes on with `--resume`. What is drawn by chance hangs on seed,
epoch and place alone, so two runs differ by the rounding of sums at most. About an hour on two cores.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import torch

from benchmarks.reader_council import CouncilExamples, read_texts
from benchmarks.reader_examples import FOLDS, Example, Examples, mine
from benchmarks.reader_export import export
from benchmarks.reader_network import Losses, PairEncoder, ReaderNetwork, batch_of, losses_of
from kb.models.choose import open_embedder
from kb.models.e5_layout import DIRECTORY
from kb.settings import Settings

SEED = 20260101
EPOCHS = 1.0
"""How often each question is seen; the rate falls to nothing at the end of the last."""
WRONG = 3
GROUPS_A_STEP = 4
RATE = 1e-4
HEAD_RATE = 5e-4
SECOND_RATE_SHARE = 0.5
"""The rates of the second stage, as a share of the first's."""
AGAIN = 4
"""Every so many of NorQuAD's questions is seen again in the second stage."""
WARM_UP = 0.06
FROZEN_LAYERS = 3
BUCKET = 32
"""Steps among whose groups those of like length come together."""
SAVED_EVERY_S = 600.0
TOLD_EVERY = 25


class Groups(Protocol):
    """Groups of pairs to learn from, by number."""

    def __len__(self) -> int: ...

    def group(self, number: int, epoch: int) -> list[Example]:
        """The pairs of one question; every epoch has others."""


class Together:
    """One sort of groups after the other; of the second sort only every n-th, other ones each epoch."""

    def __init__(self, first: Groups, second: Groups, every: int) -> None:
        self._first, self._second, self._every = first, second, every

    def __len__(self) -> int:
        return len(self._first) + len(self._second) // self._every

    def group(self, number: int, epoch: int) -> list[Example]:
        if number < len(self._first):
            return self._first.group(number, epoch)
        return self._second.group((number - len(self._first)) * self._every + epoch % self._every, epoch)


@dataclass(frozen=True, slots=True)
class Step:
    """The groups of one step, by their questions' numbers."""

    epoch: int
    groups: Sequence[int]


def schedule_of(examples: Groups) -> list[Step]:
    """All steps: each epoch mixed anew, the last one cut off where EPOCHS says."""
    steps = [step for epoch in range(math.ceil(EPOCHS)) for step in _epoch(examples, epoch)]
    return steps[: round(len(steps) * EPOCHS / math.ceil(EPOCHS))]


def _epoch(examples: Groups, epoch: int) -> list[Step]:
    chance = random.Random(f"{SEED} order {epoch}")
    numbers = list(range(len(examples)))
    chance.shuffle(numbers)
    steps = []
    for start in range(0, len(numbers), BUCKET * GROUPS_A_STEP):
        bucket = numbers[start : start + BUCKET * GROUPS_A_STEP]
        bucket.sort(key=lambda number: max(len(pair.text) + len(pair.title) for pair in examples.group(number, epoch)))
        cut = [Step(epoch, bucket[at : at + GROUPS_A_STEP]) for at in range(0, len(bucket), GROUPS_A_STEP)]
        chance.shuffle(cut)
        steps += cut
    return steps


FULL_RATES = (RATE, RATE, HEAD_RATE)
"""Of the optimiser's groups: matrices, biases and norms, heads."""


def optimiser_of(network: ReaderNetwork) -> torch.optim.AdamW:
    heads = [*network.score.parameters(), *network.span.parameters(), *network.encoder.pooler.parameters()]
    known = {id(parameter) for parameter in heads}
    rest = [parameter for parameter in network.parameters() if parameter.requires_grad and id(parameter) not in known]
    groups = [
        {"params": [p for p in rest if p.ndim > 1], "lr": RATE, "weight_decay": 0.01},
        {"params": [p for p in rest if p.ndim == 1], "lr": RATE, "weight_decay": 0.0},
        {"params": heads, "lr": HEAD_RATE, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98))


def rate_at(step: int, total: int) -> float:
    """The share of the full rate: up to it, then straight down to nothing."""
    warm = max(1, int(total * WARM_UP))
    return (step + 1) / warm if step < warm else max(0.0, (total - step) / (total - warm))


class Training:
    """A network on its way through a schedule, with its checkpoint."""

    def __init__(
        self,
        network: ReaderNetwork,
        examples: Groups,
        encoder: PairEncoder,
        checkpoint: Path,
        share: float = 1.0,
        at_most: int | None = None,
    ) -> None:
        self._network, self._examples, self._encoder, self._checkpoint = network, examples, encoder, checkpoint
        self._share = share
        self._optimiser = optimiser_of(network)
        self._schedule = schedule_of(examples)[:at_most]
        self._done = 0

    def resume(self) -> None:
        kept = torch.load(self._checkpoint)
        self._network.load_state_dict(kept["network"])
        self._optimiser.load_state_dict(kept["optimiser"])
        self._done = kept["done"]

    def run(self) -> None:
        """To the end of the schedule."""
        self._network.train()
        saved = time.monotonic()
        diary = _Diary(len(self._schedule), self._done)
        for number, step in list(enumerate(self._schedule))[self._done :]:
            diary.tell(number, self._step(number, step))
            self._done = number + 1
            if time.monotonic() - saved > SAVED_EVERY_S:
                self._save()
                saved = time.monotonic()

    def _step(self, number: int, step: Step) -> Losses:
        torch.manual_seed(SEED * 10_000 + number)  # for the dropout
        pairs = [self._encoder.encode(pair) for group in step.groups for pair in self._examples.group(group, step.epoch)]
        batch = batch_of(pairs)
        for group, rate in zip(self._optimiser.param_groups, FULL_RATES, strict=True):
            group["lr"] = rate * self._share * rate_at(number, len(self._schedule))
        losses = losses_of(*self._network(batch.numbers, batch.mask), batch, WRONG + 1)
        losses.whole.backward()
        torch.nn.utils.clip_grad_norm_(self._network.parameters(), 1.0)
        self._optimiser.step()
        self._optimiser.zero_grad(set_to_none=True)
        return losses

    def _save(self) -> None:
        beside = self._checkpoint.with_suffix(".new")
        torch.save({"network": self._network.state_dict(), "optimiser": self._optimiser.state_dict(), "done": self._done}, beside)
        beside.replace(self._checkpoint)


class _Diary:
    """Says from time to time how it goes."""

    def __init__(self, total: int, begun_at: int) -> None:
        self._total, self._begun_at, self._started = total, begun_at, time.monotonic()
        self._sums, self._seen = torch.zeros(4), 0

    def tell(self, number: int, losses: Losses) -> None:
        self._sums += torch.stack([losses.group, losses.each, losses.span, losses.found]).detach()
        self._seen += 1
        if self._seen < TOLD_EVERY:
            return
        passed = time.monotonic() - self._started
        left = passed / (number + 1 - self._begun_at) * (self._total - number - 1)
        group, each, span, found = (self._sums / self._seen).tolist()
        sys.stdout.write(
            f"{number + 1}/{self._total} {passed:.0f} s, {left:.0f} s left: "
            f"group {group:.3f}, each {each:.3f}, span {span:.3f}, right {found:.3f}\n"
        )
        sys.stdout.flush()
        self._sums, self._seen = torch.zeros(4), 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--norquad", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("build/reader"), help="where index and checkpoints are kept")
    parser.add_argument("--folds", default="0,1,2,3", help="the folds of documents to train on")
    parser.add_argument("--all", action="store_true", help="train on every fold")
    parser.add_argument("--council", action="store_true", help="the second stage: go on from the saved reader with council texts")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--write", action="store_true", help="put the result into the package")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--steps", type=int, help="a schedule of so many; the rate falls to nothing at its end")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    folds = sorted(range(FOLDS)) if options.all else sorted(int(fold) for fold in options.folds.split(","))
    settings = Settings()
    places, mined = mine(options.norquad, options.work / "norquad", open_embedder(None, settings.models))
    examples: Groups = Examples(places, [one for one in mined if one.fold in folds], WRONG, SEED)
    told: dict[str, object] = {
        "script": "benchmarks/train_reader.py",
        "data": "NorQuAD, development part (Ivanova et al. 2023), CC0 1.0",
        "folds": folds,
        "questions": len(examples),
        "epochs": EPOCHS,
        "seed": SEED,
    }
    torch.manual_seed(SEED)
    network = ReaderNetwork(settings.models / DIRECTORY, FROZEN_LAYERS)
    kept = options.work / "reader.pt"
    if options.council:
        saved = torch.load(kept)
        network.load_state_dict(saved["network"])
        council = CouncilExamples(*read_texts(), WRONG, SEED)
        examples = Together(council, examples, AGAIN)
        kept = options.work / "reader_of_councils.pt"
        told = {
            **saved["training"],
            "second stage": {"council questions": len(council), "groups": len(examples), "folds": folds, "steps": options.steps},
        }
    checkpoint = kept.with_suffix(".checkpoint")
    share = SECOND_RATE_SHARE if options.council else 1.0
    training = Training(network, examples, PairEncoder(settings.models / DIRECTORY), checkpoint, share, options.steps)
    if options.resume:
        training.resume()
    training.run()
    torch.save({"network": network.state_dict(), "training": told}, kept)
    if options.write:
        export(kept)


if __name__ == "__main__":
    main()
