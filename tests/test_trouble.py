"""First use and trouble: each has its sentence, and leaves everything as it was or whole."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest
from typer.testing import CliRunner

from ingest import discover as discovering
from ingest.cloud import IN_THE_CLOUD, NOT_FETCHED, is_placeholder
from kb.cli import command
from kb.errors import UsageError
from kb.memory import Memory
from kb.settings import Settings
from kb.status import check_index
from kb.store.lock import uploads_held_still, writer_of, writing
from kb.types import OWNER
from tests.conftest import ROOT, Ran, free_port, kb, serving, wait_for
from tests.kept import Kept

KB = str(Path(sys.executable).parent / "kb")


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


# --- files in the cloud -------------------------------------------------------------------------------------------------------


def test_a_file_in_the_cloud_is_told_and_not_fetched(kept: Kept) -> None:
    file = kept.write("sak.md", "ferja")
    kept.write("to.md", "broa")
    kept.ingest()
    size = file.stat().st_size
    file.unlink()
    with file.open("wb") as hole:
        hole.truncate(size + 4096)
    if file.stat().st_blocks:
        pytest.skip("this file system keeps no holes")
    report = kept.run()
    assert {one.path: (one.status, one.reason) for one in report.files} == {
        "sak.md": ("unreadable", IN_THE_CLOUD), "to.md": ("unchanged", None),
    }  # fmt: skip
    assert kept.found("ferja") == ["sak.md"], "what was read before stays"
    kept.write("sak.md", "kaia")
    assert kept.ingest()["sak.md"] == "updated" and kept.found("kaia") == ["sak.md"]


def test_what_the_systems_say_of_such_files(tmp_path: Path) -> None:
    file = tmp_path / "sak.md"
    file.write_text("Ferja går.", encoding="utf-8")
    told = {"st_size": 10, "st_blocks": 8}

    def asked(**more: int) -> bool:
        return is_placeholder(file, SimpleNamespace(**{**told, **more}))  # type: ignore[arg-type]

    assert not asked() and not asked(st_file_attributes=0x20) and not asked(st_flags=0x40)
    assert asked(st_file_attributes=0x400020) and asked(st_file_attributes=0x1000) and asked(st_flags=0x40000000)
    assert not asked(st_blocks=0), "a drive that says of no file how much room it takes"
    assert not asked(st_blocks=0, st_size=0)


@pytest.mark.parametrize("number", [errno.EIO, errno.ETIMEDOUT])
def test_a_drive_that_does_not_answer(kept: Kept, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    kept.write("sak.md", "ferja")
    kept.ingest()
    kept.write("sak.md", "kaia")

    def silent(file: Path) -> str:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(discovering, "_sha256", silent)
    [line] = kept.run().files
    assert (line.status, line.reason) == ("unreadable", NOT_FETCHED) and kept.found("ferja") == ["sak.md"]


# --- no index, or none that may be written ----------------------------------------------------------------------------------------


@pytest.mark.slow
def test_before_anything_was_read(tmp_path: Path) -> None:
    data = tmp_path / "data"
    for arguments in (
        ["search", "x"],
        ["ask", "x"],
        ["status"],
        ["check"],
        ["page", "x", 1],
        ["purge"],
        ["backup", tmp_path / "x.zip"],
    ):
        ran = CliRunner().invoke(command.app, [str(one) for one in arguments], env={"KB_DATA": str(data)})
        assert isinstance(ran.exception, SystemExit) and ran.exit_code == 4 and "kb ingest" in ran.stderr and ran.stdout == ""
    ran = kb("ingest", data=data, env={"KB_CORPUS": str(tmp_path / "borte")})
    assert ran.code == 2 and "is not there" in ran.err
    with serving(data, tmp_path / "log.txt"):
        assert kb("search", "x", "--json", data=data).json()["hits"] == []
        assert kb("ask", "Hva er vedtatt?", "--json", data=data).json()["answered"] is False
        assert kb("status", "--json", data=data).json()["documents"] == 0


@pytest.mark.slow
def test_a_taken_port(tmp_path: Path) -> None:
    with socket.socket() as other:
        port = free_port()
        other.bind(("127.0.0.1", port))
        other.listen()
        ran = kb("serve", "--port", port, data=tmp_path / "data")
    assert ran.code == 2 and f":{port}" in ran.err and "--port" in ran.err and ran.err.count("\n") == 1


def unprivileged(*arguments: object, data: Path) -> Ran:
    """Run the command without root's right to pass over the rights of files."""
    command = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", KB, *map(str, arguments), "--data", str(data)]
    done = subprocess.run(command if os.geteuid() == 0 else command[3:], capture_output=True, text=True, cwd=ROOT, timeout=300)
    return Ran(done.returncode, done.stdout, done.stderr)


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() == 0 and not shutil.which("setpriv"), reason="root may write everywhere")
def test_folders_that_may_only_be_read(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    kept.write("sak.md", "ferja")
    places = [kept.data, kept.corpus]
    kept.corpus.chmod(0o555)
    assert unprivileged("ingest", kept.corpus, data=kept.data).code == 0
    try:
        for folder in places:
            for file in (folder, *folder.rglob("*")):
                file.chmod(0o555 if file.is_dir() else 0o444)
        assert unprivileged("search", "ferja", "--json", data=kept.data).json()["hits"][0]["path"] == "sak.md"
        assert unprivileged("ask", "Hva vedtok styret om ferja?", "--json", data=kept.data).json()["searched"]["documents"] == 1
        for arguments in (["status"], ["check"], ["page", "sak.md", 1], ["backup", tmp_path / "kopi.zip"]):
            ran = unprivileged(*arguments, data=kept.data)
            assert ran.code == 0, ran.err
        for arguments in (["ingest", kept.corpus], ["rebuild"], ["purge"], ["serve", "--port", free_port()]):
            ran = unprivileged(*arguments, data=kept.data)
            assert ran.code == 2 and "cannot be written to" in ran.err and "Traceback" not in ran.err
    finally:
        for folder in places:
            for file in (folder, *folder.rglob("*")):
                file.chmod(0o755 if file.is_dir() else 0o644)
    with sqlite3.connect(kept.data / "catalog.sqlite") as writing:  # a state that only the log holds yet
        writing.execute("PRAGMA journal_mode = WAL")
        writing.execute("UPDATE documents SET title = 'Ferjesaken'")
        writing.commit()
        kept.data.chmod(0o555)
        try:
            assert unprivileged("search", "ferja", "--json", data=kept.data).json()["hits"][0]["title"] == "Ferjesaken"
        finally:
            kept.data.chmod(0o755)


# --- a full disk --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Path:
    """A disk of two megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    if (
        os.geteuid()
        or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)], capture_output=True).returncode
    ):
        pytest.skip("nothing may be mounted here")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_a_disk_that_is_mounted_for_reading_only(small_disk: Path) -> None:
    with writing(small_disk):
        pass
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(UsageError, match="cannot be written to"), writing(small_disk):
        pass
    with pytest.raises(UsageError, match="cannot be written to"), uploads_held_still(small_disk):
        pass
    assert writer_of(small_disk) is None


@pytest.mark.slow
@pytest.mark.parametrize("left_kb", [4, 500, 1300])
def test_a_full_disk_stops_an_ingest_in_words(tmp_path: Path, small_disk: Path, left_kb: int) -> None:
    """It may be full for the catalog, or only for Chroma; what was read by then is there, and the rest follows."""
    corpus, data = tmp_path / "corpus", small_disk / "data"
    corpus.mkdir()
    for number in range(25):
        text = "\n\n".join(f"Avsnitt {line} av sak {number} handler om rutetilbudet for båten." for line in range(80))
        (corpus / f"{number}.md").write_text(text, encoding="utf-8")
    filled = small_disk / "annet"
    filled.write_bytes(bytes(2 * 1024**2 - left_kb * 1024))
    ran = kb("ingest", corpus, data=data)
    assert ran.code == 4 and "Traceback" not in ran.err and "full" in ran.err.replace("I/O error", "full"), ran.err
    filled.unlink()
    assert [one.name for one in data.rglob("*") if one.name.endswith((".part", ".tmp"))] == []
    if left_kb > 100:
        assert check_index(Memory(Settings(data=data)))["components"]["catalog"] == "sound"
    subprocess.run(["mount", "-o", "remount,size=40m", str(small_disk)], check=True)
    ran = kb("ingest", corpus, "--json", data=data)
    assert ran.code == 0 and len(ran.json()["files"]) == 25
    assert check_index(Memory(Settings(data=data)))["problems"] == []


# --- Ctrl-C -------------------------------------------------------------------------------------------------------------------


def interrupted(*arguments: object, when: object) -> tuple[int, str, float]:
    """Run the command, and press Ctrl-C when something is true; its exit code, what it said, and how long it took to leave."""
    running = subprocess.Popen([KB, *map(str, arguments)], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    started: list[psutil.Process] = []

    def ready() -> bool:
        started[:] = psutil.Process(running.pid).children(recursive=True)
        return bool(when())  # type: ignore[operator]

    try:
        wait_for(ready, 90)
        running.send_signal(signal.SIGINT)
        began = time.monotonic()
        _, err = running.communicate(timeout=60)
    finally:
        running.kill()
    gone, alive = psutil.wait_procs(started, timeout=5)
    assert not alive, f"left running: {alive}; ended: {gone}"
    return running.returncode, err, time.monotonic() - began


@pytest.mark.slow
def test_ctrl_c_amid_an_ingest(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    for number in range(30):
        kept.write(f"{number:02}.md", f"ferje {number}")
    (kept.corpus / "30 lang.md").write_text("# Sak\n\n- punkt\n" * 400_000, encoding="utf-8")  # takes a minute

    def stored() -> bool:
        with kept.catalog.reading(OWNER) as reader:
            return len(reader.documents()) == 30

    code, err, took = interrupted("ingest", kept.corpus, "--data", kept.data, when=stored)
    assert code == 130 and "Traceback" not in err and err.rstrip().splitlines()[-1].startswith("Interrupted.")
    assert took < 10, "whoever interrupts does not wait for the file that is being read"
    assert kept.catalog.problems() == [] and len(kept.paths()) == 30
    (kept.corpus / "30 lang.md").unlink()
    again = kb("ingest", kept.corpus, "--json", data=kept.data).json()
    assert again["totals"] == {"unchanged": 30} and kb("check", data=kept.data).code == 0


@pytest.mark.slow
def test_ctrl_c_while_serving(tmp_path: Path) -> None:
    port = free_port()

    def answers() -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    code, err, took = interrupted("serve", "--port", port, "--data", tmp_path / "data", when=answers)
    assert code == 130 and "Traceback" not in err and err.rstrip().splitlines()[-1] == "Stopped." and took < 15
    assert kb("ingest", tmp_path, data=tmp_path / "data").code in (0, 1), "the right to write is free again"
