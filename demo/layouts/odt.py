"""From blocks to an Open Document text with real headings, lists, tables, header and footer."""

from __future__ import annotations

from datetime import datetime
from xml.sax.saxutils import escape

from demo import markup
from demo.layouts import odf

WIDE = 16.4
NAMED = {"title": "Title", "caption": "Caption", "label": "Label"}


def write(source: str, header: str, small_print: str, title: str, author: str, when: datetime, language: str = "nb-NO") -> bytes:
    body, widths = "", ""
    for at, block in enumerate(markup.parse(source)):
        body += _block(block, f"T{at}")
        if isinstance(block, markup.Table):
            widths += odf.columns(block, f"T{at}", WIDE)
    content = (
        f"<office:automatic-styles>{widths}{_automatic()}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body>"
    )
    return odf.package("text", content, _styles(header, small_print), title, author, when, language)


def _block(block: markup.Block, name: str) -> str:
    match block:
        case markup.Heading(level, text):
            return f'<text:h text:style-name="H{level}" text:outline-level="{level}">{odf.inline(text)}</text:h>'
        case markup.Text(text, style):
            return f'<text:p text:style-name="{NAMED.get(style, "Body")}">{odf.inline(text)}</text:p>'
        case markup.List(items):
            style = "Numbers" if items[0][0] else "Bullets"
            lines = "".join(
                f'<text:list-item><text:p text:style-name="Item">{odf.inline(text)}</text:p></text:list-item>' for _, text in items
            )
            return f'<text:list text:style-name="{style}">{lines}</text:list>'
        case markup.Table():
            return odf.table(block, name) + '<text:p text:style-name="Body"/>'
        case markup.Order("side"):
            return '<text:p text:style-name="Break"/>'
        case markup.Order(word):
            raise ValueError(f"an Open Document text knows no order {word}")


def _automatic() -> str:
    return (
        odf.BOLD
        + odf.ITALIC
        + _paragraph("Break", 'fo:break-before="page"', "")
        + '<style:style style:name="Table" style:family="table">'
        + f'<style:table-properties style:width="{WIDE}cm" table:align="left" fo:margin-top="0.1cm"/></style:style>'
        + "".join(
            f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" '
            f'fo:border="0.5pt solid #8aa099"{fill}/></style:style>'
            for name, fill in (("Cell", ""), ("HeadCell", ' fo:background-color="#e3ece8"'))
        )
        + _list("Numbers", '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">', "number")
        + _list("Bullets", '<text:list-level-style-bullet text:level="1" text:bullet-char="•">', "bullet")
    )


def _list(name: str, opening: str, kind: str) -> str:
    return (
        f'<text:list-style style:name="{name}">{opening}<style:list-level-properties text:space-before="0.4cm" '
        f'text:min-label-width="0.6cm"/></text:list-level-style-{kind}></text:list-style>'
    )


def _paragraph(name: str, properties: str, letters: str) -> str:
    return (
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {properties}/>'
        f"<style:text-properties {letters}/></style:style>"
    )


def _styles(header: str, small_print: str) -> str:
    font = 'style:font-name="Liberation Sans" fo:font-family="\'Liberation Sans\'"'
    kinds = (
        ("Body", 'fo:margin-bottom="0.22cm" fo:line-height="125%"', f'{font} fo:font-size="11pt"'),
        ("Item", 'fo:margin-bottom="0.1cm" fo:line-height="120%"', f'{font} fo:font-size="11pt"'),
        ("InCell", 'fo:margin-bottom="0cm"', f'{font} fo:font-size="10pt"'),
        ("Figure", 'fo:text-align="end"', f'{font} fo:font-size="10pt"'),
        ("Caption", 'fo:margin-top="0.2cm" fo:keep-with-next="always"', f'{font} fo:font-size="9.5pt" fo:font-style="italic"'),
        ("Label", 'fo:margin-top="0.25cm" fo:keep-with-next="always"', f'{font} fo:font-size="11pt" fo:font-weight="bold"'),
        ("Title", 'fo:margin-bottom="0.4cm"', f'{font} fo:font-size="19pt" fo:font-weight="bold" fo:color="#2e5e4e"'),
        ("H1", _HEAD, f'{font} fo:font-size="16pt" fo:font-weight="bold" fo:color="#2e5e4e"'),
        ("H2", _HEAD, f'{font} fo:font-size="13pt" fo:font-weight="bold" fo:color="#2e5e4e"'),
        ("H3", _HEAD, f'{font} fo:font-size="11.5pt" fo:font-weight="bold" fo:color="#2e5e4e"'),
        ("Small", "", f'{font} fo:font-size="8pt" fo:color="#666666"'),
    )
    page = (
        '<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" '
        'fo:margin-top="1.6cm" fo:margin-bottom="1.4cm" fo:margin-left="2.3cm" fo:margin-right="2.3cm"/>'
        '<style:header-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-bottom="0.4cm"/></style:header-style>'
        '<style:footer-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-top="0.4cm"/></style:footer-style>'
        "</style:page-layout>"
    )
    number = "<text:page-number>1</text:page-number>"
    return (
        f"<office:styles>{''.join(_paragraph(*one) for one in kinds)}</office:styles>"
        f"<office:automatic-styles>{page}</office:automatic-styles>"
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">'
        f'<style:header><text:p text:style-name="Small">{escape(header)}</text:p></style:header>'
        f'<style:footer><text:p text:style-name="Small">{escape(small_print)} · {number}</text:p></style:footer>'
        "</style:master-page></office:master-styles>"
    )


_HEAD = 'fo:margin-top="0.5cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"'
