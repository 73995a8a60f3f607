"""The root folders of a data directory: one set at a time; a path inside a root refreshes that part only.

Beside the set stands the folder of uploads, the data directory's own: it is followed as long as it is there, whatever the set.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from kb.errors import UsageError
from kb.text.normalise import normalise_path

UPLOADS = "uploads"
"""What paths in the folder of uploads begin with."""


@dataclass(frozen=True, slots=True)
class Root:
    """A root folder, and what paths inside it begin with outside (nothing, or the root's name when there are several)."""

    folder: Path
    prefix: str
    uploads: bool = False
    """Whether it is the folder of uploads, which is not one of the set."""

    def shown(self, file: Path) -> str:
        """How a file of this root is called outside."""
        return normalise_path(self.prefix + file.relative_to(self.folder).as_posix())


@dataclass(frozen=True, slots=True)
class Scope:
    """What one ingest looks at: all roots, or only `parts` of them. `notes` say when the set changes.

    `away` is the folder of uploads where it is not there (a drive that is not connected?): its documents are left as they are.
    """

    roots: tuple[Root, ...]
    parts: tuple[Path, ...]
    notes: tuple[str, ...]
    away: Path | None = None

    @property
    def followed(self) -> list[Path]:
        """The folders of the set."""
        return [root.folder for root in self.roots if not root.uploads]

    @property
    def whole(self) -> bool:
        """Whether all there is is looked at."""
        return all(root.folder in self.parts for root in self.roots)

    def covers_document(self, file: str) -> bool:
        """The same for a document of the catalog; a run over everything looks at every document, also of former roots."""
        if self.away and lies_in(Path(file), self.away):
            return False
        return self.whole or self.covers(Path(file))

    def covers(self, file: Path) -> bool:
        """Whether this ingest looks at (what was at) this place."""
        return any(lies_in(file, part) for part in self.parts)


def settle_scope(present: Sequence[Path], asked: Sequence[Path], uploads: Path | None = None) -> Scope:
    """What to look at when these paths are asked for, and the data directory has these roots and this folder of uploads.

    UsageError when a path is not there: nothing is removed for a folder that has vanished (a network drive that is away).
    """
    if not asked:
        raise UsageError("No folder is named. Give one: kb ingest FOLDER, or set KB_CORPUS.")
    uploads = uploads.resolve() if uploads else None
    there = uploads if uploads and uploads.is_dir() else None
    known = [*present, *([there] if there else [])]
    asked = [_placed(path.absolute(), known) for path in asked]
    for path in asked:
        _check_there(path, known)
    if known and all(any(path.is_relative_to(root) for root in known) for path in asked):
        set_asked = bool(present) and all(root in asked for root in present)
        parts = dict.fromkeys([*asked, *([there] if there and set_asked else [])])
        return Scope(named_roots(present, there), tuple(parts), (), None if there else uploads)
    asked = [path for path in asked if path != there]
    for path in asked:
        if not path.is_dir():
            raise UsageError(f"{path} is a file outside the present folders. Put it in one of them, or give its folder.")
        _check_apart(path, uploads)
    outer = tuple(p for p in dict.fromkeys(asked) if not any(p != o and p.is_relative_to(o) for o in asked))
    roots = named_roots(outer, there)
    return Scope(roots, tuple(root.folder for root in roots), _notes(present, outer), None if there else uploads)


def place_of(roots: Sequence[Root], path: str) -> tuple[Root, Path] | None:
    """The root of a document and where its file should lie, from its path as shown outside; of an attachment, the file it is in."""
    on_disk = path.partition("!/")[0]
    for root in sorted(roots, key=lambda root: -len(root.prefix)):
        if on_disk.startswith(root.prefix):
            return root, root.folder / on_disk.removeprefix(root.prefix)
    return None


def _check_there(path: Path, known: Sequence[Path]) -> None:
    if not _is_unicode(path):
        raise UsageError(f"The name of the folder {os.fsencode(path)!r} is not valid Unicode. Rename the folder.")
    if not path.exists() and not _vanished_part(path, known):
        raise UsageError(
            f"The folder {path} is not there (moved, or a drive that is not connected?). Nothing was read or removed. "
            "Give a folder: kb ingest FOLDER, or set KB_CORPUS."
        )


def _check_apart(path: Path, uploads: Path | None) -> None:
    """The folder of uploads may lie in a followed one, but not the other way round: each file would have two paths."""
    if uploads and path.is_relative_to(uploads):
        raise UsageError(f"{path} lies in the folder of uploads, {uploads}. Give another folder, or set KB_UPLOADS.")


def _placed(path: Path, present: Sequence[Path]) -> Path:
    """Where a path really lies; but a link inside a root is a part of that root, wherever it leads."""
    here = path.parent.resolve() / path.name
    if path.name and path.is_symlink() and any(here.is_relative_to(root) for root in present):
        return here
    return path.resolve() if path.exists() else path


def lies_in(file: Path, part: Path) -> bool:
    """Whether a file is this place or lies below it, also where one name is decomposed (macOS) and the other as people type it."""
    return Path(normalise_path(str(file))).is_relative_to(normalise_path(str(part)))


def _vanished_part(path: Path, present: Sequence[Path]) -> bool:
    """A file or folder that was deleted inside a root that is still there."""
    return any(path != root and path.is_relative_to(root) and root.is_dir() for root in present)


def _is_unicode(path: Path) -> bool:
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def _notes(present: Sequence[Path], new: Sequence[Path]) -> tuple[str, ...]:
    gone = [str(root) for root in present if root not in new]
    if not gone:
        return ()
    return (f"The index now follows {', '.join(map(str, new))}; documents of {', '.join(gone)} leave it.",)


def named_roots(folders: Sequence[Path], uploads: Path | None) -> tuple[Root, ...]:
    """Give several roots a prefix each: the folder's name, with a number where two are called the same. Uploads always have one.

    `uploads` is None where there is no such folder.
    """
    single = len(folders) == 1
    names: list[str] = []
    for folder in folders:
        names.append(_free(folder.name, names))
    roots = [Root(folder, "" if single else f"{name}/") for folder, name in zip(folders, names, strict=True)]
    if uploads:
        taken = _folders_in(folders[0], uploads) if single else names
        roots.append(Root(uploads, f"{_free(UPLOADS, taken)}/", uploads=True))
    return tuple(roots)


def _free(name: str, taken: Collection[str]) -> str:
    free, count = name, 2
    while free in taken:
        free, count = f"{name}-{count}", count + 1
    return free


def _folders_in(folder: Path, uploads: Path) -> list[str]:
    """The names of the folders in a root, with which the prefix of uploads must not be mixed up."""
    if not folder.is_dir():
        return []
    return [one.name for one in folder.iterdir() if one.name.startswith(UPLOADS) and one.is_dir() and one.resolve() != uploads]
