"""The passages one may see, compared with a query by words and by meaning: what all features of the ranking are taken from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kb.models.embedder import Embedder
from kb.search.concepts import concepts_of
from kb.search.related import Related
from kb.store.lexical import Concept, LexicalScores, lexical_scores
from kb.store.snapshot import FloatArray, Mask, Snapshot


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """A query and every passage; `permitted` are the passages it was compared with, `cosines` those of every passage."""

    query: str
    permitted: Mask
    concepts: Sequence[Concept]
    lexical: LexicalScores
    question: FloatArray
    cosines: FloatArray


def compare(snapshot: Snapshot, related: Related, embedder: Embedder, query: str, permitted: Mask) -> Compared:
    """Compare a query with the passages under a mask; nothing else is counted in any score."""
    concepts = concepts_of(query, related)
    question = embedder.embed_query(query)
    cosines = snapshot.vectors @ question
    return Compared(query, permitted, concepts, lexical_scores(snapshot, concepts, permitted), question, np.asarray(cosines))
