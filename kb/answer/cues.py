"""The kinds of questions, by the words that tell them; the table stands in `cues.txt`.

A question may be of several kinds ("Hva vedtok styret, og hvem stemte imot?"), and of none where its words do not tell.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Literal

QuestionKind = Literal[
    "decision",
    "who",
    "when",
    "sum",
    "number",
    "why",
    "list",
    "change",
    "in_force",
    "vote",
    "meaning",
    "responsible",
    "yes_no",
    "proposal",
]
KINDS: tuple[QuestionKind, ...] = QuestionKind.__args__  # type: ignore[attr-defined]

_WORDS = {
    "WHAT": r"(?:hva|kva|what)",
    "WHICH": r"(?:hvilke[nt]?|kva|which|what)",
    "HOW": r"(?:hvor|kor|how)",
    "VERB": (
        r"(?:er|har|kan|skal|vil|må|bør|får|blir|vert|ble|blei|vart|var|hadde|kunne|skulle|ville|måtte|finnes|finst|gjelder|gjeld|"
        r"trenger|treng|støtter|støttar|vedtok|sa|fikk|fekk|gikk|gjekk|kom|is|are|was|were|has|have|had|can|could|may|must|should|"
        r"will|would|does|do|did)"
    ),
}


def kinds_of(question: str) -> frozenset[QuestionKind]:
    """The kinds whose cues the question holds."""
    asked = question.strip()
    return frozenset(kind for kind, pattern in _patterns().items() if pattern.search(asked))


@cache
def _patterns() -> dict[QuestionKind, re.Pattern[str]]:
    return {kind: re.compile("(?i)" + "|".join(f"(?:{cue})" for cue in cues)) for kind, cues in table("cues.txt").items()}


def table(name: str) -> dict[QuestionKind, list[str]]:
    """A table of this room: the lines under each kind, question words filled in."""
    rows: dict[QuestionKind, list[str]] = {}
    lines_of_kind: list[str] = []
    for line in files("kb.answer").joinpath(name).read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.rstrip().endswith("]"):
            lines_of_kind = rows.setdefault(next(kind for kind in KINDS if kind == line.strip()[1:-1]), [])
        elif line and not line.startswith("#"):
            lines_of_kind.append(_filled_in(line))
    return rows


def _filled_in(line: str) -> str:
    for name, words in _WORDS.items():
        line = line.replace(name, words)
    return line
