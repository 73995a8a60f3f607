"""Marking: the yellow of a marker pen under the words, as one would do it on paper."""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw

from kb.pages.marks import Box

WIDTH = 1100
"""Pixels; a page is read at about half that width, and stays sharp on dense screens."""
_MARKER = (0xFF, 0xE5, 0x8A)
_EDGE = (0xD9, 0xA4, 0x00)
_EDGE_WIDTH = 2
_BESIDE = 3
_ABOVE, _BELOW = 0.12, 0.12
"""Shares of the letters' height by which the marker goes beyond them."""


def mark(picture: Image.Image, rectangles: Sequence[Box]) -> None:
    """Marks the rectangles on the picture, in place. The colours are multiplied, so black letters stay black."""
    pen = ImageDraw.Draw(picture)
    places = [_pixels(rectangle, picture.size) for rectangle in rectangles]
    for place in places:
        part = picture.crop(place)
        picture.paste(ImageChops.multiply(part, Image.new("RGB", part.size, _MARKER)), place)
    for left, top, right, bottom in places:
        pen.rectangle((left, top, right - 1, bottom - 1), outline=_EDGE, width=_EDGE_WIDTH)


def png(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


def _pixels(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """A little larger than the letters, whose descenders reach out of their boxes; never outside the picture, nor empty."""
    width, height = size
    above, below = (box.bottom - box.top) * _ABOVE, (box.bottom - box.top) * _BELOW
    left, top = max(int(box.left * width) - _BESIDE, 0), max(int((box.top - above) * height), 0)
    right, bottom = min(round(box.right * width) + _BESIDE, width), min(round((box.bottom + below) * height) + 1, height)
    return min(left, width - 1), min(top, height - 1), max(right, left + 1), max(bottom, top + 1)
