"""Kill `kb ingest` with -9 at random moments; every document must stand in the catalog old or new, never half.

    python -m benchmarks.kill_ingest [--times 50] [--seed N]

The documents are rewritten before each run, so that there is always something to do. After each kill the catalog is read: every
document's pages must be one whole version, with its passages, terms and vectors; at the end one undisturbed run must bring all to
the newest version and Chroma in line.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kb.memory import Memory
from kb.settings import Settings
from kb.status import check_index
from kb.types import OWNER

DOCUMENTS = 16
PARAGRAPHS = 20


@dataclass(frozen=True, slots=True)
class Killed:
    """After how long the run was killed, and how many documents of each version stood in the catalog then."""

    seconds: float
    versions: dict[int, int]


def kill_ingests(work: Path, times: int, seed: int, tell: Callable[[str], None]) -> list[Killed]:
    """Kill as many runs, and check the catalog after each. AssertionError when a document is half."""
    chance = random.Random(seed)
    corpus, data = work / "corpus", work / "data"
    corpus.mkdir(parents=True)
    _write_version(corpus, 0)
    started = time.perf_counter()
    _start(corpus, data).wait()
    whole_run = time.perf_counter() - started
    killed = []
    for version in range(1, times + 1):
        _write_version(corpus, version)
        moment = chance.uniform(0.2, 1.1) * whole_run
        run = _start(corpus, data)
        try:
            run.wait(timeout=moment)
        except subprocess.TimeoutExpired:
            run.kill()
            run.wait()
        killed.append(Killed(moment, _versions(data)))
        tell(f"killed after {moment:.2f} s: versions {killed[-1].versions}")
    assert _start(corpus, data).wait() == 0
    assert _versions(data) == {times: DOCUMENTS}
    assert check_index(Memory(Settings(data=data)))["problems"] == []
    return killed


def _start(corpus: Path, data: Path) -> subprocess.Popen[bytes]:
    command = [str(Path(sys.executable).parent / "kb"), "ingest", str(corpus), "--data", str(data)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ))


def _write_version(corpus: Path, version: int) -> None:
    for number in range(DOCUMENTS):
        paragraphs = [
            f"Utgave {version}: sak {number}, avsnitt {paragraph}. Styret drøftet rutetilbudet for ferja og ba om en ny vurdering."
            for paragraph in range(PARAGRAPHS)
        ]
        (corpus / f"sak-{number:02}.txt").write_text("\n\n".join(paragraphs), encoding="utf-8")


def _versions(data: Path) -> dict[int, int]:
    """How many documents stand there in which version; each must be whole and of one version."""
    memory = Memory(Settings(data=data))
    with memory.catalog.reading(OWNER) as reader:
        texts = {document.path: [page.text for page in reader.pages(document)] for document in reader.documents()}
    assert len(texts) == DOCUMENTS, f"{len(texts)} documents"
    assert memory.catalog.problems() == []
    versions: dict[int, int] = {}
    for path, pages in texts.items():
        lines = [line for page in pages for line in page.splitlines() if line.strip()]
        found = {line.split(":")[0] for line in lines}
        assert len(lines) == PARAGRAPHS and len(found) == 1, f"{path} is half: {found}"
        version = int(found.pop().split()[1])
        versions[version] = versions.get(version, 0) + 1
    problems = [one for one in check_index(memory)["problems"] if "Chroma" not in one]
    assert problems == [], problems
    return versions


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options = parser.parse_args()
    sys.stdout.write(f"seed {options.seed}\n")
    with tempfile.TemporaryDirectory() as work:
        killed = kill_ingests(Path(work), options.times, options.seed, lambda line: sys.stdout.write(line + "\n") and None)
    amid = sum(len(one.versions) > 1 for one in killed)
    sys.stdout.write(f"{len(killed)} runs killed, {amid} amid the documents; every document was old or new each time\n")


if __name__ == "__main__":
    main()
