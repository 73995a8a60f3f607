"""What a question means beside its subject: a time, an organ, or what holds today. It moves the order; it hides nothing.

The shifts are in log-odds and set by hand, not fitted: NorQuAD has neither organs nor dates. Each is less than what one more
good word in common is worth, so that a passage that answers outweighs one that merely has the right date.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from kb.search.limits import Described
from kb.store.snapshot import FloatArray
from kb.text.intervals import Interval, dates_meant
from kb.text.meaning_now import asks_about_now

OUTSIDE_TIME = -0.7
OF_ORGAN = 0.5
NEWEST = 0.6
"""For the newest document, falling to nothing for the oldest."""
SHORTEST_ORGAN = 4


def shifts(query: str, documents: Sequence[Described], today: date) -> dict[int, float]:
    """For each document, by inner number, by how much the log-odds of its passages move."""
    interval = dates_meant(query, today)
    wanted = {organ for organ in {document.organ for document in documents if document.organ} if _names(query, organ)}
    recency = _recency(documents) if asks_about_now(query) else {}
    return {
        document.number: (OUTSIDE_TIME if interval and interval.explicit and _outside(document, interval) else 0.0)
        + (OF_ORGAN if document.organ in wanted else 0.0)
        + NEWEST * recency.get(document.number, 0.0)
        for document in documents
    }


def shifted(scores: FloatArray, by: FloatArray) -> FloatArray:
    """Probabilities with their log-odds moved."""
    kept = np.clip(scores, 1e-6, 1 - 1e-6)
    moved: FloatArray = (1 / (1 + np.exp(-(np.log(kept / (1 - kept)) + by)))).astype(np.float32)
    return moved


def _names(query: str, organ: str) -> bool:
    name = organ.casefold()
    return len(name) >= SHORTEST_ORGAN and name in query.casefold()


def _outside(document: Described, interval: Interval) -> bool:
    if document.date is None:
        return False
    before = interval.first is not None and document.date < interval.first.isoformat()
    return before or (interval.last is not None and document.date > interval.last.isoformat())


def _recency(documents: Sequence[Described]) -> dict[int, float]:
    """0 for the oldest day, 1 for the newest, by rank; nothing for what has no date."""
    days = sorted({document.date for document in documents if document.date})
    place = {day: (rank + 1) / len(days) for rank, day in enumerate(days)}
    return {document.number: place[document.date] for document in documents if document.date}
