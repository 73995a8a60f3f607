"""Page Søk: words in, hits out, narrowed down by organ, year, kind and date; the page of a hit stands beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kb.errors import KBError, NotFound, UsageError
from kb.types import SearchResult
from kb.web.api import MAX_QUESTION
from kb.web.ui.collection_view import nothing_shown
from kb.web.ui.filters_view import chosen_view, facets_view
from kb.web.ui.hits_view import hit_items, meant
from kb.web.ui.page import Asked, PageFunction, Sent
from kb.web.ui.rendering import render
from kb.web.ui.search_address import MOST, PAGE, PATH, SearchAddress
from kb.web.ui.shell import ROOM_SCRIPTS, Shell, unavailable


@dataclass(frozen=True, slots=True)
class Found:
    """Some hits of a search, what was asked for, and whether more hits follow. `title` is that of the one document searched in."""

    result: SearchResult
    address: SearchAddress
    more: bool
    title: str

    @property
    def shown(self) -> int:
        """How many hits are shown when these are."""
        return self.result.hits[-1].rank if self.result.hits else 0


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
        t, found = asked.t, self._found(asked, offset=0)
        if not isinstance(found, Found):
            return found
        result, address = found.result, found.address
        html = render(
            "found.html",
            t=t,
            query=result.query,
            meant=meant(result, address),
            hits=t.count("hits", result.total),
            any=bool(result.hits),
            items=hit_items(t, result, address),
            chosen=chosen_view(t, address, found.title),
            spread="" if address.document else t("search.spread"),
            by_date=address.sort == "date",
            filtered=address.limits > 0,
            searched=t.count("documents", self.shell.searched(asked.user).documents),
            **_shown_of(asked, found),
        )
        return {
            "hits": html,
            "facets": facets_view(t, result.facets, address),
            "more": found.more,
            "announcement": t("search.announce", hits=t.count("hits", result.total)),
            "title": self.title(asked),
        }

    def more(self, asked: Asked) -> Sent:
        """The hits after those that are shown."""
        found = self._found(asked, offset=_number(asked, "offset", 0, 1_000_000))
        if not isinstance(found, Found):
            return found
        shown = _shown_of(asked, found)
        return {"items": hit_items(asked.t, found.result, found.address), **shown, "announcement": shown["shown"]}

    def _found(self, asked: Asked, offset: int) -> Found | Sent:
        """The hits asked for, or the sentence that stands in their place."""
        t, address, n = asked.t, SearchAddress.read(asked.sent), _number(asked, "n", PAGE, MOST)
        unknown: Sent = {"problem": t("search.unknown_filter"), "chosen": chosen_view(t, address)}
        try:
            request = address.request(n + 1, offset)  # one more than is shown tells whether there are more
        except UsageError:
            return {"problem": t("search.too_long", limit=MAX_QUESTION) if address.q else t("search.empty")}
        except ValueError:
            return unknown
        try:
            only = self.memory.document(asked.user, address.document) if address.document else None
            result = self.memory.search(asked.user, replace(request, document_id=only.id if only else None))
        except NotFound:
            return unknown
        except KBError as error:
            return {"hits": render("problem.html", t=t, sentence=unavailable(t, error)), "failed": True}
        return Found(replace(result, hits=result.hits[:n]), address, len(result.hits) > n, only.facts.title if only else "")


def _shown_of(asked: Asked, found: Found) -> dict[str, object]:
    """How many hits are shown now, or how many documents where each has one; and whether there are more."""
    t = asked.t
    if found.address.document:
        told = t("search.shown", shown=t.number(found.shown), total=t.number(found.result.total))
    else:
        told = t.count("shown_documents", found.shown)
    return {"shown": told, "more": found.more}


def _number(asked: Asked, name: str, usual: int, most: int) -> int:
    """A number the script sends, kept within its bounds."""
    text = asked.text(name)
    return min(int(text), most) if text.isdecimal() and len(text) < 10 else usual
