"""Human names of places in documents: "Styret 12.03.2024, s. 4", never "[3]"."""

from __future__ import annotations

from kb.answer.phrases import QuestionLanguage, phrase, written_date
from kb.types import HEADING_JOIN, Citation, DocumentRecord, Passage

UNPAGED = frozenset({"docx", "doc", "rtf", "markdown", "text", "html", "odt", "csv", "email", "msg"})
"""Formats without pages: their place is the section."""
SHEETS = frozenset({"xlsx", "ods"})
"""Formats whose pages are sheets: their place is the sheet's name, under which everything on it stands."""


def document_name(document: DocumentRecord, language: QuestionLanguage) -> str:
    """How one would name the document in passing: its organ and date, or else its title."""
    facts = document.facts
    if facts.organ and facts.date and facts.kind in ("minutes", "agenda"):
        return f"{facts.organ} {written_date(facts.date, language)}"
    return facts.title


def place_in_document(document: DocumentRecord, passage: Passage, language: QuestionLanguage) -> str | None:
    """The page, the slide, or the two innermost headings where there are no pages; None where there is none of them."""
    if document.format in UNPAGED:
        return HEADING_JOIN.join(passage.section.split(HEADING_JOIN)[-2:]) if passage.section else None
    if document.format in ("pptx", "odp", "ppt"):
        return phrase("notes" if passage.part == "notes" else "slide", language, page=passage.page)
    if document.format in SHEETS and passage.section:
        return phrase("sheet", language, sheet=passage.section.split(HEADING_JOIN)[0])
    return phrase("page", language, page=passage.page)


def chip(citation: Citation, language: QuestionLanguage) -> str:
    """The name of a citation's place."""
    place = place_in_document(citation.document, citation.passage, language)
    name = document_name(citation.document, language)
    return f"{name}, {place}" if place else name
