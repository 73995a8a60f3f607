"""A working group's report: a blue cover, numbered chapters, boxes with what matters."""

from __future__ import annotations

from functools import partial

from reportlab.lib.colors import HexColor, white
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles
from demo.layouts.marks import wave

DEEP, RAIN = HexColor("#1d3f66"), HexColor("#e4edf5")


def look(title: tuple[str, ...], under: str, head: str) -> Look:
    """`title` is set line by line on the cover, with `under` below it; `head` stands on every page."""
    made = styles("DejaSerif", 10, 1.6, heads="Deja", ink="#1d3f66")
    made["h1"] = ParagraphStyle("h1", made["h1"], fontSize=19, leading=25, spaceBefore=16, spaceAfter=10)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=11.5, leading=16, spaceBefore=13)
    made["quote"] = ParagraphStyle(
        "quote", made["p"], backColor=RAIN, borderPadding=(7, 9, 8, 9), leftIndent=9, rightIndent=9, spaceBefore=11, spaceAfter=15
    )
    made["toc1"] = ParagraphStyle("toc1", made["p"], leading=20, spaceAfter=0)
    return Look(
        templates=(
            Template("cover", partial(_cover, title=title, under=under), (30, 40, 230, 30)),
            Template("page", partial(_page, head=head), (28, 28, 32, 27)),
        ),
        styles=made, rule=DEEP, head_fill=RAIN, padding=4, toc_levels=1, bullet="•",
    )  # fmt: skip


def _cover(canvas: Canvas, sheet: Sheet, title: tuple[str, ...], under: str) -> None:
    canvas.setFillColor(DEEP)
    canvas.rect(0, 70 * mm, 210 * mm, 227 * mm, stroke=0, fill=1)
    for row, shade in enumerate(("#2b5684", "#3a6d9f", "#5185b4")):
        canvas.setFillColor(HexColor(shade))
        line = canvas.beginPath()
        top = (112 - row * 16) * mm
        line.moveTo(0, top)
        for step in range(4):
            left = step * 52.5 * mm
            line.curveTo(left + 17 * mm, top + 14 * mm, left + 36 * mm, top - 14 * mm, left + 52.5 * mm, top)
        line.lineTo(210 * mm, 70 * mm)
        line.lineTo(0, 70 * mm)
        line.close()
        canvas.drawPath(line, stroke=0, fill=1)
    wave(canvas, 30 * mm, 252 * mm, 22 * mm, white)
    for row, words in enumerate(title):
        banner(canvas, words, 30, 205 - 16 * row, "Deja-Bold", 32, colour=white)
    banner(canvas, under, 30, 205 - 16 * len(title) - 4, "DejaSerif", 13, colour=white)
    banner(canvas, sheet.small_print, 30, 15, "Deja", 7)


def _page(canvas: Canvas, sheet: Sheet, head: str) -> None:
    canvas.setFillColor(DEEP)
    canvas.rect(0, 289 * mm, 210 * mm, 8 * mm, stroke=0, fill=1)
    banner(canvas, head, 28, 280, "Deja", 7.5, colour=DEEP)
    banner(canvas, str(sheet.number), 182, 280, "Deja-Bold", 9, "r", DEEP)
    banner(canvas, sheet.small_print, 28, 14, "Deja", 6.5, colour=DEEP)
