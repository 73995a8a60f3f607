"""Bytes to text: which encoding a text file was written in, or that it is no text."""

from __future__ import annotations

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ONE_BYTE = ("cp1252", "mac_roman", "cp865")
"""Windows, old Macintosh, and DOS with Norwegian letters; the first wins a draw."""
_EXPECTED = frozenset("æøåÆØÅäöÄÖéèêóòôüáíúàçÉÜ–—“”«»’‘…•§°½ \u00a0")
_CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE = 64 * 1024


def encoding_of(data: bytes) -> str | None:
    """The encoding of a text; None for bytes that are no text. A byte order mark tells, else the bytes themselves."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return encoding if _decodes(data, encoding) or mark == codecs.BOM_UTF8 else None
    wide = _wide_encoding(data[:_SAMPLE])
    if wide:
        return wide if _decodes(data, wide) else None
    if len(_CONTROLS.findall(data[:_SAMPLE])) > len(data[:_SAMPLE]) / 500:
        return None
    if _mostly_utf8(data):
        return "utf-8"
    return max(_ONE_BYTE, key=lambda encoding: (_score(data, encoding), -_ONE_BYTE.index(encoding)))


def decoded(data: bytes) -> str:
    """The text of the bytes; the few bytes of a UTF-8 text that are not UTF-8 are read as Windows characters."""
    return data.decode(encoding_of(data) or "cp1252", errors="as-cp1252")


def _decodes(data: bytes, encoding: str) -> bool:
    """Whether the bytes, perhaps cut off in the middle of a character, are text in this encoding."""
    try:
        return "\0" not in codecs.getincrementaldecoder(encoding)().decode(data)
    except UnicodeError:
        return False


def _wide_encoding(sample: bytes) -> str | None:
    """UTF-16 without a mark: in text of our alphabet nearly every second byte is zero, always on the same side."""
    half = len(sample) // 2
    if half < 2:
        return None
    even, odd = sample[0 : half * 2 : 2].count(0), sample[1 : half * 2 : 2].count(0)
    if odd > half * 0.6 and even < half * 0.02:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.02:
        return "utf-16-be"
    return None


def _mostly_utf8(data: bytes) -> bool:
    """Whether the bytes above ASCII are UTF-8, but for a few that were pasted in from elsewhere or cut off at the end."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", errors="replace")
        sound = sum(1 for character in text if character > "\x7f" and character != "\ufffd")
        return sound > 4 * text.count("\ufffd")
    return True


def _score(data: bytes, encoding: str) -> float:
    high = bytes(byte for byte in data[:_SAMPLE] if byte > 0x7F)
    text = high.decode(encoding, errors="replace")
    return sum(character in _EXPECTED for character in text) / max(len(text), 1)


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", errors="replace"), error.end


codecs.register_error("as-cp1252", _as_cp1252)
