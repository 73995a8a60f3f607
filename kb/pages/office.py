"""Slides and texts of Office and OpenDocument as LibreOffice draws them: the file becomes a PDF once, and is kept."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
import threading
import time
from collections.abc import Collection
from pathlib import Path

from kb.programs.libreoffice import convert
from kb.programs.libreoffice import installed as libreoffice

TIMEOUT_S = 120.0
_RETRY_AFTER_S = 600.0
_AT_ONCE = 2
# Hidden slides too, since slide n must be page n.
_SLIDES = 'pdf:impress_pdf_Export:{"ExportHiddenSlides":{"type":"boolean","value":"true"}}'
_TEXT = "pdf:writer_pdf_Export"
_FILTERS = {"pptx": _SLIDES, "ppt": _SLIDES, "odp": _SLIDES, "docx": _TEXT, "doc": _TEXT, "rtf": _TEXT, "odt": _TEXT}
FORMATS = frozenset(_FILTERS)
SLIDES = frozenset(format for format, export in _FILTERS.items() if export == _SLIDES)
"""Of these, the formats of which page n of the PDF is slide n."""

_slots = threading.BoundedSemaphore(_AT_ONCE)
_guard = threading.Lock()
_converting: dict[Path, threading.Lock] = {}
_failed: dict[Path, float] = {}


def rendered_pdf(document_id: str, file: Path, format: str, cache: Path) -> Path | None:
    """The document as a PDF, kept in `cache` under its id; None where LibreOffice is missing or could not convert it.

    Callers who ask at the same time wait for one conversion. After a failure the next attempt waits some minutes.
    """
    kept = cache / f"{_name(document_id)}.pdf"
    if kept.exists():
        return kept
    program = libreoffice()
    if program is None or format not in _FILTERS or not file.is_file():
        return None
    with _guard:
        lock = _converting.setdefault(kept, threading.Lock())
    with lock:
        if not kept.exists() and time.monotonic() - _failed.get(kept, -_RETRY_AFTER_S) >= _RETRY_AFTER_S:
            with _slots:
                done = _convert(program, file, format, kept)
            if not done:
                _failed[kept] = time.monotonic()
    return kept if kept.exists() else None


def discard_renderings(cache: Path, documents: Collection[str]) -> None:
    """Deletes the renderings of all documents but these."""
    names = {_name(document_id) for document_id in documents}
    for kept in cache.glob("*.pdf"):
        if kept.stem not in names:
            kept.unlink(missing_ok=True)


def _convert(program: str, file: Path, format: str, kept: Path) -> bool:
    kept.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # Inside the cache, so that the finished file can be moved into place in one step.
    with tempfile.TemporaryDirectory(prefix="converting-", dir=kept.parent, ignore_cleanup_errors=True) as name:
        folder = Path(name).absolute()
        # A copy: LibreOffice leaves a lock file beside what it opens, and the user's folder is not ours to write in.
        source = folder / f"source.{format}"
        shutil.copyfile(file, source)
        made = convert(program, source, _FILTERS[format], folder, TIMEOUT_S)
        if made is None:
            return False
        os.replace(made, kept)
    return True


def _name(document_id: str) -> str:
    """The id as a file name."""
    return document_id if re.fullmatch(r"[\w-]{1,100}", document_id) else hashlib.sha256(document_id.encode()).hexdigest()
