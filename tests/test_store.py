"""The catalog: rights in every read, scores that do not tell of closed documents, addresses that last."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from kb.errors import AnotherWriter, ComponentMissing, NotFound, UsageError
from kb.search.request import SearchRequest
from kb.search.search import search
from kb.store.access import find_user
from kb.store.catalog import Catalog
from kb.store.lock import writing
from kb.store.snapshot import SnapshotCache
from kb.types import ANONYMOUS, OWNER, SearchResult, User
from tests.fakes import WordEmbedder
from tests.store_factory import new_catalog, put

EMBEDDER = WordEmbedder()
KARI = User("kari", frozenset({"styret"}))
OLA = User("ola")


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    catalog = new_catalog(tmp_path, EMBEDDER)
    put(catalog, EMBEDDER, "open.txt", "Ferja til øya går hver time.", access="open", organ="Styret", day=date(2024, 6, 14))
    put(catalog, EMBEDDER, "internal.txt", "Ferja koster mer neste år.", organ="Årsmøtet", day=date(2025, 1, 1), kind="minutes")
    put(catalog, EMBEDDER, "closed.txt", "Prosjekt Hemmelig kjøper ferja.", access="closed", groups=("styret",))
    return catalog


def find(catalog: Catalog, user: User, query: str, **limits: object) -> SearchResult:
    with catalog.reading(user) as reader:
        return search(reader, SnapshotCache().of(reader), EMBEDDER, SearchRequest(query, **limits))


@pytest.mark.parametrize(
    ("user", "seen"),
    [
        (OWNER, {"open.txt", "internal.txt", "closed.txt"}),
        (KARI, {"open.txt", "internal.txt", "closed.txt"}),
        (OLA, {"open.txt", "internal.txt"}),
        (ANONYMOUS, {"open.txt"}),
    ],
)
def test_each_user_sees_what_they_may(catalog: Catalog, user: User, seen: set[str]) -> None:
    with catalog.reading(user) as reader:
        assert {document.path for document in reader.documents()} == seen
        assert reader.searched().documents == len(seen)
    assert {hit.document.path for hit in find(catalog, user, "ferja").hits} == seen


def test_a_closed_document_is_not_found_by_any_address(catalog: Catalog) -> None:
    with catalog.reading(OWNER) as reader:
        closed = reader.document_at("closed.txt")
    with catalog.reading(OLA) as reader:
        for ask in (lambda: reader.document(closed.id), lambda: reader.document_at("closed.txt"), lambda: reader.page(closed, 1)):
            with pytest.raises(NotFound):
                ask()
        with pytest.raises(NotFound):
            reader.pages(closed)
        assert reader.passages(range(1, 10)).keys() == {1, 2}
    assert find(catalog, OLA, "Hemmelig").total == 0


def test_scores_do_not_tell_of_closed_documents(catalog: Catalog, tmp_path: Path) -> None:
    before = [(hit.document.path, hit.score) for hit in find(catalog, OLA, "ferja neste time").hits]
    for n in range(20):
        put(catalog, EMBEDDER, f"more{n}.txt", f"Ferja ferja neste time {n}", access="closed", groups=("styret",))
    after = [(hit.document.path, hit.score) for hit in find(catalog, OLA, "ferja neste time").hits]
    assert [path for path, _ in after] == [path for path, _ in before]
    assert [score for _, score in after] == pytest.approx([score for _, score in before], rel=1e-5)


def test_limits_are_part_of_the_query(catalog: Catalog) -> None:
    assert [hit.document.path for hit in find(catalog, OWNER, "ferja", organ="å").hits] == ["internal.txt"]
    assert [hit.document.path for hit in find(catalog, OWNER, "ferja", kind="minutes").hits] == ["internal.txt"]
    assert [hit.document.path for hit in find(catalog, OWNER, "ferja", last=date(2024, 12, 31)).hits] == ["open.txt"]
    newest_first = find(catalog, OWNER, "ferja", first=date(2020, 1, 1), sort="date").hits
    assert [hit.document.path for hit in newest_first] == ["internal.txt", "open.txt"]


def test_an_old_address_leads_to_the_new_version(tmp_path: Path) -> None:
    catalog = new_catalog(tmp_path, EMBEDDER)
    first = put(catalog, EMBEDDER, "a.txt", "Første versjon")
    second = put(catalog, EMBEDDER, "a.txt", "Andre versjon")
    third = put(catalog, EMBEDDER, "a.txt", "Tredje versjon")
    with catalog.reading(OWNER) as reader:
        assert {reader.document(one).id for one in (first, second, third)} == {third}
        assert len(reader.documents()) == 1
    back = put(catalog, EMBEDDER, "a.txt", "Første versjon")
    with catalog.reading(OWNER) as reader:
        assert {reader.document(one).id for one in (first, second, third)} == {back}


def test_a_reader_sees_one_moment(catalog: Catalog) -> None:
    with catalog.reading(OWNER) as reader:
        before = reader.searched().documents
        put(catalog, EMBEDDER, "new.txt", "Nytt dokument")
        assert reader.searched().documents == before
    with catalog.reading(OWNER) as reader:
        assert reader.searched().documents == before + 1


def test_a_failed_transaction_leaves_nothing(catalog: Catalog) -> None:
    with pytest.raises(RuntimeError), catalog.transaction() as connection:
        connection.execute("DELETE FROM documents")
        raise RuntimeError
    with catalog.reading(OWNER) as reader:
        assert len(reader.documents()) == 3


def test_readers_cannot_write(catalog: Catalog) -> None:
    with catalog.reading(OWNER) as reader, pytest.raises(sqlite3.OperationalError):
        reader.connection.execute("DELETE FROM documents")


def test_a_second_writer_is_told_who_the_first_is(tmp_path: Path) -> None:
    import os

    with writing(tmp_path), pytest.raises(AnotherWriter, match=str(os.getpid())), writing(tmp_path):
        pass
    with writing(tmp_path):
        pass


def test_users_come_from_users_toml(tmp_path: Path) -> None:
    (tmp_path / "users.toml").write_text('[users.kari]\ngroups = ["styret"]', encoding="utf-8")
    assert find_user(tmp_path, "kari") == KARI
    assert find_user(tmp_path, None) is OWNER
    assert find_user(tmp_path, "anonymous") is ANONYMOUS
    with pytest.raises(UsageError, match="no user “per”"):
        find_user(tmp_path, "per")


def test_a_missing_or_damaged_catalog_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(ComponentMissing, match="kb ingest"), Catalog(tmp_path).reading(OWNER):
        pass
    (tmp_path / "catalog.sqlite").write_bytes(b"this is no database at all, but long enough to be looked at" * 40)
    with pytest.raises(ComponentMissing, match="damaged"), Catalog(tmp_path).reading(OWNER):
        pass
