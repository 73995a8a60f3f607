"""A question becomes a cited answer, or an honest refusal, with no language model: rank, judge, quote, check."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kb.answer.asked_for import is_of_years
from kb.answer.evidence import Evidence, best_windows
from kb.answer.phrases import QuestionLanguage, phrase, written_date
from kb.answer.places import document_name
from kb.answer.quotes import stands_on_its_page
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

READ_AT_MOST = 6
"""Passages read for an answer."""
QUOTE_AT_MOST = 3
NEAREST = 3
"""Passages shown beside a refusal."""
GOOD_BESIDE_BEST = 0.2
"""A further passage is read when its probability is at least this share of the best one's."""
EVIDENCE_MARGIN = 0.12
"""A further quote is kept when its sentences answer no worse than this below the best quote's."""


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
    read = _worth_reading(hits, ranked) if hits and confidence >= ranked.threshold else []
    read = [hit for hit in read if is_of_years(reader, hit, question)]
    evidence = best_windows(embedder, question, read, _readings(hits, ranked)) if read else []
    citations = tuple(c for c in (_cite(reader, window) for window in _keep(evidence)) if stands_on_its_page(reader, c))
    claims = tuple(Claim(_frame(c, language), c.quote, (i,)) for i, c in enumerate(citations))
    searched = reader.searched()
    return Answer(
        question=question,
        answered=bool(claims),
        lead=_lead(citations, language, searched.documents),
        confidence=round(confidence if claims else min(confidence, ranked.threshold), 4),
        language=language,
        claims=claims,
        citations=citations,
        nearest=() if claims else tuple(hits[:NEAREST]),
        searched=searched,
        took_ms=(time.perf_counter() - started) * 1000,
        read=len(read) if claims else len(hits),
    )


def question_language(question: str) -> QuestionLanguage:
    """The language to answer in; a Swedish question is answered in bokmål."""
    language = detect_language(question)
    return "nb" if language == "sv" else language


def _readings(hits: Sequence[Hit], ranked: Ranked) -> dict[str, Reading]:
    """What was read of the hits, by passage id; of nothing where a passage has just gone, since places no longer agree."""
    positions = ranked.positions[:READ_AT_MOST].tolist()
    if len(positions) != len(hits):
        return {}
    pairs = zip(hits, positions, strict=True)
    return {hit.passage.id: ranked.readings[position] for hit, position in pairs if position in ranked.readings}


def _worth_reading(hits: Sequence[Hit], ranked: Ranked) -> list[Hit]:
    best = hits[0].score
    return [hit for hit in hits if hit.score >= max(ranked.threshold, GOOD_BESIDE_BEST * best)]


def _keep(evidence: Sequence[Evidence]) -> list[Evidence]:
    """The best quotes, each said once."""
    if not evidence:
        return []
    best = max(window.score for window in evidence)
    kept: list[Evidence] = []
    for window in evidence:
        repeated = any(_same_words(window.text, other.text) for other in kept)
        if window.score >= best - EVIDENCE_MARGIN and not repeated:
            kept.append(window)
    return sorted(kept, key=lambda window: -window.score)[:QUOTE_AT_MOST]


def _same_words(one: str, other: str) -> bool:
    a, b = " ".join(one.lower().split()), " ".join(other.lower().split())
    return a in b or b in a


def _cite(reader: Reader, window: Evidence) -> Citation:
    """The window as a citation, under the heading it stands under itself (a passage may hold several short sections)."""
    document, page = window.hit.document, window.hit.passage.page
    passage = replace(window.hit.passage, section=reader.section_at(document, page, window.start))
    return Citation(window.text, passage, document, page, window.start, window.end)


def _frame(citation: Citation, language: QuestionLanguage) -> str:
    """Who says it, and under which heading: "Styret 14.06.2024, Sak 17/24 Medlemskontingent › Vedtak:"."""
    name = document_name(citation.document, language)
    section = citation.passage.section
    if not section or name in section:
        return f"{name}:"
    headings = [heading.rstrip(" :") for heading in section.split(HEADING_JOIN)[-2:]]
    return f"{name}, {HEADING_JOIN.join(headings)}:"


def _lead(citations: Sequence[Citation], language: QuestionLanguage, documents: int) -> str:
    if not citations:
        return phrase("refusal" if documents else "empty", language)
    named = {citation.document.id: citation.document.facts for citation in citations}
    if len(named) == 1:
        return phrase("one source", language, title=_titled(citations[0], language))
    dates = sorted(facts.date for facts in named.values() if facts.date)
    if len(dates) < len(named) or dates[0] == dates[-1]:
        return phrase("several sources", language, count=len(named))
    first, last = (written_date(day, language) for day in (dates[0], dates[-1]))
    return phrase("several sources, dated", language, count=len(named), first=first, last=last)


def _titled(citation: Citation, language: QuestionLanguage) -> str:
    """The document's title, with organ and date where the title does not tell them."""
    name, title = document_name(citation.document, language), citation.document.facts.title
    return title if name in title else f"{title} ({name})"
