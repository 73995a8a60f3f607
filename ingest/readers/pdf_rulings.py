"""The straight lines drawn on a page, and the tables they frame."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from ingest.readers.pdf_characters import Floats, View, upright_boxes

_THICKEST = 3.0  # points; a broader rectangle is a surface, not a line
_SHORTEST = 8.0
_TOUCH = 3.0
_MOST_OBJECTS = 6000  # maps and drawings have many more; a table has fewer
_MOST_POINTS = 400
_MOST_CELLS = 3000


@dataclass(frozen=True, slots=True)
class Ruling:
    """A horizontal line at height `at` from `start` to `end`, or a vertical one with the axes exchanged."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Rulings:
    horizontal: tuple[Ruling, ...] = ()
    vertical: tuple[Ruling, ...] = ()


@dataclass(frozen=True, slots=True)
class Grid:
    """A framed table: the edges of its rows and columns, and for each row and column the number of the cell it belongs to."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[tuple[int, ...], ...]
    vertical: tuple[Ruling, ...]

    def cell_at(self, x: float, y: float) -> int | None:
        """The number of the cell around a point."""
        if not (self.xs[0] <= x <= self.xs[-1] and self.ys[0] <= y <= self.ys[-1]):
            return None
        row = min(int(np.searchsorted(self.ys, y, side="right")) - 1, len(self.ys) - 2)
        column = min(int(np.searchsorted(self.xs, x, side="right")) - 1, len(self.xs) - 2)
        return self.cells[row][column]


def drawn_lines(page: pypdfium2.PdfPage, view: View) -> Floats:
    """Thin rectangles, left, top, right, bottom, for all straight lines along and across the displayed page."""
    found: list[tuple[float, float, float, float]] = []
    count = pdfium.FPDFPage_CountObjects(page)
    if count > _MOST_OBJECTS:
        return np.zeros((0, 4), np.float32)
    edges = [ctypes.c_float() for _ in range(4)]
    for index in range(count):
        drawn = pdfium.FPDFPage_GetObject(page, index)
        if pdfium.FPDFPageObj_GetType(drawn) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        if not pdfium.FPDFPageObj_GetBounds(drawn, *edges):
            continue
        left, bottom, right, top = (edge.value for edge in edges)
        if min(right - left, top - bottom) <= _THICKEST:
            found.append((left, bottom, right, top))
        else:
            found.extend(_strokes(drawn))
    if not found:
        return np.zeros((0, 4), np.float32)
    return view.rectangles(np.array(found, np.float32))


def _strokes(path: object) -> list[tuple[float, float, float, float]]:
    """The straight strokes of a path along and across the page."""
    fill, stroke, matrix = ctypes.c_int(), ctypes.c_int(), pdfium.FS_MATRIX()
    points = pdfium.FPDFPath_CountSegments(path)
    if not 2 <= points <= _MOST_POINTS or not pdfium.FPDFPath_GetDrawMode(path, fill, stroke) or not stroke.value:
        return []
    pdfium.FPDFPageObj_GetMatrix(path, matrix)
    found: list[tuple[float, float, float, float]] = []
    begin = last = (0.0, 0.0)
    for index in range(points):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        here = _point(segment, matrix)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            begin = here
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            found.append((*last, *here))
        last = here
        if pdfium.FPDFPathSegment_GetClose(segment):
            found.append((*here, *begin))
    return [line for line in found if min(abs(line[0] - line[2]), abs(line[1] - line[3])) < 1]


def _point(segment: object, matrix: pdfium.FS_MATRIX) -> tuple[float, float]:
    x, y = ctypes.c_float(), ctypes.c_float()
    pdfium.FPDFPathSegment_GetPoint(segment, x, y)
    return (
        matrix.a * x.value + matrix.c * y.value + matrix.e,
        matrix.b * x.value + matrix.d * y.value + matrix.f,
    )


def rulings(lines: Floats, direction: int, width: float, height: float) -> Rulings:
    """The drawn lines on the page turned upright, pieces of one line joined."""
    if not len(lines):
        return Rulings()
    boxes = upright_boxes(lines, direction, width, height)
    wide, tall = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    flat = boxes[(tall <= _THICKEST) & (wide > tall)]
    upright = boxes[(wide <= _THICKEST) & (tall > wide)]
    horizontal = _merged(((flat[:, 1] + flat[:, 3]) / 2).tolist(), flat[:, 0].tolist(), flat[:, 2].tolist())
    vertical = _merged(((upright[:, 0] + upright[:, 2]) / 2).tolist(), upright[:, 1].tolist(), upright[:, 3].tolist())
    return Rulings(horizontal, vertical)


def _merged(places: list[float], starts: list[float], ends: list[float]) -> tuple[Ruling, ...]:
    merged: list[Ruling] = []
    level: list[Ruling] = []
    lines = sorted((Ruling(*values) for values in zip(places, starts, ends, strict=True)), key=lambda line: (line.at, line.start))
    for line in [*lines, None]:
        if line is not None and level and line.at - level[0].at <= 1.5:
            level.append(line)
            continue
        merged += _joined(level)
        level = [line] if line is not None else []
    return tuple(line for line in merged if line.end - line.start >= _SHORTEST)


def _joined(level: list[Ruling]) -> list[Ruling]:
    whole: list[Ruling] = []
    for line in sorted(level, key=lambda line: line.start):
        if whole and line.start <= whole[-1].end + 2:
            whole[-1] = Ruling(whole[-1].at, whole[-1].start, max(whole[-1].end, line.end))
        else:
            whole.append(line)
    return whole


def grids(drawn: Rulings) -> list[Grid]:
    """The tables framed by lines that touch: at least two columns, parted by a line inside."""
    groups = _touching(drawn)
    found = [_grid(horizontal, vertical) for horizontal, vertical in groups]
    return [grid for grid in found if grid is not None]


def _touching(drawn: Rulings) -> list[tuple[list[Ruling], list[Ruling]]]:
    """Lines in groups that hang together, each group with at least two horizontal lines and one vertical."""
    across, down = drawn.horizontal, drawn.vertical
    if not across or not down or len(across) * len(down) > 250_000:
        return []
    group = list(range(len(across) + len(down)))

    def root(member: int) -> int:
        while group[member] != member:
            group[member] = group[group[member]]
            member = group[member]
        return member

    for first, line in enumerate(across):
        for second, other in enumerate(down, start=len(across)):
            if line.start - _TOUCH <= other.at <= line.end + _TOUCH and other.start - _TOUCH <= line.at <= other.end + _TOUCH:
                group[root(first)] = root(second)
    groups: dict[int, tuple[list[Ruling], list[Ruling]]] = {}
    for member in range(len(group)):
        lines = groups.setdefault(root(member), ([], []))
        if member < len(across):
            lines[0].append(across[member])
        else:
            lines[1].append(down[member - len(across)])
    return [lines for lines in groups.values() if len(lines[0]) >= 2 and lines[1]]


def _grid(horizontal: list[Ruling], vertical: list[Ruling]) -> Grid | None:
    sides = [min(line.start for line in horizontal), max(line.end for line in horizontal)]
    ends = [min(line.start for line in vertical), max(line.end for line in vertical)]
    xs = _levels([line.at for line in vertical] + sides)
    ys = _levels([line.at for line in horizontal] + ends)
    if len(xs) < 3 or len(ys) < 2 or len(xs) * len(ys) > _MOST_CELLS:
        return None
    columns, rows = len(xs) - 1, len(ys) - 1
    number = [[row * columns + column for column in range(columns)] for row in range(rows)]
    for row in range(rows):
        for column in range(columns):
            x, y = (xs[column] + xs[column + 1]) / 2, (ys[row] + ys[row + 1]) / 2
            if column and not _stands(vertical, xs[column], y):
                _unite(number, number[row][column], number[row][column - 1])
            if row and not _stands(horizontal, ys[row], x):
                _unite(number, number[row][column], number[row - 1][column])
    return Grid(tuple(xs), tuple(ys), tuple(tuple(row) for row in number), tuple(vertical))


def _levels(places: list[float]) -> list[float]:
    levels: list[float] = []
    for place in sorted(places):
        if not levels or place - levels[-1] > 4:
            levels.append(place)
    return levels


def _stands(lines: list[Ruling], at: float, across: float) -> bool:
    return any(abs(line.at - at) <= 4 and line.start - 1 <= across <= line.end + 1 for line in lines)


def _unite(number: list[list[int]], first: int, second: int) -> None:
    low, high = min(first, second), max(first, second)
    for row in number:
        for column, cell in enumerate(row):
            if cell == high:
                row[column] = low
