"""Board minutes of 2020: a head table of the quality system on every page, and the vote stands in the decision's own heading."""

from __future__ import annotations

from reportlab.lib.colors import HexColor, black
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles


def look() -> Look:
    made = styles("Sans", 11.2, 1.6)
    made["title"] = ParagraphStyle("title", made["title"], fontSize=15, leading=20, spaceAfter=8)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=12, leading=16, spaceBefore=22, spaceAfter=5)
    made["h3"] = ParagraphStyle("h3", made["h3"], fontSize=11.2, leading=15, spaceBefore=9, spaceAfter=3)
    return Look(
        templates=(Template("page", _furniture, (25, 25, 52, 24)),), styles=made, rule=black, grid=True,
        head_fill=HexColor("#dde6dd"), bullet="–",
    )  # fmt: skip


def _furniture(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setLineWidth(0.5)
    canvas.rect(25 * mm, 252 * mm, 160 * mm, 32 * mm)
    for y in (260, 268, 276):
        canvas.line(25 * mm, y * mm, 185 * mm, y * mm)
    canvas.line(62 * mm, 252 * mm, 62 * mm, 284 * mm)
    canvas.line(140 * mm, 252 * mm, 140 * mm, 276 * mm)
    rows = (
        ("Fjordbyregionen", "Interkommunalt politisk råd", ""),
        ("Dokument:", "Styreprotokoll 5/2020", f"Side: {sheet.number} av {sheet.total}"),
        ("Utarbeidet av:", "I. Tornes", "Revisjon: 1"),
        ("Godkjent av:", "Styreleder", "Dato: 11.09.2020"),
    )
    for at, (left, middle, right) in enumerate(rows):
        y = 278.5 - 8 * at
        banner(canvas, left, 27, y, "Sans-Bold", 8.5)
        banner(canvas, middle, 64, y, "Sans", 9)
        banner(canvas, right, 142, y, "Sans", 9)
    banner(canvas, sheet.small_print, 105, 12, "Sans-Italic", 7.5, "c")
