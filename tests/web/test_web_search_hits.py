"""What page Søk makes of a result: one hit a document, ways on from it, what may have been meant, and counts that are true."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from html import unescape
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from kb.cli.tables import show_hits
from kb.errors import NotFound
from kb.search.request import SearchRequest
from kb.shapes import search_json
from kb.types import ANONYMOUS, DocumentRecord, Facts, Hit, Passage, SearchResult, Snippet, User
from kb.web.ui.page import Asked
from kb.web.ui.search_address import SearchAddress
from kb.web.ui.sok import SearchPage
from kb.web.ui.texts import PageLanguage, texts

HOSTILE = '"><img src=x onerror=alert(1)>'
TEXT = "Kontingenten økes med 12 kroner per innbygger fra neste år."


def document(number: int, title: str = "", day: date | None = date(2024, 6, 14)) -> DocumentRecord:
    facts = Facts(title or f"Protokoll {number}", "minutes", "Styret", day, "nb")
    return DocumentRecord(f"d{number}", f"styret/{number}.pdf", f"/x/{number}.pdf", "pdf", facts, "open", "indexed", None, 3, 4)


def hit(rank: int, record: DocumentRecord | None = None, **company: Any) -> Hit:
    passage = Passage(f"p{rank}", record.id if record else f"d{rank}", 1, 0, len(TEXT), TEXT, None, "body")
    return Hit(rank, 0.9, passage, record or document(rank), Snippet(((0, len(TEXT)),), ((0, 12),)), **company)


class Canned:
    """A memory that finds the same hits whatever is asked, a page of them at a time, and remembers what was asked."""

    def __init__(self, hits: Sequence[Hit], total: int = 0, suggestion: str | None = None) -> None:
        self.hits = tuple(hits)
        self.result = SearchResult("kontingent", (), total or len(self.hits), 1.0, suggestion=suggestion)
        self.asked: list[SearchRequest] = []

    def search(self, user: User, request: SearchRequest) -> SearchResult:
        self.asked.append(request)
        return replace(self.result, hits=self.hits[request.offset : request.offset + request.n])

    def document(self, user: User, document_id: str) -> DocumentRecord:
        for each in self.hits:
            if each.document.id == document_id:
                return each.document
        raise NotFound("There is no such document.")


def page(memory: Canned) -> SearchPage:
    return SearchPage(SimpleNamespace(memory=memory, searched=lambda user: SimpleNamespace(documents=9)))  # type: ignore[arg-type]


def sent(memory: Canned, function: str = "search", language: PageLanguage = "nb", **asked: object) -> dict[str, Any]:
    return getattr(page(memory), function)(Asked({"q": "kontingent", **asked}, ANONYMOUS, texts(language)))


def links(html: str) -> dict[str, dict[str, str]]:
    """What each way on says, and what its address asks for."""
    found = re.findall(r'<a class="onward" href="([^"]*)">(.*?)</a>', html)
    return {
        unescape(label): {name: values[0] for name, values in parse_qs(urlsplit(unescape(href)).query).items()}
        for href, label in found
    }


# ---- One hit a document


def test_each_document_has_one_hit_and_a_way_to_its_others() -> None:
    memory = Canned([hit(1, more=3), hit(2, more=1), hit(3)], total=7)
    told = sent(memory, organ="Styret", sort="date")
    assert memory.asked[0].grouped and memory.asked[0].document_id is None
    kept = {"q": "kontingent", "organ": "Styret", "sort": "date"}
    assert links(told["hits"]) == {
        "3 flere treff i dette dokumentet": {**kept, "in": "d1"},
        "Ett treff til i dette dokumentet": {**kept, "in": "d2"},
    }
    assert "7 treff" in told["hits"] and "Viser 3 dokumenter." in told["hits"] and not told["more"]


def test_in_one_document_all_its_passages_are_listed_under_its_name() -> None:
    only = document(1, "Økonomiplan <2025>")
    memory = Canned([hit(rank, only, more=2) for rank in (1, 2, 3)])
    told = sent(memory, **{"in": "d1"})
    assert not memory.asked[0].grouped and memory.asked[0].document_id == "d1"
    assert "Bare i: Økonomiplan &lt;2025&gt;" in told["hits"] and 'data-name="in"' in told["hits"]
    assert "Viser 3 av 3." in told["hits"] and links(told["hits"]) == {}


def test_a_document_that_is_not_there_for_this_user_is_a_filter_that_does_not_exist() -> None:
    memory = Canned([hit(1)])
    told = sent(memory, **{"in": "d9"})
    assert told["problem"] == texts("nb")("search.unknown_filter") and memory.asked == []
    assert "Bare i: ukjent dokument" in told["chosen"] and "d9" not in told["chosen"]


def test_hits_come_in_pages_until_the_last_document() -> None:
    memory = Canned([hit(rank) for rank in range(1, 46)], total=300)
    first = sent(memory)
    assert first["hits"].count('class="hit"') == 20 and first["more"] and "Viser 20 dokumenter." in first["hits"]
    second, last = (sent(memory, "more", offset=offset) for offset in (20, 40))
    assert second["items"].count('class="hit"') == 20 and second["more"] and second["shown"] == "Viser 40 dokumenter."
    assert last["items"].count('class="hit"') == 5 and not last["more"] and last["shown"] == "Viser 45 dokumenter."


def test_a_page_that_is_just_full_promises_no_more() -> None:
    assert not sent(Canned([hit(rank) for rank in range(1, 21)]))["more"]


# ---- Ways on


def test_a_folded_document_is_named_and_leads_to_its_own_words() -> None:
    older, twin = document(8, "Utkast", date(2023, 1, 2)), replace(document(9, "Protokoll 1"), path="styret/kopi.pdf")
    undated = document(7, HOSTILE, None)
    told = sent(Canned([hit(1, same_in=(older, twin, undated))]))["hits"]
    said = unescape(re.sub(r"<[^>]*>", "", re.findall(r'<p class="same-in">(.*?)</p>', told)[0]))
    assert " ".join(said.split()) == (
        f"Nesten samme tekst i: Utkast (2. januar 2023), Protokoll 1 (kopi.pdf), {HOSTILE} (uten dato)"
    )
    assert links(told)["Utkast"] == {"q": "kontingent", "in": "d8", "kilde": "1"}
    assert "<img" not in told


@pytest.mark.parametrize(
    ("language", "question"),
    [("nb", "Mente du kontingent?"), ("nn", "Meinte du kontingent?"), ("en", "Did you mean kontingent?")],
)
def test_what_may_have_been_meant_is_a_link_that_keeps_the_limits(language: PageLanguage, question: str) -> None:
    for memory in (Canned([hit(1)], suggestion="kontingent"), Canned([], suggestion="kontingent")):
        told = sent(memory, language=language, q="kontingnet", kind="minutes", **{"from": "2024-01-01"})["hits"]
        asked = re.findall(r'<p class="meant">(.*?)</p>', told)[0]
        assert re.sub(r"<[^>]*>", "", asked) == question
        assert links(asked)["kontingent"] == {"q": "kontingent", "kind": "minutes", "from": "2024-01-01"}


def test_what_may_have_been_meant_cannot_break_the_page() -> None:
    told = sent(Canned([hit(1)], suggestion=HOSTILE))["hits"]
    assert "<img" not in told and links(told)[HOSTILE]["q"] == HOSTILE
    assert "meant" not in sent(Canned([hit(1)]))["hits"]


def test_an_address_is_written_as_it_was_read() -> None:
    asked = {
        "q": "a & b",
        "organ": "Styret",
        "kind": "minutes",
        "from": "2024-01-01",
        "to": "2024-12-31",
        "sort": "date",
        "in": "d1",
    }
    address = SearchAddress.read(asked)
    assert {name: values[0] for name, values in parse_qs(urlsplit(address.href()).query).items()} == asked
    assert address.limits == 4 and SearchAddress.read({"q": "a"}).limits == 0


# ---- The same for programs and terminals


def test_json_tells_company_and_suggestion() -> None:
    result = SearchResult("x", (hit(1, more=2, same_in=(document(8, "Utkast", None),)),), 3, 1.0, suggestion="y")
    told = search_json(result)
    assert told["suggestion"] == "y" and told["hits"][0]["more"] == 2
    assert told["hits"][0]["same_in"] == [{"document_id": "d8", "path": "styret/8.pdf", "title": "Utkast", "date": None}]
    assert search_json(SearchResult("x", (hit(1),), 1, 1.0))["suggestion"] is None


def test_the_terminal_tells_what_may_have_been_meant_and_where_else_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    show_hits(SearchResult("x", (hit(1, same_in=(document(8, "[b]Utkast[/b]"),)), hit(2)), 2, 1.0, suggestion="[i]kontingent"))
    lines = capsys.readouterr().out.split("\n")
    assert lines[0] == "Mente du «[i]kontingent»?"
    assert [line.strip() for line in lines if "også i" in line] == ["(også i: [b]Utkast[/b] (styret/8.pdf))"]
    show_hits(SearchResult("x", (), 0, 1.0, suggestion="kontingent"))
    assert capsys.readouterr().out == "Mente du «kontingent»?\nNo hits.\n"
