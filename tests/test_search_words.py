"""Which words find which: forms, compounds, the two written languages, English, abbreviations, case numbers; exact forms first."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kb.search.concepts import concepts_of
from kb.search.related import related_words
from kb.search.request import SearchRequest
from kb.search.search import search
from kb.store.catalog import Catalog
from kb.store.lexical import lexical_scores
from kb.store.snapshot import SnapshotCache
from kb.types import ANONYMOUS, OWNER, SearchResult, User
from tests.fakes import WordEmbedder
from tests.store_factory import new_catalog, put

EMBEDDER = WordEmbedder()
TEXTS = {
    "bane.txt": "Rådet ber om at jernbanen bygges ut.",
    "utbygging.txt": "Jernbaneutbygging er fylkets ansvar.",
    "høyring.txt": "Høyringa om planen varer til mai.",
    "vedteke.txt": "Budsjettet vart vedteke av årsmøtet.",
    "ipr.txt": "Rådet er et interkommunalt politisk råd (IPR) etter kommuneloven.",
    "kort.txt": "IPR skal ha eget sekretariat.",
    "sak.txt": "Styret viser til styresak 38/2025 om ferjetilskudd.",
    "svømming.txt": "Svømmehallen i Lia får nytt tak.",
    "english.txt": "The ferry to the island leaves every hour.",
    "råd.txt": "Ungdomsrådet møttes i går.",
}


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    catalog = new_catalog(tmp_path_factory.mktemp("words"), EMBEDDER)
    for path, text in TEXTS.items():
        put(catalog, EMBEDDER, path, text, access="open")
    return catalog


def find(catalog: Catalog, query: str, user: User = OWNER, **limits: object) -> SearchResult:
    with catalog.reading(user) as reader:
        return search(reader, SnapshotCache().of(reader), EMBEDDER, SearchRequest(query, **limits), today=date(2026, 1, 1))


def paths(result: SearchResult) -> list[str]:
    return [hit.document.path for hit in result.hits]


@pytest.mark.parametrize(
    ("query", "path"),
    [
        ("jernbane", "bane.txt"),
        ("jernbane", "utbygging.txt"),
        ("jernbaneutbygging", "bane.txt"),
        ("jernbanen", "utbygging.txt"),
        ("høring", "høyring.txt"),
        ("høringen", "høyring.txt"),
        ("vedtak", "vedteke.txt"),
        ("vedtatt", "vedteke.txt"),
        ("vedtas", "vedteke.txt"),
        ("Interkommunalt politisk råd", "kort.txt"),
        ("IPR", "ipr.txt"),
        ("sak 38/25", "sak.txt"),
        ("styresak 38/2025", "sak.txt"),
        ("ferje", "sak.txt"),
        ("tilskudd", "sak.txt"),
        ("ferge", "english.txt"),
        ("ferry", "sak.txt"),
        ("railway", "bane.txt"),
    ],
)
def test_words_that_belong_together_find_each_other(catalog: Catalog, query: str, path: str) -> None:
    assert path in paths(find(catalog, query))


@pytest.mark.parametrize(
    ("query", "first"), [("jernbaneutbygging", "utbygging.txt"), ("høyringa", "høyring.txt"), ("ferjetilskudd", "sak.txt")]
)
def test_the_exact_word_weighs_more_than_its_relatives(catalog: Catalog, query: str, first: str) -> None:
    with catalog.reading(OWNER) as reader:
        snapshot = SnapshotCache().of(reader)
        allowed = snapshot.numbers > 0
        scores = lexical_scores(snapshot, concepts_of(query, related_words(reader, snapshot, allowed)), allowed).bm25
        (number,) = (reader.passages([int(snapshot.numbers[scores.argmax()])])).values()
    assert number[1].path == first


def test_a_word_inside_another_by_chance_is_no_relative(catalog: Catalog) -> None:
    assert "råd.txt" not in paths(find(catalog, "dom", n=20))


def test_relatives_are_marked_in_the_snippet(catalog: Catalog) -> None:
    hit = next(hit for hit in find(catalog, "jernbane").hits if hit.document.path == "utbygging.txt")
    assert hit.snippet is not None
    assert [hit.passage.text[start:end] for start, end in hit.snippet.marks] == ["Jernbaneutbygging"]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("jernbane*", {"bane.txt", "utbygging.txt"}),
        ("*tilskudd", {"sak.txt"}),
        ('"politisk råd"', {"ipr.txt"}),
        ('"råd politisk"', set()),
        ("IPR -sekretariat", {"ipr.txt"}),
        ("jernbane IKKE rådet", {"utbygging.txt"}),
        ("jernbanen OG rådet", {"bane.txt"}),
        ("svømmehallen ELLER ferjetilskudd", {"svømming.txt", "sak.txt"}),
        ("(svømmehallen OR ferjetilskudd) AND NOT styret", {"svømming.txt"}),
        ('JERNBANEUTBYGGING -"fylkets ansvar"', {"bane.txt"}),
    ],
)
def test_the_operators_of_the_search_box(catalog: Catalog, query: str, wanted: set[str]) -> None:
    found = set(paths(find(catalog, query, n=20)))
    assert wanted <= found
    assert found <= wanted | {path for path in TEXTS if query.startswith("IPR") and path == "ipr.txt"}


def test_a_misspelt_word_is_put_right_by_what_the_documents_have(catalog: Catalog) -> None:
    assert find(catalog, "svømmehalen i Lia").suggestion == "svømmehallen i Lia"
    assert find(catalog, "svømmehallen i Lia").suggestion is None


def test_no_suggestion_tells_of_a_closed_document(tmp_path: Path) -> None:
    catalog = new_catalog(tmp_path, EMBEDDER)
    put(catalog, EMBEDDER, "open.txt", "Møtet ble hevet.", access="open")
    put(catalog, EMBEDDER, "closed.txt", "Granittsteinbruddet skal selges.", access="closed", groups=("styret",))
    assert find(catalog, "granittsteinbrudet").suggestion == "granittsteinbruddet"
    assert find(catalog, "granittsteinbrudet", ANONYMOUS).suggestion is None


def test_versions_of_a_passage_are_one_hit_with_the_newest_on_top(tmp_path: Path) -> None:
    catalog = new_catalog(tmp_path, EMBEDDER)
    text = "Regionen skal halvere utslippene fra transport innen 2030 og rapportere hvert år til representantskapet."
    put(
        catalog,
        EMBEDDER,
        "utkast.txt",
        text + " Utkast.",
        day=date(2024, 1, 1),
        title="Strategi, utkast",
        access="closed",
        groups=("styret",),
    )
    put(catalog, EMBEDDER, "strategi.txt", text, day=date(2024, 9, 1), title="Strategi")
    (hit,) = find(catalog, "halvere utslippene fra transport").hits
    assert hit.document.path == "strategi.txt"
    assert [record.path for record in hit.same_in] == ["utkast.txt"]
    (seen,) = find(catalog, "halvere utslippene fra transport", User("ola")).hits
    assert seen.same_in == ()


def test_grouped_hits_are_one_a_document_and_tell_how_many_more(tmp_path: Path) -> None:
    catalog = new_catalog(tmp_path, EMBEDDER)
    pages = ["Ferja går hver time.", "Ferja koster penger.", "Ferja er full om sommeren."]
    document = put(catalog, EMBEDDER, "ferje.txt", *pages)
    put(catalog, EMBEDDER, "annet.txt", "Ei ferje til.")
    grouped = find(catalog, "ferja", grouped=True)
    assert sorted((hit.document.path, hit.more) for hit in grouped.hits) == [("annet.txt", 0), ("ferje.txt", 2)]
    assert grouped.total == 4
    assert len(find(catalog, "ferja", document_id=document).hits) == 3


def test_vocabularies_are_kept_for_each_group_of_users_apart(catalog: Catalog) -> None:
    with catalog.reading(OWNER) as reader:
        snapshot = SnapshotCache().of(reader)
        all_of_it = snapshot.numbers > 0
        some = all_of_it.copy()
        some[0] = False
        assert related_words(reader, snapshot, all_of_it) is related_words(reader, snapshot, all_of_it)
        assert related_words(reader, snapshot, all_of_it) is not related_words(reader, snapshot, some)
