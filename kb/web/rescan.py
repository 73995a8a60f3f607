"""Looking for new documents while the application runs: one background thread, and how far it has come."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from kb.errors import KBError
from kb.types import IngestProgress, IngestReport

RescanWork = Callable[[Callable[[IngestProgress], None]], IngestReport]
"""Brings the index in line with the folders, telling how far it has come."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RescanState:
    """How it stands: running or not, how far, and what the last run reported or stopped at. `run` counts the runs."""

    run: int = 0
    running: bool = False
    progress: IngestProgress | None = None
    report: IngestReport | None = None
    error: str | None = None


class Rescan:
    """At most one run at a time; whoever asks for another gets the one that runs."""

    def __init__(self, work: RescanWork) -> None:
        self._work = work
        self._lock = threading.Lock()
        self._state = RescanState()

    @property
    def state(self) -> RescanState:
        return self._state

    def start(self) -> RescanState:
        """Begin a run unless one runs already, and say how it stands."""
        with self._lock:
            if not self._state.running:
                self._state = RescanState(run=self._state.run + 1, running=True)
                threading.Thread(target=self._run, name="rescan", daemon=True).start()
            return self._state

    def _run(self) -> None:
        try:
            report = self._work(self._tell)
            self._state = replace(self._state, running=False, progress=None, report=report)
        except KBError as error:
            self._state = replace(self._state, running=False, progress=None, error=str(error))
        except Exception as error:  # the thread's border: whatever stopped it must reach the page, not only the log
            log.exception("The rescan stopped.")
            self._state = replace(self._state, running=False, progress=None, error=f"{type(error).__name__}: {error}")

    def _tell(self, progress: IngestProgress) -> None:
        self._state = replace(self._state, progress=progress)
