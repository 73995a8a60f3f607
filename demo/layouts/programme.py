"""The action programme: orange numerals, one page a focus area, tables with measures, a plain and roomy sans."""

from __future__ import annotations

from functools import partial

from reportlab.lib.colors import HexColor, white
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles
from demo.layouts.marks import wave

RUST, INK, SAND = HexColor("#b4501e"), HexColor("#2c2a28"), HexColor("#f6ede4")


def look(head: str = "Handlingsprogram 2026") -> Look:
    made = styles("Deja", 10.4, 1.62, heads="DejaSerif", ink="#b4501e")
    made["h1"] = ParagraphStyle("h1", made["h1"], fontSize=21, leading=27, spaceBefore=0, spaceAfter=10)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=12, leading=16)
    made["front"] = ParagraphStyle("front", made["title"], fontName="DejaSerif-Bold", fontSize=34, leading=42, textColor=RUST)
    made["ingress"] = ParagraphStyle("ingress", made["p"], fontName="Serif", fontSize=15, leading=22)
    made["toc1"] = ParagraphStyle("toc1", made["p"], leading=20, spaceAfter=0)
    return Look(
        templates=(Template("cover", _cover, (30, 40, 120, 40)), Template("page", partial(_page, head=head), (27, 27, 32, 28))),
        styles=made, rule=RUST, head_fill=SAND, zebra=HexColor("#fbf7f3"), padding=5.5, toc_levels=1,
    )  # fmt: skip


def _cover(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setFillColor(SAND)
    canvas.rect(0, 0, 210 * mm, 297 * mm, stroke=0, fill=1)
    canvas.setFillColor(RUST)
    canvas.rect(0, 232 * mm, 210 * mm, 65 * mm, stroke=0, fill=1)
    wave(canvas, 30 * mm, 248 * mm, 26 * mm, white)
    banner(canvas, "Fjordbyregionen IPR", 62, 256, "DejaSerif-Bold", 18, colour=white)
    banner(canvas, sheet.small_print, 30, 15, "Deja", 7, colour=INK)


def _page(canvas: Canvas, sheet: Sheet, head: str) -> None:
    canvas.setFillColor(RUST)
    canvas.rect(27 * mm, 276 * mm, 12 * mm, 1.6 * mm, stroke=0, fill=1)
    banner(canvas, head, 27, 279.5, "Deja", 7.5, colour=INK)
    banner(canvas, str(sheet.number), 183, 279.5, "Deja-Bold", 9, "r", RUST)
    banner(canvas, sheet.small_print, 27, 14, "Deja", 6.3, colour=INK)
