"""Minutes as a common case system prints them: sans, PS numbers, attendance in columns, VEDTAK alone on its line."""

from __future__ import annotations

from functools import partial

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles

GREY = HexColor("#555555")


def look(head: str = "Representantskapet 27.08.2025") -> Look:
    made = styles("Sans", 10.4, 1.38)
    made["title"] = ParagraphStyle("title", made["title"], fontSize=22, leading=30)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=14, leading=18, spaceBefore=20, spaceAfter=2)
    made["arkiv"] = ParagraphStyle("arkiv", made["small"], textColor=GREY, spaceAfter=8, keepWithNext=1)
    made["lead"] = ParagraphStyle("lead", made["p"], fontName="Sans-Bold", spaceBefore=6, keepWithNext=1)
    made["party"] = ParagraphStyle("party", made["p"], leftIndent=0)
    made["VEDTAK"] = ParagraphStyle("VEDTAK", made["lead"], spaceBefore=9, spaceAfter=3)
    made["vedtak"] = made["p"]
    return Look(
        templates=(Template("page", partial(_furniture, head=head), (24, 24, 24, 26)),), styles=made, rule=HexColor("#b5b5b5")
    )


def _furniture(canvas: Canvas, sheet: Sheet, head: str) -> None:
    if sheet.number > 1:
        banner(canvas, head, 24, 284, "Sans", 8, colour=GREY)
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(0.4)
    canvas.line(24 * mm, 17 * mm, 186 * mm, 17 * mm)
    banner(canvas, sheet.small_print, 24, 12.5, "Sans", 7, colour=GREY)
    banner(canvas, f"{sheet.number} av {sheet.total}", 186, 12.5, "Sans", 8, "r", GREY)
