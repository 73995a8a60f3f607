"""The catalog as an ingest uses it: what it holds, and how each step of a plan is written down, one transaction each."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from ingest.discover import KnownFile
from ingest.plan import Held, Step
from ingest.roots import Scope
from ingest.rules import Rules, standing_of
from ingest.structure.file_names import humanise
from ingest.structure.minutes.extract import MINUTES_VERSION
from ingest.unpack import clear_folder, disk_files
from kb.models.embedder import Embedder
from kb.store.attachments import forget_attachments_of_gone, remember_attachments, remembered_attachments
from kb.store.catalog import Catalog
from kb.store.corrections import corrected, correction_at, corrections, follow, is_taken_out, taken_out
from kb.store.decision_rows import READ_BY
from kb.store.rows import facts_from_json
from kb.store.writer import (
    Contents,
    FileIdentity,
    Standing,
    forget_taken_ids,
    remember_former,
    remove_document,
    set_meta,
    step_aside,
    store_document,
    update_standing,
)
from kb.text.analysis import ANALYSIS_VERSION
from kb.types import OWNER, Facts, FileReport, Status, Unpacked

SETTLED: tuple[Status, ...] = ("indexed", "updated", "moved", "unchanged")
"""Statuses of a document that was read whole; every other status is told again at each run."""
TAKEN_OUT = "It was taken out of the collection while this run went on."

Change = tuple[Step, FileIdentity, Standing]
"""A document whose bytes are known: what is to be done with it, and what it is called and what holds for it from now on."""


class Shelf:
    """The catalog of one ingest; its caller holds the writer's lock."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog

    def roots(self) -> list[Path]:
        with self.catalog.reading(OWNER) as reader:
            return reader.roots()

    def begin(self, scope: Scope, embedder: Embedder) -> None:
        """Remember which folders the index follows, and what makes its vectors and terms."""
        told = {
            "roots": json.dumps([str(folder) for folder in scope.followed], ensure_ascii=False),
            "embedder": embedder.fingerprint,
            "embedder_name": embedder.name,
            "analysis": ANALYSIS_VERSION,
        }
        if not self.held():
            told[READ_BY] = MINUTES_VERSION  # there is nothing yet that older rules have read
        with self.catalog.reading(OWNER) as reader:
            new = {key: value for key, value in told.items() if reader.meta(key) != value}
        self._set_meta(new)

    def set_collection_name(self, name: str) -> None:
        self._set_meta({} if self.meta("collection") == name else {"collection": name})

    def held(self) -> list[Held]:
        with self.catalog.reading(OWNER) as reader:
            rows = reader.connection.execute("SELECT id, path, file, sha256, status FROM documents ORDER BY path").fetchall()
        on_disk = disk_files({row["path"]: Path(row["file"]) for row in rows}, self.attachments_folder)
        return [Held(row["id"], row["path"], str(on_disk[row["path"]]), row["sha256"], row["status"]) for row in rows]

    def remembered_attachments(self) -> dict[str, Unpacked]:
        """What lay in files, by their bytes."""
        with self.catalog.reading(OWNER) as reader:
            return remembered_attachments(reader.connection)

    def remember_attachments(self, container: str, unpacked: Unpacked) -> None:
        with self.catalog.transaction(visible=False) as connection:
            remember_attachments(connection, container, unpacked)

    def clear_attachments(self) -> None:
        """Forget and delete what lay in files that are gone."""
        with self.catalog.transaction(visible=False) as connection:
            forget_attachments_of_gone(connection)
        clear_folder(self.attachments_folder, self.remembered_attachments())

    def taken_out(self) -> frozenset[str]:
        """The paths of which a person said that the documents there shall not be in the collection."""
        with self.catalog.reading(OWNER) as reader:
            return frozenset(said.path for said in taken_out(reader.connection))

    def meta(self, key: str) -> str | None:
        with self.catalog.reading(OWNER) as reader:
            return reader.meta(key)

    def set_meta(self, key: str, value: str) -> None:
        """Write down one of the index's own facts, where it is not written yet."""
        if self.meta(key) != value:
            with self.catalog.transaction(visible=False) as connection:
                set_meta(connection, key, value)

    @property
    def attachments_folder(self) -> Path:
        """Where attachments are unpacked."""
        return self.catalog.data / "attachments"

    def known(self) -> dict[str, KnownFile]:
        """Bytes and stamps by path."""
        with self.catalog.reading(OWNER) as reader:
            rows = reader.connection.execute("SELECT path, sha256, stamp FROM documents WHERE stamp <> ''").fetchall()
        return {row["path"]: KnownFile(row["sha256"], row["stamp"]) for row in rows}

    def store(
        self,
        identity: FileIdentity,
        own: Facts,
        standing: Standing,
        status: Status,
        reason: str | None,
        contents: Contents | None,
        seconds: float,
    ) -> FileReport:
        """Store a document that was read now, in place of what stood at its path."""
        with self.catalog.transaction() as connection:
            if is_taken_out(connection, identity.path):
                return FileReport(identity.path, identity.id, "removed", TAKEN_OUT, 0, 0, round(seconds, 3))
            former = connection.execute("SELECT status FROM documents WHERE path = ?", (identity.path,)).fetchone()
            standing = corrected(standing, correction_at(connection, identity.path))
            store_document(connection, identity, standing, own, status, reason, contents)
        renewed = former is not None and former["status"] != "unreadable"
        shown: Status = "updated" if status == "indexed" and renewed else status
        pages = contents.document.page_count if contents else 0
        passages = len(contents.passages) if contents else 0
        return FileReport(identity.path, identity.id, shown, _with_mark(reason, own), pages, passages, round(seconds, 3))

    def store_refused(self, step: Step, rules: Rules) -> FileReport:
        """A file the system refuses: an earlier version stays as it is; a new one gets its line in the catalog."""
        found = step.found
        with self.catalog.transaction() as connection:
            held = connection.execute("SELECT id FROM documents WHERE path = ?", (found.path,)).fetchone()
            if held is None:
                own = Facts(humanise(PurePosixPath(found.path).name), "other", None, None, "nb")
                file = str(found.file).encode("utf-8", "replace").decode()
                identity = FileIdentity(step.id, found.path, file, "", 0, "")
                standing = corrected(standing_of(rules, found, own), correction_at(connection, found.path))
                store_document(connection, identity, standing, own, "unreadable", found.problem, None)
        return FileReport(found.path, held["id"] if held else step.id, "unreadable", found.problem, 0, 0, 0.0)

    def keep_and_move(self, steps: Sequence[Step], rules: Rules) -> Iterator[FileReport]:
        """Documents whose bytes are known: give them their new path, corrected facts and rights where these have changed.

        Two files may have exchanged their names, so documents on the move step aside before any takes its new place.
        """
        with self.catalog.turn:  # what is corrected meanwhile in the application must not be overwritten with what was read before
            reports = self._keep_and_move(steps, rules)
        yield from reports

    def _keep_and_move(self, steps: Sequence[Step], rules: Rules) -> list[FileReport]:
        changes: list[Change] = []
        stamps: list[tuple[str, str]] = []
        reports: list[FileReport] = []
        with self.catalog.reading(OWNER) as reader:
            rows = {row["id"]: row for row in reader.connection.execute("SELECT * FROM documents")}
            said = {one.path: one for one in corrections(reader.connection)}
        leaving = {step.held.path for step in steps if step.held and step.held.path != step.found.path}
        for step in steps:
            row = rows.get(step.held.id) if step.held else None
            if row is None:
                continue  # taken out of the collection while this run went on
            found = step.found
            identity = FileIdentity(step.id, found.path, str(found.file), found.sha256, found.size, found.stamp)
            correction = said.get(row["path"]) or (said.get(found.path) if found.path not in leaving else None)
            standing = corrected(standing_of(rules, found, facts_from_json(row["own_facts"])), correction)
            renewed = _standing_differs(row, standing)
            if renewed or _identity_differs(row, identity):
                changes.append((step, identity, standing))
            elif row["stamp"] != identity.stamp:
                stamps.append((identity.stamp, identity.id))
            reports.append(_report_kept(step, row, renewed))
        if changes:
            with self.catalog.transaction() as connection:
                _apply(connection, changes)
        if stamps:
            with self.catalog.transaction(visible=False) as connection:
                connection.executemany("UPDATE documents SET stamp = ? WHERE id = ?", stamps)
        return reports

    def remove(self, gone: Sequence[Held]) -> Iterator[FileReport]:
        """Take documents out whose files are gone. An equal file may have inherited the id (`id-2` became `id`): then it stays."""
        for held in gone:
            with self.catalog.transaction() as connection:
                present = connection.execute("SELECT path FROM documents WHERE id = ?", (held.id,)).fetchone()
                if present is not None and present["path"] == held.path:
                    remove_document(connection, held.id)
            yield FileReport(held.path, held.id, "removed", None, 0, 0, 0.0)

    def _set_meta(self, values: dict[str, str]) -> None:
        if values:
            with self.catalog.transaction() as connection:
                for key, value in values.items():
                    set_meta(connection, key, value)


def _apply(connection: sqlite3.Connection, changes: Sequence[Change]) -> None:
    moving = {step.held.id for step, _, _ in changes if step.held}
    for _, identity, _ in changes:
        displaced = connection.execute("SELECT id, path FROM documents WHERE path = ? OR id = ?", (identity.path, identity.id))
        for row in displaced.fetchall():
            if row["id"] not in moving:
                remove_document(connection, row["id"])
                if row["path"] == identity.path:
                    remember_former(connection, row["id"], identity.id)
    stepped = [(step_aside(connection, step.held.id, step.id), step.held.id) for step, _, _ in changes if step.held]
    for (aside, former), (_, identity, standing) in zip(stepped, changes, strict=True):
        update_standing(connection, aside, former, identity, standing)
    forget_taken_ids(connection)
    follow(connection, [(step.held.path, identity.path) for step, identity, _ in changes if step.held])


def _identity_differs(row: sqlite3.Row, identity: FileIdentity) -> bool:
    return (row["id"], row["path"], row["file"]) != (identity.id, identity.path, identity.file)


def _standing_differs(row: sqlite3.Row, standing: Standing) -> bool:
    facts = standing.facts
    day = facts.date.isoformat() if facts.date else None
    now = (facts.title, facts.kind, facts.organ, day, standing.access, sorted(standing.groups), sorted(standing.corrected))
    lists = (json.loads(row["groups"]), json.loads(row["corrected"]))
    return (row["title"], row["kind"], row["organ"], row["date"], row["access"], *lists) != now


def _report_kept(step: Step, row: sqlite3.Row, renewed: bool) -> FileReport:
    status: Status = row["status"]
    reason = row["reason"]
    if status in SETTLED:
        status = "moved" if step.action == "move" else "updated" if renewed else "unchanged"
        if status == "moved":
            reason = f"was {row['path']}"
        elif status == "updated":
            reason = "kb.toml says something new of it"
        reason = _with_mark(reason, facts_from_json(row["own_facts"]))
    return FileReport(step.found.path, step.id, status, reason, row["page_count"], row["passage_count"], 0.0)


def _with_mark(reason: str | None, own: Facts) -> str | None:
    """A possible exemption mark is told at each run: a person must decide who may see the document."""
    if own.exemption is None:
        return reason
    mark = f"possible exemption mark: {own.exemption}; set access in kb.toml if it is not for everyone"
    return f"{reason}; {mark}" if reason else mark
