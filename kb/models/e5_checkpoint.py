"""The weights of multilingual-e5-small under the names of a BERT checkpoint, and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kb.models.packed_e5 import E5Weights, Shape

HalfArray = npt.NDArray[np.float16]
_ROWS_AT_A_TIME = 25_000


@dataclass(frozen=True, slots=True)
class Tensor:
    """A tensor of a layer: its name in the packed model, and the rows it has there when it is a matrix."""

    name: str
    rows: int | None


def encoder_tensors(shape: Shape) -> Mapping[str, Tensor]:
    """The tensors of all layers by their names in a BERT checkpoint."""
    tensors: dict[str, Tensor] = {}
    for layer in range(shape.layers):
        ours, theirs = f"l{layer}", f"encoder.layer.{layer}"
        for letter, word in (("q", "query"), ("k", "key"), ("v", "value")):
            tensors |= _product(f"{theirs}.attention.self.{word}", f"{ours}.{letter}", shape.hidden)
        tensors |= _product(f"{theirs}.attention.output.dense", f"{ours}.ao", shape.hidden)
        tensors |= _product(f"{theirs}.intermediate.dense", f"{ours}.fi", shape.feed_forward)
        tensors |= _product(f"{theirs}.output.dense", f"{ours}.fo", shape.hidden)
        tensors |= _norm(f"{theirs}.attention.output.LayerNorm", f"{ours}.aln")
        tensors |= _norm(f"{theirs}.output.LayerNorm", f"{ours}.oln")
    return tensors


def checkpoint(weights: E5Weights) -> Iterator[tuple[str, HalfArray]]:
    """Embeddings and layers. Half precision loses nothing of the packed model: its weights have 15 bits at most."""
    shape = weights.shape
    yield "embeddings.word_embeddings.weight", _words(weights)
    yield "embeddings.position_embeddings.weight", weights.floats("emb.pos").reshape(-1, shape.hidden).astype(np.float16)
    yield "embeddings.token_type_embeddings.weight", weights.floats("emb.type").reshape(-1, shape.hidden).astype(np.float16)
    tensors = {**encoder_tensors(shape), **_norm("embeddings.LayerNorm", "emb.ln")}
    for theirs, ours in tensors.items():
        values = weights.floats(ours.name) if ours.rows is None else weights.matrix(ours.name, ours.rows)
        yield theirs, values.astype(np.float16)


def _product(theirs: str, ours: str, rows: int) -> dict[str, Tensor]:
    return {f"{theirs}.weight": Tensor(f"{ours}.w", rows), f"{theirs}.bias": Tensor(f"{ours}.b", None)}


def _norm(theirs: str, ours: str) -> dict[str, Tensor]:
    return {f"{theirs}.weight": Tensor(f"{ours}.w", None), f"{theirs}.bias": Tensor(f"{ours}.b", None)}


def _words(weights: E5Weights) -> HalfArray:
    """The embedding table, some rows at a time: as float32 it would take 400 MB."""
    blocks = weights.blocks("emb.word", weights.shape.vocabulary)
    table = np.empty((weights.shape.vocabulary, weights.shape.hidden), np.float16)
    for start in range(0, len(table), _ROWS_AT_A_TIME):
        rows = slice(start, start + _ROWS_AT_A_TIME)
        table[rows] = blocks[rows].unpack()
    return table
