"""A message as both kinds of mail file give it, and what is made of it: one page of text, and its attachments."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from ingest.readers.building import PageBuilder
from ingest.readers.html import parsed
from ingest.readers.html_walk import take_body
from ingest.readers.safe_names import safe_name, unique_names
from ingest.readers.text import add_text
from kb.types import Document, Properties

LOGO_BYTES = 20 * 1024
"""A smaller picture is a logo in a signature."""

_SILENT = frozenset(
    {
        "text/calendar",
        "text/x-vcard",
        "text/vcard",
        "text/directory",
        "text/rfc822-headers",
        "application/ics",
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "message/delivery-status",
        "message/disposition-notification",
    }
)
_SILENT_SUFFIXES = (".ics", ".vcf", ".p7s")
_PACKED_BY_OUTLOOK = "winmail.dat"
_QUOTED = re.compile(r"^(?:> ?)+", re.MULTILINE)
"""What stands before the lines of an earlier message that is answered."""


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A part of a message that is a file, or another message. `shown_inside` is true for a picture that stands in its text."""

    name: str
    type: str
    content: bytes | Message
    shown_inside: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """A stretch of a message's own text, in one or both of its forms."""

    plain: str = ""
    html: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A message: who wrote to whom, when (in the sender's time where that is told), and what."""

    subject: str
    sender: str
    to: str
    copy: str
    sent: datetime | None
    bodies: tuple[Body, ...]
    enclosed: tuple[Enclosed, ...]


def document_of(message: Message, format: str) -> Document:
    """The message's own text as one page: subject, header lines as mail programs print them, and the body."""
    builder = PageBuilder()
    builder.add(message.subject, "title")
    names = ", ".join(enclosed.name for enclosed in attachments_of(message))
    sent = f"{message.sent:%d.%m.%Y kl. %H.%M}" if message.sent else ""
    for label, value in (
        ("Fra", message.sender),
        ("Sendt", sent),
        ("Til", message.to),
        ("Kopi", message.copy),
        ("Vedlagt", names),
    ):
        if value.strip():
            builder.add(f"{label}: {value}")
    for body in message.bodies:
        _add_body(builder, body)
    day = message.sent.date() if message.sent else None
    properties = Properties(title=message.subject or None, author=message.sender or None, created=day)
    return Document(format, (builder.page(1),), 1, properties)


def attachments_of(message: Message) -> tuple[Enclosed, ...]:
    """The files people mean by attachments, each under a name of its own; without what mail programs add by themselves."""
    meant = [one for one in message.enclosed if not _is_silent(one) and not _is_packed(one)]
    names = unique_names([safe_name(one.name, one.type, number) for number, one in enumerate(meant, 1)])
    return tuple(Enclosed(name, one.type, one.content, one.shown_inside) for name, one in zip(names, meant, strict=True))


def lost_of(message: Message) -> str | None:
    """What of the message cannot be had, in words."""
    if any(_is_packed(one) for one in message.enclosed):
        return (
            "Its attachments are in Outlook's own packing (winmail.dat), which is not read. "
            "Ask for the message in HTML form, or save the attachments beside it."
        )
    return None


def _is_silent(one: Enclosed) -> bool:
    if isinstance(one.content, Message):
        return False
    if one.shown_inside or not one.content or one.type in _SILENT or one.name.lower().endswith(_SILENT_SUFFIXES):
        return True
    return one.type.startswith("image/") and len(one.content) < LOGO_BYTES


def _is_packed(one: Enclosed) -> bool:
    return one.type == "application/ms-tnef" or one.name.lower() == _PACKED_BY_OUTLOOK


def _add_body(builder: PageBuilder, body: Body) -> None:
    """The plain form where it tells as much as the other; some programs write only "see the HTML form" there."""
    html = PageBuilder()
    root = parsed(body.html)[0] if body.html.strip() else None
    if root is not None:
        take_body(root, html)
    words = len(html.page(1).text.split())
    if body.plain.strip() and words <= 3 * len(body.plain.split()) + 20:
        add_text(builder, _QUOTED.sub("", body.plain))
    elif root is not None:
        take_body(root, builder)
