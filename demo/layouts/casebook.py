"""A long agenda with its case papers bound in: a front with a list of cases, then each case on pages of its own."""

from __future__ import annotations

from functools import partial

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles
from demo.layouts.marks import wave

STEEL = HexColor("#2b4c5e")
GREY = HexColor("#66727a")


def look(head: str) -> Look:
    """`head` is what stands over every page after the first."""
    made = styles("Sans", 12.2, 1.66, heads="Sans", ink="#2b4c5e")
    made["title"] = ParagraphStyle("title", made["title"], fontSize=24, leading=31)
    made["h1"] = ParagraphStyle("h1", made["h1"], fontSize=17, leading=23, spaceBefore=0, spaceAfter=8)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=12.6, leading=17, spaceBefore=15)
    made["toc1"] = ParagraphStyle("toc1", made["p"], spaceAfter=3, leading=16)
    made["vedlegg"] = ParagraphStyle("vedlegg", made["small"], leftIndent=12, textColor=GREY, spaceAfter=3)
    made["embedded"] = ParagraphStyle("embedded", made["title"], fontSize=16, leading=21)
    return Look(
        templates=(
            Template("front", _front, (30, 30, 60, 30)),
            Template("page", partial(_page, head=head), (30, 30, 33, 30)),
        ),
        styles=made, rule=STEEL, grid=True, head_fill=HexColor("#e2ebef"), zebra=HexColor("#f7fafb"), toc_levels=1,
    )  # fmt: skip


def _front(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setFillColor(STEEL)
    canvas.rect(0, 250 * mm, 210 * mm, 47 * mm, stroke=0, fill=1)
    wave(canvas, 28 * mm, 264 * mm, 22 * mm, HexColor("#ffffff"))
    banner(canvas, "Fjordbyregionen IPR", 58, 272, "Sans-Bold", 18, colour=HexColor("#ffffff"))
    banner(canvas, "Interkommunalt politisk råd", 58, 264, "Sans", 11, colour=HexColor("#ffffff"))
    _foot(canvas, sheet)


def _page(canvas: Canvas, sheet: Sheet, head: str) -> None:
    banner(canvas, head, 28, 282, "Sans", 8.5, colour=GREY)
    canvas.setStrokeColor(STEEL)
    canvas.line(28 * mm, 279 * mm, 182 * mm, 279 * mm)
    _foot(canvas, sheet)


def _foot(canvas: Canvas, sheet: Sheet) -> None:
    banner(canvas, f"{sheet.number} / {sheet.total}", 182, 14, "Sans", 8.5, "r", GREY)
    banner(canvas, sheet.small_print, 28, 14, "Sans", 7, colour=GREY)
