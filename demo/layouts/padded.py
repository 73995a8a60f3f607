"""Working committee minutes: a quality-system head table on the first page, `005/25: TITTEL`, labels with a colon."""

from __future__ import annotations

from reportlab.lib.colors import HexColor, black
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles


def look() -> Look:
    made = styles("Sans", 11, 1.32)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=11, leading=14, spaceBefore=16, spaceAfter=5)
    made["label"] = ParagraphStyle("label", made["p"], fontName="Sans-Italic", spaceBefore=3, spaceAfter=1, keepWithNext=1)
    made["vedtak"] = ParagraphStyle("vedtak", made["p"], fontName="Sans-Bold", leftIndent=16)
    return Look(
        templates=(Template("page", _furniture, (25, 25, 46, 25)),),
        styles=made,
        rule=black,
        grid=True,
        head_fill=HexColor("#e4e4e4"),
    )


def _furniture(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setLineWidth(0.5)
    canvas.rect(25 * mm, 263 * mm, 160 * mm, 20 * mm)
    for x in (80, 140):
        canvas.line(x * mm, 263 * mm, x * mm, 283 * mm)
    canvas.line(80 * mm, 273 * mm, 185 * mm, 273 * mm)
    banner(canvas, "Fjordbyregionen IPR", 28, 274, "Sans-Bold", 12)
    banner(canvas, "Arbeidsutvalget", 28, 268, "Sans", 10)
    banner(canvas, "Dokument: Møteprotokoll AU 2/2025", 82, 276.5, "Sans", 8.5)
    banner(canvas, "Utarbeidet av: I. Tornes", 82, 266.5, "Sans", 8.5)
    banner(canvas, f"Side: {sheet.number} av {sheet.total}", 142, 276.5, "Sans", 8.5)
    banner(canvas, "Dato: 06.03.2025", 142, 266.5, "Sans", 8.5)
    banner(canvas, sheet.small_print, 105, 12, "Sans-Italic", 7.5, "c")
