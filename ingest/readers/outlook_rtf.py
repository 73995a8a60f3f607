"""The rich text form of an Outlook message, for those that have no other."""

from __future__ import annotations

import compressed_rtf
from striprtf.striprtf import rtf_to_text

from ingest.readers.charset import decoded

_LONGEST = 20 * 1024**2


def text_of_rtf(packed: bytes) -> str:
    """The text in a packed rich text body; none where it cannot be understood."""
    if not 16 < len(packed) <= _LONGEST:
        return ""
    try:
        text: str = rtf_to_text(decoded(compressed_rtf.decompress(packed)), errors="replace")
    except Exception:  # two small libraries that fail in any way over broken input; the message's other parts are sound
        return ""
    return text
