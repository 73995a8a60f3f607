"""The small markup in which the documents are written, so that their words stand apart from their looks.

A blank line ends a block. A block begins with

    # ## ###       a heading
    - 1. a)        a list; every line that begins so is an item, indented lines continue it
    |              a table, the first row its head; indented lines continue a row; above it `!tabell 5l 2r 2r` gives
                   widths and alignment, and `!par 2l 7l` makes it a table of names and values, without a head
    !word args     an order to the layout (`!side` a page break, `!figur NAME` a drawing, ...)
    @name text     a paragraph in the layout's style `name`
    >              a call-out
and is a paragraph otherwise. `**bold**` and `*italic*` work everywhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby

ITEM = re.compile(r"(?:(-)|(\d{1,2}\.|[a-z]\)))\s+(.*)")


@dataclass(frozen=True, slots=True)
class Heading:
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Text:
    text: str
    style: str = "p"


@dataclass(frozen=True, slots=True)
class List:
    """Items as (mark, text); the mark of a bullet is empty."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    align: str
    head: bool = True


@dataclass(frozen=True, slots=True)
class Order:
    word: str
    args: str


Block = Heading | Text | List | Table | Order


def parse(source: str) -> list[Block]:
    """The blocks of a text, in order."""
    blocks: list[Block] = []
    columns, head = "", True
    for filled, group in groupby(source.strip().splitlines(), key=lambda line: bool(line.strip())):
        if not filled:
            continue
        lines = list(group)
        while lines and lines[0].startswith("!"):
            word, _, args = lines.pop(0)[1:].partition(" ")
            if word in ("tabell", "par"):
                columns, head = args, word == "tabell"
            else:
                blocks.append(Order(word, args.strip()))
        if lines:
            blocks.append(_block(lines, columns, head))
            columns, head = "", True
    return blocks


def rich(text: str) -> str:
    """The inline marks as the tags reportlab's paragraphs know."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    return re.sub(r"\*(.+?)\*", r"<i>\1</i>", text)


def runs(text: str) -> list[tuple[str, bool, bool]]:
    """The inline marks as runs (text, bold, italic), for Word and slides."""
    found = []
    for piece in re.split(r"(\*\*.+?\*\*|\*.+?\*)", text):
        if piece.startswith("**"):
            found.append((piece[2:-2], True, False))
        elif piece.startswith("*") and len(piece) > 2:
            found.append((piece[1:-1], False, True))
        elif piece:
            found.append((piece, False, False))
    return found


def _block(lines: list[str], columns: str, head: bool) -> Block:
    first = lines[0]
    if first.startswith("#"):
        marks, _, text = first.partition(" ")
        return Heading(len(marks), text.strip())
    if first.startswith("|"):
        return _table(lines, columns, head)
    if ITEM.match(first):
        return _list(lines)
    if first.startswith(">"):
        return Text(" ".join(line.lstrip("> ").strip() for line in lines), "quote")
    text = " ".join(line.strip() for line in lines)
    if text.startswith("@"):
        style, _, text = text[1:].partition(" ")
        return Text(text, style)
    return Text(text)


def _list(lines: list[str]) -> List:
    items: list[tuple[str, str]] = []
    for line in lines:
        if found := ITEM.match(line):
            items.append((found[2] or "", found[3]))
        else:
            mark, text = items[-1]
            items[-1] = (mark, f"{text} {line.strip()}")
    return List(tuple(items))


def _table(lines: list[str], columns: str, head: bool) -> Table:
    whole = re.sub(r"\n(?!\|)\s*", " ", "\n".join(lines)).splitlines()
    rows = tuple(tuple(cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")) for line in whole)
    wanted = columns.split() or ["1l"] * len(rows[0])
    return Table(rows, tuple(float(one[:-1]) for one in wanted), "".join(one[-1] for one in wanted), head)
