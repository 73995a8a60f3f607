"""From ranked passages to the few sentences that answer: windows of one to three sentences, the best of each passage."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kb.answer.asked_for import asked_for
from kb.models.embedder import Embedder
from kb.models.reader import Reading
from kb.text.analysis import Term, index_terms, question_terms
from kb.text.sentences import sentences
from kb.types import HEADING_JOIN, Hit

FloatArray = npt.NDArray[np.float32]
NOT_READ: Mapping[str, Reading] = {}

WINDOW_CHARACTERS = 420
"""A quote is as long as it must be, and no longer than one reads at a glance."""
LEAN_CHARACTERS = 60
"""A sentence shorter than this rarely stands alone; it takes its neighbour along."""
WORDS_WEIGHT = 0.15
"""How much shared words count beside likeness in meaning (the cosines of one passage differ by about a tenth)."""
PASSAGE_WEIGHT = 0.04
"""How much the passage's own probability counts (its logarithm), so that a good sentence of a poor passage does not win."""
NEIGHBOUR_MARGIN = 0.12
"""A neighbour joins the quote when it answers no worse than this below the best sentence.

Together, on 300 NorQuAD questions, refusals among them: the quotes hold the answer for 70 %, at 293 characters an answer
(`benchmarks/norquad_answers.py`).
"""


DECISION_BONUS = 0.06
"""Half the margin within which a second quote is kept: a decision outweighs a proposal that is worded a little closer."""
NUMBER_BONUS = 0.06
"""How much it counts that a sentence tells the number, the sum or the day that is asked for."""
SPAN_BONUS = 0.12
"""How much it counts that the reader marks the answer in a sentence: as much as a second quote may lie below the best."""
ABOUT_DECISIONS = re.compile(r"vedt|beslut|bestem|avgj|godkj|decid|decision|adopt|resol|approv")
ABOUT_PROPOSALS = re.compile(r"fores|forsl|framlegg|innstil|tilråd|anbef|tillegg|endring|propos|recommend|amend")
DECISION = re.compile(r"(?i)(?:\w+ )?(?:vedt|beslut|avgjerd|decision|resolution)")
PROPOSAL = re.compile(r"(?i)(?:(?:\w+ )*innstilling|(?:\w+ )*tilråding|forslag|framlegg|anbefaling|proposal|förslag)")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A stretch of a passage that answers: offsets in the passage's page, and how well it does."""

    hit: Hit
    start: int
    end: int
    text: str
    score: float


def best_windows(
    embedder: Embedder, question: str, hits: Sequence[Hit], readings: Mapping[str, Reading] = NOT_READ
) -> list[Evidence]:
    """The best window of each hit's passage, in the order of the hits; `readings` by passage id, of those that were read."""
    terms = question_terms(question)
    spans = [_sayings(hit) for hit in hits]
    texts = [hit.passage.text[start:end] for hit, cut in zip(hits, spans, strict=True) for start, end in cut]
    if not texts:
        return []
    likeness = embedder.embed_documents(texts) @ embedder.embed_query(question)
    shares = np.array([_share(terms, text) for text in texts], dtype=np.float32)
    likely = np.array([math.log(max(hit.score, 1e-4)) for hit, cut in zip(hits, spans, strict=True) for _ in cut], dtype=np.float32)
    bearing = np.array([_bearing(terms, hit) for hit, cut in zip(hits, spans, strict=True) for _ in cut], dtype=np.float32)
    wanted = asked_for(question)
    told = np.array([wanted is not None and wanted.search(text) is not None for text in texts], dtype=np.float32)
    marked = np.array(
        [_marked(hit, span, readings) for hit, cut in zip(hits, spans, strict=True) for span in cut], dtype=np.float32
    )
    scores = likeness + WORDS_WEIGHT * shares + PASSAGE_WEIGHT * likely + bearing + NUMBER_BONUS * told + SPAN_BONUS * marked
    found, offset = [], 0
    for hit, cut in zip(hits, spans, strict=True):
        own = scores[offset : offset + len(cut)]
        if cut:
            found.append(_rows(hit, cut, own, terms) or _window(hit, cut, own))
        offset += len(cut)
    return found


def _rows(hit: Hit, cut: Sequence[tuple[int, int]], scores: FloatArray, terms: Sequence[Term]) -> Evidence | None:
    """Where the head of a table is nearest to the question: the row that holds what the head does not, with all from the head on.

    A head answers nothing by itself, and the row below it only by chance.
    """
    head = int(scores.argmax())
    rows = [hit.passage.text[start:end] for start, end in cut]
    if "\t" not in rows[head] or (head > 0 and "\t" in rows[head - 1]):
        return None
    end = next((place for place in range(head + 1, len(rows)) if "\t" not in rows[place]), len(rows))
    asked = {term.stem for term in terms} - {term.stem for term in index_terms(rows[head])}
    held = [len(asked & {term.stem for term in index_terms(row)}) for row in rows[head + 1 : end]]
    if not held or not max(held):
        return None
    row = head + 1 + max(range(len(held)), key=lambda place: (held[place], float(scores[head + 1 + place])))
    first = head if cut[row][1] - cut[head][0] <= WINDOW_CHARACTERS else row
    return _evidence(hit, cut[first][0], cut[row][1], float(scores[head]))


def _evidence(hit: Hit, start: int, end: int, score: float) -> Evidence:
    base = hit.passage.start
    return Evidence(hit, base + start, base + end, hit.passage.text[start:end], score)


def _sayings(hit: Hit) -> list[tuple[int, int]]:
    """The sentences of a passage that say something: a heading stands in the frame already and is no answer."""
    text = hit.passage.text
    headings = {_bare(heading) for heading in (hit.passage.section or "").split(HEADING_JOIN)} | {_bare(hit.document.facts.title)}
    return [(start, end) for start, end in sentences(text) if _bare(text[start:end]) not in headings]


def _marked(hit: Hit, span: tuple[int, int], readings: Mapping[str, Reading]) -> float:
    """How sure the reader is that the answer begins in this sentence, 0 where it found none there."""
    reading = readings.get(hit.passage.id)
    if reading is None or not span[0] <= reading.start < span[1] or reading.start == reading.end:
        return 0.0
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, reading.span_score))))


def _bare(heading: str) -> str:
    return " ".join(heading.casefold().split()).strip(" :.")


def _bearing(terms: Sequence[Term], hit: Hit) -> float:
    """A proposal answers only who asks for proposals; the decision is preferred by who asks what was decided."""
    heading = (hit.passage.section or "").rsplit(HEADING_JOIN, 1)[-1]
    if PROPOSAL.match(heading):
        return 0.0 if any(ABOUT_PROPOSALS.match(term.exact) for term in terms) else -DECISION_BONUS
    decision = DECISION.match(heading) and any(ABOUT_DECISIONS.match(term.exact) for term in terms)
    return DECISION_BONUS if decision else 0.0


def _share(terms: Sequence[Term], text: str) -> float:
    """The share of the question's stems that a text holds."""
    stems = {term.stem for term in terms}
    held = {term.stem for term in index_terms(text)}
    return len(stems & held) / len(stems) if stems else 0.0


def _window(hit: Hit, cut: Sequence[tuple[int, int]], scores: FloatArray) -> Evidence:
    """The best sentence, with the neighbours that are nearly as good or that it cannot stand without."""
    best = int(scores.argmax())
    first = last = best
    while True:
        neighbours = [i for i in (first - 1, last + 1) if 0 <= i < len(cut)]
        neighbours = [i for i in neighbours if _worth_adding(cut, scores, first, last, i, float(scores[best]))]
        if not neighbours:
            break
        chosen = max(neighbours, key=lambda i: float(scores[i]))
        first, last = min(first, chosen), max(last, chosen)
    return _evidence(hit, cut[first][0], cut[last][1], float(scores[best]))


def _worth_adding(cut: Sequence[tuple[int, int]], scores: FloatArray, first: int, last: int, neighbour: int, best: float) -> bool:
    start, end = cut[min(first, neighbour)][0], cut[max(last, neighbour)][1]
    if end - start > WINDOW_CHARACTERS or last - first >= 2:
        return False
    short = cut[last][1] - cut[first][0] < LEAN_CHARACTERS and neighbour > last
    return short or float(scores[neighbour]) >= best - NEIGHBOUR_MARGIN
