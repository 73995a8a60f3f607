"""What tests share: the demonstration corpus, indexed once by the real command, and the application serving it."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from filelock import FileLock

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "corpus"

# What runs in the background is started with Ctrl-C switched off, and hands that down; the commands tested here must hear it.
signal.signal(signal.SIGINT, signal.default_int_handler)


@dataclass(frozen=True)
class Ran:
    """What a command said."""

    code: int
    out: str
    err: str

    def json(self) -> dict:
        return json.loads(self.out)


def kb(*arguments: object, data: Path | None = None, stdin: str | None = None, env: dict[str, str] | None = None) -> Ran:
    """Run the real `kb` command."""
    command = [str(Path(sys.executable).parent / "kb"), *map(str, arguments)]
    surroundings = {**os.environ, **({"KB_DATA": str(data)} if data else {}), **(env or {})}
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, input=stdin, env=surroundings, timeout=300)
    return Ran(done.returncode, done.stdout, done.stderr)


@dataclass(frozen=True)
class Collection:
    """The demonstration corpus, indexed: where, and what the ingest said."""

    data: Path
    report: dict

    def kb(self, *arguments: object, **more: object) -> Ran:
        return kb(*arguments, data=self.data, **more)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Collection:
    """The demonstration corpus in a data directory of its own; tests only read it."""
    report = indexed_once(tmp_path_factory) / "report.json"
    data = tmp_path_factory.mktemp("demo") / "data"
    shutil.copytree(report.parent / "data", data)
    return Collection(data, json.loads(report.read_text(encoding="utf-8")))


def indexed_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the real command has indexed the corpus: once, also where several processes test beside each other."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "indexed"
    with FileLock(folder.with_suffix(".lock")):
        if not folder.exists():
            data = folder / "data"
            data.mkdir(parents=True)
            (data / "users.toml").write_text('[users.kari]\ngroups = ["styret"]\n[users.ola]\ngroups = []\n', encoding="utf-8")
            ran = kb("ingest", CORPUS, "--json", data=data)
            assert ran.code == 0, ran.out + ran.err
            (folder / "report.json").write_text(ran.out, encoding="utf-8")
    return folder


@dataclass(frozen=True)
class Served:
    """The application, running: its address, its data directory and its process."""

    url: str
    data: Path
    process: subprocess.Popen


@pytest.fixture(scope="session")
def served(demo: Collection, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """`kb serve` over the demonstration corpus, in a copy of its own, since it holds the right to write there."""
    place = tmp_path_factory.mktemp("served")
    shutil.copytree(demo.data, place / "data")
    with serving(place / "data", log=place / "log.txt") as running:
        yield running


class serving:
    """Run `kb serve` on a data directory, on a free port, and stop it afterwards."""

    def __init__(self, data: Path, log: Path, *arguments: str) -> None:
        self.data, self.log, self.arguments = data, log, arguments

    def __enter__(self) -> Served:
        port = free_port()
        command = [str(Path(sys.executable).parent / "kb"), "serve", "--port", str(port), "--data", str(self.data), *self.arguments]
        with self.log.open("w") as log:
            self.process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)
        url = f"http://127.0.0.1:{port}"
        wait_for(lambda: answers(f"{url}/health"), 60, lambda: self.log.read_text())
        return Served(url, self.data, self.process)

    def __exit__(self, *_: object) -> None:
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as response:
            return response.status == 200
    except OSError:
        return False


def wait_for(condition: Callable[[], bool], seconds: float, told: Callable[[], str] = str) -> None:
    """Wait until something is true; fail with what was told when it takes too long."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"waited {seconds} s in vain: {told()}"
        time.sleep(0.05)


def words(text: str) -> str:
    """Text with all white space as single spaces."""
    return re.sub(r"\s+", " ", text).strip()
