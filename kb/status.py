"""What the index holds, for one user; and whether it is sound."""

from __future__ import annotations

import sqlite3
from collections import Counter
from typing import Any

from kb.library import Library
from kb.store.provenance import expected_index
from kb.store.vectors import VectorIndex
from kb.types import OWNER, User


def index_status(library: Library, user: User) -> dict[str, Any]:
    """What this user may know of the index: counts, dates, organs, and the documents that could not be read whole."""
    with library.catalog.reading(user) as reader:
        searched = reader.searched()
        documents = reader.documents()
        roots = [str(root) for root in reader.roots()] if user.owner else []
        embedder, collection = reader.meta("embedder_name"), reader.meta("collection")
    return {
        "collection": collection,
        "roots": roots,
        "documents": len(documents),
        "pages": sum(document.page_count for document in documents),
        "passages": searched.passages,
        "statuses": dict(Counter(document.status for document in documents)),
        "from": searched.first.isoformat() if searched.first else None,
        "to": searched.last.isoformat() if searched.last else None,
        "organs": list(searched.organs),
        "embedder": embedder,
        "problems": [
            {"path": document.path, "status": document.status, "reason": document.reason}
            for document in documents
            if document.status != "indexed"
        ],
    }


def check_index(library: Library, user: User = OWNER) -> dict[str, Any]:
    """Look at every component; `problems` are sentences that say what is wrong and what mends it. Counts are the user's own."""
    data = library.settings.data
    with library.catalog.reading(user) as reader:
        passages = reader.searched().passages
    with library.catalog.reading(OWNER) as reader:
        expected = expected_index(reader)
        told = _contradictions(reader.connection)
    told += library.catalog.problems()
    problems = [f"The catalog is damaged: {one}. Restore a backup, or delete {data} and run: kb ingest" for one in told]
    health = VectorIndex(data).health(expected)
    if health != "sound":
        problems.append(f"The Chroma index is {health}. Answers still come from the catalog. Run: kb rebuild")
    components = {"catalog": "damaged" if told else "sound", "passages": passages, "chroma": health}
    return {"components": components, "problems": problems}


def _contradictions(connection: sqlite3.Connection) -> list[str]:
    """Where the tables do not agree: a passage outside its page, without terms, or a document with too few vectors."""
    found = []
    (stray,) = connection.execute(
        """SELECT count(*) FROM passages p LEFT JOIN pages g ON g.document = p.document AND g.number = p.page
           WHERE g.number IS NULL OR p.end > length(g.text) OR p.start >= p.end"""
    ).fetchone()
    (unfiled,) = connection.execute("SELECT count(*) FROM passages WHERE number NOT IN (SELECT rowid FROM terms)").fetchone()
    sizes = connection.execute(
        """SELECT d.passage_count AS wanted, count(p.number) AS held, coalesce(length(v.matrix), 0) AS bytes
           FROM documents d LEFT JOIN passages p ON p.document = d.number LEFT JOIN vectors v ON v.document = d.number
           GROUP BY d.number"""
    ).fetchall()
    if stray:
        found.append(f"{stray} passages do not stand on their pages")
    if unfiled:
        found.append(f"{unfiled} passages are not filed under their words")
    if any(row["wanted"] != row["held"] or (row["held"] == 0) != (row["bytes"] == 0) for row in sizes):
        found.append("some documents lack passages or vectors")
    if len({row["bytes"] / row["held"] for row in sizes if row["held"]}) > 1:
        found.append("vectors of different sizes are mixed")
    return found
