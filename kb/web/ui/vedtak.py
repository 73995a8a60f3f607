"""Page Vedtak: what organs decided, narrowed down by organ, year, outcome and words; beside it one decision and its page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from kb.decisions import Decision
from kb.errors import ComponentMissing
from kb.register.register import Asked as AskedOfRegister
from kb.register.register import overdue
from kb.store.decisions import StoredDecision
from kb.types import User
from kb.web.api import MAX_QUESTION
from kb.web.decision_exports import FORMS
from kb.web.ui.collection_view import nothing_shown
from kb.web.ui.decision_words import case_name
from kb.web.ui.page import Asked, PageFunction, Sent
from kb.web.ui.rendering import render
from kb.web.ui.shell import ROOM_SCRIPTS, Shell
from kb.web.ui.vedtak_card import card_view
from kb.web.ui.vedtak_list import PAGE, PATH, DecisionAddress, chosen, counts, key
from kb.web.ui.vedtak_plot import plot_view
from kb.web.ui.vedtak_rows import options_view, rows_view

FILTERS = (("organ", "search.organ"), ("aar", "search.year"), ("utfall", "vedtak.outcome"))


class DecisionPage:
    """What page Vedtak asks of the memory, and how it shows what it got."""

    path = PATH
    menu = "menu.decisions"
    skips: tuple[tuple[str, str], ...] = (
        ("find", "page.skip_decision_filter"),
        ("decisions", "page.skip_decisions"),
        ("source", "page.skip_source"),
    )
    scripts: tuple[str, ...] = (*ROOM_SCRIPTS, "vedtak_card.js", "vedtak.js")

    def __init__(self, shell: Shell, today: Callable[[], date] = date.today) -> None:
        self.shell = shell
        self.memory = shell.memory
        self.today = today

    def title(self, asked: Asked) -> str:
        """The page's name."""
        return asked.t("vedtak.title")

    def room(self, asked: Asked) -> str:
        """The filters, places for plot and list, and the source pane with the card."""
        t = asked.t
        return render(
            "vedtak.html", t=t, page="vedtak", longest=MAX_QUESTION, filters=[(name, t(label)) for name, label in FILTERS]
        )

    def functions(self) -> Sequence[PageFunction]:
        """What the script may ask."""
        return (self.decisions, self.more, self.card, self.shell.source)

    def decisions(self, asked: Asked) -> Sent:
        """The list an address asks for, from its beginning, its plot, and how many decisions each other choice has."""
        t, address = asked.t, DecisionAddress.read(asked.sent)
        told = self._told(asked.user, address)
        found, choices = chosen(told, address), counts(told, address)
        shown = found[: max(PAGE, _number(asked, "n"))]
        said = _shown(asked, len(shown), len(found))
        html = render(
            "vedtak_list.html",
            t=t,
            any=bool(found),
            narrowed=address.narrowed,
            rows=rows_view(t, shown, address, self.today()),
            late=self._late(asked, found),
            exports=[(form, address.export(form, t.language)) for form in FORMS],
            plot=plot_view(t, found, address.year),
            **said,
        )
        return {
            "list": html,
            "options": options_view(t, choices, address),
            "open": t("samlingen.choice", name=t("vedtak.only_open"), count=t.number(choices.open)),
            "source": nothing_shown(t, self.shell.searched(asked.user), t("vedtak.where")),
            "announcement": said["shown"] if found else t("vedtak.none"),
            "total": len(found),
        }

    def more(self, asked: Asked) -> Sent:
        """The rows after those that are shown."""
        address = DecisionAddress.read(asked.sent)
        found = chosen(self._told(asked.user, address), address)
        offset = _number(asked, "offset")
        rows = rows_view(asked.t, found[offset : offset + PAGE], address, self.today())
        return {"rows": rows, **_shown(asked, min(offset + PAGE, len(found)), len(found))}

    def card(self, asked: Asked) -> Sent:
        """The card of one decision, and where it stands."""
        wanted = asked.text("vedtak")
        stored = next((one for one in self._every(asked.user, AskedOfRegister()) if key(one) == wanted), None)
        if stored is None:
            return {"problem": asked.t("vedtak.gone")}
        first = stored.decision.first
        return {
            "card": card_view(asked.t, stored, self.today()),
            "title": asked.t("vedtak.title_of", case=_short(asked, stored.decision)),
            "dokument": stored.document.id,
            "side": first.page,
            "sitat": f"{first.start}-{first.end}",
        }

    def _late(self, asked: Asked, found: Sequence[StoredDecision]) -> str:
        """How many of them have something to do that is past due; empty where none has."""
        late = sum(bool(overdue(one.decision.follow_ups, self.today())) for one in found)
        return asked.t.count("late", late) if late else ""

    def _told(self, user: User, address: DecisionAddress) -> list[StoredDecision]:
        """Those with the address's words in them; what else it asks for is chosen among them, and counted."""
        return self._every(user, AskedOfRegister(text=address.q))

    def _every(self, user: User, asked: AskedOfRegister) -> list[StoredDecision]:
        try:
            return self.memory.decisions(user, asked)
        except ComponentMissing:  # there is no index yet
            return []


def _short(asked: Asked, decision: Decision) -> str:
    name = case_name(asked.t, decision)
    return name if len(name) <= 80 else name[:80].rsplit(" ", 1)[0] + " …"


def _shown(asked: Asked, shown: int, total: int) -> dict[str, object]:
    """How many of the decisions are shown now, and whether there are more."""
    t = asked.t
    decisions = t.count("decisions", total)
    told = (
        t("vedtak.shown", shown=t.number(shown), decisions=decisions)
        if shown < total
        else t("vedtak.all_shown", decisions=decisions)
    )
    return {"shown": told, "more": shown < total}


def _number(asked: Asked, name: str) -> int:
    text = asked.text(name)
    return int(text) if text.isdecimal() and len(text) < 7 else 0
