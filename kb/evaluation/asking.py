"""The gold questions asked of the index itself, exactly as a user asks them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from kb.evaluation.gold import GoldQuestion
from kb.evaluation.judging import LOOKED_AT, Excerpt, Reply
from kb.memory import Memory
from kb.search.request import SearchRequest
from kb.types import DocumentRecord, User

T = TypeVar("T")
Tell = Callable[[str, int, int], None]
"""Hears what is being done, how much of it is done, and of how much."""


def warm_up(memory: Memory, user: User, question: GoldQuestion) -> None:
    """One search and one answer nobody measures: they open the model and read the vectors."""
    reply_of(memory, user, question)


def reply_of(memory: Memory, user: User, question: GoldQuestion) -> Reply:
    """Hits and answer of the index, with the time each took."""
    result, search_ms = timed(lambda: memory.search(user, SearchRequest(question.question, LOOKED_AT)))
    answer, ask_ms = timed(lambda: memory.ask(user, question.question))
    return Reply(
        passages=tuple(Excerpt(hit.document.path, hit.passage.page, hit.passage.text) for hit in result.hits),
        answered=answer.answered,
        quotes=tuple(Excerpt(citation.document.path, citation.page, citation.quote) for citation in answer.citations),
        search_ms=search_ms,
        ask_ms=ask_ms,
        confidence=answer.confidence,
    )


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What the work gives, and the milliseconds it took."""
    started = time.perf_counter()
    given = work()
    return given, (time.perf_counter() - started) * 1000


class StoredPages:
    """The pages of the index as this user may read them, each document read once."""

    def __init__(self, memory: Memory, user: User) -> None:
        self.documents: dict[str, DocumentRecord] = {document.path: document for document in memory.documents(user)}
        self._memory, self._user = memory, user
        self._texts: dict[str, dict[int, str]] = {}

    def of(self, path: str) -> dict[int, str]:
        """The text of each page of a document, by number."""
        if path not in self._texts:
            pages = self._memory.pages(self._user, self.documents[path].id)
            self._texts[path] = {page.number: page.text for page in pages}
        return self._texts[path]

    def text(self, path: str, page: int) -> str:
        """One page; empty where the index held no such page when this began."""
        return self.of(path).get(page, "") if path in self.documents else ""
