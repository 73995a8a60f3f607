"""Everything that can go wrong in words a user can act on.

KBError
├── UsageError             wrong arguments or settings: the user corrects the call          (exit 2)
├── AnotherWriter          another process writes; wait or ask it                           (exit 3)
├── ComponentMissing       a component is missing or broken; the sentence says what mends it (exit 4)
├── NotFound               not there, or not for this user: the two are told alike
└── FileProblem            one file could not be read, or not fully; a line in the report, never the end of a run
"""

from __future__ import annotations

from kb.types import Status


class KBError(Exception):
    """Base of all our errors; the message is a whole sentence for the user."""


class UsageError(KBError):
    pass


class AnotherWriter(KBError):
    def __init__(self, pid: int | None) -> None:
        self.pid = pid
        owner = f"process {pid}" if pid else "another process"
        super().__init__(
            f"The index is being written by {owner}. Wait until it has finished; if it is the running application, "
            "let it look for new documents itself (the button under the question box)."
        )


class ComponentMissing(KBError):
    pass


class NotFound(KBError):
    pass


class FileProblem(KBError):
    """One file could not be read: `status` as in the ingest report, and the reason in words."""

    def __init__(self, status: Status, reason: str) -> None:
        self.status = status
        self.reason = reason
        super().__init__(reason)

    def __reduce__(self) -> tuple[type[FileProblem], tuple[Status, str]]:
        return FileProblem, (self.status, self.reason)
