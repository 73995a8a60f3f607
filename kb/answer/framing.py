"""Our own words around the quotes: who says it, where, what it is (decided, proposed, said), and one sentence over them all."""

from __future__ import annotations

from collections.abc import Sequence

from kb.answer.asked import Question
from kb.answer.choosing import is_draft
from kb.answer.evidence import Evidence
from kb.answer.phrases import QuestionLanguage, phrase, written_date
from kb.answer.places import document_name
from kb.answer.sources import Sources
from kb.text.minute_labels import labelled
from kb.types import HEADING_JOIN, Citation, Facts, Searched

_LABELLED = ("decision", "proposal", "vote", "treatment")
_HEADINGS = 2


def frame(citation: Citation, evidence: Evidence, language: QuestionLanguage) -> str:
    """Who says it, under which heading, and what it is: "Styret 14.06.2024, Sak 17/24 Medlemskontingent, vedtak:"."""
    document = evidence.hit.document
    parts = [document_name(document, language)]
    headings = [heading.rstrip(" :") for heading in (citation.passage.section or "").split(HEADING_JOIN) if heading]
    if parts[0] not in headings:
        shown = [heading for heading in headings if not _says(heading, evidence)][-_HEADINGS:]
        if shown:
            parts.append(HEADING_JOIN.join(shown))
    if evidence.label in _LABELLED and not any(_is_label(heading, evidence) for heading in headings[-1:] if heading in parts[-1]):
        parts.append(phrase(f"is {evidence.label}", language))
    if is_draft(document):
        parts.append(phrase("is draft", language))
    return ", ".join(parts) + ":"


def context(sources: Sources, evidence: Evidence, language: QuestionLanguage) -> tuple[str, ...]:
    """What the quote leans on elsewhere on its page, in the page's words after a word of ours."""
    text = sources.page(evidence.hit.document, evidence.core.page).text
    return tuple(
        phrase("columns", language, names=", ".join(cell.strip() for cell in text[start:end].split("\t") if cell.strip()))
        if "\t" in text[start:end]
        else phrase("after", language, words=text[start:end])
        for start, end in evidence.context
    )


def lead(
    question: Question, evidence: Sequence[Evidence], citations: Sequence[Citation], language: QuestionLanguage, searched: Searched
) -> str:
    """One sentence over the quotes."""
    if not citations:
        return phrase("refusal" if searched.documents else "empty", language)
    first, facts = evidence[0], evidence[0].hit.document.facts
    asks_decision = bool(question.kinds & {"decision", "in_force"}) and "proposal" not in question.kinds
    if asks_decision and all(one.label == "proposal" or is_draft(one.hit.document) for one in evidence):
        return phrase("only proposed", language)
    said = _several(citations, language)
    if "in_force" in question.kinds and facts.date is not None and searched.last is not None:
        days = {"day": written_date(facts.date, language), "last": written_date(searched.last, language)}
        return f"{said} {phrase('newest', language, **days)}"
    if asks_decision and first.label == "decision" and facts.kind == "minutes" and facts.organ and facts.date:
        decided = phrase("decided", language, organ=facts.organ, day=written_date(facts.date, language))
        return decided if len({one.hit.document.id for one in evidence}) == 1 else f"{decided} {said}"
    return said


def _says(heading: str, evidence: Evidence) -> bool:
    """Whether a heading says only what our word for it says too."""
    return _is_label(heading, evidence) and "(" not in heading


def _is_label(heading: str, evidence: Evidence) -> bool:
    found = labelled(heading)
    return found is not None and found.label == evidence.label and found.begins == len(heading)


def _several(citations: Sequence[Citation], language: QuestionLanguage) -> str:
    named = {citation.document.id: citation.document.facts for citation in citations}
    if len(named) == 1:
        return phrase(
            "one source", language, title=_titled(citations[0].document.facts, document_name(citations[0].document, language))
        )
    dates = sorted(facts.date for facts in named.values() if facts.date)
    if len(dates) < len(named) or dates[0] == dates[-1]:
        return phrase("several sources", language, count=len(named))
    first, last = (written_date(day, language) for day in (dates[0], dates[-1]))
    return phrase("several sources, dated", language, count=len(named), first=first, last=last)


def _titled(facts: Facts, name: str) -> str:
    """The document's title, with organ and date where the title does not tell them."""
    return facts.title if name in facts.title else f"{facts.title} ({name})"
