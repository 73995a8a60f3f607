"""Opening what was prepared: the graph of a directory and its tokenizer. No torch and no `tokenizers` on this path."""

from __future__ import annotations

import io
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from kb.errors import ComponentMissing
from kb.models.e5_layout import GRAPH, PIECES, SCORES, UNKNOWN
from kb.models.unigram import Unigram

if TYPE_CHECKING:
    import onnxruntime


def open_session(directory: Path) -> onnxruntime.InferenceSession:
    """The directory's graph, run on one core; several runs may go on at once."""
    # Imported here: commands that embed nothing need not load it.
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # the texts are spread over the cores, not the parts of one text
    options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # it remembers a plan for each length of text
    options.log_severity_level = 3
    # The graph is written as it shall run; looking for improvements would only cost time.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    try:
        return onnxruntime.InferenceSession(str(directory / GRAPH), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # the library has a dozen exception classes of its own without a common base
        raise unreadable(directory) from error


def open_tokenizer(directory: Path) -> Unigram:
    """The directory's tokenizer; embedder and reader have the same one, which takes 60 MB and is then held once."""
    try:
        return _tokenizer((directory / PIECES).read_text(encoding="utf-8"), (directory / SCORES).read_bytes())
    except (OSError, ValueError) as error:
        raise unreadable(directory) from error


@lru_cache(maxsize=1)
def _tokenizer(pieces_text: str, scores_file: bytes) -> Unigram:
    pieces = pieces_text.split("\n")
    scores = np.load(io.BytesIO(scores_file)).tolist()
    special = frozenset((*range(UNKNOWN + 1), len(pieces) - 1))
    return Unigram(pieces, scores, UNKNOWN, special)


def unreadable(directory: Path) -> ComponentMissing:
    return ComponentMissing(
        f"The prepared model in {directory} cannot be read. Delete that folder; it is made again at the next start."
    )
