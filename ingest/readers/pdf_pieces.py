"""What a page is made of in reading order: paragraphs, list items, headings, table rows, headers and footers."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ingest.readers.pdf_characters import Integers
from ingest.readers.pdf_segments import INSERTED, Segment
from kb.text.normalise import join_lines_characters, normalise_characters
from kb.types import BlockRole

Drawn = tuple[str, list[int]]
"""A text, and for each of its characters the index of the drawn character it came from."""

EMPTY: Drawn = ("", [])
"""A cell without text."""


_ENDED = re.compile(r"[.!?:;][\"'”»)\]]*\Z")


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of the stored text, with its role, the sources of its characters, and how it is set."""

    role: BlockRole
    text: str
    sources: list[int]
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class Setting:
    """How a document's running text is set, and the words it knows: what a page is measured against."""

    size: float
    bold: bool
    leading: float
    """From one line of a paragraph to the next, in ems."""
    words: Collection[str]


def one_line(lines: Sequence[Segment], words: Collection[str]) -> Drawn:
    """The lines of a paragraph or cell as one, words joined over the breaks."""
    if len(lines) == 1:
        return lines[0].text, lines[0].sources.tolist()
    sources: list[int] = []
    for line in lines:
        sources += [*line.sources.tolist(), INSERTED]
    text, places = join_lines_characters("\n".join(line.text for line in lines), words)
    return text, [sources[place] for place in places]


def table_row(cells: Sequence[Drawn]) -> Drawn:
    """Cells in one line with tabs between them; spaces within a cell stay single."""
    text: list[str] = []
    sources: list[int] = []
    for place, (content, origins) in enumerate(cells):
        if place:
            text.append("\t")
            sources.append(INSERTED)
        text.append(content.replace("\t", " "))
        sources += origins
    return "".join(text), sources


def piece(role: BlockRole, drawn: Drawn, lines: Sequence[Segment]) -> Piece | None:
    """A piece of the page in its normal form; None if nothing readable is left."""
    text, places = normalise_characters(drawn[0], keep_tabs=True)
    if not text:
        return None
    letters = np.array([len(line.text) for line in lines])
    sizes = np.array([line.size for line in lines])
    order = np.argsort(sizes, kind="stable")
    middle = int(order[np.searchsorted(np.cumsum(letters[order]), letters.sum() / 2)])
    bold = sum(len(line.text) for line in lines if line.bold) * 2 > int(letters.sum())
    return Piece(role, text, [drawn[1][place] for place in places], float(sizes[middle]), bold)


def runs_on(before: Piece, after: Piece) -> bool:
    """Whether a paragraph is broken between two columns: set alike, and the second part begins within a sentence."""
    alike = abs(before.size - after.size) <= 0.05 * before.size and before.bold == after.bold
    open_end = before.role in ("text", "list") and not _ENDED.search(before.text)
    return alike and open_end and after.role == "text" and after.text[:1].islower()


def run_on(before: Piece, after: Piece, words: Collection[str]) -> Piece:
    """Both parts of a broken paragraph as one."""
    text, places = join_lines_characters(f"{before.text}\n{after.text}", words)
    sources = [*before.sources, INSERTED, *after.sources]
    return replace(before, text=text, sources=[sources[place] for place in places])


def sources_of(pieces: Sequence[Piece]) -> Integers:
    """The sources of all characters of a page's text, with the line breaks between its pieces."""
    sources: list[int] = []
    for place, part in enumerate(pieces):
        if place:
            sources.append(INSERTED)
        sources += part.sources
    return np.array(sources, np.int64)
