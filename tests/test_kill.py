"""kill -9 at six random moments of an ingest (fifty in `benchmarks/kill_ingest.py`)."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from benchmarks.kill_ingest import kill_ingests


@pytest.mark.slow
def test_a_killed_ingest_leaves_each_document_old_or_new(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seed = random.SystemRandom().randrange(10**6)
    with capsys.disabled():
        sys.stdout.write(f"\nkill -9 with seed {seed}\n")
    assert len(kill_ingests(tmp_path, 6, seed, lambda line: None)) == 6
