"""Pages of a PDF whose text is in a picture, as a scanner makes them, or comes from fonts that lie: what is recognised there.

A page that already has a good text layer keeps it. Recognised text is added where a page has little text beside its picture,
and takes the place of a layer that is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import itemgetter

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from ingest.readers.ocr import MOST_POINTS, Scan, recognise, what_is_missing
from ingest.readers.pdf_characters import Characters, Floats, view_of
from ingest.readers.pdf_layout import Sheet, sheet
from ingest.readers.pdf_pages import ReadPage
from ingest.readers.pdf_rulings import drawn_lines
from ingest.readers.recognised import Placed, placed
from ingest.readers.recognised_page import RecognisedPage
from ingest.readers.wordlike import share_known, share_of_words

UNMAPPED = "The fonts of this page do not tell which letters they draw."
PARTLY_UNMAPPED = "Some fonts of this page do not tell which letters they draw; their text is missing."
PICTURE = "The page is a picture of text (scanned?); its words are not read."
UNREADABLE_PICTURE = "The page looks like a picture of text, but no words could be recognised (handwriting, or too pale?)."

_LEAST_TEXT = 40  # characters; a stamp or a page number over a scanned page is fewer
_LITTLE_TEXT = 400  # characters; an archive's stamp on each page is fewer, a written page has more
_COVERS = 0.6
_WIDTH = 300  # points; enough to see letters as grey on white
_WHITE, _INK = 200, 170
_LEAST_WHITE = 0.7
_LEAST_INK, _MOST_INK = 0.005, 0.25
_LEAST_DRAWN = 0.001
_DPI = 300
_SUSPICIOUS = 0.85  # share of words; written pages have more than 0.92, layers with one wrong letter in ten 0.78
_SAME_WORDS = 0.7
_SURE = 80


def with_recognised(document: pypdfium2.PdfDocument, pages: Sequence[ReadPage]) -> tuple[list[ReadPage], str | None]:
    """The pages with what can be recognised on them, and what is missing on this machine for it, if it was needed."""
    wanted = [index for index, page in enumerate(pages) if _is_wanted(document, index, page)]
    missing = what_is_missing() if wanted else None
    if missing:
        return _without_recognition(document, pages, wanted, missing)
    read = dict(sorted(recognise(_scan(document, index) for index in wanted), key=itemgetter(0)))
    found = {wanted[place]: page for place, page in read.items() if isinstance(page, RecognisedPage) and page.lines}
    made = list(pages)
    for index, laid in zip(found, placed(list(found.values()), [_size(document, index) for index in found]), strict=True):
        made[index] = _joined(document, index, pages[index], found[index], laid)
    for place, index in enumerate(wanted):
        if index not in found:
            made[index] = _unrecognised(document, index, pages[index], read.get(place))
    return made, None


def _is_wanted(document: pypdfium2.PdfDocument, index: int, page: ReadPage) -> bool:
    """Whether the page shows more than its text layer tells, or tells what it does not show."""
    if page.sheet is None:
        return page.problem == UNMAPPED
    if page.problem == PARTLY_UNMAPPED:
        return True
    count = len(page.sheet.characters.codes)
    if count >= _LITTLE_TEXT:
        return _is_suspicious(page.sheet)
    view = _View(document, index, page.sheet.characters)
    return view.drawn_beside >= _LEAST_DRAWN if count < _LEAST_TEXT else view.large_picture and view.looks_written


def _is_suspicious(page: Sheet) -> bool:
    share = share_of_words(_text(page))
    return share is not None and share < _SUSPICIOUS


def _text(page: Sheet) -> str:
    return "\n".join(segment.text for _, lines in page.turned for segment in lines)


def _joined(document: pypdfium2.PdfDocument, index: int, page: ReadPage, read: RecognisedPage, laid: Placed) -> ReadPage:
    """The page with what was recognised on it, in the place of its text layer or beside it."""
    if page.sheet is None or page.problem == PARTLY_UNMAPPED:
        return ReadPage(sheet(laid.characters, _with_drawn(document, index, laid.ruled)), None, laid.shown, True)
    own = page.sheet.characters
    if len(own.codes) >= _LITTLE_TEXT:
        sure = [word.text.strip(".,:;()\"'") for line in read.lines for word in line.words if word.confidence >= _SURE]
        known = share_known((word for word in sure if len(word) >= 3 and word.isalpha()), _text(page.sheet))
        if known is None or known >= _SAME_WORDS:
            return page
        return ReadPage(sheet(laid.characters, np.concatenate([page.sheet.drawn, laid.ruled])), page.problem, laid.shown, True)
    added = np.flatnonzero(~_covered(laid.shown, own.boxes))
    if not len(added):
        return page
    characters = _together(own, laid.characters.take(added))
    shown = np.concatenate([own.boxes, laid.shown[added]])
    return ReadPage(sheet(characters, np.concatenate([page.sheet.drawn, laid.ruled])), page.problem, shown, True)


def _unrecognised(document: pypdfium2.PdfDocument, index: int, page: ReadPage, read: RecognisedPage | str | None) -> ReadPage:
    """A page on which nothing could be recognised: that is a loss where it looks like writing."""
    if isinstance(read, str):
        return replace(page, problem=page.problem or read)
    if page.problem is None and page.sheet is not None and _View(document, index, page.sheet.characters).is_picture_of_text:
        return replace(page, problem=UNREADABLE_PICTURE)
    return page


def _without_recognition(
    document: pypdfium2.PdfDocument, pages: Sequence[ReadPage], wanted: Sequence[int], missing: str
) -> tuple[list[ReadPage], str | None]:
    """The pages; among written ones those that only show a picture of text are lost. A scan as a whole is no mixture."""
    if all(page.sheet is not None and len(page.sheet.characters.codes) < _LEAST_TEXT for page in pages):
        return list(pages), missing
    made = list(pages)
    for index in wanted:
        page = pages[index]
        if page.problem is None and page.sheet is not None and _View(document, index, page.sheet.characters).is_picture_of_text:
            made[index] = replace(page, problem=PICTURE)
    return made, missing if any(page.problem in (PICTURE, UNMAPPED, PARTLY_UNMAPPED) for page in made) else None


def _scan(document: pypdfium2.PdfDocument, index: int) -> Scan:
    page = document[index]
    try:
        width, height = page.get_size()
        scale = min(_DPI / 72, (MOST_POINTS / max(width * height, 1.0)) ** 0.5)
        shades = page.render(scale=scale, grayscale=True).to_numpy()
        return Scan(np.ascontiguousarray(shades.reshape(shades.shape[:2])), scale * 72)
    finally:
        page.close()


def _size(document: pypdfium2.PdfDocument, index: int) -> tuple[float, float]:
    page = document[index]
    try:
        view = view_of(page)
        return view.width, view.height
    finally:
        page.close()


def _with_drawn(document: pypdfium2.PdfDocument, index: int, ruled: Floats) -> Floats:
    page = document[index]
    try:
        return np.concatenate([drawn_lines(page, view_of(page)), ruled])
    finally:
        page.close()


def _covered(boxes: Floats, own: Floats) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which of these have their middle in one of the page's own characters' boxes."""
    found = np.zeros(len(boxes), np.bool_)
    across, down = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    for left, top, right, bottom in own.tolist():
        reach = 0.3 * (bottom - top)
        found |= (left - reach <= across) & (across <= right + reach) & (top <= down) & (down <= bottom)
    return found


def _together(one: Characters, other: Characters) -> Characters:
    """The characters of both, the one's objects before the other's."""
    objects = np.concatenate([one.objects, other.objects + (int(one.objects.max(initial=0)) + 1)])
    return Characters(
        np.concatenate([one.codes, other.codes]),
        np.concatenate([one.boxes, other.boxes]),
        np.concatenate([one.baselines, other.baselines]),
        np.concatenate([one.sizes, other.sizes]),
        np.concatenate([one.bold, other.bold]),
        np.concatenate([one.spaces, other.spaces]),
        np.concatenate([one.direction, other.direction]),
        objects,
        np.concatenate([one.unmapped, other.unmapped]),
        one.width,
        one.height,
    )


class _View:
    """A page as it looks from afar, apart from its own characters."""

    def __init__(self, document: pypdfium2.PdfDocument, index: int, characters: Characters) -> None:
        self.large_picture = False
        self.white = self.ink = self.drawn_beside = 0.0
        try:
            page = document[index]
        except pypdfium2.PdfiumError:
            return
        try:
            self.large_picture = _has_large_picture(page)
            self._look(page, characters)
        except pypdfium2.PdfiumError:
            pass  # A page that cannot be drawn shows nothing.
        finally:
            page.close()

    def _look(self, page: pypdfium2.PdfPage, characters: Characters) -> None:
        shades = page.render(scale=_WIDTH / max(page.get_width(), 1.0), grayscale=True).to_numpy()
        shades = shades.reshape(shades.shape[:2])
        self.white, self.ink = float(np.mean(shades > _WHITE)), float(np.mean(shades < _INK))
        beside = shades < _INK
        scale = np.array([shades.shape[1] / characters.width, shades.shape[0] / characters.height] * 2, np.float32)
        for left, top, right, bottom in (characters.boxes * scale).astype(int).tolist():
            beside[max(top - 1, 0) : bottom + 2, max(left - 1, 0) : right + 2] = False
        self.drawn_beside = float(np.mean(beside))

    @property
    def looks_written(self) -> bool:
        """Dark writing on white paper; a photograph does not look so."""
        return self.white >= _LEAST_WHITE and _LEAST_INK <= self.drawn_beside and self.ink <= _MOST_INK

    @property
    def is_picture_of_text(self) -> bool:
        return self.large_picture and self.looks_written


def _has_large_picture(page: pypdfium2.PdfPage) -> bool:
    """Whether pictures fill most of the page; scanners cut one into strips."""
    whole = page.get_width() * page.get_height()
    covered = 0.0
    for picture in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = picture.get_bounds()
        covered += max(right - left, 0.0) * max(top - bottom, 0.0)
    return bool(covered >= _COVERS * whole)
