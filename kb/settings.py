"""Settings: one frozen value, read once by `app.py` and `kb/cli.py`, then passed down. Nothing deeper reads the environment."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs
from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


def _default_models() -> Path:
    return Path(platformdirs.user_cache_dir("radsminne")) / "models"


class Settings(BaseSettings):
    """Every setting has a default that works; each can be given as an environment variable with the prefix `KB_`."""

    model_config = SettingsConfigDict(env_prefix="KB_", frozen=True, extra="ignore")

    data: Path = Path(".kb")
    """The data directory: catalog, Chroma, caches. One process at a time writes there."""
    corpus: str = "corpus"
    """The folder of documents, or several with the system's path separator between (`:` or, on Windows, `;`)."""
    uploads: Path | None = None
    """The folder of documents given to the application itself; without it, `uploads` in the data directory."""
    watch: bool = False
    """Whether the running application looks for changed files by itself."""
    embedder: str | None = None
    """A sentence-transformers model by name or folder; without it the embedded multilingual-e5-small."""
    reader: str | None = None
    """What reads question and passage together: our own, "off" for none, or a cross-encoder by name or folder."""
    models: Path = Field(default_factory=_default_models)
    """Where prepared models are kept."""
    threads: int = 0
    """Threads for embedding; 0 lets the program use the machine's cores."""
    read_timeout_s: float = Field(default=120.0, gt=0)
    """The longest one file may take to read. Recognising text has it for each page, and 30 times as long in all."""
    read_memory_mb: int = Field(default=2048, gt=0)
    """The most memory the reading of one file may take."""
    max_file_mb: int = Field(default=300, gt=0)
    """Larger files are not read."""
    host: str = "127.0.0.1"
    port: int = 7860
    base_url: str | None = None
    """The address users see when it is not `http://host:port` (behind a proxy)."""

    @property
    def roots(self) -> list[Path]:
        """The folders of `corpus`."""
        return [Path(part) for part in self.corpus.split(os.pathsep) if part]

    @property
    def uploads_folder(self) -> Path:
        """Where uploaded documents lie; the folder is made with the first of them."""
        return self.uploads or self.data / "uploads"
