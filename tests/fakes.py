"""A small embedder for unit tests: texts that share words lie near each other. The real one is tested beside it."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from kb.text.analysis import index_terms

FloatArray = npt.NDArray[np.float32]


class WordEmbedder:
    """Each stem points somewhere; a text is the sum of its stems."""

    name = "multilingual-e5-small"
    dimensions = 64
    max_tokens = 512

    def __init__(self, fingerprint: str = "words-1") -> None:
        self.fingerprint = fingerprint

    def embed_documents(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> FloatArray:
        return np.stack([self.embed_query(text) for text in texts]) if texts else np.zeros((0, self.dimensions), np.float32)

    def embed_query(self, text: str) -> FloatArray:
        vector = np.full(self.dimensions, 0.01, dtype=np.float32)
        for term in index_terms(text):
            vector[zlib.crc32(term.stem.encode()) % self.dimensions] += 1.0
        return vector / np.linalg.norm(vector)

    def count_tokens(self, text: str) -> int:
        return len(text.split())
