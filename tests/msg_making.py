"""Outlook messages (.msg) for tests: a small writer of OLE containers ([MS-CFB]) and of the properties of a message."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

Tree = dict[str, "bytes | Tree"]

SECTOR, MINI, CUTOFF = 512, 64, 4096
END, FREE, FAT_SECTOR, NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
START_OF_TIME = datetime(1601, 1, 1)


@dataclass
class _Entry:
    name: str
    kind: int  # 1 storage, 2 stream, 5 root
    data: bytes = b""
    child: int = NONE
    right: int = NONE
    first: int = 0
    children: list[int] = field(default_factory=list)


def ole_file(tree: Tree, *, equal_streams_share: bool = False) -> bytes:
    """A compound file with these streams and storages; equal long streams may lie on the same sectors, which no program writes."""
    entries = [_Entry("Root Entry", 5)]
    _add(entries, 0, tree)
    mini, mini_fat = b"", []
    for entry in entries:
        if entry.kind == 2 and len(entry.data) < CUTOFF:
            entry.first, mini = _chained(mini_fat, mini, entry.data, MINI)
    entries[0].data = mini
    fat: list[int] = []
    body = b""
    written: dict[bytes, int] = {}
    for entry in entries:
        if entry.kind == 5 or (entry.kind == 2 and len(entry.data) >= CUTOFF):
            if equal_streams_share and entry.data in written:
                entry.first = written[entry.data]
                continue
            entry.first, body = _chained(fat, body, entry.data, SECTOR)
            written[entry.data] = entry.first
    mini_fat_first, body = _chained(fat, body, struct.pack(f"<{len(mini_fat)}I", *mini_fat), SECTOR, filler=b"\xff")
    directory = b"".join(map(_directory_entry, entries))
    directory_first, body = _chained(fat, body, directory, SECTOR)
    count = 1
    while (len(fat) + count) * 4 > count * SECTOR:
        count += 1
    fat_sectors = range(len(fat), len(fat) + count)
    fat += [FAT_SECTOR] * count
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(count * SECTOR, b"\xff")
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, count, directory_first, 0, CUTOFF,
        mini_fat_first, -(-len(mini_fat) * 4 // SECTOR), END, 0,
    )  # fmt: skip
    header += struct.pack(f"<{count}I", *fat_sectors)
    return header.ljust(SECTOR, b"\xff") + body + table


def _add(entries: list[_Entry], parent: int, tree: Tree) -> None:
    for name, value in tree.items():
        number = len(entries)
        entries.append(_Entry(name, 2, value) if isinstance(value, bytes) else _Entry(name, 1))
        entries[parent].children.append(number)
        if isinstance(value, dict):
            _add(entries, number, value)
    ordered = sorted(entries[parent].children, key=lambda i: (len(entries[i].name), entries[i].name.upper()))
    for here, following in zip(ordered, [*ordered[1:], NONE], strict=False):
        entries[here].right = following
    entries[parent].child = ordered[0] if ordered else NONE


def _chained(table: list[int], body: bytes, data: bytes, size: int, filler: bytes = b"\0") -> tuple[int, bytes]:
    """Append data in sectors of this size; its first sector and the longer body."""
    if not data:
        return END, body
    first, count = len(table), -(-len(data) // size)
    table += [*range(first + 1, first + count), END]
    return first, body + data.ljust(count * size, filler)


def _directory_entry(entry: _Entry) -> bytes:
    name = (entry.name + "\0").encode("utf-16-le")
    size = len(entry.data)
    return struct.pack(
        "<64sHBBIII16xI16xIQ", name.ljust(64, b"\0"), len(name), entry.kind, 1, NONE, entry.right, entry.child, 0, entry.first, size
    )


def text(number: int, value: str) -> Tree:
    return {f"__substg1.0_{number:04X}001F": value.encode("utf-16-le")}


def data(number: int, value: bytes) -> Tree:
    return {f"__substg1.0_{number:04X}0102": value}


def properties(header: int, **numbers: int) -> Tree:
    """The list of short properties; `p0E06_0040=...` is property 0E06 of type 0040."""
    listed = b"".join(struct.pack("<HHIQ", int(name[6:], 16), int(name[1:5], 16), 6, value) for name, value in numbers.items())
    return {"__properties_version1.0": bytes(header) + listed}


def ticks(moment: datetime) -> int:
    return int((moment - START_OF_TIME).total_seconds() * 10**7)


def attached(name: str, content: bytes, type: str = "application/octet-stream", **numbers: int) -> Tree:
    return properties(8, p3705_0003=1, **numbers) | text(0x3707, name) | data(0x3701, content) | text(0x370E, type)


def attached_message(message: Tree) -> Tree:
    return properties(8, p3705_0003=5) | {"__substg1.0_3701000D": message}


def recipient(kind: int, name: str, address: str) -> Tree:
    return properties(8, p0C15_0003=kind) | text(0x3001, name) | text(0x39FE, address)


def message(
    subject: str,
    body: str = "",
    *,
    sent: datetime | None = None,
    attachments: Sequence[Tree] = (),
    recipients: Sequence[Tree] = (),
    more: Tree | None = None,
    header: int = 24,
) -> Tree:
    """A message as it lies in another; `msg_file` makes a file of it."""
    numbers = {"p0039_0040": ticks(sent)} if sent else {}
    tree: Tree = properties(header, **numbers) | text(0x001A, "IPM.Note") | text(0x0037, subject)
    tree |= text(0x0C1A, "Kåre Nordmann") | text(0x5D01, "kare@kommunen.example")
    tree |= text(0x1000, body) if body else {}
    tree |= {f"__attach_version1.0_#{i:08X}": one for i, one in enumerate(attachments)}
    tree |= {f"__recip_version1.0_#{i:08X}": one for i, one in enumerate(recipients)}
    return tree | (more or {})


def msg_file(subject: str, body: str = "", *, equal_streams_share: bool = False, **more: object) -> bytes:
    tree = message(subject, body, header=32, **more) | {"__nameid_version1.0": {}}  # type: ignore[arg-type]
    return ole_file(tree, equal_streams_share=equal_streams_share)
