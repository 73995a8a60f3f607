"""Documents put straight into a catalog, for tests of what stands above it."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from ingest.passages import embedding_text, split_document
from kb.store.catalog import Catalog
from kb.store.writer import Contents, FileIdentity, Standing, set_meta, store_document
from kb.text.analysis import ANALYSIS_VERSION
from kb.types import Access, Document, Facts, Kind, Page, Structure
from tests.fakes import WordEmbedder


def new_catalog(data: Path, embedder: WordEmbedder) -> Catalog:
    catalog = Catalog(data)
    catalog.create()
    with catalog.transaction() as connection:
        for key, value in (("embedder", embedder.fingerprint), ("embedder_name", embedder.name), ("analysis", ANALYSIS_VERSION)):
            set_meta(connection, key, value)
    return catalog


def put(
    catalog: Catalog,
    embedder: WordEmbedder,
    path: str,
    *pages: str,
    access: Access = "internal",
    groups: tuple[str, ...] = (),
    title: str | None = None,
    kind: Kind = "other",
    organ: str | None = None,
    day: date | None = None,
) -> str:
    """Store a document of these pages; its id."""
    sha256 = hashlib.sha256("\f".join(pages).encode()).hexdigest()
    facts = Facts(title or path, kind, organ, day, "nb")
    document = Document("text", tuple(Page(n, text) for n, text in enumerate(pages, 1)), len(pages))
    structure = Structure(facts)
    passages = split_document(sha256[:16], document, structure, embedder.count_tokens)
    vectors = embedder.embed_documents([embedding_text(facts, passage) for passage in passages])
    identity = FileIdentity(sha256[:16], path, f"/corpus/{path}", sha256, 1, "")
    with catalog.transaction() as connection:
        contents = Contents(document, structure, passages, vectors)
        store_document(connection, identity, Standing(facts, access, groups), facts, "indexed", None, contents)
    return sha256[:16]
