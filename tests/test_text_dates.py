"""Dates, periods and years."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from kb.text.dates import find_dates, find_period, find_single_year
from kb.types import Period


def days(text: str) -> list[str]:
    return [mention.first.isoformat() for mention in find_dates(text) if mention.precision == "day"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20. mars 2007", "2007-03-20"),
        ("tirsdag 20. mars 2007, kl. 10", "2007-03-20"),
        ("tysdag 3. mars 2026", "2026-03-03"),
        ("LAURDAG 7. JUNI 2025", "2025-06-07"),
        ("25.03.2026", "2026-03-25"),
        ("Møte 20.05.24 på Teams", "2024-05-20"),
        ("5.6.2014", "2014-06-05"),
        ("2024-05-20", "2024-05-20"),
        ("March 20, 2007", "2007-03-20"),
        ("Tuesday, March 20th, 2007", "2007-03-20"),
        ("20 March 2007", "2007-03-20"),
        ("the 5th of March 2007", "2007-03-05"),
        ("den 20 mars 2024", "2024-03-20"),
        ("den 28.10.2020", "2020-10-28"),
        ("onsdagen den 20:e mars 2024", "2024-03-20"),
        ("20.mars 2007", "2007-03-20"),
        ("28/10-2020", "2020-10-28"),
        ("20.12.98", "1998-12-20"),
        ("3. des. 2024", "2024-12-03"),
    ],
)
def test_days_in_every_form(text: str, day: str) -> None:
    assert days(text) == [day]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("5.–6. juni 2014", date(2014, 6, 5), date(2014, 6, 6)),
        ("5. og 6. juni 2014", date(2014, 6, 5), date(2014, 6, 6)),
        ("fredag 6. og lørdag 7. juni 2025", date(2025, 6, 6), date(2025, 6, 7)),
        ("1.-2. oktober 2024", date(2024, 10, 1), date(2024, 10, 2)),
        ("29. april–29. mai 2024", date(2024, 4, 29), date(2024, 5, 29)),
        ("June 5–6, 2014", date(2014, 6, 5), date(2014, 6, 6)),
        ("13.-14.02.2020", date(2020, 2, 13), date(2020, 2, 14)),
    ],
)
def test_days_in_a_row(text: str, first: date, last: date) -> None:
    (mention,) = find_dates(text)
    assert (mention.first, mention.last, mention.precision) == (first, last, "day")


@pytest.mark.parametrize(
    ("text", "first", "precision"),
    [
        ("juni 2014", date(2014, 6, 1), "month"),
        ("1. kvartal 2024", date(2024, 1, 1), "quarter"),
        ("2. tertial 2024", date(2024, 5, 1), "quarter"),
        ("uke 49 2025", date(2025, 12, 1), "week"),
        ("i 2024", date(2024, 1, 1), "year"),
    ],
)
def test_wider_times(text: str, first: date, precision: str) -> None:
    (mention,) = find_dates(text)
    assert (mention.first, mention.precision) == (first, precision)


@pytest.mark.parametrize(
    "text",
    [
        "31.02.2024",
        "45.13.2024",
        "kr 1.10.2024",
        "§ 5.6.2014",
        "punkt 3.1.24",
        "3.1.10 Tiltak for klima",
        "versjon 1.2.10",
        "sak 12/2024",
        "sak 28/10",
        "NOU 2023:25",
        "2024/25",
        "2 024 kroner",
        "2000 kroner",
        "kl. 14.20",
        "tlf 22 33 44 55",
        "arkivnr 14/1277",
        "gnr. 3.10",
    ],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert [mention for mention in find_dates(text)] == []


def test_spans_are_in_order_and_apart() -> None:
    text = "Vedtatt 20. mars 2007 og endret tysdag 3. mars 2026, 25.03.2026 og 2024-05-20 i 2024."
    spans = [(mention.start, mention.end) for mention in find_dates(text)]
    assert len(spans) == 5
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert text[slice(*spans[0])] == "20. mars 2007"


def test_a_day_without_a_year_needs_one() -> None:
    assert find_dates("Møtet er 8. desember.") == []
    assert [mention.first for mention in find_dates("8. desember, så 5. og 6. juni", default_year=2025)] == [
        date(2025, 12, 8),
        date(2025, 6, 5),
    ]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Strategi 2021–2024", Period(2021, 2024)),
        ("2025-2028", Period(2025, 2028)),
        ("for perioden 2024 til 2027", Period(2024, 2027)),
        ("Økonomiplan 2024 – 2027", Period(2024, 2027)),
        ("from 2024 to 2027", Period(2024, 2027)),
        ("Innspill til 1999-2002, for perioden 2025–2028", Period(2025, 2028)),
        ("tlf. 2021-2024", None),
        ("NOU 2023:25", None),
        ("Prop. 46 L (2017–2018)", None),
        ("Meld. St. 14 (2023–2024)", None),
        ("Møte 2024-05-20", None),
        ("2024/25", None),
        ("2028–2021", None),
        ("22 33 20 24", None),
    ],
)
def test_periods(text: str, period: Period | None) -> None:
    assert find_period(text) == period


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("Handlingsprogram 2026", 2026),
        ("Handlingsprogram 2025–2028", None),
        ("Styret 14.06.2024", None),
        ("Budsjett 2025 og 2026", None),
        ("Plan", None),
    ],
)
def test_the_one_year_of_a_title(title: str, year: int | None) -> None:
    assert find_single_year(title) == year
