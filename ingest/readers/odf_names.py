"""The names of OpenDocument's XML, and its measures."""

from __future__ import annotations

import re

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_NAMESPACES = {
    "chart": f"{_OASIS}chart:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "draw": f"{_OASIS}drawing:1.0",
    "fo": f"{_OASIS}xsl-fo-compatible:1.0",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    "meta": f"{_OASIS}meta:1.0",
    "office": f"{_OASIS}office:1.0",
    "presentation": f"{_OASIS}presentation:1.0",
    "style": f"{_OASIS}style:1.0",
    "svg": f"{_OASIS}svg-compatible:1.0",
    "table": f"{_OASIS}table:1.0",
    "text": f"{_OASIS}text:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)(cm|mm|in|pt|pc|px)?")
_POINTS = {"cm": 72 / 2.54, "mm": 72 / 25.4, "in": 72.0, "pt": 1.0, "pc": 12.0, "px": 0.75, None: 1.0}


def on(name: str) -> str:
    """`text:p` as lxml writes it."""
    prefix, _, local = name.partition(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}"


def points(length: str | None) -> float | None:
    """A length ("1.27cm") in points; None where it is none (a percentage, a name)."""
    match = _LENGTH.fullmatch((length or "").strip())
    return round(float(match[1]) * _POINTS[match[2]], 2) if match else None


def whole(value: str | None, otherwise: int, most: int = 9999) -> int:
    """A whole number from 0 that an attribute tells, at most `most`; `otherwise` where it tells none."""
    return min(int(value), most) if value and re.fullmatch("[0-9]{1,9}", value) else otherwise
