"""Signs that Tesseract's models lack, told by where they stand: § before a number, bullets, and the dash of Norwegian print."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from ingest.readers.recognised_page import RecognisedPage
from kb.programs.hocr import Recognised, RecognisedLine, RecognisedWord

_NUMBER = re.compile(r"(\d{1,3})(?:-\d{1,3})?[a-z]?[.,:;)]*\Z")
_LAW = re.compile(r"(?:offl\.|fvl\.|\w*lov(?:en|a|ens|as)?|\w*forskrift(?:en|a)?|lagen|jf\.?|jfr\.?)\Z", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"\d{4,9}[.,:;)]*")
_WIDE_STEP = 1.22  # times the usual step from figure to figure
_FOR_SECTION = frozenset("8$&S5")
_FEWEST_SECTIONS = 3
_BULLETS = frozenset("e*+«»·.oO°¢©®®-•")
_RAISED = 0.1  # ems a bullet keeps from the baseline at least
_LARGEST_BULLET = 0.5
_SMALLEST_BULLET = 0.12
_WIDEST_SHAPE = 1.5


def with_thousands(read: Recognised) -> Recognised:
    """Numbers with a narrow space before each three figures ("1 036"), which Tesseract takes for none, as words again."""
    return Recognised(
        tuple(replace(line, words=tuple(part for word in line.words for part in _thousands(word))) for line in read.lines)
    )


def _thousands(word: RecognisedWord) -> list[RecognisedWord]:
    if not _LONG_NUMBER.fullmatch(word.text):
        return [word]
    digits = len(word.text.rstrip(".,:;)"))
    middles = [(box[0] + box[2]) / 2 for box in word.letters[:digits]]
    steps = [after - before for before, after in pairwise(middles)]
    wide = {place for place, step in enumerate(steps, start=1) if step > _WIDE_STEP * median(steps)}
    groups = set(range(digits % 3 or 3, digits, 3))
    if wide != groups:
        return [word]
    cuts = [0, *sorted(groups), len(word.text)]
    return [replace(word, text=word.text[start:end], letters=word.letters[start:end]) for start, end in pairwise(cuts)]


def mended_signs(pages: Sequence[RecognisedPage]) -> list[list[list[str]]]:
    """The words of each line of each page, as many letters in each as were recognised."""
    sections = _counts_sections(pages)
    return [[_mended(line, sections) for line in page.lines] for page in pages]


def _mended(line: RecognisedLine, sections: bool) -> list[str]:
    words = [word.text.replace("—", "–") for word in line.words]
    for place, word in enumerate(words[:-1]):
        if len(word) == 1 and _NUMBER.match(words[place + 1]) and _is_section(words, place, sections):
            words[place] = "§"
    if len(words) > 1 and is_bullet(line, line.words[0]):
        words[0] = "•"
    return words


def _is_section(words: list[str], place: int, sections: bool) -> bool:
    """Whether a lone sign before a number is the one for a section of a law: a dollar, or a figure after the law's name."""
    if words[place] == "$":
        return True
    if words[place] not in _FOR_SECTION:
        return False
    return bool(_LAW.match(words[place - 1])) if place else sections


def _counts_sections(pages: Sequence[RecognisedPage]) -> bool:
    """Whether lines of the document begin with a section sign, or what is taken for one, and numbers that count up."""
    numbers: list[int] = []
    signs: set[str] = set()
    for line in (line for page in pages for line in page.lines):
        first, second = (line.words[0].text, line.words[1].text) if len(line.words) > 2 else ("", "")
        number = _NUMBER.match(second)
        if first in _FOR_SECTION | {"§"} and number:
            numbers.append(int(number.group(1)))
            signs.add(first)
    counting = len(numbers) >= _FEWEST_SECTIONS and all(0 < after - before <= 3 for before, after in pairwise(numbers))
    return counting and bool(signs & {"§", "$"})


def is_bullet(line: RecognisedLine, word: RecognisedWord) -> bool:
    """A small mark before a line, about as wide as high, that does not stand on the line."""
    if word.text not in _BULLETS or word is not line.words[0]:
        return False
    left, top, right, bottom = word.letters[0]
    baseline = line.baseline + line.slope * (left - line.box[0])
    width, height = right - left, bottom - top
    small = _SMALLEST_BULLET * line.size < height < _LARGEST_BULLET * line.size
    return small and max(width, height) < _WIDEST_SHAPE * min(width, height) and baseline - bottom > _RAISED * line.size
