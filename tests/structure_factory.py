"""Builds Documents from marked text, as the readers would make them.

A form feed (a line "===") begins a new page. A line may begin with marks: `#`, `##` a heading of that level; `T
    |` the title; `**` bold; `>18|` type
of 18 points (`>18*|` bold too); `-|` a list item; `H|` and `F
    |` header and footer. "\\t" parts cells; all other lines are text.
"""

from __future__ import annotations

import re

from kb.types import Block, BlockRole, Bookmark, Document, Page, Properties

_MARK = re.compile(
    r"^(?:(?P<hashes>#{1,6}) |(?P<title>T\|)|(?P<bold>\*\*)|>(?P<size>[\d.]+)(?P<strong>\*?)\||(?P<list>-\|)|(?P<head>H\|)|"
    r"(?P<foot>F\|))"
)


def build_document(
    marked: str,
    *,
    format: str = "pdf",
    body_size: float | None = 11.0,
    properties: Properties | None = None,
    bookmarks: tuple[Bookmark, ...] = (),
    width: float = 595.0,
    height: float = 842.0,
) -> Document:
    """A Document of the marked text; formats without type sizes get `body_size=None`."""
    texts = [page.strip("\n") for page in re.split(r"^===$", marked.strip("\n"), flags=re.M)]
    pages = tuple(_page(number, text, body_size, width, height) for number, text in enumerate(texts, start=1))
    return Document(format, pages, len(pages), properties or Properties(), bookmarks)


def _page(number: int, marked: str, body_size: float | None, width: float, height: float) -> Page:
    lines: list[str] = []
    blocks: list[Block] = []
    position = 0
    for raw in marked.split("\n"):
        match = _MARK.match(raw)
        text = raw[match.end() :] if match else raw
        text = text.replace("\\t", "\t")
        if text.strip():
            blocks.append(_block(position, position + len(text), text, match, body_size))
        lines.append(text)
        position += len(text) + 1
    return Page(number, "\n".join(lines), tuple(blocks), width=width, height=height)


def _block(start: int, end: int, text: str, match: re.Match[str] | None, body_size: float | None) -> Block:
    role: BlockRole = "table" if "\t" in text else "text"
    if match is None:
        return Block(start, end, role, size=body_size)
    if match["hashes"]:
        return Block(start, end, "heading", level=len(match["hashes"]))
    if match["title"]:
        return Block(start, end, "title")
    if match["list"]:
        return Block(start, end, "list", level=1, size=body_size)
    if match["head"] or match["foot"]:
        return Block(start, end, "header" if match["head"] else "footer", size=body_size)
    size = float(match["size"]) if match["size"] else body_size
    return Block(start, end, role, size=size, bold=bool(match["bold"] or match["strong"]))
