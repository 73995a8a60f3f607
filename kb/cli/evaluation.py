"""`kb eval` for people: tables of figures, remarks on the gold set, and the questions that went wrong."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from kb.evaluation.asking import Tell
from kb.evaluation.evaluate import Evaluation, evaluate
from kb.evaluation.judging import Verdict
from kb.evaluation.measures import Share
from kb.evaluation.report import CAME, evaluation_json
from kb.evaluation.summary import RECALL_AT, Comparison, Latency, Summary
from kb.memory import Memory
from kb.types import User

COLUMNS = 3
"""Groups beside each other in a table; more would not stand on a terminal of 80 columns."""
SNIPPET = 200
PROBLEMS = {
    "answered_unanswerable": "answered, though the documents do not answer it",
    "wrongly_refused": "refused, though the documents answer it",
    "quotes_without_answer": "answered, but no quote holds the answer",
}


def run_evaluation(memory: Memory, user: User, folder: Path, baseline: bool, as_json: bool, failures: bool) -> None:
    """Measure, and write JSON or tables; `failures` adds the questions that went wrong to the tables (the JSON has them always)."""
    with _progress() as tell:
        evaluation = evaluate(memory, user, folder, baseline, tell)
    if as_json:
        sys.stdout.write(json.dumps(evaluation_json(evaluation), ensure_ascii=False) + "\n")
    else:
        show_evaluation(evaluation, failures)


@contextmanager
def _progress() -> Iterator[Tell]:
    """A bar on standard error for what is being done just now."""
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Reading", total=None)
        yield lambda what, done, total: bar.update(task, description=what, completed=done, total=total)


def show_evaluation(evaluation: Evaluation, failures: bool) -> None:
    """All questions, then by language and by kind; remarks; with `failures` every question that went wrong."""
    console = Console(highlight=False)
    total = evaluation.figures.total
    told = f"{total.questions} questions, {total.questions - total.answerable} of them unanswerable; "
    told += f"{evaluation.searched.documents} documents, {evaluation.searched.passages} passages. "
    console.print(f"{told}In brackets: 95 % confidence interval.", markup=False)
    _show_groups(console, "All questions", _systems(total, evaluation.comparison))
    _show_groups(console, "By language", evaluation.figures.by_lang)
    _show_groups(console, "By kind", evaluation.figures.by_kind)
    for line in [*(_about(evaluation.comparison, total) if evaluation.comparison else ()), *evaluation.remarks]:
        console.print(line, markup=False)
    for verdict in evaluation.verdicts if failures else ():
        if verdict.problem:
            _show_failure(console, verdict)


def _systems(ours: Summary, comparison: Comparison | None) -> dict[str, Summary]:
    if comparison is None:
        return {"": ours}
    return {"Rådsminne": ours, "baseline, 1 passage": comparison.one.total, "baseline, 3 passages": comparison.three.total}


def _about(comparison: Comparison, ours: Summary) -> Iterator[str]:
    """How the baseline is made, how its refusals compare, and what it could not read."""
    yield (
        f"Baseline: pypdf, python-pptx and python-docx; {comparison.passages} passages of at most 1000 characters from "
        f"{comparison.documents} documents, indexed in {comparison.indexing_s:.1f} s; multilingual-e5-small; Chroma. "
        "Its answer is its first passage, or its first three."
    )
    if comparison.threshold is not None:
        yield (
            f"It refuses below the cosine {comparison.threshold:.3f}, chosen on these very questions so that 95 % of the "
            "answerable ones are kept: more than it could know in earnest."
        )
    if ours.refusals.recall.of and ours.refusals.wrong.of:
        ours_wrong, ours_right = _percent(ours.refusals.wrong), _percent(ours.refusals.recall)
        yield (
            f"Were it to refuse as many of the answerable questions as Rådsminne does, {ours_wrong}, it would refuse "
            f"{_percent(comparison.refusal_like_ours)} of the unanswerable ones; Rådsminne refuses {ours_right}."
        )
    if comparison.unreadable:
        yield f"It could not read {len(comparison.unreadable)} of the files:"
        yield from (f"  {path}: {reason}" for path, reason in comparison.unreadable.items())


def _show_groups(console: Console, title: str, groups: Mapping[str, Summary]) -> None:
    names = list(groups)
    for start in range(0, len(names), COLUMNS):
        shown = names[start : start + COLUMNS]
        table = Table(title=title if start == 0 else None, title_justify="left", box=None, padding=(0, 2, 0, 0))
        table.add_column(no_wrap=True)
        for name in shown:
            table.add_column(Text(name))
        for label, cell in _ROWS:
            cells = [cell(groups[name]) for name in shown]
            if any(cells):
                table.add_row(label, *(one or "–" for one in cells))
        console.print()
        console.print(table)
    console.print()


def _show_failure(console: Console, verdict: Verdict) -> None:
    question, reply = verdict.question, verdict.reply
    console.print()
    console.print(Text(f"{question.id} {question.question}", style="bold"))
    ranks = (
        f"; right passage: {verdict.passage_rank or '–'}, document: {verdict.document_rank or '–'}" if question.answerable else ""
    )
    lines = [f"{PROBLEMS[verdict.problem or '']}{ranks}"]
    if question.answerable:
        page = f", p. {question.page}" if question.page else ""
        lines.append(f"expected: {' / '.join(question.answers)} ({', '.join(question.sources)}{page})")
    came = reply.quotes or reply.passages[:CAME]
    lines += [f"{'quoted' if reply.quotes else 'nearest'}: {_line(one.text)} ({one.path}, p. {one.page})" for one in came]
    for line in lines:
        console.print(Padding(Text(line), (0, 0, 0, 2)))


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SNIPPET else f"{line[:SNIPPET]} …"


def _percent(share: Share) -> str:
    if share.value is None or share.interval is None:
        return ""
    low, high = share.interval
    return f"{100 * share.value:.0f} % ({100 * low:.0f}–{100 * high:.0f})"


def _milliseconds(latency: Latency) -> str:
    return "" if latency.median is None or latency.p95 is None else f"{latency.median:.0f} / {latency.p95:.0f} ms"


def _number(value: float | None, form: str) -> str:
    return "" if value is None else format(value, form)


def _recall(k: int, of_passages: bool) -> Callable[[Summary], str]:
    return lambda summary: _percent((summary.passage if of_passages else summary.document).recall[k])


_ROWS: Sequence[tuple[str, Callable[[Summary], str]]] = (
    ("questions", lambda summary: str(summary.questions)),
    *((f"passage recall@{k}", _recall(k, True)) for k in RECALL_AT),
    ("passage MRR@10", lambda summary: _number(summary.passage.mrr, ".2f")),
    *((f"document recall@{k}", _recall(k, False)) for k in RECALL_AT),
    ("document MRR@10", lambda summary: _number(summary.document.mrr, ".2f")),
    ("fewer than 10 found", lambda summary: _percent(summary.short_lists)),
    ("characters a passage", lambda summary: _number(summary.passage_characters, ".0f")),
    ("quotes hold the answer", lambda summary: _percent(summary.holds_answer)),
    ("… where it answered", lambda summary: _percent(summary.holds_answer_when_answered)),
    ("citations on right page", lambda summary: _percent(summary.quotes_in_place)),
    ("characters an answer", lambda summary: _number(summary.characters, ".0f")),
    ("refusal precision", lambda summary: _percent(summary.refusals.precision)),
    ("refusal recall", lambda summary: _percent(summary.refusals.recall)),
    ("refusal F1", lambda summary: _number(summary.refusals.f1, ".2f")),
    ("wrongly refused", lambda summary: _percent(summary.refusals.wrong)),
    ("search, median / p95", lambda summary: _milliseconds(summary.search)),
    ("ask, median / p95", lambda summary: _milliseconds(summary.ask)),
)
