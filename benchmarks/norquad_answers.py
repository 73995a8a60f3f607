"""How often an answer holds NorQuAD's answer: its best sentence, its best three, and the quotes of `ask` as the product gives them.

python -m benchmarks.norquad_answers --norquad FOLDER [--questions 300] [--all-folds]

Asked are questions about documents the reader has not learned from, unless `--all-folds` is given.
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path

from benchmarks.norquad import Question, build, load_questions
from kb.answer import ask as asking
from kb.answer.asked import Question as Asked
from kb.answer.evidence import evidence_of
from kb.answer.sources import Sources
from kb.memory import Memory
from kb.search.hits import hits_of
from kb.search.search import rank
from kb.settings import Settings
from kb.store.snapshot import SnapshotCache
from kb.text.normalise import normalise
from kb.types import OWNER

FOLDS = 5
UNSEEN_FOLD = 4
"""The fold of documents the reader has not learned from."""
SNAPSHOTS = SnapshotCache()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--norquad", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("build/norquad"), help="where the index is kept between runs")
    parser.add_argument("--questions", type=int, default=300)
    parser.add_argument("--all-folds", action="store_true", help="also ask about documents the reader has learned from")
    options = parser.parse_args()
    embedder = Memory(Settings()).embedder()
    texts = build(options.norquad, options.work, embedder)
    questions = load_questions(options.norquad, texts)
    questions = [question for question in questions if options.all_folds or _fold(question) == UNSEEN_FOLD]
    random.Random(1).shuffle(questions)
    memory = Memory(Settings(data=options.work / embedder.fingerprint))
    held = answered = characters = first = three = 0
    for question in questions[: options.questions]:
        wanted = normalise(question.answer)
        answer = memory.ask(OWNER, question.text)
        quotes = [citation.quote for citation in answer.citations]
        answered += answer.answered
        characters += sum(map(len, quotes))
        held += any(wanted in quote for quote in quotes)
        best = best_sentences(memory, question.text)
        first += any(wanted in sentence for sentence in best[:1])
        three += any(wanted in sentence for sentence in best)
    count = len(questions[: options.questions])
    sys.stdout.write(
        f"{count} questions: the answer in the best sentence {first / count:.3f}, in the best three {three / count:.3f}; "
    )
    sys.stdout.write(f"answered {answered / count:.3f}, quotes hold the answer {held / count:.3f}, ")
    sys.stdout.write(f"{characters / max(answered, 1):.0f} characters quoted in an answer\n")


def best_sentences(memory: Memory, question: str) -> list[str]:
    """The three sentences that answer best, whether or not the question would be refused."""
    with memory.catalog.reading(OWNER) as reader:
        snapshot, embedder, asked = SNAPSHOTS.of(reader), memory.embedder(), normalise(question).strip()
        ranked = rank(reader, snapshot, embedder, None, asked, memory.passage_reader())
        most = asking.READ_AT_MOST
        hits = hits_of(reader, snapshot, ranked.positions[:most], ranked.scores[:most])
        sources, readings = Sources(reader), asking.readings_of(hits, ranked)
        found = sorted(evidence_of(sources, embedder, Asked(asked), hits, readings), key=lambda one: -one.score)
        cores = [(one.hit.document, one.core) for one in found[:3]]
        return [sources.page(document, core.page).text[core.start : core.end] for document, core in cores]


def _fold(question: Question) -> int:
    return int(question.document_id[:8], 16) % FOLDS


if __name__ == "__main__":
    main()
