"""What the training, the preparing and the running of our reader agree on."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

from kb.errors import ComponentMissing

NAME = "radsminne-reader"
RECIPE = 1
"""Raised whenever the same weights would give other readings: graph, quantisation, tokenizer, form of the pair."""
WEIGHTS_FILE = Path(__file__).with_name("reader_weights.safetensors")
ORIGIN_FILE = Path(__file__).with_name("reader_origin.json")

PAIR_TOKENS = 384
"""The most tokens of a pair, special ones included; a passage has 200 at most."""
QUESTION_TOKENS = 64
OVER_TOKENS = 64
"""The most tokens of what stands over a passage."""
ANSWER_TOKENS = 40
"""The longest answer."""


@dataclass(frozen=True, slots=True)
class ReaderOrigin:
    """Which reader this is: its weights, the model they are differences to, and how they came about."""

    weights_sha256: str
    base_sha256: str
    training: dict[str, Any]
    recipe: int = RECIPE

    def write(self, file: Path) -> None:
        file.write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")

    @classmethod
    def read(cls, file: Path) -> Self:
        return cls(**json.loads(file.read_text(encoding="utf-8")))

    @property
    def directory(self) -> str:
        """The name of the prepared directory: other weights or another recipe get another one."""
        return f"{NAME}-{RECIPE}-{self.weights_sha256[:10]}"


def shipped_origin() -> ReaderOrigin:
    """Which reader the package holds."""
    try:
        return ReaderOrigin.read(ORIGIN_FILE)
    except (OSError, ValueError, TypeError) as error:
        raise incomplete() from error


def incomplete() -> ComponentMissing:
    return ComponentMissing(
        "The reader's files are missing or damaged in this installation. Install it again, or set KB_READER=off."
    )
