"""What the reader learns from besides: texts of invented councils, with questions in the words of people who have not read them.

A file a council, in `benchmarks/council_texts`; a line a document: its title, organ and language, and its passages, each with
questions that it answers (`answer` is verbatim) and questions on the same subject that nothing in the document answers
(`missing`). Councils, people and places are invented, and none of the demonstration corpus is among them.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.reader_examples import Example
from benchmarks.reader_noise import unmarked

TEXTS = Path(__file__).parent / "council_texts"
TELLING = 4
"""A passage that holds an answer at least this long may well be right too; it is no wrong example."""
UNTITLED_SHARE = 0.05
KEPT_BACK = 5
"""Every so many documents is never trained on, and is what the reader is measured on."""


@dataclass(frozen=True, slots=True)
class CouncilPassage:
    """A passage with what stands over it, and its document: the council and a number, from one on."""

    council: str
    number: int
    lang: str
    over: str
    text: str

    @property
    def is_kept_back(self) -> bool:
        return self.number % KEPT_BACK == 0


@dataclass(frozen=True, slots=True)
class CouncilQuestion:
    """A question with its passage; `answer` is verbatim there, None where nothing in the document answers."""

    passage: int
    text: str
    answer: str | None


def read_texts(folder: Path = TEXTS) -> tuple[list[CouncilPassage], list[CouncilQuestion]]:
    """All passages and questions, in the order of the files; ValueError where an answer does not stand in its passage."""
    passages: list[CouncilPassage] = []
    questions: list[CouncilQuestion] = []
    for file in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            document = json.loads(line)
            for told in document["passages"]:
                questions += _questions(told, len(passages), f"{file.name}:{number}")
                passages.append(CouncilPassage(file.stem, number, document["lang"], _over(document, told), told["text"]))
    return passages, questions


def _over(document: dict, told: dict) -> str:
    organ, title = document.get("organ"), document["title"]
    shown = title if not organ or organ in title else f"{title} ({organ})"
    return "\n".join(line for line in (shown, told.get("section")) if line)


def _questions(told: dict, passage: int, place: str) -> Iterator[CouncilQuestion]:
    for question in told.get("questions", []):
        if question["answer"] not in told["text"]:
            raise ValueError(f"{place}: «{question['answer']}» does not stand in its passage.")
        yield CouncilQuestion(passage, question["q"], question["answer"])
    for question in told.get("missing", []):
        yield CouncilQuestion(passage, question["q"], None)


class CouncilExamples:
    """Groups of pairs: the passage of a question first, then wrong ones, most of them of the same document."""

    def __init__(self, passages: Sequence[CouncilPassage], questions: Sequence[CouncilQuestion], wrong: int, seed: int) -> None:
        self._passages, self._wrong, self._seed = passages, wrong, seed
        self._questions = [question for question in questions if not passages[question.passage].is_kept_back]

    def __len__(self) -> int:
        return len(self._questions)

    def group(self, number: int, epoch: int) -> list[Example]:
        """The pairs of one question; where nothing answers, the passage it stands beside is first and as wrong as the others."""
        chance = random.Random(f"{self._seed} council {epoch} {number}")
        asked = self._questions[number]
        question = unmarked(asked.text, chance)
        titled = chance.random() >= UNTITLED_SHARE
        chosen = [asked.passage, *self._wrong_ones(asked, chance)]
        return [self._pair(question, place, asked.answer if place == asked.passage else None, titled) for place in chosen]

    def _pair(self, question: str, place: int, answer: str | None, titled: bool) -> Example:
        passage = self._passages[place]
        at = None if answer is None else passage.text.index(answer)
        span = None if at is None or answer is None else (at, at + len(answer))
        return Example(question, passage.over if titled else "", passage.text, span)

    def _wrong_ones(self, asked: CouncilQuestion, chance: random.Random) -> list[int]:
        wrong = [place for place in range(len(self._passages)) if place != asked.passage and self._is_wrong(place, asked)]
        beside = [place for place in wrong if self._same_document(place, asked.passage)]
        others = [place for place in wrong if place not in beside and not self._passages[place].is_kept_back]
        near = chance.sample(beside, min(len(beside), self._wrong - 1))
        return near + chance.sample(others, self._wrong - len(near))

    def _same_document(self, one: int, other: int) -> bool:
        first, second = self._passages[one], self._passages[other]
        return (first.council, first.number) == (second.council, second.number)

    def _is_wrong(self, place: int, asked: CouncilQuestion) -> bool:
        answer = (asked.answer or "").lower()
        return len(answer) < TELLING or answer not in self._passages[place].text.lower()
