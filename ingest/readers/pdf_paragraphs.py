"""Lines of one column to paragraphs, list items and headings.

A line continues the one above it when its first word would not have fitted there; spacing, type size, boldness, indents, marks
of list items and the case of the first letter speak for or against.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.readers.pdf_pieces import Piece, Setting, one_line, piece
from ingest.readers.pdf_segments import LIST_MARK, Segment
from kb.types import BlockRole

_SPACE = 0.28  # ems
_INDENT = 0.8  # ems
_WRAPPED_WIDTH = 0.5
_HEADING_SIZE = 1.15
_TITLE_SIZE = 1.3
_LONGEST_HEADING = 200
_LONGEST_BOLD_HEADING = 120
_STRONG_MARK = re.compile(r"[•▪▫◦●○■□‣⁃\uf0b7\uf0a7\uf0d8]")
_SECTION_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?\s+[^\W\d_]")
_ORDINAL = re.compile(r"\d{1,3}\.")
_NUMBER = re.compile(r"\(?(\d{1,3}|[A-Za-zÆØÅæøå])[.)]")
_ENDED = re.compile(r"[.!?:;][\"'”»)\]]*\Z")
_ABBREVIATED = re.compile(r"\d\.\Z|\.{2,}\Z")
_BROKEN_WORD = re.compile("[^\\W_][-\u00ad\u2010\x02\ufffe]\\Z")


@dataclass(frozen=True, slots=True)
class _Fit:
    """How much room the line above had left for the first word of this one, in ems and as a share of its column."""

    room: float
    share: float


def paragraphs(lines: Sequence[Segment], left: float, right: float, setting: Setting) -> list[Piece]:
    """The paragraphs of lines that stand one under the other between two edges."""
    groups: list[list[Segment]] = []
    edges = _edges(lines, left, right, setting)
    for line, edge in zip(lines, [right, *edges], strict=False):
        if groups and _continues(groups[-1], line, edge, left, setting):
            groups[-1].append(line)
        else:
            groups.append([line])
    found = [piece(role_of(group, setting), one_line(group, setting.words), group) for group in groups]
    return [part for part in found if part is not None]


def _continues(group: list[Segment], line: Segment, right: float, left: float, setting: Setting) -> bool:
    last = group[-1]
    if not _alike(last, line) or not _near(last, line, setting):
        return False
    if _BROKEN_WORD.search(last.text) and line.text[:1].isalnum():
        return True
    em = line.size
    fit = _Fit((right - last.right - line.first_word) / em - _SPACE, (right - last.right) / max(right - left, em))
    if _begins_item(group, line, fit):
        return False
    if _large(line, setting) and len(group) < 4:
        return _continues_title(last, line, fit)
    if fit.room > 0:
        within = line.text[:1].islower() and not _ENDED.search(last.text)
        return within and fit.share < 0.4
    return not _new_indent(group, line)


def _alike(last: Segment, line: Segment) -> bool:
    """Set alike; within a sentence a bold line may run over into a plain one, and a word set small count for its line."""
    unlike = abs(last.size - line.size) / max(last.size, line.size)
    within = line.text[:1].islower() and not _ENDED.search(last.text)
    return unlike <= (0.15 if within else 0.07) and (last.bold == line.bold or within)


def _near(last: Segment, line: Segment, setting: Setting) -> bool:
    """No further down than lines of a paragraph stand, and not beside the line above."""
    step = (line.baseline - last.baseline) / max(last.size, line.size)
    usual = setting.leading if abs(line.size - setting.size) < 0.2 * setting.size else min(setting.leading, 1.3)
    return 0.5 < step <= max(usual * 1.18, usual + 0.15)


def _edges(lines: Sequence[Segment], left: float, right: float, setting: Setting) -> list[float]:
    """For each line the right edge it was wrapped at: nearer than the column's where the lines around it agree on one."""
    edges: list[float] = []
    block: list[Segment] = []
    for line in lines:
        if block and not (_alike(block[-1], line) and _near(block[-1], line, setting)):
            edges += [_block_edge(block, left, right)] * len(block)
            block = []
        block.append(line)
    return edges + [_block_edge(block, left, right)] * len(block) if block else edges


def _block_edge(block: Sequence[Segment], left: float, right: float) -> float:
    edge = max(line.right for line in block)
    if len(block) < 2 or edge >= right:
        return right
    flush = sum(line.right > edge - 0.35 * line.size for line in block)
    within = sum(line.text[:1].islower() for line in block[1:])
    wide = edge - min(line.left for line in block) >= _WRAPPED_WIDTH * (right - left)
    if (len(block) >= 3 and flush >= max(2, 0.5 * len(block))) or (wide and within >= 0.5 * (len(block) - 1)):
        return edge
    return right


def _begins_item(group: list[Segment], line: Segment, fit: _Fit) -> bool:
    """A list mark at the start of the line, unless it only looks like one in the middle of a sentence ("den / 12. mars")."""
    mark = LIST_MARK.match(line.text)
    if not mark and not _SECTION_NUMBER.match(line.text):
        return False
    if _STRONG_MARK.match(line.text) or fit.room > 0:
        return True
    begun = LIST_MARK.match(group[0].text)
    if mark and begun and _follows(begun.group(), mark.group()) and abs(group[0].left - line.left) < line.size:
        return True
    rest = line.text[mark.end() :].strip() if mark else line.text
    if _ENDED.search(group[-1].text):
        return not (_ORDINAL.match(line.text) and rest[:1].islower())
    return not begun and rest[:1].isupper() and line.left < group[-1].left - 0.3 * line.size


def _follows(before: str, mark: str) -> bool:
    """Whether one list mark is the next one after another: "1." and "2.", "a)" and "b)", two dashes."""
    first, second = _NUMBER.match(before), _NUMBER.match(mark)
    if first and second:
        one, two = first.group(1), second.group(1)
        return int(two) == int(one) + 1 if one.isdigit() and two.isdigit() else ord(two[0]) == ord(one[0]) + 1
    return before == mark


def _large(line: Segment, setting: Setting) -> bool:
    return line.size >= _HEADING_SIZE * setting.size


def _continues_title(last: Segment, line: Segment, fit: _Fit) -> bool:
    """A title runs on over lines that its author broke by hand, too."""
    if fit.room <= 0 or line.text[:1].islower():
        return True
    centred = abs((last.left + last.right) - (line.left + line.right)) < line.size and abs(last.left - line.left) > 2
    return centred and not _ENDED.search(last.text)


def _new_indent(group: list[Segment], line: Segment) -> bool:
    """Begins further in or out than the paragraph's lines do, and the line above ends a sentence."""
    last = group[-1]
    reach = _INDENT * line.size
    if not _ENDED.search(last.text):
        return False
    if len(group) == 1:
        return bool(line.left > last.left + reach) and not LIST_MARK.match(last.text)
    return abs(line.left - last.left) > reach


def role_of(group: Sequence[Segment], setting: Setting) -> BlockRole:
    """Heading only where the setting says so: clearly larger than running text, or short and bold."""
    text = " ".join(line.text for line in group)
    if not any(point.isalpha() for point in text) or _STRONG_MARK.match(text):
        return "list" if LIST_MARK.match(text) else "text"
    closed = text.rstrip().endswith((".", ",", ";")) and not _ABBREVIATED.search(text)
    if len(group) <= 3 and len(text) <= _LONGEST_HEADING and not closed and all(_large(line, setting) for line in group):
        return "heading"
    short = len(group) <= 2 and len(text) <= _LONGEST_BOLD_HEADING and not closed and not text[:1].islower()
    if short and not setting.bold and all(line.bold for line in group):
        return "heading"
    return "list" if LIST_MARK.match(text) else "text"
