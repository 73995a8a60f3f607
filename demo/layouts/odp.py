"""Slides as an Open Document presentation: title and text frames, tables, and speaker notes."""

from __future__ import annotations

from datetime import datetime
from xml.sax.saxutils import escape

from demo import markup
from demo.layouts import odf
from demo.layouts.slides import Page, Theme

WIDE, TALL = 33.867, 19.05


def write(pages: tuple[Page, ...], theme: Theme, title: str, author: str, when: datetime, language: str = "nb-NO") -> bytes:
    """The slides of `pages`; groups of shapes are not drawn here, tables and text are."""
    body, widths = "", ""
    for number, page in enumerate(pages, 1):
        tables = [block for block in markup.parse(page.body) if isinstance(block, markup.Table)]
        widths += "".join(odf.columns(block, f"T{number}", 30.7) for block in tables)
        body += _slide(page, theme, number)
    content = (
        f"<office:automatic-styles>{_automatic(theme)}{widths}</office:automatic-styles>"
        f"<office:body><office:presentation>{body}</office:presentation></office:body>"
    )
    return odf.package("presentation", content, _styles(), title, author, when, language)


def _slide(page: Page, theme: Theme, number: int) -> str:
    blocks = markup.parse(page.body)
    words = [block for block in blocks if not isinstance(block, markup.Table)]
    tables = [block for block in blocks if isinstance(block, markup.Table)]
    look = "Opening" if page.opening else "Slide"
    top = 6.5 if page.opening else 1.1
    out = _frame("title", "OpeningTitle" if page.opening else "SlideTitle", 1.6, top, 30.7, 3.4, [page.title])
    if words:
        lines = [f"{'•  ' if isinstance(block, markup.List) else ''}{text}" for block in words for text in _texts(block)]
        style = "Under" if page.opening else "Line"
        out += _frame("outline" if not page.opening else "subtitle", style, 1.6, top + 3.8, 30.7, 9.5 if not tables else 3.4, lines)
    for block in tables:
        below = top + (7.4 if words else 3.9)
        out += (
            f'<draw:frame svg:x="1.6cm" svg:y="{below:.1f}cm" svg:width="30.7cm" svg:height="{1.25 * len(block.rows):.2f}cm">'
            f"{odf.table(block, f'T{number}', repeat=False)}</draw:frame>"
        )
    out += _frame("", "Foot", 1.6, 17.7, 27, 0.9, [theme.foot])
    notes = f"<presentation:notes>{_frame('notes', 'Note', 2, 15, 17, 10, [page.notes])}</presentation:notes>" if page.notes else ""
    name = f'draw:name="Lysbilde {number}" draw:style-name="{look}" draw:master-page-name="Standard"'
    return f"<draw:page {name}>{out}{notes}</draw:page>"


def _texts(block: markup.Block) -> list[str]:
    if isinstance(block, markup.List):
        return [text for _, text in block.items]
    if isinstance(block, markup.Text):
        return [block.text]
    raise ValueError(f"a slide holds text, lists and tables, not {block}")


def _frame(kind: str, style: str, x: float, y: float, wide: float, tall: float, lines: list[str]) -> str:
    role = f' presentation:class="{kind}"' if kind else ""
    words = "".join(f'<text:p text:style-name="{style}">{odf.inline(line)}</text:p>' for line in lines)
    return (
        f'<draw:frame{role} draw:style-name="Bare" svg:x="{x}cm" svg:y="{y:.1f}cm" svg:width="{wide}cm" svg:height="{tall}cm">'
        f"<draw:text-box>{words}</draw:text-box></draw:frame>"
    )


def _automatic(theme: Theme) -> str:
    font = f"fo:font-family=\"'{escape(theme.font)}'\""
    letters = (
        ("SlideTitle", f'fo:font-size="30pt" fo:font-weight="bold" fo:color="#{theme.dark}"'),
        ("OpeningTitle", 'fo:font-size="44pt" fo:font-weight="bold" fo:color="#ffffff"'),
        ("Under", 'fo:font-size="20pt" fo:color="#ffffff"'),
        ("Line", 'fo:font-size="23pt" fo:color="#26323a"'),
        ("InCell", 'fo:font-size="17pt" fo:color="#26323a"'),
        ("Figure", 'fo:font-size="17pt" fo:color="#26323a"'),
        ("Foot", 'fo:font-size="9pt" fo:color="#8a8a8a"'),
        ("Note", 'fo:font-size="14pt"'),
    )
    paragraphs = "".join(
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.3cm" '
        f'fo:text-align="{"end" if name == "Figure" else "start"}"/><style:text-properties {font} {rest}/></style:style>'
        for name, rest in letters
    )
    grounds = "".join(
        f'<style:style style:name="{name}" style:family="drawing-page"><style:drawing-page-properties draw:fill="solid" '
        f'draw:fill-color="#{colour}"/></style:style>'
        for name, colour in (("Opening", theme.dark), ("Slide", "FFFFFF"))
    )
    cells = "".join(
        f'<style:style style:name="{name}" style:family="table-cell"><style:graphic-properties draw:fill="solid" '
        f'draw:fill-color="#{colour}"/><style:paragraph-properties fo:border="0.5pt solid #c8c8c8"/></style:style>'
        for name, colour in (("HeadCell", theme.pale), ("Cell", "FFFFFF"))
    )
    bare = (
        '<style:style style:name="Bare" style:family="graphic"><style:graphic-properties draw:fill="none" draw:stroke="none"/>'
        "</style:style>"
    )
    return odf.BOLD + odf.ITALIC + bare + paragraphs + grounds + cells


def _styles() -> str:
    return (
        '<office:styles/><office:automatic-styles><style:page-layout style:name="Wide"><style:page-layout-properties '
        f'fo:page-width="{WIDE}cm" fo:page-height="{TALL}cm" fo:margin-top="0cm" fo:margin-bottom="0cm" fo:margin-left="0cm" '
        'fo:margin-right="0cm" style:print-orientation="landscape"/></style:page-layout>'
        '<style:style style:name="Ground" style:family="drawing-page"/></office:automatic-styles>'
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Wide" draw:style-name="Ground"/>'
        "</office:master-styles>"
    )
