"""Following the folders while the application runs: what has come, changed or gone, once it is at rest.

By looking, every few seconds, since no system tells of what others change on a network drive. A look takes names, sizes and times,
and opens nothing.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ingest.discover import is_passed_over

LOOK_EVERY_S = 10.0
SHARE = 10
"""A look at a slow drive may take a while; it is left in peace this many times as long."""
MOST_PARTS = 50
"""When more has changed, everything is looked at."""
LEFT_OVER_S = 24 * 3600
"""A lock file of an Office program that is older than this was left by one that crashed."""
RULES = "kb.toml"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Mark:
    """How a file looked: any difference is a change."""

    size: int
    changed_ns: int


class Watched:
    """What two looks in a row tell: a file that is the same in both, and not as it was when it was last read, is to be read."""

    def __init__(self) -> None:
        self._read: dict[Path, Mark] = {}
        self._before: Mapping[Path, Mark] = {}
        self._begun = False

    def to_read(self, now: Mapping[Path, Mark], today_ns: int) -> list[Path]:
        """The files that have come, changed or gone, and are at rest since the look before."""
        changed = [path for path in {*now, *self._read} if now.get(path) != self._read.get(path)]
        at_rest = [path for path in changed if self._begun and now.get(path) == self._before.get(path)]
        wanted = [path for path in at_rest if not _is_open(path, now, today_ns)]
        for path in wanted:
            if path in now:
                self._read[path] = now[path]
            else:
                del self._read[path]
        self._before, self._begun = now, True
        return sorted(path for path in wanted if path.name == RULES or not is_passed_over(path.name))


class Watcher:
    """A thread that looks at the folders and has read what has changed."""

    def __init__(
        self, folders: Callable[[], Sequence[Path]], busy: Callable[[], bool], read: Callable[[Sequence[Path]], None]
    ) -> None:
        self._folders, self._busy, self._read = folders, busy, read
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def running(self) -> bool:
        return self._thread is not None

    def start(self, every_s: float = LOOK_EVERY_S) -> None:
        if self._thread is None:
            self._stop = threading.Event()
            self._thread = threading.Thread(target=self._run, args=(self._stop, every_s), name="watch", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread = None

    def _run(self, stop: threading.Event, every_s: float) -> None:
        watched, took = Watched(), 0.0
        while not stop.wait(max(every_s, SHARE * took)):
            if self._busy():
                continue
            started = time.monotonic()
            try:
                folders = self._folders()
                # While a drive is away nothing is known of it, and nothing has gone.
                if all(folder.is_dir() for folder in folders) and (changed := watched.to_read(look(folders), time.time_ns())):
                    self._read(parts(changed))
            except Exception:  # the thread's border: the next look may succeed
                log.exception("The folders could not be looked at.")
            took = time.monotonic() - started


def look(folders: Sequence[Path]) -> dict[Path, Mark]:
    """All files in these folders that may matter, as they are now."""
    return {path: mark for folder in folders for path, mark in _files(folder)}


def parts(changed: Sequence[Path]) -> list[Path]:
    """What an ingest must look at for these files; nothing named means everything.

    For a file that has gone, and for a folder's rules, the folder; but for one that is gone too, the next one that is there.
    """
    places = list(dict.fromkeys(_place(path) for path in changed))
    return places if len(places) <= MOST_PARTS else []


def _place(path: Path) -> Path:
    if path.name != RULES and path.exists():
        return path
    return next(folder for folder in path.parents if folder.is_dir())


def _files(folder: Path) -> Iterator[tuple[Path, Mark]]:
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not is_passed_over(name)]
        for name in names:
            if name == RULES or name.startswith(("~$", ".~lock.")) or not is_passed_over(name):
                path = Path(here, name)
                try:
                    told = path.stat()
                except OSError:
                    continue  # it has gone in this moment, or is a link to nothing
                yield path, Mark(told.st_size, told.st_mtime_ns)


def _is_open(path: Path, now: Mapping[Path, Mark], today_ns: int) -> bool:
    """Whether an Office program has the file open, by the lock file it puts beside it."""
    name = path.name
    locks = (path.with_name(lock) for lock in (f"~${name}", f"~${name[1:]}", f"~${name[2:]}", f".~lock.{name}#"))
    return any(lock in now and today_ns - now[lock].changed_ns < LEFT_OVER_S * 10**9 for lock in locks)
