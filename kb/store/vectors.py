"""Chroma: a fast index of the catalog's vectors, and nothing but that. It holds passage ids and vectors, no text.

A cache, not the truth: it is checked in a child process (a damaged index can take its process down), and made again from the
catalog's own vectors. Only this file knows Chroma; distances become cosines here.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from kb.errors import ComponentMissing

FloatArray = npt.NDArray[np.float32]
Health = Literal["sound", "missing", "damaged", "unfinished", "another model", "behind"]

COLLECTION = "passages"
BATCH = 1000
CHECK_TIMEOUT_S = 120.0
SAMPLES, SAMPLED = 200, 20
"""A check looks at most so many vectors up, and so many of a batch."""
SAME = 0.001
FOUND_SHARE = 0.95
"""A vector lies this near itself, and this share of them is found in a sound index."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What the catalog says should be there: how many passages, of which model, at which generation."""

    count: int
    fingerprint: str
    generation: int


class VectorIndex:
    """The Chroma index of one data directory. One process at a time may open it; see `kb.store.lock`."""

    def __init__(self, data: Path) -> None:
        self.folder = data / "chroma"
        self._marker = data / "chroma.json"
        self._collection: Any = None

    def health(self, expected: Expected) -> Health:
        """Whether the index on disk is what the catalog expects. A child process opens it, so that damage cannot reach us."""
        if not self.folder.exists():
            return "missing"
        told = self._told()
        if not told:
            return "unfinished"
        if told.get("fingerprint") != expected.fingerprint:
            return "another model"
        count = _count_in_child(self.folder)
        if count is None:
            return "damaged"
        return "sound" if count == expected.count and told.get("generation") == expected.generation else "behind"

    def is_current(self, expected: Expected) -> bool:
        """The quick look: was the index brought in line at this very generation? Says nothing of damage."""
        told = self._told()
        made = (told.get("fingerprint"), told.get("generation"))
        return self.folder.exists() and made == (expected.fingerprint, expected.generation)

    def is_untouched(self, expected: Expected) -> bool:
        """Whether the index is of this model and no file of it has changed since it was marked: what was sound then is so now."""
        told = self._told()
        return self.folder.exists() and told.get("fingerprint") == expected.fingerprint and told.get("files") == self._files()

    def mark(self, expected: Expected) -> None:
        """Remember that the index is in line at this generation, and how its files look now."""
        told = {"fingerprint": expected.fingerprint, "generation": expected.generation, "files": self._files()}
        self._marker.write_text(json.dumps(told), encoding="utf-8")

    def bring_in_line(self, ids: list[str], vectors: FloatArray, expected: Expected) -> None:
        """Add what is missing and delete what is gone; row i of `vectors` belongs to `ids[i]`.

        ComponentMissing when Chroma cannot write.
        """
        self._marker.unlink(missing_ok=True)  # until the work is done nobody may believe the index is whole
        with _told_in_words(self.folder):
            self._write(ids, vectors)
        self.mark(expected)

    def _write(self, ids: list[str], vectors: FloatArray) -> None:
        collection = self._open()
        held = set(collection.get(include=[])["ids"])
        gone = sorted(held - set(ids))
        for start in range(0, len(gone), BATCH):
            collection.delete(ids=gone[start : start + BATCH])
        missing = [row for row, passage_id in enumerate(ids) if passage_id not in held]
        for start in range(0, len(missing), BATCH):
            rows = missing[start : start + BATCH]
            collection.add(ids=[ids[row] for row in rows], embeddings=vectors[rows])

    def rebuild(self, ids: list[str], vectors: FloatArray, expected: Expected) -> None:
        """Throw the index away and make it again from the catalog's vectors."""
        self.close()
        self._marker.unlink(missing_ok=True)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.bring_in_line(ids, vectors, expected)

    def nearest(self, vector: FloatArray, n: int) -> list[tuple[str, float]]:
        """The ids of the n passages nearest to a vector, with their cosine, nearest first."""
        found = self._open().query(query_embeddings=[vector.tolist()], n_results=n, include=["distances"])
        return [(passage_id, 1.0 - distance) for passage_id, distance in zip(found["ids"][0], found["distances"][0], strict=True)]

    def close(self) -> None:
        """Let go of the files."""
        if self._collection is not None:
            from chromadb.api.shared_system_client import SharedSystemClient

            self._collection = None
            SharedSystemClient.clear_system_cache()

    def _open(self) -> Any:
        if self._collection is None:
            self._collection = _open_collection(self.folder)
        return self._collection

    def _files(self) -> dict[str, list[int]]:
        """Size and time of change of each file of the index."""
        files = sorted(file for file in self.folder.rglob("*") if file.is_file())
        return {file.relative_to(self.folder).as_posix(): [file.stat().st_size, file.stat().st_mtime_ns] for file in files}

    def _told(self) -> dict[str, object]:
        try:
            told = json.loads(self._marker.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return told if isinstance(told, dict) else {}


@contextmanager
def _told_in_words(folder: Path) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        from chromadb.errors import ChromaError

        if not isinstance(error, ChromaError):
            raise
        raise ComponentMissing(
            f"The Chroma index in {folder} could not be written ({error}). Answers come from the catalog meanwhile. "
            "Make room on the disk, and run: kb rebuild"
        ) from error


def _open_collection(folder: Path) -> Any:
    import chromadb  # costs a second and a hundred megabytes: only for those who use it

    client = chromadb.PersistentClient(str(folder), settings=chromadb.Settings(anonymized_telemetry=False))
    return client.get_or_create_collection(COLLECTION, embedding_function=None, configuration={"hnsw": {"space": "cosine"}})


def _count_in_child(folder: Path) -> int | None:
    """How many vectors the index holds and answers with; None when it cannot be opened or asked."""
    try:
        child = subprocess.run(
            [sys.executable, "-m", "kb.store.vectors", str(folder)],
            capture_output=True,
            text=True,
            timeout=CHECK_TIMEOUT_S,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        return None
    return int(child.stdout) if child.returncode == 0 and child.stdout.strip().isdigit() else None


def _check(folder: Path) -> int:
    """In the child: open, read every vector once, and look some of them up; the count of vectors."""
    collection = _open_collection(folder)
    count: int = collection.count()
    samples = []
    for start in range(0, count, BATCH):
        samples += list(collection.get(limit=BATCH, offset=start, include=["embeddings"])["embeddings"][:: BATCH // SAMPLED])
    samples = samples[:: max(1, len(samples) // SAMPLES)]
    if count and not _finds(collection, samples):
        raise SystemExit(1)
    return count


def _finds(collection: Any, samples: list[Any]) -> bool:
    """Whether nearly every vector finds itself, or its twin; the way through the graph is approximate by nature."""
    distances = collection.query(query_embeddings=samples, n_results=1, include=["distances"])["distances"]
    found: int = sum(bool(nearest) and nearest[0] < SAME for nearest in distances)
    return found >= FOUND_SHARE * len(samples)


if __name__ == "__main__":
    sys.stdout.write(str(_check(Path(sys.argv[1]))))
