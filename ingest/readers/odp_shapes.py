"""The paragraphs of an OpenDocument slide's shapes, and where the shapes stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.readers.docx_styles import Look
from ingest.readers.odf_lists import Counter, ListStyles
from ingest.readers.odf_names import on, points, whole
from ingest.readers.odf_styles import Styles
from ingest.readers.odf_text import paragraph_text, plain_text
from ingest.readers.ooxml import Element
from ingest.readers.pptx_text import SlideParagraph

_PARAGRAPHS = (on("text:p"), on("text:h"))
_ITEMS = (on("text:list-item"), on("text:list-header"))
_SIGNS = "•–"
_MOVED = re.compile(r"translate\s*\(\s*(\S+?)[\s,]+(\S+?)\s*\)")
_LINE = (("svg:x1", "svg:x2"), ("svg:y1", "svg:y2"))

Place = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class ShapeTexts:
    """Reads what stands in shapes, by the styles and lists of the file."""

    styles: Styles
    lists: ListStyles

    def paragraphs(self, shape: Element) -> list[SlideParagraph]:
        """The paragraphs of a shape with text in them."""
        look = self._look(shape)
        body = shape.find(on("draw:text-box")) if shape.tag == on("draw:frame") else shape
        return [] if body is None else [one for one in self._read(body, look, None, 0) if one.text]

    def plain(self, element: Element) -> str:
        """The whole text of a shape or cell in one line."""
        return plain_text(element, self.styles)

    def _read(self, container: Element, look: Look, counter: Counter | None, level: int) -> Iterator[SlideParagraph]:
        label = ""
        for block in container:
            if block.tag in _PARAGRAPHS:
                if counter is not None and not label and container.tag == on("text:list-item") and self.plain(block):
                    label = counter.label(level, _start(container))
                    yield self._paragraph(block, look, label, level if label else 0)
                else:
                    yield self._paragraph(block, look, "", level if counter is not None and counter.marks(level) else 0)
            elif block.tag == on("text:list"):
                named = block.get(on("text:style-name"))
                deeper = Counter(self.lists.levels(named)) if named or counter is None else counter
                for item in block:
                    if item.tag in _ITEMS:
                        yield from self._read(item, look, deeper, level + 1)

    def _paragraph(self, block: Element, look: Look, label: str, level: int) -> SlideParagraph:
        own = self.styles.look(block.get(on("text:style-name")), "paragraph").over(look)
        content = paragraph_text(block, own, self.styles)
        # A bullet on a slide is drawn, not read; a number is read.
        return SlideParagraph(tuple(content.pieces), level, label if label not in _SIGNS else "", content.size, content.bold)

    def _look(self, shape: Element) -> Look:
        named = shape.get(on("presentation:style-name"))
        family = "presentation" if named else "graphic"
        text = self.styles.look(shape.get(on("draw:text-style-name")), "paragraph")
        return text.over(self.styles.look(named or shape.get(on("draw:style-name")), family))


def place_of(shape: Element) -> Place:
    """Left, top, right and bottom of a shape in points; of a group, what its members cover. A shape without a place counts as
    standing first."""
    if shape.tag in (on("draw:g"), on("draw:a")):
        places = [place_of(member) for member in shape if is_shape(member)]
        return _around(places) if places else (0.0, 0.0, 0.0, 0.0)
    if on("svg:x1") in shape.attrib:
        across, down = (sorted(points(shape.get(on(side))) or 0.0 for side in sides) for sides in _LINE)
        return across[0], down[0], across[1], down[1]
    left, top = points(shape.get(on("svg:x"))), points(shape.get(on("svg:y")))
    moved = _MOVED.search(shape.get(on("draw:transform"), ""))
    if moved:
        left, top = points(moved[1]), points(moved[2])
    width, height = points(shape.get(on("svg:width"))), points(shape.get(on("svg:height")))
    return left or 0.0, top or 0.0, (left or 0.0) + (width or 0.0), (top or 0.0) + (height or 0.0)


def is_shape(element: Element) -> bool:
    """Whether an element is drawn on the slide."""
    return isinstance(element.tag, str) and element.tag.startswith(on("draw:")) and element.tag != on("draw:page-thumbnail")


def _around(places: list[Place]) -> Place:
    lefts, tops, rights, bottoms = zip(*places, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _start(item: Element) -> int | None:
    value = item.get(on("text:start-value"))
    return whole(value, 1) if value else None
