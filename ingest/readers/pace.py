"""How a reading that takes long because there is much to read tells its owner that it advances, and when it must come to an end.

Only the process made for reading has an owner; elsewhere nobody is told, and there is no end.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Owner:
    tell: Callable[[], None]
    patience_s: float
    ends_at: float


_owner: _Owner | None = None


def begin(tell: Callable[[], None], patience_s: float, whole_s: float) -> None:
    """A file is begun: `tell` is called at each advance, which must come within the patience; the whole has its own bound."""
    global _owner
    _owner = _Owner(tell, patience_s, time.monotonic() + whole_s)


def advanced() -> None:
    """A part of the file is read."""
    if _owner is not None:
        _owner.tell()


def patience() -> float | None:
    """Seconds that may pass between two advances; None where nobody waits."""
    return None if _owner is None else _owner.patience_s


def time_is_up() -> bool:
    """Whether another part would no longer be waited for."""
    return _owner is not None and time.monotonic() > _owner.ends_at - _owner.patience_s
