"""Which part of a case is this organ's decision, and what else of the case tells of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.structure.lines import Line
from ingest.structure.minutes.organs import same_organ
from ingest.structure.minutes.parts import Part, split_parts
from ingest.structure.minutes.prose import find_decision, find_short_decision
from ingest.structure.minutes.runs import Reading, by_sentence
from ingest.structure.minutes.tables import Row, decision_rows, is_decision_head
from ingest.structure.minutes.vote_words import FAILED, PASSED
from ingest.structure.minutes.wording import Wording, wording_of
from kb.decisions import FollowUp

_CLOSED = re.compile(r"(?i)\b(?:unntatt|unnateke|unntake)[ ]+(?:fra[ ]+|frå[ ]+)?offentl")
_ADOPTED = re.compile(rf"(?i)\b{PASSED}\b")
_NOT_ADOPTED = re.compile(rf"(?i)\b{FAILED}\b")
_OF_RECOMMENDATION = re.compile(
    r"(?i)\b(?:innstilling|tilråding|forslag til vedtak|framlegg til vedtak|anbefaling|forslag til beslutning)"
)


@dataclass(frozen=True, slots=True)
class Found:
    """The decision of a case: its wording, words about the vote that stand at it, the sentences of treatment and vote, and what
    stands behind it of follow-up."""

    wording: Wording
    at_decision: tuple[str, ...]
    told: tuple[str, ...]
    parts_behind: tuple[Part, ...]
    follow_ups: tuple[FollowUp, ...] = ()


def has_labelled_decision(lines: Sequence[Line]) -> bool:
    """Whether a case's decision stands under a label or a lead-in of its own."""
    return any(part.name == "decision" for part in split_parts(lines))


def find_in_case(
    lines: Sequence[Line], organ: str | None, case_key: str | None, title: str, *, labelled: bool, year: int | None
) -> Found | None:
    """The decision of the organ in a case, or None. `labelled`: the minutes label their decisions elsewhere."""
    parts = _until_closing(split_parts(lines))
    own = [part for part in parts if not _is_foreign(part, organ, case_key)]
    rows = list(decision_rows(lines, year)) if any(is_decision_head(line) for line in lines) else []
    if rows and not any(row.number or row.title for row in rows):
        return _in_rows(rows, own)
    place = _decision_part(parts, own, organ)
    if place is not None:
        return _labelled(parts, own, place)
    runs = [run for part in own if part.name in ("opening", "treatment", "vote") for run in part.runs]
    if _CLOSED.search(title) or _CLOSED.search(" ".join(run.words for run in runs[:3])):
        return None
    kept = find_short_decision(runs) if labelled else find_decision(runs, organ)
    if not kept:
        return None
    told = tuple(words for _, _, words in by_sentence(Reading(runs)))
    return _found(wording_of(kept), (), told, parts)


def _until_closing(parts: list[Part]) -> list[Part]:
    return next((parts[:position] for position, part in enumerate(parts) if part.name == "closing"), parts)


def _is_foreign(part: Part, organ: str | None, case_key: str | None) -> bool:
    """Another organ's part: by its name, or by the number the case has there."""
    if part.name in ("decision", "treatment") and part.case_keys and case_key is not None and case_key not in part.case_keys:
        return part.owner is None or not same_organ(part.owner, organ)
    return part.owner is not None and organ is not None and not same_organ(part.owner, organ)


def _decision_part(parts: Sequence[Part], own: Sequence[Part], organ: str | None) -> Part | None:
    """The organ's decision; where none is labelled so, its conclusion, its recommendation to another organ, or what it adopted."""
    decided = [part for part in own if part.name == "decision" and part.runs]
    if not decided:
        decided = [part for part in parts if part.name == "decision" and part.runs and part.inherited and not part.case_keys]
    if decided:
        return _said_by_reference(parts, decided[-1]) or decided[-1]
    concluded = [part for part in own if part.name == "conclusion" and part.runs]
    if concluded:
        return concluded[-1]
    sent_on = [part for part in own if part.name == "proposal" and part.runs and _is_named(part, organ)]
    return sent_on[-1] if sent_on else _adopted_recommendation(parts)


def _is_named(part: Part, organ: str | None) -> bool:
    """Whether the part's own heading names the organ: "Formannskapets innstilling"."""
    return part.owner is not None and not part.inherited and organ is not None and same_organ(part.owner, organ)


def _said_by_reference(parts: Sequence[Part], decided: Part) -> Part | None:
    """The recommendation, where the decision says no more than that it was adopted."""
    if wording_of(decided.runs).runs:
        return None
    return _recommendation(parts)


def _adopted_recommendation(parts: Sequence[Part]) -> Part | None:
    """The recommendation, or the only proposal, where a vote says that it was adopted; "Vedtak" stands nowhere there."""
    proposed = [part for part in parts if part.name == "proposal" and part.runs]
    recommended = _recommendation(parts) or (proposed[0] if len(proposed) == 1 else None)
    if recommended is None:
        return None
    behind = parts[parts.index(recommended) :]
    last = [
        words
        for part in behind
        for _, _, words in by_sentence(Reading(part.runs))
        if _ADOPTED.search(words) or _NOT_ADOPTED.search(words)
    ]
    adopted = bool(last) and _NOT_ADOPTED.search(last[-1]) is None and _ADOPTED.search(last[-1]) is not None
    return recommended if adopted and wording_of(recommended.runs).runs else None


def _recommendation(parts: Sequence[Part]) -> Part | None:
    return next((part for part in parts if part.name == "proposal" and part.runs and _OF_RECOMMENDATION.search(part.heading)), None)


def _labelled(parts: Sequence[Part], own: Sequence[Part], place: Part) -> Found | None:
    wording = wording_of(place.runs)
    if not wording.runs:
        wording = _as_it_stands(place)
    told = tuple(
        words
        for part in own
        if part is not place and part.name in ("opening", "treatment", "vote", "proposal")
        for words in _told(part)
    )
    behind = parts[list(parts).index(place) + 1 :]
    extra = [part for part in own if part.name == "decision" and part is not place]
    at_decision = (place.heading, *(words for part in extra for words in wording_of(part.runs).said_of_vote))
    return _found(wording, at_decision, told, behind)


def _as_it_stands(place: Part) -> Wording:
    """A decision that says no more than how it was voted: "Enstemmig som innstillingen"."""
    reading = Reading(place.runs)
    said = tuple(words for _, _, words in by_sentence(reading))
    return Wording(tuple(reading.runs), reading.text, said[0] if said else "", said)


def _told(part: Part) -> list[str]:
    return [words for _, _, words in by_sentence(Reading(part.runs))]


def _in_rows(rows: Sequence[Row], own: Sequence[Part]) -> Found | None:
    wording = wording_of([row.decision for row in rows])
    if not wording.runs:
        return None
    told = tuple(words for part in own if part.name in ("treatment", "vote") for words in _told(part))
    return _found(
        wording, tuple(row.vote for row in rows if row.vote), told, (), tuple(row.follow_up for row in rows if row.follow_up)
    )


def _found(
    wording: Wording,
    at_decision: tuple[str, ...],
    told: tuple[str, ...],
    behind: Sequence[Part],
    follow_ups: tuple[FollowUp, ...] = (),
) -> Found | None:
    return Found(wording, at_decision, told, tuple(behind), follow_ups) if wording.runs else None
