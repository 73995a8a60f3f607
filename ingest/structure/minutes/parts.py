"""A case as a row of parts: proposal, treatment, vote, decision and what else its headings announce."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ingest.structure.lines import Line
from ingest.structure.minutes.headings import Heading, PartName, read_heading
from ingest.structure.minutes.runs import Run, whole
from kb.text.case_numbers import find_case_numbers

_LIST_MARK = re.compile(r"^(?:[•–—*·-]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|[a-zæøå][.)])\s")
_ENDS_SENTENCE = re.compile(r"[.:;,]$")


@dataclass(slots=True)
class Part:
    """A part of a case. `owner` is the organ whose part it is, where that is said here or above it (`inherited`)."""

    name: PartName
    heading: str = ""
    owner: str | None = None
    inherited: bool = False
    case_keys: tuple[str, ...] = ()
    runs: list[Run] = field(default_factory=list)


def split_parts(lines: Iterable[Line]) -> list[Part]:
    """The lines under a case's title as its parts, in order."""
    parts = [Part("opening")]
    scope: str | None = None
    for line in lines:
        heading = read_heading(line)
        if heading is None or _is_text(parts[-1], heading):
            if _breaks_off(parts[-1], line):
                parts.append(Part("other", line.words))
            else:
                parts[-1].runs.append(whole(line))
            continue
        if heading.name == "treatment" and heading.owner is not None:
            scope = heading.owner
        parts.append(_part(heading, scope, line))
    return parts


def _part(heading: Heading, scope: str | None, line: Line) -> Part:
    keys = tuple(case.key for case in find_case_numbers(heading.printed) if case.key is not None)
    part = Part(heading.name, heading.printed, heading.owner or scope, heading.owner is None, keys)
    if heading.rest is not None:
        run = whole(line)
        part.runs.append(Run(line, run.start + heading.rest, run.end))
    return part


def _is_text(part: Part, heading: Heading) -> bool:
    """A sentence that proposes, right under "Vedtak", is what was decided: "Styret tilrår at representantskapet vedtar:"."""
    return heading.spoken and part.name == "decision" and not part.runs


def _breaks_off(part: Part, line: Line) -> bool:
    """A heading of its own within a decision begins something else; a decision in bold type may look like a heading."""
    if part.name not in ("decision", "conclusion", "proposal") or line.role not in ("heading", "title"):
        return False
    return bool(part.runs) and not _LIST_MARK.match(line.words) and not _ENDS_SENTENCE.search(line.words)


def runs_of(parts: Sequence[Part]) -> list[Run]:
    """All the text of some parts."""
    return [run for part in parts for run in part.runs]
