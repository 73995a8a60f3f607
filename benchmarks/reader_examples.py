"""What the reader learns from: NorQuAD's questions, each with the passage that answers and passages a search brings up beside it.

The candidates come from an index of ours (`benchmarks/norquad.py`): BM25 and cosine, and both joined by a fixed sum, so that the
examples do not change when the ranking is fitted anew. Passages are cut to windows of varied length on sentence borders, because
a council's passages are shorter than those NorQuAD is indexed in.
"""

from __future__ import annotations

import pickle
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.norquad import Question, build, load_questions
from benchmarks.reader_noise import as_also_asked
from kb.models.embedder import Embedder
from kb.search.concepts import concepts_of
from kb.store.catalog import Catalog
from kb.store.lexical import lexical_scores
from kb.store.snapshot import Snapshot, SnapshotCache
from kb.text.normalise import normalise
from kb.text.sentences import sentences
from kb.types import OWNER

FOLDS = 5
DEPTH = 60
"""How many candidates of each question are kept, by each of the three orders."""
WHOLE_SHARE = 0.2
"""The share of groups whose passages stand as they are indexed; the others are cut to one length a group."""
SHORTEST, LONGEST = 150, 480
UNTITLED_SHARE = 0.1
TELLING = 4
"""A passage of the same document that holds an answer at least this long may well be right too; it is no wrong example."""
UNIQUE = 8
"""The same for passages of other documents."""


@dataclass(frozen=True, slots=True)
class Place:
    """A passage of the index: its document's title and text, and where it stands there."""

    document_id: str
    title: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Mined:
    """A question with its candidates as positions in the list of places, each order best first; `base` are the sums of `joined`."""

    question: Question
    right: int
    joined: np.ndarray
    base: np.ndarray
    by_words: np.ndarray
    by_meaning: np.ndarray

    @property
    def fold(self) -> int:
        return int(self.question.document_id[:8], 16) % FOLDS


@dataclass(frozen=True, slots=True)
class Example:
    """One pair; `answer` is where the answer stands in `text`, None where it does not."""

    question: str
    title: str
    text: str
    answer: tuple[int, int] | None


def mine(norquad: Path, work: Path, embedder: Embedder) -> tuple[list[Place], list[Mined]]:
    """All passages, and the candidates of every question whose answer lies in one of them; kept in `work` from run to run."""
    kept = work / f"reader_candidates-{embedder.fingerprint}.pickle"
    if not kept.exists():
        found = _mine(norquad, work, embedder)
        kept.write_bytes(pickle.dumps(found))
    places, mined = pickle.loads(kept.read_bytes())
    return places, mined


def _mine(norquad: Path, work: Path, embedder: Embedder) -> tuple[list[Place], list[Mined]]:
    texts = build(norquad, work, embedder)
    with Catalog(work / embedder.fingerprint).reading(OWNER) as reader:
        rows = reader.connection.execute(
            "SELECT d.id, d.title, p.start, p.end FROM passages p JOIN documents d ON d.number = p.document ORDER BY p.number"
        ).fetchall()
        places = [Place(id, title, start, end, texts[id][start:end]) for id, title, start, end in map(tuple, rows)]
        snapshot = SnapshotCache().of(reader)
        mined = []
        for question in load_questions(norquad, texts):
            right = [position for position, place in enumerate(places) if _answers(place, question)]
            if right:
                mined.append(_candidates(question, right[0], snapshot, embedder))
    return places, mined


def _answers(place: Place, question: Question) -> bool:
    return place.document_id == question.document_id and place.start <= question.start < place.end


def _candidates(question: Question, right: int, snapshot: Snapshot, embedder: Embedder) -> Mined:
    lexical = lexical_scores(snapshot, concepts_of(question.text, snapshot), np.ones(len(snapshot.numbers), bool))
    cosine = snapshot.vectors @ embedder.embed_query(question.text)
    joined = _joined(lexical.bm25, lexical.coverage, cosine)
    by_sum, by_words, by_meaning = (np.argsort(-scores, kind="stable")[:DEPTH] for scores in (joined, lexical.bm25, cosine))
    return Mined(question, right, by_sum, joined[by_sum], by_words, by_meaning)


def _joined(bm25: np.ndarray, coverage: np.ndarray, cosine: np.ndarray) -> np.ndarray:
    best = max(float(bm25.max()), 1e-6)
    spread = max(float(cosine.std()), 0.005)
    return 2.5 * bm25 / best + 2.5 * coverage + 0.8 * (cosine - cosine.max()) / spread


class Examples:
    """Groups of a right pair and wrong ones for each question; every epoch has other wrong ones, windows and changes."""

    def __init__(self, places: list[Place], mined: list[Mined], wrong: int, seed: int) -> None:
        self._places, self._mined, self._wrong, self._seed = places, mined, wrong, seed
        self._of_document: dict[str, list[int]] = {}
        for position, place in enumerate(places):
            self._of_document.setdefault(place.document_id, []).append(position)

    def __len__(self) -> int:
        return len(self._mined)

    def group(self, number: int, epoch: int) -> list[Example]:
        """The pairs of one question, the right one first."""
        chance = random.Random(f"{self._seed} {epoch} {number}")
        asked = self._mined[number]
        question = as_also_asked(asked.question.text, chance)
        length = None if chance.random() < WHOLE_SHARE else chance.randint(SHORTEST, LONGEST)
        titled = chance.random() >= UNTITLED_SHARE
        right = self._places[asked.right]
        at = asked.question.start - right.start
        answer = (at, min(at + len(normalise(asked.question.answer)), len(right.text)))
        pairs = [_cut(question, right, answer, length, chance)]
        pairs += [_cut(question, self._places[p], None, length, chance) for p in self._wrong_ones(asked, chance)]
        return pairs if titled else [Example(pair.question, "", pair.text, pair.answer) for pair in pairs]

    def _wrong_ones(self, asked: Mined, chance: random.Random) -> list[int]:
        """One from the top of the joined order, one of the same document, the others as if that document were gone."""
        own = asked.question.document_id
        wrong = [int(p) for p in asked.joined if self._is_wrong(int(p), asked)]
        others = [p for p in wrong if self._places[p].document_id != own]
        apart = [
            int(p)
            for p in (*asked.by_words[:12], *asked.by_meaning[:12])
            if self._places[p].document_id != own and self._is_wrong(int(p), asked)
        ]
        same = [p for p in self._of_document[own] if self._is_wrong(p, asked)]
        sources = [wrong[:4], same, others[:5], apart, others[:10]]
        chosen: list[int] = []
        for source in sources:
            left = [p for p in source if p not in chosen]
            if left and len(chosen) < self._wrong:
                chosen.append(chance.choice(left))
        while len(chosen) < self._wrong:
            chosen.append(chance.choice([p for p in others if p not in chosen]))
        return chosen

    def _is_wrong(self, position: int, asked: Mined) -> bool:
        if position == asked.right:
            return False
        place, answer = self._places[position], normalise(asked.question.answer).lower()
        enough = TELLING if place.document_id == asked.question.document_id else UNIQUE
        return len(answer) < enough or answer not in place.text.lower()


def _cut(question: str, place: Place, answer: tuple[int, int] | None, length: int | None, chance: random.Random) -> Example:
    """A window of whole sentences of about this length: around the answer, or anywhere."""
    if length is None or length >= len(place.text):
        return Example(question, place.title, place.text, answer)
    spans = sentences(place.text) or [(0, len(place.text))]
    if answer is None:
        first = last = chance.randrange(len(spans))
    else:
        first = max((i for i, (start, _) in enumerate(spans) if start <= answer[0]), default=0)
        last = max((i for i, (start, _) in enumerate(spans) if start < answer[1]), default=first)
    while spans[last][1] - spans[first][0] < length and (first > 0 or last < len(spans) - 1):
        before = first > 0 and (last == len(spans) - 1 or chance.random() < 0.5)
        first, last = (first - 1, last) if before else (first, last + 1)
    start, end = spans[first][0], spans[last][1]
    text = place.text[start:end]
    return Example(question, place.title, text, answer and (answer[0] - start, min(answer[1], end) - start))
