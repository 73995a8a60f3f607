"""Pages that are a picture of text, as a scanner makes them: their words cannot be read here, and the report must say so."""

from __future__ import annotations

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

_COVERS = 0.6
_WIDTH = 300  # pixels; enough to see letters as grey on white
_WHITE, _INK = 200, 170
_LEAST_WHITE = 0.7
_LEAST_INK, _MOST_INK = 0.005, 0.25


def is_picture_of_text(document: pypdfium2.PdfDocument, index: int) -> bool:
    """Whether a picture fills most of the page and looks like dark writing on white paper; a photograph does not."""
    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return False
    try:
        return _has_large_picture(page) and _looks_written(page)
    except pypdfium2.PdfiumError:
        return False
    finally:
        page.close()


def _has_large_picture(page: pypdfium2.PdfPage) -> bool:
    whole = page.get_width() * page.get_height()
    for picture in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = picture.get_bounds()
        if (right - left) * (top - bottom) >= _COVERS * whole:
            return True
    return False


def _looks_written(page: pypdfium2.PdfPage) -> bool:
    shades = page.render(scale=_WIDTH / max(page.get_width(), 1.0), grayscale=True).to_numpy()
    ink = float(np.mean(shades < _INK))
    return float(np.mean(shades > _WHITE)) >= _LEAST_WHITE and _LEAST_INK <= ink <= _MOST_INK
