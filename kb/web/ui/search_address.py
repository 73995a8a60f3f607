"""What the address of page Søk asks for: /sok?q=&organ=&kind=&from=&to=&sort=&in=, and how the same is written back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlencode

from kb.errors import UsageError
from kb.search.request import SearchRequest, Sort
from kb.types import KINDS
from kb.web.api import checked_question

PATH = "/sok"
NAMES = ("q", "organ", "kind", "from", "to", "sort", "in")
"""What an address may hold, in the order of the fields below."""
PAGE = 20
"""Hits shown at once, and how many more each time."""
MOST = 200
"""Hits an address can ask for at once; more of them come page by page."""


@dataclass(frozen=True, slots=True)
class SearchAddress:
    """The words and limits as they stand in an address: texts, empty where they are not there."""

    q: str = ""
    organ: str = ""
    kind: str = ""
    first: str = ""
    last: str = ""
    sort: str = ""
    document: str = ""
    """The id of the one document whose passages are wanted; without it each document has one hit."""

    @classmethod
    def read(cls, sent: Mapping[str, object]) -> SearchAddress:
        """From an address's query, or from what the script sends."""
        return cls(*(str(sent.get(name) or "").strip() for name in NAMES))

    def request(self, n: int, offset: int) -> SearchRequest:
        """The search it asks for. UsageError where there are no words; ValueError where a limit makes no sense."""
        kind = next((kind for kind in KINDS if kind == self.kind), None)
        if self.kind and kind is None:
            raise ValueError(f"There is no kind of document “{self.kind}”.")
        sort: Sort = "date" if self.sort == "date" else "relevance"
        return SearchRequest(
            query=checked_question(self.q),
            n=n,
            first=_day(self.first),
            last=_day(self.last),
            organ=self.organ or None,
            kind=kind,
            sort=sort,
            offset=offset,
            document_id=self.document or None,
            grouped=not self.document,
        )

    @property
    def year(self) -> str:
        """The year it is limited to, where its dates are a year's first and last day."""
        year = self.first[:4]
        return year if (self.first, self.last) == year_limits(year) else ""

    @property
    def limits(self) -> int:
        """How many limits are set; a period is one."""
        return sum(map(bool, (self.organ, self.kind, self.first or self.last, self.document)))

    def href(self, kilde: int = 0) -> str:
        """The address of this search; with a number, the one that shows that hit."""
        values = (self.q, self.organ, self.kind, self.first, self.last, self.sort, self.document, str(kilde or ""))
        return f"{PATH}?{urlencode([(name, value) for name, value in zip((*NAMES, 'kilde'), values, strict=True) if value])}"

    def within(self, document_id: str) -> SearchAddress:
        """The same search in one document only."""
        return replace(self, document=document_id)

    def put_right(self, query: str) -> SearchAddress:
        """The same search with other words."""
        return replace(self, q=query)


def year_limits(year: str) -> tuple[str, str]:
    """The first and last day of a year."""
    return f"{year}-01-01", f"{year}-12-31"


def readable_day(text: str) -> date | None:
    """The day an address names; None where it names none."""
    try:
        return _day(text)
    except (ValueError, UsageError):
        return None


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
