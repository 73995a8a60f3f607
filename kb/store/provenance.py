"""What made the index: the model of its vectors and the text analysis of its terms. Both must be those we ask with."""

from __future__ import annotations

from kb.errors import ComponentMissing
from kb.store.catalog import Reader
from kb.store.vectors import Expected
from kb.text.analysis import ANALYSIS_VERSION


def check_made_by(reader: Reader, name: str, fingerprint: str) -> None:
    """ComponentMissing, with the command that mends it, when the index was made by another model or another text analysis."""
    made_by = reader.meta("embedder")
    if made_by is not None and made_by != fingerprint:
        raise ComponentMissing(
            f"The index was made with the model “{reader.meta('embedder_name')}”, and the program now runs with “{name}”. "
            "Run: kb rebuild (or go back to the former KB_EMBEDDER)."
        )
    analysis = reader.meta("analysis")
    if analysis is not None and analysis != ANALYSIS_VERSION:
        raise ComponentMissing("The index was made by another version of the text analysis. Run: kb rebuild")


def expected_index(reader: Reader) -> Expected:
    """What Chroma should hold at this moment of the catalog."""
    count = reader.connection.execute("SELECT count(*) FROM passages").fetchone()[0]
    return Expected(count, reader.meta("embedder") or "", reader.generation)
