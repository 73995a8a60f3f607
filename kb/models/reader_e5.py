"""Our reader, from a prepared directory, in int8 on ONNX Runtime. No torch on this path."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from kb.models.cores import physical_cores
from kb.models.e5_layout import ORIGIN
from kb.models.prepared import open_session, open_tokenizer, unreadable
from kb.models.reader import Reading
from kb.models.reader_layout import NAME, ReaderOrigin
from kb.models.reader_pair import PairTokenizer, best_span

if TYPE_CHECKING:
    import onnxruntime


class E5Reader:
    """Reads from a prepared directory, which is opened when the first pair is read.

    Each pair is a run of its own on one processor core, several at a time, so that a reading depends on its pair alone.
    """

    name = NAME

    def __init__(self, directory: Path, threads: int = 0) -> None:
        self._directory = directory
        self._threads = threads or physical_cores()
        self._loading = threading.Lock()
        self._loaded: onnxruntime.InferenceSession | None = None

    @cached_property
    def fingerprint(self) -> str:
        try:
            origin = ReaderOrigin.read(self._directory / ORIGIN)
        except (OSError, ValueError, TypeError) as error:
            raise unreadable(self._directory) from error
        told = f"{origin.recipe} {origin.weights_sha256} {origin.base_sha256}"
        return f"{self.name}-{hashlib.sha256(told.encode()).hexdigest()[:16]}"

    def load(self) -> None:
        """Loads what the first reading would load; may run in a thread while other things start."""
        _ = self._session, self._pairs

    def read(self, question: str, passages: Sequence[tuple[str, str]]) -> list[Reading]:
        if not passages:
            return []
        self.load()
        asked = self._pairs.asked(question)
        # The longest first: the cores then finish together.
        order = sorted(range(len(passages)), key=lambda place: -len(passages[place][1]))
        with ThreadPoolExecutor(self._threads, thread_name_prefix="read") as workers:
            readings = workers.map(lambda place: self._reading(asked, *passages[place]), order)
            by_place = dict(zip(order, readings, strict=True))
        return [by_place[place] for place in range(len(passages))]

    def _reading(self, asked: Sequence[int], over: str, text: str) -> Reading:
        pair = self._pairs.pair(asked, over, text)
        score, spans = self._session.run(["score", "spans"], {"input_ids": np.array([pair.numbers], np.int64)})
        span = best_span(pair, text, spans[0])
        return Reading(float(score[0, 0]), span.start, span.end, span.score)

    @cached_property
    def _pairs(self) -> PairTokenizer:
        return PairTokenizer(open_tokenizer(self._directory))

    @property
    def _session(self) -> onnxruntime.InferenceSession:
        if self._loaded is None:
            with self._loading:
                if self._loaded is None:
                    self._loaded = open_session(self._directory)
        return self._loaded
