"""The passages of the catalog as arrays: what a search computes over. Made from one reader's moment, reused until it changes."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from kb.store.catalog import Reader
from kb.store.vocabulary import Vocabulary, read_vocabulary
from kb.store.words import numbers_of

IntArray = npt.NDArray[np.int64]
FloatArray = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class WordRows:
    """Words of all passages, one passage after the other: those of passage i are `words[starts[i]:starts[i + 1]]`."""

    words: npt.NDArray[np.int32]
    starts: IntArray

    @cached_property
    def owners(self) -> npt.NDArray[np.int32]:
        """For each word the position of its passage."""
        return np.repeat(np.arange(len(self.starts) - 1, dtype=np.int32), np.diff(self.starts))

    def places_of(self, numbers: npt.NDArray[np.integer]) -> IntArray:
        """Where these words stand, in order: looked up, since a look at every word would cost most of a search's time."""
        order, sorted_words = self._by_word
        firsts = np.searchsorted(sorted_words, numbers, side="left")
        afters = np.searchsorted(sorted_words, numbers, side="right")
        found = [order[first:after] for first, after in zip(firsts.tolist(), afters.tolist(), strict=True) if after > first]
        return np.sort(np.concatenate(found)).astype(np.int64) if found else np.zeros(0, dtype=np.int64)

    @cached_property
    def _by_word(self) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]:
        """The places of all words, sorted by word, and the words in that order."""
        order = np.argsort(self.words, kind="stable").astype(np.int32)
        return order, self.words[order]


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """All passages, in the order of their inner numbers; row i of `vectors` belongs to `numbers[i]`.

    `documents` are inner document numbers, `lengths` count index terms, `vectors` are normalised float32, `body` are the words of
    the passages, `heading` those of what stands over them. It knows nothing of rights: a search makes the mask of its reader.
    """

    generation: int
    numbers: IntArray
    documents: IntArray
    lengths: IntArray
    vectors: FloatArray
    body: WordRows
    heading: WordRows
    vocabulary: Vocabulary

    def positions(self, numbers: IntArray) -> IntArray:
        """Where these passage numbers stand in the arrays."""
        return np.searchsorted(self.numbers, numbers)


class SnapshotCache:
    """Keeps the newest snapshot of one catalog; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: Snapshot | None = None

    def of(self, reader: Reader) -> Snapshot:
        """The snapshot of this reader's moment."""
        with self._lock:
            if self._kept is None or self._kept.generation != reader.generation:
                self._kept = _read_snapshot(reader, self._kept.vocabulary if self._kept else None)
            return self._kept


def _read_snapshot(reader: Reader, former: Vocabulary | None) -> Snapshot:
    """Read the arrays. Numbers are never used twice, and a document is written at once: documents and passages are in one order."""
    rows = reader.connection.execute("SELECT number, document, length FROM passages ORDER BY number").fetchall()
    table = np.array([tuple(row) for row in rows], dtype=np.int64).reshape(-1, 3)
    matrices = reader.connection.execute("SELECT matrix FROM vectors ORDER BY document")
    packed = np.frombuffer(b"".join(row["matrix"] for row in matrices), dtype="<f2")
    vectors = packed.astype(np.float32).reshape(len(rows), -1) if rows else np.zeros((0, 0), dtype=np.float32)
    filed = reader.connection.execute("SELECT body, heading, heading_lengths FROM filed ORDER BY document").fetchall()
    bodies, headings, heading_lengths = (
        numbers_of(b"".join(row[column] for row in filed)) for column in ("body", "heading", "heading_lengths")
    )
    return Snapshot(
        generation=reader.generation,
        numbers=table[:, 0].copy(),
        documents=table[:, 1].copy(),
        lengths=table[:, 2].copy(),
        vectors=vectors,
        body=WordRows(bodies, _starts(table[:, 2])),
        heading=WordRows(headings, _starts(heading_lengths)),
        vocabulary=read_vocabulary(reader, former),
    )


def _starts(lengths: npt.NDArray[np.integer]) -> IntArray:
    return np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(lengths, dtype=np.int64)])
