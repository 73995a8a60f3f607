"""A draft for consultation, as it left the word processor: one wide column and a pale word across every page."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles

SEA, PALE = HexColor("#12495c"), HexColor("#edf1f2")


def look() -> Look:
    made = styles("Sans", 11, 1.5, heads="Sans", ink="#12495c")
    made["title"] = ParagraphStyle("title", made["title"], fontSize=28, leading=35)
    made["h1"] = ParagraphStyle("h1", made["h1"], fontSize=19, leading=24, spaceBefore=16, spaceAfter=8)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=12.5, leading=16, spaceBefore=12)
    made["ingress"] = ParagraphStyle("ingress", made["p"], fontName="Serif-Italic", fontSize=13, leading=19)
    made["toc1"] = ParagraphStyle("toc1", made["p"], leading=19, spaceAfter=0)
    return Look(
        templates=(Template("page", _page, (26, 26, 32, 28)),), styles=made, rule=SEA, head_fill=HexColor("#e9f0f2"), toc_levels=1
    )


def _page(canvas: Canvas, sheet: Sheet) -> None:
    canvas.saveState()
    canvas.translate(105 * mm, 150 * mm)
    canvas.rotate(52)
    canvas.setFont("Sans-Bold", 68)
    canvas.setFillColor(PALE)
    canvas.drawCentredString(0, 0, "HØRINGSUTKAST")
    canvas.restoreState()
    banner(canvas, "Strategi 2025–2028 – høringsutkast 26. april 2024", 26, 281, "Sans", 8.5, colour=SEA)
    banner(canvas, f"{sheet.number} av {sheet.total}", 184, 14, "Sans", 9, "r", SEA)
    banner(canvas, sheet.small_print, 26, 14, "Sans", 7, colour=HexColor("#666666"))
