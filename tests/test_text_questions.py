"""What a question tells about itself: whether it asks about now, and what it names."""

from __future__ import annotations

import pytest

from kb.text.meaning_now import asks_about_now
from kb.text.names import names_in


@pytest.mark.parametrize(
    "question",
    [
        "Gjelder avtalen for alle?",
        "Hvilken strategi gjelder?",
        "Hva er kontingenten nå?",
        "Er det fortsatt vårt standpunkt?",
        "Hvem er leder i dag?",
        "Hva er gjeldende kontingent?",
        "Hvilke regler er det som gjelder?",
        "Kven er leiar no?",
        "Kva strategi gjeld no?",
        "Er det framleis slik?",
        "What is the current fee?",
        "Who is currently the chair?",
        "Does the agreement still apply?",
        "Er avtalen i kraft?",
    ],
)
def test_a_question_about_what_holds_today(question: str) -> None:
    assert asks_about_now(question)


@pytest.mark.parametrize(
    "question",
    [
        "Hva gjelder saken?",
        "Når det gjelder jernbane, hva ble vedtatt?",
        "Hvordan skal vi nå målene?",
        "Hva må til for å nå klimamålene?",
        "Hvem var leder i 2020?",
        "Is there no fee?",
        "Kva sak gjeld dette?",
        "Kor stor gjeld har kommunen?",
        "Hva ble vedtatt om ferjer?",
        "",
    ],
)
def test_a_question_about_anything_else(question: str) -> None:
    assert not asks_about_now(question)


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Hvem er leder i Hamar?", ("hamar",)),
        ("Hva sa Kari Nordmann om NTP 2025-2036?", ("kari", "nordmann", "ntp", "2025-2036")),
        ("Hva ble vedtatt i sak 38/25?", ("38/25",)),
        ("Lillehammer og ferje", ("lillehammer",)),
        ("Jernbaneutbygging på Dovre", ("dovre",)),
        ("Kontingentsatser for 2026", ("2026",)),
        ("Hva sier Styret om det?", ()),
        ("What did the Council decide in December?", ()),
        ("HVA ER VEDTATT OM FERJER", ()),
        ("IPR-avtalen", ("ipr-avtalen",)),
        ("hva er kontingenten", ()),
        ("", ()),
    ],
)
def test_what_a_question_names(question: str, names: tuple[str, ...]) -> None:
    assert names_in(question) == names
