"""The table of treatment on a case paper: which organs take the case, when, and under which number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ingest.structure.lines import Line, Lines
from ingest.structure.organ_names import canonical_organ
from kb.text.case_numbers import CaseNumber, find_case_numbers
from kb.text.dates import find_dates

_ORGAN = re.compile(
    r"(?i)^(?:utvalg|utval|organ|saksgang|behandlas av|nemnd|råd/utvalg|styre/råd/utvalg|politisk utvalg|instans|"
    r"(?:behandlet|behandla|behandles|behandlast|handsama|handsamast|til behandling) (?:av|i))\W*$"
)
_DAY = re.compile(r"(?i)^(?:møtedato|møtedag|dato|date|datum|behandlingsdato|behandlet)\W*$")
_NUMBER = re.compile(
    r"(?i)^(?:(?:utvalgs?|utvals?|møte|styre)?sak(?:s?[ ]?(?:nr|nummer))?\.?|saksnr\.?|nr\.?|utvalgssakstype/nr\.?)\W*$"
)
_FIRST_LINES = 40
_ROWS = 8


@dataclass(frozen=True, slots=True)
class Treatment:
    """One organ's treatment of a case: what its row tells."""

    organ: str | None
    day: date | None
    case: CaseNumber | None


def find_treatment(lines: Lines) -> Treatment | None:
    """The treatment this paper was written for: the last one that has a number, else the first; None without such a table."""
    first = lines.on_first_page()[:_FIRST_LINES]
    for position, line in enumerate(first):
        rows = list(_rows(line, first[position + 1 : position + 1 + _ROWS]))
        if rows:
            numbered = [row for row in rows if row.case is not None]
            return numbered[-1] if numbered else rows[0]
    return None


def find_treatments(lines: Lines) -> Iterator[tuple[Line, list[Treatment]]]:
    """Every table of treatment in the document that tells a number: its head, and its rows."""
    for line in lines.body:
        rows = list(_rows(line, lines.body[line.index + 1 : line.index + 1 + _ROWS])) if "\t" in line.text else []
        if any(row.case is not None for row in rows):
            yield line, rows


def is_treatment_header(text: str) -> bool:
    """Whether a row heads a table of treatment: a column of organs beside one of days or numbers."""
    cells = [cell.strip() for cell in text.split("\t")]
    return _column(cells, _ORGAN) is not None and (_column(cells, _DAY) is not None or _column(cells, _NUMBER) is not None)


def _column(cells: Sequence[str], name: re.Pattern[str]) -> int | None:
    return next((number for number, cell in enumerate(cells) if name.match(cell)), None)


def _rows(header: Line, below: Sequence[Line]) -> Iterator[Treatment]:
    if not is_treatment_header(header.text):
        return
    names = [cell.strip() for cell in header.text.split("\t")]
    organ, day, number = _column(names, _ORGAN), _column(names, _DAY), _column(names, _NUMBER)
    for line in below:
        cells = [cell.strip() for cell in line.text.split("\t")]
        if len(cells) < 2:
            return
        words = _cell(cells, organ).lstrip("0123456789. ")
        if not words or not words[0].isalpha():
            return
        yield Treatment(canonical_organ(words), _day(_cell(cells, day)), _case(_cell(cells, number)))


def _cell(cells: Sequence[str], column: int | None) -> str:
    return cells[column] if column is not None and column < len(cells) else ""


def _day(words: str) -> date | None:
    days = [mention.first for mention in find_dates(words) if mention.precision == "day"]
    return days[0] if days else None


def _case(words: str) -> CaseNumber | None:
    found = find_case_numbers(words) or [
        CaseNumber(0, len(words), words, case.number, case.year, case.key, None) for case in find_case_numbers(f"Sak {words}")
    ]
    return found[0] if found and found[0].key is not None else None
