"""The decision register for programs: the shape of the command line, the rights of whoever asks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from kb.decisions import Decision, Piece
from kb.memory import Memory
from kb.register.register import Asked
from kb.register.shapes import decision_json
from kb.settings import Settings
from kb.store.decision_rows import insert_decisions
from kb.types import ANONYMOUS, OWNER, Access, User
from kb.web.api import api_routes
from tests.fakes import WordEmbedder
from tests.store_factory import new_catalog, put


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    opened = Memory(Settings(data=tmp_path / "data"))
    catalog = new_catalog(tmp_path / "data", WordEmbedder())
    rights: list[tuple[str, Access, str]] = [("open.txt", "open", "Planen vedtas."), ("closed.txt", "closed", "Tomten selges.")]
    for path, access, text in rights:
        put(catalog, WordEmbedder(), path, text, access=access, kind="minutes", organ="Styret", day=date(2024, 3, 12))
        with catalog.transaction() as connection:
            (number,) = connection.execute("SELECT number FROM documents WHERE path = ?", (path,)).fetchone()
            decision = Decision("Styret", None, "1/24", "1/2024", None, "Sak", "adopted", (Piece(1, 0, len(text)),))
            insert_decisions(connection, number, [decision])
    return opened


@pytest.fixture
def client(memory: Memory) -> Callable[[User], TestClient]:
    def of(user: User) -> TestClient:
        application = FastAPI()
        application.include_router(api_routes(memory, lambda _: user, None))
        return TestClient(application)

    return of


def test_the_register_has_the_shape_of_the_command_line(memory: Memory, client: Callable[[User], TestClient]) -> None:
    told = client(OWNER).get("/api/decisions?organ=styret&year=2024").json()
    assert told == [decision_json(stored) for stored in memory.decisions(OWNER, Asked())]
    assert [one["text"] for one in told] == ["Tomten selges.", "Planen vedtas."]
    assert client(OWNER).get("/api/decisions?year=2023").json() == []
    assert [one["text"] for one in client(OWNER).get("/api/decisions?text=plan").json()] == ["Planen vedtas."]


def test_what_may_not_be_seen_is_not_there(client: Callable[[User], TestClient]) -> None:
    assert [one["path"] for one in client(ANONYMOUS).get("/api/decisions").json()] == ["open.txt"]
    assert client(ANONYMOUS).get("/api/decisions?text=tomten").json() == []


def test_a_wrong_outcome_is_refused(client: Callable[[User], TestClient]) -> None:
    assert client(OWNER).get("/api/decisions?outcome=maybe").status_code == 422
