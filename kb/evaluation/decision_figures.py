"""The register against the decisions that people have read: which are found, and what of each is right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kb.decisions import Decision
from kb.evaluation.gold import GoldDecision
from kb.evaluation.matching import is_source, levelled
from kb.evaluation.measures import Share, share_of
from kb.store.decisions import StoredDecision

SHARES = {
    "precision": "decisions precision",
    "recall": "decisions recall",
    "outcome_right": "outcome right",
    "vote_right": "vote right",
    "starts_right": "text starts right",
    "ends_right": "text ends right",
    "follow_up_right": "follow-up right",
}
"""The figures by their names, and what they are called."""
EDGE = 40
"""Characters by which beginnings and ends of texts are compared."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A decision of the gold set with the register's; `differs` names what is not the same in both."""

    gold: GoldDecision
    found: StoredDecision
    differs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DecisionFigures:
    """Shares over decisions: precision of those the register tells, recall of those of the gold set, the others of the pairs."""

    precision: Share
    recall: Share
    outcome_right: Share
    vote_right: Share
    starts_right: Share
    ends_right: Share
    follow_up_right: Share
    wrong: tuple[StoredDecision, ...]
    missing: tuple[GoldDecision, ...]
    differing: tuple[Pair, ...]


def figures_of_decisions(gold: Sequence[GoldDecision], found: Sequence[StoredDecision]) -> DecisionFigures:
    """A decision is found when the register has one of the same case in the same document; words that are others' are no match."""
    pairs: list[Pair] = []
    missing: list[GoldDecision] = []
    left = list(found)
    for one in gold:
        match = next((candidate for candidate in _candidates(one, left)), None)
        if match is None:
            missing.append(one)
        else:
            left.remove(match)
            pairs.append(Pair(one, match, tuple(_differences(one, match))))
    return DecisionFigures(
        precision=Share(len(pairs), len(found)),
        recall=Share(len(pairs), len(gold)),
        outcome_right=_without("outcome", pairs),
        vote_right=_without("vote", pairs),
        starts_right=_without("start", pairs),
        ends_right=_without("end", pairs),
        follow_up_right=_without("follow_up", pairs),
        wrong=tuple(left),
        missing=tuple(missing),
        differing=tuple(pair for pair in pairs if pair.differs),
    )


def about_decisions(figures: DecisionFigures) -> Iterator[str]:
    """What went wrong, a line each."""
    for one in figures.missing:
        yield f"missing: {one.case_number or ''} {one.text} ({one.path})"
    for stored in figures.wrong:
        yield f"not decided: {stored.decision.number or ''} {stored.text} ({stored.document.path})"
    for pair in figures.differing:
        yield f"differs in {', '.join(pair.differs)}: {pair.gold.case_number or ''} {pair.found.text} ({pair.gold.path})"


def _candidates(gold: GoldDecision, found: Sequence[StoredDecision]) -> Iterator[StoredDecision]:
    """Those of the same case; the ones that begin or end as they should come first."""
    same = [one for one in found if is_source(one.document.path, (gold.path,)) and _same_case(gold, one.decision)]
    if gold.case_number is None and gold.case_key is None:
        same = [one for one in same if not {"start", "end"} <= set(_differences(gold, one))]
    yield from sorted(same, key=lambda one: sum(name in ("start", "end") for name in _differences(gold, one)))


def _same_case(gold: GoldDecision, decision: Decision) -> bool:
    if gold.date is not None and decision.date is not None and gold.date != decision.date:
        return False
    if gold.case_key is not None and decision.case_key is not None:
        return gold.case_key == decision.case_key
    if gold.case_number is not None and decision.number is not None:
        return levelled(gold.case_number).strip(" .:") == levelled(decision.number).strip(" .:")
    return gold.case_number is None or decision.number is None


def _differences(gold: GoldDecision, stored: StoredDecision) -> Iterator[str]:
    decision, vote = stored.decision, stored.decision.vote
    if decision.outcome != gold.outcome:
        yield "outcome"
    told = gold.vote
    if (vote.result, vote.votes_for, vote.votes_against, vote.double_vote) != (
        told.result,
        told.votes_for,
        told.votes_against,
        told.double_vote,
    ):
        yield "vote"
    right, text = levelled(gold.text), levelled(stored.text)
    if right[:EDGE] != text[:EDGE]:
        yield "start"
    if right[-EDGE:] != text[-EDGE:]:
        yield "end"
    if [(one.responsible, one.due, one.status) for one in gold.follow_up] != [
        (one.responsible, one.due, one.status) for one in decision.follow_ups
    ]:
        yield "follow_up"


def _without(name: str, pairs: Sequence[Pair]) -> Share:
    return share_of([name not in pair.differs for pair in pairs])
