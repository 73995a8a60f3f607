"""Keeping the collection through the web: corrections, uploads, removal and watching. For others these addresses do not exist."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Body, Depends, Query, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from kb.errors import NotFound
from kb.memory import Memory
from kb.shapes import Json, document_json
from kb.store.access import may_keep
from kb.types import STATUSES, DocumentRecord, Kind, Status, TakenOutRecord, Uploaded
from kb.web.api import PROBLEMS
from kb.web.callers import UserOf
from kb.web.keeping import Keeping
from kb.web.receiving import BODY, received

DELIBERATE = "X-Radsminne"
"""A header that no form of a foreign page can send; whoever changes something sends it, with any value."""
TOLD = {
    "already_here": "The collection has this document already.",
    "name_taken": "Another file has this name. Replace it (if_taken=replace), or keep both (if_taken=beside).",
    "taken_out": "This document was taken out of the collection. Take it in again instead.",
}

Fact = Literal["title", "kind", "organ", "date"]
Which = Literal["problems"] | Status


class Corrections(BaseModel):
    """What is right. A fact that is not named stays as it is; organ and date may be null: there is none."""

    model_config = ConfigDict(extra="forbid")

    title: str | None = Field(default=None, description="The title.")
    kind: Kind | None = Field(default=None, description="The kind of document.")
    organ: str | None = Field(default=None, description="The organ; null where it has none.")
    date: str | None = Field(default=None, description="The date as 2024-06-14; null where it has none.")
    as_read: list[Fact] = Field(default=[], description="Corrections to take back: these facts are as they were read.")


class Watching(BaseModel):
    """Whether the folders are looked at by themselves."""

    watching: bool


def stewardship_routes(memory: Memory, user_of: UserOf, keeping: Keeping) -> APIRouter:
    """The routes of whoever keeps the collection."""

    def only_keeper(request: Request) -> None:
        if not may_keep(user_of(request)):
            raise NotFound("Only the owner may keep the collection.")
        if request.method not in ("GET", "HEAD") and DELIBERATE not in request.headers:
            raise HTTPException(403, f"Send the header {DELIBERATE} with a request that changes something")

    router = APIRouter(responses=PROBLEMS, dependencies=[Depends(only_keeper)])
    _add_documents(router, memory, user_of, keeping)
    _add_changes(router, user_of, keeping)
    _add_upload(router, memory, user_of, keeping)
    _add_watch(router, user_of, keeping)
    return router


def _add_documents(router: APIRouter, memory: Memory, user_of: UserOf, keeping: Keeping) -> None:
    @router.get("/api/documents", tags=["Keeping"], summary="All documents, and those taken out (owner only)")
    def documents(
        request: Request,
        status: Annotated[Which | None, Query(description="Only documents with this status, or all with problems.")] = None,
        text: Annotated[str, Query(max_length=300, description="Only those with these words in title, path or organ.")] = "",
        n: Annotated[int, Query(ge=1, le=10_000, description="How many.")] = 1000,
        offset: Annotated[int, Query(ge=0, description="How many to pass over.")] = 0,
    ) -> Json:
        user = user_of(request)
        everything = memory.documents(user)
        wanted = [each for each in everything if _has_status(each, status) and _has_words(_searched(each), text)]
        out = [each for each in keeping.taken_out(user) if _has_words(each.path or "", text)]
        counted = {each: sum(one.status == each for one in everything) for each in STATUSES}
        return {
            "documents": [_listed(each, keeping) for each in wanted[offset : offset + n]],
            "total": len(wanted),
            "statuses": {name: count for name, count in counted.items() if count},
            "removed": [removed_json(each) for each in out],
        }


def _add_changes(router: APIRouter, user_of: UserOf, keeping: Keeping) -> None:
    @router.patch("/api/documents/{document_id}", tags=["Keeping"], summary="Set facts of a document right (owner only)")
    def correct(request: Request, document_id: str, said: Annotated[Corrections, Body()]) -> Json:
        told = said.model_dump(include=said.model_fields_set - {"as_read"})
        return _listed(keeping.correct(user_of(request), document_id, told, said.as_read), keeping)

    @router.delete(
        "/api/documents/{document_id}", tags=["Keeping"], summary="Delete an upload, or take a document out (owner only)"
    )
    def remove(request: Request, document_id: str) -> Json:
        removed = keeping.remove(user_of(request), document_id)
        return {"outcome": removed.outcome, "path": removed.path}

    @router.post(
        "/api/documents/{document_id}/restore",
        status_code=202,
        tags=["Keeping"],
        summary="Take in again what was taken out; it is read next (owner only)",
    )
    def restore(request: Request, document_id: str) -> Json:
        keeping.restore(user_of(request), document_id)
        return {"run": keeping.look.state.run}


def _add_upload(router: APIRouter, memory: Memory, user_of: UserOf, keeping: Keeping) -> None:
    @router.post(
        "/api/uploads",
        status_code=202,
        tags=["Keeping"],
        summary="Give a document; it is read next (owner only)",
        openapi_extra=BODY,
    )
    async def upload(request: Request) -> JSONResponse:
        sent = await received(request, memory.settings.max_file_mb)
        with sent.stream:
            uploaded = await run_in_threadpool(keeping.upload, user_of(request), sent.name, sent.stream, sent.wish, sent.if_taken)
        return JSONResponse(uploaded_json(uploaded, keeping.look.state.run), _status_of(uploaded))


def _add_watch(router: APIRouter, user_of: UserOf, keeping: Keeping) -> None:
    @router.get("/api/watch", tags=["Keeping"], summary="Whether the folders are looked at by themselves (owner only)")
    def watching() -> Json:
        return {"watching": keeping.watching}

    @router.put("/api/watch", tags=["Keeping"], summary="Look at the folders by itself, or not (owner only)")
    def watch(request: Request, wanted: Annotated[Watching, Body()]) -> Json:
        keeping.watch(user_of(request), wanted.watching)
        return {"watching": keeping.watching}


def uploaded_json(uploaded: Uploaded, run: int) -> Json:
    """What became of an upload; `run` is the look for new documents that reads it."""
    told: Json = {"outcome": uploaded.outcome, "path": uploaded.path, "document_id": uploaded.document_id}
    if uploaded.outcome == "kept":
        return {**told, "run": run}
    return {**told, "error": TOLD[uploaded.outcome]}


def removed_json(record: TakenOutRecord) -> Json:
    """A document that was taken out; `id` is the one to take it in again by."""
    return {"id": record.id, "document_id": record.document_id, "path": record.path, "by": record.by, "at": record.at}


def _status_of(uploaded: Uploaded) -> int:
    return {"kept": 202, "already_here": 200}.get(uploaded.outcome, 409)


def _listed(document: DocumentRecord, keeping: Keeping) -> dict[str, Any]:
    return {**document_json(document, owner=True), "uploaded": keeping.is_upload(document)}


def _has_status(document: DocumentRecord, wanted: Which | None) -> bool:
    return wanted is None or document.status == wanted or (wanted == "problems" and document.status != "indexed")


def _searched(document: DocumentRecord) -> str:
    return f"{document.facts.title}\n{document.path}\n{document.facts.organ or ''}"


def _has_words(text: str, words: str) -> bool:
    return all(word in text.casefold() for word in words.casefold().split())
