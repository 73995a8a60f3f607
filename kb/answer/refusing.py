"""A refusal told well: what came nearest, why it falls short, and what of the time asked about is not there or was not read."""

from __future__ import annotations

from collections.abc import Sequence

from kb.answer.asked import Question
from kb.answer.lacking import Lack, Told, lacking
from kb.answer.of_time import years_known, years_of_document
from kb.answer.phrases import QuestionLanguage, phrase
from kb.answer.sources import Sources
from kb.types import Hit

FEW = 5
"""When none of so many best passages holds what the question names, the documents do not answer it.

On the demonstration gold this refuses 6 of 47 questions without an answer, and none of the 176 that have one.
"""
_NAMED = frozenset(("year", "organ", "name"))
_UNREAD = frozenset(("no_text", "encrypted", "damaged", "failed", "crashed", "timeout", "too_large", "unreadable", "unsupported"))


def lacks_of(sources: Sources, question: Question, hit: Hit) -> tuple[Lack, ...]:
    """What the question asks for that neither the passage nor its page, title or path holds."""
    facts = hit.document.facts
    page = sources.page(hit.document, hit.passage.page).text
    over = f"{hit.passage.over(facts)}\n{hit.document.path}\n{page}"
    years = years_known(sources, hit) if question.years and years_of_document(hit) else frozenset()
    return lacking(question, Told(hit.passage.text, over, years, facts.organ), sources.organs_in(question.text))


def names_what_is_not_there(sources: Sources, question: Question, hits: Sequence[Hit]) -> bool:
    """Whether all that came near is of another time or organ, or lacks a name the question is about."""
    if not (question.years or question.names or sources.organs_in(question.text)):
        return False
    return bool(hits) and all(any(lack.kind in _NAMED for lack in lacks_of(sources, question, hit)) for hit in hits[:FEW])


def shortfall(sources: Sources, question: Question, hit: Hit, language: QuestionLanguage) -> str:
    """Why a passage that came near is no answer, in a sentence."""
    for lack in lacks_of(sources, question, hit):
        if lack.kind == "year":
            years = sorted(years_of_document(hit))
            instead = str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}" if years else ""
            return phrase("short of year" if instead else "short of name", language, what=lack.what, instead=instead)
        if lack.kind in ("organ", "name"):
            return phrase(f"short of {lack.kind}", language, what=lack.what, instead=lack.instead)
        return phrase(f"short of {lack.kind}", language)
    return phrase("only near", language)


def gaps(sources: Sources, question: Question, language: QuestionLanguage) -> tuple[str, ...]:
    """What the collection lacks of the years asked about: documents that could not be read, or any at all."""
    told = []
    documents = sources.reader.documents() if question.years else []
    for year in sorted(question.years):
        of_year = [document for document in documents if str(year) in document.path or _is_of(document.facts.date, year)]
        unread = [document for document in of_year if document.status in _UNREAD and document.passage_count == 0]
        if unread:
            told.append(phrase("unread of year", language, year=year, count=len(unread), first=unread[0].path))
        elif not of_year:
            told.append(phrase("none of year", language, year=year))
    return tuple(told)


def _is_of(day: object, year: int) -> bool:
    return getattr(day, "year", None) == year
