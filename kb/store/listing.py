"""The documents of the collection as a list, each with what whoever keeps the collection wants to see beside it."""

from __future__ import annotations

import json
import re
import sqlite3
from dataclasses import dataclass
from datetime import date, datetime

from kb.store.access import may_see
from kb.store.catalog import Reader
from kb.store.rows import facts_from_json, record_from_row
from kb.types import DocumentRecord, Facts, User

_STAMP = re.compile(r"\d+-(\d+)-\d+")
"""Size, time of the last change in nanoseconds, and another time, as `discover` writes them."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A document on the list. `own` is what it tells of itself; `groups` are those of its groups that the user may know of.

    `reading` is greater for what was read later. `changed` is the day its file was last changed; None where that is not known.
    """

    document: DocumentRecord
    own: Facts
    groups: tuple[str, ...]
    size: int
    reading: int
    changed: date | None

    @property
    def container(self) -> str | None:
        """The path of the file it lies in, for an attachment."""
        return self.document.path.rpartition("!/")[0] or None


def listed(reader: Reader) -> list[Listed]:
    """Every document this user may know of, by path."""
    rows = reader.connection.execute("SELECT * FROM visible_documents ORDER BY path").fetchall()
    return [_from_row(row, reader.user) for row in rows if may_see(reader.user, row["access"], _groups(row))]


def _from_row(row: sqlite3.Row, user: User) -> Listed:
    groups = _groups(row) if user.owner else _groups(row) & user.groups
    return Listed(
        document=record_from_row(row),
        own=facts_from_json(row["own_facts"]),
        groups=tuple(sorted(groups)),
        size=row["size"],
        reading=row["number"],
        changed=_changed(row["stamp"]),
    )


def _groups(row: sqlite3.Row) -> frozenset[str]:
    return frozenset(json.loads(row["groups"]))


def _changed(stamp: str) -> date | None:
    told = _STAMP.fullmatch(stamp)
    try:
        return datetime.fromtimestamp(int(told[1]) / 1e9).date() if told else None
    except (ValueError, OverflowError, OSError):  # a clock far out of order
        return None
