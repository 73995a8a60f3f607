"""How often the quotes of an answer hold NorQuAD's answer, on the product as it is: `ask`, with its refusal.

python -m benchmarks.norquad_answers --norquad FOLDER [--questions 300]
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path

from benchmarks.norquad import build, load_questions
from kb.memory import Memory
from kb.settings import Settings
from kb.text.normalise import normalise
from kb.types import OWNER


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--norquad", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("build/norquad"), help="where the index is kept between runs")
    parser.add_argument("--questions", type=int, default=300)
    options = parser.parse_args()
    embedder = Memory(Settings()).embedder()
    texts = build(options.norquad, options.work, embedder)
    questions = load_questions(options.norquad, texts)
    random.Random(1).shuffle(questions)
    memory = Memory(Settings(data=options.work / embedder.fingerprint))
    held = answered = characters = 0
    for question in questions[: options.questions]:
        answer = memory.ask(OWNER, question.text)
        quotes = [citation.quote for citation in answer.citations]
        answered += answer.answered
        characters += sum(map(len, quotes))
        held += any(normalise(question.answer) in quote for quote in quotes)
    count = len(questions[: options.questions])
    sys.stdout.write(f"{count} questions: answered {answered / count:.3f}, quotes hold the answer {held / count:.3f}, ")
    sys.stdout.write(f"{characters / max(answered, 1):.0f} characters quoted in an answer\n")


if __name__ == "__main__":
    main()
