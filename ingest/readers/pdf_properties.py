"""What a PDF file says of itself: properties, bookmarks, page labels."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pypdf import PdfReader
from pypdf.generic import Destination

from kb.text.normalise import normalise
from kb.types import Bookmark, Properties

# pypdf reports every oddity of a file; what matters reaches the user as the problem of a page.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_DATE = re.compile(r"D?:?\s*(\d{4})-?(\d{2})?-?(\d{2})?")
_DEEPEST = 20
_MOST_BOOKMARKS = 5000


@dataclass(frozen=True, slots=True)
class Described:
    """The description of a file; empty where it could not be read."""

    properties: Properties
    bookmarks: tuple[Bookmark, ...] = ()
    labels: tuple[str | None, ...] = ()


def open_with_pypdf(file: Path) -> PdfReader | None:
    """The file as pypdf reads it; None where it cannot, or needs a password other than the empty one."""
    try:
        reader = PdfReader(file)
        if reader.is_encrypted and not reader.decrypt(""):
            return None
        return reader if len(reader.pages) else None
    except Exception:
        # The border to a library that walks a file of unknown damage: any of its errors means the same, and PDFium stands in.
        return None


def described(reader: PdfReader | None) -> Described:
    """Properties, bookmarks and labels, each left out where its part of the file is broken."""
    if reader is None:
        return Described(Properties())
    properties = Properties()
    bookmarks: tuple[Bookmark, ...] = ()
    labels: tuple[str | None, ...] = ()
    try:
        properties = _properties(reader)
        labels = _labels(reader)
        bookmarks = tuple(_bookmarks(reader))
    except Exception:
        # As above: what was read before the broken part is kept, and the text of the pages does not depend on it.
        pass
    return Described(properties, bookmarks, labels)


def pypdf_text(reader: PdfReader | None, index: int) -> str | None:
    """The text of a page without places; None where pypdf cannot read it."""
    try:
        return None if reader is None else reader.pages[index].extract_text()
    except Exception:
        # As above: the page is then reported as lost.
        return None


def _properties(reader: PdfReader) -> Properties:
    said = reader.metadata
    language = reader.trailer["/Root"].get_object().get("/Lang")  # type: ignore[union-attr]
    tag = str(language).strip() if language is not None else ""
    return Properties(
        title=_text(said.title if said else None),
        author=_text(said.author if said else None),
        created=_date(said.creation_date_raw if said else None),
        modified=_date(said.modification_date_raw if said else None),
        language=tag if _LANGUAGE.fullmatch(tag) else None,
    )


def _text(value: object) -> str | None:
    return normalise(str(value)).replace("\n", " ") or None if value is not None else None


def _date(raw: str | None) -> date | None:
    """The day of a PDF date ("D:20240312101500+01'00'"), which producers write in many ways."""
    match = _DATE.match(str(raw)) if raw is not None else None
    if not match:
        return None
    try:
        return date(int(match.group(1)), int(match.group(2) or 1), int(match.group(3) or 1))
    except ValueError:
        return None


def _labels(reader: PdfReader) -> tuple[str | None, ...]:
    """Printed page numbers, where the file names its own and they differ from the plain count."""
    if "/PageLabels" not in reader.trailer["/Root"].get_object():  # type: ignore[operator]
        return ()
    return tuple(label if label != str(number) else None for number, label in enumerate(reader.page_labels, start=1))


def _bookmarks(reader: PdfReader) -> Iterator[Bookmark]:
    pages = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages, 1) if page.indirect_reference}
    stack: list[tuple[list[object], int]] = [(list(reader.outline), 1)]
    given = 0
    while stack and given < _MOST_BOOKMARKS:
        entries, level = stack.pop()
        for place, entry in enumerate(entries):
            if isinstance(entry, list):
                stack.append((entries[place + 1 :], level))
                if level < _DEEPEST:
                    stack.append((entry, level + 1))
                break
            if isinstance(entry, Destination):
                page = pages.get(getattr(entry.page, "idnum", -1))
                title = _text(entry.title)
                if page is not None and title:
                    given += 1
                    yield Bookmark(title, level, page)
