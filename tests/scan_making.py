"""Scans for the tests: printed pages as a scanner would have made pictures of them."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image
from reportlab.lib.utils import ImageReader

from tests.pdf_making import Sheets


def scanned(
    printed: Path, page: int = 1, *, dpi: int = 200, turned: float = 0.0, noise: float = 6.0, quality: int = 70
) -> Image.Image:
    """A page as a grey picture: laid a little askew (degrees), on a scanner with noise, and compressed."""
    document = pypdfium2.PdfDocument(printed)
    try:
        picture = document[page - 1].render(scale=dpi / 72, grayscale=True).to_pil().convert("L")
    finally:
        document.close()
    shades = np.asarray(picture.rotate(turned, Image.Resampling.BICUBIC, fillcolor=255), np.float32)
    shades = shades * 0.92 + 10 + np.random.default_rng(7).normal(0, noise, shades.shape)
    buffer = io.BytesIO()
    Image.fromarray(np.clip(shades, 0, 255).astype(np.uint8)).save(buffer, "JPEG", quality=quality, dpi=(dpi, dpi))
    return Image.open(io.BytesIO(buffer.getvalue()))


def laid_on(sheets: Sheets, picture: Image.Image) -> None:
    """The picture over the whole of the present page."""
    sheets.canvas.drawImage(ImageReader(picture), 0, 0, *sheets.canvas._pagesize)
