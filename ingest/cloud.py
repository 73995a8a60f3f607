"""Files that only seem to be here: OneDrive, Dropbox and the like show a name and a size, and fetch the bytes when someone reads.

An ingest fetches nothing by itself: a folder may hold more than the disk has room for.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

IN_THE_CLOUD = (
    "The file lies in the cloud and is not downloaded. Choose to keep it on this device always (or open it once), "
    "and look for new documents again."
)
NOT_FETCHED = (
    "The file could not be fetched: its drive does not answer, or it lies in the cloud and is not downloaded. "
    "Look for new documents again when it can be opened."
)
NO_ANSWER = frozenset((errno.EIO, errno.ETIMEDOUT, errno.ENETDOWN, errno.ENETUNREACH, errno.EHOSTDOWN, errno.EHOSTUNREACH))
_WINDOWS = 0x1000 | 0x40000 | 0x400000
"""FILE_ATTRIBUTE_OFFLINE, _RECALL_ON_OPEN and _RECALL_ON_DATA_ACCESS."""
_MACOS = 0x40000000
"""SF_DATALESS."""
_LOOK = 1 << 16


def is_placeholder(file: Path, told: os.stat_result) -> bool:
    """Whether the file's bytes are not on this machine; found out without having them fetched."""
    if getattr(told, "st_file_attributes", 0) & _WINDOWS or getattr(told, "st_flags", 0) & _MACOS:
        return True
    # Some drives say of no file how much room it takes, so a look at its bytes must confirm it: a hole reads as zeros.
    return told.st_size > 0 and getattr(told, "st_blocks", 1) == 0 and _reads_as_zeros(file)


def _reads_as_zeros(file: Path) -> bool:
    with file.open("rb") as opened:
        return not any(opened.read(_LOOK))
