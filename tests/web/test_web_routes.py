"""What programs and browsers may ask of the web: addresses, shapes, files and pictures."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest
from fastapi.testclient import TestClient

from kb.errors import AnotherWriter
from kb.memory import Memory
from kb.settings import Settings
from kb.types import OWNER, IngestProgress, IngestReport
from kb.web.application import create_app
from tests.web import small_collection
from tests.web.site import HOME, Site, report, user_of

pytestmark = pytest.mark.slow


# ---- What programs ask


def test_a_search_has_the_shape_of_the_contract(site: Site) -> None:
    told = site.get("/api/search?q=medlemskontingenten&n=3").json()
    assert set(told) == {"query", "hits", "total", "facets", "suggestion", "took_ms"}
    assert told["hits"][0]["path"] == small_collection.PDF
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
        "more",
        "same_in",
    }
    assert wanted <= set(told["hits"][0])


def test_a_search_can_be_grouped_and_stay_in_one_document(site: Site) -> None:
    everything = site.get("/api/search?q=sak+vedtak&n=100").json()
    grouped = site.get("/api/search?q=sak+vedtak&n=100&grouped=true").json()
    documents = [hit["document_id"] for hit in grouped["hits"]]
    assert len(set(documents)) == len(documents) < everything["total"] == grouped["total"]
    for hit in grouped["hits"]:
        inside = site.get(f"/api/search?q=sak+vedtak&n=100&document_id={hit['document_id']}").json()
        assert inside["total"] == hit["more"] + 1 == len(inside["hits"])
        assert {each["document_id"] for each in inside["hits"]} == {hit["document_id"]}


def test_hits_come_in_pages_that_do_not_overlap_and_end_at_the_total(site: Site) -> None:
    for sort in ("relevance", "date"):
        whole = site.get(f"/api/search?q=sak+vedtak&n=100&sort={sort}").json()
        parts = [site.get(f"/api/search?q=sak+vedtak&n=7&offset={o}&sort={sort}").json() for o in range(0, whole["total"] + 7, 7)]
        assert [hit["passage_id"] for part in parts for hit in part["hits"]] == [hit["passage_id"] for hit in whole["hits"]]
        assert [hit["rank"] for part in parts for hit in part["hits"]] == list(range(1, whole["total"] + 1))
        assert {part["total"] for part in parts} == {whole["total"]}
    dates = [hit["date"] or "" for hit in whole["hits"]]
    assert dates == sorted(dates, reverse=True)


def test_a_facet_is_the_total_of_its_choice(site: Site) -> None:
    told = site.get("/api/search?q=sak+vedtak+byggeplass&kind=minutes").json()
    assert told["facets"]["organ"] and told["facets"]["year"] and len(told["facets"]["kind"]) > 1
    for each in told["facets"]["organ"]:
        assert site.get(f"/api/search?q=sak+vedtak+byggeplass&kind=minutes&organ={each['value']}").json()["total"] == each["count"]
    for each in told["facets"]["kind"]:
        assert site.get(f"/api/search?q=sak+vedtak+byggeplass&kind={each['value']}").json()["total"] == each["count"]
    for each in told["facets"]["year"]:
        limits = f"kind=minutes&from={each['value']}-01-01&to={each['value']}-12-31"
        assert site.get(f"/api/search?q=sak+vedtak+byggeplass&{limits}").json()["total"] == each["count"]


def test_a_snippet_is_the_passages_own_words(site: Site) -> None:
    for hit in site.get("/api/search?q=medlemskontingenten&n=20").json()["hits"]:
        assert all(0 <= start < end <= len(hit["text"]) for start, end in hit["snippet"] + hit["marks"])
        assert all(re.match("(?i)medlem|.*kontingent", hit["text"][start:end]) for start, end in hit["marks"])


def test_a_search_takes_limits(site: Site) -> None:
    paths = {hit["path"] for hit in site.get("/api/search?q=byggeplass&kind=presentation&n=50").json()["hits"]}
    assert paths == {small_collection.SLIDES}
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
        page = site.memory.page(OWNER, citation["document_id"], citation["page"]).page
        assert page.text[citation["start"] : citation["end"]] == citation["quote"]


@pytest.mark.parametrize("body", [{}, {"question": ""}, {"question": "   "}, {"question": "x" * 1001}, {"question": 3}, [], None])
def test_a_wrong_question_gets_a_sentence(site: Site, body: object) -> None:
    answer = site.web.post("/api/ask", json=body)
    assert answer.status_code in (400, 422)
    assert answer.json()["error"].endswith(".")


def test_a_document_tells_what_it_is(site: Site) -> None:
    told = site.get(f"/api/documents/{site.ids[small_collection.PDF]}").json()
    assert told["path"] == small_collection.PDF and told["format"] == "pdf" and told["pages"] == 6


def test_the_program_says_that_it_runs(site: Site) -> None:
    assert site.get("/health").json()["status"] == "ok"


# ---- Files and pictures


def test_a_pdf_is_shown_and_an_office_file_is_downloaded(site: Site) -> None:
    pdf = site.get(f"/documents/{site.ids[small_collection.PDF]}/file")
    assert pdf.headers["content-type"] == "application/pdf"
    assert pdf.headers["content-disposition"].startswith("inline;")
    assert pdf.content == (small_collection.CORPUS / small_collection.PDF).read_bytes()
    slides = site.get(f"/documents/{site.ids[small_collection.SLIDES]}/file")
    assert slides.headers["content-type"].endswith("presentationml.presentation")
    assert slides.headers["content-disposition"].startswith("attachment;")


def test_a_file_keeps_its_name_in_utf8(site: Site) -> None:
    told = site.get(f"/documents/{site.ids[small_collection.HOSTILE_NAME]}/file").headers
    assert unquote(told["content-disposition"].partition("filename*=UTF-8''")[2]) == small_collection.HOSTILE_NAME
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
    file = data.parent / "corpus" / small_collection.PDF
    before = file.read_bytes()
    address = f"/documents/{site.ids[small_collection.PDF]}/pages/2.json?quote=0-40"
    try:
        file.write_bytes(before + b"\n% changed")
        drawn = site.get(address)
        assert drawn.status_code == 200 and drawn.json()["rectangles"]
        assert site.get(address.replace(".json", ".png")).content[:4] == b"\x89PNG"
    finally:
        file.write_bytes(before)


def test_a_page_is_a_picture_with_its_marks(site: Site) -> None:
    document = site.ids[small_collection.PDF]
    text = site.memory.page(OWNER, document, 4).page.text
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
    answer = site.get(f"/documents/{site.ids[small_collection.PDF]}/{address}")
    assert answer.status_code in (404, 422) and set(answer.json()) == {"error"}


# ---- Looking for new documents


def test_a_rescan_runs_beside_the_questions_and_reports(site: Site) -> None:
    started = site.web.post("/api/rescan")
    assert started.status_code == 202 and started.json()["running"]
    assert site.get("/health").status_code == 200
    while site.get("/api/rescan").json()["running"]:
        time.sleep(0.02)
    told = site.get("/api/rescan").json()
    assert [file["status"] for file in told["files"]] == ["indexed", "no_text"]
    html = site.page("collection", {"latest": True})["collection"]
    assert "Ferdig: 1 lest inn." in html and "skannet.pdf" in html and "har ingen tekst" in html


def test_a_rescan_is_the_owners_alone(site: Site) -> None:
    for who in ("anonymous", "ola", "kari"):
        assert site.web.post("/api/rescan", headers={"x-as": who}).status_code == 404
        assert "Se etter nye dokumenter" not in site.page("collection", {}, who)["collection"]


def test_a_rescan_that_stops_says_why(data: Path) -> None:
    def refused(_: Callable[[IngestProgress], None]) -> IngestReport:
        raise AnotherWriter(4242)

    app = create_app(Memory(Settings(data=data)), user_of, refused)
    with TestClient(app, base_url=HOME) as web:
        web.post("/api/rescan")
        while web.get("/api/rescan").json()["running"]:
            time.sleep(0.02)
        assert "4242" in web.get("/api/rescan").json()["error"]


# ---- Before there is anything


def test_an_application_without_documents_says_so(tmp_path: Path) -> None:
    memory = Memory(Settings(data=tmp_path / "data", corpus=str(tmp_path / "corpus")))
    memory.catalog.create()
    with TestClient(create_app(memory, user_of, report), base_url=HOME) as web:
        assert web.get("/").status_code == 200 and web.get("/health").json()["documents"] == 0
