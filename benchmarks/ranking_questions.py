"""NorQuAD's questions with the features of their candidates, look by look, as a search takes them.

Each question is asked of all documents and of a collection of another size, and each time once more with its own document taken
away: then every candidate is wrong, which teaches when to refuse. NorQuAD's questions were written by people who had the passage
before them and took their words from it; who asks a council's memory has not. So each is also asked as if the passage said some of
it in other words.
"""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import numpy as np

from benchmarks.council import build_councils, council_questions, kept_back
from benchmarks.norquad import Question, build, load_questions
from kb.models.e5 import E5Embedder
from kb.models.reader import PassageReader, Reading
from kb.search.compared import Compared, compare
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
UNSEEN_FOLD = 4
"""The fold of NorQuAD's documents that the reader has not learned from."""
SEED = 20260101
SMALLEST = 12
"""Documents in the smallest collection: a newcomer's first folder."""


@dataclass(slots=True, eq=False)
class Asked:
    """A question's candidates: which passages, their features so far, which are right, and the fold of its document.

    `late` and `read` are places among the candidates that were looked at more closely, with the features of that look. The reader
    has not learned from the document of an `unread` one.
    """

    number: int
    fold: int
    part: int
    unread: bool
    candidates: np.ndarray
    rows: np.ndarray
    cosines: np.ndarray
    right: np.ndarray
    late: np.ndarray = field(default_factory=lambda: np.zeros(0, int))
    late_rows: np.ndarray = field(default_factory=lambda: np.zeros((0, 0)))
    read: np.ndarray = field(default_factory=lambda: np.zeros(0, int))
    read_rows: np.ndarray = field(default_factory=lambda: np.zeros((0, 0)))


def in_other_words(compared: Compared, own: np.ndarray, chance: np.random.Generator) -> Compared:
    """The comparison as it would be if the passages under `own` said some concepts of the query, chosen by chance, otherwise.

    Names and numbers stay: they have no synonyms. What is left of a passage's bm25 goes by the idf mass of what it still holds.
    """
    lexical = compared.lexical
    changed = np.array([not concept.is_name for concept in compared.concepts]) & (chance.random(len(lexical.idf)) < chance.random())
    inside = own[lexical.matched]
    held, headed = lexical.held.copy(), lexical.headed.copy()
    held[np.ix_(changed, inside)] = headed[np.ix_(changed, inside)] = 0.0
    before, after = lexical.idf @ lexical.held, lexical.idf @ held
    left = after / np.maximum(before, 1e-6)
    bm25, coverage = lexical.bm25.copy(), lexical.coverage.copy()
    bm25[lexical.matched] *= left
    coverage[lexical.matched] *= left
    worded = replace(lexical, bm25=bm25, coverage=coverage, held=held, headed=headed, near=lexical.near * left)
    return replace(compared, lexical=worded)


def _fold_of(document_id: str) -> int:
    return int(document_id[:8], 16) % FOLDS


class Remembering(E5Embedder):
    """The embedder, with the vectors of queries kept: each question is asked several times."""

    def __init__(self, directory: Path, threads: int) -> None:
        super().__init__(directory, threads)
        self.embed_query = lru_cache(maxsize=None)(super().embed_query)  # type: ignore[method-assign]


class Bench:
    """An index with its questions, and what is computed once for all of them; `unread` are documents the reader has not seen."""

    @classmethod
    def of_norquad(cls, norquad: Path, work: Path, embedder: E5Embedder, most: int) -> Bench:
        questions = load_questions(norquad, build(norquad, work, embedder))[: most or None]
        unread = frozenset(one.document_id for one in questions if _fold_of(one.document_id) == UNSEEN_FOLD)
        return cls(work, embedder, questions, unread)

    @classmethod
    def of_councils(cls, work: Path, embedder: E5Embedder) -> Bench:
        build_councils(work, embedder)
        return cls(work, embedder, council_questions(), kept_back())

    def __init__(self, work: Path, embedder: E5Embedder, questions: Sequence[Question], unread: frozenset[str]) -> None:
        self.embedder, self.work = Remembering(embedder._directory, 0), work
        self._read: dict[str, dict[tuple[int, int], Reading]] = {}
        self.questions, self._unread = questions, unread
        with Catalog(work / embedder.fingerprint).reading(OWNER) as reader:
            self.snapshot: Snapshot = SnapshotCache().of(reader)
            found = reader.passages(self.snapshot.numbers.tolist())
            self.related = Related(self.snapshot, np.ones(len(self.snapshot.numbers), bool))
        pairs = [found[number] for number in self.snapshot.numbers.tolist()]
        self.owners = np.array([document.id for _, document in pairs])
        self.spans = np.array([(passage.start, passage.end) for passage, _ in pairs])
        self.texts = [(passage.over(document.facts), passage.text) for passage, document in pairs]

    def ask_all(self, whole: bool, absent: bool, every: int = 1, reworded: bool = False) -> list[Asked]:
        """Every n-th question; `whole` over all documents, else each over a collection of another size."""
        of, there = "whole" if whole else "sizes", "reworded" if reworded else "absent" if absent else "present"
        kept = self.work / f"asked-{of}-{there}-{every}-{len(self.questions)}.pickle"
        if not kept.exists():
            chance = np.random.default_rng(SEED)
            asked = [self._ask(number, whole, absent, chance, reworded) for number in range(0, len(self.questions), every)]
            kept.write_bytes(pickle.dumps(asked))
        loaded: list[Asked] = pickle.loads(kept.read_bytes())
        return loaded

    def _ask(self, number: int, whole: bool, absent: bool, chance: np.random.Generator, reworded: bool) -> Asked:
        question = self.questions[number]
        own = self.owners == question.document_id
        allowed = np.ones(len(own), bool) if whole else self._some_documents(chance)
        allowed = allowed & ~own if absent else allowed | own
        compared = compare(self.snapshot, self.related, self.embedder, question.text, allowed)
        if reworded:
            compared = in_other_words(compared, own, chance)
        near = np.argsort(-np.where(allowed, compared.cosines, -2.0))[: min(CANDIDATES, int(allowed.sum()))]
        worded = np.argsort(-compared.lexical.bm25)[:CANDIDATES]
        chosen = np.union1d(near, worded[compared.lexical.bm25[worded] > 0])
        rows = base_features(self.snapshot, compared, chosen)
        right = own[chosen] & (self.spans[chosen, 0] <= question.start) & (question.start < self.spans[chosen, 1])
        digits = question.document_id
        return Asked(
            number,
            _fold_of(digits),
            int(digits[8:16], 16) % FOLDS,
            digits in self._unread,
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
        """Let the reader read the most promising candidates of each question."""
        for one, score in zip(asked, scores, strict=True):
            one.read = promising(score, one.cosines, READ)
            readings = self._readings(one.number, one.candidates[one.read].tolist(), reader)
            logits = np.array([reading.score for reading in readings], np.float32)
            spans = np.array([reading.span_score for reading in readings], np.float32)
            one.read_rows = np.concatenate([one.rows[one.read], reading_features(logits, spans)], axis=1)
        self._keep_readings(reader)

    def _readings(self, question: int, passages: Sequence[int], reader: PassageReader) -> list[Reading]:
        """The same pair is met several times: among all documents and among some, beside the right passage and without it."""
        known = self._read.setdefault(reader.fingerprint, self._kept_readings(reader))
        missing = [number for number in passages if (question, number) not in known]
        read = reader.read(self.questions[question].text, [self.texts[number] for number in missing])
        known.update({(question, number): one for number, one in zip(missing, read, strict=True)})
        return [known[question, number] for number in passages]

    def _kept_readings(self, reader: PassageReader) -> dict[tuple[int, int], Reading]:
        kept = self.work / f"{reader.fingerprint}.pickle"
        loaded: dict[tuple[int, int], Reading] = pickle.loads(kept.read_bytes()) if kept.exists() else {}
        return loaded

    def _keep_readings(self, reader: PassageReader) -> None:
        (self.work / f"{reader.fingerprint}.pickle").write_bytes(pickle.dumps(self._read[reader.fingerprint]))

    def _tokens(self) -> tuple[list[np.ndarray], list[np.ndarray]]:
        kept = self.work / f"tokens-{len(self.questions)}.pickle"
        if not kept.exists():
            passages = self.embedder.embed_tokens([f"{over}\n{text}" for over, text in self.texts], query=False)
            questions = self.embedder.embed_tokens([question.text for question in self.questions], query=True)
            kept.write_bytes(pickle.dumps([[one.astype("f2") for one in rows] for rows in (passages, questions)]))
        passages, questions = pickle.loads(kept.read_bytes())
        return passages, questions
