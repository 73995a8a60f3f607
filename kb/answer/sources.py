"""The documents an answer is looked for in, as far as it opens them: each page, its units and its agenda items read once."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import groupby

from kb.answer.units import Unit, units_of
from kb.store.catalog import Reader
from kb.types import DocumentRecord, Page, Section

DECISION_REACH = 3
"""Pages of an agenda item looked through for its decision, from the end of the item backwards."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one page."""

    page: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item as far as an answer asks: its number as printed, its title, and from where to where it goes."""

    number: str
    title: str
    first: tuple[int, int]
    last: tuple[int, int]


class Sources:
    """What one question's answer reads, through one reader's rights."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self._pages: dict[tuple[str, int], Page] = {}
        self._units: dict[tuple[str, int], tuple[Unit, ...]] = {}
        self._sections: dict[str, list[Section]] = {}
        self._items: dict[str, list[Item]] = {}
        self._named: dict[str, frozenset[str]] = {}

    def organs_in(self, question: str) -> frozenset[str]:
        """The collection's organs that a question names in full; where one name lies within another, the longer one."""
        if question not in self._named:
            asked = question.casefold()
            found = [organ for organ in self.reader.searched().organs if re.search(rf"\b{re.escape(organ.casefold())}\b", asked)]
            self._named[question] = frozenset(
                organ for organ in found if not any(organ != other and organ.casefold() in other.casefold() for other in found)
            )
        return self._named[question]

    def page(self, document: DocumentRecord, number: int) -> Page:
        key = (document.id, number)
        if key not in self._pages:
            self._pages[key] = self.reader.page(document, number).page
        return self._pages[key]

    def text(self, document: DocumentRecord, unit: Unit) -> str:
        """A unit's own words."""
        return self.page(document, unit.page).text[unit.start : unit.end]

    def units(self, document: DocumentRecord, number: int) -> tuple[Unit, ...]:
        """What a page says."""
        key = (document.id, number)
        if key not in self._units:
            self._units[key] = units_of(self.page(document, number), self.sections(document))
        return self._units[key]

    def sections(self, document: DocumentRecord) -> list[Section]:
        """The document's sections, in order."""
        if document.id not in self._sections:
            rows = self.reader.connection.execute(
                """SELECT s.path, s.page, s.start, s.end_page, s.end FROM visible_sections s
                   JOIN visible_documents d ON d.number = s.document WHERE d.id = ? ORDER BY s.page, s.start""",
                (document.id,),
            )
            self._sections[document.id] = [
                Section(tuple(json.loads(row["path"])), row["page"], row["start"], row["end_page"], row["end"]) for row in rows
            ]
        return self._sections[document.id]

    def headings(self, document: DocumentRecord, page: int, offset: int) -> tuple[str, ...]:
        """The heading path a place stands under."""
        sections = self.sections(document)
        at = bisect_right([(section.page, section.start) for section in sections], (page, offset)) - 1
        return sections[at].path if at >= 0 else ()

    def item(self, document: DocumentRecord, page: int, offset: int) -> Item | None:
        """The agenda item a place belongs to."""
        if document.id not in self._items:
            rows = self.reader.connection.execute(
                """SELECT i.* FROM visible_items i JOIN visible_documents d ON d.number = i.document
                   WHERE d.id = ? ORDER BY i.page, i.start""",
                (document.id,),
            )
            self._items[document.id] = [
                Item(row["number"], row["title"], (row["page"], row["start"]), (row["end_page"], row["end"])) for row in rows
            ]
        within = [item for item in self._items[document.id] if item.first <= (page, offset) < item.last]
        return within[-1] if within else None

    def decision(self, document: DocumentRecord, item: Item) -> tuple[Piece, ...]:
        """The decision of an agenda item, whole: the last block under a label for decisions, a piece for each page it goes over.

        Nothing where the minutes name none.
        """
        said = self.said_in(document, item)
        blocks = [list(block) for label, block in groupby(said, key=lambda unit: unit.label) if label == "decision"]
        if not blocks:
            return ()
        by_page = {page: list(units) for page, units in groupby(blocks[-1], key=lambda unit: unit.page)}
        return tuple(Piece(page, units[0].start, units[-1].end) for page, units in by_page.items())

    def said_in(self, document: DocumentRecord, item: Item) -> list[Unit]:
        """What an agenda item says, on its last pages where it goes over many: there it was decided."""
        pages = range(max(item.first[0], item.last[0] - DECISION_REACH + 1), min(item.last[0], document.page_count) + 1)
        return [unit for page in pages for unit in self.units(document, page) if item.first <= (unit.page, unit.start) < item.last]
