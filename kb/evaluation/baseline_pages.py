"""Files as a plain pipeline reads them: the text the usual library gives, page by page, and nothing made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import docx
import pptx
import pypdf

from kb.evaluation.asking import Tell
from kb.types import DocumentRecord


@dataclass(frozen=True, slots=True)
class PlainFiles:
    """Page texts by path, in order; and for each file that could not be read, the reason."""

    pages: dict[str, list[str]] = field(default_factory=dict)
    unreadable: dict[str, str] = field(default_factory=dict)

    def text(self, path: str, page: int) -> str:
        """One page; pages count from 1."""
        return self.pages[path][page - 1]


def read_plainly(documents: Sequence[DocumentRecord], tell: Tell) -> PlainFiles:
    """Read each file with pypdf, python-pptx or python-docx, or else as UTF-8 text."""
    files = PlainFiles()
    for done, document in enumerate(documents, start=1):
        try:
            pages = list(_reader(document.file)(Path(document.file)))
        except Exception as error:  # what a file outside its format raises differs from library to library
            files.unreadable[document.path] = f"{type(error).__name__}: {error}"
        else:
            if any(page.strip() for page in pages):
                files.pages[document.path] = pages
            else:
                files.unreadable[document.path] = "It holds no text."
        tell("Baseline: reading", done, len(documents))
    return files


def _reader(file: str) -> Callable[[Path], Iterator[str]]:
    return {".pdf": _pdf, ".pptx": _pptx, ".docx": _docx}.get(Path(file).suffix.lower(), _text)


def _pdf(file: Path) -> Iterator[str]:
    for page in pypdf.PdfReader(file).pages:
        yield page.extract_text()


def _pptx(file: Path) -> Iterator[str]:
    for slide in pptx.Presentation(str(file)).slides:
        parts = [_of_shape(shape) for shape in slide.shapes]
        notes = slide.notes_slide.notes_text_frame if slide.has_notes_slide else None
        yield "\n".join([*filter(None, parts), *([notes.text] if notes else [])])


def _docx(file: Path) -> Iterator[str]:
    parts = docx.Document(str(file)).iter_inner_content()
    yield "\n".join(_of_table(part) if hasattr(part, "rows") else part.text for part in parts)


def _text(file: Path) -> Iterator[str]:
    yield file.read_text(encoding="utf-8-sig")


def _of_shape(shape: Any) -> str:
    if shape.has_text_frame:
        return str(shape.text_frame.text)
    return _of_table(shape.table) if shape.has_table else ""


def _of_table(table: Any) -> str:
    return "\n".join("\t".join(cell.text for cell in row.cells) for row in table.rows)
