"""Minutes with a table of contents with dot leaders and `Sak nr.: 9/25 TITTEL` in capitals; narrow, typewriter-like serif heads."""

from __future__ import annotations

from functools import partial

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles

RED = HexColor("#7a2e2e")


def look(day: str = "21.03.2025") -> Look:
    made = styles("Deja", 9.6, 1.5, heads="Deja", ink="#222222")
    made["title"] = ParagraphStyle("title", made["title"], fontSize=19, leading=25, textColor=RED, spaceAfter=2)
    made["h1"] = ParagraphStyle(
        "h1", made["h1"], fontSize=10.4, leading=14.5, spaceBefore=20, spaceAfter=6, borderWidth=0, borderPadding=0
    )
    made["h3"] = ParagraphStyle("h3", made["h3"], fontSize=10, leading=14)
    made["label"] = ParagraphStyle(
        "label", made["p"], fontName="Deja-Bold", fontSize=9.6, spaceBefore=4, spaceAfter=1, keepWithNext=1
    )
    made["toc1"] = ParagraphStyle("toc1", made["p"], spaceAfter=1, leading=15)
    made["vedtak"] = made["p"]
    return Look(
        templates=(Template("page", partial(_furniture, day=day), (27, 25, 27, 27)),), styles=made, rule=HexColor("#8a8a8a"),
        grid=True, head_fill=HexColor("#efe9e6"), toc_levels=1, bullet="–",
    )  # fmt: skip


def _furniture(canvas: Canvas, sheet: Sheet, day: str) -> None:
    canvas.setFillColor(RED)
    canvas.rect(0, 0, 4 * mm, 297 * mm, stroke=0, fill=1)
    banner(canvas, "FJORDBYREGIONEN IPR · STYRET", 27, 284, "Deja-Bold", 7, colour=RED)
    banner(canvas, f"MØTEBOK {day}", 185, 284, "Deja", 7, "r", RED)
    banner(canvas, str(sheet.number), 185, 14, "Deja-Bold", 9, "r", RED)
    banner(canvas, sheet.small_print, 27, 14, "Deja", 6.2, colour=HexColor("#666666"))
