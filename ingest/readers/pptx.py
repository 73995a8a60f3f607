"""Reads PowerPoint files (.pptx, .pptm, .potx, .ppsx): one page a slide, with tables and speaker notes after the body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from pptx.package import Package
from pptx.parts.presentation import PresentationPart

from ingest.readers.building import PageBuilder, one_line
from ingest.readers.ooxml import Element, qn
from ingest.readers.package import Lost, OfficePackage
from ingest.readers.pptx_slide import read_slide
from ingest.readers.slide_footers import with_footers
from kb.errors import FileProblem
from kb.types import Bookmark, Document, Page

_EMU_IN_A_POINT = 12700
_UNNAMED_SECTION = re.compile(
    r"(?:default|untitled|unnamed) section|standard(?:inn)?deling|standarddel|(?:inn)?del(?:ing)? uten (?:navn|tittel)",
    re.IGNORECASE,
)
_TEXT_PARTS = {"notesSlide": "the speaker notes", "chart": "a chart", "diagramData": "a diagram"}


def read_pptx(file: Path) -> Document:
    """One page for each slide in the order they are shown, hidden ones too. A slide that cannot be read is a page without text."""
    package = OfficePackage(file)
    main = _main_part(package)
    root = main.presentation.element
    entries = root.findall(f"{qn('p:sldIdLst')}/{qn('p:sldId')}")
    first = root.get("firstSlideNum", "1")
    shift = int(first) - 1 if first.isdigit() else 0
    pages = tuple(
        _page(main, entry, number, str(number + shift) if shift else None, package) for number, entry in enumerate(entries, 1)
    )
    return Document("pptx", with_footers(pages), len(pages), package.properties(), tuple(_bookmarks(root, entries)))


def _page(main: PresentationPart, entry: Element, number: int, label: str | None, package: OfficePackage) -> Page:
    width, height = _points(main.presentation.slide_width), _points(main.presentation.slide_height)
    key = entry.get(qn("r:id"), "")
    builder, problem = PageBuilder(), None
    try:
        part = main.related_part(key)
        read_slide(part, main.presentation.element, builder)
        problem = _parts_not_read(package.lost.get(str(part.partname).lstrip("/"), []))
    except KeyError:
        problem = f"The slide could not be read: {_reason(package, key)}."
    except (MemoryError, FileProblem):
        raise
    except Exception as error:  # The border between slides: whatever a library meets in one must not cost the others.
        problem = f"The slide could not be read in full: {type(error).__name__}: {error}."
    return builder.page(number, label=label, width=width, height=height, problem=problem)


def _main_part(package: OfficePackage) -> PresentationPart:
    copy = package.cleaned()
    lost = next((lost for lost in package.lost.get("", []) if lost.relation == "officeDocument"), None)
    if lost is not None:
        raise FileProblem("damaged", f"The list of slides ({lost.part}) cannot be read: {lost.reason}.")
    try:
        main = Package.open(copy).main_document_part
    except (KeyError, ValueError) as error:
        raise FileProblem("damaged", f"The parts of the file do not fit together ({error}). Save it anew in PowerPoint.") from error
    if not isinstance(main, PresentationPart):
        raise FileProblem("damaged", "The file has no list of slides where it should be. Save it anew in PowerPoint.")
    return main


def _reason(package: OfficePackage, key: str) -> str:
    lost = package.lost.get("ppt/presentation.xml", [])
    return next((one.reason for one in lost if one.id == key), "it is missing from the file")


def _parts_not_read(lost: Sequence[Lost]) -> str | None:
    missing = [f"{_TEXT_PARTS[one.relation]} ({one.reason})" for one in lost if one.relation in _TEXT_PARTS]
    return f"Not read: {', '.join(missing)}." if missing else None


def _points(emu: int | None) -> float:
    return round((emu or 0) / _EMU_IN_A_POINT, 2)


def _bookmarks(root: Element, entries: Sequence[Element]) -> Iterator[Bookmark]:
    """The sections a presentation is divided into, where a person has named them."""
    numbers = {entry.get("id"): number for number, entry in enumerate(entries, 1)}
    for section in root.iter(qn("p14:section")):
        title = one_line(section.get("name") or "")
        members = [numbers[entry.get("id")] for entry in section.iter(qn("p14:sldId")) if entry.get("id") in numbers]
        if title and members and not _UNNAMED_SECTION.fullmatch(title):
            yield Bookmark(title, 1, min(members))
