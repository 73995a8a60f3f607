"""Web pages: what a reader sees, without menus, scripts and what is hidden."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest

from ingest.readers.formats import read_document
from ingest.readers.html import read_html
from kb.errors import FileProblem
from kb.types import Page


def page(folder: Path, markup: str | bytes, name: str = "side.html") -> Page:
    file = folder / name
    file.write_bytes(markup if isinstance(markup, bytes) else markup.encode())
    return read_html(file).pages[0]


def lines(page: Page) -> list[str]:
    return page.text.split("\n")


def told(page: Page) -> list[tuple[str, int, str]]:
    return [(one.role, one.level, page.text[one.start : one.end]) for one in page.blocks]


def test_headings_paragraphs_and_lists(tmp_path: Path) -> None:
    read = page(
        tmp_path,
        "<!DOCTYPE html><html><head><title>Ikke her</title><style>p{}</style></head><body>"
        "<h1>Protokoll fra <em>styremøtet</em></h1>løs tekst<p>Styret\n  drøftet <b>saken</b>.<p>Uten slutt"
        "<ol start=3><li>Saken utsettes.<li><p>Saken sendes på høring.</p><ul><li>Frist 1. mars</ul></ol>"
        "<ol type=a><li>Først<li value=5>Femte</ol><dl><dt>Leder<dd>Oda Myhrvold</dl></body></html>",
    )
    assert told(read) == [
        ("heading", 1, "Protokoll fra styremøtet"),
        ("text", 0, "løs tekst"),
        ("text", 0, "Styret drøftet saken."),
        ("text", 0, "Uten slutt"),
        ("list", 1, "3. Saken utsettes."),
        ("list", 1, "4. Saken sendes på høring."),
        ("list", 2, "• Frist 1. mars"),
        ("list", 1, "a. Først"),
        ("list", 1, "e. Femte"),
        ("text", 0, "Leder"),
        ("text", 0, "Oda Myhrvold"),
    ]


def test_what_no_reader_sees_is_left_out(tmp_path: Path) -> None:
    read = page(
        tmp_path,
        "<nav><a>Hjem</a></nav><div role=navigation>Meny</div><script>alert('x')</script><noscript>Slå på</noscript>"
        "<p hidden>1</p><p style='color:red; DISPLAY : none'>2</p><p aria-hidden=true>3</p><template><p>4</template>"
        "<!-- 5 --><form><p>Søk <input value=6><select><option>7</select><button>8</button></form><dialog>9</dialog>"
        "<svg><text>10</text></svg><p>Vedtaket <span style='visibility:hidden'>11</span>står.</p>"
        "<article><footer>Skrevet av Kari</footer></article><footer>Postboks 1</footer>",
    )
    assert told(read) == [
        ("text", 0, "Søk"),
        ("text", 0, "Vedtaket står."),
        ("text", 0, "Skrevet av Kari"),
        ("footer", 0, "Postboks 1"),
    ]


def test_tables_of_figures_are_tables_and_those_of_layout_are_not(tmp_path: Path) -> None:
    figures = (
        "<table><caption>Stemmetall</caption><thead><tr><th>Parti<th colspan=2>Stemmer</thead>"
        "<tr><td rowspan=2>Ap<td>For<td>7<tr><td>Mot<td>2<br>(ett blankt)<tr><td><ul><li>Sp<li>V</ul><td>For<td>3</table>"
    )
    layout = "<table><tr><td><h2>Meny</h2><p>Innhold</p></td><td>" + figures + "</td></tr></table>"
    read = page(tmp_path, layout)
    assert told(read) == [
        ("heading", 2, "Meny"),
        ("text", 0, "Innhold"),
        ("text", 0, "Stemmetall"),
        ("table", 0, "Parti\tStemmer\nAp\tFor\t7\n\tMot\t2 (ett blankt)\nSp V\tFor\t3"),
    ]
    assert [one.role for one in page(tmp_path, "<table role=presentation><tr><td>a<td>b</table>").blocks] == ["text", "text"]


def test_written_lines_and_breaks(tmp_path: Path) -> None:
    read = page(
        tmp_path,
        "<pre>Møte 1\n  Møte 2</pre><p>Møtte:<br>Oda Myhrvold<br>Nora Lie</p><p>Stor&shy;tinget&nbsp;og&#8203; EØS</p>",
    )
    assert lines(read) == ["Møte 1", "Møte 2", "Møtte:", "Oda Myhrvold", "Nora Lie", "Stortinget og EØS"]


@pytest.mark.parametrize(
    "data",
    [
        "<p>Lærer på Ås – «ja»".encode("utf-8-sig"),
        "<p>Lærer på Ås – «ja»".encode("utf-16"),
        "<meta charset=windows-1252><p>Lærer på Ås – «ja»".encode("cp1252"),
        "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>Lærer på Ås – «ja»".encode("cp1252"),
        "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'><p>Lærer på Ås – «ja»".encode(),
        "<meta charset=utf-8><p>Lærer på Ås – «ja»".encode("cp1252"),
        "<meta charset=finnes-ikke><p>Lærer på Ås – «ja»".encode(),
        "<p>Lærer på Ås – «ja»".encode("cp1252"),
    ],
)
def test_the_encoding_is_found(tmp_path: Path, data: bytes) -> None:
    assert page(tmp_path, data).text == "Lærer på Ås – «ja»"


def test_properties(tmp_path: Path) -> None:
    file = tmp_path / "side.html"
    file.write_text(
        "<html lang=nn><title>Møtebok for  rådet</title><meta name=Author content='Nora Bjerkaker'>"
        "<meta property='article:published_time' content='2024-05-06T10:00:00+02:00'><p>x"
    )
    told = read_html(file).properties
    assert (told.title, told.author, told.created, told.language) == (
        "Møtebok for rådet",
        "Nora Bjerkaker",
        date(2024, 5, 6),
        "nn",
    )


SAVED = """From: <Saved by Blink>
Snapshot-Content-Location: https://eksempel.invalid/sak
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----b"

------b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><body><h1>Sak 3/24</h1><p>Vedtatt p=C3=A5 =C3=85s.</p></body></html>
------b
Content-Type: text/css

p { color: red }
------b--
"""


def test_a_page_saved_as_a_message_is_read(tmp_path: Path) -> None:
    file = tmp_path / "sak.mhtml"
    file.write_text(SAVED.replace("\n", "\r\n"))
    document = read_document(file)
    assert (document.format, document.pages[0].text) == ("html", "Sak 3/24\nVedtatt på Ås.")
    file.write_text("From: x\nMIME-Version: 1.0\nContent-Type: text/plain\n\nBare tekst.")
    with pytest.raises(FileProblem) as problem:
        read_document(file)
    assert problem.value.status == "no_text"


def test_entities_and_document_types_unfold_nothing(tmp_path: Path) -> None:
    bomb = "".join(f'<!ENTITY x{n} "{f"&x{n - 1};" * 10}">' for n in range(1, 12))
    secret = tmp_path / "hemmelig.txt"
    secret.write_text("hemmelig innhold")
    read = page(
        tmp_path,
        f'<!DOCTYPE html [<!ENTITY x0 "lol"><!ENTITY f SYSTEM "{secret.as_uri()}">{bomb}]><p>Før &x11; &f; etter</p>'
        f'<iframe src="{secret.as_uri()}"></iframe>',
    )
    assert len(read.text) < 2000
    assert "hemmelig innhold" not in read.text
    assert "etter" in read.text


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<div>" * 100_000 + "Nederst", None),
        ("<p><font><b>Avsnitt" * 5_000, "Avsnitt"),
        ("<ul><li>Punkt" * 20_000, "Punkt"),
        ("<table><tr><td>Celle<td>" * 20_000, "Celle"),
        ("<table><tr><td rowspan=60000 colspan=60000>Stor<td>b" + "<tr><td>c" * 20_000, "Stor"),
        ("<" * 100_000 + "Hale", None),
    ],
)
def test_hostile_nesting_takes_little_time(tmp_path: Path, markup: str, words: str | None) -> None:
    started = time.monotonic()
    read = page(tmp_path, markup)
    assert time.monotonic() - started < 10
    assert words is None or words in read.text
    if words is None and markup.startswith("<div>"):
        assert read.problem is not None or "Nederst" in read.text


def test_letters_that_are_never_closed_lose_no_text(tmp_path: Path) -> None:
    read = page(tmp_path, "".join(f"<p><font><b>Avsnitt {number}" for number in range(3_000)))
    assert lines(read)[-1] == "Avsnitt 2999"
    assert read.problem is None


def test_a_page_without_words_is_empty(tmp_path: Path) -> None:
    for markup in ("<html><body><script>x</script></body></html>", "<!-- bare en merknad -->", "   "):
        assert page(tmp_path, markup).text == ""
