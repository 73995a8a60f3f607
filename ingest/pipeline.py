"""From folders to an index, in the order one would tell it: settle, discover, plan, carry out, bring Chroma in line.

One transaction a document, so that a killed run leaves each document old or new, never half. The caller holds the writer's lock.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TypeVar

from ingest.discover import SEPARATOR, FoundFile, discover
from ingest.means import MAY_HELP, have_grown, present_means, written
from ingest.minutes_again import read_minutes_again
from ingest.passages import embedding_text, split_document
from ingest.plan import Held, Plan, Step, make_plan
from ingest.records import SETTLED, Shelf
from ingest.roots import Scope, lies_in, settle_scope
from ingest.rules import Rules, standing_of
from ingest.structure.file_names import humanise
from ingest.taken_out import leave_out
from ingest.understanding import understand, unpack
from ingest.unpack import Unpacking
from ingest.worker import ReadingWorker
from kb.errors import FileProblem, UsageError
from kb.models.embedder import Embedder
from kb.settings import Settings
from kb.store.catalog import Catalog
from kb.store.corrections import speaking_of
from kb.store.provenance import check_made_by
from kb.store.writer import Contents, FileIdentity
from kb.types import OWNER, STATUSES, Document, Facts, FileReport, IngestProgress, IngestReport, Page, Status, Structure, Unpacked

Tell = Callable[[IngestProgress], None]
Understood = tuple[Document, Structure]
T = TypeVar("T")


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
    scope = settle_scope(shelf.roots(), asked, tools.settings.uploads_folder)
    read_minutes_again(tools.catalog)
    shelf.begin(scope, tools.embedder)
    held = shelf.held()
    means = present_means()
    again = _to_read_again(tools.retry, have_grown(shelf.meta("means"), means))
    in_scope = [_forget(one) if one.status in again else one for one in held if scope.covers_document(one.file)]
    on_disk = discover(scope, tools.settings.data, shelf.known())
    _refuse_misspelt(scope, [*(one.file for one in on_disk), *(Path(one.file) for one in held)])
    found = leave_out(tools.catalog, _with_attachments(tools, shelf, on_disk, in_scope), scope.whole)
    plan = make_plan(found, in_scope, [one for one in held if not scope.covers_document(one.file)])
    reports = [*_carry_out(tools, shelf, scope, plan), *_report_rules(scope, found)]
    if scope.whole:
        shelf.set_meta("means", written(means))
    shelf.clear_attachments()
    reports.sort(key=lambda report: report.path)
    return IngestReport(tuple(reports), (time.perf_counter() - started) * 1000, scope.notes)


def _refuse_misspelt(scope: Scope, files: Sequence[Path]) -> None:
    """A part that is not there, and of which no document is known, was not deleted: it never was."""
    for part in scope.parts:
        if not part.exists() and not any(lies_in(file, part) for file in files):
            raise UsageError(f"There is no {part}, and no document from there in the index. Correct the path.")


def _to_read_again(retry: bool, grown: bool) -> frozenset[Status]:
    """The statuses of documents that are read again though their files are the same."""
    return frozenset(STATUSES) - frozenset(SETTLED) if retry else MAY_HELP if grown else frozenset()


def _forget(held: Held) -> Held:
    """As if the bytes of a file had never been seen, so that it is read again."""
    return replace(held, sha256="")


def _with_attachments(tools: Tools, shelf: Shelf, found: Sequence[FoundFile], held: Sequence[Held]) -> list[FoundFile]:
    """The files with all that lies in them; the worker opens messages whose bytes have not been read where they lie."""
    known = {(one.path, one.sha256) for one in held}
    out = shelf.taken_out()
    with _worker(tools, unpack) as worker:

        def open_message(file: Path, folder: Path) -> Unpacked:
            tools.tell(IngestProgress(0, len(found), file.name))
            return worker.read(file, folder)

        unpacking = Unpacking(
            shelf.attachments_folder,
            shelf.remembered_attachments(),
            known,
            open_message,
            lambda path: not out.isdisjoint(speaking_of(path)),
            shelf.remember_attachments,
        )
        return unpacking.with_attachments(found)


def _worker(tools: Tools, function: Callable[..., T]) -> ReadingWorker[T]:
    settings = tools.settings
    return ReadingWorker(
        function, timeout_s=settings.read_timeout_s, memory_mb=settings.read_memory_mb, max_mb=settings.max_file_mb
    )


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
    tools.tell(IngestProgress(done, total, reading[0].found.path if reading else ""))
    with _worker(tools, understand) as worker:
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
            return worker.read(step.found.file, *_place(step.found)), time.perf_counter() - started
        except FileProblem as problem:
            return problem, time.perf_counter() - started

    with ThreadPoolExecutor(max_workers=1) as ahead:
        futures: list[tuple[Step, Future[tuple[Understood | FileProblem, float]]]] = []
        remaining = iter(steps)
        for step in remaining:
            futures.append((step, ahead.submit(read, step)))
            if len(futures) > 1:
                break
        try:
            while futures:
                step, future = futures.pop(0)
                understood, seconds = future.result()
                following = next(remaining, None)
                if following is not None:
                    futures.append((following, ahead.submit(read, following)))
                yield step, understood, seconds
        except BaseException:
            ahead.shutdown(wait=False, cancel_futures=True)
            worker.abandon()  # whoever interrupts does not wait for a file that takes minutes
            raise


def _place(found: FoundFile) -> tuple[Path, ...]:
    """Where an attachment lies for people: its name and the folders above it tell something of it."""
    return (found.on_disk.with_name(found.on_disk.name + SEPARATOR.rstrip("/")) / found.inside,) if found.within else ()


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
        own = Facts(humanise(PurePosixPath(found.path).name), "other", None, None, "nb")
        return shelf.store(identity, own, standing_of(rules, found, own), understood.status, understood.reason, None, seconds)
    document, structure = understood
    standing = standing_of(rules, found, structure.facts)
    passages = split_document(step.id, document, structure, tools.embedder.count_tokens)
    vectors = tools.embedder.embed_documents([embedding_text(structure.facts, passage) for passage in passages])
    status, reason = judge(document, bool(passages), found.lost)
    contents = Contents(document, structure, passages, vectors)
    return shelf.store(identity, structure.facts, standing, status, reason, contents, seconds + time.perf_counter() - started)


def judge(document: Document, has_text: bool, not_unpacked: str | None = None) -> tuple[Status, str | None]:
    """The status of a document that could be opened, and in words what is wrong with it, and where its text may hold errors."""
    lost = [page for page in document.pages if page.problem]
    told = [*_told_of_lost(lost), *filter(None, [document.remark if lost else None, not_unpacked, _told_of_recognised(document)])]
    reason = "; ".join(told) or None
    if lost:
        return ("partial" if has_text else "damaged"), reason
    if not_unpacked:
        return "partial", reason
    if not has_text:
        return "no_text", " ".join(filter(None, ["No text was found in it (scanned pages or pictures only?).", document.remark]))
    return "indexed", reason


def _told_of_lost(lost: Sequence[Page]) -> list[str]:
    named = [f"page {page.number}: {page.problem}" for page in lost[:5]]
    return [*named, f"and {len(lost) - 5} more pages"] if len(lost) > 5 else named


def _told_of_recognised(document: Document) -> str | None:
    """On which pages text was recognised in a picture: "1-3, 7"."""
    numbers = [page.number for page in document.pages if page.recognised]
    if not numbers:
        return None
    starts = [number for number in numbers if number - 1 not in numbers]
    ends = [number for number in numbers if number + 1 not in numbers]
    runs = [str(start) if start == end else f"{start}-{end}" for start, end in zip(starts, ends, strict=True)]
    return f"text recognised on scanned pages, may hold errors: {', '.join(runs)}"


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
        folders = {one.on_disk.parent for one in found if one.root == root.folder}
        for file, problem in rules.problems(root.folder, folders):
            yield FileReport(root.shown(file), None, "failed", problem, 0, 0, 0.0)
