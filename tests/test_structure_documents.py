"""Whole documents: facts, agenda items and sections, in layouts unlike one another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from ingest.structure.structure import extract_structure
from kb.types import Document, Kind, Language, Period, Structure
from tests import structure_documents as documents
from tests.structure_factory import build_document


@dataclass(frozen=True)
class Case:
    name: str
    format: str
    title: str
    kind: Kind
    organ: str | None
    day: date | None
    language: Language
    period: Period | None = None
    items: tuple[tuple[str, str | None, str], ...] = ()


CASES = [
    Case(
        "MINUTES_NB",
        "pdf",
        "Møteprotokoll – Styret 14.06.2024",
        "minutes",
        "Styret",
        date(2024, 6, 14),
        "nb",
        items=(
            ("Sak 16/24", "16/2024", "Godkjenning av innkalling og saksliste"),
            ("Sak 17/24", "17/2024", "Medlemskontingent for 2025"),
            ("Sak 18/24", "18/2024", "Høringsuttalelse om jernbanen mellom Sundvik og Fjellheim"),
        ),
    ),
    Case(
        "MINUTES_NN",
        "text",
        "Møtebok – Arbeidsutvalet 03.03.2026",
        "minutes",
        "Arbeidsutvalet",
        date(2026, 3, 3),
        "nn",
        items=(
            ("Sak 4/26", "4/2026", "Godkjenning av møtebok frå 12. januar 2026"),
            ("Sak 5/26", "5/2026", "Tilskot til ferjesambandet"),
            ("Sak 6/26", "6/2026", "Ymse"),
        ),
    ),
    Case(
        "AGENDA_LIST",
        "pdf",
        "Møteinnkalling – Interessepolitisk utvalg 20.05.2024",
        "agenda",
        "Interessepolitisk utvalg",
        date(2024, 5, 20),
        "nb",
        items=(
            ("PS 7/24", "7/2024", "Godkjenning av innkalling"),
            ("PS 8/24", "8/2024", "Innspill til ny transportplan"),
            ("PS 9/24", "9/2024", "Eventuelt"),
        ),
    ),
    Case(
        "AGENDA_WITH_PAPERS",
        "pdf",
        "Innkalling til møte i regionrådet 06.06.2025",
        "agenda",
        "Regionrådet",
        date(2025, 6, 6),
        "nb",
        items=(
            ("047/25", "47/2025", "GODKJENNING AV PROTOKOLL"),
            ("048/25", "48/2025", "REGIONAL VANNPLAN"),
            ("049/25", "49/2025", "BUDSJETT 2026"),
        ),
    ),
    Case(
        "CASE_PAPER_NB",
        "pdf",
        "Medlemskontingent for 2025",
        "case_paper",
        "Styret",
        date(2024, 6, 14),
        "nb",
        items=(("17/24", "17/2024", "Medlemskontingent for 2025"),),
    ),
    Case(
        "CASE_PAPER_NN",
        "text",
        "Ny avtale om brannvern",
        "case_paper",
        "Formannskapet",
        date(2014, 11, 19),
        "nn",
        items=(("169/14", "169/2014", "Ny avtale om brannvern"),),
    ),
    Case("STRATEGY", "pdf", "Strategiske føringer 2025–2028", "strategy", None, date(2024, 8, 29), "nb", Period(2025, 2028)),
    Case(
        "PROGRAMME",
        "markdown",
        "Handlingsprogram 2026 med budsjett",
        "action_programme",
        None,
        date(2025, 11, 12),
        "nb",
        Period(2026, 2026),
    ),
    Case(
        "CONSULTATION_NN",
        "pdf",
        "Høyringsfråsegn til Nasjonal transportplan 2025–2036",
        "consultation",
        None,
        date(2023, 10, 1),
        "nn",
        Period(2025, 2036),
    ),
    Case(
        "SLIDES", "pptx", "Energistasjoner i regionen", "presentation", "Faggruppe for areal og transport", date(2021, 3, 16), "nb"
    ),
    Case("AGREEMENT", "pdf", "Samarbeidsavtale mellom kommunene i Nordfjella IPR", "agreement", None, date(2020, 10, 28), "nb"),
    Case("LETTER", "pdf", "Invitasjon til dialogmøte om kollektivtrafikk", "letter", None, date(2024, 3, 11), "nb"),
    Case(
        "MINUTES_EN",
        "pdf",
        "Minutes of the Executive Board 20.03.2024",
        "minutes",
        "Executive Board",
        date(2024, 3, 20),
        "en",
        items=(
            ("Item 1", None, "Approval of the agenda"),
            ("Item 2", None, "Membership fee for 2025"),
            ("Item 3", None, "Any other business"),
        ),
    ),
    Case(
        "MINUTES_SV",
        "pdf",
        "Sammanträdesprotokoll – Kommunstyrelsen 20.03.2024",
        "minutes",
        "Kommunstyrelsen",
        date(2024, 3, 20),
        "sv",
        items=(
            ("§ 45", "45/2024", "Remissvar om nationell plan för transporter"),
            ("§ 46", "46/2024", "Budget för 2025"),
        ),
    ),
    Case(
        "GROUP_MINUTES_MD",
        "markdown",
        "Referat fra faggruppe for klima og miljø 16.03.2021",
        "minutes",
        "Faggruppe for klima og miljø",
        date(2021, 3, 16),
        "nb",
        items=(("1.", None, "Godkjenning av referat"), ("2.", None, "Fossilfrie byggeplasser"), ("3.", None, "Eventuelt")),
    ),
    Case(
        "MINUTES_PLAIN",
        "text",
        "Referat fra møte 30. januar 2024",
        "minutes",
        "Administrativ koordineringsgruppe",
        date(2024, 1, 30),
        "nb",
        items=(
            ("1.", None, "GODKJENNING AV INNKALLING"),
            ("2.", None, "OPPFØLGING AV STYRESAK 34/23"),
            ("3.", None, "EVENTUELT"),
        ),
    ),
    Case(
        "MINUTES_RUNNING_NUMBERS",
        "pdf",
        "Protokoll fra møte i valgkomiteen 02.09.2024",
        "minutes",
        "Valgkomiteen",
        date(2024, 9, 2),
        "nb",
        items=(("Sak 14", "14/2024", "Valg av leder"), ("Sak 15", "15/2024", "Valg av nestleder")),
    ),
    Case(
        "ELEMENTS_STYLE",
        "pdf",
        "Møteprotokoll – Kommunestyret 25.03.2026",
        "minutes",
        "Kommunestyret",
        date(2026, 3, 25),
        "nb",
        items=(
            ("PS 5/26", "5/2026", "Godkjenning av innkalling"),
            ("PS 6/26", "6/2026", "Kommuneplanens arealdel"),
            ("PS 7/26", "7/2026", "Referatsaker"),
            ("RS 3/26", "3/2026", "Protokoll fra kontrollutvalget"),
        ),
    ),
    Case(
        "MINUTES_OCR",
        "text",
        "Regionråd møte",
        "minutes",
        None,
        None,
        "nb",
        items=(("SR~sak 47/16", "47/2016", "GODKJE I G AV I KALLI G"), ("SR~sak 48/16", "48/2016", "REGNSKAP FOR 2015")),
    ),
    Case(
        "FOLLOW_UP_TABLE",
        "pdf",
        "Møtebok fra styremøte 21. mars 2025",
        "minutes",
        "Styret",
        date(2025, 3, 21),
        "nb",
        items=(("Sak nr.: 13/25", "13/2025", "OPPFØLGING AV TIDLIGERE VEDTAK"), ("Sak nr.: 14/25", "14/2025", "EVENTUELT")),
    ),
]


def document(name: str, format: str) -> Document:
    return build_document(getattr(documents, name), format=format, body_size=11.0 if format == "pdf" else None)


def structure(name: str, format: str = "pdf") -> Structure:
    return extract_structure(document(name, format), "regionråd_møte.pdf" if name == "MINUTES_OCR" else "dokument.pdf")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_facts(case: Case) -> None:
    facts = structure(case.name, case.format).facts
    found = (facts.title, facts.kind, facts.organ, facts.date, facts.language, facts.period)
    if case.name == "MINUTES_OCR":
        found = (*found[:2], None, *found[3:])
    assert found == (case.title, case.kind, case.organ, case.day, case.language, case.period)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_items(case: Case) -> None:
    items = structure(case.name, case.format).items
    assert tuple((item.number, item.case_key, item.title) for item in items) == case.items


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_places_lie_in_the_text_and_in_order(case: Case) -> None:
    source = document(case.name, case.format)
    whole = extract_structure(source, "dokument.pdf")
    for place in (*whole.sections, *whole.items):
        assert (place.page, place.start) < (place.end_page, place.end)
        assert place.end <= len(source.pages[place.end_page - 1].text)
    for places in (whole.sections, whole.items):
        ends = [(place.end_page, place.end) for place in places]
        starts = [(place.page, place.start) for place in places]
        assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))


def paths(name: str, format: str = "pdf") -> list[tuple[str, ...]]:
    return [section.path for section in structure(name, format).sections]


def test_labels_lie_under_their_item() -> None:
    found = paths("MINUTES_NB")
    item = "Sak 17/24 Medlemskontingent for 2025"
    assert (item,) in found
    assert [path for path in found if path[0] == item][1:] == [(item, "Bakgrunn"), (item, "Behandling"), (item, "Vedtak")]


def test_a_section_may_cross_pages() -> None:
    (background,) = [section for section in structure("MINUTES_NB").sections if section.path[-1] == "Bakgrunn"]
    assert (background.page, background.end_page) == (1, 1)
    (item,) = [item for item in structure("MINUTES_NB").items if item.case_key == "17/2024"]
    assert (item.page, item.end_page) == (1, 2)


def test_a_reference_in_a_sentence_is_no_item() -> None:
    assert "34/2023" not in [item.case_key for item in structure("MINUTES_NB").items]
    assert "12/2021" not in [item.case_key for item in structure("SLIDES", "pptx").items]


def test_the_closing_words_belong_to_no_case() -> None:
    source = document("MINUTES_NB", "pdf")
    last = extract_structure(source, "dokument.pdf").items[-1]
    assert "Møtet hevet" not in source.pages[last.end_page - 1].text[last.start : last.end]


def test_a_contents_list_is_not_the_items() -> None:
    items = structure("AGENDA_WITH_PAPERS").items
    assert [item.page for item in items] == [2, 2, 3]
    assert "Innhold" not in [path[0] for path in paths("AGENDA_WITH_PAPERS")]


def test_headings_by_owner_and_meeting_keep_their_words() -> None:
    item = "PS 6/26 Kommuneplanens arealdel"
    assert [path[-1] for path in paths("ELEMENTS_STYLE") if path[0] == item][1:] == [
        "Formannskapets innstilling",
        "Kommunestyrets behandling av sak 6/2026 i møte den 25.03.2026",
        "Votering",
        "VEDTAK",
    ]


def test_labels_with_letters_lost_in_scanning() -> None:
    found = [path[-1] for path in paths("MINUTES_OCR", "text")]
    assert "VEDT AK" in found
    assert "Saksopplysniner" in found
    assert "Enstemmig vedtak" in found


def test_numbered_chapters_and_a_label_word_as_chapter() -> None:
    assert paths("STRATEGY") == [
        ("1 Innledning",),
        ("2 Mål og satsinger",),
        ("2 Mål og satsinger", "2.1 Klima og miljø"),
        ("2 Mål og satsinger", "2.2 Areal og transport"),
        ("3 Bakgrunn",),
    ]


def test_the_title_is_no_heading_above_the_others() -> None:
    assert paths("PROGRAMME", "markdown") == [("Innledning",), ("Tiltak",), ("Tiltak", "Jernbane"), ("Budsjett",)]


def test_slides_are_sections_under_their_titles() -> None:
    found = structure("SLIDES", "pptx").sections
    assert [(section.path, section.page) for section in found] == [
        (("Energistasjoner i regionen",), 1),
        (("Hvorfor nå?",), 2),
        (("Veien videre",), 3),
    ]


def test_archive_numbers_stand_beside_the_case() -> None:
    assert [item.archive_number for item in structure("AGENDA_LIST").items] == ["24/1277", "24/1301", "24/1277"]
    assert [item.archive_number for item in structure("CASE_PAPER_NB").items] == ["24/1277"]
