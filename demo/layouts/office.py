"""What Word and PowerPoint files share: fixed properties and a zip without clocks: the same content gives the same bytes."""

from __future__ import annotations

import zipfile
from datetime import datetime
from io import BytesIO
from typing import Protocol


class CoreProperties(Protocol):
    title: str
    author: str
    last_modified_by: str
    created: datetime
    modified: datetime
    language: str
    comments: str
    revision: int


def sign(properties: CoreProperties, title: str, author: str, when: datetime, language: str) -> None:
    """Set the file's own properties; `when` is the invented day of writing."""
    properties.title, properties.author, properties.last_modified_by = title, author, author
    properties.created = properties.modified = when
    properties.language, properties.comments, properties.revision = language, "", 1


def repack(data: bytes) -> bytes:
    """The same parts in a zip whose every date is the first a zip can hold."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = 0
            new.writestr(part, old.read(name))
    return out.getvalue()
