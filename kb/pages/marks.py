"""Where a quote stands on a page: one rectangle for each line of it, in fractions of the page from the top left corner."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from typing import NamedTuple

from kb.types import Page

_FULL = 65535
_PORTRAIT = 210 / 297
_SAME_LINE = 0.5
"""Two boxes stand on one line when they share this much of the lower one's height."""
_WIDEST_SPACE = 2.5
"""A gap wider than this many line heights is no space between words but leads to another column or cell."""


class Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float


def rectangles(page: Page, start: int, end: int) -> list[Box]:
    """The rectangles under characters `start:end` of a page that knows its characters' places; empty for one that does not."""
    if page.boxes is None:
        return []
    places = struct.iter_unpack("<4H", page.boxes[start * 8 : end * 8])
    drawn = (Box(*(side / _FULL for side in place)) for place in places if any(place))
    return merged(drawn, proportion(page))


def proportion(page: Page) -> float:
    """A page's width by its height; of a page that does not know them, that of an upright A4."""
    return page.width / page.height if page.width and page.height else _PORTRAIT


def merged(boxes: Iterable[Box], proportion: float) -> list[Box]:
    """Boxes of characters in reading order as one rectangle a line; `proportion` is the page's width by its height."""
    lines: list[Box] = []
    for box in boxes:
        if lines and _goes_on(lines[-1], box, proportion):
            last = lines[-1]
            lines[-1] = Box(
                min(last.left, box.left), min(last.top, box.top), max(last.right, box.right), max(last.bottom, box.bottom)
            )
        else:
            lines.append(box)
    return lines


def _goes_on(line: Box, box: Box, proportion: float) -> bool:
    shared = min(line.bottom, box.bottom) - max(line.top, box.top)
    height = min(line.bottom - line.top, box.bottom - box.top)
    if shared < _SAME_LINE * height:
        return False
    gap = max(box.left - line.right, line.left - box.right) * proportion
    return gap < _WIDEST_SPACE * max(line.bottom - line.top, box.bottom - box.top)
