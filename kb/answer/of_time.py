"""Which years a page and its document know, beside those a question names."""

from __future__ import annotations

import re

from kb.answer.asked import Question
from kb.answer.sources import Sources
from kb.text.dates import find_dates, full_year
from kb.types import Hit

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_OF_CASE = re.compile(r"(?<=\d/)(\d\d)(?!\d)")


def years_known(sources: Sources, hit: Hit) -> frozenset[int]:
    """The years of the hit's document and of its page: by its date, its period, and all that is written there."""
    facts = hit.document.facts
    text = f"{facts.title}\n{hit.passage.section or ''}\n{sources.page(hit.document, hit.passage.page).text}"
    known = {int(year) for year in _YEAR.findall(text)} | {full_year(digits) for digits in _OF_CASE.findall(text)}
    known |= {year for mention in find_dates(text) for year in range(mention.first.year, mention.last.year + 1)}
    return frozenset(known | years_of_document(hit))


def years_of_document(hit: Hit) -> set[int]:
    """The years a document is of."""
    facts = hit.document.facts
    years = {facts.date.year} if facts.date is not None else set()
    return years | (set(range(facts.period.first, facts.period.last + 1)) if facts.period is not None else set())


def may_be_of_years(sources: Sources, hit: Hit, question: Question) -> bool:
    """Whether the hit knows a year the question names; what has no date is not judged."""
    if not question.years or not years_of_document(hit):
        return True
    return bool(question.years & years_known(sources, hit))
