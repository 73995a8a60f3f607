"""Reading in a process of its own: one bad file costs one line, whatever it does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from ingest.readers.formats import read_document
from ingest.worker import ReadingWorker
from kb.errors import FileProblem
from kb.types import Document
from tests.bad_readers import obey


@pytest.fixture(name="worker")
def obeying_worker() -> Iterator[ReadingWorker[Document]]:
    with ReadingWorker(obey, timeout_s=20, memory_mb=700, max_mb=1) as worker:
        yield worker


def told(worker: ReadingWorker[Document], folder: Path, command: str) -> str:
    file = folder / "kommando.txt"
    file.write_text(command)
    return worker.read(file).pages[0].text


def problem(worker: ReadingWorker[Document], folder: Path, command: str) -> FileProblem:
    with pytest.raises(FileProblem) as raised:
        told(worker, folder, command)
    return raised.value


def test_a_process_is_kept_between_files(worker: ReadingWorker[Document], tmp_path: Path) -> None:
    first = told(worker, tmp_path, "pid ")
    assert first == told(worker, tmp_path, "pid ")
    assert int(first) != os.getpid()


def test_a_process_is_replaced_after_its_share_of_files(tmp_path: Path) -> None:
    with ReadingWorker(obey, files_per_process=2) as worker:
        pids = [told(worker, tmp_path, "pid ") for _ in range(5)]
    assert [pids.index(pid) for pid in pids] == [0, 0, 2, 2, 4]


@pytest.mark.parametrize("command", ["hang ", "spin "])
def test_a_file_that_hangs_is_stopped(tmp_path: Path, command: str) -> None:
    with ReadingWorker(obey, timeout_s=1) as worker:
        started = time.monotonic()
        stopped = problem(worker, tmp_path, command)
        assert time.monotonic() - started < 5
        assert stopped.status == "timeout"
        assert "1 s" in stopped.reason
        assert told(worker, tmp_path, "say videre") == "videre"


@pytest.mark.parametrize(
    ("command", "words"), [("exit 3", "exit code 3"), ("exit 0", "exit code 0"), ("crash ", "SIGSEGV"), ("abort ", "SIGABRT")]
)
def test_a_process_that_dies_is_named_and_replaced(
    worker: ReadingWorker[Document], tmp_path: Path, command: str, words: str
) -> None:
    died = problem(worker, tmp_path, command)
    assert died.status == "crashed"
    assert words in died.reason
    assert told(worker, tmp_path, "say videre") == "videre"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps the limit on memory")
@pytest.mark.parametrize("command", ["swell ", "flood "])
def test_a_file_that_swells_is_stopped_at_the_limit(worker: ReadingWorker[Document], tmp_path: Path, command: str) -> None:
    swollen = problem(worker, tmp_path, command)
    assert swollen.status == "crashed"
    assert "700 MB" in swollen.reason
    assert told(worker, tmp_path, "say videre") == "videre"


def test_other_errors_are_told_in_one_line_without_a_trace(worker: ReadingWorker[Document], tmp_path: Path) -> None:
    failed = problem(worker, tmp_path, "fail uventet\nverdi")
    assert failed.status == "failed"
    assert failed.reason == "The file could not be read: ValueError: uventet verdi"


def test_a_readers_own_problem_passes_through(worker: ReadingWorker[Document], tmp_path: Path) -> None:
    refused = problem(worker, tmp_path, "refuse Det trengs et passord.")
    assert (refused.status, refused.reason) == ("encrypted", "Det trengs et passord.")


def test_nothing_but_our_values_comes_back(worker: ReadingWorker[Document], tmp_path: Path) -> None:
    assert problem(worker, tmp_path, "smuggle ").status == "failed"


def test_a_chattering_reader_reaches_neither_input_nor_output(
    worker: ReadingWorker[Document], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert told(worker, tmp_path, "chatter svar") == "svar"
    assert capfd.readouterr() == ("", "")


def test_what_cannot_be_opened_is_unreadable(worker: ReadingWorker[Document], tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rør")
    for place in (tmp_path, tmp_path / "borte.txt", tmp_path / "rør"):
        with pytest.raises(FileProblem) as raised:
            worker.read(place)
        assert raised.value.status == "unreadable"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open every file")
def test_a_forbidden_file_is_unreadable(worker: ReadingWorker[Document], tmp_path: Path) -> None:
    file = tmp_path / "lukket.txt"
    file.write_text("say x")
    file.chmod(0)
    with pytest.raises(FileProblem) as raised:
        worker.read(file)
    assert raised.value.status == "unreadable"


def test_a_large_file_is_refused_before_it_is_read(worker: ReadingWorker[Document], tmp_path: Path) -> None:
    file = tmp_path / "stor.txt"
    file.write_bytes(b"x" * (1024**2 + 1))
    with pytest.raises(FileProblem) as raised:
        worker.read(file)
    assert raised.value.status == "too_large"
    assert "limit is 1 MB" in raised.value.reason


def test_names_with_strange_bytes_are_read(worker: ReadingWorker[Document], tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"m\xf8te \xc3\xa5.txt")
    file.write_text("say ja")
    assert worker.read(file).pages[0].text == "ja"


def test_a_text_file_is_read_without_the_other_formats_libraries(tmp_path: Path) -> None:
    with ReadingWorker(read_and_list_modules) as worker:
        modules = worker.read(file_with(tmp_path, "Litt tekst.")).pages[0].text.split()
    assert not {"pptx", "docx", "pypdfium2", "pypdf"} & set(modules)


def read_and_list_modules(file: Path) -> Document:
    from tests.bad_readers import COMMANDS

    read_document(file)
    return COMMANDS["modules"]("")


def file_with(folder: Path, text: str) -> Path:
    file = folder / "fil.txt"
    file.write_text(text)
    return file


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
@pytest.mark.parametrize("command", ["hang ", "say ferdig"])
def test_the_process_dies_with_its_owner(tmp_path: Path, command: str) -> None:
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER, str(file_with(tmp_path, command))], stdout=subprocess.PIPE, cwd=Path(__file__).parent.parent
    )
    assert owner.stdout is not None
    with owner.stdout:
        child = psutil.Process(int(owner.stdout.readline()))
        owner.send_signal(signal.SIGKILL)
        owner.wait()
    assert not psutil.wait_procs([child], timeout=5)[1]


OWNER = """
import sys, threading, time
from pathlib import Path
from ingest.worker import ReadingWorker
from tests.bad_readers import obey
worker = ReadingWorker(obey, timeout_s=60)
threading.Thread(target=worker.read, args=(Path(sys.argv[1]),), daemon=True).start()
while worker._process is None:
    time.sleep(0.01)
time.sleep(0.5)
sys.stdout.write(f"{worker._process._popen.pid}\\n")
sys.stdout.flush()
time.sleep(60)
"""
