"""Board minutes of 2021, printed by a case system that puts the decision before the treatment."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles

BROWN = HexColor("#6b4423")


def look() -> Look:
    made = styles("Serif", 12, 1.5, heads="Serif", ink="#6b4423")
    made["title"] = ParagraphStyle("title", made["title"], fontSize=21, leading=27)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=13, leading=17, spaceBefore=20)
    made["h3"] = ParagraphStyle("h3", made["h3"], fontSize=11.6, leading=15, spaceBefore=8, spaceAfter=3)
    return Look(templates=(Template("page", _furniture, (30, 26, 30, 27)),), styles=made, rule=BROWN, head_fill=HexColor("#f3ebe4"))


def _furniture(canvas: Canvas, sheet: Sheet) -> None:
    banner(canvas, "FJORDBYREGIONEN IPR", 30, 283, "Serif-Bold", 10, colour=BROWN)
    banner(canvas, "Protokoll fra styret 22. oktober 2021", 184, 283, "Serif-Italic", 9.5, "r", BROWN)
    canvas.setStrokeColor(BROWN)
    canvas.setLineWidth(0.8)
    canvas.line(30 * mm, 280 * mm, 184 * mm, 280 * mm)
    banner(canvas, f"{sheet.number}", 107, 15, "Serif", 10, "c", BROWN)
    banner(canvas, sheet.small_print, 107, 10, "Serif-Italic", 7.5, "c", BROWN)
