"""Following the folders: what has changed is read once it is at rest, and nothing else is."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from ingest.watch import LEFT_OVER_S, MOST_PARTS, Watched, Watcher, look, parts
from tests.conftest import wait_for
from tests.kept import Kept

NOW = time.time_ns()


class Desk:
    """A folder that is looked at when the test says so."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.watched = folder, Watched()

    def write(self, name: str, text: str = "x") -> Path:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def look(self) -> list[str]:
        return [path.relative_to(self.folder).as_posix() for path in self.watched.to_read(look([self.folder]), time.time_ns())]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    desk.write("a.md")
    assert desk.look() == [] and desk.look() == ["a.md"] and desk.look() == []
    return desk


def test_a_file_is_read_when_two_looks_find_it_the_same(desk: Desk) -> None:
    desk.write("ny.pdf", "en")
    assert desk.look() == []
    desk.write("ny.pdf", "en del til")
    assert desk.look() == [], "it is still being copied"
    assert desk.look() == ["ny.pdf"] and desk.look() == []
    os.utime(desk.folder / "a.md", ns=(NOW, NOW + 1))
    assert desk.look() == [] and desk.look() == ["a.md"]


def test_what_has_gone_or_moved(desk: Desk) -> None:
    file = desk.write("mappe/b.md")
    desk.look(), desk.look()
    file.rename(desk.folder / "c.md")
    assert desk.look() == []
    assert desk.look() == ["c.md", "mappe/b.md"] and desk.look() == []
    assert parts([desk.folder / "c.md", desk.folder / "mappe" / "b.md"]) == [desk.folder / "c.md", desk.folder / "mappe"]
    (desk.folder / "mappe").rmdir()
    assert parts([desk.folder / "mappe" / "b.md"]) == [desk.folder]


def test_a_document_that_is_open_waits(desk: Desk) -> None:
    for document, lock in (("referat.docx", "~$ferat.docx"), ("sak.odt", ".~lock.sak.odt#"), ("kort.docx", "~$kort.docx")):
        desk.write(document)
        held = desk.write(lock)
        assert [desk.look() for _ in range(3)] == [[], [], []]
        held.unlink()
        assert desk.look() == [document]
        desk.look()
    desk.write("glemt.docx")
    left = desk.write("~$glemt.docx")
    old = time.time_ns() - (LEFT_OVER_S + 60) * 10**9
    os.utime(left, ns=(old, old))
    assert desk.look() == [] and desk.look() == ["glemt.docx"], "a lock that a crash has left holds nothing up"


def test_rules_matter_and_hidden_files_do_not(desk: Desk) -> None:
    for name in (".skjult", "Thumbs.db", ".mappe/x.md", "mappe/kb.toml"):
        desk.write(name)
    assert desk.look() == [] and desk.look() == ["mappe/kb.toml"]
    assert parts([desk.folder / "mappe" / "kb.toml"]) == [desk.folder / "mappe"]


def test_when_much_has_changed_everything_is_looked_at(tmp_path: Path) -> None:
    files = [tmp_path / str(number) for number in range(MOST_PARTS + 1)]
    for file in files:
        file.write_bytes(b"x")
    assert len(parts(files[1:])) == MOST_PARTS and parts(files) == []


def test_a_drive_that_is_away_is_no_change(tmp_path: Path) -> None:
    folder, read = tmp_path / "drive", []
    folder.mkdir()
    (folder / "a.md").write_bytes(b"x")
    watcher = Watcher(lambda: [folder], lambda: False, lambda places: read.append(list(places)))
    watcher.start(0.02)
    wait_for(lambda: len(read) == 1, 20)
    away = folder.rename(tmp_path / "away")
    time.sleep(0.3)
    away.rename(folder)
    time.sleep(0.3)
    assert read == [[folder / "a.md"]]
    watcher.stop()
    assert not watcher.running


def test_changes_are_read_one_run_at_a_time(tmp_path: Path) -> None:
    kept, busy, seen = Kept(tmp_path), threading.Event(), []
    kept.write("a.md", "ferja")
    kept.ingest()

    def read(places: Sequence[Path]) -> None:
        assert not busy.is_set()
        busy.set()
        seen.append(kept.ingest(*places))
        busy.clear()

    watcher = Watcher(lambda: [kept.corpus], busy.is_set, read)
    watcher.start(0.05)
    wait_for(lambda: len(seen) == 1, 60)
    kept.write("mappe/b.md", "broa")
    (kept.corpus / "a.md").rename(kept.corpus / "mappe" / "a.md")

    def statuses() -> dict[str, str]:
        return {path: status for one in seen[1:] for path, status in one.items() if status != "unchanged"}

    wait_for(lambda: statuses() == {"mappe/a.md": "moved", "mappe/b.md": "indexed"}, 60)
    watcher.stop()
    assert sorted(kept.paths()) == ["mappe/a.md", "mappe/b.md"]
