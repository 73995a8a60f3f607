"""A document's own title, day and organ, where letterheads, labels and covers put them in other places than minutes do."""

from __future__ import annotations

from datetime import date

import pytest

from ingest.structure.structure import extract_structure
from kb.types import Facts, Properties
from tests.structure_factory import build_document


def facts(
    marked: str,
    format: str = "pdf",
    file_name: str = "dokument.pdf",
    properties: Properties | None = None,
    body_size: float | None = 11.0,
) -> Facts:
    document = build_document(marked, format=format, properties=properties, body_size=body_size)
    return extract_structure(document, file_name).facts


# The day of a letter


@pytest.mark.parametrize(
    "letterhead",
    [
        "Vår ref.: 24/93-12 Deres ref.: 2024/4471 Dato: 20. juni 2024",
        "Vår ref.: 20/41-7 Deres ref.: 2020/2218 Sundvik, 20. juni 2024",
        "Sak 31/24, arkivnr. 24/219 Øvre Osdal, 20. juni 2024",
        "Deres ref: HV/44\\tVår ref: 25/102-2\\tSundvik, 20. juni 2024",
        "Vår ref.\\tDykkar ref.\\tVår dato\n25/77-4\\t2024/911\\t20.06.2024",
        "Vår dato\\t20.06.2024\nDeres dato\\t02.04.2024\nVår referanse\\t24/55",
        "Deres dato: 2. april 2024 Vår dato: 20. juni 2024",
        "Dnr NF 2026/021 2024-06-20 Handläggare: Elsa Ek",
        "Sundvik den 20. juni 2024",
    ],
)
def test_a_letter_bears_the_day_of_its_letterhead_and_not_of_the_decision_it_tells_of(letterhead: str) -> None:
    text = (
        f"Nordfjella IPR\n{letterhead}\nVestfjell fylkeskommune\n**Høringsuttalelse til regional plan for ferjer\n"
        "Vi viser til høringsbrev av 2. april 2024. Uttalelsen er vedtatt av styret 14. juni 2024, sak 18/24.\nMed hilsen\nEva Dahl"
    )
    found = facts(text)
    assert (found.kind, found.date) == ("consultation", date(2024, 6, 20))


def test_without_a_day_of_its_own_an_answer_has_the_day_it_was_adopted() -> None:
    text = ">14*|Uttalelse om flere ferjer\nVedtatt i styremøte 14. juni 2024\nHøringsperiode: 2. april til 1. juni 2024\nMer."
    assert facts(text).date == date(2024, 6, 14)


def test_a_report_bears_the_day_and_the_organ_below_its_title() -> None:
    text = (
        ">28*|Bekkene vi glemte\n>13|Hva skjedde?\nRapport fra faggruppe for klima og miljø, 16. september 2022\n"
        "===\n>16*|1 Sammendrag\nFlommen kom 7. august 2021, og ingen hadde varslet den."
    )
    found = facts(text)
    assert (found.date, found.organ) == (date(2022, 9, 16), "Faggruppe for klima og miljø")


# The day of a case paper


@pytest.mark.parametrize(
    "labels",
    [
        "Sak\\t17/23\nOrgan\\tStyret for Nordfjella IPR\nMøtedato\\t12. mai 2023",
        "Saksnummer\\t17/23\nOrgan\\tStyret, 12. mai 2023\nTidligere behandlet\\tArbeidsutvalget 3. april 2023",
        "Saksnummer:\n17/23\nBehandlast i:\nStyret\nMøtedato:\n12. mai 2023",
        "Organ\nStyret\nMøtedato\n12. mai 2023\nSaksnr\n17/23",
        "Behandlet i\\tDato\\tSak\nArbeidsutvalget\\t03.04.2023\\t9/23\nStyret\\t12.05.2023\\t17/23",
    ],
)
def test_a_case_paper_bears_the_day_of_the_meeting_however_its_labels_stand(labels: str) -> None:
    text = (
        f"H|Nordfjella interkommunale politiske råd\\tSaksframlegg\n>16*|Utslippsfri byggeplass\n{labels}\n"
        "Saksbehandler\\tEva Dahl\n**Forslag til vedtak\nKravet innføres.\n**Bakgrunn\nFylket vedtok sin plan 4. mai 2021."
    )
    found = facts(text)
    assert (found.kind, found.title, found.organ, found.date) == (
        "case_paper",
        "Utslippsfri byggeplass",
        "Styret",
        date(2023, 5, 12),
    )


def test_a_case_paper_without_a_meeting_day_bears_its_own() -> None:
    text = (
        ">14*|Nordfjella IPR\nStyret, sak 28/20 – eget vedlegg 4. september 2020\n>15*|Innstilling til ansettelse\n"
        "**Vurdering\nSøkeren begynte 1. januar 2015.\n**Innstilling\nStyret ansetter søkeren."
    )
    assert facts(text).date == date(2020, 9, 4)


def test_place_before_time_is_the_meeting_and_approved_minutes_are_another() -> None:
    text = (
        ">18*|Møtebok frå møte i representantskapet\nStad og tid: Kulturhuset, torsdag 5. juni 2025 kl. 10\n"
        "Møtebok frå 12. desember 2024 vart godkjend på førehand.\nSak 1/25 Årsmelding\nVedtak: Ja.\nSak 2/25 Val\nVedtak: Ja."
    )
    assert facts(text).date == date(2025, 6, 5)


def test_a_day_behind_its_label_in_the_second_half_of_a_letterhead() -> None:
    text = "Nordfjella IPR\\tDato: 14.10.2022\n>14*|PROTOKOLL FRA STYREMØTE\nSak 31/22 A\nVedtak: Ja.\nSak 32/22 B\nVedtak: Ja."
    assert facts(text).date == date(2022, 10, 14)


def test_minutes_bear_the_day_under_their_title_and_not_of_the_next_meeting() -> None:
    text = (
        "# Referat fra faggruppe for sjøtransport\nOnsdag 22.03.2023, digitalt\n## 1. Rutetabell\nA.\n## Neste møte\n10. mai 2023"
    )
    assert facts(text, "docx", body_size=None).date == date(2023, 3, 22)


def test_an_extract_tells_in_a_sentence_who_treated_the_case_and_when() -> None:
    text = (
        "Nordfjellrådet IPR\n>14*|SÆRUTSKRIFT\n>13*|Høring: forskrift om ferjer\n"
        "Styret behandlet saken i møte 25.08.2023, sak 33/23\n**Vedtak:\nStyret støtter forslaget."
    )
    found = facts(text)
    assert (found.title, found.organ, found.date) == ("Høring: forskrift om ferjer", "Styret", date(2023, 8, 25))


# Drafts


def test_a_draft_is_told_from_the_adopted_one_and_bears_the_day_it_was_sent_out() -> None:
    draft = facts(
        ">28*|Strategi 2025–2028\n>13|Høringsutkast\nSendt på høring av styret 26. april 2024, sak 10/24\n"
        "Høringsperiode: 29. april til 31. mai 2024\n===\n>16*|1 Mål\nVi vil mer."
    )
    adopted = facts(
        ">28*|Strategi 2025–2028\nVedtatt av representantskapet 28. august 2024\nHøringsutkastet var på høring fra 29. april 2024"
    )
    assert (draft.title, draft.date) == ("Strategi 2025–2028 – høringsutkast", date(2024, 4, 26))
    assert (adopted.title, adopted.date) == ("Strategi 2025–2028", date(2024, 8, 28))


def test_draft_minutes_say_so_and_keep_the_day_of_the_meeting() -> None:
    text = (
        ">20*|Protokoll fra styremøte\nStatus\\tUtkast per 3. mai 2024, ikke godkjent\nDato\\tFredag 26. april 2024\nTil stede: A\n"
        "Sak 1/24 Valg\nVedtak: Ja.\nSak 2/24 Budsjett\nVedtak: Ja."
    )
    found = facts(text)
    assert (found.title, found.date) == ("Protokoll fra styremøte 26.04.2024 – utkast", date(2024, 4, 26))


def test_a_draft_within_a_case_paper_makes_no_draft_of_it() -> None:
    text = ">16*|Svar på høring\nSaksframlegg\n**Bakgrunn\nFylket spør.\n**Utkast til uttalelse\nJa.\n**Forslag til vedtak\nJa."
    assert facts(text).title == "Svar på høring"


# Titles


@pytest.mark.parametrize(
    ("cover", "title"),
    [
        (">34*|Handlingsprogram\n>44*|2022\n>15|Nordfjella IPR", "Handlingsprogram 2022"),
        (">44*|2022\n>34*|Handlingsprogram\n>15|Nordfjella IPR", "Handlingsprogram 2022"),
        (">34*|Tiltaksplan\n>20|2026–2027\n>15|Nordfjella IPR", "Tiltaksplan 2026–2027"),
        (">34*|Handlingsprogram\nNordfjella IPR\nFor perioden 2026–2027", "Handlingsprogram 2026–2027"),
        (">30*|Strategisk næringsplan\n>20|for Nordfjella 2024–2028", "Strategisk næringsplan for Nordfjella 2024–2028"),
        (">20*|Vertskommuneavtale\n>12|mellom Sundvik og Osdal", "Vertskommuneavtale mellom Sundvik og Osdal"),
    ],
)
def test_a_cover_in_several_types_is_one_title(cover: str, title: str) -> None:
    text = f"{cover}\nVedtatt av representantskapet 24. november 2021\n===\n>16*|1 Innledning\nProgrammet er kort."
    assert facts(text).title == title


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Protokoll fra styremøte", "Protokoll fra styremøte 14.06.2024"),
        ("Styreprotokoll", "Styreprotokoll 14.06.2024"),
        ("Referat fra møte", "Referat fra møte – Styret 14.06.2024"),
        ("Protokoll fra styremøte 14. juni", "Protokoll fra styremøte 14. juni"),
        ("Protokoll fra styremøte 3/2024", "Protokoll fra styremøte 3/2024"),
        ("Høring: transportplan for fylket", "Høring: transportplan for fylket"),
    ],
)
def test_titles_of_minutes_tell_which_meeting(printed: str, title: str) -> None:
    text = f">20*|{printed}\nProtokoll\nOrgan\\tStyret\nMøtedato\\t14.06.2024\nTil stede: A\n"
    text += "Sak 1/24 Valg\nVedtak: Ja.\nSak 2/24 B\nVedtak: Nei."
    found = facts(text)
    assert (found.kind, found.title) == ("minutes", title)


def test_a_name_that_the_text_never_writes_out_stays_in_capitals() -> None:
    letter = "Osdal vel\nOsdal, 8. juni 2020\nTil Nordfjella IPR\n**FERJA OVER {}\nI vinter skrev vi om ferja.\nHilsen vellet"
    assert facts(letter.format("KVERNSUNDET")).title == "FERJA OVER KVERNSUNDET"
    assert facts(letter.format("VINTEREN")).title == "Ferja over vinteren"
    assert facts(letter.format("KVERNSUNDET") + "\nDet blåser på Kvernsundet.").title == "Ferja over Kvernsundet"


def test_the_sender_of_a_plain_letter_is_not_its_title() -> None:
    text = "Osdal grendelag\nOsdal, 2. februar 2024\nNordfjella IPR v/styret\nBRUA MÅ BERGES\nBrua må berges.\nHilsen laget"
    found = facts(text, "docx", body_size=None)
    assert (found.title, found.kind) == ("Brua må berges", "letter")


def test_a_letterhead_in_the_largest_type_is_no_title() -> None:
    text = (
        ">14*|NORDFJELLA IPR\nVår ref: 25/102 Sundvik, 3. mars 2025\nOsdal havnevesen\n**Svar på invitasjon til samarbeid\n"
        "Styret svarer ja på invitasjonen.\nMed hilsen\nEva Dahl"
    )
    assert facts(text).title == "Svar på invitasjon til samarbeid"


@pytest.mark.parametrize("title", ["Til topps med tog", "To sesonger med sykler", "Fra grus til asfalt", "Hvem reiser i regionen"])
def test_slides_may_begin_with_any_word(title: str) -> None:
    text = f"T|{title}\nMulighetsstudie · Faggruppe for reiseliv og kultur, 9. april 2025 · Eva Dahl\n===\nT|Funn\n-|Mange"
    found = facts(text, "pptx", "tog.pptx")
    assert (found.title, found.organ, found.date) == (title, "Faggruppe for reiseliv og kultur", date(2025, 4, 9))


def test_a_workbook_is_called_what_it_is_and_not_what_its_first_sheet_is() -> None:
    sheets = "# Regnskap\nRegnskap i hele tusen\nPost\\tSum\nLønn\\t12\n===\n# Budsjett\nPost\\tSum\nLønn\\t13"
    one = "# Ark1\nOversikt over kontingenten 2025\nKommune\\tKroner\nSundvik\\t12"
    named = Properties(title="Regnskap og budsjett 2025")
    assert facts(sheets, "xlsx", "Regnskap_2024_v2.xlsx", named).title == "Regnskap og budsjett 2025"
    assert facts(sheets, "xlsx", "Regnskap og budsjett 2025.xlsx", Properties(title="Ark1")).title == "Regnskap og budsjett 2025"
    assert facts("# Ark1\n**Budsjett 2026\nPost\\tSum\n===\n# Ark2\nA", "xlsx", "Mappe1.xlsx").title == "Budsjett 2026"
    assert facts(one, "xlsx", "k_v2.xlsx").title == "Oversikt over kontingenten 2025"


# Organs


def test_the_organisation_is_not_one_of_its_organs() -> None:
    text = "{}\n>14*|Utskrift av møtebok\nRepresentantskapet 23. november 2023 på skolen\n"
    text += "Sak 5/23: Valg\nVedtak: Ja.\nSak 6/23: Annet\nVedtak: Ja."
    for letterhead in (">26*|Nordfjellrådet", "Nordfjellrådet IPR", "Nordfjella interkommunale politiske råd"):
        found = facts(text.format(letterhead))
        assert (found.organ, found.title) == ("Representantskapet", "Utskrift av møtebok – Representantskapet 23.11.2023")
