"""The order in which a slide is read: rows from the top, columns from the left, and a column before the next one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

T = TypeVar("T")

_OVERLAP = 0.12
"""The share of a box that may reach into its neighbour: placeholders are drawn by hand and touch."""
_LABEL_WIDTH = 0.5
"""A column narrower than this share of its neighbour holds labels, if its boxes stand level with the neighbour's."""


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """A thing with its place on the slide; `short` things are a word or a few, as in a table or beside a bar."""

    left: float
    top: float
    right: float
    bottom: float
    thing: T
    short: bool = False


def in_reading_order(boxes: Sequence[Placed[T]]) -> list[list[T]]:
    """Cuts the slide where white runs through it from side to side, into columns first, then rows, and each piece again.

    Columns come first, so that what stands under a column's heading stays with it; but a narrow column of labels (years beside
    what happened in them) is read row by row. So is a table drawn by hand (names and figures beside bars), and only there
    do several things come together as one row.
    """
    if len(boxes) <= 1:
        return [[box.thing] for box in boxes]
    columns = _columns(boxes)
    rows = _cut(boxes, lambda box: (box.top, box.bottom))
    if len(columns) > 1 and _is_grid(rows):
        return [[box.thing for box in sorted(row, key=lambda box: box.left)] for row in rows]
    if len(columns) > 1:
        parts = rows if len(rows) > 1 and _is_labelled(columns) else columns
    else:
        parts = _bands(rows)
    if len(parts) > 1:
        return [things for part in parts for things in in_reading_order(part)]
    return [[box.thing] for box in sorted(boxes, key=lambda box: (box.top, box.left))]


def _columns(boxes: Sequence[Placed[T]]) -> list[list[Placed[T]]]:
    return _cut(boxes, lambda box: (box.left, box.right))


def _bands(rows: Sequence[list[Placed[T]]]) -> list[list[Placed[T]]]:
    """Rows put together as long as they stand in the same columns, as headings and what is under them do."""
    bands: list[list[Placed[T]]] = []
    for row in rows:
        if bands and len(_columns([*bands[-1], *row])) > 1:
            bands[-1] = [*bands[-1], *row]
        else:
            bands.append(list(row))
    return bands


def _cut(boxes: Sequence[Placed[T]], side: Callable[[Placed[T]], tuple[float, float]]) -> list[list[Placed[T]]]:
    """Groups whose extents along one side lie apart, in order."""
    groups: list[list[Placed[T]]] = []
    end = smallest = 0.0
    for box in sorted(boxes, key=side):
        start, stop = side(box)
        # A little overlap is measured on the smaller of the two, so that a low heading is not swallowed by a high text.
        smallest = min(smallest, stop - start)
        if groups and start < end - _OVERLAP * smallest:
            groups[-1].append(box)
            end = max(end, stop)
        else:
            groups.append([box])
            end, smallest = stop, stop - start
    return groups


def _is_grid(rows: Sequence[Sequence[Placed[T]]]) -> bool:
    """Whether the rows are those of a table drawn by hand: more rows than columns, equally many short texts in each."""
    widths = {len(row) for row in rows}
    return len(widths) == 1 and max(2, *widths) < len(rows) and all(box.short for row in rows for box in row)


def _is_labelled(columns: Sequence[Sequence[Placed[T]]]) -> bool:
    """Whether one column names the rows of the next: as many boxes, each level with its own, and much narrower."""
    return any(_names_rows(first, second) for first, second in pairwise(columns))


def _names_rows(labels: Sequence[Placed[T]], texts: Sequence[Placed[T]]) -> bool:
    if len(labels) != len(texts) or len(labels) < 2:
        return False
    if max(box.right - box.left for box in labels) > _LABEL_WIDTH * max(box.right - box.left for box in texts):
        return False
    level = zip(sorted(labels, key=lambda box: box.top), sorted(texts, key=lambda box: box.top), strict=True)
    return all(label.top < text.bottom and text.top < label.bottom for label, text in level)
