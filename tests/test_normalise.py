from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kb.text.normalise import (
    fold_for_matching,
    join_broken_words,
    join_lines,
    join_lines_characters,
    joint,
    normalise,
    normalise_characters,
    normalise_path,
    vocabulary,
)

AWKWARD = st.text(
    st.one_of(
        st.sampled_from("aåÅ eé \t\n\r\u00a0\u00ad\u030a\u0301\u0308\u200bﬁﬀ-\u2010\x02\ufffe\ufffd\uf0b7\u2028\x00.A1"),
        st.characters(),
    ),
    max_size=40,
)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("a\u030arsma\u030al", "årsmål"),
        ("ﬁnansiering og ﬂytting, eﬀekt", "finansiering og flytting, effekt"),
        ("for\u00adskning", "forskning"),
        ("kr\u00a01\u202f000", "kr 1 000"),
        ("to  \t mellomrom", "to mellomrom"),
        ("linje  \r\n  neste\rog\u2028slutt", "linje\nneste\nog\nslutt"),
        ("a\n\n\n\nb", "a\n\nb"),
        ("\ufeffStart\u200b her\u200d ", "Start her"),
        ("Øst\u2011Norge, 10\u2010årig, inn\x02 og ut\ufffe", "Øst-Norge, 10-årig, inn- og ut-"),
        ("\uf0b7 punkt", "• punkt"),
        ("klokke\x07slag\ufffd", "klokkeslag"),
        ("Sluttid 10:00 – 12:30", "Sluttid 10:00 – 12:30"),
    ],
)
def test_text_gets_its_one_form(raw: str, clean: str) -> None:
    assert normalise(raw) == clean


def test_tabs_stay_only_where_they_part_cells() -> None:
    assert normalise("Navn \t Parti\n\tAP\t\tH \t") == "Navn Parti\nAP H"
    assert normalise("Navn \t Parti\n\tAP\t\tH \t", keep_tabs=True) == "Navn\tParti\n\tAP\t\tH"


@settings(max_examples=300, deadline=None)
@given(AWKWARD, st.booleans())
def test_normalising_twice_changes_nothing(text: str, keep_tabs: bool) -> None:
    once = normalise(text, keep_tabs=keep_tabs)
    assert normalise(once, keep_tabs=keep_tabs) == once
    assert unicodedata.is_normalized("NFC", once)
    assert "\n\n\n" not in once and " \n" not in once and "  " not in once


@settings(max_examples=300, deadline=None)
@given(AWKWARD, st.booleans())
def test_characters_and_text_are_normalised_alike_and_sources_stand_in_order(text: str, keep_tabs: bool) -> None:
    clean, sources = normalise_characters(text, keep_tabs=keep_tabs)
    assert clean == normalise(text, keep_tabs=keep_tabs)
    assert len(sources) == len(clean)
    assert sources == sorted(sources)
    assert all(0 <= source < len(text) for source in sources)


def test_every_character_knows_where_it_came_from() -> None:
    text, sources = normalise_characters(["e", "ﬃ", " ", " ", "a", "\u030a", "\u00ad", "b"])
    assert (text, sources) == ("effi åb", [0, 1, 1, 1, 2, 4, 7])


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("for-\nskning", "forskning"),
        ("Stortings-\nvalget", "Stortingsvalget"),
        ("for\u00ad\nskning", "forskning"),
        ("for\x02\r\nskning", "forskning"),
        ("SAMFERDSELS-\nSTRATEGI", "SAMFERDSELSSTRATEGI"),
        ("inntekts-\nog formuesskatt", "inntekts- og formuesskatt"),
        ("ut-\neller innflytting", "ut- eller innflytting"),
        ("Øst-\nNorge", "Øst-Norge"),
        ("2024-\n2025", "2024-2025"),
        ("EU-\nkommisjonen", "EU-kommisjonen"),
        ("CO2-\nutslipp", "CO2-utslipp"),
        ("e-\npost", "e-post"),
        ("10-\nårig", "10-årig"),
        ("vei -\nog bane", "vei - og bane"),
        ("helse–\nmiljø", "helse– miljø"),
    ],
)
def test_words_are_joined_over_line_breaks(broken: str, whole: str) -> None:
    assert join_lines(broken.splitlines()) == whole


def test_three_lines_of_one_word() -> None:
    assert join_lines(["infra-", "struktur-", "investering i dag"]) == "infrastrukturinvestering i dag"


def test_a_word_that_stands_elsewhere_decides() -> None:
    known = vocabulary(["Nord-sør-aksen og sørvest-landet i by-", "utvikling. Omlegging-a"])
    assert joint("sørvest", "landet", known) == "hyphen"
    assert joint("sørvest", "landet") == "join"
    assert joint("Øst", "landet", vocabulary(["på østlandet"])) == "join"
    assert "by" not in known and "utvikling" in known


def test_other_line_breaks_stay_unless_a_paragraph_is_unwrapped() -> None:
    assert join_broken_words("Styret har ved-\ntatt planen.\nNeste avsnitt") == "Styret har vedtatt planen.\nNeste avsnitt"
    assert join_lines(["Styret har ved-", "tatt planen.", "Neste setning"]) == "Styret har vedtatt planen. Neste setning"


@settings(max_examples=200, deadline=None)
@given(st.text("ab-\u00adØ1 \n", max_size=40))
def test_joining_keeps_the_place_of_every_character(text: str) -> None:
    joined, sources = join_lines_characters(text)
    assert joined == join_lines(text.split("\n"))
    assert len(joined) == len(sources) and sources == sorted(set(sources))
    assert all(character == text[source] or (character, text[source]) in {(" ", "\n"), ("-", "\u00ad")}
               for character, source in zip(joined, sources, strict=True))  # fmt: skip


def test_a_quote_is_found_in_another_rendering_of_its_text() -> None:
    stored = "Styret vedtar «Regional strategi 2024–2028» for samferdselsinvesteringer – 100 m² i Øst-Norge."
    rendered = 'Styret  vedtar\n"Regional stra-\ntegi 2024-\n2028" for samferdsels\u00adinvesteringer — 100 m2 i Øst-\nNorge.'
    quote, _ = fold_for_matching(stored[14:43])
    folded, sources = fold_for_matching(rendered)
    place = folded.index(quote)
    assert rendered[sources[place] : sources[place + len(quote) - 1] + 1] == '"Regional stra-\ntegi 2024-\n2028"'
    assert fold_for_matching(stored)[0] == folded


@settings(max_examples=200, deadline=None)
@given(AWKWARD)
def test_folding_is_the_same_before_and_after_normalising(text: str) -> None:
    folded, sources = fold_for_matching(text)
    assert len(folded) == len(sources)
    assert fold_for_matching(normalise(text))[0] == folded


def test_paths_are_the_same_on_every_system() -> None:
    assert normalise_path("Møter\\A\u030ar 2024\\innkalling.pdf") == "Møter/År 2024/innkalling.pdf"
