"""What came in reply to a gold question, and how right it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kb.evaluation.gold import GoldQuestion
from kb.evaluation.matching import holds, is_source
from kb.evaluation.measures import first_rank

LOOKED_AT = 10
"""Passages looked at for recall and reciprocal rank."""

PageText = Callable[[str, int], str]
"""The text of a page: path and number in, text out; empty where there is no such page."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a page: a passage found, or a quote shown."""

    path: str
    page: int
    text: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What a system gave for a question: passages best first, and the quotes of its answer, or a refusal without quotes."""

    passages: tuple[Excerpt, ...]
    answered: bool
    quotes: tuple[Excerpt, ...]
    search_ms: float
    ask_ms: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """How right a reply is; for an unanswerable question only `answered` says something.

    `passage_rank`: of the first passage that is of a source and holds an answer. `document_rank`: of the first source among the
    documents, in the order in which the passages bring them. `holds_answer`: one of the quotes holds an answer.
    `quotes_in_place`: how many quotes are of a source and stand on the page given, or on a page that holds an answer.
    """

    question: GoldQuestion
    reply: Reply
    passage_rank: int | None
    document_rank: int | None
    holds_answer: bool
    quotes_in_place: int

    @property
    def problem(self) -> str | None:
        """What went wrong, in a word; None when nothing did."""
        if not self.question.answerable:
            return "answered_unanswerable" if self.reply.answered else None
        if not self.reply.answered:
            return "wrongly_refused"
        return None if self.holds_answer else "quotes_without_answer"


def judge(question: GoldQuestion, reply: Reply, page_text: PageText) -> Verdict:
    """Compare a reply with the gold answers."""
    found = reply.passages[:LOOKED_AT]
    return Verdict(
        question,
        reply,
        passage_rank=first_rank([_is_right(passage, question) for passage in found]),
        document_rank=first_rank([is_source(path, question.sources) for path in _documents(found)]),
        holds_answer=any(holds(quote.text, question.answers) for quote in reply.quotes),
        quotes_in_place=sum(_is_in_place(quote, question, page_text) for quote in reply.quotes),
    )


def _is_right(passage: Excerpt, question: GoldQuestion) -> bool:
    return is_source(passage.path, question.sources) and holds(passage.text, question.answers)


def _documents(passages: Sequence[Excerpt]) -> list[str]:
    return list(dict.fromkeys(passage.path for passage in passages))


def _is_in_place(quote: Excerpt, question: GoldQuestion, page_text: PageText) -> bool:
    if not is_source(quote.path, question.sources):
        return False
    return quote.page == question.page or holds(page_text(quote.path, quote.page), question.answers)
