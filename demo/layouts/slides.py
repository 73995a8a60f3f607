"""Slide decks: real title placeholders, text, tables, charts drawn of grouped shapes, and speaker notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.presentation import Presentation as Deck
from pptx.shapes.autoshape import Shape
from pptx.slide import Slide
from pptx.util import Emu, Inches, Pt

from demo import markup
from demo.layouts.office import repack, sign

TITLE_ONLY, TITLE = 5, 0
WIDE, TALL = 13.333, 7.5


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as RRGGBB, a font, and the line at the foot of each slide."""

    dark: str
    accent: str
    pale: str
    font: str
    foot: str


@dataclass(frozen=True, slots=True)
class Group:
    """Grouped shapes: `bars` as (name, value, label), or `steps` as boxes joined by arrows."""

    bars: tuple[tuple[str, float, str], ...] = ()
    steps: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A slide: body in markup (paragraphs, bullets, one table), perhaps a group of shapes, and notes."""

    title: str
    body: str = ""
    notes: str = ""
    group: Group | None = None
    opening: bool = False


def write(pages: tuple[Page, ...], theme: Theme, title: str, author: str, when: datetime, language: str = "nb-NO") -> bytes:
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(WIDE), Inches(TALL)
    for number, page in enumerate(pages, 1):
        _slide(deck, page, theme, number)
    sign(deck.core_properties, title, author, when, language)
    out = BytesIO()
    deck.save(out)
    return repack(out.getvalue())


def _slide(deck: Deck, page: Page, theme: Theme, number: int) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[TITLE if page.opening else TITLE_ONLY])
    if page.opening:
        _opening(slide, page, theme)
    else:
        _ordinary(slide, page, theme, number)
    foot = _text(slide, 0.6, TALL - 0.48, 10.5, 0.35)
    _say(foot, theme.foot, theme, 9, "FFFFFF" if page.opening else "7A7A7A")
    if page.notes:
        slide.notes_slide.notes_text_frame.text = page.notes


def _opening(slide: Slide, page: Page, theme: Theme) -> None:
    ground = slide.background.fill
    ground.solid()
    ground.fore_color.rgb = RGBColor.from_string(theme.dark)
    band = _shape(slide.shapes, MSO_SHAPE.RECTANGLE, 0.9, 4.62, 2.2, 0.09, theme.accent)
    band.name = "Strek"
    title, under = slide.shapes.title, slide.placeholders[1]
    _place(title, 0.9, 1.9, 11.2, 2.5)
    _say(title, page.title, theme, 44, "FFFFFF", bold=True)
    title.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM
    _place(under, 0.9, 4.9, 11.2, 1.3)
    _say(under, page.body, theme, 20, "FFFFFF")


def _ordinary(slide: Slide, page: Page, theme: Theme, number: int) -> None:
    _shape(slide.shapes, MSO_SHAPE.RECTANGLE, 0, 0, 0.22, TALL, theme.accent).name = "Kant"
    _place(slide.shapes.title, 0.6, 0.4, 12.1, 1.0)
    _say(slide.shapes.title, page.title, theme, 30, theme.dark, bold=True)
    slide.shapes.title.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    _say(_text(slide, WIDE - 1.2, TALL - 0.48, 0.7, 0.35), str(number), theme, 10, "7A7A7A", align=PP_ALIGN.RIGHT)
    top = 1.6
    words = [block for block in markup.parse(page.body) if not isinstance(block, markup.Table)]
    if words:
        height = _words(slide, words, theme, top, 4.9 if page.group else 12.0)
        top += height
    for block in markup.parse(page.body):
        if isinstance(block, markup.Table):
            _table(slide, block, theme, top + 0.15)
    if page.group:
        _group(slide, page.group, theme, 5.4 if words else 0.9)


def _words(slide: Slide, blocks: list[markup.Block], theme: Theme, top: float, width: float) -> float:
    frame = _text(slide, 0.6, top, width, 4.9).text_frame
    frame.word_wrap = True
    lines = 0.0
    first = True
    for block in blocks:
        entries = [("•  ", text) for _, text in block.items] if isinstance(block, markup.List) else [("", block.text)]
        for mark, text in entries:
            paragraph = frame.paragraphs[0] if first else frame.add_paragraph()
            first = False
            paragraph.space_after = Pt(12)
            for piece, bold, italic in markup.runs(mark + text):
                run = paragraph.add_run()
                run.text = piece
                run.font.size, run.font.name, run.font.bold, run.font.italic = Pt(24), theme.font, bold, italic
                run.font.color.rgb = RGBColor.from_string("26323A")
            lines += 1 + len(text) // int(width * 6.8)
    return lines * 0.55


def _table(slide: Slide, block: markup.Table, theme: Theme, top: float) -> None:
    rows, columns = len(block.rows), len(block.widths)
    frame = slide.shapes.add_table(rows, columns, Inches(0.6), Inches(top), Inches(12.1), Inches(0.52 * rows))
    table = frame.table
    share = sum(block.widths)
    for at, width in enumerate(block.widths):
        table.columns[at].width = Emu(int(Inches(12.1) * width / share))
    for index, row in enumerate(block.rows):
        for at, words in enumerate(row):
            cell = table.cell(index, at)
            cell.fill.solid()
            cell.fill.fore_color.rgb = RGBColor.from_string(theme.dark if not index else ("FFFFFF", theme.pale)[index % 2 == 0])
            align = PP_ALIGN.RIGHT if block.align[at] == "r" else PP_ALIGN.LEFT
            _say(cell, words, theme, 18, "FFFFFF" if not index else "26323A", bold=not index, align=align)
            cell.margin_top = cell.margin_bottom = Inches(0.07)


def _group(slide: Slide, group: Group, theme: Theme, left: float) -> None:
    shapes = slide.shapes.add_group_shape().shapes
    if group.bars:
        _bars(shapes, group.bars, theme, left, WIDE - 0.9 - left)
    if group.steps:
        _steps(shapes, group.steps, theme)


def _bars(shapes: object, bars: tuple[tuple[str, float, str], ...], theme: Theme, left: float, width: float) -> None:
    most = max(value for _, value, _ in bars)
    step = min(0.95, 4.6 / len(bars))
    for at, (name, value, label) in enumerate(bars):
        top = 1.75 + at * step
        words = shapes.add_textbox(Inches(left), Inches(top), Inches(2.3), Inches(step * 0.7))
        _say(words, name, theme, 15, "26323A", align=PP_ALIGN.RIGHT)
        long = (width - 3.5) * value / most
        _shape(shapes, MSO_SHAPE.RECTANGLE, left + 2.4, top + 0.05, long, step * 0.55, theme.accent)
        after = shapes.add_textbox(Inches(left + 2.45 + long), Inches(top), Inches(1.1), Inches(step * 0.7))
        _say(after, label, theme, 15, theme.dark, bold=True)


def _steps(shapes: object, steps: tuple[tuple[str, str], ...], theme: Theme) -> None:
    room = 12.1 / len(steps)
    for at, (name, below) in enumerate(steps):
        left = 0.6 + at * room
        box = _shape(shapes, MSO_SHAPE.ROUNDED_RECTANGLE, left, 3.0, room - 0.5, 1.9, theme.pale)
        box.line.color.rgb = RGBColor.from_string(theme.dark)
        _say(box, name, theme, 18, theme.dark, bold=True, align=PP_ALIGN.CENTER)
        more = box.text_frame.add_paragraph()
        more.alignment = PP_ALIGN.CENTER
        run = more.add_run()
        run.text = below
        run.font.size, run.font.name = Pt(14), theme.font
        run.font.color.rgb = RGBColor.from_string("26323A")
        if at:
            line = shapes.add_connector(
                MSO_CONNECTOR.STRAIGHT, Inches(left - 0.48), Inches(3.95), Inches(left - 0.04), Inches(3.95)
            )
            line.line.color.rgb = RGBColor.from_string(theme.accent)
            line.line.width = Pt(3)


def _shape(shapes: object, kind: MSO_SHAPE, left: float, top: float, width: float, height: float, colour: str) -> Shape:
    made = shapes.add_shape(kind, Inches(left), Inches(top), Inches(width), Inches(height))
    made.fill.solid()
    made.fill.fore_color.rgb = RGBColor.from_string(colour)
    made.line.fill.background()
    made.shadow.inherit = False
    return made


def _text(slide: Slide, left: float, top: float, width: float, height: float) -> Shape:
    return slide.shapes.add_textbox(Inches(left), Inches(top), Inches(width), Inches(height))


def _place(shape: Shape, left: float, top: float, width: float, height: float) -> None:
    shape.left, shape.top, shape.width, shape.height = Inches(left), Inches(top), Inches(width), Inches(height)


def _say(
    shape: object, words: str, theme: Theme, size: float, colour: str, bold: bool = False, align: PP_ALIGN = PP_ALIGN.LEFT
) -> None:
    frame = shape.text_frame
    frame.word_wrap = True
    paragraph = frame.paragraphs[0]
    paragraph.alignment = align
    run = paragraph.add_run()
    run.text = words.strip()
    run.font.size, run.font.name, run.font.bold = Pt(size), theme.font, bold
    run.font.color.rgb = RGBColor.from_string(colour)
