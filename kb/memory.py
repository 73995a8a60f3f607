"""The council's memory: an opened data directory, what may be asked of it, and by whom. Command line and web both ask here."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from kb.answer.ask import ask
from kb.models.choose import open_embedder
from kb.models.choose_reader import open_reader
from kb.models.embedder import Embedder
from kb.models.reader import PassageReader
from kb.models.reader_remembering import RememberingReader
from kb.register.register import Asked, decisions
from kb.search.request import SearchRequest
from kb.search.search import search
from kb.settings import Settings
from kb.store.catalog import Catalog, Reader
from kb.store.decisions import StoredDecision
from kb.store.listing import Listed, listed
from kb.store.provenance import check_made_by, expected_index
from kb.store.snapshot import SnapshotCache
from kb.store.vectors import VectorIndex
from kb.types import OWNER, Answer, DocumentRecord, Page, Searched, SearchResult, StoredPage, User

Progress = Callable[[str, float], None]


class Memory:
    """Reads only; whoever writes holds the lock and hands the index over (`use_index`)."""

    def __init__(self, settings: Settings, today: Callable[[], date] = date.today) -> None:
        self.settings = settings
        self._today = today
        self.catalog = Catalog(settings.data)
        self._snapshots = SnapshotCache()
        self._index: VectorIndex | None = None
        self._embedder: Embedder | None = None
        self._passage_reader: PassageReader | None = None
        self._reader_opened = False
        self._opening = threading.Lock()

    def embedder(self, progress: Progress | None = None) -> Embedder:
        """The embedder of the settings, opened once; prepared first where it must be."""
        with self._opening:
            if self._embedder is None:
                settings = self.settings
                self._embedder = open_embedder(settings.embedder, settings.models, progress, threads=settings.threads)
            return self._embedder

    def passage_reader(self) -> PassageReader | None:
        """The reader of the settings, opened once; None where it is switched off or cannot be had."""
        with self._opening:
            if not self._reader_opened:
                settings = self.settings
                opened = open_reader(settings.reader, settings.models, threads=settings.threads)
                self._passage_reader = None if opened is None else RememberingReader(opened)
                self._reader_opened = True
            return self._passage_reader

    def use_index(self, index: VectorIndex | None) -> None:
        """From now on unlimited searches go through this Chroma index, as long as it is in line with the catalog."""
        self._index = index

    def search(self, user: User, request: SearchRequest) -> SearchResult:
        with self._reading_same_model(user) as reader:
            return search(reader, self._snapshots.of(reader), self.embedder(), request, self.passage_reader(), self._today())

    def ask(self, user: User, question: str) -> Answer:
        with self._reading_same_model(user) as reader:
            index, snapshot = self._current_index(reader), self._snapshots.of(reader)
            return ask(reader, snapshot, self.embedder(), index, question, self.passage_reader(), self._today())

    def decisions(self, user: User, asked: Asked) -> list[StoredDecision]:
        """The decisions that are asked for, as far as this user may know of them, the newest first."""
        with self.catalog.reading(user) as reader:
            return decisions(reader, asked)

    def document(self, user: User, document_id: str) -> DocumentRecord:
        """The document with this id, or the present version of what once had it."""
        with self.catalog.reading(user) as reader:
            return reader.document(document_id)

    def page(self, user: User, document_id: str, number: int) -> StoredPage:
        with self.catalog.reading(user) as reader:
            return reader.page(reader.document(document_id), number)

    def page_at(self, user: User, path: str, number: int) -> StoredPage:
        with self.catalog.reading(user) as reader:
            return reader.page(reader.document_at(path), number)

    def pages(self, user: User, document_id: str) -> list[Page]:
        with self.catalog.reading(user) as reader:
            return reader.pages(reader.document(document_id))

    def documents(self, user: User) -> list[DocumentRecord]:
        with self.catalog.reading(user) as reader:
            return reader.documents()

    def listed(self, user: User) -> list[Listed]:
        """The documents this user may know of, as a list for looking through."""
        with self.catalog.reading(user) as reader:
            return listed(reader)

    def document_ids(self) -> set[str]:
        """The ids of all documents, for housekeeping; nothing a user is shown."""
        return {document.id for document in self.documents(OWNER)}

    def searched(self, user: User) -> Searched:
        with self.catalog.reading(user) as reader:
            return reader.searched()

    def collection_name(self) -> str:
        """What the collection calls itself (`name` in the root folder's kb.toml), or else the folder's own name."""
        if not self.catalog.exists:
            return ""
        with self.catalog.reading(User(name=None)) as reader:
            return reader.meta("collection") or ""

    @property
    def renderings(self) -> Path:
        """Where drawn pages are kept."""
        return self.settings.data / "renderings"

    def check_model(self) -> None:
        """ComponentMissing when the model of the settings cannot be opened, or did not make this index."""
        with self._reading_same_model(OWNER):
            return

    @contextmanager
    def _reading_same_model(self, user: User) -> Iterator[Reader]:
        """A reader whose vectors and terms were made by the model and the text analysis we ask with."""
        with self.catalog.reading(user) as reader:
            check_made_by(reader, self.embedder().name, self.embedder().fingerprint)
            yield reader

    def _current_index(self, reader: Reader) -> VectorIndex | None:
        if self._index is None:
            return None
        return self._index if self._index.is_current(expected_index(reader)) else None
