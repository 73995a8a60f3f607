"""Exemption marks: found as printed, and not where the text denies or merely mentions."""

from __future__ import annotations

import pytest

from kb.text.exemption import find_exemption


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Unntatt offentlighet, jf. offl. § 14", "Unntatt offentlighet, jf. offl. § 14"),
        ("133/17 17/3395 Unntatt offentlig ofl 23 FORBEREDELSER", "Unntatt offentlig ofl 23"),
        ("UNNTATT OFFENTLIGHET", "UNNTATT OFFENTLIGHET"),
        ("Unnateke offentlegheit", "Unnateke offentlegheit"),
        ("U.off. jf. offl. § 13, jf. fvl. § 13 første ledd nr. 1", "U.off. jf. offl. § 13, jf. fvl. § 13 første ledd nr. 1"),
        ("Offl. § 14", "Offl. § 14"),
        ("Offl.§14,1.ledd", "Offl.§14,1.ledd"),
        ("ofl § 23", "ofl § 23"),
        ("jf. Lov om off. § 13, jf. fvl. § 13", "Lov om off. § 13"),
        ("Ikke offentlig", "Ikke offentlig"),
        ("Off.loven § 5a", "Off.loven § 5a"),
        ("Gradering: UO", "Gradering: UO"),
        ("Tilgangskode: U13", "Tilgangskode: U13"),
        ("Fortrolig", "Fortrolig"),
        ("Navnet er sladdet.", "sladdet"),
        ("Møtet ble lukket jf. koml. § 11-5", "Møtet ble lukket jf. koml. § 11-5"),
        ("Confidential", "Confidential"),
    ],
)
def test_marks_as_printed(text: str, printed: str) -> None:
    mark = find_exemption(text)
    assert mark is not None
    assert mark[2] == printed
    assert text[mark[0] : mark[1]] == printed


@pytest.mark.parametrize(
    "text",
    [
        "Dokumentet er ikke unntatt offentlighet.",
        "Unntatt offentlighet: Nei",
        "Hele møtet var åpent for offentligheten.",
        "Det offentlige tilbudet skal bli bedre.",
        "Vi hadde en fortrolig samtale om dette på slutten av møtet i går ettermiddag.",
        "Fortrolig informasjon skal ikke sendes i e-post.",
        "Saksnr\tTittel\tLukket\tArkivsaksnr",
        "Veien er lukket for trafikk.",
    ],
)
def test_no_mark(text: str) -> None:
    assert find_exemption(text) is None
