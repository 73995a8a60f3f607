"""From pieces in reading order to the stored page: its text, its blocks, and the place of each character."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ingest.readers.pdf_characters import Characters, Floats, Integers
from ingest.readers.pdf_layout import Sheet
from ingest.readers.pdf_pieces import Piece, sources_of
from kb.types import Block, Page


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page as PDFium read it, or as it was recognised; no sheet where neither could.

    `shown`: where the sheet's characters stand on the page, if not where the sheet has them, because it was laid straight.
    """

    sheet: Sheet | None
    problem: str | None = None
    shown: Floats | None = None
    recognised: bool = False


def page_of(number: int, label: str | None, read: ReadPage, characters: Characters, pieces: Sequence[Piece]) -> Page:
    """The page as it is stored, from its characters and the pieces they were laid out in."""
    blocks: list[Block] = []
    start = 0
    for part in pieces:
        end = start + len(part.text)
        blocks.append(Block(start, end, part.role, size=round(part.size, 1), bold=part.bold))
        start = end + 1
    boxes = characters.boxes if read.shown is None else read.shown
    return Page(
        number=number,
        text="\n".join(part.text for part in pieces),
        blocks=tuple(blocks),
        label=label,
        width=characters.width,
        height=characters.height,
        boxes=_stored_boxes(boxes, characters.width, characters.height, sources_of(pieces)),
        problem=read.problem,
        recognised=read.recognised,
    )


def _stored_boxes(boxes: Floats, width: float, height: float, sources: Integers) -> bytes:
    """The places of these characters as `Page.boxes` holds them; zeros for what is not drawn."""
    scaled = np.clip(np.rint(boxes / np.array([width, height, width, height], np.float32) * 65535), 0, 65535)
    table = np.vstack([scaled, np.zeros((1, 4))]).astype("<u2")
    return table[sources].tobytes()
