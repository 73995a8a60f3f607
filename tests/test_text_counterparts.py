"""Bokmål and nynorsk find each other; a word's forms find their lemma."""

from __future__ import annotations

from importlib.resources import files

import pytest

from kb.text.counterparts import counterparts, same_family
from kb.text.lemmas import lemmas

SURE = 0.8


def sure(word: str) -> set[str]:
    return {form for form, confidence in counterparts(word) if confidence >= SURE}


@pytest.mark.parametrize(
    ("bokmål", "nynorsk"),
    [
        pair.split("/")
        for pair in (
            "virksomhet/verksemd bevilgning/løyving trygghet/tryggleik bærekraft/berekraft barn/born skole/skule "
            "hjem/heim vei/veg kirke/kyrkje sykehus/sjukehus votering/røysting enstemmig/samrøystes "
            "anbefaling/tilråding uttalelse/fråsegn utredning/utgreiing leder/leiar høring/høyring vedtatt/vedteke "
            "forfall/fråfall tilskudd/tilskot utvalg/utval utslipp/utslepp flom/flaum regnskap/rekneskap "
            "innbyggerne/innbyggjarane kommunene/kommunane høringen/høyringa tilskuddene/tilskota hvordan/korleis "
        ).split()
    ],
)
def test_the_table_joins_words_of_both_languages(bokmål: str, nynorsk: str) -> None:
    assert nynorsk in sure(bokmål)
    assert bokmål in sure(nynorsk)


@pytest.mark.parametrize(
    ("bokmål", "nynorsk"),
    [
        ("høringsuttalelse", "høyringsfråsegn"),
        ("ferjetilskudd", "ferjetilskot"),
        ("veiutbygging", "vegutbygging"),
        ("tilskuddsordningen", "tilskotsordninga"),
        ("skolestruktur", "skulestruktur"),
    ],
)
def test_compounds_are_carried_over_part_by_part(bokmål: str, nynorsk: str) -> None:
    assert nynorsk in sure(bokmål)
    assert bokmål in sure(nynorsk)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hvit", "kvit"),
        ("rettferdighet", "rettferdigheit"),
        ("personlig", "personleg"),
        ("personlege", "personlige"),
        ("arbeidere", "arbeidarar"),
        ("bygginga", "byggingen"),
        ("fabrikkane", "fabrikkene"),
        ("tenkje", "tenke"),
        ("grønare", "grønere"),
    ],
)
def test_rules_propose_what_the_table_lacks(one: str, other: str) -> None:
    assert same_family(one) is None
    assert other in dict(counterparts(one))
    assert dict(counterparts(one))[other] < SURE


def test_a_words_own_counterpart_comes_before_that_of_another_words_form() -> None:
    found = [form for form, _ in counterparts("leder")]
    assert found[0] == "leiar"
    assert dict(counterparts("leder"))["leie"] < SURE


def test_forms_of_a_family_have_one_key() -> None:
    assert same_family("verksemda") == same_family("verksemd")
    assert same_family("høyringar") == same_family("høringen") == "høring"
    assert same_family("osloregionen") is None


def test_the_table_is_as_large_as_the_domain_needs() -> None:
    lines = files("kb.text").joinpath("counterparts.txt").read_text(encoding="utf-8").splitlines()
    assert sum(bool(line) and not line.startswith("#") for line in lines) >= 250


@pytest.mark.parametrize("word", ["", "a", "38/25", "2024", "e-post", "æ" * 60])
def test_odd_words_have_counterparts_without_error(word: str) -> None:
    assert all(form != word and 0 < confidence <= 1 for form, confidence in counterparts(word))


@pytest.mark.parametrize("form", ["vedtar", "vedtok", "vedtatt", "vedtas", "vedteke", "vedteken"])
def test_the_forms_of_a_verb_share_a_lemma_in_both_languages(form: str) -> None:
    assert "vedta" in lemmas(form)


@pytest.mark.parametrize(
    ("word", "wrong"), [("leder", "led"), ("protokoll", "protokollere"), ("råd", "råde"), ("kontingent", "kontingentere")]
)
def test_known_faults_of_the_dictionary_make_nothing_worse(word: str, wrong: str) -> None:
    assert wrong not in lemmas(word)


def test_nouns_have_their_lemma_and_unknown_words_none() -> None:
    assert lemmas("kommunane") == {"kommune"}
    assert "tilskot" in lemmas("tilskotet")
    assert lemmas("xyzzyq") == frozenset()
