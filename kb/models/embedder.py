"""What an embedder is: texts in, vectors of length one out. Standard library and numpy only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeAlias, runtime_checkable

import numpy as np
import numpy.typing as npt

FloatArray: TypeAlias = npt.NDArray[np.float32]


class Embedder(Protocol):
    """Turns texts into float32 vectors of length one; usable from several threads at once."""

    @property
    def name(self) -> str:
        """The name a person knows the model by."""

    @property
    def fingerprint(self) -> str:
        """Changes when the vectors would change: weights, tokenizer, prefixes, quantisation, the way they are computed."""

    @property
    def dimensions(self) -> int: ...

    @property
    def max_tokens(self) -> int:
        """How many tokens of a text, counted as `count_tokens` does, the model reads; the rest is cut off."""

    def embed_documents(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> FloatArray:
        """One row per text, in the order given; `progress` hears, in the calling thread, how many are done so far."""

    def embed_query(self, text: str) -> FloatArray:
        """One vector, to be compared with those of documents by their dot product."""

    def count_tokens(self, text: str) -> int:
        """The tokens of the text alone, without prefix and special tokens."""


@runtime_checkable
class TokenEmbedder(Protocol):
    """An embedder that also gives a vector for each token, for late interaction."""

    def embed_tokens(self, texts: Sequence[str], query: bool) -> list[FloatArray]:
        """For each text its tokens' vectors (tokens, dimensions), each of length one, prefix and special tokens included."""


def unit_rows(vectors: npt.NDArray[np.floating]) -> FloatArray:
    """Each row scaled to length one; a row of zeros stays as it is."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    scaled: FloatArray = (vectors / np.maximum(lengths, 1e-12)).astype(np.float32)
    return scaled
