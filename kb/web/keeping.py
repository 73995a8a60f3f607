"""What the web asks of whoever keeps the collection; the application's wiring gives it, since this room does not know ingest."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import BinaryIO, Protocol

from kb.types import DocumentRecord, IfTaken, Removed, TakenOutRecord, Uploaded, UploadWish, User
from kb.web.rescan import Rescan


class Keeping(Protocol):
    """Changes to the collection, each for a user who may make it (`kb.store.access.may_keep`); UsageError says what cannot be."""

    @property
    def look(self) -> Rescan:
        """The looks for new documents, one at a time; an upload is read by one."""

    @property
    def watching(self) -> bool:
        """Whether the folders are looked at by themselves, every few seconds."""

    def watch(self, user: User, on: bool) -> None:
        """Look at the folders by itself, or not any more; remembered."""

    def correct(self, user: User, document_id: str, said: Mapping[str, str | None], withdrawn: Collection[str]) -> DocumentRecord:
        """Set facts of a document right, and take former corrections back."""

    def upload(self, user: User, name: str, stream: BinaryIO, wish: UploadWish, if_taken: IfTaken) -> Uploaded:
        """Take a document in; it is read next."""

    def remove(self, user: User, document_id: str) -> Removed:
        """Delete an upload, or take a document of a followed folder out of the collection."""

    def restore(self, user: User, removed_id: str) -> None:
        """Take a document in again that was taken out; it is read next."""

    def taken_out(self, user: User) -> Sequence[TakenOutRecord]:
        """What was taken out of the collection."""

    def is_upload(self, document: DocumentRecord) -> bool:
        """Whether the document is an uploaded file, which is deleted when it is removed."""
