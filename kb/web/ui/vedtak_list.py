"""The list of page Vedtak: which decisions an address asks for, in which order, and how many there are of each choice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from kb.decisions import OUTCOMES, Outcome
from kb.register.register import Asked, is_open
from kb.store.decisions import StoredDecision
from kb.web.api import MAX_QUESTION
from kb.web.ui.decision_words import first_due

PATH = "/vedtak"
PAGE = 50
"""Decisions shown at once, and how many more each time."""
NAMES = ("q", "organ", "aar", "utfall", "apne")
"""What an address may hold, in the order of the fields below."""

Of = Callable[[StoredDecision], bool]


@dataclass(frozen=True, slots=True)
class DecisionAddress:
    """The filters as they stand in the address, /vedtak?q=&organ=&aar=&utfall=&apne=; empty where they are not there."""

    q: str = ""
    organ: str = ""
    year: str = ""
    outcome: str = ""
    open: str = ""

    @classmethod
    def read(cls, sent: Mapping[str, object]) -> DecisionAddress:
        """From an address's query, or from what the script sends; what does not exist is passed over."""
        q, organ, year, outcome, open_ = (str(sent.get(name) or "").strip() for name in NAMES)
        return cls(
            q=q[:MAX_QUESTION],
            organ=organ,
            year=year if year.isdecimal() and year.isascii() and 1800 <= int(year[:5]) <= 2200 else "",
            outcome=outcome if outcome in OUTCOMES else "",
            open="1" if open_ else "",
        )

    @property
    def narrowed(self) -> bool:
        """Whether anything is left out."""
        return self != DecisionAddress()

    @property
    def asked(self) -> Asked:
        """The same as a question to the register. A name of an organ stands for all that begin with it, as everywhere."""
        outcome: Outcome | None = next((outcome for outcome in OUTCOMES if outcome == self.outcome), None)
        return Asked(self.q, self.organ or None, int(self.year) if self.year else None, outcome, bool(self.open))

    def href(self, **more: object) -> str:
        """The address of this list, with something of it opened."""
        told = {**dict(zip(NAMES, (self.q, self.organ, self.year, self.outcome, self.open), strict=True)), **more}
        query = urlencode({name: value for name, value in told.items() if value})
        return f"{PATH}?{query}" if query else PATH

    def export(self, form: str, language: str) -> str:
        """Where the same decisions are handed out as a file."""
        told = {
            "text": self.q,
            "organ": self.organ,
            "year": self.year,
            "outcome": self.outcome,
            "open_follow_ups": "true" if self.open else "",
            "lang": language if language != "nb" else "",
        }
        query = urlencode({name: value for name, value in told.items() if value})
        return f"/api/decisions.{form}?{query}" if query else f"/api/decisions.{form}"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many decisions each choice would show, as if its own filter were not set; choices without any are not there."""

    organs: Mapping[str, int]
    years: Mapping[str, int]
    outcomes: Mapping[Outcome, int]
    open: int


def chosen(told: Sequence[StoredDecision], address: DecisionAddress) -> list[StoredDecision]:
    """Those of the decisions (with the address's words in them, the newest first) that its other filters let through.

    Where only what is left to do is asked for, what is due first comes first.
    """
    found = [one for one in told if all(of(one) for of in _filters(address).values())]
    if address.open:
        found.sort(key=lambda one: first_due(one.decision) or date.max)
    return found


def counts(told: Sequence[StoredDecision], address: DecisionAddress) -> Counts:
    """How many there are for each choice."""
    filters = _filters(address)

    def without(name: str) -> list[StoredDecision]:
        return [one for one in told if all(of(one) for each, of in filters.items() if each != name)]

    of_organs = without("organ")
    names = sorted({one.decision.organ for one in of_organs if one.decision.organ}, key=str.casefold)
    years = Counter(str(one.decision.date.year) for one in without("aar") if one.decision.date)
    outcomes = Counter(one.decision.outcome for one in without("utfall"))
    return Counts(
        organs={name: sum(map(_of_organ(name), of_organs)) for name in names},
        years={year: years[year] for year in sorted(years, reverse=True)},
        outcomes={outcome: outcomes[outcome] for outcome in OUTCOMES if outcomes[outcome]},
        open=sum(map(_left_to_do, without("apne"))),
    )


def key(stored: StoredDecision) -> str:
    """By what an address knows a decision: its document, and where on which page it begins."""
    first = stored.decision.first
    return f"{stored.document.id}.{first.page}.{first.start}"


def _filters(address: DecisionAddress) -> dict[str, Of]:
    return {
        "organ": _of_organ(address.organ),
        "aar": lambda one: not address.year or (one.decision.date is not None and str(one.decision.date.year) == address.year),
        "utfall": lambda one: not address.outcome or one.decision.outcome == address.outcome,
        "apne": lambda one: not address.open or _left_to_do(one),
    }


def _of_organ(organ: str) -> Of:
    return lambda one: not organ or (one.decision.organ or "").casefold().startswith(organ.casefold())


def _left_to_do(stored: StoredDecision) -> bool:
    return any(is_open(one) for one in stored.decision.follow_ups)
