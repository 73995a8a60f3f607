"""The documents of the demonstration corpus read plainly, without the program that is to be tested on them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from html.parser import HTMLParser
from io import BytesIO

import openpyxl
import pypdfium2
from docx import Document
from lxml import etree
from pptx import Presentation

from demo.documents import scan_2020
from demo.world import INVENTED


def page_texts(data: bytes, suffix: str) -> list[str]:
    """The text of each page, slide or sheet, read plainly; a format without pages is one page."""
    return READERS[suffix](data)


def pdf_texts(data: bytes) -> list[str]:
    opened = pypdfium2.PdfDocument(data)
    texts = [page.get_textpage().get_text_range() for page in opened]
    opened.close()
    # pdfium puts U+FFFE where a word is broken over a line
    read = [re.sub("\ufffe\\s*|-\r\n(?=[a-zæøå])", "", text) for text in texts]
    # the scan holds pictures only; what was typed on the paper is known
    return read if any(text.strip() for text in read) else [f"{scan_2020.SOURCE}\n{INVENTED['nb']}"]


def pptx_texts(data: bytes) -> list[str]:
    return ["\n".join(slide_texts(slide)) for slide in Presentation(BytesIO(data)).slides]


def docx_texts(data: bytes) -> list[str]:
    opened = Document(BytesIO(data))
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    footers = [line.text for section in opened.sections for line in section.footer.paragraphs]
    return ["\n".join([*(line.text for line in opened.paragraphs), *cells, *footers])]


def odt_texts(data: bytes) -> list[str]:
    return [" ".join(text for part in ("content.xml", "styles.xml") for text in odf_lines(odf_root(data, part)))]


def odp_texts(data: bytes) -> list[str]:
    around = " ".join(odf_lines(odf_root(data, "styles.xml")))
    return [" ".join([*odf_lines(page), around]) for page in odf_root(data, "content.xml").iter("{*}page")]


def odf_root(data: bytes, part: str) -> etree._Element:
    with zipfile.ZipFile(BytesIO(data)) as opened:
        return etree.fromstring(opened.read(part))


def odf_lines(root: etree._Element) -> list[str]:
    return ["".join(line.itertext()) for line in root.iter("{*}p", "{*}h")]


def xlsx_texts(data: bytes) -> list[str]:
    book = openpyxl.load_workbook(BytesIO(data), data_only=True)
    return [" ".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None) for sheet in book]


class WebPage(HTMLParser):
    """The words of a web page, with the numbers a browser writes before the items of an ordered list."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.item = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.item = {"ol": 1, "ul": 0}.get(tag, self.item)
        if tag == "li" and self.item:
            self.words.append(f"{self.item}.")
            self.item += 1

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def html_texts(data: bytes) -> list[str]:
    page = WebPage()
    page.feed(data.decode())
    return [" ".join(page.words)]


def mail_of(data: bytes) -> EmailMessage:
    mail = message_from_bytes(data, policy=default)
    assert isinstance(mail, EmailMessage)
    return mail


def mail_texts(data: bytes) -> list[str]:
    body = mail_of(data).get_body(("plain",))
    assert body is not None
    return [body.get_content()]


READERS: dict[str, Callable[[bytes], list[str]]] = {
    ".pdf": pdf_texts,
    ".pptx": pptx_texts,
    ".docx": docx_texts,
    ".odt": odt_texts,
    ".odp": odp_texts,
    ".xlsx": xlsx_texts,
    ".html": html_texts,
    ".eml": mail_texts,
    ".md": lambda data: [data.decode()],
}


def slide_texts(slide: object) -> Iterator[str]:
    yield from shape_texts(slide.shapes)
    if slide.has_notes_slide:
        yield slide.notes_slide.notes_text_frame.text


def shape_texts(shapes: object) -> Iterator[str]:
    for shape in shapes:
        if hasattr(shape, "shapes"):
            yield from shape_texts(shape.shapes)
        elif shape.has_text_frame:
            yield shape.text_frame.text
        elif shape.has_table:
            yield from (cell.text for row in shape.table.rows for cell in row.cells)
