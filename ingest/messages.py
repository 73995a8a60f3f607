"""What the reading process and its owner say to each other: lengths and pickles over a pipe.

The reading process opens files of unknown origin with large libraries, so its owner does not trust it: what comes back may
name our values only.
"""

from __future__ import annotations

import dataclasses
import io
import os
import pickle
import struct
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

import kb.decisions
import kb.types
from kb.errors import FileProblem

_LENGTH = struct.Struct("<Q")
_WELCOME = {("kb.errors", "FileProblem"): FileProblem, ("datetime", "date"): date} | {
    (module.__name__, name): kind
    for module in (kb.types, kb.decisions)
    for name, kind in vars(module).items()
    if isinstance(kind, type) and dataclasses.is_dataclass(kind)
}


class _OurValuesOnly(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> type:
        try:
            return _WELCOME[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"unexpected {module}.{name}") from None


SIGN_OF_LIFE = b""
"""A message that says no more than that the reading advances."""
LONGEST = 30
"""A file whose reading gives signs of life may take so many times the time that it may take without one."""


def send(pipe: BinaryIO, data: bytes) -> None:
    pipe.write(_LENGTH.pack(len(data)) + data)
    pipe.flush()


def receive(pipe: BinaryIO) -> bytes:
    """The next message; EOFError where the other side is gone, also in the middle of a message."""
    (length,) = _LENGTH.unpack(_exactly(pipe, _LENGTH.size))
    return _exactly(pipe, length)


def packed(answer: object) -> bytes:
    return pickle.dumps(answer, protocol=pickle.HIGHEST_PROTOCOL)


def unpacked(data: bytes) -> object:
    """The answer in a message; UnpicklingError where it holds anything but our values."""
    try:
        return _OurValuesOnly(io.BytesIO(data)).load()
    except pickle.UnpicklingError:
        raise
    except Exception as error:  # Broken pickles fail in any way; all of them mean the same here.
        raise pickle.UnpicklingError(f"{type(error).__name__}: {error}") from error


def packed_paths(paths: Sequence[Path]) -> bytes:
    return b"\0".join(os.fsencode(path) for path in paths)


def unpacked_paths(data: bytes) -> list[Path]:
    return [Path(os.fsdecode(path)) for path in data.split(b"\0")]


def _exactly(pipe: BinaryIO, length: int) -> bytes:
    data = bytearray()
    while len(data) < length:
        # In steps, so that a false length does not ask for memory that will never be filled.
        part = pipe.read(min(length - len(data), 1 << 20))
        if not part:
            raise EOFError
        data += part
    return bytes(data)
