"""Decisions for people at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from ingest.structure.minutes.extract import MINUTES_VERSION
from kb.decisions import Vote
from kb.memory import Memory
from kb.register.register import overdue
from kb.register.shapes import remark_on
from kb.store.decision_rows import READ_BY
from kb.store.decisions import StoredDecision
from kb.types import OWNER

LONGEST = 300
"""Characters of a decision that are shown; the page holds the rest."""


def tell_if_older(memory: Memory) -> None:
    """Say so where the minutes were last read by other rules than these; the decisions are then those of that time."""
    with memory.catalog.reading(OWNER) as reader:
        if reader.meta(READ_BY) != MINUTES_VERSION:
            sys.stderr.write("The minutes were read by an older version of the program. To have them read again, run: kb ingest\n")


def show_decisions(found: Sequence[StoredDecision], today: date) -> None:
    """Each decision with its meeting, its words, how it was voted on and who follows it up."""
    console = Console(highlight=False, soft_wrap=False)
    if not found:
        console.print("No decision fits. Ask for less, or read minutes first: kb ingest FOLDER.")
        return
    for stored in found:
        for style, line in _lines(stored, today):
            console.print(Padding(Text(line, style=style), (0, 0, 0, 0 if style == "bold" else 3)))
        console.print()
    console.print(f"{len(found)} decisions")


def _lines(stored: StoredDecision, today: date) -> list[tuple[str, str]]:
    decision = stored.decision
    meeting = " ".join(filter(None, (decision.organ, decision.date.isoformat() if decision.date else None)))
    case = " ".join(filter(None, (decision.number, decision.title)))
    draft = ", draft" if decision.minutes == "draft" else ""
    voted = told_vote(decision.vote)
    lines = [("bold", f"{meeting or 'Unknown meeting'}: {case} [{decision.outcome}{draft}]"), ("", _shortened(stored.text))]
    lines += [("dim", voted)] if voted else []
    late = overdue(decision.follow_ups, today)
    for one in decision.follow_ups:
        told = ", ".join(filter(None, (one.responsible, one.due.isoformat() if one.due else None, one.status)))
        lines.append(("dim", f"follow-up{' (overdue)' if one in late else ''}: {told}"))
    pages = f"{decision.first.page}" if decision.first.page == decision.last.page else f"{decision.first.page}-{decision.last.page}"
    return [*lines, ("dim", f"{stored.document.path}, p. {pages}")]


def told_vote(vote: Vote) -> str:
    """A vote in words; empty where the minutes tell nothing of one."""
    if vote.result == "none" and not vote.options:
        return ""
    counts = [f"{count} {side}" for count, side in ((vote.votes_for, "for"), (vote.votes_against, "against")) if count is not None]
    options = [f"{one.name} {one.votes}" for one in vote.options if one.votes is not None]
    told = [", ".join(counts), "double vote" if vote.double_vote else "", "; ".join(options), remark_on(vote) or ""]
    return " | ".join(filter(None, (f"vote: {vote.result}" if vote.result != "none" else "vote", *told)))


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[:LONGEST].rsplit(" ", 1)[0] + " …"
