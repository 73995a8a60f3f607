"""NorQuAD as an index of ours: its documents as passages of about 700 characters, its questions with the passage that answers.

The files (`norquad-dev-documents.jsonl`, `norquad-dev-questions.jsonl`) are not part of the product: NorQuAD, Language Technology
Group, University of Oslo (Ivanova et al. 2023), CC0 1.0. Their folder is given by an option.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from ingest.passages import embedding_text, split_document
from kb.models.embedder import Embedder
from kb.store.catalog import Catalog
from kb.store.writer import Contents, FileIdentity, Standing, set_meta, store_document
from kb.text.analysis import ANALYSIS_VERSION
from kb.text.normalise import normalise
from kb.types import Document, Facts, Page, Structure


@dataclass(frozen=True, slots=True)
class Question:
    """A question, the document that answers it and where in its stored text the answer begins."""

    text: str
    document_id: str
    answer: str
    start: int


def load_questions(folder: Path, texts: dict[str, str]) -> list[Question]:
    """All questions whose answer stands at a place of the stored text."""
    questions = []
    for line in (folder / "norquad-dev-questions.jsonl").read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        document_id = document_id_of(told["document"])
        text = texts[document_id]
        # Offsets were counted in the text before it was normalised; the nearest occurrence of the answer is meant.
        places = [i for i in range(len(text)) if text.startswith(normalise(told["answer"]), i)]
        if places:
            start = min(places, key=lambda place: abs(place - told["answer_start"]))
            questions.append(Question(told["question"], document_id, told["answer"], start))
    return questions


def document_id_of(norquad_id: str) -> str:
    return hashlib.sha256(norquad_id.encode()).hexdigest()[:16]


def build(folder: Path, data: Path, embedder: Embedder) -> dict[str, str]:
    """Index the documents in `data` (kept from run to run while the model is the same); the stored texts by document id."""
    catalog = Catalog(data / embedder.fingerprint)
    lines = (folder / "norquad-dev-documents.jsonl").read_text(encoding="utf-8").splitlines()
    texts = {document_id_of(json.loads(line)["id"]): normalise(json.loads(line)["text"]) for line in lines}
    if catalog.exists:
        return texts
    catalog.create()
    with catalog.transaction() as connection:
        set_meta(connection, "embedder", embedder.fingerprint)
        set_meta(connection, "embedder_name", embedder.name)
        set_meta(connection, "analysis", ANALYSIS_VERSION)
        for line in lines:
            told = json.loads(line)
            document_id = document_id_of(told["id"])
            text = texts[document_id]
            facts = Facts(told["title"], "other", None, None, "nb")
            document, structure = Document("text", (Page(1, text),), 1), Structure(facts)
            passages = split_document(document_id, document, structure, embedder.count_tokens)
            vectors = embedder.embed_documents([embedding_text(facts, passage) for passage in passages])
            identity = FileIdentity(document_id, told["id"], told["id"], document_id, len(text), "")
            contents = Contents(document, structure, passages, vectors)
            store_document(connection, identity, Standing(facts, "open", ()), facts, "indexed", None, contents)
    return texts
