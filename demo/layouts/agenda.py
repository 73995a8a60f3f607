"""A summons: letterhead, a large date, the agenda with its attachments in grey under each item."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles
from demo.layouts.marks import wave

BLUE = HexColor("#1f4e79")
GREY = HexColor("#5c6670")


def look() -> Look:
    made = styles("Sans", 10.5, 1.42, ink="#1f4e79")
    made["title"] = ParagraphStyle("title", made["title"], fontSize=24, leading=30)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=12, leading=15, spaceBefore=13, spaceAfter=3)
    made["vedlegg"] = ParagraphStyle("vedlegg", made["small"], leftIndent=12, textColor=GREY, spaceAfter=3)
    return Look(templates=(Template("page", _furniture, (28, 28, 40, 28)),), styles=made, rule=BLUE)


def _furniture(canvas: Canvas, sheet: Sheet) -> None:
    wave(canvas, 165 * mm, 269 * mm, 17 * mm, BLUE)
    banner(canvas, "Fjordbyregionen IPR", 28, 272, "Sans-Bold", 11, colour=BLUE)
    canvas.setFillColor(BLUE)
    canvas.rect(28 * mm, 18 * mm, 154 * mm, 0.5 * mm, stroke=0, fill=1)
    banner(canvas, "Besøk: Tollbodgata 4, Fjordby · post@fjordbyregionen.example", 28, 13.5, "Sans", 7.5, colour=GREY)
    banner(canvas, sheet.small_print, 28, 9.5, "Sans", 7, colour=GREY)
    banner(canvas, str(sheet.number), 182, 13.5, "Sans", 8, "r", GREY)
