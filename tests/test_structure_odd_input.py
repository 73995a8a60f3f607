"""Any text gives a structure: no failure, no overlap, and no run of marks that takes more than a moment."""

from __future__ import annotations

import random
import time
from itertools import pairwise

import pytest

from ingest.structure.structure import extract_structure
from tests import structure_documents as documents
from tests.structure_factory import build_document

_ALL = [line for name in dir(documents) if name.isupper() for line in getattr(documents, name).strip().split("\n")]


@pytest.mark.parametrize("seed", range(40))
def test_shuffled_lines_of_all_documents(seed: int) -> None:
    generator = random.Random(seed)
    text = "\n".join(generator.choices(_ALL, k=generator.randint(1, 120)))
    document = build_document(text, body_size=generator.choice([None, 11.0]), format=generator.choice(["pdf", "docx", "pptx"]))
    found = extract_structure(document, "fil.pdf", ("mappe",))
    assert found.facts.title
    for places in (found.sections, found.items):
        assert all((a.end_page, a.end) <= (b.page, b.start) for a, b in pairwise(places))
    for place in (*found.sections, *found.items):
        assert (place.page, place.start) < (place.end_page, place.end)
        assert place.end <= len(document.pages[place.end_page - 1].text)


@pytest.mark.parametrize(
    "piece",
    [".", ". ", " ", "a", "1/", "sak ", "Sak 1/24 ", "a\t", "møtet-", "1. og ", "jf. offl. ", "Vedtak:\n", "2024-", "plan- og "],
)
def test_long_runs_take_no_time(piece: str) -> None:
    text = piece * (20_000 // len(piece)) + "x"
    started = time.process_time()
    extract_structure(build_document(text), "fil.pdf")
    assert time.process_time() - started < 4
