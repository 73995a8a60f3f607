"""The present strategy: a designed publication with cover, roman front pages, chapter openings over two columns, a chart."""

from __future__ import annotations

from reportlab.graphics.charts.barcharts import HorizontalBarChart
from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.lib.colors import HexColor, white
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from demo.layouts.look import Look, Sheet, Template, banner, styles, with_figures
from demo.layouts.marks import wave

SEA, SUN, INK, MIST = HexColor("#12495c"), HexColor("#e3a72f"), HexColor("#22323a"), HexColor("#e9f0f2")
FRONT_PAGES = 3
ROMAN = ("", "i", "ii", "iii", "iv")


def look() -> Look:
    made = styles("Sans", 11.3, 1.52, heads="Sans", ink="#12495c")
    made["h1"] = ParagraphStyle("h1", made["h1"], fontSize=27, leading=32, spaceBefore=0, spaceAfter=10)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontSize=13, leading=17, spaceBefore=12)
    made["ingress"] = ParagraphStyle("ingress", made["p"], fontName="Serif-Italic", fontSize=14.5, leading=20.5, textColor=INK)
    made["goal"] = ParagraphStyle(
        "goal", made["p"], fontName="Sans-Bold", fontSize=12.5, leading=18, textColor=white, backColor=SEA,
        borderPadding=(8, 10, 10, 10),
        leftIndent=10, rightIndent=10, spaceBefore=12, spaceAfter=16,
    )  # fmt: skip
    made["front"] = ParagraphStyle("front", made["h1"], fontSize=22, leading=28)
    made["toc1"] = ParagraphStyle("toc1", made["p"], fontName="Sans-Bold", fontSize=11, leading=16, spaceAfter=0, spaceBefore=4)
    made["toc2"] = ParagraphStyle("toc2", made["p"], fontSize=9.4, leftIndent=12, leading=12.3, spaceAfter=0)
    plain = Look(
        templates=(
            Template("cover", _cover, (28, 28, 60, 30)),
            Template("front", _front, (45, 28, 35, 30)),
            Template("opening", _opening, (24, 24, 48, 28), columns=2, gutter=9, opening=62),
            Template("wide", _page, (24, 24, 32, 28)),
            Template("body", _page, (24, 24, 32, 28), columns=2, gutter=9),
        ),
        styles=made, rule=SEA, head_fill=MIST, zebra=HexColor("#f6f9fa"), padding=4.5,
        page_labels=((0, "ROMAN_LOWER", 1), (FRONT_PAGES, "ARABIC", 1)),
    )  # fmt: skip
    return with_figures(plain, utslipp=_emissions, organer=_organs)


def _label(sheet: Sheet) -> str:
    return ROMAN[sheet.number] if sheet.number <= FRONT_PAGES else str(sheet.number - FRONT_PAGES)


def _cover(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setFillColor(SEA)
    canvas.rect(0, 0, 210 * mm, 297 * mm, stroke=0, fill=1)
    canvas.setFillColor(SUN)
    canvas.circle(160 * mm, 205 * mm, 28 * mm, stroke=0, fill=1)
    hills = canvas.beginPath()
    hills.moveTo(0, 120 * mm)
    for x, y in ((38, 178), (62, 152), (98, 200), (128, 158), (158, 186), (210, 132)):
        hills.lineTo(x * mm, y * mm)
    hills.lineTo(210 * mm, 0)
    hills.lineTo(0, 0)
    hills.close()
    canvas.setFillColor(HexColor("#0c3644"))
    canvas.drawPath(hills, stroke=0, fill=1)
    wave(canvas, 28 * mm, 255 * mm, 20 * mm, white)
    banner(canvas, "Fjordbyregionen IPR", 52, 260, "Sans-Bold", 15, colour=white)
    banner(canvas, "Strategi", 28, 88, "Sans-Bold", 52, colour=white)
    banner(canvas, "2025–2028", 28, 66, "Sans-Bold", 52, colour=SUN)
    banner(canvas, "Nær hverandre, rundt én fjord", 28, 48, "Serif-Italic", 19, colour=white)
    banner(canvas, sheet.small_print, 28, 16, "Sans", 7.5, colour=white)


def _foot(canvas: Canvas, sheet: Sheet) -> None:
    banner(canvas, _label(sheet), 186, 14, "Sans-Bold", 10, "r", SEA)
    banner(canvas, sheet.small_print, 24, 14, "Sans", 7, colour=HexColor("#666666"))


def _front(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setFillColor(MIST)
    canvas.rect(0, 0, 30 * mm, 297 * mm, stroke=0, fill=1)
    banner(canvas, _label(sheet), 182, 14, "Sans", 10, "r", SEA)
    banner(canvas, sheet.small_print, 45, 14, "Sans", 7, colour=HexColor("#666666"))


def _opening(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setFillColor(MIST)
    canvas.rect(0, 186 * mm, 210 * mm, 111 * mm, stroke=0, fill=1)
    canvas.setFillColor(SUN)
    canvas.rect(24 * mm, 262 * mm, 22 * mm, 2.4 * mm, stroke=0, fill=1)
    _foot(canvas, sheet)


def _page(canvas: Canvas, sheet: Sheet) -> None:
    banner(canvas, "Strategi 2025–2028", 186, 279, "Sans", 8.5, "r", SEA)
    _foot(canvas, sheet)


def _emissions() -> Drawing:
    sectors = [("Veitrafikk", 412), ("Industri", 244), ("Sjøfart", 168), ("Bygg og anlegg", 121), ("Landbruk", 96), ("Avfall", 37)]
    drawing = Drawing(460, 190)
    chart = HorizontalBarChart()
    chart.x, chart.y, chart.width, chart.height = 95, 18, 320, 165
    chart.data = [[value for _, value in reversed(sectors)]]
    chart.categoryAxis.categoryNames = [name for name, _ in reversed(sectors)]
    chart.categoryAxis.labels.fontName = chart.valueAxis.labels.fontName = chart.barLabels.fontName = "Sans"
    chart.categoryAxis.labels.fontSize = chart.barLabels.fontSize = 9.5
    chart.valueAxis.labels.fontSize = 8
    chart.valueAxis.valueMin, chart.valueAxis.valueMax, chart.valueAxis.valueStep = 0, 450, 100
    chart.bars[0].fillColor, chart.bars[0].strokeColor = SEA, None
    chart.barLabelFormat = "%d"
    chart.barLabels.nudge = 12
    drawing.add(chart)
    return drawing


def _organs() -> Drawing:
    drawing = Drawing(460, 150)
    boxes = (
        (150, 112, 160, "Representantskapet", "25 medlemmer"),
        (150, 62, 160, "Styret", "10 medlemmer"),
        (0, 62, 120, "Arbeidsutvalget", "3 medlemmer"),
        (340, 62, 120, "Sekretariatet", "3 stillinger"),
        (0, 6, 205, "Faggruppe for klima og miljø", "leder fra Grønnfoss"),
        (255, 6, 205, "Faggruppe for areal og transport", "leder fra Fjordby"),
    )
    for x, y, width, name, below in boxes:
        drawing.add(Rect(x, y, width, 36, rx=4, fillColor=MIST, strokeColor=SEA, strokeWidth=0.8))
        drawing.add(String(x + width / 2, y + 21, name, fontName="Sans-Bold", fontSize=9.5, textAnchor="middle", fillColor=SEA))
        drawing.add(String(x + width / 2, y + 9, below, fontName="Sans", fontSize=8, textAnchor="middle", fillColor=INK))
    return drawing
