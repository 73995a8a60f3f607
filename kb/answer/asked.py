"""A question as an answer needs it: its kinds, its words, the years and names it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from kb.answer.cues import QuestionKind, kinds_of
from kb.text.analysis import Term, question_terms
from kb.text.names import names_in

_YEAR = re.compile(r"(?<![\d/.,-])(?:19|20)\d\d(?![\d/]|[.,]\d)")


@dataclass(frozen=True)
class Question:
    """A question, read. The words that only ask ("hvem", "når") are among its text, not among its terms."""

    text: str

    @cached_property
    def kinds(self) -> frozenset[QuestionKind]:
        return kinds_of(self.text)

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        return tuple(question_terms(self.text))

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(term.stem for term in self.terms)

    @cached_property
    def years(self) -> frozenset[int]:
        return frozenset(int(year) for year in _YEAR.findall(self.text))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Names as in `kb.text.names`: also abbreviations, numbers and case numbers, in lower case."""
        return names_in(self.text)

    def is_named(self, name: str) -> bool:
        """Whether the question itself names this; in an answer it would tell nothing new."""
        return name in self.names
