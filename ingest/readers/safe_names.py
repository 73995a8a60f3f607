"""The names of attachments as file names: nothing in them leads anywhere, and no two in one message are alike."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from kb.text.normalise import normalise

_LONGEST = 120  # bytes: well below what every file system takes, also with the folders before it
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"|?*\\/]+')
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d|kb\.toml|thumbs\.db|desktop\.ini)(?:\.|$)")
_SUFFIXES = {
    "application/pdf": ".pdf",
    "application/msword": ".doc",
    "application/rtf": ".rtf",
    "application/vnd.ms-excel": ".xls",
    "application/vnd.ms-outlook": ".msg",
    "application/vnd.ms-powerpoint": ".ppt",
    "application/vnd.oasis.opendocument.presentation": ".odp",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/zip": ".zip",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/tiff": ".tif",
    "message/rfc822": ".eml",
    "text/csv": ".csv",
    "text/html": ".html",
    "text/markdown": ".md",
    "text/plain": ".txt",
    "text/rtf": ".rtf",
}


def safe_name(name: str, type: str, number: int) -> str:
    """The name without what a file system or a path could take amiss; "vedlegg-2.pdf" by its type where nothing is left."""
    printable = "".join(mark for mark in name if mark.isprintable() and not "\ud800" <= mark <= "\udfff")
    plain = _FORBIDDEN.sub("_", normalise(printable)).strip(" ._~$")
    if not plain.strip("_"):
        return f"vedlegg-{number}{_SUFFIXES.get(type, '')}"
    return _shortened(f"_{plain}" if _RESERVED.match(plain) else plain)


def unique_names(names: Sequence[str]) -> list[str]:
    """The same names, the second of two alike with " (2)" before its ending; case makes no difference on many systems."""
    taken: set[str] = set()
    unique = []
    for name in names:
        free = free_name(name, taken)
        taken.add(free.casefold())
        unique.append(free)
    return unique


def free_name(name: str, taken: set[str]) -> str:
    """The name, or the first numbered form of it that is not among the `taken` ones (which are case-folded)."""
    path, number, free = PurePosixPath(name), 2, name
    while free.casefold() in taken:
        free, number = f"{path.stem} ({number}){path.suffix}", number + 1
    return free


def _shortened(name: str) -> str:
    suffix = PurePosixPath(name).suffix
    suffix = suffix if len(suffix.encode()) <= 12 else ""
    stem = name[: len(name) - len(suffix)] if suffix else name
    while len((stem + suffix).encode()) > _LONGEST:
        stem = stem[:-1]
    return stem.rstrip(" .") + suffix
