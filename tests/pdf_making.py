"""Real PDF pages for the tests of the reader, drawn with reportlab."""

from __future__ import annotations

from pathlib import Path

import reportlab
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from ingest.readers.pdf import read_pdf
from kb.types import Document, Page
from tests.quote_geometry import assert_quotes_stand_where_marked

PLAIN, BOLD = "Vera", "VeraBd"
for _font in (PLAIN, BOLD):
    pdfmetrics.registerFont(TTFont(_font, str(Path(reportlab.__file__).parent / "fonts" / f"{_font}.ttf")))

WIDTH, HEIGHT = A4

GROWTH = (
    "Regionen har hatt jevn vekst i befolkningen, men veksten er ujevnt fordelt mellom kommunene. "
    "Kystkommunene opplever fraflytting, mens byene vokser raskt. Dette stiller nye krav til samarbeidet om areal og transport."
)


class Sheets:
    """Pages to draw on, measured from the top left corner."""

    def __init__(self, file: Path, width: float = WIDTH, height: float = HEIGHT, *, compress: int = 1) -> None:
        self.file = file
        self.canvas = Canvas(str(file), pagesize=(width, height), pageCompression=compress, invariant=1)
        self.height = height

    def line(self, x: float, y: float, text: str, size: float = 10, font: str = PLAIN) -> float:
        """Draws a line; returns the height of the next."""
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, self.height - y, text)
        return y + 1.3 * size

    def paragraph(self, x: float, y: float, width: float, text: str, size: float = 10, font: str = PLAIN) -> float:
        """Draws wrapped lines; returns where the next paragraph may begin."""
        for line in simpleSplit(text, font, size, width):
            y = self.line(x, y, line, size, font)
        return y + 0.6 * size

    def row(self, y: float, *cells: tuple[float, str], size: float = 10, font: str = PLAIN) -> float:
        """Draws cells at one height."""
        for x, text in cells:
            self.line(x, y, text, size, font)
        return y + 1.5 * size

    def next(self) -> None:
        self.canvas.showPage()

    def save(self) -> Path:
        self.canvas.save()
        return self.file


def read_checked(file: Path, samples: int = 25) -> Document:
    """The document as read, after a check that its quotes stand where they are marked."""
    document = read_pdf(file)
    assert_quotes_stand_where_marked(file, document, samples)
    for page in document.pages:
        assert "\n".join(page.text[block.start : block.end] for block in page.blocks) == page.text
    return document


def lines(page: Page) -> list[str]:
    return page.text.split("\n")


def roles(page: Page) -> list[tuple[str, str]]:
    """The blocks of a page: role and text."""
    return [(block.role, page.text[block.start : block.end]) for block in page.blocks]
