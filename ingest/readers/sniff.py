"""What a file is, by its content. Its name decides only between kinds of plain text."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from ingest.readers.charset import encoding_of
from ingest.readers.ole import SIGNATURE as OLE
from ingest.readers.ole import ole_type
from ingest.readers.ooxml import BrokenXml, parse
from ingest.readers.package import DAMAGE, open_container
from kb.errors import FileProblem

_HEAD = 64 * 1024

# Certain by their first bytes, whatever follows.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF87a", "picture"),
    (b"GIF89a", "picture"),
    (b"II*\0", "image"),
    (b"MM\0*", "image"),
    (b"{\\rtf", "rtf"),
    (b"%!PS", "postscript"),
    (b"Rar!\x1a\x07", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ\0", "archive"),
    (b"ID3", "media"),
    (b"OggS", "media"),
    (b"fLaC", "media"),
    (b"\x1aE\xdf\xa3", "media"),
    (b"!BDN", "pst"),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d", "onenote"),
    (b"SQLite format 3\0", "unknown"),
)
_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|script|style|title|table|div|iframe)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_DOCUMENT = re.compile(r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
_XML_START = re.compile(r"\s*<\?xml\b|\s*<svg\b")
_MAIL_HEADER = re.compile(r"^(received|return-path|message-id|mime-version|delivered-to|from|to|subject|date):\s", re.I | re.M)
_MAIL_OWN = frozenset({"received", "return-path", "message-id", "mime-version", "delivered-to"})
_PDF_START = re.compile(rb"%PDF-\d")

_SAVED_PAGES = frozenset({".mht", ".mhtml"})
"""A browser saves a page with its pictures as a message, which only its name tells from one that was sent."""
_BITMAP_HEADERS = tuple(length.to_bytes(4, "little") for length in (12, 40, 52, 56, 64, 108, 124))
_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_TEXT_KINDS = {
    ".csv": "csv",
    ".tsv": "csv",
    ".eml": "email",
    ".mht": "html",
    ".mhtml": "html",
    ".htm": "html",
    ".html": "html",
    ".xhtml": "html",
    ".ics": "calendar",
    ".vcf": "calendar",
    **dict.fromkeys((".json", ".jsonl", ".xml", ".xsd", ".xsl", ".yaml", ".yml", ".toml", ".ini", ".cfg", ".sql"), "data"),
    **dict.fromkeys((".js", ".css", ".py", ".sh", ".bat", ".ps1", ".php", ".java", ".cs", ".ts"), "program"),
}
_MAIN_PARTS = (
    ("wordprocessingml", "docx"),
    ("ms-word", "docx"),
    ("presentationml", "pptx"),
    ("ms-powerpoint", "pptx"),
    ("spreadsheetml", "xlsx"),
    ("ms-excel", "xlsx"),
    ("ms-visio", "visio"),
)
_OPEN_DOCUMENT = (
    (b"opendocument.text", "odt"),
    (b"opendocument.presentation", "odp"),
    (b"opendocument.spreadsheet", "ods"),
    (b"opendocument", "odg"),
    (b"epub", "epub"),
)


def type_of(file: Path) -> str:
    """The name of the file's type: one that a reader reads, or one of `UNREAD`, or `unknown`.

    FileProblem where the type shows already that the file cannot be read: empty, encrypted, damaged, beyond the bounds.
    """
    with file.open("rb") as opened:
        head = opened.read(_HEAD)
    if not head:
        raise FileProblem("no_text", "The file is empty (0 bytes).")
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _container_type(file)
    if head.startswith(OLE):
        return _ole_type(file)
    if _is_pdf(head):
        return "pdf"
    signed = next((kind for signature, kind in _SIGNATURES if head.startswith(signature)), None)
    return signed or _media_type(head) or _text_type(file, head)


def _is_pdf(head: bytes) -> bool:
    """A PDF begins with its mark, or has it after a little junk; a text that only speaks of the mark is no PDF."""
    mark = _PDF_START.search(head, 0, 1032)
    if mark is None:
        return False
    return not head[: mark.start()].strip(b"\xef\xbb\xbf \t\r\n\0") or b" obj" in head


def _media_type(head: bytes) -> str | None:
    if head[:2] == b"BM" and head[6:10] == bytes(4) and head[14:18] in _BITMAP_HEADERS:
        return "image"
    if head[:4] == b"RIFF":
        return "image" if head[8:12] == b"WEBP" else "media"
    if head[4:8] == b"ftyp":
        return "picture" if head[8:12] in (b"heic", b"heix", b"mif1", b"avif", b"msf1") else "media"
    return None


def _ole_type(file: Path) -> str:
    from ingest.readers.ole_encryption import is_encrypted  # Its library is needed for old files only.

    kind = ole_type(file)
    if kind == "encrypted" or is_encrypted(file, kind):
        raise FileProblem(
            "encrypted",
            "The file is protected by a password (or by rights management). Open it in Office and save a copy without protection.",
        )
    return kind


def _container_type(file: Path) -> str:
    with open_container(file) as container:
        names = {name.replace("\\", "/").lstrip("/"): name for name in container.namelist()}
        if "[Content_Types].xml" in names:
            return _office_type(container, names)
        if "mimetype" in names:
            declared = _member(container, names["mimetype"])
            return next((kind for mark, kind in _OPEN_DOCUMENT if mark in declared), "archive")
    if any(name.startswith(("word/", "ppt/", "xl/")) for name in names):
        raise FileProblem("damaged", "The file lacks its own table of contents ([Content_Types].xml). Get a new copy of it.")
    return "iwork" if any(name.endswith(".iwa") for name in names) else "archive"


def _office_type(container: zipfile.ZipFile, names: dict[str, str]) -> str:
    if b"purl.oclc.org/ooxml" in _member(container, names.get("_rels/.rels", "")):
        return "strict"
    try:
        root = parse(_member(container, names["[Content_Types].xml"]))
    except BrokenXml as error:
        raise FileProblem("damaged", f"The file's own table of contents is damaged: {error}.") from error
    for entry in root:
        declared = entry.get("ContentType", "") if isinstance(entry.tag, str) else ""
        if declared.endswith("sheet.binary.macroEnabled.main"):
            return "xlsb"
        if declared.endswith("main+xml"):
            return next((kind for mark, kind in _MAIN_PARTS if mark in declared), "archive")
    return "archive"


def _member(container: zipfile.ZipFile, name: str) -> bytes:
    try:
        return container.read(name)
    except KeyError:
        return b""
    except DAMAGE as error:
        raise FileProblem("damaged", f"The file is incomplete or damaged ({error}). Get a new copy of it.") from error


def _text_type(file: Path, head: bytes) -> str:
    encoding = encoding_of(head)
    if encoding is None:
        return "unknown"
    start = head.decode(encoding, errors="replace").lstrip("\ufeff")
    suffix = file.suffix.lower()
    if (_HTML_DOCUMENT if suffix in _MARKDOWN else _HTML_START).match(start):
        return "html"
    if _XML_START.match(start):
        return "picture" if "<svg" in start[:2000] else "data"
    if _is_mail(start):
        return "html" if suffix in _SAVED_PAGES else "email"
    return "markdown" if suffix in _MARKDOWN else _TEXT_KINDS.get(suffix, "text")


def _is_mail(start: str) -> bool:
    """Whether the text begins with a message's own header: lines that only mail programs write, before the first empty line."""
    header = re.split(r"\r?\n\r?\n", start.lstrip(), maxsplit=1)[0]
    if not re.match(r"[\w-]+:\s|From \S", header):
        return False
    names = {name.lower() for name in _MAIL_HEADER.findall(header)}
    return bool(names & _MAIL_OWN) and len(names) > 1
