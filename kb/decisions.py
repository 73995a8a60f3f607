"""What minutes tell of a case: the decision in its own words, how it was voted on, and who follows it up.

Offsets are those of `kb.types`: Unicode code points in a page's stored text, `end` one past the last.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Outcome = Literal["adopted", "rejected", "postponed", "noted", "withdrawn", "elected"]
"""What became of the case: adopted is also approved and sent on; noted is "tas til orientering", and decides nothing else."""
VoteResult = Literal["unanimous", "majority", "none"]
"""How the decision as a whole came about; `none` where the minutes do not say."""
MinutesState = Literal["draft", "approved", "unknown"]
State = Literal["in force", "amended", "replaced", "repealed", "carried out", "unknown"]
"""Whether a decision still holds; anything but `unknown` needs evidence that is cited."""

OUTCOMES: tuple[Outcome, ...] = Outcome.__args__  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one page."""

    page: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class VoteOption:
    """What could be voted for: a proposal, the recommendation, a candidate. Parties and voters as far as they are printed."""

    name: str
    votes: int | None
    parties: tuple[str, ...] = ()
    voters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vote:
    """How an organ voted. What does not add up in the minutes is not put right."""

    result: VoteResult = "none"
    votes_for: int | None = None
    votes_against: int | None = None
    double_vote: bool = False
    options: tuple[VoteOption, ...] = ()


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Who does what was decided, by when, and how far it has come, as the minutes say; a person's name is kept as printed."""

    responsible: str | None
    due: date | None
    status: str | None


@dataclass(frozen=True, slots=True)
class Decision:
    """One organ's decision in one case. Its text is what stands at `pieces`, in order, and nothing else.

    `number` is as printed, without the word "Sak"; `case_key` is `n/yyyy` where the year is known. `enclosed`: it was made at
    another meeting than the document's own, whose minutes lie within it.
    """

    organ: str | None
    date: date | None
    number: str | None
    case_key: str | None
    archive_number: str | None
    title: str
    outcome: Outcome
    pieces: tuple[Piece, ...]
    vote: Vote = Vote()
    minutes: MinutesState = "unknown"
    enclosed: bool = False
    follow_ups: tuple[FollowUp, ...] = ()

    @property
    def first(self) -> Piece:
        """Where its text begins."""
        return self.pieces[0]

    @property
    def last(self) -> Piece:
        """Where its text ends."""
        return self.pieces[-1]
