"""A file that a browser sends: never more of it than may be, and nothing of it in memory."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import BinaryIO, cast, get_args

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from kb.errors import ComponentMissing, UsageError
from kb.types import KINDS, Access, IfTaken, Kind, UploadWish

MB = 1024**2
FIELDS = 40
FIELDS_MB = 1
ACCESSES: tuple[Access, ...] = get_args(Access)
IF_TAKEN: tuple[IfTaken, ...] = get_args(IfTaken)

BODY: dict[str, object] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {"type": "string", "format": "binary", "description": "The document."},
                        "access": {"enum": list(ACCESSES), "description": "Who may see it; internal when nothing is said."},
                        "groups": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": "Who may see it when it is closed; once for each group.",
                        },
                        "organ": {"type": "string", "description": "Its organ, where the document does not tell it right."},
                        "kind": {"enum": list(KINDS), "description": "Its kind, likewise."},
                        "if_taken": {
                            "enum": list(IF_TAKEN),
                            "description": "When another file has this name: ask (409), replace it, or stand beside it.",
                        },
                    },
                }
            }
        },
    }
}
"""The request in words of OpenAPI; the framework does not read it, since it would take in any number of bytes."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A form with one file. `stream` is a file on the disk without a name; close it."""

    name: str
    stream: BinaryIO
    wish: UploadWish
    if_taken: IfTaken


async def received(request: Request, max_mb: int) -> Sent:
    """The form of an upload; 413 for one that is too large, UsageError for one that is not right."""
    length = request.headers.get("content-length", "")
    if length.isdigit() and int(length) > (max_mb + FIELDS_MB) * MB:
        raise _too_large(max_mb)
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise UsageError("Send the document as a form (multipart/form-data) with the field “file”.")
    parser = MultiPartParser(request.headers, _bounded(request, max_mb), max_files=1, max_fields=FIELDS)
    try:
        form = await parser.parse()
    except MultiPartException as error:
        raise UsageError(f"The form cannot be understood: {error.message}") from error
    except OSError as error:
        raise ComponentMissing(f"The document cannot be received ({error.strerror}). Make room on the disk.") from error
    try:
        return _sent(form)
    except UsageError:
        await form.close()
        raise


async def _bounded(request: Request, max_mb: int) -> AsyncGenerator[bytes]:
    taken = 0
    async for chunk in request.stream():
        taken += len(chunk)
        if taken > (max_mb + FIELDS_MB) * MB:
            raise _too_large(max_mb)
        yield chunk


def _sent(form: FormData) -> Sent:
    file = form.get("file")
    if not isinstance(file, UploadFile):
        raise UsageError("There is no document in the field “file”.")
    access, kind, if_taken = _word(form, "access", ACCESSES), _word(form, "kind", KINDS), _word(form, "if_taken", IF_TAKEN)
    groups = tuple(dict.fromkeys(name.strip() for name in map(str, form.getlist("groups")) if name.strip()))
    organ = " ".join(str(form.get("organ") or "").split()) or None
    wish = UploadWish(cast(Access, access or "internal"), groups, organ, cast(Kind | None, kind))
    return Sent(file.filename or "", file.file, wish, cast(IfTaken, if_taken or "ask"))


def _word(form: FormData, name: str, known: tuple[str, ...]) -> str | None:
    value = str(form.get(name) or "").strip()
    if value and value not in known:
        raise UsageError(f"{name} is “{value}”; it must be one of {', '.join(known)}.")
    return value or None


def _too_large(max_mb: int) -> HTTPException:
    return HTTPException(413, f"The file is larger than {max_mb} MB (KB_MAX_FILE_MB); split it, or raise the limit")
