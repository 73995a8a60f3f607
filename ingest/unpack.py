"""Attachments become files like all others: messages are unpacked before anything is planned.

A message's attachments lie in `attachments/<its SHA-256>/` of the data directory, and the catalog remembers their names and bytes,
so that an unchanged message is not opened again. The worker process opens them, never this one: their bytes are hostile.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from ingest.discover import SEPARATOR, FoundFile
from kb.errors import FileProblem
from kb.text.normalise import normalise_path
from kb.types import Attachment, Unpacked

DEEPEST = 3
MOST_FILES = 1000
MOST_BYTES = 2 * 1024**3
"""In one file of the collection, with all that lies in what lies in it."""

_HEAD = 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER_FIELD = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:[\w-]+:\s|From \S)")


@dataclass(slots=True)
class _Room:
    """How many files and bytes one file of the collection may still hold."""

    files: int
    bytes: int

    def takes(self, attachments: Sequence[Attachment]) -> bool:
        self.files -= len(attachments)
        self.bytes -= sum(one.size for one in attachments)
        return self.files >= 0 and self.bytes >= 0


class Unpacking:
    """The unpacking of one ingest.

    `remembered` is what the catalog knows by the bytes of the message, `known` the paths and bytes of documents that have been
    read and need no second look. `open_message` writes a message's attachments into a folder; `is_shut` says of a path that nobody
    wants to look into it; `remember` is told when attachments are in place.
    """

    def __init__(
        self,
        folder: Path,
        remembered: Mapping[str, Unpacked],
        known: AbstractSet[tuple[str, str]],
        open_message: Callable[[Path, Path], Unpacked],
        is_shut: Callable[[str], bool],
        remember: Callable[[str, Unpacked], None],
    ) -> None:
        self._folder = folder.absolute()
        self._remembered = remembered
        self._known = known
        self._open = open_message
        self._is_shut = is_shut
        self._remember = remember

    def with_attachments(self, found: Sequence[FoundFile]) -> list[FoundFile]:
        """All files, each message followed by what lies in it; `found` itself holds no attachments."""
        taken = {one.path for one in found}
        everything: list[FoundFile] = []
        for one in found:
            everything += self._opened(one, 1, _Room(MOST_FILES, MOST_BYTES), taken)
        return sorted(everything, key=lambda one: one.path)

    def _opened(self, one: FoundFile, depth: int, room: _Room, taken: set[str]) -> Iterator[FoundFile]:
        if one.problem or not self._may_hold_any(one):
            yield one
            return
        unpacked, problem = self._unpacked(one)
        if unpacked.attachments and depth > DEEPEST:
            unpacked = Unpacked(lost=f"It lies within {DEEPEST} messages; what is attached to it is not read.")
        elif not room.takes(unpacked.attachments):
            unpacked = Unpacked(lost=f"Its attachments are beyond the {MOST_FILES} that are read from one file.")
        yield replace(one, lost=unpacked.lost)
        for attachment in unpacked.attachments:
            inner = self._found(one, attachment, unpacked, problem, taken)
            yield from self._opened(inner, depth + 1, room, taken)

    def _may_hold_any(self, one: FoundFile) -> bool:
        """Whether the file could be a message; a glance at its first bytes, so that the others need not be opened."""
        if (one.path, one.sha256) in self._known:
            return one.sha256 in self._remembered
        try:
            with one.file.open("rb") as opened:
                head = opened.read(_HEAD)
        except OSError:
            return False
        return (head.startswith(_OLE) or _HEADER_FIELD.match(head) is not None) and not self._is_shut(one.path)

    def _unpacked(self, one: FoundFile) -> tuple[Unpacked, str | None]:
        """What lies in a file; and why it cannot be had now, where it once was there."""
        before = self._remembered.get(one.sha256)
        if before is not None and (one.path, one.sha256) in self._known and self._is_whole(one.sha256, before):
            return before, None
        try:
            return self._unpack(one), None
        except FileProblem as problem:
            reason = f"Its attachments could not be unpacked: {problem.reason}"
            return (before, reason) if before is not None else (Unpacked(lost=reason), None)

    def _unpack(self, one: FoundFile) -> Unpacked:
        """Unpack into a folder beside the final one, so that what is in place is whole, whenever this process is killed."""
        unfinished = self._folder / f"{_folder_name(one.sha256)}.part"
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True, mode=0o700)
        try:
            unpacked = self._open(one.file, unfinished)
            if unpacked.attachments:
                place = self._folder / _folder_name(one.sha256)
                shutil.rmtree(place, ignore_errors=True)
                unfinished.rename(place)
                self._remember(one.sha256, unpacked)
            return unpacked
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)

    def _is_whole(self, container: str, unpacked: Unpacked) -> bool:
        return all(_size(self._place(container, one)) == one.size for one in unpacked.attachments)

    def _found(
        self, message: FoundFile, attachment: Attachment, unpacked: Unpacked, problem: str | None, taken: set[str]
    ) -> FoundFile:
        path = _free_path(normalise_path(f"{message.path}{SEPARATOR}{attachment.name}"), taken)
        taken.add(path)
        name = path[len(message.path) + len(SEPARATOR) :]
        return FoundFile(
            path,
            self._place(message.sha256, attachment),
            message.root,
            attachment.sha256,
            attachment.size,
            "",
            problem,
            within=message.on_disk,
            inside=f"{message.inside}{SEPARATOR}{name}" if message.inside else name,
            dated=unpacked.dated or message.dated,
        )

    def _place(self, container: str, attachment: Attachment) -> Path:
        return self._folder / _folder_name(container) / attachment.name


def clear_folder(folder: Path, remembered: Mapping[str, Unpacked]) -> None:
    """Delete all unpacked files that nothing in the catalog names."""
    named = {_folder_name(container): {one.name for one in held.attachments} for container, held in remembered.items()}
    for place in _entries(folder):
        if place.name not in named:
            shutil.rmtree(place, ignore_errors=True)
            continue
        for file in _entries(place):
            if file.name not in named[place.name]:
                file.unlink(missing_ok=True)


def disk_files(paths: Mapping[str, Path], folder: Path) -> dict[str, Path]:
    """For each document's path, the file of the collection it is or lies in; `paths` tells where each document's own file is."""
    attachments = folder.absolute()
    return {path: _disk_file(path, paths, attachments) for path in paths}


def _disk_file(path: str, paths: Mapping[str, Path], attachments: Path) -> Path:
    file = paths[path]
    while file.is_relative_to(attachments) and SEPARATOR in path:
        path = path.rpartition(SEPARATOR)[0]
        file = paths.get(path, file)
    return file


def _folder_name(container: str) -> str:
    return container[:32]


def _entries(folder: Path) -> Iterable[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else ()


def _size(file: Path) -> int | None:
    try:
        return file.stat().st_size
    except OSError:
        return None


def _free_path(path: str, taken: AbstractSet[str]) -> str:
    """The path, numbered where a folder named like the message holds a file of that name."""
    plain, number, free = PurePosixPath(path), 2, path
    while free in taken:
        free, number = f"{plain.with_suffix('')} ({number}){plain.suffix}", number + 1
    return free
