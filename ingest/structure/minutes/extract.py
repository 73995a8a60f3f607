"""Minutes to decisions: each meeting's cases, each case's parts, and of these what was decided, how, and by whom it is done."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ingest.structure.agenda_items import extract_items
from ingest.structure.drafts import find_draft_word
from ingest.structure.item_headings import Opening, find_openings
from ingest.structure.lines import Line, Lines, read_lines
from ingest.structure.minutes.case_decisions import Found, find_in_case, has_labelled_decision
from ingest.structure.minutes.follow_ups import follow_ups_of
from ingest.structure.minutes.meetings import Meeting, split_meetings
from ingest.structure.minutes.outcomes import outcome_of
from ingest.structure.minutes.runs import pieces_of
from ingest.structure.minutes.tables import Row, decision_rows
from ingest.structure.minutes.votes import vote_of
from ingest.structure.minutes.wording import wording_of
from ingest.structure.treatment import find_treatment
from kb.decisions import Decision, MinutesState
from kb.text.case_numbers import find_case_numbers
from kb.types import AgendaItem, Document, Facts, Kind

MINUTES_VERSION = "2"
"""Of the rules by which minutes are read: when it grows, stored pages are read for decisions again."""

_LABEL = re.compile(
    r"(?i)^(?:(?:utvalgs?|utvals?|møte|styre)?sak(?:s?[ ]?(?:nr|nummer)|nr|en|a)?\b\.?|punkt|pkt\.?|item|agenda item|"
    r"ärende)[ ]*(?:nr\.?)?[ ]*:?[ ]*(?=\d)"
)
_APPROVED = re.compile(
    r"(?i)^(?:status|(?:protokollen|møteboken|møteboka|referatet)[ ]+(?:er|ble|blei|vart))[ ]*:?\s+(?:godkjent|godkjend)\b"
)
_MAY_HOLD_MINUTES: frozenset[Kind] = frozenset({"minutes", "agenda"})
_FIRST_LINES = 40
_REPORT = re.compile(r"(?:RS|OS|DS|MS)\b")
_TITLE_LABEL = re.compile(r"(?i)^(?:sakstittel|tittel|saken gjelder|saka gjeld|gjelder|gjeld)\s*:\s*")
_TITLE_LINE = re.compile(
    r"(?i)^(?:sakstittel|tittel|sak|saken gjelder|saka gjeld|gjelder|gjeld|emne|"
    r"tema)\s*[:\t]\s*(?P<title>\S.*)$"
)
_TITLE_LINES = 8
_TITLE_TAIL = re.compile(r"(?<=[A-ZÆØÅ\d])\s+(?:Behandling|Handsaming|Vedtak|Saksopplysninger)$")


@dataclass(frozen=True, slots=True)
class _Case:
    """A case of a meeting: what its heading tells, and the lines under it."""

    number: str | None
    case_key: str | None
    archive_number: str | None
    title: str
    lines: tuple[Line, ...]


def read_decisions(document: Document, facts: Facts) -> tuple[Decision, ...]:
    """The decisions of a document whose facts are known."""
    lines = read_lines(document)
    return extract_decisions(lines, find_openings(lines), facts, facts.title)


def extract_decisions(lines: Lines, openings: Sequence[Opening], facts: Facts, title: str) -> tuple[Decision, ...]:
    """The decisions of the meetings whose minutes a document holds, in reading order; an agenda decides nothing.

    `title` names the case of minutes that hold one case only, without a heading for it.
    """
    if facts.kind not in _MAY_HOLD_MINUTES:
        return ()
    state = minutes_state(lines, min((opening.line.index for opening in openings), default=_FIRST_LINES))
    found: list[Decision] = []
    for meeting in split_meetings(lines, openings, facts):
        if meeting.minutes:
            found += _of_meeting(meeting, list(_cases(meeting, title)), state if meeting.own else "unknown")
    return tuple(found)


def minutes_state(lines: Lines, first_case: int) -> MinutesState:
    """Whether the minutes call themselves a draft, or say before their first case that they have been approved."""
    if find_draft_word(lines) is not None:
        return "draft"
    return "approved" if any(_APPROVED.match(line.words) for line in lines.body[: min(first_case, _FIRST_LINES)]) else "unknown"


def _cases(meeting: Meeting, title: str) -> Iterator[_Case]:
    """The meeting's cases; minutes of a single case, without a heading for it, are one."""
    lines = meeting.lines
    items, openings = extract_items(lines, find_openings(lines), "minutes", meeting.date, title)
    if not openings:
        number, key = _single_number(lines)
        yield _Case(number, key, None, title, tuple(lines.body))
        return
    for item, opening in zip(items, openings, strict=True):
        yield _case_of(lines, item, opening)


def _case_of(lines: Lines, item: AgendaItem, opening: Opening) -> _Case:
    end = (item.end_page, item.end)
    under = []
    for line in lines.body[opening.last_line + 1 :]:
        if (line.page, line.end) > end:
            break
        under.append(line)
    key = None if opening.form == "section" else item.case_key
    title = _TITLE_LABEL.sub("", _TITLE_TAIL.sub("", item.title)) or _labelled_title(under)
    return _Case(_bare_number(item.number), key, item.archive_number, title, tuple(under))


def _labelled_title(lines: Sequence[Line]) -> str:
    """The title of a case whose number stands alone: "Sak: Økonomiplan" near its top; empty where no line says so."""
    told = (_TITLE_LINE.match(line.words) for line in lines[:_TITLE_LINES])
    return next((match["title"] for match in told if match is not None), "")


def _bare_number(printed: str) -> str:
    """ "Sak nr.: 12/24" is 12/24; what names an organ or a kind of case stays: "PS 12/24", "SR-sak 12/24", "§ 4"."""
    return _LABEL.sub("", printed).rstrip(".):") or printed


def _single_number(lines: Lines) -> tuple[str | None, str | None]:
    """The number of the one case that minutes without headings of cases tell: the table of treatment's last, or a labelled one."""
    treated = find_treatment(lines)
    case = treated.case if treated is not None else None
    if case is None:
        labelled = [case for line in lines.on_first_page()[:25] for case in find_case_numbers(line.words)[:1] if case.key]
        case = labelled[0] if len({one.key for one in labelled}) == 1 else None
    return (_bare_number(case.printed), case.key) if case is not None else (None, None)


def _of_meeting(meeting: Meeting, cases: Sequence[_Case], state: MinutesState) -> Iterator[Decision]:
    furniture = frozenset((line.page, line.start) for line in meeting.lines.furniture)
    year = meeting.date.year if meeting.date is not None else None
    rows = [row for row in decision_rows(meeting.lines.body, year) if row.number or row.title]
    in_rows = {row.line.index for row in rows}
    labelled = _label_decisions(cases)
    for row in rows:
        yield _of_row(meeting, row, state, furniture)
    for case in _with_reports(cases):
        if rows and not labelled and all(line.index in in_rows for line in case.lines):
            continue
        found = find_in_case(case.lines, meeting.organ, case.case_key, case.title, labelled=labelled or bool(rows), year=year)
        if found is not None:
            yield _decision(meeting, case, found, state, furniture)


def _label_decisions(cases: Sequence[_Case]) -> bool:
    """Whether the minutes label their decisions as a rule; a single label among cases told in prose makes none."""
    told = [case for case in cases if case.lines]
    return 2 * sum(has_labelled_decision(case.lines) for case in told) >= len(told) > 0


def _with_reports(cases: Sequence[_Case]) -> Iterator[_Case]:
    """Reports listed under a case (RS 3/24 under PS 14/24 Referatsaker) are of that case, whose decision stands behind them."""
    heading: _Case | None = None
    for case in cases:
        listed = case.number is not None and _REPORT.match(case.number) is not None
        if heading is not None and not listed:
            yield heading
            heading = None
        if heading is None and not listed and not case.lines:
            heading = case
        elif heading is not None:
            heading = replace(heading, lines=(*heading.lines, *case.lines))
        else:
            yield case
    if heading is not None:
        yield heading


def _decision(meeting: Meeting, case: _Case, found: Found, state: MinutesState, furniture: frozenset[tuple[int, int]]) -> Decision:
    wording = found.wording
    outcome = outcome_of(wording.first_sentence, wording.text, case.title)
    year = meeting.date.year if meeting.date is not None else None
    vote = vote_of((*found.at_decision, *wording.said_of_vote), found.told, wording.text, person=outcome == "elected")
    return Decision(
        organ=meeting.organ,
        date=meeting.date,
        number=case.number,
        case_key=case.case_key,
        archive_number=case.archive_number,
        title=case.title,
        outcome=outcome,
        pieces=pieces_of(wording.runs, furniture),
        vote=vote,
        minutes=state,
        enclosed=not meeting.own,
        follow_ups=found.follow_ups or follow_ups_of(found.parts_behind, wording.text, year),
    )


def _of_row(meeting: Meeting, row: Row, state: MinutesState, furniture: frozenset[tuple[int, int]]) -> Decision:
    wording = wording_of([row.decision])
    numbers = find_case_numbers(row.number) or find_case_numbers(f"Sak {row.number}")
    outcome = outcome_of(wording.first_sentence, wording.text, row.title)
    return Decision(
        organ=meeting.organ,
        date=meeting.date,
        number=_bare_number(row.number) or None,
        case_key=numbers[0].key if numbers else None,
        archive_number=None,
        title=row.title,
        outcome=outcome,
        pieces=pieces_of(wording.runs or (row.decision,), furniture),
        vote=vote_of((*wording.said_of_vote, row.vote), (), wording.text, person=outcome == "elected"),
        minutes=state,
        enclosed=not meeting.own,
        follow_ups=(row.follow_up,) if row.follow_up is not None else (),
    )
