"""Which of what was recognised is text: a photograph, a logo, a signature or a stain gives letters too."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from ingest.readers.recognised_signs import is_bullet
from kb.programs.hocr import Recognised, RecognisedLine, RecognisedWord

_SURE = 60  # of 100; words of clean scans have 95, of poor ones 80, of no text 30
_LEAST_LINE = 40
_LEAST_CLARITY = 96  # right words have 97 and more even in italics, dots and stains taken for letters 88 to 94
_LEAST_SIGN = 50
_LEAST_APART = 60
_APART = 0.6  # line heights; wider than spaces between words
_FEWEST_LETTERS = 10
_SHARE_SURE = 0.5


def trusted(read: Recognised) -> Recognised:
    """Without lines and signs that are hardly text."""
    lines = (_without_strays(_signs_gone(line)) for line in read.lines)
    return Recognised(tuple(line for line in lines if line.words and _is_text(line.words)))


def is_readable(read: Recognised) -> bool:
    """Whether enough of it is sure for the whole to be text."""
    all_letters = sum(_letters(word) for word in read.words)
    sure = sum(_letters(word) for word in read.words if word.confidence >= _SURE)
    return sure >= max(_FEWEST_LETTERS, _SHARE_SURE * all_letters)


def _signs_gone(line: RecognisedLine) -> RecognisedLine:
    named = [word for word in line.words if word.text.strip("|")]  # what is left of a table's lines
    words = [word for word in named if word.confidence >= _LEAST_SIGN or _letters(word) or is_bullet(line, word)]
    return replace(line, words=tuple(words))


def _without_strays(line: RecognisedLine) -> RecognisedLine:
    """Without unsure letters that stand apart at either end of the line, as a logo's do."""
    gaps = [after.letters[0][0] - before.letters[-1][2] for before, after in pairwise(line.words)]
    cuts = [place for place, gap in enumerate(gaps, start=1) if gap > _APART * line.size]
    parts = [line.words[start:end] for start, end in pairwise([0, *cuts, len(line.words)])]
    while len(parts) > 1 and _is_stray(line, parts[0]):
        parts.pop(0)
    while len(parts) > 1 and _is_stray(line, parts[-1]):
        parts.pop()
    return replace(line, words=tuple(word for part in parts for word in part))


def _is_stray(line: RecognisedLine, words: tuple[RecognisedWord, ...]) -> bool:
    return all(word.confidence < _LEAST_APART and not is_bullet(line, word) for word in words)


def _is_text(words: tuple[RecognisedWord, ...]) -> bool:
    """Whether the words of a line are sure on the whole, or at least their letters are."""
    letters = sum(len(word.text) for word in words)
    confidence = sum(word.confidence * len(word.text) for word in words) / letters
    return confidence >= _LEAST_LINE or sum(word.clarity * len(word.text) for word in words) / letters >= _LEAST_CLARITY


def _letters(word: RecognisedWord) -> int:
    return sum(point.isalnum() for point in word.text)
