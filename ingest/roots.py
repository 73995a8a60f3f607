"""The root folders of a data directory: one set at a time; a path inside a root refreshes that part only."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kb.errors import UsageError
from kb.text.normalise import normalise_path


@dataclass(frozen=True, slots=True)
class Root:
    """A root folder, and what paths inside it begin with outside (nothing, or the root's name when there are several)."""

    folder: Path
    prefix: str

    def shown(self, file: Path) -> str:
        """How a file of this root is called outside."""
        return normalise_path(self.prefix + file.relative_to(self.folder).as_posix())


@dataclass(frozen=True, slots=True)
class Scope:
    """What one ingest looks at: the whole set of roots, or only `parts` of it. `notes` say when the set changes."""

    roots: tuple[Root, ...]
    parts: tuple[Path, ...]
    notes: tuple[str, ...]

    def covers_document(self, file: str) -> bool:
        """The same for a document of the catalog; a run over the whole set looks at every document, also of former roots."""
        whole = all(root.folder in self.parts for root in self.roots)
        return whole or self.covers(Path(file))

    def covers(self, file: Path) -> bool:
        """Whether this ingest looks at (what was at) this place."""
        return any(lies_in(file, part) for part in self.parts)


def settle_scope(present: Sequence[Path], asked: Sequence[Path]) -> Scope:
    """What to look at when these paths are asked for, and the data directory has these roots at present.

    UsageError when a path is not there: nothing is removed for a folder that has vanished (a network drive that is away).
    """
    if not asked:
        raise UsageError("No folder is named. Give one: kb ingest FOLDER, or set KB_CORPUS.")
    asked = [_placed(path.absolute(), present) for path in asked]
    inside = bool(present) and all(any(path == r or path.is_relative_to(r) for r in present) for path in asked)
    for path in asked:
        if not _is_unicode(path):
            raise UsageError(f"The name of the folder {os.fsencode(path)!r} is not valid Unicode. Rename the folder.")
        if not path.exists() and not _vanished_part(path, present):
            raise UsageError(
                f"The folder {path} is not there (moved, or a drive that is not connected?). Nothing was read or removed. "
                "Give a folder: kb ingest FOLDER, or set KB_CORPUS."
            )
    if inside:
        return Scope(_named(present), tuple(asked), ())
    for path in asked:
        if not path.is_dir():
            raise UsageError(f"{path} is a file outside the present folders. Put it in one of them, or give its folder.")
    outer = tuple(p for p in dict.fromkeys(asked) if not any(p != o and p.is_relative_to(o) for o in asked))
    return Scope(_named(outer), outer, _notes(present, outer))


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


def _named(folders: Sequence[Path]) -> tuple[Root, ...]:
    """Give several roots a prefix each: the folder's name, with a number where two are called the same."""
    if len(folders) == 1:
        return (Root(folders[0], ""),)
    names: list[str] = []
    for folder in folders:
        name, count = folder.name, 2
        while name in names:
            name, count = f"{folder.name}-{count}", count + 1
        names.append(name)
    return tuple(Root(folder, f"{name}/") for folder, name in zip(folders, names, strict=True))
