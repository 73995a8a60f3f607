"""Whether a confidence means what it says: of all replies with confidence .7, seven in ten should be borne out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kb.evaluation.measures import Share, share_of

BINS = 10
"""Of equal width, so that two runs are read against the same edges; a bin with few questions weighs little in the error."""


@dataclass(frozen=True, slots=True)
class Bin:
    """The replies whose confidence lies from `low` to below `high` (the last bin takes 1 too): their mean confidence, and how
    many were borne out. An empty bin has no mean.
    """

    low: float
    high: float
    confidence: float | None
    right: Share


@dataclass(frozen=True, slots=True)
class Calibration:
    """The reliability diagram in numbers, and the expected calibration error: None where there is no reply."""

    bins: tuple[Bin, ...]
    error: float | None


def calibrate(replies: Sequence[tuple[float, bool]]) -> Calibration:
    """Confidences from 0 to 1, each with whether it was borne out, in bins."""
    inside: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for confidence, right in replies:
        inside[min(int(confidence * BINS), BINS - 1)].append((confidence, right))
    bins = tuple(_bin(number, members) for number, members in enumerate(inside))
    return Calibration(bins, expected_calibration_error(bins))


def expected_calibration_error(bins: Sequence[Bin]) -> float | None:
    """The distance between mean confidence and share borne out, averaged over the bins by their counts (Naeini et al. 2015)."""
    total = sum(one.right.of for one in bins)
    if not total:
        return None
    return sum(one.right.of * _distance(one) for one in bins) / total


def _bin(number: int, members: Sequence[tuple[float, bool]]) -> Bin:
    mean = sum(confidence for confidence, _ in members) / len(members) if members else None
    return Bin(number / BINS, (number + 1) / BINS, mean, share_of([right for _, right in members]))


def _distance(one: Bin) -> float:
    share = one.right.value
    return 0.0 if share is None or one.confidence is None else abs(share - one.confidence)
