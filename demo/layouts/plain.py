"""Minutes typed in a word processor long ago: one serif, underlined heads, no labels, attendance as running lines."""

from __future__ import annotations

from reportlab.lib.colors import black
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles


def look() -> Look:
    made = styles("Serif", 12, 1.25, align="j")
    made["title"] = ParagraphStyle(
        "title", made["p"], fontName="Serif-Bold", fontSize=15, leading=20, alignment=TA_CENTER, spaceAfter=4
    )
    made["under"] = ParagraphStyle("under", made["p"], alignment=TA_CENTER, spaceAfter=14)
    made["h2"] = ParagraphStyle(
        "h2", made["h2"], fontName="Serif-Bold", fontSize=12, leading=15, spaceBefore=14, spaceAfter=4, underlineWidth=0.6
    )
    made["line"] = ParagraphStyle("line", made["p"], leftIndent=100, firstLineIndent=-100, spaceAfter=2)
    made["ab"] = ParagraphStyle("ab", made["p"], leftIndent=22, firstLineIndent=-14, spaceAfter=4)
    return Look(templates=(Template("page", _furniture, (30, 30, 28, 28)),), styles=made, rule=black)


def _furniture(canvas: Canvas, sheet: Sheet) -> None:
    banner(canvas, f"- {sheet.number} -", 105, 283, "Serif", 11, "c")
    banner(canvas, sheet.small_print, 105, 13, "Serif-Italic", 8.5, "c")
