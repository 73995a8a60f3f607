"""NorQuAD with the pipeline anyone would assemble from the usual parts, to stand beside the figures of `fit_ranking`.

    python -m benchmarks.plain_pipeline --norquad FOLDER [--every 1]

LangChain's splitter at about 700 characters, multilingual-e5-small by sentence-transformers in fp32 with the prefixes it was
trained with, Chroma, highest cosine first; it would refuse below a cosine drawn where 95 % of the questions are kept.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
from langchain_text_splitters import RecursiveCharacterTextSplitter

from benchmarks.fit_ranking import KEPT
from benchmarks.norquad import Question, build, load_questions
from kb.evaluation.baseline import PlainIndex, plain_index
from kb.evaluation.judging import Excerpt
from kb.models.choose import open_embedder
from kb.settings import Settings

SIZE, OVERLAP = 700, 100


def rank_of(question: Question, found: list[tuple[Excerpt, float]], texts: dict[str, str]) -> int | None:
    """The rank of the first passage that holds the place where the answer begins."""
    for rank, (excerpt, _) in enumerate(found, start=1):
        if excerpt.path == question.document_id:
            places = _places(texts[question.document_id], excerpt.text)
            if any(start <= question.start < start + len(excerpt.text) for start in places):
                return rank
    return None


def _places(text: str, piece: str) -> list[int]:
    places, at = [], text.find(piece)
    while at >= 0:
        places.append(at)
        at = text.find(piece, at + 1)
    return places


def best_elsewhere(question: Question, found: list[tuple[Excerpt, float]]) -> float:
    """The highest cosine as it would be, were the question's own document not there."""
    return max((cosine for excerpt, cosine in found if excerpt.path != question.document_id), default=-1.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--norquad", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("build/norquad"), help="where our index is kept between runs")
    parser.add_argument("--every", type=int, default=1, help="ask only every n-th question")
    options = parser.parse_args()
    settings = Settings()
    texts = build(options.norquad, options.work, open_embedder(None, settings.models, None))
    questions = load_questions(options.norquad, texts)[:: options.every]
    splitter = RecursiveCharacterTextSplitter(chunk_size=SIZE, chunk_overlap=OVERLAP)
    pieces = [Excerpt(document, 1, piece) for document, text in texts.items() for piece in splitter.split_text(text)]
    with plain_index(settings, lambda *_: None) as index:
        started = time.monotonic()
        index.add(pieces, lambda *_: None)
        sys.stdout.write(f"{len(pieces)} passages embedded in {time.monotonic() - started:.0f} s\n")
        ranks, best, none = _asked(index, questions, texts)
    found = {k: float(np.mean([rank is not None and rank <= k for rank in ranks])) for k in (1, 3, 5, 10)}
    told = "  ".join(f"R@{k} {share:.3f}" for k, share in found.items())
    reciprocal = float(np.mean([1 / rank if rank else 0.0 for rank in ranks]))
    refused = float((np.array(none) < np.quantile(best, 1 - KEPT)).mean())
    sys.stdout.write(f"{len(questions)} questions: {told}  MRR@10 {reciprocal:.3f}  refused when absent {refused:.3f}\n")


def _asked(
    index: PlainIndex, questions: list[Question], texts: dict[str, str]
) -> tuple[list[int | None], list[float], list[float]]:
    """For each question the rank of the right passage, the highest cosine, and the highest without its own document."""
    ranks, best, none = [], [], []
    for question in questions:
        found = index.nearest(question.text)
        ranks.append(rank_of(question, found, texts))
        best.append(found[0][1])
        none.append(best_elsewhere(question, found))
    return ranks, best, none


if __name__ == "__main__":
    main()
