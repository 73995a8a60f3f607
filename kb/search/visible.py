"""What a user may see at one moment: the documents as a search knows them, and the mask of their passages.

Asking the store anew for every search would cost more than the search. What is kept belongs to one snapshot, and each change of
the catalog, of rights too, gives another; the user it belongs to is known with all groups. Passages that leave the store are
checked again there.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from kb.search.limits import Described, described, mask_of
from kb.store.catalog import Reader
from kb.store.snapshot import Mask, Snapshot
from kb.types import User

KEPT = 16


@dataclass(frozen=True, slots=True, eq=False)
class Visible:
    """The documents of a snapshot that a user may know of, and which passages are theirs."""

    snapshot: Snapshot
    documents: Sequence[Described]
    permitted: Mask


class VisibleCache:
    """What was last used. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[int, User], Visible] = OrderedDict()

    def of(self, reader: Reader, snapshot: Snapshot) -> Visible:
        """What the reader's user may see; `snapshot` is of the reader's moment."""
        key = (id(snapshot), reader.user)  # a kept one holds its snapshot, so that the id stays its own
        with self._lock:
            if key not in self._kept:
                documents = tuple(described(reader))
                self._kept[key] = Visible(snapshot, documents, mask_of(snapshot, documents))
            self._kept.move_to_end(key)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            return self._kept[key]


VISIBLE = VisibleCache()
