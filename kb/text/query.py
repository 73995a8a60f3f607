"""The search box as Noark 5 wants it: "phrase", word*, *word, -word, OG/ELLER/IKKE in capitals, parentheses; all else is words.

Nothing typed is an error. An operator that has nothing to work on (a lone quote, "OG" at the end, a hyphen between words) is no
operator.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from kb.text.query_tokens import Token, tokens


@dataclass(frozen=True, slots=True)
class Word:
    """A plain word, as typed; a search may find it under its other forms."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that must stand together in this order."""

    text: str


@dataclass(frozen=True, slots=True)
class Prefix:
    """Any word that begins with this (lower case); with `at_end` any word that ends with it."""

    text: str
    at_end: bool = False


@dataclass(frozen=True, slots=True)
class And:
    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Or:
    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Not:
    part: Expression


Expression: TypeAlias = "Word | Phrase | Prefix | And | Or | Not"


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, read; each field in the order of writing.

    `words` stand free and only say what it is about; `required` a passage must satisfy, `excluded` it must not. `free_text` is the
    query in plain words for ranking and embedding, without operators and what is excluded (empty where nothing else was typed).
    """

    words: tuple[str, ...]
    required: tuple[Expression, ...]
    excluded: tuple[Expression, ...]
    free_text: str
    is_plain: bool

    @property
    def phrases(self) -> tuple[str, ...]:
        """The phrases that must be found."""
        return tuple(part.text for part in self.required if isinstance(part, Phrase))

    @property
    def prefixes(self) -> tuple[Prefix, ...]:
        """The beginnings and endings of words that must be found."""
        return tuple(part for part in self.required if isinstance(part, Prefix))


def parse_query(text: str) -> Query:
    """Read what was typed; a query without any working operator `is_plain` and its free text is what was typed, spaces trimmed."""
    read = _Reader(list(tokens(text))).everything()
    operators = [part for part in read if not isinstance(part, Word)]
    if not operators:
        return Query(tuple(text.split()), (), (), " ".join(text.split()), True)
    return Query(
        words=tuple(part.text for part in read if isinstance(part, Word)),
        required=tuple(part for part in operators if not isinstance(part, Not)),
        excluded=tuple(part.part for part in operators if isinstance(part, Not)),
        free_text=" ".join(word for part in read for word in _said(part)),
        is_plain=False,
    )


def _said(part: Expression) -> Iterator[str]:
    """The words of an expression that a person wants to read about."""
    if isinstance(part, Word | Phrase | Prefix):
        yield part.text
    elif isinstance(part, And | Or):
        for inner in part.parts:
            yield from _said(inner)


class _Reader:
    """Recursive descent over the tokens. OR binds less than AND, AND less than what stands side by side in a group."""

    def __init__(self, found: list[Token]) -> None:
        self._tokens = found
        self._at = 0

    def everything(self) -> list[Expression]:
        read: list[Expression] = []
        while self._at < len(self._tokens):
            read.append(self._either())
        return read

    def _either(self) -> Expression:
        parts = [self._both()]
        while self._takes("or"):
            parts.append(self._both())
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _both(self) -> Expression:
        parts = [self._one()]
        while self._takes("and"):
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def _one(self) -> Expression:
        denials = 0
        while self._takes("not"):
            denials += 1
        part = self._group_or_leaf()
        return Not(part) if denials % 2 else part

    def _group_or_leaf(self) -> Expression:
        if self._takes("open"):
            inner: list[Expression] = []
            while not self._takes("close"):
                inner.append(self._either())
            return inner[0] if len(inner) == 1 else And(tuple(inner))
        token = self._tokens[self._at]
        self._at += 1
        return _leaf(token)

    def _takes(self, kind: str) -> bool:
        if self._at < len(self._tokens) and self._tokens[self._at].kind == kind:
            self._at += 1
            return True
        return False


def _leaf(token: Token) -> Expression:
    if token.kind == "phrase":
        return Phrase(token.text)
    if token.kind in ("prefix", "suffix"):
        return Prefix(token.text.lower(), at_end=token.kind == "suffix")
    return Word(token.text)
