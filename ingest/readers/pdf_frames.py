"""Tables framed by drawn lines: which text stands in which cell."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.readers.pdf_gutters import Framed
from ingest.readers.pdf_paragraphs import paragraphs
from ingest.readers.pdf_pieces import EMPTY, Piece, Setting, one_line, piece, table_row
from ingest.readers.pdf_rulings import Grid
from ingest.readers.pdf_segments import Segment, Upright, joined, split_at
from ingest.readers.pdf_tables import rows_of

_LONGEST_CELL = 1000


def framed(page: Upright, grid: Grid, segments: Sequence[Segment]) -> tuple[list[Framed], list[Segment]]:
    """The tables of a grid with the segments in their cells, and the segments that stay outside.

    A row with one filled cell is text in a frame, or has columns that no line parts: it stays outside and divides the table.
    """
    cells: dict[int, list[Segment]] = {}
    outside: list[Segment] = []
    for segment in segments:
        inside = grid.cell_at((segment.left + segment.right) / 2, (segment.top + segment.bottom) / 2) is not None
        for part in _cut(page, grid, segment) if inside else [segment]:
            cell = grid.cell_at((part.left + part.right) / 2, (part.top + part.bottom) / 2)
            if cell is None:
                outside.append(part)
            else:
                cells.setdefault(cell, []).append(part)
    tables = [Framed(grid, rows, *_frame(grid, rows)) for rows in _tables(grid, cells)]
    kept = {cell for table in tables for cell in table.cells}
    return tables, outside + [part for cell, parts in cells.items() if cell not in kept for part in parts]


def _tables(grid: Grid, cells: dict[int, list[Segment]]) -> list[dict[int, list[Segment]]]:
    """The cells of neighbouring rows that have two filled cells or more; a cell over several rows holds them together."""
    tables: list[dict[int, list[Segment]]] = []
    open_table = False
    for numbers in grid.cells:
        filled = {number: cells[number] for number in dict.fromkeys(numbers) if number in cells}
        if len(filled) >= 2:
            if open_table:
                tables[-1] |= filled
            else:
                tables.append(filled)
        open_table = len(filled) >= 2 or (open_table and (not filled or bool(set(filled) & set(tables[-1]))))
    return tables


def _frame(grid: Grid, cells: dict[int, list[Segment]]) -> tuple[float, float, float, float]:
    segments = [segment for parts in cells.values() for segment in parts]
    top, bottom = min(segment.top for segment in segments), max(segment.bottom for segment in segments)
    return grid.xs[0], top, grid.xs[-1], bottom


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
