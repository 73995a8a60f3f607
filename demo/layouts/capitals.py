"""Working group minutes: numbered headings in capitals, teal, wide left margin for them to breathe."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles
from demo.layouts.marks import wave

TEAL = HexColor("#0f6b6b")


def look() -> Look:
    made = styles("Sans", 10.6, 1.48, heads="Sans", ink="#0f6b6b")
    made["title"] = ParagraphStyle("title", made["title"], fontSize=18, leading=23)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=10.6, leading=14, spaceBefore=16)
    return Look(templates=(Template("page", _furniture, (40, 24, 32, 27)),), styles=made, rule=TEAL, bullet="•")


def _furniture(canvas: Canvas, sheet: Sheet) -> None:
    wave(canvas, 15 * mm, 271 * mm, 14 * mm, TEAL)
    banner(canvas, "Fjordbyregionen IPR  |  Faggruppe for areal og transport", 40, 277, "Sans", 9, colour=TEAL)
    banner(canvas, f"s. {sheet.number}/{sheet.total}", 20, 14, "Sans", 9, colour=TEAL)
    banner(canvas, sheet.small_print, 40, 14, "Sans", 7, colour=HexColor("#666666"))
