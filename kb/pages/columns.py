"""Columns of tables too wide for columns of even width: as wide as their content needs, in smaller letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kb.pages.fonts import width

NARROWEST_EVEN = 90
"""The width in pixels below which columns of even width are not set."""
_SIZES = (18, 15, 13, 11)
_GUTTERS = (16, 14, 12, 9)
_SAMPLE = 200
"""Rows that are measured; what is wider further down is set on several lines."""
_NARROWEST = 24.0


@dataclass(frozen=True, slots=True)
class Columns:
    """The letters' size in pixels, and each column's left edge and width from the left edge of the table."""

    size: int
    places: tuple[tuple[float, float], ...]


def wide_columns(rows: Sequence[Sequence[str]], usual: float, room: float) -> Columns | None:
    """Columns that fit the room, in the largest letters in which no cell is broken, else with the widest columns narrowed.

    None where columns of even width have enough of the usual room, and where even these columns would be too narrow to read.
    """
    measured = rows[:_SAMPLE]
    count = max((len(row) for row in rows), default=0)
    if count * NARROWEST_EVEN <= usual:
        return None
    for size, gutter in zip(_SIZES, _GUTTERS, strict=True):
        widths = [
            max((width(row[column], size, False) for row in measured if column < len(row)), default=0.0) for column in range(count)
        ]
        left = room - gutter * count
        if sum(widths) <= left:
            return _placed(size, widths, gutter)
    return _placed(size, _narrowed(widths, left), gutter) if left >= _NARROWEST * count else None


def _narrowed(widths: Sequence[float], room: float) -> list[float]:
    """The widths with the widest cut to one measure, so that together they fit."""
    narrow, wide = 0.0, max(widths)
    for _ in range(20):
        middle = (narrow + wide) / 2
        if sum(min(one, middle) for one in widths) > room:
            wide = middle
        else:
            narrow = middle
    return [min(one, narrow) for one in widths]


def _placed(size: int, widths: Sequence[float], gutter: float) -> Columns:
    places, left = [], 0.0
    for one in widths:
        # A little air: what is measured as a whole and set in pieces may differ by a part of a pixel.
        places.append((left, one + 2.0))
        left += one + gutter
    return Columns(size, tuple(places))
