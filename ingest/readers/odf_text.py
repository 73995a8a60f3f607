"""The text of one OpenDocument paragraph as it is read on paper: tracked deletions, comments and hidden text out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.readers.building import one_line
from ingest.readers.docx_styles import Look
from ingest.readers.odf_names import on, whole
from ingest.readers.odf_styles import Styles
from ingest.readers.ooxml import Element

_PARAGRAPHS = (on("text:p"), on("text:h"))
_PLAIN = {on("text:tab"): " ", on("text:soft-hyphen"): "\u00ad"}
_LEFT_OUT = frozenset(
    on(name)
    for name in (
        "office:annotation",
        "office:annotation-end",
        "text:number",
        "text:hidden-text",
        "text:placeholder",
        "text:ruby-text",
        "text:script",
        "text:tracked-changes",
        "office:event-listeners",
    )
)
_DRAWN = frozenset(
    on(f"draw:{name}")
    for name in ("frame", "g", "a", "custom-shape", "rect", "ellipse", "circle", "line", "polyline", "polygon", "path", "connector")
)
_MOST_SPACES = 100


@dataclass(slots=True)
class ParagraphText:
    """What a paragraph holds: its text in pieces, cut at line breaks; the drawings anchored in it; its notes."""

    pieces: list[str] = field(default_factory=lambda: [""])
    drawings: list[Element] = field(default_factory=list)
    notes: list[Element] = field(default_factory=list)
    _bold: int = 0
    _letters: int = 0
    _sizes: dict[float, int] = field(default_factory=dict)

    def append(self, text: str | None, look: Look) -> None:
        if not text:
            return
        self.pieces[-1] += text
        letters = sum(not character.isspace() for character in text)
        self._letters += letters
        self._bold += letters if look.bold else 0
        if look.size is not None:
            self._sizes[look.size] = self._sizes.get(look.size, 0) + letters

    @property
    def text(self) -> str:
        return one_line(" ".join(self.pieces))

    @property
    def bold(self) -> bool:
        """Whether every letter is bold."""
        return 0 < self._letters == self._bold

    @property
    def size(self) -> float | None:
        """The size most letters have."""
        return max(self._sizes, key=lambda size: (self._sizes[size], size)) if self._sizes else None


def paragraph_text(paragraph: Element, look: Look, styles: Styles) -> ParagraphText:
    """The text of a paragraph (or heading) whose style has this look."""
    content = ParagraphText()
    _take(paragraph, look, styles, content)
    return content


def note_label(note: Element) -> str:
    """The number of a footnote as it is printed."""
    citation = note.find(on("text:note-citation"))
    return "" if citation is None else one_line("".join(citation.itertext()))


def plain_text(container: Element, styles: Styles) -> str:
    """All paragraphs of a cell, a note or a shape (or one paragraph) in one line, with those of tables and boxes in it."""
    texts = []
    for paragraph in paragraphs_in(container):
        content = paragraph_text(paragraph, Look(), styles)
        texts += [content.text, *(plain_text(drawing, styles) for drawing in content.drawings)]
    return " ".join(filter(None, texts))


def paragraphs_in(container: Element) -> Iterator[Element]:
    """The paragraphs and headings under an element (or the element itself) in order, but for those inside other paragraphs."""
    if container.tag in _PARAGRAPHS:
        yield container
        return
    for child in container:
        if isinstance(child.tag, str) and child.tag not in _LEFT_OUT:
            yield from paragraphs_in(child)


def _take(parent: Element, look: Look, styles: Styles, content: ParagraphText) -> None:
    content.append(_in_one_run(parent.text), look)
    for child in parent:
        _take_child(child, look, styles, content)
        content.append(_in_one_run(child.tail), look)


def _take_child(child: Element, look: Look, styles: Styles, content: ParagraphText) -> None:
    if not isinstance(child.tag, str) or child.tag in _LEFT_OUT:
        return
    if child.tag == on("text:s"):
        content.append(" " * whole(child.get(on("text:c")), 1, _MOST_SPACES), look)
    elif child.tag in _PLAIN:
        content.append(_PLAIN[child.tag], look)
    elif child.tag == on("text:line-break"):
        content.pieces.append("")
    elif child.tag == on("text:note"):
        content.notes.append(child)
    elif child.tag == on("text:page-number") and (child.text or "").startswith("<"):
        return  # "<number>" stands for the number of a slide, which nobody has counted.
    elif child.tag in _DRAWN:
        content.drawings.append(child)
    elif child.tag == on("text:span"):
        name = child.get(on("text:style-name"))
        if not styles.is_hidden(name):
            _take(child, styles.look(name).over(look), styles, content)
    else:
        _take(child, look, styles, content)


def _in_one_run(text: str | None) -> str | None:
    """Line ends of the XML are no line ends of the text."""
    return text.replace("\n", " ") if text else text
