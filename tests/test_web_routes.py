"""The web without a browser: addresses, shapes, rights, and what is refused."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

import pytest
from fastapi.testclient import TestClient
from httpx import Response
from starlette.requests import Request

from kb.errors import AnotherWriter
from kb.library import Library
from kb.settings import Settings
from kb.types import ANONYMOUS, OWNER, FileReport, IngestProgress, IngestReport, User
from kb.web.application import create_app
from kb.web.serving import Serving
from kb.web.ui.answer_view import YEAR
from kb.web.ui.quotes import quote_lines
from kb.web.ui.texts import FOLDER as TEXTS
from kb.web.ui.texts import texts
from tests import web_collection

pytestmark = pytest.mark.slow

HOME = "http://127.0.0.1:7860"
USERS = {"owner": OWNER, "anonymous": ANONYMOUS, "kari": User("kari", frozenset({"styret"})), "ola": User("ola")}
ROOM = Path(__file__).parent.parent / "kb" / "web"


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
    library: Library
    ids: dict[str, str]

    def get(self, path: str, who: str = "owner", **headers: str) -> Response:
        return self.web.get(path, headers={"x-as": who, **headers})

    def page(self, function: str, sent: dict[str, object], who: str = "owner") -> dict[str, str]:
        """What the page's script gets when it calls one of its functions."""
        config = self.web.app.state.gradio_component  # type: ignore[attr-defined]
        body = {"data": sent, "component_id": config, "session_hash": "test", "fn_name": function}
        answer = self.web.post("/gradio_api/component_server/", json=body, headers={"x-as": who})
        assert answer.status_code == 200, answer.text
        return answer.json()


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return web_collection.build(tmp_path_factory.mktemp("web"))


@pytest.fixture(scope="module")
def site(data: Path) -> Iterator[Site]:
    library = Library(Settings(data=data, corpus=str(data.parent / "corpus")))
    app = create_app(library, user_of, report)
    with TestClient(app, base_url=HOME, raise_server_exceptions=False) as web:
        config = re.search(r'"id":(\d+),"type":"html"', web.get("/").text)
        assert config
        app.state.gradio_component = int(config[1])
        yield Site(web, library, {record.path: record.id for record in library.documents(OWNER)})


# ---- What programs ask


def test_a_search_has_the_shape_of_the_contract(site: Site) -> None:
    told = site.get("/api/search?q=medlemskontingenten&n=3").json()
    assert set(told) == {"query", "hits", "total", "took_ms"}
    assert told["hits"][0]["path"] == web_collection.PDF
    wanted = {
        "rank",
        "document_id",
        "path",
        "title",
        "organ",
        "date",
        "kind",
        "page",
        "section",
        "part",
        "text",
        "score",
        "passage_id",
    }
    assert wanted <= set(told["hits"][0])


def test_a_search_takes_limits(site: Site) -> None:
    paths = {hit["path"] for hit in site.get("/api/search?q=byggeplass&kind=presentation&n=50").json()["hits"]}
    assert paths == {web_collection.SLIDES}
    assert site.get("/api/search?q=byggeplass&from=2030-01-01").json()["hits"] == []
    assert {hit["organ"] for hit in site.get("/api/search?q=sak&organ=styr&n=50").json()["hits"]} == {"Styret"}


@pytest.mark.parametrize(
    "query", ["q=", "q=%20", "", "q=x&n=0", "q=x&n=many", "q=x&from=yesterday", "q=x&kind=poem", "q=x&sort=luck", "q=" + "x" * 1001]
)
def test_a_wrong_search_gets_a_sentence(site: Site, query: str) -> None:
    answer = site.get(f"/api/search?{query}")
    assert answer.status_code in (400, 422)
    assert set(answer.json()) == {"error"} and answer.json()["error"].endswith(".")


def test_an_answer_has_the_shape_of_the_contract_and_quotes_its_page(site: Site) -> None:
    told = site.web.post("/api/ask", json={"question": "Hva er medlemskontingenten for 2025?"}).json()
    assert told["answered"] and told["claims"] and set(told["searched"]) == {"documents", "passages", "from", "to", "organs"}
    for citation in told["citations"]:
        page = site.library.page(OWNER, citation["document_id"], citation["page"]).page
        assert page.text[citation["start"] : citation["end"]] == citation["quote"]


@pytest.mark.parametrize("body", [{}, {"question": ""}, {"question": "   "}, {"question": "x" * 1001}, {"question": 3}, [], None])
def test_a_wrong_question_gets_a_sentence(site: Site, body: object) -> None:
    answer = site.web.post("/api/ask", json=body)
    assert answer.status_code in (400, 422)
    assert answer.json()["error"].endswith(".")


def test_a_document_tells_what_it_is(site: Site) -> None:
    told = site.get(f"/api/documents/{site.ids[web_collection.PDF]}").json()
    assert told["path"] == web_collection.PDF and told["format"] == "pdf" and told["pages"] == 6


def test_the_program_says_that_it_runs(site: Site) -> None:
    assert site.get("/health").json()["status"] == "ok"


# ---- Files and pictures


def test_a_pdf_is_shown_and_an_office_file_is_downloaded(site: Site) -> None:
    pdf = site.get(f"/documents/{site.ids[web_collection.PDF]}/file")
    assert pdf.headers["content-type"] == "application/pdf"
    assert pdf.headers["content-disposition"].startswith("inline;")
    assert pdf.content == (web_collection.CORPUS / web_collection.PDF).read_bytes()
    slides = site.get(f"/documents/{site.ids[web_collection.SLIDES]}/file")
    assert slides.headers["content-type"].endswith("presentationml.presentation")
    assert slides.headers["content-disposition"].startswith("attachment;")


def test_a_file_keeps_its_name_in_utf8(site: Site) -> None:
    told = site.get(f"/documents/{site.ids[web_collection.HOSTILE_NAME]}/file").headers
    assert unquote(told["content-disposition"].partition("filename*=UTF-8''")[2]) == web_collection.HOSTILE_NAME
    assert told["content-type"] == "text/plain; charset=utf-8" and "sandbox" in told["content-security-policy"]


def test_a_file_that_changed_or_went_is_not_handed_out(site: Site, data: Path) -> None:
    file, address = data.parent / "corpus" / "endres.txt", f"/documents/{site.ids['endres.txt']}/file"
    before = file.read_bytes()
    try:
        file.write_text("Noe helt annet.", encoding="utf-8")
        assert site.get(address).status_code == 409
        file.unlink()
        gone = site.get(address)
        assert gone.status_code == 410 and gone.json()["error"].endswith(".")
        assert "Originalen" in site.get(address, accept="text/html").text
    finally:
        file.write_bytes(before)
    assert site.get(address).status_code == 200


def test_a_changed_file_is_not_drawn_under_the_old_words(site: Site, data: Path) -> None:
    file = data.parent / "corpus" / web_collection.PDF
    before = file.read_bytes()
    address = f"/documents/{site.ids[web_collection.PDF]}/pages/2.json?quote=0-40"
    try:
        file.write_bytes(before + b"\n% changed")
        drawn = site.get(address)
        assert drawn.status_code == 200 and drawn.json()["rectangles"]
        assert site.get(address.replace(".json", ".png")).content[:4] == b"\x89PNG"
    finally:
        file.write_bytes(before)


def test_a_page_is_a_picture_with_its_marks(site: Site) -> None:
    document = site.ids[web_collection.PDF]
    text = site.library.page(OWNER, document, 4).page.text
    start = text.index("Medlemskontingenten for 2025 settes")
    address = f"/documents/{document}/pages/4.png?quote={start}-{start + 60}"
    picture = site.get(address)
    assert picture.headers["content-type"] == "image/png" and picture.content[:4] == b"\x89PNG"
    assert site.get(address, **{"if-none-match": picture.headers["etag"]}).status_code == 304
    marks = site.get(address.replace(".png", ".json")).json()
    assert marks["views"] == 1 and all(0 <= side <= 1 for side in marks["rectangles"][0])


@pytest.mark.parametrize(
    "address",
    [
        "pages/0.png",
        "pages/99.png",
        "pages/x.png",
        "pages/-1.png",
        "pages/99999999999999999999.png",
        "pages/1.png?quote=9-3",
        "pages/1.png?quote=0-999999",
        "pages/1.png?quote=a-b",
        "pages/1.png?view=0",
        "pages/1.png?view=7",
        "pages/1.gif",
    ],
)
def test_a_place_that_is_not_there_is_refused(site: Site, address: str) -> None:
    answer = site.get(f"/documents/{site.ids[web_collection.PDF]}/{address}")
    assert answer.status_code in (404, 422) and set(answer.json()) == {"error"}


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
        site.get(f"/api/search?q={web_collection.SECRET}&n=100", who).text.replace(web_collection.SECRET, "", 1),
        site.web.post("/api/ask", json={"question": "Hva gjelder salg av ferja?"}, headers={"x-as": who}).text,
        json.dumps(site.page("answer", {"question": "Hva gjelder salg av ferja?"}, who)),
        json.dumps(site.page("opening", {}, who)),
        json.dumps(site.page("collection", {}, who)),
        site.get("/", who).text,
        site.get("/health", who).text,
    ]
    assert not [text for text in said if web_collection.SECRET in text or "notat.md" in text]
    assert site.get("/health", who).json()["documents"] == site.get("/health").json()["documents"] - 1


def test_the_group_sees_it(site: Site) -> None:
    assert site.get(f"/api/documents/{site.ids['lukket/notat.md']}", "kari").status_code == 200


def test_what_a_proxy_passes_on_has_a_strangers_rights(site: Site) -> None:
    closed = site.ids["lukket/notat.md"]
    assert site.get(f"/api/documents/{closed}").status_code == 200
    for header in ("x-forwarded-for", "forwarded", "x-real-ip"):
        assert site.get(f"/api/documents/{closed}", **{header: "203.0.113.9"}).status_code == 404


def test_on_another_address_everyone_is_anonymous_and_the_page_says_so(data: Path) -> None:
    app = create_app(Library(Settings(data=data, host="192.0.2.7", port=7860)), lambda _: OWNER, report)
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
        "/sok",
        "/vedtak",
        "/ny-her",
        "/pa-tvers",
        "/samlingen",
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
        "/ui/%2e%2e/texts/nb.toml",
    ],
)
def test_what_is_not_built_is_not_there(site: Site, path: str) -> None:
    assert site.get(path).status_code == 404
    assert site.web.post(path).status_code in (404, 405)


def test_the_page_is_ours_from_head_to_foot(site: Site) -> None:
    html = site.get("/?q=Hva%20koster%20%3Cb%3Eferja%3F").text
    assert '<html lang="nb"' in html and "<title>Hva koster &lt;b&gt;ferja? – Rådsminne</title>" in html
    assert "og:" not in html and "gradio.app" not in html and "googleapis" not in html
    nonce = re.search(r"'nonce-([^']+)'", site.get("/").headers["content-security-policy"])
    assert nonce and nonce[1] not in html
    assert html.count("<script") == html.count("<script nonce=")


def test_the_page_can_be_asked_for_with_any_query(site: Site) -> None:
    for query in ("page=foo", "deep_link=x", "__theme=dark", "q=" + "x" * 5000, "side=abc&kilde=-1", "view=%00"):
        assert site.get(f"/?{query}").status_code == 200
    assert site.web.head("/").status_code == 200


def test_the_interface_is_described_without_foreign_scripts(site: Site) -> None:
    html = site.get("/api/docs").text
    assert "/api/search" in html and "/api/ask" in html and "<script" not in html
    assert set(re.findall(r'(?:href|src)="(https?://[^"]+)', html)) == set()
    assert site.get("/api/openapi.json").json()["info"]["title"] == "Rådsminne"


def test_a_lost_visitor_gets_a_page_in_words(site: Site) -> None:
    answer = site.get("/vedtak", accept="text/html,*/*")
    assert answer.status_code == 404 and "Det finnes ikke noe på denne adressen." in answer.text


def test_the_pages_functions_escape_what_documents_and_people_say(site: Site) -> None:
    shown = [
        site.page("answer", {"question": "Hva koster vaktordningen for skogbranner?"})["answer"],
        site.page("answer", {"question": "<img src=x onerror=alert(1)> </script> ${1}"})["answer"],
        site.page("source", {"document": site.ids[web_collection.HOSTILE_NAME], "page": 1, "place": "<i>her</i>"})["source"],
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
    for name in ("get_config", "postprocess", "push_to_hub", "__init__"):
        body = {"data": {}, "component_id": site.web.app.state.gradio_component, "session_hash": "t", "fn_name": name}  # type: ignore[attr-defined]
        assert site.web.post("/gradio_api/component_server/", json=body).status_code == 404


# ---- Looking for new documents


def test_a_rescan_runs_beside_the_questions_and_reports(site: Site) -> None:
    started = site.web.post("/api/rescan")
    assert started.status_code == 202 and started.json()["running"]
    assert site.get("/health").status_code == 200
    while site.get("/api/rescan").json()["running"]:
        time.sleep(0.02)
    told = site.get("/api/rescan").json()
    assert [file["status"] for file in told["files"]] == ["indexed", "no_text"]
    html = site.page("collection", {})["collection"]
    assert "Ferdig: 1 lest inn." in html and "skannet.pdf" in html and "har ingen tekst" in html


def test_a_rescan_is_the_owners_alone(site: Site) -> None:
    for who in ("anonymous", "ola", "kari"):
        assert site.web.post("/api/rescan", headers={"x-as": who}).status_code == 404
        assert "Se etter nye dokumenter" not in site.page("collection", {}, who)["collection"]


def test_a_rescan_that_stops_says_why(data: Path) -> None:
    def refused(_: Callable[[IngestProgress], None]) -> IngestReport:
        raise AnotherWriter(4242)

    app = create_app(Library(Settings(data=data)), user_of, refused)
    with TestClient(app, base_url=HOME) as web:
        web.post("/api/rescan")
        while web.get("/api/rescan").json()["running"]:
            time.sleep(0.02)
        assert "4242" in web.get("/api/rescan").json()["error"]


# ---- Before there is anything


def test_an_application_without_documents_says_so(tmp_path: Path) -> None:
    library = Library(Settings(data=tmp_path / "data", corpus=str(tmp_path / "corpus")))
    library.catalog.create()
    with TestClient(create_app(library, user_of, report), base_url=HOME) as web:
        assert web.get("/").status_code == 200 and web.get("/health").json()["documents"] == 0


# ---- Words


def test_every_text_that_is_used_is_there_and_every_text_that_is_there_is_used() -> None:
    sources = "".join(file.read_text(encoding="utf-8") for file in [*ROOM.rglob("*.py"), *ROOM.rglob("*.html")])
    keys = texts("nb").keys()
    for key in keys:
        counted = re.sub(r"\.(one|other)$", "", key)
        stem = counted if f"{counted}.one" in keys else key.removesuffix("_years")
        group, _, name = stem.rpartition(".")
        built = re.search(rf'f"{re.escape(group)}\.[a-z_]*\{{', sources) is not None
        assert f'"{key}"' in sources or f'"{stem}"' in sources or f"'{stem}'" in sources or f'"{name}"' in sources or built, (
            f"{key} is not used"
        )
    for used in re.findall(r"""\bt(?:\.count)?\(["']([a-z_]+(?:\.[a-z_]+)*)["']""", sources):
        assert used in keys or f"{used}.one" in keys, f"{used} is missing"


def test_every_language_says_the_same_things() -> None:
    languages = [file.stem for file in TEXTS.glob("*.toml")]
    assert len({texts(language).keys() for language in languages}) == 1


@pytest.mark.parametrize(
    ("quote", "lines"),
    [
        ("Kontingenten faktureres i to\nterminer.", ["Kontingenten faktureres i to terminer."]),
        ("Vedtak:\nKontingenten øker.", ["Vedtak:", "Kontingenten øker."]),
        ("1. Saken utsettes.\n2. Saken sendes på\nhøring.", ["1. Saken utsettes.", "2. Saken sendes på høring."]),
        ("2020\t3,40\n2021\t3,60", ["2020|3,40", "2021|3,60"]),
        ("Vedtak (enstemmig)\nSatsen er 4,20.", ["Vedtak (enstemmig)", "Satsen er 4,20."]),
    ],
)
def test_a_quote_is_set_in_the_lines_that_mean_something(quote: str, lines: list[str]) -> None:
    assert ["|".join(line.cells) for line in quote_lines(quote)] == lines


def test_years_in_a_question_are_years_and_not_case_numbers() -> None:
    assert YEAR.findall("Hva ble vedtatt i 2012 og i sak 17/2024, 12.03.2019 og 2031?") == ["2012", "2031"]
