"""What all pages share: head and menu, the source pane, the line about the collection, and the border where failures are told."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from starlette.requests import Request

from kb.errors import ComponentMissing, KBError, NotFound
from kb.memory import Memory
from kb.types import Searched, User
from kb.web.callers import UserOf, from_here
from kb.web.rescan import Rescan, RescanState
from kb.web.serving import Serving
from kb.web.ui.collection_view import collection_view
from kb.web.ui.language import known_language, language_links, language_of
from kb.web.ui.page import Asked, Page, PageFunction, Sent
from kb.web.ui.progress_view import progress_view
from kb.web.ui.rendering import render
from kb.web.ui.source_view import source_view, wanted_source
from kb.web.ui.static_files import address
from kb.web.ui.texts import Texts, texts
from kb.web.ui.told import told

ROOM_SCRIPTS = ("address.js", "copy.js", "sheet.js", "source.js", "pane.js", "progress.js", "room.js")
"""What a page with a source pane needs before its own script."""
NOTHING = Searched(documents=0, passages=0, first=None, last=None, organs=())

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class MenuItem:
    """A page that is built."""

    href: str
    label: str
    current: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """A page around Gradio's: its language, what stands in its head, what stands before its room, and the room."""

    language: str
    head: str
    top: str
    room: str


class Shell:
    """The frame of every page, and the functions that more than one page offers its script."""

    def __init__(self, memory: Memory, user_of: UserOf, serving: Serving, rescan: Rescan | None) -> None:
        self.memory = memory
        self.user_of = user_of
        self.serving = serving
        self.rescan = rescan

    def frame(self, page: Page, pages: Sequence[Page], request: Request) -> Frame:
        """Everything of a page that is ours, for one request."""
        t = texts(language_of(request))
        asked = Asked(dict(request.query_params), self.user_of(request), t)
        head = render(
            "head.html",
            t=t,
            title=page.title(asked),
            style=address("radsminne.css"),
            scripts=[address(name) for name in page.scripts],
        )
        top = render(
            "frame.html",
            t=t,
            skips=[(place, t(key)) for place, key in page.skips],
            collection=self._collection_name(),
            menu=[MenuItem(each.path, t(each.menu), each is page) for each in pages],
            languages=language_links(request, t),
            who=self._who(t, asked.user),
            notice=self._notice(t, request, asked.user),
            may_rescan=self.may_rescan(asked.user),
        )
        return Frame(t.language, head, top, page.room(asked))

    def answer_to(self, function: PageFunction, sent: object, request: Request) -> Sent:
        """What a page's function says to its script: rights and language are the request's, failures told in a sentence."""
        given = sent if isinstance(sent, dict) else {}
        t = texts(known_language(given.get("language")) or language_of(request))
        try:
            return function(Asked(given, self.user_of(request), t))
        except Exception:  # the border to the browser: the page must say something, and the log what it was
            log.exception("The page could not be filled.")
            return {"problem": t("errors.wrong")}

    def source(self, asked: Asked) -> Sent:
        """A page of a document, for the source pane."""
        try:
            wanted = wanted_source(asked.sent)
            stored = self.memory.page(asked.user, wanted.document, wanted.page)
        except NotFound:
            return self._no_source(asked.t, asked.t("errors.not_found_source"))
        except KBError as error:
            return self._no_source(asked.t, unavailable(asked.t, error))
        shown = source_view(asked.t, stored, wanted)
        title = asked.t("page.title_document", title=shown.title)
        return {"source": shown.html, "announcement": shown.announcement, "title": title}

    def collection(self, asked: Asked) -> Sent:
        """What the collection holds, and how the look for new documents stands, or went for whoever has just asked for it."""
        state = self.rescan.state if self.rescan and asked.user.owner else None
        running = state is not None and state.running
        if state is not None and not running and not asked.sent.get("latest"):
            state = RescanState()
        return {"collection": collection_view(asked.t, self.searched(asked.user), state), "running": running}

    def functions(self) -> Sequence[PageFunction]:
        """What the script of every page may ask."""
        return (self.progress,)

    def progress(self, asked: Asked) -> Sent:
        """How far a running look for new documents has come, for whoever may start one."""
        return progress_view(asked.t, self.rescan.state if self.rescan and self.may_rescan(asked.user) else RescanState())

    def searched(self, user: User) -> Searched:
        """What there is to search; nothing where there is no index yet."""
        try:
            return self.memory.searched(user)
        except ComponentMissing:
            return NOTHING

    def may_rescan(self, user: User) -> bool:
        """Whether this user may look for new documents."""
        return user.owner and self.rescan is not None

    def _no_source(self, t: Texts, sentence: str) -> Sent:
        return {"source": render("source_problem.html", t=t, sentence=sentence), "announcement": "", "failed": True}

    def _collection_name(self) -> str:
        try:
            return self.memory.collection_name()
        except ComponentMissing:
            return ""

    def _who(self, t: Texts, user: User) -> str:
        return t("page.local_user") if user.owner else user.name or t("page.open_only")

    def _notice(self, t: Texts, request: Request, user: User) -> str:
        if not from_here(request, self.serving):
            return t("page.reachable_notice")
        return "" if user.owner or user.name else t("page.open_only_notice")


def unavailable(t: Texts, error: KBError) -> str:
    """That the program cannot answer, and why, in the reader's language."""
    return t("errors.unavailable", message=told(str(error), t.language))
