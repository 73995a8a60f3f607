"""The folder of uploads: documents given to the program itself, and its kb.toml, which says who may see each of them.

At no moment may a document be open to more people than was asked for: its rights are written before it gets its name, and
erased after it has lost it. A program that is killed in between leaves a rule too many, never one too few.
"""

from __future__ import annotations

import errno
import hashlib
import os
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import tomli_w

from ingest.discover import is_passed_over
from ingest.readers.safe_names import free_name, safe_name
from kb.errors import ComponentMissing, UsageError
from kb.text.normalise import normalise_path
from kb.types import UploadWish

RULES = "kb.toml"
OWN_MARK = ".upload-"
"""Begins the name of a file that is being received; an ingest passes over hidden files."""
CHUNK = 1 << 20
_HEAD = "# Who may see the uploaded documents. The program writes here; entries that you add are kept, remarks are not.\n\n"


@dataclass(frozen=True, slots=True)
class Received:
    """A file that has come in whole, under a hidden name in the folder of uploads."""

    file: Path
    name: str
    sha256: str
    size: int


class Uploads:
    """The folder of uploads; one thread at a time changes it."""

    def __init__(self, folder: Path, max_mb: int) -> None:
        self.folder = folder
        self._max_mb = max_mb

    def receive(self, name: str, stream: BinaryIO) -> Received:
        """Write what comes in to the disk, under a hidden name. UsageError for a name or size that cannot be taken."""
        plain = plain_name(name)
        with _disk_told_in_words(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, hidden = tempfile.mkstemp(prefix=OWN_MARK, dir=self.folder)
        try:
            with _disk_told_in_words(self.folder), os.fdopen(handle, "wb") as file:
                sha256, size = self._copy(stream, file)
        except BaseException:
            Path(hidden).unlink(missing_ok=True)
            raise
        return Received(Path(hidden), plain, sha256, size)

    def at(self, name: str) -> Path | None:
        """The file with this name, however its letters are coded; on many systems case makes no difference, so nor here."""
        if not self.folder.is_dir():
            return None
        wanted = normalise_path(name).casefold()
        return next((file for file in self.folder.iterdir() if normalise_path(file.name).casefold() == wanted), None)

    def holds(self, file: Path, received: Received) -> bool:
        """Whether an uploaded file has the very bytes that have come in."""
        with _disk_told_in_words(self.folder):
            return file.stat().st_size == received.size and _sha256(file) == received.sha256

    def place(self, received: Received, wish: UploadWish, replace: bool = False) -> Path:
        """Give a received file its name; beside one that has it already as "name (2).pdf", or in its place with `replace`."""
        with _disk_told_in_words(self.folder):
            there = self.at(received.name)
            if there and replace:
                # The old bytes must not get the new rights, nor the new bytes the old ones: nobody but the owner sees either.
                self._write_rule(there.name, UploadWish("closed"))
                self._rename(received.file, there)
                self._write_rule(there.name, wish)
                return there
            target = self.folder / free_name(received.name, {name.casefold() for name in os.listdir(self.folder)})
            self._write_rule(target.name, wish)
            self._rename(received.file, target)
            return target

    def delete(self, file: Path) -> None:
        """Delete an uploaded document, and then what was said of it."""
        with _disk_told_in_words(self.folder):
            file.unlink(missing_ok=True)
            _sync_folder(self.folder)
            self._write_rule(file.name, None)

    def discard_unfinished(self) -> int:
        """Delete what an interrupted upload has left; how many files."""
        left = list(self.folder.glob(f"{OWN_MARK}*")) if self.folder.is_dir() else []
        for file in left:
            file.unlink(missing_ok=True)
        return len(left)

    def _copy(self, stream: BinaryIO, file: BinaryIO) -> tuple[str, int]:
        digest, size = hashlib.sha256(), 0
        while chunk := stream.read(CHUNK):
            size += len(chunk)
            if size > self._max_mb * CHUNK:
                raise UsageError(f"The file is larger than {self._max_mb} MB (KB_MAX_FILE_MB). Split it, or raise the limit.")
            digest.update(chunk)
            file.write(chunk)
        if not size:
            raise UsageError("The file is empty; nothing was kept. Choose it once more.")
        file.flush()
        os.fsync(file.fileno())
        return digest.hexdigest(), size

    def _rename(self, hidden: Path, target: Path) -> None:
        os.replace(hidden, target)
        _sync_folder(self.folder)

    def _write_rule(self, name: str, wish: UploadWish | None) -> None:
        """Say in kb.toml what holds for this file; nothing, when it is gone."""
        file = self.folder / RULES
        told = _read_rules(file)
        entries: dict[str, Any] = told.setdefault("files", {})
        key = normalise_path(name)
        for one in [one for one in entries if normalise_path(one) == key]:
            del entries[one]
        if wish is not None:
            entries[key] = _entry(wish)
        _write_whole(file, _HEAD + tomli_w.dumps(told))


def plain_name(name: str) -> str:
    """The name under which an uploaded file is kept: its last part, in one spelling, without what a system could take amiss."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    if last.strip().casefold() == RULES:
        raise UsageError("kb.toml tells who may see which documents; it is not a document, and cannot be uploaded.")
    plain = safe_name(last, "", 1) if last.strip(" ._~$") else "dokument"
    return f"dokument {plain}" if is_passed_over(plain) else plain


def _entry(wish: UploadWish) -> dict[str, Any]:
    """Access and groups are always said, so that a rule for the whole folder cannot open a document any further."""
    told = {"access": wish.access, "groups": list(wish.groups), "organ": wish.organ, "kind": wish.kind}
    return {key: value for key, value in told.items() if value is not None}


def _read_rules(file: Path) -> dict[str, Any]:
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise UsageError(f"{file} cannot be understood ({error}). Correct it first; nothing was changed.") from error
    if not isinstance(told.get("files", {}), dict):
        raise UsageError(f'{file}: what is said of single files must stand as [files."name.pdf"]. Nothing was changed.')
    return told


def _write_whole(file: Path, text: str) -> None:
    """The file is the old one or the new one, also when the program or the machine stops in between."""
    handle, beside = tempfile.mkstemp(prefix=OWN_MARK, dir=file.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as opened:
            opened.write(text)
            opened.flush()
            os.fsync(opened.fileno())
        os.replace(beside, file)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    _sync_folder(file.parent)


def _sync_folder(folder: Path) -> None:
    """Names reach the disk in the order in which they were given."""
    if os.name == "nt":
        return  # Windows keeps that order itself, and lets nobody open a folder
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


@contextmanager
def _disk_told_in_words(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise ComponentMissing(f"The disk of {folder} is full. Nothing was kept; make room and try again.") from error
        raise ComponentMissing(
            f"The folder of uploads {folder} cannot be written to ({error.strerror}). Check its rights, or set KB_UPLOADS."
        ) from error
