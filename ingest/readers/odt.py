"""Reads OpenDocument texts (.odt, .ott) as one page: headings, lists with their numbers, tables where they stand."""

from __future__ import annotations

from pathlib import Path

from ingest.readers.building import PageBuilder, split_at_breaks
from ingest.readers.odf_lists import Counter, ListStyles
from ingest.readers.odf_masters import margin_rows, paper, printed_masters
from ingest.readers.odf_names import on, whole
from ingest.readers.odf_package import OdfPackage
from ingest.readers.odf_styles import Styles
from ingest.readers.odf_tables import cells_of, rows_of, table_rows
from ingest.readers.odf_text import ParagraphText, note_label, paragraph_text, plain_text
from ingest.readers.ooxml import Element
from kb.types import BlockRole, Document

_LONGEST_HEADING = 250
_PARAGRAPHS = (on("text:p"), on("text:h"))
_ITEMS = (on("text:list-item"), on("text:list-header"))
_LEFT_OUT = frozenset(
    on(name) for name in ("text:tracked-changes", "office:forms", "text:sequence-decls", "text:variable-decls", "office:annotation")
)


def read_odt(file: Path) -> Document:
    """The document as one page. Headers stand first, then the body, footnotes, and footers."""
    package = OdfPackage(file)
    body = package.body("office:text")
    styles = Styles(package.content, package.styles)
    walk = _Walk(styles, ListStyles(package.content, package.styles))
    masters = list(printed_masters(package.styles, body, styles))
    in_margins = Styles(package.styles)
    for master in masters:
        walk.take_margins(master, "header", in_margins)
    walk.take_blocks(body)
    walk.take_notes()
    for master in masters:
        walk.take_margins(master, "footer", in_margins)
    width, height = paper(package.styles, masters[0] if masters else None)
    page = walk.builder.page(1, width=width, height=height, problem=package.problem)
    return Document("odt", (page,), 1, package.properties())


class _Walk:
    """Goes through a document once, in its order, since lists count on as they are met."""

    def __init__(self, styles: Styles, lists: ListStyles) -> None:
        self.builder = PageBuilder()
        self._styles = styles
        self._lists = lists
        self._outline = Counter(lists.outline)
        self._counters: dict[str, Counter] = {}
        self._latest: dict[str, str] = {}
        """The list of each style that was counted last, which a list that goes on may mean without naming it."""
        self._notes: list[Element] = []
        self._margins: set[str] = set()
        self._in_contents = False

    def take_blocks(self, container: Element) -> None:
        for block in container:
            if not isinstance(block.tag, str) or block.tag in _LEFT_OUT:
                continue
            if block.tag in _PARAGRAPHS:
                self._take_paragraph(block)
            elif block.tag == on("text:list"):
                self._take_list(block, self._counter_of(block), 1)
            elif block.tag == on("table:table"):
                self._take_table(block)
            elif block.get(on("text:display")) != "none":
                self._take_inside(block)

    def _take_inside(self, block: Element) -> None:
        """Sections, tables of contents, text boxes: what shows nothing but its content."""
        before = self._in_contents
        self._in_contents = before or block.tag == on("text:index-body")
        self.take_blocks(block)
        self._in_contents = before

    def take_margins(self, master: Element, name: str, styles: Styles) -> None:
        """A master page's headers or footers; one that says the same as an earlier one is not repeated."""
        role: BlockRole = "header" if name == "header" else "footer"
        for margin in master:
            if not isinstance(margin.tag, str) or not margin.tag.rpartition("}")[2].startswith(name):
                continue
            if margin.get(on("style:display")) == "false":
                continue
            for rows in margin_rows(margin, styles):
                key = repr(rows)
                if key not in self._margins:
                    self._margins.add(key)
                    self.builder.add_table(rows, role)

    def take_notes(self) -> None:
        """The notes in the order in which the text refers to them, with their numbers."""
        for note in self._notes:
            body = note.find(on("text:note-body"))
            text = "" if body is None else plain_text(body, self._styles)
            if text:
                self.builder.add(f"{note_label(note)} {text}".strip())

    def _take_paragraph(self, paragraph: Element, label: str = "", depth: int = 0) -> bool:
        """Adds a paragraph; tells whether there was text in it to stand beside the label."""
        style = self._styles.paragraph(paragraph.get(on("text:style-name")))
        if style.hidden or _is_hidden(paragraph):
            return False
        content = paragraph_text(paragraph, style.look, self._styles)
        self._notes.extend(content.notes)
        heading = _heading_level(paragraph, style.heading)
        if content.text:
            label = label or _typed_number(paragraph) or self._outline_label(paragraph, heading, depth)
            level = style.contents or 1 if self._in_contents and not heading else depth
            self._add(content, label, heading, style.title, level)
        for drawing in content.drawings:
            self.take_blocks(drawing)
        return bool(content.text)

    def _add(self, content: ParagraphText, label: str, heading: int, title: bool, depth: int) -> None:
        text = f"{label} {content.text}".strip()
        if (heading or title) and len(text) <= _LONGEST_HEADING:
            role: BlockRole = "heading" if heading else "title"
            self.builder.add(text, role, level=heading, size=content.size, bold=content.bold)
            return
        kind: BlockRole = "list" if depth else "text"
        for position, line in enumerate(split_at_breaks(content.pieces)):
            line = f"{label} {line}".strip() if position == 0 else line
            self.builder.add(line, kind, level=depth, size=content.size, bold=content.bold)

    def _outline_label(self, paragraph: Element, heading: int, depth: int) -> str:
        """The number of a heading that stands in no list; a heading may opt out of it."""
        if paragraph.tag != on("text:h") or depth or paragraph.get(on("text:is-list-header")) == "true":
            return ""
        return self._outline.label(heading, _start(paragraph)) if self._outline.marks(heading) else ""

    def _take_list(self, block: Element, counter: Counter, level: int) -> None:
        for item in block:
            if item.tag in _ITEMS:
                self._take_item(item, counter, level)

    def _take_item(self, item: Element, counter: Counter, level: int) -> None:
        """The first paragraph of an item has its label; an item that only holds a deeper list has none of its own."""
        waiting = item.tag == on("text:list-item")
        for block in item:
            if block.tag == on("text:list"):
                self._take_list(block, self._deeper(block, item, counter), level + 1)
            elif block.tag in _PARAGRAPHS:
                label = ""
                if waiting and plain_text(block, self._styles):
                    label = _typed_number(item) or counter.label(level, _start(item))
                    waiting = False
                self._take_paragraph(block, label, level)
            elif block.tag == on("table:table"):
                self._take_table(block)

    def _deeper(self, block: Element, item: Element, counter: Counter) -> Counter:
        """The counter of a list in an item: that of the list around it, unless it has a style of its own."""
        named = block.get(on("text:style-name"))
        return Counter(self._lists.levels(named)) if named not in (None, item.getparent().get(on("text:style-name"))) else counter

    def _counter_of(self, block: Element) -> Counter:
        """The counter of a list: its own, or that of the list it goes on from."""
        style = block.get(on("text:style-name")) or self._style_inside(block)
        key = block.get(on("xml:id")) or f"list {len(self._counters)}"
        earlier = block.get(on("text:continue-list"))
        if block.get(on("text:continue-numbering")) == "true":
            earlier = earlier or self._latest.get(style)
        counter = self._counters.get(earlier or "") or Counter(self._lists.levels(style))
        self._counters[key] = counter
        self._latest[style] = key
        return counter

    def _style_inside(self, block: Element) -> str:
        """A list without a style of its own has that of its first paragraph."""
        first = next(iter(block.iter(*_PARAGRAPHS)), None)
        return "" if first is None else self._styles.paragraph(first.get(on("text:style-name"))).list_style

    def _take_table(self, table: Element) -> None:
        cells = [cell for row, _ in rows_of(table) for cell in cells_of(row) if cell.tag == on("table:table-cell")]
        if len(cells) == 1 or any(self._holds_sections(cell) for cell in cells):
            for cell in cells:
                self.take_blocks(cell)
            return
        self.builder.add_table(table_rows(table, self._cell))

    def _holds_sections(self, cell: Element) -> bool:
        """Whether headings stand above text in a cell: then the table only arranges the page."""
        paragraphs = [one for one in cell.iter(*_PARAGRAPHS) if any(text.strip() for text in one.itertext())]
        return len(paragraphs) > 1 and any(
            _heading_level(one, self._styles.paragraph(one.get(on("text:style-name"))).heading) for one in paragraphs
        )

    def _cell(self, cell: Element) -> str:
        """The text of a cell in one run, with the labels of the lists in it."""
        inside = _Walk(self._styles, self._lists)
        inside.take_blocks(cell)
        self._notes.extend(inside._notes)
        return inside.builder.page(1).text.replace("\n", " ").replace("\t", " ")


def _heading_level(paragraph: Element, of_style: int) -> int:
    """The level from 1 of a heading, 0 for a paragraph."""
    return whole(paragraph.get(on("text:outline-level")), of_style or 1, 10) if paragraph.tag == on("text:h") else of_style


def _typed_number(parent: Element) -> str:
    """A number that the writing program has stored as it showed it."""
    number = parent.find(on("text:number"))
    return "" if number is None else "".join(number.itertext()).strip()


def _start(element: Element) -> int | None:
    value = element.get(on("text:start-value"))
    return whole(value, 1) if value else None


def _is_hidden(paragraph: Element) -> bool:
    return any(one.get(on("text:is-hidden")) == "true" for one in paragraph.iter(on("text:hidden-paragraph")))
