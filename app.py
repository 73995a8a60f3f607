"""Wiring: settings -> memory -> web application. `python app.py` serves it, same as `kb serve`."""

from __future__ import annotations

import ipaddress
import logging
import socket
import sys
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from ingest.keeping import Keeper
from ingest.minutes_again import read_minutes_again
from ingest.pipeline import Tools, ingest
from ingest.upkeep import bring_index_in_line, mend_index
from ingest.watch import Watcher
from kb.errors import KBError, UsageError
from kb.memory import Memory
from kb.pages.office import discard_renderings
from kb.settings import Settings
from kb.store.access import check_may_keep, may_keep
from kb.store.lock import writing
from kb.store.vectors import VectorIndex
from kb.store.writer import set_meta
from kb.types import (
    ANONYMOUS,
    OWNER,
    DocumentRecord,
    IfTaken,
    IngestProgress,
    IngestReport,
    Removed,
    TakenOutRecord,
    Uploaded,
    UploadWish,
    User,
)
from kb.web.rescan import Rescan

log = logging.getLogger(__name__)


class Application:
    """The memory while the application runs: it holds the right to write, so all changes of the index happen inside it."""

    def __init__(self, settings: Settings) -> None:
        self.memory = Memory(settings)
        self.index = VectorIndex(settings.data)
        self.keeper = Keeper(self.memory.catalog, settings)
        self.look = Rescan(self.rescan)
        self._watcher = Watcher(self._folders, lambda: self.look.state.running, self._read)
        self._one_mends = threading.Lock()

    def rescan(self, tell: Callable[[IngestProgress], None], parts: Sequence[Path] = ()) -> IngestReport:
        """Bring the index in line with its folders, or parts of them; asking goes on meanwhile, from the catalog."""
        memory = self.memory
        tools = Tools(memory.catalog, memory.embedder(), memory.settings, tell)
        report = ingest(tools, parts or self._folders() or memory.settings.roots)
        self._bring_in_line()
        return report

    def warm_up(self) -> None:
        """Open the models, then look Chroma through and mend it; until then the catalog's own vectors are scanned.

        Minutes that older rules have read are read again first: it takes seconds, and opens no file.
        """
        read_minutes_again(self.memory.catalog)
        self.memory.embedder()
        self.memory.passage_reader()
        if self._wants_watching():
            self._watcher.start()
        self._told_in_the_log(self._mend)

    def correct(
        self, user: User, document_id: str, said: Mapping[str, str | None], withdrawn: Collection[str] = ()
    ) -> DocumentRecord:
        """Set facts of a document right; it holds at once, also while the index is brought in line."""
        record = self.keeper.correct(user, document_id, said, withdrawn)
        self._bring_in_line_soon()
        return record

    def upload(self, user: User, name: str, stream: BinaryIO, wish: UploadWish, if_taken: IfTaken = "ask") -> Uploaded:
        """Take a document in, and have it read."""
        uploaded = self.keeper.upload(user, name, stream, wish, if_taken)
        if uploaded.outcome == "kept":
            self.look.look_at(self.keeper.uploads.folder / PurePosixPath(uploaded.path).name)
        return uploaded

    def remove(self, user: User, document_id: str) -> Removed:
        """Take a document out of the index; nobody finds it any more when this returns."""
        removed = self.keeper.remove(user, document_id)
        if removed.outcome == "deleted" and self.look.state.running:
            self.look.look_at(self.keeper.uploads.folder)  # it may just have been read
        self._bring_in_line_soon()
        return removed

    def restore(self, user: User, removed_id: str) -> None:
        """Take a document in again, and have it read."""
        place = self.keeper.restore(user, removed_id)
        there = next((one for one in (place, *place.parents) if one.exists()), None) if place else None
        self._read([there] if there else [])

    def taken_out(self, user: User) -> Sequence[TakenOutRecord]:
        return self.keeper.taken_out(user)

    def is_upload(self, document: DocumentRecord) -> bool:
        return self.keeper.is_upload(document)

    @property
    def watching(self) -> bool:
        return self._watcher.running

    def watch(self, user: User, on: bool) -> None:
        """Look at the folders by itself, or not any more; remembered until it is said otherwise."""
        check_may_keep(user)
        with self.memory.catalog.transaction(visible=False) as connection:
            set_meta(connection, "watch", "on" if on else "off")
        self._watcher.start() if on else self._watcher.stop()

    def _wants_watching(self) -> bool:
        with self.memory.catalog.reading(OWNER) as reader:
            said = reader.meta("watch")
        return self.memory.settings.watch if said is None else said == "on"

    def _folders(self) -> list[Path]:
        """The folders the index follows; those of the settings where it follows none yet."""
        with self.memory.catalog.reading(OWNER) as reader:
            followed = [root.folder for root in self.keeper.roots(reader)]
            none_yet = not reader.roots()
        return [*(root for root in self.memory.settings.roots if none_yet and root.is_dir()), *followed]

    def _read(self, parts: Sequence[Path]) -> None:
        self.look.look_at(*parts) if parts else self.look.start()

    def _bring_in_line(self) -> None:
        with self._one_mends:
            bring_index_in_line(self.memory.catalog, self.index, trusted=True)
            discard_renderings(self.memory.renderings, self.memory.document_ids())

    def _bring_in_line_soon(self) -> None:
        """In the background: until then searches scan the catalog, which is right already."""
        threading.Thread(target=self._told_in_the_log, args=(self._bring_in_line,), name="bring-in-line", daemon=True).start()

    def _mend(self) -> None:
        with self._one_mends:
            mend_index(self.memory.catalog, self.index)
        self.memory.use_index(self.index)

    def _told_in_the_log(self, work: Callable[[], None]) -> None:
        try:
            work()
        except (KBError, OSError) as error:
            log.warning("Chroma is behind the catalog, which answers meanwhile: %s", error)


def serve(settings: Settings, user: User = OWNER) -> None:
    """Serve the web application until it is stopped, with this user's rights. AnotherWriter when another process writes there."""
    with writing(settings.data), _listening(settings) as listener:
        application = Application(settings)
        application.memory.catalog.create()
        application.keeper.uploads.discard_unfinished()
        threading.Thread(target=application.warm_up, name="warm-up", daemon=True).start()
        _run(application, settings, listener, user)


def _run(application: Application, settings: Settings, listener: socket.socket, user: User) -> None:
    import uvicorn

    from kb.web.application import create_app  # Gradio takes two seconds to import: only who serves pays for it

    local = _is_loopback(settings.host)
    caller = user if local else ANONYMOUS
    web = create_app(application.memory, lambda _: caller, keeping=application if may_keep(caller) else None)
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    sys.stderr.write(f"Rådsminne: http://{host}:{settings.port}\n")
    if not local:
        sys.stderr.write("There are no accounts, and the address is open to others: only open documents are shown.\n")
    server = uvicorn.Server(uvicorn.Config(web, log_level="warning", proxy_headers=False, server_header=False))
    server.run(sockets=[listener])


def _listening(settings: Settings) -> socket.socket:
    """The socket to serve on; taken first, so that a busy port is told at once and in words."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
    except OSError as error:
        listener.close()
        raise UsageError(
            f"Cannot listen on {settings.host}:{settings.port} ({error.strerror}). Choose another: kb serve --port 7861"
        ) from error
    return listener


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


if __name__ == "__main__":
    try:
        serve(Settings())
    except KBError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(130)
