"""Tesseract: from a grey picture of a page to its words, with a box for each letter.

The picture is handed over decoded, as plain grey values through a pipe, so that Tesseract opens no file of unknown origin.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kb.errors import KBError
from kb.programs.hocr import Recognised, parse_hocr

NORWEGIAN = "nor"
# Beside Norwegian, each where it is there: English knows § and @, which the Norwegian model lacks; Swedish tells ä from å.
_BESIDE = ("eng", "swe")
_USUAL_PLACES = (
    r"C:\Program Files\Tesseract-OCR\tesseract.exe",
    r"C:\Program Files (x86)\Tesseract-OCR\tesseract.exe",
    "~/AppData/Local/Programs/Tesseract-OCR/tesseract.exe",
    "/opt/homebrew/bin/tesseract",
    "/usr/local/bin/tesseract",
)
_LANGUAGE = re.compile(r"[\w/]+")
_TURN = re.compile(r"^Rotate: (\d+)$.*?^Orientation confidence: ([\d.]+)$", re.MULTILINE | re.DOTALL)
_SURE_OF_TURN = 2.0
_LISTING_S = 20.0
_LEAST_MEMORY = 300 * 1024**2  # bytes; below this the program does not even load its model


class RecognitionFailed(KBError):
    """One picture could not be recognised; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in grey: one byte a point, row after row from the top; `dpi` points to the inch."""

    width: int
    height: int
    dpi: int
    shades: bytes


@dataclass(frozen=True, slots=True)
class Tesseract:
    """The installed program and the languages it can read."""

    program: str
    languages: frozenset[str]

    @property
    def reads_norwegian(self) -> bool:
        return NORWEGIAN in self.languages

    def recognise(self, picture: Picture, seconds: float, memory: int | None = None) -> Recognised:
        """The lines of a picture that stands upright. RecognitionFailed after so many seconds, or beyond `memory` bytes."""
        languages = "+".join([NORWEGIAN, *(language for language in _BESIDE if language in self.languages)])
        options = ["-l", languages, "--psm", "3", "-c", "hocr_char_boxes=1", "-c", "tessedit_create_hocr=1"]
        return parse_hocr(self._run(picture, options, seconds, memory))

    def quarter_turns(self, picture: Picture, seconds: float, memory: int | None = None) -> int:
        """How many quarter turns clockwise set the picture upright; 0 where that cannot be told."""
        if "osd" not in self.languages:
            return 0
        try:
            told = self._run(picture, ["-l", "osd", "--psm", "0"], seconds, memory).decode("utf-8", "replace")
        except RecognitionFailed:
            return 0  # Too few letters to tell: Tesseract calls that an error.
        found = _TURN.search(told)
        return int(found.group(1)) // 90 % 4 if found and float(found.group(2)) >= _SURE_OF_TURN else 0

    def _run(self, picture: Picture, options: list[str], seconds: float, memory: int | None) -> bytes:
        command = [self.program, "stdin", "stdout", "--dpi", str(picture.dpi), *options]
        process = _started(command)
        _bound(process.pid, seconds, memory)
        header = b"P5 %d %d 255\n" % (picture.width, picture.height)
        try:
            told, complaint = process.communicate(header + picture.shades, timeout=seconds)
        except subprocess.TimeoutExpired as error:
            raise RecognitionFailed(f"Text recognition took longer than {seconds:g} s on this page and was stopped.") from error
        finally:
            if process.poll() is None:
                process.kill()
                process.communicate()
        if process.returncode:
            raise RecognitionFailed(f"Text recognition failed ({_reason(process.returncode, complaint)}).")
        return told


@cache
def installed() -> Tesseract | None:
    """The program with its languages, where it is installed; asked once in a process."""
    program = _found()
    if program is None:
        return None
    try:
        listed = subprocess.run(
            [program, "--list-langs"], stdin=subprocess.DEVNULL, capture_output=True, timeout=_LISTING_S, env=_surroundings()
        )
    except (OSError, subprocess.SubprocessError):
        return None  # What cannot be started is not installed.
    lines = (listed.stdout or listed.stderr).decode("utf-8", "replace").splitlines()
    return Tesseract(program, frozenset(line.strip() for line in lines[1:] if _LANGUAGE.fullmatch(line.strip())))


def _found() -> str | None:
    on_path = shutil.which("tesseract")
    usual = (Path(place).expanduser() for place in _USUAL_PLACES)
    return on_path or next((str(place) for place in usual if os.access(place, os.X_OK)), None)


def _started(command: list[str]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=_surroundings())
    except OSError as error:
        raise RecognitionFailed(f"Tesseract could not be started: {error.strerror or error}.") from error


def _surroundings() -> dict[str, str]:
    # More threads on one page cost more than they give; pages beside each other use the cores better.
    return {**os.environ, "OMP_THREAD_LIMIT": "1", "LC_ALL": "C"}


def _bound(process: int, seconds: float, memory: int | None) -> None:
    """Bounds that the system keeps even where we are gone: the time the program computes, and its memory."""
    if sys.platform != "linux":
        return
    import resource

    whole = int(seconds) + 1
    bounds = [(resource.RLIMIT_CPU, whole)]
    bounds += [(resource.RLIMIT_AS, max(memory, _LEAST_MEMORY))] if memory is not None else []
    for limit, wanted in bounds:
        try:
            _, hard = resource.prlimit(process, limit)
            soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
            resource.prlimit(process, limit, (soft, soft))
        except (OSError, ValueError):
            continue  # It has ended already.


def _reason(code: int, complaint: bytes) -> str:
    lines = [line for line in complaint.decode("utf-8", "replace").splitlines() if line.strip()]
    return lines[-1].strip()[:200] if lines else f"exit code {code}"
