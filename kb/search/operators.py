"""The operators of the search box as masks: which passages hold a phrase, a beginning of a word, all of some things, or none."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from kb.search.concepts import concepts_of
from kb.search.related import Related
from kb.store.lexical import phrase_passages
from kb.store.snapshot import Mask, Snapshot, WordRows
from kb.text.analysis import phrase_words
from kb.text.query import And, Expression, Not, Or, Phrase, Prefix, Query


def satisfying(query: Query, snapshot: Snapshot, related: Related, allowed: Mask) -> Mask:
    """The passages under a mask that hold all that is required of them and nothing that is excluded, in text or headings."""
    satisfied = allowed.copy()
    for part in query.required:
        satisfied &= _holding(part, snapshot, related, allowed)
    for part in query.excluded:
        satisfied &= ~_holding(part, snapshot, related, allowed)
    return satisfied


def _holding(part: Expression, snapshot: Snapshot, related: Related, allowed: Mask) -> Mask:
    match part:
        case And(parts):
            held: Mask = np.logical_and.reduce([_holding(each, snapshot, related, allowed) for each in parts])
            return held
        case Or(parts):
            either: Mask = np.logical_or.reduce([_holding(each, snapshot, related, allowed) for each in parts])
            return either
        case Not(inner):
            return allowed & ~_holding(inner, snapshot, related, allowed)
        case Phrase(text):
            choices = [related.exactly(word) for word in phrase_words(text)]
            return _with_phrase(choices, snapshot, allowed)
        case Prefix(text, at_end):
            return _with_any(related.ending(text) if at_end else related.beginning(text), snapshot, allowed)
        case _:
            numbers = {number for concept in concepts_of(part.text, related) for number in concept.weights}
            return _with_any(numbers, snapshot, allowed)


def _with_any(numbers: Iterable[int], snapshot: Snapshot, allowed: Mask) -> Mask:
    wanted = np.array(sorted(set(numbers)), dtype=np.int32)
    held = np.zeros(len(allowed), dtype=bool)
    for rows in (snapshot.body, snapshot.heading):
        held[rows.owners[rows.places_of(wanted)]] = True
    return held & allowed


def _with_phrase(choices: list[list[int]], snapshot: Snapshot, allowed: Mask) -> Mask:
    held = np.zeros(len(allowed), dtype=bool)
    if choices and all(choices):
        rows: WordRows
        for rows in (snapshot.body, snapshot.heading):
            held[phrase_passages(rows, choices, allowed)] = True
    return held
