"""Footers that templates write as plain text boxes, found by standing on most slides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from kb.types import Block, Page

_FEWEST_REPEATS = 3


def with_footers(pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages, with the lines that stand on most slides, and each slide's own number, told as footers.

    Many templates have them as plain text boxes, not in the places PowerPoint has for them.
    """
    spread = Counter(text for page in pages for text in {_said(page, block) for block in page.blocks if block.role == "text"})
    repeated = {text for text, count in spread.items() if count >= max(_FEWEST_REPEATS, len(pages) / 2)}
    return tuple(replace(page, blocks=tuple(_footer_told(page, block, repeated) for block in page.blocks)) for page in pages)


def _footer_told(page: Page, block: Block, repeated: Collection[str]) -> Block:
    said = _said(page, block)
    is_footer = block.role == "text" and (said in repeated or said in (str(page.number), page.label))
    return replace(block, role="footer") if is_footer else block


def _said(page: Page, block: Block) -> str:
    return page.text[block.start : block.end]
