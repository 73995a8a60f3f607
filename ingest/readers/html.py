"""Reads web pages (.html, .xhtml), also those saved as one message (.mht): what a reader sees, without menus and scripts."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from lxml import etree  # type: ignore[import-untyped]

from ingest.readers.building import PageBuilder
from ingest.readers.charset import decoded, encoding_of
from ingest.readers.html_walk import take_body
from ingest.readers.ooxml import Element
from ingest.readers.package import own_properties
from kb.errors import FileProblem
from kb.types import Document, Properties

_MESSAGE = re.compile(rb"\A\s*[\w-]+:\s[^\n]*\n")
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w-]{2,40})", re.IGNORECASE)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_LETTERS = re.compile(r"</?(?:font|span|b|i|u|s|em|strong|small|big|tt|sub|sup|center|ins)(?=[\s/>])[^<>]*>", re.IGNORECASE)
_FIRST_BYTES = 4096
_AUTHORS = ("author", "dc.creator", "dcterms.creator", "article:author")
_CREATED = ("article:published_time", "dcterms.created", "dcterms.issued", "dc.date", "dcterms.date", "date", "created")
_MODIFIED = ("article:modified_time", "dcterms.modified", "last-modified", "changed")


def read_html(file: Path) -> Document:
    """The page as one page: headings, lists and tables as what they are."""
    data = file.read_bytes()
    root, problem = parsed(_from_message(data) if _MESSAGE.match(data) else _text(data))
    builder = PageBuilder()
    if root is not None:
        take_body(root, builder)
    return Document("html", (builder.page(1, problem=problem),), 1, Properties() if root is None else _properties(root))


def parsed(markup: str) -> tuple[Element | None, str | None]:
    """The root element of a web page's text, None where it holds nothing, and what could not be read. No entity unfolds.

    The parser drops what lies deeper than some two thousand elements, where only programs get that never close a letter's tag;
    such a page is read again without these tags.
    """
    root, too_deep = _parsed(markup)
    if too_deep:
        root, too_deep = _parsed(_LETTERS.sub("", markup))
    return root, "Not read: what the page nests too deeply. Print it to .pdf." if too_deep else None


def _parsed(markup: str) -> tuple[Element | None, bool]:
    # As bytes: a text that declares another encoding than it has is refused by lxml.
    data = _DECLARATION.sub("", markup.replace("\0", "")).encode("utf-8", errors="replace")
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = etree.fromstring(data, parser) if data.strip() else None
    except etree.XMLSyntaxError:  # Nothing but comments and white space: any markup at all makes a page.
        root = None
    return root, any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)


def _text(data: bytes, told: str | None = None) -> str:
    """The text of the page: a byte order mark tells its encoding, else the sender, else the page, else the bytes."""
    found = encoding_of(data)
    if found in ("utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"):
        return data.decode(found, errors="replace").lstrip("\ufeff")
    head = data[:_FIRST_BYTES]
    declared = _XML_CHARSET.search(head) or _CHARSET.search(head)
    for name in (told, declared[1].decode("ascii") if declared else None):
        text = _as_told(data, name)
        if text is not None:
            return text
    return decoded(data)


def _as_told(data: bytes, name: str | None) -> str | None:
    """The text in the encoding that is told, if it is one and fits. What calls itself Latin-1 is Windows, as in every browser."""
    if not name:
        return None
    plain = name.lower()
    try:
        return data.decode("cp1252" if plain in ("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii") else plain)
    except (LookupError, ValueError):
        return None


def _from_message(data: bytes) -> str:
    """The page inside a saved message: its first HTML part."""
    message = message_from_bytes(data, policy=policy.default)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml") and isinstance(part, EmailMessage):
            payload = part.get_payload(decode=True)
            return _text(payload if isinstance(payload, bytes) else b"", part.get_content_charset())
    if _CHARSET.search(data[:_FIRST_BYTES]) or b"<" in data[:_FIRST_BYTES]:
        return _text(data)
    raise FileProblem("no_text", "The saved web page holds no page. Save it anew from the browser, or print it to .pdf.")


def _properties(root: Element) -> Properties:
    told: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("name") or meta.get("property") or meta.get("http-equiv") or ""
        told.setdefault(name.lower(), meta.get("content") or "")
    title = root.find(".//title")
    languages = [one.get("lang") or one.get(_XML_LANGUAGE) for one in (root, *root.iter("body"))]
    return own_properties(
        title="" if title is None else "".join(title.itertext()),
        author=_first(told, _AUTHORS),
        created=_first(told, _CREATED),
        modified=_first(told, _MODIFIED),
        language=next(filter(None, languages), None) or told.get("content-language"),
    )


def _first(told: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((told[name] for name in names if told.get(name)), None)
