"""The demonstration corpus: repeatable, of real formats, openly invented, and answerable."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from demo.catalogue import write_corpus
from demo.layouts.fonts import FontsMissing, register
from demo.world import INVENTED
from tests.plain_reading import READERS, mail_of, page_texts

CORPUS = Path(__file__).parent.parent / "corpus"
GOLD = Path(__file__).parent / "gold" / "demo"
CANARIES = ("skodderype", "rimfrost")
ORGANS = {
    "Representantskapet",
    "Styret",
    "Arbeidsutvalget",
    "Faggruppe for areal og transport",
    "Faggruppe for klima og miljø",
}
OUTCOMES = {"adopted", "rejected", "postponed", "noted", "withdrawn", "elected"}


def documents() -> list[Path]:
    return sorted(file for file in CORPUS.rglob("*") if file.suffix in READERS)


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


@pytest.fixture(scope="module")
def texts() -> dict[str, list[str]]:
    """Every document's pages; what is attached to a letter stands under `letter.eml!/name`."""
    found: dict[str, bytes] = {}
    for file in documents():
        path = str(file.relative_to(CORPUS))
        found[path] = file.read_bytes()
        if file.suffix == ".eml":
            attached = mail_of(found[path]).iter_attachments()
            found.update({f"{path}!/{one.get_filename()}": one.get_content() for one in attached})
    return {path: [plain(page) for page in page_texts(data, Path(path).suffix)] for path, data in found.items()}


@pytest.fixture(scope="module")
def gold() -> list[dict[str, object]]:
    return rows("questions.jsonl")


@pytest.fixture(scope="module")
def decisions() -> list[dict[str, object]]:
    return rows("decisions.jsonl")


def rows(name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (GOLD / name).read_text(encoding="utf-8").splitlines()]


def test_generating_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    try:
        register()
    except FontsMissing as missing:
        pytest.skip(str(missing))
    write_corpus(tmp_path / "one")
    write_corpus(tmp_path / "two")
    first, second = (
        {file.relative_to(tmp_path / name): file.read_bytes() for file in (tmp_path / name).rglob("*") if file.is_file()}
        for name in ("one", "two")
    )
    assert first == second
    assert {str(path) for path in first} == {str(file.relative_to(CORPUS)) for file in CORPUS.rglob("*") if file.is_file()}


def test_the_corpus_is_large_enough_and_of_real_formats(texts: dict[str, list[str]]) -> None:
    formats = Counter(Path(path).suffix for path in texts)
    assert set(formats) == set(READERS)
    assert formats[".pdf"] >= 30 and formats[".pptx"] >= 5 and formats[".docx"] >= 3
    assert len(documents()) >= 45 and sum(len(pages) for pages in texts.values()) >= 280
    assert sum(file.stat().st_size for file in documents()) < 15_000_000


def test_every_document_says_that_the_council_is_invented(texts: dict[str, list[str]]) -> None:
    said = [sentence.split(".")[0] for sentence in INVENTED.values()]
    silent = [path for path, pages in texts.items() if not any(sentence in page for sentence in said for page in pages)]
    assert silent == []


def test_every_pdf_page_says_so_in_its_small_print(texts: dict[str, list[str]]) -> None:
    said = [sentence.split(".")[0] for sentence in INVENTED.values()]
    for path, pages in texts.items():
        if path.endswith((".pdf", ".pptx", ".odp")):
            assert all(any(sentence in page for sentence in said) for page in pages), path


@pytest.mark.parametrize("canary", CANARIES)
def test_the_canary_stands_in_a_closed_document_only(texts: dict[str, list[str]], canary: str) -> None:
    holders = [path for path, pages in texts.items() if canary in " ".join([path, *pages]).lower()]
    assert len(holders) == 1 and holders[0].startswith("lukket/")
    assert 'access = "closed"' in (CORPUS / "lukket/kb.toml").read_text(encoding="utf-8")


def test_one_file_lies_in_two_places() -> None:
    copies = Counter(file.read_bytes() for file in documents())
    assert sorted(copies.values())[-2:] == [1, 2]


def test_the_gold_set_is_broad(gold: list[dict[str, object]]) -> None:
    languages, kinds = Counter(row["lang"] for row in gold), Counter(row["kind"] for row in gold)
    assert len(gold) >= 60 and languages["nn"] >= 12 and languages["en"] >= 12 and kinds["unanswerable"] >= 12
    assert len({row["id"] for row in gold}) == len({row["question"] for row in gold}) == len(gold)


def test_every_gold_answer_stands_in_its_sources(gold: list[dict[str, object]], texts: dict[str, list[str]]) -> None:
    for row in gold:
        assert bool(row["answers"]) == bool(row["sources"]) == (row["kind"] != "unanswerable"), row["id"]
        for source in row["sources"]:
            pages = texts[source]
            holding = [number for number, page in enumerate(pages, 1) if any(answer in page for answer in row["answers"])]
            assert holding, (row["id"], row["question"], source)
            assert row["page"] is None or row["page"] in holding, (row["id"], row["page"], holding)


def test_the_decisions_are_of_every_organ_year_and_outcome(decisions: list[dict[str, object]]) -> None:
    assert len(decisions) >= 150
    assert {row["organ"] for row in decisions} == ORGANS
    assert {row["outcome"] for row in decisions} == OUTCOMES
    assert {str(row["date"])[:4] for row in decisions} == {str(year) for year in range(2019, 2027)}
    assert any(row["vote"]["double_vote"] for row in decisions)
    assert {row["minutes"] for row in decisions} == {"draft", "approved", "unknown"}


def test_every_gold_decision_stands_verbatim_on_its_pages(decisions: list[dict[str, object]], texts: dict[str, list[str]]) -> None:
    for row in decisions:
        pages = texts[row["path"]][row["page"] - 1 : row["end_page"]]
        assert stands(row["text"], pages), (row["path"], row["case_number"], row["text"])


def test_the_names_behind_a_vote_are_as_many_as_the_votes(decisions: list[dict[str, object]]) -> None:
    for row in decisions:
        for option in row["vote"]["options"]:
            assert len(option["voters"]) in (0, option["votes"]), (row["path"], row["case_number"], option["name"])


def stands(text: str, pages: list[str]) -> bool:
    """Whether the text is on the page, or begins there and goes on upon the next."""
    if len(pages) == 1:
        return text in pages[0]
    words = text.split()
    cuts = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    return any(head in pages[0] and tail in pages[-1] for head, tail in cuts)
