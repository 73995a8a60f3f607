"""Text and Markdown, and how a file's type is told by what is in it."""

from __future__ import annotations

import struct
import zipfile
from datetime import date
from pathlib import Path

import pytest
from docx import Document as NewDocument

from ingest.readers import package
from ingest.readers.charset import encoding_of
from ingest.readers.formats import READERS, UNREAD, read_document
from ingest.readers.ole import SIGNATURE as OLE
from ingest.readers.sniff import type_of
from kb.errors import FileProblem
from kb.types import Page


def written(folder: Path, name: str, content: str | bytes) -> Path:
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def read(folder: Path, content: str | bytes, name: str = "notat.txt") -> Page:
    document = read_document(written(folder, name, content))
    assert document.page_count == len(document.pages) == 1
    return document.pages[0]


def lines(page: Page) -> list[str]:
    return page.text.split("\n")


def problem_of(folder: Path, content: str | bytes, name: str) -> FileProblem:
    with pytest.raises(FileProblem) as problem:
        read_document(written(folder, name, content))
    return problem.value


WRAPPED = """Møte i styret
Sted: Rådhuset
Tid: kl. 10

Styret drøftet hvordan kommunene kan arbeide sammen om den regionale forsk-
ningen på transport, og viste til at inntekts- og formuesskatt er et annet
spørsmål, som Øst-
Norge allerede har svart på i sin egen strategi.
Neste møte er i mai.

1. Saken tas til orientering, og arbeidet med felles retningslinjer føres
   videre.
2. Ny sak til høsten.

Vedtak
======
Enstemmig."""


def test_wrapped_paragraphs_become_one_line_and_short_lines_stay(tmp_path: Path) -> None:
    page = read(tmp_path, WRAPPED)
    assert lines(page)[:3] == ["Møte i styret", "Sted: Rådhuset", "Tid: kl. 10"]
    assert lines(page)[3].startswith(
        "Styret drøftet hvordan kommunene kan arbeide sammen om den regionale forskningen på transport"
    )
    assert "inntekts- og formuesskatt er et annet spørsmål" in page.text
    assert "1. Saken tas til orientering, og arbeidet med felles retningslinjer føres videre." in lines(page)
    assert "2. Ny sak til høsten." in lines(page)
    assert [page.text[one.start : one.end] for one in page.blocks if one.role == "heading"] == ["Vedtak"]
    assert [one.role for one in page.blocks if page.text[one.start].isdigit()] == ["list", "list"]


def test_paragraphs_on_one_line_each_stay_apart(tmp_path: Path) -> None:
    long = "Dette avsnittet står på én eneste lang linje i filen, slik mange programmer lagrer tekst, og skal ikke røres av noe. "
    page = read(tmp_path, f"{long * 2}\n{long}\nKort linje")
    assert len(lines(page)) == 3


TEXT = "Sak 4/24: Særskilt høring på Ås – ærlig, «åpen» og Øst-Norge"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32"])
def test_every_usual_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    assert read(tmp_path, TEXT.encode(encoding)).text == TEXT


@pytest.mark.parametrize("encoding", ["mac_roman", "cp865"])
def test_old_encodings_are_known_by_their_letters(tmp_path: Path, encoding: str) -> None:
    text = "Innkalling til rådsmøte på Ås: ærlig høring, først på året"
    assert read(tmp_path, text.encode(encoding)).text == text


def test_a_few_wrong_bytes_do_not_spoil_a_text(tmp_path: Path) -> None:
    assert read(tmp_path, "Blåbær på Ås, ærlig og åpen ".encode() * 3 + b"fr\xe5").text.endswith("åpen frå")


def test_bytes_that_are_no_text_are_unsupported(tmp_path: Path) -> None:
    junk = bytes((index * 73 + 11) % 256 for index in range(4000))
    assert encoding_of(junk) is None
    problem = problem_of(tmp_path, junk, "notat.txt")
    assert problem.status == "unsupported"
    assert "Word (.docx)" in problem.reason


def test_an_empty_file_holds_no_text(tmp_path: Path) -> None:
    assert problem_of(tmp_path, b"", "tom.docx").status == "no_text"


MARKDOWN = """---
title: "Handlingsplan 2025"
dato: 12.03.2025
---
# Mål *og* tiltak

Et avsnitt med **fet skrift** og en [lenke](https://example.org) som
går over to linjer.

1. Første tiltak
2. Andre tiltak
   - under det andre

| Tiltak | Frist |
| --- | --- |
| Ferge | `2026` |

```
kode &lt;her
```

<!-- skjult -->
![Kart over rutene](kart.png)
"""


def test_markdown_is_read_without_its_marks(tmp_path: Path) -> None:
    document = read_document(written(tmp_path, "plan.md", MARKDOWN))
    page = document.pages[0]
    assert lines(page) == [
        "Mål og tiltak",
        "Et avsnitt med fet skrift og en lenke som går over to linjer.",
        "1. Første tiltak",
        "2. Andre tiltak",
        "• under det andre",
        "Tiltak\tFrist",
        "Ferge\t2026",
        "kode &lt;her",
        "Kart over rutene",
    ]
    assert [(one.role, one.level) for one in page.blocks][:6] == [
        ("heading", 1),
        ("text", 0),
        ("list", 1),
        ("list", 1),
        ("list", 2),
        ("table", 0),
    ]
    assert (document.properties.title, document.properties.created) == ("Handlingsplan 2025", date(2025, 3, 12))


def container(folder: Path, name: str, members: dict[str, bytes]) -> Path:
    file = folder / name
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for member, data in members.items():
            target.writestr(member, data)
    return file


def content_types(main: str) -> dict[str, bytes]:
    xml = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/main.xml" ContentType="{main}"/></Types>'
    )
    return {"[Content_Types].xml": xml.encode(), "main.xml": b"<x/>"}


OFFICE = "application/vnd.openxmlformats-officedocument"


@pytest.mark.parametrize(
    ("members", "kind"),
    [
        (content_types(f"{OFFICE}.wordprocessingml.document.main+xml"), "docx"),
        (content_types(f"{OFFICE}.presentationml.slideshow.main+xml"), "pptx"),
        (content_types(f"{OFFICE}.spreadsheetml.sheet.main+xml"), "xlsx"),
        ({"mimetype": b"application/vnd.oasis.opendocument.text"}, "odt"),
        ({"mimetype": b"application/vnd.oasis.opendocument.presentation"}, "odp"),
        ({"bilde.png": b"x"}, "archive"),
    ],
)
def test_containers_are_told_by_their_main_part(tmp_path: Path, members: dict[str, bytes], kind: str) -> None:
    assert type_of(container(tmp_path, "noe.bin", members)) == kind


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (b"%PDF-1.7\n...", "a.docx", "pdf"),
        (b"\r\njunk\n%PDF-1.4\n1 0 obj", "a.pdf", "pdf"),
        ("Filen begynner med %PDF-1.4 hvis den er en PDF.", "a.txt", "text"),
        (b"\x89PNG\r\n\x1a\n....", "a.pdf", "image"),
        (b"{\\rtf1\\ansi hei}", "a.doc", "rtf"),
        ("<!DOCTYPE html><p>hei", "a.txt", "html"),
        ("<!-- x -->\n<html><body>hei", "a.doc", "html"),
        ("<p>et avsnitt</p>", "a.htm", "html"),
        ("<div align=center>\n\n# Tittel", "a.md", "markdown"),
        ("Return-Path: <a@b.no>\nFrom: a@b.no\nSubject: Sak\n\nHei", "a.txt", "email"),
        ("From: Kari\nTo: Ola\n\nHei", "a.txt", "text"),
        ("a;b\n1;2", "a.csv", "csv"),
        ('<?xml version="1.0"?><rss/>', "a.txt", "data"),
        ("Helt vanlig tekst", "a.pdf", "text"),
        ("# Overskrift", "README", "text"),
    ],
)
def test_content_tells_the_type_not_the_name(tmp_path: Path, content: str | bytes, name: str, kind: str) -> None:
    assert type_of(written(tmp_path, name, content)) == kind


def test_a_word_document_called_pdf_is_read_as_word(tmp_path: Path) -> None:
    document = NewDocument()
    document.add_paragraph("Jeg er et dokument.")
    document.save(str(tmp_path / "feil.pdf"))
    assert read_document(tmp_path / "feil.pdf").format == "docx"


def ole(stream: str) -> bytes:
    """A compound file as far as its directory: one entry with the name of a stream."""
    name = stream.encode("utf-16-le") + b"\0\0"
    entry = name.ljust(64, b"\0") + struct.pack("<HB", len(name), 2) + b"\0" * 61
    return OLE.ljust(512, b"\0") + entry


@pytest.mark.parametrize(
    ("stream", "status", "words"),
    [
        ("EncryptedPackage", "encrypted", "password"),
        ("Workbook", "unsupported", ".xls"),
        ("__nameid_version1.0", "damaged", "Outlook"),
        ("Noe annet", "unsupported", "old Office"),
    ],
)
def test_old_and_encrypted_office_files_get_their_sentence(tmp_path: Path, stream: str, status: str, words: str) -> None:
    problem = problem_of(tmp_path, ole(stream), "a.doc")
    assert problem.status == status
    assert words in problem.reason


def test_every_unread_type_has_a_sentence_and_no_reader() -> None:
    assert not set(UNREAD) & {reader.format for reader in READERS}
    assert all(sentence.endswith(".") for sentence in UNREAD.values())


def test_a_cut_container_is_damaged(tmp_path: Path) -> None:
    whole = container(tmp_path, "hel.docx", content_types(f"{OFFICE}.wordprocessingml.document.main+xml")).read_bytes()
    assert problem_of(tmp_path, whole[: len(whole) // 2], "halv.docx").status == "damaged"


def test_bombs_are_refused_before_they_unfold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = container(tmp_path, "bombe.docx", {"word/media/a.bin": b"\0" * (40 * 1024 * 1024)})
    with pytest.raises(FileProblem) as problem:
        type_of(bomb)
    assert problem.value.status == "too_large"
    assert "times" in problem.value.reason
    monkeypatch.setattr(package, "MAX_MEMBERS", 3)
    many = container(tmp_path, "mange.docx", {f"{number}.bin": b"x" for number in range(5)})
    with pytest.raises(FileProblem) as problem:
        type_of(many)
    assert "limit is 3" in problem.value.reason
    monkeypatch.setattr(package, "MAX_UNPACKED_TEXT", 10)
    with pytest.raises(FileProblem) as problem:
        type_of(container(tmp_path, "tekst.docx", {"a.xml": b"<x>langt nok</x>"}))
    assert problem.value.status == "too_large"
