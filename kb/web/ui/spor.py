"""Page Spør: a question, the answer in the documents' words, and the page they stand on."""

from __future__ import annotations

from collections.abc import Sequence

from kb.errors import KBError, UsageError
from kb.web.api import MAX_QUESTION, checked_question
from kb.web.ui.answer_view import answer_view
from kb.web.ui.collection_view import nothing_shown, start_view
from kb.web.ui.page import Asked, PageFunction, Sent
from kb.web.ui.rendering import render
from kb.web.ui.shell import ROOM_SCRIPTS, Shell, unavailable


class AskPage:
    """What page Spør asks of the memory, and how it says what it got."""

    path = "/"
    menu = "menu.ask"
    skips: tuple[tuple[str, str], ...] = (
        ("question", "page.skip_question"),
        ("answer", "page.skip_answer"),
        ("source", "page.skip_source"),
    )
    scripts: tuple[str, ...] = (*ROOM_SCRIPTS, "collection.js", "tip.js", "spor.js")

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.memory = shell.memory

    def title(self, asked: Asked) -> str:
        """The question in the address, or the program's name."""
        question = asked.text("q")[:MAX_QUESTION]
        return asked.t("page.title_question", question=question) if question else asked.t("page.title")

    def room(self, asked: Asked) -> str:
        """The question box, a place for the answer, and the source pane."""
        return render("spor.html", t=asked.t, page="spor", limit=MAX_QUESTION)

    def functions(self) -> Sequence[PageFunction]:
        """What the script may ask."""
        return (self.opening, self.answer, self.shell.source, self.shell.collection)

    def opening(self, asked: Asked) -> Sent:
        """What stands there before a question."""
        searched = self.shell.searched(asked.user)
        folders = self.memory.settings.roots if self.shell.may_rescan(asked.user) else []
        return {
            "answer": start_view(asked.t, searched, folders),
            "source": nothing_shown(asked.t, searched, asked.t("collection.where")),
            "title": asked.t("page.title"),
        }

    def answer(self, asked: Asked) -> Sent:
        """The answer to a question, or why there is none."""
        t, question = asked.t, asked.text("question")
        try:
            given = self.memory.ask(asked.user, checked_question(question))
        except UsageError:
            return {"problem": t("ask.too_long", limit=MAX_QUESTION) if question else t("ask.empty")}
        except KBError as error:
            return {"answer": render("problem.html", t=t, sentence=unavailable(t, error)), "announcement": "", "failed": True}
        shown = answer_view(t, given, may_add=self.shell.may_rescan(asked.user))
        title = t("page.title_question", question=given.question)
        return {"answer": shown.html, "announcement": shown.announcement, "title": title}
