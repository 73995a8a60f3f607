"""Board minutes of 2022: contents with dot leaders, and the attachments bound in behind with their own heads."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles

NAVY = HexColor("#23305a")


def look() -> Look:
    made = styles("Sans", 11, 1.55, heads="Sans", ink="#23305a")
    made["title"] = ParagraphStyle("title", made["title"], fontSize=20, leading=26)
    made["h1"] = ParagraphStyle("h1", made["h1"], fontSize=11.2, leading=15, spaceBefore=18, spaceAfter=5)
    made["toc1"] = ParagraphStyle("toc1", made["p"], spaceAfter=2, leading=15)
    made["attachment"] = ParagraphStyle("attachment", made["title"], fontSize=15, leading=20, textColor=NAVY)
    return Look(
        templates=(Template("page", _minutes, (26, 26, 28, 26)), Template("vedlegg", _attachment, (30, 30, 34, 26))),
        styles=made, rule=NAVY, grid=True, head_fill=HexColor("#e3e7f2"), toc_levels=1, bullet="•",
    )  # fmt: skip


def _minutes(canvas: Canvas, sheet: Sheet) -> None:
    banner(canvas, "Fjordbyregionen IPR – styret", 26, 283, "Sans-Bold", 9, colour=NAVY)
    banner(canvas, "25. november 2022", 184, 283, "Sans", 9, "r", NAVY)
    _foot(canvas, sheet)


def _attachment(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setStrokeColor(NAVY)
    canvas.rect(22 * mm, 22 * mm, 166 * mm, 258 * mm)
    banner(canvas, "VEDLEGG TIL MØTEBOK 25.11.2022", 105, 283, "Sans-Bold", 8, "c", NAVY)
    _foot(canvas, sheet)


def _foot(canvas: Canvas, sheet: Sheet) -> None:
    banner(canvas, f"Side {sheet.number} av {sheet.total}", 184, 13, "Sans", 8, "r", NAVY)
    banner(canvas, sheet.small_print, 26, 13, "Sans", 7, colour=NAVY)
