"""What an ingest decides for each file, from bytes and paths alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.discover import FoundFile
from ingest.plan import Held, make_plan


def found(path: str, content: str) -> FoundFile:
    return FoundFile(path, Path("/c") / path, Path("/c"), content * 16, 1, "stamp")


def held(path: str, content: str, id: str | None = None) -> Held:
    return Held(id or content * 16, path, f"/c/{path}", content * 16, "indexed")


def told(plan: object) -> list[tuple[str, str, str]]:
    return [(step.action, step.found.path, step.id) for step in plan.steps]


def test_new_files_are_read_and_known_ones_kept() -> None:
    plan = make_plan([found("a", "x"), found("b", "y")], [held("a", "x")], [])
    assert told(plan) == [("keep", "a", "x" * 16), ("read", "b", "y" * 16)]
    assert plan.gone == ()


def test_a_changed_file_is_read_and_its_former_document_is_not_gone() -> None:
    plan = make_plan([found("a", "y")], [held("a", "x")], [])
    assert told(plan) == [("read", "a", "y" * 16)]
    assert plan.gone == ()


def test_a_renamed_file_keeps_its_id() -> None:
    plan = make_plan([found("b", "x")], [held("a", "x")], [])
    assert told(plan) == [("move", "b", "x" * 16)]
    assert plan.gone == ()


def test_two_files_that_exchange_names_both_move() -> None:
    plan = make_plan([found("a", "y"), found("b", "x")], [held("a", "x"), held("b", "y")], [])
    assert told(plan) == [("move", "a", "y" * 16), ("move", "b", "x" * 16)]


def test_equal_bytes_are_counted_in_path_order() -> None:
    plan = make_plan([found("b", "x"), found("a", "x")], [], [])
    assert told(plan) == [("read", "a", "x" * 16), ("read", "b", "x" * 16 + "-2")]


def test_when_the_first_of_two_equal_files_goes_the_second_inherits_the_id() -> None:
    plan = make_plan([found("b", "x")], [held("a", "x"), held("b", "x", "x" * 16 + "-2")], [])
    assert told(plan) == [("keep", "b", "x" * 16)]
    assert [one.path for one in plan.gone] == ["a"]


def test_a_file_the_system_refuses_does_not_remove_its_document() -> None:
    refused = FoundFile("a", Path("/c/a"), Path("/c"), "", 0, "", "refused")
    plan = make_plan([refused], [held("a", "x")], [])
    assert [step.action for step in plan.steps] == ["refuse"]
    assert plan.gone == ()


@pytest.mark.parametrize(("refused", "kept"), [("sub", ["sub/a"]), (".", ["b", "sub/a"]), ("su", []), ("docs/.", [])])
def test_documents_of_a_folder_the_system_refuses_are_not_gone(refused: str, kept: list[str]) -> None:
    documents = [held("sub/a", "x"), held("b", "y")]
    plan = make_plan([FoundFile(refused, Path("/c") / refused, Path("/c"), "", 0, "", "refused")], documents, [])
    assert sorted({"sub/a", "b"} - {one.path for one in plan.gone}) == kept


def test_documents_outside_the_scope_keep_their_ids() -> None:
    plan = make_plan([found("sub/a", "x")], [], [held("other", "x")])
    assert told(plan) == [("read", "sub/a", "x" * 16 + "-2")]
