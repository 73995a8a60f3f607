"""The numbers Word shows before list paragraphs and headings, which its file does not hold but leaves to be counted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.readers.counting import bullet, letter, roman
from ingest.readers.docx_styles import NumberReference, Styles
from ingest.readers.ooxml import Element, qn, value_of

_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level counts. `restart` is the level (from 1) whose step makes it begin anew, 0 for never, None for any above."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    style: str = ""


@dataclass(frozen=True, slots=True)
class _List:
    """A list definition: lists with the same `abstract` count on in each other's counters."""

    abstract: str
    levels: dict[int, _Level]
    starts: dict[int, int]


class Numbering:
    """Counts the lists of a document; ask for each numbered paragraph once, in the order of the document."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstracts = {} if root is None else _by_id(root, "w:abstractNum", "w:abstractNumId")
        self._numbers = {} if root is None else _by_id(root, "w:num", "w:numId")
        self._lists: dict[str, _List | None] = {}
        self._counters: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def label(self, reference: NumberReference, style_ids: tuple[str, ...]) -> tuple[str, int] | None:
        """What stands before the paragraph ("2.", "a)", "1.1", "•") and its level from 1; None for no list."""
        definition = self._list(reference.number_id)
        if definition is None:
            return None
        level = reference.level if reference.level is not None else _level_of_style(definition, style_ids)
        how = definition.levels.get(level)
        if how is None:
            return None
        self._count(reference.number_id, definition, level)
        if how.form == "bullet":
            return bullet(how.text), level + 1
        return self._shown(definition, how), level + 1

    def _count(self, number_id: str, definition: _List, level: int) -> None:
        counters = self._counters.setdefault(definition.abstract, [None] * _LEVELS)
        begins = (number_id, level) not in self._begun
        self._begun.add((number_id, level))
        present = counters[level]
        if begins and level in definition.starts:
            counters[level] = definition.starts[level]
        else:
            counters[level] = definition.levels[level].start if present is None else present + 1
        for above in range(level):
            if counters[above] is None:
                counters[above] = definition.levels.get(above, _Level()).start
        for below in range(level + 1, _LEVELS):
            restart = definition.levels.get(below, _Level()).restart
            if restart is None or level < restart:
                counters[below] = None

    def _shown(self, definition: _List, how: _Level) -> str:
        counters = self._counters[definition.abstract]

        def number(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            shown = definition.levels.get(place, _Level())
            return _formatted(counters[place] or shown.start, "decimal" if how.legal else shown.form)

        return _PLACE.sub(number, how.text).strip()

    def _list(self, number_id: str) -> _List | None:
        if number_id not in self._lists:
            self._lists[number_id] = self._defined(number_id)
        return self._lists[number_id]

    def _defined(self, number_id: str) -> _List | None:
        number = self._numbers.get(number_id)
        if number is None:
            return None
        abstract = self._abstract(value_of(number, "w:abstractNumId"))
        if abstract is None:
            return None
        levels = _levels(abstract)
        starts: dict[int, int] = {}
        for override in number.findall(qn("w:lvlOverride")):
            level = int(override.get(qn("w:ilvl"), "0"))
            levels.update(_levels(override))
            start = value_of(override, "w:startOverride")
            if start.isdigit():
                starts[level] = int(start)
        return _List(abstract.get(qn("w:abstractNumId"), ""), levels, starts)

    def _abstract(self, abstract_id: str) -> Element | None:
        """The definition itself; one that only names a list style is followed to where that style is defined."""
        abstract = self._abstracts.get(abstract_id)
        linked = "" if abstract is None else value_of(abstract, "w:numStyleLink")
        if not linked:
            return abstract
        return next((one for one in self._abstracts.values() if value_of(one, "w:styleLink") == linked), abstract)


def _levels(parent: Element) -> dict[int, _Level]:
    levels: dict[int, _Level] = {}
    for element in parent.findall(qn("w:lvl")):
        start, restart = value_of(element, "w:start"), value_of(element, "w:lvlRestart")
        levels[int(element.get(qn("w:ilvl"), "0"))] = _Level(
            start=int(start) if start.isdigit() else 0,
            form=value_of(element, "w:numFmt") or "decimal",
            text=value_of(element, "w:lvlText"),
            restart=int(restart) if restart.isdigit() else None,
            legal=element.find(qn("w:isLgl")) is not None,
            style=value_of(element, "w:pStyle"),
        )
    return {level: how for level, how in levels.items() if 0 <= level < _LEVELS}


def _level_of_style(definition: _List, style_ids: tuple[str, ...]) -> int:
    return next((level for level, how in definition.levels.items() if how.style and how.style in style_ids), 0)


def _formatted(number: int, form: str) -> str:
    match form:
        case "lowerLetter":
            return letter(number)
        case "upperLetter":
            return letter(number).upper()
        case "lowerRoman":
            return roman(number)
        case "upperRoman":
            return roman(number).upper()
        case "decimalZero":
            return f"{number:02}"
        case "ordinal":
            return f"{number}."
        case "none" | "bullet":
            return ""
        case _:
            return str(number)


def _by_id(root: Element, tag: str, attribute: str) -> dict[str, Element]:
    return {element.get(qn(attribute), ""): element for element in root.findall(qn(tag))}
