"""One slide: its title, its shapes in reading order, tables, and the speaker's notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pptx.parts.slide import SlidePart
from pptx.shapes.base import BaseShape
from pptx.shapes.graphfrm import GraphicFrame
from pptx.shapes.group import GroupShape

from ingest.readers.building import PageBuilder, split_at_breaks
from ingest.readers.ooxml import Element, alternatives_resolved, parse_fragment, qn
from ingest.readers.pptx_graphics import chart_rows, chart_title, description_of, diagram_lines, table_rows
from ingest.readers.pptx_order import Placed, in_reading_order
from ingest.readers.pptx_text import Inherited, SlideParagraph, paragraphs_of, placeholder_of, plain_text
from kb.types import BlockRole

_TITLES = frozenset({"title", "ctrTitle"})
_MARGINALS = frozenset({"dt", "ftr", "hdr", "sldNum"})
_LONGEST_IMPLIED_TITLE = 120
_LONGEST_SHORT_TEXT = 40


def read_slide(part: SlidePart, presentation: Element, builder: PageBuilder) -> None:
    """Adds what a slide says: title, body, footers, then tables, then notes."""
    slide = part.slide
    alternatives_resolved(slide.element)
    reading = _SlideReading(part, _inherited(part, presentation), builder)
    shapes = [shape for shape in slide.shapes if _speaks(shape)]
    titles = [shape for shape in shapes if _placeholder_kind(shape) in _TITLES]
    marginals = [shape for shape in shapes if _placeholder_kind(shape) in _MARGINALS]
    body = _ordered(shape for shape in shapes if _placeholder_kind(shape) not in _TITLES | _MARGINALS)
    reading.take_titles(titles or reading.implied_title([shape for row in body for shape in row]))
    reading.take_rows(body)
    for shape in marginals:
        reading.take_text(shape, "footer")
    for rows in reading.tables:
        builder.add_table(rows)
    reading.take_notes()


class _SlideReading:
    """Goes through the shapes of one slide; `tables` gathers what stands after the body."""

    def __init__(self, part: SlidePart, inherited: Inherited, builder: PageBuilder) -> None:
        self._part = part
        self._inherited = inherited
        self._builder = builder
        self._titles: list[Element] = []
        self.tables: list[list[list[str]]] = []

    def take_titles(self, shapes: Sequence[BaseShape]) -> None:
        for shape in shapes:
            self._titles.append(shape.element)
            paragraphs = self._paragraphs(shape)
            if paragraphs:
                text = " ".join(paragraph.text for paragraph in paragraphs)
                self._builder.add(text, "title", size=paragraphs[0].size, bold=paragraphs[0].bold)

    def implied_title(self, body: Sequence[BaseShape]) -> list[BaseShape]:
        """On a slide without a title of its own: the first text, if it is short and larger than everything else."""
        texts = [(shape, paragraphs) for shape in body if (paragraphs := self._paragraphs(shape))]
        if len(texts) < 2:
            return []
        shape, paragraphs = texts[0]
        sizes = [paragraph.size or 0 for _, others in texts[1:] for paragraph in others]
        is_largest = min(paragraph.size or 0 for paragraph in paragraphs) > max(sizes)
        is_short = len(paragraphs) <= 2 and sum(len(paragraph.text) for paragraph in paragraphs) <= _LONGEST_IMPLIED_TITLE
        return [shape] if is_largest and is_short else []

    def take_rows(self, rows: Sequence[Sequence[BaseShape]]) -> None:
        """Shapes in reading order; several in one row are cells of a table drawn by hand, which goes where tables go."""
        drawn = [[_plain(shape) for shape in row] for row in rows if len(row) > 1]
        for row in rows:
            if len(row) == 1:
                self.take(row[0])
        if drawn:
            self.tables.append(drawn)

    def take(self, shape: BaseShape) -> None:
        if shape.element in self._titles:
            return
        if isinstance(shape, GroupShape):
            self.take_rows(_ordered(member for member in shape.shapes if _speaks(member)))
        elif shape.element.tag == qn("p:graphicFrame"):
            self._take_frame(shape)
        elif shape.element.find(qn("p:txBody")) is not None:
            self.take_text(shape)
        elif shape.element.tag == qn("p:pic"):
            self._builder.add(description_of(shape.element))

    def take_text(self, shape: BaseShape, role: BlockRole | None = None) -> None:
        for paragraph in self._paragraphs(shape):
            for position, line in enumerate(split_at_breaks(paragraph.pieces)):
                text = f"{paragraph.label} {line}" if position == 0 else line
                kind: BlockRole = role or ("list" if paragraph.level else "text")
                level = 0 if role else paragraph.level
                self._builder.add(text, kind, level=level, size=paragraph.size, bold=paragraph.bold)

    def take_notes(self) -> None:
        if not self._part.has_notes_slide:
            return
        root = self._part.notes_slide.element
        alternatives_resolved(root)
        shapes = [(placeholder_of(shape), shape) for shape in root.iter(qn("p:sp"))]
        named = [shape for mark, shape in shapes if mark is not None and mark.get("type") == "body"]
        others = [shape for mark, shape in shapes if mark is None or mark.get("type") not in _MARGINALS | {"sldImg"}]
        for shape in named or others:
            for paragraph in paragraphs_of(shape.find(qn("p:txBody")), ()):
                for position, line in enumerate(split_at_breaks(paragraph.pieces)):
                    self._builder.add(f"{paragraph.label} {line}" if position == 0 else line, "notes")

    def _take_frame(self, shape: BaseShape) -> None:
        table = next(iter(shape.element.iter(qn("a:tbl"))), None)
        diagram = next(iter(shape.element.iter(qn("dgm:relIds"))), None)
        if table is not None:
            self.tables.append(table_rows(table))
        elif isinstance(shape, GraphicFrame) and shape.has_chart:
            self._take_chart(shape)
        elif diagram is not None:
            data = self._part.rels.get(diagram.get(qn("r:dm"), ""))
            root = None if data is None or data.is_external else parse_fragment(data.target_part.blob)
            for text, level in diagram_lines(root) if root is not None else []:
                self._builder.add(text, "list", level=level)
        else:
            self._builder.add(description_of(shape.element))

    def _take_chart(self, shape: GraphicFrame) -> None:
        chart = next(iter(shape.element.iter(qn("c:chart"))), None)
        relationship = self._part.rels.get("" if chart is None else chart.get(qn("r:id"), ""))
        if relationship is not None and not relationship.is_external:
            root = relationship.target_part._element
            self._builder.add(chart_title(root))
            self.tables.append(chart_rows(root))

    def _paragraphs(self, shape: BaseShape) -> list[SlideParagraph]:
        return paragraphs_of(shape.element.find(qn("p:txBody")), self._inherited.styles_of(shape.element))


def _inherited(part: SlidePart, presentation: Element) -> Inherited:
    """Layout and master; a slide that has lost them is read without."""
    try:
        layout = part.slide_layout
    except KeyError:
        return Inherited(presentation=presentation)
    try:
        return Inherited(layout.element, layout.slide_master.element, presentation)
    except KeyError:
        return Inherited(layout.element, None, presentation)


def _placeholder_kind(shape: BaseShape) -> str:
    placeholder = placeholder_of(shape.element)
    return "" if placeholder is None else placeholder.get("type", "obj")


def _speaks(shape: BaseShape) -> bool:
    """Whether a shape is drawn (not switched off in the selection pane) and has something to say: bars and lines have not."""
    element = shape.element
    if any(properties.get("hidden") in ("1", "true") for properties in element[0].findall(qn("p:cNvPr"))):
        return False
    if isinstance(shape, GroupShape) or element.tag == qn("p:graphicFrame"):
        return True
    return bool(_plain(shape) or (element.tag == qn("p:pic") and description_of(element)))


def _plain(shape: BaseShape) -> str:
    return plain_text(shape.element.find(qn("p:txBody")))


def _ordered(shapes: Iterable[BaseShape]) -> list[list[BaseShape]]:
    return in_reading_order([_placed(shape) for shape in shapes])


def _placed(shape: BaseShape) -> Placed[BaseShape]:
    """A shape with its place; one that does not know its place counts as standing first."""
    try:
        left, top, width, height = (value or 0 for value in (shape.left, shape.top, shape.width, shape.height))
    except KeyError:
        left = top = width = height = 0
    text = _plain(shape)
    return Placed(left, top, left + width, top + height, shape, 0 < len(text) <= _LONGEST_SHORT_TEXT)
