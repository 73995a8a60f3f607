"""Segments to regions in reading order: columns are read one after the other, rows of a table stay rows.

A page is cut recursively. A gutter is a white stretch with lines on both sides; lines that cross it (a headline, a full-width
table) end it above and below. Whether the two sides of a gutter are columns of text or cells of a table is told by how they
read: running text has full lines and lines that begin in the middle of a sentence, cells are short and stand level.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ingest.readers.pdf_gutters import Framed, Gutter, Item, across, find_gutters
from ingest.readers.pdf_rulings import Ruling, Rulings
from ingest.readers.pdf_segments import LIST_MARK, Segment

_LEVEL = 0.25  # ems two lines may differ in height and still be one row
_BESIDE = 0.75  # ems; a line on its own has no other one so near
_TABLE_SHARE = 0.6
_MOST_GUTTERS = 40
_DEEPEST = 12
_FULL_LINE = 0.75
_PROSE_LENGTH = 15
_LONG_PROSE_LENGTH = 25


@dataclass(frozen=True, slots=True)
class Region:
    """Items read straight down between two edges."""

    items: list[Item]
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class _Line:
    left: float
    right: float
    baseline: float
    size: float
    text: str


def reading_order(items: list[Item], left: float, right: float, drawn: Rulings, depth: int = 0) -> list[Region]:
    """The regions of a page in the order a reader takes them."""
    gutter = _columns(items, drawn) if len(items) >= 4 and depth < _DEEPEST else None
    if gutter is None:
        return [Region(items, left, right)] if items else []
    above, first, second, below = _parted(items, gutter)
    middle = min(item.left for item in second)
    regions = reading_order(above, left, right, drawn, depth + 1)
    regions += reading_order(first, left, max(item.right for item in first), drawn, depth + 1)
    regions += reading_order(second, middle, right, drawn, depth + 1)
    return regions + reading_order(below, left, right, drawn, depth + 1)


def _columns(items: list[Item], drawn: Rulings) -> Gutter | None:
    """The tallest gutter that parts columns of text."""
    tables: list[Gutter] = []
    for gutter in sorted(find_gutters(items, drawn.horizontal), key=lambda gutter: (-gutter.height, gutter.x))[:_MOST_GUTTERS]:
        left = [items[index] for index in gutter.left]
        right = [items[index] for index in gutter.right]
        within = any(_shared(gutter, table) > 0.6 * gutter.height for table in tables)
        if within and _share_beside(_facing(_lines(left), gutter), _facing(_lines(right), gutter), _LEVEL) >= _TABLE_SHARE:
            continue
        if _are_columns(left, right, gutter, drawn.horizontal):
            return gutter
        tables.append(gutter)
    return None


def _shared(one: Gutter, other: Gutter) -> float:
    return min(one.bottom, other.bottom) - max(one.top, other.top)


def _parted(items: list[Item], gutter: Gutter) -> tuple[list[Item], list[Item], list[Item], list[Item]]:
    """What stands above the columns, the left one, the right one, and what stands below."""
    first, second = set(gutter.left.tolist()), set(gutter.right.tolist())
    sides = [items[index] for index in sorted(first | second)]
    middle = (min(item.top for item in sides) + max(item.bottom for item in sides)) / 2
    rest = [item for index, item in enumerate(items) if index not in first | second]
    above = [item for item in rest if (item.top + item.bottom) / 2 < middle]
    below = [item for item in rest if (item.top + item.bottom) / 2 >= middle]
    left, before, after = _within([items[index] for index in sorted(first)], gutter)
    right, before_right, after_right = _within([items[index] for index in sorted(second)], gutter)
    return above + before + before_right, left, right, after + after_right + below


def _within(side: list[Item], gutter: Gutter) -> tuple[list[Item], list[Item], list[Item]]:
    """A column, and what only looks like part of it: set off by white, and above or below where the other column stands."""
    ordered = sorted(side, key=lambda item: item.top)
    start, end = 0, len(ordered)
    for index in range(1, len(ordered)):
        reach = max(item.bottom for item in ordered[:index])
        white = ordered[index].top - reach
        if white > 1.2 * (ordered[index].bottom - ordered[index].top):
            if reach <= gutter.top:
                start = index
            elif ordered[index].top >= gutter.bottom:
                end = index
                break
    return ordered[start:end], ordered[:start], ordered[end:]


def _are_columns(left: list[Item], right: list[Item], gutter: Gutter, horizontal: tuple[Ruling, ...]) -> bool:
    if any(isinstance(item, Framed) for item in (*left, *right)):
        return True
    if len(across(gutter, horizontal)) >= 2:
        return False
    first, second = _lines(left), _lines(right)
    facing = _facing(first, gutter), _facing(second, gutter)
    if _share_beside(*facing, _BESIDE) < 0.5:
        return False
    if _lists(first) and _lists(second):
        return True
    if _is_prose(first) and _is_prose(second):
        return not _rows_agree(first, second)
    if _is_prose(first) != _is_prose(second):
        prose, other = (first, second) if _is_prose(first) else (second, first)
        return _share_of_rows(prose, other) < 0.5
    return _share_beside(*facing, _LEVEL) < _TABLE_SHARE


def _lines(side: list[Item]) -> list[_Line]:
    """The lines of one side, segments of one line taken together."""
    lines: list[_Line] = []
    segments = [item for item in side if isinstance(item, Segment)]
    for item in sorted(segments, key=lambda item: (item.baseline, item.left)):
        last = lines[-1] if lines else None
        if last and item.baseline - last.baseline <= _LEVEL * min(item.size, last.size):
            text = f"{last.text} {item.text}" if item.left >= last.left else f"{item.text} {last.text}"
            edges = min(last.left, item.left), max(last.right, item.right)
            lines[-1] = _Line(*edges, last.baseline, last.size, text)
        else:
            lines.append(_Line(item.left, item.right, item.baseline, item.size, item.text))
    return lines


def _facing(lines: list[_Line], gutter: Gutter) -> list[_Line]:
    """The lines that have the gutter beside them, with both sides filled."""
    return [line for line in lines if gutter.top < line.baseline <= gutter.bottom]


def _is_prose(lines: list[_Line]) -> bool:
    """Lines of running text: long enough, and many of them full or beginning within a sentence."""
    if len(lines) < 3:
        return False
    length = float(np.median([len(line.text) for line in lines]))
    edge = max(line.right for line in lines)
    start = min(line.left for line in lines)
    full = sum(line.right >= start + _FULL_LINE * (edge - start) for line in lines[:-1]) / (len(lines) - 1)
    within = sum(line.text[:1].islower() for line in lines[1:]) / (len(lines) - 1)
    return length >= _PROSE_LENGTH and (within >= 0.3 or (full >= 0.6 and length >= _LONG_PROSE_LENGTH))


def _lists(lines: list[_Line]) -> bool:
    """List items with their text; marks alone are half of what stands beside them."""
    items = [line for line in lines if LIST_MARK.match(line.text) and not LIST_MARK.fullmatch(line.text)]
    return len(lines) >= 2 and len(items) >= 0.4 * len(lines)


def _share_beside(first: list[_Line], second: list[_Line], reach: float) -> float:
    """The share of the side with fewer lines whose lines have a partner within this many ems of their height."""
    fewer, more = sorted((first, second), key=len)
    if not fewer:
        return 0.0
    heights = np.array([line.baseline for line in more])
    beside = [line for line in fewer if np.abs(heights - line.baseline).min() <= reach * line.size]
    return len(beside) / len(fewer)


def _share_of_rows(prose: list[_Line], other: list[_Line]) -> float:
    """The share of the shorter lines that stand level with a beginning in the running text, as a label does."""
    begins = [line.baseline for line in prose if not line.text[:1].islower()]
    return sum(any(abs(line.baseline - at) <= _LEVEL * line.size for at in begins) for line in other) / len(other)


def _rows_agree(first: list[_Line], second: list[_Line]) -> bool:
    """Both sides pause together, again and again, though one has fewer lines than the other: wrapped cells of a table."""
    lines = sorted((*first, *second), key=lambda line: line.baseline)
    steps = np.diff([line.baseline for line in first]), np.diff([line.baseline for line in second])
    usual = float(np.median(np.concatenate(steps)))
    begins = [below.baseline for above, below in pairwise(lines) if below.baseline - above.baseline > 1.3 * usual]
    rows = [begin for begin in begins if _starts_at(first, begin) and _starts_at(second, begin)]
    alone = sum(int((step > 1.3 * usual).sum()) for step in steps)
    if len(rows) < 2 or 2 * len(rows) < 0.7 * alone:
        return False
    heights = [
        np.histogram([line.baseline for line in side], [0.0, *(row - 1 for row in rows), 1e6])[0] for side in (first, second)
    ]
    return bool(np.mean(heights[0] != heights[1]) >= 0.5)


def _starts_at(lines: list[_Line], baseline: float) -> bool:
    return any(abs(line.baseline - baseline) <= _LEVEL * line.size for line in lines)
