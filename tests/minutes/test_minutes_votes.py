"""How votes are told: for and against, by all, by lists of names, between candidates, by a double vote."""

from __future__ import annotations

import pytest

from ingest.structure.lines import Line
from ingest.structure.minutes.runs import Run
from ingest.structure.minutes.votes import vote_of
from ingest.structure.minutes.wording import wording_of
from kb.decisions import Vote
from kb.text.sentences import sentences

ADOPTED = "Planen vedtas."


def vote(told: str, at_decision: tuple[str, ...] = (), person: bool = False, decision: str = ADOPTED) -> Vote:
    return vote_of(at_decision, [told[start:end] for start, end in sentences(told)], decision, person=person)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Innstillingen ble vedtatt med 15 (Ap, Sp) mot 10 (H, Frp) stemmer.", (15, 10)),
        ("10 stemte for og 5 mot.", (10, 5)),
        ("Forslaget ble vedtatt 10 – 5.", (10, 5)),
        ("Innstillingen ble vedtatt mot 2 stemmer (FrP).", (None, 2)),
        ("Innstillingen ble vedtatt mot FrPs 2 stemmer.", (None, 2)),
        ("Innstillinga vart vedteken mot Høgre sine røyster.", (None, None)),
        ("Rådmannens innstilling ble vedtatt med 15 stemmer for og 10 stemmer mot.", (15, 10)),
        ("Innstillingen fikk 12 stemmer og ble vedtatt.", (12, None)),
        ("Forslaget vart vedteke med 7 mot 4 røyster.", (7, 4)),
        ("Vedtatt med 8 stemmer mot én.", (8, 1)),
        ("Tunnel fikk 7 stemmer og bru 3 (Lie, Moen og Vik).", (7, 3)),
        ("Saken ble avgjort med ordførerens dobbeltstemme, 10 mot 10 stemmer.", (10, 10)),
        ("Forslaget fra Lie fikk 3 stemmer og falt. Innstillingen ble vedtatt med 8 mot 3 stemmer.", (8, 3)),
    ],
)
def test_a_majority(told: str, expected: tuple[int | None, int | None]) -> None:
    found = vote(told)
    assert (found.result, (found.votes_for, found.votes_against)) == ("majority", expected)


@pytest.mark.parametrize(
    "told",
    [
        "Innstillingen enstemmig vedtatt.",
        "Enstemmig.",
        "Innstillinga vart samrøystes vedteken.",
        "Innstillingen ble tatt opp til votering og enstemmig vedtatt.",
        "Tilleggsforslaget ble vedtatt med 9 mot 6 stemmer. Innstillingen ble deretter enstemmig vedtatt.",
    ],
)
def test_by_all(told: str) -> None:
    assert vote(told).result == "unanimous"


@pytest.mark.parametrize(
    "told",
    [
        "Berg ble enstemmig erklært inhabil.",
        "Utsettelsesforslaget falt med 3 mot 8 stemmer.",
        "Valgkomiteens innstilling var enstemmig.",
        "Lie spurte om prisen, og fikk til svar at den er 3 mot 2 i fjor.",
    ],
)
def test_what_is_no_vote_on_the_decision(told: str) -> None:
    assert vote(told).result == "none"


def test_what_stands_at_the_decision_weighs_more_than_the_account() -> None:
    found = vote("Forslaget fra Lie ble enstemmig vedtatt.", ("Vedtak (mot 2 stemmer)",))
    assert (found.result, found.votes_against) == ("majority", 2)


def test_names_and_parties_as_printed() -> None:
    found = vote("For forslag 1 stemte 2: Kari Li (AP), Per Moe (SV). For forslag 2 stemte 1: Ola Vik (H).")
    assert (found.result, found.votes_for, found.votes_against) == ("majority", 2, 1)
    first, second = found.options
    assert (first.voters, first.parties, second.voters, second.votes) == (("Kari Li", "Per Moe"), ("AP", "SV"), ("Ola Vik",), 1)


def test_candidates_against_each_other() -> None:
    found = vote("Kari Li fikk 14 stemmer og Per Moe 9. Én stemme var blank.", person=True, decision="Som leder velges Kari Li.")
    assert (found.result, found.votes_for, [one.votes for one in found.options]) == ("majority", None, [14, 9, 1])


def test_a_double_vote_that_felled_a_proposal() -> None:
    found = vote("Forslaget fikk 5 stemmer (Lie, Vik, Moe, Dahl og Berg) og falt mot 5, med leders dobbeltstemme.")
    assert (found.result, found.votes_for, found.votes_against, found.double_vote) == ("majority", 5, 5, True)


def test_the_decision_says_it_itself() -> None:
    assert vote("", decision="Årsmeldinga vart samrøystes godkjend.").result == "unanimous"


@pytest.mark.parametrize(
    ("told", "kept", "said"),
    [
        ("Permisjon innvilges. Innstillingen enst. vedtatt.", "Permisjon innvilges.", ["Innstillingen enst. vedtatt."]),
        (
            "Saken tas til etterretning. Vedtatt med 30 st. mot 29 st.",
            "Saken tas til etterretning.",
            ["Vedtatt med 30 st. mot 29 st."],
        ),
        ("Et enstemmig formannskap vedtok: Veien bygges.", "Veien bygges.", ["Et enstemmig formannskap vedtok:"]),
        ("Veien bygges. (Enstemmig)", "Veien bygges.", ["(Enstemmig)"]),
        ("Veien bygges. Norvang stemte imot.", "Veien bygges.", ["Norvang stemte imot."]),
        (
            "Styret ber om at forslaget vedtatt mot to stemmer sendes ut.",
            "Styret ber om at forslaget vedtatt mot to stemmer sendes ut.",
            [],
        ),
    ],
)
def test_the_words_of_a_decision_without_those_about_its_vote(told: str, kept: str, said: list[str]) -> None:
    line = Line(0, 1, 0, len(told), told, "text", 0, None, False, 0)
    wording = wording_of([Run(line, 0, len(told))])
    assert (wording.text, list(wording.said_of_vote)) == (kept, said)


def test_wording_of_nothing_is_nothing() -> None:
    assert wording_of([]).runs == ()
