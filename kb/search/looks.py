"""Two looks at the passages, the second closer and at fewer of them: at sight all, and the best are read.

Where there is no reader, the best are compared token by token instead; where both were tried, the tokens added nothing to what
the reader knows (see ARCHITECTURE.md), and cost three times as much. Each look gives a probability that the passage answers, from
the features of that look and the first. What a closer look has judged keeps its judgement; the others keep theirs.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kb.models.embedder import Embedder, TokenEmbedder
from kb.models.reader import PassageReader, Reading
from kb.search.compared import Compared
from kb.search.features import base_features, rough_features
from kb.search.late import late_features
from kb.search.ranking import Look, fitted_models, has_read, log_odds, probability, reading_features
from kb.store.catalog import Reader
from kb.store.snapshot import FloatArray, IntArray, Mask, Snapshot
from kb.types import DocumentRecord, Passage

BY_TOKENS = 20
"""Passages looked at token by token."""
READ = 12
"""Passages read together with the question."""
NEAREST_SHARE = 0.25
"""Of the passages taken to a closer look, so many for being nearest in meaning, whatever words they hold."""


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """Passages by position with the probability that each answers; `readings` of those that were read, by position."""

    positions: IntArray
    scores: FloatArray
    readings: dict[int, Reading]

    def best_first(self) -> IntArray:
        """Places in `positions`, by falling probability."""
        return np.argsort(-self.scores, kind="stable")


class Looking:
    """Who looks, and at what: one question's view of one moment of the catalog."""

    def __init__(
        self,
        reader: Reader,
        snapshot: Snapshot,
        embedder: Embedder,
        passage_reader: PassageReader | None,
        compared: Compared,
        foreign: Mask,
    ) -> None:
        self._reader, self._snapshot, self._embedder, self._passage_reader = reader, snapshot, embedder, passage_reader
        self._compared, self._foreign = compared, foreign

    def roughly(self) -> FloatArray:
        """A first guess at the probability of every passage, to choose those worth a look; what one may not see has none."""
        guessed = self._judged("at sight", rough_features(self._compared), np.arange(len(self._compared.permitted)))
        return np.where(self._compared.permitted, guessed, 0.0).astype(np.float32)

    def at_sight(self, positions: IntArray) -> FloatArray:
        """The probabilities of these passages by words and vectors alone."""
        return self._judged("at sight", base_features(self._snapshot, self._compared, positions), positions)

    def closer(self, positions: IntArray, scores: FloatArray) -> Looked:
        """The same passages, the most promising of them judged by a closer look."""
        scores = scores.copy()
        readings: dict[int, Reading] = {}
        if not len(positions):
            return Looked(positions, scores, readings)
        if not self._reader_is_known:
            self._by_tokens(positions, scores)
        if self._passage_reader is not None:
            chosen = self._promising(positions, scores, READ)
            read = self._passage_reader.read(self._compared.query, self._texts(positions[chosen]))
            readings = dict(zip(positions[chosen].tolist(), read, strict=True))
            scores[chosen] = self._after_reading(positions[chosen], scores[chosen], read)
        return Looked(positions, scores, readings)

    @property
    def _reader_is_known(self) -> bool:
        """Whether there is a reader on whose scores the last look was fitted."""
        return self._passage_reader is not None and self._passage_reader.name == has_read(self._embedder.name)

    def _by_tokens(self, positions: IntArray, scores: FloatArray) -> None:
        """Judge the most promising passages token by token, where the embedder can."""
        if not isinstance(self._embedder, TokenEmbedder):
            return
        chosen = self._promising(positions, scores, BY_TOKENS)
        passages = self._texts(positions[chosen])
        question = self._embedder.embed_tokens([self._compared.query], query=True)[0]
        tokens = self._embedder.embed_tokens([f"{over}\n{text}" for over, text in passages], query=False)
        rows = base_features(self._snapshot, self._compared, positions[chosen])
        rows = np.concatenate([rows, late_features(question, tokens)], axis=1)
        scores[chosen] = self._judged("by tokens", rows, positions[chosen])

    def _after_reading(self, positions: IntArray, scores: FloatArray, read: list[Reading]) -> FloatArray:
        logits = np.array([one.score for one in read], dtype=np.float32)
        spans = np.array([one.span_score for one in read], dtype=np.float32)
        if not self._reader_is_known:
            # A model we have no coefficients for orders the passages, but does not judge them: the probabilities change places.
            changed = np.empty_like(scores)
            changed[np.argsort(-logits, kind="stable")] = -np.sort(-scores)
            return changed
        rows = base_features(self._snapshot, self._compared, positions)
        return self._judged("read", np.concatenate([rows, reading_features(logits, spans)], axis=1), positions)

    def _judged(self, look: Look, rows: FloatArray, positions: IntArray) -> FloatArray:
        """Probabilities by the model for each passage's language."""
        models = fitted_models(self._embedder.name, look)
        foreign = self._foreign[positions]
        return probability(np.where(foreign, log_odds(rows, models.other), log_odds(rows, models.same)))

    def _promising(self, positions: IntArray, scores: FloatArray, most: int) -> IntArray:
        """Places of the passages to look at more closely: the most probable, and the nearest in meaning."""
        return promising(scores, self._compared.cosines[positions], most)

    def _texts(self, positions: IntArray) -> list[tuple[str, str]]:
        """What stands over each passage, and its text; a passage that has just gone is empty."""
        numbers = self._snapshot.numbers[positions].tolist()
        found = self._reader.passages(numbers)
        return [_over_and_text(*found[number]) if number in found else ("", "") for number in numbers]


def promising(scores: FloatArray, cosines: FloatArray, most: int) -> IntArray:
    """Places of at most so many passages, the most probable first, and a share of them for their nearness alone."""
    by_score, by_cosine = np.argsort(-scores, kind="stable"), np.argsort(-cosines, kind="stable")
    near = by_cosine[: max(1, round(most * NEAREST_SHARE))]
    likely = [place for place in by_score.tolist() if place not in set(near.tolist())][: most - len(near)]
    return np.array(sorted([*near.tolist(), *likely], key=lambda place: (-float(scores[place]), place)), dtype=np.int64)


def _over_and_text(passage: Passage, document: DocumentRecord) -> tuple[str, str]:
    return passage.over(document.facts), passage.text
