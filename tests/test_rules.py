"""kb.toml: the nearest word wins for each key, and a broken file opens nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ingest.rules import Rules
from kb.types import Facts

OWN = Facts("Own title", "other", None, date(2020, 1, 1), "nb")


def write(folder: Path, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kb.toml").write_text(text, encoding="utf-8")


def test_without_a_word_a_document_is_internal(tmp_path: Path) -> None:
    standing = Rules().standing(tmp_path / "a.pdf", tmp_path, OWN)
    assert (standing.access, standing.groups, standing.facts) == ("internal", (), OWN)


def test_the_nearest_folder_wins_for_each_key(tmp_path: Path) -> None:
    write(tmp_path, 'access = "closed"\ngroups = ["styret"]\norgan = "Styret"')
    write(tmp_path / "sub", 'organ = "Arbeidsutvalget"')
    standing = Rules().standing(tmp_path / "sub" / "a.pdf", tmp_path, OWN)
    assert standing.access == "closed", "a folder that only names its organ must not open what lies in it"
    assert standing.groups == ("styret",)
    assert standing.facts.organ == "Arbeidsutvalget"


def test_a_file_entry_overrides_its_folder(tmp_path: Path) -> None:
    write(tmp_path, 'access = "open"\n[files."må.pdf"]\naccess = "closed"\ntitle = "Møtet"\ndate = 2024-06-14\nkind = "minutes"')
    for name in ("må.pdf", "ma\u030a.pdf"):  # the second is how macOS writes it
        standing = Rules().standing(tmp_path / name, tmp_path, OWN)
        assert (standing.access, standing.facts.title, standing.facts.kind) == ("closed", "Møtet", "minutes")
        assert standing.facts.date == date(2024, 6, 14)
    assert Rules().standing(tmp_path / "other.pdf", tmp_path, OWN).access == "open"


@pytest.mark.parametrize(
    "text",
    [
        "access = open",
        'access = "secret"',
        'acess = "open"',
        'groups = "styret"',
        'kind = "memo"',
        '[files."a.pdf"]\ndate = "soon"',
    ],
)
def test_a_kb_toml_that_cannot_be_understood_closes_its_documents(tmp_path: Path, text: str) -> None:
    write(tmp_path, text)
    rules = Rules()
    assert rules.standing(tmp_path / "a.pdf", tmp_path, OWN).access == "closed"
    [(file, problem)] = rules.problems(tmp_path, {tmp_path})
    assert file == tmp_path / "kb.toml" and "stay closed" in problem
