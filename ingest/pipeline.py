"""From folders to an index, in the order one would tell it: settle, discover, plan, carry out, bring Chroma in line.

One transaction a document, so that a killed run leaves each document old or new, never half. The caller holds the writer's lock.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from ingest.discover import FoundFile, discover
from ingest.passages import embedding_text, split_document
from ingest.plan import Held, Plan, Step, make_plan
from ingest.records import SETTLED, Shelf
from ingest.roots import Scope, lies_in, settle_scope
from ingest.rules import Rules
from ingest.structure.file_names import humanise
from ingest.understanding import understand
from ingest.worker import ReadingWorker
from kb.errors import FileProblem, UsageError
from kb.models.embedder import Embedder
from kb.settings import Settings
from kb.store.catalog import Catalog
from kb.store.provenance import check_made_by
from kb.store.writer import Contents, FileIdentity
from kb.types import OWNER, Document, Facts, FileReport, IngestProgress, IngestReport, Status, Structure

Tell = Callable[[IngestProgress], None]
Understood = tuple[Document, Structure]


@dataclass(frozen=True, slots=True)
class Tools:
    """What an ingest works with."""

    catalog: Catalog
    embedder: Embedder
    settings: Settings
    tell: Tell
    retry: bool = False


def ingest(tools: Tools, asked: Sequence[Path]) -> IngestReport:
    """Bring the catalog in line with the folders, and say what was done with each file."""
    started = time.perf_counter()
    tools.catalog.create()
    with tools.catalog.reading(OWNER) as reader:
        check_made_by(reader, tools.embedder.name, tools.embedder.fingerprint)
    shelf = Shelf(tools.catalog)
    scope = settle_scope(shelf.roots(), asked)
    shelf.begin(scope, tools.embedder)
    held = shelf.held()
    found = discover(scope, tools.settings.data, shelf.known())
    _refuse_misspelt(scope, [*(one.file for one in found), *(Path(one.file) for one in held)])
    in_scope = [_forget_failure(one) if tools.retry else one for one in held if scope.covers_document(one.file)]
    plan = make_plan(found, in_scope, [one for one in held if not scope.covers_document(one.file)])
    reports = [*_carry_out(tools, shelf, scope, plan), *_report_rules(scope, found)]
    reports.sort(key=lambda report: report.path)
    return IngestReport(tuple(reports), (time.perf_counter() - started) * 1000, scope.notes)


def _refuse_misspelt(scope: Scope, files: Sequence[Path]) -> None:
    """A part that is not there, and of which no document is known, was not deleted: it never was."""
    for part in scope.parts:
        if not part.exists() and not any(lies_in(file, part) for file in files):
            raise UsageError(f"There is no {part}, and no document from there in the index. Correct the path.")


def _forget_failure(held: Held) -> Held:
    """As if the bytes of a file that could not be read whole had never been seen, so that it is read again."""
    return held if held.status in SETTLED else replace(held, sha256="")


def _carry_out(tools: Tools, shelf: Shelf, scope: Scope, plan: Plan) -> Iterator[FileReport]:
    rules = Rules()
    shelf.set_collection_name(rules.collection_name(scope.roots[0].folder))
    standing = [step for step in plan.steps if step.action in ("keep", "move")]
    yield from shelf.keep_and_move(standing, rules)
    reading = [step for step in plan.steps if step.action == "read"]
    total = len(plan.steps)
    done = total - len(reading)
    for step in plan.steps:
        if step.action == "refuse":
            yield shelf.store_refused(step, rules)
    settings = tools.settings
    with ReadingWorker(
        read_file=understand, timeout_s=settings.read_timeout_s, memory_mb=settings.read_memory_mb, max_mb=settings.max_file_mb
    ) as worker:
        for step, understood, seconds in _read_ahead(worker, reading):
            tools.tell(IngestProgress(done, total, step.found.path))
            yield _store(tools, shelf, step, understood, seconds, rules)
            done += 1
    tools.tell(IngestProgress(total, total, ""))
    yield from shelf.remove(plan.gone)


def _read_ahead(worker: ReadingWorker[Understood], steps: Sequence[Step]) -> Iterator[tuple[Step, Understood | FileProblem, float]]:
    """Read the next file in the worker while the present one is embedded and stored here."""

    def read(step: Step) -> tuple[Understood | FileProblem, float]:
        started = time.perf_counter()
        try:
            return worker.read(step.found.file), time.perf_counter() - started
        except FileProblem as problem:
            return problem, time.perf_counter() - started

    with ThreadPoolExecutor(max_workers=1) as ahead:
        futures: list[tuple[Step, Future[tuple[Understood | FileProblem, float]]]] = []
        remaining = iter(steps)
        for step in remaining:
            futures.append((step, ahead.submit(read, step)))
            if len(futures) > 1:
                break
        while futures:
            step, future = futures.pop(0)
            understood, seconds = future.result()
            following = next(remaining, None)
            if following is not None:
                futures.append((following, ahead.submit(read, following)))
            yield step, understood, seconds


def _store(
    tools: Tools, shelf: Shelf, step: Step, understood: Understood | FileProblem, seconds: float, rules: Rules
) -> FileReport:
    """Split, embed and store one file, or store why it could not be read."""
    started = time.perf_counter()
    found = step.found
    if not isinstance(understood, FileProblem) and _has_changed(found):
        understood = FileProblem("failed", "The file was changed while it was read. Run kb ingest again.")
        identity = FileIdentity(step.id, found.path, str(found.file), found.sha256, found.size, "")
    else:
        identity = FileIdentity(step.id, found.path, str(found.file), found.sha256, found.size, found.stamp)
    if isinstance(understood, FileProblem):
        own = Facts(humanise(found.file.name), "other", None, None, "nb")
        return shelf.store(
            identity, own, rules.standing(found.file, found.root, own), understood.status, understood.reason, None, seconds
        )
    document, structure = understood
    standing = rules.standing(found.file, found.root, structure.facts)
    passages = split_document(step.id, document, structure, tools.embedder.count_tokens)
    vectors = tools.embedder.embed_documents([embedding_text(structure.facts, passage) for passage in passages])
    status, reason = judge(document, bool(passages))
    contents = Contents(document, structure, passages, vectors)
    return shelf.store(identity, structure.facts, standing, status, reason, contents, seconds + time.perf_counter() - started)


def judge(document: Document, has_text: bool) -> tuple[Status, str | None]:
    """The status of a document that could be opened, and what is wrong with it in words."""
    lost = [page for page in document.pages if page.problem]
    if lost:
        named = "; ".join(f"page {page.number}: {page.problem}" for page in lost[:5])
        more = f"; and {len(lost) - 5} more pages" if len(lost) > 5 else ""
        return ("partial", named + more) if has_text else ("damaged", named + more)
    if not has_text:
        return "no_text", "No text was found in it (scanned pages or pictures only?)."
    return "indexed", None


def _has_changed(found: FoundFile) -> bool:
    try:
        told = found.file.stat()
    except OSError:
        return True
    stamp = f"{told.st_size}-{told.st_mtime_ns}-{told.st_ctime_ns}"
    return found.stamp not in ("", stamp) or told.st_size != found.size


def _report_rules(scope: Scope, found: Sequence[FoundFile]) -> Iterator[FileReport]:
    """A kb.toml that cannot be understood is a line of its own: it keeps documents closed."""
    rules = Rules()
    for root in scope.roots:
        folders = {one.file.parent for one in found if one.root == root.folder}
        for file, problem in rules.problems(root.folder, folders):
            yield FileReport(root.shown(file), None, "failed", problem, 0, 0, 0.0)
