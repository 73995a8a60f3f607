"""Which embedder a setting means."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from kb.errors import ComponentMissing
from kb.models.e5 import E5Embedder
from kb.models.e5_layout import DIRECTORY
from kb.models.embedder import Embedder
from kb.models.sealed import is_whole

DEFAULT = "e5-small"
HUB_NAME = "intfloat/multilingual-e5-small"

log = logging.getLogger(__name__)


def open_embedder(
    name: str | None,
    cache: Path,
    progress: Callable[[str, float], None] | None = None,
    threads: int = 0,
) -> Embedder:
    """The default model for None and "e5-small", prepared in `cache` when it is missing; else a sentence-transformers model.

    `progress` hears what is being prepared and the share that is done; `threads` 0 means the machine's physical cores.
    """
    if name is None or name == DEFAULT:
        return _open_default(cache, progress or _unheard, threads)
    return _open_other(name, threads)


def _open_default(cache: Path, progress: Callable[[str, float], None], threads: int) -> Embedder:
    directory = cache / DIRECTORY
    if not is_whole(directory):
        # Imported here: preparing is for once, and commands that only search should not wait for its imports.
        from kb.models.e5_source import NoWeights
        from kb.models.prepare_e5 import prepare

        try:
            directory = prepare(cache, progress)
        except NoWeights as missing:
            return _from_hub(missing, threads)
    return E5Embedder(directory, threads)


def _from_hub(missing: ComponentMissing, threads: int) -> Embedder:
    """The same model from the hub, run by sentence-transformers: slower, but it answers."""
    log.warning("%s The model is taken from the hub (%s) instead.", missing, HUB_NAME)
    try:
        return _open_other(HUB_NAME, threads)
    except ComponentMissing as error:
        raise missing from error


def _open_other(name: str, threads: int) -> Embedder:
    # Imported here, so that the default path never meets it.
    from kb.models.sentence_transformer import SentenceTransformerEmbedder

    return SentenceTransformerEmbedder(name, threads)


def _unheard(what: str, share: float) -> None:
    """Nobody listens."""
