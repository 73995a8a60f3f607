"""The figures that depend on a choice, over all choices: recall over how far one looks, refusal over where the threshold lies."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from kb.evaluation.judging import LOOKED_AT, Verdict
from kb.evaluation.measures import Share, recall_at


@dataclass(frozen=True, slots=True)
class RefusalPoint:
    """What a threshold does: the answerable questions kept, the unanswerable ones refused. No threshold (None) keeps nothing."""

    threshold: float | None
    kept: Share
    refused: Share


@dataclass(frozen=True, slots=True)
class Curves:
    """Recall by passage and by document at 1 to 10, over the answerable questions; refusal at every threshold, lowest first.

    The refusal curve is empty where the questions are of one sort only.
    """

    passage: tuple[Share, ...]
    document: tuple[Share, ...]
    refusal: tuple[RefusalPoint, ...]


def curves_of(verdicts: Sequence[Verdict]) -> Curves:
    """The curves of one system's replies."""
    answerable = [verdict for verdict in verdicts if verdict.question.answerable]
    unanswerable = [verdict for verdict in verdicts if not verdict.question.answerable]
    return Curves(
        passage=recall_curve([verdict.passage_rank for verdict in answerable]),
        document=recall_curve([verdict.document_rank for verdict in answerable]),
        refusal=refusal_curve(
            [verdict.reply.confidence for verdict in answerable], [verdict.reply.confidence for verdict in unanswerable]
        ),
    )


def recall_curve(ranks: Sequence[int | None]) -> tuple[Share, ...]:
    """Recall at 1, 2, ... as far as was looked."""
    return tuple(recall_at(k, ranks) for k in range(1, LOOKED_AT + 1))


def refusal_curve(answerable: Sequence[float], unanswerable: Sequence[float]) -> tuple[RefusalPoint, ...]:
    """Every threshold that makes a difference; a score is kept that is not below it."""
    if not answerable or not unanswerable:
        return ()
    asked, unasked = sorted(answerable), sorted(unanswerable)
    points = [
        RefusalPoint(
            threshold,
            kept=Share(len(asked) - bisect_left(asked, threshold), len(asked)),
            refused=Share(bisect_left(unasked, threshold), len(unasked)),
        )
        for threshold in sorted({*asked, *unasked})
    ]
    return (*points, RefusalPoint(None, Share(0, len(asked)), Share(len(unasked), len(unasked))))
