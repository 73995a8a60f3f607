"""The stretches of a document between its headings, each with the path of headings above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.structure.headings import Heading
from ingest.structure.lines import Line, Lines
from kb.types import AgendaItem, Document, Page, Section

_LONGEST_HEADING = 200


def split_sections(lines: Lines, headings: Sequence[Heading], items: Sequence[AgendaItem]) -> tuple[Section, ...]:
    """One section for each heading, up to the next heading; text before the first heading belongs to none.

    The label of a case's part ("Vedtak") lies under its agenda item, or elsewhere under the nearest heading that is no label.
    """
    sections: list[Section] = []
    above: list[Heading] = []
    item: AgendaItem | None = None
    number = 0
    for position, heading in enumerate(headings):
        if heading.source == "item":
            item, number = (items[number] if number < len(items) else None), number + 1
        first = lines.body[heading.first]
        inside = item is not None and (first.page, first.start) < (item.end_page, item.end)
        placed = _placed(heading, above, inside)
        # An item stands at the top: what came before it (attendance, the meeting's own heading) is not above it.
        kept = [] if heading.source == "item" else [upper for upper in above if _is_above(upper, placed)]
        above = [*kept, placed]
        last = _last_line(lines, headings, position, item if inside else None)
        path = tuple(upper.text[:_LONGEST_HEADING] for upper in above)
        sections.append(Section(path, first.page, first.start, last.page, last.end))
    return tuple(sections)


def _placed(heading: Heading, above: Sequence[Heading], inside: bool) -> Heading:
    """The heading with its level made to fit below what stands above it."""
    if heading.source == "item":
        return heading
    item = next((upper for upper in above if upper.source == "item"), None)
    if inside and item is not None:
        if heading.source == "label":
            return _at(heading, item.level + 1)
        strong = heading.source in ("format", "number", "size") and 0 < heading.level < item.level
        return heading if strong else _at(heading, max(heading.level, item.level + 1))
    if heading.level:
        return heading
    parents = [upper.level for upper in above if upper.source != "label" and upper.source != "item"]
    return _at(heading, max(parents, default=0) + 1)


def _is_above(upper: Heading, heading: Heading) -> bool:
    """Who came is told in a list: nothing but another such list lies under it."""
    return upper.level < heading.level and (upper.part != "attendance" or heading.part == "attendance")


def _at(heading: Heading, level: int) -> Heading:
    return replace(heading, level=level)


def _last_line(lines: Lines, headings: Sequence[Heading], position: int, item: AgendaItem | None) -> Line:
    end = headings[position + 1].first if position + 1 < len(headings) else len(lines.body)
    last = lines.body[max(headings[position].last, end - 1)]
    if item is not None and (last.page, last.end) > (item.end_page, item.end):
        # The meeting's closing words after the last item belong to no case.
        inside = [line for line in lines.body[headings[position].first : end] if (line.page, line.end) <= (item.end_page, item.end)]
        last = inside[-1] if inside else last
    return last


def split_slides(document: Document) -> tuple[Section, ...]:
    """One section a slide, under the slide's title; a slide without one has none."""
    sections = []
    for page in document.pages:
        title = _slide_title(page)
        if title:
            sections.append(Section((title[:_LONGEST_HEADING],), page.number, 0, page.number, len(page.text)))
    return tuple(sections)


def _slide_title(page: Page) -> str:
    """The block that calls itself title, else the largest type near the top."""
    named = [block for block in page.blocks if block.role in ("title", "heading")]
    if not named:
        sized = [block for block in page.blocks if block.size is not None and block.role in ("text", "list")][:4]
        largest = max((block.size or 0.0 for block in sized), default=0.0)
        smaller = any((block.size or 0.0) < largest * 0.92 for block in page.blocks if block.size is not None)
        named = [block for block in sized if block.size == largest and block.end - block.start <= 150] if smaller else []
    return " ".join(page.text[named[0].start : named[0].end].split()) if named else ""
