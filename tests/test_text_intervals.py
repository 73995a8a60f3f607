"""The time a question means, as a proposal, in bokmål, nynorsk and English."""

from __future__ import annotations

from datetime import date

import pytest

from kb.text.intervals import dates_meant

TODAY = date(2026, 5, 20)


def meant(text: str) -> tuple[str, str, bool] | None:
    found = dates_meant(text, TODAY)
    return None if found is None else (str(found.first or ""), str(found.last or ""), found.explicit)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("vedtak fra 2021 til 2024", "2021-01-01", "2024-12-31"),
        ("vedtak frå 2021 til og med 2024", "2021-01-01", "2024-12-31"),
        ("decisions from 2021 to 2024", "2021-01-01", "2024-12-31"),
        ("i perioden 2021–2024", "2021-01-01", "2024-12-31"),
        ("1.1.2024..31.12.2024", "2024-01-01", "2024-12-31"),
        ("mellom 1. mars 2023 og 1. juni 2023", "2023-03-01", "2023-06-01"),
        ("between 2020 and 2022", "2020-01-01", "2022-12-31"),
        ("frå mars til mai 2024", "2024-03-01", "2024-05-31"),
        ("uttalelser etter 2022", "2023-01-01", ""),
        ("uttalelser før mars 2023", "", "2023-02-28"),
        ("hva er gjort siden 2020", "2020-01-01", ""),
        ("kva er gjort sidan 2020", "2020-01-01", ""),
        ("what was done since May 2023", "2023-05-01", ""),
        ("before 2020", "", "2019-12-31"),
        ("fram til 2022", "", "2022-12-31"),
        ("hva skjedde i 2024?", "2024-01-01", "2024-12-31"),
        ("what happened in 2024?", "2024-01-01", "2024-12-31"),
        ("i løpet av 2023", "2023-01-01", "2023-12-31"),
        ("hva ble vedtatt i fjor", "2025-01-01", "2025-12-31"),
        ("what was decided last year", "2025-01-01", "2025-12-31"),
        ("i år", "2026-01-01", "2026-12-31"),
        ("forrige måned", "2026-04-01", "2026-04-30"),
        ("de siste to årene", "2024-05-20", "2026-05-20"),
        ("møtet i mars", "2026-03-01", "2026-03-31"),
        ("møtet i november", "2025-11-01", "2025-11-30"),
    ],
)
def test_an_outspoken_time_is_an_explicit_interval(text: str, first: str, last: str) -> None:
    assert meant(text) == (first, last, True)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2021-2024", "2021-01-01", "2024-12-31"),
        ("kontingent for 2026", "2026-01-01", "2026-12-31"),
        ("styremøte 12. mars 2024", "2024-03-12", "2024-03-12"),
    ],
)
def test_a_time_that_is_only_named_is_proposed_without_insisting(text: str, first: str, last: str) -> None:
    assert meant(text) == (first, last, False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hva er kontingenten",
        "sak 38/25",
        "strategi 2021-2024",
        "hva står i NTP 2025-2036",
        "budsjett 2025",
        "May we see the minutes",
        "høringssvar i mai 2023 og juni 2024",
        "31.02.2024",
        "2024-2021",
    ],
)
def test_names_of_documents_several_times_and_no_time_make_no_interval(text: str) -> None:
    assert meant(text) is None


def test_a_letter_from_a_day_is_of_that_day_alone() -> None:
    assert meant("brevet fra 12. mars 2024") == ("2024-03-12", "2024-03-12", False)


def test_the_span_is_what_was_said() -> None:
    text = "vedtak om ferje fra 2021 til 2024, takk"
    found = dates_meant(text, TODAY)
    assert found is not None
    assert text[found.start : found.end] == "fra 2021 til 2024"
