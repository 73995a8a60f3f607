"""What a question asks for that a passage does not hold: the year, the organ, a name, or the fact itself. Pure; it explains."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kb.answer.asked import Question
from kb.answer.cues import QuestionKind
from kb.answer.holding import holds
from kb.text.analysis import index_terms

LackKind = Literal["year", "organ", "name", "sum", "when", "number", "who", "why", "vote"]
_FACTS: tuple[QuestionKind, ...] = ("sum", "when", "vote", "who", "why", "number")


@dataclass(frozen=True, slots=True)
class Lack:
    """Something asked for that is not there; `what` names it where it has a name, `instead` what stands in its place."""

    kind: LackKind
    what: str = ""
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What a passage tells: its words with the headings and title over them, the years it knows, and whose it is."""

    text: str
    over: str
    years: frozenset[int]
    organ: str | None


def lacking(question: Question, told: Told, organs: frozenset[str] = frozenset()) -> tuple[Lack, ...]:
    """What is missing, the most telling first: the wrong time, the wrong organ, a name that is not there, the fact itself.

    `organs` are those of the collection that the question names. A passage without a date is not of the wrong time.
    """
    lacks: list[Lack] = []
    if told.years and question.years and not question.years & told.years:
        lacks.append(Lack("year", " ".join(str(year) for year in sorted(question.years))))
    if organs and told.organ is not None and told.organ not in organs and not _mentions(told.text + told.over, organs):
        lacks.append(Lack("organ", sorted(organs)[0], told.organ))
    lacks += [Lack("name", name) for name in _names_not_there(question, told, organs)]
    for kind in _FACTS:
        if kind in question.kinds and not holds(kind, told.text, question.is_named):
            lacks.append(Lack(kind))  # type: ignore[arg-type]
            break
    return tuple(lacks)


def _names_not_there(question: Question, told: Told, organs: frozenset[str]) -> Sequence[str]:
    """Names of the question that begin no word of the passage or of what stands over it, as the question writes them."""
    words = f"{told.over}\n{told.text}".casefold()
    of_organs = " ".join(organs).casefold()
    missing = []
    for name in question.names:
        if name[0].isdigit() or name in of_organs:
            continue
        stem = next((term.stem for term in index_terms(name)), name)
        if not re.search(rf"\b{re.escape(min(stem, name, key=len))}", words):
            missing.append(_as_written(question.text, name))
    return missing


def _as_written(question: str, name: str) -> str:
    found = re.search(re.escape(name), question, re.I)
    return found[0] if found else name


def _mentions(text: str, organs: frozenset[str]) -> bool:
    return any(organ.casefold() in text.casefold() for organ in organs)
