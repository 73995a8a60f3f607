"""What a PDF layout is: page templates, styles and furniture. The layouts build on it; `flow` and `pdf` set a text in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from reportlab.lib.colors import Color, HexColor, black
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

GREY = HexColor("#9aa3aa")
ALIGN = {"l": TA_LEFT, "r": TA_RIGHT, "c": TA_CENTER, "j": TA_JUSTIFY}
Furniture = Callable[[Canvas, "Sheet"], None]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page about to be drawn: its number, how many there are, and the small print."""

    number: int
    total: int
    small_print: str
    title: str


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of page: its columns and what is drawn around them. Margins in millimetres: left, right, top, bottom.

    `opening` is the height of a frame over all columns, for a chapter's head and preamble.
    """

    name: str
    furniture: Furniture
    margins: tuple[float, float, float, float]
    columns: int = 1
    gutter: float = 8.0
    opening: float = 0.0


@dataclass(frozen=True)
class Look:
    """A layout: page templates, paragraph styles by name, table colours, and drawings that `!figur` and other orders call."""

    templates: tuple[Template, ...]
    styles: dict[str, ParagraphStyle]
    rule: Color = GREY
    head_fill: Color | None = None
    zebra: Color | None = None
    grid: bool = False
    hyphenate: bool = False
    bullet: str = "•"
    padding: float = 3.0
    figures: dict[str, Callable[[], Flowable | list[Flowable]]] = field(default_factory=dict)
    page_labels: tuple[tuple[int, str, int], ...] = ()
    toc_levels: int = 2


def styles(
    font: str, size: float, lead: float = 1.35, align: str = "l", heads: str | None = None, ink: str = "#000000"
) -> dict[str, ParagraphStyle]:
    """The styles every layout has; a layout changes and adds."""
    bold = f"{heads or font}-Bold"
    colour = HexColor(ink)
    p = ParagraphStyle("p", fontName=font, fontSize=size, leading=size * lead, alignment=ALIGN[align], spaceAfter=size * 0.6)
    p.allowWidows = p.allowOrphans = 0

    def head(name: str, scale: float, before: float) -> ParagraphStyle:
        big = size * scale
        return ParagraphStyle(
            name, p, fontName=bold, fontSize=big, leading=big * 1.22, alignment=TA_LEFT, textColor=colour,
            spaceBefore=before, spaceAfter=size * 0.45, keepWithNext=1,
        )  # fmt: skip

    small = ParagraphStyle("small", p, fontSize=size * 0.82, leading=size * 1.1)
    return {
        "p": p,
        "h1": head("h1", 1.7, size * 1.4),
        "h2": head("h2", 1.25, size * 1.3),
        "h3": head("h3", 1.05, size * 0.9),
        "title": ParagraphStyle(
            "title", p, fontName=bold, fontSize=size * 2.1, leading=size * 2.5, alignment=TA_LEFT, textColor=colour
        ),
        "li": ParagraphStyle("li", p, leftIndent=size * 1.5, bulletIndent=size * 0.3, spaceAfter=size * 0.25),
        "label": ParagraphStyle(
            "label", p, fontName=f"{font}-Bold", alignment=TA_LEFT, spaceBefore=size * 0.5, spaceAfter=size * 0.2, keepWithNext=1
        ),
        "caption": ParagraphStyle(
            "caption", small, fontName=f"{font}-Italic", keepWithNext=1, spaceBefore=size * 0.4, alignment=TA_LEFT
        ),
        "quote": ParagraphStyle("quote", p, leftIndent=size, rightIndent=size, spaceBefore=size * 0.3),
        "small": small,
        "right": ParagraphStyle("right", p, alignment=TA_RIGHT),
        "td": ParagraphStyle("td", p, fontSize=size * 0.9, leading=size * 1.15, alignment=TA_LEFT, spaceAfter=0),
        "th": ParagraphStyle(
            "th", p, fontName=f"{font}-Bold", fontSize=size * 0.9, leading=size * 1.15, alignment=TA_LEFT, spaceAfter=0
        ),
    }


def column_width(template: Template) -> float:
    left, right = template.margins[:2]
    free = A4[0] - (left + right) * mm - template.gutter * mm * (template.columns - 1)
    return free / template.columns


def banner(canvas: Canvas, text: str, x: float, y: float, font: str, size: float, align: str = "l", colour: Color = black) -> None:
    """A line of furniture at millimetres from the left and from the bottom."""
    canvas.setFont(font, size)
    canvas.setFillColor(colour)
    draw = {"l": canvas.drawString, "r": canvas.drawRightString, "c": canvas.drawCentredString}[align]
    draw(x * mm, y * mm, text)


def with_figures(look: Look, **figures: Callable[[], Flowable | list[Flowable]]) -> Look:
    return replace(look, figures={**look.figures, **figures})
