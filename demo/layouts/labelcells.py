"""Assembly minutes of 2021: a form of label cells first, typewriter text after it."""

from __future__ import annotations

from reportlab.lib.colors import HexColor, black
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles


def look() -> Look:
    made = styles("Mono", 11, 1.6, heads="Mono")
    made["title"] = ParagraphStyle("title", made["title"], fontSize=19, leading=26)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=11, leading=14, spaceBefore=18, spaceAfter=6)
    made["label"] = ParagraphStyle("label", made["label"], fontName="Mono-Bold", spaceBefore=6)
    return Look(
        templates=(Template("page", _furniture, (22, 22, 24, 26)),), styles=made, rule=black, grid=True,
        head_fill=HexColor("#ececec"), padding=4, bullet="-",
    )  # fmt: skip


def _furniture(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setLineWidth(1.4)
    canvas.line(22 * mm, 20 * mm, 188 * mm, 20 * mm)
    banner(canvas, f"Side {sheet.number} av {sheet.total}", 188, 14, "Mono", 8.5, "r")
    banner(canvas, sheet.small_print, 22, 14, "Mono", 6)
