"""Page Søk: words in, hits out, narrowed down by organ, year, kind and date; the page of a hit stands beside them."""

from __future__ import annotations

from collections.abc import Sequence

from kb.errors import KBError, UsageError
from kb.types import SearchResult
from kb.web.api import MAX_QUESTION
from kb.web.ui.collection_view import nothing_shown
from kb.web.ui.filters_view import chosen_view, facets_view
from kb.web.ui.hits_view import hit_items
from kb.web.ui.page import Asked, PageFunction, Sent
from kb.web.ui.rendering import render
from kb.web.ui.search_address import MOST, PAGE, PATH, SearchAddress
from kb.web.ui.shell import ROOM_SCRIPTS, Shell, unavailable


class SearchPage:
    """What page Søk asks of the memory, and how it shows what it got."""

    path = PATH
    menu = "menu.search"
    skips: tuple[tuple[str, str], ...] = (
        ("question", "page.skip_search"),
        ("hits", "page.skip_hits"),
        ("source", "page.skip_source"),
    )
    scripts: tuple[str, ...] = (*ROOM_SCRIPTS, "sok.js")

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.memory = shell.memory

    def title(self, asked: Asked) -> str:
        """The words in the address, or the page's name."""
        query = asked.text("q")[:MAX_QUESTION]
        return asked.t("search.title_query", query=query) if query else asked.t("search.title")

    def room(self, asked: Asked) -> str:
        """The search box, places for filters and hits, and the source pane."""
        return render("sok.html", t=asked.t, page="sok", limit=MAX_QUESTION, step=PAGE, most=MOST)

    def functions(self) -> Sequence[PageFunction]:
        """What the script may ask."""
        return (self.opening, self.search, self.more, self.shell.source)

    def opening(self, asked: Asked) -> Sent:
        """What stands there before a search."""
        searched = self.shell.searched(asked.user)
        return {
            "hits": render("search_start.html", t=asked.t, documents=searched.documents),
            "source": nothing_shown(asked.t, searched, asked.t("search.where")),
            "title": asked.t("search.title"),
        }

    def search(self, asked: Asked) -> Sent:
        """The first hits of a search with its filters, or why there are none."""
        t, address = asked.t, SearchAddress.read(asked.sent)
        result = self._found(asked, address, offset=0)
        if not isinstance(result, SearchResult):
            return result
        html = render(
            "found.html",
            t=t,
            query=result.query,
            hits=t.count("hits", result.total),
            any=bool(result.hits),
            items=hit_items(t, result, address),
            chosen=chosen_view(t, address),
            by_date=address.sort == "date",
            filtered=address.limits > 0,
            searched=t.count("documents", self.shell.searched(asked.user).documents),
            **_shown_of(asked, result),
        )
        return {
            "hits": html,
            "facets": facets_view(t, result.facets, address),
            "total": result.total,
            "announcement": t("search.announce", hits=t.count("hits", result.total)),
            "title": self.title(asked),
        }

    def more(self, asked: Asked) -> Sent:
        """The hits after those that are shown."""
        result = self._found(asked, SearchAddress.read(asked.sent), offset=_number(asked, "offset", 0, 1_000_000))
        if not isinstance(result, SearchResult):
            return result
        shown = _shown_of(asked, result)
        return {"items": hit_items(asked.t, result, SearchAddress.read(asked.sent)), **shown, "announcement": shown["shown"]}

    def _found(self, asked: Asked, address: SearchAddress, offset: int) -> SearchResult | Sent:
        """The result, or the sentence that stands in its place."""
        t = asked.t
        try:
            request = address.request(_number(asked, "n", PAGE, MOST), offset)
        except UsageError:
            return {"problem": t("search.too_long", limit=MAX_QUESTION) if address.q else t("search.empty")}
        except ValueError:
            return {"problem": t("search.unknown_filter"), "chosen": chosen_view(t, address)}
        try:
            return self.memory.search(asked.user, request)
        except KBError as error:
            return {"hits": render("problem.html", t=t, sentence=unavailable(t, error)), "failed": True}


def _shown_of(asked: Asked, result: SearchResult) -> dict[str, object]:
    """How many of the hits are shown now, and whether there are more."""
    shown = result.hits[-1].rank if result.hits else result.total
    told = asked.t("search.shown", shown=asked.t.number(shown), total=asked.t.number(result.total))
    return {"shown": told, "more": shown < result.total}


def _number(asked: Asked, name: str, usual: int, most: int) -> int:
    """A number the script sends, kept within its bounds."""
    text = asked.text(name)
    return min(int(text), most) if text.isdecimal() and len(text) < 10 else usual
