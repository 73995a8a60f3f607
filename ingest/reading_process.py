"""The process in which files are read, started by `ingest.worker`: paths in, what was read or the problem out.

python -P -m ingest.reading_process MODULE:FUNCTION TIMEOUT_S MEMORY_MB
"""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, NoReturn

from ingest.messages import LONGEST, SIGN_OF_LIFE, packed, receive, send, unpacked_paths
from ingest.readers import pace
from kb.errors import FileProblem

_GRACE_S = 5


def main() -> None:
    """Reads file after file until the owner closes the pipe, which is also what happens when the owner is killed."""
    function, timeout_s, memory_mb = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
    requests, answers = _own_pipes()
    # Ctrl+C goes to the owner, who decides; here it would only look like a crash of the file that is being read.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory(memory_mb)
    waiting: queue.SimpleQueue[list[Path]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests, waiting), daemon=True).start()
    module, _, name = function.partition(":")
    read: Callable[..., object] = getattr(import_module(module), name)

    def advanced() -> None:
        _set_alarm(timeout_s + _GRACE_S)
        send(answers, SIGN_OF_LIFE)

    while True:
        paths = waiting.get()
        _set_alarm(timeout_s + _GRACE_S)
        pace.begin(advanced, timeout_s, LONGEST * timeout_s)
        answer = answer_for(read, paths, memory_mb)
        _set_alarm(0)
        _tell(answers, answer, memory_mb)


def answer_for(read: Callable[..., object], paths: Sequence[Path], memory_mb: int) -> object:
    """What the reader made of the file, or why it could not."""
    try:
        return read(*paths)
    except FileProblem as problem:
        return problem
    except MemoryError:
        return _out_of_memory(memory_mb)
    except OSError as error:
        # Libraries raise OSError for broken content too, but then the system has given it no number.
        status, reason = ("failed", str(error)) if error.errno is None else ("unreadable", error.strerror or str(error))
        return FileProblem("unreadable" if status == "unreadable" else "failed", f"The file could not be read: {reason}.")
    except Exception as error:  # The border of the process: one file's trouble must not end the run.
        return FileProblem("failed", f"The file could not be read: {type(error).__name__}: {_short(str(error))}")


def _tell(answers: BinaryIO, answer: object, memory_mb: int) -> None:
    try:
        data = packed(answer)
    except MemoryError:
        data = packed(_out_of_memory(memory_mb))
    send(answers, data)


def _out_of_memory(memory_mb: int) -> FileProblem:
    return FileProblem(
        "crashed", f"Reading the file took more than {memory_mb} MB of memory (KB_READ_MEMORY_MB). Split the document."
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 300 else line[:299] + "…"


def _own_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The pipes to the owner, moved away from standard input and output, where libraries may write and read."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)
    return requests, answers


def _listen(requests: BinaryIO, waiting: queue.SimpleQueue[list[Path]]) -> None:
    """Hands on the paths; ends the process as soon as the owner is gone, even in the middle of a file."""
    while True:
        try:
            waiting.put(unpacked_paths(receive(requests)))
        except (EOFError, OSError):
            _end_with_all_started()


def _end_with_all_started() -> NoReturn:
    """Ends this process and the programs it has started; its owner gave it a group of its own."""
    if hasattr(os, "killpg") and os.getpgrp() == os.getpid():
        os.killpg(os.getpid(), signal.SIGKILL)
    os._exit(0)


def _limit_memory(memory_mb: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    for limit in (resource.RLIMIT_AS, resource.RLIMIT_DATA):
        _, hard = resource.getrlimit(limit)
        wanted = memory_mb * 1024**2
        try:
            resource.setrlimit(limit, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))
        except (ValueError, OSError):
            continue  # The system knows the limit, but does not keep it (macOS).


def _set_alarm(seconds: float) -> None:
    """The system itself ends a process whose owner was killed while a library held the interpreter; 0 switches it off."""
    if sys.platform == "win32":
        return
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, seconds)


if __name__ == "__main__":
    main()
