"""How long a search takes over 100,000 passages, and where the time goes. A speed figure only, never quality.

    python -m benchmarks.search_speed --norquad FOLDER [--passages 100000] [--work build/speed]

The passages are resampled from NorQuAD's sentences and their vectors drawn near real ones; built once, and kept. Questions are
NorQuAD's. Measured through `Memory`, as the application searches: rights of a named user, limits, facets and snippets included.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from benchmarks.norquad import build, load_questions
from kb.memory import Memory
from kb.models.choose import open_embedder
from kb.search.request import SearchRequest
from kb.settings import Settings
from kb.store.catalog import Catalog
from kb.store.snapshot import SnapshotCache
from kb.store.writer import Contents, FileIdentity, Standing, passage_id, set_meta, store_document
from kb.text.analysis import ANALYSIS_VERSION
from kb.text.sentences import sentences
from kb.types import OWNER, Document, Facts, Page, Passage, Structure, User

SEED = 20260101
A_DOCUMENT = 50
"""Passages a document."""
LENGTHS = (2, 5)
"""Sentences a passage."""
NOISE = 0.03
"""How far a drawn vector lies from a real one, in each of its 384 directions."""
ORGANS = ("Styret", "Representantskapet", "Valgkomiteen", "Faggruppe for klima", None)


def build_large(norquad: Path, work: Path, embedder: object, passages: int) -> Path:
    """A catalog of so many passages; kept from run to run."""
    data = work / f"{passages}-{ANALYSIS_VERSION}"
    catalog = Catalog(data)
    if (data / "done").exists():
        return data
    texts = build(norquad, work / "norquad", embedder)  # type: ignore[arg-type]
    said = [text[start:end].replace("\n", " ") for text in texts.values() for start, end in sentences(text)]
    with Catalog(work / "norquad" / embedder.fingerprint).reading(OWNER) as reader:  # type: ignore[attr-defined]
        near = SnapshotCache().of(reader).vectors
    chance, numbers = random.Random(SEED), np.random.default_rng(SEED)
    catalog.create()
    for number in range(passages // A_DOCUMENT):
        with catalog.transaction() as connection:
            if number == 0:
                set_meta(connection, "embedder", embedder.fingerprint)  # type: ignore[attr-defined]
                set_meta(connection, "embedder_name", embedder.name)  # type: ignore[attr-defined]
                set_meta(connection, "analysis", ANALYSIS_VERSION)
            pieces = [" ".join(chance.choices(said, k=chance.randint(*LENGTHS))) for _ in range(A_DOCUMENT)]
            text, parts, identity = "\n".join(pieces), [], f"{number:016x}"
            for piece in pieces:
                start = parts[-1].end + 1 if parts else 0
                parts.append(
                    Passage(passage_id(identity, 1, start, piece), identity, 1, start, start + len(piece), piece, None, "body")
                )
            vectors = near[numbers.integers(len(near), size=A_DOCUMENT)] + numbers.normal(0, NOISE, (A_DOCUMENT, near.shape[1]))
            vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
            day = date(2019, 1, 1) + timedelta(days=chance.randrange(2800))
            facts = Facts(f"Dokument {number}", "minutes", chance.choice(ORGANS), day, "nb")
            structure = Structure(facts)
            contents = Contents(Document("text", (Page(1, text),), 1), structure, tuple(parts), vectors.astype(np.float32))
            file = FileIdentity(identity, f"d{number}.txt", f"d{number}.txt", identity, len(text), "")
            access = "closed" if number % 20 == 0 else "open"
            store_document(connection, file, Standing(facts, access, ("styret",)), facts, "indexed", None, contents)  # type: ignore[arg-type]
    (data / "done").touch()
    return data


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--norquad", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("build/speed"))
    parser.add_argument("--passages", type=int, default=100_000)
    parser.add_argument("--questions", type=int, default=60)
    options = parser.parse_args()
    settings = Settings()
    embedder = open_embedder(None, settings.models, None)
    data = build_large(options.norquad, options.work, embedder, options.passages)
    texts = build(options.norquad, options.work / "norquad", embedder)
    asked = [one.text for one in load_questions(options.norquad, texts)]
    chosen = random.Random(SEED).sample(asked, options.questions)
    user = User("kari", frozenset())
    for name, limits in (
        ("everything", {}),
        ("an organ", {"organ": "Styret"}),
        ("two years", {"first": date(2022, 1, 1), "last": date(2023, 12, 31)}),
    ):
        for looks, reader in (("at sight", "sight"), ("by tokens", "off"), ("and read", None)):
            memory = Memory(Settings(data=data, reader=None if reader == "sight" else reader))
            request = [SearchRequest(query, closer=reader != "sight", **limits) for query in chosen]  # type: ignore[arg-type]
            memory.search(user, request[0])
            taken = []
            for one in request[1:]:
                started = time.perf_counter()
                memory.search(user, one)
                taken.append((time.perf_counter() - started) * 1000)
            p50, p95 = np.percentile(taken, [50, 95])
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            sys.stdout.write(f"{name:12} {looks:10} p50 {p50:6.0f} ms   p95 {p95:6.0f} ms   peak memory {peak:5.0f} MB\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
