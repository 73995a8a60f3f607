"""Writing one document into the catalog, whole, inside a transaction of `Catalog.transaction`."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kb.store.decision_rows import insert_decisions
from kb.store.rows import blocks_to_json, facts_to_json
from kb.store.words import file_abbreviations, file_words
from kb.types import Access, Document, Facts, Passage, Status, Structure

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class FileIdentity:
    """Which file a document is: its id and path, where it lies, and how to know that it has not changed."""

    id: str
    path: str
    file: str
    sha256: str
    size: int
    stamp: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds for a document from outside: facts after corrections, and rights. `corrected` names what a person corrected."""

    facts: Facts
    access: Access
    groups: tuple[str, ...]
    corrected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contents:
    """What was read of a document: pages, structure, passages and one vector for each passage."""

    document: Document
    structure: Structure
    passages: tuple[Passage, ...]
    vectors: FloatArray


def passage_id(document_id: str, page: int, start: int, text: str) -> str:
    """A passage's id: from its document, its place and its words, so that the same input always gives the same ids."""
    return hashlib.sha256(f"{document_id}\n{page}\n{start}\n{text}".encode()).hexdigest()[:16]


def store_document(
    connection: sqlite3.Connection,
    identity: FileIdentity,
    standing: Standing,
    own_facts: Facts,
    status: Status,
    reason: str | None,
    contents: Contents | None,
) -> None:
    """Put a document in place of whatever stood under its path or id; `contents` is None where nothing could be read."""
    for (former,) in connection.execute("SELECT id FROM documents WHERE path = ?", (identity.path,)).fetchall():
        remove_document(connection, former)
        remember_former(connection, former, identity.id)
    remove_document(connection, identity.id)
    connection.execute("DELETE FROM former_ids WHERE id = ?", (identity.id,))
    number = _insert_document(connection, identity, standing, own_facts, status, reason, contents)
    if contents is not None:
        _insert_pages(connection, number, contents.document)
        _insert_structure(connection, number, contents.structure)
        insert_decisions(connection, number, contents.structure.decisions)
        _insert_passages(connection, number, f"{standing.facts.title}\n{standing.facts.organ or ''}", contents)


def update_standing(
    connection: sqlite3.Connection, present_id: str, former_id: str, identity: FileIdentity, standing: Standing
) -> None:
    """A document whose bytes are the same: its path, place, corrected facts and rights may be new.

    `present_id` is what it is called in the catalog now (it may have stepped aside), `former_id` what the world knew it by.
    """
    former = connection.execute("SELECT title, organ FROM documents WHERE id = ?", (present_id,)).fetchone()
    values = {**_identity_columns(identity), **_standing_columns(standing)}
    assignments = ", ".join(f"{column} = :{column}" for column in values)
    connection.execute(f"UPDATE documents SET {assignments} WHERE id = :was", {**values, "was": present_id})
    connection.execute("DELETE FROM former_ids WHERE id = ?", (identity.id,))
    if former_id != identity.id:
        remember_former(connection, former_id, identity.id)
        _rename_passages(connection, identity.id)
    if (former["title"], former["organ"]) != (standing.facts.title, standing.facts.organ):
        reindex_terms(connection, identity.id)


def set_facts(connection: sqlite3.Connection, document_id: str, facts: Facts, corrected: Collection[str]) -> None:
    """What a person says of a document holds at once: its facts, and which of them are corrected; its rights stay as they are.

    The vectors stay too: they are made of what the document tells of itself.
    """
    former = connection.execute("SELECT title, organ, access, groups FROM documents WHERE id = ?", (document_id,)).fetchone()
    standing = Standing(facts, former["access"], tuple(json.loads(former["groups"])), tuple(corrected))
    values = _standing_columns(standing)
    assignments = ", ".join(f"{column} = :{column}" for column in values)
    connection.execute(f"UPDATE documents SET {assignments} WHERE id = :was", {**values, "was": document_id})
    if (former["title"], former["organ"]) != (facts.title, facts.organ):
        reindex_terms(connection, document_id)


def step_aside(connection: sqlite3.Connection, document_id: str, new_id: str) -> str:
    """Free a document's id and path for another that takes them over; what it is called until `update_standing` names it anew."""
    aside = "\n" + document_id  # no file is called so
    if new_id != document_id:
        connection.execute(
            "UPDATE passages SET id = char(10) || id WHERE document = (SELECT number FROM documents WHERE id = ?)", (document_id,)
        )
    connection.execute("UPDATE documents SET id = ?, path = ? WHERE id = ?", (aside, aside, document_id))
    return aside


def forget_taken_ids(connection: sqlite3.Connection) -> None:
    """An id that a document has now leads to that document, whatever had it before."""
    connection.execute("DELETE FROM former_ids WHERE id IN (SELECT id FROM documents)")


def remove_document(connection: sqlite3.Connection, document_id: str) -> None:
    """Take a document and all that was made of it out of the catalog."""
    connection.execute("DELETE FROM documents WHERE id = ?", (document_id,))


def replace_vectors(connection: sqlite3.Connection, document_number: int, vectors: FloatArray) -> None:
    connection.execute("INSERT OR REPLACE INTO vectors (document, matrix) VALUES (?, ?)", (document_number, _packed(vectors)))


def set_meta(connection: sqlite3.Connection, key: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))


def reindex_terms(connection: sqlite3.Connection, document_id: str) -> None:
    """Make a document's search terms again from its stored pages (after a new title or organ, or another text analysis)."""
    rows = connection.execute(
        """SELECT p.number, p.document, p.section, d.title, d.organ, substr(g.text, p.start + 1, p.end - p.start) AS text
           FROM passages p JOIN documents d ON d.number = p.document
           JOIN pages g ON g.document = p.document AND g.number = p.page WHERE d.id = ? ORDER BY p.number""",
        (document_id,),
    ).fetchall()
    if rows:
        headings = ["\n".join(row[name] or "" for name in ("title", "organ", "section")) for row in rows]
        lengths = file_words(connection, rows[0]["document"], [(row["text"], h) for row, h in zip(rows, headings, strict=True)])
        numbered = [(length, row["number"]) for length, row in zip(lengths, rows, strict=True)]
        connection.executemany("UPDATE passages SET length = ? WHERE number = ?", numbered)
        pages = connection.execute("SELECT number, text FROM pages WHERE document = ?", (rows[0]["document"],)).fetchall()
        file_abbreviations(connection, rows[0]["document"], [(page["number"], page["text"]) for page in pages])


def remember_former(connection: sqlite3.Connection, former: str, now: str) -> None:
    """From now on the former id's addresses lead to the present one."""
    if former != now:
        connection.execute("INSERT OR REPLACE INTO former_ids (id, now) VALUES (?, ?)", (former, now))


def _rename_passages(connection: sqlite3.Connection, document_id: str) -> None:
    """Give a document's passages the ids they would have, had it been read under its present id."""
    rows = connection.execute(
        """SELECT p.number, p.page, p.start, substr(g.text, p.start + 1, p.end - p.start) AS text
           FROM passages p JOIN documents d ON d.number = p.document
           JOIN pages g ON g.document = p.document AND g.number = p.page WHERE d.id = ?""",
        (document_id,),
    ).fetchall()
    renamed = [(passage_id(document_id, row["page"], row["start"], row["text"]), row["number"]) for row in rows]
    connection.executemany("UPDATE passages SET id = ? WHERE number = ?", renamed)


def _identity_columns(identity: FileIdentity) -> dict[str, object]:
    return {
        "id": identity.id,
        "path": identity.path,
        "file": identity.file,
        "sha256": identity.sha256,
        "size": identity.size,
        "stamp": identity.stamp,
    }


def _standing_columns(standing: Standing) -> dict[str, object]:
    facts = standing.facts
    return {
        "title": facts.title,
        "kind": facts.kind,
        "organ": facts.organ,
        "date": facts.date.isoformat() if facts.date else None,
        "language": facts.language,
        "period_first": facts.period.first if facts.period else None,
        "period_last": facts.period.last if facts.period else None,
        "exemption": facts.exemption,
        "access": standing.access,
        "groups": json.dumps(sorted(standing.groups), ensure_ascii=False),
        "corrected": json.dumps(sorted(standing.corrected)),
    }


def _insert_document(
    connection: sqlite3.Connection,
    identity: FileIdentity,
    standing: Standing,
    own_facts: Facts,
    status: Status,
    reason: str | None,
    contents: Contents | None,
) -> int:
    values = {
        **_identity_columns(identity),
        **_standing_columns(standing),
        "format": contents.document.format if contents else "",
        "own_facts": facts_to_json(own_facts),
        "status": status,
        "reason": reason,
        "page_count": contents.document.page_count if contents else 0,
        "passage_count": len(contents.passages) if contents else 0,
    }
    columns, places = ", ".join(values), ", ".join(f":{column}" for column in values)
    number = connection.execute(f"INSERT INTO documents ({columns}) VALUES ({places})", values).lastrowid
    assert number is not None
    return number


def _insert_pages(connection: sqlite3.Connection, number: int, document: Document) -> None:
    connection.executemany(
        """INSERT INTO pages (document, number, label, width, height, text, blocks, boxes, problem, recognised)
           VALUES (?,?,?,?,?,?,?,?,?,?)""",
        [
            (number, p.number, p.label, p.width, p.height, p.text, blocks_to_json(p.blocks), p.boxes, p.problem, p.recognised)
            for p in document.pages
        ],
    )


def _insert_structure(connection: sqlite3.Connection, number: int, structure: Structure) -> None:
    connection.executemany(
        "INSERT INTO sections (document, ordinal, path, page, start, end_page, end) VALUES (?,?,?,?,?,?,?)",
        [
            (number, i, json.dumps(s.path, ensure_ascii=False), s.page, s.start, s.end_page, s.end)
            for i, s in enumerate(structure.sections)
        ],
    )
    connection.executemany(
        """INSERT INTO items (document, ordinal, number, case_key, title, archive_number, page, start, end_page, end)
           VALUES (?,?,?,?,?,?,?,?,?,?)""",
        [
            (number, i, t.number, t.case_key, t.title, t.archive_number, t.page, t.start, t.end_page, t.end)
            for i, t in enumerate(structure.items)
        ],
    )


def _insert_passages(connection: sqlite3.Connection, number: int, heading: str, contents: Contents) -> None:
    if not contents.passages:
        return
    lengths = file_words(connection, number, [(p.text, f"{heading}\n{p.section or ''}") for p in contents.passages])
    connection.executemany(
        "INSERT INTO passages (id, document, page, start, end, section, part, length) VALUES (?,?,?,?,?,?,?,?)",
        [
            (p.id, number, p.page, p.start, p.end, p.section, p.part, length)
            for p, length in zip(contents.passages, lengths, strict=True)
        ],
    )
    replace_vectors(connection, number, contents.vectors)
    file_abbreviations(connection, number, [(page.number, page.text) for page in contents.document.pages])


def _packed(vectors: FloatArray) -> bytes:
    return vectors.astype("<f2").tobytes()
