"""Segments: stretches of one line without a wide gap, on the page turned so that their text stands upright."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import numpy as np

from ingest.readers.pdf_characters import Characters, Floats, Integers, upright_boxes

INSERTED = -1
"""The source of a character that is not drawn: a space or tab we put in."""

LIST_MARK = re.compile(r"(?:[•▪▫◦●○■□‣⁃·*–—\-\uf0b7\uf0a7\uf0d8]|\(?(?:\d{1,3}|[A-Za-zÆØÅæøå]|[ivxIVX]{1,5})[.)])(?=\s|\Z)")
"""What begins a list item: a bullet, a dash, a number or a letter."""

BOLD_SHARE = 0.9
"""Of its characters, before a stretch counts as bold: a bold label with plain text after it does not."""

NO_SPACES = (float("inf"), 0.0)
"""The narrowest and the widest space of a segment that has none."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of one line: its band (from above the capitals to the descenders), its text, and each character's source."""

    left: float
    top: float
    right: float
    bottom: float
    baseline: float
    size: float
    bold: bool
    text: str
    sources: Integers
    first_word: float
    """The width of its first word: would it have fitted on the line before?"""
    spaces: tuple[float, float]
    """The narrowest and the widest space in it."""


@dataclass(frozen=True, slots=True)
class Upright:
    """A page turned so that text of one direction stands upright. Arrays go over all characters of the page."""

    characters: Characters
    direction: int
    left: Floats
    right: Floats
    width: float
    height: float

    def letter_gaps(self, order: Integers) -> tuple[Floats, Floats]:
        """Gaps between neighbours in this order, and the em they are measured in."""
        sizes = self.characters.sizes[order]
        gaps: Floats = self.left[order[1:]] - self.right[order[:-1]]
        return gaps, np.minimum(sizes[1:], sizes[:-1])


def turn_upright(characters: Characters, direction: int) -> Upright:
    """The page as someone who reads this direction holds it."""
    boxes = upright_boxes(characters.boxes, direction, characters.width, characters.height)
    width, height = characters.width, characters.height
    if direction in (1, 3):
        width, height = height, width
    return Upright(characters, direction, boxes[:, 0], boxes[:, 2], width, height)


def joined(parts: list[Segment], separator: str) -> Segment:
    """Segments of one line as one, with this separator between them."""
    if len(parts) == 1:
        return parts[0]
    sources = [parts[0].sources]
    for part in parts[1:]:
        sources += [np.full(len(separator), INSERTED), part.sources]
    longest = max(parts, key=lambda part: len(part.text))
    return Segment(
        left=min(part.left for part in parts),
        top=min(part.top for part in parts),
        right=max(part.right for part in parts),
        bottom=max(part.bottom for part in parts),
        baseline=longest.baseline,
        size=longest.size,
        bold=sum(len(part.text) for part in parts if part.bold) >= BOLD_SHARE * sum(len(part.text) for part in parts),
        text=separator.join(part.text for part in parts),
        sources=np.concatenate(sources),
        first_word=parts[0].first_word,
        spaces=(min(part.spaces[0] for part in parts), max(part.spaces[1] for part in parts)),
    )


def split_at(page: Upright, segment: Segment, x: float) -> list[Segment]:
    """A segment in two where a drawn line crosses it; whole if one side would be empty."""
    drawn = np.flatnonzero(segment.sources != INSERTED)
    sources = segment.sources[drawn]
    beyond = (page.left[sources] + page.right[sources]) / 2 > x
    if beyond.all() or not beyond.any():
        return [segment]
    cut = int(drawn[int(np.argmax(beyond))])
    return [_part(page, segment, 0, cut), _part(page, segment, cut, len(segment.text))]


def _part(page: Upright, segment: Segment, start: int, end: int) -> Segment:
    text = segment.text[start:end].rstrip()
    sources = segment.sources[start : start + len(text)]
    drawn = sources[sources != INSERTED]
    return replace(
        segment,
        left=float(page.left[drawn].min()),
        right=float(page.right[drawn].max()),
        text=text,
        sources=sources,
        first_word=first_word_width(page, text, sources),
    )


def first_word_width(page: Upright, text: str, sources: Integers) -> float:
    end = text.find(" ")
    last = sources[(end if end > 0 else len(text)) - 1]
    return float(page.right[last] - page.left[sources[0]])
