"""Erasing what is no longer in the collection: from the catalog's file, from Chroma, and from everything kept beside them.

A deleted row stays readable in SQLite's and in Chroma's files until they are written anew; here they are. Each step leaves a sound
catalog behind it, so that a purge that was killed is simply begun once more. The caller holds the writer's lock.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ingest.keeping import Keeper
from ingest.upkeep import rebuild_index
from kb.errors import ComponentMissing, NotFound, UsageError
from kb.settings import Settings
from kb.store.access import check_may_keep
from kb.store.catalog import Catalog, Reader
from kb.store.corrections import erased, taken_out
from kb.store.remains import compact, delete, erase_remains
from kb.store.vectors import VectorIndex
from kb.text.normalise import normalise_path
from kb.types import OWNER, DocumentRecord, User

RENDERINGS, ATTACHMENTS = "renderings", "attachments"


@dataclass(frozen=True, slots=True)
class Purged:
    """What a purge took out of the collection, and by how many bytes the data directory has shrunk."""

    documents: int
    passages: int
    erased_bytes: int


def purge(catalog: Catalog, settings: Settings, user: User, paths: Sequence[str] = ()) -> Purged:
    """Take these documents out, and leave no text of anything that is not in the collection."""
    check_may_keep(user)
    before, passages = _bytes(settings.data), _passages(catalog)
    removed = _remove(catalog, settings, user, paths)
    keeper = Keeper(catalog, settings)
    keeper.uploads.discard_unfinished()
    left = passages - _passages(catalog)
    with _told(settings.data):
        _clear(settings.data / RENDERINGS)
        with catalog.turn, catalog.transaction() as connection:
            erase_remains(connection)
        _clear_attachments(catalog, settings.data / ATTACHMENTS)
        compact(catalog)
        index = VectorIndex(settings.data)
        rebuild_index(catalog, index)
        index.close()
    return Purged(removed, left, max(0, before - _bytes(settings.data)))


def purge_all(catalog: Catalog, settings: Settings, user: User) -> Purged:
    """Erase the whole index: catalog, Chroma and caches, with all corrections. The documents, the uploads and the users stay."""
    check_may_keep(user)
    data = settings.data
    before = _bytes(data)
    documents, passages = _counts(catalog)
    with _told(data):
        (data / "chroma.json").unlink(missing_ok=True)
        for folder in ("chroma", RENDERINGS, ATTACHMENTS):
            _delete(data / folder)
        delete(catalog)
    return Purged(documents, passages, max(0, before - _bytes(data)))


def _remove(catalog: Catalog, settings: Settings, user: User, paths: Sequence[str]) -> int:
    """Take the documents at these paths out; first all are looked for, so that a mistyped one changes nothing."""
    with catalog.reading(user) as reader:
        wanted = {record.id: record for path in paths for record in _documents_at(reader, path)}
    keeper, removed = Keeper(catalog, settings), 0
    for record in sorted(wanted.values(), key=lambda record: record.path):
        with catalog.reading(user) as reader:
            held = len(reader.documents())
        try:
            keeper.remove(user, record.id)
        except NotFound:
            continue  # it lay in a message that has just been taken out
        with catalog.reading(user) as reader:
            removed += held - len(reader.documents())
    return removed


def _documents_at(reader: Reader, path: str) -> list[DocumentRecord]:
    """The documents a person means: by the path shown outside, by the file, or by a folder of either."""
    shown, file = normalise_path(path).rstrip("/"), normalise_path(str(Path(path).absolute()))
    found = [
        record
        for record in reader.documents()
        if _is_or_lies_in(record.path, shown) or _is_or_lies_in(normalise_path(record.file), file)
    ]
    out = any(_is_or_lies_in(said.path, shown) or said.path == erased(shown) for said in taken_out(reader.connection))
    if not found and not out:
        raise UsageError(f"There is no document {path} in the index. Write its path as kb search shows it. Nothing was erased.")
    return found


def _is_or_lies_in(path: str, place: str) -> bool:
    return path == place or path.startswith(f"{place}/")


def _clear_attachments(catalog: Catalog, folder: Path) -> None:
    """Delete what was unpacked and is no document.

    Beside documents of the same message an empty file of its size stays: else the message would be unpacked once more at each run.
    """
    with catalog.reading(OWNER) as reader:
        kept = {Path(row["file"]) for row in reader.connection.execute("SELECT file FROM documents")}
        rows = reader.connection.execute("SELECT DISTINCT container FROM attachments")
        messages = {row["container"][:32] for row in rows}
    for place in _entries(folder.absolute()):
        if place.name not in messages:
            _delete(place)
            continue
        for file in _entries(place):
            if file not in kept:
                size = file.stat().st_size
                os.truncate(file, 0)
                os.truncate(file, size)


def _clear(folder: Path) -> None:
    for one in _entries(folder):
        _delete(one)


def _delete(place: Path) -> None:
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    else:
        place.unlink(missing_ok=True)


def _entries(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _passages(catalog: Catalog) -> int:
    return _counts(catalog)[1]


def _counts(catalog: Catalog) -> tuple[int, int]:
    """Documents and passages of the catalog; none where it cannot be read, since that is a reason to erase it."""
    try:
        with catalog.reading(OWNER) as reader:
            return len(reader.documents()), reader.searched().passages
    except ComponentMissing:
        return 0, 0


def _bytes(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


@contextmanager
def _told(data: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ComponentMissing(
            f"Not everything could be erased in {data} ({error.strerror}: {error.filename}). "
            "Close what uses it, and run kb purge again."
        ) from error
