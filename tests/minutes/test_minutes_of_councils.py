"""Whole minutes as councils' systems print them: lists of cases, attendance, quoted earlier treatments, reports, signatures."""

from __future__ import annotations

import time
from datetime import date

from tests.minutes.reading import decided, texts

COMMITTEE = """
>20*|Møteprotokoll
Utvalg: Formannskapet
Dato: 12.03.2024
Følgende faste medlemmer møtte:
Navn\\tFunksjon\\tRepresenterer
Kari Nordli\\tOrdfører\\tAP
Underskrift:
Vi bekrefter med underskriftene våre at det som er ført i møteboka er riktig.
Saksliste
Utvalgssaksnr\\tInnhold\\tLukket\\tArkivsaksnr
PS 12/24\\tGodkjenning av protokoll\\t\\t2024/12
PS 13/24\\tBudsjettregulering\\t\\t2024/33
PS 14/24\\tReferatsaker\\t\\t2024/2
RS 3/24\\tSkriv fra Statsforvalteren\\t\\t2024/2
PS 15/24\\tKlage på vedtak\\tX\\t2024/90
===
>14*|PS 12/24 Godkjenning av protokoll
**Saksprotokoll i Formannskapet - 12.03.2024**
**Behandling:**
Ingen merknader.
**Vedtak:**
Protokollen godkjennes.
>14*|PS 13/24 Budsjettregulering
**Rådmannens innstilling**
1. Rammen økes med 3 mill. kr.
2. Økningen dekkes av fond.
**Saksprotokoll i Formannskapet - 12.03.2024**
**Behandling:**
Lie (H) fremmet slikt forslag:
"Rammen økes ikke."
Votering:
Lies forslag fikk 2 stemmer (H) og falt.
Rådmannens innstilling ble vedtatt med 7 mot 2 stemmer (H).
**Formannskapets innstilling til kommunestyret:**
1. Rammen økes med 2 mill. kr.
===
2. Økningen dekkes av fond.
>14*|PS 14/24 Referatsaker
>14*|RS 3/24 Skriv fra Statsforvalteren
**Vedtak:**
Referatsakene tas til orientering.
>14*|PS 15/24 Klage på vedtak
Unntatt offentlighet, jf. offl. § 13
**Vedtak:**
Klagen tas ikke til følge. Saken oversendes Statsforvalteren.
Enstemmig vedtatt.
"""


def test_a_committees_minutes_with_a_list_reports_and_a_closed_case() -> None:
    told = decided(COMMITTEE, organ="Formannskapet")
    assert [(one.decision.number, one.decision.outcome) for one in told] == [
        ("PS 12/24", "adopted"),
        ("PS 13/24", "adopted"),
        ("PS 14/24", "noted"),
        ("PS 15/24", "rejected"),
    ]
    assert texts(told)[1] == "1. Rammen økes med 2 mill. kr.\n2. Økningen dekkes av fond."
    assert "3 mill" not in "".join(texts(told)) and "økes ikke" not in "".join(texts(told))
    vote = told[1].decision.vote
    assert (vote.votes_for, vote.votes_against, [(one.name, one.votes) for one in vote.options]) == (7, 2, [("Lies forslag", 2)])
    assert (told[1].decision.first.page, told[1].decision.last.page) == (2, 3)


def test_nynorsk_with_two_organs_treatments_in_one_case() -> None:
    told = decided(
        """
**045/24: Skulebruksplan**
Arkivsak-dok.: 22/1234
Sakshandsamar: Ola Vik
Saksgang\\tMøtedato\\tSaknr
Formannskapet\\t01.03.2024\\t031/24
Kommunestyret\\t12.03.2024\\t045/24
**Kommunedirektøren si tilråding:**
Skulebruksplanen vert vedteken.
**Formannskapet handsama saka i møte 01.03.2024, sak 031/24**
**Møtehandsaming**
Ingen hadde ordet.
**Røysting**
Samrøystes.
**Tilråding frå formannskapet:**
Skulebruksplanen vert vedteken med endringar.
**Kommunestyret handsama saka i møte 12.03.2024, sak 045/24**
**Møtehandsaming**
Framlegg frå Tveit, Sp:
Nordbygda skule vert ikkje lagd ned.
**Røysting**
Tilrådinga frå formannskapet, med framlegget frå Tveit, vart vedteken med 12 mot 9 røyster.
**KOM-045/24 Vedtak:**
Skulebruksplanen vert vedteken med endringar. Nordbygda skule vert ikkje lagd ned.
**046/24: Spørsmål og ymse**
Ingen spørsmål.
"""
    )
    assert texts(told) == ["Skulebruksplanen vert vedteken med endringar. Nordbygda skule vert ikkje lagd ned."]
    assert (told[0].decision.vote.votes_for, told[0].decision.vote.votes_against) == (12, 9)


def test_a_control_committee_that_sends_a_case_on() -> None:
    told = decided(
        """
SAK 12/24 FORVALTNINGSREVISJON AV BYGGESAK
Sekretariatets innstilling:
Rapporten tas til etterretning.
Behandling:
Revisor la frem rapporten.
Vedtak:
1. Kontrollutvalget tar rapporten til etterretning.
2. Rapporten oversendes kommunestyret med slik innstilling:
Kommunestyret ber kommunedirektøren følge opp anbefalingene.
Vedtaket var enstemmig.
SAK 13/24 EVENTUELT
Neste møte: 4. juni 2024.
Moss, 12. mars 2024
Kari Nordli
""",
        organ="Kontrollutvalget",
    )
    assert texts(told) == [
        "1. Kontrollutvalget tar rapporten til etterretning.\n2. Rapporten oversendes kommunestyret med slik innstilling:\n"
        "Kommunestyret ber kommunedirektøren følge opp anbefalingene."
    ]
    assert (told[0].decision.outcome, told[0].decision.vote.result) == ("noted", "unanimous")


def test_a_working_groups_minutes_numbered_without_full_stops() -> None:
    told = decided(
        """
# 1 Åpning og godkjenning
Leder ønsket velkommen. Innkalling og saksliste godkjent.
# 2 Status i prosjektet
Prosjektleder informerte om status.
Beslutning:
- Fristen utsettes til 1. juni.
- Prosjektleder lager ny plan.
Ansvar: Prosjektleder
Frist: 15. april
# 3 Neste møte
Torsdag 4. april kl. 12.
""",
        organ="Prosjektgruppe for samferdsel",
    )
    assert texts(told) == [
        "Innkalling og saksliste godkjent.",
        "- Fristen utsettes til 1. juni.\n- Prosjektleder lager ny plan.",
    ]
    (follow_up,) = told[1].decision.follow_ups
    assert (follow_up.responsible, follow_up.due) == ("Prosjektleder", date(2024, 4, 15))


def test_votes_in_the_heading_a_reference_and_a_members_proposal() -> None:
    told = decided(
        """
12/24 Søknad om skjenkebevilling
Behandling i utvalget:
Det ble fremmet forslag om avslag.
Vedtak (5 mot 4 stemmer):
Søknaden innvilges.
13/24 Navn på vei
Vedtak - enstemmig
Veien får navnet Skogveien.
14/24 Budsjett
Vedtak:
Enstemmig som innstillingen.
15/24 Interpellasjon fra Berg
Ordføreren svarte.
Berg fremmet følgende forslag: Saken utredes.
Forslaget ble vedtatt med 15 mot 12 stemmer.
16/24 Bru
Vedtak:
Brua bygges.
Melding om vedtak: Teknisk sjef
Klageadgang: Vedtaket kan påklages.
""",
        organ="Utvalg for oppvekst",
    )
    assert texts(told) == [
        "Søknaden innvilges.",
        "Veien får navnet Skogveien.",
        "Enstemmig som innstillingen.",
        "Saken utredes.",
        "Brua bygges.",
    ]
    votes = [(one.decision.vote.result, one.decision.vote.votes_for, one.decision.vote.votes_against) for one in told]
    assert votes[:4] == [("majority", 5, 4), ("unanimous", None, None), ("unanimous", None, None), ("majority", 15, 12)]


def test_numbers_that_restart_at_each_meeting() -> None:
    told = decided(
        """
SAK 1
Godkjenning av innkalling
Vedtak: Innkallingen godkjennes.
SAK 2
Årsmelding
Forslag til vedtak:
Årsmeldingen godkjennes.
Vedtak:
Årsmeldingen godkjennes med rettelser.
Samrøystes.
""",
        organ="Styret",
    )
    assert texts(told) == ["Innkallingen godkjennes.", "Årsmeldingen godkjennes med rettelser."]
    assert [(one.decision.number, one.decision.case_key, one.decision.title) for one in told] == [
        ("1", None, "Godkjenning av innkalling"),
        ("2", None, "Årsmelding"),
    ]


def test_a_working_group_in_a_table_that_tells_the_talk_too() -> None:
    told = decided(
        """
T|Møtereferat
Sak nr\\tSak\\tReferat/konklusjon\\tAnsvarlig\\tFrist
1/24\\tGodkjenning\\tReferatet ble godkjent.\\t\\t
2/24\\tBusstilbud\\tKari orienterte. Gruppen ber om en rapport.\\tKari\\t1. april
""",
        organ="Styringsgruppe for samferdsel",
    )
    assert texts(told) == ["Referatet ble godkjent.", "Gruppen ber om en rapport."]
    assert [(one.responsible, one.due) for one in told[1].decision.follow_ups] == [("Kari", date(2024, 4, 1))]


def test_whose_conclusion_it_is() -> None:
    told = decided(
        """
# Sak 39/25 Budsjett for 2026
Sekretariatets konklusjon:
Rammen bør være 6 mill. kr.
Styrets konklusjon:
Budsjettet godkjennes med en ramme på 5 mill. kr.
# Sak 40/25 IKT
Konklusjon: Saken tas opp igjen i mai.
Ansvarlig: Per. Frist: 10. mai.
""",
        organ="Styret",
    )
    assert texts(told) == ["Budsjettet godkjennes med en ramme på 5 mill. kr.", "Saken tas opp igjen i mai."]
    assert [(one.responsible, one.due) for one in told[1].decision.follow_ups] == [("Per", date(2024, 5, 10))]


def test_one_label_among_cases_told_in_prose() -> None:
    told = decided(
        """
# Sak 20/23 Godkjenning av referat
Referatet fra 3. mai ble godkjent uten merknader.
# Sak 21/23 Budsjett 2024
Daglig leder presenterte utkast til budsjett. Styret drøftet nivået på kontingenten.
Vedtak: Budsjettet vedtas med de endringer som framkom i møtet.
# Sak 22/23 Høring om NTP
Styret hadde en runde om prioriteringene. Styret ber sekretariatet utarbeide en uttalelse.
# Sak 23/23 Eventuelt
Ingenting.
""",
        organ="Styret",
    )
    assert texts(told) == [
        "Referatet fra 3. mai ble godkjent uten merknader.",
        "Budsjettet vedtas med de endringer som framkom i møtet.",
        "Styret ber sekretariatet utarbeide en uttalelse.",
    ]


def test_another_organs_decision_in_prose_is_not_this_ones() -> None:
    told = decided(
        """
# Sak 1/24 Arealregnskap
Kommunestyret vedtok i desember å ta 5 200 dekar ut av planen. Tveråmo trakk fram tre lærdommer.
# Sak 2/24 Referat
Referatet ble godkjent.
""",
        organ="Faggruppe for areal og transport",
    )
    assert texts(told) == ["Referatet ble godkjent."]


def test_lines_broken_by_the_margin_are_one_sentence() -> None:
    told = decided(
        """
Sak 10/24 Strategisk plan
Vedtak:
Regionrådet vedtar strategisk plan for 2025-2028 med de endringer som kom frem i
møtet. Planen sendes kommunene, og daglig leder får fullmakt til å
gjøre redaksjonelle endringer. (Enstemmig)
Sak 11/24 Valg
Vedtak:
Som medlemmer velges:
1. Kari Vik
2. Ola Nes
Samrøystes.
""",
        organ="Regionrådet",
    )
    assert texts(told)[0].endswith("gjøre redaksjonelle endringer.")
    assert texts(told)[1] == "Som medlemmer velges:\n1. Kari Vik\n2. Ola Nes"
    assert [one.decision.vote.result for one in told] == ["unanimous", "unanimous"]
    assert told[1].decision.outcome == "elected"


def test_a_thousand_pages_are_read_in_a_minute() -> None:
    pages = COMMITTEE.count("===") + 1
    started = time.perf_counter()
    for _ in range(1000 // pages):
        decided(COMMITTEE, organ="Formannskapet")
    assert time.perf_counter() - started < 60
