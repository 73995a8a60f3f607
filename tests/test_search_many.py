"""Search among many passages: only the promising are looked at, the others keep their place, and rights hold at once."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import numpy as np
import pytest

from kb.search import search as searching
from kb.search.request import SearchRequest
from kb.search.search import search
from kb.store.catalog import Catalog
from kb.store.snapshot import SnapshotCache, WordRows
from kb.types import ANONYMOUS, OWNER, SearchResult, User
from tests.fakes import WordEmbedder
from tests.store_factory import new_catalog, put

EMBEDDER = WordEmbedder()
SUBJECTS = ("ferja", "ferja og kaia", "ferja og bussen", "bussen", "skolen", "veien til ferja", "biblioteket", "ferja i dag")


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    catalog = new_catalog(tmp_path, EMBEDDER)
    for number, subject in enumerate(SUBJECTS * 3):
        put(catalog, EMBEDDER, f"{number}.txt", f"Sak {number} handler om {subject} og ikke noe annet.", access="open")
    return catalog


def find(catalog: Catalog, kept: SnapshotCache, query: str, user: User = OWNER, **limits: object) -> SearchResult:
    with catalog.reading(user) as reader:
        return search(reader, kept.of(reader), EMBEDDER, SearchRequest(query, n=50, **limits))  # type: ignore[arg-type]


def test_what_is_not_looked_at_follows_what_is_and_nothing_is_lost(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = SnapshotCache()
    whole = find(catalog, kept, "ferja i dag")
    monkeypatch.setattr(searching, "SEEN", 4)
    few = find(catalog, kept, "ferja i dag")
    assert few.total == whole.total and few.facets == whole.facets
    assert {hit.passage.id for hit in few.hits} == {hit.passage.id for hit in whole.hits}
    assert [hit.document.path for hit in few.hits[:3]] == [hit.document.path for hit in whole.hits[:3]]
    scores = [hit.score for hit in few.hits]
    assert scores == sorted(scores, reverse=True) and scores[3] > scores[-1] > 0


def test_what_an_operator_asks_for_is_looked_at_wherever_it_stands(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = SnapshotCache()
    whole = find(catalog, kept, "biblio* ferja")
    monkeypatch.setattr(searching, "SEEN", 2)
    few = find(catalog, kept, "biblio* ferja")
    assert whole.total == few.total == 3
    assert [hit.score for hit in few.hits[:2]] == [hit.score for hit in whole.hits[:2]]


def test_rights_that_change_hold_for_the_next_search(catalog: Catalog) -> None:
    kept = SnapshotCache()
    assert find(catalog, kept, "biblioteket", ANONYMOUS).total == 3
    put(catalog, EMBEDDER, "6.txt", "Sak 6 handler om biblioteket og ikke noe annet.", access="closed", groups=("styret",))
    assert {hit.document.path for hit in find(catalog, kept, "biblioteket", ANONYMOUS).hits} == {"14.txt", "22.txt"}
    assert find(catalog, kept, "biblioteket").total == 3
    member, other = User("kari", frozenset({"styret"})), User("kari", frozenset())
    assert find(catalog, kept, "biblioteket", member).total == 3 and find(catalog, kept, "biblioteket", other).total == 2


def test_no_former_moment_is_held_in_memory(catalog: Catalog) -> None:
    kept = SnapshotCache()
    find(catalog, kept, "ferja")
    with catalog.reading(OWNER) as reader:
        former = weakref.ref(kept.of(reader).body)
    put(catalog, EMBEDDER, "ny.txt", "Sak 99 handler om ferja og ikke noe annet.", access="open")
    assert find(catalog, kept, "ferja").total > 0
    gc.collect()
    assert former() is None


def test_words_are_looked_up_where_they_stand() -> None:
    words = np.array([3, 1, 3, 0, 2, 3, 1], dtype=np.int32)
    rows = WordRows(words, np.array([0, 3, 3, 7]))
    assert rows.places_of(np.array([3, 1])).tolist() == [0, 1, 2, 5, 6]
    assert rows.places_of(np.array([7])).tolist() == rows.places_of(np.array([], dtype=np.int32)).tolist() == []
    assert rows.owners[rows.places_of(np.array([0, 2]))].tolist() == [2, 2]
