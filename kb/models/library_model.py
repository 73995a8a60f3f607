"""What all models of sentence-transformers have in common: found by folder or by name on the hub, loaded, told apart."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kb.errors import ComponentMissing

_SAMPLED = 1 << 16
_SAMPLES = 64
_MODEL_FILES = ("*.json", "*.txt", "*.model", "*.safetensors", "*.bin")
_OTHER_RUNTIMES = frozenset({"onnx", "openvino"})

Model = TypeVar("Model")


def load_model(name: str, setting: str, load: Callable[[str, bool], Model]) -> Model:
    """The model of a folder, which is read from the disk alone, or of a name, which the hub's local cache is asked for first.

    `load` imports its class and is given the source and whether to stay off the network; `setting` is where the name was told.
    """
    folder = Path(name).expanduser()
    is_folder = folder.is_dir()
    if not is_folder and _looks_like_a_path(name):
        raise ComponentMissing(f"There is no model folder at {name}. Correct {setting}, or leave it out for the default model.")
    _be_quiet(offline=is_folder)
    try:
        import sentence_transformers  # noqa: F401
    except ImportError as error:
        raise ComponentMissing(
            f"The model {name} needs the package sentence-transformers: `pip install sentence-transformers`."
        ) from error
    source = str(folder) if is_folder else name
    try:
        return load(source, True)
    except Exception as error:  # what a broken model raises depends on which of four libraries meets it first
        if is_folder:
            raise ComponentMissing(f"The folder {name} holds no model sentence-transformers can load: {error}") from error
    try:
        return load(source, False)
    except Exception as error:  # the same, and the network
        raise ComponentMissing(
            f"The model {name} is not on this machine and could not be fetched from the hub: {error}. "
            f"Correct {setting}, or leave it out for the default model, which needs no network."
        ) from error


def fingerprint_of(name: str, use: str) -> str:
    """Changes with the model's files and with how it is used."""
    digest = hashlib.sha256(use.encode())
    for path in _model_files(_folder_of(name)):
        digest.update(path.name.encode())
        digest.update(_sample(path))
    return f"{Path(name).name}-{digest.hexdigest()[:16]}"


def _looks_like_a_path(name: str) -> bool:
    return name.startswith((".", "~", os.sep)) or "\\" in name or name.count("/") > 1 or Path(name).is_absolute()


def _be_quiet(offline: bool) -> None:
    """Before the libraries are imported: no telemetry, no advice on screen; for a folder nothing is asked of the network."""
    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
    os.environ["DO_NOT_TRACK"] = "1"
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    if offline:
        os.environ.setdefault("HF_HUB_OFFLINE", "1")


def use_threads(count: int) -> None:
    import torch

    torch.set_num_threads(count)


def _folder_of(name: str) -> Path:
    folder = Path(name).expanduser()
    if folder.is_dir():
        return folder
    from huggingface_hub import snapshot_download

    full = name if "/" in name else f"sentence-transformers/{name}"
    return Path(snapshot_download(full, local_files_only=True))


def _model_files(folder: Path) -> list[Path]:
    found = {path for pattern in _MODEL_FILES for path in folder.rglob(pattern)}
    ours = (path for path in found if not _OTHER_RUNTIMES.intersection(path.relative_to(folder).parts))
    return sorted(ours, key=lambda path: path.relative_to(folder).as_posix())


def _sample(path: Path) -> bytes:
    """A hash of a file: of all of it when it is small, else of its size and pieces spread over it (weights take gigabytes)."""
    size = path.stat().st_size
    digest = hashlib.sha256(str(size).encode())
    with path.open("rb") as file:
        if size <= _SAMPLED * _SAMPLES:
            digest.update(file.read())
        else:
            for number in range(_SAMPLES):
                file.seek(number * (size - _SAMPLED) // (_SAMPLES - 1))
                digest.update(file.read(_SAMPLED))
    return digest.digest()
