"""The older strategy: two narrow, justified serif columns with broken words, wine-red heads, a ruled gutter."""

from __future__ import annotations

from reportlab.lib.colors import HexColor, white
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles
from demo.layouts.marks import wave

WINE = HexColor("#6b2140")


def look() -> Look:
    made = styles("Serif", 11.4, 1.38, align="j", heads="Serif", ink="#6b2140")
    made["h1"] = ParagraphStyle("h1", made["h1"], fontSize=17, leading=20.5, spaceBefore=14)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=12.4, leading=15.5)
    made["ingress"] = ParagraphStyle("ingress", made["p"], fontName="Serif-Italic", fontSize=12.6, leading=17)
    return Look(
        templates=(Template("cover", _cover, (30, 60, 180, 40)), Template("body", _body, (22, 22, 28, 26), columns=2, gutter=9)),
        styles=made, rule=WINE, hyphenate=True, zebra=HexColor("#f7f1f4"),
    )  # fmt: skip


def _cover(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setFillColor(WINE)
    canvas.rect(0, 120 * mm, 210 * mm, 177 * mm, stroke=0, fill=1)
    wave(canvas, 30 * mm, 240 * mm, 34 * mm, white)
    banner(canvas, "Strategiske føringer", 30, 168, "Serif-Bold", 34, colour=white)
    banner(canvas, "2021–2024", 30, 152, "Serif-Bold", 34, colour=white)
    banner(canvas, "Fjordbyregionen IPR", 30, 137, "Serif", 16, colour=white)
    banner(canvas, sheet.small_print, 30, 20, "Serif-Italic", 9)


def _body(canvas: Canvas, sheet: Sheet) -> None:
    banner(canvas, "Strategiske føringer 2021–2024", 22, 279, "Serif-Italic", 9, colour=WINE)
    banner(canvas, str(sheet.number), 188, 279, "Serif-Bold", 10, "r", WINE)
    canvas.setStrokeColor(HexColor("#d8c3cd"))
    canvas.setLineWidth(0.4)
    canvas.line(105 * mm, 28 * mm, 105 * mm, 268 * mm)
    banner(canvas, sheet.small_print, 105, 14, "Serif-Italic", 7.5, "c")
