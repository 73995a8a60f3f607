"""Reads e-mail (.eml): who wrote to whom, when, and what; its attachments are documents of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes
from email.header import decode_header
from email.message import Message as Part
from email.policy import Compat32
from email.utils import parsedate_to_datetime
from pathlib import Path

from ingest.readers.charset import decoded
from ingest.readers.message import Body, Enclosed, Message, document_of
from kb.errors import FileProblem
from kb.types import Document

_DEEPEST = 60
_ENCRYPTED = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})
_MAILBOX = re.compile(rb"From \S.*?\n\r?\nFrom \S+[^\n]*\d\d:\d\d[^\n]*\n[\w-]+: ", re.DOTALL)
_SHOWN_PICTURE = re.compile(r"""\bcid:([^"'\s>)]+)""", re.IGNORECASE)
_CODE = re.compile(r"=\?[^?\s]+\?[bqBQ]\?[^?]*\?=")


class _AsWritten(Compat32):
    """Fields as they stand in the file: the library's own view makes question marks of letters without a coding."""

    def header_fetch_parse(self, name: str, value: str) -> str:
        return value


_POLICY = _AsWritten()


def read_mail(file: Path) -> Document:
    """The message as one page."""
    return document_of(parse_mail(file.read_bytes()), "email")


def parse_mail(data: bytes) -> Message:
    """The message in these bytes. FileProblem where it is encrypted, several messages in one file, or no message."""
    if data.startswith(b"From ") and _MAILBOX.match(data):
        raise FileProblem("unsupported", "This is a mailbox with several messages (.mbox). Save each message as a file (.eml).")
    try:
        return _message(message_from_bytes(data.lstrip(), policy=_POLICY))
    except RecursionError as error:
        raise FileProblem("damaged", "The message is nested too deeply to be read. Save it anew from the mail program.") from error


def _message(root: Part) -> Message:
    found = _Found()
    _collect(root, found, 0)
    if found.encrypted and not found.bodies:
        raise FileProblem(
            "encrypted", "The message is encrypted or sealed (S/MIME or PGP). Open it in the mail program and save it without that."
        )
    shown = {name.strip() for body in found.bodies for name in _SHOWN_PICTURE.findall(body.html)}
    enclosed = tuple(_enclosed(part, shown) for part in found.files)
    return Message(
        subject=_header(root, "subject"),
        sender=_header(root, "from"),
        to=_header(root, "to"),
        copy=_header(root, "cc"),
        sent=_sent(root),
        bodies=tuple(found.bodies),
        enclosed=enclosed,
    )


class _Found:
    """What a walk through a message's parts comes upon."""

    def __init__(self) -> None:
        self.bodies: list[Body] = []
        self.files: list[Part] = []
        self.encrypted = False


def _collect(part: Part, found: _Found, depth: int) -> None:
    kind = part.get_content_type()
    if depth > _DEEPEST:
        raise FileProblem("damaged", "The message is nested too deeply to be read. Save it anew from the mail program.")
    if kind in _ENCRYPTED and part.get_param("smime-type") != "certs-only":
        found.encrypted = True
    elif kind == "multipart/alternative":
        within = _Found()
        for child in _children(part):
            _collect(child, within, depth + 1)
        found.bodies.append(_merged(within.bodies))
        found.files += within.files
        found.encrypted |= within.encrypted
    elif part.is_multipart() and part.get_content_maintype() == "multipart":
        for child in _children(part):
            _collect(child, found, depth + 1)
    elif _is_body(part):
        text = _text(part)
        found.bodies.append(Body(html=text) if kind == "text/html" else Body(plain=text))
    else:
        found.files.append(part)


def _children(part: Part) -> Iterator[Part]:
    payload = part.get_payload()
    return (child for child in payload if isinstance(child, Part)) if isinstance(payload, list) else iter(())


def _merged(bodies: list[Body]) -> Body:
    """The forms of one text; where a form comes in several pieces (text, picture, text), all of them."""
    return Body("\n\n".join(body.plain for body in bodies if body.plain), "\n".join(body.html for body in bodies if body.html))


def _is_body(part: Part) -> bool:
    if part.get_content_type() not in ("text/plain", "text/html") or part.get_content_disposition() == "attachment":
        return False
    return not part.get_filename()


def _text(part: Part) -> str:
    """A text part in the encoding it names, or in the one its bytes look like where that is none."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    try:
        text = data.decode(str(part.get_content_charset() or "none"))
    except (LookupError, UnicodeError):
        text = decoded(data)
    return _unflowed(part, text) if part.get_param("format") == "flowed" else text


def _unflowed(part: Part, text: str) -> str:
    """Lines that the mail program broke, joined again (RFC 3676): one that ends with a space goes on."""
    deletes = part.get_param("delsp") == "yes"
    joined = re.sub(r"(?<!^--) \r?\n(?!>|\r?\n)", "" if deletes else " ", text, flags=re.MULTILINE)
    return re.sub(r"^ (?=\S)", "", joined, flags=re.MULTILINE)


def _enclosed(part: Part, shown: set[str]) -> Enclosed:
    kind = part.get_content_type()
    name = _plain(part.get_filename() or "")
    if part.get_content_maintype() == "message" and part.is_multipart():
        inner = next(_children(part))
        return Enclosed(name or f"{_header(inner, 'subject') or 'melding'}.eml", kind, _bytes_of(part, inner))
    data = part.get_payload(decode=True)
    number = str(part.get("content-id") or "").strip().strip("<>")
    return Enclosed(name, kind, data if isinstance(data, bytes) else b"", shown_inside=bool(number) and number in shown)


def _bytes_of(part: Part, inner: Part) -> bytes:
    """A message within, as a file. Some programs pack it in base64, which the standard forbids and the parser does not undo."""
    if str(part.get("content-transfer-encoding", "")).strip().lower() == "base64":
        packed = Part(policy=_POLICY)
        packed["content-transfer-encoding"] = "base64"
        packed.set_payload(inner.as_string())
        data = packed.get_payload(decode=True)
        if isinstance(data, bytes):
            return data.lstrip()
    whole_lines = _POLICY.clone(max_line_length=0)
    try:
        return inner.as_bytes(policy=whole_lines)
    except UnicodeError:  # over text that the parser itself had to mend
        return inner.as_string(policy=whole_lines).encode("utf-8", "surrogateescape")


def _header(part: Part, name: str) -> str:
    """A header field in words; every field may be missing, broken over lines, coded, or in a coding nobody knows."""
    return _plain(str(part.get(name) or ""))


def _plain(told: str) -> str:
    if not told.isascii():  # bytes above ASCII without a coding: the parser kept them as surrogates
        told = decoded(told.encode("utf-8", "surrogateescape"))
    line = " ".join(told.split())
    if not _CODE.search(line):
        return line
    try:
        pieces = decode_header(line)
    except ValueError:
        return line
    return " ".join("".join(_decoded_piece(piece, charset) for piece, charset in pieces).split())


def _decoded_piece(piece: bytes | str, charset: str | None) -> str:
    if isinstance(piece, str):
        return piece
    try:
        return piece.decode(charset or "ascii")
    except (LookupError, UnicodeError):
        return decoded(piece)


def parse_sent(told: str) -> datetime | None:
    """The moment a date field tells, in the sender's time; None where it tells none."""
    try:
        sent = parsedate_to_datetime(told.strip())
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return sent if 1970 <= sent.year <= 2100 else None


def _sent(root: Part) -> datetime | None:
    return parse_sent(_header(root, "date")) or parse_sent(_header(root, "resent-date"))
