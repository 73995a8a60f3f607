"""How many of the passages found belong to each organ, year and kind of document.

A facet leaves its own limit out, so that one sees what another choice would give: its count for a value is the `total` of the
search with that value chosen. It counts passages found among what the user may see; a document that is closed to them adds nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from kb.search.limits import Described, admitted
from kb.search.request import SearchRequest
from kb.types import Facets, FacetValue


def facets(documents: Sequence[Described], found: Mapping[int, int], request: SearchRequest) -> Facets:
    """The facets of a search, from the number of passages found in each document, by inner number, without any limits."""
    organs = _counted(admitted(documents, replace(request, organ=None)), found, lambda document: document.organ)
    kinds = _counted(admitted(documents, replace(request, kind=None)), found, lambda document: document.kind)
    years = _counted(admitted(documents, replace(request, first=None, last=None)), found, _year)
    return Facets(_by_count(organs), _newest_first(years), _by_count(kinds))


def _counted(documents: Sequence[Described], found: Mapping[int, int], value_of: Callable[[Described], str | None]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for document in documents:
        value = value_of(document)
        if value is not None and found.get(document.number):
            counts[value] += found[document.number]
    return counts


def _year(document: Described) -> str | None:
    return document.date[:4] if document.date else None


def _by_count(counts: Counter[str]) -> tuple[FacetValue, ...]:
    return tuple(FacetValue(value, count) for value, count in sorted(counts.items(), key=lambda each: (-each[1], each[0])))


def _newest_first(counts: Counter[str]) -> tuple[FacetValue, ...]:
    return tuple(FacetValue(value, counts[value]) for value in sorted(counts, reverse=True))
