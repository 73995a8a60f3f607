"""A saksutskrift: what the case system prints when one case is sent out, with the table of bodies it has passed."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles

GREY = HexColor("#4a4a4a")


def look() -> Look:
    made = styles("Sans", 10.6, 1.42)
    made["title"] = ParagraphStyle("title", made["title"], fontSize=16, leading=21)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=12.5, leading=16, spaceBefore=15)
    made["ref"] = ParagraphStyle("ref", made["small"], spaceAfter=1)
    return Look(
        templates=(Template("page", _furniture, (25, 25, 42, 26)),), styles=made, rule=HexColor("#8c8c8c"), grid=True,
        head_fill=HexColor("#ececec"),
    )  # fmt: skip


def _furniture(canvas: Canvas, sheet: Sheet) -> None:
    banner(canvas, "Fjordbyregionen IPR", 25, 281, "Sans-Bold", 11)
    banner(canvas, "SAKSUTSKRIFT", 185, 281, "Sans-Bold", 11, "r")
    banner(canvas, "Arkivsak-dok. 26/00028-9", 25, 275.5, "Sans", 8, colour=GREY)
    banner(canvas, "Saksbehandler Mats Hovlandsvik", 185, 275.5, "Sans", 8, "r", GREY)
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(0.5)
    canvas.line(25 * mm, 272 * mm, 185 * mm, 272 * mm)
    banner(canvas, f"Side {sheet.number} av {sheet.total}", 185, 13, "Sans", 8, "r", GREY)
    banner(canvas, sheet.small_print, 25, 13, "Sans", 7, colour=GREY)
