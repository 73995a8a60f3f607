"""The document's title: as it is printed, never what a program wrote into the file's properties unseen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.structure.file_names import humanise
from ingest.structure.item_headings import Opening
from ingest.structure.labels import read_label
from ingest.structure.lines import Line, Lines
from ingest.structure.organ_names import find_organ
from ingest.structure.sheet_title import SHEETS, find_sheet_title
from ingest.structure.title_lines import FOR_WHOM, over_lines, speaks
from ingest.structure.title_words import (
    JUNK,
    LABELLED,
    MEETING_PAPER,
    OPENS_MEETING,
    TYPE_WORD,
    VALUE_ROW,
    is_bare,
    is_organisation,
)
from kb.text.dates import find_dates
from kb.types import Document

_SENDER_LINES = 8
_PLACE_AND_DAY = re.compile(r"^[A-ZÆØÅÄÖ][\w-]+(?:[ ][A-ZÆØÅÄÖ][\w-]+)?,?[ ](?:den[ ])?\d{1,2}\.")
_ENOUGH = 1.5
_LETTERHEAD = 1.4


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may be the title, the line they end on, and how much speaks for them."""

    text: str
    last: int
    weight: float


def find_printed_title(document: Document, lines: Lines, openings: Sequence[Opening], file_name: str) -> str:
    """The title as the document prints it, or what the file's name tells where it prints none."""
    if document.format in SHEETS:
        return find_sheet_title(document, lines, file_name)
    cases = {opening.line.index for opening in openings if opening.form != "number"}
    several = cases if len(cases) > 1 else set()
    candidates = [*_printed(lines, several), *_from_header(lines), *_from_properties(document, lines)]
    best = max(candidates, key=lambda candidate: candidate.weight, default=None)
    if best is None or best.weight < _ENOUGH:
        return humanise(file_name)
    return _continued(best, lines) or (_completed(best, candidates) if is_bare(best.text) else best.text)


def _printed(lines: Lines, cases: set[int]) -> list[Candidate]:
    first = lines.on_first_page()
    few_bold = sum(line.bold for line in first) <= 3
    largest = max((line.size for line in first if line.size is not None and speaks(line, lines)), default=None)
    candidates = []
    taken = -1
    for line in first[:40]:
        if line.index in cases:
            break
        if line.index <= taken or not speaks(line, lines):
            continue
        candidate = _weighed(line, lines, largest, few_bold)
        if candidate is not None:
            taken = candidate.last
            candidates.append(candidate)
    return candidates


def _from_header(lines: Lines) -> list[Candidate]:
    """A running header that names the paper ("Dokument: Møteprotokoll AU 2/2025"), for documents that print no title below it."""
    found = []
    for line in lines.furniture[:8]:
        for cell in line.text.split("\t"):
            words = re.sub(r"(?i)^(?:dokument|document|tittel|title)\s*:\s*", "", cell.strip())
            if is_bare(words) and not MEETING_PAPER.search(words):
                continue
            if (
                line.role == "header"
                and 6 <= len(words) <= 120
                and TYPE_WORD.search(words)
                and not JUNK.match(words)
                and ":" not in words
            ):
                found.append(Candidate(words, -1, 1.6))
    return found[:1]


def _weighed(line: Line, lines: Lines, largest: float | None, few_bold: bool) -> Candidate | None:
    labelled = LABELLED.match(line.words)
    if labelled is not None and not (labelled["title"].lower().startswith("nr") or labelled["title"][0].isdigit()):
        return Candidate(labelled["title"].strip(), line.index, 4.5 - line.index / 40)
    if line.role == "table":
        return None
    weight = _looks(line, lines, largest) + _words(line.words) - min(line.index, 20) / 10
    set_apart = lines.larger(line, 1.15) or line.role == "title" or (line.role == "heading" and line.level)
    if VALUE_ROW.match(line.words) and not TYPE_WORD.search(line.words.split(":")[0]) and not set_apart:
        weight -= 6.0
    weight += 2.0 if few_bold and line.bold else 0.0
    weight += 3.0 if line.index < 8 and OPENS_MEETING.match(line.words) else 0.0
    weight += _in_letter(line, lines)
    text, last = over_lines(line, lines)
    if is_organisation(text) and line.role != "title":
        weight = min(weight, _LETTERHEAD)
    return Candidate(text, last, weight)


def _looks(line: Line, lines: Lines, largest: float | None) -> float:
    named = {0: 1.5, 1: 6.0}.get(line.level, 3.0)
    weight = {"title": 10.0, "heading": named}.get(line.role, 0.0)
    if lines.larger(line, 1.15) and largest is not None and line.size is not None:
        weight += 5.0 if line.size >= largest - 0.3 else 3.0
    if line.bold and line.role != "heading":
        weight += 1.5
    if line.capitals:
        weight += 1.0
    return weight + (2.5 if line.index == 0 else 1.0 if line.index < 3 else 0.0)


def _in_letter(line: Line, lines: Lines) -> float:
    """In a letter without types: above the place and the day stands the sender, and the one line in capitals is its matter."""
    first = lines.on_first_page()[:_SENDER_LINES]
    dated = next((other.index for other in first if _PLACE_AND_DAY.match(other.words) and len(other.words) <= 50), None)
    if dated is None or line.level > 0 or lines.larger(line, 1.15):
        return 0.0
    if line.index < dated:
        return -3.0
    alone = line.capitals and " " in line.words and sum(other.capitals for other in first) == 1
    return 1.5 if alone and line.index in range(dated, dated + _SENDER_LINES) else 0.0


def _words(text: str) -> float:
    weight = 0.0
    if TYPE_WORD.search(text):
        weight += 4.0 if TYPE_WORD.search(text.split()[0]) else 2.5
    if is_organisation(text):
        weight -= 6.0
    if text.endswith((":", ";")):
        weight -= 6.0
    if read_label(text) is not None:
        weight -= 6.0
    if text.endswith((".", ",")) or len(text) > 140:
        weight -= 2.5
    dates = find_dates(text)
    if dates and dates[0].precision == "day" and len(text) - (dates[0].end - dates[0].start) < 14:
        weight -= 5.0
    found = find_organ(text, at_start=True)
    if found is not None and found.start == 0 and found.end >= len(text) - 2:
        weight -= 1.5
    return weight


def _from_properties(document: Document, lines: Lines) -> list[Candidate]:
    """The title property, when it is no junk and the document says the same in its first lines."""
    title = " ".join((document.properties.title or "").split())
    if len(title) < 4 or JUNK.match(title):
        return []
    near = _plain(" ".join(line.words for line in lines.body[:60]))
    if not is_bare(title) and f" {_plain(title)} " in f" {near} ":
        return [Candidate(title, 0, 7.0 + _words(title))]
    return [Candidate(title, 0, 1.0)]


def _continued(best: Candidate, lines: Lines) -> str | None:
    """A plan's or agreement's one word with the line that says for whom, between whom ("Samarbeidsavtale" over "mellom X og Y")."""
    if MEETING_PAPER.search(best.text) or not (is_bare(best.text) or (" " not in best.text and TYPE_WORD.search(best.text))):
        return None
    following = lines.body[best.last + 1].words if best.last + 1 < len(lines.body) else ""
    goes_on = FOR_WHOM.match(following) is not None
    return f"{best.text} {following}" if goes_on and len(following) <= 120 and not following.endswith(".") else None


def _completed(bare: Candidate, candidates: Sequence[Candidate]) -> str:
    """A bare word for a case paper or a plan gives way to the next title below it; for minutes organ and date come later."""
    if MEETING_PAPER.search(bare.text):
        return bare.text
    below = [
        c
        for c in candidates
        if bare.last < c.last <= bare.last + 12 and not is_bare(c.text) and c.weight >= _ENOUGH and len(c.text) > 6
    ]
    below = [c for c in below if not re.match(r"^(?:§|\d+[.)]?\s)", c.text)]
    return max(below, key=lambda candidate: candidate.weight).text if below else bare.text


def _plain(text: str) -> str:
    """The words only, in lower case, one space between."""
    return re.sub(r"[\W_]+", " ", text.lower()).strip()
