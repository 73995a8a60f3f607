"""What was read is remembered by its words, and never taken for anything else."""

from __future__ import annotations

from collections.abc import Sequence

from kb.models import reader_remembering
from kb.models.reader import Reading
from kb.models.reader_remembering import RememberingReader


class Counting:
    """A reader that tells lengths, and notes what it was asked to read."""

    name = "counting"
    fingerprint = "counting-1"

    def __init__(self) -> None:
        self.read_pairs: list[tuple[str, str, str]] = []

    def read(self, question: str, passages: Sequence[tuple[str, str]]) -> list[Reading]:
        self.read_pairs += [(question, over, text) for over, text in passages]
        return [Reading(len(question) + len(over) + len(text), 0, 1, 0.0) for over, text in passages]


def test_each_pair_is_read_once_and_given_in_the_order_asked_for() -> None:
    behind = Counting()
    reader = RememberingReader(behind)
    first = reader.read("Hva?", [("A", "ferje"), ("B", "buss"), ("A", "ferje")])
    again = reader.read("Hva?", [("C", "tog og båt"), ("B", "buss")])
    assert [one.score for one in first] == [10, 9, 10] and [one.score for one in again] == [15, 9]
    assert behind.read_pairs == [("Hva?", "A", "ferje"), ("Hva?", "B", "buss"), ("Hva?", "C", "tog og båt")]
    assert (reader.name, reader.fingerprint) == ("counting", "counting-1")


def test_another_question_and_another_heading_are_other_pairs() -> None:
    behind = Counting()
    reader = RememberingReader(behind)
    reader.read("Hva?", [("A", "ferje")])
    reader.read("Hvem?", [("A", "ferje")])
    reader.read("Hva?", [("Rettet tittel", "ferje")])
    assert len(behind.read_pairs) == 3


def test_what_was_read_longest_ago_is_forgotten(monkeypatch) -> None:
    monkeypatch.setattr(reader_remembering, "KEPT", 2)
    behind = Counting()
    reader = RememberingReader(behind)
    for text in ("en", "to", "tre", "to", "en"):
        reader.read("Hva?", [("A", text)])
    assert [text for _, _, text in behind.read_pairs] == ["en", "to", "tre", "en"]
