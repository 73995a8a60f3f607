"""How fast texts become vectors: our int8 graph and sentence-transformers/torch in full precision, by turns in one run.

    python benchmarks/embedding_speed.py --texts FILE

FILE is any Norwegian text (plain, Markdown, or JSON lines with a field `text`); it is cut into passages of about 100 tokens. Run it
on a quiet machine: each round takes both in turn, and the best round of each counts.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from kb.models.choose import open_embedder
from kb.models.cores import physical_cores
from kb.models.e5 import E5Embedder
from kb.models.e5_layout import DIRECTORY
from kb.models.embedder import Embedder
from kb.models.sentence_transformer import SentenceTransformerEmbedder
from kb.settings import Settings

_LOADING = """
import time
began = time.perf_counter()
from pathlib import Path
from kb.models.choose import open_embedder
import sys
open_embedder(sys.argv[1] or None, Path(sys.argv[2])).embed_query("Hva ble vedtatt?")
sys.stdout.write(str(time.perf_counter() - began))
"""


def passages(text: str, count_tokens: Callable[[str], int], tokens: int, wanted: int) -> list[str]:
    """The text's words in pieces of about so many tokens."""
    found: list[str] = []
    piece: list[str] = []
    size = 0
    for word in text.split():
        piece.append(word)
        size += count_tokens(word)
        if size >= tokens:
            found.append(" ".join(piece))
            piece, size = [], 0
            if len(found) == wanted:
                break
    return found


def read_text(path: Path) -> str:
    content = path.read_text(encoding="utf-8")
    if path.suffix != ".jsonl":
        return content
    return " ".join(json.loads(line)["text"] for line in content.splitlines())


def per_second(embedder: Embedder, texts: list[str]) -> float:
    began = time.perf_counter()
    embedder.embed_documents(texts)
    return len(texts) / (time.perf_counter() - began)


def milliseconds_a_query(embedder: Embedder, queries: list[str]) -> float:
    took = []
    for query in queries:
        began = time.perf_counter()
        embedder.embed_query(query)
        took.append(time.perf_counter() - began)
    return float(np.median(took)) * 1000


def seconds_to_first_vector(name: str, cache: Path) -> float:
    """In a process of its own: imports, loading, one query; the better of two, the first may find a cold disk."""
    command = [sys.executable, "-c", _LOADING, name, str(cache)]
    return min(float(subprocess.run(command, capture_output=True, text=True, check=True).stdout) for _ in range(2))


def resident_mb() -> float:
    """Memory of this process in MB, where the system tells (Linux)."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6
    except OSError:
        return float("nan")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, required=True, help="a file of Norwegian text")
    parser.add_argument("--passages", type=int, default=200)
    parser.add_argument("--tokens", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=0, help="0: the machine's physical cores")
    parser.add_argument("--cache", type=Path, default=Settings().models, help="where the model is prepared")
    options = parser.parse_args()
    threads = options.threads or physical_cores()

    ours = open_embedder(None, options.cache, threads=threads)
    if not isinstance(ours, E5Embedder):
        sys.exit("The default model could not be prepared.")
    texts = passages(read_text(options.texts), ours.count_tokens, options.tokens - 4, options.passages)
    average = np.mean([ours.count_tokens(text) + 4 for text in texts])
    ours.embed_documents(texts[:8])
    write(f"{len(texts)} passages of {average:.0f} tokens, {threads} threads; memory with our model loaded {resident_mb():.0f} MB")
    ours.embed_documents(texts)
    write(f"memory after embedding them {resident_mb():.0f} MB")

    prepared = str(options.cache / DIRECTORY)
    theirs = SentenceTransformerEmbedder(prepared, threads=threads)
    cosine = np.sum(ours.embed_documents(texts) * theirs.embed_documents(texts), axis=1)
    rounds = [(per_second(ours, texts), per_second(theirs, texts)) for _ in range(options.rounds)]
    mine, torch32 = (max(values) for values in zip(*rounds, strict=True))
    queries = [" ".join(text.split()[:8]) + "?" for text in texts[:50]]
    write(f"passages per second   ours {mine:.1f}   sentence-transformers fp32 {torch32:.1f}   ratio {mine / torch32:.1f}")
    write(f"cosine to fp32        mean {cosine.mean():.4f}   least {cosine.min():.4f}")
    mine, torch32 = milliseconds_a_query(ours, queries), milliseconds_a_query(theirs, queries)
    write(f"ms a query            ours {mine:.1f}   sentence-transformers fp32 {torch32:.1f}")
    mine, torch32 = seconds_to_first_vector("", options.cache), seconds_to_first_vector(prepared, options.cache)
    write(f"s to the first vector ours {mine:.2f}   sentence-transformers fp32 {torch32:.2f}")


def write(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
