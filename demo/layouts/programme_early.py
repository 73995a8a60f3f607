"""The action programmes of 2022 and 2023: a narrow serif column, a coloured spine, measures in ruled tables."""

from __future__ import annotations

from functools import partial

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles
from demo.layouts.marks import wave


def look(year: int, ink: str) -> Look:
    made = styles("Serif", 11.6, 1.42, heads="Serif", ink=ink)
    made["h1"] = ParagraphStyle("h1", made["h1"], fontSize=20, leading=25, spaceBefore=16, spaceAfter=8)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=13, leading=17)
    made["ingress"] = ParagraphStyle("ingress", made["p"], fontName="Serif-Italic", fontSize=13, leading=18.5)
    made["toc1"] = ParagraphStyle("toc1", made["p"], leading=19, spaceAfter=0)
    colour = HexColor(ink)
    return Look(
        templates=(
            Template("cover", partial(_cover, year=year, colour=colour), (34, 40, 190, 30)),
            Template("page", partial(_page, year=year, colour=colour), (34, 26, 30, 27)),
        ),
        styles=made, rule=colour, padding=3.6, toc_levels=1, bullet="–",
    )  # fmt: skip


def _cover(canvas: Canvas, sheet: Sheet, year: int, colour: Color) -> None:
    canvas.setFillColor(colour)
    canvas.rect(0, 0, 22 * mm, 297 * mm, stroke=0, fill=1)
    wave(canvas, 34 * mm, 240 * mm, 30 * mm, colour)
    banner(canvas, "Handlingsprogram", 34, 190, "Serif-Bold", 34, colour=colour)
    banner(canvas, str(year), 34, 172, "Serif-Bold", 44, colour=colour)
    banner(canvas, "Fjordbyregionen IPR", 34, 156, "Serif", 15)
    banner(canvas, sheet.small_print, 34, 15, "Serif-Italic", 8)


def _page(canvas: Canvas, sheet: Sheet, year: int, colour: Color) -> None:
    canvas.setFillColor(colour)
    canvas.rect(0, 0, 9 * mm, 297 * mm, stroke=0, fill=1)
    canvas.setFillColor(white)
    banner(canvas, f"Handlingsprogram {year} · Fjordbyregionen IPR", 34, 281, "Serif-Italic", 9, colour=colour)
    banner(canvas, str(sheet.number), 184, 281, "Serif-Bold", 10, "r", colour)
    banner(canvas, sheet.small_print, 34, 14, "Serif-Italic", 7.5)
