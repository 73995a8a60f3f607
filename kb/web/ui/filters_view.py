"""The filters of page Søk as HTML: the facets to choose from, and those that are chosen, as words one can take away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kb.types import KINDS, Facets, FacetValue
from kb.web.ui.rendering import render
from kb.web.ui.search_address import SearchAddress, readable_day
from kb.web.ui.texts import Texts

SHOWN = 7
"""Values of a facet that are shown before "show all"."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a facet."""

    value: str
    label: str
    count: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """A facet by the name of its filter; `more` are the values that wait behind "show all"."""

    name: str
    label: str
    first: Sequence[Choice]
    more: Sequence[Choice]


@dataclass(frozen=True, slots=True)
class Chosen:
    """A filter that is set, in words."""

    name: str
    label: str


def facets_view(t: Texts, facets: Facets, address: SearchAddress) -> str:
    """The facets, the dates, and how many filters are set."""
    kinds: dict[str, str] = {kind: t(f"kinds.{kind}") for kind in KINDS}
    shown = (
        _facet(t, "organ", facets.organs, address.organ, {}),
        _facet(t, "year", facets.years, address.year, {}),
        _facet(t, "kind", facets.kinds, address.kind, kinds),
    )
    heading = t("search.filters_with", count=address.limits) if address.limits else t("search.filters")
    return render("facets.html", t=t, heading=heading, facets=[f for f in shown if f.first], first=address.first, last=address.last)


def chosen_view(t: Texts, address: SearchAddress, title: str = "") -> str:
    """The filters that are set, each with its way out; `title` is that of the one document searched in."""
    return render("chosen.html", t=t, chosen=chosen_filters(t, address, title))


def chosen_filters(t: Texts, address: SearchAddress, title: str = "") -> list[Chosen]:
    """The filters that are set, in words; what an address names that does not exist is said as it stands there."""
    only = t("search.only_in", title=title or t("search.unknown_document")) if address.document else ""
    kind = t(f"kinds.{address.kind}") if address.kind in KINDS else address.kind
    told = (Chosen("organ", address.organ), Chosen("dates", _period(t, address)), Chosen("kind", kind), Chosen("in", only))
    return [chosen for chosen in told if chosen.label]


def _period(t: Texts, address: SearchAddress) -> str:
    if address.year:
        return address.year
    first, last = (_written(t, day) for day in (address.first, address.last))
    if first and last:
        return t("search.dates_between", first=first, last=last)
    if first:
        return t("search.dates_from", first=first)
    return t("search.dates_to", last=last) if last else ""


def _written(t: Texts, text: str) -> str:
    day = readable_day(text)
    return t.written_date(day) if day else text


def _facet(t: Texts, name: str, values: Sequence[FacetValue], chosen: str, labels: dict[str, str]) -> Facet:
    choices = [
        Choice(each.value, labels.get(each.value, each.value), t.number(each.count), each.value.casefold() == chosen.casefold())
        for each in values
    ]
    shown = [choice for i, choice in enumerate(choices) if i < SHOWN or choice.chosen]
    waiting = [choice for choice in choices if choice not in shown]
    return Facet(name, t(f"search.{name}"), shown, waiting)
