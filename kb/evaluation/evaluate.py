"""A gold set becomes figures: read it, ask every question, judge the replies, sum up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kb.evaluation.asking import StoredPages, Tell, reply_of, warm_up
from kb.evaluation.calibration import Calibration, calibrate
from kb.evaluation.curves import Curves, curves_of
from kb.evaluation.decision_figures import DecisionFigures, figures_of_decisions
from kb.evaluation.gold import Gold, read_gold
from kb.evaluation.judging import Verdict, judge
from kb.evaluation.remarks import remarks_on
from kb.evaluation.summary import Comparison, Figures, figures_of
from kb.memory import Memory
from kb.register.register import Asked
from kb.types import Searched, User


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What was measured: the figures, the verdicts behind them, and what is wrong with the gold set itself.

    `collection` is what the collection calls itself; it may be empty.
    """

    collection: str
    gold: Gold
    searched: Searched
    figures: Figures
    curves: Curves
    calibration: Calibration
    verdicts: tuple[Verdict, ...]
    remarks: tuple[str, ...]
    comparison: Comparison | None
    decisions: DecisionFigures | None = None


def evaluate(memory: Memory, user: User, folder: Path, baseline: bool, tell: Tell) -> Evaluation:
    """Measure the index, as this user sees it, against the gold set in a folder; with `baseline` the plain pipeline beside it."""
    gold = read_gold(folder)
    pages = StoredPages(memory, user)
    verdicts = _ask_all(memory, user, gold, pages, tell)
    figures = figures_of(verdicts)
    return Evaluation(
        collection=memory.collection_name(),
        gold=gold,
        searched=memory.searched(user),
        figures=figures,
        curves=curves_of(verdicts),
        calibration=calibrate([(verdict.reply.confidence, verdict.borne_out) for verdict in verdicts]),
        verdicts=tuple(verdicts),
        remarks=remarks_on(gold, pages),
        comparison=_compare(memory, gold, pages, figures, tell) if baseline else None,
        decisions=_decisions(memory, user, gold),
    )


def _ask_all(memory: Memory, user: User, gold: Gold, pages: StoredPages, tell: Tell) -> Sequence[Verdict]:
    warm_up(memory, user, gold.questions[0])
    verdicts = []
    for done, question in enumerate(gold.questions, start=1):
        verdicts.append(judge(question, reply_of(memory, user, question), pages.text))
        tell("Asking", done, len(gold.questions))
    return verdicts


def _decisions(memory: Memory, user: User, gold: Gold) -> DecisionFigures | None:
    """The register against the decisions of the gold set, which names every one in the collection."""
    return figures_of_decisions(gold.told_decisions, memory.decisions(user, Asked())) if gold.told_decisions is not None else None


def _compare(memory: Memory, gold: Gold, pages: StoredPages, figures: Figures, tell: Tell) -> Comparison:
    from kb.evaluation.comparison import compare  # brings torch and Chroma: only for those who compare

    return compare(memory.settings, gold.questions, pages, figures.total.refusals, tell)
