"""How well the questions of `tests/gold/demo` are answered on the demonstration corpus: a first measure, before `kb eval`.

python -m benchmarks.demo_questions --data DIR     (an index of corpus/)
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path

from kb.memory import Memory
from kb.search.request import SearchRequest
from kb.settings import Settings
from kb.types import OWNER

GOLD = Path("tests/gold/demo/questions.jsonl")


def folded(text: str) -> str:
    return " ".join(text.lower().split())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--show", action="store_true", help="print the questions that went wrong")
    options = parser.parse_args()
    memory = Memory(Settings(data=options.data))
    counts: dict[str, list[bool]] = defaultdict(list)
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        asked = json.loads(line)
        gold = [folded(answer) for answer in asked.get("answers", [])]
        answer = memory.ask(OWNER, asked["question"])
        if asked["kind"] == "unanswerable":
            counts["refused when it should"].append(not answer.answered)
            if answer.answered and options.show:
                sys.stdout.write(f"ANSWERED {asked['question']}\n   {[c.quote for c in answer.citations]}\n")
            continue
        hits = memory.search(OWNER, SearchRequest(asked["question"])).hits
        right = [hit.rank for hit in hits if any(answer in folded(hit.passage.text) for answer in gold)]
        for k in (1, 3, 5, 10):
            counts[f"recall@{k} ({asked['lang']})"].append(any(rank <= k for rank in right))
        counts["wrongly refused"].append(not answer.answered)
        quoted = any(any(g in folded(citation.quote) for g in gold) for citation in answer.citations)
        counts[f"quotes hold the answer ({asked['lang']})"].append(quoted)
        if not quoted and options.show:
            sys.stdout.write(
                f"{'REFUSED' if not answer.answered else 'WRONG'} {asked['question']} ({asked['answers'][0]}) rank {right[:1]}\n"
            )
    for name, values in sorted(counts.items()):
        sys.stdout.write(f"{name:<36}{sum(values) / len(values):.3f}  of {len(values)}\n")


if __name__ == "__main__":
    main()
