"""The decision register: what organs decided, filtered as one asks for it, the newest first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kb.decisions import FollowUp, Outcome
from kb.store.catalog import Reader
from kb.store.decisions import StoredDecision, stored_decisions
from kb.text.analysis import stem

_WORD = re.compile(r"[^\W_]+(?:[-/][^\W_]+)*")
_DONE = re.compile(
    r"(?i)^(?:ferdig|utført|utførd|gjennomført|fullført|avsluttet|avslutta|lukket|lukka|levert|oversendt|sendt|send|betalt|ok|done|"
    r"closed|completed|klar)\b(?!.*\b(?:mangler|manglar|venter|ventar|gjenstår)\b)"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What of the register is asked for. `text` are words that must all stand in title or decision; `organ` the beginning of a
    name. `open_follow_ups`: only decisions with something left to do."""

    text: str = ""
    organ: str | None = None
    year: int | None = None
    outcome: Outcome | None = None
    open_follow_ups: bool = False


def decisions(reader: Reader, asked: Asked) -> list[StoredDecision]:
    """The decisions that are asked for, as far as this user may know of them, the newest first."""
    wanted = _stems(asked.text)
    found = [one for one in stored_decisions(reader) if _fits(one, asked) and wanted <= _stems(_words_of(one))]
    found.sort(key=lambda one: (one.document.path, one.decision.first.page, one.decision.first.start))
    found.sort(key=lambda one: one.decision.date or date.min, reverse=True)
    return found


def is_open(follow_up: FollowUp) -> bool:
    """Whether there is something left to do, as far as the minutes say; without a status there is."""
    return follow_up.status is None or _DONE.match(follow_up.status) is None


def overdue(follow_ups: Sequence[FollowUp], today: date) -> list[FollowUp]:
    """The open ones that should have been done before today."""
    return [one for one in follow_ups if is_open(one) and one.due is not None and one.due < today]


def _fits(stored: StoredDecision, asked: Asked) -> bool:
    decision = stored.decision
    return (
        (asked.organ is None or (decision.organ or "").casefold().startswith(asked.organ.strip().casefold()))
        and (asked.year is None or (decision.date is not None and decision.date.year == asked.year))
        and (asked.outcome is None or decision.outcome == asked.outcome)
        and (not asked.open_follow_ups or any(is_open(one) for one in decision.follow_ups))
    )


def _words_of(stored: StoredDecision) -> str:
    decision = stored.decision
    return " ".join((decision.title, stored.text, decision.number or "", decision.case_key or "", decision.archive_number or ""))


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word.casefold()) for word in _WORD.findall(text))
