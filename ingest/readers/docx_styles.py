"""The styles of a Word document: what a paragraph is and how its letters look, through the chain of styles it is based on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.readers.ooxml import Element, qn, value_of

_HEADING_NAME = re.compile(r"(?:heading|overskrift|rubrik|otsikko|überschrift)\s*([1-9])", re.IGNORECASE)
_CONTENTS_NAME = re.compile(r"(?:toc|innh|innehåll|contents)\s*([1-9])", re.IGNORECASE)
_LIST_NAME = re.compile(r"(?:list(?: bullet| number| continue)?|punktliste|nummerert liste|liste) ?([2-5])", re.IGNORECASE)
_TITLE_NAMES = frozenset({"title", "tittel", "titel"})
_BODY_LEVEL = 9
"""The outline level by which Word says that a paragraph is no heading, whatever its style is based on."""


@dataclass(frozen=True, slots=True)
class NumberReference:
    """Which list a paragraph belongs to, and how deep; the level is None where the list itself names it by style."""

    number_id: str
    level: int | None


@dataclass(frozen=True, slots=True)
class Look:
    """Size in points and weight; None where nothing says."""

    size: float | None = None
    bold: bool | None = None

    def over(self, below: Look) -> Look:
        """This look, with what it leaves open taken from the one below."""
        return Look(below.size if self.size is None else self.size, below.bold if self.bold is None else self.bold)


@dataclass(frozen=True, slots=True)
class Style:
    """A style with what it inherits. `heading` is 0 for body text, `contents` the level of a line in a table of contents,
    `depth` the level of a list style that has a list of its own for each level; both 0 for others."""

    ids: tuple[str, ...] = ()
    heading: int = 0
    title: bool = False
    contents: int = 0
    depth: int = 0
    number: NumberReference | None = None
    look: Look = Look()


class Styles:
    """The styles part of a document, which may be missing."""

    def __init__(self, root: Element | None) -> None:
        elements = [] if root is None else root.findall(qn("w:style"))
        self._elements: dict[str, Element] = {element.get(qn("w:styleId"), ""): element for element in elements}
        self._known: dict[str, Style] = {}
        self._default = next((key for key, element in self._elements.items() if _is_default_paragraph(element)), "")
        defaults = None if root is None else root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
        self._document_look = look_of(defaults)

    def paragraph(self, style_id: str | None) -> Style:
        """The style of a paragraph; without one, or with one that does not exist, the document's default."""
        key = style_id if style_id in self._elements else self._default
        if key not in self._known:
            self._known[key] = self._resolved(key)
        return self._known[key]

    def character_look(self, style_id: str | None) -> Look:
        """The look a character style gives."""
        look = Look()
        for _, element in self._chain(style_id or ""):
            look = look.over(look_of(element.find(qn("w:rPr"))))
        return look

    def _resolved(self, style_id: str) -> Style:
        chain = list(self._chain(style_id))
        names = [value_of(element, "w:name").strip() for _, element in chain]
        look = Look()
        for _, element in chain:
            look = look.over(look_of(element.find(qn("w:rPr"))))
        return Style(
            ids=tuple(key for key, _ in chain),
            heading=_heading(chain, names),
            title=any(name.lower() in _TITLE_NAMES for name in names),
            contents=_digit(_CONTENTS_NAME, names),
            depth=_digit(_LIST_NAME, names),
            number=next((found for _, element in chain if (found := number_of(element.find(qn("w:pPr"))))), None),
            look=look.over(self._document_look),
        )

    def _chain(self, style_id: str) -> Iterator[tuple[str, Element]]:
        """The style and those it is based on; a circle ends where it closes."""
        seen: set[str] = set()
        while style_id in self._elements and style_id not in seen:
            seen.add(style_id)
            element = self._elements[style_id]
            yield style_id, element
            style_id = value_of(element, "w:basedOn")


def look_of(properties: Element | None) -> Look:
    """What the run properties themselves say."""
    if properties is None:
        return Look()
    size = value_of(properties, "w:sz")
    return Look(float(size) / 2 if size.isdigit() else None, is_on(properties, "w:b"))


def is_on(properties: Element | None, name: str) -> bool | None:
    """A property that is switched on by being there, unless its value says otherwise; None where it is not there."""
    element = None if properties is None else properties.find(qn(name))
    return None if element is None else element.get(qn("w:val"), "true") not in ("false", "0", "off", "none")


def number_of(properties: Element | None) -> NumberReference | None:
    """The list that paragraph properties name."""
    element = None if properties is None else properties.find(qn("w:numPr"))
    if element is None:
        return None
    level = value_of(element, "w:ilvl")
    return NumberReference(value_of(element, "w:numId"), int(level) if level.isdigit() else None)


def outline_of(properties: Element | None) -> int | None:
    """The heading level from 1 that paragraph properties name; 0 where they name body text."""
    level = "" if properties is None else value_of(properties, "w:outlineLvl")
    if not level.isdigit():
        return None
    return 0 if int(level) >= _BODY_LEVEL else int(level) + 1


def _heading(chain: list[tuple[str, Element]], names: list[str]) -> int:
    for (_, element), name in zip(chain, names, strict=True):
        outline = outline_of(element.find(qn("w:pPr")))
        if outline is not None:
            return outline
        match = _HEADING_NAME.fullmatch(name)
        if match:
            return int(match[1])
    return 0


def _digit(pattern: re.Pattern[str], names: list[str]) -> int:
    return next((int(match[1]) for name in names if (match := pattern.fullmatch(name))), 0)


def _is_default_paragraph(element: Element) -> bool:
    return element.get(qn("w:type")) == "paragraph" and element.get(qn("w:default")) in ("1", "true", "on")
