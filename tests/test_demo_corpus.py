"""The demonstration corpus: repeatable, of real formats, openly invented, and answerable."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from pptx import Presentation

from demo.catalogue import write_corpus
from demo.layouts.fonts import FontsMissing, register
from demo.world import INVENTED

CORPUS = Path(__file__).parent.parent / "corpus"
GOLD = Path(__file__).parent / "gold" / "demo" / "questions.jsonl"
CANARY = "skodderype"


def documents() -> list[Path]:
    return sorted(file for file in CORPUS.rglob("*") if file.suffix in (".pdf", ".pptx", ".docx", ".md"))


def page_texts(file: Path) -> list[str]:
    """The text of each page or slide, read plainly; a DOCX is one page."""
    if file.suffix == ".pdf":
        opened = pypdfium2.PdfDocument(file)
        texts = [page.get_textpage().get_text_range() for page in opened]
        opened.close()
        # pdfium puts U+FFFE where a word is broken over a line
        return [re.sub("\ufffe\\s*|-\r\n(?=[a-zæøå])", "", text) for text in texts]
    if file.suffix == ".pptx":
        return ["\n".join(slide_texts(slide)) for slide in Presentation(str(file)).slides]
    if file.suffix == ".docx":
        opened_word = Document(str(file))
        cells = [cell.text for table in opened_word.tables for row in table.rows for cell in row.cells]
        footers = [line.text for section in opened_word.sections for line in section.footer.paragraphs]
        return ["\n".join([*(line.text for line in opened_word.paragraphs), *cells, *footers])]
    return [file.read_text(encoding="utf-8")]


def slide_texts(slide: object) -> Iterator[str]:
    yield from shape_texts(slide.shapes)
    if slide.has_notes_slide:
        yield slide.notes_slide.notes_text_frame.text


def shape_texts(shapes: object) -> Iterator[str]:
    for shape in shapes:
        if hasattr(shape, "shapes"):
            yield from shape_texts(shape.shapes)
        elif shape.has_text_frame:
            yield shape.text_frame.text
        elif shape.has_table:
            yield from (cell.text for row in shape.table.rows for cell in row.cells)


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


@pytest.fixture(scope="module")
def texts() -> dict[str, list[str]]:
    return {str(file.relative_to(CORPUS)): [plain(page) for page in page_texts(file)] for file in documents()}


@pytest.fixture(scope="module")
def gold() -> list[dict[str, object]]:
    return [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


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
    assert formats[".pdf"] >= 12 and formats[".pptx"] >= 2 and formats[".docx"] >= 1
    assert sum(len(pages) for pages in texts.values()) >= 90
    assert sum(file.stat().st_size for file in documents()) < 5_000_000


def test_every_document_says_that_the_council_is_invented(texts: dict[str, list[str]]) -> None:
    said = [sentence.split(".")[0] for sentence in INVENTED.values()]
    silent = [path for path, pages in texts.items() if not any(sentence in page for sentence in said for page in pages)]
    assert silent == []


def test_every_pdf_page_says_so_in_its_small_print(texts: dict[str, list[str]]) -> None:
    said = [sentence.split(".")[0] for sentence in INVENTED.values()]
    for path, pages in texts.items():
        if path.endswith((".pdf", ".pptx")):
            assert all(any(sentence in page for sentence in said) for page in pages), path


def test_the_canary_stands_in_the_closed_document_only(texts: dict[str, list[str]]) -> None:
    holders = [path for path, pages in texts.items() if CANARY in " ".join([path, *pages]).lower()]
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
