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
    Reader("doc", "old Word (.doc)", "ingest.readers.old_office:read_doc"),
    Reader("ppt", "old PowerPoint (.ppt)", "ingest.readers.old_office:read_ppt"),
    Reader("rtf", "rich text (.rtf)", "ingest.readers.old_office:read_rtf"),
    Reader("odt", "OpenDocument text (.odt)", "ingest.readers.odt:read_odt"),
    Reader("odp", "OpenDocument presentation (.odp)", "ingest.readers.odp:read_odp"),
    Reader("xlsx", "Excel (.xlsx)", "ingest.readers.xlsx:read_xlsx"),
    Reader("ods", "OpenDocument spreadsheet (.ods)", "ingest.readers.ods:read_ods"),
    Reader("csv", "table as text (.csv)", "ingest.readers.csv_table:read_csv"),
    Reader("html", "web page (.html, .mht)", "ingest.readers.html:read_html"),
    Reader("email", "e-mail (.eml)", "ingest.readers.mail:read_mail"),
    Reader("msg", "Outlook message (.msg)", "ingest.readers.msg:read_msg"),
    Reader("image", "picture of a page (.png, .jpg, .tif, .bmp, .webp)", "ingest.readers.image:read_image"),
    Reader("markdown", "Markdown (.md)", "ingest.readers.markdown:read_markdown"),
    Reader("text", "plain text", "ingest.readers.text:read_text"),
)

UNREAD = {
    "archive": "Archives (.zip and the like) are not read. Unpack it, and the documents in it are read.",
    "calendar": "Calendar and address files are not read.",
    "data": "Data files (.xml, .json and the like) are not read.",
    "epub": "E-books (.epub) are not read. Save it as .pdf.",
    "iwork": "Pages, Keynote and Numbers documents are not read. Export it as .docx, .pptx or .pdf.",
    "media": "Sound and film are not read.",
    "odg": "OpenDocument drawings and formulas are not read. Export it as .pdf.",
    "ole": "This old Office format is not read. Open it in Office or LibreOffice and save it as .docx, .pptx or .pdf.",
    "onenote": "OneNote notebooks (.one) are not read. Export it as .pdf.",
    "picture": "Drawings and pictures of this kind (.svg, .gif, .heic) are not read. Save it as .png, .jpg or .pdf.",
    "postscript": "PostScript files (.ps, .eps) are not read. Convert it to .pdf.",
    "pst": "Outlook's data files (.pst) are not read. Save the messages one by one as .msg.",
    "program": "Program files are not read.",
    "strict": "This Office file is in the variant “Strict Open XML”, which is not read. Save it as .docx, .pptx or .xlsx.",
    "visio": "Visio drawings are not read. Export it as .pdf.",
    "xls": "Old spreadsheets (.xls) are not read. Open it in Excel or LibreOffice and save it as .xlsx.",
    "xlsb": "Binary spreadsheets (.xlsb) are not read. Open it in Excel and save it as .xlsx.",
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
