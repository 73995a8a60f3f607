"""One OpenDocument slide: its title, its shapes in reading order, tables, and the speaker's notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ingest.readers.building import PageBuilder, split_at_breaks
from ingest.readers.odf_names import on
from ingest.readers.odf_package import OdfPackage
from ingest.readers.odf_tables import table_rows
from ingest.readers.odp_shapes import ShapeTexts, is_shape, place_of
from ingest.readers.ooxml import Element
from ingest.readers.pptx_graphics import told_description
from ingest.readers.pptx_order import Placed, in_reading_order
from kb.types import BlockRole

_MARGINALS = frozenset({"footer", "header", "date-time", "page-number"})
_GROUPS = (on("draw:g"), on("draw:a"))
_MOST_CATEGORIES = 60
_LONGEST_IMPLIED_TITLE = 120
_LONGEST_SHORT_TEXT = 40


def read_slide(slide: Element, package: OdfPackage, texts: ShapeTexts, builder: PageBuilder, footer: str) -> None:
    """Adds what a slide says: title, body, footers, then tables, then notes."""
    reading = _SlideReading(package, texts, builder)
    shapes = [shape for shape in slide if reading.speaks(shape)]
    titles = [shape for shape in shapes if _class(shape) == "title"]
    marginals = [shape for shape in shapes if _class(shape) in _MARGINALS]
    body = reading.ordered(shape for shape in shapes if _class(shape) not in {"title", *_MARGINALS})
    reading.take_titles(titles or reading.implied_title([shape for row in body for shape in row]))
    reading.take_rows(body)
    for shape in marginals:
        reading.take_text(shape, "footer")
    builder.add(footer, "footer")
    for rows in reading.tables:
        builder.add_table(rows)
    for notes in slide.findall(on("presentation:notes")):
        reading.take_notes(notes)


class _SlideReading:
    """Goes through the shapes of one slide; `tables` gathers what stands after the body."""

    def __init__(self, package: OdfPackage, texts: ShapeTexts, builder: PageBuilder) -> None:
        self._package = package
        self._texts = texts
        self._builder = builder
        self._titles: list[Element] = []
        self.tables: list[list[list[str]]] = []

    def take_titles(self, shapes: Sequence[Element]) -> None:
        for shape in shapes:
            self._titles.append(shape)
            paragraphs = self._texts.paragraphs(shape)
            if paragraphs:
                text = " ".join(paragraph.text for paragraph in paragraphs)
                self._builder.add(text, "title", size=paragraphs[0].size, bold=paragraphs[0].bold)

    def implied_title(self, body: Sequence[Element]) -> list[Element]:
        """On a slide without a title of its own: the first text, if it is short and larger than everything else."""
        texts = [(shape, paragraphs) for shape in body if (paragraphs := self._texts.paragraphs(shape))]
        if len(texts) < 2:
            return []
        shape, paragraphs = texts[0]
        sizes = [paragraph.size or 0 for _, others in texts[1:] for paragraph in others]
        is_largest = min(paragraph.size or 0 for paragraph in paragraphs) > max(sizes)
        is_short = len(paragraphs) <= 2 and sum(len(paragraph.text) for paragraph in paragraphs) <= _LONGEST_IMPLIED_TITLE
        return [shape] if is_largest and is_short else []

    def take_rows(self, rows: Sequence[Sequence[Element]]) -> None:
        """Shapes in reading order; several in one row are cells of a table drawn by hand, which goes where tables go."""
        drawn = [[self._texts.plain(shape) for shape in row] for row in rows if len(row) > 1]
        for row in rows:
            if len(row) == 1:
                self._take(row[0])
        if drawn:
            self.tables.append(drawn)

    def take_text(self, shape: Element, role: BlockRole | None = None) -> None:
        for paragraph in self._texts.paragraphs(shape):
            for position, line in enumerate(split_at_breaks(paragraph.pieces)):
                text = f"{paragraph.label} {line}" if position == 0 else line
                kind: BlockRole = role or ("list" if paragraph.level else "text")
                if role == "notes":
                    self._builder.add(text, role)  # No picture shows them, so their looks say nothing.
                    continue
                level = 0 if role else paragraph.level
                self._builder.add(text, kind, level=level, size=paragraph.size, bold=paragraph.bold)

    def take_notes(self, notes: Element) -> None:
        shapes = [shape for shape in notes if is_shape(shape) and not _is_empty_place(shape)]
        named = [shape for shape in shapes if _class(shape) == "notes"]
        for shape in named or [shape for shape in shapes if _class(shape) not in _MARGINALS]:
            self.take_text(shape, "notes")

    def ordered(self, shapes: Iterable[Element]) -> list[list[Element]]:
        return in_reading_order([self._placed(shape) for shape in shapes])

    def speaks(self, shape: Element) -> bool:
        """Whether a shape has something to say: bars, lines and empty places for text have not."""
        if not is_shape(shape) or _is_empty_place(shape):
            return False
        if shape.tag in _GROUPS:
            return any(self.speaks(member) for member in shape)
        return bool(self._texts.plain(shape) or _description(shape) or shape.find(on("draw:object")) is not None)

    def _take(self, shape: Element) -> None:
        if shape in self._titles:
            return
        if shape.tag in _GROUPS:
            self.take_rows(self.ordered(member for member in shape if self.speaks(member)))
        elif (table := shape.find(on("table:table"))) is not None:
            self.tables.append(table_rows(table, self._texts.plain))
        elif (chart := self._chart(shape)) is not None:
            self._take_chart(chart)
        elif self._texts.paragraphs(shape):
            self.take_text(shape)
        else:
            self._builder.add(_description(shape))

    def _chart(self, shape: Element) -> Element | None:
        """The chart that a frame shows, inside its own document."""
        link = shape.find(on("draw:object"))
        root = None if link is None else self._package.embedded(link.get(on("xlink:href"), ""))
        return None if root is None else next(iter(root.iter(on("chart:chart"))), None)

    def _take_chart(self, chart: Element) -> None:
        title = chart.find(on("chart:title"))
        self._builder.add("" if title is None else self._texts.plain(title))
        table = chart.find(on("table:table"))
        rows = [] if table is None else table_rows(table, self._texts.plain)
        if len(rows) <= _MOST_CATEGORIES + 1:
            self.tables.append(rows)

    def _placed(self, shape: Element) -> Placed[Element]:
        text = self._texts.plain(shape)
        return Placed(*place_of(shape), shape, 0 < len(text) <= _LONGEST_SHORT_TEXT)


def _class(shape: Element) -> str:
    return str(shape.get(on("presentation:class"), ""))


def _is_empty_place(shape: Element) -> bool:
    return bool(shape.get(on("presentation:placeholder")) == "true")


def _description(shape: Element) -> str:
    """The alternative text of a picture where a person has written one, else empty."""
    told = [shape.findtext(on(f"svg:{name}")) or "" for name in ("desc", "title")]
    return next(filter(None, map(told_description, told)), "")
