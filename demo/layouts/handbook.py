"""A handbook for guests: teal edges, wide margins for notes, Sans."""

from __future__ import annotations

from reportlab.lib.colors import HexColor, white
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles
from demo.layouts.marks import wave

TEAL, FOAM = HexColor("#0f6b6b"), HexColor("#e6f2f2")


def look() -> Look:
    made = styles("Sans", 10.8, 1.52, heads="DejaSerif", ink="#0f6b6b")
    made["title"] = ParagraphStyle("title", made["title"], fontSize=30, leading=38)
    made["h1"] = ParagraphStyle("h1", made["h1"], fontSize=19, leading=25, spaceBefore=16, spaceAfter=9)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=11.5, leading=16, spaceBefore=13)
    made["quote"] = ParagraphStyle(
        "quote", made["p"], backColor=FOAM, borderPadding=(6, 8, 7, 8), leftIndent=8, rightIndent=8, spaceBefore=9, spaceAfter=13
    )
    made["toc1"] = ParagraphStyle("toc1", made["p"], leading=19, spaceAfter=0)
    return Look(
        templates=(Template("cover", _cover, (42, 30, 95, 30)), Template("page", _page, (42, 30, 32, 28))),
        styles=made, rule=TEAL, head_fill=FOAM, padding=4, toc_levels=1,
    )  # fmt: skip


def _edge(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setFillColor(TEAL)
    canvas.rect(0, 0, 18 * mm, 297 * mm, stroke=0, fill=1)
    wave(canvas, 4.5 * mm, 20 * mm, 9 * mm, white)
    banner(canvas, sheet.small_print, 42, 14, "Sans", 7, colour=HexColor("#555555"))


def _cover(canvas: Canvas, sheet: Sheet) -> None:
    _edge(canvas, sheet)
    banner(canvas, "Fjordbyregionen IPR", 42, 250, "DejaSerif-Bold", 15, colour=TEAL)


def _page(canvas: Canvas, sheet: Sheet) -> None:
    _edge(canvas, sheet)
    banner(canvas, "Handbook for visiting delegations 2026", 42, 281, "Sans", 8.5, colour=TEAL)
    banner(canvas, f"Page {sheet.number}", 180, 281, "Sans", 8.5, "r", TEAL)
