"""The measures, as plain arithmetic on counts and ranks. Ranks count from 1; None is a rank beyond what was looked at."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

Z = 1.959964
"""Standard normal deviation that leaves 95 % between its two signs."""

KEPT = 0.95
"""The share of the answerable questions that must be answered when refusals are compared."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many. Of none there is no share."""

    count: int
    of: int

    @property
    def value(self) -> float | None:
        return self.count / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """The 95 % confidence interval of Wilson (1927), which keeps sense for small sets and for shares near 0 and 1."""
        if not self.of:
            return None
        share, n = self.count / self.of, self.of
        middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
        half = Z / (1 + Z * Z / n) * math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
        return max(0.0, middle - half), min(1.0, middle + half)


def share_of(values: Sequence[bool]) -> Share:
    return Share(sum(values), len(values))


def first_rank(right: Sequence[bool]) -> int | None:
    """The rank of the first right one in a list, best first."""
    return next((rank for rank, is_right in enumerate(right, start=1) if is_right), None)


def recall_at(k: int, ranks: Sequence[int | None]) -> Share:
    """The share of questions with a right one among the first k."""
    return share_of([rank is not None and rank <= k for rank in ranks])


def mean_reciprocal_rank(k: int, ranks: Sequence[int | None]) -> float | None:
    """The mean of 1/rank, where a question without a right one among the first k counts 0."""
    if not ranks:
        return None
    return sum(1 / rank for rank in ranks if rank is not None and rank <= k) / len(ranks)


@dataclass(frozen=True, slots=True)
class Refusals:
    """Questions by whether they were refused; `right` are the unanswerable ones among the refused."""

    right: int
    refused: int
    unanswerable: int
    answerable: int

    @property
    def precision(self) -> Share:
        """The unanswerable among the refused. Says nothing of a set that holds one sort only, and is of none there."""
        return Share(self.right, self.refused) if self._both else Share(0, 0)

    @property
    def recall(self) -> Share:
        return Share(self.right, self.unanswerable)

    @property
    def f1(self) -> float | None:
        return 2 * self.right / (self.refused + self.unanswerable) if self._both else None

    @property
    def wrong(self) -> Share:
        """The refused among the answerable."""
        return Share(self.refused - self.right, self.answerable)

    @property
    def kept(self) -> Share:
        """The answered among the answerable."""
        return Share(self.answerable - self.wrong.count, self.answerable)

    @property
    def _both(self) -> bool:
        return self.unanswerable > 0 and self.answerable > 0


def median(values: Sequence[float]) -> float | None:
    """The middle value, or the mean of the two in the middle."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    if not ordered:
        return None
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def percentile(percent: float, values: Sequence[float]) -> float | None:
    """The smallest value that at least this many percent of the values do not exceed (nearest rank)."""
    if not values:
        return None
    return sorted(values)[max(0, math.ceil(percent / 100 * len(values)) - 1)]


def threshold_keeping(share: float, scores: Sequence[float]) -> float | None:
    """The highest threshold that still lets at least this share of the scores pass (a score passes that is not below it)."""
    if not scores:
        return None
    return sorted(scores, reverse=True)[max(0, math.ceil(share * len(scores) - 1e-9) - 1)]


def refused_when_keeping(share: float, answerable: Sequence[float], unanswerable: Sequence[float]) -> Share:
    """The share of the unanswerable scores below the threshold that keeps this share of the answerable ones."""
    threshold = threshold_keeping(share, answerable)
    return Share(0 if threshold is None else sum(score < threshold for score in unanswerable), len(unanswerable))
