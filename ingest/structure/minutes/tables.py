"""Decisions in tables: one row a case ("Sak | Vedtak | Ansvarlig | Frist"), or one row a decision within a case."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ingest.structure.lines import Line
from ingest.structure.minutes.follow_ups import follow_up
from ingest.structure.minutes.prose import find_decision
from ingest.structure.minutes.runs import Run
from kb.decisions import FollowUp

Column = Literal["number", "title", "decision", "responsible", "due", "status", "vote"]
_NAMES: tuple[tuple[Column, str], ...] = (
    ("number", r"(?:sak(?:s?nr|s?nummer|s?[ ]nr)?\.?|nr\.?|saksnr\.?|punkt|#)"),
    ("title", r"(?:tittel|sakstittel|sak(?:en)?|tema|emne|innhold|innhald|gjelder|gjeld|overskrift)"),
    (
        "decision",
        r"(?:vedtak|beslutning(?:er)?|avgjerd|konklusjon(?:er)?|referat/\w+|\w+/konklusjon|vedtak/tiltak|resultat|"
        r"vedtak/konklusjon|beslutning/vedtak|vedtak/oppfølging|beslut)",
    ),
    ("responsible", r"(?:ansvarl(?:ig|eg)|ansvar|hvem|kven|ansvarig)"),
    ("due", r"(?:frist|tidsfrist|når|når ferdig|dato)"),
    ("status", r"(?:status)"),
    ("vote", r"(?:votering|avstemning|avstemming|røysting|stemmer)"),
)
_COLUMNS = tuple((name, re.compile(rf"(?i)^{pattern}\s*:?$")) for name, pattern in _NAMES)
_ACCOUNT = re.compile(r"(?i)referat|drøft|konklusjon")
_FEWEST_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Row:
    """A row that holds a decision; `number` and `title` are empty where the table has no such column."""

    line: Line
    decision: Run
    number: str
    title: str
    vote: str
    follow_up: FollowUp | None


def decision_rows(lines: Sequence[Line], year: int | None) -> Iterator[Row]:
    """The rows of tables whose head names a column of decisions."""
    columns: dict[Column, int] = {}
    account = False
    for line in lines:
        cells = line.text.split("\t")
        if len(cells) < _FEWEST_COLUMNS:
            columns = {}
            continue
        head = _head(cells)
        if head is not None:
            columns, account = head, _ACCOUNT.search(cells[head["decision"]]) is not None
            continue
        row = _row(line, cells, columns, year) if columns else None
        if row is not None:
            yield _without_account(row) if account else row


def is_decision_head(line: Line) -> bool:
    """Whether a line heads a table of decisions."""
    return _head(line.text.split("\t")) is not None


def _without_account(row: Row) -> Row:
    """Where the column tells of the talk too, the deciding sentences of the cell."""
    kept = find_decision([row.decision], None)
    return replace(row, decision=kept[0]) if kept else row


def _head(cells: Sequence[str]) -> dict[Column, int] | None:
    found: dict[Column, int] = {}
    known = 0
    for position, cell in enumerate(cells):
        name = next((name for name, pattern in _COLUMNS if pattern.match(cell.strip()) and name not in found), None)
        if name is not None:
            found[name] = position
            known += 1
    return found if "decision" in found and known >= _FEWEST_COLUMNS else None


def _row(line: Line, cells: Sequence[str], columns: dict[Column, int], year: int | None) -> Row | None:
    place = columns["decision"]
    if place >= len(cells) or not cells[place].strip():
        return None
    start = line.start + sum(len(cell) + 1 for cell in cells[:place])
    text = cells[place]
    start += len(text) - len(text.lstrip())
    told = {name: cells[at].strip() if at < len(cells) else "" for name, at in columns.items()}
    return Row(
        line,
        Run(line, start, start + len(text.strip())),
        told.get("number", ""),
        told.get("title", ""),
        told.get("vote", ""),
        follow_up(told.get("responsible"), told.get("due"), told.get("status"), year),
    )
