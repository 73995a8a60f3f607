"""The decisions a user may know of, with their words from the pages they stand on."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from kb.decisions import Decision, Piece
from kb.store.access import may_see
from kb.store.catalog import Reader
from kb.store.decision_rows import decision_from_row
from kb.store.rows import record_from_row
from kb.types import DocumentRecord


@dataclass(frozen=True, slots=True)
class StoredDecision:
    """A decision with its document, and its words as they stand on the page: pieces in a row, a line break between them."""

    document: DocumentRecord
    decision: Decision
    text: str


def stored_decisions(reader: Reader) -> list[StoredDecision]:
    """Every decision this user may know of, by document and place; what no longer stands on its page is left out."""
    rows = reader.connection.execute(
        """SELECT x.ordinal, x.organ AS own_organ, x.date AS own_date, x.enclosed, x.number AS case_number, x.case_key,
                  x.archive_number, x.title AS case_title, x.outcome, x.minutes, x.pieces, x.vote, x.follow_ups, d.*
           FROM visible_decisions x JOIN visible_documents d ON d.number = x.document ORDER BY d.path, x.ordinal"""
    ).fetchall()
    pages = _pages(reader)
    found = []
    for row in rows:
        if not may_see(reader.user, row["access"], frozenset(json.loads(row["groups"]))):
            continue  # the second check, where something leaves the store
        decision = decision_from_row(row)
        text = _text(pages, row["number"], decision.pieces)
        if text is not None:
            found.append(StoredDecision(record_from_row(row), decision, text))
    return found


def _pages(reader: Reader) -> dict[tuple[int, int], str]:
    rows = reader.connection.execute(
        """SELECT p.document, p.number, p.text FROM visible_pages p WHERE (p.document, p.number) IN
           (SELECT x.document, json_extract(piece.value, '$[0]') FROM visible_decisions x, json_each(x.pieces) piece)"""
    )
    return {(row["document"], row["number"]): row["text"] for row in rows}


def _text(pages: dict[tuple[int, int], str], document: int, pieces: Sequence[Piece]) -> str | None:
    words = [pages.get((document, piece.page), "")[piece.start : piece.end] for piece in pieces]
    return "\n".join(words) if words and all(words) else None
