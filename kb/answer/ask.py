"""A question becomes a cited answer, or an honest refusal, with no language model: rank, judge, quote, check."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from kb.answer.asked import Question
from kb.answer.choosing import chosen
from kb.answer.evidence import Evidence, evidence_of
from kb.answer.framing import context, frame, lead
from kb.answer.of_time import may_be_of_years
from kb.answer.phrases import QuestionLanguage
from kb.answer.quotes import stands_on_its_page
from kb.answer.refusing import gaps, names_what_is_not_there, shortfall
from kb.answer.sources import Piece, Sources
from kb.models.embedder import Embedder
from kb.models.reader import PassageReader, Reading
from kb.search.hits import hits_of
from kb.search.search import Ranked, rank
from kb.store.catalog import Reader
from kb.store.snapshot import Snapshot
from kb.store.vectors import VectorIndex
from kb.text.language import detect_language
from kb.text.normalise import normalise
from kb.types import HEADING_JOIN, Answer, Citation, Claim, Hit

READ_AT_MOST = 8
"""Passages read for an answer."""
NEAREST = 3
"""Passages shown beside a refusal."""


def ask(
    reader: Reader,
    snapshot: Snapshot,
    embedder: Embedder,
    index: VectorIndex | None,
    question: str,
    passage_reader: PassageReader | None = None,
    today: date | None = None,
) -> Answer:
    """Answer in the documents' own words; every quote is checked against its page before it is shown."""
    started = time.perf_counter()
    question = normalise(question).strip()
    language = question_language(question)
    ranked = rank(reader, snapshot, embedder, index, question, passage_reader, today)
    hits = hits_of(reader, snapshot, ranked.positions[:READ_AT_MOST], ranked.scores[:READ_AT_MOST])
    confidence = hits[0].score if hits else 0.0
    asked, sources = Question(question), Sources(reader)
    read = _worth_reading(sources, asked, hits, ranked.threshold)
    evidence = chosen(sources, asked, evidence_of(sources, embedder, asked, read, readings_of(hits, ranked)))
    given = _cited(sources, language, evidence)
    searched = reader.searched()
    nearest = () if given.claims else tuple(hits[:NEAREST])
    return Answer(
        question=question,
        answered=bool(given.claims),
        lead=lead(asked, given.evidence, given.citations, language, searched),
        confidence=round(confidence if given.claims else min(confidence, ranked.threshold), 4),
        language=language,
        claims=given.claims,
        citations=given.citations,
        nearest=nearest,
        searched=searched,
        took_ms=(time.perf_counter() - started) * 1000,
        read=len(read) if given.claims else len(hits),
        shortfalls=tuple(shortfall(sources, asked, hit, language) for hit in nearest),
        gaps=() if given.claims else gaps(sources, asked, language),
    )


@dataclass(frozen=True, slots=True)
class _Given:
    """The evidence of which every quote stands on its page, as claims and citations."""

    evidence: tuple[Evidence, ...]
    claims: tuple[Claim, ...]
    citations: tuple[Citation, ...]


def question_language(question: str) -> QuestionLanguage:
    """The language to answer in; a Swedish question is answered in bokmål."""
    language = detect_language(question)
    return "nb" if language == "sv" else language


def readings_of(hits: Sequence[Hit], ranked: Ranked) -> dict[str, Reading]:
    """What was read of the hits, by passage id; of nothing where a passage has just gone, since places no longer agree."""
    positions = ranked.positions[:READ_AT_MOST].tolist()
    if len(positions) != len(hits):
        return {}
    pairs = zip(hits, positions, strict=True)
    return {hit.passage.id: ranked.readings[position] for hit, position in pairs if position in ranked.readings}


def _worth_reading(sources: Sources, question: Question, hits: Sequence[Hit], threshold: float) -> list[Hit]:
    """The passages that may be of the time asked about; none where no probable one is, or all lack what the question names."""
    of_time = [hit for hit in hits if may_be_of_years(sources, hit, question)] if hits and hits[0].score >= threshold else []
    if not any(hit.score >= threshold for hit in of_time) or names_what_is_not_there(sources, question, hits):
        return []
    return of_time


def _cited(sources: Sources, language: QuestionLanguage, evidence: Sequence[Evidence]) -> _Given:
    """Claims and their citations; a claim of which a quote does not stand on its page is not made."""
    kept: list[Evidence] = []
    citations: list[Citation] = []
    claims: list[Claim] = []
    for one in evidence:
        quotes = [_cite(sources, one, piece) for piece in one.pieces]
        if not all(stands_on_its_page(sources.reader, quote) for quote in quotes):
            continue
        numbers = tuple(range(len(citations), len(citations) + len(quotes)))
        words = "\n".join(quote.quote for quote in quotes)
        claims.append(Claim(frame(quotes[0], one, language), words, numbers, context(sources, one, language)))
        citations += quotes
        kept.append(one)
    return _Given(tuple(kept), tuple(claims), tuple(citations))


def _cite(sources: Sources, evidence: Evidence, piece: Piece) -> Citation:
    """A piece as a citation, under the heading it stands under itself (a passage may hold several short sections)."""
    document = evidence.hit.document
    text = sources.page(document, piece.page).text[piece.start : piece.end]
    headings = HEADING_JOIN.join(sources.headings(document, piece.page, piece.start)) or None
    passage = replace(evidence.hit.passage, section=headings, page=piece.page)
    return Citation(text, passage, document, piece.page, piece.start, piece.end)
