"""Rows of cells that stand in columns without a frame, each to one line with tabs between its cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ingest.readers.pdf_paragraphs import role_of
from ingest.readers.pdf_pieces import EMPTY, Drawn, Piece, Setting, one_line, piece, table_row
from ingest.readers.pdf_rulings import Ruling
from ingest.readers.pdf_segments import INSERTED, Segment, joined

_AROUND = 5  # rows above and below in which cells of the same column are looked for
_LEVEL = 0.3  # ems
_ALIGNED = 0.3  # ems
_CELL_GAP = 1.8  # ems that always part two cells
_LEADER = re.compile(r"(?:\s?[.…·_]){4,}\s*(?=\S)|(?:\s?[.…]){4,}\s*\Z")
_SHORT_NUMBER = re.compile(r"(?=.*\d).{1,12}\Z")

Row = list[Segment]


@dataclass(frozen=True, slots=True)
class _TableRow:
    """The lines of each cell, by column."""

    cells: dict[int, list[Segment]]

    def lines(self) -> list[Segment]:
        return [line for column in sorted(self.cells) for line in self.cells[column]]


def rows_of(segments: Sequence[Segment]) -> list[Row]:
    """Segments by the height they stand at, top down, each row from left to right."""
    rows: list[Row] = []
    for segment in sorted(segments, key=lambda segment: (segment.baseline, segment.left)):
        if rows and segment.baseline - rows[-1][0].baseline <= _LEVEL * min(segment.size, rows[-1][0].size):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    return [sorted(row, key=lambda segment: segment.left) for row in rows]


def with_cells(rows: list[Row], left: float, right: float) -> list[Row]:
    """The rows with segments joined that a wide space, not the edge of a cell, keeps apart."""
    return [_cells(rows, index, left, right) for index in range(len(rows))]


def _cells(rows: list[Row], index: int, left: float, right: float) -> Row:
    row = rows[index]
    cells = [row[0]]
    for place, segment in enumerate(row[1:], start=1):
        if _is_edge(rows, index, place, left, right):
            cells.append(segment)
        else:
            cells[-1] = joined([cells[-1], segment], " ")
    return cells


def _is_edge(rows: list[Row], index: int, place: int, left: float, right: float) -> bool:
    row = rows[index]
    before, segment = row[place - 1], row[place]
    em = max(before.size, segment.size)
    gap = (segment.left - before.right) / em
    around = rows[max(0, index - _AROUND) : index] + rows[index + 1 : index + 1 + _AROUND]
    # A line that begins under the cell, further in than the one before it, is the rest of a cell above.
    inner = [[other for other in neighbour if other.left > before.left + em] for neighbour in around]
    aligned = sum(any(_same_column(other, segment) for other in cells) for cells in inner)
    if aligned >= (1 if gap >= 1.2 else 2):
        return True
    full = row[0].left - left < 2 * em and right - row[-1].right < em
    plain = all(len(neighbour) == 1 for neighbour in rows[max(0, index - 2) : index] + rows[index + 1 : index + 3])
    return gap >= (3.0 if full and plain and around else _CELL_GAP)


def _same_column(one: Segment, other: Segment) -> bool:
    reach = _ALIGNED * other.size
    return abs(one.left - other.left) < reach or abs(one.right - other.right) < reach


def leader_row(row: Row) -> list[Drawn] | None:
    """A line of a table of contents: its title with four dots left of the leader, then the page."""
    whole = joined(row, " ") if len(row) > 1 else row[0]
    match = _LEADER.search(whole.text)
    if not match or match.start() == 0 or whole.text[match.start() : match.end()].count(".") < 4:
        return None
    dots = [place for place in range(match.start(), match.end()) if whole.text[place] == "."][:4]
    sources = whole.sources.tolist()
    title = (f"{whole.text[: match.start()]} ....", [*sources[: match.start()], INSERTED, *(sources[dot] for dot in dots)])
    rest = whole.text[match.end() :]
    return [title, (rest, sources[match.end() :])] if rest else [title]


def whole_leaders(rows: list[Row]) -> list[Row]:
    """Rows where a title in a table of contents that runs over two lines is one row with its leader."""
    whole: list[Row] = []
    for row in rows:
        above = whole[-1] if whole else None
        if above and leader_row(row) and not leader_row(above) and _ends_title(above, row):
            whole[-1] = [joined([*above, *row], " ")]
        else:
            whole.append(row)
    return whole


def _ends_title(above: Row, row: Row) -> bool:
    near = row[0].baseline - above[0].baseline <= 1.4 * row[0].size and above[0].size == row[0].size
    return near and (row[0].text[:1].islower() or row[0].left > above[0].left + 1.5 * row[0].size)


def table(rows: list[Row], right: float, lines: Sequence[Ruling], setting: Setting) -> list[Piece]:
    """Rows whose cells stand in columns, wrapped cells put together again."""
    columns = _Columns(_columns(rows), right, lines, setting)
    steps = [below[0].baseline - above[0].baseline for above, below in pairwise(rows)]
    tightest = min(steps, default=0.0)
    padded = any(step >= 1.25 * tightest for step in steps)
    made: list[_TableRow] = []
    for row, step in zip(rows, [0.0, *steps], strict=True):
        placed = columns.placed(row)
        if made and columns.continues(made[-1], placed, step, tightest if padded else None):
            for column, cell in placed.items():
                made[-1].cells[column].append(cell)
        else:
            made.append(_TableRow({column: [cell] for column, cell in placed.items()}))
    found = [_lone_row(made[0], setting)] if len(made) == 1 else [_row_piece(row, setting) for row in made]
    return [part for part in found if part is not None]


def _row_piece(row: _TableRow, setting: Setting) -> Piece | None:
    cells = [one_line(row.cells[column], setting.words) if column in row.cells else EMPTY for column in range(max(row.cells) + 1)]
    return piece("table", table_row(cells), row.lines())


def _lone_row(row: _TableRow, setting: Setting) -> Piece | None:
    """A single row; a number and its title become one line, other cells stay apart by a tab."""
    used = sorted(row.cells)
    cells = [one_line(row.cells[column], setting.words) for column in used]
    text, sources = table_row(cells)
    if len(cells) == 2 and _SHORT_NUMBER.match(cells[0][0]):
        text = text.replace("\t", " ")
    role = "table" if len(cells) > 2 else role_of(row.lines(), setting)
    return piece(role, (text, sources), row.lines())


def _columns(rows: list[Row]) -> list[tuple[float, float]]:
    """Left and right of each column, after the row with the most cells and what lies under it."""
    fullest = max(rows, key=len)
    edges = [[cell.left, cell.right] for cell in fullest]
    for row in rows:
        for cell in row:
            over = [place for place, edge in enumerate(edges) if cell.left < edge[1] and edge[0] < cell.right]
            if len(over) == 1:
                edge = edges[over[0]]
                edge[0], edge[1] = min(edge[0], cell.left), max(edge[1], cell.right)
    return [(edge[0], edge[1]) for edge in edges]


@dataclass(frozen=True, slots=True)
class _Columns:
    """The columns of a table, and what tells whether a cell's text runs on in the row below."""

    edges: list[tuple[float, float]]
    right: float
    lines: Sequence[Ruling]
    setting: Setting

    def placed(self, row: Row) -> dict[int, Segment]:
        """The cells of a row by column; where two fall together the row is counted from the left."""
        places = [self._nearest(cell) for cell in row]
        if len(set(places)) < len(places):
            places = list(range(len(row)))
        return dict(zip(places, row, strict=True))

    def continues(self, above: _TableRow, placed: dict[int, Segment], step: float, tightest: float | None) -> bool:
        """Whether these are further lines of the cells above: under them, near, and wrapped.

        `tightest` is the smallest step between rows, where rows are set apart more than the lines of a cell.
        """
        em = max(cell.size for cell in placed.values())
        if not set(placed) <= set(above.cells) or step > max(1.35, 1.15 * self.setting.leading) * em:
            return False
        if self._ruled_off(placed, step, em):
            return False
        pairs = [(above.cells[column][-1], cell, column) for column, cell in placed.items()]
        within = any(cell.text[:1].islower() for cell in placed.values())
        full = [overflows(last, cell, self._limit(column, cell.size)) for last, cell, column in pairs]
        if 0 not in placed:
            return any(full) or within or tightest is not None
        if tightest is not None and step <= 1.12 * tightest:
            wrapped = [overflows(last, cell, self.edges[column][1]) for last, cell, column in pairs]
            return all(wrapped) or (within and any(wrapped))
        return len(placed) == 1 < len(above.cells) and all(full) and within

    def _nearest(self, cell: Segment) -> int:
        return int(np.argmax([min(cell.right, right) - max(cell.left, left) for left, right in self.edges]))

    def _ruled_off(self, placed: dict[int, Segment], step: float, em: float) -> bool:
        baseline = min(cell.baseline for cell in placed.values())
        left = min(cell.left for cell in placed.values())
        between = [line for line in self.lines if baseline - step < line.at < baseline - 0.3 * em]
        return any(line.start - em <= left <= line.end for line in between)

    def _limit(self, column: int, em: float) -> float:
        """How far the text of a column may reach."""
        return self.right if column + 1 >= len(self.edges) else self.edges[column + 1][0] - 0.4 * em


def overflows(above: Segment, cell: Segment, edge: float) -> bool:
    """The first word would not have fitted on the line above."""
    return above.right + 0.28 * cell.size + cell.first_word > edge
