"""Minutes in the layouts councils use: what is decided is found word for word, and what is only proposed is not."""

from __future__ import annotations

from datetime import date

from tests.minutes.reading import decided, texts


def test_proposals_then_votes_by_name_then_the_decision() -> None:
    told = decided(
        """
# PS 6/24 Kommunal planstrategi
Arkivsaksnr: 23/1402
**Kommunedirektørens innstilling:**
Planstrategien vedtas slik den foreligger.
**Kommunestyrets behandling av sak 6/2024 i møte den 12.03.2024:**
Behandling:
Kari Nordli (AP) fremmet følgende endringsforslag:
Planstrategien utvides med en plan for kulturminner.
For forslaget stemte 3: Kari Nordli (AP), Per Moen (AP), Siv Dahl (SV).
Imot forslaget stemte 2: Ola Lie (H), Geir Vik (SP).
Dermed ble forslaget vedtatt.
For innstillingen stemte 4: Kari Nordli (AP), Per Moen (AP), Siv Dahl (SV), Geir Vik (SP).
Imot innstillingen stemte 1: Ola Lie (H).
Dermed ble innstillingen vedtatt.
**VEDTAK**
Planstrategien vedtas slik den foreligger, med en plan for kulturminner.
# PS 7/24 Skolerute
**VEDTAK**
Skoleruta vedtas.
Enstemmig vedtatt.
"""
    )
    assert texts(told) == ["Planstrategien vedtas slik den foreligger, med en plan for kulturminner.", "Skoleruta vedtas."]
    first, second = (one.decision for one in told)
    assert (first.number, first.case_key, first.archive_number) == ("PS 6/24", "6/2024", "23/1402")
    assert (first.vote.result, first.vote.votes_for, first.vote.votes_against) == ("majority", 4, 1)
    assert second.vote.result == "unanimous"


def test_the_recommendation_voted_on_before_the_organs_decision() -> None:
    told = decided(
        """
# 33/15 : GODKJENNING AV PROTOKOLL FRA FORRIGE MØTE
Rådmannens innstilling:
Protokoll fra forrige møte godkjennes.
Rådmannens innstilling enstemmig vedtatt (7 st.).
Formannskapets vedtak :
Protokoll fra forrige møte godkjennes.
# 34/15 : ÅRSMELDING OG REGNSKAP
Rådmannens innstilling:
1. Årsmeldingen vedtas.
2. Overskuddet settes av til fond.
Forslag fra Sp v/Berg: Overskuddet brukes til vei.
Forslaget fra Berg falt med 2 mot 5 stemmer.
Rådmannens innstilling vedtatt med 5 mot 2 stemmer.
Formannskapets vedtak :
1. Årsmeldingen vedtas.
2. Overskuddet settes av til fond.
""",
        organ="Formannskapet",
    )
    assert texts(told) == ["Protokoll fra forrige møte godkjennes.", "1. Årsmeldingen vedtas.\n2. Overskuddet settes av til fond."]
    assert told[0].decision.vote.result == "unanimous"
    vote = told[1].decision.vote
    assert (vote.result, vote.votes_for, vote.votes_against) == ("majority", 5, 2)


def test_an_earlier_organs_treatment_is_quoted_within_the_case() -> None:
    told = decided(
        """
# 34/24 Reguleringsplan for Nedre Torg
Saksgang\\tMøtedato\\tSaknr
Formannskapet\\t01.03.2024\\t12/24
Kommunestyret\\t12.03.2024\\t34/24
Formannskapet har behandlet saken i møte 01.03.2024 sak 12/24
Møtebehandling
Berg foreslo å utsette saken.
Votering
Forslaget falt mot 2 stemmer.
FSK - 12/24 Vedtak
Formannskapet anbefaler kommunestyret å vedta planen uten bebyggelse på torget.
Kommunestyret har behandlet saken i møte 12.03.2024 sak 34/24
Møtebehandling
Ingen merknader.
Votering
Innstillingen ble vedtatt med 20 mot 5 stemmer.
KST - 34/24 Vedtak
Reguleringsplan for Nedre Torg vedtas.
# 35/24 Referatsaker
KST - 35/24 Vedtak
Sakene tas til orientering.
"""
    )
    assert texts(told) == ["Reguleringsplan for Nedre Torg vedtas.", "Sakene tas til orientering."]
    assert (told[0].decision.vote.votes_for, told[0].decision.vote.votes_against) == (20, 5)
    assert [one.decision.outcome for one in told] == ["adopted", "noted"]


def test_nynorsk_with_recommendation_and_vote_after_the_decision() -> None:
    told = decided(
        """
# Sak 014/24 Tilskot til idrettslaget
Rådmannen si tilråding:
Idrettslaget får 50 000 kroner.
Handsaming:
Ordføraren gjorde greie for saka. Tveit (Sp) gjorde framlegg om å utsetja saka. Framlegget fekk 3 røyster og fall.
Vedtak:
Idrettslaget får 40 000 kroner. Pengane vert tekne frå fondet.
Vedteke med 12 mot 3 røyster.
# Sak 015/24 Val av leiar i valnemnda
Vedtak:
Som leiar i valnemnda vert Anna Tveit vald.
Samrøystes vedteke.
# Sak 016/24 Melding om budsjettet
Vedtak:
Kommunestyret tek meldinga til vitande.
# Sak 017/24 Kjøp av tomt
Vedtak:
Saka vert utsett.
"""
    )
    assert texts(told) == [
        "Idrettslaget får 40 000 kroner. Pengane vert tekne frå fondet.",
        "Som leiar i valnemnda vert Anna Tveit vald.",
        "Kommunestyret tek meldinga til vitande.",
        "Saka vert utsett.",
    ]
    assert [one.decision.outcome for one in told] == ["adopted", "elected", "noted", "postponed"]
    votes = [one.decision.vote for one in told]
    assert (votes[0].result, votes[0].votes_for, votes[0].votes_against) == ("majority", 12, 3)
    assert votes[1].result == "unanimous"
    assert votes[2].result == "none"


def test_lead_in_sentences_instead_of_labels() -> None:
    told = decided(
        """
# Sak 75/24 Transportplan
Vedtak:
Et enstemmig fylkesting vedtok:
1. Planen vedtas.
2. Bompenger utredes.
# Sak 76/24 Sykehus
Fylkestinget fattet følgende vedtak mot 4 stemmer:
Fylkestinget ber om at sykehuset bygges ut.
# Sak 77/24 Skoleskyss
Det ble gjort slikt vedtak:
Ordningen videreføres.
# Sak 78/24 Ferje
Enstemmig vedtatt:
Ferja skal gå hver time.
""",
        organ="Fylkestinget",
    )
    assert texts(told) == [
        "1. Planen vedtas.\n2. Bompenger utredes.",
        "Fylkestinget ber om at sykehuset bygges ut.",
        "Ordningen videreføres.",
        "Ferja skal gå hver time.",
    ]
    results = [(one.decision.vote.result, one.decision.vote.votes_against) for one in told]
    assert results == [("unanimous", None), ("majority", 4), ("none", None), ("unanimous", None)]


def test_no_labels_at_all() -> None:
    told = decided(
        """
# Sak 14/07: Godkjenning av innkalling til møtet
Innkalling til møtet godkjennes.
# Sak 15/07: Orientering om aktuelle saker
Rådmann Berg orienterte om høringsutkastet til ny plan. Flere pekte på behovet for bedre kollektivtilbud.
Styret tar saken til orientering.
# Sak 16/07: Prosjektleder
Sekretariatet la fram et notat. Lae mente at stillingen bør lyses ut.
Styret gir sekretariatet fullmakt til å lyse ut stillingen. Utgiftene dekkes av prosjektmidler.
# Sak 17/07: Eventuelt
Neste møte er 8. mai i Moss.
""",
        organ="Styret",
    )
    assert texts(told) == [
        "Innkalling til møtet godkjennes.",
        "Styret tar saken til orientering.",
        "Styret gir sekretariatet fullmakt til å lyse ut stillingen. Utgiftene dekkes av prosjektmidler.",
    ]
    assert [one.decision.outcome for one in told] == ["adopted", "noted", "adopted"]


def test_a_table_with_a_row_a_case() -> None:
    told = decided(
        """
T|Referat fra møte i styringsgruppa
Saksnr\\tSak\\tBeslutning\\tAnsvarlig\\tFrist\\tStatus
1/24\\tGodkjenning av referat\\tReferatet godkjennes.\\t\\t\\t
2/24\\tFelles innkjøp\\tKommunene går sammen om avtalen.\\tKari Nordli\\t01.06.2024\\tPågår
3/24\\tNettsider\\tTas til orientering.\\tPer Moen\\t15.04.2024\\tFerdig
""",
        organ="Styringsgruppe",
    )
    assert texts(told) == ["Referatet godkjennes.", "Kommunene går sammen om avtalen.", "Tas til orientering."]
    assert [one.decision.case_key for one in told] == ["1/2024", "2/2024", "3/2024"]
    (follow_up,) = told[1].decision.follow_ups
    assert (follow_up.responsible, follow_up.due, follow_up.status) == ("Kari Nordli", date(2024, 6, 1), "Pågår")
    assert told[0].decision.follow_ups == ()


def test_labels_in_the_left_column() -> None:
    told = decided(
        """
# 1. Ny rutine for innsyn
Bakgrunn\\tRutinen er fra 2012.
Vedtak\\tRutinen tas i bruk fra 1. mai.
Ansvarlig\\tAne Tjønn
Frist\\t1. mai 2024
# 2. Kurs
Bakgrunn\\tFem har meldt seg.
Vedtak\\tKurset avlyses.
""",
        organ="Arbeidsutvalget",
    )
    assert texts(told) == ["Rutinen tas i bruk fra 1. mai.", "Kurset avlyses."]
    (follow_up,) = told[0].decision.follow_ups
    assert (follow_up.responsible, follow_up.due) == ("Ane Tjønn", date(2024, 5, 1))


def test_the_decision_stands_before_the_treatment() -> None:
    told = decided(
        """
# Sak 24/16 Høring om politiet
Fylkestingets vedtak
1. Fylkestinget støtter forslaget.
2. Lensmannskontorene beholdes.
Fylkestingets behandling
Hansen (H) fremmet dette forslaget:
Lensmannskontorene legges ned.
Votering: Forslaget fra Hansen fikk 6 stemmer og falt. Innstillingen ble enstemmig vedtatt.
Fylkesrådets innstilling
1. Fylkestinget avviser forslaget.
""",
        organ="Fylkestinget",
    )
    assert texts(told) == ["1. Fylkestinget støtter forslaget.\n2. Lensmannskontorene beholdes."]
    assert told[0].decision.vote.result == "unanimous"
    assert [(option.name, option.votes) for option in told[0].decision.vote.options] == [("Forslaget fra Hansen", 6)]


def test_a_decision_over_a_page_break_leaves_header_and_footer_out() -> None:
    told = decided(
        """
# Sak 1/24 Budsjett
Vedtak:
1. Budsjettet vedtas.
F|Side 1 av 2
===
H|Møteprotokoll kommunestyret
2. Eiendomsskatten holdes uendret.
Enstemmig vedtatt.
# Sak 2/24 Eventuelt
Ingen saker.
"""
    )
    assert texts(told) == ["1. Budsjettet vedtas.\n2. Eiendomsskatten holdes uendret."]
    assert (told[0].decision.first.page, told[0].decision.last.page) == (1, 2)


def test_the_recommendation_adopted_where_no_decision_is_labelled() -> None:
    told = decided(
        """
# Sak 8/24 Kjøp av brannbil
Innstilling:
Kommunen kjøper ny brannbil for inntil 4 millioner kroner.
Behandling:
Ordføreren orienterte.
Votering:
Innstillingen ble enstemmig vedtatt.
# Sak 9/24 Salg av skole
Innstilling:
Skolen selges.
Votering:
Innstillingen ble ikke vedtatt, da den fikk 3 mot 14 stemmer.
"""
    )
    assert texts(told)[0] == "Kommunen kjøper ny brannbil for inntil 4 millioner kroner."
    assert told[0].decision.vote.result == "unanimous"
    assert "Skolen selges" not in "".join(texts(told))
    assert [one.decision.outcome for one in told] == ["adopted", "rejected"]


def test_the_organs_recommendation_to_another_is_its_decision() -> None:
    told = decided(
        """
# Sak 21/24 Kommuneplan
Kommunedirektørens innstilling:
Planen legges ut til høring.
Behandling:
Ingen forslag ble fremmet.
Formannskapets innstilling til kommunestyret:
Planen legges ut til høring i åtte uker.
Enstemmig.
""",
        organ="Formannskapet",
    )
    assert texts(told) == ["Planen legges ut til høring i åtte uker."]
    assert told[0].decision.vote.result == "unanimous"


def test_what_stands_behind_the_decision_is_not_of_it() -> None:
    told = decided(
        """
# Sak 5/24 Vei
Vedtak:
Veien bygges.
Vedtatt mot 1 stemme (Lie).
Protokolltilførsel fra Lie (H): Veien er for dyr, og vedtaket bør gjøres om.
Vedlegg:
Kart
# Sak 6/24 Eventuelt
Møtet hevet kl. 20.15
Underskrifter:
"""
    )
    assert texts(told) == ["Veien bygges."]
    assert told[0].decision.vote.votes_against == 1


def test_an_agenda_decides_nothing_but_minutes_enclosed_in_it_do() -> None:
    told = decided(
        """
# Innkalling til møte i arbeidsutvalget 11. april 2024
# 12/24: PROTOKOLL
Forslag til vedtak: Protokollen godkjennes.
# 13/24: BUDSJETT
Forslag til vedtak:
Budsjettet vedtas.
===
>16*|Protokoll fra møte i styret 15. februar 2024
Til stede: Alle.
# 6/24: FERJA
Vedtak:
Leder ber om et møte.
Enstemmig vedtatt.
""",
        organ="Arbeidsutvalget",
        kind="agenda",
        day=date(2024, 4, 11),
    )
    assert texts(told) == ["Leder ber om et møte."]
    decision = told[0].decision
    assert (decision.organ, decision.date, decision.enclosed) == ("Styret", date(2024, 2, 15), True)


def test_a_case_paper_decides_nothing() -> None:
    assert decided("# Sak 5/24 Vei\nForslag til vedtak:\nVeien bygges.\nVedtak:\n", kind="case_paper") == []


def test_withdrawn_and_rejected_cases() -> None:
    told = decided(
        """
# PS 1/24 Søknad om dispensasjon
Vedtak:
Søknaden avslås.
Vedtatt med 6 mot 5 stemmer.
# PS 2/24 Reglement
Vedtak:
Saken trekkes.
# PS 3/24 Skilt
Saken ble utsatt.
# PS 4/24 Navn på ny skole
Behandling:
Det ble votert over navnet.
Vedtak:
Forslaget ble ikke vedtatt.
"""
    )
    assert [one.decision.outcome for one in told] == ["rejected", "withdrawn", "postponed", "rejected"]
