"""Characters to segments: stretches of one line without a wide gap, with the spaces a reader sees between words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from ingest.readers.pdf_characters import OBLIQUE, Characters, Flags, Floats, Integers, upright_boxes

INSERTED = -1
"""The source of a character that is not drawn: a space or tab we put in."""

WIDE_GAP = 0.7
"""In ems: a gap that may part columns or cells; the spaces of justified text stay below it."""

_LEVEL = 0.12  # ems two characters of one line may stand apart in height
_ROW_LEVEL = 0.2  # ems the pieces of one line may stand apart, as drawn by different hands
_OVERLAP = -0.6
_SPACE_GAP = 0.16  # ems; kerning and rounding stay below, the narrowest spaces above
_SPACE_GAP_BESIDE_WRITTEN = 0.22
_RAISED_LENGTH = 6
_SUPERSCRIPTS = dict(zip("0123456789+-()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ", strict=True))
_LETTER_SPACED = re.compile(r"(?<!\S)[^\W\d_](?: [^\W\d_]){4,}(?!\S)|\A[^\W\d_](?: [^\W\d_]){2,}\Z")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of one line: its band (from above the capitals to the descenders), its text, and each character's source."""

    left: float
    top: float
    right: float
    bottom: float
    baseline: float
    size: float
    bold: bool
    text: str
    sources: Integers
    first_word: float
    """The width of its first word: would it have fitted on the line before?"""


@dataclass(frozen=True, slots=True)
class Upright:
    """A page turned so that text of one direction stands upright. Arrays go over all characters of the page."""

    characters: Characters
    direction: int
    left: Floats
    right: Floats
    width: float
    height: float

    def letter_gaps(self, order: Integers) -> tuple[Floats, Floats]:
        """Gaps between neighbours in this order, and the em they are measured in."""
        sizes = self.characters.sizes[order]
        gaps: Floats = self.left[order[1:]] - self.right[order[:-1]]
        return gaps, np.minimum(sizes[1:], sizes[:-1])


@dataclass(frozen=True, slots=True)
class _Run:
    """Characters that follow each other in the file and on the line."""

    first: int
    last: int
    left: float
    right: float
    baseline: float
    size: float
    raised: bool = False


def turn_upright(characters: Characters, direction: int) -> Upright:
    """The page as someone who reads this direction holds it."""
    boxes = upright_boxes(characters.boxes, direction, characters.width, characters.height)
    width, height = characters.width, characters.height
    if direction in (1, 3):
        width, height = height, width
    return Upright(characters, direction, boxes[:, 0], boxes[:, 2], width, height)


def directions(characters: Characters) -> list[int]:
    """The directions text runs in, most used first; oblique text is left to `oblique_segments`."""
    counts = np.bincount(characters.direction, minlength=OBLIQUE + 1)[:OBLIQUE]
    return [int(direction) for direction in np.argsort(-counts, kind="stable") if counts[direction]]


def segments(page: Upright) -> list[Segment]:
    """The segments of the text that runs in the page's direction, line by line."""
    chosen = np.flatnonzero(page.characters.direction == page.direction)
    found = []
    for row in _with_raised(_rows(_runs(page, chosen))):
        for runs in _adjacent(row):
            order = np.concatenate([chosen[run.first : run.last + 1] for run in runs])
            raised = [run for run in runs if run.raised]
            found.append(
                _segment(page, order, np.concatenate([chosen[run.first : run.last + 1] for run in raised]) if raised else None)
            )
    return found


def oblique_segments(characters: Characters) -> list[Segment]:
    """Stamps and watermarks: the text of each piece as it was drawn."""
    page = turn_upright(characters, 0)
    chosen = np.flatnonzero(characters.direction == OBLIQUE)
    if not len(chosen):
        return []
    cuts = np.flatnonzero(np.diff(characters.objects[chosen])) + 1
    whole = [_made(page, order, characters.spaced[order[1:]], None) for order in np.split(chosen, cuts)]
    return [joined(whole, " ")]


def _runs(page: Upright, chosen: Integers) -> list[_Run]:
    if not len(chosen):
        return []
    gaps, em = page.letter_gaps(chosen)
    baselines, sizes = page.characters.baselines[chosen], page.characters.sizes[chosen]
    follows = (np.abs(np.diff(baselines)) <= _LEVEL * em) & (gaps > _OVERLAP * em) & (gaps < WIDE_GAP * em)
    firsts = np.concatenate([[0], np.flatnonzero(~follows) + 1])
    lasts = np.append(firsts[1:], len(chosen)) - 1
    lefts = np.minimum.reduceat(page.left[chosen], firsts)
    rights = np.maximum.reduceat(page.right[chosen], firsts)
    columns = (firsts, lasts, lefts, rights, baselines[firsts], np.maximum.reduceat(sizes, firsts))
    return [_Run(*values) for values in zip(*(column.tolist() for column in columns), strict=True)]


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
        em = run.size
        if group and not _OVERLAP * em < run.left - right < WIDE_GAP * max(em, group[-1].size):
            yield group
            group = []
        right = max(right, run.right) if group else run.right
        group.append(run)
    if group:
        yield group


def _segment(page: Upright, order: Integers, raised: Integers | None) -> Segment:
    gaps, em = page.letter_gaps(order)
    consecutive = np.diff(order) == 1
    written = page.characters.spaced[order[1:]] & (gaps > np.where(consecutive, -0.1, 0.08) * em)
    threshold = _SPACE_GAP_BESIDE_WRITTEN if written.any() else _SPACE_GAP
    wide = gaps > threshold * em
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
    return Segment(
        left=left,
        top=baseline - 0.75 * size,
        right=right,
        bottom=baseline + 0.2 * size,
        baseline=baseline,
        size=round(size, 2),
        bold=bool(np.count_nonzero(characters.bold[order]) * 2 > len(order)),
        text=text,
        sources=sources,
        first_word=float(page.right[order[word_end - 1]]) - left,
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
    return replace(segment, text=text, sources=sources, first_word=_first_word(page, text, sources))


def _gap_at(page: Upright, segment: Segment, place: int) -> float:
    return float(page.left[segment.sources[place + 1]] - page.right[segment.sources[place - 1]])


def _first_word(page: Upright, text: str, sources: Integers) -> float:
    end = text.find(" ")
    last = sources[(end if end > 0 else len(text)) - 1]
    return float(page.right[last] - page.left[sources[0]])


def joined(parts: list[Segment], separator: str) -> Segment:
    """Segments of one line as one, with this separator between them."""
    if len(parts) == 1:
        return parts[0]
    sources = [parts[0].sources]
    for part in parts[1:]:
        sources += [np.full(len(separator), INSERTED), part.sources]
    longest = max(parts, key=lambda part: len(part.text))
    return Segment(
        left=min(part.left for part in parts),
        top=min(part.top for part in parts),
        right=max(part.right for part in parts),
        bottom=max(part.bottom for part in parts),
        baseline=longest.baseline,
        size=longest.size,
        bold=sum(len(part.text) for part in parts if part.bold) * 2 > sum(len(part.text) for part in parts),
        text=separator.join(part.text for part in parts),
        sources=np.concatenate(sources),
        first_word=parts[0].first_word,
    )


def split_at(page: Upright, segment: Segment, x: float) -> list[Segment]:
    """A segment in two where a drawn line crosses it; whole if one side would be empty."""
    drawn = np.flatnonzero(segment.sources != INSERTED)
    sources = segment.sources[drawn]
    beyond = (page.left[sources] + page.right[sources]) / 2 > x
    if beyond.all() or not beyond.any():
        return [segment]
    cut = int(drawn[int(np.argmax(beyond))])
    return [_part(page, segment, 0, cut), _part(page, segment, cut, len(segment.text))]


def _part(page: Upright, segment: Segment, start: int, end: int) -> Segment:
    text = segment.text[start:end].rstrip()
    sources = segment.sources[start : start + len(text)]
    drawn = sources[sources != INSERTED]
    return replace(
        segment,
        left=float(page.left[drawn].min()),
        right=float(page.right[drawn].max()),
        text=text,
        sources=sources,
        first_word=_first_word(page, text, sources),
    )
