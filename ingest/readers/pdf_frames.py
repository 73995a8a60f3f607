"""Tables framed by drawn lines: which text stands in which cell."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.readers.pdf_paragraphs import paragraphs
from ingest.readers.pdf_pieces import EMPTY, Piece, Setting, one_line, piece, table_row
from ingest.readers.pdf_regions import Framed
from ingest.readers.pdf_rulings import Grid
from ingest.readers.pdf_segments import Segment, Upright, joined, split_at
from ingest.readers.pdf_tables import rows_of

_LONGEST_CELL = 1000


def framed(page: Upright, grid: Grid, segments: Sequence[Segment]) -> tuple[Framed | None, list[Segment]]:
    """The table of a grid with the segments in its cells, and the segments that stay outside.

    No table where no row has two filled cells: a frame around text.
    """
    cells: dict[int, list[Segment]] = {}
    outside: list[Segment] = []
    for segment in segments:
        if grid.cell_at((segment.left + segment.right) / 2, (segment.top + segment.bottom) / 2) is None:
            outside.append(segment)
            continue
        for part in _cut(page, grid, segment):
            cell = grid.cell_at((part.left + part.right) / 2, (part.top + part.bottom) / 2)
            if cell is None:
                outside.append(part)
            else:
                cells.setdefault(cell, []).append(part)
    if not any(len(set(row) & set(cells)) >= 2 for row in grid.cells):
        return None, list(segments)
    return Framed(grid, cells, grid.xs[0], grid.ys[0], grid.xs[-1], grid.ys[-1]), outside


def _cut(page: Upright, grid: Grid, segment: Segment) -> list[Segment]:
    parts = [segment]
    for line in grid.vertical:
        if segment.left < line.at < segment.right and line.start <= segment.baseline <= line.end + 1:
            parts = [half for part in parts for half in split_at(page, part, line.at)]
    return parts


def framed_pieces(table: Framed, setting: Setting) -> list[Piece]:
    """The rows of a framed table; a row of one long cell, or with a very long one, becomes paragraphs."""
    found: list[Piece | None] = []
    done: set[int] = set()
    for numbers in table.grid.cells:
        row = [number for number in dict.fromkeys(numbers) if number not in done]
        done.update(row)
        filled = [number for number in row if number in table.cells]
        lines = {number: [joined(line, " ") for line in rows_of(table.cells[number])] for number in filled}
        length = max((sum(len(line.text) for line in cell) for cell in lines.values()), default=0)
        if length > _LONGEST_CELL or (len(filled) == 1 and len(lines[filled[0]]) > 1):
            for cell in lines.values():
                found += paragraphs(cell, min(line.left for line in cell), max(line.right for line in cell), setting)
        elif filled:
            cells = [one_line(lines[number], setting.words) if number in lines else EMPTY for number in row]
            found.append(piece("table", table_row(cells), [line for cell in lines.values() for line in cell]))
    return [part for part in found if part is not None]
