"""A document as a row of lines with what can be seen of each: the ground the other files of this room stand on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from ingest.structure.labels import read_label
from kb.types import Block, BlockRole, Document, Page

_EDGE = 3
_FURNITURE_LENGTH = 160
_PAGE_NUMBER_LENGTH = 60
_PAGE_NUMBER = re.compile(r"(?i)^\W*(?:side|page|s\.|sida?|sidan)?\s*\d{1,4}\s*(?:(?:av|of|/|\()\s*\d{1,4}\)?)?\W*$")
# Cases that begin a page each have it near its top.
_OF_A_CASE = re.compile(r"(?i)^(?:arkivsak|saksnr|saksbehandl|sakshandsam|journalpost)")
_YEAR = re.compile(r"^(?:19|20)\d\d$")


@dataclass(frozen=True, slots=True)
class Line:
    """A stored line: its place, its words, and its looks. `block` counts blocks over the whole document."""

    index: int
    page: int
    start: int
    end: int
    text: str
    role: BlockRole
    level: int
    size: float | None
    bold: bool
    block: int

    @property
    def words(self) -> str:
        """The line's text without white space around it."""
        return self.text.strip()

    @property
    def capitals(self) -> bool:
        """Whether the line is written in capitals only."""
        letters = [letter for letter in self.text if letter.isalpha()]
        return len(letters) >= 4 and all(letter.isupper() for letter in letters)


@dataclass(frozen=True, slots=True)
class Lines:
    """A document's lines: `body` in reading order, `furniture` the running headers and footers; `body_size` the usual type size."""

    body: tuple[Line, ...]
    furniture: tuple[Line, ...]
    body_size: float | None
    page_count: int

    def on_first_page(self) -> tuple[Line, ...]:
        """The lines of the first page that holds any; where pages are unknown, the first lines only."""
        if not self.body:
            return ()
        first = self.body[0].page
        return tuple(line for line in self.body[:80] if line.page == first)

    def front(self, openings: Iterable[int]) -> tuple[Line, ...]:
        """The first page's lines before the first case (`openings`: the line indexes of cases); all of it where that is nothing."""
        first = self.on_first_page()
        end = min(openings, default=len(self.body))
        before = tuple(line for line in first if line.index < end)
        return before if len(before) > 1 or self.furniture else first

    def larger(self, line: Line, factor: float = 1.08) -> bool:
        """Whether the line is set in a larger type than running text."""
        return line.size is not None and self.body_size is not None and line.size >= self.body_size * factor


def read_lines(document: Document) -> Lines:
    """The document's lines, running headers, footers and page numbers set apart."""
    lines: list[Line] = []
    blocks = 0
    for page in document.pages:
        lines.extend(_page_lines(page, len(lines), blocks))
        blocks += len(page.blocks) + 1
    repeated = _repeated(lines, document)
    usual = _body_size(tuple(lines))
    body = [line for line in lines if not _is_furniture(line, repeated, usual)]
    furniture = tuple(line for line in lines if _is_furniture(line, repeated, usual))
    numbered = tuple(replace(line, index=index) for index, line in enumerate(body))
    return Lines(numbered, furniture, _body_size(numbered), document.page_count)


def _page_lines(page: Page, first: int, blocks: int) -> Iterator[Line]:
    position = 0
    current = 0
    for number, text in enumerate(page.text.split("\n")):
        start, position = position, position + len(text) + 1
        if not text.strip():
            continue
        while current < len(page.blocks) and page.blocks[current].end <= start:
            current += 1
        block = page.blocks[current] if current < len(page.blocks) and page.blocks[current].start < start + len(text) else None
        yield _line(page, first + number, start, text, block, blocks + current)


def _line(page: Page, index: int, start: int, text: str, block: Block | None, number: int) -> Line:
    end = start + len(text)
    if block is None:
        return Line(index, page.number, start, end, text, "text", 0, None, False, -1)
    role: BlockRole = "table" if "\t" in text.strip() and block.role in ("text", "list") else block.role
    return Line(index, page.number, start, end, text, role, block.level, block.size, block.bold, number)


def _is_furniture(line: Line, repeated: frozenset[str], usual: float | None) -> bool:
    set_large = line.size is not None and usual is not None and line.size > usual * 1.3
    # A year in large type is the year of the plan whose cover it stands on.
    numbers_page = len(line.text) <= _PAGE_NUMBER_LENGTH and _PAGE_NUMBER.match(line.text) is not None
    if line.role in ("header", "footer") and _opens_part(line):
        return False  # "Vedtak:" at the top of several pages looks like a running header
    if line.role in ("header", "footer") or (numbers_page and not (set_large and _YEAR.match(line.words))):
        return True
    # The front page says in large type what the header repeats on every page.
    large = line.role in ("title", "heading") or set_large
    return _shape(line.text) in repeated and not large


def _opens_part(line: Line) -> bool:
    label = read_label(line.words)
    return label is not None and not label.inline and label.name in ("decision", "treatment", "vote", "proposal")


def _shape(text: str) -> str:
    """A line with its numbers blotted out, so that "Side 1 av 3" and "Side 2 av 3" are one."""
    return re.sub(r"\d+", "#", text.strip().lower())


def _repeated(lines: list[Line], document: Document) -> frozenset[str]:
    """Shapes that stand at the top or bottom of at least half the pages, and of three."""
    if document.page_count < 3 or document.format in ("pptx", "odp", "ppt", "xlsx", "ods"):
        return frozenset()
    by_page: dict[int, list[Line]] = {}
    for line in lines:
        by_page.setdefault(line.page, []).append(line)
    counts: Counter[str] = Counter()
    for on_page in by_page.values():
        page_lines = [line for line in on_page if line.role not in ("header", "footer")]
        edges = page_lines[:_EDGE] + page_lines[max(_EDGE, len(page_lines) - _EDGE) :]
        tabled = {row.index for line, below in pairwise(page_lines) if _heads_table(line, below) for row in (line, below)}
        plain = [line for line in edges if line.role != "heading" and line.index not in tabled and not _OF_A_CASE.match(line.words)]
        counts.update({_shape(line.text) for line in plain if 3 <= len(line.words) <= _FURNITURE_LENGTH})
    needed = max(3, len(by_page) // 2)
    return frozenset(shape for shape, count in counts.items() if count >= needed and any(c.isalpha() for c in shape))


def _heads_table(line: Line, below: Line) -> bool:
    """Whether two rows are of one table ("Saksnr | Utvalg | Møtedato"), as each case paper has on its first page."""
    return line.text.count("\t") >= 2 and line.text.count("\t") == below.text.count("\t")


def _body_size(lines: tuple[Line, ...]) -> float | None:
    sizes: Counter[float] = Counter()
    for line in lines:
        if line.size is not None:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else None
