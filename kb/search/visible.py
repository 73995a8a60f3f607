"""What a user may see at one moment: the documents as a search knows them, and the mask of their passages.

Asking the store anew for every search would cost more than the search. What is kept belongs to one snapshot, and each change of
the catalog, of rights too, gives another; the user it belongs to is known with all groups. Passages that leave the store are
checked again there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kb.search.kept import KeptOfSnapshot
from kb.search.limits import Described, described, mask_of
from kb.store.catalog import Reader
from kb.store.snapshot import Mask, Snapshot


@dataclass(frozen=True, slots=True, eq=False)
class Visible:
    """The documents of a snapshot that a user may know of, and which passages are theirs."""

    documents: Sequence[Described]
    permitted: Mask


_KEPT: KeptOfSnapshot[Visible] = KeptOfSnapshot(most=16)


def visible(reader: Reader, snapshot: Snapshot) -> Visible:
    """What the reader's user may see; `snapshot` is of the reader's moment."""
    return _KEPT.of(snapshot, reader.user, lambda: _look(reader, snapshot))


def _look(reader: Reader, snapshot: Snapshot) -> Visible:
    documents = tuple(described(reader))
    return Visible(documents, mask_of(snapshot, documents))
