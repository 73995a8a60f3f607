"""Prepared directories: built aside, sealed with checksums, put in place by one rename; a damaged one is found when opened."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

SEAL = "checksums.json"


def is_whole(directory: Path) -> bool:
    """True when every file is there as it was sealed.

    Files older than the seal are judged by their size alone, others (edited, copied, restored) by their content: hashing 300 MB at
    every start would cost more than loading the model. After a full look the seal's date is renewed.
    """
    seal = directory / SEAL
    try:
        sealed_at = seal.stat().st_mtime_ns
        entries = _entries(seal)
        doubtful = False
        for name, (size, _) in entries.items():
            status = (directory / name).stat()
            if status.st_size != size:
                return False
            doubtful = doubtful or status.st_mtime_ns >= sealed_at
        if doubtful and any(_sha256(directory / name) != digest for name, (_, digest) in entries.items()):
            return False
    except (OSError, ValueError, TypeError, AttributeError):
        return False
    if doubtful:
        with suppress(OSError):  # a cache that is shared and read-only is looked through each time
            os.utime(seal)
    return bool(entries)


def put_in_place(target: Path, build: Callable[[Path], None]) -> None:
    """Lets `build` fill a new directory beside `target`, seals it and renames it there; what stood there is removed.

    One process at a time; the caller holds a lock. A kill leaves at most a sibling named `.partial`, removed the next time.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    for leftover in target.parent.glob(f"{target.name}.partial-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    working = Path(tempfile.mkdtemp(prefix=f"{target.name}.partial-", dir=target.parent))
    try:
        build(working)
        _seal(working)
        if target.exists():
            target.rename(working.with_name(f"{target.name}.partial-damaged"))
        working.rename(target)
    finally:
        for leftover in target.parent.glob(f"{target.name}.partial-*"):
            shutil.rmtree(leftover, ignore_errors=True)


def _seal(directory: Path) -> None:
    directory.chmod(0o755)  # mkdtemp's are closed to other users, and a cache may be shared
    entries: dict[str, tuple[int, str]] = {}
    for path in sorted(directory.rglob("*")):
        if path.is_file():
            path.chmod(0o644)
            _flush(path)
            entries[path.relative_to(directory).as_posix()] = (path.stat().st_size, _sha256(path))
    seal = directory / SEAL
    seal.write_text(json.dumps(entries, indent=1), encoding="utf-8")
    _flush(seal)


def _entries(seal: Path) -> dict[str, tuple[int, str]]:
    return {name: (size, digest) for name, (size, digest) in json.loads(seal.read_text(encoding="utf-8")).items()}


def _flush(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
