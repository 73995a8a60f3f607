"""Reads Outlook's messages (.msg): properties in an OLE container, as Microsoft's [MS-OXMSG] and [MS-OXPROPS] describe them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import olefile

from ingest.readers.charset import decoded
from ingest.readers.mail import parse_mail, parse_sent
from ingest.readers.message import Body, Enclosed, Message, document_of
from ingest.readers.msg_properties import DamagedMessage, Properties, open_properties
from ingest.readers.outlook_rtf import text_of_rtf
from kb.errors import FileProblem
from kb.types import Document

_CLASS, _SUBJECT, _BODY, _RTF, _HTML = 0x001A, 0x0037, 0x1000, 0x1009, 0x1013
_SENDER_NAME, _SENDER_ADDRESS, _SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
_TO, _COPY, _FIELDS = 0x0E04, 0x0E03, 0x007D
_SUBMITTED, _DELIVERED = 0x0039, 0x0E06
_INTERNET_CODEPAGE = 0x3FDE
_RECIPIENT_KIND, _RECIPIENT_NAME, _RECIPIENT_ADDRESS, _RECIPIENT_SMTP = 0x0C15, 0x3001, 0x3003, 0x39FE
_DATA, _SHORT_NAME, _METHOD, _LONG_NAME, _TYPE, _CONTENT_ID = 0x3701, 0x3704, 0x3705, 0x3707, 0x370E, 0x3712
_DISPLAY_NAME, _HIDDEN = 0x3001, 0x7FFE
_EMBEDDED = 5
_SEALED = ("ipm.note.smime", "ipm.note.rpmsg", "ipm.note.secure")
_DEEPEST = 10


def read_msg(file: Path) -> Document:
    """The message as one page."""
    return document_of(parse_msg(file), "msg")


def parse_msg(file: Path) -> Message:
    """The message in this file. FileProblem where it is encrypted or damaged."""
    try:
        with olefile.OleFileIO(str(file)) as ole:
            return _message(open_properties(ole, file.stat().st_size), 0)
    except (FileProblem, MemoryError):
        raise
    except Exception as error:  # olefile meets broken files with whatever error comes
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise FileProblem("damaged", f"The Outlook message is damaged ({error}). Save it anew from Outlook.") from error


def _message(own: Properties, depth: int) -> Message:
    if depth > _DEEPEST:
        raise DamagedMessage("messages within messages without end")
    parts = tuple(_enclosed(own, depth))
    sealed = _unsealed(own, parts) if depth == 0 else None
    if sealed is not None:
        return sealed
    rtf = text_of_rtf(own.data(_RTF)) if not own.text(_BODY).strip() and not _html(own).strip() else ""
    to, copy = _recipients(own)
    return Message(
        subject=own.text(_SUBJECT),
        sender=_named(own.text(_SENDER_NAME), own.text(_SENDER_SMTP) or own.text(_SENDER_ADDRESS)),
        to=to,
        copy=copy,
        sent=_sent(own),
        bodies=(Body(own.text(_BODY) or rtf, _html(own)),),
        enclosed=parts,
    )


def _unsealed(own: Properties, parts: tuple[Enclosed, ...]) -> Message | None:
    """A signed message lies whole in its only attachment, as e-mail; an encrypted one cannot be had."""
    if not own.text(_CLASS).lower().startswith(_SEALED):
        return None
    for part in parts:
        if isinstance(part.content, bytes) and part.content.lstrip()[:200].lower().startswith(b"content-type: multipart/signed"):
            inner = parse_mail(part.content)
            to, copy = _recipients(own)
            sender = _named(own.text(_SENDER_NAME), own.text(_SENDER_SMTP) or own.text(_SENDER_ADDRESS))
            return Message(own.text(_SUBJECT), sender, to, copy, _sent(own), inner.bodies, inner.enclosed)
    raise FileProblem(
        "encrypted", "The message is encrypted or sealed. Open it in Outlook and save it without that, for example as .pdf."
    )


def _sent(own: Properties) -> datetime | None:
    """When it was sent: as its header says, in the sender's time; else the moment Outlook keeps, in universal time."""
    for line in own.text(_FIELDS).splitlines():
        if line.lower().startswith("date:"):
            sent = parse_sent(line[5:])
            if sent is not None:
                return sent
    return own.moment(_SUBMITTED) or own.moment(_DELIVERED)


def _html(own: Properties) -> str:
    data = own.data(_HTML)
    if not data:
        return own.text(_HTML)
    try:
        return data.decode(own.codec(_INTERNET_CODEPAGE))
    except (LookupError, UnicodeError):
        return decoded(data)


def _recipients(own: Properties) -> tuple[str, str]:
    """To and copy with addresses, where each recipient is told; else the names Outlook shows. Hidden copies are not told."""
    listed: dict[int, list[str]] = {1: [], 2: []}
    for recipient in own.parts("__recip_version1.0_#"):
        kind = recipient.number(_RECIPIENT_KIND)
        address = recipient.text(_RECIPIENT_SMTP) or recipient.text(_RECIPIENT_ADDRESS)
        if kind in listed:
            listed[kind].append(_named(recipient.text(_RECIPIENT_NAME), address))
    return ", ".join(listed[1]) or own.text(_TO), ", ".join(listed[2]) or own.text(_COPY)


def _named(name: str, address: str) -> str:
    """Name and address as mail programs write them; an address inside Exchange (/o=...) tells a reader nothing."""
    name = name.strip().strip("'")
    if "@" not in address or address.lower() == name.lower():
        return name
    return f"{name} <{address}>" if name else address


def _enclosed(own: Properties, depth: int) -> Iterator[Enclosed]:
    html = _html(own)
    for part in own.parts("__attach_version1.0_#"):
        name = part.text(_LONG_NAME) or part.text(_SHORT_NAME) or part.text(_DISPLAY_NAME)
        identifier = part.text(_CONTENT_ID).strip().strip("<>")
        shown = bool(part.number(_HIDDEN)) or (bool(identifier) and f"cid:{identifier}" in html)
        if part.number(_METHOD) == _EMBEDDED:
            inner = part.embedded(_DATA)
            if inner is not None:
                message = _message(inner, depth + 1)
                yield Enclosed(f"{message.subject or name or 'melding'}.eml", "message/rfc822", message)
        else:
            yield Enclosed(name, part.text(_TYPE).lower(), part.data(_DATA), shown)
