"""An evaluation on the terminal, within 80 columns: the figures, languages and kinds line by line, and what went wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kb.evaluation.against import Changes
from kb.evaluation.decision_figures import SHARES, DecisionFigures, about_decisions
from kb.evaluation.evaluate import Evaluation
from kb.evaluation.judging import Verdict
from kb.evaluation.measures import Share
from kb.evaluation.report import CAME
from kb.evaluation.summary import RECALL_AT, Comparison, Summary
from kb.evaluation.wording import (
    NOTHING,
    PROBLEMS,
    about_baseline,
    chance,
    expected,
    milliseconds,
    not_compared,
    number,
    percent,
    ranks,
    with_interval,
)

SNIPPET = 200


def show_evaluation(evaluation: Evaluation, failures: bool) -> None:
    """All questions, then by language and by kind; remarks; with `failures` every question that went wrong."""
    console = Console(highlight=False)
    total = evaluation.figures.total
    told = f"{total.questions} questions, {total.questions - total.answerable} of them unanswerable; "
    told += f"{evaluation.searched.documents} documents, {evaluation.searched.passages} passages. "
    console.print(f"{told}In brackets: 95 % confidence interval.", markup=False)
    _show_figures(console, evaluation)
    _show_groups(console, "By language", evaluation.figures.by_lang)
    _show_groups(console, "By kind", evaluation.figures.by_kind)
    if evaluation.decisions:
        _show_decisions(console, evaluation.decisions, failures)
    console.print()
    for line in [*(about_baseline(evaluation.comparison, total) if evaluation.comparison else ()), *evaluation.remarks]:
        console.print(line, markup=False)
    for verdict in evaluation.verdicts if failures else ():
        if verdict.problem:
            _show_failure(console, verdict)


def _show_decisions(console: Console, figures: DecisionFigures, failures: bool) -> None:
    table = _table("Decisions", "")
    for name, words in SHARES.items():
        share: Share = getattr(figures, name)
        table.add_row(words, with_interval(share))
    console.print()
    console.print(table)
    for line in about_decisions(figures) if failures else ():
        console.print(Padding(Text(_line(line)), (0, 0, 0, 2)))


def show_changes(changes: Changes) -> None:
    """What got better and worse since an earlier run, with the questions it is about."""
    console = Console(highlight=False)
    console.print()
    console.print(f"Against {changes.file}, {changes.compared} questions in both", markup=False)
    table = _table("", "before", "now", "of", "better", "worse", "")
    for change in changes.changes:
        counts = (change.before, change.after, change.of, len(change.better), len(change.worse))
        table.add_row(change.name, *map(str, counts), chance(change))
    console.print(table)
    for change in changes.changes:
        for what, ids in (("better", change.better), ("worse", change.worse)):
            if ids:
                console.print(f"{change.name}, {what}: {', '.join(ids)}", markup=False)
    for line in not_compared(changes):
        console.print(line, markup=False)


def _show_figures(console: Console, evaluation: Evaluation) -> None:
    systems = _systems(evaluation.figures.total, evaluation.comparison)
    table = _table("All questions", *systems)
    for label, cell in _QUALITY:
        table.add_row(label, *(cell(summary) for summary in systems.values()))
    error = number(evaluation.calibration.error, ".3f")
    table.add_row("calibration error (ECE)", error, *([NOTHING] * (len(systems) - 1)))  # a cosine is no probability
    for label, cell in _TIME:
        table.add_row(label, *(cell(summary) for summary in systems.values()))
    console.print()
    console.print(table)


def _systems(ours: Summary, comparison: Comparison | None) -> dict[str, Summary]:
    if comparison is None:
        return {"": ours}
    return {"Rådsminne": ours, "baseline: 1 passage": comparison.one.total, "baseline: 3": comparison.three.total}


def _show_groups(console: Console, title: str, groups: Mapping[str, Summary]) -> None:
    table = _table(title, *(name for name, _ in _GROUP_CELLS))
    for name, group in groups.items():
        table.add_row(Text(name), *(cell(group) for _, cell in _GROUP_CELLS))
    console.print()
    console.print(table)


def _table(first: str, *others: str) -> Table:
    """The first column is a name, the others are figures."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column(Text(first), no_wrap=True)
    for name in others:
        table.add_column(Text(name), justify="right")
    return table


def _show_failure(console: Console, verdict: Verdict) -> None:
    question, reply = verdict.question, verdict.reply
    console.print()
    console.print(Text(f"{question.id} {question.question}", style="bold"))
    stand = f"; {ranks(verdict)}" if question.answerable else ""
    lines = [f"{PROBLEMS[verdict.problem or '']}{stand}"]
    if question.answerable:
        lines.append(f"expected: {' / '.join(question.answers)} ({expected(verdict)})")
    came = reply.quotes or reply.passages[:CAME]
    lines += [f"{'quoted' if reply.quotes else 'nearest'}: {_line(one.text)} ({one.path}, p. {one.page})" for one in came]
    for line in lines:
        console.print(Padding(Text(line), (0, 0, 0, 2)))


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SNIPPET else f"{line[:SNIPPET]} …"


def _recall(k: int, of_passages: bool) -> Callable[[Summary], str]:
    return lambda summary: with_interval((summary.passage if of_passages else summary.document).recall[k])


_QUALITY: Sequence[tuple[str, Callable[[Summary], str]]] = (
    *((f"passage recall@{k}", _recall(k, True)) for k in RECALL_AT),
    ("passage MRR@10", lambda summary: number(summary.passage.mrr, ".2f")),
    *((f"document recall@{k}", _recall(k, False)) for k in RECALL_AT),
    ("document MRR@10", lambda summary: number(summary.document.mrr, ".2f")),
    ("fewer than 10 found", lambda summary: with_interval(summary.short_lists)),
    ("characters a passage", lambda summary: number(summary.passage_characters, ".0f")),
    ("quotes hold the answer", lambda summary: with_interval(summary.holds_answer)),
    ("… where it answered", lambda summary: with_interval(summary.holds_answer_when_answered)),
    ("citations on right page", lambda summary: with_interval(summary.quotes_in_place)),
    ("characters an answer", lambda summary: number(summary.characters, ".0f")),
    ("refusal precision", lambda summary: with_interval(summary.refusals.precision)),
    ("refusal recall", lambda summary: with_interval(summary.refusals.recall)),
    ("refusal F1", lambda summary: number(summary.refusals.f1, ".2f")),
    ("wrongly refused", lambda summary: with_interval(summary.refusals.wrong)),
    ("refused at 95 % kept", lambda summary: with_interval(summary.refused_at_kept)),
)
_TIME: Sequence[tuple[str, Callable[[Summary], str]]] = (
    ("search, median / p95", lambda summary: milliseconds(summary.search)),
    ("ask, median / p95", lambda summary: milliseconds(summary.ask)),
)
_GROUP_CELLS: Sequence[tuple[str, Callable[[Summary], str]]] = (
    ("n", lambda summary: str(summary.questions)),
    ("recall@1", lambda summary: percent(summary.passage.recall[1])),
    ("recall@5", lambda summary: with_interval(summary.passage.recall[5])),
    ("quotes hold", lambda summary: with_interval(summary.holds_answer)),
    ("refused", lambda summary: percent(summary.refusals.recall)),
    ("wrongly", lambda summary: percent(summary.refusals.wrong)),
)
"""The most telling figures; the HTML report and the JSON have the others of each group."""
