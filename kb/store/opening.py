"""Opening the catalog's file, also where we may only read."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

BUSY_S = 30


def opened(file: Path) -> sqlite3.Connection:
    """A connection in which each statement stands for itself."""
    if os.access(file.parent, os.W_OK) or not file.exists():
        return _connected(str(file), uri=False)
    # SQLite writes beside the file even when it only reads. Where it must not, it is told that nobody else writes either, unless
    # a log lies there that someone may be writing, which holds the newest state.
    log = file.with_name(f"{file.name}-wal")
    how = "mode=ro" if log.exists() and log.stat().st_size else "immutable=1"
    return _connected(f"{file.absolute().as_uri()}?{how}", uri=True)


def _connected(name: str, uri: bool) -> sqlite3.Connection:
    return sqlite3.connect(name, timeout=BUSY_S, isolation_level=None, check_same_thread=False, uri=uri)
