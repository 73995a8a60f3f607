"""Handing out an original file: the one in the catalog, or none."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO
from urllib.parse import quote

from starlette.responses import StreamingResponse

from kb.types import DocumentRecord
from kb.web.failures import OriginalUnavailable

CONTENT_TYPES = {
    ".pdf": "application/pdf",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".md": "text/markdown; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".bmp": "image/bmp",
    ".webp": "image/webp",
}
SHOWN_IN_BROWSER = {"pdf": ".pdf", "markdown": ".txt", "text": ".txt"}
"""Formats a browser shows, with the type to tell it; all else is downloaded, so that nothing of a document ever runs."""
PICTURES_IN_BROWSER = frozenset({".png", ".jpg", ".jpeg", ".webp"})
CHUNK = 1 << 18


def original(document: DocumentRecord) -> StreamingResponse:
    """The document's file as it was read, under its own name; OriginalUnavailable where it is gone or another now."""
    file = _open(document)
    size = file.seek(0, 2)
    file.seek(0)
    suffix = PurePosixPath(document.path).suffix.lower()
    picture = suffix if document.format == "image" and suffix in PICTURES_IN_BROWSER else None
    shown_as = SHOWN_IN_BROWSER.get(document.format, picture)
    headers = {
        "Content-Disposition": f"{'inline' if shown_as else 'attachment'}; {_file_name(document.path)}",
        "Content-Length": str(size),
        "Cache-Control": "private, no-cache",
        # A browser's own PDF reader is a page with scripts and styles; a policy that forbids them leaves it blank.
        "Content-Security-Policy": "frame-ancestors 'none'" if document.format == "pdf" else "default-src 'none'; sandbox",
    }
    media_type = CONTENT_TYPES.get(shown_as or suffix, "application/octet-stream")
    return StreamingResponse(_chunks(file), media_type=media_type, headers=headers)


def is_as_read(document: DocumentRecord) -> bool:
    """Whether the document's file is still the one that was read."""
    try:
        _open(document).close()
    except OriginalUnavailable:
        return False
    return True


def _open(document: DocumentRecord) -> BinaryIO:
    """The open file, its bytes checked against the document's id, which is made of them. What was checked is what is sent."""
    try:
        file = open(document.file, "rb")
    except OSError as error:
        raise OriginalUnavailable("file_gone") from error
    if hashlib.file_digest(file, "sha256").hexdigest().startswith(document.id.partition("-")[0]):
        return file
    file.close()
    raise OriginalUnavailable("file_changed")


def _file_name(path: str) -> str:
    """The name for Content-Disposition: a plain one for old programs, and the true one in UTF-8 (RFC 6266)."""
    name = PurePosixPath(path).name
    plain = "".join(c if c.isascii() and c.isprintable() and c not in '"\\%' else "_" for c in name)
    return f"filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def _chunks(file: BinaryIO) -> Iterator[bytes]:
    with file:
        while chunk := file.read(CHUNK):
            yield chunk
