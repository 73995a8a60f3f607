"""Where sentences begin and end in the stored text of a page."""

from __future__ import annotations

import re

from kb.text.abbreviations import BINDING, CLOSING, ENUMERATED, NUMBERED
from kb.text.months import MONTHS

_STOP = re.compile(r"(?<![.!?…])[.!?…]++[)\]»”’\"'›]*(?=\s)")
_NEXT = re.compile(r"[\s]*([(\[«“‘\"'‹–—•*-]*)(\S?)")
_TOKEN = re.compile(r"\S+$")
_INITIALS = re.compile(r"(?:[A-ZÆØÅÄÖ]|Chr|Th|Kr|Aa)(?:\.-?[A-ZÆØÅÄÖ])*$")
_DOTTED = re.compile(r"[a-zæøåäö]{1,3}(?:\.[a-zæøåäö]{1,3})+$")
_OPENING = "([«“‘\"'‹–—•*-"


def sentences(text: str) -> list[tuple[int, int]]:
    """Spans of the sentences, trimmed, in order; together they hold every character that is not white space.

    A stored line is a paragraph, so a line break always ends a sentence; a table row (with tabs) is one sentence.
    """
    spans: list[tuple[int, int]] = []
    offset = 0
    for line in text.split("\n"):
        if line.strip():
            spans.extend(_in_line(text, offset, offset + len(line)))
        offset += len(line) + 1
    return spans


def _in_line(text: str, start: int, end: int) -> list[tuple[int, int]]:
    line = text[start:end]
    cuts = [] if "\t" in line else _cuts(line)
    spans = []
    for first, last in zip([0, *cuts], [*cuts, len(line)], strict=True):
        piece = line[first:last]
        trimmed = piece.strip()
        if trimmed:
            begin = start + first + len(piece) - len(piece.lstrip())
            spans.append((begin, begin + len(trimmed)))
    return spans


def _cuts(line: str) -> list[int]:
    cuts: list[int] = []
    for stop in _STOP.finditer(line):
        begin = cuts[-1] if cuts else 0
        if _ends_sentence(line, begin, stop):
            cuts.append(stop.end())
    return cuts


def _ends_sentence(line: str, begin: int, stop: re.Match[str]) -> bool:
    following = _NEXT.match(line, stop.end())
    next_letter = following.group(2) if following else ""
    if not next_letter or next_letter.islower() or next_letter in ",;:)]»":
        return False
    mark = stop.group().rstrip(")]»”’\"'›")
    if mark != ".":
        return True
    if len(stop.group()) > len(mark) and stop.group()[1] in ")]":
        # "(jf. § 3 mv.) Styret": the bracket may close in the middle of a sentence only before a small letter, seen above.
        return True
    return _full_stop_ends(line, begin, stop.start(), next_letter, line[stop.end() :])


def _full_stop_ends(line: str, begin: int, dot: int, next_letter: str, rest: str) -> bool:
    found = _TOKEN.search(line, begin, dot)
    if found is None:
        return True
    token = found.group().lstrip(_OPENING)
    first_in_sentence = not line[begin : found.start()].strip(" " + _OPENING)
    if first_in_sentence and _is_list_mark(token):
        return False
    word = token.lower()
    if token.isdigit():
        return not _is_ordinal(token, rest)
    if word in NUMBERED:
        return not next_letter.isdigit()
    if word in CLOSING:
        return next_letter.isupper()
    if word in BINDING or _after_last_mark(word) in BINDING:
        return False
    if _INITIALS.match(token):
        before = line[begin : found.start()].split()
        return bool(before) and before[-1].lower() in ENUMERATED
    return not _DOTTED.match(word)


def _after_last_mark(word: str) -> str:
    """`kap` of "lov/kap" and "(jf": the abbreviation behind a joining mark."""
    return re.split(r"[/(«–-]", word)[-1]


def _is_list_mark(token: str) -> bool:
    return (token.replace(".", "").isdigit() and len(token) <= 8) or (len(token) == 1 and token.isalpha())


def _is_ordinal(token: str, rest: str) -> bool:
    word = re.match(r"\s*([^\W\d_]+)", rest)
    return len(token) <= 2 and word is not None and word.group(1).lower() in MONTHS
