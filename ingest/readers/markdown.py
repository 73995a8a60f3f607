"""Reads Markdown: headings, lists, tables and code as what they are, without the marks."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ingest.readers.building import PageBuilder, one_line, split_at_breaks
from ingest.readers.charset import decoded
from kb.text.normalise import join_lines
from kb.types import BlockRole, Document, Properties

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^([\w-]+)[ \t]*:[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_NORWEGIAN_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})$")
_TAG = re.compile(r"<!--.*?-->|<(?:script|style)\b.*?</(?:script|style)\s*>|<[^>]*>", re.DOTALL | re.IGNORECASE)
_BREAK_TAG = re.compile(r"<br\s*/?>", re.IGNORECASE)


def read_markdown(file: Path) -> Document:
    """The file as one page; title and date come from its front matter where it has one."""
    text = re.sub(r"\r\n?", "\n", decoded(file.read_bytes()).lstrip("\ufeff"))
    front = _FRONT_MATTER.match(text)
    fields = {name.lower(): value.strip("\"'") for name, value in _FIELD.findall(front.group(1))} if front else {}
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text[front.end() :] if front else text)
    walk = _Walk()
    for token in tokens:
        walk.take(token)
    return Document("markdown", (walk.builder.page(1),), 1, _properties(fields))


class _Walk:
    """Goes through the tokens of a Markdown text, in which openings and closings stand in one flat row."""

    def __init__(self) -> None:
        self.builder = PageBuilder()
        self._heading = 0
        self._lists: list[int | None] = []
        self._label = ""
        self._rows: list[list[str]] | None = None

    def take(self, token: Token) -> None:
        if token.type == "inline":
            self._take_text(token)
        elif token.type in ("fence", "code_block"):
            self._take_lines(token.content.split("\n"))
        elif token.type == "html_block":
            self._take_lines(_without_tags(token.content).split("\n"))
        elif token.type == "heading_open":
            self._heading = int(token.tag[1:])
        elif token.type == "heading_close":
            self._heading = 0
        elif token.type.endswith("list_open"):
            self._lists.append(int(token.attrGet("start") or 1) if token.type == "ordered_list_open" else None)
        elif token.type.endswith("list_close"):
            self._lists.pop()
        elif token.type == "list_item_open":
            self._open_item(token)
        else:
            self._take_table(token)

    def _open_item(self, token: Token) -> None:
        number = self._lists[-1]
        if number is None:
            self._label = "• "
            return
        self._label = f"{number}{token.markup} "
        self._lists[-1] = number + 1

    def _take_table(self, token: Token) -> None:
        if token.type == "table_open":
            self._rows = []
        elif token.type == "tr_open" and self._rows is not None:
            self._rows.append([])
        elif token.type == "table_close" and self._rows is not None:
            self.builder.add_table(self._rows)
            self._rows = None

    def _take_text(self, token: Token) -> None:
        pieces = _pieces(token.children or [])
        if self._rows is not None:
            self._rows[-1].append(" ".join(pieces))
            return
        if self._heading:
            self.builder.add(" ".join(pieces), "heading", level=self._heading)
            return
        for line in split_at_breaks(pieces):
            self._add(self._label + line)
            self._label = ""

    def _take_lines(self, lines: Sequence[str]) -> None:
        for line in lines:
            self._add(line)

    def _add(self, text: str) -> None:
        role: BlockRole = "list" if self._lists else "text"
        self.builder.add(text, role, level=len(self._lists))


def _pieces(children: Sequence[Token]) -> list[str]:
    """The text of a paragraph, cut at its hard line breaks; of a picture its description, of a link its words."""
    pieces = [""]
    for child in children:
        if child.type == "hardbreak" or (child.type == "html_inline" and _BREAK_TAG.match(child.content)):
            pieces.append("")
        elif child.type == "softbreak":
            pieces[-1] += "\n"
        elif child.type in ("text", "code_inline", "image"):
            pieces[-1] += child.content
    return [one_line(join_lines(piece.split("\n"))) for piece in pieces]


def _without_tags(source: str) -> str:
    return html.unescape(_TAG.sub("", _BREAK_TAG.sub("\n", source)))


def _properties(fields: dict[str, str]) -> Properties:
    return Properties(
        title=one_line(fields.get("title") or fields.get("tittel") or "") or None,
        author=one_line(fields.get("author") or fields.get("forfatter") or "") or None,
        created=_date(fields.get("date") or fields.get("dato") or ""),
        language=fields.get("lang") or fields.get("language") or None,
    )


def _date(value: str) -> date | None:
    norwegian = _NORWEGIAN_DATE.match(value)
    try:
        if norwegian:
            return date(int(norwegian[3]), int(norwegian[2]), int(norwegian[1]))
        return datetime.fromisoformat(value).date()
    except ValueError:
        return None
