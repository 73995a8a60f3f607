"""The stretches of a document between its headings, each with the path of headings above it."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.structure.headings import Heading
from ingest.structure.lines import Line, Lines
from kb.types import AgendaItem, Document, Section

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
        above = [upper for upper in above if upper.level < placed.level] + [placed]
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


def _at(heading: Heading, level: int) -> Heading:
    return Heading(heading.first, heading.last, heading.text, level, heading.source)


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
        titles = [page.text[block.start : block.end] for block in page.blocks if block.role in ("title", "heading")]
        title = " ".join(titles[0].split()) if titles else ""
        if title:
            sections.append(Section((title[:_LONGEST_HEADING],), page.number, 0, page.number, len(page.text)))
    return tuple(sections)


