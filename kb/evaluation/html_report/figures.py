"""The summary and the groups as rows of cells: what the tables of the report hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kb.evaluation.evaluate import Evaluation
from kb.evaluation.measures import Share
from kb.evaluation.summary import RECALL_AT, Summary
from kb.evaluation.wording import interval, milliseconds, number, percent

Take = Callable[[Summary], Share]


@dataclass(frozen=True, slots=True)
class Cell:
    """A share in words, with its interval in words and in figures from 0 to 100 for the bar."""

    told: str
    interval: str
    value: float | None
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the summary: ours, and the baseline's where there is one."""

    name: str
    ours: Cell
    baseline: Cell | None


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    figures: tuple[Figure, ...]


def passage_recall(k: int) -> Take:
    return lambda summary: summary.passage.recall[k]


def document_recall(k: int) -> Take:
    return lambda summary: summary.document.recall[k]


_SECTIONS: tuple[tuple[str, tuple[tuple[str, Take], ...]], ...] = (
    ("The right passage is among the first", tuple((str(k), passage_recall(k)) for k in RECALL_AT)),
    ("The right document is among the first", tuple((str(k), document_recall(k)) for k in RECALL_AT)),
    (
        "Answers",
        (
            ("quotes hold the answer", lambda summary: summary.holds_answer),
            ("… where it answered", lambda summary: summary.holds_answer_when_answered),
            ("citations on the right page", lambda summary: summary.quotes_in_place),
        ),
    ),
    (
        "Refusals",
        (
            ("unanswerable refused (recall)", lambda summary: summary.refusals.recall),
            ("refusals that are right (precision)", lambda summary: summary.refusals.precision),
            ("answerable refused, wrongly", lambda summary: summary.refusals.wrong),
            ("unanswerable refused, at 95 % kept", lambda summary: summary.refused_at_kept),
        ),
    ),
)
_COLUMNS: tuple[tuple[str, Take], ...] = (
    ("passage among 1", passage_recall(1)),
    ("passage among 5", passage_recall(5)),
    ("document among 5", document_recall(5)),
    ("quotes hold the answer", lambda summary: summary.holds_answer),
    ("citations on right page", lambda summary: summary.quotes_in_place),
    ("unanswerable refused", lambda summary: summary.refusals.recall),
    ("wrongly refused", lambda summary: summary.refusals.wrong),
)
GROUP_COLUMNS = ("", "questions", *(name for name, _ in _COLUMNS), "ask, median / p95")


def cell_of(share: Share) -> Cell:
    low, high = share.interval or (0.0, 0.0)
    value = None if share.value is None else 100 * share.value
    return Cell(percent(share), interval(share), value, 100 * low, 100 * high)


def sections_of(ours: Summary, baseline: Summary | None) -> list[Section]:
    """The shares of the summary under their headings."""
    return [Section(title, tuple(_figure(name, take, ours, baseline) for name, take in figures)) for title, figures in _SECTIONS]


def plain_figures(evaluation: Evaluation) -> list[tuple[str, str, str]]:
    """What is no share: name, ours, and the baseline's (empty where there is none)."""
    ours = evaluation.figures.total
    theirs = evaluation.comparison.one.total if evaluation.comparison else None
    rows: list[tuple[str, Callable[[Summary], str]]] = [
        ("passage MRR@10", lambda summary: number(summary.passage.mrr, ".2f")),
        ("document MRR@10", lambda summary: number(summary.document.mrr, ".2f")),
        ("refusal F1", lambda summary: number(summary.refusals.f1, ".2f")),
        ("characters a passage, median", lambda summary: number(summary.passage_characters, ".0f")),
        ("characters an answer, median", lambda summary: number(summary.characters, ".0f")),
        ("search, median / p95", lambda summary: milliseconds(summary.search)),
        ("ask, median / p95", lambda summary: milliseconds(summary.ask)),
    ]
    told = [(name, take(ours), take(theirs) if theirs else "") for name, take in rows]
    return [*told[:3], ("expected calibration error", number(evaluation.calibration.error, ".3f"), ""), *told[3:]]


def group_rows(groups: Mapping[str, Summary]) -> list[tuple[str, str, list[Cell], str]]:
    """A line for each group: name, questions, shares, time."""
    return [
        (name, str(group.questions), [cell_of(take(group)) for _, take in _COLUMNS], milliseconds(group.ask))
        for name, group in groups.items()
    ]


def _figure(name: str, take: Take, ours: Summary, baseline: Summary | None) -> Figure:
    return Figure(name, cell_of(take(ours)), cell_of(take(baseline)) if baseline else None)
