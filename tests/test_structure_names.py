"""Names: organs in one spelling, files as titles, labels of a case's parts."""

from __future__ import annotations

from datetime import date

import pytest

from ingest.structure.file_names import find_file_date, humanise
from ingest.structure.labels import read_label
from ingest.structure.organ import organ_in_title
from ingest.structure.organ_names import canonical_organ, find_organ, of_meeting


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("styret", "Styret"),
        ("STYRET", "Styret"),
        ("Styre", "Styret"),
        ("Styret for Nordfjella IPR", "Styret"),
        ("Nordbygd formannskap", "Formannskapet"),
        ("Representantskapet", "Representantskapet"),
        ("Representantskapet i Nordfjella IPR", "Representantskapet"),
        ("representantskapets", "Representantskapet"),
        ("Formannskapet for Nordbygd", "Formannskapet"),
        ("årsmøtet", "Årsmøtet"),
        ("arbeidsutvalet", "Arbeidsutvalet"),
        ("AU", "Arbeidsutvalget"),
        ("FAGGRUPPE FOR KLIMA OG MILJØ", "Faggruppe for klima og miljø"),
        ("Faggruppe for Klima og Miljø", "Faggruppe for klima og miljø"),
        ("Faggruppe klima og miljø", "Faggruppe for klima og miljø"),
        ("den administrative koordineringsgruppen", "Administrativ koordineringsgruppe"),
        ("det interessepolitiske utvalget", "Interessepolitisk utvalg"),
        ("Hovedutvalg for helse, omsorg og kultur", "Hovedutvalg for helse, omsorg og kultur"),
        ("plan- og miljøutvalget", "Plan- og miljøutvalget"),
        ("Nordbygd kommunestyre", "Kommunestyret"),
        ("valgkomité", "Valgkomiteen"),
        ("Kommunfullmäktige", "Kommunfullmäktige"),
        ("the Executive Board", "Executive Board"),
        ("Ordførerkollegiet", "Ordførerkollegiet"),
        ("Nordfjellrådets styre", "Styret"),
    ],
)
def test_one_spelling_for_each_organ(printed: str, name: str) -> None:
    assert canonical_organ(printed) == name


@pytest.mark.parametrize(
    "word", ["målgruppe", "område", "medlemskap", "regnskap", "forslag", "vedtak", "handlingsprogram", "Norge", "budskap"]
)
def test_words_that_only_end_like_an_organ(word: str) -> None:
    assert find_organ(word) is None


@pytest.mark.parametrize(
    ("title", "organ"),
    [
        ("Protokoll fra møte i styret", "Styret"),
        ("Møtebok for arbeidsutvalet", "Arbeidsutvalet"),
        ("Referat fra faggruppe for klima og miljø 3. mai", "Faggruppe for klima og miljø"),
        ("Minutes of the Executive Board", "Executive Board"),
        ("Protokoll fra møte i Osdal Regionråd", "Regionrådet"),
        ("Styremøte 14. juni 2024", "Styret"),
        ("Innkalling til representantskapsmøte", "Representantskapet"),
        ("INNKALLING TIL REPRESENTANTSKAPSMØTE", "Representantskapet"),
        ("AU-møte 3/2024", "Arbeidsutvalget"),
        ("Møteprotokoll AU 2/2025", "Arbeidsutvalget"),
        ("Faggruppe for næring – referat", "Faggruppe for næring"),
        ("Dialogmøte om kollektivtrafikk", None),
        ("Strategi vedtatt av representantskapet", None),
        ("Referat fra dialogmøte", None),
    ],
)
def test_organs_in_titles(title: str, organ: str | None) -> None:
    assert organ_in_title(title) == organ


def test_meetings_named_after_their_organ() -> None:
    assert [of_meeting(word) for word in ("styremøte", "kommunestyremøtet", "årsmøte", "dialogmøte")] == [
        "Styret",
        "Kommunestyret",
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("file_name", "title", "day"),
    [
        ("2024-06-14_styret_protokoll.pdf", "Styret protokoll 14.06.2024", date(2024, 6, 14)),
        ("Protokoll styret 14.06.2024.docx", "Protokoll styret 14.06.2024", date(2024, 6, 14)),
        ("20240614 møte.pdf", "Møte 14.06.2024", date(2024, 6, 14)),
        ("240614_au.pdf", "Au 14.06.2024", date(2024, 6, 14)),
        ("Strategi2025-2028.pdf", "Strategi 2025–2028", None),
        ("strategiske-foringer-2021-2024_endelig.pdf", "Strategiske foringer 2021–2024", None),
        ("Saksframlegg_17-24_kontingent_v2.docx", "Saksframlegg 17-24 kontingent", None),
        ("2024-13-45.pdf", "2024-13-45", None),
    ],
)
def test_file_names(file_name: str, title: str, day: date | None) -> None:
    assert humanise(file_name) == title
    assert find_file_date(file_name.rsplit(".", 1)[0]) == day


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Vedtak", "decision"),
        ("VEDTAK:", "decision"),
        ("Vedtak: Planen vedtas.", "decision"),
        ("Enstemmig vedtak:", "decision"),
        ("Fylkestingets vedtak", "decision"),
        ("Vedtak (enstemmig)", "decision"),
        ("Beslutning", "decision"),
        ("Behandling:", "treatment"),
        ("Handsaming", "treatment"),
        ("Kommunestyrets behandling av sak 6/2026 i møte den 25.03.2026:", "treatment"),
        ("Votering", "vote"),
        ("Røysting:", "vote"),
        ("Forslag til vedtak:", "proposal"),
        ("Ordførers innstilling:", "proposal"),
        ("Rådmannen si tilråding", "proposal"),
        ("Kommunedirektøren sitt framlegg til vedtak:", "proposal"),
        ("Kommunedirektørens forslag til vedtak:", "proposal"),
        ("Saksopplysningar", "background"),
        ("Faste medlemmer som møtte:", "attendance"),
        ("SAKSOPPLYS I GER", "background"),
        ("Förslag till beslut", "proposal"),
    ],
)
def test_labels(line: str, name: str) -> None:
    label = read_label(line, likely=True)
    assert label is not None
    assert label.name == name


@pytest.mark.parametrize(
    "line",
    [
        "Enstemmig vedtatt.",
        "Enstemmig vedtatt",
        "Vedtatt i representantskapet 29. august 2024",
        "Behandlingen tok lang tid.",
        "vedtak om budsjett",
        "Styret behandlet saken",
        "Dato: 3. mai 2024",
        "Forslaget falt",
    ],
)
def test_lines_that_are_no_labels(line: str) -> None:
    assert read_label(line) is None
