""" "Mente du": slips are caught against the words of the collection; what is right is left alone."""

from __future__ import annotations

import random
import time

import pytest

from kb.text.spelling import Speller, distance_between

WORDS = """
kontingent kontinent høringsuttalelse interkommunalt samferdsel jernbane gjøvik hadeland fylkeskommune ordfører
strategi representantskap kollektivtrafikk bærekraft handlingsprogram skjøtsel ferje regionråd sekretariat
kongsvinger valgkomité kommune styre råd ås
""".split()
SPELLER = Speller({word: 5 for word in WORDS} | {"kontingent": 200})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kontigent", "kontingent"),
        ("høringsutalelse", "høringsuttalelse"),
        ("interkomunalt", "interkommunalt"),
        ("samferdsl", "samferdsel"),
        ("jernabne", "jernbane"),
        ("gjovik", "gjøvik"),
        ("gjøvikk", "gjøvik"),
        ("gjoevik", "gjøvik"),
        ("fylkeskommmune", "fylkeskommune"),
        ("ordforer", "ordfører"),
        ("stratgei", "strategi"),
        ("representanskap", "representantskap"),
        ("kolektivtrafikk", "kollektivtrafikk"),
        ("baerekraft", "bærekraft"),
        ("handlingsporgram", "handlingsprogram"),
        ("sjøtsel", "skjøtsel"),
        ("xontingent", "kontingent"),
        ("ontingent", "kontingent"),
        ("konsgvinger", "kongsvinger"),
    ],
)
def test_a_slip_is_caught(typed: str, meant: str) -> None:
    assert SPELLER.suggest(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "kontingent",
        "kommuner",
        "møte",
        "meeting",
        "regionrådsmøte",
        "høringsfrist",
        "2024",
        "38/25",
        "råt",
        "",
        "xyzzyqwv",
        "byrådsleder",
        "e-post",
        "kontinentale",
    ],
)
def test_what_is_right_a_number_or_near_nothing_gets_no_suggestion(typed: str) -> None:
    assert SPELLER.suggest(typed) is None


def test_of_words_equally_near_the_frequent_one_is_meant() -> None:
    assert Speller({"hadeland": 1, "hodeland": 300}).suggest("hxdeland") == "hodeland"
    assert Speller({"hadeland": 300, "hodeland": 1}).suggest("hxdeland") == "hadeland"


def test_short_words_allow_one_slip_long_ones_two() -> None:
    speller = Speller({"gjøvik": 9, "kongsvinger": 9})
    assert speller.suggest("gjvk") is None
    assert speller.suggest("kngsvinegr") == "kongsvinger"
    assert speller.suggest("kngsvnegr") is None


@pytest.mark.parametrize(
    ("one", "two", "distance"),
    [
        ("sak", "sak", 0),
        ("sak", "saak", 1),
        ("sak", "ska", 1),
        ("sak", "bok", 2),
        ("", "ab", 2),
        ("abcdef", "uvwxyz", 3),
        ("ca", "abc", 3),
    ],
)
def test_distances_by_hand(one: str, two: str, distance: int) -> None:
    assert distance_between(one, two, 2) == distance
    assert distance_between(two, one, 2) == distance


def test_a_large_vocabulary_answers_in_milliseconds() -> None:
    chance = random.Random(4)
    syllables = ["kon", "fyl", "ring", "samt", "vei", "skog", "mune", "lag", "støt", "grå", "fjell", "trek", "hav", "tals"]
    words = {"".join(chance.choices(syllables, k=4)): 1 for _ in range(20_000)}
    speller = Speller(words)
    typed = [word[:5] + word[6:] for word in list(words)[:20]]
    start = time.process_time()
    for word in typed:
        speller.suggest(word)
    assert (time.process_time() - start) / len(typed) < 0.02
