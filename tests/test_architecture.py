"""The arrows of ARCHITECTURE.md: a room imports only rooms below it, and heavy libraries have one door each."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

ROWS = [
    {"app"},
    {"kb.cli"},
    {"kb.web"},
    {"kb.evaluation"},
    {"kb.pages", "kb.status", "kb.shapes"},
    {"kb.memory"},
    {"kb.answer"},
    {"kb.register"},
    {"kb.search"},
    {"kb.models"},
    {"kb.store"},
    {"kb.text", "kb.programs"},
    {"kb.errors", "kb.settings"},
    {"kb.types"},
    {"kb.decisions"},
]
INGEST_ROWS = [
    {"ingest.purge", "ingest.backup"},
    {"ingest.keeping", "ingest.upkeep", "ingest.pipeline"},
    {"ingest.records"},
    {
        "ingest.plan",
        "ingest.rules",
        "ingest.unpack",
        "ingest.means",
        "ingest.taken_out",
        "ingest.uploads",
        "ingest.watch",
        "ingest.minutes_again",
    },
    {"ingest.discover"},
    {"ingest.roots", "ingest.cloud"},
    {"ingest.worker", "ingest.reading_process", "ingest.understanding", "ingest.passages"},
    {"ingest.messages"},
    {"ingest.structure"},
    {"ingest.readers"},
]
MAY_USE_INGEST = {"app", "kb.cli"}
# What `kb eval --baseline` compares with must be assembled from the libraries themselves, with nothing of ours in between.
BASELINE = {"kb/evaluation/baseline.py", "kb/evaluation/baseline_pages.py"}
DOORS = {
    "chromadb": {"kb/store/vectors.py", *BASELINE},
    "gradio": {"kb/web"},
    "fastapi": {"kb/web"},
    "onnxruntime": {"kb/models"},
    "tokenizers": {"kb/models"},
    "sentence_transformers": {"kb/models"},
    "torch": {"kb/models"},
    "pypdfium2": {"ingest/readers", "kb/pages"},
    "pypdf": {"ingest/readers", *BASELINE},
    "pptx": {"ingest/readers", *BASELINE},
    "docx": {"ingest/readers", *BASELINE},
    "olefile": {"ingest/readers"},
    "compressed_rtf": {"ingest/readers"},
    "striprtf": {"ingest/readers"},
    "openpyxl": {"kb/register/sheets.py"},
    "langchain_text_splitters": {"ingest/passages.py", *BASELINE},
    "sqlite3": {"kb/store", "ingest/records.py", "kb/status.py"},
}


def sources() -> list[Path]:
    return [ROOT / "app.py", *sorted(ROOT.glob("kb/**/*.py")), *sorted(ROOT.glob("ingest/**/*.py"))]


def imports_of(file: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file} imports relatively"
            found.add(node.module or "")
    return found


def room(module: str) -> str:
    parts = module.split(".")
    return ".".join(parts[:2]) if parts[0] in ("kb", "ingest") else parts[0]


def row_of(name: str, rows: list[set[str]]) -> int | None:
    return next((i for i, row in enumerate(rows) if name in row), None)


def module_of(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts)


@pytest.mark.parametrize("file", sources(), ids=lambda file: str(file.relative_to(ROOT)))
def test_a_room_uses_only_rooms_below_it(file: Path) -> None:
    here = room(module_of(file))
    for module in imports_of(file):
        there = room(module)
        if there == here or module.split(".")[0] not in ("kb", "ingest", "app") or there in ("kb", "ingest"):
            continue
        if here.startswith("ingest") and there.startswith("ingest"):
            assert row_of(here, INGEST_ROWS) is not None, f"{here} has no row"
            assert row_of(there, INGEST_ROWS) > row_of(here, INGEST_ROWS), f"{here} must not use {there}"
        elif there.startswith("ingest"):
            assert here in MAY_USE_INGEST, f"{here} must not know {there}"
        elif here.startswith("ingest"):
            assert row_of(there, ROWS) >= row_of("kb.models", ROWS), f"{here} must not use {there}"
        elif there == "app":
            assert here == "kb.cli"
        else:
            assert row_of(here, ROWS) is not None, f"{here} has no row"
            assert row_of(there, ROWS) > row_of(here, ROWS), f"{here} must not use {there}"


@pytest.mark.parametrize("file", sources(), ids=lambda file: str(file.relative_to(ROOT)))
def test_heavy_libraries_have_one_door(file: Path) -> None:
    place = file.relative_to(ROOT).as_posix()
    for module in imports_of(file):
        doors = DOORS.get(module.split(".")[0])
        if doors is not None:
            assert any(place.startswith(door) for door in doors), f"{place} must not import {module}"
