"""Which lines are headings, and how deep each lies."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from ingest.structure.item_headings import Opening
from ingest.structure.labels import BlockName, read_label
from ingest.structure.lines import Line, Lines
from ingest.structure.title_words import is_bare, is_organisation
from kb.text.dates import find_dates
from kb.text.exemption import find_exemption
from kb.types import Bookmark

Source = Literal["title", "item", "label", "format", "number", "size", "bold"]

_NUMBERED = re.compile(r"^(?P<number>\d{1,2}(?:\.\d{1,2}){0,4})(?P<mark>[.)]?)[ \t]+(?P<title>[^\W\d_].*)$")
_CHAPTER = re.compile(
    r"(?i)^(?:kapittel|kapitel|chapter|del|part|vedlegg|bilag|appendix)[ ]+(?:\d{1,2}|[IVX]{1,4}|[A-H])\b[.:–-]?.{0,100}$"
)
_CONTENTS = re.compile(r"(?<![ .…·_])[ .…·_]{4,}+\d{1,4}$|\t\d{1,4}$|[^\d\s]\s{2,}\d{1,3}$")
_CONTENTS_HEADING = re.compile(
    r"(?i)^(?:innhold|innhald|innholdsfortegnelse|innhaldsliste|innehåll|contents|table of contents|indhold)\W*$"
)
_VALUE_ROW = re.compile(r"^[^:]{2,30}:[ \t]+\S")
_LONGEST = 150
_BOLD_LONGEST = 110
_SENTENCES = re.compile(r"[^\W\d_]{3}[.!?]\s+[A-ZÆØÅ]")
_SENTENCE_END = (".", ",", ";")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its lines, its words, its depth (1 the highest), what made it one, and the part of a case it opens."""

    first: int
    last: int
    text: str
    level: int
    source: Source
    part: BlockName | None = None


def find_headings(
    lines: Lines, openings: Sequence[Opening], bookmarks: Sequence[Bookmark], title: str | None = None
) -> list[Heading]:
    """The document's headings in reading order: agenda items, labels of their parts, and what format, numbers and type show.

    The document's own `title` is no heading; running headers, lines of a contents list and page numbers are none either.
    """
    finder = _Finder(lines, openings, bookmarks, title)
    return _joined([heading for line in lines.body if (heading := finder.heading(line)) is not None], lines)


class _Finder:
    """What is known of the whole document when one line is judged."""

    def __init__(self, lines: Lines, openings: Sequence[Opening], bookmarks: Sequence[Bookmark], title: str | None) -> None:
        self.lines = lines
        self.items = {opening.line.index: opening for opening in openings}
        self.covered = {i for o in openings for i in range(o.line.index + 1, o.last_line + 1)}
        self.bookmarks = {(mark.page, squeeze(mark.title)): mark.level for mark in bookmarks}
        self.title = squeeze(title) if title else ""
        self.contents = _contents_lines(lines)
        self.named = any(line.role == "heading" and line.level for line in lines.body)
        self.front_page = _front_page(lines)
        self.levels = _size_levels(lines)
        self.chapters = _chapter_lines(lines)
        self.deepest = max(self.levels.values(), default=0) or 1
        self.chapter_base = self._level_of_chapters()
        self.item_level = self._level_of_items()

    def heading(self, line: Line) -> Heading | None:
        if line.index in self.items:
            opening = self.items[line.index]
            text = f"{opening.printed} {opening.title}".strip()
            return Heading(line.index, opening.last_line, text, self.item_level, "item")
        if (
            line.page == self.front_page
            or line.index in self.covered
            or line.index in self.contents
            or line.role in ("notes", "header", "footer")
        ):
            return None
        if self._is_title(line):
            return None
        return self._label(line) or self._by_format(line) or self._by_looks(line)

    def _is_title(self, line: Line) -> bool:
        words = squeeze(line.words)
        in_title = line.index < 40 and len(words) > 3 and (words == self.title or self._is_title_part(line, words))
        at_top = line.index < 15 and (is_bare(line.words) or is_organisation(line.words))
        return line.role == "title" or in_title or at_top

    def _is_title_part(self, line: Line, words: str) -> bool:
        """Whether the line and its neighbour say a part of the title together: a title broken over lines."""
        body = self.lines.body
        before = squeeze(body[line.index - 1].words) if line.index else ""
        after = squeeze(body[line.index + 1].words) if line.index + 1 < len(body) else ""
        return bool(before and before + words in self.title) or bool(after and words + after in self.title)

    def _level_of_items(self) -> int:
        levels = [self._visible_level(opening.line) for opening in self.items.values()]
        known = [level for level in levels if level]
        return min(known) if known else 1

    def _level_of_chapters(self) -> int:
        """The level of headings numbered "1", "2": what they look like, so that headings of the same look lie as deep."""
        first = [line for line in self.lines.body if line.index in self.chapters and "." not in line.words.split()[0].rstrip(".)")]
        levels = [level for line in first if (level := self._visible_level(line))]
        return min(levels, default=1)

    def _visible_level(self, line: Line) -> int:
        """The level a line's looks or format give it, 0 for none."""
        if line.role == "heading" and line.level:
            return line.level
        level = self.levels.get(_size_class(line), 0)
        return level or (self.deepest if line.role == "heading" else 0)

    def _label(self, line: Line) -> Heading | None:
        likely = line.bold or line.role == "heading" or line.capitals or self.lines.larger(line) or _is_one_long_word(line.words)
        if line.role == "table" or (line.role == "list" and not likely):
            return None
        label = read_label(line.words, likely=likely)
        if label is None:
            return None
        visible = self._visible_level(line)
        if label.inline:
            return Heading(line.index, line.index, label.printed, 0, "label", label.name)
        numbered = _NUMBERED.match(line.words)
        if line.index in self.chapters and numbered is not None and not visible:
            visible = self.chapter_base + numbered["number"].count(".")
        return Heading(line.index, line.index, line.words.rstrip(" :"), visible, "label", label.name)

    def _by_format(self, line: Line) -> Heading | None:
        if line.role == "heading" and line.level:
            return Heading(line.index, line.index, line.words, line.level, "format")
        marked = self.bookmarks.get((line.page, squeeze(line.words)))
        if marked is not None and len(line.words) <= _LONGEST:
            # Lines of one look lie equally deep, whatever the program that wrote the bookmarks made of them.
            return Heading(line.index, line.index, line.words, self._visible_level(line) or max(1, marked), "format")
        return None

    def _by_looks(self, line: Line) -> Heading | None:
        text = line.words
        if line.role == "table" or len(text) > _LONGEST or not any(c.isalpha() for c in text):
            return None
        numbered = _NUMBERED.match(text)
        if line.index in self.chapters and numbered is not None:
            return Heading(line.index, line.index, text, self.chapter_base + numbered["number"].count("."), "number")
        if line.role == "list" or self.named or text.endswith(_SENTENCE_END) or _VALUE_ROW.match(text):
            return None
        level = self._visible_level(line)
        if level and (_is_date(text) or find_exemption(text) is not None or _SENTENCES.search(text)):
            return None
        if level and (self.lines.larger(line) or len(text) <= _BOLD_LONGEST):
            return Heading(line.index, line.index, text.rstrip(" :"), level, "size" if self.lines.larger(line) else "bold")
        if _CHAPTER.match(text) and (line.bold or line.capitals or self.lines.larger(line)):
            return Heading(line.index, line.index, text, 1, "number")
        return None


def _is_one_long_word(text: str) -> bool:
    return len(text) >= 9 and text.rstrip(":").isalpha()


def _is_date(text: str) -> bool:
    dates = find_dates(text) if len(text) < 60 else []
    return bool(dates) and dates[0].precision == "day" and len(text) - (dates[0].end - dates[0].start) < 18


def squeeze(text: str) -> str:
    """Letters and digits only, in lower case: what two spellings of one heading share."""
    return re.sub(r"[\W_]+", "", text.lower())


def _size_class(line: Line) -> tuple[float, bool] | None:
    return None if line.size is None else (round(line.size * 2) / 2, line.bold)


def _front_page(lines: Lines) -> int | None:
    """The first page when it holds no running text and others follow: its lines are set large, but head nothing."""
    first = lines.on_first_page()
    if lines.page_count < 3 or not first or len(first) > 20:
        return None
    bare = all(len(line.words) <= 90 for line in first) and sum(len(line.words) for line in first) <= 500
    return first[0].page if bare and not any(line.role == "heading" and line.level for line in first) else None


def _size_levels(lines: Lines) -> dict[tuple[float, bool] | None, int]:
    """Type sizes above running text, the largest first, then bold lines in running size; at most four levels."""
    if lines.body_size is None:
        return {}
    title_pages = 1 if lines.page_count > 2 else 0
    counts = Counter(_size_class(line) for line in lines.body if len(line.words) <= _LONGEST and line.role != "table")
    bold_share = sum(len(line.text) for line in lines.body if line.bold) / max(1, sum(len(line.text) for line in lines.body))
    larger: dict[float, list[tuple[float, bool]]] = {}
    for kind in counts:
        if kind is not None and kind[0] >= lines.body_size * 1.08:
            larger.setdefault(kind[0], []).append(kind)
    levels: dict[tuple[float, bool] | None, int] = {}
    ranked = sorted((kind for kinds in larger.values() for kind in kinds), reverse=True)
    if title_pages:
        # A size seen on the first page only is the front page's: it makes no headings where later pages have their own.
        seen = {_size_class(line) for line in lines.body if line.page > lines.body[0].page}
        ranked = [kind for kind in ranked if kind in seen] or ranked
    levels.update({kind: min(level, 4) for level, kind in enumerate(ranked, start=1)})
    if bold_share < 0.3:
        levels[(lines.body_size, True)] = min(len(ranked) + 1, 4)
    return levels


def _chapter_lines(lines: Lines) -> frozenset[int]:
    """Lines numbered like chapters: "2" when it looks marked or stands in no list, "1.2" when its parent stands before it."""
    sized = lines.body_size is not None
    chapters: set[int] = set()
    numbers: set[str] = set()
    candidates = [
        line for line in lines.body if _NUMBERED.match(line.words) and len(line.words) <= _LONGEST and line.role != "table"
    ]
    for line in candidates:
        match = _NUMBERED.match(line.words)
        if match is None or line.words.endswith(_SENTENCE_END) or _CONTENTS.search(line.words):
            continue
        number = match["number"]
        marked = line.role == "heading" or line.bold or lines.larger(line) or line.capitals
        deep = "." in number and (number.rsplit(".", 1)[0] in numbers or marked)
        alone = "." not in number and match["mark"] != ")" and (marked or (not sized and not _in_list(line, lines)))
        if deep or (alone and match["title"][:1].isupper()):
            chapters.add(line.index)
            numbers.add(number)
    return frozenset(chapters)


def _in_list(line: Line, lines: Lines) -> bool:
    """Whether a numbered line without any mark of a heading is one of a list: a numbered line or nothing stands beside it."""
    if line.role == "list" or len(line.words) > 80:
        return True
    before = lines.body[line.index - 1] if line.index else None
    after = lines.body[line.index + 1] if line.index + 1 < len(lines.body) else None
    return after is None or any(
        near is not None
        and near.page == line.page
        and _NUMBERED.match(near.words) is not None
        and "." not in near.words.split()[0][:-1]
        for near in (before, after)
    )


def _contents_lines(lines: Lines) -> frozenset[int]:
    """The rows of a table of contents, and the heading above them."""
    rows = {line.index for line in lines.body if line.role != "table" and _CONTENTS.search(line.text.rstrip())}
    dotted = {index for index in rows if index - 1 in rows or index + 1 in rows}
    headings = {line.index for line in lines.body if _CONTENTS_HEADING.match(line.words)}
    return frozenset(dotted | headings)


def _joined(headings: list[Heading], lines: Lines) -> list[Heading]:
    """A heading broken over two lines of one look is one heading; many such lines in a row are set text, not headings."""
    joined: list[Heading] = []
    for heading in headings:
        before = joined[-1] if joined else None
        if before is not None and _goes_on(before, heading, lines):
            joined[-1] = Heading(before.first, heading.last, f"{before.text} {heading.text}", before.level, before.source)
        else:
            joined.append(heading)
    return [heading for heading in joined if heading.last - heading.first < 4 and len(heading.text) <= 2 * _LONGEST]


def _goes_on(before: Heading, heading: Heading, lines: Lines) -> bool:
    first, second = lines.body[before.last], lines.body[heading.first]
    if heading.first != before.last + 1 or first.page != second.page or before.source != heading.source:
        return False
    if heading.source not in ("size", "bold", "format") or before.level != heading.level:
        return False
    if heading.source == "format":
        return first.block == second.block
    return first.block == second.block or second.words[0].islower() or heading.source == "bold"
