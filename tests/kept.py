"""A folder of documents, its index, and whoever keeps it; read by the real worker, embedded by the small one of the tests."""

from __future__ import annotations

from pathlib import Path

from ingest.keeping import Keeper
from ingest.pipeline import Tools, ingest
from kb.search.request import SearchRequest
from kb.search.search import search
from kb.settings import Settings
from kb.store.catalog import Catalog
from kb.store.snapshot import SnapshotCache
from kb.types import OWNER, DocumentRecord, IngestReport, SearchResult, User
from tests.fakes import WordEmbedder


class Kept:
    """`corpus` and `data` below a folder of the test's own."""

    def __init__(self, work: Path) -> None:
        self.corpus, self.data = work / "corpus", work / "data"
        self.corpus.mkdir(parents=True)
        self.settings = Settings(data=self.data, corpus=str(self.corpus), max_file_mb=2)
        self.catalog = Catalog(self.data)
        self.catalog.create()
        self.embedder = WordEmbedder()

    @property
    def keeper(self) -> Keeper:
        return Keeper(self.catalog, self.settings)

    @property
    def uploads(self) -> Path:
        return self.settings.uploads_folder

    def write(self, path: str, text: str) -> Path:
        file = self.corpus / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"# Sak om {text}\n\nStyret vedtok å øke tilskuddet til {text}.\n", encoding="utf-8")
        return file

    def run(self, *parts: Path) -> IngestReport:
        tools = Tools(self.catalog, self.embedder, self.settings, lambda progress: None)
        return ingest(tools, parts or [self.corpus])

    def ingest(self, *parts: Path) -> dict[str, str]:
        """The status of each file in the report."""
        return {file.path: file.status for file in self.run(*parts).files}

    def document(self, path: str) -> DocumentRecord:
        with self.catalog.reading(OWNER) as reader:
            return reader.document_at(path)

    def paths(self, user: User = OWNER) -> list[str]:
        with self.catalog.reading(user) as reader:
            return [document.path for document in reader.documents()]

    def search(self, query: str, user: User = OWNER, **more: object) -> SearchResult:
        with self.catalog.reading(user) as reader:
            request = SearchRequest(query, **more)  # type: ignore[arg-type]
            return search(reader, SnapshotCache().of(reader), self.embedder, request)

    def found(self, query: str, user: User = OWNER) -> list[str]:
        """The paths of the documents in which these words stand."""
        return [hit.document.path for hit in self.search(query, user).hits if query.lower() in hit.passage.text.lower()]
