"""Short documents, each with one thing that has led programs astray."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from ingest.structure.structure import extract_structure
from kb.types import Facts, Kind, Period, Properties, Structure
from tests.structure_factory import build_document


def read(
    text: str,
    format: str = "pdf",
    file_name: str = "fil.pdf",
    folders: Sequence[str] = (),
    properties: Properties | None = None,
    *,
    wide: bool = False,
) -> Structure:
    size = 11.0 if format == "pdf" else None
    width, height = (960.0, 540.0) if wide else (595.0, 842.0)
    document = build_document(text, format=format, body_size=size, properties=properties, width=width, height=height)
    return extract_structure(document, file_name, folders)


def facts(
    text: str, format: str = "pdf", file_name: str = "fil.pdf", folders: Sequence[str] = (), properties: Properties | None = None
) -> Facts:
    return read(text, format, file_name, folders, properties).facts


MEETINGS: list[tuple[str, str, Kind, str | None, date | None, list[str | None]]] = [
    (
        "Nordfjella regionråd\nPROTOKOLL\nMøte i arbeidsutvalget 4. april 2024 kl. 10–12 på Teams\nTil stede: A, B\n"
        "Sak 12/24 Godkjenning av protokoll fra sist\nGodkjent.\nSak 13/24 Ferje\nDrøftet.",
        "docx",
        "minutes",
        "Arbeidsutvalget",
        date(2024, 4, 4),
        ["12/2024", "13/2024"],
    ),
    (
        "MØTEINNKALLING\nUtvalg: Formannskapet\nDato: 14.12.2017\nSAKSLISTE\n132/17 17/3391 BUDSJETT 2018\n"
        "133/17 17/3395 Unntatt offentlig ofl 23 Ofl 23 FORBEREDELSER\n134/17 17/3398 VALG",
        "docx",
        "agenda",
        "Formannskapet",
        date(2017, 12, 14),
        ["132/2017", "133/2017", "134/2017"],
    ),
    (
        "Møteinnkalling\nUtvalg:\\tHovedutvalg for helse, omsorg og kultur\nDato:\\t03.10.2014\n"
        "Utvalgssaksnr\\tInnhold\\tLukket\\tArkivsaksnr\n"
        "PS 28/14\\tGodkjenning av innkalling\\t\\t\nPS 29/14\\tBudsjettregulering\\tX\\t2014/386\n"
        "RS 67/14\\tReferatsaker\\t\\t2014/11",
        "pdf",
        "agenda",
        "Hovedutvalg for helse, omsorg og kultur",
        date(2014, 10, 3),
        ["28/2014", "29/2014", "67/2014"],
    ),
    (
        "MØTEPROTOKOLL\nRegionrådet for Nordbygda\nMøte nr. 5/12\nTirsdag 11. desember 2012\nTil stede:\nSundvik: A\n"
        "045/12: GODKJENNING AV INNKALLING\nVedtak:\nInnkallinga godkjennes. Enstemmig vedtatt.\n"
        "046/12: SAMFERDSEL OG\nNÆRING\nVedtak:\nTas til orientering.",
        "text",
        "minutes",
        "Regionrådet",
        date(2012, 12, 11),
        ["45/2012", "46/2012"],
    ),
    (
        "Dokument\\tSide\\tRevisjon\\tUtarbeidet av\nProtokoll\\t1 av 4\\t1\\tKN\n>14|Osdal Regionråd\n"
        ">12|Protokoll fra møte i Osdal Regionråd 6.-7. juni 2013\nSR-sak 16/13 Innkalling\nEnstemmig vedtak:\nGodkjent.\n"
        "SR-sak 17/13 Regnskap\nEnstemmig vedtak:\nGodkjent.",
        "pdf",
        "minutes",
        "Regionrådet",
        date(2013, 6, 6),
        ["16/2013", "17/2013"],
    ),
    (
        "Møtebok\nRegionrådet Nordvest\nMøtedato: 5.–6. juni 2014\nFrammøtte: A, B (47-55/14), C (frå 51/14)\n"
        "Sak 47/14 Godkjenning av innkalling\nInnkallinga vart godkjend utan merknader.\nSak 48/14 Hurtigbåt\n"
        "Regionrådet drøfta saka. Sak 12/13 vart nemnd.",
        "docx",
        "minutes",
        "Regionrådet",
        date(2014, 6, 5),
        ["47/2014", "48/2014"],
    ),
    (
        "Møteprotokoll\nUtval:\\tFylkestinget\nMøtestad:\\tFjernmøte jf. kommunelova 11-7\nDato:\\t19.–20. april 2021\n"
        "Protokoll nr:\\t1/2021\n"
        "PS 1/21 Godkjenning av innkalling\nVedtak:\nGodkjend.\nPS 2/21 Val\nVedtak:\nKari vald.",
        "pdf",
        "minutes",
        "Fylkestinget",
        date(2021, 4, 19),
        ["1/2021", "2/2021"],
    ),
    (
        "Møte i administrativ koordineringsgruppe\n30. januar 2024 kl. 09.00-11.00, Teams\nSak 1. Godkjenning av referat\n"
        "Referatet fra 8. desember 2023 ble godkjent.\nSak 2. Strategi (sak i interessepol.utvalg 31.1.)\n"
        "Gruppen drøftet utkastet.\nSak 3. Eventuelt\nIngen",
        "docx",
        "minutes",
        "Administrativ koordineringsgruppe",
        date(2024, 1, 30),
        [None, None, None],
    ),
    (
        "# Referat fra styremøte 3. mai 2024\n1. Velkommen\nStyreleder ønsket velkommen.\n2. Status\nPunktene var:\n"
        "1. Økonomi er god.\n"
        "2. Folk er glade.\n3. Eventuelt\nIngen.",
        "markdown",
        "minutes",
        "Styret",
        date(2024, 5, 3),
        [None, None, None],
    ),
    (
        "Agenda\nBoard meeting, 12 March 2025\n1. Approval of the agenda\n2. Ferry subsidies\n3. Any other business",
        "docx",
        "agenda",
        "Board",
        date(2025, 3, 12),
        [None, None, None],
    ),
]


@pytest.mark.parametrize(("text", "format", "kind", "organ", "day", "keys"), MEETINGS)
def test_meetings(text: str, format: str, kind: Kind, organ: str | None, day: date | None, keys: list[str | None]) -> None:
    found = read(text, format)
    assert (found.facts.kind, found.facts.organ, found.facts.date) == (kind, organ, day)
    assert [item.case_key for item in found.items] == keys


def test_an_archive_number_and_a_mark_before_the_title_are_no_title() -> None:
    items = read(MEETINGS[1][0], "docx").items
    assert [(item.title, item.archive_number) for item in items] == [
        ("BUDSJETT 2018", "17/3391"),
        ("FORBEREDELSER", "17/3395"),
        ("VALG", "17/3398"),
    ]


def test_an_exemption_mark_is_told_with_its_page() -> None:
    assert facts(MEETINGS[1][0], "docx").exemption == "Unntatt offentlig ofl 23 Ofl 23 (s. 1)"
    assert facts("Brev\n===\nUnntatt offentlighet, jf. offl. § 14").exemption == "Unntatt offentlighet, jf. offl. § 14 (s. 2)"


# Titles


@pytest.mark.parametrize(
    "junk",
    [
        "Microsoft Word - mal.docx",
        "PowerPoint-presentasjon",
        "Untitled",
        "Presentasjon1",
        "Document1",
        "KM_C368-20240614",
        "Mal_brev.dotx",
        "plan.docx",
    ],
)
def test_junk_properties_never_become_the_title(junk: str) -> None:
    assert (
        facts("Nordfjella IPR", properties=Properties(title=junk), file_name="2024-06-14_styret_protokoll.pdf").title
        == "Styret protokoll 14.06.2024"
    )


def test_a_clean_property_title_counts_when_the_text_says_the_same() -> None:
    text = "Nordfjella IPR\nKlimaregnskap for regionen\nHer er tallene for året som gikk, og de er gode."
    assert facts(text, properties=Properties(title="Klimaregnskap for regionen")).title == "Klimaregnskap for regionen"


def test_capitals_become_a_sentence_and_names_stay_names() -> None:
    text = (
        ">18*|STRATEGISKE FØRINGER FOR NORDFJELLA IPR\n>18*|2025–2028\n"
        "Rådet for Nordfjella er samlet. Dette gjelder i Nordfjella og ellers."
    )
    assert facts(text).title == "Strategiske føringer for Nordfjella IPR 2025–2028"


def test_a_title_with_a_colon_is_no_label() -> None:
    text = (
        ">14*|Nordfjella IPR\n**Unntatt offentlighet, jf. offl. § 23\n>15*|Prosjekt Rype: mandat for nye lokaler\n"
        "Notatet er bare for styret."
    )
    assert facts(text).title == "Prosjekt Rype: mandat for nye lokaler"


def test_a_letterhead_is_no_title() -> None:
    text = ">20|Nordfjella kommune\n>14|Notat om skoleveier\nKommunen har kartlagt veiene til skolene våre."
    assert facts(text).title == "Notat om skoleveier"
    text = (
        ">14*|ØVRE OSDAL UTVIKLING\n>12*|PROTOKOLL FRA STYREMØTE 14. JUNI 2013\nSak nr.: 37/13 REGNSKAP\nVedtak:\n"
        "Godkjent.\nSak nr.: 38/13 VALG\nVedtak:\nAnne."
    )
    assert facts(text).title == "Protokoll fra styremøte 14. juni 2013"


def test_a_running_header_does_not_hide_the_front_page() -> None:
    pages = [">24|Strategi 2025–2028\nNordfjella IPR"] + ["Strategi 2025–2028\n>14|Kapittel\nTekst om det vi vil."] * 3
    assert facts("\n===\n".join(pages)).title == "Strategi 2025–2028"


# Kinds


@pytest.mark.parametrize(
    ("text", "format", "kind"),
    [
        (
            "H|Nordfjella IPR\\tSaksframlegg\n>16*|Strategi 2025–2028 – sluttbehandling\n**Forslag til vedtak\n"
            "Strategien vedtas.\n**Bakgrunn\nX.",
            "pdf",
            "case_paper",
        ),
        (
            "Saksframlegg\n>16|Høringsuttalelse til regional plan\nForslag til vedtak:\nUttalelsen sendes.\n"
            "Vurdering:\nDen er god.",
            "pdf",
            "case_paper",
        ),
        ("T|Strategi 2025–2028\nOrientering for nye medlemmer\n===\nT|Mål\n-|Ett", "pptx", "presentation"),
        (">24|Årsmelding 2023\n>12|Nordfjella IPR\nDette året gjorde vi mye.", "pdf", "other"),
        (
            "Politisk uttalelse\n>14*|Flere tog på Østbanen\nVedtatt i styremøte 8. desember 2025\nStyret mener togene må gå.",
            "pdf",
            "consultation",
        ),
        (">16|Vedtekter for Nordfjella IPR\n§ 1 Navn\nNavnet er Nordfjella IPR.", "pdf", "agreement"),
        (">16|Action plan for climate 2026\nActions\nWe will cut emissions.", "pdf", "action_programme"),
    ],
)
def test_kinds(text: str, format: str, kind: Kind) -> None:
    assert facts(text, format).kind == kind


def test_wide_pages_with_few_words_are_slides() -> None:
    pages = "\n===\n".join([">40|Tall for reiser\n>20|Anne Vik, Sundvik", ">32|Funn\nFlere sykler", ">32|Takk\nSpørsmål?"])
    found = read(pages, wide=True)
    assert found.facts.kind == "presentation"
    assert [section.path for section in found.sections] == [("Tall for reiser",), ("Funn",), ("Takk",)]


def test_file_and_folder_names_help_where_the_text_is_silent() -> None:
    found = facts(
        "Anne og Per var der.\nDet var hyggelig.", "text", "2024-06-14 referat.txt", ("faggrupper", "faggruppe-for-klima")
    )
    assert (found.kind, found.organ, found.date) == ("minutes", "Faggruppe for klima", date(2024, 6, 14))


# Dates


def test_deadlines_and_other_meetings_are_not_the_date() -> None:
    text = (
        "Referat\nStyret\nGodkjenning av referat fra 3. mars 2024\nFrist: 1. juni 2024\n"
        "Neste møte: 20. september 2024\nTil stede: A"
    )
    assert facts(text, "text", "referat.txt").date is None
    assert facts(text, "text", "Referat 2024-06-14.txt").date == date(2024, 6, 14)


def test_the_adoption_counts_and_not_the_treatment_before_it() -> None:
    text = ">24|Strategi 2025–2028\nBehandlet i styret 26.4.2024. Vedtatt i representantskapet 29. august 2024"
    assert facts(text).date == date(2024, 8, 29)


def test_a_table_of_treatment_tells_the_last_numbered_organ() -> None:
    text = (
        ">16*|SAKSUTSKRIFT\nSaksgang\\tMøtedato\\tSaknr\n1 Fylkesutvalget\\t12.04.2016\\t61/16\n"
        "2 Fylkestinget\\t27.04.2016\\t24/16\n"
        "Fylkestingets vedtak\nX vedtas.\nFylkestingets behandling\nOrdføreren la fram saken."
    )
    found = facts(text)
    assert (found.organ, found.date) == ("Fylkestinget", date(2016, 4, 27))


def test_a_case_paper_that_calls_itself_sakspapir_is_titled_by_its_case() -> None:
    text = (
        "Fjellvik kommune\n>17*|Sakspapir\nSaksnr\\tUtval\\tType\\tDato\n019/24\\tUtval for helse\\tPS\\t07.02.2024\n"
        ">14*|Samlokalisering av legevakt\n**Bakgrunn\nKommunen har eiga legevakt."
    )
    found = read(text)
    assert found.facts.title == "Samlokalisering av legevakt"
    assert [item.title for item in found.items] == ["Samlokalisering av legevakt"]


def test_a_day_under_its_label_in_a_row_of_labels() -> None:
    text = (
        "Fjellvik kommune\nDeres ref:\\tVår ref:\\tSaksbehandler:\\tDato:\n2024/118-3\\t2024/902-7\\tKari Li\\t23.05.2024\n"
        "**Uttalelse til reguleringsplan\nVi viser til brev av 2. april 2024.\nMed hilsen\nPer Ås"
    )
    assert facts(text).date == date(2024, 5, 23)


def test_a_talk_belongs_to_whom_it_was_held_for_and_to_its_day() -> None:
    text = "T|Ny skolestruktur\nOrientering for oppvekstutvalget 21. oktober 2025 | Skolesjef Kari Li\n===\nT|Hvorfor\nFærre elever"
    found = facts(text, "pptx", "fil.pptx")
    assert (found.organ, found.date) == ("Oppvekstutvalget", date(2025, 10, 21))


def test_an_organ_in_the_right_half_of_a_letterhead() -> None:
    text = (
        "SAMMANTRÄDESPROTOKOLL\nAlmvik kommun\\tKommunstyrelsen 2025-05-13\n§ 61 Tågtrafik\nKommunstyrelsens beslut\n"
        "Bifall.\n§ 62 Taxa\nKommunstyrelsens beslut\nAvslag."
    )
    assert facts(text).organ == "Kommunstyrelsen"


def test_case_papers_glued_behind_an_agenda_are_its_items() -> None:
    """Their number stands in a table of treatment only, whose head is the same on the first page of every paper."""
    papers = "".join(
        f"===\n>14*|Saksframlegg\nSaksnr.\\tUtvalg\\tMøtedato\n{number}/25\\tStyret for Fjellvik\\t11.09.2025\n"
        f"Arkivsak: 25/008{number}\n>13*|{title}\n**Bakgrunn\nOm {title.lower()}.\n**Vurdering\nDet er klokt.\n"
        for number, title in ((21, "Ladestasjoner"), (22, "Masser"), (23, "Budsjett"))
    )
    text = (
        ">20*|MØTEINNKALLING\nOrgan:\\tStyret for Fjellvik\nMøtedato:\\t11.09.2025\nSak\\tTittel\\tSide\n"
        "21/25\\tLadestasjoner\\t2\n22/25\\tMasser\\t3\n23/25\\tBudsjett\\t4\nFjellvik, 1. september 2025\n" + papers
    )
    found = read(text)
    assert [(item.number, item.title, item.page, item.end_page, item.archive_number) for item in found.items] == [
        ("21/25", "Ladestasjoner", 2, 2, "25/00821"),
        ("22/25", "Masser", 3, 3, "25/00822"),
        ("23/25", "Budsjett", 4, 4, "25/00823"),
    ]
    background = [section.path[0] for section in found.sections if section.path[-1] == "Bakgrunn"]
    assert background == ["21/25 Ladestasjoner", "22/25 Masser", "23/25 Budsjett"]


def test_periods_come_from_titles_of_plans() -> None:
    assert facts(">24|Strategi for perioden 2025 til 2028").period == Period(2025, 2028)
    assert facts(">24|Handlingsprogram 2026").period == Period(2026, 2026)
    assert (
        facts("Møteprotokoll\nStyret 14.06.2024\nSak 1/24 Strategi 2025–2028\nVedtak: Ja.\nSak 2/24 Annet\nVedtak: Nei.").period
        is None
    )


# Empty and odd input


def test_an_empty_document_has_a_title_and_nothing_else() -> None:
    found = read("", file_name="tomt dokument.pdf")
    assert found.facts.title == "Tomt dokument"
    assert (found.facts.kind, found.sections, found.items) == ("other", (), ())
