"""The canary: a word that stands only in a closed document appears nowhere for others, at no door."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.conftest import Ran, kb, serving

pytestmark = pytest.mark.slow

CANARY = "Kvitebjørnprosjektet"
OTHERS = ("ola", "anonymous")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    work = tmp_path_factory.mktemp("rights")
    corpus, data = work / "corpus", work / "data"
    (corpus / "lukket").mkdir(parents=True)
    data.mkdir()
    (data / "users.toml").write_text('[users.kari]\ngroups = ["styret"]\n[users.ola]\n', encoding="utf-8")
    (corpus / "kb.toml").write_text('access = "open"', encoding="utf-8")
    (corpus / "aapent.md").write_text("# Ferjedrift\n\nStyret vedtok å øke tilskuddet til ferja i 2025.", encoding="utf-8")
    (corpus / "lukket" / "kb.toml").write_text(
        'access = "closed"\ngroups = ["styret"]\norgan = "Granskingsutvalget"', encoding="utf-8"
    )
    text = f"# {CANARY}\n\nStyret vedtok å selge ferja i hemmelighet. {CANARY} gjelder fra 2031-05-17."
    (corpus / "lukket" / f"{CANARY}.md").write_text(text, encoding="utf-8")
    (corpus / "lukket" / f"{CANARY}-skadet.pdf").write_bytes(b"%PDF-1.4 broken")
    assert kb("ingest", corpus, "--json", data=data).code == 1
    return data


def closed_document(data: Path) -> dict:
    [hit] = [h for h in kb("search", CANARY, "--json", data=data).json()["hits"] if CANARY in h["path"]][:1]
    return hit


def says_nothing(ran: Ran) -> None:
    told = (ran.out + ran.err).lower()
    assert CANARY.lower() not in told.replace(f"“{CANARY.lower()}”", "").replace(f'"query": "{CANARY.lower()}"', "").replace(
        f'"question": "{CANARY.lower()}"', ""
    )
    assert "granskingsutvalget" not in told and "2031" not in told


def test_the_owner_and_the_group_see_it(data: Path) -> None:
    for who in ([], ["--as", "kari"]):
        hits = kb("search", CANARY, "--json", *who, data=data).json()["hits"]
        assert CANARY in hits[0]["text"]


@pytest.mark.parametrize("user", OTHERS)
def test_no_command_tells_of_it(data: Path, user: str) -> None:
    closed = closed_document(data)
    for arguments in (
        ["search", CANARY, "--json"],
        ["search", CANARY],
        ["search", "selge ferja i hemmelighet", "--json"],
        ["search", "ferja", "--organ", "gransk", "--json"],
        ["ask", CANARY, "--json"],
        ["ask", "Hva vedtok styret om å selge ferja?", "--json"],
        ["status", "--json"],
        ["status"],
        ["check", "--json"],
    ):
        says_nothing(kb(*arguments, "--as", user, data=data))
    refused = kb("page", closed["path"], "1", "--json", "--as", user, data=data)
    missing = kb("page", "lukket/finnes-ikke.md", "1", "--json", "--as", user, data=data)
    assert (refused.code, refused.out, refused.err) == (missing.code, missing.out, missing.err)


@pytest.mark.parametrize("user", OTHERS)
def test_counts_do_not_tell_of_it(data: Path, user: str) -> None:
    status = kb("status", "--json", "--as", user, data=data).json()
    assert status["documents"] == 1 and status["organs"] == []
    assert kb("search", "styret vedtok ferja", "--json", "--as", user, data=data).json()["total"] == 1
    answer = json.loads(kb("ask", "Hva vedtok styret?", "--json", "--as", user, data=data).out)
    assert answer["searched"]["documents"] == 1 and answer["searched"]["to"] != "2031-05-17"


@pytest.mark.parametrize("user", OTHERS)
def test_no_address_of_the_web_application_tells_of_it(data: Path, tmp_path: Path, user: str) -> None:
    closed = closed_document(data)
    document = f"/documents/{closed['document_id']}"
    with serving(data, tmp_path / "log.txt", "--as", user) as site:
        for address in (
            "/",
            "/?q=Hva+vedtok+styret+om+ferja",
            f"/?dokument={closed['document_id']}",
            "/api/search?q=selge+ferja+i+hemmelighet",
            "/api/search?q=ferja&organ=gransk",
            "/api/openapi.json",
            "/health",
            "/api/rescan",
        ):
            says_nothing(Ran(0, fetch(site.url + address)[1], ""))
        asked = fetch(site.url + "/api/ask", json.dumps({"question": "Hva vedtok styret om å selge ferja?"}))
        says_nothing(Ran(0, asked[1], ""))
        for address in (document, f"{document}/file", f"{document}/pages/1.png", f"{document}/pages/1.json"):
            api = f"/api{document}" if address == document else address
            missing = api.replace(closed["document_id"], "0" * 16)
            assert fetch(site.url + api) == fetch(site.url + missing)
            assert fetch(site.url + api)[0] == 404


def fetch(url: str, body: str | None = None) -> tuple[int, str]:
    """Status and text of an address."""
    request = urllib.request.Request(url, body.encode() if body else None, {"Content-Type": "application/json"} if body else {})
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, response.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode("utf-8", "replace")
