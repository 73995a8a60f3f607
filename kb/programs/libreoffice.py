"""LibreOffice: from an Office document to another format, in a folder of the caller's.

It is run with a profile of its own, made for one conversion, so that it works beside one that is open, runs no macro and asks
the network for nothing.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from pathlib import Path

_USUAL_PLACES = ("/Applications/LibreOffice.app/Contents/MacOS/soffice", r"C:\Program Files\LibreOffice\program\soffice.exe")
_QUIET = ("--headless", "--norestore", "--nodefault", "--nologo", "--nolockcheck", "--nofirststartwizard")
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


def installed() -> str | None:
    """The program, where it is installed."""
    on_path = shutil.which("soffice") or shutil.which("libreoffice")
    return on_path or next((place for place in _USUAL_PLACES if os.access(place, os.X_OK)), None)


def convert(program: str, source: Path, target: str, folder: Path, seconds: float | None) -> Path | None:
    """The converted file in `folder`, named as `source` with the new ending; None where LibreOffice could not make it.

    `target` is an ending, with an export filter behind a colon where it matters ("docx", "pdf:writer_pdf_Export"). `folder` is
    empty but for the source and thrown away by the caller. After so many `seconds` the program is ended; None where the caller
    is bounded itself, and the program shall end with the caller's process group.
    """
    profile = folder / "profile"
    _write_profile(profile)
    command = [program, f"-env:UserInstallation={profile.as_uri()}", *_QUIET]
    if not _run([*command, "--convert-to", target, "--outdir", str(folder), str(source)], folder, seconds):
        return None
    made = folder / f"{source.stem}.{target.partition(':')[0]}"
    return made if made.is_file() and made.stat().st_size else None


def _run(command: list[str], folder: Path, seconds: float | None) -> bool:
    """Runs the program and all it starts; with a bound, both are ended when the time is up."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=seconds is not None,
        env={**os.environ, "HOME": str(folder), "TMPDIR": str(folder)},
    )
    if seconds is None:
        return process.wait() == 0
    try:
        return process.wait(seconds) == 0
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
