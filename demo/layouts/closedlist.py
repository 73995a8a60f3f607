"""Board minutes of spring 2023: a list of cases with archive numbers, where a closed one shows its ground and no title."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles

SLATE = HexColor("#3c4a57")


def look() -> Look:
    made = styles("Serif", 12, 1.5, heads="Sans", ink="#3c4a57")
    made["title"] = ParagraphStyle("title", made["title"], fontSize=18, leading=24)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=12, leading=16, spaceBefore=18, spaceAfter=4)
    made["label"] = ParagraphStyle("label", made["label"], fontName="Sans-Bold", fontSize=9.6, textColor=SLATE)
    return Look(
        templates=(Template("page", _furniture, (27, 27, 32, 27)),), styles=made, rule=SLATE, head_fill=HexColor("#e7eaee"),
        zebra=HexColor("#f6f7f8"),
    )  # fmt: skip


def _furniture(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setFillColor(SLATE)
    canvas.rect(27 * mm, 278 * mm, 156 * mm, 7 * mm, stroke=0, fill=1)
    banner(canvas, "Fjordbyregionen IPR", 30, 280, "Sans-Bold", 10, colour=HexColor("#ffffff"))
    banner(canvas, "Styret 12.05.2023", 180, 280, "Sans", 9, "r", HexColor("#ffffff"))
    banner(canvas, sheet.small_print, 27, 14, "Sans", 7, colour=SLATE)
    banner(canvas, f"Side {sheet.number}", 183, 14, "Sans", 8.5, "r", SLATE)
