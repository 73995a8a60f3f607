"""Letters: a letterhead with window address, references at the right, a quiet foot. Also in Swedish and English clothes."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles
from demo.layouts.marks import wave


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes: the name at the top, the line at the foot, typeface and colour."""

    name: str
    foot: str
    font: str
    colour: Color
    mark: bool = True
    page_word: str = "Side"


OURS = Sender("Fjordbyregionen IPR", "Tollbodgata 4, Fjordby · post@fjordbyregionen.example", "Sans", HexColor("#1f4e79"))


def look(sender: Sender = OURS, body: str = "Serif", size: float = 11.5) -> Look:
    made = styles(body, size, 1.42, heads=sender.font)
    made["title"] = ParagraphStyle(
        "title", made["title"], fontName=f"{sender.font}-Bold", fontSize=15, leading=19.5, spaceBefore=12, spaceAfter=10
    )
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=11.5, leading=15, textColor=sender.colour)
    made["to"] = ParagraphStyle("to", made["p"], spaceAfter=0)
    made["ref"] = ParagraphStyle("ref", made["small"], alignment=2, spaceAfter=1)
    made["mark"] = ParagraphStyle(
        "mark", made["p"], fontName=f"{sender.font}-Bold", textColor=HexColor("#9c1c1c"), fontSize=11.5, spaceAfter=10
    )

    def first(canvas: Canvas, sheet: Sheet) -> None:
        if sender.mark:
            wave(canvas, 25 * mm, 270 * mm, 15 * mm, sender.colour)
        banner(canvas, sender.name, 45 if sender.mark else 25, 275, f"{sender.font}-Bold", 14, colour=sender.colour)
        _foot(canvas, sheet, sender)

    def later(canvas: Canvas, sheet: Sheet) -> None:
        banner(canvas, sender.name, 25, 281, sender.font, 8.5, colour=sender.colour)
        _foot(canvas, sheet, sender)

    templates = (Template("first", first, (25, 28, 44, 30)), Template("later", later, (25, 28, 28, 30)))
    return Look(templates=templates, styles=made, rule=sender.colour, bullet="–")


def _foot(canvas: Canvas, sheet: Sheet, sender: Sender) -> None:
    canvas.setStrokeColor(sender.colour)
    canvas.setLineWidth(0.5)
    canvas.line(25 * mm, 21 * mm, 182 * mm, 21 * mm)
    banner(canvas, sender.foot, 25, 16.5, sender.font, 7.5, colour=sender.colour)
    banner(canvas, sheet.small_print, 25, 12.5, sender.font, 7, colour=HexColor("#666666"))
    banner(canvas, f"{sender.page_word} {sheet.number}/{sheet.total}", 182, 16.5, sender.font, 8, "r", sender.colour)
