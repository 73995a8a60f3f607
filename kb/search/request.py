"""What is asked of a search."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from kb.types import Kind

Sort = Literal["relevance", "date"]


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A query and its limits. Dates are inclusive; an undated document falls out of a date limit. `organ` takes a prefix."""

    query: str
    n: int = 10
    first: date | None = None
    last: date | None = None
    organ: str | None = None
    kind: Kind | None = None
    sort: Sort = "relevance"

    @property
    def limited(self) -> bool:
        """Whether only a part of the collection is searched."""
        return any(limit is not None for limit in (self.first, self.last, self.organ, self.kind))
