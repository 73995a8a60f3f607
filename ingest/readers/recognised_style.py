"""How recognised text is set: type sizes by the heights of letters, boldness by the width of strokes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from ingest.readers.recognised_page import RecognisedPage
from kb.programs.hocr import RecognisedLine

_LOW = frozenset("acemnorsuvwxzæøäö")
_TALL = frozenset("bdfhklABCDEFGHIKLMNOPRSTUVWXYZÆØ0123456789")
_TALL_SHARE, _LOW_SHARE, _WHOLE_SHARE = 0.69, 0.5, 0.93  # of an em: ascender, x-height, ascender to descender
_SAME_SIZE = 0.09
_BOLDER, _BOLDER_IN_SMALL = 1.24, 1.4  # times the usual stroke; the blur of scanning adds most to small type
_SMALL = 0.8
_BLURRED, _WHEN_BLURRED = 0.115, 0.94  # strokes of plain text, in ems: 0.096 at 300 dots per inch, 0.111 at 200, 0.121 at 150
_MOSTLY = 0.5
_LETTERS_TO_TELL = 3
_WIDE_SPACE, _WIDER_THAN_USUAL = 1.0, 2.2


def type_size(line: RecognisedLine) -> float:
    """The type size of a line, by the heights of its letters; high ones tell it best, because x-heights differ between fonts."""
    tall = [height / _TALL_SHARE for height in _heights(line, _TALL)]
    low = [height / _LOW_SHARE for height in _heights(line, _LOW)]
    measured = tall if len(tall) >= _LETTERS_TO_TELL else tall + low
    return float(np.median(measured)) if measured else line.size / _WHOLE_SHARE


def _heights(line: RecognisedLine, letters: frozenset[str]) -> list[int]:
    return [box[3] - box[1] for word in line.words for point, box in zip(word.text, word.letters, strict=True) if point in letters]


def alike(ems: list[list[float]], pages: Sequence[RecognisedPage]) -> list[list[float]]:
    """Type sizes with the scatter of measuring gone: sizes near a more common one of the document are that one."""
    sizes = np.array([em for page in ems for em in page])
    letters = np.array([sum(len(word.text) for word in line.words) for page in pages for line in page.lines])
    settled = np.zeros(len(sizes))
    while (open_lines := settled == 0).any():
        near = np.abs(sizes[:, None] - sizes[None, :]) <= _SAME_SIZE / 2 * sizes[None, :]
        votes = (near & open_lines[:, None] & open_lines[None, :]).T @ letters
        common = float(sizes[int(np.argmax(np.where(open_lines, votes, -1)))])
        settled[open_lines & (np.abs(sizes - common) <= _SAME_SIZE * common)] = round(common, 1) or 0.1
    found = iter(settled.tolist())
    return [[next(found) for _ in page] for page in ems]


def bold_words(pages: Sequence[RecognisedPage], ems: Sequence[Sequence[float]], scales: Sequence[float]) -> list[list[bool]]:
    """For each word whether its strokes are clearly heavier than the document's usual ones."""
    weights: list[list[float]] = []
    sizes: list[list[float]] = []
    letters: list[int] = []
    for page, page_ems, scale in zip(pages, ems, scales, strict=True):
        sizes.append([em for line, em in zip(page.lines, page_ems, strict=True) for _ in line.words])
        weights.append([stroke * scale / em for stroke, em in zip(page.strokes.tolist(), sizes[-1], strict=True)])
        letters += [len(word.text) for line in page.lines for word in line.words]
    usual, size = (middle(np.array([value for page in values for value in page]), np.array(letters)) for values in (weights, sizes))
    # Blur makes all strokes broader, and so brings the usual and the bold ones nearer to each other.
    usual *= _WHEN_BLURRED if usual >= _BLURRED else 1.0
    heavy = [
        [weight / (usual * (_BOLDER_IN_SMALL if em < _SMALL * size else _BOLDER)) for weight, em in zip(*page, strict=True)]
        for page in zip(weights, sizes, strict=True)
    ]
    return [_evened(page, ems[number], scales[number], heavy[number]) for number, page in enumerate(pages)]


def middle(values: npt.NDArray[np.float64], counts: npt.NDArray[np.int64]) -> float:
    """The median of values that stand for so many letters each."""
    if not len(values):
        return 0.0
    order = np.argsort(values, kind="stable")
    return float(values[order[int(np.searchsorted(np.cumsum(counts[order]), counts.sum() / 2))]])


def _evened(page: RecognisedPage, ems: Sequence[float], scale: float, heavy: list[float]) -> list[bool]:
    """Whether a stretch of words is bold as a whole; else each word, those too short to tell like their neighbour. 1 is bold."""
    found: list[bool] = []
    for line, em in zip(page.lines, ems, strict=True):
        begins = apart(line, em / scale)
        for start, end in pairwise([*np.flatnonzero(begins).tolist(), len(begins)]):
            words = line.words[start:end]
            own = heavy[len(found) : len(found) + len(words)]
            sure = [place for place, word in enumerate(words) if sum(map(str.isalpha, word.text)) >= _LETTERS_TO_TELL]
            told = [own[_nearest(place, sure)] >= 1 for place in range(len(words))]
            letters = [len(word.text) for word in words]
            whole = np.average(own, weights=letters) >= 1 and np.average(told, weights=letters) >= _MOSTLY
            found += [True] * len(told) if whole else told
    return found


def _nearest(place: int, places: list[int]) -> int:
    """The nearest of these places; itself where there are none."""
    return min(((abs(other - place), other) for other in places), default=(0, place))[1]


def apart(line: RecognisedLine, em: float) -> list[bool]:
    """For each word whether a gap before it, or the line's beginning, parts it from what stands before."""
    gaps = [after.letters[0][0] - before.letters[-1][2] for before, after in pairwise(line.words)]
    usual = float(np.median(gaps)) if gaps else 0.0
    return [True, *(gap > max(_WIDE_SPACE * em, _WIDER_THAN_USUAL * usual) for gap in gaps)]
