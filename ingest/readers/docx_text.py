"""The text of one Word paragraph as it is read on paper: insertions in, deletions and hidden text out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.readers.building import one_line
from ingest.readers.docx_styles import Look, Style, Styles, is_on, look_of
from ingest.readers.ooxml import Element, qn

_DESCENDED = frozenset(
    qn(name)
    for name in (
        "w:hyperlink",
        "w:ins",
        "w:moveTo",
        "w:smartTag",
        "w:sdt",
        "w:sdtContent",
        "w:customXml",
        "w:fldSimple",
        "w:dir",
        "w:bdo",
        "w:rubyBase",
    )
)
_SYMBOLS = {"F0FE": "☒", "F0FD": "☒", "F0A8": "☐", "F06F": "☐", "F0FC": "✓", "F0E0": "→", "F0B7": "•", "F0A7": "•"}
_PLAIN = {
    qn("w:tab"): " ",
    qn("w:ptab"): " ",
    qn("w:noBreakHyphen"): "\u2011",
    qn("w:softHyphen"): "\u00ad",
}


@dataclass(slots=True)
class ParagraphText:
    """What a paragraph holds: its text in pieces, cut at line breaks; the text boxes anchored in it; the notes it refers to."""

    pieces: list[str] = field(default_factory=lambda: [""])
    boxes: list[Element] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    _bold: int = 0
    _letters: int = 0
    _sizes: dict[float, int] = field(default_factory=dict)

    def append(self, text: str, look: Look) -> None:
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


def paragraph_text(paragraph: Element, style: Style, styles: Styles) -> ParagraphText:
    """The text of a paragraph with this style."""
    content = ParagraphText()
    for run in _runs(paragraph):
        properties = run.find(qn("w:rPr"))
        if is_on(properties, "w:vanish"):
            continue
        reference = None if properties is None else properties.find(qn("w:rStyle"))
        named = styles.character_look(reference.get(qn("w:val"))) if reference is not None else Look()
        _take_run(run, look_of(properties).over(named).over(style.look), content)
    return content


def _runs(parent: Element) -> Iterator[Element]:
    """The runs in reading order, equations too; none of what was deleted or moved away, nor a form's prompt."""
    for child in parent:
        if child.tag in (qn("w:r"), qn("m:r")):
            yield child
        elif child.tag == qn("w:sdt"):
            if child.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}") is None:
                yield from _runs(child)
        elif child.tag in _DESCENDED:
            yield from _runs(child)
        elif child.tag in (qn("m:oMath"), qn("m:oMathPara")):
            yield from child.iter(qn("m:r"))


def _take_run(run: Element, look: Look, content: ParagraphText) -> None:
    for child in run:
        if child.tag in (qn("w:t"), qn("m:t")):
            content.append(child.text or "", look)
        elif child.tag in _PLAIN:
            content.append(_PLAIN[child.tag], look)
        elif child.tag in (qn("w:br"), qn("w:cr")):
            content.pieces.append("")
        elif child.tag == qn("w:sym"):
            content.append(_SYMBOLS.get(child.get(qn("w:char"), "").upper(), ""), look)
        elif child.tag in (qn("w:footnoteReference"), qn("w:endnoteReference")):
            content.notes.append((child.tag, child.get(qn("w:id"), "")))
        elif child.tag in (qn("w:drawing"), qn("w:pict"), qn("w:object")):
            content.boxes.extend(_text_boxes(child))


def _text_boxes(drawing: Element) -> Iterator[Element]:
    """The outermost text boxes of a drawing; one inside another comes with it."""
    for box in drawing.iter(qn("w:txbxContent")):
        if not any(True for _ in box.iterancestors(qn("w:txbxContent"))):
            yield box
