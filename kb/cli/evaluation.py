"""`kb eval`: measure, and write JSON, tables for the terminal, or a page to hand on; compare with an earlier run."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from importlib.resources import files
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from kb.errors import UsageError
from kb.evaluation.against import Changes, Record, changes_between, read_run, record_of
from kb.evaluation.asking import Tell
from kb.evaluation.evaluate import Evaluation, evaluate
from kb.evaluation.html_report.report_page import Font, report_page
from kb.evaluation.report import evaluation_json
from kb.evaluation.terminal_report import show_changes, show_evaluation
from kb.memory import Memory
from kb.types import User

FONTS = (
    ("Inter", 400, "inter-latin-400-normal.woff2"),
    ("Inter", 600, "inter-latin-600-normal.woff2"),
    ("Source Serif 4", 400, "source-serif-4-latin-400-normal.woff2"),
    ("Source Serif 4", 600, "source-serif-4-latin-600-normal.woff2"),
)
"""What of the application's fonts travels within the page."""


def run_evaluation(
    memory: Memory,
    user: User,
    folder: Path,
    baseline: bool,
    as_json: bool,
    failures: bool,
    html: Path | None = None,
    against: Path | None = None,
) -> None:
    """Measure, and write JSON or tables; `failures` adds the questions that went wrong to the tables (the JSON has them always).

    `html` is a file to write the report for people to; `against` an earlier run's JSON to compare with. Both are looked at
    before anything is measured, which may take long.
    """
    earlier = read_run(against) if against else None
    if html:
        _check_place(html)
    with _progress() as tell:
        evaluation = evaluate(memory, user, folder, baseline, tell)
    changes = _changes(str(against), earlier, evaluation) if earlier is not None else None
    if html:
        _write_page(html, evaluation, changes)
    if as_json:
        sys.stdout.write(json.dumps(evaluation_json(evaluation, changes), ensure_ascii=False) + "\n")
        return
    show_evaluation(evaluation, failures)
    if changes:
        show_changes(changes)


def _changes(file: str, earlier: tuple[Record, ...], evaluation: Evaluation) -> Changes:
    return changes_between(file, earlier, [record_of(verdict) for verdict in evaluation.verdicts])


def _check_place(html: Path) -> None:
    if html.is_dir() or not html.absolute().parent.is_dir():
        raise UsageError(f"--html is “{html}”; name a file in a folder that exists, such as report.html.")


def _write_page(html: Path, evaluation: Evaluation, changes: Changes | None) -> None:
    folder = files("kb.web") / "fonts"
    fonts = [Font(family, weight, (folder / name).read_bytes()) for family, weight, name in FONTS]
    page = report_page(evaluation, date.today(), fonts, changes)
    try:
        html.write_text(page, encoding="utf-8")
    except PermissionError as error:
        raise UsageError(f"{html} cannot be written ({error.strerror}). Name another file.") from error


@contextmanager
def _progress() -> Iterator[Tell]:
    """A bar on standard error for what is being done just now."""
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Reading", total=None)
        yield lambda what, done, total: bar.update(task, description=what, completed=done, total=total)
