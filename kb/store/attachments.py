"""What is remembered of the files that lay in others, by the bytes of the file they lay in."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from datetime import date

from kb.types import Attachment, Unpacked


def remembered_attachments(connection: sqlite3.Connection) -> dict[str, Unpacked]:
    """What lay in each file that held anything, by its SHA-256."""
    attachments: dict[str, list[Attachment]] = defaultdict(list)
    dates: dict[str, date | None] = {}
    for row in connection.execute("SELECT * FROM attachments ORDER BY container, ordinal"):
        attachments[row["container"]].append(Attachment(row["name"], row["sha256"], row["size"]))
        dates[row["container"]] = date.fromisoformat(row["dated"]) if row["dated"] else None
    return {container: Unpacked(tuple(held), dates[container]) for container, held in attachments.items()}


def remember_attachments(connection: sqlite3.Connection, container: str, unpacked: Unpacked) -> None:
    """Put what lay in a file in place of what was remembered of it."""
    dated = unpacked.dated.isoformat() if unpacked.dated else None
    connection.execute("DELETE FROM attachments WHERE container = ?", (container,))
    connection.executemany(
        "INSERT INTO attachments (container, ordinal, name, sha256, size, dated) VALUES (?,?,?,?,?,?)",
        [(container, i, one.name, one.sha256, one.size, dated) for i, one in enumerate(unpacked.attachments)],
    )


def forget_attachments_of_gone(connection: sqlite3.Connection) -> None:
    """Forget what lay in files that no document has any more."""
    connection.execute("DELETE FROM attachments WHERE container NOT IN (SELECT sha256 FROM documents)")
