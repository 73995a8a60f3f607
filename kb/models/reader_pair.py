"""A question and a passage as one sequence of tokens: `<s> query: Q </s> </s> passage: OVER TEXT </s>`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kb.models.e5_layout import END, PREFIXES, START
from kb.models.embedder import FloatArray
from kb.models.placed_pieces import Piece, placed_pieces
from kb.models.reader_layout import ANSWER_TOKENS, OVER_TOKENS, PAIR_TOKENS, QUESTION_TOKENS
from kb.models.unigram import Unigram


@dataclass(frozen=True, slots=True)
class Pair:
    """The tokens; those from `text_from` on, one for each of `pieces`, are the passage's own text."""

    numbers: list[int]
    text_from: int
    pieces: Sequence[Piece]


@dataclass(frozen=True, slots=True)
class Span:
    """Characters of the passage's text, and by how much their logit exceeds that of no answer."""

    start: int
    end: int
    score: float


class PairTokenizer:
    """Makes pairs with the embedder's pieces. What is too long is cut at its end."""

    def __init__(self, tokenizer: Unigram) -> None:
        self._tokenizer = tokenizer
        self._query, self._passage = (tokenizer.encode(PREFIXES[role]) for role in ("query", "passage"))

    def asked(self, question: str) -> list[int]:
        """The question's part, the same in all its pairs."""
        return [START, *self._query, *self._tokenizer.encode(question, QUESTION_TOKENS), END]

    def pair(self, asked: Sequence[int], over: str, text: str) -> Pair:
        head = [*asked, END, *self._passage, *self._tokenizer.encode(over, OVER_TOKENS)]
        pieces = placed_pieces(self._tokenizer, text, PAIR_TOKENS - 1 - len(head))
        return Pair([*head, *(piece.number for piece in pieces), END], len(head), pieces)


def best_span(pair: Pair, text: str, logits: FloatArray) -> Span:
    """The likeliest answer, in whole words, by the logits (tokens, 2) of its begin and end; those of `<s>` mean no answer."""
    none = float(logits[0].sum())
    own = logits[pair.text_from : pair.text_from + len(pair.pieces)]
    if not len(own):
        return Span(0, 0, -none)
    sums = own[:, 0][:, None] + own[:, 1][None, :]
    places = np.arange(len(own))
    length = places[None, :] - places[:, None]
    sums = np.where((length >= 0) & (length < ANSWER_TOKENS), sums, -np.inf)
    first, last = divmod(int(sums.argmax()), len(own))
    start, end = _whole_words(text, pair.pieces[first].start, pair.pieces[last].end)
    return Span(start, end, float(sums[first, last]) - none)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """A word is split into pieces for the model's sake; half a word is no answer."""
    while 0 < start < end and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while start < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end
