"""Any other sentence-transformers model, by folder or by its name on the hub (`KB_EMBEDDER`)."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from kb.models.cores import physical_cores
from kb.models.embedder import FloatArray, unit_rows
from kb.models.library_model import fingerprint_of, load_model, use_threads

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

_BATCH = 8
_TEXTS_A_ROUND = 64


@dataclass(frozen=True, slots=True)
class Prompts:
    """What stands before a query and before a passage."""

    query: str
    passage: str


class SentenceTransformerEmbedder:
    """A model run by sentence-transformers on the processor; loading it imports torch, which takes some seconds.

    A folder is read from the disk alone. A name is looked up in the hub's local cache first and downloaded when it is not there.
    """

    def __init__(self, name: str, threads: int = 0) -> None:
        self.name = name
        self._lock = threading.Lock()  # its tokenizer must not be used by two threads at once
        self._model = _load(name)
        self._prompts = choose_prompts(name, dict(self._model.prompts))
        use_threads(threads or physical_cores())

    @cached_property
    def fingerprint(self) -> str:
        return fingerprint_of(self.name, repr((self._prompts, self._model.max_seq_length)))

    @cached_property
    def dimensions(self) -> int:
        return len(self.embed_query(""))

    @cached_property
    def max_tokens(self) -> int:
        longest = self._model.max_seq_length or 512
        added = max(len(self._numbers(prompt, special=True)) for prompt in (self._prompts.query, self._prompts.passage))
        return int(longest) - added

    def embed_documents(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> FloatArray:
        vectors = np.empty((len(texts), self.dimensions), np.float32)
        order = sorted(range(len(texts)), key=lambda place: -len(texts[place]))
        for start in range(0, len(order), _TEXTS_A_ROUND):
            places = order[start : start + _TEXTS_A_ROUND]
            vectors[places] = self._encode([texts[place] for place in places], self._prompts.passage)
            if progress is not None:
                progress(start + len(places))
        return vectors

    def embed_query(self, text: str) -> FloatArray:
        row: FloatArray = self._encode([text], self._prompts.query)[0]
        return row

    def embed_tokens(self, texts: Sequence[str], query: bool) -> list[FloatArray]:
        prompt = self._prompts.query if query else self._prompts.passage
        with self._lock:
            found = self._model.encode(
                list(texts), prompt=prompt, output_value="token_embeddings", batch_size=_BATCH, show_progress_bar=False
            )
        return [unit_rows(tokens.float().cpu().numpy()) for tokens in found]

    def count_tokens(self, text: str) -> int:
        return len(self._numbers(text, special=False))

    def _encode(self, texts: list[str], prompt: str) -> FloatArray:
        with self._lock:
            vectors = self._model.encode(texts, prompt=prompt, batch_size=_BATCH, show_progress_bar=False, convert_to_numpy=True)
        return unit_rows(np.asarray(vectors, np.float32))

    def _numbers(self, text: str, special: bool) -> list[int]:
        with self._lock:
            tokenizer = self._model.tokenizer
            numbers: list[int] = tokenizer(text, add_special_tokens=special, truncation=False, verbose=False)["input_ids"]
        return numbers


def choose_prompts(name: str, declared: dict[str, str]) -> Prompts:
    """The prompts a model declares; for e5 models that declare none, those they were trained with."""
    query = declared.get("query") or ""
    passage = declared.get("passage") or declared.get("document") or declared.get("corpus") or ""
    if query or passage:
        return Prompts(query, passage)
    words = set(re.split(r"[^a-z0-9]+", name.lower()))
    if "e5" not in words:
        return Prompts("", "")
    if "instruct" in words:
        return Prompts("Instruct: Given a question, retrieve passages that answer the question\nQuery: ", "")
    return Prompts("query: ", "passage: ")


def _load(name: str) -> SentenceTransformer:
    def load(source: str, local_files_only: bool) -> SentenceTransformer:
        from sentence_transformers import SentenceTransformer

        return SentenceTransformer(source, device="cpu", local_files_only=local_files_only, trust_remote_code=False)

    return load_model(name, "KB_EMBEDDER", load)
