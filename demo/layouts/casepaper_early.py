"""Case papers of 2021-2023: a ruled head with the council's name spelled out, Sans throughout, numbered headings."""

from __future__ import annotations

from functools import partial

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles
from demo.layouts.marks import wave

GREEN = HexColor("#2e5e4e")


def look(case: str) -> Look:
    """`case` stands at the top of every page."""
    made = styles("Sans", 10.8, 1.45, heads="Sans", ink="#2e5e4e")
    made["title"] = ParagraphStyle("title", made["title"], fontSize=18, leading=23, spaceBefore=4)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=12.5, leading=16, spaceBefore=14)
    made["h3"] = ParagraphStyle("h3", made["h3"], fontName="Sans-BoldItalic", fontSize=11, leading=15)
    return Look(
        templates=(Template("page", partial(_furniture, case=case), (28, 28, 38, 27)),), styles=made, rule=GREEN,
        head_fill=HexColor("#e3ece8"), bullet="–", padding=3.4,
    )  # fmt: skip


def _furniture(canvas: Canvas, sheet: Sheet, case: str) -> None:
    wave(canvas, 28 * mm, 272 * mm, 11 * mm, GREEN)
    banner(canvas, "Fjordbyregionen interkommunalt politisk råd", 42, 276, "Sans-Bold", 9.5, colour=GREEN)
    banner(canvas, case, 182, 276, "Sans", 9.5, "r", GREEN)
    canvas.setStrokeColor(GREEN)
    canvas.setLineWidth(0.7)
    canvas.line(28 * mm, 269 * mm, 182 * mm, 269 * mm)
    banner(canvas, f"side {sheet.number} av {sheet.total}", 182, 13, "Sans", 8, "r", GREEN)
    banner(canvas, sheet.small_print, 28, 13, "Sans", 7, colour=GREEN)
