"""From blocks to reportlab's flowables, in the styles of a look."""

from __future__ import annotations

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    FrameBreak,
    HRFlowable,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)
from reportlab.platypus.tableofcontents import TableOfContents

from demo import markup
from demo.hyphenation import soften
from demo.layouts.look import ALIGN, Look


def flow(look: Look, source: str) -> list[Flowable]:
    """The flowables of a text."""
    story: list[Flowable] = []
    blocks = markup.parse(source)
    for block, after in zip(blocks, [*blocks[1:], None], strict=True):
        made = _flowables(look, block)
        if isinstance(block, markup.Text) and isinstance(after, markup.List):
            made[0].keepWithNext = 1  # a sentence that introduces a list does not stand alone at the foot of a page
        story.extend(made)
    return story


def _table(look: Look, block: markup.Table) -> Flowable:
    """A table as wide as its column, with a repeated head; a row whose first cell is bold is a sum and gets a rule above it."""
    rows = []
    for index, row in enumerate(block.rows):
        bold = [not index if block.head else not at for at in range(len(row))]
        cells = [(cell, look.styles["th" if bold[at] else "td"], block.align[at]) for at, cell in enumerate(row)]
        rows.append([Paragraph(markup.rich(cell), _aligned(style, align)) for cell, style, align in cells])
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


def _aligned(style: ParagraphStyle, align: str) -> ParagraphStyle:
    return ParagraphStyle(f"{style.name}-{align}", style, alignment=ALIGN[align])


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
            return [_table(look, block)]
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
