"""What the keeper of the collection does on page Samlingen: look for documents, upload, set facts right, take out and take in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kb.errors import ComponentMissing, KBError, NotFound
from kb.memory import Memory
from kb.store.access import may_keep
from kb.store.corrections import FACTS, Fact
from kb.store.listing import Listed
from kb.types import KINDS, TakenOutRecord, User
from kb.web.keeping import Keeping
from kb.web.rescan import RescanState
from kb.web.ui.page import Asked, PageFunction, Sent
from kb.web.ui.rendering import render
from kb.web.ui.samlingen_about import written
from kb.web.ui.samlingen_result import result_view
from kb.web.ui.samlingen_sent import sent_view
from kb.web.ui.texts import Texts
from kb.web.ui.told import told

ACCESSES = ("open", "internal", "closed")
YEARS = range(1800, 2200)


@dataclass(frozen=True, slots=True)
class OutRow:
    """A document that was taken out, and since when."""

    id: str
    path: str
    told: str


class KeepingDesk:
    """The functions of the page that change the collection. Each asks for the right to do so; for others none of them is there."""

    def __init__(self, memory: Memory, keeping: Keeping) -> None:
        self.memory = memory
        self.keeping = keeping

    def is_for(self, user: User) -> bool:
        """Whether this user is offered any of it."""
        return may_keep(user)

    def functions(self) -> Sequence[PageFunction]:
        """What the script may ask of it."""
        return (self.correct, self.remove, self.restore, self.look, self.watch, self.result, self.sent)

    def view(self, asked: Asked) -> str:
        """The buttons, the folders that are followed, and the form for uploads."""
        t, settings = asked.t, self.memory.settings
        return render(
            "samlingen_keeping.html",
            t=t,
            folders=[str(folder) for folder in self._followed(asked.user)],
            uploads=str(settings.uploads_folder.absolute()),
            watching=self.keeping.watching,
            kinds=[(kind, t(f"kinds.{kind}")) for kind in KINDS],
            accesses=[(access, t(f"keeping.{access}")) for access in ACCESSES],
        )

    def taken_out(self, user: User) -> Sequence[TakenOutRecord]:
        """What was taken out, for whoever may take it in again."""
        return self.keeping.taken_out(user)

    def is_upload(self, one: Listed) -> bool:
        """Whether taking it out deletes it."""
        return self.keeping.is_upload(one.document)

    def correct(self, asked: Asked) -> Sent:
        """Set right what is not as it was, and take back a correction where the form says again what was read."""
        t = asked.t
        one = self._document(asked)
        if one is None:
            return {"problem": t("samlingen.gone")}
        if not asked.text("title"):
            return {"problem": t("samlingen.bad_title"), "field": "title"}
        if not _is_day(asked.text("date")):
            return {"problem": t("samlingen.bad_date"), "field": "date"}
        said, withdrawn = _changes(asked, one)
        if not said and not withdrawn:
            return {"announcement": t("samlingen.nothing_changed")}
        try:
            self.keeping.correct(asked.user, one.document.id, said, withdrawn)
        except KBError as error:
            return _problem(t, error)
        return {"announcement": t("samlingen.saved")}

    def remove(self, asked: Asked) -> Sent:
        """Take a document out; an upload is deleted."""
        try:
            removed = self.keeping.remove(asked.user, asked.text("document"))
        except KBError as error:
            return _problem(asked.t, error)
        return {"announcement": asked.t("samlingen.deleted" if removed.outcome == "deleted" else "samlingen.removed")}

    def restore(self, asked: Asked) -> Sent:
        """Take a document in again."""
        try:
            self.keeping.restore(asked.user, asked.text("id"))
        except KBError as error:
            return _problem(asked.t, error)
        return {"announcement": asked.t("samlingen.restored")}

    def look(self, asked: Asked) -> Sent:
        """Look for new documents now."""
        if not self.is_for(asked.user):
            return {"problem": asked.t("errors.not_found")}
        self.keeping.look.start()
        return {"announcement": asked.t("rescan.starting")}

    def watch(self, asked: Asked) -> Sent:
        """Look at the folders by itself, or not any more."""
        try:
            self.keeping.watch(asked.user, asked.sent.get("on") is True)
        except KBError as error:
            return _problem(asked.t, error)
        return {"announcement": asked.t("keeping.watch_on" if self.keeping.watching else "keeping.watch_off")}

    def result(self, asked: Asked) -> Sent:
        """What the latest look for new documents found."""
        state = self.keeping.look.state if self.is_for(asked.user) else RescanState()
        return {"result": result_view(asked.t, state), "running": state.running}

    def sent(self, asked: Asked) -> Sent:
        """What became of an upload, as its route told it, and of its reading."""
        if not self.is_for(asked.user):
            return {"problem": asked.t("errors.not_found")}
        return sent_view(asked, self.memory.listed(asked.user), self.keeping.look.state)

    def _document(self, asked: Asked) -> Listed | None:
        """The document that is spoken of, where this user may keep it."""
        documents = self.memory.listed(asked.user) if self.is_for(asked.user) else []
        return next((one for one in documents if one.document.id == asked.text("document")), None)

    def _followed(self, user: User) -> list[Path]:
        """The folders of the index; before there is one, those of the settings."""
        try:
            with self.memory.catalog.reading(user) as reader:
                followed = reader.roots()
        except ComponentMissing:
            followed = []
        return followed or [root.absolute() for root in self.memory.settings.roots]


def taken_out_view(t: Texts, out: Sequence[TakenOutRecord]) -> str:
    """The documents that were taken out, each with the way back."""
    return render("samlingen_out.html", t=t, out=[OutRow(one.id, one.path or "", _out_since(t, one)) for one in out])


def _out_since(t: Texts, one: TakenOutRecord) -> str:
    try:
        day = datetime.fromisoformat(one.at).astimezone().date()
    except ValueError:
        return ""
    return t("samlingen.out_since", day=t.written_date(day))


def _changes(asked: Asked, one: Listed) -> tuple[dict[str, str | None], list[Fact]]:
    """What the form says anew, and which corrections it takes back."""
    said: dict[str, str | None] = {}
    withdrawn: list[Fact] = []
    for fact in FACTS:
        value = " ".join(asked.text(fact).split())
        if value == written(fact, one.document.facts):
            continue
        if fact in one.document.corrected and value == written(fact, one.own):
            withdrawn.append(fact)
        else:
            said[fact] = value or None
    return said, withdrawn


def _is_day(text: str) -> bool:
    """Whether this is a day that a document may be from, or none at all."""
    try:
        return not text or date.fromisoformat(text).year in YEARS
    except ValueError:
        return False


def _problem(t: Texts, error: KBError) -> Sent:
    return {"problem": t("samlingen.gone") if isinstance(error, NotFound) else told(str(error), t.language)}
