"""The styles of an OpenDocument file: what a paragraph is and how its letters look, through the chain of styles above it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.readers.docx_styles import Look
from ingest.readers.odf_names import on, points, whole
from ingest.readers.ooxml import Element

_TITLES = frozenset({"title", "tittel", "titel"})
_CONTENTS = re.compile(r"(?:contents|innhold|innhald)\D*(\d)", re.IGNORECASE)
_BOLD = re.compile(r"bold|[6-9]00")
_NO_LOOK = Look()
_HEX = re.compile(r"_([0-9a-f]{1,4})_")


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style with what it inherits. `heading` is 0 for body text; `contents` the level of a line in a table of
    contents, 0 for others; `list_style` the name of the list it belongs to, empty for none."""

    heading: int = 0
    title: bool = False
    contents: int = 0
    list_style: str = ""
    hidden: bool = False
    look: Look = _NO_LOOK


class Styles:
    """The styles of one XML part with the common ones of the file; those of the part itself go first."""

    def __init__(self, *roots: Element | None) -> None:
        self._elements: dict[tuple[str, str], Element] = {}
        self._defaults: dict[str, Element] = {}
        self._known: dict[tuple[str, str], Style] = {}
        for root in roots:
            for element in [] if root is None else root.iter(on("style:style"), on("style:default-style")):
                family = element.get(on("style:family"), "")
                if element.tag == on("style:default-style"):
                    self._defaults.setdefault(family, element)
                else:
                    self._elements.setdefault((family, element.get(on("style:name"), "")), element)

    def paragraph(self, name: str | None, family: str = "paragraph") -> Style:
        """The style of a paragraph; that of an unknown name is the file's default."""
        key = (family, name or "")
        if key not in self._known:
            self._known[key] = self._resolved(*key)
        return self._known[key]

    def look(self, name: str | None, family: str = "text") -> Look:
        """The look that a style of letters gives."""
        look = Look()
        for element in self._chain(family, name or ""):
            look = look.over(_look_of(element.find(on("style:text-properties"))))
        return look

    def is_hidden(self, name: str | None, family: str = "text") -> bool:
        """Whether a style hides what is written in it."""
        return any(_hides(element) for element in self._chain(family, name or ""))

    def told(self, family: str, name: str | None, properties: str, attribute: str) -> str | None:
        """What the nearest style of the chain says in one of its properties."""
        elements = (element.find(on(properties)) for element in self._chain(family, name or ""))
        return next((one.get(on(attribute)) for one in elements if one is not None and one.get(on(attribute))), None)

    def master_page(self, name: str | None, family: str) -> str | None:
        """The master page that begins with a paragraph (or table) of this style."""
        return next((page for one in self._chain(family, name or "") if (page := one.get(on("style:master-page-name")))), None)

    def _resolved(self, family: str, name: str) -> Style:
        chain = list(self._chain(family, name))
        names = [_readable(element) for element in chain]
        default = self._defaults.get(family)
        look = Look() if default is None else _look_of(default.find(on("style:text-properties")))
        return Style(
            heading=next((level for one in chain if (level := _outline(one)) is not None), 0),
            title=any(name.lower() in _TITLES for name in names),
            contents=next((int(match[1]) for name in names if (match := _CONTENTS.match(name))), 0),
            list_style=next(
                (one.get(on("style:list-style-name")) for one in chain if on("style:list-style-name") in one.attrib), ""
            ),
            hidden=any(_hides(element) for element in chain),
            look=self.look(name, family).over(look),
        )

    def _chain(self, family: str, name: str) -> Iterator[Element]:
        """The style and those above it; a circle ends where it closes."""
        seen: set[str] = set()
        while (family, name) in self._elements and name not in seen:
            seen.add(name)
            element = self._elements[family, name]
            yield element
            name = element.get(on("style:parent-style-name"), "")


def _readable(style: Element) -> str:
    """The style's name as people see it; inside the file a space is written `_20_`."""
    shown: str | None = style.get(on("style:display-name"))
    name: str = style.get(on("style:name"), "")
    return shown or _HEX.sub(lambda match: chr(int(match[1], 16)), name)


def _outline(style: Element) -> int | None:
    """The level from 1 of a heading style; 0 where an empty level says that it is none, whatever stands above it."""
    level = style.get(on("style:default-outline-level"))
    return None if level is None else whole(level, 0, 10)


def _look_of(properties: Element | None) -> Look:
    if properties is None:
        return Look()
    weight = properties.get(on("fo:font-weight"))
    size = points(properties.get(on("fo:font-size")))
    return Look(size, bool(_BOLD.fullmatch(weight)) if weight else None)


def _hides(style: Element) -> bool:
    properties = style.find(on("style:text-properties"))
    return properties is not None and properties.get(on("text:display")) == "none"
