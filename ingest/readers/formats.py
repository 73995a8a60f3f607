"""Which formats are read, and by whom: one file each, and one line in `READERS`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from ingest.readers.sniff import type_of
from kb.errors import FileProblem
from kb.types import Document


@dataclass(frozen=True, slots=True)
class Reader:
    """A format by the name of its type, what users call it, and the function that reads it, as `module:function`.

    The module is imported when the first such file comes: a folder of text files must not wait for the libraries of the others.
    """

    format: str
    title: str
    function: str

    def load(self) -> Callable[[Path], Document]:
        module, _, name = self.function.partition(":")
        function: Callable[[Path], Document] = getattr(import_module(module), name)
        return function


READERS = (
    Reader("pdf", "PDF", "ingest.readers.pdf:read_pdf"),
    Reader("pptx", "PowerPoint (.pptx)", "ingest.readers.pptx:read_pptx"),
    Reader("docx", "Word (.docx)", "ingest.readers.docx:read_docx"),
    Reader("markdown", "Markdown (.md)", "ingest.readers.markdown:read_markdown"),
    Reader("text", "plain text", "ingest.readers.text:read_text"),
)

UNREAD = {
    "archive": "Archives (.zip and the like) are not read. Unpack it, and the documents in it are read.",
    "calendar": "Calendar and address files are not read.",
    "csv": "Tables as text (.csv) are not read yet.",
    "data": "Data files (.xml, .json and the like) are not read.",
    "doc": "Old Word documents (.doc) are not read yet. Open it in Word or LibreOffice and save it as .docx or .pdf.",
    "email": "E-mail (.eml) is not read yet. Save the message as .pdf.",
    "epub": "E-books (.epub) are not read. Save it as .pdf.",
    "html": "Web pages (.html) are not read yet. Print the page to .pdf.",
    "image": "Images are not read. Scan with text recognition to .pdf.",
    "iwork": "Pages, Keynote and Numbers documents are not read. Export it as .docx, .pptx or .pdf.",
    "media": "Sound and film are not read.",
    "msg": "Outlook messages (.msg, .pst) are not read yet. Save the message as .pdf.",
    "odg": "OpenDocument drawings and formulas are not read. Export it as .pdf.",
    "odp": "OpenDocument presentations (.odp) are not read yet. Save it as .pptx or .pdf.",
    "ods": "OpenDocument spreadsheets (.ods) are not read yet. Save it as .pdf.",
    "odt": "OpenDocument texts (.odt) are not read yet. Save it as .docx or .pdf.",
    "ole": "This old Office format is not read. Open it in Office or LibreOffice and save it as .docx, .pptx or .pdf.",
    "onenote": "OneNote notebooks (.one) are not read. Export it as .pdf.",
    "postscript": "PostScript files (.ps, .eps) are not read. Convert it to .pdf.",
    "ppt": "Old PowerPoint files (.ppt) are not read yet. Open it in PowerPoint or LibreOffice and save it as .pptx or .pdf.",
    "program": "Program files are not read.",
    "rtf": "Rich text (.rtf) is not read yet. Open it in Word or LibreOffice and save it as .docx or .pdf.",
    "strict": "This Office file is in the variant “Strict Open XML”, which is not read. Save it as an ordinary .docx or .pptx.",
    "visio": "Visio drawings are not read. Export it as .pdf.",
    "xls": "Old spreadsheets (.xls) are not read yet. Save it as .pdf.",
    "xlsx": "Spreadsheets (.xlsx) are not read yet. Save it as .pdf.",
}
"""Types known by their content that no reader reads, with the sentence the user gets."""


def read_document(file: Path) -> Document:
    """The file as its reader understands it; the reader is chosen by the content. FileProblem where it cannot be read."""
    kind = type_of(file)
    reader = next((reader for reader in READERS if reader.format == kind), None)
    if reader is None:
        raise FileProblem("unsupported", UNREAD.get(kind) or _unknown())
    document = reader.load()(file)
    problems = [page.problem for page in document.pages if page.problem]
    if problems and len(problems) == len(document.pages) and not any(page.text for page in document.pages):
        raise FileProblem("damaged", f"No page could be read. {problems[0]}")
    return document


def _unknown() -> str:
    return f"The type of this file is not known. Files that are read: {', '.join(reader.title for reader in READERS)}."
