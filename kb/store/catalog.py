"""The catalog: one SQLite file that holds the truth. Reading takes a user; writing is one transaction per document."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from kb.errors import AnotherWriter, ComponentMissing, NotFound, UsageError
from kb.store.access import may_see, visibility
from kb.store.lock import writing
from kb.store.opening import opened
from kb.store.rows import page_from_row, record_from_row
from kb.store.schema import FILED_AS_NUMBERS, MIGRATIONS, SCHEMA_VERSION, TABLES, VISIBLE
from kb.store.writer import reindex_terms, set_meta
from kb.text.analysis import ANALYSIS_VERSION
from kb.types import HEADING_JOIN, DocumentRecord, Page, Passage, Searched, StoredPage, User

_NOT_OURS = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_BUSY)
"""SQLite's errors that come from the disk, its rights, or a program outside that holds the file."""


class Reader:
    """The catalog through the eyes of one user, at one moment: every statement asks the `visible_` views of that user."""

    def __init__(self, connection: sqlite3.Connection, user: User) -> None:
        self.connection = connection
        self.user = user

    def document(self, document_id: str) -> DocumentRecord:
        """The document with this id, or the newest version of what once had it; NotFound also when it may not be seen."""
        row = self._row("SELECT * FROM visible_documents WHERE id = ?", (self._present_id(document_id),))
        return self._seen(record_from_row(row))

    def document_at(self, path: str) -> DocumentRecord:
        """The document at this path (as shown outside)."""
        return self._seen(record_from_row(self._row("SELECT * FROM visible_documents WHERE path = ?", (path,))))

    def documents(self) -> list[DocumentRecord]:
        """All documents this user may know of, by path."""
        rows = self.connection.execute("SELECT * FROM visible_documents ORDER BY path")
        return [self._seen(record_from_row(row)) for row in rows]

    def page(self, document: DocumentRecord, number: int) -> StoredPage:
        """One page as it was read."""
        row = self._row(
            "SELECT p.* FROM visible_pages p JOIN visible_documents d ON d.number = p.document WHERE d.id = ? AND p.number = ?",
            (document.id, number),
        )
        return StoredPage(self._seen(document), page_from_row(row))

    def pages(self, document: DocumentRecord) -> list[Page]:
        """All pages of a document, in order."""
        rows = self.connection.execute(
            "SELECT p.* FROM visible_pages p JOIN visible_documents d ON d.number = p.document WHERE d.id = ? ORDER BY p.number",
            (self._seen(document).id,),
        )
        return [page_from_row(row) for row in rows]

    def passages(self, numbers: Sequence[int]) -> dict[int, tuple[Passage, DocumentRecord]]:
        """Passages with their documents, by inner number; those this user may not see are not among them."""
        found = self.connection.execute(
            """SELECT p.number AS passage_number, p.id AS passage_id, p.page, p.start, p.end, p.section, p.part,
                      substr(g.text, p.start + 1, p.end - p.start) AS passage_text, d.*
               FROM visible_passages p JOIN visible_documents d ON d.number = p.document
               JOIN visible_pages g ON g.document = p.document AND g.number = p.page
               WHERE p.number IN (SELECT value FROM json_each(?))""",
            (json.dumps([int(number) for number in numbers]),),
        )
        passages = {}
        for row in found:
            record = self._seen(record_from_row(row))
            passages[row["passage_number"]] = (_passage_from_row(row, record.id), record)
        return passages

    def section_at(self, document: DocumentRecord, page: int, offset: int) -> str | None:
        """The heading path under which this place of a document stands; None where there is no heading before it."""
        row = self.connection.execute(
            """SELECT s.path FROM visible_sections s JOIN visible_documents d ON d.number = s.document
               WHERE d.id = ? AND (s.page, s.start) <= (?, ?) ORDER BY s.page DESC, s.start DESC LIMIT 1""",
            (document.id, page, offset),
        ).fetchone()
        return HEADING_JOIN.join(json.loads(row["path"])) if row else None

    def searched(self) -> Searched:
        """How much there is to search for this user: documents that hold text, and the dates and organs they tell."""
        readable = "FROM visible_documents WHERE passage_count > 0"
        count, passages, first, last = self.connection.execute(
            f"SELECT count(*), coalesce(sum(passage_count), 0), min(date), max(date) {readable}"
        ).fetchone()
        organs = self.connection.execute(
            f"SELECT organ, count(*) {readable} AND organ IS NOT NULL GROUP BY organ ORDER BY count(*) DESC, organ"
        )
        return Searched(
            documents=count,
            passages=passages,
            first=date.fromisoformat(first) if first else None,
            last=date.fromisoformat(last) if last else None,
            organs=tuple(row["organ"] for row in organs),
        )

    def meta(self, key: str) -> str | None:
        """One of the index's own facts: schema, fingerprints, roots, generation."""
        row = self.connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return row["value"] if row else None

    def roots(self) -> list[Path]:
        """The folders the index follows."""
        return [Path(folder) for folder in json.loads(self.meta("roots") or "[]")]

    @property
    def generation(self) -> int:
        """Grows with every change of the catalog; caches live as long as it stays."""
        return int(self.meta("generation") or 0)

    def _present_id(self, document_id: str) -> str:
        seen = set()
        while document_id not in seen:
            seen.add(document_id)
            row = self.connection.execute("SELECT now FROM former_ids WHERE id = ?", (document_id,)).fetchone()
            if row:
                document_id = row["now"]
        return document_id

    def _row(self, statement: str, values: tuple[object, ...]) -> sqlite3.Row:
        row: sqlite3.Row | None = self.connection.execute(statement, values).fetchone()
        if row is None:
            raise NotFound("There is no such document or page.")
        return row

    def _seen(self, record: DocumentRecord) -> DocumentRecord:
        """The second check, where something leaves the store. It can only fail if a statement forgot the views."""
        row = self.connection.execute("SELECT access, groups FROM main.documents WHERE id = ?", (record.id,)).fetchone()
        if row is None or not may_see(self.user, row["access"], frozenset(json.loads(row["groups"]))):
            raise NotFound("There is no such document or page.")
        return record


class Catalog:
    """The catalog file of a data directory."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.file = data / "catalog.sqlite"
        self.turn = threading.RLock()
        """Held by whoever writes in this process, also while reading what must still be true when it is written."""

    def create(self) -> None:
        """Make the file and its tables where there are none yet, and bring older tables to this version."""
        self.data.mkdir(parents=True, exist_ok=True)
        with self.connected() as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("BEGIN IMMEDIATE")
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone():
                _run_script(connection, TABLES)
                connection.execute("INSERT INTO meta VALUES ('schema', ?), ('generation', '0')", (str(SCHEMA_VERSION),))
            _migrate(connection)
            connection.execute("COMMIT")
            self._check_schema(connection)

    @property
    def exists(self) -> bool:
        return self.file.exists()

    @contextmanager
    def reading(self, user: User) -> Iterator[Reader]:
        """The catalog at one moment, as this user may see it. Writers do not disturb it, and it does not hold them up."""
        if not self.exists:
            raise ComponentMissing(f"There is no index in {self.data} yet. Run: kb ingest")
        with self.connected() as connection:
            if self._schema(connection) < SCHEMA_VERSION:
                self._bring_up_to_date()
            self._check_schema(connection)
            connection.create_function("may_see", 2, visibility(user), deterministic=True)  # type: ignore[arg-type]
            _run_script(connection, VISIBLE)
            connection.execute("PRAGMA query_only = ON")
            connection.execute("BEGIN")
            yield Reader(connection, user)

    @contextmanager
    def transaction(self, visible: bool = True) -> Iterator[sqlite3.Connection]:
        """One change of the catalog: whole, or not at all, also when the process is killed. The caller holds the writer's lock.

        `visible` is false for what no reader can tell; then caches and Chroma stay current.
        """
        with self.turn, self.connected() as connection:
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                if visible:
                    connection.execute("UPDATE meta SET value = value + 1 WHERE key = 'generation'")
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:  # on a full disk SQLite has rolled back already
                    connection.execute("ROLLBACK")
                raise

    def problems(self) -> list[str]:
        """What SQLite's own checks find wrong with the file, in its words; empty when it is sound."""
        with self.connected() as connection:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
            found += [f"row without its document in {row[0]}" for row in connection.execute("PRAGMA foreign_key_check")]
            return found

    @contextmanager
    def connected(self) -> Iterator[sqlite3.Connection]:
        """A connection to the file, with no user's view on it; what goes wrong with the file is told in words."""
        connection = opened(self.file)
        connection.row_factory = sqlite3.Row
        try:
            yield connection
        except sqlite3.DatabaseError as error:
            if _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                raise ComponentMissing(
                    f"The catalog {self.file} is damaged ({error}). Restore it from a backup, or delete it and run: kb ingest"
                ) from error
            if _code(error) == sqlite3.SQLITE_FULL:
                raise ComponentMissing(
                    f"The disk is full, so that {self.file} cannot be written. What was done until now is kept; "
                    "make room, and try again."
                ) from error
            if _code(error) in _NOT_OURS:
                raise ComponentMissing(
                    f"The catalog {self.file} cannot be used ({error}). Check the disk and the rights."
                ) from error
            raise
        finally:
            connection.close()

    def _bring_up_to_date(self) -> None:
        """A newer program meets an older catalog: its tables are changed at once, unless another program writes there."""
        try:
            with writing(self.data):
                self.create()
        except (AnotherWriter, UsageError, OSError) as error:
            raise ComponentMissing(
                f"The index in {self.data} is of an older version of the program and must be brought up to date first. "
                f"Stop the program that uses it, and run: kb ingest ({error})"
            ) from error

    def _schema(self, connection: sqlite3.Connection) -> int:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone():
            raise ComponentMissing(f"There is no index in {self.data} yet. Run: kb ingest")  # killed while it was being made
        row = connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
        return int(row["value"]) if row else 0

    def _check_schema(self, connection: sqlite3.Connection) -> None:
        schema = self._schema(connection)
        if schema > SCHEMA_VERSION:
            raise ComponentMissing(
                f"The index in {self.data} was made by a newer version of the program. Use that version, or give another --data."
            )
        if schema < SCHEMA_VERSION:
            raise ComponentMissing(
                f"The index in {self.data} was made by a version of the program that is no longer known. "
                f"Delete {self.file} and run: kb ingest"
            )


def _migrate(connection: sqlite3.Connection) -> None:
    """Run what the tables lack, one version after the other; then file all words anew, where they were filed otherwise."""
    was = schema = int(connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()[0])
    while schema in MIGRATIONS:
        _run_script(connection, MIGRATIONS[schema])
        schema += 1
        connection.execute("UPDATE meta SET value = ? WHERE key = 'schema'", (str(schema),))
    if was < FILED_AS_NUMBERS:
        for row in connection.execute("SELECT id FROM documents WHERE passage_count > 0").fetchall():
            reindex_terms(connection, row["id"])
        set_meta(connection, "analysis", ANALYSIS_VERSION)


def _code(error: sqlite3.DatabaseError) -> int:
    """SQLite's primary result code; -1 for errors of the Python module itself, which have none."""
    code = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else code & 0xFF


def _passage_from_row(row: sqlite3.Row, document_id: str) -> Passage:
    return Passage(
        id=row["passage_id"],
        document_id=document_id,
        page=row["page"],
        start=row["start"],
        end=row["end"],
        text=row["passage_text"],
        section=row["section"],
        part=row["part"],
    )


def _run_script(connection: sqlite3.Connection, script: str) -> None:
    """Run several statements inside the present transaction (`executescript` would commit it first)."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""
