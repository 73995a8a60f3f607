"""Page Spør: a question, the answer in the documents' words, and the page they stand on."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from dataclasses import dataclass

import gradio as gr
from starlette.requests import Request

from kb.errors import ComponentMissing, KBError, NotFound, UsageError
from kb.memory import Memory
from kb.types import Searched, User
from kb.web.api import MAX_QUESTION, checked_question
from kb.web.callers import UserOf, from_here
from kb.web.files import offsets
from kb.web.rescan import Rescan, RescanState
from kb.web.serving import Serving
from kb.web.ui.answer_view import answer_view
from kb.web.ui.collection_view import collection_view, nothing_shown, start_view
from kb.web.ui.host import component
from kb.web.ui.rendering import render
from kb.web.ui.source_view import Wanted, source_view
from kb.web.ui.static_files import address
from kb.web.ui.texts import Texts, texts

Sent = dict[str, object]
"""What the page's script sends and gets: JSON objects."""

SCRIPTS = ("address.js", "collection.js", "copy.js", "sheet.js", "source.js", "tip.js", "spor.js")
START = "window.radsminne.start(element, server);"
log = logging.getLogger(__name__)

NOTHING = Searched(documents=0, passages=0, first=None, last=None, organs=())


@dataclass(frozen=True, slots=True)
class MenuItem:
    """A page that is built."""

    href: str
    label: str
    current: bool


class AskPage:
    """What page Spør asks of the memory, and how it says what it got."""

    def __init__(self, memory: Memory, user_of: UserOf, serving: Serving, rescan: Rescan | None) -> None:
        self.memory = memory
        self.user_of = user_of
        self.serving = serving
        self.rescan = rescan
        self.t: Texts = texts("nb")

    def blocks(self) -> gr.Blocks:
        """The page as Gradio holds it: one room, and the questions it may ask."""
        functions = [told(f, self.t) for f in (self._opening(), self._answer(), self._source(), self._collection())]
        with gr.Blocks(title=self.t("page.title"), analytics_enabled=False) as blocks:
            component(render("room.html", t=self.t, limit=MAX_QUESTION), START, functions)
        return blocks

    def frame(self, request: Request, nonce: str) -> tuple[str, str]:
        """Head and top of the page: title, styles, name, menu, and whose eyes it is seen with."""
        user = self.user_of(request)
        head = render(
            "head.html",
            t=self.t,
            title=self._title(request),
            style=address("radsminne.css"),
            scripts=[address(name) for name in SCRIPTS],
        )
        top = render(
            "frame.html",
            t=self.t,
            collection=self._collection_name(),
            menu=[MenuItem("/", self.t("menu.ask"), True)],
            who=self._who(user),
            notice=self._notice(request, user),
        )
        return head, top

    def _who(self, user: User) -> str:
        return self.t("page.local_user") if user.owner else user.name or self.t("page.open_only")

    def _notice(self, request: Request, user: User) -> str:
        if not from_here(request, self.serving):
            return self.t("page.reachable_notice")
        return "" if user.owner or user.name else self.t("page.open_only_notice")

    def _opening(self) -> Callable[..., Sent]:
        def opening(_: Sent, request: gr.Request) -> Sent:
            """What stands there before a question."""
            user = self.user_of(request)
            searched = self._searched(user)
            folders = self.memory.settings.roots if user.owner and self.rescan else []
            return {
                "answer": start_view(self.t, searched, folders),
                "source": nothing_shown(self.t, searched),
                "title": self.t("page.title"),
            }

        return opening

    def _answer(self) -> Callable[..., Sent]:
        def answer(sent: Sent, request: gr.Request) -> Sent:
            """The answer to a question, or why there is none."""
            user = self.user_of(request)
            question = str(sent.get("question", ""))
            try:
                given = self.memory.ask(user, checked_question(question))
            except UsageError:
                return {"problem": self.t("ask.too_long", limit=MAX_QUESTION) if question.strip() else self.t("ask.empty")}
            except KBError as error:
                sentence = self.t("errors.unavailable", message=str(error))
                return {"answer": render("problem.html", t=self.t, sentence=sentence), "announcement": "", "failed": True}
            shown = answer_view(self.t, given, may_add=user.owner and self.rescan is not None)
            title = self.t("page.title_question", question=given.question)
            return {"answer": shown.html, "announcement": shown.announcement, "title": title}

        return answer

    def _source(self) -> Callable[..., Sent]:
        def source(sent: Sent, request: gr.Request) -> Sent:
            """A page of a document, for the source pane."""
            try:
                wanted = wanted_source(sent)
                stored = self.memory.page(self.user_of(request), wanted.document, wanted.page)
            except NotFound:
                return self._no_source(self.t("errors.not_found_source"))
            except KBError as error:
                return self._no_source(self.t("errors.unavailable", message=str(error)))
            shown = source_view(self.t, stored, wanted)
            title = self.t("page.title_document", title=shown.title)
            return {"source": shown.html, "announcement": shown.announcement, "title": title}

        return source

    def _collection(self) -> Callable[..., Sent]:
        def collection(sent: Sent, request: gr.Request) -> Sent:
            """What the collection holds, and how the look for new documents stands, or went for whoever has just asked for it."""
            user = self.user_of(request)
            state = self.rescan.state if self.rescan and user.owner else None
            running = state is not None and state.running
            if state is not None and not running and not sent.get("latest"):
                state = RescanState()
            return {"collection": collection_view(self.t, self._searched(user), state), "running": running}

        return collection

    def _no_source(self, sentence: str) -> Sent:
        return {"source": render("source_problem.html", t=self.t, sentence=sentence), "announcement": "", "failed": True}

    def _searched(self, user: User) -> Searched:
        """What there is to search; nothing where there is no index yet."""
        try:
            return self.memory.searched(user)
        except ComponentMissing:
            return NOTHING

    def _collection_name(self) -> str:
        try:
            return self.memory.collection_name()
        except ComponentMissing:
            return ""

    def _title(self, request: Request) -> str:
        question = request.query_params.get("q", "").strip()[:MAX_QUESTION]
        return self.t("page.title_question", question=question) if question else self.t("page.title")


def told(function: Callable[..., Sent], t: Texts) -> Callable[..., Sent]:
    """The function, with any failure told in a sentence on the page."""

    @functools.wraps(function)
    def guarded(sent: Sent, request: gr.Request) -> Sent:
        try:
            return function(sent, request)
        except Exception:  # the border to the browser: the page must say something, and the log what it was
            log.exception("The page could not be filled.")
            return {"problem": t("errors.wrong")}

    return guarded


def wanted_source(sent: Sent) -> Wanted:
    """What the script asks to be shown; NotFound where it makes no sense."""
    try:
        return Wanted(
            document=str(sent["document"]),
            page=int(str(sent.get("page") or 1)),
            quote=offsets(str(sent["quote"])) if sent.get("quote") else None,
            view=int(str(sent["view"])) if sent.get("view") else None,
            place=str(sent.get("place") or ""),
            number=int(str(sent.get("number") or 1)),
            count=int(str(sent.get("count") or 0)),
            nearest=bool(sent.get("nearest")),
        )
    except (KeyError, ValueError) as error:
        raise NotFound("There is no such place.") from error
