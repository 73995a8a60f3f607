"""Running headers and footers: what stands at the same height on many pages and differs by the page number only."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from ingest.readers.pdf_segments import Segment

_MARGIN = 0.14
_OUTER_MARGIN = 0.085
_SAME_HEIGHT = 0.012
_SHARE_OF_PAGES = 0.4
_FEWEST_PAGES = 3
_LARGEST = 1.25
_LARGEST_SHARE = 0.5
_NUMBERS = re.compile(r"\d+")
_COUNTED = r"\d{1,4}(?:\s*(?:av|of|/|\|)\s*\d{1,4})?"
_BARE_NUMBER = re.compile(rf"{_COUNTED}|[ivxlc]{{1,6}}", re.IGNORECASE)
_PAGE_FORM = re.compile(r"(?:\bsid[ae]n?|\bpage|\bs\.|\bp\.)\s*#|\A[-–]?\s*#(?:\s*(?:av|of|/|\|)\s*#)?\s*[-–]?\Z")
_PAGE_NUMBER = re.compile(rf"(?:sid[ae]n?|page|s\.|p\.)\s*{_COUNTED}|[-–]\s*\d{{1,4}}\s*[-–]", re.IGNORECASE)
# What a browser prints around a page: when it was printed, and the address. Told even on a single page.
_PRINTED_WHEN = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4},? (?:kl\. ?)?\d{1,2}[:.]\d{2}(?: ?[AP]M)?", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?|file)://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sides:
    """Which segments of a page are its header and its footer, by their place in the list."""

    header: frozenset[int]
    footer: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Place:
    """A segment in a margin: page, place in its list, height as a share of the page's, and the numbers in its text."""

    page: int
    index: int
    height: float
    numbers: tuple[int, ...]


def margins(pages: Sequence[Sequence[Segment]], heights: Sequence[float], size: float) -> list[Sides]:
    """Header and footer of each page. `size` is that of running text: large type in the margin is a title."""
    places: dict[tuple[bool, str], list[_Place]] = defaultdict(list)
    found: list[set[int]] = [set() for _ in pages]
    for number, (segments, height) in enumerate(zip(pages, heights, strict=True)):
        for index, segment in enumerate(segments):
            at = (segment.top + segment.bottom) / 2 / max(height, 1.0)
            if _MARGIN < at < 1 - _MARGIN or segment.size > _LARGEST * size:
                continue
            numbers = tuple(int(digits[:9]) for digits in _NUMBERS.findall(segment.text))
            form = _NUMBERS.sub("#", " ".join(segment.text.casefold().split()))
            places[(at < 0.5, form)].append(_Place(number, index, at, numbers))
            if _is_page_number(segment.text, at) or _is_browsers(segment.text, at):
                found[number].add(index)
    running = [
        place
        for (_, form), group in places.items()
        for level in _levels(group)
        if _runs_through(form, level, len(pages))
        for place in level
    ]
    # Pages that are alike as a whole (forms, copies) have a body all the same.
    if sum(len(pages[place.page][place.index].text) for place in running) <= _LARGEST_SHARE * _length(pages):
        for place in running:
            found[place.page].add(place.index)
    return [_sides(indexes, segments, height) for indexes, segments, height in zip(found, pages, heights, strict=True)]


def _length(pages: Sequence[Sequence[Segment]]) -> int:
    return sum(len(segment.text) for segments in pages for segment in segments)


def _is_page_number(text: str, at: float) -> bool:
    if _OUTER_MARGIN < at < 1 - _OUTER_MARGIN:
        return False
    if _PAGE_NUMBER.fullmatch(text.strip()):
        return True
    return at > 1 - _OUTER_MARGIN and bool(_BARE_NUMBER.fullmatch(text.strip()))


def _is_browsers(text: str, at: float) -> bool:
    if at <= _OUTER_MARGIN:
        return bool(_PRINTED_WHEN.fullmatch(text.strip()))
    return at >= 1 - _OUTER_MARGIN and bool(_ADDRESS.fullmatch(text.strip()))


def _levels(group: list[_Place]) -> list[list[_Place]]:
    levels: list[list[_Place]] = []
    for place in sorted(group, key=lambda place: (place.height, place.page)):
        if levels and place.height - levels[-1][-1].height <= _SAME_HEIGHT:
            levels[-1].append(place)
        else:
            levels.append([place])
    return levels


def _runs_through(form: str, level: list[_Place], page_count: int) -> bool:
    pages = sorted({place.page for place in level})
    if len(pages) < 2 or not _counts_pages(form, level):
        return False
    if len(pages) >= max(2, ceil(_SHARE_OF_PAGES * page_count)):
        return True
    at = level[0].height
    outer = at <= _OUTER_MARGIN or at >= 1 - _OUTER_MARGIN
    return outer and len(pages) >= _FEWEST_PAGES


def _counts_pages(form: str, level: list[_Place]) -> bool:
    """Each number in the text stays the same, or is a page number: "Sak 12/24" on one page and "Sak 13/24" on the next do not."""
    numbered = bool(_PAGE_FORM.search(form)) or (form.endswith("#") and not form.endswith("/#"))
    for values in zip(*(place.numbers for place in level), strict=True):
        steps = [value - place.page for value, place in zip(values, level, strict=True)]
        enough = 0.8 * len(values)
        if _most(values) < enough and not (numbered and _most(steps) >= enough and min(steps) <= 1):
            return False
    return True


def _most(values: Sequence[int]) -> int:
    return Counter(values).most_common(1)[0][1]


def _sides(indexes: set[int], segments: Sequence[Segment], height: float) -> Sides:
    upper = {index for index in indexes if (segments[index].top + segments[index].bottom) / 2 < height / 2}
    return Sides(frozenset(upper), frozenset(indexes - upper))
