"""The values every room speaks of.

Offsets count Unicode code points in a page's stored text; `end` is one past the last. Pages and slides count from 1. A format
without pages (DOCX, Markdown, text) is one page, number 1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Kind = Literal[
    "minutes",
    "agenda",
    "case_paper",
    "strategy",
    "action_programme",
    "consultation",
    "presentation",
    "agreement",
    "letter",
    "other",
]
Part = Literal["body", "notes", "table"]
Access = Literal["open", "internal", "closed"]
Language = Literal["nb", "nn", "en", "sv"]
BlockRole = Literal["title", "heading", "text", "list", "table", "notes", "header", "footer"]
Status = Literal[
    "indexed",
    "unchanged",
    "updated",
    "moved",
    "removed",
    "partial",
    "no_text",
    "encrypted",
    "damaged",
    "unsupported",
    "too_large",
    "timeout",
    "crashed",
    "failed",
    "unreadable",
]

KINDS: tuple[Kind, ...] = Kind.__args__  # type: ignore[attr-defined]
STATUSES: tuple[Status, ...] = Status.__args__  # type: ignore[attr-defined]

HEADING_JOIN = " › "
"""Stands between the headings of a heading path."""


@dataclass(frozen=True, slots=True)
class Block:
    """A run of a page's text with one role; blocks stand in reading order and do not overlap.

    `level` is the depth of a heading or list item from 1, and 0 elsewhere. `size` (points) and `bold` are told by formats that
    know them; they let the structure room see headings where the format names none (PDF).
    """

    start: int
    end: int
    role: BlockRole
    level: int = 0
    size: float | None = None
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One page or slide as it was read: normalised text, its blocks, and where each character stands.

    `boxes` holds four little-endian uint16 per character of `text` (left, top, right, bottom), in 65535ths of the page's width
    and height from the top left corner; a character that is not drawn (a joined space, a line break) has four zeros. None where
    the format has no fixed places. `problem` says why the page, or a part of it, could not be read. `recognised` is true where
    text was recognised in a picture (a scan) and may hold errors.
    """

    number: int
    text: str
    blocks: tuple[Block, ...] = ()
    label: str | None = None
    width: float = 0.0
    height: float = 0.0
    boxes: bytes | None = None
    problem: str | None = None
    recognised: bool = False


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of a file's own table of contents."""

    title: str
    level: int
    page: int


@dataclass(frozen=True, slots=True)
class Properties:
    """What a file says of itself; often wrong, so only one signal among several."""

    title: str | None = None
    author: str | None = None
    created: date | None = None
    modified: date | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A source file as its reader understood it. `page_count` counts lost pages too."""

    format: str
    pages: tuple[Page, ...]
    page_count: int
    properties: Properties = Properties()
    bookmarks: tuple[Bookmark, ...] = ()


@dataclass(frozen=True, slots=True)
class Period:
    """The years a document is about, both included."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of a document under one heading. `path` is the headings from the top down, itself last."""

    path: tuple[str, ...]
    page: int
    start: int
    end_page: int
    end: int


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item of a meeting: number as printed, `case_key` as `n/yyyy` where the year is known, title, and its place."""

    number: str
    case_key: str | None
    title: str
    archive_number: str | None
    page: int
    start: int
    end_page: int
    end: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What a document is: each field None where the document does not tell."""

    title: str
    kind: Kind
    organ: str | None
    date: date | None
    language: Language
    period: Period | None = None
    exemption: str | None = None
    """A possible exemption mark as printed, with its page: "Unntatt offentlighet, jf. offl. § 14 (s. 1)"; a warning, no verdict."""


@dataclass(frozen=True, slots=True)
class Structure:
    """A document with its meaning: facts, sections and agenda items in reading order."""

    facts: Facts
    sections: tuple[Section, ...] = ()
    items: tuple[AgendaItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """An indexed piece of one page: `text` equals the page's stored text at `start:end`. `section` is the heading path or None."""

    id: str
    document_id: str
    page: int
    start: int
    end: int
    text: str
    section: str | None
    part: Part


@dataclass(frozen=True, slots=True)
class User:
    """Whose rights apply. The owner of the machine sees everything; anonymous (no name) sees open documents only."""

    name: str | None
    groups: frozenset[str] = frozenset()
    owner: bool = False


OWNER = User(name=None, owner=True)
ANONYMOUS = User(name=None)


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """A document as the catalog keeps it; `path` is the one shown outside, `file` the place on this machine.

    `corrected` names the facts a person has corrected: title, kind, organ, date.
    """

    id: str
    path: str
    file: str
    format: str
    facts: Facts
    access: Access
    status: Status
    reason: str | None
    page_count: int
    passage_count: int
    corrected: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page as the catalog keeps it, with the record of its document."""

    document: DocumentRecord
    page: Page


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found, with the record of its document. `score` is the probability that it answers."""

    rank: int
    score: float
    passage: Passage
    document: DocumentRecord


@dataclass(frozen=True, slots=True)
class SearchResult:
    """`total` counts passages with a lexical match or a score above the refusal threshold."""

    query: str
    hits: tuple[Hit, ...]
    total: int
    took_ms: float


@dataclass(frozen=True, slots=True)
class Citation:
    """A quote that stands verbatim on its page: `quote` equals the stored page text at `start:end`."""

    quote: str
    passage: Passage
    document: DocumentRecord
    page: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of an answer. `frame` is our own introduction, never the document's words; `text` is the quoted words."""

    frame: str
    text: str
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Searched:
    """What was searched, as far as the user may know of it."""

    documents: int
    passages: int
    first: date | None
    last: date | None
    organs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """A cited answer, or an honest refusal (`answered` false, `nearest` filled). `lead` is our own one-sentence summary."""

    question: str
    answered: bool
    lead: str
    confidence: float
    language: Language
    claims: tuple[Claim, ...]
    citations: tuple[Citation, ...]
    nearest: tuple[Hit, ...]
    searched: Searched
    took_ms: float
    read: int = 0
    """How many passages were read for the answer."""
    unsupported: tuple[str, ...] = field(default=())
    mode: Literal["extractive", "generated"] = "extractive"


@dataclass(frozen=True, slots=True)
class FileReport:
    """One line of an ingest report. `seconds` is the time spent on this file in this run."""

    path: str
    document_id: str | None
    status: Status
    reason: str | None
    pages: int
    passages: int
    seconds: float


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What an ingest did, file by file, by path; `notes` are messages about the run as a whole."""

    files: tuple[FileReport, ...]
    took_ms: float
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IngestProgress:
    """How far a running ingest has come: `done` of `total` files, and the path it is at."""

    done: int
    total: int
    path: str
