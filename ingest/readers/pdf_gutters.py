"""Gutters: the white stretches of a page that may part columns of text, or the cells of a table."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ingest.readers.pdf_characters import Flags, Floats, Integers
from ingest.readers.pdf_rulings import Grid, Ruling
from ingest.readers.pdf_segments import Segment


@dataclass(frozen=True, slots=True)
class Framed:
    """A framed table with the segments in each of its cells."""

    grid: Grid
    cells: dict[int, list[Segment]]
    left: float
    top: float
    right: float
    bottom: float


Item = Segment | Framed


@dataclass(frozen=True, slots=True)
class Gutter:
    """A white stretch with items on both sides, and the numbers of these items."""

    x: float
    top: float
    bottom: float
    height: float
    left: Integers
    right: Integers


def find_gutters(items: list[Item], horizontal: tuple[Ruling, ...]) -> list[Gutter]:
    """The gutters of a page; one that goes on into a table is parted there."""
    return [part for gutter in _gutters(items) for part in _around_table(items, gutter, horizontal)]


def _gutters(items: list[Item]) -> list[Gutter]:
    """White stretches just left of where some item begins, between the items that cross there."""
    left = np.array([item.left for item in items])
    right = np.array([item.right for item in items])
    top = np.array([item.top for item in items])
    bottom = np.array([item.bottom for item in items])
    middle = (top + bottom) / 2
    found: list[Gutter | None] = []
    starts = np.unique(np.round(left))
    for x in (starts[np.concatenate([[True], np.diff(starts) > 2])][1:] - 1.5).tolist():
        crossing = (left < x) & (right > x)
        edges = np.sort(middle[crossing])
        bands = np.searchsorted(edges, middle)
        tabled = _in_crossing_rows(middle, (bottom - top) / 2, edges, right <= x, left >= x)
        for band in np.unique(bands[~crossing & (left >= x)]):
            here = np.flatnonzero((bands == band) & ~crossing & ~tabled)
            found.append(_gutter(items, x, here[right[here] <= x], here[left[here] >= x]))
    return [gutter for gutter in found if gutter is not None]


def _in_crossing_rows(middle: Floats, reach: Floats, edges: Floats, on_left: Flags, on_right: Flags) -> Flags:
    """Which items stand level with one that crosses, when that row has others on both sides: cells of a table, no columns."""
    found = np.zeros(len(middle), dtype=bool)
    for edge in edges.tolist():
        level = np.abs(middle - edge) <= reach / 2
        if (level & on_left).any() and (level & on_right).any():
            found |= level
    return found


def _gutter(items: list[Item], x: float, on_left: Integers, on_right: Integers) -> Gutter | None:
    """The white between these items, as far as both sides face it; None where fewer than two lines do."""
    if len(on_left) < 2 or len(on_right) < 2:
        return None
    sides = [[items[index] for index in side.tolist()] for side in (on_left, on_right)]
    begin = max(min(item.top for item in side) for side in sides)
    end = min(max(item.bottom for item in side) for side in sides)
    if any(sum(begin < (item.top + item.bottom) / 2 < end for item in side) < 2 for side in sides):
        return None
    return Gutter(x, begin, end, end - begin, on_left, on_right)


def _around_table(items: list[Item], gutter: Gutter, horizontal: tuple[Ruling, ...]) -> list[Gutter]:
    """A gutter that goes on into a table ruled across it, in parts: above the table, the table, below it.

    Where columns happen to end level with a table's, only the white above its head tells one from the other.
    """
    rules = sorted(line.at for line in across(gutter, horizontal))
    if len(rules) < 2:
        return [gutter]
    beside = [items[index] for index in np.concatenate([gutter.left, gutter.right]).tolist()]
    head = _head_of_table(beside, rules[0])
    above = _widest_white([(item.top, item.bottom) for item in beside if item.bottom <= head] + [(head, head)])
    below = _widest_white([(rules[-1], rules[-1])] + [(item.top, item.bottom) for item in beside if item.top >= rules[-1]])
    edges = [-np.inf, above, below, np.inf]
    parts: list[Gutter | None] = []
    for begin, end in pairwise(edges):
        kept = [
            np.array([i for i in side.tolist() if begin <= items[i].top < end], dtype=int) for side in (gutter.left, gutter.right)
        ]
        parts.append(_gutter(items, gutter.x, *kept))
    return [part for part in parts if part is not None]


def _head_of_table(items: list[Item], rule: float) -> float:
    """Where a table begins whose first drawn line is this one: at the row above it, if its cells stand over those below."""
    over = [item for item in items if item.bottom <= rule + 1]
    if not over:
        return rule
    last = max(over, key=lambda item: item.bottom)
    height = last.bottom - last.top
    row = [item for item in over if abs(item.bottom - last.bottom) <= 0.3 * height]
    near = [item for item in items if rule - 1 <= item.top < rule + 4 * height]
    placed = [any(_one_above_other(cell, below) for below in near) for cell in row]
    return min(item.top for item in row) if rule - last.bottom <= height and len(row) > 1 and all(placed) else rule


def _one_above_other(cell: Item, below: Item) -> bool:
    """Whether two cells are set to the same left edge, right edge or middle."""
    middles = (cell.left + cell.right - below.left - below.right) / 2
    return min(abs(cell.left - below.left), abs(cell.right - below.right), abs(middles)) <= 2


def across(gutter: Gutter, horizontal: tuple[Ruling, ...]) -> list[Ruling]:
    """The drawn lines that cross a gutter."""
    reaching = [line for line in horizontal if gutter.top < line.at < gutter.bottom and line.start < gutter.x - 8]
    return [line for line in reaching if line.end > gutter.x + 8]


def _widest_white(stretches: list[tuple[float, float]]) -> float:
    """Where the tallest white between stretches of the page ends."""
    ordered = sorted(stretches)
    reach, widest, found = ordered[0][1], 0.0, ordered[0][0]
    for top, bottom in ordered:
        if top - reach > widest:
            widest, found = top - reach, top
        reach = max(reach, bottom)
    return found
