"""What lies in a file: a message's attachments, written into a folder. Every other file holds none that we want."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ingest.readers.mail import parse_mail
from ingest.readers.mail_writing import as_mail
from ingest.readers.message import Message, attachments_of, lost_of
from ingest.readers.sniff import type_of
from kb.errors import FileProblem
from kb.types import Attachment, Unpacked

MOST_ATTACHMENTS = 250
MOST_BYTES = 500 * 1024**2
"""Of one message; those within it count for themselves."""


def unpack(file: Path, folder: Path) -> Unpacked:
    """Write the attachments of a message into the folder. What cannot be read as a message holds none; its reading says why."""
    try:
        message = _message_in(file)
    except FileProblem:
        return Unpacked()
    if message is None:
        return Unpacked()
    attachments = []
    lost = [told for told in (lost_of(message),) if told]
    meant = attachments_of(message)
    if len(meant) > MOST_ATTACHMENTS:
        lost.append(f"It has {len(meant)} attachments; only the first {MOST_ATTACHMENTS} are read.")
    left = MOST_BYTES
    for one in meant[:MOST_ATTACHMENTS]:
        data = as_mail(one.content) if isinstance(one.content, Message) else one.content
        left -= len(data)
        if left < 0:
            lost.append(f"Its attachments are more than {MOST_BYTES // 1024**2} MB; those from “{one.name}” on are not read.")
            break
        (folder / one.name).write_bytes(data)
        attachments.append(Attachment(one.name, hashlib.sha256(data).hexdigest(), len(data)))
    return Unpacked(tuple(attachments), message.sent.date() if message.sent else None, " ".join(lost) or None)


def _message_in(file: Path) -> Message | None:
    kind = type_of(file)
    if kind == "email":
        return parse_mail(file.read_bytes())
    if kind == "msg":
        from ingest.readers.msg import parse_msg  # with its library, for those who have such files

        return parse_msg(file)
    return None
