"""What this program can read, here and now: its formats, and the programs installed beside it.

When that has grown, documents that could not be read before may be readable, and are read again without being asked for.
"""

from __future__ import annotations

import json

from kb.programs import libreoffice, tesseract
from kb.types import Status

MAY_HELP: frozenset[Status] = frozenset({"unsupported", "no_text", "partial", "failed"})
"""Statuses that new means could change; a password or a bound they could not."""


def present_means() -> frozenset[str]:
    """The formats that are read, and the programs and languages that can be used."""
    from ingest.readers.formats import READERS  # only here: the rest of an ingest needs no reader in this process

    found = {reader.format for reader in READERS}
    found |= {"libreoffice"} if libreoffice.installed() else set()
    recognition = tesseract.installed()
    return frozenset(found | {f"tesseract:{language}" for language in (recognition.languages if recognition else ())})


def have_grown(before: str | None, now: frozenset[str]) -> bool:
    """Whether there are means now that there were not before, as `written` wrote them down; None where nothing was written."""
    return not now <= set(json.loads(before or "[]"))


def written(means: frozenset[str]) -> str:
    return json.dumps(sorted(means))
