"""Sentences: where they end, and where a full stop is something else."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from kb.text.sentences import sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


ONE_SENTENCE = [
    "Møtet holdes 20. mai i Sundvik.",
    "Møtet går over to dager, 5. og 6. juni.",
    "Se kommuneloven § 11-4 tredje ledd nr. 2 om møtebok.",
    "Rådet viser til Meld. St. 14 (2023–2024) og NOU 2023:25.",
    "Møtet startet kl. 14.20 og varte i 3.5 timer.",
    "Saken gjelder bl.a. jernbanen, jf. Prop. 46 L, og f.eks. ferjer.",
    "Leder A. Hansen og nestleder N.N. møtte for Chr. Berg.",
    "Rammen er ca. 12,4 mill. kroner pr. 1. januar, ihht. vedtaket.",
    "Saka gjeld m.a. ferja, t.d. takstane, og kva som er vedteke i adm. koord.gr.",
    "See Sec. 4, No. 5 and e.g. Dr. Smith.",
    "Yttrandet gäller bl.a. tåg och t.ex. bussar enligt kap. 4.",
    "Sundvik\t4,50\tca. 2. Etter vedtak",
    "Godkjenning av årsmelding mv. og regnskap",
    "1. Styret godkjenner innkallingen.",
    "a) Saken utsettes.",
    "Kommunedirektøren v/ K. M. Lie orienterte om gnr. 23 bnr. 58.",
    "Les mer på www.eksempel.no/plan.html om saken.",
]


@pytest.mark.parametrize("text", ONE_SENTENCE)
def test_one_sentence_stays_whole(text: str) -> None:
    assert split(text) == [text]


SEVERAL = [
    ("Styret vedtok planen. Saken sendes kommunene.", ["Styret vedtok planen.", "Saken sendes kommunene."]),
    ("Dette gjelder fra 2024. Styret er enig.", ["Dette gjelder fra 2024.", "Styret er enig."]),
    ("Det koster 5 mill. Kommunene betaler.", ["Det koster 5 mill.", "Kommunene betaler."]),
    ("Tog, buss osv. Ferjer kommer i tillegg.", ["Tog, buss osv.", "Ferjer kommer i tillegg."]),
    ("Hun sa «vi er enige.» Så ble det stemt.", ["Hun sa «vi er enige.»", "Så ble det stemt."]),
    ("Saken er utsatt. (Se vedlegg 4.) Den kommer igjen.", ["Saken er utsatt.", "(Se vedlegg 4.)", "Den kommer igjen."]),
    ("Hva koster det? Hvem betaler! Ingen vet…", ["Hva koster det?", "Hvem betaler!", "Ingen vet…"]),
    ("1. Planen vedtas. 2. Saken sendes videre.", ["1. Planen vedtas.", "2. Saken sendes videre."]),
    ("Vi valgte alternativ B. Styret er enig.", ["Vi valgte alternativ B.", "Styret er enig."]),
    ("He said no. Then they voted.", ["He said no.", "Then they voted."]),
    ("Første linje uten punktum\nAndre linje", ["Første linje uten punktum", "Andre linje"]),
    ("Punkt 3. Styret ber om svar.", ["Punkt 3.", "Styret ber om svar."]),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_sentences_are_parted(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_spans_are_trimmed_and_empty_text_has_none() -> None:
    assert sentences("  \n\n ") == []
    assert split("  Ett.   To.  ") == ["Ett.", "To."]


def test_spans_cover_every_character_of_any_text() -> None:
    pieces = [
        "Styret",
        " ",
        ". ",
        "kl. ",
        "20. ",
        "mai",
        "\n",
        "\t",
        "«",
        "»",
        ")",
        "(",
        "?",
        "!",
        "…",
        "12",
        "§ ",
        "N.N. ",
        "a) ",
        "…»",
        "-",
        "ÆØÅ ",
    ]
    generator = random.Random(20240614)
    for _ in range(2000):
        text = "".join(generator.choices(pieces, k=generator.randint(0, 25)))
        spans = sentences(text)
        assert all(start < end for start, end in spans)
        assert all(before[1] <= after[0] for before, after in pairwise(spans))
        covered = "".join(text[start:end] for start, end in spans)
        assert "".join(covered.split()) == "".join(text.split())
