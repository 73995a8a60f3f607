"""What is asked of a search."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from kb.types import Kind

Sort = Literal["relevance", "date"]


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A query and its limits; `n` hits after the first `offset` are asked for.

    Dates are inclusive; an undated document falls out of a date limit. `organ` is a name, or the beginning of names.
    """

    query: str
    n: int = 10
    first: date | None = None
    last: date | None = None
    organ: str | None = None
    kind: Kind | None = None
    sort: Sort = "relevance"
    offset: int = 0
    document_id: str | None = None
    """Only passages of this document."""
    closer: bool = True
    """Whether the most promising passages are looked at more closely: better order, some tenths of a second more."""
    grouped: bool = False
    """One hit a document, its best passage; the others are counted in `Hit.more`."""
