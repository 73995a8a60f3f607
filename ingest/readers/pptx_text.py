"""The paragraphs of a slide's shapes: what is a list, how it is numbered, and how large its letters are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ingest.readers.building import one_line
from ingest.readers.counting import letter, roman
from ingest.readers.ooxml import Element, qn

_LIST_STYLE = f"{qn('p:txBody')}/{qn('a:lstStyle')}"
_MASTER_KIND = {"ctrTitle": "title", "subTitle": "body", "obj": "body", "": "body"}
_MASTER_STYLE = {"title": "p:titleStyle", "body": "p:bodyStyle"}
_BULLETS = (qn("a:buNone"), qn("a:buChar"), qn("a:buAutoNum"), qn("a:buBlip"))


@dataclass(frozen=True, slots=True)
class SlideParagraph:
    """A paragraph of a shape: its pieces between line breaks, its level in a list from 1 (0 outside), and its look."""

    pieces: tuple[str, ...]
    level: int
    label: str
    size: float | None
    bold: bool

    @property
    def text(self) -> str:
        return one_line(" ".join(self.pieces))


@dataclass(frozen=True, slots=True)
class Inherited:
    """Where a slide's shapes take what they do not say themselves; None where the part is missing."""

    layout: Element | None = None
    master: Element | None = None
    presentation: Element | None = None

    def styles_of(self, shape: Element) -> list[Element]:
        """The lists of paragraph styles that hold for a shape, the nearest first."""
        styles = [shape.find(_LIST_STYLE)]
        placeholder = placeholder_of(shape)
        if placeholder is None:
            styles.append(None if self.presentation is None else self.presentation.find(qn("p:defaultTextStyle")))
            return [style for style in styles if style is not None]
        kind, index = placeholder.get("type", ""), placeholder.get("idx", "0")
        on_layout = _first_placeholder(self.layout, lambda other: other.get("idx", "0") == index)
        if on_layout is not None:
            kind = _kind(on_layout) or kind
            styles.append(on_layout.find(_LIST_STYLE))
        kind = _MASTER_KIND.get(kind, kind)
        on_master = _first_placeholder(self.master, lambda other: other.get("type", "body") == kind)
        if on_master is not None:
            styles.append(on_master.find(_LIST_STYLE))
        if self.master is not None:
            styles.append(self.master.find(f"{qn('p:txStyles')}/{qn(_MASTER_STYLE.get(kind, 'p:otherStyle'))}"))
        return [style for style in styles if style is not None]


def placeholder_of(shape: Element) -> Element | None:
    """The mark that makes a shape a placeholder."""
    # The first child holds what is not drawn, under a name of its own for each kind of shape.
    return shape[0].find(f"{qn('p:nvPr')}/{qn('p:ph')}") if len(shape) else None


def _kind(shape: Element) -> str:
    placeholder = placeholder_of(shape)
    return "" if placeholder is None else placeholder.get("type", "")


def paragraphs_of(body: Element | None, styles: Sequence[Element]) -> list[SlideParagraph]:
    """The paragraphs of a text body with text in them."""
    if body is None:
        return []
    counter = _Counter()
    paragraphs = (_paragraph(element, styles, counter) for element in body.findall(qn("a:p")))
    return [paragraph for paragraph in paragraphs if paragraph.text]


def plain_text(body: Element | None) -> str:
    """The whole text of a body in one line."""
    return " ".join(paragraph.text for paragraph in paragraphs_of(body, ()))


def _paragraph(element: Element, styles: Sequence[Element], counter: _Counter) -> SlideParagraph:
    own = element.find(qn("a:pPr"))
    level = int(own.get("lvl", "0")) if own is not None else 0
    layers = [own] if own is not None else []
    named = (style.find(qn(f"a:lvl{level + 1}pPr")) for style in styles)
    layers.extend(layer for layer in named if layer is not None)
    pieces = tuple(_pieces(element))
    bullet = _bullet(layers)
    label = counter.label(level, bullet) if any(piece.strip() for piece in pieces) else ""
    listed = bullet is not None and bullet.tag != qn("a:buNone")
    return SlideParagraph(pieces, level + 1 if listed else 0, label, _size(element, layers), _bold(element, layers))


def _pieces(paragraph: Element) -> Iterator[str]:
    piece = ""
    for child in paragraph:
        if child.tag == qn("a:br"):
            yield piece
            piece = ""
        elif child.tag == qn("a:fld") and child.get("type") == "slidenum":
            continue
        elif child.tag not in (qn("a:pPr"), qn("a:endParaRPr")):
            piece += "".join(node.text or "" for node in child.iter(qn("a:t"), qn("m:t")))
    yield piece


def _bullet(layers: Sequence[Element]) -> Element | None:
    return next((child for layer in layers for child in layer if child.tag in _BULLETS), None)


def _size(paragraph: Element, layers: Sequence[Element]) -> float | None:
    """The size of most letters, in points."""
    letters: dict[float, int] = {}
    for run in paragraph.findall(qn("a:r")):
        said = _said(run.find(qn("a:rPr")), layers, "sz")
        if said.isdigit():
            size = int(said) / 100
            letters[size] = letters.get(size, 0) + len("".join(node.text or "" for node in run.iter(qn("a:t"))))
    return max(letters, key=lambda size: (letters[size], size)) if letters else None


def _bold(paragraph: Element, layers: Sequence[Element]) -> bool:
    runs = [run for run in paragraph.findall(qn("a:r")) if (run.findtext(qn("a:t")) or "").strip()]
    return bool(runs) and all(_said(run.find(qn("a:rPr")), layers, "b") in ("1", "true") for run in runs)


def _said(properties: Element | None, layers: Sequence[Element], attribute: str) -> str:
    """What the run or the nearest style says of its letters."""
    if properties is not None and properties.get(attribute):
        return str(properties.get(attribute))
    defaults = (layer.find(qn("a:defRPr")) for layer in layers)
    return next((str(one.get(attribute)) for one in defaults if one is not None and one.get(attribute)), "")


def _first_placeholder(root: Element | None, fits: Callable[[Element], bool]) -> Element | None:
    if root is None:
        return None
    for shape in root.iter(qn("p:sp")):
        placeholder = placeholder_of(shape)
        if placeholder is not None and fits(placeholder):
            return shape
    return None


class _Counter:
    """Counts the numbered paragraphs of one text body."""

    def __init__(self) -> None:
        self._counts: dict[int, tuple[str, str, int]] = {}

    def label(self, level: int, bullet: Element | None) -> str:
        """The number shown before the next paragraph of this level; empty where its bullet is no number."""
        self._counts = {depth: count for depth, count in self._counts.items() if depth <= level}
        if bullet is None or bullet.tag != qn("a:buAutoNum"):
            self._counts.pop(level, None)
            return ""
        form, start = bullet.get("type", "arabicPeriod"), bullet.get("startAt", "1")
        before = self._counts.get(level)
        goes_on = before is not None and before[:2] == (form, start)
        number = before[2] + 1 if before is not None and goes_on else int(start)
        self._counts[level] = (form, start, number)
        return _numbered(number, form)


def _numbered(number: int, form: str) -> str:
    if form.startswith("alpha"):
        shown = letter(number)
    elif form.startswith("roman"):
        shown = roman(number)
    else:
        shown = str(number)
    shown = shown.upper() if "Uc" in form else shown
    if form.endswith("ParenBoth"):
        return f"({shown})"
    return shown + (")" if form.endswith("ParenR") else "." if form.endswith("Period") else "")
