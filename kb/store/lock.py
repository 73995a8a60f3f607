"""One process writes: a file lock that names its owner. The system frees it when the owner dies, however it dies."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from kb.errors import AnotherWriter, ComponentMissing, UsageError

MOMENT_S = 0.3
"""Longer than anyone holds the lock who only looks whether it is free."""
UPLOADS_WAIT_S = 300
"""So long a change of the uploads waits for a copy of them."""
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


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
        _acquire(lock, data)
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
    except OSError:
        return _read_pid(data / "writer.pid")  # it may not be opened by us; its owner deletes it in the end, unless it was killed
    lock.release()
    return None


def _acquire(lock: FileLock, data: Path) -> None:
    try:
        lock.acquire()
    except OSError as error:
        if error.errno not in _FORBIDDEN:
            raise
        raise UsageError(
            f"The data directory {data} cannot be written to. Check its rights, or give another: --data, or KB_DATA."
        ) from error


def _read_pid(owner: Path) -> int | None:
    try:
        return int(owner.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None


@contextmanager
def uploads_held_still(data: Path) -> Iterator[None]:
    """While this is held nobody adds to the uploads, deletes from them, or says something new of them; for a moment, or a copy."""
    lock = FileLock(data / "uploads.lock", timeout=UPLOADS_WAIT_S)
    try:
        _acquire(lock, data)
    except Timeout as taken:
        raise ComponentMissing("The uploads are being copied by another process. Try again when it has finished.") from taken
    try:
        yield
    finally:
        lock.release()
