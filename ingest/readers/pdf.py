"""PDF: text with the place of every character, columns kept apart, tables row by row.

PDFium gives the characters, pypdf the properties; a page that PDFium cannot read is read by pypdf, without places.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from pypdf import PdfReader

from ingest.readers.pdf_characters import read_characters, view_of
from ingest.readers.pdf_layout import lay_out, sheet
from ingest.readers.pdf_pages import ReadPage, page_of
from ingest.readers.pdf_properties import described, open_with_pypdf, pypdf_text
from ingest.readers.pdf_repair import repaired
from ingest.readers.pdf_rulings import drawn_lines
from ingest.readers.pdf_scans import PARTLY_UNMAPPED, UNMAPPED, with_recognised
from kb.errors import FileProblem
from kb.text.normalise import join_broken_words, normalise
from kb.types import Block, Document, Page

_UNREADABLE_SHARE = 0.3
_LOST_SHARE = 0.1
_LOST = "The page is damaged."
_CUT_OFF = "The file is cut off; pages after this one may be missing."


def read_pdf(file: Path) -> Document:
    """The pages of a PDF with text, blocks and boxes. Raises FileProblem when no page can be read or a password is needed."""
    reader = open_with_pypdf(file)
    pages, remark, cut_off = _pages(file)
    if not pages and reader is None:
        raise FileProblem("damaged", "The file is damaged: no page of it can be read.")
    if not pages:
        pages = [ReadPage(None, _LOST)] * len(reader.pages if reader else ())
    said = described(reader)
    labels = said.labels if len(said.labels) == len(pages) else (None,) * len(pages)
    sheets = [page.sheet for page in pages if page.sheet is not None]
    pieces = iter(lay_out(sheets))
    made: list[Page] = []
    for number, (page, label) in enumerate(zip(pages, labels, strict=True), start=1):
        if page.sheet is None:
            made.append(_without_places(reader, number, label, page.problem))
        else:
            made.append(page_of(number, label, page, page.sheet.characters, next(pieces)))
    if all(page.problem == _LOST and not page.text for page in made):
        raise FileProblem("damaged", "The file is damaged: no page of it can be read.")
    if cut_off:
        made[-1] = replace(made[-1], problem=made[-1].problem or _CUT_OFF)
    return Document("pdf", tuple(made), len(made), said.properties, said.bookmarks, remark)


def _pages(file: Path) -> tuple[list[ReadPage], str | None, bool]:
    """Every page as PDFium reads it, what the report should say of them, and whether the file had to be repaired."""
    document = _opened(file)
    if document is not None:
        return *_read_pages(document), False
    mended = repaired(file.read_bytes())
    document = _opened(mended) if mended is not None else None
    return (*_read_pages(document), True) if document is not None else ([], None, False)


def _opened(source: Path | bytes) -> pypdfium2.PdfDocument | None:
    try:
        document = pypdfium2.PdfDocument(source)
    except pypdfium2.PdfiumError as error:
        if error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise FileProblem("encrypted", "The file is protected by a password. Save a copy without one.") from error
        return None
    if len(document):
        return document
    document.close()
    return None


def _read_pages(document: pypdfium2.PdfDocument) -> tuple[list[ReadPage], str | None]:
    try:
        return with_recognised(document, [_read(document, index) for index in range(len(document))])
    finally:
        document.close()


def _read(document: pypdfium2.PdfDocument, index: int) -> ReadPage:
    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return ReadPage(None, _LOST)
    try:
        view = view_of(page)
        characters = read_characters(page, view)
        unmapped = float(np.mean(characters.unmapped)) if len(characters.codes) else 0.0
        if unmapped > _UNREADABLE_SHARE:
            return ReadPage(None, UNMAPPED)
        problem = PARTLY_UNMAPPED if unmapped > _LOST_SHARE else None
        return ReadPage(sheet(characters.take(~characters.unmapped), drawn_lines(page, view)), problem)
    except pypdfium2.PdfiumError:
        return ReadPage(None, _LOST)
    finally:
        page.close()


def _without_places(reader: PdfReader | None, number: int, label: str | None, problem: str | None) -> Page:
    """A page PDFium could not read, as pypdf reads it; text in unknown letters is left out."""
    if problem == UNMAPPED:
        return Page(number, "", label=label, problem=problem)
    raw = pypdf_text(reader, number - 1)
    if raw is None:
        return Page(number, "", label=label, problem=problem)
    text = normalise(join_broken_words(raw))
    return Page(number, text, (Block(0, len(text), "text"),) if text else (), label)
