"""One file with all that cannot be made again: the catalog, the users, the uploads with their rules. Also while others write."""

from __future__ import annotations

import errno
import json
import os
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from ingest.uploads import OWN_MARK
from kb.errors import ComponentMissing, UsageError
from kb.settings import Settings
from kb.store.access import check_may_keep
from kb.store.catalog import Catalog
from kb.store.lock import uploads_held_still
from kb.store.remains import Counted, copy_to
from kb.store.schema import SCHEMA_VERSION
from kb.types import User

MANIFEST, CATALOG, USERS, UPLOADS = "manifest.json", "catalog.sqlite", "users.toml", "uploads"
SQUEEZED = (".md", ".txt", ".toml", ".csv", ".eml", ".html", ".sqlite")
"""Most other documents are compressed already."""


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What a backup holds, as its manifest tells it; `made` is the time in UTC, `bytes` the size of the file."""

    program: str
    schema: int
    made: str
    documents: int
    passages: int
    uploads: int
    bytes: int = 0


def back_up(catalog: Catalog, settings: Settings, user: User, file: Path, force: bool = False) -> BackedUp:
    """Write a copy of the data directory to this file, which stands there whole or not at all."""
    check_may_keep(user)
    file = file.absolute()
    _check_place(file, settings, force)
    part = file.with_name(f"{file.name}.part")
    with _disk_told_in_words(file), tempfile.TemporaryDirectory(prefix=".backup-", dir=file.parent) as folder:
        copy = Path(folder, CATALOG)
        told = _told(copy_to(catalog, copy))
        try:
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as opened:
                with zipfile.ZipFile(opened, "w", zipfile.ZIP_DEFLATED) as archive:
                    told = _write(archive, copy, settings, told)
                opened.flush()
                os.fsync(opened.fileno())
            os.chmod(part, 0o600)  # also where another program had left a file of that name
            os.replace(part, file)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    return BackedUp(**{**asdict(told), "bytes": file.stat().st_size})


def _check_place(file: Path, settings: Settings, force: bool) -> None:
    if file.is_dir():
        raise UsageError(f"{file} is a folder. Give the name of a file: kb backup FILE.zip")
    if not file.parent.is_dir():
        raise UsageError(f"There is no folder {file.parent}. Make it first, or give another place.")
    if file.exists() and not force:
        raise UsageError(f"{file} is there already. Give another name, or --force to replace it.")
    real = file.parent.resolve() / file.name
    if real.is_relative_to(settings.uploads_folder.resolve()):
        raise UsageError(f"{file} lies among the uploads, and would be a document. Give a place outside {settings.uploads_folder}.")
    if real.parent == settings.data.resolve() and file.name in (CATALOG, USERS, "writer.lock", "uploads.lock", "chroma.json"):
        raise UsageError(f"{file} is a file of the program itself. Give another name.")


def _write(archive: zipfile.ZipFile, copy: Path, settings: Settings, told: BackedUp) -> BackedUp:
    archive.write(copy, CATALOG)
    users = settings.data / USERS
    if users.is_file():
        archive.write(users, USERS)
    count = 0
    # The rules must be those of the very files: neither may change in between.
    with uploads_held_still(settings.data) if settings.uploads_folder.is_dir() else nullcontext():
        for file in _uploaded(settings.uploads_folder):
            kind = zipfile.ZIP_DEFLATED if file.suffix.lower() in SQUEEZED else zipfile.ZIP_STORED
            name = file.relative_to(settings.uploads_folder).as_posix()
            archive.write(file, f"{UPLOADS}/{name}", compress_type=kind)
            count += file.name != "kb.toml"
    told = BackedUp(**{**asdict(told), "uploads": count})
    manifest = {name: value for name, value in asdict(told).items() if name != "bytes"}
    archive.writestr(MANIFEST, json.dumps(manifest, indent=1) + "\n")
    return told


def _uploaded(folder: Path) -> Iterator[Path]:
    """All files of the uploads but those that are just coming in; other hidden ones may be someone's rules."""
    for file in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if file.is_file() and not file.name.startswith(OWN_MARK):
            yield file


def _told(counted: Counted) -> BackedUp:
    made = datetime.now(UTC).isoformat(timespec="seconds")
    return BackedUp(version("radsminne"), SCHEMA_VERSION, made, counted.documents, counted.passages, 0)


@contextmanager
def _disk_told_in_words(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        why = "The disk is full" if full else f"{error.strerror}: {error.filename}"
        raise ComponentMissing(f"The backup {file} could not be written. {why}. Nothing was kept; choose another place.") from error
