"""What a scan's ink tells beside its letters: how heavy they are drawn, and which straight lines frame tables."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from kb.programs.hocr import Recognised

Ink = npt.NDArray[np.float32]
Boxes = npt.NDArray[np.float32]

_PALEST = 0.2
_DARKER = 0.12
_UNEVEN = 0.45
_SHORTEST_LINE = 0.2  # inches; longer than any stroke of a letter of running text
_THICKEST_LINE = 0.04  # inches; what is thicker is a surface
_MOST_RUNS = 20_000
_SAME_HEIGHT, _PALE_STRETCH = 1.2, 20.0  # points of the page
_EDGE = 2  # points beside a line that are darker than the paper


def ink_of(shades: npt.NDArray[np.uint8]) -> Ink:
    """How dark each point is, from 0 for the paper to 1 for the ink, whatever grey the two have."""
    sample = shades[::7, ::7]
    paper, black = float(np.percentile(sample, 90)), float(np.percentile(sample, 1))
    ink = (paper - shades.astype(np.float32)) / max(paper - black, 40.0)
    np.clip(ink, 0.0, 1.0, out=ink)
    ink[ink < _PALEST] = 0.0
    return ink


def stroke_widths(ink: Ink, read: Recognised) -> npt.NDArray[np.float64]:
    """For each word the usual width of its letters' strokes, in points of the picture."""
    widths = [
        float(np.median([_stroke_width(ink[top:bottom, left:right]) for left, top, right, bottom in word.letters]))
        for word in read.words
    ]
    return np.array(widths, np.float64)


def _stroke_width(letter: Ink) -> float:
    """Ink over edges: each row crosses a stroke with its whole width of ink and two edges, however blurred."""
    edges = float(np.abs(np.diff(letter, axis=1, prepend=0, append=0)).sum())
    return 2 * float(letter.sum()) / edges if edges else 0.0


def ruled_lines(ink: Ink, dpi: float) -> Boxes:
    """Thin rectangles (left, top, right, bottom) for the straight lines along and across the picture, in pieces."""
    along = _runs(ink, dpi)
    across = _runs(np.ascontiguousarray(ink.T), dpi)[:, [1, 0, 3, 2]]
    return np.concatenate([along, across])


def without_lines(shades: npt.NDArray[np.uint8], lines: Boxes) -> npt.NDArray[np.uint8]:
    """The picture with these lines painted over in the colour of the paper: Tesseract takes a sloping one for letters."""
    if not len(lines):
        return shades
    clean = shades.copy()
    paper = np.uint8(np.percentile(shades[::7, ::7], 90))
    for left, top, right, bottom in lines.astype(int).tolist():
        clean[max(top - _EDGE, 0) : bottom + _EDGE, max(left - _EDGE, 0) : right + _EDGE] = paper
    return clean


def _runs(ink: Ink, dpi: float) -> Boxes:
    """Long even runs along the rows that are darker than what stands a little above and below them."""
    reach = max(round(_THICKEST_LINE / 2 * dpi), 2)
    height, width = ink.shape
    # One pale column between the rows, so that no run goes on in the next one.
    dark = np.zeros((height, width + 1), np.int8)
    dark[reach:-reach, :width] = ink[reach:-reach] - np.maximum(ink[: -2 * reach], ink[2 * reach :]) > _DARKER
    steps = np.diff(dark.ravel(), prepend=0)
    starts, ends = np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)
    long = ends - starts >= _SHORTEST_LINE * dpi
    starts, ends = starts[long], ends[long]
    if not 0 < len(starts) <= _MOST_RUNS:
        return np.zeros((0, 4), np.float32)
    rows, lefts = np.divmod(starts, width + 1)
    rights = ends - rows * (width + 1)
    even = [_is_even(ink[row, left:right]) for row, left, right in zip(rows, lefts, rights, strict=True)]
    return np.stack([lefts, rows, rights, rows + 1], axis=1)[np.array(even, np.bool_)].astype(np.float32)


def _is_even(run: Ink) -> bool:
    """A drawn line has the same ink all along; letters in a row have not."""
    return bool(run.std() <= _UNEVEN * run.mean())


def whole_lines(pieces: Boxes) -> Boxes:
    """Lines laid straight, in points of the page, put together again where they were too pale between two pieces."""
    wide = pieces[:, 2] - pieces[:, 0] >= pieces[:, 3] - pieces[:, 1]
    along = _put_together(pieces[wide])
    across = _put_together(pieces[~wide][:, [1, 0, 3, 2]])[:, [1, 0, 3, 2]]
    return np.concatenate([along, across])


def _put_together(pieces: Boxes) -> Boxes:
    lines: list[list[float]] = []
    for left, top, right, bottom in sorted(pieces.tolist(), key=lambda piece: (piece[0], piece[1])):
        near = [line for line in lines if abs(line[1] - top) <= _SAME_HEIGHT and left - line[2] <= _PALE_STRETCH]
        if near:
            line = min(near, key=lambda line: abs(line[1] - top))
            line[2] = max(line[2], right)
        else:
            lines.append([left, top, right, bottom])
    return np.array(lines, np.float32).reshape(-1, 4)
