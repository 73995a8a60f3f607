"""Whether two names of organs mean the same one."""

from __future__ import annotations


def same_organ(first: str, second: str | None) -> bool:
    """Whether two names mean one organ; one may be a longer form of the other. An unknown one may be any."""
    if second is None:
        return True
    a, b = first.lower(), second.lower()
    return a.startswith(b) or b.startswith(a)
