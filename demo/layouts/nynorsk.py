"""A møtebok from a nynorsk host: green bands, DejaVu heads, the decision in a shaded box after the treatment."""

from __future__ import annotations

from reportlab.lib.colors import HexColor, white
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles
from demo.layouts.marks import wave

GREEN = HexColor("#2f5d46")
PALE = HexColor("#eaf1ec")


def look() -> Look:
    made = styles("Serif", 11.6, 1.42, heads="DejaSerif", ink="#2f5d46")
    made["title"] = ParagraphStyle("title", made["title"], fontSize=20, leading=26)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=12.2, leading=16, spaceBefore=17)
    made["label"] = ParagraphStyle("label", made["label"], fontName="DejaSerif-Bold", fontSize=9.5, textColor=GREEN)
    made["vedtak"] = ParagraphStyle(
        "vedtak", made["p"], backColor=PALE, borderPadding=(5, 7, 6, 7), leftIndent=7, rightIndent=7, spaceBefore=7, spaceAfter=12
    )
    return Look(
        templates=(Template("first", _first, (28, 28, 50, 28)), Template("later", _later, (28, 28, 28, 28))),
        styles=made,
        rule=GREEN,
        head_fill=PALE,
    )


def _first(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setFillColor(GREEN)
    canvas.rect(0, 262 * mm, 210 * mm, 35 * mm, stroke=0, fill=1)
    wave(canvas, 28 * mm, 270 * mm, 16 * mm, white)
    banner(canvas, "Fjordbyregionen IPR", 50, 277, "DejaSerif-Bold", 16, colour=white)
    banner(canvas, "Representantskapet", 50, 270, "DejaSerif", 10, colour=white)
    _foot(canvas, sheet)


def _later(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setFillColor(GREEN)
    canvas.rect(0, 291 * mm, 210 * mm, 6 * mm, stroke=0, fill=1)
    _foot(canvas, sheet)


def _foot(canvas: Canvas, sheet: Sheet) -> None:
    banner(canvas, sheet.small_print, 28, 14, "Serif-Italic", 8, colour=GREEN)
    banner(canvas, f"Side {sheet.number} av {sheet.total}", 182, 14, "Serif", 9, "r", GREEN)
