"""Decisions in words: what became of a case, how it was voted on, who follows it up, and whether it still holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kb.decisions import Decision, FollowUp, Vote, VoteOption
from kb.register.register import is_open, overdue
from kb.register.shapes import contradicts
from kb.web.ui.texts import Texts


@dataclass(frozen=True, slots=True)
class Task:
    """A follow-up in words. `when` tells its due date, with that it has passed where it has."""

    responsible: str
    when: str
    status: str
    late: bool


def outcome_in_words(t: Texts, decision: Decision) -> str:
    """What became of the case: "Vedtatt", "Utsatt"."""
    return t(f"outcomes.{decision.outcome}")


def case_name(t: Texts, decision: Decision) -> str:
    """Number and title, as one names a case: "Sak 17/24 Medlemskontingent". Some organs print the word in the number."""
    if decision.number is None:
        return decision.title
    told = f"{decision.number} {decision.title}"
    return told if "sak" in decision.number.casefold() else t("vedtak.case", case=told)


def vote_in_words(t: Texts, vote: Vote) -> str:
    """How it was voted on as a whole, with the numbers the minutes give; empty where they say nothing."""
    counts = _counts(t, vote)
    if vote.result == "unanimous":
        told = t("vote.unanimous")
    elif vote.result == "majority":
        told = t("vote.majority_counts", counts=counts) if counts else t("vote.majority")
    else:
        told = counts[:1].upper() + counts[1:]
    return ", ".join(filter(None, (told, t("vote.double") if vote.double_vote else "")))


def options_in_words(t: Texts, vote: Vote) -> list[str]:
    """What could be voted for, each with its votes, parties and names, as far as they are printed."""
    return [told for one in vote.options if (told := _option(t, one))]


def contradictions_in_words(t: Texts, vote: Vote) -> list[str]:
    """Where votes and names do not agree in the minutes."""
    return [
        t("vote.contradiction", name=one.name, votes=t.count("votes", one.votes or 0), names=t.count("names", len(one.voters)))
        for one in vote.options
        if contradicts(one)
    ]


def tasks(t: Texts, decision: Decision, today: date) -> list[Task]:
    """The follow-ups in words."""
    late = overdue(decision.follow_ups, today)
    return [
        Task(
            responsible=one.responsible or t("vedtak.nobody"),
            when=_due(t, one, one in late),
            status=one.status or t("vedtak.no_status"),
            late=one in late,
        )
        for one in decision.follow_ups
    ]


def first_due(decision: Decision) -> date | None:
    """When the first thing that is left to do is due; None where nothing is left, or no day is told."""
    return min((one.due for one in decision.follow_ups if is_open(one) and one.due), default=None)


def state_in_words(t: Texts, state: str) -> str:
    """Whether a decision still holds, as far as that is known."""
    return t(f"holds.{state.replace(' ', '_')}")


def _due(t: Texts, follow_up: FollowUp, late: bool) -> str:
    if follow_up.due is None:
        return t("vedtak.no_due")
    return t("vedtak.due_late" if late else "vedtak.due", day=t.written_date(follow_up.due))


def _counts(t: Texts, vote: Vote) -> str:
    if vote.votes_for is not None and vote.votes_against is not None:
        return t("vote.both", pro=vote.votes_for, contra=t.count("votes", vote.votes_against))
    if vote.votes_for is not None:
        return t("vote.only_for", pro=t.count("votes", vote.votes_for))
    return t("vote.only_against", contra=t.count("votes", vote.votes_against)) if vote.votes_against is not None else ""


def _option(t: Texts, option: VoteOption) -> str:
    named = "; ".join(filter(None, (", ".join(option.parties), ", ".join(option.voters))))
    counted = t.count("votes", option.votes) if option.votes is not None else ""
    told = " – ".join(filter(None, (counted, named)))
    return t("vote.option", name=option.name, told=told) if told else ""
