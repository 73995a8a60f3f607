"""Old Office files and encrypted new ones: both are OLE compound files; the names of their streams tell which."""

from __future__ import annotations

import mmap
from pathlib import Path

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTRY = 128
# The outermost first: a message may carry a presentation, and a presentation a spreadsheet, but not the other way round.
_STREAMS = (
    ("EncryptedPackage", "encrypted"),
    ("__nameid_version1.0", "msg"),
    ("PowerPoint Document", "ppt"),
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("Book", "xls"),
    ("VisioDocument", "visio"),
)


def ole_type(file: Path) -> str:
    """`encrypted`, `doc`, `ppt`, `xls`, `msg`, `visio`, or `ole` where no stream is known."""
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return next((kind for name, kind in _STREAMS if _has_stream(data, name)), "ole")


def _has_stream(data: mmap.mmap, name: str) -> bool:
    """Whether a directory entry has this name: entries are 128 bytes, aligned, with the name's length at byte 64."""
    wanted = name.encode("utf-16-le") + b"\0\0"
    position = data.find(wanted)
    while position != -1:
        length = int.from_bytes(data[position + 64 : position + 66], "little")
        if position % _ENTRY == 0 and length == len(wanted):
            return True
        position = data.find(wanted, position + 1)
    return False
