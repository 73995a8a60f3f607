"""Agenda items as units: which of the openings are items, and how far each item goes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from ingest.structure.item_headings import Opening
from ingest.structure.labels import read_label
from ingest.structure.lines import Line, Lines
from ingest.structure.treatment import find_treatment, find_treatments, is_treatment_header
from kb.text.case_numbers import CaseNumber, case_key, find_archive_number, find_case_numbers
from kb.types import AgendaItem, Kind

_WITH_ITEMS: frozenset[Kind] = frozenset({"minutes", "agenda", "case_paper"})
# After the last item: the meeting's end and the signatures belong to no case.
_CLOSING = re.compile(
    r"(?i)^(?:møtet\s+(?:ble\s+|blei\s+|vart\s+|er\s+)?(?:hevet|heva|slutt|avsluttet|avslutta)\b|møtet\s+slutt|"
    r"underskrift(?:er)?\s*:?$|underskrifter?\b.{0,40}$|"
    r"rett\s+(?:utskrift|avskrift)|signatur(?:er)?\s*:?$|utskrift\s+sendt|the\s+meeting\s+(?:closed|ended|was\s+closed)|"
    r"mötet\s+avslutas|"
    r"justeras|neste\s+møte\s*:|møteslutt|signert\s*:?|(?:referent|protokollfører|møtesekretær|ordstyrer)\s*:|protokollen\s+godkjennes\s+og)"
)
_ARCHIVE_IN_ROW = re.compile(r"(?:^|\t|\(|^\S{1,9}[ ])(\d{2}/\d{3,5}|20\d\d/\d{1,5}|20\d{7,8})(?=$|\t|\)|[ ])")
_ARCHIVE_LINES = 8
_TABLE_ROWS = 200
_ABOVE_TREATMENT = 8
_FOLLOW_UP_CELL = re.compile(
    r"(?i)(?:^|\t)\s*(?:ansvarl?i?g?|ansvarlig|ansvarleg|saksansvarlig|frist|status|tiltak|oppfølging|due|deadline|responsible|ansvarig)\s*(?:\t|$)"
)
_OWN_SERIES = re.compile(r"(?:RS|FO|OS|DS|MS|SP|IN)(?=[ ]?\d)")
_NUMBER_LABEL = re.compile(r"(?i)^(?:(?:utvalgs?|utvals?|møte|styre)?sak(?:s?nr|snummer)?|[A-ZÆØÅ]{2,4}\b)")


def extract_items(
    lines: Lines, found: Sequence[Opening], kind: Kind, meeting: date | None, title: str
) -> tuple[tuple[AgendaItem, ...], tuple[Opening, ...]]:
    """The agenda items of a meeting document, and the openings they stand on; none for other kinds.

    A table of contents gives way to the cases behind it; where the list is all there is (an agenda), its rows are the items.
    A case paper without such a heading is one item itself, under the number its labels or its table of treatment tell.
    """
    if kind not in _WITH_ITEMS:
        return (), ()
    own = without_other_tables(lines, found)
    openings = choose_openings(lines, [*own, *_glued_papers(lines, own, kind)], kind)
    if kind == "case_paper" and not openings:
        return _whole_paper(lines, title), ()
    restarts = _number_by_year(openings)
    items = []
    for position, opening in enumerate(openings):
        following = openings[position + 1] if position + 1 < len(openings) else None
        last = _last_line(lines, opening, following)
        items.append(_item(lines, opening, last, meeting if restarts or opening.form == "section" else None))
    return tuple(items), tuple(openings)


def _whole_paper(lines: Lines, title: str) -> tuple[AgendaItem, ...]:
    """The case paper as one item; none where no number is told, or several by labels."""
    if not lines.body:
        return ()
    treated = find_treatment(lines)
    case = treated.case if treated is not None else _labelled_case(lines)
    if case is None:
        return ()
    start, last = lines.body[0], lines.body[-1]
    archive = find_archive_number("\n".join(line.text for line in lines.on_first_page()[:25]))
    printed = re.sub(r"\s+", " ", case.printed)
    return (AgendaItem(printed, case.key, title, archive, start.page, start.start, last.page, last.end),)


def _labelled_case(lines: Lines) -> CaseNumber | None:
    """The number behind a label ("Saksnr: 17/24") or a type ("PS 17/24") at the start of a line near the top."""
    near = [line.words for line in lines.on_first_page()[:25] if _NUMBER_LABEL.match(line.words)]
    cases = {case.key: case for words in near for case in find_case_numbers(words)[:1] if case.key is not None}
    return next(iter(cases.values())) if len(cases) == 1 else None


def without_other_tables(lines: Lines, found: Sequence[Opening]) -> list[Opening]:
    """The openings without rows of tables that list no agenda: follow-up lists name old cases, and stand inside an item."""
    headed = [opening.line.index for opening in found if not _is_row(opening) and opening.form != "number"]
    numbered = [opening.line.index for opening in found if not _is_row(opening)]
    first = min(headed, default=min(numbered, default=len(lines.body)) if len(numbered) > 1 else len(lines.body))
    return [opening for opening in found if not _is_row(opening) or (opening.line.index < first and _lists_agenda(lines, opening))]


def _glued_papers(lines: Lines, found: Sequence[Opening], kind: Kind) -> list[Opening]:
    """Case papers behind an agenda that tell their number only in a table of treatment; each begins with its page.

    Without them the last row of the agenda would seem to hold all the papers that follow.
    """
    listed = {opening.key for opening in found if opening.key is not None and _is_row(opening)}
    open_to = listed - {opening.key for opening in found if not _is_row(opening)}
    papers: dict[str, Opening] = {}
    for head, rows in find_treatments(lines) if kind == "agenda" else ():
        case = next((row.case for row in reversed(rows) if row.case is not None and row.case.key in open_to), None)
        if case is not None and case.key is not None and case.key not in papers:
            first = _first_of_paper(lines, head)
            papers[case.key] = Opening(first, first.index, "case", case.printed, case.number, case.key, "")
    return list(papers.values())


def _first_of_paper(lines: Lines, head: Line) -> Line:
    """The first line of the page, where little stands between it and the table of treatment; else the table's head."""
    near = [line for line in lines.body[max(0, head.index - _ABOVE_TREATMENT) : head.index + 1] if line.page == head.page]
    first = near[0]
    begins_page = first.index == 0 or lines.body[first.index - 1].page < head.page
    return first if begins_page else head


def _is_row(opening: Opening) -> bool:
    return opening.line.role == "table"


def _lists_agenda(lines: Lines, opening: Opening) -> bool:
    """Whether the table a row stands in has no column of a follow-up list or of treatment."""
    index = opening.line.index
    while index > 0 and lines.body[index - 1].role == "table" and opening.line.index - index < _TABLE_ROWS:
        index -= 1
    header = lines.body[index].text
    return _FOLLOW_UP_CELL.search(header) is None and not is_treatment_header(header)


def choose_openings(lines: Lines, found: Sequence[Opening], kind: Kind) -> list[Opening]:
    """The openings that are items: the surest form of numbering the document uses, each item once."""
    for form in ("case", "section", "labelled"):
        chosen = [opening for opening in found if opening.form == form]
        if form == "section" and not _rises([opening.number for opening in chosen]):
            continue
        if form == "labelled" and kind == "case_paper":
            continue
        if chosen and (len(chosen) > 1 or form == "case" or lines.page_count < 3):
            return _without_contents(lines, chosen)
    if kind == "case_paper":
        return []
    return _without_contents(lines, _numbered_headings(lines, [opening for opening in found if opening.form == "number"]))


def _rises(numbers: Sequence[int]) -> bool:
    return len(numbers) > 1 and all(a < b for a, b in pairwise(numbers))


def _numbered_headings(lines: Lines, found: list[Opening]) -> list[Opening]:
    """Numbers alone are items when one look of line counts upwards through the document; lists within items start again at 1."""
    groups: dict[tuple[object, ...], list[Opening]] = defaultdict(list)
    for opening in found:
        line = opening.line
        groups[(line.role == "heading", line.level, line.bold, lines.larger(line), line.capitals)].append(opening)
    series = [_one_series(group) for look, group in groups.items() if any(look) or not _any_marked(groups)]
    return max(series, key=len, default=[])


def _any_marked(groups: dict[tuple[object, ...], list[Opening]]) -> bool:
    return any(any(look) and len(_one_series(group)) > 1 for look, group in groups.items())


def _one_series(group: list[Opening]) -> list[Opening]:
    """The group when it counts upwards from 1 or 2 (once in a list of contents, once in the body counts too), else nothing."""
    halves = _split_at_restart(group)
    if len(halves) > 2 or (len(halves) == 2 and [o.number for o in halves[0]] != [o.number for o in halves[1]]):
        return []
    numbers = [opening.number for opening in halves[-1]] if halves else []
    return group if len(numbers) > 1 and _rises(numbers) and numbers[0] <= 2 and numbers[-1] <= 2 * len(numbers) + 1 else []


def _split_at_restart(group: list[Opening]) -> list[list[Opening]]:
    parts: list[list[Opening]] = []
    for opening in group:
        if not parts or opening.number <= parts[-1][-1].number:
            parts.append([])
        parts[-1].append(opening)
    return parts


def _without_contents(lines: Lines, openings: list[Opening]) -> list[Opening]:
    """Each number once: a place with text behind it before a row of a list, the first of several such places."""
    by_number: dict[tuple[str, str | None, int], list[int]] = defaultdict(list)
    for position, opening in enumerate(openings):
        by_number[_identity(opening)].append(position)
    chosen: set[int] = set()
    for positions in by_number.values():
        if len(positions) == 1:
            chosen.update(positions)
            continue
        weights = {position: _text_behind(lines, openings, position) for position in positions}
        headed = [position for position in positions if weights[position] > 0]
        # A heading said again on the next page is the same item going on: its first place that is no list row counts.
        chosen.add(headed[0] if headed else next((p for p in reversed(positions) if not openings[p].listed), positions[0]))
    kept = [opening for position, opening in enumerate(openings) if position in chosen]
    return _with_longest_titles(kept, openings)


def _identity(opening: Opening) -> tuple[str, str | None, int]:
    """What makes two openings one item. Reports and questions (RS 1/26, FO 1/26) have series of numbers beside that of cases."""
    series = _OWN_SERIES.match(opening.printed)
    return (series.group().upper() if series is not None else "", opening.key, opening.number)


def _text_behind(lines: Lines, openings: list[Opening], position: int) -> int:
    """Lines between an opening and the next one, list rows counting nothing."""
    opening = openings[position]
    if opening.listed:
        return 0
    end = openings[position + 1].line.index if position + 1 < len(openings) else len(lines.body)
    behind = lines.body[opening.last_line + 1 : end]
    if position + 1 == len(openings):
        return len(behind)
    # The last row of a contents list may have front matter behind it; it is known by the rows just before it.
    before = openings[position - 1] if position else None
    in_list = before is not None and opening.line.index - before.last_line == 1 and opening.line.page == before.line.page
    return 0 if in_list and not _opens_part(behind) else len(behind)


def _opens_part(lines: Sequence[Line]) -> bool:
    return any(read_label(line.words) is not None for line in lines[:6]) or len(lines) > 3


def _with_longest_titles(kept: list[Opening], openings: list[Opening]) -> list[Opening]:
    """An item whose heading carries no title takes it from the list."""
    titles: dict[tuple[str, str | None, int], str] = {}
    for opening in openings:
        identity = _identity(opening)
        titles[identity] = max(titles.get(identity, ""), opening.title, key=len)
    return [opening if opening.title else replace(opening, title=titles[_identity(opening)]) for opening in kept]


def _number_by_year(openings: Sequence[Opening]) -> bool:
    """Whether numbers without a year run on from meeting to meeting: those of one meeting would begin at 1."""
    numbers = [opening.number for opening in openings if opening.key is None]
    return len(numbers) > 0 and min(numbers) > 2


def _last_line(lines: Lines, opening: Opening, following: Opening | None) -> Line:
    """The line an item ends with: before the next item, and before the meeting's closing words for the last."""
    end = following.line.index if following is not None else len(lines.body)
    if opening.listed and opening.line.role == "table":
        return lines.body[opening.last_line]
    for index in range(opening.last_line + 1, end):
        line = lines.body[index]
        if following is None and _CLOSING.match(line.words):
            end = index
            break
    return lines.body[max(opening.last_line, end - 1)]


def _item(lines: Lines, opening: Opening, last: Line, meeting: date | None) -> AgendaItem:
    key = opening.key
    if key is None and meeting is not None:
        key = case_key(opening.number, meeting.year)
    first = opening.line
    return AgendaItem(
        number=opening.printed,
        case_key=key,
        title=opening.title,
        archive_number=_archive_number(lines, opening, last),
        page=first.page,
        start=first.start,
        end_page=last.page,
        end=last.end,
    )


def _archive_number(lines: Lines, opening: Opening, last: Line) -> str | None:
    row = _ARCHIVE_IN_ROW.search(opening.line.text.strip())
    if row is not None:
        return row.group(1)
    near = lines.body[opening.line.index : min(opening.last_line + _ARCHIVE_LINES, last.index + 1)]
    return find_archive_number("\n".join(line.text for line in near))
