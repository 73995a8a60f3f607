"""How much is quoted around the unit that answers best: what it needs to be understood, and no more than a glance takes in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from kb.answer.asked import Question
from kb.answer.sources import Piece, Sources
from kb.answer.units import Unit
from kb.types import DocumentRecord, Span

FloatArray = npt.NDArray[np.float32]

WINDOW_CHARACTERS = 420
"""A quote is as long as it must be, and no longer than one reads at a glance."""
PARAGRAPH_CHARACTERS = 300
"""Neighbours within one paragraph join the quote up to this length: they are what it is understood by."""
LIST_CHARACTERS = 700
"""A list that is asked for is quoted whole up to this length."""
DECISION_CHARACTERS = 1200
"""A decision up to this length is quoted whole."""
LEAN_CHARACTERS = 60
"""A sentence shorter than this rarely stands alone; it takes its neighbour along."""
NEIGHBOUR_MARGIN = 0.12
"""A neighbour joins the quote when it answers no worse than this below the best sentence."""
MOST_SENTENCES = 4


class Row(NamedTuple):
    """A table's row as it is quoted: the stretch, the row itself, and its column headings where they are not in the stretch."""

    span: Span
    unit: Unit
    context: tuple[Span, ...]


def decision_around(sources: Sources, question: Question, document: DocumentRecord, unit: Unit) -> tuple[Piece, ...]:
    """The whole decision a unit is a part of; for who asks what was decided, also that of the agenda item it stands in.

    Nothing where there is none, or where it is too long to be read at a glance.
    """
    item = sources.item(document, unit.page, unit.start)
    asked = "decision" in question.kinds and not question.kinds & {"proposal", "who", "vote"}
    if item is None or not (unit.label == "decision" or (asked and unit.label != "vote")):
        return ()
    pieces = sources.decision(document, item)
    if sum(piece.end - piece.start for piece in pieces) > DECISION_CHARACTERS:
        return ()
    if unit.label == "decision" and not any(p.page == unit.page and p.start <= unit.start < p.end for p in pieces):
        return ()  # an earlier organ's decision in the same item
    return pieces


def grown(question: Question, units: Sequence[Unit], scores: FloatArray) -> Span:
    """The best unit with the neighbours that are nearly as good, that it cannot stand without, or that its list is made of."""
    best = int(scores.argmax())
    first = last = best
    if units[best].form == "point" and "list" in question.kinds:
        return _whole_list(units, best)
    while True:
        neighbours = [place for place in (first - 1, last + 1) if 0 <= place < len(units)]
        neighbours = [place for place in neighbours if _worth_adding(units, scores, first, last, place, best)]
        if not neighbours:
            return _with_proposer(units[first]), units[last].end
        chosen = max(neighbours, key=lambda place: float(scores[place]))
        first, last = min(first, chosen), max(last, chosen)


def _with_proposer(unit: Unit) -> int:
    """Where the quote begins: a proposal takes along the line that says whose it is, so that it cannot be taken for more."""
    return unit.begins if unit.label == "proposal" else unit.start


def _worth_adding(units: Sequence[Unit], scores: FloatArray, first: int, last: int, neighbour: int, best: int) -> bool:
    length = units[max(last, neighbour)].end - units[min(first, neighbour)].start
    if last - first + 1 >= MOST_SENTENCES or length > WINDOW_CHARACTERS or not _belongs(units[best], units[neighbour]):
        return False
    if units[neighbour].line == units[best].line and length <= PARAGRAPH_CHARACTERS:
        return True
    short = units[last].end - units[first].start < LEAN_CHARACTERS and neighbour > last
    return short or float(scores[neighbour]) >= float(scores[best]) - NEIGHBOUR_MARGIN


def _belongs(unit: Unit, neighbour: Unit) -> bool:
    """Rows stand alone, and what is proposed, said and decided is not one quote, nor what stands under two headings."""
    return neighbour.form != "row" and (neighbour.label, neighbour.section) == (unit.label, unit.section)


def _whole_list(units: Sequence[Unit], best: int) -> Span:
    first = last = best
    while True:
        neighbours = [place for place in (last + 1, first - 1) if 0 <= place < len(units) and units[place].form == "point"]
        fits = [
            place
            for place in neighbours
            if _belongs(units[best], units[place])
            and units[max(last, place)].end - units[min(first, place)].start <= LIST_CHARACTERS
        ]
        if not fits:
            return units[first].start, units[last].end
        first, last = min(first, fits[0]), max(last, fits[0])


def row_of(text: str, row: Unit) -> Row:
    """A row with its column headings: before it in the quote where nothing stands between them, else as its context."""
    if row.lead is None:
        return Row((row.start, row.end), row, ())
    if not text[row.lead[1] : row.start].strip():
        return Row((row.lead[0], row.end), row, ())
    return Row((row.start, row.end), row, (row.lead,))
