"""The JSON shapes of the program's outside, the same for the command line and the web."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kb.answer.phrases import QuestionLanguage
from kb.answer.places import chip
from kb.types import Answer, Citation, Claim, DocumentRecord, FacetValue, Hit, SearchResult, Snippet, Span, StoredPage

Json = dict[str, Any]


def hit_json(hit: Hit) -> Json:
    """A hit. A search tells further: `snippet` (what to show of it) and `marks` (the words searched for) as offsets in `text`, how
    many `more` passages of its document were found, and the other documents that have nearly the same (`same_in`)."""
    return {
        "rank": hit.rank,
        **_source(hit.document),
        "kind": hit.document.facts.kind,
        "page": hit.passage.page,
        "section": hit.passage.section,
        "part": hit.passage.part,
        "text": hit.passage.text,
        "score": round(hit.score, 4),
        "passage_id": hit.passage.id,
        "start": hit.passage.start,
        "end": hit.passage.end,
        **(_listed(hit, hit.snippet) if hit.snippet else {}),
    }


def _listed(hit: Hit, snippet: Snippet) -> Json:
    return {
        "snippet": _spans(snippet.windows),
        "marks": _spans(snippet.marks),
        "more": hit.more,
        "same_in": [_named(document) for document in hit.same_in],
    }


def search_json(result: SearchResult) -> Json:
    return {
        "query": result.query,
        "hits": [hit_json(hit) for hit in result.hits],
        "total": result.total,
        "facets": {
            "organ": _facet_json(result.facets.organs),
            "year": _facet_json(result.facets.years),
            "kind": _facet_json(result.facets.kinds),
        },
        "suggestion": result.suggestion,
        "took_ms": round(result.took_ms, 1),
    }


def _facet_json(values: Sequence[FacetValue]) -> list[Json]:
    return [{"value": each.value, "count": each.count} for each in values]


def _spans(spans: Sequence[Span]) -> list[list[int]]:
    return [list(span) for span in spans]


def answer_json(answer: Answer) -> Json:
    language: QuestionLanguage = "nb" if answer.language == "sv" else answer.language
    return {
        "question": answer.question,
        "answered": answer.answered,
        "answer": answer_text(answer),
        "lead": answer.lead,
        "confidence": answer.confidence,
        "language": language,
        "claims": [
            {"frame": c.frame, "text": c.text, "citations": list(c.citations), "context": list(c.context)} for c in answer.claims
        ],
        "citations": [citation_json(citation, language) for citation in answer.citations],
        "nearest": [{**hit_json(hit), "shortfall": why} for hit, why in zip(answer.nearest, answer.shortfalls, strict=True)],
        "gaps": list(answer.gaps),
        "searched": {
            "documents": answer.searched.documents,
            "passages": answer.searched.passages,
            "from": answer.searched.first.isoformat() if answer.searched.first else None,
            "to": answer.searched.last.isoformat() if answer.searched.last else None,
            "organs": list(answer.searched.organs),
        },
        "read": answer.read,
        "unsupported": list(answer.unsupported),
        "mode": answer.mode,
        "took_ms": round(answer.took_ms, 1),
    }


def answer_text(answer: Answer) -> str:
    """The answer as plain text: our sentence, then each quote under its frame, with what it leans on between brackets."""
    return "\n".join([answer.lead, *(_claim_text(claim) for claim in answer.claims)])


def _claim_text(claim: Claim) -> str:
    leaning = "".join(f" [{words}]" for words in claim.context)
    return f"{claim.frame}{leaning} «{claim.text}»"


def citation_json(citation: Citation, language: QuestionLanguage) -> Json:
    return {
        "quote": citation.quote,
        **_source(citation.document),
        "page": citation.page,
        "section": citation.passage.section,
        "part": citation.passage.part,
        "start": citation.start,
        "end": citation.end,
        "passage_id": citation.passage.id,
        "chip": chip(citation, language),
    }


def page_json(stored: StoredPage) -> Json:
    """A page's stored text; `recognised` where (a part of) it was read in a picture and may hold errors."""
    page = stored.page
    return {"path": stored.document.path, "page": page.number, "text": page.text, "recognised": page.recognised}


def document_json(document: DocumentRecord, owner: bool = False) -> Json:
    """A document; the owner is also told its size in bytes, who may see it when it is closed, and what a person has corrected."""
    facts = document.facts
    return {
        **_source(document),
        "kind": facts.kind,
        "language": facts.language,
        "period": [facts.period.first, facts.period.last] if facts.period else None,
        "exemption": facts.exemption,
        "access": document.access,
        "format": document.format,
        "status": document.status,
        "reason": document.reason,
        "pages": document.page_count,
        "passages": document.passage_count,
        **({"size": document.size, "groups": list(document.groups), "corrected": sorted(document.corrected)} if owner else {}),
    }


def _source(document: DocumentRecord) -> Json:
    return {**_named(document), "organ": document.facts.organ}


def _named(document: DocumentRecord) -> Json:
    return {
        "document_id": document.id,
        "path": document.path,
        "title": document.facts.title,
        "date": document.facts.date.isoformat() if document.facts.date else None,
    }
