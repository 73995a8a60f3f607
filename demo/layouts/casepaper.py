"""A case paper: a boxed head, sans headings over a serif text, tables with a grey head."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles

INK = HexColor("#333a45")


def look() -> Look:
    made = styles("Serif", 11.4, 1.4, align="j", heads="Sans", ink="#333a45")
    made["title"] = ParagraphStyle("title", made["title"], fontName="Sans-Bold", fontSize=17, leading=22)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=12.5, leading=16)
    made["innstilling"] = ParagraphStyle("innstilling", made["p"], leftIndent=10, spaceBefore=4)
    return Look(
        templates=(Template("page", _furniture, (25, 25, 30, 27)),), styles=made, rule=HexColor("#9098a3"), grid=True,
        head_fill=HexColor("#e8eaee"), zebra=HexColor("#f6f7f9"), hyphenate=True,
    )  # fmt: skip


def _furniture(canvas: Canvas, sheet: Sheet) -> None:
    banner(canvas, "Fjordbyregionen IPR", 25, 281, "Sans-Bold", 9, colour=INK)
    banner(canvas, "Saksframlegg", 185, 281, "Sans", 9, "r", INK)
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(1.2)
    canvas.line(25 * mm, 278 * mm, 185 * mm, 278 * mm)
    banner(canvas, sheet.small_print, 25, 14, "Sans", 7, colour=INK)
    banner(canvas, f"Side {sheet.number}", 185, 14, "Sans", 8, "r", INK)
