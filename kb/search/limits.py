"""What a search knows of documents before it ranks passages: organ, kind, date, language, and which of them its limits admit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from kb.search.request import SearchRequest
from kb.store.catalog import Reader
from kb.store.snapshot import FloatArray, Mask, Snapshot


@dataclass(frozen=True, slots=True)
class Described:
    """A document by its inner number, as far as limits and facets ask. `date` is ISO, so that it can be compared as text."""

    number: int
    id: str
    organ: str | None
    kind: str
    date: str | None
    language: str


def described(reader: Reader) -> list[Described]:
    """All documents this reader's user may know of."""
    rows = reader.connection.execute("SELECT number, id, organ, kind, date, language FROM visible_documents")
    return [Described(row["number"], row["id"], row["organ"], row["kind"], row["date"], row["language"]) for row in rows]


def admitted(documents: Sequence[Described], request: SearchRequest) -> list[Described]:
    """The documents within the limits of a request; an undated one falls out of a date limit."""
    organs = None if request.organ is None else _organs(documents, request.organ)
    first = request.first.isoformat() if request.first else ""
    last = request.last.isoformat() if request.last else ""
    return [
        document
        for document in documents
        if (request.document_id is None or document.id == request.document_id)
        and (organs is None or document.organ in organs)
        and (request.kind is None or document.kind == request.kind)
        and (not first or (document.date is not None and document.date >= first))
        and (not last or (document.date is not None and document.date <= last))
    ]


def mask_of(snapshot: Snapshot, documents: Sequence[Described]) -> Mask:
    """The passages of these documents."""
    chosen = np.zeros(_past_all(snapshot, documents), dtype=bool)
    chosen[[document.number for document in documents]] = True
    return chosen[snapshot.documents]


def by_passage(snapshot: Snapshot, values: Mapping[int, float]) -> FloatArray:
    """A value of each document, by inner number, as one of each passage; zero where there is none."""
    of_document = np.zeros(max(int(snapshot.documents.max(initial=-1)), *values, -1) + 1, dtype=np.float32)
    of_document[list(values)] = list(values.values())
    return of_document[snapshot.documents]


def _past_all(snapshot: Snapshot, documents: Sequence[Described]) -> int:
    """One more than the greatest inner number among these."""
    return max([int(snapshot.documents.max(initial=-1)), *(document.number for document in documents)]) + 1


def _organs(documents: Sequence[Described], asked: str) -> set[str]:
    """The organ of this name, or else those whose name begins so; whatever the case."""
    wanted = asked.strip().casefold()
    organs = {document.organ for document in documents if document.organ}
    return {organ for organ in organs if organ.casefold() == wanted} or {o for o in organs if o.casefold().startswith(wanted)}
