"""Master pages of OpenDocument files: which of them are printed, their paper, and what stands in their margins."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.readers.odf_names import on, points
from ingest.readers.odf_styles import Styles
from ingest.readers.odf_tables import table_rows
from ingest.readers.odf_text import paragraph_text, paragraphs_in, plain_text
from ingest.readers.ooxml import Element

_PARAGRAPHS = (on("text:p"), on("text:h"))


def printed_masters(root: Element | None, body: Element, styles: Styles) -> Iterator[Element]:
    """The master pages that a text is printed on: the first, those that its paragraphs begin, and those that follow on these."""
    pages = masters_by_name(root)
    named = {("paragraph", one.get(on("text:style-name"))): None for one in body.iter(*_PARAGRAPHS)}
    named |= {("table", one.get(on("table:style-name"))): None for one in body.iter(on("table:table"))}
    begun = [styles.master_page(name, family) for family, name in named]
    waiting = ["Standard" if "Standard" in pages else next(iter(pages), ""), *filter(None, begun)]
    printed: dict[str, Element] = {}
    while waiting:
        name = waiting.pop(0)
        if name in pages and name not in printed:
            printed[name] = pages[name]
            waiting.append(pages[name].get(on("style:next-style-name"), ""))
    yield from printed.values()


def masters_by_name(root: Element | None) -> dict[str, Element]:
    return {} if root is None else {one.get(on("style:name"), ""): one for one in root.iter(on("style:master-page"))}


def paper(root: Element | None, master: Element | None) -> tuple[float, float]:
    """Width and height in points of a master page's paper; zeros where nothing tells."""
    if root is None or master is None:
        return 0.0, 0.0
    wanted = master.get(on("style:page-layout-name"))
    for layout in root.iter(on("style:page-layout")):
        size = layout.find(on("style:page-layout-properties"))
        if layout.get(on("style:name")) == wanted and size is not None:
            return points(size.get(on("fo:page-width"))) or 0.0, points(size.get(on("fo:page-height"))) or 0.0
    return 0.0, 0.0


def margin_rows(margin: Element, styles: Styles) -> Iterator[list[list[str]]]:
    """Each paragraph and each table of a header or footer, as rows."""
    for block in margin:
        if block.tag == on("table:table"):
            yield table_rows(block, lambda cell: plain_text(cell, styles))
        else:
            paragraphs = [block] if block.tag in _PARAGRAPHS else paragraphs_in(block)
            yield [[paragraph_text(paragraph, styles.paragraph(None).look, styles).text] for paragraph in paragraphs]
