"""Characters to segments: which of them stand on one line, and where a reader sees spaces between words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from ingest.readers.pdf_characters import OBLIQUE, Characters, Flags, Floats, Integers
from ingest.readers.pdf_segments import (
    BOLD_SHARE,
    INSERTED,
    LIST_MARK,
    NO_SPACES,
    Segment,
    Upright,
    first_word_width,
    joined,
    turn_upright,
)

WIDE_GAP = 0.7
"""In ems: a gap that may part columns or cells; the spaces of justified text stay below it."""

_WIDEST_SPACE = 8.0
_JUMP = 0.3
_TAB_GAP = 4.0
_EVEN = 1.12
_WIDEST_EVEN = 3.0
_LEVEL = 0.12  # ems two characters of one line may stand apart in height
_ROW_LEVEL = 0.2  # ems the pieces of one line may stand apart, as drawn by different hands
_OVERLAP = -0.6
_SPACE_GAP = 0.16  # ems; kerning and rounding stay below, the narrowest spaces above
_SPACE_GAP_BESIDE_WRITTEN = 0.22
_RAISED_LENGTH = 6
_SUPERSCRIPTS = dict(zip("0123456789+-()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ", strict=True))
_LETTER_SPACED = re.compile(r"(?<!\S)[^\W\d_](?: [^\W\d_]){4,}(?!\S)|\A[^\W\d_](?: [^\W\d_]){2,}\Z")


@dataclass(frozen=True, slots=True)
class _Run:
    """Characters that follow each other in the file and on the line."""

    first: int
    last: int
    left: float
    right: float
    baseline: float
    size: float
    jumped: bool
    """The file jumps here over a gap in which it writes no space."""
    raised: bool = False


def directions(characters: Characters) -> list[int]:
    """The directions text runs in, most used first; oblique text is left to `oblique_segments`."""
    counts = np.bincount(characters.direction, minlength=OBLIQUE + 1)[:OBLIQUE]
    return [int(direction) for direction in np.argsort(-counts, kind="stable") if counts[direction]]


def segments(page: Upright) -> list[Segment]:
    """The segments of the text that runs in the page's direction, line by line."""
    chosen = np.flatnonzero(page.characters.direction == page.direction)
    found: list[Segment] = []
    for row in _with_raised(_rows(_runs(page, chosen))):
        line: list[Segment] = []
        for runs in _adjacent(row):
            order = np.concatenate([chosen[run.first : run.last + 1] for run in runs])
            raised = [chosen[run.first : run.last + 1] for run in runs if run.raised]
            line.append(_segment(page, order, np.concatenate(raised) if raised else None))
        found += _with_marks(_evenly_spaced(line))
    return found


def _with_marks(line: list[Segment]) -> list[Segment]:
    """List marks with the text they stand before, at a tab's distance."""
    whole: list[Segment] = []
    for segment in line:
        if whole and LIST_MARK.fullmatch(whole[-1].text) and segment.left - whole[-1].right < _TAB_GAP * segment.size:
            whole[-1] = joined([whole[-1], segment], " ")
        else:
            whole.append(segment)
    return whole


def _evenly_spaced(line: list[Segment]) -> list[Segment]:
    """Words of different lengths with equal spaces between them are justified text, however wide the spaces."""
    whole: list[Segment] = []
    start = 0
    while start < len(line):
        end = start + 1
        while end < len(line) and _is_even(line[start : end + 1]):
            end += 1
        chain = line[start:end] if end - start > 2 and _uneven_words(line[start:end]) else line[start : start + 1]
        whole.append(joined(chain, " "))
        start += len(chain)
    return whole


def _is_even(chain: list[Segment]) -> bool:
    gaps = [after.left - before.right for before, after in pairwise(chain)]
    narrowest = min(*gaps, *(segment.spaces[0] for segment in chain))
    widest = max(*gaps, *(segment.spaces[1] for segment in chain))
    return widest <= min(_EVEN * narrowest, _WIDEST_EVEN * chain[0].size)


def _uneven_words(chain: list[Segment]) -> bool:
    widths = [segment.right - segment.left for segment in chain]
    return max(widths) >= 1.5 * min(widths)


def oblique_segments(characters: Characters) -> list[Segment]:
    """Stamps and watermarks: the text of each piece as it was drawn."""
    page = turn_upright(characters, 0)
    chosen = np.flatnonzero(characters.direction == OBLIQUE)
    if not len(chosen):
        return []
    cuts = np.flatnonzero(np.diff(characters.objects[chosen])) + 1
    whole = [_made(page, order, characters.spaces[order[1:]] > 0, None) for order in np.split(chosen, cuts)]
    return [joined(whole, " ")]


def _runs(page: Upright, chosen: Integers) -> list[_Run]:
    if not len(chosen):
        return []
    gaps, em = page.letter_gaps(chosen)
    baselines, sizes = page.characters.baselines[chosen], page.characters.sizes[chosen]
    # The letters of a ligature share one box.
    together = (np.diff(page.left[chosen]) == 0) & (np.diff(page.right[chosen]) == 0)
    level = np.abs(np.diff(baselines)) <= _LEVEL * em
    # One written space within one piece of text is a space between words, however far justification stretches it.
    stretched = (np.diff(page.characters.objects[chosen]) == 0) & (page.characters.spaces[chosen[1:]] == 1)
    # Where spaces are written, a gap without one between two pieces of text is a jump: to a tab stop or the next cell.
    jumps = (np.diff(page.characters.objects[chosen]) != 0) & (page.characters.spaces[chosen[1:]] == 0) & (gaps > _JUMP * em)
    jumps &= _writes_spaces(page, chosen, gaps / em, level)
    near = (gaps < np.where(stretched, _WIDEST_SPACE, WIDE_GAP) * em) & ~jumps
    follows = level & near & ((gaps > _OVERLAP * em) | together)
    firsts = np.concatenate([[0], np.flatnonzero(~follows) + 1])
    lasts = np.append(firsts[1:], len(chosen)) - 1
    lefts = np.minimum.reduceat(page.left[chosen], firsts)
    rights = np.maximum.reduceat(page.right[chosen], firsts)
    jumped = np.append(False, jumps)[firsts]
    columns = (firsts, lasts, lefts, rights, baselines[firsts], np.maximum.reduceat(sizes, firsts), jumped)
    return [_Run(*values) for values in zip(*(column.tolist() for column in columns), strict=True)]


def _writes_spaces(page: Upright, chosen: Integers, gaps: Floats, level: Flags) -> bool:
    """Whether nearly all gaps between words of this page are written spaces."""
    words = level & (gaps > _SPACE_GAP_BESIDE_WRITTEN) & (gaps < 1)
    return bool(np.mean(page.characters.spaces[chosen[1:]][words] > 0) > 0.9) if words.any() else False


def _rows(runs: list[_Run]) -> list[list[_Run]]:
    """Runs by the height they stand at, top down."""
    rows: list[list[_Run]] = []
    for run in sorted(runs, key=lambda run: (run.baseline, run.left)):
        if rows and run.baseline - rows[-1][0].baseline <= _ROW_LEVEL * min(run.size, rows[-1][0].size):
            rows[-1].append(run)
        else:
            rows.append([run])
    return rows


def _with_raised(rows: list[list[_Run]]) -> list[list[_Run]]:
    """Superscripts and subscripts moved into the line they belong to."""
    whole = [list(row) for row in rows]
    for place, row in enumerate(rows):
        for run in row:
            if run.last - run.first >= _RAISED_LENGTH:
                continue
            host = _host(run, rows, place)
            if host is not None:
                whole[place].remove(run)
                above = run.baseline < rows[host][0].baseline - _LEVEL * rows[host][0].size
                whole[host].append(replace(run, raised=above))
    return [row for row in whole if row]


def _host(run: _Run, rows: list[list[_Run]], place: int) -> int | None:
    """The line at which a small run is written above or below the baseline, right beside a letter."""
    for other in (place + 1, place - 1, place + 2, place - 2):
        if not 0 <= other < len(rows):
            continue
        for neighbour in rows[other]:
            rise = neighbour.baseline - run.baseline
            near = min(abs(run.left - neighbour.right), abs(neighbour.left - run.right)) < 0.35 * neighbour.size
            within = neighbour.left < run.left and run.right < neighbour.right
            if run.size <= 0.85 * neighbour.size and -0.35 < rise / neighbour.size < 0.75 and (near or within):
                return other
    return None


def _adjacent(row: list[_Run]) -> Iterable[list[_Run]]:
    """The runs of one line, left to right, parted at wide gaps and where text lies on text."""
    group: list[_Run] = []
    right = 0.0
    for run in sorted(row, key=lambda run: run.left):
        if group and not _OVERLAP * run.size < run.left - right < _reach(group[-1], run):
            yield group
            group = []
        right = max(right, run.right) if group else run.right
        group.append(run)
    if group:
        yield group


def _reach(before: _Run, run: _Run) -> float:
    """How far apart two runs may stand in one segment."""
    if run.jumped and run.first == before.last + 1:
        return _JUMP * run.size
    return WIDE_GAP * max(before.size, run.size)


def _segment(page: Upright, order: Integers, raised: Integers | None) -> Segment:
    gaps, em = page.letter_gaps(order)
    consecutive = np.diff(order) == 1
    written = (page.characters.spaces[order[1:]] > 0) & (gaps > np.where(consecutive, -0.1, 0.08) * em)
    # Within one piece of a producer that writes its spaces, a small gap is kerning.
    careful = written.any() & (np.diff(page.characters.objects[order]) == 0)
    wide = gaps > np.where(careful, _SPACE_GAP_BESIDE_WRITTEN, _SPACE_GAP) * em
    if len(gaps) >= 3 and np.count_nonzero(wide & ~written) > 0.5 * len(gaps):
        wide = gaps > np.median(gaps) + _SPACE_GAP * em
    return _without_letter_spacing(page, _made(page, order, written | wide, raised))


def _made(page: Upright, order: Integers, spaces: Flags, raised: Integers | None) -> Segment:
    characters = page.characters
    codes = characters.codes[order]
    places = np.flatnonzero(spaces) + 1
    text = np.insert(codes, places, 32).astype("<u4").tobytes().decode("utf-32-le", "replace")
    sources = np.insert(order, places, INSERTED)
    if raised is not None:
        text = _superscript(text, np.isin(sources, raised))
    size = float(np.median(characters.sizes[order]))
    baseline = float(np.median(characters.baselines[order]))
    left, right = float(page.left[order].min()), float(page.right[order].max())
    word_end = int(places[0]) if len(places) else len(order)
    gaps = page.left[order[places]] - page.right[order[places - 1]]
    return Segment(
        left=left,
        top=baseline - 0.75 * size,
        right=right,
        bottom=baseline + 0.2 * size,
        baseline=baseline,
        size=round(size, 2),
        bold=bool(np.mean(characters.bold[order]) >= BOLD_SHARE),
        text=text,
        sources=sources,
        first_word=float(page.right[order[word_end - 1]]) - left,
        spaces=(float(gaps.min()), float(gaps.max())) if len(places) else NO_SPACES,
    )


def _superscript(text: str, raised: Flags) -> str:
    """Raised digits as superscript characters: "2024¹" is not the number 20241."""
    return "".join(_SUPERSCRIPTS.get(point, point) if up else point for point, up in zip(text, raised.tolist(), strict=True))


def _without_letter_spacing(page: Upright, segment: Segment) -> Segment:
    """ "V E D T A K" is the word VEDTAK; where the gap is clearly wider, a new word begins."""
    if not _LETTER_SPACED.search(segment.text):
        return segment
    dropped: list[int] = []
    for match in _LETTER_SPACED.finditer(segment.text):
        spaces = [place for place in range(match.start(), match.end()) if segment.text[place] == " "]
        gaps = [_gap_at(page, segment, place) for place in spaces]
        widest = 1.4 * sorted(gaps)[len(gaps) // 2]
        dropped.extend(place for place, gap in zip(spaces, gaps, strict=True) if gap <= widest)
    gone = set(dropped)
    text = "".join(point for place, point in enumerate(segment.text) if place not in gone)
    sources = np.delete(segment.sources, dropped)
    return replace(segment, text=text, sources=sources, first_word=first_word_width(page, text, sources))


def _gap_at(page: Upright, segment: Segment, place: int) -> float:
    return float(page.left[segment.sources[place + 1]] - page.right[segment.sources[place - 1]])
