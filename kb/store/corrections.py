"""What a person has said of documents in the program: facts set right, and documents taken out of the collection.

A word is kept by the document's path, since an id follows the bytes: it stays when the file changes, and goes along when the
file moves. It is the last word, also over kb.toml.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Literal

from kb.errors import UsageError
from kb.store.writer import Standing
from kb.text.normalise import normalise
from kb.types import KINDS, Facts, User

Fact = Literal["title", "kind", "organ", "date"]
Said = Mapping[Fact, str | None]
"""Facts as a person gives them: text, a date as 2024-06-14; None where there is none (no organ, no date)."""

FACTS: tuple[Fact, ...] = Fact.__args__  # type: ignore[attr-defined]
LONGEST = 300
"""Characters of a title or an organ's name."""
_ERASED = "\n"
"""Begins a path of which only the SHA-256 is left; no file is called so."""


@dataclass(frozen=True, slots=True)
class TakenOut:
    """Which document was taken out: its id then, and its bytes, by which it is known again when it moves."""

    id: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's word on the document at a path. A fact not named is as read; `at` is the time in UTC, in ISO form."""

    path: str
    facts: Said
    taken_out: TakenOut | None = None
    by: str | None = None
    at: str = ""

    @property
    def path_erased(self) -> bool:
        """Whether the path itself has been erased, and only its SHA-256 tells which file is meant."""
        return self.path.startswith(_ERASED)


def checked(said: Mapping[str, str | None]) -> dict[Fact, str | None]:
    """The facts in their one form; UsageError, with a sentence that says how to write it, for one that cannot be."""
    return {fact: _checked(fact, said[fact]) for fact in FACTS if fact in said}


def corrected(standing: Standing, correction: Correction | None) -> Standing:
    """The standing with a person's word over it."""
    if correction is None or not correction.facts:
        return standing
    return replace(standing, facts=with_facts(standing.facts, correction.facts), corrected=tuple(sorted(correction.facts)))


def with_facts(facts: Facts, said: Said) -> Facts:
    """The facts with these said over them."""
    day = said.get("date")
    return replace(
        facts,
        title=said.get("title") or facts.title,
        kind=next((kind for kind in KINDS if kind == said.get("kind")), facts.kind),
        organ=said["organ"] if "organ" in said else facts.organ,
        date=(date.fromisoformat(day) if day else None) if "date" in said else facts.date,
    )


def correction_at(connection: sqlite3.Connection, path: str) -> Correction | None:
    """What was said of the document at this path."""
    row = connection.execute("SELECT * FROM corrections WHERE path = ?", (path,)).fetchone()
    return _from_row(row) if row else None


def corrections(connection: sqlite3.Connection) -> list[Correction]:
    """Everything that was said, by path."""
    return [_from_row(row) for row in connection.execute("SELECT * FROM corrections ORDER BY path")]


def taken_out(connection: sqlite3.Connection) -> list[Correction]:
    """The documents that were taken out of the collection, by path."""
    return [one for one in corrections(connection) if one.taken_out]


def is_taken_out(connection: sqlite3.Connection, path: str) -> bool:
    """Whether the file at this path, or one that it lies in, was taken out."""
    said = (correction_at(connection, one) for one in speaking_of(path))
    return any(one is not None and one.taken_out for one in said)


def say(connection: sqlite3.Connection, correction: Correction, user: User) -> None:
    """Write a word down, with who said it and when; where nothing is left to say, forget it."""
    forget(connection, correction.path)
    if correction.facts or correction.taken_out:
        _insert(connection, replace(correction, by=user.name, at=datetime.now(UTC).isoformat(timespec="seconds")))


def forget(connection: sqlite3.Connection, path: str) -> None:
    """As if nothing had been said of this path."""
    connection.execute("DELETE FROM corrections WHERE path = ?", (path,))


def follow(connection: sqlite3.Connection, moves: Iterable[tuple[str, str]]) -> None:
    """Documents have moved, all at once, from the first path to the second: what was said of them goes along.

    Where a document arrives of which nothing was said, the word about its new path stays: it is the place of the one before it.
    """
    moved = [(said, new) for old, new in moves if old != new and (said := correction_at(connection, old))]
    for said, _ in moved:
        forget(connection, said.path)
    for said, new in moved:
        forget(connection, new)
        _insert(connection, replace(said, path=new))


def erase_paths(connection: sqlite3.Connection, known: Sequence[str]) -> int:
    """Leave no text of documents that are not in the catalog: forget what was said of them, but keep out what was taken out.

    Of those only a SHA-256 of the path stays. `known` are the paths of the catalog's documents; how many words were erased.
    """
    gone = [one for one in corrections(connection) if one.path not in set(known) and not (one.path_erased and not one.facts)]
    for one in gone:
        forget(connection, one.path)
        if one.taken_out:
            path = one.path if one.path_erased else erased(one.path)
            forget(connection, path)
            _insert(connection, Correction(path, {}, one.taken_out, one.by, one.at))
    return len(gone)


def erased(path: str) -> str:
    """What stands for a path that is not to be read any more."""
    return _ERASED + hashlib.sha256(path.encode()).hexdigest()


def speaking_of(path: str) -> list[str]:
    """Under which paths something may be said that holds for this file: its own, as it is and erased; then those it lies in.

    `a.eml!/b.eml!/c.pdf` lies in `a.eml!/b.eml`, and that in `a.eml`.
    """
    parts = path.split("!/")
    itself_first = ["!/".join(parts[:count]) for count in range(len(parts), 0, -1)]
    return [written for one in itself_first for written in (one, erased(one))]


def _checked(fact: Fact, value: str | None) -> str | None:
    if fact == "date":
        return _day(value)
    if fact == "kind":
        if value not in KINDS:
            raise UsageError(f"The kind is “{value}”; it must be one of {', '.join(KINDS)}.")
        return value
    text = " ".join(normalise(value or "").split())
    if len(text) > LONGEST:
        raise UsageError(f"The {fact} is {len(text)} characters long; at most {LONGEST} are kept.")
    if not text and fact == "title":
        raise UsageError("A title must have at least one letter. To have the title as read again, withdraw the correction.")
    return text or None


def _day(value: str | None) -> str | None:
    if value is None:
        return None
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise UsageError(f"The date is “{value}”; write it as 2024-06-14.") from None
    if not 1800 <= day.year <= 2199:
        raise UsageError(f"The date is {day.isoformat()}; the year must lie between 1800 and 2199.")
    return day.isoformat()


def _from_row(row: sqlite3.Row) -> Correction:
    told: dict[str, str | None] = json.loads(row["facts"])
    out = TakenOut(told["id"] or "", told["sha256"] or "") if "sha256" in told else None
    return Correction(row["path"], {fact: told[fact] for fact in FACTS if fact in told}, out, row["by"], row["at"])


def _insert(connection: sqlite3.Connection, said: Correction) -> None:
    out = {"removed": True, "id": said.taken_out.id, "sha256": said.taken_out.sha256} if said.taken_out else {}
    facts = json.dumps({**said.facts, **out}, ensure_ascii=False)
    connection.execute("INSERT INTO corrections VALUES (?, ?, ?, ?)", (said.path, facts, said.by, said.at))
