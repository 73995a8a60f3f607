"""Keeping the collection through the web: for its owner only, from our own pages only, by one writer."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from httpx import Response
from starlette.exceptions import HTTPException
from starlette.requests import Request

from app import Application
from ingest import pipeline
from kb.settings import Settings
from kb.types import OWNER
from kb.web.application import create_app
from kb.web.receiving import received
from tests.conftest import wait_for
from tests.fakes import WordEmbedder
from tests.web.site import HOME, user_of

MEANT = {"X-Radsminne": "1"}


@dataclass(frozen=True)
class Desk:
    """The running application over a small folder, and whoever sits before it."""

    web: TestClient
    application: Application
    corpus: Path

    def send(self, method: str, path: str, who: str = "owner", **more: object) -> Response:
        headers = {"x-as": who, **MEANT, **more.pop("headers", {})}  # type: ignore[dict-item]
        return self.web.request(method, path, headers=headers, **more)  # type: ignore[arg-type]

    def upload(self, name: str, content: bytes, who: str = "owner", **fields: object) -> Response:
        return self.send("POST", "/api/uploads", who, files={"file": (name, content)}, data=fields)

    def rest(self) -> dict:
        """Wait until nothing is being read."""
        wait_for(lambda: not self.web.get("/api/rescan").json()["running"], 60)
        return self.web.get("/api/rescan").json()

    def listed(self, **query: object) -> dict:
        return self.send("GET", "/api/documents", params=query).json()

    def id(self, path: str) -> str:
        return next(one["document_id"] for one in self.listed()["documents"] if one["path"] == path)

    def found(self, words: str, who: str = "owner") -> list[str]:
        hits = self.send("GET", "/api/search", who, params={"q": words}).json()["hits"]
        return [hit["path"] for hit in hits if words.lower() in hit["text"].lower()]

    def write(self, path: str, about: str) -> Path:
        file = self.corpus / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"# Sak om {about}\n\nStyret vedtok å øke tilskuddet til {about}.\n", encoding="utf-8")
        return file


@contextmanager
def desk_at(work: Path, **settings: object) -> Iterator[Desk]:
    corpus = work / "corpus"
    corpus.mkdir(exist_ok=True)
    application = Application(Settings(data=work / "data", corpus=str(corpus), max_file_mb=1, **settings))  # type: ignore[arg-type]
    application.memory._embedder = WordEmbedder()
    application.memory.catalog.create()
    app = create_app(application.memory, user_of, keeping=application)
    try:
        with TestClient(app, base_url=HOME, raise_server_exceptions=False) as web:
            yield Desk(web, application, corpus)
    finally:
        application._watcher.stop()
        application.index.close()


@contextmanager
def filled(work: Path) -> Iterator[Desk]:
    with desk_at(work) as desk:
        desk.write("sak.md", "ferja")
        desk.write("to.md", "broa")
        desk.web.post("/api/rescan")
        desk.rest()
        yield desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with filled(tmp_path) as desk:
        yield desk


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk at which nothing comes to be changed."""
    with filled(tmp_path_factory.mktemp("quiet")) as desk:
        yield desk


ADDRESSES = [
    ("GET", "/api/documents", None),
    ("PATCH", "/api/documents/{id}", {"title": "x"}),
    ("DELETE", "/api/documents/{id}", None),
    ("POST", "/api/documents/{id}/restore", None),
    ("POST", "/api/uploads", None),
    ("GET", "/api/watch", None),
    ("PUT", "/api/watch", {"watching": True}),
]


@pytest.mark.parametrize("who", ["anonymous", "kari", "ola"])
@pytest.mark.parametrize(("method", "path", "body"), ADDRESSES)
def test_for_others_the_addresses_do_not_exist(quiet: Desk, who: str, method: str, path: str, body: object) -> None:
    address = path.replace("{id}", quiet.id("sak.md"))
    answer = quiet.send(method, address, who, json=body)
    missing = quiet.send(method, address + "x", "owner", headers={"accept": "application/json"})
    assert answer.status_code == 404 and "document" in answer.json()["error"], missing.text
    assert quiet.found("ferja") == ["sak.md"] and not quiet.application.watching


@pytest.mark.parametrize(("method", "path", "body"), [one for one in ADDRESSES if one[0] != "GET"])
def test_a_foreign_page_changes_nothing(quiet: Desk, method: str, path: str, body: object) -> None:
    address = path.replace("{id}", quiet.id("sak.md"))
    form = {"content-type": "application/x-www-form-urlencoded"}
    for origin in ("null", "http://evil.example", "http://127.0.0.1:7861"):
        assert quiet.send(method, address, headers={"origin": origin}, json=body).status_code == 403
    for headers in ({}, form, {"origin": HOME, **form}, {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}):
        assert quiet.web.request(method, address, headers=headers, content=b"watching=true").status_code == 403
    assert quiet.listed()["removed"] == [] and quiet.found("ferja") == ["sak.md"]


def test_a_correction_holds_at_once(desk: Desk) -> None:
    document = desk.id("sak.md")
    said = {"title": "Ferjesaken", "date": "2024-06-14", "organ": None, "kind": "case_paper"}
    told = desk.send("PATCH", f"/api/documents/{document}", json=said).json()
    assert {name: told[name] for name in said} == said and told["corrected"] == ["date", "kind", "organ", "title"]
    assert desk.send("GET", "/api/search", params={"q": "Ferjesaken", "kind": "case_paper"}).json()["hits"][0]["path"] == "sak.md"
    told = desk.send("PATCH", f"/api/documents/{document}", json={"as_read": ["title", "kind"], "date": None}).json()
    assert told["title"] == "Sak om ferja" and told["date"] is None and told["corrected"] == ["date", "organ"]
    desk.web.post("/api/rescan")
    desk.rest()
    assert desk.send("GET", f"/api/documents/{document}").json()["corrected"] == ["date", "organ"]
    assert "corrected" not in desk.send("GET", f"/api/documents/{document}", "ola").json()


@pytest.mark.parametrize(
    ("body", "code"),
    [({"title": ""}, 400), ({"title": None}, 400), ({"date": "i går"}, 400), ({"kind": "brev"}, 422), ({"access": "open"}, 422)],
)
def test_a_wrong_correction_is_told(quiet: Desk, body: dict, code: int) -> None:
    answer = quiet.send("PATCH", f"/api/documents/{quiet.id('sak.md')}", json=body)
    assert answer.status_code == code and answer.json()["error"]
    assert quiet.listed()["documents"][0]["corrected"] == []


def test_the_list_tells_what_there_is(desk: Desk) -> None:
    (desk.corpus / "tom.md").write_bytes(b"")
    desk.web.post("/api/rescan")
    desk.rest()
    told = desk.listed()
    assert told["statuses"] == {"indexed": 2, "no_text": 1} and told["total"] == 3
    [problem] = desk.listed(status="problems")["documents"]
    assert problem["path"] == "tom.md" and problem["reason"] and problem["size"] == 0 and problem["uploaded"] is False
    assert [one["path"] for one in desk.listed(text="BROA sak")["documents"]] == ["to.md"]
    assert [one["path"] for one in desk.listed(n=1, offset=1)["documents"]] == ["to.md"]
    assert desk.send("GET", "/api/documents", params={"status": "x"}).status_code == 422


def test_an_upload_is_read_under_its_rights(desk: Desk) -> None:
    answer = desk.upload(
        "Møte æ.md", b"Ordet kanarifugl.", access="closed", groups=["styret", "rådet"], organ="Styret", kind="minutes"
    )
    assert answer.status_code == 202 and answer.json()["path"] == "uploads/Møte æ.md"
    report = desk.rest()
    assert report["run"] == answer.json()["run"] and [file["status"] for file in report["files"]] == ["indexed"]
    assert (desk.found("kanarifugl", "kari"), desk.found("kanarifugl", "ola")) == (["uploads/Møte æ.md"], [])
    told = next(one for one in desk.listed()["documents"] if one["uploaded"])
    assert (told["access"], told["groups"], told["organ"], told["kind"]) == ("closed", ["rådet", "styret"], "Styret", "minutes")
    again = desk.upload("annet.md", b"Ordet kanarifugl.")
    assert (
        again.status_code == 200
        and again.json()["outcome"] == "already_here"
        and again.json()["document_id"] == told["document_id"]
    )
    taken = desk.upload("Møte æ.md", b"Ordet papegoye.")
    assert taken.status_code == 409 and taken.json()["outcome"] == "name_taken"
    assert desk.upload("Møte æ.md", b"Ordet papegoye.", if_taken="replace").status_code == 202
    desk.rest()
    assert desk.found("kanarifugl") == [] and desk.found("papegoye", "ola") == ["uploads/Møte æ.md"]


def test_what_is_sent_is_bounded(quiet: Desk) -> None:
    form = {"content-type": "multipart/form-data; boundary=x"}
    assert quiet.upload("stor.pdf", bytes((1 << 20) + 1)).status_code == 400
    assert quiet.upload("stor.pdf", bytes(3 << 20)).status_code == 413
    for sent in (
        quiet.send("POST", "/api/uploads", content=b"x"),
        quiet.send("POST", "/api/uploads", data={"file": "no file"}),
        quiet.send("POST", "/api/uploads", content=b"--y\r\nbroken", headers=form),
        quiet.upload("kb.toml", b'access = "open"'),
        quiet.upload("tom.pdf", b""),
        quiet.upload("x.pdf", b"x", access="public"),
        quiet.upload("x.pdf", b"x", kind="brev"),
    ):
        assert sent.status_code == 400 and sent.json()["error"].endswith("."), sent.text
    uploads = quiet.corpus.parent / "data" / "uploads"
    assert not uploads.exists() or os.listdir(uploads) == []


def test_no_more_is_taken_in_than_may_be() -> None:
    """Also when the sender does not say beforehand how much will come."""
    sent = [b'--x\r\nContent-Disposition: form-data; name="file"; filename="stor.pdf"\r\n\r\n']

    async def receive() -> dict[str, object]:
        sent.append(bytes(1 << 18))
        return {"type": "http.request", "body": sent[-2], "more_body": True}

    headers = [(b"content-type", b"multipart/form-data; boundary=x")]
    request = Request({"type": "http", "method": "POST", "headers": headers}, receive)
    # In a thread, since browser tests have a loop of their own running here.
    with (
        ThreadPoolExecutor(1) as thread,
        pytest.raises(HTTPException, match="larger than 3 MB"),
    ):  # a browser test has its own loop here
        thread.submit(asyncio.run, received(request, 3)).result()
    assert len(sent) == 4 * 4 + 2


def test_removing_and_taking_in_again(desk: Desk) -> None:
    document = desk.id("sak.md")
    assert desk.send("DELETE", f"/api/documents/{document}").json() == {"outcome": "taken_out", "path": "sak.md"}
    assert desk.found("ferja") == [] and (desk.corpus / "sak.md").exists()
    assert desk.send("GET", f"/api/documents/{document}").status_code == 404
    [removed] = desk.listed()["removed"]
    assert removed["path"] == "sak.md" and removed["document_id"] == document
    desk.web.post("/api/rescan")
    assert "sak.md" not in [file["path"] for file in desk.rest()["files"]]
    assert desk.send("POST", f"/api/documents/{removed['id']}/restore").status_code == 202
    assert [file["status"] for file in desk.rest()["files"]] == ["indexed"]
    assert desk.found("ferja") == ["sak.md"] and desk.listed()["removed"] == []
    assert desk.send("POST", f"/api/documents/{removed['id']}/restore").status_code == 404
    desk.upload("opp.md", b"Ordet kanarifugl.")
    desk.rest()
    assert desk.send("DELETE", f"/api/documents/{desk.id('uploads/opp.md')}").json()["outcome"] == "deleted"
    assert desk.found("kanarifugl") == [] and desk.listed()["removed"] == []


def test_while_a_run_goes_on_nothing_is_lost(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long look at the folders; meanwhile a document is corrected, one is given, and one is taken out."""
    begun, go_on = threading.Event(), threading.Event()
    make_plan = pipeline.make_plan

    def halting(*arguments: object) -> object:
        plan = make_plan(*arguments)  # type: ignore[arg-type]
        begun.set()
        assert go_on.wait(60)
        return plan

    desk.write("to.md", "kaia")
    desk.write("tre.md", "skolen")
    taken, corrected = desk.id("to.md"), desk.id("sak.md")
    monkeypatch.setattr(pipeline, "make_plan", halting)
    desk.web.post("/api/rescan")
    assert begun.wait(60)
    assert desk.send("PATCH", f"/api/documents/{corrected}", json={"title": "Ferjesaken"}).json()["title"] == "Ferjesaken"
    assert desk.send("DELETE", f"/api/documents/{taken}").status_code == 200
    answer = desk.upload("opp.md", b"Ordet kanarifugl.")
    assert answer.status_code == 202 and desk.web.get("/api/rescan").json()["running"]
    go_on.set()
    report = desk.rest()
    assert report["run"] == answer.json()["run"] and report["error"] is None
    assert {"tre.md", "uploads/opp.md"} <= {file["path"] for file in report["files"] if file["status"] == "indexed"}
    documents = {one["path"]: one for one in desk.listed()["documents"]}
    assert set(documents) == {"sak.md", "tre.md", "uploads/opp.md"} and documents["sak.md"]["title"] == "Ferjesaken"
    assert desk.found("kaia") == [] and [one["path"] for one in desk.listed()["removed"]] == ["to.md"]


def test_watching_is_remembered(tmp_path: Path) -> None:
    with desk_at(tmp_path) as desk:
        assert desk.send("GET", "/api/watch").json() == {"watching": False}
        assert desk.send("PUT", "/api/watch", json={"watching": True}).json() == {"watching": True}
    with desk_at(tmp_path) as desk:
        desk.application.warm_up()
        assert desk.send("GET", "/api/watch").json() == {"watching": True}
        assert desk.send("PUT", "/api/watch", json={"watching": False}).json() == {"watching": False}
    with desk_at(tmp_path, watch=True) as desk:
        desk.application.warm_up()
        assert not desk.application.watching, "what was said last in the application holds over the setting"


def test_the_addresses_are_described(quiet: Desk) -> None:
    paths = quiet.web.get("/api/openapi.json").json()["paths"]
    assert "multipart/form-data" in paths["/api/uploads"]["post"]["requestBody"]["content"]
    assert "/api/uploads" in quiet.web.get("/api/docs").text
    assert quiet.application.memory.documents(OWNER)
