"""The texts of invented councils (`benchmarks/reader_council.py`) as an index of ours, with their questions like NorQuAD's."""

from __future__ import annotations

import hashlib
from itertools import groupby
from pathlib import Path

from benchmarks.norquad import Question
from benchmarks.reader_council import CouncilPassage, read_texts
from ingest.passages import embedding_text
from kb.models.embedder import Embedder
from kb.store.catalog import Catalog
from kb.store.writer import Contents, FileIdentity, Standing, passage_id, set_meta, store_document
from kb.text.analysis import ANALYSIS_VERSION
from kb.text.normalise import normalise
from kb.types import Document, Facts, Page, Passage, Structure

BETWEEN = "\n\n"
NOWHERE = -1
"""Where the answer of a question begins that no passage of its document answers."""


def document_id_of(passage: CouncilPassage) -> str:
    return hashlib.sha256(f"{passage.council} {passage.number}".encode()).hexdigest()[:16]


def council_questions() -> list[Question]:
    """All questions, also those that nothing answers: their answer is empty and begins NOWHERE."""
    passages, questions = read_texts()
    starts = _starts(passages)
    found = []
    for question in questions:
        passage = passages[question.passage]
        at = (
            NOWHERE
            if question.answer is None
            else starts[question.passage] + normalise(passage.text).find(normalise(question.answer))
        )
        found.append(Question(question.text, document_id_of(passage), question.answer or "", at))
    return found


def kept_back() -> frozenset[str]:
    """The documents the reader never learns from."""
    return frozenset(document_id_of(passage) for passage in read_texts()[0] if passage.is_kept_back)


def build_councils(data: Path, embedder: Embedder) -> None:
    """Index the documents in `data`, each passage as it is written; kept from run to run while the model is the same."""
    catalog = Catalog(data / embedder.fingerprint)
    if catalog.exists:
        return
    catalog.create()
    passages = read_texts()[0]
    with catalog.transaction() as connection:
        set_meta(connection, "embedder", embedder.fingerprint)
        set_meta(connection, "embedder_name", embedder.name)
        set_meta(connection, "analysis", ANALYSIS_VERSION)
        for identity, own in groupby(passages, key=document_id_of):
            told = list(own)
            title = told[0].over.split("\n")[0]
            facts = Facts(title, "other", None, None, told[0].lang)
            text = BETWEEN.join(normalise(passage.text) for passage in told)
            document, structure = Document("text", (Page(1, text),), 1), Structure(facts)
            cut = tuple(_passage(identity, passage, start) for passage, start in zip(told, _starts(told), strict=True))
            vectors = embedder.embed_documents([embedding_text(facts, passage) for passage in cut])
            file = FileIdentity(identity, f"{identity}.txt", f"{identity}.txt", identity, len(text), "")
            contents = Contents(document, structure, cut, vectors)
            store_document(connection, file, Standing(facts, "open", ()), facts, "indexed", None, contents)


def _starts(passages: list[CouncilPassage]) -> list[int]:
    """Where each passage begins in the text of its document."""
    starts: list[int] = []
    for before, passage in zip([None, *passages[:-1]], passages, strict=True):
        goes_on = before is not None and document_id_of(before) == document_id_of(passage)
        starts.append(starts[-1] + len(normalise(before.text)) + len(BETWEEN) if goes_on and before is not None else 0)
    return starts


def _passage(identity: str, passage: CouncilPassage, start: int) -> Passage:
    text = normalise(passage.text)
    section = "\n".join(passage.over.split("\n")[1:]) or None
    return Passage(passage_id(identity, 1, start, text), identity, 1, start, start + len(text), text, section, "body")
