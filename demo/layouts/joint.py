"""Minutes of a joint meeting over the border: two marks, paragraphs with §, Norwegian and Swedish after one another."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles
from demo.layouts.marks import wave

PLUM = HexColor("#5a2a4f")
BLUE = HexColor("#1f4e79")


def look() -> Look:
    made = styles("Serif", 11.6, 1.4, heads="DejaSerif", ink="#5a2a4f")
    made["title"] = ParagraphStyle("title", made["title"], fontSize=17, leading=23)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=11.4, leading=16, spaceBefore=18)
    return Look(
        templates=(Template("page", _furniture, (28, 28, 42, 30)),), styles=made, rule=PLUM, grid=True,
        head_fill=HexColor("#f2e9f0"),
    )  # fmt: skip


def _furniture(canvas: Canvas, sheet: Sheet) -> None:
    wave(canvas, 28 * mm, 270 * mm, 13 * mm, BLUE)
    banner(canvas, "Fjordbyregionen IPR", 44, 273, "Sans-Bold", 10, colour=BLUE)
    banner(canvas, "Kommunalförbundet Västra Älvlandet", 182, 273, "DejaSerif", 10, "r", PLUM)
    canvas.setStrokeColor(PLUM)
    canvas.line(28 * mm, 22 * mm, 182 * mm, 22 * mm)
    banner(canvas, "Signaturer / Underskrifter: ________  ________", 28, 17, "Serif", 9, colour=PLUM)
    banner(canvas, f"{sheet.number} ({sheet.total})", 182, 17, "Serif", 9, "r", PLUM)
    banner(canvas, sheet.small_print, 28, 11, "Serif-Italic", 7.5, colour=PLUM)
