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
    """What a system gave for a question: passages best first, and the quotes of its answer, or a refusal without quotes.

    `confidence` is how sure the system is that it can answer, also where it refused: ours a probability, the baseline's a cosine.
    """

    passages: tuple[Excerpt, ...]
    answered: bool
    quotes: tuple[Excerpt, ...]
    search_ms: float
    ask_ms: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """How right a reply is; for an unanswerable question only `answered` says something.

    `passage_rank`: of the first passage that is of a source and holds an answer. `document_rank`: of the first source among the
    documents, in the order in which the passages bring them. `holds_answer`: one of the quotes holds an answer.
    `quotes_in_place`: how many quotes are of a source and stand on the page given, or on a page that holds an answer.
    `borne_out`: what the confidence speaks of is there: the question is answerable, and a quote holds an answer or is in place;
    for a refusal, which quotes nothing, the same is asked of the nearest passage.
    """

    question: GoldQuestion
    reply: Reply
    passage_rank: int | None
    document_rank: int | None
    holds_answer: bool
    quotes_in_place: int
    borne_out: bool

    @property
    def right(self) -> bool:
        """Whether the reply is what it should be: a quote that holds an answer, or a refusal where there is none."""
        return self.problem is None

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
        borne_out=question.answerable and any(_bears_out(shown, question, page_text) for shown in reply.quotes or found[:1]),
    )


def _is_right(passage: Excerpt, question: GoldQuestion) -> bool:
    return is_source(passage.path, question.sources) and holds(passage.text, question.answers)


def _bears_out(shown: Excerpt, question: GoldQuestion, page_text: PageText) -> bool:
    return holds(shown.text, question.answers) or _is_in_place(shown, question, page_text)


def _documents(passages: Sequence[Excerpt]) -> list[str]:
    return list(dict.fromkeys(passage.path for passage in passages))


def _is_in_place(quote: Excerpt, question: GoldQuestion, page_text: PageText) -> bool:
    if not is_source(quote.path, question.sources):
        return False
    return quote.page == question.page or holds(page_text(quote.path, quote.page), question.answers)
