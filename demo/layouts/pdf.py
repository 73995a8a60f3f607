"""From blocks to PDF pages: what all PDF layouts share.

A layout is a `Look` (paper, margins, styles, furniture); `write` sets the blocks in it. The same blocks give the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from io import BytesIO

from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    FrameBreak,
    HRFlowable,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)
from reportlab.platypus.tableofcontents import TableOfContents

from demo import markup
from demo.hyphenation import soften

GREY = HexColor("#9aa3aa")
ALIGN = {"l": TA_LEFT, "r": TA_RIGHT, "c": TA_CENTER, "j": TA_JUSTIFY}
Furniture = Callable[[Canvas, "Sheet"], None]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page about to be drawn: its number, how many there are, and the small print."""

    number: int
    total: int
    small_print: str
    title: str


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says of itself; some documents carry the junk that word processors leave."""

    title: str
    author: str = "Fjordbyregionen IPR"
    subject: str = ""
    language: str = "nb-NO"


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of page: its columns and what is drawn around them. Margins in millimetres: left, right, top, bottom.

    `opening` is the height of a frame over all columns, for a chapter's head and preamble.
    """

    name: str
    furniture: Furniture
    margins: tuple[float, float, float, float]
    columns: int = 1
    gutter: float = 8.0
    opening: float = 0.0


@dataclass(frozen=True)
class Look:
    """A layout: page templates, paragraph styles by name, table colours, and drawings that `!figur` and other orders call."""

    templates: tuple[Template, ...]
    styles: dict[str, ParagraphStyle]
    rule: Color = GREY
    head_fill: Color | None = None
    zebra: Color | None = None
    grid: bool = False
    hyphenate: bool = False
    bullet: str = "•"
    padding: float = 3.0
    figures: dict[str, Callable[[], Flowable | list[Flowable]]] = field(default_factory=dict)
    page_labels: tuple[tuple[int, str, int], ...] = ()
    toc_levels: int = 2


def styles(
    font: str, size: float, lead: float = 1.35, align: str = "l", heads: str | None = None, ink: str = "#000000"
) -> dict[str, ParagraphStyle]:
    """The styles every layout has; a layout changes and adds."""
    bold = f"{heads or font}-Bold"
    colour = HexColor(ink)
    p = ParagraphStyle("p", fontName=font, fontSize=size, leading=size * lead, alignment=ALIGN[align], spaceAfter=size * 0.6)
    p.allowWidows = p.allowOrphans = 0

    def head(name: str, scale: float, before: float) -> ParagraphStyle:
        big = size * scale
        return ParagraphStyle(
            name, p, fontName=bold, fontSize=big, leading=big * 1.22, alignment=TA_LEFT, textColor=colour,
            spaceBefore=before, spaceAfter=size * 0.45, keepWithNext=1,
        )  # fmt: skip

    small = ParagraphStyle("small", p, fontSize=size * 0.82, leading=size * 1.1)
    return {
        "p": p,
        "h1": head("h1", 1.7, size * 1.4),
        "h2": head("h2", 1.25, size * 1.3),
        "h3": head("h3", 1.05, size * 0.9),
        "title": ParagraphStyle(
            "title", p, fontName=bold, fontSize=size * 2.1, leading=size * 2.5, alignment=TA_LEFT, textColor=colour
        ),
        "li": ParagraphStyle("li", p, leftIndent=size * 1.5, bulletIndent=size * 0.3, spaceAfter=size * 0.25),
        "label": ParagraphStyle(
            "label", p, fontName=f"{font}-Bold", alignment=TA_LEFT, spaceBefore=size * 0.5, spaceAfter=size * 0.2, keepWithNext=1
        ),
        "caption": ParagraphStyle(
            "caption", small, fontName=f"{font}-Italic", keepWithNext=1, spaceBefore=size * 0.4, alignment=TA_LEFT
        ),
        "quote": ParagraphStyle("quote", p, leftIndent=size, rightIndent=size, spaceBefore=size * 0.3),
        "small": small,
        "right": ParagraphStyle("right", p, alignment=TA_RIGHT),
        "td": ParagraphStyle("td", p, fontSize=size * 0.9, leading=size * 1.15, alignment=TA_LEFT, spaceAfter=0),
        "th": ParagraphStyle(
            "th", p, fontName=f"{font}-Bold", fontSize=size * 0.9, leading=size * 1.15, alignment=TA_LEFT, spaceAfter=0
        ),
    }


def write(look: Look, source: str, properties: Properties, small_print: str) -> bytes:
    """The PDF of a text in a look. Set twice: the pages must be counted before "side 3 av 7" can be printed."""
    total = _set(look, source, properties, small_print, 0)[1]
    return _set(look, source, properties, small_print, total)[0]


def flow(look: Look, source: str) -> list[Flowable]:
    """The flowables of a text, for a layout that builds more around them."""
    story: list[Flowable] = []
    blocks = markup.parse(source)
    for block, after in zip(blocks, [*blocks[1:], None], strict=True):
        made = _flowables(look, block)
        if isinstance(block, markup.Text) and isinstance(after, markup.List):
            made[0].keepWithNext = 1  # a sentence that introduces a list does not stand alone at the foot of a page
        story.extend(made)
    return story


def plain_table(look: Look, block: markup.Table) -> Flowable:
    """A table as wide as its column, with a repeated head; a row whose first cell is bold is a sum and gets a rule above it."""
    rows = []
    for index, row in enumerate(block.rows):
        bold = [not index if block.head else not at for at in range(len(row))]
        cells = [(cell, look.styles["th" if bold[at] else "td"], block.align[at]) for at, cell in enumerate(row)]
        rows.append([Paragraph(markup.rich(cell), replace_align(style, align)) for cell, style, align in cells])
    share = sum(block.widths)
    table = Table(
        rows, [f"{100 * one / share:.3f}%" for one in block.widths], repeatRows=int(block.head), spaceBefore=4, spaceAfter=10
    )
    commands: list[tuple[object, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), look.padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), look.padding + 0.5),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
    ]
    if look.grid:
        commands.append(("GRID", (0, 0), (-1, -1), 0.5, look.rule))
    elif block.head:
        commands += [("LINEABOVE", (0, 0), (-1, 0), 0.9, look.rule), ("LINEBELOW", (0, 0), (-1, 0), 0.6, look.rule)]
        commands.append(("LINEBELOW", (0, -1), (-1, -1), 0.9, look.rule))
    if look.head_fill and block.head:
        commands.append(("BACKGROUND", (0, 0), (-1, 0), look.head_fill))
    for index, row in enumerate(block.rows[1:], 1):
        if look.zebra and block.head and index % 2 == 0:
            commands.append(("BACKGROUND", (0, index), (-1, index), look.zebra))
        if row[0].startswith("**"):
            commands.append(("LINEABOVE", (0, index), (-1, index), 0.5, look.rule))
    table.setStyle(TableStyle(commands))
    return KeepTogether([table]) if len(rows) <= 16 else table


def column_width(template: Template) -> float:
    left, right = template.margins[:2]
    free = A4[0] - (left + right) * mm - template.gutter * mm * (template.columns - 1)
    return free / template.columns


def replace_align(style: ParagraphStyle, align: str) -> ParagraphStyle:
    return ParagraphStyle(f"{style.name}-{align}", style, alignment=ALIGN[align])


def banner(canvas: Canvas, text: str, x: float, y: float, font: str, size: float, align: str = "l", colour: Color = black) -> None:
    """A line of furniture at millimetres from the left and from the bottom."""
    canvas.setFont(font, size)
    canvas.setFillColor(colour)
    draw = {"l": canvas.drawString, "r": canvas.drawRightString, "c": canvas.drawCentredString}[align]
    draw(x * mm, y * mm, text)


def with_figures(look: Look, **figures: Callable[[], Flowable | list[Flowable]]) -> Look:
    return replace(look, figures={**look.figures, **figures})


def _flowables(look: Look, block: markup.Block) -> list[Flowable]:
    match block:
        case markup.Heading(level, text):
            return [Paragraph(markup.rich(text), look.styles[f"h{level}"])]
        case markup.Text(text, style):
            found = look.styles[style]
            words = soften(text) if look.hyphenate and found.alignment == TA_JUSTIFY else text
            return [Paragraph(markup.rich(words), found)]
        case markup.List(items):
            return [_item(look, mark, text, last=at == len(items) - 1) for at, (mark, text) in enumerate(items)]
        case markup.Table():
            return [plain_table(look, block)]
        case markup.Order(word, args):
            return _order(look, word, args)


def _item(look: Look, mark: str, text: str, last: bool) -> Paragraph:
    style = look.styles["li"]
    if last:
        style = ParagraphStyle("li-last", style, spaceAfter=look.styles["p"].spaceAfter)
    words = soften(text) if look.hyphenate and style.alignment == TA_JUSTIFY else text
    return Paragraph(markup.rich(words), style, bulletText=mark or look.bullet)


def _order(look: Look, word: str, args: str) -> list[Flowable]:
    match word:
        case "side":
            return [NextPageTemplate(args), PageBreak()] if args else [PageBreak()]
        case "mal":
            return [NextPageTemplate(args)]
        case "spalte":
            return [FrameBreak()]
        case "luft":
            return [Spacer(1, float(args) * mm)]
        case "plass":
            return [CondPageBreak(float(args) * mm)]
        case "strek":
            return [HRFlowable(width="100%", thickness=0.6, color=look.rule, spaceBefore=4, spaceAfter=6)]
        case "innhold":
            return [_contents(look)]
        case _:
            made = look.figures[args.split()[0] if word == "figur" else word]()
            return made if isinstance(made, list) else [made]


def _contents(look: Look) -> TableOfContents:
    contents = TableOfContents()
    contents.levelStyles = [look.styles.get(f"toc{level}", look.styles["p"]) for level in range(1, look.toc_levels + 1)]
    contents.dotsMinLevel = 0
    return contents


class _Document(BaseDocTemplate):
    """Tells the table of contents and the outline of each heading."""

    def __init__(self, look: Look, **options: object) -> None:
        super().__init__(**options)
        self._look = look
        self._seen = 0

    def beforeDocument(self) -> None:
        self._seen = 0
        for page, style, start in self._look.page_labels:
            self.canv.addPageLabel(page, style=style, start=start)

    def afterFlowable(self, flowable: Flowable) -> None:
        name = flowable.style.name if isinstance(flowable, Paragraph) else ""
        if name not in ("h1", "h2")[: self._look.toc_levels]:
            return
        level = int(name[1]) - 1
        key = f"h{self._seen}"
        self._seen += 1
        text = flowable.getPlainText().replace("\u00ad", "")
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(text, key, level if self._seen > 1 else 0, closed=False)
        self.notify("TOCEntry", (level, text.replace("&", "&amp;"), self._label(), key))

    def _label(self) -> int:
        first, start = 1, 1
        for page, style, begins in self._look.page_labels:
            if style == "ARABIC" and self.page > page:
                first, start = page + 1, begins
        return self.page - first + start


def _set(look: Look, source: str, properties: Properties, small_print: str, total: int) -> tuple[bytes, int]:
    out = BytesIO()
    document = _Document(
        look, filename=out, pagesize=A4, invariant=1, title=properties.title, author=properties.author,
        subject=properties.subject, lang=properties.language, creator="", allowSplitting=1,
    )  # fmt: skip
    document.addPageTemplates([_template(one, total, small_print, properties.title) for one in look.templates])
    document.multiBuild(flow(look, source))
    return out.getvalue(), document.page


def _template(template: Template, total: int, small_print: str, title: str) -> PageTemplate:
    left, right, top, bottom = (one * mm for one in template.margins)
    width = column_width(template)
    tall = A4[1] - top - bottom
    opening = [Frame(left, bottom + tall - template.opening * mm, A4[0] - left - right, template.opening * mm, 0, 0, 0, 0)]
    frames = opening if template.opening else []
    frames += [
        Frame(
            left + at * (width + template.gutter * mm),
            bottom,
            width,
            tall - template.opening * mm,
            0,
            0,
            0,
            0,
            id=f"{template.name}{at}",
        )
        for at in range(template.columns)
    ]

    def draw(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.saveState()
        template.furniture(canvas, Sheet(document.page, total, small_print, title))
        canvas.restoreState()

    return PageTemplate(id=template.name, frames=frames, onPage=draw)


__all__ = [
    "KeepTogether",
    "Look",
    "Properties",
    "Sheet",
    "Template",
    "banner",
    "flow",
    "plain_table",
    "styles",
    "white",
    "with_figures",
    "write",
]
