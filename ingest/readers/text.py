"""Reads plain text: any encoding in use, hard-wrapped lines joined into the paragraphs they were."""

from __future__ import annotations

import re
from pathlib import Path

from ingest.readers.building import PageBuilder
from ingest.readers.charset import decoded
from kb.text.normalise import join_lines, vocabulary
from kb.types import Document

_LINE_END = re.compile(r"\r\n|[\r\n\v\f\x85\u2028\u2029]")
_ITEM = re.compile(r"\s*(?:[-–—*•·▪◦●○]|\(?(?:\d{1,3}|[a-zæøå]|[ivx]{1,5})[.)]|§)\s+\S", re.IGNORECASE)
_BULLET = re.compile(r"\s*[-–—*•·▪◦●○]\s")
_UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,}|~{3,}|\*{3,}|_{3,})\s*$")
_COLUMNS = re.compile(r"\S(?:\t+| {3,})\S")
_LONGEST_WRAPPED = 100
_SHORTEST_WRAPPED = 45


def read_text(file: Path) -> Document:
    """The file as one page."""
    builder = PageBuilder()
    add_text(builder, decoded(file.read_bytes()))
    return Document("text", (builder.page(1),), 1)


def add_text(builder: PageBuilder, text: str) -> None:
    """Adds plain text, paragraph by paragraph."""
    lines = [line.rstrip().expandtabs(8) for line in _LINE_END.split(text.lstrip("\ufeff"))]
    known = vocabulary(lines)
    for paragraph in _paragraphs(lines, _wrap_width(lines)):
        if _is_heading(paragraph):
            builder.add(paragraph[0], "heading", level=1 if paragraph[1].strip()[0] == "=" else 2)
            continue
        joined = join_lines([line.strip() for line in paragraph if not _UNDERLINE.match(line)], known)
        is_item = bool(_ITEM.match(paragraph[0]))
        builder.add(joined, "list" if is_item else "text", level=_depth(paragraph[0]) if is_item else 0)


def _paragraphs(lines: list[str], width: int | None) -> list[list[str]]:
    """The lines grouped by paragraph; an empty line always parts, a line break only where the line was not full."""
    paragraphs: list[list[str]] = []
    open_paragraph = False
    for position, line in enumerate(lines):
        if not line:
            open_paragraph = False
        elif _UNDERLINE.match(line):
            if open_paragraph and len(paragraphs[-1]) == 1:
                paragraphs[-1].append(line)
            open_paragraph = False
        elif open_paragraph and _continues(lines[position - 1], line, width):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
            open_paragraph = True
    return paragraphs


def _continues(before: str, line: str, width: int | None) -> bool:
    """Whether a line goes on from the one before, which must be so full that the next word did not fit."""
    if width is None or _ITEM.match(line) or _COLUMNS.search(line.strip()) or _COLUMNS.search(before.strip()):
        return False
    first_word = line.split(maxsplit=1)[0]
    return len(before) + 1 + len(first_word) > width


def _wrap_width(lines: list[str]) -> int | None:
    """The width at which the text was wrapped; None where paragraphs stand on one line each."""
    lengths = sorted(len(line) for line in lines if line)
    long = sum(length > _LONGEST_WRAPPED for length in lengths)
    if not lengths or long > len(lengths) * 0.1:
        return None
    # A few lines run over (an address that could not be broken), so the longest is not the width.
    fitting = [length for length in lengths if length <= _LONGEST_WRAPPED]
    width = fitting[-1 - len(fitting) // 50]
    return width if width >= _SHORTEST_WRAPPED else None


def _is_heading(paragraph: list[str]) -> bool:
    return len(paragraph) == 2 and bool(_UNDERLINE.match(paragraph[1]))


def _depth(line: str) -> int:
    return 1 + (len(line) - len(line.lstrip())) // 2 if _BULLET.match(line) else 1
