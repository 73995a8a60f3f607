"""English terms of council work meet their Norwegian ones, in both directions."""

from __future__ import annotations

from importlib.resources import files

import pytest

from kb.text.english import Language, translations


def terms(text: str, language: Language | None = None) -> dict[str, tuple[str, ...]]:
    words = text.split()
    return {" ".join(words[found.start : found.end]): found.terms for found in translations(words, language)}


@pytest.mark.parametrize(
    ("english", "norwegian"),
    [
        ("fee", "gebyr"),
        ("grants", "tilskudd"),
        ("grants", "tilskot"),
        ("adopted", "vedtatt"),
        ("adopted", "vedteke"),
        ("chairs", "leder"),
        ("deputies", "varamedlem"),
        ("ferries", "ferje"),
        ("bridge", "bru"),
        ("flooding", "flom"),
        ("absent", "forfall"),
        ("mayor", "ordfører"),
        ("municipalities", "kommune"),
        ("deadline", "frist"),
        ("elected", "valgt"),
        ("paid", "betale"),
        ("hospitals", "sykehus"),
        ("emissions", "utslipp"),
        ("consultation", "høring"),
        ("minutes", "protokoll"),
        ("unanimously", "enstemmig"),
        ("railway", "jernbane"),
    ],
)
def test_english_words_have_their_norwegian_terms(english: str, norwegian: str) -> None:
    assert norwegian in terms(english, "en")[english]


@pytest.mark.parametrize(
    ("norwegian", "english"),
    [
        ("kommunane", "municipality"),
        ("vedteke", "adopted"),
        ("kontingenten", "membership fee"),
        ("røysting", "voting"),
        ("bruer", "bridge"),
    ],
)
def test_norwegian_words_have_their_english_terms(norwegian: str, english: str) -> None:
    assert english in terms(norwegian, "no")[norwegian]


def test_the_longest_term_is_taken_whole() -> None:
    found = terms("What does the action programme of the inter municipal political council say", "en")
    assert found["action programme"] == ("handlingsprogram",)
    assert "interkommunalt politisk råd" in found["inter municipal political council"]
    assert "programme" not in found


def test_several_words_of_norwegian_are_known_in_their_forms() -> None:
    assert "inter-municipal political council" in terms("det interkommunalt politisk råd", "no")["interkommunalt politisk råd"]


def test_a_word_stands_for_itself_not_for_all_of_its_stem() -> None:
    assert terms("municipalities", "en")["municipalities"] == ("kommune",)


def test_the_language_tells_by_from_by() -> None:
    assert terms("by the board", "en") == {"board": ("styre",)}
    assert "city" in terms("by", "no")["by"]
    assert "city" in terms("by")["by"]


def test_the_table_is_as_large_as_the_domain_needs() -> None:
    lines = files("kb.text").joinpath("english.txt").read_text(encoding="utf-8").splitlines()
    assert sum(bool(line) and not line.startswith("#") for line in lines) >= 300


def test_nothing_and_odd_words_have_no_translation() -> None:
    assert translations([]) == []
    assert translations(["", "38/25", "xyzzyq"]) == []
