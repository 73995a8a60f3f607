"""OpenDocument, spreadsheets and web pages all the way: what they are, what their places are called, and how they are drawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from ingest.readers.formats import read_document
from ingest.structure.structure import extract_structure
from kb.answer.phrases import QuestionLanguage
from kb.answer.places import place_in_document
from kb.pages.office import libreoffice
from kb.pages.page_image import PageImage, page_image
from kb.types import Document, DocumentRecord, Facts, Passage
from tests.odf_making import common, odf

needs_libreoffice = pytest.mark.skipif(libreoffice() is None, reason="LibreOffice (soffice) is not installed here")
CASES = (("1/24", "Godkjenning av innkalling"), ("2/24", "Fergetilbud i Ulvestrand"))


def drawn(file: Path, words: str, number: int, cache: Path) -> PageImage:
    document: Document = read_document(file)
    facts = Facts("Tittel", "other", None, None, "nb")
    record = DocumentRecord("d1", file.name, str(file), document.format, facts, "open", "indexed", None, document.page_count, 1)
    start = document.pages[number - 1].text.index(words)
    return page_image(record, document.pages, number, (start, start + len(words)), None, cache)


def minutes_in_html(folder: Path) -> Path:
    cases = "".join(
        f"<h2>Sak {number} {title}</h2><p>Saken ble drøftet.</p><h3>Vedtak</h3><p>Enstemmig vedtatt.</p>" for number, title in CASES
    )
    file = folder / "protokoll.html"
    file.write_text(f"<title>x</title><h1>Møteprotokoll styret 14. juni 2024</h1><p>Til stede: Oda Myhrvold</p>{cases}", "utf-8")
    return file


def minutes_in_odt(folder: Path) -> Path:
    heading = '<text:h text:outline-level="{}">{}</text:h>'.format
    cases = "".join(
        heading(2, f"Sak {number} {title}")
        + "<text:p>Saken ble drøftet.</text:p>"
        + heading(3, "Vedtak")
        + "<text:p>Vedtatt.</text:p>"
        for number, title in CASES
    )
    head = heading(1, "Møteprotokoll styret 14. juni 2024") + "<text:p>Til stede: Oda Myhrvold</text:p>"
    return odf(folder, "protokoll.odt", head + cases, styles_xml=common())


@pytest.mark.parametrize("made", [minutes_in_html, minutes_in_odt])
def test_minutes_are_understood(tmp_path: Path, made: object) -> None:
    structure = extract_structure(read_document(made(tmp_path)), "protokoll")
    assert structure.facts.kind == "minutes"
    assert str(structure.facts.date) == "2024-06-14"
    assert [(item.number, item.title) for item in structure.items] == [(f"Sak {number}", title) for number, title in CASES]


@pytest.mark.parametrize(("language", "shown"), [("nb", "ark «Budsjett»"), ("nn", "ark «Budsjett»"), ("en", "sheet “Budsjett”")])
def test_the_place_on_a_sheet_is_its_name(language: QuestionLanguage, shown: str) -> None:
    record = DocumentRecord("d", "b.xlsx", "b.xlsx", "xlsx", Facts("T", "other", None, None, "nb"), "open", "indexed", None, 1, 1)
    assert place_in_document(record, Passage("p", "d", 1, 0, 1, "x", "Budsjett", "table"), language) == shown


def test_a_sheet_of_many_columns_is_drawn_with_each_cell_marked(tmp_path: Path) -> None:
    workbook = Workbook()
    workbook.active.append(("Post", *(f"Måned {number}" for number in range(1, 13)), "Sum"))
    workbook.active.append(("Medlemskontingent", *(104_000 + number for number in range(1, 13)), 1_250_000))
    workbook.save(tmp_path / "b.xlsx")
    row = "Medlemskontingent\t" + "\t".join(str(104_000 + number) for number in range(1, 13)) + "\t1250000"
    image = drawn(tmp_path / "b.xlsx", row, 1, tmp_path / "cache")
    assert (image.rendered, len(image.rectangles)) == (False, 14)
    assert all(one.right <= other.left for one, other in zip(image.rectangles, image.rectangles[1:], strict=False))
    assert 0 < image.rectangles[0].left and image.rectangles[-1].right < 1


@pytest.mark.slow
@needs_libreoffice
def test_opendocument_is_drawn_by_libreoffice_with_the_quote_marked(tmp_path: Path) -> None:
    image = drawn(minutes_in_odt(tmp_path), "Saken ble drøftet.", 1, tmp_path / "texts")
    assert (image.rendered, len(image.rectangles)) == (True, 1)

    def slide(text: str, style: str = "") -> str:
        frame = '<draw:frame svg:x="2cm" svg:y="2cm" svg:width="20cm" svg:height="3cm">'
        return f"<draw:page{style}>{frame}<draw:text-box><text:p>{text}</text:p></draw:text-box></draw:frame></draw:page>"

    hidden = '<style:drawing-page-properties presentation:visibility="hidden"/>'
    style = f'<style:style style:name="dp1" style:family="drawing-page">{hidden}</style:style>'
    file = odf(tmp_path, "fil.odp", slide("Ett") + slide("To", ' draw:style-name="dp1"') + slide("Siste bilde"), style)
    image = drawn(file, "Siste bilde", 3, tmp_path / "slides")
    assert (image.rendered, len(image.rectangles)) == (True, 1)
