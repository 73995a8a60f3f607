"""NorQuAD's questions with the features of their candidates, look by look, as a search takes them.

Each question is asked of all documents and of a collection of another size, and each time once more with its own document taken
away: then every candidate is wrong, which teaches when to refuse.
"""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np

from benchmarks.norquad import Question, build, load_questions
from kb.models.e5 import E5Embedder
from kb.models.reader import PassageReader
from kb.search.compared import compare
from kb.search.features import base_features
from kb.search.late import late_features
from kb.search.looks import BY_TOKENS, READ, promising
from kb.search.ranking import reading_features
from kb.search.related import Related
from kb.search.search import CANDIDATES
from kb.store.catalog import Catalog
from kb.store.snapshot import Snapshot, SnapshotCache
from kb.types import OWNER

FOLDS = 5
SEED = 20260101
SMALLEST = 12
"""Documents in the smallest collection: a newcomer's first folder."""


@dataclass(slots=True, eq=False)
class Asked:
    """A question's candidates: which passages, their features so far, which are right, and the fold of its document.

    `late` and `read` are places among the candidates that were looked at more closely, with the features of that look.
    """

    number: int
    fold: int
    part: int
    candidates: np.ndarray
    rows: np.ndarray
    cosines: np.ndarray
    right: np.ndarray
    late: np.ndarray = field(default_factory=lambda: np.zeros(0, int))
    late_rows: np.ndarray = field(default_factory=lambda: np.zeros((0, 0)))
    read: np.ndarray = field(default_factory=lambda: np.zeros(0, int))
    read_rows: np.ndarray = field(default_factory=lambda: np.zeros((0, 0)))


class Remembering(E5Embedder):
    """The embedder, with the vectors of queries kept: each question is asked several times."""

    def __init__(self, directory: Path, threads: int) -> None:
        super().__init__(directory, threads)
        self.embed_query = lru_cache(maxsize=None)(super().embed_query)  # type: ignore[method-assign]


class Bench:
    """The index of NorQuAD and what is computed once for all questions."""

    def __init__(self, norquad: Path, work: Path, embedder: E5Embedder, most: int) -> None:
        texts = build(norquad, work, embedder)
        self.embedder, self.work = Remembering(embedder._directory, 0), work
        self.questions: Sequence[Question] = load_questions(norquad, texts)[: most or None]
        with Catalog(work / embedder.fingerprint).reading(OWNER) as reader:
            self.snapshot: Snapshot = SnapshotCache().of(reader)
            found = reader.passages(self.snapshot.numbers.tolist())
            self.related = Related(self.snapshot, np.ones(len(self.snapshot.numbers), bool))
        pairs = [found[number] for number in self.snapshot.numbers.tolist()]
        self.owners = np.array([document.id for _, document in pairs])
        self.spans = np.array([(passage.start, passage.end) for passage, _ in pairs])
        self.texts = [(passage.over(document.facts), passage.text) for passage, document in pairs]

    def ask_all(self, whole: bool, absent: bool, every: int = 1) -> list[Asked]:
        """Every n-th question; `whole` over all documents, else each over a collection of another size."""
        kept = (
            self.work
            / f"asked-{'whole' if whole else 'sizes'}-{'absent' if absent else 'present'}-{every}-{len(self.questions)}.pickle"
        )
        if not kept.exists():
            chance = np.random.default_rng(SEED)
            asked = [self._ask(number, whole, absent, chance) for number in range(0, len(self.questions), every)]
            kept.write_bytes(pickle.dumps(asked))
        loaded: list[Asked] = pickle.loads(kept.read_bytes())
        return loaded

    def _ask(self, number: int, whole: bool, absent: bool, chance: np.random.Generator) -> Asked:
        question = self.questions[number]
        own = self.owners == question.document_id
        allowed = np.ones(len(own), bool) if whole else self._some_documents(chance)
        allowed = allowed & ~own if absent else allowed | own
        compared = compare(self.snapshot, self.related, self.embedder, question.text, allowed)
        near = np.argsort(-np.where(allowed, compared.cosines, -2.0))[: min(CANDIDATES, int(allowed.sum()))]
        worded = np.argsort(-compared.lexical.bm25)[:CANDIDATES]
        chosen = np.union1d(near, worded[compared.lexical.bm25[worded] > 0])
        rows = base_features(self.snapshot, compared, chosen)
        right = own[chosen] & (self.spans[chosen, 0] <= question.start) & (question.start < self.spans[chosen, 1])
        digits = question.document_id
        return Asked(
            number,
            int(digits[:8], 16) % FOLDS,
            int(digits[8:16], 16) % FOLDS,
            chosen,
            rows,
            compared.cosines[chosen],
            right & (not absent),
        )

    def _some_documents(self, chance: np.random.Generator) -> np.ndarray:
        documents = np.unique(self.owners)
        size = int(np.exp(chance.uniform(np.log(SMALLEST), np.log(len(documents)))))
        return np.isin(self.owners, chance.choice(documents, size, replace=False))

    def look_by_tokens(self, asked: Sequence[Asked], scores: Sequence[np.ndarray]) -> None:
        """Give each question the token features of its most promising candidates."""
        passages, questions = self._tokens()
        for one, score in zip(asked, scores, strict=True):
            one.late = promising(score, one.cosines, BY_TOKENS)
            tokens = [passages[number].astype(np.float32) for number in one.candidates[one.late]]
            one.late_rows = np.concatenate(
                [one.rows[one.late], late_features(questions[one.number].astype(np.float32), tokens)], axis=1
            )

    def read(self, asked: Sequence[Asked], scores: Sequence[np.ndarray], reader: PassageReader) -> None:
        """Let the reader read the best of them; `scores` are of the places in `late`."""
        for one, score in zip(asked, scores, strict=True):
            within = promising(score, one.cosines[one.late], READ)
            one.read = one.late[within]
            passages = [self.texts[number] for number in one.candidates[one.read]]
            readings = reader.read(self.questions[one.number].text, passages)
            logits = np.array([reading.score for reading in readings], np.float32)
            spans = np.array([reading.span_score for reading in readings], np.float32)
            one.read_rows = np.concatenate([one.late_rows[within], reading_features(logits, spans)], axis=1)

    def _tokens(self) -> tuple[list[np.ndarray], list[np.ndarray]]:
        kept = self.work / f"tokens-{len(self.questions)}.pickle"
        if not kept.exists():
            passages = self.embedder.embed_tokens([f"{over}\n{text}" for over, text in self.texts], query=False)
            questions = self.embedder.embed_tokens([question.text for question in self.questions], query=True)
            kept.write_bytes(pickle.dumps([[one.astype("f2") for one in rows] for rows in (passages, questions)]))
        passages, questions = pickle.loads(kept.read_bytes())
        return passages, questions
