"""What a search tells of what it found: counts over the same set as `total`, pages of hits, and the words they were found by."""

from __future__ import annotations

from datetime import date

import pytest

from kb.search.facets import facets
from kb.search.limits import Described, admitted
from kb.search.request import SearchRequest
from kb.search.snippets import NARROW, WIDE, snippet
from kb.text.analysis import matching_words, question_terms
from kb.types import FacetValue

DOCUMENTS = [
    Described(1, "d1", "Styret", "minutes", "2024-06-14", "nb"),
    Described(2, "d2", "Styret", "case_paper", "2025-03-21", "nb"),
    Described(3, "d3", "Representantskapet", "minutes", "2025-08-27", "nb"),
    Described(4, "d4", None, "strategy", None, "nb"),
    Described(5, "d5", "Styret for havna", "minutes", "2025-01-02", "nb"),
]
FOUND = {1: 3, 2: 2, 3: 4, 4: 5}


def asked(**limits: object) -> SearchRequest:
    return SearchRequest("kontingent", **limits)  # type: ignore[arg-type]


def within(request: SearchRequest) -> int:
    return sum(FOUND.get(document.number, 0) for document in admitted(DOCUMENTS, request))


# ---- Facets and limits


def test_a_facet_counts_what_each_choice_would_give() -> None:
    request = asked(organ="Styret", first=date(2025, 1, 1), last=date(2025, 12, 31))
    told = facets(DOCUMENTS, FOUND, request)
    assert told.organs == (FacetValue("Representantskapet", 4), FacetValue("Styret", 2))
    assert told.years == (FacetValue("2025", 2), FacetValue("2024", 3))
    assert told.kinds == (FacetValue("case_paper", 2),)
    for each in told.organs:
        assert within(asked(organ=each.value, first=date(2025, 1, 1), last=date(2025, 12, 31))) == each.count
    for each in told.years:
        assert within(asked(organ="Styret", first=date(int(each.value), 1, 1), last=date(int(each.value), 12, 31))) == each.count


def test_an_undated_document_has_no_year_and_falls_out_of_a_period() -> None:
    assert sum(each.count for each in facets(DOCUMENTS, FOUND, asked()).years) == 9
    assert [document.number for document in admitted(DOCUMENTS, asked(last=date(2030, 1, 1)))] == [1, 2, 3, 5]


@pytest.mark.parametrize(
    ("organ", "numbers"), [("styret", [1, 2]), ("styr", [1, 2, 5]), ("STYRET FOR", [5]), (" representant", [3]), ("x", [])]
)
def test_a_whole_name_means_that_organ_and_a_beginning_all_that_begin_so(organ: str, numbers: list[int]) -> None:
    assert [document.number for document in admitted(DOCUMENTS, asked(organ=organ))] == numbers


# ---- Snippets


def marked(text: str, query: str) -> list[str]:
    return [text[match.start : match.end] for match in matching_words(text, question_terms(query))]


@pytest.mark.parametrize(
    ("text", "query", "words"),
    [
        ("Kontingenten økes. Om kontingent og kontinent.", "kontingenter", ["Kontingenten", "kontingent"]),
        ("Møter, møtet og møtebok.", "møte", ["Møter", "møtet"]),
        ("Møtet 14.06.2024 og 15.06.2024.", "14.06.2024", ["14.06.2024"]),
        ("Vedtatt i 2024, se 14.06.2024.", "2024", ["2024", "2024"]),
        ("Som i sak 17/24 og sak 18/24.", "sak 17/2024", ["sak 17/24"]),
        ("ÅRSMØTET i Øvre Åmli", "årsmøte åmli", ["ÅRSMØTET", "Åmli"]),
        ("İ foran kontingenten", "kontingent", ["kontingenten"]),
        ("Hva er det?", "hva er ferja", []),
    ],
)
def test_words_are_marked_under_their_forms_and_never_inside_others(text: str, query: str, words: list[str]) -> None:
    assert marked(text, query) == words


FILLER = "Det er mye annet å si om dette, og det står mange ord her som ikke er søkt etter. " * 5


def windows(text: str, query: str) -> list[str]:
    found = snippet(text, question_terms(query))
    assert all(any(a <= start and end <= b for a, b in found.windows) for start, end in found.marks)
    return [text[start:end] for start, end in found.windows]


def test_a_short_passage_is_shown_whole() -> None:
    assert windows("Ferja går hver time.", "ferja") == ["Ferja går hver time."]


def test_a_window_begins_with_the_sentence_and_ends_between_words() -> None:
    text = FILLER + "Ferja mellom Kvernhaug og Lindvåg går hver time. " + FILLER
    (window,) = windows(text, "ferja")
    assert window.startswith("Ferja mellom") and len(window) <= WIDE
    assert text[text.index(window) + len(window)].isspace()


def test_words_far_apart_get_a_window_each() -> None:
    text = "Ferja går hver time. " + FILLER + "Taket på badet er tett igjen. " + FILLER
    first, second = windows(text, "badet ferja")
    assert first.startswith("Ferja går") and second.startswith("Taket på badet")
    assert len(first) <= NARROW and len(second) <= NARROW


def test_the_window_with_more_of_the_words_is_chosen() -> None:
    text = "Ferja og ferja og ferja. " + FILLER + "Ferja til badet. " + FILLER
    assert any(window.startswith("Ferja til badet") for window in windows(text, "ferja badet"))


def test_a_passage_found_by_its_heading_or_meaning_shows_its_beginning() -> None:
    (window,) = windows(FILLER, "sykkelveg")
    assert FILLER.startswith(window) and len(window) <= WIDE


@pytest.mark.parametrize("text", ["x" * 5000, "ferja" + "-" * 5000, " \n\t" * 400, "ferja " * 2000, "a\tb\n" * 900 + "ferja"])
def test_any_text_has_a_snippet_of_bounded_length(text: str) -> None:
    assert sum(map(len, windows(text, "ferja xyz"))) <= 2 * WIDE
