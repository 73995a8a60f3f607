"""From ranked passages to what of them answers: each passage's units judged, and the best of them grown to a quote."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from kb.answer.asked import Question
from kb.answer.bearing import bearing
from kb.answer.holding import holds
from kb.answer.sources import Piece, Sources
from kb.answer.units import Unit
from kb.answer.windows import decision_around, grown, row_of
from kb.models.embedder import Embedder
from kb.models.reader import Reading
from kb.text.analysis import index_terms
from kb.text.minute_labels import Label
from kb.types import DocumentRecord, Hit, Span

FloatArray = npt.NDArray[np.float32]
NOT_READ: Mapping[str, Reading] = {}

WORDS_WEIGHT = 0.15
"""How much shared words count beside likeness in meaning (the cosines of one passage differ by about a tenth)."""
PASSAGE_WEIGHT = 0.04
"""How much the passage's own probability counts (its logarithm), so that a good sentence of a poor passage does not win."""
SPAN_BONUS = 0.12
"""How much it counts that the reader marks the answer in a sentence: as much as a second quote may lie below the best."""
BESIDE = 0.03
"""What stands in the same agenda item as a passage that was found, but not in it, must answer a little better."""
VOTE_BESIDE = 0.05
"""How far behind the best quote of its item a vote that was asked for stands at most."""
ITEMS_READ = 4
"""Of so many of the best passages the agenda item is looked through."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What of a passage, or of the agenda item around it, answers: stretches of its document's pages, and how well they do.

    `core` is the one unit that answers best, `context` what the quote leans on elsewhere on its page, verbatim.
    """

    hit: Hit
    pieces: tuple[Piece, ...]
    core: Piece
    score: float
    label: Label | None = None
    context: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class _Judged:
    """A passage's units with how well each answers."""

    hit: Hit
    units: tuple[Unit, ...]
    scores: FloatArray


def evidence_of(
    sources: Sources, embedder: Embedder, question: Question, hits: Sequence[Hit], readings: Mapping[str, Reading] = NOT_READ
) -> list[Evidence]:
    """The best of each hit's passage, in the order of the hits; `readings` by passage id, of those that were read.

    A passage that holds nothing but headings and labels is no evidence. Where a vote is asked for, and the best is what was said
    before it, the vote stands beside it.
    """
    found: list[Evidence] = []
    for one in _judge(sources, embedder, question, hits, readings):
        if one.units:
            found.append(_best(sources, question, one))
            if "vote" in question.kinds:
                found += _vote_beside(sources, question, _without(one, found[-1]), found[-1])
    return found


def _vote_beside(sources: Sources, question: Question, left: _Judged, best: Evidence) -> list[Evidence]:
    """How the same agenda item was voted on, from what the best quote leaves of it."""
    voted = [
        place
        for place, unit in enumerate(left.units)
        if unit.label in ("vote", "decision") and holds("vote", sources.text(left.hit.document, unit))
    ]
    if not voted:
        return []
    beside = _best(sources, question, _Judged(left.hit, tuple(left.units[place] for place in voted), left.scores[voted]))
    return [replace(beside, score=max(beside.score, best.score - VOTE_BESIDE))]


def _without(judged: _Judged, evidence: Evidence) -> _Judged:
    """What is left of a passage when a quote is taken from it."""
    left = [
        place
        for place, unit in enumerate(judged.units)
        if not any(piece.page == unit.page and piece.start < unit.end and unit.start < piece.end for piece in evidence.pieces)
    ]
    return _Judged(judged.hit, tuple(judged.units[place] for place in left), judged.scores[left])


def _judge(
    sources: Sources, embedder: Embedder, question: Question, hits: Sequence[Hit], readings: Mapping[str, Reading]
) -> list[_Judged]:
    cuts = _cuts(sources, question, hits)
    said = [[said_aloud(sources, hit.document, unit) for unit in units] for hit, units in zip(hits, cuts, strict=True)]
    every = [text for texts in said for text in texts]
    if not every:
        return []
    likeness = embedder.embed_documents(every) @ embedder.embed_query(question.text)
    judged, offset = [], 0
    for hit, units, texts in zip(hits, cuts, said, strict=True):
        scores = np.array(likeness[offset : offset + len(units)], dtype=np.float32)
        offset += len(units)
        reading = readings.get(hit.passage.id)
        for place, (unit, text) in enumerate(zip(units, texts, strict=True)):
            scores[place] += WORDS_WEIGHT * _share(question, text) + SPAN_BONUS * _marked(hit, unit, reading)
            scores[place] += bearing(question, unit, text, sources, hit) + PASSAGE_WEIGHT * math.log(max(hit.score, 1e-4))
            scores[place] -= 0.0 if _is_of(hit, unit) else BESIDE
        judged.append(_Judged(hit, units, scores))
    return judged


def _cuts(sources: Sources, question: Question, hits: Sequence[Hit]) -> list[tuple[Unit, ...]]:
    """The units looked at for each hit; each unit of a document once, for the first hit that brings it."""
    cuts: list[tuple[Unit, ...]] = []
    own = [_units_of(sources, hit) for hit in hits]
    taken = {(hit.document.id, unit.page, unit.start) for hit, units in zip(hits, own, strict=True) for unit in units}
    for place, (hit, units) in enumerate(zip(hits, own, strict=True)):
        further = _of_item(sources, question, hit) if place < ITEMS_READ else []
        new = [unit for unit in further if (hit.document.id, unit.page, unit.start) not in taken]
        taken |= {(hit.document.id, unit.page, unit.start) for unit in new}
        cuts.append(tuple(sorted([*units, *new], key=lambda unit: (unit.page, unit.start))))
    return cuts


def _units_of(sources: Sources, hit: Hit) -> tuple[Unit, ...]:
    """The units a passage holds or cuts through: a passage cut for its length may end in the middle of one."""
    return tuple(
        unit
        for unit in sources.units(hit.document, hit.passage.page)
        if _is_of(hit, unit) and (hit.passage.part == "table") <= (unit.form == "row")
    )


def _is_of(hit: Hit, unit: Unit) -> bool:
    passage = hit.passage
    return unit.page == passage.page and unit.start < passage.end and passage.start < unit.end


def _of_item(sources: Sources, question: Question, hit: Hit) -> list[Unit]:
    """What else the hit's agenda item says that may answer: how it was decided, and where a vote is asked for, how it was voted."""
    item = sources.item(hit.document, hit.passage.page, hit.passage.start)
    if item is None or not question.kinds & {"decision", "vote", "in_force", "proposal", "who", "why"}:
        return []
    wanted = {"decision", "vote"} | ({"treatment"} if question.kinds & {"who", "why", "proposal"} else set())
    return [unit for unit in sources.said_in(hit.document, item) if unit.label in wanted and unit.form != "row"]


def said_aloud(sources: Sources, document: DocumentRecord, unit: Unit) -> str:
    """A unit as one would say it: a row with the names of its columns, a point after the line that leads it in."""
    own = sources.text(document, unit)
    if unit.lead is None:
        return own.replace("\t", ", ")
    lead = sources.page(document, unit.page).text[unit.lead[0] : unit.lead[1]]
    if unit.form != "row":
        return f"{lead} {own}"
    names, cells = lead.split("\t"), own.split("\t")
    if len(names) != len(cells):
        return f"{own.replace(chr(9), ', ')} ({lead.replace(chr(9), ', ')})"
    return "; ".join(f"{name}: {cell}" if name.strip() else cell for name, cell in zip(names, cells, strict=True) if cell.strip())


def _share(question: Question, text: str) -> float:
    """The share of the question's stems that a text holds."""
    held = {term.stem for term in index_terms(text)}
    return len(question.stems & held) / len(question.stems) if question.stems else 0.0


def _marked(hit: Hit, unit: Unit, reading: Reading | None) -> float:
    """How sure the reader is that the answer begins in this unit, 0 where it found none there."""
    if reading is None or reading.start == reading.end:
        return 0.0
    if not unit.start <= hit.passage.start + reading.start < unit.end:
        return 0.0
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, reading.span_score))))


def _best(sources: Sources, question: Question, judged: _Judged) -> Evidence:
    """The quote around a passage's best unit: the decision it belongs to, its row, or the sentences it needs."""
    best = int(judged.scores.argmax())
    unit, document = judged.units[best], judged.hit.document
    score, core = float(judged.scores[best]), Piece(unit.page, unit.start, unit.end)
    decision = decision_around(sources, question, document, unit)
    if decision:
        return Evidence(judged.hit, decision, core, score, "decision")
    on_page = [place for place, other in enumerate(judged.units) if other.page == unit.page]
    units, scores = [judged.units[place] for place in on_page], judged.scores[on_page]
    if unit.form == "row":
        row = row_of(sources.page(document, unit.page).text, unit)
        return Evidence(judged.hit, (Piece(unit.page, *row.span),), core, score, unit.label, row.context)
    start, end = grown(question, units, scores)
    context = (unit.lead,) if unit.lead is not None and not start <= unit.lead[0] < end else ()
    return Evidence(judged.hit, (Piece(unit.page, start, end),), core, score, unit.label, context)
