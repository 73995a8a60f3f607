"""One set of roots: parts of it are refreshed, other folders replace it, and a vanished one removes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.roots import settle_scope
from kb.errors import UsageError


def test_the_first_folder_becomes_the_root(tmp_path: Path) -> None:
    scope = settle_scope([], [tmp_path])
    assert scope.roots[0].shown(tmp_path / "sub" / "a.pdf") == "sub/a.pdf"
    assert scope.notes == ()


def test_a_path_inside_a_root_refreshes_that_part_only(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    scope = settle_scope([tmp_path], [tmp_path / "sub"])
    assert scope.covers(tmp_path / "sub" / "a.pdf") and not scope.covers(tmp_path / "b.pdf")
    assert scope.roots[0].folder == tmp_path


def test_another_folder_replaces_the_root_and_says_so(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir(), new.mkdir()
    scope = settle_scope([old], [new])
    assert [root.folder for root in scope.roots] == [new]
    assert str(old) in scope.notes[0]


def test_several_roots_have_a_prefix_each(tmp_path: Path) -> None:
    folders = [tmp_path / "a" / "docs", tmp_path / "b" / "docs"]
    for folder in folders:
        folder.mkdir(parents=True)
    scope = settle_scope([], folders)
    assert [root.prefix for root in scope.roots] == ["docs/", "docs-2/"]


def test_a_vanished_root_is_said_and_nothing_is_removed(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Nothing was read or removed"):
        settle_scope([tmp_path / "gone"], [tmp_path / "gone"])


def test_a_single_file_outside_the_roots_is_refused_in_words(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"x")
    with pytest.raises(UsageError, match=r"a\.pdf is a file outside"):
        settle_scope([], [file])


def test_a_folder_deleted_inside_a_root_can_be_refreshed(tmp_path: Path) -> None:
    scope = settle_scope([tmp_path], [tmp_path / "deleted"])
    assert scope.covers(tmp_path / "deleted" / "a.pdf")
