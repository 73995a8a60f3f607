"""Case numbers: every spelling to one key, and all that only looks like one."""

from __future__ import annotations

import pytest

from kb.text.case_numbers import find_archive_number, find_case_numbers


def keys(text: str) -> list[str | None]:
    return [case.key for case in find_case_numbers(text)]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Sak 38/25 Tittel", "38/2025"),
        ("Sak 42/ 25", "42/2025"),
        ("oppfølging av styresak 34/25", "34/2025"),
        ("Sak 14/07: Tittel", "14/2007"),
        ("Vedlegg sak 3 20", "3/2020"),
        ("Vedlegg til sak 5 20", "5/2020"),
        ("PS 6/26", "6/2026"),
        ("behandling av sak 6/2026 i møte den 25.03.2026", "6/2026"),
        ("PS 28/14\tTittel", "28/2014"),
        ("RS 3/24", "3/2024"),
        ("PS 0010/08", "10/2008"),
        ("0041/08", "41/2008"),
        ("047/12: TITTEL", "47/2012"),
        ("SR-sak 16/13", "16/2013"),
        ("SR~sak 47/16", "47/2016"),
        ("Sak nr.: 37/13 TITTEL", "37/2013"),
        ("KST - 12/24 vedtak", "12/2024"),
        ("KST-sak 062/01", "62/2001"),
        ("k-sak 42/19", "42/2019"),
        ("FT-13/17", "13/2017"),
        ("KS-04/0005", "5/2004"),
        ("Byrådssak 165/16", "165/2016"),
        ("Utvalgssaksnr 12/24", "12/2024"),
        ("Saksnr: 12/24", "12/2024"),
        ("169/14\tPS\tTittel", "169/2014"),
        ("sak 3/99", "3/1999"),
        ("Sak 12-2024", "12/2024"),
        ("§ 45/2024", "45/2024"),
        ("item 12/24", "12/2024"),
        ("saka 5/26 om ferja", "5/2026"),
        ("Sak nr. 62/08 ble behandlet", "62/2008"),
    ],
)
def test_every_spelling_gives_one_key(text: str, key: str) -> None:
    assert keys(text) == [key]


def test_several_numbers_after_one_label() -> None:
    assert keys("sakene 12/24, 13/24 og 14/24 ble utsatt") == ["12/2024", "13/2024", "14/2024"]


def test_a_number_without_a_year() -> None:
    (case,) = find_case_numbers("Sak 2. Godkjenning")
    assert (case.number, case.year, case.key, case.printed) == (2, None, None, "Sak 2")


def test_the_printed_form_and_the_prefix() -> None:
    text = "Viser til styresak 34/25."
    (case,) = find_case_numbers(text)
    assert text[case.start : case.end] == case.printed == "styresak 34/25"
    assert case.prefix == "styresak"


@pytest.mark.parametrize(
    "text",
    [
        "Arkivsaksnr: 14/1277",
        "Arkivsak 17/3395",
        "ArkivsakID 2014/386",
        "Saksnr 2014/386",
        "Arkivsak: 12/24",
        "Vår ref: 25/9204",
        "Deres ref.: 12/24",
        "Arkivsak 201001453",
        "journalpost 24/01234-5",
        "JP-201380-207216",
        "gnr/bnr 23/58",
        "gnr. 3/101,139",
        "eiendommen 160/3",
        "23/58 Fradeling av tomt",
        "møtte i sakene (47-55/14)",
        "permisjon frå 51/14",
        "skoleåret 2024/25",
        "28/10 Møte i styret",
        "frist 28/10",
        "NOU 2023:25",
        "Prop. 46 L (2017–2018)",
        "Meld. St. 14 (2023–2024)",
        "forordning (EU) 2016/679",
        "NTP 2022/33",
        "sak 12. januar",
        "årsak 3/24",
        "og/eller 1/2",
        "17/3395 Unntatt offentlig",
    ],
)
def test_what_only_looks_like_a_case_number(text: str) -> None:
    assert keys(text) == []


def test_rows_of_numbers_are_cases_even_where_one_could_be_a_date() -> None:
    assert keys("05/12 Regnskap\n06/12 Budsjett") == ["5/2012", "6/2012"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Arkivsaksnr: 14/1277", "14/1277"),
        ("ArkivsakID: 2014/386", "2014/386"),
        ("Saksnr.: 2025/9204", "2025/9204"),
        ("Arkivsak 201001453", "201001453"),
        ("Vår ref.: 24/00093-12", "24/00093-12"),
        ("Saksnr 12/24", None),
        ("Sak 12/24", None),
    ],
)
def test_archive_numbers(text: str, number: str | None) -> None:
    assert find_archive_number(text) == number
