"""PDF: text with the place of every character, columns kept apart, tables row by row.

PDFium gives the characters, pypdf the properties; a page that PDFium cannot read is read by pypdf, without places.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from pypdf import PdfReader

from ingest.readers.pdf_characters import Characters, Integers, read_characters, view_of
from ingest.readers.pdf_layout import Sheet, lay_out, sheet
from ingest.readers.pdf_pieces import Piece, sources_of
from ingest.readers.pdf_properties import described, open_with_pypdf, pypdf_text
from ingest.readers.pdf_repair import repaired
from ingest.readers.pdf_rulings import drawn_lines
from ingest.readers.pdf_scans import is_picture_of_text
from kb.errors import FileProblem
from kb.text.normalise import join_broken_words, normalise
from kb.types import Block, Document, Page

_UNREADABLE_SHARE = 0.3
_LOST_SHARE = 0.1
_UNMAPPED = "The fonts of this page do not tell which letters they draw."
_PARTLY_UNMAPPED = "Some fonts of this page do not tell which letters they draw; their text is missing."
_LOST = "The page is damaged."
_PICTURE = "The page is a picture of text (scanned?); its words are not read."
_LEAST_TEXT = 40  # characters; a stamp or a page number over a scanned page is fewer
_MOST_PICTURES = 40
_CUT_OFF = "The file is cut off; pages after this one may be missing."


@dataclass(frozen=True, slots=True)
class _Read:
    """A page as PDFium read it; no sheet where it could not."""

    sheet: Sheet | None
    problem: str | None = None


def read_pdf(file: Path) -> Document:
    """The pages of a PDF with text, blocks and boxes. Raises FileProblem when no page can be read or a password is needed."""
    reader = open_with_pypdf(file)
    pages, cut_off = _pages(file)
    if not pages and reader is None:
        raise FileProblem("damaged", "The file is damaged: no page of it can be read.")
    if not pages:
        pages = [_Read(None, _LOST)] * len(reader.pages if reader else ())
    said = described(reader)
    labels = said.labels if len(said.labels) == len(pages) else (None,) * len(pages)
    sheets = [page.sheet for page in pages if page.sheet is not None]
    pieces = iter(lay_out(sheets))
    made: list[Page] = []
    for number, (page, label) in enumerate(zip(pages, labels, strict=True), start=1):
        if page.sheet is None:
            made.append(_without_places(reader, number, label, page.problem))
        else:
            made.append(_page(number, label, page.sheet, next(pieces), page.problem))
    if all(page.problem == _LOST and not page.text for page in made):
        raise FileProblem("damaged", "The file is damaged: no page of it can be read.")
    if cut_off:
        made[-1] = replace(made[-1], problem=made[-1].problem or _CUT_OFF)
    return Document("pdf", tuple(made), len(made), said.properties, said.bookmarks)


def _pages(file: Path) -> tuple[list[_Read], bool]:
    """Every page as PDFium reads it, and whether the file had to be repaired for it."""
    document = _opened(file)
    if document is not None:
        return _read_pages(document), False
    mended = repaired(file.read_bytes())
    document = _opened(mended) if mended is not None else None
    return (_read_pages(document), True) if document is not None else ([], False)


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


def _read_pages(document: pypdfium2.PdfDocument) -> list[_Read]:
    try:
        return _with_pictures(document, [_read(document, index) for index in range(len(document))])
    finally:
        document.close()


def _with_pictures(document: pypdfium2.PdfDocument, pages: list[_Read]) -> list[_Read]:
    """The pages; those among written ones that only show a picture of text are named as lost. A scan as a whole is no mixture."""
    bare = [index for index, page in enumerate(pages) if page.sheet is not None and len(page.sheet.characters.codes) < _LEAST_TEXT]
    if len(bare) == len(pages):
        return pages
    for index in bare[:_MOST_PICTURES]:
        if pages[index].problem is None and is_picture_of_text(document, index):
            pages[index] = replace(pages[index], problem=_PICTURE)
    return pages


def _read(document: pypdfium2.PdfDocument, index: int) -> _Read:
    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return _Read(None, _LOST)
    try:
        view = view_of(page)
        characters = read_characters(page, view)
        unmapped = float(np.mean(characters.unmapped)) if len(characters.codes) else 0.0
        if unmapped > _UNREADABLE_SHARE:
            return _Read(None, _UNMAPPED)
        problem = _PARTLY_UNMAPPED if unmapped > _LOST_SHARE else None
        return _Read(sheet(characters.take(~characters.unmapped), drawn_lines(page, view)), problem)
    except pypdfium2.PdfiumError:
        return _Read(None, _LOST)
    finally:
        page.close()


def _page(number: int, label: str | None, page: Sheet, pieces: list[Piece], problem: str | None) -> Page:
    blocks: list[Block] = []
    start = 0
    for part in pieces:
        end = start + len(part.text)
        blocks.append(Block(start, end, part.role, size=round(part.size, 1), bold=part.bold))
        start = end + 1
    characters = page.characters
    return Page(
        number=number,
        text="\n".join(part.text for part in pieces),
        blocks=tuple(blocks),
        label=label,
        width=characters.width,
        height=characters.height,
        boxes=_boxes(characters, sources_of(pieces)),
        problem=problem,
    )


def _boxes(characters: Characters, sources: Integers) -> bytes:
    """The places of these characters as `Page.boxes` holds them; zeros for what is not drawn."""
    extent = np.array([characters.width, characters.height, characters.width, characters.height], np.float32)
    scaled = np.clip(np.rint(characters.boxes / extent * 65535), 0, 65535)
    table = np.vstack([scaled, np.zeros((1, 4))]).astype("<u2")
    return table[sources].tobytes()


def _without_places(reader: PdfReader | None, number: int, label: str | None, problem: str | None) -> Page:
    """A page PDFium could not read, as pypdf reads it; text in unknown letters is left out."""
    if problem == _UNMAPPED:
        return Page(number, "", label=label, problem=problem)
    raw = pypdf_text(reader, number - 1)
    if raw is None:
        return Page(number, "", label=label, problem=problem)
    text = normalise(join_broken_words(raw))
    return Page(number, text, (Block(0, len(text), "text"),) if text else (), label)
