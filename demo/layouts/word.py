"""From blocks to a Word document with real heading, list and table styles, a header and a footer."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from demo import markup
from demo.layouts.office import repack, sign

PURPLE = RGBColor(0x46, 0x3A, 0x7A)
FULL_WIDTH = 16.4


def write(source: str, header: str, small_print: str, title: str, author: str, when: datetime, language: str = "nb-NO") -> bytes:
    document = Document()
    _dress(document)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.3)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)
    section.header.paragraphs[0].text = header
    section.footer.paragraphs[0].text = small_print
    for line in (section.header.paragraphs[0], section.footer.paragraphs[0]):
        line.runs[0].font.size = Pt(8)
        line.runs[0].font.color.rgb = RGBColor(0x66, 0x66, 0x66)
    for block in markup.parse(source):
        _add(document, block)
    sign(document.core_properties, title, author, when, language)
    out = BytesIO()
    document.save(out)
    return repack(out.getvalue())


def _dress(document: WordDocument) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Liberation Sans", Pt(10.5)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.15
    for name, size in (("Title", 24), ("Heading 1", 14), ("Heading 2", 12), ("Heading 3", 11)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.bold = "Liberation Sans", Pt(size), True
        style.font.color.rgb = PURPLE
        fonts = style.element.rPr.rFonts
        for script in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{script}"), None)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(14), Pt(4)


def _add(document: WordDocument, block: markup.Block) -> None:
    match block:
        case markup.Heading(level, text):
            document.add_heading(text, level)
        case markup.Text(text, "title"):
            document.add_heading(text, 0)
        case markup.Text(text):
            _runs(document.add_paragraph(), text)
        case markup.List(items):
            for mark, text in items:
                _runs(document.add_paragraph(style="List Bullet" if not mark else "List Number"), text)
        case markup.Table():
            _table(document, block)
        case markup.Order("side"):
            document.add_page_break()
        case markup.Order(word):
            raise ValueError(f"a Word document knows no order {word}")


def _runs(paragraph: Paragraph, text: str) -> None:
    for piece, bold, italic in markup.runs(text):
        run = paragraph.add_run(piece)
        run.bold, run.italic = bold or None, italic or None


def _table(document: WordDocument, block: markup.Table) -> None:
    table = document.add_table(rows=0, cols=len(block.widths), style="Table Grid")
    table.autofit = False
    share = sum(block.widths)
    for column, width in zip(table.columns, block.widths, strict=True):
        column.width = Cm(FULL_WIDTH * width / share)
    for index, row in enumerate(block.rows):
        cells = table.add_row().cells
        for at, (cell, words) in enumerate(zip(cells, row, strict=True)):
            cell.width = Cm(FULL_WIDTH * block.widths[at] / share)
            strong = (not index) if block.head else (not at)
            _runs(cell.paragraphs[0], f"**{words}**" if strong and words else words)
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
            if block.align[at] == "r":
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if strong:
                _shade(cell._tc, "E9E6F3")
    if block.head:
        _repeat_head(table.rows[0]._tr)
    document.add_paragraph().paragraph_format.space_after = Pt(2)


def _shade(cell: object, colour: str) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{name}"), value)
    cell.get_or_add_tcPr().append(shade)


def _repeat_head(row: object) -> None:
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row.get_or_add_trPr().append(mark)
