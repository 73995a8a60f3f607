"""The web application over the small collection, without a browser and without a server."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fastapi.testclient import TestClient
from httpx import Response
from starlette.requests import Request

from kb.memory import Memory
from kb.settings import Settings
from kb.types import ANONYMOUS, OWNER, FileReport, IngestProgress, IngestReport, User
from kb.web.application import create_app

HOME = "http://127.0.0.1:7860"
USERS = {"owner": OWNER, "anonymous": ANONYMOUS, "kari": User("kari", frozenset({"styret"})), "ola": User("ola")}


def user_of(request: Request) -> User:
    return USERS[request.headers.get("x-as", "owner")]


def report(tell: Callable[[IngestProgress], None]) -> IngestReport:
    tell(IngestProgress(0, 2, "ny.pdf"))
    time.sleep(0.1)
    files = (FileReport("ny.pdf", "a", "indexed", None, 1, 1, 0.1), FileReport("skannet.pdf", "b", "no_text", "no text", 1, 0, 0.1))
    return IngestReport(files, 100.0)


@dataclass(frozen=True)
class Site:
    """The application over the small collection, and the ids of its documents by path."""

    web: TestClient
    memory: Memory
    ids: dict[str, str]

    def get(self, path: str, who: str = "owner", **headers: str) -> Response:
        answer = self.web.get(path, headers={"x-as": who, **headers})
        self.web.cookies.clear()  # each visit is a new one
        return answer

    def page(self, function: str, sent: object, who: str = "owner", *, at: str = "/", **headers: str) -> dict[str, str]:
        """What the script of the page at an address gets when it calls one of its functions."""
        body = {"data": sent, "component_id": self.component(at), "session_hash": "test", "fn_name": function}
        answer = self.web.post("/gradio_api/component_server/", json=body, headers={"x-as": who, **headers})
        assert answer.status_code == 200, answer.text
        return answer.json()

    def component(self, at: str = "/") -> int:
        """The number by which Gradio knows the component of a page."""
        found = re.search(r'"id":(\d+),"type":"html"', self.web.get(at).text)
        assert found
        return int(found[1])


@contextmanager
def opened(data: Path) -> Iterator[Site]:
    """The application over this data directory; a request says with `x-as` whose rights it has."""
    memory = Memory(Settings(data=data, corpus=str(data.parent / "corpus")))
    app = create_app(memory, user_of, report)
    with TestClient(app, base_url=HOME, raise_server_exceptions=False) as web:
        yield Site(web, memory, {record.path: record.id for record in memory.documents(OWNER)})
