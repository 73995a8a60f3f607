"""A quote as it is set on the page: the document's words untouched, its lines and table cells kept where they mean something."""

from __future__ import annotations

import re
from dataclasses import dataclass

LIST_ITEM = re.compile(r"\s*(?:\d{1,2}[.)]|[a-zæøå]\)|[-–•])\s")
SHORT_LINE = 45
"""A line this short was ended by its writer; a longer one by the edge of the paper."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a quote; more than one cell in a table's row."""

    cells: tuple[str, ...]


def quote_lines(quote: str) -> list[Line]:
    """The lines a reader should see. A line break that only the edge of the paper made becomes a space."""
    lines: list[str] = []
    for line in filter(None, (line.strip(" \r") for line in quote.split("\n"))):
        if lines and not _ends(lines[-1], line):
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    return [Line(tuple(" ".join(cell.split()) for cell in line.split("\t"))) for line in lines]


def _ends(line: str, following: str) -> bool:
    """Whether the writer ended the line here."""
    if "\t" in line or "\t" in following or line.endswith(":") or LIST_ITEM.match(following):
        return True
    last = line[-SHORT_LINE:]
    return len(last) < SHORT_LINE and not last.endswith((",", "-")) and following[:1].isupper()
