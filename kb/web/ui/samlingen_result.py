"""What a look for new documents found, in words: each path once, under what matters most about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kb.types import FileReport, Status
from kb.web.rescan import RescanState
from kb.web.ui.rendering import render
from kb.web.ui.samlingen_rows import as_sentence, state_in_words
from kb.web.ui.texts import Texts
from kb.web.ui.told import told

GROUPS: Mapping[Status, str] = {"indexed": "new", "updated": "updated", "moved": "moved", "removed": "removed"}
"""What happened to a document that was read whole; every other status but `unchanged` is a problem."""
PROBLEMS = "problems"
ORDER = (PROBLEMS, *GROUPS.values())
SHOWN = 200
"""Paths of a group that are shown; a first run may have thousands."""


@dataclass(frozen=True, slots=True)
class Line:
    """A file and what is to be said of it."""

    path: str
    note: str


@dataclass(frozen=True, slots=True)
class Group:
    """The files with which the same thing happened. `more` says how many are not shown."""

    name: str
    open: bool
    lines: Sequence[Line]
    more: int


def result_view(t: Texts, state: RescanState) -> str:
    """What the latest run did; empty where there was none, or while one goes on."""
    if state.running or (state.report is None and not state.error):
        return ""
    return render(
        "samlingen_result.html",
        t=t,
        error=t("rescan.stopped", message=told(state.error, t.language)) if state.error else "",
        notes=[told(note, t.language) for note in state.report.notes] if state.report else [],
        groups=groups_of(t, state.report.files) if state.report else [],
    )


def groups_of(t: Texts, files: Sequence[FileReport]) -> list[Group]:
    """The files by what happened; those that nothing happened to are passed over."""
    of_paths: dict[str, tuple[str, FileReport]] = {}
    for file in files:
        group = GROUPS.get(file.status, PROBLEMS)
        before = of_paths.get(file.path)
        if file.status != "unchanged" and (before is None or ORDER.index(group) < ORDER.index(before[0])):
            of_paths[file.path] = (group, file)
    found = {name: [file for group, file in of_paths.values() if group == name] for name in (*GROUPS.values(), PROBLEMS)}
    return [_group(t, name, inside) for name, inside in found.items() if inside]


def _group(t: Texts, name: str, files: Sequence[FileReport]) -> Group:
    label = t("keeping.group", name=t(f"keeping.{name}"), count=t.number(len(files)))
    lines = [Line(file.path, _note(t, name, file)) for file in files[:SHOWN]]
    return Group(label, name == PROBLEMS, lines, max(0, len(files) - SHOWN))


def _note(t: Texts, group: str, file: FileReport) -> str:
    if group != PROBLEMS:
        return told(file.reason or "", t.language)
    state = as_sentence(state_in_words(t, file.status))
    return t("details.reason", state=state, reason=as_sentence(told(file.reason or "", t.language))).strip()
