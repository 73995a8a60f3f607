"""The functions of page Samlingen, asked as its script asks them: what each user gets, and who may change anything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kb.types import OWNER
from tests.conftest import wait_for
from tests.web.site import Site
from tests.web.test_web_stewardship import Desk, filled

PAGE = "/samlingen"
STRANGERS = ["anonymous", "kari"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with filled(tmp_path) as desk:
        (desk.corpus / "kb.toml").write_text('[files."lukket.md"]\naccess = "closed"\ngroups = ["ledelsen"]\n', encoding="utf-8")
        desk.write("lukket.md", "Kvitebjørn")
        desk.web.post("/api/rescan")
        desk.rest()
        yield desk


@pytest.fixture
def site(desk: Desk) -> Site:
    return Site(desk.web, desk.application.memory, {})


def form(title: str = "Sak om ferja", organ: str = "", date: str = "", kind: str = "other") -> dict[str, str]:
    return {"title": title, "organ": organ, "date": date, "kind": kind}


@pytest.mark.parametrize("who", STRANGERS)
def test_only_the_keeper_changes_anything(desk: Desk, site: Site, who: str) -> None:
    document = desk.id("sak.md")
    before = desk.listed()["documents"]
    run = desk.application.look.state.run
    asked = {
        "correct": {"document": document, **form(title="Overtatt")},
        "remove": {"document": document},
        "restore": {"id": document},
        "look": {},
        "watch": {"on": True},
        "sent": {"outcome": "kept", "path": "lukket.md"},
    }
    for function, sent in asked.items():
        assert set(site.page(function, sent, who, at=PAGE)) == {"problem"}, function
    assert site.page("result", {}, who, at=PAGE) == {"result": "", "running": False}
    assert desk.listed()["documents"] == before
    assert desk.application.look.state.run == run and not desk.application.watching


@pytest.mark.parametrize("who", STRANGERS)
def test_nobody_learns_of_what_they_may_not_open(desk: Desk, site: Site, who: str) -> None:
    desk.send("DELETE", f"/api/documents/{desk.id('to.md')}")
    for query in ({}, {"tilstand": "taken_out"}, {"q": "Kvitebjørn"}):
        told = str(site.page("documents", query, who, at=PAGE))
        assert "Kvitebjørn" not in told and "lukket" not in told and "to.md" not in told and "Tatt ut" not in told
    assert site.page("about", {"document": desk.id("lukket.md")}, who, at=PAGE) == {"problem": "Dokumentet finnes ikke her lenger."}
    source = site.page("source", {"document": desk.id("lukket.md")}, who, at=PAGE)
    assert source.get("failed") and "Kvitebjørn" not in str(source)
    assert site.page("progress", {}, who, at=PAGE)["run"] == 0


def test_the_groups_of_a_closed_document_are_told_to_its_keeper_only(desk: Desk, site: Site) -> None:
    assert "lukket: ledelsen" in site.page("documents", {}, at=PAGE)["list"]


def test_a_form_says_only_what_it_changed(desk: Desk, site: Site) -> None:
    document = desk.id("sak.md")
    assert site.page("correct", {"document": document, **form()}, at=PAGE) == {"announcement": "Du har ikke endret noe."}
    wrong = site.page("correct", {"document": document, **form(date="2024-13-01")}, at=PAGE)
    assert wrong["field"] == "date" and "hel dato" in wrong["problem"]
    site.page("correct", {"document": document, **form(organ="Havnestyret", date="2024-03-01")}, at=PAGE)
    record = desk.application.memory.document(OWNER, document)
    assert record.corrected == {"organ", "date"} and record.facts.organ == "Havnestyret"
    site.page("correct", {"document": document, **form(date="2024-03-01")}, at=PAGE)  # no organ, as it was read
    assert desk.application.memory.document(OWNER, document).corrected == {"date"}


def test_a_problem_is_told_in_the_readers_language(desk: Desk, site: Site) -> None:
    sent = {"document": desk.id("sak.md"), **form(title=""), "language": "nn"}
    assert site.page("correct", sent, at=PAGE)["problem"] == "Dokumentet må ha ein tittel."


def test_out_and_in_again(desk: Desk, site: Site) -> None:
    removed = site.page("remove", {"document": desk.id("sak.md")}, at=PAGE)
    assert "tatt ut av samlingen" in removed["announcement"]
    assert "sak.md" not in site.page("documents", {}, at=PAGE)["list"]
    out = site.page("documents", {"tilstand": "taken_out"}, at=PAGE)
    assert "sak.md" in out["list"] and "Tatt ut av samlingen (1)" in out["options"]["tilstand"]
    (record,) = desk.application.taken_out(OWNER)
    site.page("restore", {"id": record.id}, at=PAGE)
    wait_for(lambda: "sak.md" in site.page("documents", {}, at=PAGE)["list"], 60)


def test_a_long_list_comes_in_parts(desk: Desk, site: Site) -> None:
    for number in range(103):
        desk.write(f"mange/notat {number}.md", f"brønn {number}")
    desk.web.post("/api/rescan")
    desk.rest()
    first = site.page("documents", {"sorter": "tittel"}, at=PAGE)
    assert first["list"].count('class="place"') == 100 and "Viser 100 av 106 dokumenter." in first["list"]
    rest = site.page("more", {"sorter": "tittel", "offset": 100}, at=PAGE)
    assert rest["rows"].count('class="place"') == 6 and not rest["more"]
    whole = site.page("documents", {"sorter": "tittel", "n": 106}, at=PAGE)
    assert whole["list"].count('class="place"') == 106
