"""What happens to a file inside the worker process: read it, then find its structure. Both meet text nobody has checked."""

from __future__ import annotations

from pathlib import Path

from kb.types import Document, Structure


def understand(file: Path) -> tuple[Document, Structure]:
    """Read a file and extract its structure; FileProblem when it cannot be read."""
    from ingest.readers.formats import read_document  # imported in the worker only: the parent needs no reader
    from ingest.structure.structure import extract_structure

    document = read_document(file)
    return document, extract_structure(document, file.name, [folder.name for folder in reversed(file.parents)][-3:])
