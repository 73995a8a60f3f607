"""A message that lies inside an Outlook message, as an e-mail file of its own; the same message always gives the same bytes."""

from __future__ import annotations

import hashlib
from email import message_from_bytes
from email.encoders import encode_base64
from email.header import Header
from email.message import Message as Part
from email.mime.base import MIMEBase
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import compat32
from email.utils import format_datetime

from ingest.readers.message import Body, Message

_WHOLE_LINES = compat32.clone(max_line_length=0)


def as_mail(message: Message) -> bytes:
    """The bytes of the message as e-mail, with all its attachments."""
    parts = [*(_text_part(body) for body in message.bodies), *_files(message)]
    root = _joined("mixed", parts)
    sent = format_datetime(message.sent) if message.sent else ""
    for name, value in (
        ("From", message.sender),
        ("To", message.to),
        ("Cc", message.copy),
        ("Subject", message.subject),
        ("Date", sent),
    ):
        line = " ".join(value.split())
        if line:
            root[name] = line if line.isascii() else Header(line, "utf-8").encode(maxlinelen=0)
    return root.as_bytes(policy=_WHOLE_LINES)


def _text_part(body: Body) -> Part:
    forms: list[Part] = [MIMEText(_sound(body.plain), "plain", "utf-8")] if body.plain or not body.html else []
    forms += [MIMEText(_sound(body.html), "html", "utf-8")] if body.html else []
    return forms[0] if len(forms) == 1 else _joined("alternative", forms)


def _files(message: Message) -> list[Part]:
    files: list[Part] = []
    for one in message.enclosed:
        if isinstance(one.content, Message):
            part: Part = MIMEMessage(message_from_bytes(as_mail(one.content)))
        else:
            main, _, sub = (one.type if one.type.count("/") == 1 else "application/octet-stream").partition("/")
            part = MIMEBase(main if main not in ("multipart", "message") else "application", sub)
            part.set_payload(one.content)
            encode_base64(part)
        part.add_header("Content-Disposition", "inline" if one.shown_inside else "attachment", filename=("utf-8", "", one.name))
        files.append(part)
    return files


def _joined(kind: str, parts: list[Part]) -> MIMEMultipart:
    """The parts in one, with a boundary made of their bytes instead of chance."""
    told = hashlib.sha256(b"\0".join(part.as_bytes(policy=_WHOLE_LINES) for part in parts)).hexdigest()
    joined = MIMEMultipart(kind, boundary=f"radsminne-{told[:32]}")
    for part in parts:
        joined.attach(part)
    return joined


def _sound(text: str) -> str:
    """Text without lone surrogates, which no encoding has."""
    return text.encode("utf-8", "replace").decode()
