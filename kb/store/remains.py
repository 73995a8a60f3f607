"""The catalog's file as a whole: what is left in it of documents that are gone, and a copy of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from kb.errors import ComponentMissing
from kb.store.attachments import forget_attachments_of_gone
from kb.store.catalog import Catalog
from kb.store.corrections import erase_paths
from kb.store.words import forget_unused_words
from kb.types import OWNER


@dataclass(frozen=True, slots=True)
class Counted:
    """How much a catalog holds."""

    documents: int
    passages: int


def erase_remains(connection: sqlite3.Connection) -> None:
    """Forget names, corrections and former addresses of documents that are not in the catalog, and words that stand nowhere now.

    What was taken out of the collection stays out; of its path a SHA-256 is kept.
    """
    connection.execute("PRAGMA secure_delete = ON")
    erase_paths(connection, [row["path"] for row in connection.execute("SELECT path FROM documents")])
    forget_attachments_of_gone(connection)
    _forget_addresses_of_gone(connection)
    forget_unused_words(connection)


def compact(catalog: Catalog) -> None:
    """Write the file anew, without a trace of what was deleted from it. ComponentMissing when a reader does not let go."""
    with catalog.turn, catalog.connected() as connection:
        connection.execute("VACUUM")
        (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise ComponentMissing(
            f"Another program reads {catalog.file}, so that deleted text is still beside it. Stop it, and run: kb purge"
        )


def delete(catalog: Catalog) -> None:
    """Delete the file and what SQLite keeps beside it; that first, since it must never meet another file of the same name."""
    file = catalog.file
    if catalog.exists:
        with suppress(ComponentMissing), catalog.connected() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for name in (f"{file.name}-wal", f"{file.name}-shm", file.name):
        file.with_name(name).unlink(missing_ok=True)


def copy_to(catalog: Catalog, file: Path) -> Counted:
    """The whole catalog at one moment, in one file, also while another process writes; how much is in it."""
    with catalog.reading(OWNER), catalog.connected() as source, closing(sqlite3.connect(file)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # else it would need a second file beside it
        counts = (copy.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("documents", "passages"))
        return Counted(*counts)


def _forget_addresses_of_gone(connection: sqlite3.Connection) -> None:
    """A former id may lead to a former id; what leads to no document in the end is forgotten."""
    connection.execute(
        """WITH RECURSIVE leading (id) AS (
             SELECT id FROM documents UNION SELECT f.id FROM former_ids f JOIN leading ON f.now = leading.id
           ) DELETE FROM former_ids WHERE id NOT IN (SELECT id FROM leading)"""
    )
