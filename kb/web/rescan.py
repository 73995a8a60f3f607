"""Looking for new documents while the application runs: one background thread, and how far it has come."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from kb.errors import KBError
from kb.types import IngestProgress, IngestReport

Tell = Callable[[IngestProgress], None]

log = logging.getLogger(__name__)


class RescanWork(Protocol):
    """Brings the index in line with the folders, or with these parts of them, telling how far it has come."""

    def __call__(self, tell: Tell, parts: Sequence[Path] = ...) -> IngestReport: ...


@dataclass(frozen=True, slots=True)
class RescanState:
    """How it stands: running or not, how far, and what the last run reported or stopped at. `run` counts the runs.

    Parts that were asked for while a run went on are looked at in the same run, and stand in the same report.
    """

    run: int = 0
    running: bool = False
    progress: IngestProgress | None = None
    report: IngestReport | None = None
    error: str | None = None


class Rescan:
    """At most one run at a time; whoever asks for all gets the one that runs, whoever asks for a part is served after it."""

    def __init__(self, work: RescanWork) -> None:
        self._work = work
        self._lock = threading.Lock()
        self._state = RescanState()
        self._everything = False
        self._parts: list[Path] = []
        self._at_everything = False

    @property
    def state(self) -> RescanState:
        return self._state

    def start(self) -> RescanState:
        """Look at everything, unless that is being done already, and say how it stands."""
        with self._lock:
            self._everything = not (self._state.running and self._at_everything)
            return self._begun()

    def look_at(self, *parts: Path) -> RescanState:
        """Look at these files or folders, now or when the present run has finished: it may have passed them already."""
        with self._lock:
            self._parts += [part for part in parts if part not in self._parts]
            return self._begun()

    def _begun(self) -> RescanState:
        if not self._state.running:
            self._state = RescanState(run=self._state.run + 1, running=True)
            threading.Thread(target=self._run, name="rescan", daemon=True).start()
        return self._state

    def _run(self) -> None:
        while True:
            with self._lock:
                parts = [] if self._everything else self._parts
                self._at_everything = self._everything
                if not (parts or self._everything):
                    self._state = replace(self._state, running=False, progress=None)
                    return
                self._everything, self._parts = False, []
            self._look(parts)

    def _look(self, parts: Sequence[Path]) -> None:
        try:
            report = self._work(self._tell, parts) if parts else self._work(self._tell)
            self._state = replace(self._state, progress=None, report=_joined(self._state.report, report))
        except KBError as error:
            self._state = replace(self._state, progress=None, error=str(error))
        except Exception as error:  # the thread's border: whatever stopped it must reach the page, not only the log
            log.exception("The rescan stopped.")
            self._state = replace(self._state, progress=None, error=f"{type(error).__name__}: {error}")

    def _tell(self, progress: IngestProgress) -> None:
        self._state = replace(self._state, progress=progress)


def _joined(first: IngestReport | None, then: IngestReport) -> IngestReport:
    """Two reports as one: of a file in both, the later line counts, unless it found nothing more to do."""
    if first is None:
        return then
    lines = {file.path: file for file in first.files}
    lines |= {file.path: file for file in then.files if file.status != "unchanged" or file.path not in lines}
    return IngestReport(tuple(lines[path] for path in sorted(lines)), first.took_ms + then.took_ms, first.notes + then.notes)
