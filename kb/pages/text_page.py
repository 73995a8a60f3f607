"""A page drawn from its stored text alone, for documents that nothing here can draw: headings, lists and tables on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PIL import Image, ImageDraw

from kb.errors import NotFound
from kb.pages.columns import NARROWEST_EVEN, Columns, wide_columns
from kb.pages.draw import WIDTH
from kb.pages.fonts import runs, width
from kb.pages.marks import Box
from kb.types import Block, Page

HEIGHT = round(WIDTH * 297 / 210)
_MARGIN = 110
_EDGE = 40
"""How far into the margin a wide table may go."""
_INK = (0x22, 0x26, 0x2B)
_FAINT = (0x6B, 0x72, 0x78)
_RULE = (0xD8, 0xD5, 0xCC)
_BODY = 25
_LEADING = 1.5
_INDENT = 34
_GUTTER = 26


@dataclass(frozen=True, slots=True)
class _Style:
    """How a block is set: size in pixels, weight, space before it, indent."""

    size: int = _BODY
    bold: bool = False
    before: int = 14
    indent: int = 0
    faint: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """Characters from `start` of the stored text, set on one line from `left`."""

    start: int
    text: str
    left: float
    style: _Style


@dataclass(frozen=True, slots=True)
class _Line:
    """What stands side by side on one line, and the space above and below it."""

    pieces: tuple[_Piece, ...]
    before: int
    height: int
    ruled: bool = False


@dataclass(frozen=True, slots=True)
class TextPage:
    """A drawn text page: one of `views`."""

    picture: Image.Image
    views: int
    view: int
    rectangles: list[Box]


def draw_text_page(page: Page, quote: tuple[int, int] | None, view: int | None) -> TextPage:
    """The view with the quote on it, or the one asked for; NotFound where there is no such view. Notes are not drawn."""
    sheets = _sheets(_lines(page))
    shown = view if view is not None else _view_of(sheets, quote)
    if not 1 <= shown <= len(sheets):
        raise NotFound("There is no such page.")
    picture = Image.new("RGB", (WIDTH, HEIGHT), "white")
    pen = ImageDraw.Draw(picture)
    rectangles: list[Box] = []
    y = _MARGIN
    for position, line in enumerate(sheets[shown - 1]):
        y += line.before if position else 0
        for piece in line.pieces:
            _draw_piece(pen, piece, y)
            rectangles.extend(_marked(piece, y, line.height, quote))
        y += line.height
        if line.ruled:
            edge = min(_MARGIN, line.pieces[0].left)
            pen.line((edge, y, WIDTH - edge, y), fill=_RULE)
    return TextPage(picture, len(sheets), shown, rectangles)


def _draw_piece(pen: ImageDraw.ImageDraw, piece: _Piece, y: float) -> None:
    left = piece.left
    for font, text in runs(piece.text, piece.style.size, piece.style.bold):
        # On the base line, so that fonts of different build stand level.
        pen.text((left, y + piece.style.size * 1.1), text, fill=_FAINT if piece.style.faint else _INK, font=font, anchor="ls")
        left += font.getlength(text)


def _marked(piece: _Piece, y: float, height: int, quote: tuple[int, int] | None) -> Iterator[Box]:
    if quote is None:
        return
    first, last = max(quote[0] - piece.start, 0), min(quote[1] - piece.start, len(piece.text))
    # A space at the end of a marked line is not drawn and not marked.
    text = piece.text[first:last].rstrip() if first < last else ""
    if not text:
        return
    style = piece.style
    left = piece.left + width(piece.text[:first], style.size, style.bold)
    right = piece.left + width(piece.text[: first + len(text)], style.size, style.bold)
    top = y + style.size * 0.1
    yield Box(left / WIDTH, top / HEIGHT, right / WIDTH, min(y + style.size * 1.32, y + height) / HEIGHT)


def _sheets(lines: Sequence[_Line]) -> list[list[_Line]]:
    """The lines on as many sheets as they need; a heading does not stand alone at the foot of one."""
    sheets: list[list[_Line]] = [[]]
    room = HEIGHT - 2 * _MARGIN
    used = 0
    for position, line in enumerate(lines):
        needed = line.before + line.height
        follower = lines[position + 1] if _is_heading(line) and position + 1 < len(lines) else None
        if sheets[-1] and used + needed + (follower.before + follower.height if follower else 0) > room:
            sheets.append([])
            used = 0
        sheets[-1].append(line)
        used += needed
    return sheets


def _is_heading(line: _Line) -> bool:
    return bool(line.pieces) and line.pieces[0].style.bold and line.pieces[0].style.size > _BODY


def _view_of(sheets: Sequence[Sequence[_Line]], quote: tuple[int, int] | None) -> int:
    """The first sheet with a character of the quote on it; the first of all where the quote is not drawn."""
    if quote is None:
        return 1
    for number, sheet in enumerate(sheets, 1):
        for line in sheet:
            if any(piece.start < quote[1] and quote[0] < piece.start + len(piece.text) for piece in line.pieces):
                return number
    return 1


def _lines(page: Page) -> list[_Line]:
    blocks = page.blocks or (Block(0, len(page.text), "text"),)
    lines: list[_Line] = []
    for block in blocks:
        if block.role == "notes":
            continue
        style = _style(block)
        rows = list(_rows(page.text, block.start, block.end))
        columns = wide_columns([row.split("\t") for _, row in rows], WIDTH - 2 * _MARGIN, WIDTH - 2 * _EDGE)
        for start, row in rows:
            if block.role == "table" and "\t" in row:
                lines.extend(_table_row(start, row, style, columns))
            else:
                lines.extend(_paragraph(start, row, style, _MARGIN + style.indent, WIDTH - _MARGIN))
    return lines


def _style(block: Block) -> _Style:
    match block.role:
        case "title":
            return _Style(44, True, 10)
        case "heading":
            return _Style(max(38 - 4 * block.level, 27), True, 34)
        case "list":
            return _Style(before=6, indent=_INDENT * max(block.level, 1))
        case "table":
            return _Style(22, before=8)
        case "header" | "footer":
            return _Style(20, before=10, faint=True)
        case _:
            return _Style(bold=block.bold)


def _rows(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for row in text[start:end].split("\n"):
        if row.strip():
            yield start, row
        start += len(row) + 1


def _paragraph(start: int, text: str, style: _Style, left: float, right: float) -> list[_Line]:
    pieces = [_Piece(at, line, left, style) for at, line in _wrapped(start, text, style, right - left)]
    height = round(style.size * _LEADING)
    return [_Line((piece,), style.before if number == 0 else 0, height) for number, piece in enumerate(pieces)]


def _table_row(start: int, row: str, style: _Style, fitted: Columns | None) -> list[_Line]:
    """A row as columns, each wrapped on its own: fitted ones, or of even width; where neither can be, it is set as a paragraph."""
    cells = row.split("\t")
    column = (WIDTH - 2 * _MARGIN) / len(cells)
    if fitted is None and column < NARROWEST_EVEN:
        return _paragraph(start, row, style, _MARGIN, WIDTH - _MARGIN)
    style = style if fitted is None else replace(style, size=fitted.size)
    places = (
        [(_MARGIN + number * column, column - _GUTTER) for number in range(len(cells))]
        if fitted is None
        else [(_EDGE + left, room) for left, room in fitted.places]
    )
    columns: list[list[_Piece]] = []
    for cell, (left, room) in zip(cells, places, strict=False):
        columns.append([_Piece(at, line, left, style) for at, line in _wrapped(start, cell, style, room)])
        start += len(cell) + 1
    height = round(style.size * _LEADING)
    depth = max(len(pieces) for pieces in columns)
    return [
        _Line(
            tuple(pieces[level] for pieces in columns if level < len(pieces)),
            style.before if level == 0 else 0,
            height + (style.before if level == depth - 1 else 0),
            ruled=level == depth - 1,
        )
        for level in range(depth)
    ]


def _wrapped(start: int, text: str, style: _Style, room: float) -> Iterator[tuple[int, str]]:
    """The text in lines that fit, each with its place; a word too long for a line is cut."""
    begin = 0
    while begin < len(text):
        end = _fitting(text, begin, style, room)
        yield start + begin, text[begin:end]
        begin = end


def _fitting(text: str, begin: int, style: _Style, room: float) -> int:
    """Where the line that begins here ends: after the last space that fits, or where the room does."""
    reach = begin
    end = begin
    while reach < len(text):
        space = text.find(" ", reach)
        reach = len(text) if space == -1 else space + 1
        if width(text[begin:reach].rstrip(), style.size, style.bold) > room:
            break
        end = reach
    if end > begin:
        return end
    end = begin + 1
    while end < len(text) and width(text[begin : end + 1], style.size, style.bold) <= room:
        end += 1
    return end
