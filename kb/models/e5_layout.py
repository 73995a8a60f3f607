"""What the writer and the reader of a prepared multilingual-e5-small agree on."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

NAME = "multilingual-e5-small"
RECIPE = 1
"""Raised whenever the same weights would give other vectors: graph, quantisation, tokenizer, prefixes."""
DIRECTORY = f"{NAME}-{RECIPE}"

GRAPH = "onnx/model_int8.onnx"
WEIGHTS = "onnx/model_int8.data"
PIECES = "onnx/pieces.txt"
SCORES = "onnx/scores.npy"
ORIGIN = "origin.json"

START, END, UNKNOWN = 0, 2, 3
"""The numbers of `<s>`, `</s>` and `<unk>`."""
POSITIONS = 512
"""The most tokens the encoder reads, special ones included."""

PREFIXES = {"query": "query: ", "passage": "passage: "}


@dataclass(frozen=True, slots=True)
class Origin:
    """Which weights a directory was made of, and how."""

    source_sha256: str
    recipe: int = RECIPE

    def write(self, directory: Path) -> None:
        (directory / ORIGIN).write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")

    @classmethod
    def read(cls, directory: Path) -> Self:
        return cls(**json.loads((directory / ORIGIN).read_text(encoding="utf-8")))
