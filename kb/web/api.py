"""The JSON interface: what programs may ask. The shapes are those of the command line."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, Field

from kb.decisions import Outcome
from kb.errors import NotFound, UsageError
from kb.memory import Memory
from kb.register.register import Asked
from kb.register.shapes import decision_json
from kb.search.request import SearchRequest, Sort
from kb.shapes import Json, answer_json, document_json, search_json
from kb.types import Kind
from kb.web.callers import UserOf
from kb.web.rescan import Rescan, RescanState

MAX_QUESTION = 1000
"""Characters; a longer text is not a question, and would be cut by the model without a word."""


class Question(BaseModel):
    """What is asked."""

    question: str = Field(description=f"The question, at most {MAX_QUESTION} characters.")


class Problem(BaseModel):
    """Every error has one sentence."""

    error: str


PROBLEMS: dict[int | str, dict[str, object]] = {
    400: {"model": Problem, "description": "The request is not right; the sentence says why."},
    404: {"model": Problem, "description": "Not there, or not for you."},
    503: {"model": Problem, "description": "A component is missing; the sentence says what mends it."},
}


def checked_question(text: str) -> str:
    """The question without its margins; UsageError when it is empty or too long."""
    question = text.strip()
    if not question:
        raise UsageError("Write a question.")
    if len(question) > MAX_QUESTION:
        raise UsageError(f"The question is too long: at most {MAX_QUESTION} characters.")
    return question


def api_routes(memory: Memory, user_of: UserOf, rescan: Rescan | None) -> APIRouter:
    """The routes under /api, and /health."""
    router = APIRouter(responses=PROBLEMS)

    @router.get("/health", tags=["Program"], summary="Whether the program runs, and how much it holds for you")
    def health(request: Request) -> Json:
        searched = memory.searched(user_of(request))
        return {"status": "ok", "documents": searched.documents, "passages": searched.passages}

    @router.get("/api/search", tags=["Search"], summary="Passages that match, best first")
    def search(
        request: Request,
        q: Annotated[str, Query(description="Words to search for.", max_length=MAX_QUESTION)],
        n: Annotated[int, Query(description="How many hits.", ge=1, le=100)] = 10,
        first: Annotated[date | None, Query(alias="from", description="Not older than this date.")] = None,
        last: Annotated[date | None, Query(alias="to", description="Not newer than this date.")] = None,
        organ: Annotated[str | None, Query(description="The organ's name, or the beginning of names.")] = None,
        kind: Annotated[Kind | None, Query(description="The kind of document.")] = None,
        sort: Annotated[Sort, Query(description="Best first, or newest first.")] = "relevance",
        offset: Annotated[int, Query(description="How many hits to pass over.", ge=0, le=1_000_000)] = 0,
        grouped: Annotated[bool, Query(description="One hit a document, its best passage.")] = False,
        document_id: Annotated[str | None, Query(description="Only passages of this document.")] = None,
    ) -> Json:
        asked = SearchRequest(checked_question(q), n, first, last, organ, kind, sort, offset, document_id, grouped=grouped)
        return search_json(memory.search(user_of(request), asked))

    @router.post("/api/ask", tags=["Ask"], summary="An answer in the documents' own words, with the pages they stand on")
    def ask(request: Request, body: Question) -> Json:
        return answer_json(memory.ask(user_of(request), checked_question(body.question)))

    @router.get("/api/decisions", tags=["Decisions"], summary="What organs decided, the newest first")
    def decisions(
        request: Request,
        text: Annotated[str, Query(description="Words that stand in title or decision.", max_length=MAX_QUESTION)] = "",
        organ: Annotated[str | None, Query(description="The organ's name, or the beginning of names.")] = None,
        year: Annotated[int | None, Query(description="The year of the meeting.", ge=1800, le=2200)] = None,
        outcome: Annotated[Outcome | None, Query(description="What became of the case.")] = None,
        open_follow_ups: Annotated[bool, Query(description="Only decisions with something left to do.")] = False,
    ) -> list[Json]:
        asked = Asked(text, organ, year, outcome, open_follow_ups)
        return [decision_json(stored) for stored in memory.decisions(user_of(request), asked)]

    @router.get("/api/documents/{document_id}", tags=["Documents"], summary="What is known of a document")
    def document(request: Request, document_id: str) -> Json:
        user = user_of(request)
        return document_json(memory.document(user, document_id), user.owner)

    if rescan is not None:
        _add_rescan(router, user_of, rescan)
    return router


def _add_rescan(router: APIRouter, user_of: UserOf, rescan: Rescan) -> None:
    """Looking for new documents: the owner of the machine only; for others the address does not exist."""

    @router.get("/api/rescan", tags=["Program"], summary="How far the look for new documents has come (owner only)")
    def state(request: Request) -> Json:
        _only_owner(user_of, request)
        return rescan_json(rescan.state)

    @router.post("/api/rescan", status_code=202, tags=["Program"], summary="Look for new documents (owner only)")
    def start(request: Request) -> Json:
        _only_owner(user_of, request)
        return rescan_json(rescan.start())


def _only_owner(user_of: UserOf, request: Request) -> None:
    if not user_of(request).owner:
        raise NotFound("Only the owner may look for new documents.")


def rescan_json(state: RescanState) -> Json:
    """How a rescan stands."""
    progress, report = state.progress, state.report
    return {
        "run": state.run,
        "running": state.running,
        "done": progress.done if progress else None,
        "total": progress.total if progress else None,
        "path": progress.path if progress else None,
        "files": [{"path": f.path, "status": f.status, "reason": f.reason} for f in report.files] if report else None,
        "notes": list(report.notes) if report else None,
        "error": state.error,
    }
