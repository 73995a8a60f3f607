"""Any cross-encoder of sentence-transformers as the reader (`KB_READER`): it scores, and marks no answers."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from kb.errors import ComponentMissing
from kb.models.cores import physical_cores
from kb.models.library_model import fingerprint_of, load_model, use_threads
from kb.models.reader import Reading

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder

_BATCH = 8


class CrossEncoderReader:
    """A model with one score a pair, by folder or by its name on the hub; loading it imports torch, which takes some seconds."""

    def __init__(self, name: str, threads: int = 0) -> None:
        self.name = name
        self._lock = threading.Lock()  # its tokenizer must not be used by two threads at once
        self._model = _load(name)
        if self._model.num_labels != 1:
            raise ComponentMissing(
                f"The model {name} gives {self._model.num_labels} values a pair, not one score. Correct KB_READER, or leave it out."
            )
        use_threads(threads or physical_cores())

    @cached_property
    def fingerprint(self) -> str:
        return fingerprint_of(self.name, f"cross-encoder {self._model.max_length}")

    def read(self, question: str, passages: Sequence[tuple[str, str]]) -> list[Reading]:
        from torch import nn

        if not passages:
            return []
        pairs = [(question, "\n".join(part for part in passage if part)) for passage in passages]
        with self._lock:
            logits = self._model.predict(pairs, batch_size=_BATCH, show_progress_bar=False, activation_fn=nn.Identity())
        return [Reading(float(logit), 0, 0, 0.0) for logit in logits]


def _load(name: str) -> CrossEncoder:
    def load(source: str, local_files_only: bool) -> CrossEncoder:
        from sentence_transformers import CrossEncoder

        return CrossEncoder(source, device="cpu", local_files_only=local_files_only, trust_remote_code=False)

    return load_model(name, "KB_READER", load)
