"""Which files there are: a walk through the roots that passes over what is never a document and names what cannot be opened."""

from __future__ import annotations

import hashlib
import os
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from unicodedata import is_normalized

from ingest.cloud import IN_THE_CLOUD, NO_ANSWER, NOT_FETCHED, is_placeholder
from ingest.roots import Root, Scope

FRESH_NS = 2_000_000_000
"""A file changed this shortly before we looked may change again without a new time stamp; it is hashed again next time."""
SEPARATOR = "!/"
"""Stands between a message's path and the name of what lies in it."""


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file of the collection, or a place the system refuses (`problem` in words, `sha256` empty).

    An attachment is one too: `file` is where it was unpacked, `within` the file of the collection in which it lies, `inside` its
    path in there ("b.eml!/c.pdf"), and `dated` the day of its message. `lost` says what of a message could not be unpacked.
    """

    path: str
    file: Path
    root: Path
    sha256: str
    size: int
    stamp: str
    problem: str | None = None
    within: Path | None = None
    inside: str = ""
    dated: date | None = None
    lost: str | None = None

    @property
    def on_disk(self) -> Path:
        """The file of the collection that this one is, or lies in."""
        return self.within or self.file


@dataclass(frozen=True, slots=True)
class KnownFile:
    """What the catalog remembers of a file, so that an unchanged one need not be read to be recognised."""

    sha256: str
    stamp: str


def discover(scope: Scope, data: Path, known: dict[str, KnownFile]) -> list[FoundFile]:
    """All files in scope, by path. Names in decomposed Unicode (macOS) are the same as composed ones."""
    found: dict[str, FoundFile] = {}
    for root in scope.roots:
        apart = {data.resolve(), *(other.folder for other in scope.roots if other.uploads and other is not root)}
        for file in _walk(root, scope, apart):
            identified = _identify(root, file, known)
            first = found.setdefault(identified.path, identified)
            if first is not identified and first.sha256 != identified.sha256:
                found[str(file)] = _twin(root, file)
    return sorted(found.values(), key=lambda one: one.path)


def is_passed_over(name: str) -> bool:
    """Files nobody means as documents: hidden ones, Office's lock files, Windows' thumbnails, our own kb.toml."""
    return name.startswith((".", "~$")) or name in ("Thumbs.db", "desktop.ini", "kb.toml")


def _walk(root: Root, scope: Scope, apart: set[Path]) -> Iterator[Path]:
    """The files in scope below a root, but not in the folders `apart`."""
    refused: list[Path] = []
    walked = [root.folder]
    for folder, folders, names in os.walk(root.folder, True, lambda error: refused.append(Path(error.filename)), followlinks=True):
        here = Path(folder)
        wanted = (f for f in sorted(folders) if not is_passed_over(f) and here / f not in apart and _near(here / f, scope))
        folders[:] = [f for f in wanted if _is_new(here / f, walked)]
        # Composed names first: of two that are alike but for their coding, the ordinary one is the document.
        names.sort(key=lambda name: (not is_normalized("NFC", name), name))
        yield from (here / name for name in names if not is_passed_over(name) and scope.covers(here / name))
    yield from refused


def _is_new(folder: Path, walked: list[Path]) -> bool:
    """Whether walking into this folder meets no file twice: a link is followed once, never to where we were or came from."""
    if not folder.is_symlink():
        return True
    target = folder.resolve()
    if any(target.is_relative_to(one) or one.is_relative_to(target) for one in walked):
        return False
    walked.append(target)
    return True


def _near(folder: Path, scope: Scope) -> bool:
    """Whether a folder lies in the scope or on the way to it."""
    return scope.covers(folder) or any(part.is_relative_to(folder) for part in scope.parts)


def _identify(root: Root, file: Path, known: dict[str, KnownFile]) -> FoundFile:
    try:
        path = root.shown(file)
        path.encode()
    except UnicodeEncodeError:
        return _refused(root, file, "The file name is not valid Unicode; rename the file.")
    try:
        told = file.stat()
        if file.is_dir():
            return _refused(root, file, "The system refuses to open this folder; check its rights.")
        if not stat.S_ISREG(told.st_mode):
            return _refused(root, file, "This is not an ordinary file (a pipe, a socket or a device).")
        stamp = f"{told.st_size}-{told.st_mtime_ns}-{told.st_ctime_ns}"
        before = known.get(path)
        if before is not None and before.stamp == stamp:
            return FoundFile(path, file, root.folder, before.sha256, told.st_size, stamp)
        if is_placeholder(file, told):
            return _refused(root, file, IN_THE_CLOUD)
        if time.time_ns() - max(told.st_mtime_ns, told.st_ctime_ns) < FRESH_NS:
            stamp = ""  # too fresh to be trusted next time
        return FoundFile(path, file, root.folder, _sha256(file), told.st_size, stamp)
    except OSError as error:
        if file.is_symlink() and not file.exists():
            return _refused(root, file, "This is a link to a file that is not there.")
        if error.errno in NO_ANSWER:
            return _refused(root, file, NOT_FETCHED)
        return _refused(root, file, f"The system refuses to open this file ({error.strerror}); check its rights.")


def _refused(root: Root, file: Path, problem: str) -> FoundFile:
    return FoundFile(_legible(root.shown(file)), file, root.folder, "", 0, "", problem)


def _legible(path: str) -> str:
    """A path in which bytes that are no Unicode (Python's lone surrogates) stand as %F8, so that two such names stay two."""
    return "".join(f"%{ord(mark) - 0xDC00:02X}" if "\udc80" <= mark <= "\udcff" else mark for mark in path)


def _twin(root: Root, file: Path) -> FoundFile:
    """A second file of the same name, once both are written the same way; it needs a line of its own in the report."""
    refused = _refused(root, file, "Another file has the same name but for the way æ, ø and å are coded; rename one of them.")
    return replace(refused, path=refused.path + " (2)")


def _sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
