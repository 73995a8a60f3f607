"""A page as the things it says: sentences, whole list points and table rows, each with what it leans on and under which label.

A stored line is a paragraph, a point of a list or a row. Headings, labels ("Vedtak:") and running heads say nothing by themselves:
they are context, never a unit.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from kb.text.minute_labels import Label, labelled
from kb.text.sentences import sentences
from kb.types import Page, Section, Span

Form = Literal["sentence", "point", "row"]

LONGEST_POINT = 450
"""A point of a list up to this length is one thing said; a longer one is read sentence by sentence."""

_POINT = re.compile(r"[ ]*(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zæøå][.)]|[-–—•*◦▪·o])[ \t]+(?=\S)")
_NUMBER = re.compile(r"[-–]?\d[\d .,%/:]*.{0,8}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_HAS_WORDS = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing a page says, by its offsets. `line` is the whole line it stands in, `section` its section's place in the document.

    `lead` is what it leans on, elsewhere on the page: the line that leads its list in, or the column headings of its table.
    `begins` is where the label starts that stands right before it ("Forslag fra Kari Li (V):"), else its own start.
    """

    page: int
    start: int
    end: int
    form: Form
    line: Span
    section: int
    label: Label | None
    lead: Span | None = None
    begins: int = 0


def units_of(page: Page, sections: Sequence[Section]) -> tuple[Unit, ...]:
    """Everything a page says, in reading order; `sections` are the document's, in order."""
    return tuple(_Reading(page, sections).units())


class _Reading:
    """One pass over the lines of a page, remembering what has been said last."""

    def __init__(self, page: Page, sections: Sequence[Section]) -> None:
        self._page, self._sections = page, sections
        self._places = [(section.page, section.start) for section in sections]
        self._passed_over = [(b.start, b.end) for b in page.blocks if b.role in ("header", "footer", "heading", "title")]
        self._running = [(b.start, b.end) for b in page.blocks if b.role in ("header", "footer")]
        self._section = -2
        self._label: Label | None = None
        self._lead: Span | None = None
        self._head: Span | None = None
        self._in_table = False
        self._label_at: int | None = None

    def units(self) -> Iterator[Unit]:
        offset = 0
        for line in self._page.text.split("\n"):
            if _HAS_WORDS.search(line) and not _within(offset, self._running):
                yield from self._of_line(line, offset)
            elif not line.strip():
                self._in_table = False
            offset += len(line) + 1

    def _of_line(self, line: str, offset: int) -> Iterator[Unit]:
        begins = self._begins(line, offset)
        if "\t" not in line:
            self._in_table = False
        if not line[begins:].strip() or self._is_heading(line, offset):
            self._lead = None
            return
        span = (offset + begins + len(line[begins:]) - len(line[begins:].lstrip()), offset + len(line.rstrip()))
        if "\t" in line:
            yield from self._row(span)
        elif _POINT.match(line):
            yield from self._point(span)
        else:
            yield from self._sentences(span)
            self._lead = span if line.rstrip().endswith(":") else None

    def _is_heading(self, line: str, offset: int) -> bool:
        if "\t" in line:
            return False
        own = self._sections[self._section] if self._section >= 0 else None
        opens = own is not None and (own.page, own.start) == (self._page.number, offset) and _bare(own.path[-1]) == _bare(line)
        return opens or _within(offset, self._passed_over)

    def _begins(self, line: str, offset: int) -> int:
        """Where the line's own words begin, behind a label; what the line says of what follows is remembered."""
        section = bisect_right(self._places, (self._page.number, offset)) - 1
        if section != self._section:
            self._section = section
            self._label = label_of_path(self._sections[section].path) if section >= 0 else None
        found = labelled(line) if "\t" not in line else None
        if found is None:
            return 0
        self._label, self._label_at = found.label, offset
        return found.begins

    def _row(self, span: Span) -> Iterator[Unit]:
        if not self._in_table:
            self._in_table = True
            self._head = span if heads_columns(self._page.text, span) else None
            if self._head is not None:
                return
        yield self._unit(span, "row", span, self._head)

    def _point(self, span: Span) -> Iterator[Unit]:
        if span[1] - span[0] <= LONGEST_POINT:
            yield self._unit(span, "point", span, self._lead)
        else:
            yield from self._sentences(span)

    def _sentences(self, span: Span) -> Iterator[Unit]:
        for start, end in sentences(self._page.text[span[0] : span[1]]):
            if _HAS_WORDS.search(self._page.text[span[0] + start : span[0] + end]):
                yield self._unit((span[0] + start, span[0] + end), "sentence", span)

    def _unit(self, span: Span, form: Form, line: Span, lead: Span | None = None) -> Unit:
        begins, self._label_at = self._label_at, None
        return Unit(self._page.number, *span, form, line, self._section, self._label, lead, span[0] if begins is None else begins)


def heads_columns(text: str, row: Span) -> bool:
    """Whether the first row of a table names its columns: several columns, or two of which the second holds numbers below only.

    A table of two columns may as well be a form: "Sted<tab>Teams", where each row stands alone.
    """
    names = text[row[0] : row[1]].split("\t")
    below = []
    for line in text[row[1] + 1 :].split("\n"):
        if "\t" not in line:
            break
        below.append(line.split("\t"))
    if (
        not below
        or len(names) < 2
        or any(_NUMBER.fullmatch(name.strip()) for name in names[1:] if not _YEAR.fullmatch(name.strip()))
    ):
        return False
    if len(names) > 2:
        return True
    return all(_NUMBER.match(cells[-1].strip()) is not None for cells in below if cells[-1].strip()) and not _NUMBER.match(
        names[-1]
    )


def label_of_path(path: Sequence[str]) -> Label | None:
    """What the innermost heading of a path introduces."""
    found = labelled(path[-1])
    return found.label if found is not None else None


def _bare(heading: str) -> str:
    return " ".join(heading.casefold().split()).strip(" :.#")


def _within(offset: int, spans: Sequence[Span]) -> bool:
    return any(start <= offset < end for start, end in spans)
