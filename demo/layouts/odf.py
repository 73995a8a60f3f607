"""What Open Document files share: the package, its name spaces, its properties; by hand, so that twice gives the same bytes."""

from __future__ import annotations

import zipfile
from datetime import datetime
from io import BytesIO
from xml.sax.saxutils import escape

from demo import markup

SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
        ("presentation", "presentation"), ("meta", "meta"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    )
)  # fmt: skip
SPACES += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
CLOCKLESS = (1980, 1, 1, 0, 0, 0)
BOLD = '<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
ITALIC = '<style:style style:name="Italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'


def package(kind: str, content: str, styles: str, title: str, author: str, when: datetime, language: str) -> bytes:
    """The bytes of a file of `kind` (`text` or `presentation`); `content` and `styles` are the insides of their roots."""
    media = f"application/vnd.oasis.opendocument.{kind}"
    parts = {
        "content.xml": f'{HEAD}<office:document-content {SPACES} office:version="1.2">{content}</office:document-content>',
        "styles.xml": f'{HEAD}<office:document-styles {SPACES} office:version="1.2">{styles}</office:document-styles>',
        "meta.xml": _meta(title, author, when, language),
        "META-INF/manifest.xml": _manifest(media),
    }
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        _put(archive, "mimetype", media, zipfile.ZIP_STORED)  # first and unpacked: so a program can tell what the file is
        for name, data in parts.items():
            _put(archive, name, data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def inline(text: str) -> str:
    """Bold and italic as spans."""
    out = ""
    for piece, bold, italic in markup.runs(text):
        style = "Bold" if bold else "Italic" if italic else ""
        out += f'<text:span text:style-name="{style}">{escape(piece)}</text:span>' if style else escape(piece)
    return out


def table(block: markup.Table, name: str, repeat: bool = True) -> str:
    """A table with its head in bold, repeated over pages where `repeat`; numbers to the right."""
    rows = []
    for index, row in enumerate(block.rows):
        strong = block.head and not index
        cells = "".join(
            f'<table:table-cell table:style-name="{"HeadCell" if strong or (not block.head and not at) else "Cell"}" '
            f'office:value-type="string"><text:p text:style-name="{"Figure" if block.align[at] == "r" else "InCell"}">'
            f"{inline(f'**{words}**' if (strong or (not block.head and not at)) and words else words)}</text:p></table:table-cell>"
            for at, words in enumerate(row)
        )
        line = f"<table:table-row>{cells}</table:table-row>"
        rows.append(f"<table:table-header-rows>{line}</table:table-header-rows>" if strong and repeat else line)
    columns = "".join(f'<table:table-column table:style-name="{name}.{at}"/>' for at in range(len(block.widths)))
    return f'<table:table table:name="{name}" table:style-name="Table">{columns}{"".join(rows)}</table:table>'


def columns(block: markup.Table, name: str, wide: float) -> str:
    """The styles of a table's columns; `wide` is the whole width in centimetres."""
    share = sum(block.widths)
    return "".join(
        f'<style:style style:name="{name}.{at}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{wide * one / share:.2f}cm"/></style:style>'
        for at, one in enumerate(block.widths)
    )


def _put(archive: zipfile.ZipFile, name: str, data: str, how: int) -> None:
    part = zipfile.ZipInfo(name, CLOCKLESS)
    part.compress_type, part.create_system = how, 0
    archive.writestr(part, data.encode())


def _meta(title: str, author: str, when: datetime, language: str) -> str:
    return (
        f'{HEAD}<office:document-meta {SPACES} office:version="1.2"><office:meta>'
        f"<dc:title>{escape(title)}</dc:title><meta:initial-creator>{escape(author)}</meta:initial-creator>"
        f"<dc:creator>{escape(author)}</dc:creator><dc:language>{language}</dc:language>"
        f"<meta:creation-date>{when.isoformat()}</meta:creation-date><dc:date>{when.isoformat()}</dc:date>"
        "<meta:generator>LibreOffice</meta:generator></office:meta></office:document-meta>"
    )


def _manifest(media: str) -> str:
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in (("/", media), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml"))
    )
    space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    return f'{HEAD}<manifest:manifest xmlns:manifest="{space}" manifest:version="1.2">{entries}</manifest:manifest>'
