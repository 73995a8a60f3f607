"""Between decisions and the catalog's rows."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import Any

from kb.decisions import Decision, FollowUp, Piece, Vote, VoteOption

READ_BY = "minutes"
"""The catalog's fact that tells which rules have read the minutes."""


def insert_decisions(connection: sqlite3.Connection, document: int, decisions: Sequence[Decision]) -> None:
    """Put the decisions of a document, given by its inner number, in place of those it had."""
    connection.execute("DELETE FROM decisions WHERE document = ?", (document,))
    connection.executemany(
        """INSERT INTO decisions (document, ordinal, organ, date, enclosed, number, case_key, archive_number, title, outcome,
                                  minutes, pieces, vote, follow_ups) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)""",
        [(document, ordinal, *_columns(decision)) for ordinal, decision in enumerate(decisions)],
    )


def _columns(decision: Decision) -> tuple[object, ...]:
    enclosed = decision.enclosed
    return (
        decision.organ if enclosed else None,
        decision.date.isoformat() if enclosed and decision.date else None,
        enclosed,
        decision.number,
        decision.case_key,
        decision.archive_number,
        decision.title,
        decision.outcome,
        decision.minutes,
        json.dumps([[piece.page, piece.start, piece.end] for piece in decision.pieces]),
        json.dumps(_vote_columns(decision.vote), ensure_ascii=False),
        json.dumps(
            [[f.responsible, f.due.isoformat() if f.due else None, f.status] for f in decision.follow_ups], ensure_ascii=False
        ),
    )


def _vote_columns(vote: Vote) -> dict[str, object]:
    return {
        "result": vote.result,
        "for": vote.votes_for,
        "against": vote.votes_against,
        "double_vote": vote.double_vote,
        "options": [[one.name, one.votes, one.parties, one.voters] for one in vote.options],
    }


def decision_from_row(row: sqlite3.Row) -> Decision:
    """A row of decisions joined with its document's, as `stored_decisions` asks for it.

    Organ and date of the document's own meeting are the document's, also after a person has set them right.
    """
    day = row["own_date"] if row["enclosed"] else row["date"]
    return Decision(
        organ=row["own_organ"] if row["enclosed"] else row["organ"],
        date=date.fromisoformat(day) if day else None,
        number=row["case_number"],
        case_key=row["case_key"],
        archive_number=row["archive_number"],
        title=row["case_title"],
        outcome=row["outcome"],
        pieces=tuple(Piece(*piece) for piece in json.loads(row["pieces"])),
        vote=_vote(json.loads(row["vote"])),
        minutes=row["minutes"],
        enclosed=bool(row["enclosed"]),
        follow_ups=tuple(
            FollowUp(who, date.fromisoformat(due) if due else None, status) for who, due, status in json.loads(row["follow_ups"])
        ),
    )


def _vote(told: dict[str, Any]) -> Vote:
    options = tuple(VoteOption(name, votes, tuple(parties), tuple(voters)) for name, votes, parties, voters in told["options"])
    return Vote(told["result"], told["for"], told["against"], told["double_vote"], options)
