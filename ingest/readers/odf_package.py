"""OpenDocument files as containers: the parts a reader needs, parsed within the bounds, and what the file says of itself."""

from __future__ import annotations

import zipfile
from collections.abc import Collection
from pathlib import Path

from ingest.readers.odf_names import on
from ingest.readers.ooxml import BrokenXml, Element, parse
from ingest.readers.package import DAMAGE, open_container, own_properties, read_member
from kb.errors import FileProblem
from kb.types import Properties

_CONTENT = "content.xml"
_NAMES = {"styles.xml": "the styles"}


class OdfPackage:
    """An OpenDocument file, its text and styles parsed when it is opened.

    `encrypted` where a password protects it, `damaged` where its text cannot be read. Of what else is broken, `problem` tells
    in a sentence. The parts of `embedded` objects (charts) are parsed too.
    """

    def __init__(self, file: Path, *, embedded: bool = False) -> None:
        self._roots: dict[str, Element] = {}
        self._broken: dict[str, str] = {}
        with open_container(file) as container:
            names = set(container.namelist())
            self._refuse_encrypted(container, names)
            wanted = [_CONTENT, "styles.xml", "meta.xml"]
            wanted += sorted(name for name in names if name.endswith(f"/{_CONTENT}")) if embedded else []
            for name in wanted:
                self._take(container, name, names)
        if _CONTENT not in self._roots:
            raise FileProblem("damaged", f"The text of the document ({_CONTENT}) cannot be read: {self._broken[_CONTENT]}.")

    @property
    def content(self) -> Element:
        return self._roots[_CONTENT]

    @property
    def styles(self) -> Element | None:
        return self._roots.get("styles.xml")

    def body(self, name: str) -> Element:
        """The element with the document itself (`office:text`, `office:presentation`, `office:spreadsheet`)."""
        body = self.content.find(f"{on('office:body')}/{on(name)}")
        if body is None:
            raise FileProblem("damaged", "The file has no document text where it should be. Save it anew in LibreOffice.")
        return body

    def embedded(self, link: str) -> Element | None:
        """The text of an object inside the document, by the link to it ("./Object 1"); None where there is none."""
        return self._roots.get(f"{link.removeprefix('./').rstrip('/')}/{_CONTENT}")

    @property
    def problem(self) -> str | None:
        lost = [f"{_NAMES[name]} ({reason})" for name, reason in self._broken.items() if name in _NAMES]
        return f"Not read: {', '.join(lost)}." if lost else None

    def properties(self) -> Properties:
        """What the file says of itself; its language is that of its styles where it names none."""
        meta = self._roots.get("meta.xml")
        if meta is None:
            return Properties(language=self._style_language())
        return own_properties(
            title=_said(meta, "dc:title"),
            author=_said(meta, "meta:initial-creator") or _said(meta, "dc:creator"),
            created=_said(meta, "meta:creation-date"),
            modified=_said(meta, "dc:date"),
            language=_said(meta, "dc:language") or self._style_language(),
        )

    def _style_language(self) -> str | None:
        if self.styles is None:
            return None
        for default in self.styles.iter(on("style:default-style")):
            letters = default.find(on("style:text-properties"))
            if letters is not None and letters.get(on("fo:language"), "none") != "none":
                return "-".join(filter(None, (letters.get(on("fo:language")), letters.get(on("fo:country")))))
        return None

    def _take(self, container: zipfile.ZipFile, name: str, names: Collection[str]) -> None:
        if name not in names:
            if name == _CONTENT:
                self._broken[name] = "it is missing from the file"
            return
        try:
            self._roots[name] = parse(read_member(container, name))
        except BrokenXml as error:
            self._broken[name] = str(error)
        except DAMAGE as error:
            self._broken[name] = f"damaged container ({error})"

    def _refuse_encrypted(self, container: zipfile.ZipFile, names: Collection[str]) -> None:
        """The list of parts says which are encrypted. It is not parsed: old programs declare a document type in it."""
        try:
            manifest = read_member(container, "META-INF/manifest.xml") if "META-INF/manifest.xml" in names else b""
        except DAMAGE:
            return
        if b"encryption-data" in manifest or "encrypted-package" in names:
            raise FileProblem(
                "encrypted", "The file is protected by a password. Open it in LibreOffice and save a copy without one."
            )


def _said(meta: Element, name: str) -> str | None:
    element = next(iter(meta.iter(on(name))), None)
    return None if element is None else element.text
