"""The search box: Noark 5's operators where they have something to work on, plain words everywhere else, never an error."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kb.text.query import And, Not, Or, Phrase, Prefix, Word, parse_query


@pytest.mark.parametrize(
    "text",
    [
        "hva er kontingenten for 2025?",
        "e-post",
        "2025-2028",
        "sak 38/25",
        "C++",
        "*",
        "**",
        "--",
        "-",
        "- ferje",
        '"',
        '"" ',
        'en "lone',
        "(",
        ")",
        "()",
        "a)",
        "møte-",
        "OG",
        "ELLER",
        "IKKE",
        "NOT",
        "OG ferje",
        "ferje OG",
        "ELLER b",
        "a OG OG b",
        "interkommunalt politisk råd (IPR)",
        "kommune(r)",
        "jernbane og buss",
        "buss eller ferje",
        "ikke vedtatt",
        "",
        "   ",
    ],
)
def test_what_is_no_operator_is_plain_words(text: str) -> None:
    query = parse_query(text)
    assert query.is_plain
    assert query.free_text == " ".join(text.split())
    assert query.required == query.excluded == ()


def test_a_phrase_is_required_and_the_words_beside_it_are_free() -> None:
    query = parse_query('kontingent "felles  uttalelse" 2025')
    assert query.required == (Phrase("felles uttalelse"),)
    assert query.phrases == ("felles uttalelse",)
    assert query.words == ("kontingent", "2025")
    assert query.free_text == "kontingent felles uttalelse 2025"
    assert not query.is_plain


@pytest.mark.parametrize("text", ["«felles uttalelse»", "“felles uttalelse”", "„felles uttalelse“"])
def test_typographic_quotes_are_quotes(text: str) -> None:
    assert parse_query(text).phrases == ("felles uttalelse",)


def test_a_star_stands_for_the_rest_of_a_word() -> None:
    assert parse_query("Høring* *PLAN").prefixes == (Prefix("høring"), Prefix("plan", at_end=True))


def test_a_minus_before_a_word_a_phrase_or_a_group_excludes_it() -> None:
    query = parse_query('ferje -2024 -"ikke dette" -(buss ELLER tog)')
    assert query.words == ("ferje",)
    assert query.excluded == (Word("2024"), Phrase("ikke dette"), Or((Word("buss"), Word("tog"))))
    assert query.free_text == "ferje"


@pytest.mark.parametrize("operator", ["IKKE", "IKKJE", "NOT"])
def test_not_in_capitals_excludes(operator: str) -> None:
    query = parse_query(f"jernbane {operator} buss")
    assert (query.words, query.excluded) == (("jernbane",), (Word("buss"),))


def test_and_binds_closer_than_or_and_parentheses_closer_than_both() -> None:
    assert parse_query("a ELLER b OG c").required == (Or((Word("a"), And((Word("b"), Word("c"))))),)
    assert parse_query("(a OR b) AND c").required == (And((Or((Word("a"), Word("b"))), Word("c"))),)


def test_an_exclusion_within_a_conjunction_stays_there() -> None:
    query = parse_query("ferje OG IKKE (buss OG tog)")
    assert query.required == (And((Word("ferje"), Not(And((Word("buss"), Word("tog")))))),)
    assert query.free_text == "ferje"


def test_parentheses_without_a_partner_are_left_out_of_the_tree() -> None:
    assert parse_query("(a OG b").required == (And((Word("a"), Word("b"))),)
    assert parse_query("a OG (b").required == (And((Word("a"), Word("b"))),)


def test_two_denials_are_none() -> None:
    query = parse_query("NOT NOT ferje OG buss")
    assert query.required == (And((Word("ferje"), Word("buss"))),)


_PIECES = st.sampled_from(
    [
        "OG",
        "ELLER",
        "IKKE",
        "AND",
        "(",
        ")",
        '"',
        "-",
        "*",
        "--",
        "ferje",
        "ord*",
        "*del",
        " ",
        "  ",
        "«",
        "»",
        "38/25",
        "\u00ad",
        "\n",
        "'",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=14).map(" ".join), st.lists(_PIECES, max_size=14).map("".join)))
def test_nothing_that_is_typed_is_an_error_or_gets_lost(text: str) -> None:
    query = parse_query(text)
    if query.is_plain:
        assert query.free_text == " ".join(text.split())
    else:
        assert query.required or query.excluded
    assert parse_query(query.free_text).free_text is not None


@pytest.mark.parametrize(
    "text", ["NOT " * 3_000 + "a", "(" * 3_000 + "a OG b" + ")" * 3_000, '"' * 3_001, "IKKE " * 3_000, "a OG " * 3_000]
)
def test_a_long_silly_query_is_read_quickly(text: str) -> None:
    start = time.perf_counter()
    parse_query(text)
    assert time.perf_counter() - start < 2
