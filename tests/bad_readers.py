"""What a reading process may be made to run in tests: readers that hang, die, swell, and chatter."""

from __future__ import annotations

import ctypes
import os
import re
import sys
import time
from pathlib import Path

from ingest.readers import pace
from kb.errors import FileProblem
from kb.types import Document, Page


def obey(file: Path) -> Document:
    """Does what the file's text says."""
    command, _, argument = file.read_text().partition(" ")
    return COMMANDS[command](argument)


def _page(text: str) -> Document:
    return Document("text", (Page(1, text),), 1)


def _hang(_: str) -> Document:
    while True:
        time.sleep(0.01)


def _spin(_: str) -> Document:
    """Hangs inside a library that never lets another thread of the process run."""
    re.fullmatch("(a+)+", "a" * 200 + "b")
    raise AssertionError


def _exit(code: str) -> Document:
    os._exit(int(code))


def _abort(_: str) -> Document:
    os.abort()


def _crash(_: str) -> Document:
    ctypes.string_at(0)
    raise AssertionError


def _flood(_: str) -> Document:
    return _page("x" * 900_000_000)


def _swell(_: str) -> Document:
    return _page(str(len([bytearray(10_000_000) for _ in range(1_000)])))


def _fail(text: str) -> Document:
    raise ValueError(text)


def _refuse(text: str) -> Document:
    raise FileProblem("encrypted", text)


def _chatter(text: str) -> Document:
    os.write(1, b"noise\n")
    sys.stdout.write("more noise\n")
    sys.stdout.flush()
    return _page(text + sys.stdin.read())


def _smuggle(_: str) -> Document:
    return sys.exit  # type: ignore[return-value]


def _advance(times: str) -> Document:
    for _ in range(int(times)):
        time.sleep(0.2)
        pace.advanced()
    return _page(f"{times} deler lest")


COMMANDS = {
    "advance": _advance,
    "say": _page,
    "pid": lambda _: _page(str(os.getpid())),
    "modules": lambda _: _page(" ".join(sys.modules)),
    "hang": _hang,
    "spin": _spin,
    "exit": _exit,
    "abort": _abort,
    "crash": _crash,
    "flood": _flood,
    "swell": _swell,
    "fail": _fail,
    "refuse": _refuse,
    "chatter": _chatter,
    "smuggle": _smuggle,
}
