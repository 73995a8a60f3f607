"""Files are read in a process of their own, so that one that hangs, crashes or swells costs one line in the report."""

from __future__ import annotations

import os
import pickle
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Generic, Self, TypeVar, cast

from ingest.messages import LONGEST, SIGN_OF_LIFE, packed_paths, receive, send, unpacked
from kb.errors import FileProblem

T = TypeVar("T")

_MB = 1024**2


class ReadingWorker(Generic[T]):
    """Reads files one at a time in another process, kept from file to file and replaced when it dies, hangs, or grows old.

    `read_file` is what that process runs on the path of a file, and on what more it is given: a function of a module, imported
    there by its name; what it returns is made of the values of `kb.types`. `timeout_s` counts from the last sign of life that the
    reading gives (`ingest.readers.pace`). Use the worker in a `with` block.
    """

    def __init__(
        self,
        read_file: Callable[..., T],
        *,
        timeout_s: float = 120.0,
        memory_mb: int = 2048,
        max_mb: int = 300,
        files_per_process: int = 200,
    ) -> None:
        self._timeout_s = timeout_s
        self._memory_mb = memory_mb
        self._max_mb = max_mb
        self._files_per_process = files_per_process
        self._function = f"{read_file.__module__}:{read_file.__qualname__}"
        self._process: _Process | None = None
        self._one_at_a_time = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        with self._one_at_a_time:
            self._end()

    def abandon(self) -> None:
        """End the reading that goes on in another thread; it comes back there as a FileProblem."""
        process = self._process
        if process:
            process.stop()

    def read(self, file: Path, *more: Path) -> T:
        """What `read_file` makes of the file (and of the paths given with it).

        FileProblem with its status and reason in every case where it makes nothing.
        """
        check_readable(file, self._max_mb)
        with self._one_at_a_time:
            process = self._ready()
            try:
                answer = process.ask((file.absolute(), *more), self._timeout_s)
            except BaseException:
                # Also when the user interrupts: an answer that comes later must not be taken for the next file's.
                self._end()
                raise
            if isinstance(answer, FileProblem):
                if answer.status == "crashed":
                    self._end()
                raise answer
            return cast(T, answer)

    def _ready(self) -> _Process:
        """A living process; a new one where there is none, or where the present one has read its share."""
        # Libraries do not give back all the memory they take.
        if self._process and (not self._process.alive or self._process.files >= self._files_per_process):
            self._end()
        if self._process is None:
            self._process = _Process(self._function, self._timeout_s, self._memory_mb)
        return self._process

    def _end(self) -> None:
        if self._process:
            self._process.kill()
            self._process = None


def check_readable(file: Path, max_mb: int) -> None:
    """FileProblem for what the system does not let us read, what is no file, and what is larger than `max_mb`."""
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):
            raise FileProblem("unreadable", "This is not a file but a folder, a device or a pipe.")
        with file.open("rb"):
            pass
    except OSError as error:
        raise FileProblem("unreadable", f"The system refuses to open the file: {error.strerror or error}.") from error
    if status.st_size > max_mb * _MB:
        raise FileProblem(
            "too_large",
            f"The file is {status.st_size // _MB} MB; the limit is {max_mb} MB (KB_MAX_FILE_MB). Split it, or raise "
            "the limit and run: kb ingest --retry",
        )


class _Deadline:
    """Calls `stop` when so many seconds have passed since it was begun or last counted anew, or `LONGEST` times as many in all."""

    def __init__(self, seconds: float, stop: Callable[[], None]) -> None:
        self.seconds = seconds
        self.passed = False
        self._stop = stop
        self._end = time.monotonic() + LONGEST * seconds

    def __enter__(self) -> Self:
        self._begin()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._timer.cancel()

    def count_anew(self) -> None:
        self._timer.cancel()
        self._begin()

    def _begin(self) -> None:
        self._timer = threading.Timer(max(min(self.seconds, self._end - time.monotonic()), 0), self._pass)
        self._timer.daemon = True
        self._timer.start()

    def _pass(self) -> None:
        self.passed = True
        self._stop()


class _Process:
    """One reading process with the pipes to it."""

    def __init__(self, function: str, timeout_s: float, memory_mb: int) -> None:
        # The same import path as here, and with -P no other: the working folder may hold a file named like a module.
        command = [sys.executable, "-P", "-m", "ingest.reading_process", function, str(timeout_s), str(memory_mb)]
        # For what it leaves behind when it is killed.
        self._temporary = tempfile.TemporaryDirectory(prefix="radsminne-", ignore_cleanup_errors=True)
        self._popen = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={
                **os.environ,
                "PYTHONPATH": os.pathsep.join(os.path.abspath(path) for path in sys.path),
                **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), self._temporary.name),
            },
            # A group of its own, so that the programs it starts end with it.
            process_group=0 if hasattr(os, "killpg") else None,
        )
        assert self._popen.stdin is not None and self._popen.stdout is not None
        self._requests: BinaryIO = self._popen.stdin  # type: ignore[assignment]
        self._answers: BinaryIO = self._popen.stdout  # type: ignore[assignment]
        self.files = 0

    @property
    def alive(self) -> bool:
        return self._popen.poll() is None

    def ask(self, paths: Sequence[Path], timeout_s: float) -> object:
        """The answer about one file; FileProblem raised where none came."""
        self.files += 1
        with _Deadline(timeout_s, self.stop) as deadline:
            return self._answer(paths, deadline)

    def _answer(self, paths: Sequence[Path], deadline: _Deadline) -> object:
        try:
            send(self._requests, packed_paths(paths))
            while (told := receive(self._answers)) == SIGN_OF_LIFE:
                deadline.count_anew()
            return unpacked(told)
        except (EOFError, OSError) as error:
            if deadline.passed:
                raise FileProblem("timeout", _too_slow(deadline.seconds)) from error
            raise FileProblem("crashed", f"The program that read the file ended unexpectedly ({self._how_it_ended()}).") from error
        except pickle.UnpicklingError as error:
            raise FileProblem("failed", f"The reading process gave an answer that is none: {error}.") from error

    def kill(self) -> None:
        self.stop()
        self._popen.wait()
        for pipe in (self._requests, self._answers):
            try:
                pipe.close()
            except OSError:
                continue  # What was still to be sent has no receiver any more.
        self._temporary.cleanup()

    def stop(self) -> None:
        """End the process and every program it has started."""
        try:
            if hasattr(os, "killpg"):
                os.killpg(self._popen.pid, signal.SIGKILL)
            else:
                self._popen.kill()
        except ProcessLookupError:
            pass  # All of it has ended already.

    def _how_it_ended(self) -> str:
        code = self._popen.wait()
        if code >= 0:
            return f"exit code {code}"
        try:
            return signal.Signals(-code).name
        except ValueError:
            return f"signal {-code}"


def _too_slow(timeout_s: float) -> str:
    return (
        f"Reading the file took longer than {timeout_s:g} s and was stopped (KB_READ_TIMEOUT_S). "
        "Split it, or raise the limit and run: kb ingest --retry"
    )
