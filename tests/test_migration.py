"""A newer program on older data: the tables are brought up to date at the first touch, and nothing is read or embedded again."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kb.errors import ComponentMissing
from kb.search.request import SearchRequest
from kb.search.search import search
from kb.store.catalog import Catalog
from kb.store.lock import writing
from kb.store.schema import SCHEMA_VERSION
from kb.store.snapshot import SnapshotCache
from kb.types import OWNER
from tests.fakes import WordEmbedder
from tests.store_factory import new_catalog, put

EMBEDDER = WordEmbedder()
TO_VERSION_1 = """
DROP TABLE decisions;
DROP TABLE words;
DROP TABLE filed;
DROP TABLE abbreviations;
CREATE VIRTUAL TABLE terms USING fts5 (exact, stem, heading, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'");
DROP TABLE attachments;
DROP TABLE corrections;
ALTER TABLE documents DROP COLUMN corrected;
ALTER TABLE pages DROP COLUMN recognised;
UPDATE meta SET value = '1' WHERE key = 'schema';
"""


@pytest.fixture
def old(tmp_path: Path) -> Catalog:
    catalog = new_catalog(tmp_path / "data", EMBEDDER)
    put(catalog, EMBEDDER, "a.txt", "Ferja går hver time.")
    with sqlite3.connect(catalog.file) as connection:
        connection.executescript(TO_VERSION_1)
    return catalog


def columns(catalog: Catalog) -> dict[str, set[tuple[str, ...]]]:
    with sqlite3.connect(catalog.file) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {table: {row[1:] for row in connection.execute(f"PRAGMA table_info({table})")} for table in tables}


def test_a_reading_command_brings_an_older_catalog_up_to_date(old: Catalog, tmp_path: Path) -> None:
    with sqlite3.connect(old.file) as connection:
        vectors = connection.execute("SELECT matrix FROM vectors").fetchall()
    with old.reading(OWNER) as reader:
        assert reader.meta("schema") == str(SCHEMA_VERSION)
        hits = search(reader, SnapshotCache().of(reader), EMBEDDER, SearchRequest("ferja")).hits
    assert [hit.document.path for hit in hits] == ["a.txt"]
    with sqlite3.connect(old.file) as connection:
        assert connection.execute("SELECT matrix FROM vectors").fetchall() == vectors
    fresh = new_catalog(tmp_path / "fresh", EMBEDDER)
    assert {t: {c[:2] for c in cs} for t, cs in columns(old).items()} == {
        t: {c[:2] for c in cs} for t, cs in columns(fresh).items()
    }


def test_while_another_program_writes_it_says_what_to_do(old: Catalog) -> None:
    with writing(old.data), pytest.raises(ComponentMissing, match=r"older version.*kb ingest"), old.reading(OWNER):
        pass


def test_an_older_program_leaves_newer_data_alone(old: Catalog) -> None:
    with sqlite3.connect(old.file) as connection:
        connection.execute("UPDATE meta SET value = ? WHERE key = 'schema'", (str(SCHEMA_VERSION + 1),))
        connection.commit()
    with pytest.raises(ComponentMissing, match="newer version"), old.reading(OWNER):
        pass
