"""What is typed into the search box as tokens, of which every operator is sure to have something to work on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

Kind = Literal["word", "phrase", "prefix", "suffix", "and", "or", "not", "open", "close"]


@dataclass(frozen=True, slots=True)
class Token:
    kind: Kind
    text: str


_OPERATORS: dict[str, Kind] = {
    "OG": "and", "AND": "and", "ELLER": "or", "OR": "or", "IKKE": "not", "IKKJE": "not", "NOT": "not",
}  # fmt: skip
_QUOTES = '"“”„«»'
_PIECE = re.compile(
    rf"(?P<minus>(?<!\S)-(?=[\w({_QUOTES}]))"
    rf"|[{_QUOTES}](?P<phrase>[^{_QUOTES}]*\w[^{_QUOTES}]*)[{_QUOTES}]"
    r"|(?P<open>(?<![^\s(-])\()|(?P<close>\)(?=[\s)]|$))"
    rf"|(?P<word>[^\s{_QUOTES}()]+(?:\([^\s()]*\)[^\s{_QUOTES}()]*)*|[{_QUOTES}()])"
)
_PREFIX = re.compile(r"\w[\w.\-/]*\*$")
_SUFFIX = re.compile(r"\*[\w.\-/]*\w$")
_DEEPEST = 20
"""Parentheses within each other beyond this are plain characters."""


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a query: leaves (words, phrases, prefixes, suffixes) and operators that have what they need."""
    return iter(_sound(_paired([_token(match) for match in _PIECE.finditer(text)])))


def _token(match: re.Match[str]) -> Token:
    text = match[0]
    if match["minus"]:
        return Token("not", text)
    if match["phrase"]:
        return Token("phrase", " ".join(match["phrase"].split()))
    if match["open"]:
        return Token("open", text)
    if match["close"]:
        return Token("close", text)
    if text in _OPERATORS:
        return Token(_OPERATORS[text], text)
    if _PREFIX.match(text):
        return Token("prefix", text[:-1])
    if _SUFFIX.match(text):
        return Token("suffix", text[1:])
    return Token("word", text)


def _paired(found: Sequence[Token]) -> list[Token]:
    """Parentheses work in pairs around something, and only where an operator stands: "(IPR)" in a question is no group."""
    if not any(token.kind in ("and", "or", "not") for token in found):
        return [token for token in found if token.kind not in ("open", "close")]
    opened: list[int] = []
    partners: set[int] = set()
    for at, token in enumerate(found):
        if token.kind == "open":
            opened.append(at)
        elif token.kind == "close" and opened:
            first = opened.pop()
            if len(opened) < _DEEPEST and any(inner.kind not in ("open", "close") for inner in found[first:at]):
                partners |= {first, at}
    return [token for at, token in enumerate(found) if token.kind not in ("open", "close") or at in partners]


def _sound(found: list[Token]) -> list[Token]:
    """Operators without what they need become words, from the end to the beginning, again until nothing changes."""
    while True:
        checked = list(found)
        for at in reversed(range(len(checked))):
            seen = checked if found[at].kind == "not" else found  # two operators side by side are words both
            if not _has_what_it_needs(seen, at):
                checked[at] = replace(checked[at], kind="word")
        if checked == found:
            return checked
        found = checked


_STARTS = ("word", "phrase", "prefix", "suffix", "open", "not")
_ENDS = ("word", "phrase", "prefix", "suffix", "close")


def _has_what_it_needs(found: Sequence[Token], at: int) -> bool:
    kind = found[at].kind
    after = found[at + 1].kind if at + 1 < len(found) else None
    before = found[at - 1].kind if at else None
    if kind == "not":
        return after in _STARTS
    if kind in ("and", "or"):
        return before in _ENDS and after in _STARTS
    return True
