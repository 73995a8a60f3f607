"""Keeping Chroma in line with the catalog, and making it again. The caller holds the writer's lock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from ingest.passages import embedding_text
from kb.models.embedder import Embedder
from kb.store.catalog import Catalog, Reader
from kb.store.provenance import expected_index
from kb.store.rows import facts_from_json
from kb.store.snapshot import FloatArray, SnapshotCache
from kb.store.vectors import Expected, Health, VectorIndex
from kb.store.writer import reindex_terms, replace_vectors, set_meta
from kb.text.analysis import ANALYSIS_VERSION
from kb.types import OWNER, IngestProgress

Done = Literal["nothing", "brought in line", "rebuilt"]


def bring_index_in_line(catalog: Catalog, index: VectorIndex, trusted: bool = False) -> Done:
    """Give Chroma what it lacks, or make it again when it is missing, damaged or of another model.

    `trusted` says that this process has the index open and working already; else a child process tries it first, unless its
    files are just as they were left.
    """
    with catalog.reading(OWNER) as reader:
        expected = expected_index(reader)
        trusted = trusted or index.is_untouched(expected)
        if trusted and index.is_current(expected):
            return "nothing"
        return _mend(reader, index, expected, "behind" if trusted else index.health(expected))


def mend_index(catalog: Catalog, index: VectorIndex) -> Done:
    """The careful look at start: a child process opens the index and reads it through, whatever its marker says."""
    with catalog.reading(OWNER) as reader:
        expected = expected_index(reader)
        return _mend(reader, index, expected, index.health(expected))


def _mend(reader: Reader, index: VectorIndex, expected: Expected, health: Health) -> Done:
    """What an index in this state needs."""
    if health == "sound":
        index.mark(expected)
        return "nothing"
    ids, vectors = _all_vectors(reader)
    if health == "behind":
        index.bring_in_line(ids, vectors, expected)
        return "brought in line"
    index.rebuild(ids, vectors, expected)
    return "rebuilt"


def rebuild(catalog: Catalog, embedder: Embedder, index: VectorIndex, tell: Callable[[IngestProgress], None]) -> int:
    """Chroma from the catalog. Vectors and terms are made anew only when model or analysis is another; how many were embedded."""
    with catalog.reading(OWNER) as reader:
        other_model = reader.meta("embedder") not in (None, embedder.fingerprint)
        other_analysis = reader.meta("analysis") not in (None, ANALYSIS_VERSION)
        rows = reader.connection.execute("SELECT number, id FROM documents WHERE passage_count > 0 ORDER BY number").fetchall()
    embedded = 0
    if other_model or other_analysis:
        with catalog.transaction() as connection:  # all documents or none: vectors of two models must never be mixed
            for done, row in enumerate(rows):
                tell(IngestProgress(done, len(rows), row["id"]))
                if other_analysis:
                    reindex_terms(connection, row["id"])
                if other_model:
                    texts = _texts(catalog, row["number"])
                    replace_vectors(connection, row["number"], embedder.embed_documents(texts))
                    embedded += len(texts)
            set_meta(connection, "embedder", embedder.fingerprint)
            set_meta(connection, "embedder_name", embedder.name)
            set_meta(connection, "analysis", ANALYSIS_VERSION)
    rebuild_index(catalog, index)
    tell(IngestProgress(len(rows), len(rows), ""))
    return embedded


def rebuild_index(catalog: Catalog, index: VectorIndex) -> None:
    """Throw Chroma's files away, and make them again from the catalog's vectors."""
    with catalog.reading(OWNER) as reader:
        _mend(reader, index, expected_index(reader), "missing")


def _all_vectors(reader: Reader) -> tuple[list[str], FloatArray]:
    snapshot = SnapshotCache().of(reader)
    return [str(number) for number in snapshot.numbers], snapshot.vectors


def _texts(catalog: Catalog, document: int) -> list[str]:
    """What is embedded of a stored document's passages, in the order of their numbers."""
    with catalog.reading(OWNER) as reader:
        row = reader.connection.execute("SELECT own_facts FROM documents WHERE number = ?", (document,)).fetchone()
        numbers = [n for (n,) in reader.connection.execute("SELECT number FROM passages WHERE document = ?", (document,))]
        passages = reader.passages(numbers)
    own = facts_from_json(row["own_facts"])
    return [embedding_text(own, passages[number][0]) for number in sorted(numbers)]
