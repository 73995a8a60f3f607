"""The command line against its contract: fields, values, exit codes, with the real model on the demonstration corpus."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import CORPUS, Collection, kb

pytestmark = pytest.mark.slow

HIT = {"rank", "document_id", "path", "title", "organ", "date", "kind", "page", "section", "part", "text", "score", "passage_id"}
CITATION = {"quote", "document_id", "path", "title", "organ", "date", "page", "section", "part", "start", "end", "passage_id"}
QUESTION = "Hva har styret vedtatt om medlemskontingenten?"


def test_ingest_tells_of_every_file(demo: Collection) -> None:
    report = demo.report
    assert set(report) >= {"files", "totals", "took_ms"}
    for file in report["files"]:
        assert set(file) >= {"path", "document_id", "status", "reason", "pages", "passages", "seconds"}
    assert sum(report["totals"].values()) == len(report["files"])
    assert not any(file["path"].endswith("kb.toml") for file in report["files"])


def test_ingest_again_changes_nothing(demo: Collection) -> None:
    again = demo.kb("ingest", CORPUS, "--json").json()
    assert set(again["totals"]) == {"unchanged"}
    assert [file["document_id"] for file in again["files"]] == [file["document_id"] for file in demo.report["files"]]


def test_search_gives_hits_of_the_contract(demo: Collection) -> None:
    result = demo.kb("search", "medlemskontingent per innbygger", "-n", "5", "--json").json()
    assert set(result) >= {"query", "hits", "total", "took_ms"}
    assert [hit["rank"] for hit in result["hits"]] == [1, 2, 3, 4, 5]
    assert result["total"] >= 5
    scores = [hit["score"] for hit in result["hits"]]
    assert scores == sorted(scores, reverse=True) and all(0 <= score <= 1 for score in scores)
    for hit in result["hits"]:
        assert set(hit) >= HIT
        stored = demo.kb("page", hit["path"], hit["page"], "--json").json()
        assert hit["text"] in stored["text"]


def test_search_filters(demo: Collection) -> None:
    hits = demo.kb("search", "vedtak", "--organ", "styr", "--from", "2024-01-01", "--to", "2024-12-31", "--json").json()["hits"]
    assert hits
    for hit in hits:
        assert hit["organ"].lower().startswith("styr") and hit["date"].startswith("2024")
    slides = demo.kb("search", "klima", "--kind", "presentation", "--json").json()["hits"]
    assert slides and {hit["kind"] for hit in slides} == {"presentation"}
    newest = [hit["date"] for hit in demo.kb("search", "kontingent", "--sort", "date", "--json").json()["hits"] if hit["date"]]
    assert newest == sorted(newest, reverse=True)


def test_ask_answers_in_verbatim_quotes(demo: Collection) -> None:
    answer = demo.kb("ask", QUESTION, "--json").json()
    assert answer["answered"] and answer["claims"] and answer["mode"] == "extractive" and answer["language"] == "nb"
    assert set(answer["searched"]) >= {"documents", "passages", "from", "to", "organs"}
    for claim in answer["claims"]:
        assert claim["citations"], "a claim without a source"
    for citation in answer["citations"]:
        assert set(citation) >= CITATION
        page = demo.kb("page", citation["path"], citation["page"], "--json").json()
        assert page["text"][citation["start"] : citation["end"]] == citation["quote"]


def test_what_the_documents_do_not_say_is_an_ordinary_answer(demo: Collection) -> None:
    ran = demo.kb("ask", "Hvor mange elefanter bor det i dyrehagen i Nairobi?", "--json")
    answer = ran.json()
    assert ran.code == 0
    assert not answer["answered"] and answer["claims"] == [] and answer["citations"] == []
    assert answer["nearest"] and set(answer["nearest"][0]) >= HIT


def test_many_questions_one_a_line(demo: Collection) -> None:
    ran = demo.kb("ask", "-", "--json", stdin=f"{QUESTION}\n\nHva er IPR?\n")
    assert [json.loads(line)["question"] for line in ran.out.splitlines()] == [QUESTION, "Hva er IPR?"]
    ran = demo.kb("search", "-", "--json", stdin="ferje\nbudsjett\n")
    assert [json.loads(line)["query"] for line in ran.out.splitlines()] == ["ferje", "budsjett"]


def test_anything_may_stand_in_the_box(demo: Collection) -> None:
    odd = ['"', "*", "NEAR(", "a AND", "-", "(", "'; DROP TABLE documents; --", "æ" * 5000, "\U0001f6a2", "col:x", "^x"]
    ran = demo.kb("search", "-", "--json", stdin="\n".join(odd) + "\n")
    assert ran.code == 0, ran.err
    assert len(ran.out.splitlines()) == len(odd)


def test_results_are_all_that_stands_on_standard_output(demo: Collection) -> None:
    ran = demo.kb("status", "--json")
    assert isinstance(json.loads(ran.out), dict)
    ran = kb("ingest", CORPUS, "--json", data=demo.data)
    assert isinstance(json.loads(ran.out), dict)


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["threads"], 2, "No such command"),
        (["search", "x", "--from", "i fjor"], 2, "2024-06-14"),
        (["search", "x", "--kind", "memo"], 2, "memo"),
        (["search", "x", "--as", "ukjent"], 2, "ukjent"),
        (["page", "no/such.pdf", "1"], 2, "no such document"),
        (["ingest", "/no/such/folder"], 2, "/no/such/folder"),
    ],
)
def test_wrong_usage_is_told_in_words(demo: Collection, arguments: list[str], code: int, told: str) -> None:
    ran = demo.kb(*arguments)
    assert ran.code == code, ran.err
    assert told in ran.err and "Traceback" not in ran.err


def test_without_an_index_the_command_that_makes_one_is_named(tmp_path: Path) -> None:
    ran = kb("search", "x", data=tmp_path)
    assert ran.code == 4 and "kb ingest" in ran.err


def test_another_model_is_told_with_the_command_that_mends_it(demo: Collection, tmp_path: Path) -> None:
    ran = demo.kb("search", "x", env={"KB_EMBEDDER": str(tmp_path / "no-model")})
    assert ran.code == 4 and "Traceback" not in ran.err


def test_check_finds_the_index_sound(demo: Collection) -> None:
    ran = demo.kb("check", "--json")
    assert ran.code == 0, ran.err
    assert ran.json()["components"]["chroma"] == "sound"
