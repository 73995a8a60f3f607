"""PowerPoint and Word pages as LibreOffice draws them: the file becomes a PDF once, and is kept.

LibreOffice is run with a profile of its own, made for one conversion, so that it works beside one that is open, runs no macro
and asks the network for nothing.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Collection
from pathlib import Path

FORMATS = frozenset({"pptx", "docx"})
TIMEOUT_S = 120.0
_RETRY_AFTER_S = 600.0
_AT_ONCE = 2
_USUAL_PLACES = ("/Applications/LibreOffice.app/Contents/MacOS/soffice", r"C:\Program Files\LibreOffice\program\soffice.exe")
_FILTERS = {
    # Hidden slides too, since slide n must be page n.
    "pptx": 'pdf:impress_pdf_Export:{"ExportHiddenSlides":{"type":"boolean","value":"true"}}',
    "docx": "pdf:writer_pdf_Export",
}
_SETTINGS = {
    "/org.openoffice.Office.Common/Security/Scripting": {
        "MacroSecurityLevel": "3",
        "DisableMacrosExecution": "true",
        "BlockUntrustedRefererLinks": "true",
        "DisableActiveContent": "true",
    },
    # A proxy that nobody answers: what the other settings let through ends here.
    "/org.openoffice.Inet/Settings": {
        "ooInetProxyType": "2",
        "ooInetHTTPProxyName": "127.0.0.1",
        "ooInetHTTPProxyPort": "9",
        "ooInetHTTPSProxyName": "127.0.0.1",
        "ooInetHTTPSProxyPort": "9",
    },
    "/org.openoffice.Office.Writer/Content/Update": {"Link": "2"},
}

_slots = threading.BoundedSemaphore(_AT_ONCE)
_guard = threading.Lock()
_converting: dict[Path, threading.Lock] = {}
_failed: dict[Path, float] = {}


def libreoffice() -> str | None:
    """The program, where it is installed."""
    on_path = shutil.which("soffice") or shutil.which("libreoffice")
    return on_path or next((place for place in _USUAL_PLACES if os.access(place, os.X_OK)), None)


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
        _write_profile(folder / "profile")
        # A copy: LibreOffice leaves a lock file beside what it opens, and the user's folder is not ours to write in.
        source = folder / f"source.{format}"
        shutil.copyfile(file, source)
        if not _run(_command(program, folder, source, format), folder):
            return False
        made = folder / "source.pdf"
        if not made.is_file() or not made.stat().st_size:
            return False
        os.replace(made, kept)
    return True


def _command(program: str, folder: Path, source: Path, format: str) -> list[str]:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    quiet = ["--headless", "--norestore", "--nodefault", "--nologo", "--nolockcheck", "--nofirststartwizard"]
    return [program, profile, *quiet, "--convert-to", _FILTERS[format], "--outdir", str(folder), str(source)]


def _run(command: list[str], folder: Path) -> bool:
    """Runs the program and all it starts; both are ended when the time is up."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        env={**os.environ, "HOME": str(folder), "TMPDIR": str(folder)},
    )
    try:
        return process.wait(TIMEOUT_S) == 0
    except subprocess.TimeoutExpired:
        return False
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends the whole group: `soffice` is a script, and the program itself its grandchild."""
    try:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    except ProcessLookupError:
        pass  # All of it has ended by itself.
    process.wait()


def _write_profile(profile: Path) -> None:
    items = "".join(
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, settings in _SETTINGS.items()
        for name, value in settings.items()
    )
    namespaces = 'xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"'
    target = profile / "user" / "registrymodifications.xcu"
    target.parent.mkdir(parents=True)
    target.write_text(f'<?xml version="1.0" encoding="UTF-8"?><oor:items {namespaces}>{items}</oor:items>', encoding="utf-8")


def _name(document_id: str) -> str:
    """The id as a file name."""
    return document_id if re.fullmatch(r"[\w-]{1,100}", document_id) else hashlib.sha256(document_id.encode()).hexdigest()
