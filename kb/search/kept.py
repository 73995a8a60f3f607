"""What is made once for a moment of the catalog and asked for by many searches.

A snapshot is the largest thing in memory, so nothing may hold an old one: when another snapshot comes, all that was made of the
former goes.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from kb.store.snapshot import Snapshot

Made = TypeVar("Made")


class KeptOfSnapshot(Generic[Made]):
    """The things last used, at most so many, all of one snapshot. Safe to use from several threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._snapshot: Snapshot | None = None
        self._kept: OrderedDict[Hashable, Made] = OrderedDict()

    def of(self, snapshot: Snapshot, key: Hashable, make: Callable[[], Made]) -> Made:
        with self._lock:
            if self._snapshot is not snapshot:
                self._kept.clear()
                self._snapshot = snapshot
            if key not in self._kept:
                self._kept[key] = make()
            self._kept.move_to_end(key)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
            return self._kept[key]
