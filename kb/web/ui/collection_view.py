"""What the collection holds and how it is kept up to date, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kb.types import Searched, Status
from kb.web.rescan import RescanState
from kb.web.ui.answer_view import years
from kb.web.ui.rendering import render
from kb.web.ui.texts import Texts
from kb.web.ui.told import told

PROBLEMS: frozenset[Status] = frozenset(
    ("partial", "no_text", "encrypted", "damaged", "unsupported", "too_large", "timeout", "crashed", "failed", "unreadable")
)
CHANGES: tuple[tuple[Status, str], ...] = (
    ("indexed", "added"),
    ("updated", "updated"),
    ("moved", "moved"),
    ("removed", "removed"),
)
ORGANS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class ProblemFile:
    """A file that could not be read, or not fully."""

    path: str
    reason: str


def start_view(t: Texts, searched: Searched, folders: Sequence[Path]) -> str:
    """What stands where the answer will be. `folders` are named to the owner of an empty collection."""
    return render("start.html", t=t, documents=searched.documents, folders=[str(folder.absolute()) for folder in folders])


def nothing_shown(t: Texts, searched: Searched, where: str) -> str:
    """The source pane before there is a source: what will be shown there (`where`), and what the collection holds."""
    shown = searched.organs[:ORGANS_SHOWN]
    return render(
        "source_empty.html",
        t=t,
        where=where,
        documents=searched.documents,
        years=years(searched),
        organs=shown,
        more=len(searched.organs) - len(shown),
    )


def collection_view(t: Texts, searched: Searched, state: RescanState | None) -> str:
    """The line under the question box; with the button, for whoever may look for new documents (`state` given)."""
    return render(
        "collection.html",
        t=t,
        line=_line(t, searched),
        may_rescan=state is not None,
        running=state is not None and state.running,
        state=_told(t, state) if state else "",
        problems=_problems(t, state) if state else [],
    )


def _line(t: Texts, searched: Searched) -> str:
    if not searched.documents:
        return ""
    covered = years(searched)
    return t(
        "collection.line_years" if covered else "collection.line", documents=t.count("documents", searched.documents), years=covered
    )


def _told(t: Texts, state: RescanState) -> str:
    """How the latest look for new documents stands, or went."""
    if state.running:
        at = state.progress
        if at is None or not at.total or at.done >= at.total:
            return t("rescan.starting")
        return t("rescan.running", number=at.done + 1, total=at.total, file=at.path)
    if state.error:
        return t("rescan.stopped", message=told(state.error, t.language))
    if state.report is None:
        return ""
    counts = Counter(file.status for file in state.report.files)
    changes = [t(f"rescan.{name}", count=counts[status]) for status, name in CHANGES if counts[status]]
    return t("rescan.done", changes=", ".join(changes)) if changes else t("rescan.nothing_new")


def _problems(t: Texts, state: RescanState) -> list[ProblemFile]:
    if state.report is None:
        return []
    return [ProblemFile(f.path, t(f"status.{f.status}")) for f in state.report.files if f.status in PROBLEMS]
