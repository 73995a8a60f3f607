"""A page's segments to its pieces in reading order, measured against the whole document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ingest.readers.pdf_characters import Characters, Floats
from ingest.readers.pdf_frames import framed, framed_pieces
from ingest.readers.pdf_gutters import Framed, Item
from ingest.readers.pdf_margins import Sides, margins
from ingest.readers.pdf_paragraphs import paragraphs
from ingest.readers.pdf_pieces import Piece, Setting, piece, run_on, runs_on, table_row
from ingest.readers.pdf_regions import Region, reading_order
from ingest.readers.pdf_rulings import Rulings, grids, rulings
from ingest.readers.pdf_runs import directions, oblique_segments, segments
from ingest.readers.pdf_segments import Segment, Upright, turn_upright
from ingest.readers.pdf_tables import Row, leader_row, overflows, rows_of, table, whole_leaders, with_cells
from kb.text.normalise import vocabulary
from kb.types import BlockRole

_USUAL_LEADING = 1.2
_NEAREST_ROW = 3.2  # ems; rows further apart are two tables
_EDGE_SHARE = 0.98
_FEW_LINES = 3


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as read: its characters, and the segments of each direction text runs in, the main one first."""

    characters: Characters
    drawn: Floats
    turned: tuple[tuple[Upright, tuple[Segment, ...]], ...]

    @property
    def main(self) -> tuple[Segment, ...]:
        return self.turned[0][1] if self.turned else ()

    @property
    def height(self) -> float:
        return self.turned[0][0].height if self.turned else self.characters.height

    @property
    def width(self) -> float:
        return self.turned[0][0].width if self.turned else self.characters.width


def sheet(characters: Characters, drawn: Floats) -> Sheet:
    """A page's characters as segments."""
    pages = [turn_upright(characters, direction) for direction in directions(characters)]
    return Sheet(characters, drawn, tuple((page, tuple(segments(page))) for page in pages))


def lay_out(sheets: Sequence[Sheet]) -> list[list[Piece]]:
    """The pieces of each page of a document: header first, footer last."""
    setting = setting_of(sheets)
    sides = margins([sheet.main for sheet in sheets], [sheet.height for sheet in sheets], setting.size)
    edges = _right_edges(sheets)
    return [_pieces(sheet, side, edges[round(sheet.width)], setting) for sheet, side in zip(sheets, sides, strict=True)]


def setting_of(sheets: Sequence[Sheet]) -> Setting:
    """How most of the document's text is set."""
    letters: Counter[float] = Counter()
    bold: Counter[float] = Counter()
    for page in sheets:
        for segment in page.main:
            letters[round(segment.size * 2) / 2] += len(segment.text)
            bold[round(segment.size * 2) / 2] += len(segment.text) if segment.bold else 0
    size = max(letters, key=lambda size: (letters[size], -size), default=10.0)
    words = vocabulary(segment.text for page in sheets for segment in page.main)
    return Setting(size, bold[size] * 2 > letters[size], _leading(sheets), words)


def _leading(sheets: Sequence[Sheet]) -> float:
    """The usual step within a paragraph, told by lines that begin in the middle of a sentence."""
    steps: list[float] = []
    for page in sheets:
        lines = sorted(page.main, key=lambda segment: (round(segment.left / 4), segment.baseline))
        for above, below in pairwise(lines):
            step = (below.baseline - above.baseline) / max(below.size, 1.0)
            if below.text[:1].islower() and above.size == below.size and 0.9 < step < 2.3:
                steps.append(step)
    return float(np.median(steps)) if len(steps) >= _FEW_LINES else _USUAL_LEADING


def _right_edges(sheets: Sequence[Sheet]) -> dict[int, float]:
    """Where lines end at the latest, for each width of page; with few lines to tell, as far in as they begin on the left."""
    edges: dict[int, float] = {}
    for width in {round(sheet.width) for sheet in sheets}:
        lines = [segment for sheet in sheets if round(sheet.width) == width for segment in sheet.main]
        if not lines:
            edges[width] = float(width)
            continue
        rights = np.sort([line.right for line in lines])
        edge = float(rights[int(_EDGE_SHARE * (len(rights) - 1))])
        size = lines[0].size
        if np.count_nonzero(rights > edge - 3 * size) < _FEW_LINES or edge < 0.6 * width:
            edge = max(edge, width - min(line.left for line in lines))
        edges[width] = edge
    return edges


def _pieces(page: Sheet, sides: Sides, right: float, setting: Setting) -> list[Piece]:
    if not page.turned:
        return []
    header = [page.main[index] for index in sorted(sides.header)]
    footer = [page.main[index] for index in sorted(sides.footer)]
    body = [segment for index, segment in enumerate(page.main) if index not in sides.header | sides.footer]
    found = _margin("header", header)
    for place, (turned, lines) in enumerate(page.turned):
        drawn = rulings(page.drawn, turned.direction, page.characters.width, page.characters.height)
        chosen = body if place == 0 else list(lines)
        found += _body(turned, chosen, drawn, right if place == 0 else turned.width, setting)
    stamps = [piece("footer", (stamp.text, stamp.sources.tolist()), [stamp]) for stamp in oblique_segments(page.characters)]
    return [*found, *(stamp for stamp in stamps if stamp is not None), *_margin("footer", footer)]


def _margin(role: BlockRole, lines: list[Segment]) -> list[Piece]:
    rows = rows_of(lines)
    found = [piece(role, table_row([(cell.text, cell.sources.tolist()) for cell in row]), row) for row in rows]
    return [part for part in found if part is not None]


def _body(page: Upright, lines: list[Segment], drawn: Rulings, right: float, setting: Setting) -> list[Piece]:
    if not lines:
        return []
    tables: list[Item] = []
    for grid in grids(drawn):
        made, lines = framed(page, grid, lines)
        tables += made
    left = min([line.left for line in lines], default=0.0)
    regions = reading_order([*lines, *tables], left, right, drawn)
    found: list[Piece] = []
    for region in regions:
        parts = _region(region, drawn, setting)
        if found and parts and runs_on(found[-1], parts[0]):
            parts[0] = run_on(found.pop(), parts[0], setting.words)
        found += parts
    return found


def _region(region: Region, drawn: Rulings, setting: Setting) -> list[Piece]:
    """The pieces of a region: framed tables at their height, all other lines between them."""
    found: list[Piece] = []
    lines: list[Segment] = []
    for item in sorted(region.items, key=lambda item: (item.top, item.left)):
        if isinstance(item, Framed):
            found += _lines(lines, region, drawn, setting) + framed_pieces(item, setting)
            lines = []
        else:
            lines.append(item)
    return found + _lines(lines, region, drawn, setting)


def _lines(lines: list[Segment], region: Region, drawn: Rulings, setting: Setting) -> list[Piece]:
    rows = with_cells(whole_leaders(rows_of(lines)), region.left, region.right)
    found: list[Piece] = []
    flow: list[Segment] = []
    index = 0
    while index < len(rows):
        leader = leader_row(rows[index])
        end = index + 1 if leader else _table_end(rows, index, setting)
        if not leader and end == index:
            flow.append(rows[index][0])
            index += 1
            continue
        found += paragraphs(flow, region.left, region.right, setting)
        flow = []
        if leader:
            part = piece("table", table_row(leader), rows[index])
            found += [part] if part is not None else []
        else:
            found += table(rows[index:end], region.right, drawn.horizontal, setting)
        index = end
    return found + paragraphs(flow, region.left, region.right, setting)


def _table_end(rows: list[Row], start: int, setting: Setting) -> int:
    """One past the last row of the table that begins here; `start` where none does."""
    if len(rows[start]) < 2:
        return start
    end = start + 1
    while end < len(rows) and not leader_row(rows[end]) and _belongs(rows[start:end], rows[end], setting):
        end += 1
    return end


def _belongs(rows: list[Row], row: Row, setting: Setting) -> bool:
    """Another row of cells, or a line that can only be the rest of a cell above."""
    em = row[0].size
    step = (row[0].baseline - rows[-1][0].baseline) / em
    if len(row) > 1:
        before = (rows[-1][0].baseline - rows[-2][0].baseline) / em if len(rows) > 1 else step
        return step <= _NEAREST_ROW and step <= max(1.9 * before, 1.8)
    if step > max(1.35, 1.15 * setting.leading):
        return False
    first, last, cell = rows[0], rows[-1][0], row[0]
    if cell.left > first[0].right:
        return True
    edge = max((row[0].right for row in rows if row[0].right < first[1].left), default=first[0].right)
    wrapped = last.right < first[1].left and overflows(last, cell, edge)
    return cell.right < first[1].left and (wrapped or cell.text[:1].islower())
