"""An agreement: centred heads with paragraphs §, generous serif, a page frame line."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles
from demo.layouts.marks import wave

BLUE = HexColor("#1f4e79")


def look() -> Look:
    made = styles("Serif", 11.6, 1.46, align="j", ink="#1f4e79")
    made["title"] = ParagraphStyle("title", made["title"], fontName="Serif-Bold", alignment=TA_CENTER, fontSize=25, leading=32)
    made["under"] = ParagraphStyle("under", made["p"], alignment=TA_CENTER, fontSize=12.5, leading=18)
    made["h1"] = ParagraphStyle(
        "h1", made["h1"], fontName="Serif-Bold", alignment=TA_CENTER, fontSize=13, leading=17, spaceBefore=22
    )
    made["h2"] = ParagraphStyle("h2", made["h2"], fontName="Serif-Bold", fontSize=11.8, leading=15, spaceBefore=13)
    return Look(
        templates=(Template("front", _front, (35, 35, 95, 40)), Template("page", _page, (32, 32, 30, 30))),
        styles=made, rule=BLUE, toc_levels=2,
    )  # fmt: skip


def _front(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setStrokeColor(BLUE)
    canvas.setLineWidth(1.5)
    canvas.rect(18 * mm, 24 * mm, 174 * mm, 255 * mm)
    wave(canvas, 89 * mm, 225 * mm, 32 * mm, BLUE)
    banner(canvas, sheet.small_print, 105, 15, "Serif-Italic", 8.5, "c")


def _page(canvas: Canvas, sheet: Sheet) -> None:
    banner(canvas, "Samarbeidsavtale for Fjordbyregionen IPR", 105, 281, "Serif-Italic", 9, "c", BLUE)
    banner(canvas, f"{sheet.number}", 105, 18, "Serif", 10, "c", BLUE)
    banner(canvas, sheet.small_print, 105, 12.5, "Serif-Italic", 7.5, "c")
