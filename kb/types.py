"""The values every room speaks of.

Offsets count Unicode code points in a page's stored text; `end` is one past the last. Pages and slides count from 1. A format
without pages (DOCX, Markdown, text) is one page, number 1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from kb.decisions import Decision

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
    """A source file as its reader understood it. `page_count` counts lost pages too; `remark` goes into the report's reason."""

    format: str
    pages: tuple[Page, ...]
    page_count: int
    properties: Properties = Properties()
    bookmarks: tuple[Bookmark, ...] = ()
    remark: str | None = None


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
    """A document with its meaning: facts, sections, agenda items and decisions in reading order."""

    facts: Facts
    sections: tuple[Section, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    decisions: tuple[Decision, ...] = ()


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

    def over(self, facts: Facts) -> str:
        """What stands over its words: the document's title and organ, and the heading path, a line each."""
        title = facts.title if not facts.organ or facts.organ in facts.title else f"{facts.title} ({facts.organ})"
        return "\n".join(line for line in (title, self.section) if line)


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

    `corrected` names the facts a person has corrected: title, kind, organ, date. `size` is the file's, in bytes; `groups` may see
    it when it is closed.
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
    size: int = 0
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page as the catalog keeps it, with the record of its document."""

    document: DocumentRecord
    page: Page


Span = tuple[int, int]
"""A stretch of a text: where it starts, and one past its end."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """What of a passage's text is shown in a list, and which words of that were searched for; offsets in the passage's text."""

    windows: tuple[Span, ...]
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found, with the record of its document. `score` is the probability that it answers."""

    rank: int
    score: float
    passage: Passage
    document: DocumentRecord
    snippet: Snippet | None = None
    """Where it was found by a search that shows hits in a list."""
    more: int = 0
    """How many further passages of the same document were found."""
    same_in: tuple[DocumentRecord, ...] = ()
    """Other documents with nearly the same passage (an older version, a draft), folded under this one."""


@dataclass(frozen=True, slots=True)
class FacetValue:
    """An organ, a year or a kind of document, and how many of the passages found it has."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What the passages found are spread over, each facet counted as if its own limit were not set. Without a date, no year."""

    organs: tuple[FacetValue, ...] = ()
    years: tuple[FacetValue, ...] = ()
    kinds: tuple[FacetValue, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchResult:
    """`total` counts passages with a lexical match or a score above the refusal threshold; `hits` are some of them, in order."""

    query: str
    hits: tuple[Hit, ...]
    total: int
    took_ms: float
    facets: Facets = Facets()
    suggestion: str | None = None
    """The query with words spelt as the collection spells them ("mente du"), where one of its words stands nowhere."""


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
    """One statement of an answer. `frame` is our own introduction, never the document's words; `text` is the quoted words.

    `context` is what the quote leans on elsewhere on its page, a sentence each: the columns of a table, the line before a list.
    """

    frame: str
    text: str
    citations: tuple[int, ...]
    context: tuple[str, ...] = ()


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
    shortfalls: tuple[str, ...] = ()
    """Of each of the `nearest` why it is no answer, in a sentence."""
    gaps: tuple[str, ...] = ()
    """What the collection lacks of the years asked about, a sentence each; for a refusal."""
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


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that lay in another one: its name, which is safe as a file name, and its bytes' SHA-256 and number."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What lay in a file. `dated` is the day of the message, which holds for attachments that tell none; `lost` is in words."""

    attachments: tuple[Attachment, ...] = ()
    dated: date | None = None
    lost: str | None = None


@dataclass(frozen=True, slots=True)
class UploadWish:
    """What the uploader says of a document: its rights, and where known its organ and kind."""

    access: Access = "internal"
    groups: tuple[str, ...] = ()
    organ: str | None = None
    kind: Kind | None = None


IfTaken = Literal["ask", "replace", "beside"]
"""What to do where another file has the name of an uploaded one: nothing yet, take its place, or be called "name (2).pdf"."""


@dataclass(frozen=True, slots=True)
class Uploaded:
    """What became of an upload; `path` is the document's, or that of the one in its way.

    `kept`: it is in its place, and is read next. `already_here`: the collection has a document with these bytes. `name_taken`:
    another file has this name. `taken_out`: a document with these bytes was taken out of the collection. Only `kept` keeps it.
    """

    outcome: Literal["kept", "already_here", "name_taken", "taken_out"]
    path: str
    document_id: str | None = None


@dataclass(frozen=True, slots=True)
class Removed:
    """A document that has left the index: an upload is `deleted`; a file of a followed folder stays there and is `taken_out`."""

    outcome: Literal["deleted", "taken_out"]
    path: str


@dataclass(frozen=True, slots=True)
class TakenOutRecord:
    """A document that was taken out of the collection, by whom and when (UTC, ISO); `path` is None where its name is erased.

    `id` is what it is called while it is out, `document_id` what it was called in the collection.
    """

    id: str
    document_id: str
    path: str | None
    by: str | None
    at: str
