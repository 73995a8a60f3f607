"""How a unit bears on a question beside its words: whether it holds what is asked for, decides or proposes, and of when."""

from __future__ import annotations

import re

from kb.answer.asked import Question
from kb.answer.cues import QuestionKind
from kb.answer.holding import counts_what_is_asked, holds
from kb.answer.sources import Sources
from kb.answer.units import Unit
from kb.types import Hit

HELD = 0.06
"""How much it counts that a unit holds what is asked for: a number, a sum, a day, a name."""
COUNTED = 0.04
"""More, where the number is one of the things that are counted."""
LABEL = 0.06
"""Half the margin within which a second quote is kept: a decision outweighs a proposal that is worded a little closer."""
OF_YEAR = 0.05
"""A unit of the year asked for outweighs one like it of another year."""

OF_ORGAN = 0.04
"""The organ asked for outweighs another one."""

SIDE = 0.04
"""The side asked for in a vote."""
_AGAINST = re.compile(r"(?i)\bi?mot\b|\bagainst\b")
_FOR = re.compile(r"(?i)\b(?:stemt?e|røysta|voted?) (?:for|in favour)\b|^for \b|\bstemte \d+:?.*\bfor\b")

_TELLING: tuple[QuestionKind, ...] = ("sum", "when", "number", "who", "why", "vote", "responsible", "in_force", "meaning")
_ABOUT_DECISIONS: frozenset[QuestionKind] = frozenset(("decision", "in_force"))
_YEARS = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?!\d|[.,]\d)")


def bearing(question: Question, unit: Unit, text: str, sources: Sources, hit: Hit) -> float:
    """What is added to a unit's score for what it is and holds."""
    wanted = [kind for kind in _TELLING if kind in question.kinds]
    held = sum(holds(kind, text, question.is_named) for kind in wanted) / len(wanted) if wanted else 0.0
    counted = COUNTED * counts_what_is_asked(question.text, text) if "number" in question.kinds else 0.0
    fits = _of_label(question, unit) + _of_years(question, unit, text, sources, hit) + _of_organ(question, sources, hit)
    return HELD * held + counted + fits + (_of_side(question.text, text) if "vote" in question.kinds else 0.0)


def _of_label(question: Question, unit: Unit) -> float:
    """A proposal answers only who asks for proposals; the decision is preferred by who asks what was decided."""
    if unit.label == "proposal":
        return 0.0 if "proposal" in question.kinds else -LABEL * (2 if question.kinds & _ABOUT_DECISIONS else 1)
    if unit.label == "decision" and question.kinds & _ABOUT_DECISIONS:
        return LABEL
    if unit.label == "vote" and "vote" in question.kinds:
        return LABEL
    return 0.0


def _of_organ(question: Question, sources: Sources, hit: Hit) -> float:
    """For a question that names an organ of the collection: of that organ, or of another one."""
    asked = sources.organs_in(question.text)
    organ = hit.document.facts.organ
    if not asked or organ is None:
        return 0.0
    return OF_ORGAN if organ in asked else -OF_ORGAN * bool(question.kinds & _ABOUT_DECISIONS)


def _of_side(question: str, text: str) -> float:
    """For a question about those who voted against, or for: whether the same side is told of."""
    return SIDE * any(side.search(question) is not None and side.search(text) is not None for side in (_AGAINST, _FOR))


def _of_years(question: Question, unit: Unit, text: str, sources: Sources, hit: Hit) -> float:
    """For a question that names a year: of that year, of other years only, or neither."""
    if not question.years:
        return 0.0
    over = " ".join((*sources.headings(hit.document, unit.page, unit.start), hit.document.facts.title))
    told = {int(year) for year in _YEARS.findall(text)}
    facts = hit.document.facts
    of_document = {int(year) for year in _YEARS.findall(over)} | ({facts.date.year} if facts.date else set())
    if question.years & told:
        return OF_YEAR
    if told:
        return 0.0 if question.years & of_document else -OF_YEAR
    return OF_YEAR / 2 if question.years & of_document else 0.0
