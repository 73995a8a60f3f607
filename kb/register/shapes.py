"""Decisions as JSON, the same for command line and web."""

from __future__ import annotations

from typing import Any

from kb.decisions import Vote, VoteOption
from kb.store.decisions import StoredDecision

Json = dict[str, Any]


def decision_json(stored: StoredDecision) -> Json:
    """A decision. `start` counts on `page`, `end` on `end_page`; `state` is unknown where no evidence is cited."""
    decision, document = stored.decision, stored.document
    return {
        "document_id": document.id,
        "path": document.path,
        "page": decision.first.page,
        "organ": decision.organ,
        "date": decision.date.isoformat() if decision.date else None,
        "case_number": decision.number,
        "case_key": decision.case_key,
        "archive_number": decision.archive_number,
        "title": decision.title,
        "outcome": decision.outcome,
        "text": stored.text,
        "vote": vote_json(decision.vote),
        "minutes": decision.minutes,
        "follow_up": [
            {"responsible": one.responsible, "due": one.due.isoformat() if one.due else None, "status": one.status}
            for one in decision.follow_ups
        ],
        "state": "unknown",
        "start": decision.first.start,
        "end": decision.last.end,
        "end_page": decision.last.page,
    }


def vote_json(vote: Vote) -> Json:
    return {
        "result": vote.result,
        "for": vote.votes_for,
        "against": vote.votes_against,
        "double_vote": vote.double_vote,
        "options": [
            {"name": one.name, "votes": one.votes, "parties": list(one.parties), "voters": list(one.voters)} for one in vote.options
        ],
        "remark": remark_on(vote),
    }


def remark_on(vote: Vote) -> str | None:
    """What does not add up: names that are more or fewer than the votes stated. None where all does."""
    wrong = [one for one in vote.options if contradicts(one)]
    said = [f"{one.name}: {one.votes} votes are stated, {len(one.voters)} names are printed" for one in wrong]
    return "; ".join(said) or None


def contradicts(option: VoteOption) -> bool:
    """Whether the names printed are not as many as the votes stated."""
    return option.votes is not None and bool(option.voters) and len(option.voters) != option.votes
