"""What a sentence holds of what may be asked for: a sum, a day, a number, a name, a vote, a reason; the signs stand in `signs.txt`.

Signs on the surface only: they raise a sentence that could answer above its neighbour that could not, and decide nothing alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from kb.answer.cues import QuestionKind, table
from kb.text.analysis import index_terms
from kb.text.months import MONTHS, WEEKDAYS, alternatives
from kb.text.names import names_in

_COUNTED = re.compile(r"(?i)\b(?:hvor|kor|how) (?:mange|many) ([^\W\d_]+)")
_WORDS_AFTER = 3
"""So close after a number stands what it counts: "elleve hele dager"."""


def holds(kind: QuestionKind, text: str, asked: Callable[[str], bool] = lambda _: False) -> bool:
    """Whether a text could answer a question of this kind; `asked` tells which names the question itself holds."""
    sign = _signs().get(kind)
    if sign is not None and sign.search(text) is not None:
        return True
    return kind in ("who", "responsible") and any(name[0].isalpha() and not asked(name) for name in names_in(text))


def counts_what_is_asked(question: str, text: str) -> bool:
    """Whether a number stands before the thing that is counted: "elleve dager" for "hvor mange dager ...?"."""
    counted = _COUNTED.search(question)
    if counted is None:
        return False
    stems = {term.stem for term in index_terms(counted[1])}
    for number in _signs()["number"].finditer(text):
        following = " ".join(re.findall(r"[^\W\d_]+", text[number.end() : number.end() + 40])[:_WORDS_AFTER])
        if stems & {term.stem for term in index_terms(following)}:
            return True
    return False


@cache
def _signs() -> dict[QuestionKind, re.Pattern[str]]:
    names = {"MONTH": alternatives(MONTHS), "WEEKDAY": alternatives(WEEKDAYS)}
    signs = {}
    for kind, lines in table("signs.txt").items():
        pattern = "(?i)" + "|".join(f"(?:{line})" for line in lines)
        for name, words in names.items():
            pattern = pattern.replace(name, words)
        signs[kind] = re.compile(pattern)
    return signs
