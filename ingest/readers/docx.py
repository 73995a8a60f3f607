"""Reads Word documents (.docx, .docm, .dotx) as one page: headings, lists with their numbers, tables where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from docx.opc.constants import CONTENT_TYPE
from docx.opc.part import Part, PartFactory
from docx.package import Package
from docx.parts.document import DocumentPart

from ingest.readers.building import PageBuilder, split_at_breaks
from ingest.readers.docx_numbering import Numbering
from ingest.readers.docx_styles import NumberReference, Style, Styles, number_of, outline_of
from ingest.readers.docx_text import ParagraphText, paragraph_text
from ingest.readers.ooxml import Element, alternatives_resolved, parse, qn, value_of
from ingest.readers.package import OfficePackage
from kb.errors import FileProblem
from kb.types import BlockRole, Document

_LONGEST_HEADING = 250
_TWIPS = 20.0
_TEXT_PARTS = {
    "styles": "the styles",
    "numbering": "the numbers of lists",
    "footnotes": "the footnotes",
    "endnotes": "the endnotes",
    "header": "a header",
    "footer": "a footer",
}
_TRANSPARENT = frozenset(qn(name) for name in ("w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo"))

# python-docx knows ordinary documents only; templates and documents with macros have the same content.
for _content_type in (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
):
    PartFactory.part_type_for[_content_type] = DocumentPart
_MAIN_TYPES = frozenset(kind for kind, part in PartFactory.part_type_for.items() if part is DocumentPart)
_MAIN_TYPES |= {CONTENT_TYPE.WML_DOCUMENT_MAIN}


def read_docx(file: Path) -> Document:
    """The document as one page. Headers stand first, then the body, footnotes, and footers."""
    package = OfficePackage(file)
    main = _main_part(package)
    body = main.element.body
    alternatives_resolved(body)
    styles = Styles(_related(main, "styles"))
    walk = _Walk(styles, Numbering(_related(main, "numbering"), styles))
    for header in _margins(main, "w:headerReference"):
        walk.take_margin(header, "header")
    walk.take_blocks(body)
    walk.take_notes(_related(main, "footnotes"), _related(main, "endnotes"))
    for footer in _margins(main, "w:footerReference"):
        walk.take_margin(footer, "footer")
    width, height = _paper(body)
    page = walk.builder.page(1, width=width, height=height, problem=_problem(package))
    return Document("docx", (page,), 1, package.properties())


class _Walk:
    """Goes through a document once, in its order, since lists count on as they are met."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self.builder = PageBuilder()
        self._styles = styles
        self._numbering = numbering
        self._notes: list[tuple[str, str]] = []
        self._margins: set[str] = set()
        self._unfinished: list[str] = []
        """Pieces of a paragraph whose end was deleted: they belong to the next paragraph."""

    def take_blocks(self, container: Element) -> None:
        for block in _blocks(container):
            if block.tag == qn("w:p"):
                self._take_paragraph(block)
            elif _is_layout(block, self._styles):
                for cell in _cells_of(block):
                    self.take_blocks(cell)
            else:
                self._finish()
                self.builder.add_table(self._rows(block))
        self._finish()

    def _finish(self) -> None:
        self.builder.add(" ".join(self._unfinished))
        self._unfinished = []

    def take_margin(self, margin: Element, role: BlockRole) -> None:
        """A header or footer; one that says the same as an earlier one is not repeated."""
        for block in _blocks(margin):
            rows = self._rows(block) if block.tag == qn("w:tbl") else [[self._text(block)]]
            key = repr(rows)
            if key not in self._margins:
                self._margins.add(key)
                self.builder.add_table(rows, role)

    def take_notes(self, footnotes: Element | None, endnotes: Element | None) -> None:
        """The notes in the order in which the text refers to them, numbered as they are on paper."""
        texts = {
            (qn(f"w:{kind}Reference"), note.get(qn("w:id"), "")): note
            for kind, root in (("footnote", footnotes), ("endnote", endnotes))
            for note in ([] if root is None else root.findall(qn(f"w:{kind}")))
        }
        referred = dict.fromkeys(self._notes)
        for number, key in enumerate((key for key in referred if key in texts), 1):
            self.builder.add(f"{number} {self._text(texts[key])}")

    def _take_paragraph(self, paragraph: Element) -> None:
        read = self._read(paragraph)
        read.content.pieces[:0] = self._unfinished
        self._unfinished = []
        if _end_is_deleted(paragraph):
            self._unfinished = read.content.pieces
            return
        self._add(read)
        for box in read.content.boxes:
            self.take_blocks(box)

    def _add(self, read: _Read) -> None:
        content = read.content
        text = f"{read.label} {content.text}".strip()
        if not content.text:
            return
        if (read.heading or read.style.title) and len(text) <= _LONGEST_HEADING:
            role: BlockRole = "heading" if read.heading else "title"
            self.builder.add(text, role, level=read.heading, size=content.size, bold=content.bold)
            return
        role, level = ("list", read.level) if read.level else ("text", 0)
        for position, line in enumerate(split_at_breaks(content.pieces)):
            line = f"{read.label} {line}".strip() if position == 0 else line
            self.builder.add(line, role, level=level, size=content.size, bold=content.bold)

    def _read(self, paragraph: Element) -> _Read:
        properties = paragraph.find(qn("w:pPr"))
        style = self._styles.paragraph(None if properties is None else value_of(properties, "w:pStyle") or None)
        content = paragraph_text(paragraph, style, self._styles)
        self._notes.extend(content.notes)
        outline = outline_of(properties)
        counted = self._counted(number_of(properties), style)
        label, level = counted or ("", style.contents)
        return _Read(content, style, style.heading if outline is None else outline, label, level)

    def _counted(self, own: NumberReference | None, style: Style) -> tuple[str, int] | None:
        reference = style.number
        if own is not None:
            number_id = own.number_id or (reference.number_id if reference else "")
            reference = NumberReference(number_id, own.level if own.level is not None or not own.number_id else 0)
        counted = None if reference is None else self._numbering.label(reference, style.ids)
        return None if counted is None else (counted[0], max(counted[1], style.depth))

    def _rows(self, table: Element) -> list[list[str]]:
        return [self._cells(row) for row in _children(table, "w:tr") if not _is_deleted_row(row)]

    def _cells(self, row: Element) -> list[str]:
        """The cells of a row in the columns where they stand: a merged cell has its text in its first column and row only."""
        properties = row.find(qn("w:trPr"))
        before = "" if properties is None else value_of(properties, "w:gridBefore")
        cells = [""] * (int(before) if before.isdigit() else 0)
        for cell in _children(row, "w:tc"):
            merged = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
            goes_on = merged is not None and merged.get(qn("w:val"), "continue") == "continue"
            span = "" if cell.find(qn("w:tcPr")) is None else value_of(cell.find(qn("w:tcPr")), "w:gridSpan")
            cells.append("" if goes_on else self._text(cell))
            cells.extend([""] * (int(span) - 1 if span.isdigit() else 0))
        return cells

    def _text(self, container: Element) -> str:
        """All text of a cell, note or paragraph, with the tables and text boxes in it, in one run."""
        if container.tag != qn("w:p"):
            return " ".join(filter(None, (self._text(block) for block in _blocks(container))))
        read = self._read(container)
        inner = [self._text(box) for box in read.content.boxes]
        return " ".join(filter(None, [read.label, read.content.text, *inner]))


@dataclass(frozen=True, slots=True)
class _Read:
    """A paragraph with what its style and list make of it; `level` is the depth in a list, 0 outside."""

    content: ParagraphText
    style: Style
    heading: int
    label: str
    level: int


def _blocks(container: Element) -> Iterator[Element]:
    """Paragraphs and tables (of a table: its cells' content) in order, through the wrappings that show nothing themselves."""
    for child in container:
        if child.tag in (qn("w:p"), qn("w:tbl")):
            yield child
        elif child.tag in _TRANSPARENT or child.tag in (qn("w:tr"), qn("w:tc")):
            yield from _blocks(child)


def _children(parent: Element, tag: str) -> Iterator[Element]:
    """Rows of a table or cells of a row, also those inside content controls and insertions."""
    for child in parent:
        if child.tag == qn(tag):
            yield child
        elif child.tag in _TRANSPARENT:
            yield from _children(child, tag)


def _cells_of(table: Element) -> list[Element]:
    return [cell for row in _children(table, "w:tr") if not _is_deleted_row(row) for cell in _children(row, "w:tc")]


def _is_layout(table: Element, styles: Styles) -> bool:
    """Whether a table only arranges the page: a frame of one cell, or cells in which headings stand above text."""
    cells = _cells_of(table)
    return len(cells) == 1 or any(_holds_sections(cell, styles) for cell in cells)


def _holds_sections(cell: Element, styles: Styles) -> bool:
    paragraphs = [p for p in cell.findall(qn("w:p")) if any(node.text for node in p.iter(qn("w:t")))]
    ids = [value_of(p.find(qn("w:pPr")), "w:pStyle") if p.find(qn("w:pPr")) is not None else "" for p in paragraphs]
    return len(ids) > 1 and any(styles.paragraph(style_id or None).heading for style_id in ids)


def _end_is_deleted(paragraph: Element) -> bool:
    return paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}") is not None


def _is_deleted_row(row: Element) -> bool:
    return row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None


def _main_part(package: OfficePackage) -> DocumentPart:
    copy = package.cleaned()
    main_lost = next((lost for lost in package.lost.get("", []) if lost.relation == "officeDocument"), None)
    if main_lost is not None:
        raise FileProblem("damaged", f"The text of the document ({main_lost.part}) cannot be read: {main_lost.reason}.")
    try:
        main = Package.open(copy).main_document_part
    except (KeyError, ValueError) as error:
        raise FileProblem("damaged", f"The parts of the document do not fit together ({error}). Save it anew in Word.") from error
    if main.content_type not in _MAIN_TYPES or main.element.body is None:
        raise FileProblem("damaged", "The file has no document text where it should be. Save it anew in Word.")
    return main


def _related(main: DocumentPart, kind: str) -> Element | None:
    """The root of a part the document leads to; asked for this way, python-docx does not make up a missing one."""
    for relationship in main.rels.values():
        if not relationship.is_external and relationship.reltype.rpartition("/")[2] == kind:
            return _root(relationship.target_part)
    return None


def _root(part: Part) -> Element:
    root = part.element if hasattr(part, "element") else parse(part.blob)
    alternatives_resolved(root)
    return root


def _margins(main: DocumentPart, tag: str) -> Iterator[Element]:
    """The headers or footers that are printed: those of the first page only where a section asks for a first page of its own."""
    for section in main.element.body.iter(qn("w:sectPr")):
        for reference in section.findall(qn(tag)):
            kind = reference.get(qn("w:type"), "default")
            printed = kind == "default" or (kind == "first" and section.find(qn("w:titlePg")) is not None)
            part = main.related_parts.get(reference.get(qn("r:id"))) if printed else None
            if part is not None:
                yield _root(part)


def _paper(body: Element) -> tuple[float, float]:
    """Width and height in points of the last section's paper."""
    for section in reversed(list(body.iter(qn("w:sectPr")))):
        size = section.find(qn("w:pgSz"))
        if size is not None:
            width, height = size.get(qn("w:w"), "0"), size.get(qn("w:h"), "0")
            return (float(width) / _TWIPS, float(height) / _TWIPS) if width.isdigit() and height.isdigit() else (0.0, 0.0)
    return 0.0, 0.0


def _problem(package: OfficePackage) -> str | None:
    lost = [one for source, parts in package.lost.items() if source for one in parts if one.relation in _TEXT_PARTS]
    return " ".join(f"Not read: {_TEXT_PARTS[one.relation]} ({one.reason})." for one in lost) or None
