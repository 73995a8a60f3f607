"""Places in documents as the page shows them: their human name, and what the source pane needs to open them."""

from __future__ import annotations

from dataclasses import dataclass

from kb.answer.phrases import QuestionLanguage
from kb.answer.places import chip, document_name, place_in_document
from kb.types import Citation, DocumentRecord, Hit, Passage
from kb.web.ui.quotes import Line, quote_lines
from kb.web.ui.texts import Texts

SNIPPET = 260
"""Characters of a passage shown beside a refusal: enough to see why it came near."""


@dataclass(frozen=True, slots=True)
class Place:
    """A quote's or passage's place. `name` is for people; `place` is the part of it that names the page or section."""

    name: str
    document: str
    page: int
    start: int
    end: int
    place: str
    words: str
    quoted: str
    """The words in one line, between quotation marks."""
    tip: str
    title: str

    @property
    def snippet(self) -> list[Line]:
        """The beginning of the words as they are set, cut between two of them."""
        cut = self.words if len(self.words) <= SNIPPET else self.words[:SNIPPET].rsplit(" ", 1)[0] + " …"
        return quote_lines(cut)


def cited_place(t: Texts, citation: Citation, language: QuestionLanguage) -> Place:
    """The place of a quote in an answer."""
    name = chip(citation, language)
    return _place(t, name, citation.document, citation.passage, citation.start, citation.end, citation.quote, language)


def found_place(t: Texts, hit: Hit, language: QuestionLanguage) -> Place:
    """The place of a passage that came near."""
    passage = hit.passage
    inside = place_in_document(hit.document, passage, language)
    name = document_name(hit.document, language)
    full = f"{name}, {inside}" if inside else name
    return _place(t, full, hit.document, passage, passage.start, passage.end, passage.text, language)


def _place(
    t: Texts, name: str, document: DocumentRecord, passage: Passage, start: int, end: int, quote: str, language: QuestionLanguage
) -> Place:
    inside = place_in_document(document, passage, language) or ""
    title = document.facts.title
    tip = t("answer.tip", title=title, place=inside) if inside else t("answer.tip_no_place", title=title)
    quoted = t("source.quote_opens") + " ".join(quote.split()) + t("source.quote_closes")
    return Place(name, document.id, passage.page, start, end, inside, quote, quoted, tip, title)


def source_name(t: Texts, title: str, place: str) -> str:
    """Document and page in one breath, for a copied quote."""
    return t("source.source_place", title=title, place=place) if place else title
