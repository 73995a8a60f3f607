"""Between the catalog's rows and our values."""

from __future__ import annotations

import json
import sqlite3
from datetime import date
from typing import Any

from kb.types import Block, DocumentRecord, Facts, Page, Period


def facts_to_json(facts: Facts) -> str:
    """Facts as text, and back by `facts_from_json`; the same facts always give the same text."""
    return json.dumps(
        {
            "title": facts.title,
            "kind": facts.kind,
            "organ": facts.organ,
            "date": facts.date.isoformat() if facts.date else None,
            "language": facts.language,
            "period": [facts.period.first, facts.period.last] if facts.period else None,
            "exemption": facts.exemption,
        },
        ensure_ascii=False,
    )


def facts_from_json(text: str) -> Facts:
    told: dict[str, Any] = json.loads(text)
    return Facts(
        title=told["title"],
        kind=told["kind"],
        organ=told["organ"],
        date=date.fromisoformat(told["date"]) if told["date"] else None,
        language=told["language"],
        period=Period(*told["period"]) if told["period"] else None,
        exemption=told["exemption"],
    )


def record_from_row(row: sqlite3.Row) -> DocumentRecord:
    first, last = row["period_first"], row["period_last"]
    facts = Facts(
        title=row["title"],
        kind=row["kind"],
        organ=row["organ"],
        date=date.fromisoformat(row["date"]) if row["date"] else None,
        language=row["language"],
        period=Period(first, last) if first is not None else None,
        exemption=row["exemption"],
    )
    return DocumentRecord(
        id=row["id"],
        path=row["path"],
        file=row["file"],
        format=row["format"],
        facts=facts,
        access=row["access"],
        status=row["status"],
        reason=row["reason"],
        page_count=row["page_count"],
        passage_count=row["passage_count"],
        corrected=frozenset(json.loads(row["corrected"])),
        size=row["size"],
        groups=tuple(json.loads(row["groups"])),
    )


def blocks_to_json(blocks: tuple[Block, ...]) -> str:
    return json.dumps([[b.start, b.end, b.role, b.level, b.size, b.bold] for b in blocks])


def page_from_row(row: sqlite3.Row) -> Page:
    return Page(
        number=row["number"],
        text=row["text"],
        blocks=tuple(Block(*fields) for fields in json.loads(row["blocks"])),
        label=row["label"],
        width=row["width"],
        height=row["height"],
        boxes=row["boxes"],
        problem=row["problem"],
        recognised=bool(row["recognised"]),
    )
