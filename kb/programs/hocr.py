"""hOCR, the form in which Tesseract tells what it read: lines, words and letters with their boxes in the picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from kb.errors import KBError

Box = tuple[int, int, int, int]
"""Left, top, right, bottom in points of the picture, from its top left corner."""

_BOX = re.compile(r"\bbbox (-?\d+) (-?\d+) (-?\d+) (-?\d+)")
_LETTER_BOX = re.compile(r"\bx_bboxes (-?\d+) (-?\d+) (-?\d+) (-?\d+)")
_BASELINE = re.compile(r"\bbaseline (-?[\d.]+) (-?[\d.]+)")
_CLARITY = re.compile(r"\bx_conf ([\d.]+)")
_CONFIDENCE = re.compile(r"\bx_wconf (\d+)")
_HEIGHT = re.compile(r"\bx_size (-?[\d.]+)")
_LINES = frozenset({"ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat"})


class NotHocr(KBError):
    """What the program told is not what it promises to tell."""


@dataclass(frozen=True, slots=True)
class RecognisedWord:
    """A word with the box of each of its letters, and how sure Tesseract is of it, from 0 to 100.

    `confidence` is that of its worst letter, widely spread (right words of clean scans have 95); `clarity` is the mean of its
    letters (99 there), which one doubtful letter does not pull down.
    """

    text: str
    letters: tuple[Box, ...]
    confidence: int
    clarity: float = 0.0


@dataclass(frozen=True, slots=True)
class RecognisedLine:
    """A line: its box, its baseline (the height at the box's left edge, and how far it sinks per point to the right), its words.

    `size` is the height of its letters from ascender to descender.
    """

    box: Box
    baseline: float
    slope: float
    size: float
    words: tuple[RecognisedWord, ...]


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was read in a picture, in the order Tesseract reads it."""

    lines: tuple[RecognisedLine, ...] = ()

    @property
    def words(self) -> Iterator[RecognisedWord]:
        return (word for line in self.lines for word in line.words)


def parse_hocr(told: bytes) -> Recognised:
    """The lines of an hOCR page. NotHocr where it is none."""
    try:
        root = ElementTree.fromstring(told)
    except ElementTree.ParseError as error:
        raise NotHocr(f"The text recognition gave an answer that cannot be understood: {error}.") from error
    lines = (_line(element) for element in root.iter() if element.get("class") in _LINES)
    return Recognised(tuple(line for line in lines if line is not None))


def _line(element: ElementTree.Element) -> RecognisedLine | None:
    told = element.get("title", "")
    box = _box(_BOX, told)
    words = tuple(word for part in element.iter() if part.get("class") == "ocrx_word" for word in [_word(part)] if word is not None)
    if box is None or not words:
        return None
    baseline, size = _BASELINE.search(told), _HEIGHT.search(told)
    slope, offset = (float(baseline.group(1)), float(baseline.group(2))) if baseline else (0.0, 0.0)
    return RecognisedLine(box, box[3] + offset, slope, float(size.group(1)) if size else float(box[3] - box[1]), words)


def _word(element: ElementTree.Element) -> RecognisedWord | None:
    text: list[str] = []
    letters: list[Box] = []
    clear: list[float] = []
    for part in element.iter():
        box = _box(_LETTER_BOX, part.get("title", "")) if part.get("class") == "ocrx_cinfo" else None
        if box is not None and part.text and part.text.strip():
            text.append(part.text)
            letters += [box] * len(part.text)
            clear += [float(found.group(1)) for found in [_CLARITY.search(part.get("title", ""))] if found]
    confidence = _CONFIDENCE.search(element.get("title", ""))
    if not text:
        return None
    sure = int(confidence.group(1)) if confidence else 0
    return RecognisedWord("".join(text), tuple(letters), sure, sum(clear) / len(clear) if clear else 0.0)


def _box(pattern: re.Pattern[str], told: str) -> Box | None:
    found = pattern.search(told)
    if found is None:
        return None
    left, top, right, bottom = (int(number) for number in found.groups())
    return (left, top, right, bottom) if right > left and bottom > top else None
