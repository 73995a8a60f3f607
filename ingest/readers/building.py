"""From paragraphs and tables to a page: one line of stored text each, and a block that says what it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kb.text.normalise import normalise
from kb.types import Block, BlockRole, Page

_ENDS_A_LINE = re.compile(r"[.:;!?…]\W*$")
_TYPED_BULLET = re.compile(r"[•·▪◦●○■□‣–-] ")
_LABEL_LENGTH = 60


class PageBuilder:
    """Collects a page in reading order. Text without a visible character adds nothing."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._blocks: list[Block] = []
        self._length = 0

    def add(self, text: str, role: BlockRole = "text", *, level: int = 0, size: float | None = None, bold: bool = False) -> None:
        """Adds one paragraph; line breaks in it become spaces. One that begins with a typed bullet is a list's."""
        line = one_line(text)
        if role == "text" and _TYPED_BULLET.match(line):
            role, level = "list", 1
        self._append(line, role, level, size, bold)

    def add_table(self, rows: Sequence[Sequence[str]], role: BlockRole = "table") -> None:
        """Adds a table: one row a line, cells separated by tabs; empty rows and the empty ends of rows are left out."""
        lines = [_row(cells) for cells in rows]
        self._append("\n".join(line for line in lines if line.strip()), role, 0, None, False)

    def _append(self, text: str, role: BlockRole, level: int, size: float | None, bold: bool) -> None:
        if not text.strip():
            return
        start = self._length + (1 if self._lines else 0)
        self._length = start + len(text)
        self._lines.append(text)
        self._blocks.append(Block(start, self._length, role, level, size, bold))

    def page(
        self,
        number: int,
        *,
        label: str | None = None,
        width: float = 0.0,
        height: float = 0.0,
        problem: str | None = None,
    ) -> Page:
        return Page(number, "\n".join(self._lines), tuple(self._blocks), label, width, height, None, problem)


def one_line(text: str) -> str:
    """Text in its one form, on one line."""
    return normalise(text).replace("\n", " ").replace("  ", " ")


def _row(cells: Sequence[str]) -> str:
    return "\t".join(one_line(cell) for cell in cells).rstrip()


def split_at_breaks(pieces: Sequence[str]) -> list[str]:
    """The lines of a paragraph that has manual line breaks between its pieces.

    People break lines both to start something new (a label, a name in a list) and only to make a line look well. A break after
    the end of a sentence, or between two short lines, starts a new line; any other becomes a space, so that a sentence stays whole.
    """
    lines: list[str] = []
    for piece in (one_line(piece) for piece in pieces):
        if not piece:
            continue
        if lines and not _starts_anew(lines[-1], piece):
            lines[-1] = f"{lines[-1]} {piece}"
        else:
            lines.append(piece)
    return lines


def _starts_anew(before: str, after: str) -> bool:
    if after[0].islower() or before.endswith((",", "-", "–")):
        return False
    return bool(_ENDS_A_LINE.search(before)) or max(len(before), len(after)) <= _LABEL_LENGTH
