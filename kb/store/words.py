"""The words of the collection as numbers, and the passages as rows of them: what lexical search computes over.

A collection of 100,000 passages is some five million numbers, which numpy looks through in milliseconds; so there are no lists of
postings to keep in step with the documents, a word's neighbours are known, and rights are a mask like any other.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from kb.text.abbreviations import defined_abbreviations
from kb.text.analysis import Term, index_terms

NUMBER = "<i4"
"""How a word's number is stored."""


def file_words(connection: sqlite3.Connection, document: int, passages: Sequence[tuple[str, str]]) -> list[int]:
    """File a document's passages, each a text and what stands over it; the number of terms of each text."""
    bodies = [index_terms(text) for text, _ in passages]
    headings = [index_terms(heading) for _, heading in passages]
    number_of = _numbers(connection, {term for terms in (*bodies, *headings) for term in terms})
    connection.execute(
        "INSERT OR REPLACE INTO filed (document, body, heading, heading_lengths) VALUES (?,?,?,?)",
        (document, _packed(bodies, number_of), _packed(headings, number_of), _bytes(len(terms) for terms in headings)),
    )
    return [len(terms) for terms in bodies]


def file_abbreviations(connection: sqlite3.Connection, document: int, pages: Iterable[tuple[int, str]]) -> None:
    """File the abbreviations that a document defines; pages by number and text."""
    connection.execute("DELETE FROM abbreviations WHERE document = ?", (document,))
    connection.executemany(
        "INSERT OR IGNORE INTO abbreviations (document, short, name, page, start, end) VALUES (?,?,?,?,?,?)",
        [
            (document, found.abbreviation, found.name, number, found.start, found.end)
            for number, text in pages
            for found in defined_abbreviations(text)
        ],
    )


def forget_unused_words(connection: sqlite3.Connection) -> None:
    """Delete the words that stand in no document any more."""
    rows = connection.execute("SELECT body, heading FROM filed")
    used = np.unique(np.concatenate([numbers_of(row["body"] + row["heading"]) for row in rows] or [numbers_of(b"")]))
    connection.execute("DELETE FROM words WHERE id NOT IN (SELECT value FROM json_each(?))", (json.dumps(used.tolist()),))


def numbers_of(packed: bytes) -> npt.NDArray[np.int32]:
    """The numbers in a stored row."""
    return np.frombuffer(packed, dtype=NUMBER)


def _numbers(connection: sqlite3.Connection, terms: Iterable[Term]) -> dict[str, int]:
    """The number of each word; new ones get the next numbers by the alphabet, so that the same input gives the same index."""
    stems = {term.exact: term.stem for term in terms}
    connection.executemany("INSERT OR IGNORE INTO words (word, stem) VALUES (?,?)", sorted(stems.items()))
    rows = connection.execute(
        "SELECT word, id FROM words WHERE word IN (SELECT value FROM json_each(?))", (json.dumps(list(stems)),)
    )
    numbers = {row["word"]: row["id"] for row in rows}
    changed = [(stem, word) for word, stem in stems.items()]
    connection.executemany("UPDATE words SET stem = ?1 WHERE word = ?2 AND stem != ?1", changed)  # another text analysis
    return numbers


def _packed(rows: Sequence[Sequence[Term]], number_of: dict[str, int]) -> bytes:
    return _bytes(number_of[term.exact] for terms in rows for term in terms)


def _bytes(numbers: Iterable[int]) -> bytes:
    return np.fromiter(numbers, dtype=NUMBER).tobytes()
