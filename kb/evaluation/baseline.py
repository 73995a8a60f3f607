"""The plain pipeline anyone would assemble from the same libraries, so that our figures stand beside something.

Page text, cut into 1000 characters with 200 shared; multilingual-e5-small by sentence-transformers, with the prefixes it was
trained with; Chroma, highest cosine first. It needs no network, and its index lives in a temporary folder.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import chromadb
from chromadb.api.shared_system_client import SharedSystemClient
from langchain_text_splitters import RecursiveCharacterTextSplitter

from kb.evaluation.asking import Tell
from kb.evaluation.judging import LOOKED_AT, Excerpt
from kb.models.embedder import Embedder
from kb.models.prepare_e5 import prepare
from kb.models.sentence_transformer import SentenceTransformerEmbedder
from kb.settings import Settings

SIZE, OVERLAP = 1000, 200
"""Characters, as in the splitter's own examples."""
BATCH = 1000


class PlainIndex:
    """Passages in Chroma under their place in the list."""

    def __init__(self, embedder: Embedder, collection: Any) -> None:
        self.passages: list[Excerpt] = []
        self._embedder, self._collection = embedder, collection

    def add(self, passages: Sequence[Excerpt], tell: Tell) -> None:
        """Embed the passages and put them into Chroma."""
        texts = [passage.text for passage in passages]
        vectors = self._embedder.embed_documents(texts, lambda done: tell("Baseline: embedding", done, len(texts)))
        for start in range(0, len(texts), BATCH):
            rows = vectors[start : start + BATCH]
            ids = [str(len(self.passages) + start + row) for row in range(len(rows))]
            self._collection.add(ids=ids, embeddings=rows)
        self.passages += passages

    def nearest(self, question: str) -> list[tuple[Excerpt, float]]:
        """The nearest passages with their cosine, nearest first."""
        if not self.passages:
            return []
        vector = self._embedder.embed_query(question).tolist()
        given = self._collection.query(query_embeddings=[vector], n_results=LOOKED_AT, include=["distances"])
        return [(self.passages[int(place)], 1 - far) for place, far in zip(given["ids"][0], given["distances"][0], strict=True)]


@contextmanager
def plain_index(settings: Settings, tell: Tell) -> Iterator[PlainIndex]:
    """An empty index that is gone afterwards. The model is prepared first where it must be."""
    directory = prepare(settings.models, lambda what, share: tell(f"Preparing the model: {what}", int(100 * share), 100))
    embedder = SentenceTransformerEmbedder(str(directory), settings.threads)
    with tempfile.TemporaryDirectory(prefix="kb-baseline-", ignore_cleanup_errors=True) as folder:
        try:
            yield PlainIndex(embedder, _new_collection(folder))
        finally:
            SharedSystemClient.clear_system_cache()


def cut(path: str, pages: Sequence[str]) -> list[Excerpt]:
    """The pages of a document in pieces of at most SIZE characters, never over a page."""
    splitter = RecursiveCharacterTextSplitter(chunk_size=SIZE, chunk_overlap=OVERLAP)
    return [Excerpt(path, number, text) for number, page in enumerate(pages, start=1) for text in splitter.split_text(page)]


def _new_collection(folder: str) -> Any:
    client = chromadb.PersistentClient(folder, settings=chromadb.Settings(anonymized_telemetry=False))
    return client.create_collection("baseline", embedding_function=None, configuration={"hnsw": {"space": "cosine"}})
