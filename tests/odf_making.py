"""OpenDocument files made by hand, as their programs write them."""

from __future__ import annotations

import zipfile
from pathlib import Path

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{_OASIS}{name}:1.0"'
    for prefix, name in {
        "chart": "chart",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
        "meta": "meta",
        "office": "office",
        "presentation": "presentation",
        "style": "style",
        "svg": "svg-compatible",
        "table": "table",
        "text": "text",
    }.items()
)
NAMESPACES += ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"'
KINDS = {"odt": "text", "odp": "presentation", "ods": "spreadsheet"}


def content(kind: str, body: str, styles: str = "") -> bytes:
    """content.xml with this body and these automatic styles."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {NAMESPACES}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    ).encode()


def common(styles: str = "", masters: str = "") -> bytes:
    """styles.xml with these styles and master pages."""
    return (
        f"<office:document-styles {NAMESPACES}><office:styles>{styles}</office:styles>"
        f"<office:master-styles>{masters}</office:master-styles></office:document-styles>"
    ).encode()


def meta(fields: str) -> bytes:
    return f"<office:document-meta {NAMESPACES}><office:meta>{fields}</office:meta></office:document-meta>".encode()


def odf(folder: Path, name: str, body: str, styles: str = "", **parts: bytes) -> Path:
    """A file of the kind that its name tells; `parts` are further parts, with `_xml` for their ending and `__` for a slash."""
    kind = KINDS[name.rpartition(".")[2]]
    members = {part.replace("__", "/").replace("_xml", ".xml"): data for part, data in parts.items()}
    return packed(folder / name, {"content.xml": content(kind, body, styles), **members}, kind)


def packed(file: Path, members: dict[str, bytes], kind: str = "text") -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}", zipfile.ZIP_STORED)
        for name, data in {"META-INF/manifest.xml": _manifest(kind, members), **members}.items():
            target.writestr(name, data)
    return file


def _manifest(kind: str, members: dict[str, bytes]) -> bytes:
    entries = {"/": f"application/vnd.oasis.opendocument.{kind}", **dict.fromkeys(members, "text/xml")}
    listed = "".join(f'<m:file-entry m:full-path="{name}" m:media-type="{told}"/>' for name, told in entries.items())
    return f'<m:manifest xmlns:m="{_OASIS}manifest:1.0" m:version="1.3">{listed}</m:manifest>'.encode()
