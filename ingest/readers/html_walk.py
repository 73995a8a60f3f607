"""From a web page's elements to paragraphs, lists and tables, as a reader sees them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.readers.building import PageBuilder, split_at_breaks
from ingest.readers.counting import letter, roman
from ingest.readers.html_tables import is_layout, table_rows
from ingest.readers.ooxml import Element
from kb.types import BlockRole

_DEEPEST = 150
"""Elements within elements; what lies deeper is taken as the plain text it is. People nest ten, page builders fifty."""
LEFT_OUT = frozenset(
    "head script style nav noscript template svg math iframe object embed canvas audio video map select datalist textarea button "
    "input menu frame frameset progress meter link meta title base".split()
)
_LEFT_OUT_ROLES = frozenset(
    {"navigation", "menu", "menubar", "search", "tablist", "toolbar", "tooltip", "alertdialog", "progressbar"}
)
_HIDING = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)", re.IGNORECASE)
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre search section "
    "summary table ul tbody thead tfoot tr td th caption".split()
)
_HEADING = re.compile(r"h([1-6])")
_FORMS = {"a": letter, "i": roman}
_BOLD = frozenset({"b", "strong"})
_TITLES = frozenset({"title", "msotitle"})
_OWN_CONTENT = ("article", "main", "section", "td", "blockquote", "figure")


def take_body(root: Element, builder: PageBuilder) -> None:
    """Adds what the page shows."""
    walk = _Walk(builder)
    for body in list(root.iter("body")) or [root]:
        walk.take(body, 0)
    walk.finish()


class _Walk:
    """Goes through a page once. Letters gather until a block begins or ends; then they are a paragraph."""

    def __init__(self, builder: PageBuilder) -> None:
        self._builder = builder
        self._pieces: list[str] = [""]
        self._bold: list[bool] = []
        self._in_bold = 0
        self._role: BlockRole = "text"
        self._level = 0
        self._label = ""
        self._lists: list[_List] = []
        self._lines_as_written = False

    def take(self, element: Element, depth: int) -> None:
        if is_left_out(element):
            return
        if depth > _DEEPEST:
            self._append(" ".join("".join(element.itertext()).split()))
            return
        tag = element.tag
        if tag == "br":
            self._pieces.append("")
        elif tag == "table" and not is_layout(element):
            self._take_table(element)
        elif tag in ("ul", "ol", "dir"):
            self._take_list(element, depth)
        elif tag in _BLOCKS:
            self._take_block(element, depth)
        else:
            self._in_bold += tag in _BOLD
            self._take_inside(element, depth)
            self._in_bold -= tag in _BOLD

    def finish(self) -> None:
        """What has gathered becomes a paragraph."""
        pieces, bold = self._pieces, bool(self._bold) and all(self._bold)
        self._pieces, self._bold = [""], []
        for line in split_at_breaks(pieces):
            listed = bool(self._lists) and self._role == "text"
            role: BlockRole = "list" if listed else self._role
            level = len(self._lists) if listed else self._level
            self._builder.add(f"{self._label} {line}".strip(), role, level=level, bold=bold)
            self._label = ""

    def _take_inside(self, element: Element, depth: int) -> None:
        self._append(element.text)
        for child in element:
            self.take(child, depth + 1)
            self._append(child.tail)

    def _take_block(self, element: Element, depth: int) -> None:
        self.finish()
        before = self._role, self._level, self._lines_as_written
        self._role, self._level = _role_of(element) or before[:2]
        self._lines_as_written = self._lines_as_written or element.tag == "pre"
        if element.tag == "li":
            self._label = self._lists[-1].label(element) if self._lists else "•"
        self._take_inside(element, depth)
        self.finish()
        if element.tag == "li":
            self._label = ""
        self._role, self._level, self._lines_as_written = before

    def _take_list(self, element: Element, depth: int) -> None:
        self.finish()
        self._lists.append(_List(element))
        self._take_inside(element, depth)
        self.finish()
        self._lists.pop()

    def _take_table(self, table: Element) -> None:
        self.finish()
        caption = table.find("caption")
        if caption is not None and not is_left_out(caption):
            self._builder.add(" ".join(_seen(caption)))
        self._builder.add_table(table_rows(table, cell_text), self._role if self._role == "footer" else "table")

    def _append(self, text: str | None) -> None:
        if not text:
            return
        if self._lines_as_written and "\n" in text:
            first, *others = text.split("\n")
            self._append(first)
            for line in others:
                self._pieces.append("")
                self._append(line)
            return
        self._pieces[-1] += re.sub(r"[ \t\r\n\f]+", " ", text)
        if text.strip():
            self._bold.append(self._in_bold > 0)


class _List:
    """An ordered or plain list, which counts its items."""

    def __init__(self, element: Element) -> None:
        self._ordered = element.tag == "ol"
        self._form = element.get("type") or "1"
        self._step = -1 if element.get("reversed") is not None else 1
        items = sum(child.tag == "li" for child in element)
        self._next = _number(element.get("start"), items if self._step < 0 else 1)

    def label(self, item: Element) -> str:
        """What stands before the next item: "2.", "b.", "•"."""
        if not self._ordered:
            return "•"
        number = _number(item.get("value"), self._next)
        self._next = number + self._step
        shown = _FORMS.get(self._form.lower(), str)(number)
        return f"{shown.upper() if self._form in ('A', 'I') else shown}."


def is_left_out(element: Element) -> bool:
    """Whether a reader does not see the element, or sees in it only a way to other pages."""
    if not isinstance(element.tag, str) or element.tag in LEFT_OUT or element.get("hidden") is not None:
        return True
    if element.tag == "dialog" and element.get("open") is None:
        return True
    role = (element.get("role") or "").lower()
    return role in _LEFT_OUT_ROLES or element.get("aria-hidden") == "true" or bool(_HIDING.search(element.get("style") or ""))


def cell_text(cell: Element) -> str:
    """All text of a cell in one run; of a picture nothing, of a list its items one after the other."""
    return " ".join(_seen(cell))


def _seen(element: Element) -> Iterator[str]:
    """The text of an element in runs without a block between them."""
    run = ""
    waiting: list[tuple[Element, bool]] = [(element, False)]
    while waiting:
        current, is_tail = waiting.pop()
        text = current.tail if is_tail else current.text
        if not is_tail and current is not element and is_left_out(current):
            continue
        if current is not element and (current.tag in _BLOCKS or current.tag == "br"):
            yield " ".join(run.split())
            run = ""
        run += text or ""
        if not is_tail:
            for child in reversed(current):
                waiting += [(child, True), (child, False)]
    yield " ".join(run.split())


def _role_of(element: Element) -> tuple[BlockRole, int] | None:
    """What a block says it is; LibreOffice and Word write titles and margins as plain blocks with a name."""
    heading = _heading_of(element)
    if heading:
        return "heading", heading
    if element.tag == "p" and (element.get("class") or "").lower() in _TITLES:
        return "title", 0
    if element.tag == "div" and element.get("title") in ("header", "footer"):
        return ("header" if element.get("title") == "header" else "footer"), 0
    if element.tag == "footer" and not any(True for _ in element.iterancestors(*_OWN_CONTENT)):
        return "footer", 0
    return None


def _heading_of(element: Element) -> int:
    """The level from 1 of a heading; 0 for others."""
    match = _HEADING.fullmatch(element.tag)
    if match:
        return int(match[1])
    return _number(element.get("aria-level"), 2) if element.get("role") == "heading" else 0


def _number(value: str | None, otherwise: int) -> int:
    return int(value) if value and re.fullmatch(r"-?[0-9]{1,6}", value.strip()) else otherwise
