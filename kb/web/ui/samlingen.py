"""Page Samlingen: every document, how it was read and who sees it; any of them can be opened, and its owner sets it right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kb.errors import ComponentMissing, KBError, NotFound
from kb.store.listing import Listed
from kb.types import User
from kb.web.keeping import Keeping
from kb.web.ui.collection_view import nothing_shown
from kb.web.ui.page import Asked, PageFunction, Sent
from kb.web.ui.rendering import render
from kb.web.ui.samlingen_about import Kept, about_view, unread_view
from kb.web.ui.samlingen_keeping import KeepingDesk, taken_out_view
from kb.web.ui.samlingen_list import PAGE, PATH, TAKEN_OUT, ListAddress, chosen, counts, organs_of
from kb.web.ui.samlingen_rows import options_view, rows_view
from kb.web.ui.shell import ROOM_SCRIPTS, Shell

ORDERS = (("dato", "by_date"), ("tittel", "by_title"), ("organ", "by_organ"), ("lest", "by_reading"))
FILTERS = (("tilstand", "state"), ("organ", "organ"), ("slag", "kind"))


class CollectionPage:
    """What page Samlingen asks of the memory, and how it shows what it got."""

    path = PATH
    menu = "menu.collection"
    skips: tuple[tuple[str, str], ...] = (
        ("find", "page.skip_find"),
        ("documents", "page.skip_documents"),
        ("source", "page.skip_source"),
    )
    scripts: tuple[str, ...] = (
        *ROOM_SCRIPTS,
        "samlingen_about.js",
        "samlingen_upload.js",
        "samlingen_keeping.js",
        "samlingen.js",
    )

    def __init__(self, shell: Shell, keeping: Keeping | None) -> None:
        self.shell = shell
        self.memory = shell.memory
        self.desk = KeepingDesk(shell.memory, keeping) if keeping else None

    def title(self, asked: Asked) -> str:
        """The page's name."""
        return asked.t("samlingen.title")

    def room(self, asked: Asked) -> str:
        """The filters, a place for the list, and the source pane; for the keeper what is needed for keeping it."""
        t = asked.t
        desk = self._desk(asked.user)
        return render(
            "samlingen.html",
            t=t,
            page="samlingen",
            filters=[(name, t(f"samlingen.{key}")) for name, key in FILTERS],
            orders=[(name, t(f"samlingen.{key}")) for name, key in ORDERS],
            keeping=desk.view(asked) if desk else "",
        )

    def functions(self) -> Sequence[PageFunction]:
        """What the script may ask."""
        mine = (self.documents, self.more, self.about, self.source)
        return (*mine, *self.desk.functions()) if self.desk else mine

    def documents(self, asked: Asked) -> Sent:
        """The list an address asks for, from its beginning, and how many documents each other choice has."""
        t, address = asked.t, ListAddress.read(asked.sent)
        every = self._every(asked.user)
        desk = self._desk(asked.user)
        out = desk.taken_out(asked.user) if desk else None
        if out is None and address.state == TAKEN_OUT:
            address = replace(address, state="")  # for others there is no such list
        options = options_view(t, counts(every, address), address, len(out) if out is not None else None)
        nothing = nothing_shown(t, self.shell.searched(asked.user), t("samlingen.where"))
        if address.state == TAKEN_OUT and out is not None:
            return {"list": taken_out_view(t, out), "options": options, "source": nothing, "announcement": ""}
        found = chosen(every, address)
        shown = found[: self._count(asked)]
        told = _shown(asked, len(shown), len(found))
        html = render(
            "samlingen_list.html", t=t, any=bool(found), narrowed=address.narrowed, rows=rows_view(t, shown, address), **told
        )
        return {"list": html, "options": options, "source": nothing, "announcement": told["shown"]}

    def more(self, asked: Asked) -> Sent:
        """The rows after those that are shown."""
        address = ListAddress.read(asked.sent)
        found = chosen(self._every(asked.user), address)
        offset = _number(asked, "offset")
        end = offset + PAGE
        return {"rows": rows_view(asked.t, found[offset:end], address), **_shown(asked, min(end, len(found)), len(found))}

    def about(self, asked: Asked) -> Sent:
        """What is known of a document, and for its keeper the form."""
        every = self._every(asked.user)
        one = self._listed(asked.user, every, asked.text("document"))
        if one is None:
            return {"problem": asked.t("samlingen.gone")}
        return {"about": self._about(asked, one, every), "document": one.document.id}

    def source(self, asked: Asked) -> Sent:
        """A page of a document; of one without pages, why it has none."""
        try:
            shown = bool(self.memory.document(asked.user, asked.text("document")).page_count)
        except KBError:
            shown = True  # the pane says what is wrong
        one = None if shown else self._listed(asked.user, self._every(asked.user), asked.text("document"))
        if one is None:
            return self.shell.source(asked)
        title = asked.t("page.title_document", title=one.document.facts.title)
        return {"source": unread_view(asked.t, one), "announcement": one.document.facts.title, "title": title}

    def _about(self, asked: Asked, one: Listed, every: Sequence[Listed]) -> str:
        desk = self._desk(asked.user)
        if desk is None:
            return about_view(asked.t, one, None)
        inside = sum(each.document.path.startswith(f"{one.document.path}!/") for each in every)
        return about_view(asked.t, one, Kept(organs_of(every), desk.is_upload(one), inside))

    def _desk(self, user: User) -> KeepingDesk | None:
        return self.desk if self.desk and self.desk.is_for(user) else None

    def _every(self, user: User) -> list[Listed]:
        try:
            return self.memory.listed(user)
        except ComponentMissing:  # there is no index yet
            return []

    def _listed(self, user: User, every: Sequence[Listed], document_id: str) -> Listed | None:
        """The document with this id, or the present version of what once had it."""
        try:
            present = self.memory.document(user, document_id).id
        except NotFound:
            return None
        return next((one for one in every if one.document.id == present), None)

    def _count(self, asked: Asked) -> int:
        """How many documents are to be shown: a list that was longer before something changed stays as long."""
        return max(PAGE, _number(asked, "n"))


def _shown(asked: Asked, shown: int, total: int) -> dict[str, object]:
    """How many of the documents are shown now, and whether there are more."""
    t = asked.t
    documents = t.count("documents", total)
    told = t("samlingen.shown", shown=t.number(shown), documents=documents)
    told = told if shown < total else t("samlingen.all_shown", documents=documents)
    return {"shown": told, "more": shown < total}


def _number(asked: Asked, name: str) -> int:
    text = asked.text(name)
    return int(text) if text.isdecimal() and len(text) < 7 else 0
