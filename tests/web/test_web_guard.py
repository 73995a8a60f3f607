"""Who may ask the web, and for what: rights, foreign hosts and sites, and doors that stay shut."""

from __future__ import annotations

import itertools
import json
import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from kb.memory import Memory
from kb.settings import Settings
from kb.types import OWNER
from kb.web.application import create_app
from kb.web.serving import Serving
from tests.web import small_collection
from tests.web.site import Site, report

pytestmark = pytest.mark.slow

PAGES = ["/", "/sok"]


# ---- Rights


@pytest.mark.parametrize("who", ["anonymous", "ola"])
def test_what_one_may_not_see_answers_as_what_is_not_there(site: Site, who: str) -> None:
    closed = site.ids["lukket/notat.md"]
    for address in ("api/documents/{}", "documents/{}/file", "documents/{}/pages/1.png", "documents/{}/pages/1.json?quote=0-4"):
        for accept in ("application/json", "text/html"):
            refused = site.get("/" + address.format(closed), who, accept=accept)
            absent = site.get("/" + address.format("0123456789abcdef"), who, accept=accept)
            assert (refused.status_code, refused.content) == (absent.status_code, absent.content) == (404, absent.content)
    shown = site.page("source", {"document": closed, "page": 1}, who)
    assert shown == site.page("source", {"document": "0123456789abcdef", "page": 1}, who)


@pytest.mark.parametrize("who", ["anonymous", "ola"])
def test_no_door_tells_of_a_closed_document(site: Site, who: str) -> None:
    said = [
        site.get(f"/api/search?q={small_collection.SECRET}&n=100", who).text.replace(small_collection.SECRET, "", 1),
        site.web.post("/api/ask", json={"question": "Hva gjelder salg av ferja?"}, headers={"x-as": who}).text,
        json.dumps(site.page("answer", {"question": "Hva gjelder salg av ferja?"}, who)),
        json.dumps(site.page("opening", {}, who)),
        json.dumps(site.page("collection", {}, who)),
        json.dumps(site.page("opening", {}, who, at="/sok")),
        json.dumps(site.page("search", {"q": "salg av ferja"}, who, at="/sok")),
        json.dumps(site.page("search", {"q": "ferja", "organ": "Sal"}, who, at="/sok")),
        *(site.get(page, who).text for page in PAGES),
        site.get("/health", who).text,
    ]
    assert not [text for text in said if small_collection.SECRET in text or "notat.md" in text]
    assert site.get("/health", who).json()["documents"] == site.get("/health").json()["documents"] - 1


@pytest.mark.parametrize("who", ["anonymous", "ola"])
def test_a_closed_document_adds_nothing_to_counts_and_facets(site: Site, who: str) -> None:
    """The closed note is the only one of its words, kind and date: for who may not see it there is no hit, facet or total."""
    assert site.get("/api/search?q=salg+av+ferja").json()["total"] > site.get("/api/search?q=salg+av+ferja", who).json()["total"]
    for query in ("salg+av+ferja", "salg+av+ferja&kind=other", small_collection.SECRET):
        told, all_told = (site.get(f"/api/search?q={query}&n=100", each).json() for each in (who, "kari"))
        kinds, all_kinds = ({each["value"]: each["count"] for each in every["facets"]["kind"]} for every in (told, all_told))
        assert sum(all_kinds.values()) == sum(kinds.values()) + 1
        assert not [hit for hit in told["hits"] if hit["path"].startswith("lukket")]


def test_the_group_sees_it(site: Site) -> None:
    assert site.get(f"/api/documents/{site.ids['lukket/notat.md']}", "kari").status_code == 200


def test_what_a_proxy_passes_on_has_a_strangers_rights(site: Site) -> None:
    closed = site.ids["lukket/notat.md"]
    assert site.get(f"/api/documents/{closed}").status_code == 200
    for header in ("x-forwarded-for", "forwarded", "x-real-ip"):
        assert site.get(f"/api/documents/{closed}", **{header: "203.0.113.9"}).status_code == 404


def test_on_another_address_everyone_is_anonymous_and_the_page_says_so(data: Path) -> None:
    app = create_app(Memory(Settings(data=data, host="192.0.2.7", port=7860)), lambda _: OWNER, report)
    with TestClient(app, base_url="http://192.0.2.7:7860") as web:
        assert "bare dokumenter som er merket åpne" in web.get("/").text
        assert web.get("/health").json()["documents"] == 5
        assert web.get("/api/rescan").status_code == web.post("/api/rescan").status_code == 404


# ---- Strangers


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:7860", "127.0.0.1:1234", "127.0.0.1", "", "192.0.2.7:7860", "localhost.evil.example:7860"],
)
def test_a_foreign_host_is_refused(site: Site, host: str) -> None:
    for path in ("/", "/health", "/api/search?q=ferje", "/assets/index.js", "/ui/spor.js"):
        assert site.get(path, host=host).status_code == 400


@pytest.mark.parametrize("host", ["127.0.0.1:7860", "localhost:7860", "LOCALHOST:7860", "[::1]:7860"])
def test_our_own_names_are_accepted(site: Site, host: str) -> None:
    assert site.get("/health", host=host).status_code == 200


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "http://localhost:3000", "null", "http://127.0.0.1", "https://127.0.0.1:7860"]
)
def test_a_foreign_site_is_refused(site: Site, origin: str) -> None:
    assert site.web.post("/api/ask", json={"question": "x"}, headers={"origin": origin}).status_code == 403
    assert site.web.post("/api/rescan", headers={"origin": origin}).status_code == 403
    assert site.web.post("/gradio_api/component_server/", json={}, headers={"origin": origin}).status_code == 403
    assert site.get("/health", origin=origin).status_code == 403


def test_a_foreign_site_may_link_to_us_but_not_use_us(site: Site) -> None:
    assert site.get("/", **{"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}).status_code == 200
    for mode in ("no-cors", "cors"):
        assert site.get("/health", **{"sec-fetch-site": "same-site", "sec-fetch-mode": mode}).status_code == 403


@pytest.mark.parametrize(
    ("serving", "host", "ours"),
    [
        (Serving("127.0.0.1", 80), "127.0.0.1", True),
        (Serving("0.0.0.0", 7860), "10.0.0.3:7860", True),
        (Serving("0.0.0.0", 7860), "evil.example:7860", False),
        (Serving("::", 7860), "[2001:db8::7]:7860", True),
        (Serving("2001:db8::7", 7860), "[2001:db8::7]:7860", True),
        (Serving("127.0.0.1", 7860, "https://minne.example"), "minne.example", True),
        (Serving("127.0.0.1", 7860, "https://minne.example"), "minne.example:443", True),
        (Serving("127.0.0.1", 7860, "https://minne.example"), "minne.example:7860", False),
    ],
)
def test_which_hosts_are_ours(serving: Serving, host: str, ours: bool) -> None:
    assert serving.own_host(host) is ours


def test_who_can_reach_us() -> None:
    assert Serving("127.0.0.1").local and Serving("localhost").local and Serving("::1").local
    assert not Serving("0.0.0.0").local and not Serving("127.0.0.1", 7860, "https://minne.example").local
    assert Serving("127.0.0.1", 7860, "https://minne.example").own_origin("https://minne.example")


@pytest.mark.parametrize("path", ["/", "/health", "/api/docs", "/nowhere", "/ui/spor.js", "/assets/nothing.js"])
def test_every_answer_forbids_other_hosts(site: Site, path: str) -> None:
    told = site.get(path).headers
    policy = told["content-security-policy"]
    assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
    assert "http" not in policy and "*" not in policy
    assert told["x-content-type-options"] == "nosniff" and told["referrer-policy"] == "no-referrer"
    assert "access-control-allow-origin" not in told


# ---- The page and its ground


@pytest.mark.parametrize(
    "path",
    [
        "/ny-her",
        "/pa-tvers",
        "/config",
        "/gradio_api/info",
        "/gradio_api/openapi.json",
        "/gradio_api/upload",
        "/gradio_api/file=/etc/passwd",
        "/gradio_api/queue/join",
        "/gradio_api/heartbeat/x",
        "/gradio_api/runs",
        "/monitoring",
        "/login",
        "/docs",
        "/redoc",
        "/robots.txt",
        "/static/img/logo.svg",
        "/ui/../application.py",
        "/ui/%2e%2e/languages/nb.toml",
    ],
)
def test_what_is_not_built_is_not_there(site: Site, path: str) -> None:
    assert site.get(path).status_code == 404
    assert site.web.post(path).status_code in (404, 405)


def test_the_page_is_ours_from_head_to_foot(site: Site) -> None:
    html = site.get("/?q=Hva%20koster%20%3Cb%3Eferja%3F").text
    assert (
        '<html lang="nb"' in html and html.count("<title>") == 1 and "<title>Hva koster &lt;b&gt;ferja? – Rådsminne</title>" in html
    )
    assert "og:" not in html and "gradio.app" not in html and "googleapis" not in html
    nonce = re.search(r"'nonce-([^']+)'", site.get("/").headers["content-security-policy"])
    assert nonce and nonce[1] not in html
    assert html.count("<script") == html.count("<script nonce=")


@pytest.mark.parametrize("page", PAGES)
def test_the_page_can_be_asked_for_with_any_query(site: Site, page: str) -> None:
    for query in ("page=foo", "deep_link=x", "__theme=dark", "q=" + "x" * 5000, "side=abc&kilde=-1", "view=%00", "lang=xx&lang=nn"):
        assert site.get(f"{page}?{query}").status_code == 200
    assert site.web.head(page).status_code == 200


def test_each_page_has_its_own_room_script_and_place_in_the_menu(site: Site) -> None:
    ask, search = (site.get(page).text for page in PAGES)
    assert "/ui/spor.js" in ask and "/ui/sok.js" not in ask and 'aria-current="page">Spør' in ask
    assert "/ui/sok.js" in search and "/ui/spor.js" not in search and 'aria-current="page">Søk' in search
    assert site.component("/") != site.component("/sok")
    assert site.get("/sok/").status_code == 404


@pytest.mark.parametrize(
    "sent", [None, [], "x", 3, {"n": -1, "q": "ferja"}, {"n": "mange", "q": "ferja"}, {"offset": 10**40, "q": "ferja"}]
)
def test_what_no_script_sends_does_no_harm(site: Site, sent: object) -> None:
    for function in ("search", "more", "opening"):
        assert set(site.page(function, sent, at="/sok")) & {"hits", "items", "problem"}


@pytest.mark.parametrize("limit", [{"from": "i går"}, {"to": "2024-13-40"}, {"kind": "dikt"}])
def test_a_filter_that_makes_no_sense_is_told_with_its_way_out(site: Site, limit: dict[str, str]) -> None:
    told = site.page("search", {"q": "ferja", **limit}, at="/sok")
    assert "filter som ikke finnes" in told["problem"]
    assert "unfilter" in told["chosen"]


def test_the_search_page_escapes_what_documents_say(site: Site) -> None:
    told = site.page("search", {"q": "vaktordningen skogbranner <b>480", "organ": "<i>x</i>"}, at="/sok")
    unlimited = site.page("search", {"q": "vaktordningen skogbranner"}, at="/sok")["hits"]
    assert "<i>x" not in told["hits"] + told["facets"] and "<img src=x" not in unlimited and "&lt;img src=x" in unlimited
    assert "<mark>Vaktordningen</mark>" in unlimited


def test_the_interface_is_described_without_foreign_scripts(site: Site) -> None:
    html = site.get("/api/docs").text
    assert "/api/search" in html and "/api/ask" in html and "<script" not in html
    assert set(re.findall(r'(?:href|src)="(https?://[^"]+)', html)) == set()
    assert site.get("/api/openapi.json").json()["info"]["title"] == "Rådsminne"


def test_a_lost_visitor_gets_a_page_in_words(site: Site) -> None:
    answer = site.get("/ny-her", accept="text/html,*/*")
    assert answer.status_code == 404 and "Det finnes ikke noe på denne adressen." in answer.text


def test_the_pages_functions_escape_what_documents_and_people_say(site: Site) -> None:
    shown = [
        site.page("answer", {"question": "Hva koster vaktordningen for skogbranner?"})["answer"],
        site.page("answer", {"question": "<img src=x onerror=alert(1)> </script> ${1}"})["answer"],
        site.page("source", {"document": site.ids[small_collection.HOSTILE_NAME], "page": 1, "place": "<i>her</i>"})["source"],
    ]
    for html in shown:
        assert "<img src=x" not in html and "<script" not in html and "<i>" not in html and "<b>480" not in html
    assert "&lt;img src=x" in shown[0] and "&lt;img src=x" in shown[2]


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"document": "x", "page": "zero"},
        {"document": "x", "quote": "a-b"},
        {"document": None},
        {"document": "x", "page": 10**30},
    ],
)
def test_a_source_that_makes_no_sense_is_told_in_words(site: Site, sent: dict[str, object]) -> None:
    assert "finnes ikke her lenger" in site.page("source", sent)["source"] or "problem" in site.page("source", sent)


def test_only_the_pages_own_functions_can_be_called(site: Site) -> None:
    for at, name in itertools.product(PAGES, ("get_config", "postprocess", "push_to_hub", "__init__", "frame", "answer_to")):
        body = {"data": {}, "component_id": site.component(at), "session_hash": "t", "fn_name": name}
        assert site.web.post("/gradio_api/component_server/", json=body).status_code == 404
