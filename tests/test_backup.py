"""A backup holds everything that cannot be made again, also while others write, and nothing is left of one that failed."""

from __future__ import annotations

import errno
import io
import json
import os
import sqlite3
import stat
import threading
import zipfile
from pathlib import Path

import pytest

from ingest import backup
from ingest.backup import back_up
from kb.errors import ComponentMissing, UsageError
from kb.store.lock import writing
from kb.types import OWNER, UploadWish, User
from tests.conftest import kb, serving
from tests.kept import Kept


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    kept = Kept(tmp_path)
    kept.write("sak.md", "ferja")
    kept.keeper.upload(OWNER, "Møte.md", io.BytesIO("# Møte\n\nStyret valgte Kari.".encode()), UploadWish("closed", ("styret",)))
    kept.ingest()
    kept.keeper.correct(OWNER, kept.document("sak.md").id, {"title": "Ferjesaken"})
    (kept.data / "users.toml").write_text('[users.kari]\ngroups = ["styret"]\n', encoding="utf-8")
    return kept


def restored(file: Path, work: Path) -> Path:
    """Unpack a backup as the README says."""
    data = work / "restored"
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        archive.extractall(data)
    return data


def sound(data: Path) -> None:
    connection = sqlite3.connect(data / "catalog.sqlite")
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    short = "SELECT d.path FROM documents d WHERE passage_count <> (SELECT count(*) FROM passages p WHERE p.document = d.number)"
    assert connection.execute(short).fetchall() == []
    connection.close()


def test_it_holds_what_cannot_be_made_again(kept: Kept, tmp_path: Path) -> None:
    with writing(kept.data):  # as the running application does
        made = back_up(kept.catalog, kept.settings, OWNER, tmp_path / "kopi.zip")
    assert (made.documents, made.uploads, made.bytes) == (2, 1, (tmp_path / "kopi.zip").stat().st_size)
    assert stat.S_IMODE((tmp_path / "kopi.zip").stat().st_mode) == 0o600
    assert sorted(one.name for one in tmp_path.iterdir()) == ["corpus", "data", "kopi.zip"]
    data = restored(tmp_path / "kopi.zip", tmp_path)
    assert sorted(str(one.relative_to(data)) for one in data.rglob("*")) == [
        "catalog.sqlite", "manifest.json", "uploads", "uploads/Møte.md", "uploads/kb.toml", "users.toml",
    ]  # fmt: skip
    told = json.loads((data / "manifest.json").read_text())
    assert told["documents"] == 2 and told["schema"] and told["program"] and told["made"].endswith("+00:00")
    sound(data)
    again = Kept(tmp_path / "annet")
    again.settings = kept.settings.model_copy(update={"data": data})
    again.catalog = type(kept.catalog)(data)
    assert again.document("sak.md").facts.title == "Ferjesaken"
    assert {path: status for path, status in again.ingest(kept.corpus).items()} == {
        "sak.md": "unchanged",
        "uploads/Møte.md": "unchanged",
    }
    assert again.document("uploads/Møte.md").access == "closed"


def test_places_that_cannot_be(kept: Kept, tmp_path: Path) -> None:
    file = tmp_path / "kopi.zip"
    file.write_text("something dear", encoding="utf-8")
    for place, sentence in (
        (file, "--force"),
        (tmp_path, "is a folder"),
        (tmp_path / "finnes ikke" / "kopi.zip", "no folder"),
        (kept.uploads / "kopi.zip", "among the uploads"),
        (kept.data / "users.toml", "is there already"),
    ):
        with pytest.raises(UsageError, match=sentence):
            back_up(kept.catalog, kept.settings, OWNER, place)
    with pytest.raises(UsageError, match="the program itself"):
        back_up(kept.catalog, kept.settings, OWNER, kept.data / "catalog.sqlite", force=True)
    assert file.read_text(encoding="utf-8") == "something dear"
    back_up(kept.catalog, kept.settings, OWNER, file, force=True)
    assert zipfile.is_zipfile(file)
    with pytest.raises(UsageError, match="Only the owner"):
        back_up(kept.catalog, kept.settings, User("kari"), tmp_path / "to.zip")


def test_a_full_disk_leaves_the_former_backup(kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "kopi.zip"
    back_up(kept.catalog, kept.settings, OWNER, file)
    before = file.read_bytes()

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(backup.os, "fsync", full)
    with pytest.raises(ComponentMissing, match="disk is full"):
        back_up(kept.catalog, kept.settings, OWNER, file, force=True)
    assert file.read_bytes() == before and sorted(one.name for one in tmp_path.iterdir()) == ["corpus", "data", "kopi.zip"]


def test_while_others_write_every_backup_is_of_one_moment(kept: Kept, tmp_path: Path) -> None:
    """An ingest, uploads and removals go on; no backup holds half a document, or an upload without its rule."""
    done = threading.Event()
    failed: list[BaseException] = []

    def write() -> None:
        try:
            for number in range(12):
                kept.write(f"{number % 5}.md", f"ferje {number}")
                given = kept.keeper.upload(OWNER, f"{number}.md", io.BytesIO(b"Sak %d." % number), UploadWish("closed"))
                kept.ingest()
                if number % 3 == 0:
                    kept.keeper.remove(OWNER, kept.document(given.path).id)
        except BaseException as error:
            failed.append(error)
        finally:
            done.set()

    thread = threading.Thread(target=write)
    thread.start()
    count = 0
    while not done.is_set():
        file = tmp_path / f"{count}.zip"
        back_up(kept.catalog, kept.settings, OWNER, file)
        data = restored(file, tmp_path / str(count))
        sound(data)
        rules = (data / "uploads" / "kb.toml").read_text(encoding="utf-8")
        for upload in (data / "uploads").glob("*.md"):
            assert f'"{upload.name}"' in rules, "an upload without its rule would be open to all who are known"
        count += 1
    thread.join()
    assert failed == [] and count >= 3


@pytest.mark.slow
def test_the_command_while_the_application_runs(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    kept.write("sak.md", "ferja")
    assert kb("ingest", kept.corpus, data=kept.data).code == 0
    with serving(kept.data, tmp_path / "log.txt"):
        ran = kb("backup", tmp_path / "kopi.zip", "--json", data=kept.data)
    assert ran.code == 0 and ran.json()["documents"] == 1
    assert kb("backup", tmp_path / "kopi.zip", data=kept.data).code == 2
    data = restored(tmp_path / "kopi.zip", tmp_path)
    assert kb("check", "--json", data=data).json()["components"]["catalog"] == "sound"
    assert kb("search", "ferja", "--json", data=data).json()["hits"][0]["path"] == "sak.md"
    assert kb("rebuild", data=data).code == 0 and kb("check", data=data).code == 0
    assert kb("backup", tmp_path / "x.zip", data=tmp_path / "tom").code == 4
