"""What goes wrong, told to programs as JSON with a sentence, and to people as a page."""

from __future__ import annotations

import logging
from typing import Literal

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from kb.errors import AnotherWriter, ComponentMissing, KBError, NotFound, UsageError
from kb.web.ui.language import language_of
from kb.web.ui.plain_pages import error_page

OriginalState = Literal["file_gone", "file_changed"]

NOT_FOUND = "There is no such document, page or address."
"""One sentence for what does not exist and for what the caller may not see, so that the two cannot be told apart."""
UNEXPECTED = "Something went wrong in the program. Its log says more."

log = logging.getLogger(__name__)


class OriginalUnavailable(KBError):
    """The catalog's document cannot be handed out, since the file is not the one that was read."""

    def __init__(self, state: OriginalState) -> None:
        self.state = state
        super().__init__(
            "The file is no longer in its folder. Look for new documents, and the index follows."
            if state == "file_gone"
            else "The file has changed since it was read. Look for new documents, and try again."
        )


def answer_failures(app: FastAPI) -> None:
    """Turn every exception of our routes into an answer."""
    app.add_exception_handler(NotFound, _not_found)
    app.add_exception_handler(KBError, _known)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _unexpected)


def not_found(request: Request) -> Response:
    """The one answer to everything that is not there."""
    return _told(request, 404, NOT_FOUND, "not_found")


async def _not_found(request: Request, error: Exception) -> Response:
    return not_found(request)


async def _known(request: Request, error: Exception) -> Response:
    if isinstance(error, OriginalUnavailable):
        return _told(request, 410 if error.state == "file_gone" else 409, str(error), error.state)
    statuses = {UsageError: 400, AnotherWriter: 409, ComponentMissing: 503}
    status = next((code for kind, code in statuses.items() if isinstance(error, kind)), 500)
    return _told(request, status, str(error), "unavailable")


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    said = [f"{'.'.join(str(part) for part in one['loc'][1:]) or 'request'}: {one['msg']}" for one in error.errors()]
    return JSONResponse({"error": f"The request is not right. {'; '.join(said)}."}, 422)


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == 404:
        return not_found(request)
    return _told(request, error.status_code, f"{error.detail}.", "wrong")


async def _unexpected(request: Request, error: Exception) -> Response:
    return _told(request, 500, UNEXPECTED, "wrong")


def _told(request: Request, status: int, sentence: str, text: str) -> Response:
    """A page where a person opened the address, and JSON for everyone else."""
    if "text/html" in request.headers.get("accept", "") and not request.url.path.startswith("/api/"):
        page = error_page(text, sentence, language_of(request))
        return HTMLResponse(page.html, status, headers={"Content-Security-Policy": page.policy})
    return JSONResponse({"error": sentence}, status)
