"""A workbook's parts: its sheets in order, the texts its cells share, how its cells are shown, and what hangs on a sheet."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree  # type: ignore[import-untyped]

from ingest.readers.number_formats import BUILTIN, GENERAL
from ingest.readers.ooxml import BrokenXml, Element, declares_document_type, parse
from ingest.readers.package import DAMAGE, read_member
from kb.errors import FileProblem

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_ON = ("1", "true")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet by its name, and the part of the file that holds it; None where the file names none."""

    name: str
    part: str | None


@dataclass(frozen=True, slots=True)
class CellStyle:
    """How a cell is shown: the format of its numbers, and size (points) and weight of its letters."""

    code: str = GENERAL
    size: float | None = None
    bold: bool = False


def sn(name: str) -> str:
    """An element's name in the main language of spreadsheets."""
    return f"{_MAIN}{name}"


class Workbook:
    """An opened workbook; FileProblem where its list of sheets cannot be read. Bounds are the container's own."""

    def __init__(self, container: zipfile.ZipFile) -> None:
        self._container = container
        self._names = {name.replace("\\", "/").lstrip("/").lower(): name for name in container.namelist()}
        self._main = next((part for kind, part in self.related("") if kind == "officeDocument"), "xl/workbook.xml")
        root = self._main_root()
        properties = root.find(sn("workbookPr"))
        self.from_1904 = properties is not None and properties.get("date1904") in _ON
        self.lost: list[str] = []
        parts = {key: part for key, _, part in self._relationships(self._main)}
        self.sheets = [
            Sheet(one.get("name") or f"{number}", parts.get(one.get(_RELATION, "")))
            for number, one in enumerate(root.iterfind(f"{sn('sheets')}/{sn('sheet')}"), 1)
        ]
        self.styles = self._styles()

    def related(self, part: str) -> Iterator[tuple[str, str]]:
        """Kind ("comments", "drawing") and name of each part that a part leads to."""
        yield from ((kind, target) for _, kind, target in self._relationships(part))

    def part(self, name: str) -> Element:
        """The root of a part; BrokenXml where it cannot be read."""
        return parse(self.bytes_of(name))

    def bytes_of(self, name: str) -> bytes:
        """The bytes of a part; BrokenXml where they are missing or damaged."""
        try:
            return read_member(self._container, self._names[name.lower()])
        except KeyError as error:
            raise BrokenXml("it is missing from the file") from error
        except DAMAGE as error:
            raise BrokenXml(f"damaged container ({error})") from error

    def shared_texts(self) -> list[str]:
        """The texts that cells refer to by number."""
        part = next((part for kind, part in self.related(self._main) if kind == "sharedStrings"), None)
        if part is None:
            return []
        try:
            return [text_of(one) for one in elements(self.bytes_of(part), (sn("si"),))]
        except BrokenXml as error:
            self.lost.append(f"the texts of the cells ({error})")
            return []

    def _main_root(self) -> Element:
        try:
            return self.part(self._main)
        except BrokenXml as error:
            raise FileProblem("damaged", f"The list of sheets ({self._main}) cannot be read: {error}.") from error

    def _relationships(self, part: str) -> list[tuple[str, str, str]]:
        folder, name = posixpath.split(part)
        try:
            root = self.part(posixpath.join(folder, "_rels", f"{name}.rels"))
        except BrokenXml:
            return []
        found = []
        for one in root:
            if isinstance(one.tag, str) and one.get("TargetMode") != "External":
                target = one.get("Target", "").replace("\\", "/")
                path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
                found.append((one.get("Id", ""), one.get("Type", "").rpartition("/")[2], path))
        return found

    def _styles(self) -> list[CellStyle]:
        part = next((part for kind, part in self.related(self._main) if kind == "styles"), None)
        if part is None:
            return []
        try:
            root = self.part(part)
        except BrokenXml as error:
            self.lost.append(f"how numbers and dates are shown ({error})")
            return []
        codes = {**BUILTIN, **{_whole(one.get("numFmtId")): one.get("formatCode", GENERAL) for one in root.iter(sn("numFmt"))}}
        fonts = [_font(font) for font in root.iterfind(f"{sn('fonts')}/{sn('font')}")]
        return [_style(one, codes, fonts) for one in root.iterfind(f"{sn('cellXfs')}/{sn('xf')}")]


def elements(data: bytes, tags: Sequence[str]) -> Iterator[Element]:
    """The elements with these names, each complete and then forgotten, so that a large part takes little memory.

    BrokenXml where the part is malformed or declares a document type; what came before has been given by then.
    """
    if declares_document_type(data):
        raise BrokenXml("it declares a document type, which no Office program writes")
    try:
        for _, element in etree.iterparse(io.BytesIO(data), tag=tags, resolve_entities=False, no_network=True, load_dtd=False):
            yield element
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        raise BrokenXml(f"malformed XML ({error.msg})") from error


def text_of(element: Element) -> str:
    """The text of a cell, a shared text or a comment, without the readings that East Asian text has beside it."""
    return "".join(one.text or "" for one in element.iter(sn("t")) if one.getparent().tag != sn("rPh"))


def drawn_texts(root: Element) -> list[str]:
    """The paragraphs of the text boxes in a drawing."""
    paragraphs = ("".join(run.text or "" for run in one.iter(f"{_DRAWN}t")) for one in root.iter(f"{_DRAWN}p"))
    return [text for text in paragraphs if text.strip()]


def _style(element: Element, codes: dict[int, str], fonts: list[tuple[float | None, bool]]) -> CellStyle:
    font = _whole(element.get("fontId"))
    size, bold = fonts[font] if font < len(fonts) else (None, False)
    return CellStyle(codes.get(_whole(element.get("numFmtId")), GENERAL), size, bold)


def _font(font: Element) -> tuple[float | None, bool]:
    size, bold = font.find(sn("sz")), font.find(sn("b"))
    try:
        points = None if size is None else float(size.get("val", ""))
    except ValueError:
        points = None
    return points, bold is not None and bold.get("val", "1") in _ON


def _whole(value: str | None) -> int:
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 10 else 0
