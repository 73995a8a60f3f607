"""Decisions under the names of eInnsyn: a Moetemappe for each meeting, in it each Moetesak with its Vedtak and its Votering.

What minutes do not tell (the meeting's number, the type of a case) is not made up; what eInnsyn has no name for stands under
`radsminne`, in the shape of `kb decisions --json`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from kb.decisions import Vote, VoteOption
from kb.register.shapes import decision_json
from kb.store.decisions import StoredDecision

Json = dict[str, Any]

_KEY = re.compile(r"(\d+)/(\d{4})")
_STEMME = {"for": "Ja", "ja": "Ja", "mot": "Nei", "imot": "Nei", "nei": "Nei", "blank": "Blankt", "blankt": "Blankt"}
"""What eInnsyn calls a vote. Votes for one of several proposals are neither, and stay under `radsminne`."""
_TOLD_BY_EINNSYN = frozenset({"organ", "date", "title", "text"})


def meetings_json(found: Sequence[StoredDecision]) -> list[Json]:
    """The meetings of these decisions in their order, each with its cases."""
    return [_meeting(list(group)) for _, group in groupby(found, key=_meeting_of)]


def _meeting_of(stored: StoredDecision) -> tuple[object, ...]:
    return (stored.document.id, stored.decision.organ, stored.decision.date)


def _meeting(group: Sequence[StoredDecision]) -> Json:
    decision = group[0].decision
    return {
        "entity": "Moetemappe",
        "utvalg": decision.organ,
        "moetedato": decision.date.isoformat() if decision.date else None,
        "moetesak": [_case(stored) for stored in group],
    }


def _case(stored: StoredDecision) -> Json:
    decision = stored.decision
    key = _KEY.fullmatch(decision.case_key or "")
    return {
        "entity": "Moetesak",
        "offentligTittel": decision.title,
        "moetesaksaar": int(key[2]) if key else None,
        "moetesakssekvensnummer": int(key[1]) if key else None,
        "utvalg": decision.organ,
        "vedtak": {
            "entity": "Vedtak",
            "dato": decision.date.isoformat() if decision.date else None,
            "vedtakstekst": {"entity": "Moetesaksbeskrivelse", "tekstInnhold": stored.text, "tekstFormat": "text/plain"},
            "votering": _votes(decision.vote),
        },
        "radsminne": {name: value for name, value in decision_json(stored).items() if name not in _TOLD_BY_EINNSYN},
    }


def _votes(vote: Vote) -> list[Json]:
    """One for each voter who is named and voted yes, no or blank."""
    return [
        {"entity": "Votering", "moetedeltaker": {"entity": "Moetedeltaker", "moetedeltakerNavn": voter}, "stemme": stemme}
        for option, stemme in _sides(vote)
        for voter in option.voters
    ]


def _sides(vote: Vote) -> list[tuple[VoteOption, str]]:
    """Which votes were yes, no or blank to the decision itself: those that are called so, and those for and against one proposal
    whose numbers are those of the decision."""
    sides = [(option, _STEMME[name]) for option in vote.options if (name := option.name.casefold()) in _STEMME]
    for option in vote.options:
        against = next((other for other in vote.options if other.name.casefold() == f"mot {option.name}".casefold()), None)
        if against and (option.votes, against.votes) == (vote.votes_for, vote.votes_against) != (None, None):
            sides += [(option, "Ja"), (against, "Nei")]
    return sides
