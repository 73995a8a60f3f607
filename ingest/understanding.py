"""What happens to a file inside the worker process: read it, then find its structure. Both meet text nobody has checked."""

from __future__ import annotations

from pathlib import Path

from kb.types import Document, Structure, Unpacked


def understand(file: Path, place: Path | None = None) -> tuple[Document, Structure]:
    """Read a file and extract its structure; FileProblem when it cannot be read.

    `place` is where an attachment lies for people, since its name and folders tell something too: `mail.eml!/vedlegg.pdf`.
    """
    from ingest.readers.formats import read_document  # imported in the worker only: the parent needs no reader
    from ingest.structure.structure import extract_structure

    document = read_document(file)
    place = place or file
    return document, extract_structure(document, place.name, [folder.name for folder in reversed(place.parents)][-3:])


def unpack(file: Path, folder: Path) -> Unpacked:
    """Write what lies in a file into a folder."""
    from ingest.readers.unpacking import unpack as unpack_message

    return unpack_message(file, folder)
