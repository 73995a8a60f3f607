"""Text recognition over many pages: pictures in, recognised pages out, some beside each other.

A picture stands as it was scanned. One that lies on its side or on its head is set upright first.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ingest.readers import pace
from ingest.readers.recognised_ink import ink_of, ruled_lines, stroke_widths, without_lines
from ingest.readers.recognised_page import RecognisedPage
from ingest.readers.recognised_signs import with_thousands
from ingest.readers.recognised_trust import is_readable, trusted
from kb.errors import KBError
from kb.programs.hocr import Recognised
from kb.programs.tesseract import NORWEGIAN, Picture, Tesseract, installed

Shades = npt.NDArray[np.uint8]

MOST_POINTS = 20_000_000
"""Points of a picture that is recognised; A3 at 300 dots per inch has 17 million."""

_USUAL_PATIENCE_S = 60.0
_SHARE_OF_PATIENCE = 0.6
_MOST_BESIDE = 4
_MEMORY_FOR_ONE = 300 * 1024**2  # bytes of address space; 20 million points in three languages fit
_SURE, _FEWEST_SURE, _SHARE_SURE = 80, 25, 0.6
TIME_IS_UP = "The file has taken the longest time that is given to one file; this page was not recognised. Split the file."
_INSTALL = (
    "To have scanned pages read, install Tesseract with Norwegian (Debian: apt install tesseract-ocr tesseract-ocr-nor; "
    "README tells for other systems) and run: kb ingest"
)


@dataclass(frozen=True, slots=True)
class Scan:
    """A picture of a page: shades of grey from 0 (black) to 255, row after row, and its points to the inch."""

    shades: Shades
    dpi: float


def what_is_missing() -> str | None:
    """Why no text can be recognised on this machine, and what mends it; None where it can."""
    found = installed()
    if found is None:
        return _INSTALL
    if not found.reads_norwegian:
        return f"Tesseract is installed, but without Norwegian ({NORWEGIAN}). {_INSTALL}"
    return None


def recognise(scans: Iterable[Scan]) -> Iterator[tuple[int, RecognisedPage | str]]:
    """Each picture by its place, as recognised, or why it could not be; in the order in which they are finished.

    Pictures are taken one after the other, only when there is room to work on them.
    """
    program = installed()
    if program is None:
        return
    beside, memory = _room()
    waiting = enumerate(scans)
    running: dict[Future[RecognisedPage | str], int] = {}
    with ThreadPoolExecutor(max_workers=beside) as pool:
        while True:
            while len(running) < beside and not pace.time_is_up() and (following := next(waiting, None)) is not None:
                place, scan = following
                running[pool.submit(_recognised, program, scan, memory)] = place
            if not running:
                break
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                pace.advanced()
                yield running.pop(future), future.result()
    if pace.time_is_up():
        yield from ((place, TIME_IS_UP) for place, _ in waiting)


def _recognised(program: Tesseract, scan: Scan, memory: int | None) -> RecognisedPage | str:
    started = time.monotonic()
    patience = pace.patience()
    budget = _USUAL_PATIENCE_S if patience is None else patience * _SHARE_OF_PATIENCE

    def left() -> float:
        return max(budget - (time.monotonic() - started), 1.0)

    try:
        upright = _Upright(scan)
        read = program.recognise(upright.picture, left(), memory)
        turns = 0
        if not _is_upright(read):
            turns = program.quarter_turns(upright.picture, left(), memory)
        if turns:
            upright = _Upright(Scan(np.ascontiguousarray(np.rot90(scan.shades, -turns)), scan.dpi))
            read = program.recognise(upright.picture, left(), memory)
    except KBError as problem:
        return str(problem)
    kept = with_thousands(trusted(read))
    width, height = upright.picture.width, upright.picture.height
    if not is_readable(kept):
        return RecognisedPage((), np.zeros(0), np.zeros((0, 4), np.float32), 0, width, height)
    return RecognisedPage(kept.lines, stroke_widths(upright.ink, kept), upright.lines, (4 - turns) % 4, width, height)


class _Upright:
    """A picture as it is handed over: without the lines drawn on it, which are kept."""

    def __init__(self, scan: Scan) -> None:
        self.ink = ink_of(scan.shades)
        self.lines = ruled_lines(self.ink, scan.dpi)
        height, width = scan.shades.shape
        self.picture = Picture(width, height, round(scan.dpi), without_lines(scan.shades, self.lines).tobytes())


def _is_upright(read: Recognised) -> bool:
    """Whether so much was read with confidence that the page cannot lie on its side; on its head, a third looks like letters."""
    letters = sum(len(word.text) for word in read.words)
    sure = sum(len(word.text) for word in read.words if word.confidence >= _SURE)
    return sure >= max(_FEWEST_SURE, _SHARE_SURE * letters)


def _room() -> tuple[int, int | None]:
    """How many pages to work on beside each other, and the memory for each, so that all keep this process's own bound."""
    cores = min(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1, _MOST_BESIDE)
    left = _memory_left()
    if left is None:
        return cores, None
    beside = max(min(cores, left // _MEMORY_FOR_ONE), 1)
    return beside, left // beside


def _memory_left() -> int | None:
    """What of this process's bound on memory it does not use itself; None where there is none."""
    if sys.platform != "linux":
        return None
    import resource

    bound, _ = resource.getrlimit(resource.RLIMIT_AS)
    if bound == resource.RLIM_INFINITY:
        return None
    with open("/proc/self/statm", encoding="ascii") as statm:
        used = int(statm.read().split()[0]) * resource.getpagesize()
    return max(bound - used, 0)
