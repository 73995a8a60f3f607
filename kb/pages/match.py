"""A quote of stored text, found again in another rendering of the same document."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from kb.text.normalise import fold_for_matching
from kb.text.sentences import sentences

_LABEL = re.compile(r"\s*(?:\(?\w{1,4}[.)]|[\d.]+|[•–-])\s+")
_SHORTEST_PIECE = 6
_ENOUGH = 0.4
"""The share of a quote that must be found for its pieces to count; less is chance."""


@dataclass(frozen=True, slots=True)
class Place:
    """Characters of one rendered page, counted from 1 for pages and 0 for characters."""

    page: int
    characters: tuple[int, ...]


class Rendering:
    """The text of rendered pages in the form in which quotes are looked for."""

    def __init__(self, pages: Sequence[str]) -> None:
        folded = [fold_for_matching(page) for page in pages]
        self.pages = len(pages)
        self._text = "".join(text for text, _ in folded)
        self._sources = [sources for _, sources in folded]
        self._starts = list(accumulate((len(text) for text, _ in folded), initial=0))[:-1]

    def find(self, stored: str, start: int, end: int) -> list[Place]:
        """Where characters `start:end` of the stored text stand, page by page; empty where they cannot be found.

        The whole quote is looked for first; where the rendering interrupts it (a page's footer, the order of a table's cells,
        another number before a list item), its sentences and then its cells are.
        """
        folded, sources = fold_for_matching(stored)
        first, last = bisect_left(sources, start), bisect_left(sources, end)
        whole = self._occurrence(folded, first, last)
        if whole is not None:
            return self._places([(whole, whole + last - first)])
        spans = [span for piece in _pieces(stored, start, end) for span in self._spans(folded, sources, piece)]
        found = sum(stop - begin for begin, stop in spans)
        return self._places(spans) if found >= _ENOUGH * (last - first) else []

    def _spans(self, folded: str, sources: Sequence[int], piece: tuple[int, int]) -> Iterator[tuple[int, int]]:
        first, last = bisect_left(sources, piece[0]), bisect_left(sources, piece[1])
        if last - first < _SHORTEST_PIECE:
            return
        begin = self._occurrence(folded, first, last)
        if begin is not None:
            yield begin, begin + last - first

    def _occurrence(self, folded: str, first: int, last: int) -> int | None:
        """Where `folded[first:last]` stands here. Of several, the one with the same count from the start of the document, or
        where the two texts do not agree on how many there are, the one that stands at about the same share of it."""
        wanted = folded[first:last]
        here = list(_occurrences(self._text, wanted)) if wanted else []
        if len(here) <= 1:
            return here[0] if here else None
        there = list(_occurrences(folded, wanted))
        if len(here) == len(there) and first in there:
            return here[there.index(first)]
        share = first / len(folded)
        return min(here, key=lambda position: abs(position / len(self._text) - share))

    def _places(self, spans: Sequence[tuple[int, int]]) -> list[Place]:
        """Spans of the folded text as characters of the pages, in the order of the pages."""
        by_page: dict[int, list[int]] = {}
        for begin, stop in spans:
            for index, page_start in enumerate(self._starts):
                sources = self._sources[index]
                own = sources[max(begin - page_start, 0) : max(stop - page_start, 0)]
                if own:
                    by_page.setdefault(index + 1, []).extend(own)
        return [Place(page, tuple(dict.fromkeys(characters))) for page, characters in sorted(by_page.items())]


def _pieces(stored: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a quote without the numbers before them, and each cell of a table's row."""
    for begin, stop in sentences(stored[start:end]):
        sentence = stored[start + begin : start + stop]
        offset = start + begin
        for cell in re.finditer(r"[^\t]+", sentence):
            label = _LABEL.match(cell.group()) if cell.start() == 0 else None
            yield offset + cell.start() + (label.end() if label else 0), offset + cell.end()


def _occurrences(text: str, wanted: str) -> Iterator[int]:
    position = text.find(wanted)
    while position != -1:
        yield position
        position = text.find(wanted, position + 1)
