"""A paper letter as the office scanner leaves it: grey pages a little askew, with dust and paper grain, and no text layer."""

from __future__ import annotations

from io import BytesIO

import numpy
import pypdfium2
from PIL import Image, ImageFilter
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

DOTS_PER_INCH = 150
ASKEW = (0.4, -0.3, 0.4)
SEED = 2020


def scanned(pdf: bytes, title: str) -> bytes:
    """The pages of a PDF as pictures in a new PDF; the grain comes from a fixed seed, so twice gives the same bytes."""
    chance = numpy.random.default_rng(SEED)
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.setTitle(title)
    canvas.setCreator("KONTORSKANNER 4F")
    document = pypdfium2.PdfDocument(pdf)
    for at, page in enumerate(document):
        picture = _on_paper(page.render(scale=DOTS_PER_INCH / 72).to_pil().convert("L"), ASKEW[at % len(ASKEW)], chance)
        canvas.drawImage(ImageReader(BytesIO(_jpeg(picture))), 0, 0, *A4)
        canvas.showPage()
    document.close()
    canvas.save()
    return out.getvalue()


def _on_paper(page: Image.Image, degrees: float, chance: numpy.random.Generator) -> Image.Image:
    turned = page.rotate(degrees, resample=Image.Resampling.BICUBIC, fillcolor=255).filter(ImageFilter.GaussianBlur(0.45))
    ink = numpy.asarray(turned, dtype=numpy.float32)
    paper = 18 + ink * (214 / 255)  # neither black nor white survives a scanner
    paper += chance.normal(0, 5, ink.shape)
    for _ in range(60):
        row, column = chance.integers(0, ink.shape[0] - 2), chance.integers(0, ink.shape[1] - 2)
        paper[row : row + 2, column : column + 2] -= 90
    return Image.fromarray(paper.clip(0, 255).astype(numpy.uint8))


def _jpeg(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "JPEG", quality=38, optimize=True)
    return out.getvalue()
