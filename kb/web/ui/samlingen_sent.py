"""What became of an uploaded file, in words: kept and read, here already, in the way of another, or refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kb.store.listing import Listed
from kb.web.rescan import RescanState
from kb.web.ui.page import Asked, Sent
from kb.web.ui.rendering import render
from kb.web.ui.samlingen_list import READ, ListAddress
from kb.web.ui.samlingen_rows import reason_in_words, state_in_words
from kb.web.ui.texts import Texts
from kb.web.ui.told import told

OUTCOMES = ("already_here", "name_taken", "taken_out")
"""What the route says of a file that it has not kept."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of a file, whether it went well, and which `document` it has become or is already.

    `asks` is true where another file has its name; `restore` is what takes in again a document that was taken out.
    """

    sentence: str
    well: bool = True
    document: str = ""
    asks: bool = False
    restore: str = ""

    @property
    def href(self) -> str:
        """Where its document is shown; empty where there is none to show."""
        return ListAddress().href(dokument=self.document) if self.document else ""


def sent_view(asked: Asked, documents: Sequence[Listed], state: RescanState) -> Sent:
    """The line of a file as HTML. `pending` is true as long as its reading is not over."""
    t, outcome, path = asked.t, asked.text("outcome"), asked.text("path")
    if outcome == "kept":
        one = next((each for each in documents if each.document.path == path), None)
        if state.running and (one is None or asked.sent.get("replaced") is True):
            return {"line": _line(t, Told(t("keeping.waiting", path=path))), "pending": True}
        return {"line": _line(t, _read(t, path, one, state)), "pending": False, "read": True}
    if outcome in OUTCOMES:
        there = asked.text("document_id") if outcome == "already_here" else ""
        restore = asked.text("document_id") if outcome == "taken_out" else ""
        line = Told(t(f"keeping.{outcome}", path=path), False, there, outcome == "name_taken", restore)
        return {"line": _line(t, line), "pending": False}
    return {"line": _line(t, Told(told(asked.text("error"), t.language) or t("errors.offline"), False)), "pending": False}


def _read(t: Texts, path: str, one: Listed | None, state: RescanState) -> Told:
    """How the reading of a kept file went."""
    if one is None:
        reported = next((file for file in state.report.files if file.path == path), None) if state.report else None
        reason = (reported and reported.reason) or state.error or ""
        return Told(t("keeping.kept_unread", path=path, reason=told(reason, t.language)).strip(), False)
    if one.document.status == READ:
        return Told(t("keeping.read", title=one.document.facts.title), document=one.document.id)
    state_words, reason = state_in_words(t, one.document.status), reason_in_words(t, one)
    return Told(t("keeping.read_badly", path=path, state=state_words, reason=reason).strip(), False, one.document.id)


def _line(t: Texts, line: Told) -> str:
    return render("samlingen_sent.html", t=t, line=line)
