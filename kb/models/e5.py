"""The default embedder: multilingual-e5-small in int8 on ONNX Runtime, from a prepared directory. No torch on this path."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from kb.models.cores import physical_cores
from kb.models.e5_layout import END, NAME, POSITIONS, PREFIXES, START, Origin
from kb.models.embedder import FloatArray
from kb.models.prepared import open_session, open_tokenizer, unreadable
from kb.models.unigram import Unigram

if TYPE_CHECKING:
    import onnxruntime

_DIMENSIONS = 384


class E5Embedder:
    """multilingual-e5-small; usable from several threads. The directory is read when a vector or token is first asked for.

    Each text is a run of its own on one processor core, several texts at a time: no padding, and a vector depends on its text
    alone, never on the texts that happened to be embedded with it.
    """

    name = NAME
    dimensions = _DIMENSIONS

    def __init__(self, directory: Path, threads: int = 0) -> None:
        self._directory = directory
        self._threads = threads or physical_cores()
        self._loading = threading.Lock()
        self._loaded: onnxruntime.InferenceSession | None = None

    @cached_property
    def fingerprint(self) -> str:
        what = {"name": self.name, "prefixes": PREFIXES, "positions": POSITIONS, **asdict(self._origin())}
        return f"{self.name}-{hashlib.sha256(json.dumps(what, sort_keys=True).encode()).hexdigest()[:16]}"

    @cached_property
    def max_tokens(self) -> int:
        return POSITIONS - 2 - max(len(prefix) for prefix in self._prefixes.values())

    def load(self) -> None:
        """Loads what the first vector would load; may run in a thread while other things start."""
        _ = self._session, self._prefixes

    def embed_documents(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> FloatArray:
        vectors = np.empty((len(texts), self.dimensions), np.float32)
        self.load()
        # The longest first: the cores then finish together, and memory is taken once.
        order = sorted(range(len(texts)), key=lambda place: -len(texts[place]))
        with ThreadPoolExecutor(self._threads, thread_name_prefix="embed") as workers:
            rows = workers.map(lambda place: self._vector(texts[place], "passage"), order)
            for done, (place, row) in enumerate(zip(order, rows, strict=True), start=1):
                vectors[place] = row
                if progress is not None:
                    progress(done)
        return vectors

    def embed_query(self, text: str) -> FloatArray:
        return self._vector(text, "query")

    def embed_tokens(self, texts: Sequence[str], query: bool) -> list[FloatArray]:
        self.load()
        role = "query" if query else "passage"
        with ThreadPoolExecutor(self._threads, thread_name_prefix="embed") as workers:
            return list(workers.map(lambda text: self._run(text, role, "token_vectors"), texts))

    def count_tokens(self, text: str) -> int:
        return self._tokenizer.count(text)

    def _vector(self, text: str, role: str) -> FloatArray:
        return self._run(text, role, "passage_vector")

    def _run(self, text: str, role: str, output: str) -> FloatArray:
        prefix = self._prefixes[role]
        content = self._tokenizer.encode(text, at_most=POSITIONS - 2 - len(prefix))
        numbers = np.array([[START, *prefix, *content, END]], np.int64)
        (values,) = self._session.run([output], {"input_ids": numbers})
        row: FloatArray = values[0]
        return row

    @cached_property
    def _prefixes(self) -> dict[str, list[int]]:
        return {role: self._tokenizer.encode(prefix) for role, prefix in PREFIXES.items()}

    @property
    def _session(self) -> onnxruntime.InferenceSession:
        if self._loaded is None:
            with self._loading:
                if self._loaded is None:
                    self._loaded = open_session(self._directory)
        return self._loaded

    @cached_property
    def _tokenizer(self) -> Unigram:
        return open_tokenizer(self._directory)

    def _origin(self) -> Origin:
        try:
            return Origin.read(self._directory)
        except (OSError, ValueError, TypeError) as error:
            raise unreadable(self._directory) from error
