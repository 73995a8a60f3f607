"""Board minutes as a careful secretariat writes them: serif, a thin blue rule, `Sak 17/24 Tittel`, Behandling and Vedtak."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles
from demo.layouts.marks import wave

BLUE = HexColor("#1f4e79")
GREY = HexColor("#5c6670")


def look() -> Look:
    made = styles("Serif", 11.8, 1.4, heads="Sans", ink="#1f4e79")
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=13.5, leading=17, spaceBefore=20)
    made["label"] = ParagraphStyle("label", made["label"], fontName="Serif-Bold", spaceBefore=5)
    made["vedtak"] = ParagraphStyle(
        "vedtak", made["p"], leftIndent=9, borderPadding=(1, 0, 3, 8), borderWidth=0, spaceBefore=1, spaceAfter=5
    )
    made["sign"] = ParagraphStyle("sign", made["p"], spaceBefore=26)
    return Look(
        templates=(Template("first", _first, (26, 26, 44, 30)), Template("later", _later, (26, 26, 30, 30))),
        styles=made,
        rule=BLUE,
    )


def _first(canvas: Canvas, sheet: Sheet) -> None:
    wave(canvas, 26 * mm, 268 * mm, 15 * mm, BLUE)
    banner(canvas, "Fjordbyregionen IPR", 45, 272, "Sans-Bold", 15, colour=BLUE)
    banner(canvas, "Interkommunalt politisk råd for ni kommuner og Kystland fylkeskommune", 45, 267, "Sans", 8.5, colour=GREY)
    _foot(canvas, sheet)


def _later(canvas: Canvas, sheet: Sheet) -> None:
    banner(canvas, sheet.title, 26, 279, "Sans", 8.5, colour=GREY)
    canvas.setStrokeColor(BLUE)
    canvas.setLineWidth(0.6)
    canvas.line(26 * mm, 276 * mm, 184 * mm, 276 * mm)
    _foot(canvas, sheet)


def _foot(canvas: Canvas, sheet: Sheet) -> None:
    banner(canvas, f"Side {sheet.number} av {sheet.total}", 184, 14, "Sans", 8.5, "r", GREY)
    banner(canvas, sheet.small_print, 26, 14, "Sans", 7, colour=GREY)
