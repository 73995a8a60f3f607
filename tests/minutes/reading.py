"""Minutes written by hand in a test, read for their decisions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ingest.structure.minutes.extract import read_decisions
from kb.decisions import Decision
from kb.types import Document, Facts, Kind
from tests.structure_factory import build_document

DAY = date(2024, 3, 12)


@dataclass(frozen=True, slots=True)
class Told:
    """A decision, and the words that stand at its pieces."""

    decision: Decision
    text: str


def decided(marked: str, organ: str | None = "Kommunestyret", kind: Kind = "minutes", day: date | None = DAY) -> list[Told]:
    """The decisions in minutes of marked text (see `build_document`)."""
    return told_in(build_document(marked), organ, kind, day)


def told_in(document: Document, organ: str | None = "Kommunestyret", kind: Kind = "minutes", day: date | None = DAY) -> list[Told]:
    pages = {page.number: page.text for page in document.pages}
    facts = Facts("Møteprotokoll", kind, organ, day, "nb")
    return [
        Told(one, "\n".join(pages[piece.page][piece.start : piece.end] for piece in one.pieces))
        for one in read_decisions(document, facts)
    ]


def texts(told: list[Told]) -> list[str]:
    return [one.text for one in told]
