"""Versions of one text are folded under the newest, and a closed version is no version at all for who may not open it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from kb.cli.tables import show_hits
from kb.search.request import SearchRequest
from kb.types import ANONYMOUS, OWNER
from tests.conftest import kb
from tests.web.site import Site, opened

pytestmark = pytest.mark.slow

TEXT = (
    "Ferjesambandet over Kvernsundet får fem nye avganger på hverdager, og kommunene deler kostnaden etter folketall i {year}. "
    "Siste båt går klokken elleve om kvelden, slik at ungdom rekker hjem fra trening og kino. Rederiet skal melde fra om "
    "innstillinger senest en time før, og reisende får taxi når ventetiden blir lengre enn førti minutter. Ordningen "
    "vurderes på nytt av styret sammen med budsjettet, og fylkeskommunen blir bedt om å dekke halvparten av utgiftene."
)
QUERY = "nye avganger ferjesambandet"
TITLES = {"2023": "Hemmelig førsteutkast", "2024": "Andre utkast", "2025": "Endelig ruteplan"}


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Three versions of a plan, the oldest one closed, and a document about something else."""
    work = tmp_path_factory.mktemp("versions")
    corpus = work / "corpus"
    (corpus / "lukket").mkdir(parents=True)
    (corpus / "kb.toml").write_text(
        'access = "open"\n[files."2024.md"]\ndate = 2024-03-01\n[files."2025.md"]\ndate = 2025-03-01\n', encoding="utf-8"
    )
    (corpus / "lukket" / "kb.toml").write_text(
        'access = "closed"\ngroups = ["styret"]\n[files."2023.md"]\ndate = 2023-03-01\n', encoding="utf-8"
    )
    for year, title in TITLES.items():
        file = corpus / ("lukket" if year == "2023" else "") / f"{year}.md"
        file.write_text(f"# {title}\n\n{TEXT.format(year=year)}\n", encoding="utf-8")
    (corpus / "bad.md").write_text("# Badet\n\nBadet i Lindvåg åpner klokken sju hver morgen.\n", encoding="utf-8")
    ran = kb("ingest", corpus, "--json", data=work / "data")
    assert ran.code == 0, ran.out + ran.err
    with opened(work / "data") as site:
        yield site


def found(site: Site, who: str, path: str = "2025.md") -> dict[str, Any]:
    told = site.get(f"/api/search?q={QUERY}&grouped=true", who).json()
    [hit] = [hit for hit in told["hits"] if hit["path"] == path]
    return {**hit, "total": told["total"], "paths": {each["path"] for each in told["hits"]}}


def test_older_versions_lie_under_the_newest(versions: Site) -> None:
    hit = found(versions, "kari")
    assert {each["path"] for each in hit["same_in"]} == {"2024.md", "lukket/2023.md"}
    assert not hit["paths"] & {"2024.md", "lukket/2023.md"}
    shown = versions.page("search", {"q": QUERY}, "kari", at="/sok")["hits"]
    assert "Nesten samme tekst i:" in shown and TITLES["2023"] in shown and "1. mars 2024" in shown


@pytest.mark.parametrize("who", ["anonymous", "ola"])
def test_a_closed_version_is_neither_named_nor_counted(versions: Site, who: str) -> None:
    hit = found(versions, who)
    assert [each["path"] for each in hit["same_in"]] == ["2024.md"]
    assert hit["total"] == found(versions, "owner")["total"] - 1
    said = [
        json.dumps(versions.page("search", {"q": words}, who, at="/sok"), ensure_ascii=False)
        for words in (QUERY, "hemmelig førsteutkast", "hemmelg førsteutkst")
    ]
    assert not [text for text in said if "Hemmelig" in text or "2023" in text]


@pytest.mark.parametrize("who", ["anonymous", "ola"])
def test_a_closed_document_cannot_be_searched_in(versions: Site, who: str) -> None:
    closed, absent = versions.ids["lukket/2023.md"], "0123456789abcdef"
    for function in ("search", "more"):
        told = [versions.page(function, {"q": QUERY, "in": one}, who, at="/sok") for one in (closed, absent)]
        assert told[0] == told[1] and "problem" in told[0]
    answers = [versions.get(f"/api/search?q={QUERY}&document_id={one}", who).json() for one in (closed, absent)]
    assert [(answer["hits"], answer["total"]) for answer in answers] == [([], 0), ([], 0)]
    assert "problem" not in versions.page("search", {"q": QUERY, "in": closed}, "kari", at="/sok")


def test_the_terminal_names_the_versions_this_user_may_see(versions: Site, capsys: pytest.CaptureFixture[str]) -> None:
    show_hits(versions.memory.search(ANONYMOUS, SearchRequest(QUERY)))
    told = " ".join(capsys.readouterr().out.split())
    assert "(også i: Andre utkast (2024.md))" in told and "2023" not in told
    show_hits(versions.memory.search(OWNER, SearchRequest(QUERY)))
    assert "lukket/2023.md" in " ".join(capsys.readouterr().out.split())
