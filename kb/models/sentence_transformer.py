"""Any other sentence-transformers model, by folder or by its name on the hub (`KB_EMBEDDER`)."""

from __future__ import annotations

import hashlib
import os
import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from kb.errors import ComponentMissing
from kb.models.cores import physical_cores
from kb.models.embedder import FloatArray, unit_rows

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

_BATCH = 8
_TEXTS_A_ROUND = 64
_SAMPLED = 1 << 16
_SAMPLES = 64
_MODEL_FILES = ("*.json", "*.txt", "*.model", "*.safetensors", "*.bin")
_OTHER_RUNTIMES = frozenset({"onnx", "openvino"})


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
        _use_threads(threads or physical_cores())

    @cached_property
    def fingerprint(self) -> str:
        digest = hashlib.sha256(repr((self._prompts, self._model.max_seq_length)).encode())
        for path in _model_files(_folder_of(self.name)):
            digest.update(path.name.encode())
            digest.update(_sample(path))
        return f"{Path(self.name).name}-{digest.hexdigest()[:16]}"

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
    folder = Path(name).expanduser()
    is_folder = folder.is_dir()
    if not is_folder and _looks_like_a_path(name):
        raise ComponentMissing(f"There is no model folder at {name}. Correct KB_EMBEDDER, or leave it out for the default model.")
    _be_quiet(offline=is_folder)
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        raise ComponentMissing(
            f"The model {name} needs the package sentence-transformers: `pip install sentence-transformers`."
        ) from error
    source = str(folder) if is_folder else name
    try:
        return SentenceTransformer(source, device="cpu", local_files_only=True, trust_remote_code=False)
    except Exception as error:  # what a broken model raises depends on which of four libraries meets it first
        if is_folder:
            raise ComponentMissing(f"The folder {name} holds no model sentence-transformers can load: {error}") from error
    try:
        return SentenceTransformer(source, device="cpu", trust_remote_code=False)
    except Exception as error:  # the same, and the network
        raise ComponentMissing(
            f"The model {name} is not on this machine and could not be fetched from the hub: {error}. "
            "Correct KB_EMBEDDER, or leave it out for the default model, which needs no network."
        ) from error


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


def _use_threads(count: int) -> None:
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
