"""Which reader a setting means."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from kb.models.e5_source import NoWeights
from kb.models.reader import PassageReader

OFF = "off"

log = logging.getLogger(__name__)


def open_reader(
    setting: str | None,
    cache: Path,
    progress: Callable[[str, float], None] | None = None,
    threads: int = 0,
) -> PassageReader | None:
    """Our reader for None, prepared in `cache` when it is missing; no reader for "off"; else a cross-encoder by name or folder.

    Without the weights it is made from there is no reader: search does without, and says so in the log.
    """
    if setting == OFF:
        return None
    if setting is not None:
        # Imported here, so that the default path never meets it.
        from kb.models.reader_cross_encoder import CrossEncoderReader

        return CrossEncoderReader(setting, threads)
    try:
        return _open_ours(cache, progress or _unheard, threads)
    except NoWeights as missing:
        log.warning("%s Search goes on without the reader.", missing)
        return None


def _open_ours(cache: Path, progress: Callable[[str, float], None], threads: int) -> PassageReader:
    from kb.models.reader_e5 import E5Reader
    from kb.models.reader_layout import shipped_origin
    from kb.models.sealed import is_whole

    directory = cache / shipped_origin().directory
    if not is_whole(directory):
        # Imported here: preparing is for once, and commands that only search should not wait for its imports.
        from kb.models.prepare_reader import prepare_reader

        directory = prepare_reader(cache, progress)
    return E5Reader(directory, threads)


def _unheard(what: str, share: float) -> None:
    """Nobody listens."""
