"""Keeping the collection by hand: setting facts right, taking in uploads, taking documents out and back in.

Each change of the catalog is one transaction, also while an ingest runs in the same process: `Catalog.turn` lets one after the
other write. What must be read again afterwards is told to the caller, who looks at it with an ingest.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from ingest.roots import Root, lies_in, named_roots, place_of
from ingest.rules import Rules
from ingest.uploads import Received, Uploads
from kb.errors import NotFound, UsageError
from kb.settings import Settings
from kb.store.access import check_may_keep
from kb.store.catalog import Catalog, Reader
from kb.store.corrections import (
    FACTS,
    Correction,
    Fact,
    TakenOut,
    checked,
    correction_at,
    erased,
    forget,
    say,
    taken_out,
    with_facts,
)
from kb.store.lock import uploads_held_still
from kb.store.rows import facts_from_json
from kb.store.writer import remove_document, set_facts
from kb.types import (
    OWNER,
    DocumentRecord,
    Facts,
    IfTaken,
    Removed,
    TakenOutRecord,
    Uploaded,
    UploadWish,
    User,
)


class Keeper:
    """Changes a collection as its keeper asks; UsageError for other users. The caller holds the writer's lock."""

    def __init__(self, catalog: Catalog, settings: Settings) -> None:
        self.catalog = catalog
        self.data = settings.data
        self.uploads = Uploads(settings.uploads_folder, settings.max_file_mb)

    def correct(
        self, user: User, document_id: str, said: Mapping[str, str | None], withdrawn: Collection[str] = ()
    ) -> DocumentRecord:
        """Set facts right (`said`), and take former corrections back (`withdrawn`); what they are now."""
        check_may_keep(user)
        new = checked(said)
        _check_withdrawn(new, withdrawn)
        with self.catalog.turn:
            with self.catalog.reading(user) as reader:
                record = reader.document(document_id)
                before = correction_at(reader.connection, record.path) or Correction(record.path, {})
                as_read = self._as_read(reader, record) if withdrawn else record.facts
            facts: dict[Fact, str | None] = {fact: value for fact, value in before.facts.items() if fact not in withdrawn}
            facts |= new
            with self.catalog.transaction() as connection:
                say(connection, replace(before, facts=facts), user)
                now = with_facts(_taken_from(as_read, record.facts, withdrawn), facts)
                set_facts(connection, record.id, now, facts)
        with self.catalog.reading(user) as reader:
            return reader.document(record.id)

    def upload(self, user: User, name: str, stream: BinaryIO, wish: UploadWish, if_taken: IfTaken = "ask") -> Uploaded:
        """Take a document in, under rights that hold from the first moment."""
        check_may_keep(user)
        received = self.uploads.receive(name, stream)
        try:
            with uploads_held_still(self.data):
                return self._kept_already(received, if_taken) or self._placed(received, wish, if_taken)
        finally:
            received.file.unlink(missing_ok=True)

    def remove(self, user: User, document_id: str) -> Removed:
        """Take a document out of the index at once; an uploaded file is deleted, any other stays where it is and stays out."""
        check_may_keep(user)
        with self.catalog.turn:
            with self.catalog.reading(user) as reader:
                record = reader.document(document_id)
                row = reader.connection.execute("SELECT sha256 FROM documents WHERE id = ?", (record.id,)).fetchone()
                before = correction_at(reader.connection, record.path) or Correction(record.path, {})
                inside = [one for one in reader.documents() if one.path.startswith(f"{record.path}!/")]
            with self.catalog.transaction() as connection:
                # An upload too, so that it stays out should the program end before its file is deleted.
                say(connection, replace(before, taken_out=TakenOut(record.id, row["sha256"])), user)
                for one in (*inside, record):
                    remove_document(connection, one.id)
        if not self.is_upload(record):
            return Removed("taken_out", record.path)
        with uploads_held_still(self.data):
            self.uploads.delete(Path(record.file))
        with self.catalog.transaction(visible=False) as connection:
            for one in (*inside, record):
                forget(connection, one.path)
        return Removed("deleted", record.path)

    def restore(self, user: User, removed_id: str) -> Path | None:
        """Let a document back in; where its file lies, or None where that has been erased. It must be read again."""
        check_may_keep(user)
        with self.catalog.turn:
            with self.catalog.reading(user) as reader:
                out = [said for said in taken_out(reader.connection) if removed_id in (_id_while_out(said), _former_id(said))]
                if not out:
                    raise NotFound("There is no such document among those taken out.")
                said = max(out, key=lambda one: (_id_while_out(one) == removed_id, one.at))
                roots = self.roots(reader)
                unpacked = _unpacked(reader, said, self.data)
            for file in unpacked:
                file.unlink(missing_ok=True)  # its message is unpacked once more: a purge has emptied the file
            with self.catalog.transaction(visible=False) as connection:
                say(connection, replace(said, taken_out=None), user)
        place = None if said.path_erased else place_of(roots, said.path)
        return place[1] if place else None

    def taken_out(self, user: User) -> list[TakenOutRecord]:
        """What was taken out of the collection, newest first."""
        check_may_keep(user)
        if not self.catalog.exists:
            return []
        with self.catalog.reading(user) as reader:
            out = taken_out(reader.connection)
            names = _names_of_erased(self.roots(reader)) if any(said.path_erased for said in out) else {}
        records = [
            TakenOutRecord(
                _id_while_out(said), _former_id(said), names.get(said.path) if said.path_erased else said.path, said.by, said.at
            )
            for said in out
        ]
        return sorted(records, key=lambda record: record.at, reverse=True)

    def roots(self, reader: Reader) -> tuple[Root, ...]:
        """The followed folders, and the folder of uploads where it is there."""
        folder = self.uploads.folder
        return named_roots(reader.roots(), folder.resolve() if folder.is_dir() else None)

    def _as_read(self, reader: Reader, record: DocumentRecord) -> Facts:
        """What a document and kb.toml tell, without a person's corrections."""
        row = reader.connection.execute("SELECT own_facts FROM documents WHERE id = ?", (record.id,)).fetchone()
        own = facts_from_json(row["own_facts"])
        place = place_of(self.roots(reader), record.path)
        if place is None or "!/" in record.path or not Path(record.file).is_relative_to(place[0].folder):
            return own  # the next ingest asks kb.toml
        return Rules().standing(Path(record.file), place[0].folder, own).facts

    def _kept_already(self, received: Received, if_taken: IfTaken) -> Uploaded | None:
        """What is in the way of an upload: the same document, in the collection or taken out of it, or its name."""
        with self.catalog.reading(OWNER) as reader:
            by_bytes = "SELECT id, path FROM documents WHERE sha256 = ? ORDER BY path"
            held = reader.connection.execute(by_bytes, (received.sha256,)).fetchone()
            out = [said for said in taken_out(reader.connection) if said.taken_out and said.taken_out.sha256 == received.sha256]
        if held:
            return Uploaded("already_here", held["path"], held["id"])
        if out:
            return Uploaded("taken_out", "" if out[0].path_erased else out[0].path, _id_while_out(out[0]))
        there = self.uploads.at(received.name)
        if there is None:
            return None
        if self.uploads.holds(there, received):
            return Uploaded("already_here", self._shown(there))  # received a moment ago, and not read yet
        return Uploaded("name_taken", self._shown(there)) if if_taken == "ask" else None

    def _placed(self, received: Received, wish: UploadWish, if_taken: IfTaken) -> Uploaded:
        return Uploaded("kept", self._shown(self.uploads.place(received, wish, replace=if_taken == "replace")))

    def _shown(self, file: Path) -> str:
        """How an uploaded file is called outside."""
        with self.catalog.reading(OWNER) as reader:
            root = next(root for root in self.roots(reader) if root.uploads)
        return root.shown(root.folder / file.name)

    def is_upload(self, record: DocumentRecord) -> bool:
        """Whether the document is an uploaded file."""
        return "!/" not in record.path and lies_in(Path(record.file), self.uploads.folder.resolve())


def _check_withdrawn(said: Mapping[Fact, str | None], withdrawn: Collection[str]) -> None:
    for fact in withdrawn:
        if fact not in FACTS:
            raise UsageError(f"“{fact}” cannot be corrected; what can be are {', '.join(FACTS)}.")
        if fact in said:
            raise UsageError(f"“{fact}” is both corrected and to be as read; choose one.")


def _taken_from(as_read: Facts, now: Facts, withdrawn: Collection[str]) -> Facts:
    """The facts as they are now, but those withdrawn as they were read."""
    return replace(
        now,
        title=as_read.title if "title" in withdrawn else now.title,
        kind=as_read.kind if "kind" in withdrawn else now.kind,
        organ=as_read.organ if "organ" in withdrawn else now.organ,
        date=as_read.date if "date" in withdrawn else now.date,
    )


def _unpacked(reader: Reader, said: Correction, data: Path) -> list[Path]:
    """Where an attachment that was taken out has been unpacked."""
    held = {row["file"] for row in reader.connection.execute("SELECT file FROM documents")}
    rows = reader.connection.execute(
        "SELECT container, name FROM attachments WHERE sha256 = ?", (said.taken_out.sha256 if said.taken_out else "",)
    )
    files = (data.absolute() / "attachments" / row["container"][:32] / row["name"] for row in rows)
    return [file for file in files if str(file) not in held]


def _former_id(said: Correction) -> str:
    return said.taken_out.id if said.taken_out else ""


def _id_while_out(said: Correction) -> str:
    """From its path, so that it stays the same when the path is erased and no two are alike."""
    return "out-" + (said.path if said.path_erased else erased(said.path)).strip()[:16]


def _names_of_erased(roots: Sequence[Root]) -> dict[str, str]:
    """The paths of all files that are there now, by what stands for them when they are erased."""
    shown = (root.shown(Path(folder) / name) for root in roots for folder, _, names in os.walk(root.folder) for name in names)
    return {erased(path): path for path in shown}
