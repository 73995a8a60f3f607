"""One process writes: a file lock that names its owner. The system frees it when the owner dies, however it dies."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from kb.errors import AnotherWriter, UsageError

MOMENT_S = 0.3
"""Longer than anyone holds the lock who only looks whether it is free."""


@contextmanager
def writing(data: Path) -> Iterator[None]:
    """Hold the right to write in this data directory; AnotherWriter, with the owner's process id, when it is taken."""
    try:
        data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(
            f"The data directory {data} cannot be made ({error.strerror}). Give another: --data, or KB_DATA."
        ) from error
    owner = data / "writer.pid"
    lock = FileLock(data / "writer.lock", timeout=MOMENT_S)
    try:
        lock.acquire()
    except Timeout as taken:
        raise AnotherWriter(_read_pid(owner)) from taken
    try:
        owner.write_text(str(os.getpid()), encoding="ascii")
        yield
    finally:
        owner.unlink(missing_ok=True)
        lock.release()


def writer_of(data: Path) -> int | None:
    """The process id of whoever writes in this data directory now; 0 when it has not told it yet, None when nobody writes."""
    if not (data / "writer.lock").exists():
        return None
    lock = FileLock(data / "writer.lock", timeout=0)
    try:
        lock.acquire()
    except Timeout:
        return _read_pid(data / "writer.pid") or 0
    lock.release()
    return None


def _read_pid(owner: Path) -> int | None:
    try:
        return int(owner.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
