"""The reader's weights: those of the packed embedder, and the differences the training made, in 4 bits.

The file holds, for each matrix that was trained, its differences in the packed model's own form (blocks of 32, an fp16 scale each),
for biases and norms the differences as fp16, and the heads, which are new, as fp16. What is not in the file was not trained.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import safetensors.numpy

from kb.models.embedder import FloatArray
from kb.models.packed_e5 import BLOCK, OFFSET, Blocks, PackedE5, Shape

Arrays = Mapping[str, npt.NDArray[Any]]

HEADS = ("pooler.w", "pooler.b", "score.w", "score.b", "span.w", "span.b")
"""`tanh` of a product with `pooler` on the state of `<s>`, then `score`; `span` on each token's state: begin and end."""
_CLIPPINGS = np.linspace(0.6, 1.05, 10)
_LOWEST = -8.0


class ReaderWeights:
    """The trained encoder and its heads; the same face as the packed model's."""

    def __init__(self, base: PackedE5, learnt: Arrays) -> None:
        self._base, self._learnt = base, learnt

    @property
    def shape(self) -> Shape:
        return self._base.shape

    @property
    def pieces(self) -> list[str]:
        return self._base.pieces

    @property
    def scores(self) -> FloatArray:
        return self._base.scores

    def floats(self, name: str) -> FloatArray:
        values = self._base.floats(name)
        return values + self._learnt[name].astype(np.float32) if name in self._learnt else values

    def blocks(self, name: str, rows: int) -> Blocks:
        """The word table, which is not trained."""
        return self._base.blocks(name, rows)

    def matrix(self, name: str, rows: int) -> FloatArray:
        values = self._base.matrix(name, rows)
        nibbles, scales = self._learnt.get(f"{name}.nibbles"), self._learnt.get(f"{name}.scales")
        if nibbles is None or scales is None:
            return values
        sums: FloatArray = values + Blocks(nibbles, scales).unpack()
        return sums

    def head(self, name: str) -> FloatArray:
        """One of HEADS."""
        values: FloatArray = self._learnt[name].astype(np.float32)
        return values


def read_learnt(file: Path) -> Arrays:
    return dict(safetensors.numpy.load_file(file))


def write_learnt(differences: Mapping[str, FloatArray], heads: Mapping[str, FloatArray], file: Path) -> None:
    """Packs the differences, by their names in the packed model, and the heads."""
    arrays: dict[str, npt.NDArray[Any]] = {name: heads[name].astype(np.float16) for name in HEADS}
    for name, values in differences.items():
        if values.ndim == 1:
            arrays[name] = values.astype(np.float16)
        else:
            blocks = packed_blocks(values)
            arrays |= {f"{name}.nibbles": blocks.nibbles, f"{name}.scales": blocks.scales}
    file.write_bytes(safetensors.numpy.save(arrays))


def packed_blocks(values: FloatArray) -> Blocks:
    """Rows in 4 bits. Of several scales each block gets the one with the least square error: clipping one weight may help 31."""
    rows = values.reshape(len(values), -1, BLOCK)
    largest = np.take_along_axis(
        rows, np.abs(rows).argmax(-1)[..., None], -1
    )  # with its sign: one side reaches to -8, the other to 7
    best_scale = np.zeros(largest.shape, np.float16)
    least = np.full(largest.shape, np.inf, np.float32)
    for clipping in _CLIPPINGS:
        scale = (largest * clipping / _LOWEST).astype(np.float16)
        error = np.square(_whole(rows, scale) * scale.astype(np.float32) - rows).sum(-1, keepdims=True)
        best_scale = np.where(error < least, scale, best_scale)
        least = np.minimum(error, least)
    numbers = (_whole(rows, best_scale) + OFFSET).astype(np.uint8)
    half = BLOCK // 2
    return Blocks(numbers[..., :half] + numbers[..., half:] * np.uint8(16), best_scale)


def _whole(rows: FloatArray, scale: npt.NDArray[np.float16]) -> FloatArray:
    wide = scale.astype(np.float32)
    quotients = np.divide(rows, wide, out=np.zeros_like(rows), where=wide != 0)
    numbers: FloatArray = np.clip(np.rint(quotients), _LOWEST, -_LOWEST - 1)
    return numbers
