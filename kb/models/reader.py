"""What a reader is: it reads question and passage together and says whether the passage answers, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of one passage.

    `score` is the logit that the passage answers. Characters `start` to `end` of the passage's text are the likeliest answer;
    `span_score` tells by how much its logit exceeds that of "no answer here" and is negative where nothing answers. Where there is
    no span at all, `start` equals `end`.
    """

    score: float
    start: int
    end: int
    span_score: float


class PassageReader(Protocol):
    """Reads pairs of question and passage; usable from several threads at once."""

    @property
    def name(self) -> str:
        """The name a person knows the model by; what was fitted on its scores is kept under it."""

    @property
    def fingerprint(self) -> str:
        """Changes when the readings would change."""

    def read(self, question: str, passages: Sequence[tuple[str, str]]) -> list[Reading]:
        """One reading a passage, in the order given. A passage is what stands over it (title and headings) and its text."""
