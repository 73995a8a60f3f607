"""A page as a picture with the quote marked: the file's own page where it can be drawn, else its stored text on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kb.errors import NotFound
from kb.pages import pdfium, picture
from kb.pages.draw import WIDTH, mark, png
from kb.pages.marks import Box, merged, proportion, rectangles
from kb.pages.match import Place, Rendering
from kb.pages.office import FORMATS, SLIDES, rendered_pdf
from kb.pages.text_page import draw_text_page
from kb.types import DocumentRecord, Page

Quote = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PageImage:
    """A drawn page: picture `view` of `views`, with its marks; `rendered` tells that the file itself was drawn.

    No rectangle means that the quote does not stand on this picture: it is on another view, or in speaker notes.
    """

    png: bytes
    views: int
    view: int
    rectangles: list[Box]
    rendered: bool


def page_image(
    document: DocumentRecord, pages: Sequence[Page], number: int, quote: Quote | None, view: int | None, cache: Path
) -> PageImage:
    """Page `number` with characters `quote` of its stored text marked.

    A format without pages is drawn as several views; without `view` it is the one on which the quote begins. NotFound where
    there is no such page or view. What LibreOffice made is kept in `cache`.
    """
    page = next((page for page in pages if page.number == number), None)
    if page is None:
        raise NotFound("There is no such page.")
    drawn = None
    try:
        if document.format == "pdf":
            drawn = _from_pdf(Path(document.file), page, quote, view)
        elif document.format == "image":
            drawn = _from_picture(Path(document.file), page, quote, view)
        elif document.format in FORMATS:
            drawn = _from_office(document, page, quote, view, cache)
    except (*pdfium.Unreadable, *picture.Unreadable):
        pass  # The file has gone or changed since it was read: its stored text is still there.
    return drawn or _from_text(page, quote, view)


def _from_pdf(file: Path, page: Page, quote: Quote | None, view: int | None) -> PageImage:
    marks = rectangles(page, *quote) if quote else []
    _check_view(view, 1)
    return _drawn(file, page.number, marks, 1, 1)


def _from_picture(file: Path, page: Page, quote: Quote | None, view: int | None) -> PageImage:
    marks = rectangles(page, *quote) if quote else []
    _check_view(view, 1)
    drawn = picture.draw(file, page.number, WIDTH)
    mark(drawn, marks)
    return PageImage(png(drawn), 1, 1, marks, True)


def _from_office(document: DocumentRecord, page: Page, quote: Quote | None, view: int | None, cache: Path) -> PageImage | None:
    pdf = rendered_pdf(document.id, Path(document.file), document.format, cache)
    if pdf is None:
        return None
    texts = _texts(pdf, pdf.stat().st_mtime_ns)
    slides = document.format in SLIDES
    if slides and len(texts) != document.page_count:
        return None  # Slide n is not page n here, and the wrong picture would be worse than none.
    if slides:
        _check_view(view, 1)
        place = next(iter(_places(Rendering([texts[page.number - 1]]), page, quote)), None)
        return _drawn(pdf, page.number, _marks(pdf, page.number, place, page), 1, 1)
    places = _places(_rendering(pdf, pdf.stat().st_mtime_ns), page, quote)
    _check_view(view, len(texts))
    shown = view or (places[0].page if places else 1)
    place = next((place for place in places if place.page == shown), None)
    return _drawn(pdf, shown, _marks(pdf, shown, place, page), len(texts), shown)


def _from_text(page: Page, quote: Quote | None, view: int | None) -> PageImage:
    sheet = draw_text_page(page, quote, view)
    mark(sheet.picture, sheet.rectangles)
    return PageImage(png(sheet.picture), sheet.views, sheet.view, sheet.rectangles, False)


def _drawn(file: Path, number: int, marks: list[Box], views: int, view: int) -> PageImage:
    picture = pdfium.draw(file, number, WIDTH)
    mark(picture, marks)
    return PageImage(png(picture), views, view, marks, True)


def _places(rendering: Rendering, page: Page, quote: Quote | None) -> list[Place]:
    """Where the quote stands in the rendering; nowhere for speaker notes, which may repeat the slide word for word."""
    shown = min((block.start for block in page.blocks if block.role == "notes"), default=len(page.text))
    if quote is None or quote[0] >= shown:
        return []
    return rendering.find(page.text[:shown], quote[0], min(quote[1], shown))


def _marks(file: Path, number: int, place: Place | None, page: Page) -> list[Box]:
    if place is None:
        return []
    return merged(pdfium.boxes(file, number, place.characters), proportion(page))


def _check_view(view: int | None, views: int) -> None:
    if view is not None and not 1 <= view <= views:
        raise NotFound("There is no such page.")


@lru_cache(maxsize=8)
def _texts(file: Path, changed: int) -> list[str]:
    return pdfium.page_texts(file)


@lru_cache(maxsize=8)
def _rendering(file: Path, changed: int) -> Rendering:
    return Rendering(_texts(file, changed))
