"""What the index holds, for one user; and whether it is sound."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from typing import Any

from kb.errors import ComponentMissing
from kb.memory import Memory
from kb.store.corrections import taken_out
from kb.store.lock import writer_of
from kb.store.provenance import expected_index
from kb.store.vectors import Expected, VectorIndex
from kb.types import OWNER, User

BEING_WRITTEN = "being written"


def index_status(memory: Memory, user: User) -> dict[str, Any]:
    """What this user may know of the index: counts, dates, organs, and the documents that could not be read whole."""
    with memory.catalog.reading(user) as reader:
        searched = reader.searched()
        documents = reader.documents()
        roots = [str(root) for root in reader.roots()] if user.owner else []
        embedder, collection = reader.meta("embedder_name"), reader.meta("collection")
        removed = taken_out(reader.connection) if user.owner else []
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
        "removed": [{"path": None if one.path_erased else one.path, "by": one.by, "at": one.at} for one in removed],
    }


def check_index(memory: Memory, user: User = OWNER) -> dict[str, Any]:
    """Look at every component; `problems` are sentences that say what is wrong and what mends it. Counts are the user's own."""
    data = memory.settings.data
    with memory.catalog.reading(user) as reader:
        passages = reader.searched().passages
    with memory.catalog.reading(OWNER) as reader:
        expected = expected_index(reader)
        told = _contradictions(reader.connection)
    told += memory.catalog.problems()
    file = memory.catalog.file
    problems = [f"The catalog is damaged: {one}. Restore a backup, or delete {file} and run: kb ingest" for one in told]
    chroma = _chroma(VectorIndex(data), expected, writer_of(data))
    if chroma not in ("sound", BEING_WRITTEN):
        problems.append(f"The Chroma index is {chroma}. Answers still come from the catalog. Run: kb rebuild")
    model, problem = _model(memory)
    problems += [problem] if problem else []
    components = {"catalog": "damaged" if told else "sound", "passages": passages, "chroma": chroma, "model": model}
    return {"components": components, "problems": problems}


def _chroma(index: VectorIndex, expected: Expected, writer: int | None) -> str:
    """How Chroma is. While another process brings it in line it is left alone: two must not work in it at once."""
    if writer is not None and not index.is_current(expected):
        return BEING_WRITTEN
    if not os.access(index.folder, os.W_OK) and index.is_untouched(expected):
        return "sound"  # a closer look would have to write
    health = index.health(expected)
    return {"another model": "made with another model", "behind": "behind the catalog"}.get(health, health)


def _model(memory: Memory) -> tuple[str, str | None]:
    """Whether the model of the settings can be opened and made this index; else what mends it."""
    try:
        memory.check_model()
    except ComponentMissing as error:
        return "missing or another", str(error)
    return "sound", None


def _contradictions(connection: sqlite3.Connection) -> list[str]:
    """Where the tables do not agree: a passage outside its page, without terms, or a document with too few vectors."""
    found = []
    (stray,) = connection.execute(
        """SELECT count(*) FROM passages p LEFT JOIN pages g ON g.document = p.document AND g.number = p.page
           WHERE g.number IS NULL OR p.end > length(g.text) OR p.start >= p.end"""
    ).fetchone()
    (unfiled,) = connection.execute(
        """SELECT count(*) FROM documents d LEFT JOIN filed f ON f.document = d.number
           WHERE d.passage_count > 0
             AND coalesce(length(f.body), -1) != 4 * (SELECT sum(length) FROM passages WHERE document = d.number)"""
    ).fetchone()
    sizes = connection.execute(
        """SELECT d.passage_count AS wanted, count(p.number) AS held, coalesce(length(v.matrix), 0) AS bytes
           FROM documents d LEFT JOIN passages p ON p.document = d.number LEFT JOIN vectors v ON v.document = d.number
           GROUP BY d.number"""
    ).fetchall()
    if stray:
        found.append(f"{stray} passages do not stand on their pages")
    if unfiled:
        found.append(f"{unfiled} documents are not filed under their words")
    if any(row["wanted"] != row["held"] or (row["held"] == 0) != (row["bytes"] == 0) for row in sizes):
        found.append("some documents lack passages or vectors")
    if len({row["bytes"] / row["held"] for row in sizes if row["held"]}) > 1:
        found.append("vectors of different sizes are mixed")
    return found
