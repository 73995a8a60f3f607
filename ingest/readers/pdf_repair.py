"""A PDF whose index of objects is lost, as when a download was cut off: the pages that are still whole, under a new index."""

from __future__ import annotations

import re
import zlib

_OBJECT = re.compile(rb"(?<![0-9])(\d{1,9})[ \t\r\n]+(\d{1,5})[ \t\r\n]+obj\b")
_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_PACKED = re.compile(rb"/Type\s*/ObjStm\b")
_NUMBER = re.compile(rb"/(N|First)\s+(\d+)")
_STREAM = re.compile(rb"stream\r?\n")
_LONGEST_DICTIONARY = 100_000
_MOST_UNPACKED = 50_000_000  # bytes; what unpacks to more is an attack, not a page


def repaired(data: bytes) -> bytes | None:
    """The file with a new catalog over all page objects found in it, in their order in the file; None if there is none."""
    if b"/Encrypt" in data:
        return None
    offsets = {int(match.group(1)): match.start() for match in _OBJECT.finditer(data)}
    bodies = {number: _body(data, offset) for number, offset in sorted(offsets.items(), key=lambda item: item[1])}
    packed: dict[int, bytes] = {}
    for body in list(bodies.values()):
        if _PACKED.search(body):
            packed |= _unpacked(data, body)
    pages = [number for number, body in bodies.items() if _PAGE.search(body)]
    pages += [number for number, body in packed.items() if _PAGE.search(body) and number not in pages]
    if not pages:
        return None
    return _indexed(data, offsets, packed, pages)


def _body(data: bytes, offset: int) -> bytes:
    """The dictionary of an object, up to its stream."""
    end = data.find(b"endobj", offset, offset + _LONGEST_DICTIONARY)
    stream = _STREAM.search(data, offset, end if end > 0 else offset + _LONGEST_DICTIONARY)
    if stream:
        return data[offset : stream.end()]
    return data[offset:end] if end > 0 else b""


def _unpacked(data: bytes, body: bytes) -> dict[int, bytes]:
    """The objects of an object stream."""
    numbers = {key: int(value) for key, value in _NUMBER.findall(body)}
    start = data.find(body) + len(body)
    unpacker = zlib.decompressobj()
    try:
        content = unpacker.decompress(data[start:], _MOST_UNPACKED)
    except zlib.error:
        return {}
    first = numbers.get(b"First", 0)
    index = [int(word) for word in content[:first].split() if word.isdigit()]
    places = list(zip(index[::2], index[1::2], strict=False))[: numbers.get(b"N", 0)]
    ends = [place for _, place in places[1:]] + [len(content) - first]
    return {number: content[first + place : first + end].strip() for (number, place), end in zip(places, ends, strict=True)}


def _indexed(data: bytes, offsets: dict[int, int], packed: dict[int, bytes], pages: list[int]) -> bytes:
    parts = [data, b"\n"]
    length = len(data) + 1
    known = dict(offsets)
    root = max([*offsets, *packed]) + 1
    kids = b" ".join(b"%d 0 R" % number for number in pages)
    added = packed | {
        root: b"<< /Type /Catalog /Pages %d 0 R >>" % (root + 1),
        root + 1: b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(pages), kids),
    }
    for number, body in added.items():
        written = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        known[number] = length
        parts.append(written)
        length += len(written)
    parts.append(b"xref\n0 1\n0000000000 65535 f \n")
    parts += [b"%d 1\n%010d 00000 n \n" % (number, offset) for number, offset in sorted(known.items())]
    parts.append(b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (root + 2, root, length))
    return b"".join(parts)
