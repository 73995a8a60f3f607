"""The writing commands of `kb`: ingest and rebuild, with a progress bar on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from ingest.pipeline import Tools, ingest
from ingest.upkeep import bring_index_in_line, rebuild
from kb.cli.tables import show_report, totals
from kb.memory import Memory
from kb.pages.office import discard_renderings
from kb.store.lock import writing
from kb.store.vectors import VectorIndex
from kb.types import IngestProgress, IngestReport, User

FAILURES = frozenset(("partial", "no_text", "encrypted", "damaged", "too_large", "timeout", "crashed", "unreadable", "failed"))


def run_ingest(memory: Memory, user: User, paths: Sequence[Path], as_json: bool, retry: bool) -> int:
    """Ingest under the writer's lock; the exit code of the contract."""
    with writing(memory.settings.data), _bar() as bar:
        embedder = memory.embedder(_telling_preparation(bar))
        memory.passage_reader()  # made ready here, where one waits anyway, and not at the first question
        task = bar.add_task("Reading", total=None)

        def tell(progress: IngestProgress) -> None:
            if user.owner:  # names and counts of documents are not for everyone
                bar.update(task, total=progress.total, completed=progress.done, description=progress.path[-40:] or "Read")

        report = ingest(Tools(memory.catalog, embedder, memory.settings, tell, retry), paths)
        bring_index_in_line(memory.catalog, VectorIndex(memory.settings.data))
        discard_renderings(memory.renderings, memory.document_ids())
    if not user.owner:
        report = _as_seen_by(user, memory, report)
    for note in report.notes:
        Console(stderr=True).print(note, markup=False, soft_wrap=True)
    if as_json:
        sys.stdout.write(json.dumps(report_json(report), ensure_ascii=False) + "\n")
    else:
        show_report(report)
    return 1 if FAILURES & {file.status for file in report.files} else 0


def run_rebuild(memory: Memory, user: User) -> None:
    """Make Chroma again; embed anew first where the catalog's vectors are of another model."""
    with writing(memory.settings.data), _bar() as bar:
        embedder = memory.embedder(_telling_preparation(bar))
        task = bar.add_task("Rebuilding", total=None)

        def tell(progress: IngestProgress) -> None:
            if user.owner:
                bar.update(task, total=progress.total, completed=progress.done)

        embedded = rebuild(memory.catalog, embedder, VectorIndex(memory.settings.data), tell)
    told = "all passages were embedded anew" if embedded else "the stored vectors were used as they are"
    Console(stderr=True).print(f"The index is rebuilt; {told}.")


def report_json(report: IngestReport) -> dict[str, object]:
    files = [
        {
            "path": file.path,
            "document_id": file.document_id,
            "status": file.status,
            "reason": file.reason,
            "pages": file.pages,
            "passages": file.passages,
            "seconds": file.seconds,
        }
        for file in report.files
    ]
    return {"files": files, "totals": totals(report), "took_ms": round(report.took_ms, 1), "notes": list(report.notes)}


def _as_seen_by(user: User, memory: Memory, report: IngestReport) -> IngestReport:
    """The report without what this user may not know of: documents, folders (in the notes), and what was removed, which cannot
    be judged any more.
    """
    paths = {document.path for document in memory.documents(user)}
    return replace(report, files=tuple(file for file in report.files if file.path in paths), notes=())


def _bar() -> Progress:
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=Console(stderr=True))


def _telling_preparation(bar: Progress) -> Callable[[str, float], None]:
    """Shows the preparing of the model, which happens once on a machine, as a bar of its own."""
    task: TaskID | None = None

    def tell(what: str, share: float) -> None:
        nonlocal task
        if task is None:
            task = bar.add_task("Preparing the model (once)", total=100)
        bar.update(task, completed=int(100 * share), description=f"Preparing the model (once): {what}")

    return tell
