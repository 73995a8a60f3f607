"""Two runs over the same questions: which got better, which got worse, and whether chance alone would do that."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from kb.errors import UsageError
from kb.evaluation.gold import UNANSWERABLE
from kb.evaluation.judging import Verdict

AMONG = 5
"""How far down a passage or a document counts as found."""


class Record(BaseModel):
    """What became of one question in a run, as `kb eval --json` writes it in `verdicts`."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    kind: str
    passage_rank: int | None
    document_rank: int | None
    right: bool


@dataclass(frozen=True, slots=True)
class Change:
    """One thing asked of every question in both runs: how many had it `before` and `after`, of `of`; whose ids differ.

    `chance` is McNemar's exact test: how often as lopsided a split of better and worse comes about where nothing changed.
    """

    name: str
    of: int
    before: int
    after: int
    better: tuple[str, ...]
    worse: tuple[str, ...]

    @property
    def chance(self) -> float:
        return mcnemar(len(self.better), len(self.worse))


@dataclass(frozen=True, slots=True)
class Changes:
    """This run against an earlier one. Questions that stand in one run only are named and not compared."""

    file: str
    compared: int
    only_before: tuple[str, ...]
    only_now: tuple[str, ...]
    changes: tuple[Change, ...]


class _Run(BaseModel):
    verdicts: tuple[Record, ...]


def read_run(file: Path) -> tuple[Record, ...]:
    """The records of an earlier run. UsageError where the file is not what `kb eval --json` writes."""
    try:
        return _Run.model_validate_json(file.read_bytes()).verdicts
    except OSError as error:
        raise UsageError(f"{file} cannot be read ({error.strerror}). Name a file that kb eval --json wrote.") from error
    except ValidationError as error:
        first = error.errors()[0]
        told = ".".join(str(part) for part in first["loc"])
        reason = f"{told}: {first['msg']}" if told else first["msg"]
        raise UsageError(f"{file} is not a run of kb eval --json ({reason}). Measure once more with --json.") from error


def record_of(verdict: Verdict) -> Record:
    question = verdict.question
    return Record(
        id=question.id,
        kind=question.kind,
        passage_rank=verdict.passage_rank,
        document_rank=verdict.document_rank,
        right=verdict.right,
    )


def changes_between(file: str, before: Sequence[Record], now: Sequence[Record]) -> Changes:
    """What differs, question by question; `file` is what the earlier run is called."""
    earlier, later = {record.id: record for record in before}, {record.id: record for record in now}
    pairs = [(earlier[record.id], record) for record in now if record.id in earlier]
    answerable = [pair for pair in pairs if pair[1].kind != UNANSWERABLE]
    return Changes(
        file=file,
        compared=len(pairs),
        only_before=tuple(record.id for record in before if record.id not in later),
        only_now=tuple(record.id for record in now if record.id not in earlier),
        changes=(
            _change("right reply", pairs, lambda record: record.right),
            _change(f"right passage among {AMONG}", answerable, lambda record: _among(record.passage_rank)),
            _change(f"right document among {AMONG}", answerable, lambda record: _among(record.document_rank)),
        ),
    )


def mcnemar(better: int, worse: int) -> float:
    """The exact two-sided test of McNemar (1947): a fair coin thrown for each question that differs."""
    thrown = better + worse
    tail = sum(math.comb(thrown, heads) for heads in range(min(better, worse) + 1))
    return min(1.0, 2 * tail / (1 << thrown))


def _change(name: str, pairs: Sequence[tuple[Record, Record]], has: Callable[[Record], bool]) -> Change:
    return Change(
        name,
        of=len(pairs),
        before=sum(has(before) for before, _ in pairs),
        after=sum(has(now) for _, now in pairs),
        better=tuple(now.id for before, now in pairs if has(now) and not has(before)),
        worse=tuple(now.id for before, now in pairs if has(before) and not has(now)),
    )


def _among(rank: int | None) -> bool:
    return rank is not None and rank <= AMONG
