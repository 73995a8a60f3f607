"""The properties of an Outlook message, its recipients and its attachments: a storage of the OLE container each.

A property's value stands in the storage's list of properties where it is short, else in a stream named after its number and type.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import olefile

from ingest.readers.charset import decoded

_LIST = "__properties_version1.0"
_ENTRY = struct.Struct("<HHI8s")
_ROOT_HEADER, _EMBEDDED_HEADER, _PART_HEADER = 32, 24, 8
_UNICODE, _STRING8, _BINARY, _OBJECT = "001F", "001E", "0102", "000D"
_MESSAGE_CODEPAGE = 0x3FFD
_START_OF_TIME = datetime(1601, 1, 1)
_UTF8 = 65001


class DamagedMessage(Exception):
    """The container does not hold what a message must."""


class _Container:
    """The open file; what is read from it together can be no more than it holds."""

    def __init__(self, ole: olefile.OleFileIO, size: int) -> None:
        self.ole = ole
        self._left = size
        self.paths = [tuple(path) for path in ole.listdir(streams=True, storages=True)]

    def read(self, path: tuple[str, ...]) -> bytes:
        if not self.ole.exists("/".join(path)) or self.ole.get_type("/".join(path)) != olefile.STGTY_STREAM:
            return b""
        self._left -= self.ole.get_size("/".join(path))
        if self._left < 0:
            raise DamagedMessage("it promises more than it holds")
        data: bytes = self.ole.openstream("/".join(path)).read()
        return data


@dataclass(frozen=True, slots=True)
class Properties:
    """What one storage tells, by property number; empty or zero where it tells nothing."""

    _container: _Container
    _storage: tuple[str, ...]
    _short: dict[int, bytes]
    _codepage: int

    def text(self, number: int) -> str:
        wide = self._stream(number, _UNICODE)
        if wide:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self._stream(number, _STRING8)
        try:
            return narrow.decode(codec_of(self._codepage)).rstrip("\0")
        except (LookupError, UnicodeError):
            return decoded(narrow).rstrip("\0")

    def data(self, number: int) -> bytes:
        return self._stream(number, _BINARY)

    def number(self, number: int) -> int:
        return int.from_bytes(self._short.get(number, b"")[:4], "little")

    def moment(self, number: int) -> datetime | None:
        """A moment, counted in tenths of microseconds from the year 1601."""
        ticks = int.from_bytes(self._short.get(number, b""), "little")
        try:
            told = _START_OF_TIME + timedelta(microseconds=ticks // 10)
        except OverflowError:
            return None
        return told if 1970 <= told.year <= 2100 else None

    def codec(self, number: int) -> str:
        """The codec for the code page that this property names."""
        return codec_of(self.number(number) or self._codepage)

    def parts(self, prefix: str) -> Iterator[Properties]:
        """The recipients or attachments, in their order."""
        depth = len(self._storage)
        inside = (path for path in self._container.paths if path[:depth] == self._storage and len(path) == depth + 1)
        for path in sorted(path for path in inside if path[-1].startswith(prefix)):
            yield _opened(self._container, path, _PART_HEADER, self._codepage)

    def embedded(self, number: int) -> Properties | None:
        """The message that is an attachment's value."""
        path = (*self._storage, f"__substg1.0_{number:04X}{_OBJECT}")
        return _opened(self._container, path, _EMBEDDED_HEADER, self._codepage) if path in self._container.paths else None

    def _stream(self, number: int, type: str) -> bytes:
        return self._container.read((*self._storage, f"__substg1.0_{number:04X}{type}"))


def open_properties(ole: olefile.OleFileIO, size: int) -> Properties:
    """The message in an open container of so many bytes. DamagedMessage where it holds none."""
    container = _Container(ole, size)
    if (_LIST,) not in container.paths:
        raise DamagedMessage("its list of properties is missing")
    return _opened(container, (), _ROOT_HEADER, 1252)


def codec_of(codepage: int) -> str:
    """Python's name for one of Windows' code pages."""
    return {_UTF8: "utf-8", 20127: "ascii", 28591: "latin-1", 28605: "iso-8859-15", 1200: "utf-16-le"}.get(
        codepage, f"cp{codepage}"
    )


def _opened(container: _Container, storage: tuple[str, ...], header: int, codepage: int) -> Properties:
    listed = container.read((*storage, _LIST))[header:]
    whole = listed[: len(listed) - len(listed) % _ENTRY.size]
    short = {number: value for _, number, _, value in _ENTRY.iter_unpack(whole)}
    own = int.from_bytes(short.get(_MESSAGE_CODEPAGE, b"")[:4], "little")
    return Properties(container, storage, short, own or codepage)
