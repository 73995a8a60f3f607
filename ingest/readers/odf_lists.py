"""The numbers shown before list items and headings, which an OpenDocument file leaves to be counted."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.readers.counting import bullet, letter, roman
from ingest.readers.odf_names import on, whole
from ingest.readers.ooxml import Element

_LEVELS = 10
_KINDS = {
    on("text:list-level-style-number"): "number",
    on("text:outline-level-style"): "number",
    on("text:list-level-style-bullet"): "bullet",
    on("text:list-level-style-image"): "bullet",
}


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level counts: its form ("1", "a", "i"; empty shows nothing), what stands around it, levels shown with it."""

    bullet: str = ""
    form: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = 1
    shown: int = 1

    @property
    def marked(self) -> bool:
        """Whether anything stands before the item."""
        return bool(self.bullet or self.form or self.prefix.strip() or self.suffix.strip())


class ListStyles:
    """The list styles of a file, and the style that numbers its headings."""

    def __init__(self, *roots: Element | None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self.outline: dict[int, _Level] = {}
        for root in roots:
            for style in [] if root is None else root.iter(on("text:list-style")):
                self._levels.setdefault(style.get(on("style:name"), ""), _levels(style))
            for style in [] if root is None else root.iter(on("text:outline-style")):
                self.outline = self.outline or _levels(style)

    def levels(self, name: str) -> dict[int, _Level]:
        return self._levels.get(name, {})


class Counter:
    """Counts one list; `label` is asked once for each numbered item, in the order of the document."""

    def __init__(self, levels: dict[int, _Level]) -> None:
        self._levels = levels
        self._counts: dict[int, int] = {}

    def label(self, level: int, start: int | None = None) -> str:
        """What stands before the next item of this level (from 1): "2.", "a)", "1.1", "•", or nothing."""
        how = self._levels.get(level, _Level())
        present = self._counts.get(level)
        self._counts[level] = start if start is not None else how.start if present is None else present + 1
        for below in [depth for depth in self._counts if depth > level]:
            del self._counts[below]
        if how.bullet:
            return how.bullet
        return f"{how.prefix}{self._shown(level, how)}{how.suffix}".strip() if how.marked else ""

    def marks(self, level: int) -> bool:
        """Whether items of this level carry a number or a sign."""
        return self._levels.get(level, _Level()).marked

    def _shown(self, level: int, how: _Level) -> str:
        if not how.form:
            return ""
        first = max(level - how.shown + 1, 1)
        shown = [(depth, self._levels.get(depth, _Level())) for depth in range(first, level + 1)]
        return ".".join(
            _formatted(self._counts.get(depth, one.start), one.form) for depth, one in shown if one.form or depth == level
        )


def _levels(style: Element) -> dict[int, _Level]:
    return {whole(one.get(on("text:level")), 1, _LEVELS): _level(one) for one in style if one.tag in _KINDS}


def _level(element: Element) -> _Level:
    if _KINDS[element.tag] == "bullet":
        return _Level(bullet=bullet(element.get(on("text:bullet-char"), "•")))
    return _Level(
        form=element.get(on("style:num-format"), ""),
        prefix=element.get(on("style:num-prefix"), ""),
        suffix=element.get(on("style:num-suffix"), ""),
        start=whole(element.get(on("text:start-value")), 1),
        shown=whole(element.get(on("text:display-levels")), 1, _LEVELS),
    )


def _formatted(number: int, form: str) -> str:
    match form[:1]:
        case "a":
            return letter(number)
        case "A":
            return letter(number).upper()
        case "i":
            return roman(number)
        case "I":
            return roman(number).upper()
        case _:
            return str(number)
