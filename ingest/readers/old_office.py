"""Reads the Office files of before 2007 (.doc, .ppt) and rich text.

LibreOffice, where it is installed, makes new files of them. It runs in the process group of the process that reads, within the
same bounds on memory, and ends with it.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from ingest.readers.docx import read_docx
from ingest.readers.pptx import read_pptx
from kb.errors import FileProblem
from kb.programs import libreoffice
from kb.types import Document


def read_doc(file: Path) -> Document:
    """An old Word document, as a new one would be read."""
    with _Renewed(file, "doc", "docx") as renewed:
        return replace(read_docx(renewed), format="doc")


def read_rtf(file: Path) -> Document:
    """Rich text, as a Word document would be read."""
    with _Renewed(file, "rtf", "docx") as renewed:
        return replace(read_docx(renewed), format="rtf")


def read_ppt(file: Path) -> Document:
    """An old presentation, as a new one would be read."""
    with _Renewed(file, "ppt", "pptx") as renewed:
        return replace(read_pptx(renewed), format="ppt")


class _Renewed:
    """The file in its new format, as long as the `with` block lasts. FileProblem where it cannot be had."""

    def __init__(self, file: Path, old: str, new: str) -> None:
        self._file, self._old, self._new = file, old, new
        self._folder = tempfile.TemporaryDirectory(prefix="radsminne-", ignore_cleanup_errors=True)

    def __enter__(self) -> Path:
        try:
            return self._made(Path(self._folder.name).resolve())
        except BaseException:
            self._folder.cleanup()
            raise

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()

    def _made(self, folder: Path) -> Path:
        program = libreoffice.installed()
        if program is None:
            raise FileProblem(
                "unsupported",
                f"Files of this kind (.{self._old}) are read with the help of LibreOffice, which is not installed on this machine. "
                f"Install it, or save the file as .{self._new} or .pdf.",
            )
        source = folder / f"source.{self._old}"
        shutil.copyfile(self._file, source)
        made = libreoffice.convert(program, source, self._new, folder, None)
        if made is None:
            raise FileProblem(
                "damaged",
                f"LibreOffice could not open the file (or lacks the part for such files). Save it as .{self._new} or .pdf.",
            )
        return made
