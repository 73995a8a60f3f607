"""Documents as files and as pictures of their pages. Every request asks anew whether the caller may see the document."""

from __future__ import annotations

import hashlib
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from kb.memory import Memory
from kb.shapes import Json
from kb.web.api import PROBLEMS
from kb.web.callers import UserOf
from kb.web.originals import original
from kb.web.page_images import PageImages, Quote

QuoteParameter = Annotated[
    str | None, Query(pattern=r"^\d{1,9}-\d{1,9}$", description="Offsets START-END in the page's stored text, to be marked.")
]
NumberParameter = Annotated[int, Path(ge=1, le=1_000_000, description="The page or slide, from 1.")]
ViewParameter = Annotated[
    int | None, Query(ge=1, le=100_000, description="For a format without pages: which rendered page; without it, the quote's.")
]


def file_routes(memory: Memory, user_of: UserOf, images: PageImages) -> APIRouter:
    """The routes under /documents."""
    router = APIRouter(prefix="/documents/{document_id}", tags=["Documents"], responses=PROBLEMS)

    @router.get("/file", response_class=Response, summary="The original file")
    def file(request: Request, document_id: str) -> Response:
        return original(memory.document(user_of(request), document_id))

    @router.get("/pages/{number:int}.png", response_class=Response, summary="A page as a picture, with a quote marked")
    def picture(
        request: Request, document_id: str, number: NumberParameter, quote: QuoteParameter = None, view: ViewParameter = None
    ) -> Response:
        drawn = images.draw(user_of(request), document_id, number, offsets(quote), view)
        tag = f'"{hashlib.sha256(drawn.png).hexdigest()[:32]}"'
        headers = {"ETag": tag, "Cache-Control": "private, no-cache"}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        return Response(drawn.png, media_type="image/png", headers=headers)

    @router.get("/pages/{number:int}.json", summary="Where the marks are on that picture, and how many rendered pages there are")
    def marks(
        request: Request, document_id: str, number: NumberParameter, quote: QuoteParameter = None, view: ViewParameter = None
    ) -> Json:
        drawn = images.draw(user_of(request), document_id, number, offsets(quote), view)
        return {"view": drawn.view, "views": drawn.views, "rectangles": [list(r) for r in drawn.rectangles]}

    return router


def offsets(quote: str | None) -> Quote | None:
    """START-END as two numbers."""
    if quote is None:
        return None
    start, _, end = quote.partition("-")
    return int(start), int(end)
