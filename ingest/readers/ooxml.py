"""The XML of Office files: names, safe parsing, and the switch between alternative contents."""

from __future__ import annotations

from typing import Any
from xml.parsers import expat

from lxml import etree  # type: ignore[import-untyped]

Element = Any
"""An lxml element (lxml comes without types)."""

_NAMESPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "ct": "http://schemas.openxmlformats.org/package/2006/content-types",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "rel": "http://schemas.openxmlformats.org/package/2006/relationships",
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}

_DECLARED = "it declares a document type, which no Office program writes"


class BrokenXml(ValueError):
    """The bytes are not the XML they should be; the message says how."""


class _RootReached(Exception):
    pass


class _DeclarationFound(Exception):
    pass


def qn(name: str) -> str:
    """`w:p` as lxml writes it."""
    prefix, _, local = name.partition(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}"


def value_of(element: Element, name: str) -> str:
    """The `w:val` of a child element; empty where there is none."""
    child = element.find(qn(name))
    return "" if child is None else child.get(qn("w:val")) or ""


def parse(data: bytes) -> Element:
    """The root element; BrokenXml where the bytes are no well-formed XML or declare a document type.

    Office files never declare one; an attacker does, to name other files or to let a few bytes unfold into gigabytes. It is
    looked for before lxml sees the bytes, because entities in attributes unfold while parsing.
    """
    if declares_document_type(data):
        raise BrokenXml(_DECLARED)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise BrokenXml(f"malformed XML ({error.msg})") from error
    # Again, for what is written in an encoding that only lxml knows.
    if root.getroottree().docinfo.doctype:
        raise BrokenXml(_DECLARED)
    return root


def parse_fragment(data: bytes) -> Element | None:
    """The root element of a part that is not needed for the rest; None where it is broken."""
    try:
        return parse(data)
    except BrokenXml:
        return None


def serialised(root: Element) -> bytes:
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data


def declares_document_type(data: bytes) -> bool:
    """Whether a document type declaration stands before the root element."""
    parser = expat.ParserCreate()

    def on_declaration(*_: object) -> None:
        raise _DeclarationFound

    def on_element(*_: object) -> None:
        raise _RootReached

    parser.StartDoctypeDeclHandler = on_declaration
    parser.StartElementHandler = on_element
    try:
        parser.Parse(data, True)
    except _DeclarationFound:
        return True
    except (_RootReached, expat.ExpatError, ValueError, LookupError):  # The last two: an encoding that Python does not know.
        return False
    return False


def alternatives_resolved(root: Element) -> None:
    """Replaces each `mc:AlternateContent` by one of its branches, in place.

    The first choice that holds text wins (a text box, an equation), else the fallback; never both, since they say the same.
    """
    for switch in list(root.iter(qn("mc:AlternateContent"))):
        parent = switch.getparent()
        if parent is None:
            continue
        branches = [*switch.findall(qn("mc:Choice")), *switch.findall(qn("mc:Fallback"))]
        chosen = next((branch for branch in branches if _holds_text(branch)), branches[0] if branches else None)
        position = parent.index(switch)
        tail = switch.tail
        parent.remove(switch)
        for offset, child in enumerate(list(chosen) if chosen is not None else []):
            parent.insert(position + offset, child)
            if offset == 0 and tail:
                child.tail = tail


def _holds_text(branch: Element) -> bool:
    return any(node.text and node.text.strip() for node in branch.iter(qn("a:t"), qn("w:t"), qn("m:t")))
