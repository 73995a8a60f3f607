"""Real reasons and errors, put together of several sentences, come out whole in bokmål and nynorsk, also from hostile text."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from ingest.pipeline import judge
from ingest.readers.ocr import _INSTALL as INSTALL
from ingest.readers.pdf_scans import PICTURE
from ingest.readers.xlsx_sheet import _NOT_COUNTED
from ingest.records import _with_mark
from ingest.rules import Rules
from kb.errors import ComponentMissing
from kb.types import Document, Facts, Page
from kb.web.failures import answer_failures
from kb.web.ui.told import LONGEST, told

NORWEGIAN = pytest.mark.parametrize("language", ["nb", "nn"])
ENGLISH = re.compile(r"\b(the|is|are|of|not|must|cannot|and|was|were|it|its|which|could|line|an)\b")

# ---- What is wrong with a kb.toml

KB_TOML = {
    "acess = 'open'": "acess",
    "access = 'public'": "public",
    "access = open": "1",
    "access 'open'": "8",
    "kind = 'plan'": "plan",
    "groups = 'styret'": "groups",
    "organ = 3": "organ",
    "[files.'a.pdf']\ndate = '14.6.2024'": "14.6.2024",
    "access = 'open'\naccess = 'closed'\norgan = 'Styret'": "2",
    "[files": "files",
}


@NORWEGIAN
@pytest.mark.parametrize("text", KB_TOML)
def test_what_is_wrong_with_a_kb_toml(language: str, text: str, tmp_path: Path) -> None:
    (tmp_path / "kb.toml").write_text(text, encoding="utf-8")
    ((_, problem),) = Rules().problems(tmp_path, {tmp_path})
    in_words = told(problem, language)
    assert in_words.startswith("Dokument")
    assert not ENGLISH.search(re.sub(r"«.*?»|: open, .*", "", in_words)), in_words
    assert KB_TOML[text] in in_words or text == "[files"


@NORWEGIAN
def test_a_kb_toml_in_the_wrong_encoding(language: str, tmp_path: Path) -> None:
    (tmp_path / "kb.toml").write_bytes("organ = 'Rådet'".encode("latin-1"))
    ((_, problem),) = Rules().problems(tmp_path, {tmp_path})
    assert "UTF-8" in told(problem, language) and not ENGLISH.search(told(problem, language))


# ---- Reasons that are put together


def document(*problems: str | None, remark: str | None = None, recognised: bool = False) -> Document:
    pages = tuple(
        Page(number, "Tekst", problem=problem, recognised=recognised and not problem) for number, problem in enumerate(problems, 1)
    )
    return Document("pdf", pages, len(pages), remark=remark)


FACTS = Facts("Notat", "other", None, None, "nb", exemption="Offl. § 23; jf. fvl. § 13")


def test_pages_that_were_lost() -> None:
    lost = ["The page is damaged.", None, *["The slide could not be read: it is missing from the file."] * 6]
    _, reason = judge(document(*lost), has_text=True)
    assert told(reason or "", "nb") == (
        "side 1: Siden er skadet; "
        + "; ".join(f"side {n}: Lysbildet kunne ikke leses: det mangler i filen" for n in (3, 4, 5, 6))
        + "; og 2 sider til"
    )
    assert told(reason or "", "nn").startswith("side 1: Sida er skadd; side 3: Lysbiletet kunne ikkje lesast: det manglar i fila; ")


@NORWEGIAN
def test_everything_at_once(language: str) -> None:
    remark = f"Tesseract is installed, but without Norwegian (nor). {INSTALL}"
    read = document(PICTURE, "The file is cut off; pages after this one may be missing.", None, remark=remark, recognised=True)
    unpacked = "It has 300 attachments; only the first 250 are read."
    _, reason = judge(read, True, unpacked)
    in_words = told(_with_mark(reason, FACTS) or "", language)
    for part in (PICTURE.removesuffix("."), remark, unpacked.removesuffix(".")):
        assert told(part, language) in in_words or told(part + ".", language).removesuffix(".") in in_words
    assert "unntak frå offentlegheit" in in_words or "unntak fra offentlighet" in in_words
    assert "Offl. § 23; jf. fvl. § 13" in in_words
    assert "(side 3)" in in_words and ".;" not in in_words
    assert not ENGLISH.search(in_words), in_words


def test_nothing_found_and_why() -> None:
    status, reason = judge(document(None, remark=INSTALL), has_text=False)
    assert status == "no_text"
    assert told(reason or "", "nb") == (
        "Det er ikke funnet noen tekst i det (bare skannede sider eller bilder?). For at skannede sider skal bli lest, må "
        "Tesseract være installert med norsk (i Debian: apt install tesseract-ocr tesseract-ocr-nor; README forteller om andre "
        "systemer). "
        "Kjør deretter: kb ingest"
    )


@pytest.mark.parametrize(
    ("english", "bokmaal"),
    [
        (
            "Not read: the styles (malformed XML (no element found)), a chart (it is missing from the file).",
            "Ikke lest: stilene (feil i XML-koden (no element found)), et diagram (det mangler i filen).",
        ),
        (
            "Not read: the styles (it is missing from the file). Not read: a header (damaged container (x, y)).",
            "Ikke lest: stilene (det mangler i filen). Ikke lest: en topptekst (skadet filinnhold (x, y)).",
        ),
        (
            "The picture is damaged or incomplete. Get a new copy of it.",
            "Bildet er skadet eller ufullstendig. Skaff en ny kopi av det.",
        ),
        (
            "The type of this file is not known. Files that are read: PDF, web page (.html, .mht), plain text.",
            "Filtypen er ukjent. Dette kan leses: PDF, nettside (.html, .mht), ren tekst.",
        ),
        (
            "The program that read the file ended unexpectedly (exit code 3).",
            "Programmet som leste filen, stoppet uventet (avslutningskode 3).",
        ),
        (
            f"{_NOT_COUNTED.format(count=2)} Not read: the texts of the cells (it is missing from the file).",
            "Formler som mangler verdi i filen: 2. Åpne den i Excel eller LibreOffice, la den regne ut verdiene, og lagre. "
            "Ikke lest: teksten i cellene (det mangler i filen).",
        ),
        ("was the page/a; b.pdf", "lå før som the page/a; b.pdf"),
        ("A sentence nobody knows; and one more, too", "A sentence nobody knows; and one more, too"),
    ],
)
def test_sentences_within_sentences(english: str, bokmaal: str) -> None:
    assert told(english, "nb") == bokmaal


def test_english_stays_as_it_is_but_for_a_full_stop_in_a_list() -> None:
    _, reason = judge(document("The page is damaged.", "The page is damaged."), has_text=True)
    assert told(reason or "", "en") == "page 1: The page is damaged; page 2: The page is damaged."
    assert told("Run: kb ingest", "en") == "Run: kb ingest"


@pytest.mark.parametrize(
    "piece", ["page 1: ", "Not read: (", "a; ", "{} is {} ", "The page is damaged. ", "page 1: a (b); ", "was , "]
)
def test_hostile_text_costs_no_time(piece: str) -> None:
    started = time.process_time()
    told((piece * LONGEST)[:LONGEST], "nb")
    assert time.process_time() - started < 2


# ---- On the pages


@NORWEGIAN
def test_a_person_gets_the_sentence_in_the_language_of_the_page_and_a_program_in_english(language: str) -> None:
    app = FastAPI()
    answer_failures(app)
    sentence = "There is no index in /data yet. Run: kb ingest"

    @app.get("/page")
    def page() -> None:
        raise ComponentMissing(sentence)

    client = TestClient(app)
    shown = client.get(f"/page?lang={language}", headers={"accept": "text/html"}).text
    assert told(sentence, language) in shown and "There is no index" not in shown
    assert client.get("/page", headers={"accept": "application/json"}).json() == {"error": sentence}
