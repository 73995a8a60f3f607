"""Wiring: settings -> memory -> web application. `python app.py` serves it, same as `kb serve`."""

from __future__ import annotations

import ipaddress
import socket
import sys
import threading
from collections.abc import Callable

from ingest.pipeline import Tools, ingest
from ingest.upkeep import bring_index_in_line, mend_index
from kb.errors import KBError, UsageError
from kb.memory import Memory
from kb.pages.office import discard_renderings
from kb.settings import Settings
from kb.store.lock import writing
from kb.store.vectors import VectorIndex
from kb.types import ANONYMOUS, OWNER, IngestProgress, IngestReport, User


class Application:
    """The memory while the application runs: it holds the right to write, so a rescan happens inside it."""

    def __init__(self, settings: Settings) -> None:
        self.memory = Memory(settings)
        self.index = VectorIndex(settings.data)

    def rescan(self, tell: Callable[[IngestProgress], None]) -> IngestReport:
        """Bring the index in line with its folders; asking goes on meanwhile, from the catalog."""
        memory = self.memory
        with memory.catalog.reading(OWNER) as reader:
            followed = reader.roots()
        report = ingest(Tools(memory.catalog, memory.embedder(), memory.settings, tell), followed or memory.settings.roots)
        bring_index_in_line(memory.catalog, self.index, trusted=True)
        discard_renderings(memory.renderings, memory.document_ids())
        return report

    def warm_up(self) -> None:
        """Open the model, then look Chroma through and mend it; until then the catalog's own vectors are scanned."""
        self.memory.embedder()
        mend_index(self.memory.catalog, self.index)
        self.memory.use_index(self.index)


def serve(settings: Settings, user: User = OWNER) -> None:
    """Serve the web application until it is stopped, with this user's rights. AnotherWriter when another process writes there."""
    with writing(settings.data), _listening(settings) as listener:
        application = Application(settings)
        application.memory.catalog.create()
        threading.Thread(target=application.warm_up, name="warm-up", daemon=True).start()
        _run(application, settings, listener, user)


def _run(application: Application, settings: Settings, listener: socket.socket, user: User) -> None:
    import uvicorn

    from kb.web.application import create_app  # Gradio takes two seconds to import: only who serves pays for it

    local = _is_loopback(settings.host)
    caller = user if local else ANONYMOUS
    web = create_app(application.memory, lambda _: caller, application.rescan if caller.owner else None)
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
