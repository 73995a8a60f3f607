"""The passages of the catalog as arrays: what a search computes over. Made from one reader's moment, reused until it changes."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kb.store.catalog import Reader

IntArray = npt.NDArray[np.int64]
FloatArray = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """All passages, in the order of their inner numbers; row i of `vectors` belongs to `numbers[i]`.

    `documents` are inner document numbers, `lengths` count index terms, `vectors` are normalised float32.
    A snapshot holds numbers only and knows nothing of rights: a search makes the mask of its reader.
    """

    generation: int
    numbers: IntArray
    documents: IntArray
    lengths: IntArray
    vectors: FloatArray

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
                self._kept = _read_snapshot(reader)
            return self._kept


def _read_snapshot(reader: Reader) -> Snapshot:
    """Read the arrays. Numbers are never used twice, and a document is written at once: documents and passages are in one order."""
    rows = reader.connection.execute("SELECT number, document, length FROM passages ORDER BY number").fetchall()
    table = np.array([tuple(row) for row in rows], dtype=np.int64).reshape(-1, 3)
    matrices = reader.connection.execute("SELECT matrix FROM vectors ORDER BY document")
    packed = np.frombuffer(b"".join(row["matrix"] for row in matrices), dtype="<f2")
    vectors = packed.astype(np.float32).reshape(len(rows), -1) if rows else np.zeros((0, 0), dtype=np.float32)
    return Snapshot(reader.generation, table[:, 0].copy(), table[:, 1].copy(), table[:, 2].copy(), vectors)
