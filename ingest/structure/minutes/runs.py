"""Stretches of lines, and such stretches read as one text whose every character knows where it stands on its page."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.structure.lines import Line
from ingest.structure.minutes.vote_words import says_only_how_it_was_voted
from kb.decisions import Piece
from kb.text.sentences import sentences

_ENDS = re.compile(r"[.!?:;)»”\"]\s*$")
_SHORT_LINE = 50
_BEGINS_ANEW = re.compile(r"^\s*(?:[•–—*·-]\s|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zæøå][.)]\s|pkt\.?\s*\d)", re.I)


@dataclass(frozen=True, slots=True)
class Run:
    """A line, or a part of one: characters `start` to `end` of its page."""

    line: Line
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.line.text[self.start - self.line.start : self.end - self.line.start]

    @property
    def words(self) -> str:
        return self.text.strip()


def whole(line: Line) -> Run:
    """A line as it stands, without the white space around its words."""
    text = line.text
    return Run(line, line.start + len(text) - len(text.lstrip()), line.start + len(text.rstrip()))


class Reading:
    """Runs read as one text. A line that breaks off in the middle of a sentence goes on with the next one."""

    def __init__(self, runs: Sequence[Run]) -> None:
        self.runs = [run for run in runs if run.end > run.start]
        self._starts: list[int] = []
        parts: list[str] = []
        length = 0
        for position, run in enumerate(self.runs):
            joint = _joint(self.runs[position - 1], run) if position else ""
            self._starts.append(length + len(joint))
            parts += [joint, run.text]
            length += len(joint) + len(run.text)
        self.text = "".join(parts)

    def sentences(self) -> list[tuple[int, int]]:
        """Where its sentences stand in `text`."""
        return sentences(self.text)

    def cut(self, start: int, end: int) -> list[Run]:
        """The runs, or parts of them, that `text[start:end]` was read from."""
        return [
            Run(run.line, run.start + max(0, start - begin), min(run.end, run.start + end - begin))
            for begin, run in zip(self._starts, self.runs, strict=True)
            if begin < end and begin + len(run.text) > start
        ]

    def run_at(self, position: int) -> Run:
        """The run in which a character of `text` stands."""
        return self.runs[max(0, bisect_right(self._starts, position) - 1)]


def _joint(before: Run, after: Run) -> str:
    if "\t" in before.text or "\t" in after.text or _BEGINS_ANEW.match(after.text):
        return "\n"
    if _ENDS.search(before.text) or after.line.role == "heading" or says_only_how_it_was_voted(after.text):
        return "\n"
    # A short line is not broken off by the margin; what goes on behind it in capitals is another.
    return "\n" if len(before.line.text) < _SHORT_LINE and not after.words[:1].islower() else " "


def pieces_of(runs: Sequence[Run], apart: frozenset[tuple[int, int]]) -> tuple[Piece, ...]:
    """The runs as stretches of pages, neighbours joined; `apart` are the places of headers and footers, which join nothing."""
    pieces: list[Piece] = []
    for run in runs:
        if pieces and _goes_on(pieces[-1], run, apart):
            pieces[-1] = Piece(run.line.page, pieces[-1].start, run.end)
        else:
            pieces.append(Piece(run.line.page, run.start, run.end))
    return tuple(pieces)


def _goes_on(piece: Piece, run: Run, apart: frozenset[tuple[int, int]]) -> bool:
    if piece.page != run.line.page or run.start < piece.end:
        return False
    return not any(page == piece.page and piece.end <= start < run.start for page, start in apart)


def text_of(runs: Sequence[Run]) -> str:
    """The words of runs in a row."""
    return Reading(runs).text


def by_sentence(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Each sentence with its place."""
    for start, end in reading.sentences():
        yield start, end, reading.text[start:end]
