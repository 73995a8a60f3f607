"""A gold set: questions whose answers a person has looked up, one JSON object a line in `questions.jsonl`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date as Day
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kb.decisions import Outcome, VoteResult
from kb.errors import UsageError
from kb.types import Language

QUESTIONS = "questions.jsonl"
DECISIONS = "decisions.jsonl"
UNANSWERABLE = "unanswerable"

Filled = Annotated[str, Field(pattern=r"\S")]


class GoldVote(BaseModel):
    """How a decision was voted on; options are compared by their votes."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    result: VoteResult = "none"
    votes_for: int | None = Field(default=None, alias="for")
    votes_against: int | None = Field(default=None, alias="against")
    double_vote: bool = False


class GoldFollowUp(BaseModel):
    """Who was to do what, by when, and how far it had come."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    responsible: str | None = None
    due: Day | None = None
    status: str | None = None


class GoldDecision(BaseModel):
    """A decision that a person has read in minutes; `path` as the index shows it, or its end. Other fields are left alone."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    path: Filled
    organ: str | None = None
    date: Day | None = None
    case_number: str | None = None
    case_key: str | None = None
    outcome: Outcome
    text: Filled
    vote: GoldVote = GoldVote()
    follow_up: tuple[GoldFollowUp, ...] = ()


class GoldQuestion(BaseModel):
    """A question and what would be right: any of the answers, word for word, in any of the sources, on the page where one is given.

    Sources are paths as the index shows them, or their ends (a file name is enough). Other fields of a line are left alone.
    """

    model_config = ConfigDict(frozen=True, strict=True, extra="ignore")

    id: Filled
    question: Filled
    lang: Language
    kind: Filled
    answers: tuple[str, ...] = ()
    sources: tuple[Filled, ...] = ()
    page: Annotated[int, Field(ge=1)] | None = None

    @property
    def answerable(self) -> bool:
        return self.kind != UNANSWERABLE


@dataclass(frozen=True, slots=True)
class Gold:
    """The questions of a folder, in the order of the file, and the decisions beside them: None where there is no such file."""

    folder: Path
    questions: tuple[GoldQuestion, ...]
    told_decisions: tuple[GoldDecision, ...] | None = None

    @property
    def decisions(self) -> tuple[GoldDecision, ...]:
        return self.told_decisions or ()


def read_gold(folder: Path) -> Gold:
    """The gold set of a folder. UsageError names file, line and reason where something is wrong with it."""
    file = folder / QUESTIONS
    questions: list[GoldQuestion] = []
    lines: dict[str, int] = {}
    for number, line in enumerate(_lines(file), start=1):
        if not line.strip():
            continue
        try:
            question = _question(line)
            if question.id in lines:
                raise _Wrong(f"the id “{question.id}” stands on line {lines[question.id]} too")
        except _Wrong as wrong:
            raise UsageError(f"{file}, line {number}: {wrong}. Correct the line and try again.") from wrong
        lines[question.id] = number
        questions.append(question)
    if not questions:
        raise UsageError(
            f"{file}, line 1: there is no question in the file. Write one JSON object a line; README tells its fields."
        )
    return Gold(folder, tuple(questions), _decisions(folder / DECISIONS))


def _decisions(file: Path) -> tuple[GoldDecision, ...] | None:
    """The decisions beside the questions; None where there is no such file."""
    if not file.is_file():
        return None
    decisions: list[GoldDecision] = []
    for number, line in enumerate(_lines(file), start=1):
        if not line.strip():
            continue
        try:
            decisions.append(GoldDecision.model_validate_json(line))
        except ValidationError as error:
            first = error.errors()[0]
            field = ".".join(str(part) for part in first["loc"])
            raise UsageError(f"{file}, line {number}: {field}: {first['msg']}. Correct the line and try again.") from error
    return tuple(decisions)


class _Wrong(Exception):
    """What is wrong with a line, as half a sentence."""


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UsageError(f"{file}, line {line}: it is not UTF-8. Save the file as UTF-8 and try again.") from error
    except OSError as error:
        raise UsageError(
            f"{file} cannot be read ({error.strerror}). Name a folder that holds {QUESTIONS}; README tells how to write one."
        ) from error


def _question(line: str) -> GoldQuestion:
    try:
        question = GoldQuestion.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise _Wrong(f"{field}: {first['msg']}" if field else first["msg"]) from error
    if not question.answerable and question.answers:
        raise _Wrong(f"answers: a question of kind “{UNANSWERABLE}” has none")
    if question.answerable and not question.answers:
        raise _Wrong(f"answers: there is none; a question without an answer in the documents has the kind “{UNANSWERABLE}”")
    if question.answerable and not question.sources:
        raise _Wrong("sources: there is none; name the documents that hold the answer")
    empty = next((answer for answer in question.answers if not re.search(r"\w", answer)), None)
    if empty is not None:
        raise _Wrong(f"answers: “{empty}” holds neither letter nor digit")
    return question
