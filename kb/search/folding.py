"""What is shown once: nearly the same passage in several documents, and the passages of one document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from kb.search.limits import Described
from kb.store.snapshot import IntArray, Snapshot

LOOKED_AT = 60
"""Of the ordered passages the first so many are compared with one another: what a reader may come to see."""
ALIKE = 0.85
"""Two passages are nearly the same when they share this much of their words (Jaccard)."""
FEWEST_WORDS = 8
"""Shorter passages (a heading, "Saken utsettes.") are alike without being versions of one another."""


@dataclass(frozen=True, slots=True, eq=False)
class Folded:
    """The order without what is folded away; `under` tells for a shown position which positions lie under it."""

    order: IntArray
    under: Mapping[int, Sequence[int]]


def folded(order: IntArray, snapshot: Snapshot, documents: Sequence[Described]) -> Folded:
    """Nearly the same passages of different documents become one: the newest, at the place of the best."""
    day_of = {document.number: document.date or "" for document in documents}
    groups: list[list[int]] = []
    words: list[frozenset[int]] = []
    for position in order[:LOOKED_AT].tolist():
        own = _words(snapshot, position)
        alike = next(
            (at for at, other in enumerate(words) if _alike(own, other) and _is_other(snapshot, position, groups[at])), None
        )
        if alike is None:
            groups.append([position])
            words.append(own)
        else:
            groups[alike].append(position)
    newest = [max(group, key=lambda position: day_of[int(snapshot.documents[position])]) for group in groups]
    under = {top: [one for one in group if one != top] for top, group in zip(newest, groups, strict=True) if len(group) > 1}
    return Folded(np.concatenate([np.array(newest, dtype=np.int64), order[LOOKED_AT:]]), under)


def one_a_document(order: IntArray, snapshot: Snapshot) -> IntArray:
    """The best passage of each document, in order."""
    _, firsts = np.unique(snapshot.documents[order], return_index=True)
    return order[np.sort(firsts)]


def _words(snapshot: Snapshot, position: int) -> frozenset[int]:
    rows = snapshot.body
    return frozenset(rows.words[rows.starts[position] : rows.starts[position + 1]].tolist())


def _alike(one: frozenset[int], other: frozenset[int]) -> bool:
    fewer, more = sorted((len(one), len(other)))
    if fewer < FEWEST_WORDS or fewer < ALIKE * more:
        return False
    shared = len(one & other)
    return shared >= ALIKE * (fewer + more - shared)


def _is_other(snapshot: Snapshot, position: int, group: Sequence[int]) -> bool:
    return all(snapshot.documents[position] != snapshot.documents[one] for one in group)
