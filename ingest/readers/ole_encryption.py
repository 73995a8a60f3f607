"""Whether an old Office file is encrypted: each program tells it in a place of its own."""

from __future__ import annotations

from pathlib import Path

import olefile

_WORD_FLAGS = slice(10, 12)
_WORD_ENCRYPTED = 0x0100
_EXCEL_RECORDS = 40
_FILE_PASS = 0x002F
_POWERPOINT_MARK = slice(12, 16)
_POWERPOINT_ENCRYPTED = 0xF3D1C4DF


def is_encrypted(file: Path, kind: str) -> bool:
    """Whether a file of this kind (`doc`, `xls`, `ppt`) needs a password; False too where it is too damaged to tell."""
    if kind not in ("doc", "xls", "ppt"):
        return False
    try:
        with olefile.OleFileIO(str(file)) as ole:
            if kind == "doc":
                return bool(_number(_begin(ole, "WordDocument")[_WORD_FLAGS]) & _WORD_ENCRYPTED)
            if kind == "ppt":
                return _number(_begin(ole, "Current User")[_POWERPOINT_MARK]) == _POWERPOINT_ENCRYPTED
            return _asks_for_password(_begin(ole, "Workbook") or _begin(ole, "Book"))
    except MemoryError:
        raise
    except Exception:  # olefile meets broken files with whatever error comes; their reader will tell what is wrong.
        return False


def _begin(ole: olefile.OleFileIO, name: str) -> bytes:
    if not ole.exists(name):
        return b""
    data: bytes = ole.openstream(name).read(16_384)
    return data


def _asks_for_password(workbook: bytes) -> bool:
    """Whether the record that names the encryption stands among the first ones."""
    position = 0
    for _ in range(_EXCEL_RECORDS):
        kind, length = _number(workbook[position : position + 2]), _number(workbook[position + 2 : position + 4])
        if kind == _FILE_PASS:
            return True
        position += 4 + length
    return False


def _number(data: bytes) -> int:
    return int.from_bytes(data, "little")
