"""What of a passage is shown in a list of hits: one or two windows of its own words, around those that were searched for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kb.text.analysis import NO_RELATIVES, Term, WordMatch, matching_words
from kb.text.sentences import sentences
from kb.types import Snippet, Span

WIDE = 280
"""Characters of a single window: three lines of a list."""
NARROW = 150
"""Characters of each of two windows."""
APART = 30
"""Two windows nearer than this are one."""


def snippet(text: str, terms: Sequence[Term], relatives: Mapping[str, str] = NO_RELATIVES) -> Snippet:
    """The windows of a passage that tell most of why it was found. All offsets are in `text`; nothing is reworded.

    `relatives` are words that count as a term of the query, each with that term's stem.
    """
    matches = matching_words(text, terms, relatives)
    windows = _windows(text, matches)
    marks = tuple((m.start, m.end) for m in matches if any(start <= m.start and m.end <= end for start, end in windows))
    return Snippet(windows, marks)


def _windows(text: str, matches: Sequence[WordMatch]) -> tuple[Span, ...]:
    if len(text) <= WIDE:
        return ((0, len(text)),)
    if not matches:
        return (_around(text, 0, 0, WIDE),)
    wide = _best(text, matches, WIDE)
    missing = _stems(matches) - _stems(_inside(matches, wide))
    if not missing:
        return (wide,)
    one = _best(text, matches, NARROW)
    other = _best(text, [match for match in matches if match.stem not in _stems(_inside(matches, one))], NARROW)
    first, second = sorted((one, other))
    return (first, second) if second[0] - first[1] >= APART else ((first[0], max(first[1], second[1])),)


def _best(text: str, matches: Sequence[WordMatch], width: int) -> Span:
    """The window with the most of what was searched for: different words before repeated ones, and the earliest of equals."""
    groups = [[m for m in matches[i:] if m.end <= first.start + width] or [first] for i, first in enumerate(matches)]
    group = max(groups, key=lambda group: (len(_stems(group)), len(group)))
    return _around(text, group[0].start, group[-1].end, width)


def _around(text: str, start: int, end: int, width: int) -> Span:
    """A window over start:end: from the beginning of its sentence where there is room, and never cut inside a word."""
    room = max(0, width - (end - start))
    opening = max((first for first, _ in sentences(text) if first <= start), default=0)
    begin = opening if start - opening <= room else _word_after(text, start - room // 3, start)
    closing = [last for _, last in sentences(text) if max(end, begin + 1) <= last <= begin + width]
    whole = [last for last in closing if last - begin >= width * 0.6]
    return begin, max(end, whole[-1] if whole else _word_before(text, begin + width, end))


def _word_after(text: str, place: int, latest: int) -> int:
    """The first beginning of a word from here on."""
    while place < latest and not (text[place - 1].isspace() and not text[place].isspace()):
        place += 1
    return place


def _word_before(text: str, place: int, earliest: int) -> int:
    """The last end of a word up to here."""
    if place >= len(text):
        return len(text.rstrip())
    while place > earliest and not (text[place].isspace() and not text[place - 1].isspace()):
        place -= 1
    return place


def _inside(matches: Sequence[WordMatch], window: Span) -> list[WordMatch]:
    return [match for match in matches if window[0] <= match.start and match.end <= window[1]]


def _stems(matches: Sequence[WordMatch]) -> set[str]:
    return {match.stem for match in matches}
