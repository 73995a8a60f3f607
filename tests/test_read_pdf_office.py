"""PDFs as an office suite writes them: the text comes back as it was typed, in order, with its tables and columns."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import docx
import pptx
import pytest
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from kb.types import Document
from tests.pdf_making import GROWTH, lines, read_checked, roles

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]


def _converted(file: Path) -> Document:
    profile = f"-env:UserInstallation=file://{file.parent}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(file.parent), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return read_checked(file.with_suffix(".pdf"), 40)


def _field(paragraph: Paragraph, code: str) -> None:
    for kind in ("begin", code, "end"):
        element = OxmlElement("w:instrText" if kind == code else "w:fldChar")
        if kind == code:
            element.text = code
        else:
            element.set(qn("w:fldCharType"), kind)
        paragraph.add_run()._r.append(element)


def _minutes(file: Path) -> Path:
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(11)
    section = document.sections[0]
    section.header.paragraphs[0].text = "Fjordregionen – møteprotokoll"
    footer = section.footer.paragraphs[0]
    footer.add_run("Side ")
    _field(footer, "PAGE")
    document.add_heading("Møteprotokoll for styret", 0)
    labels = document.add_table(0, 2)
    for label, value in (("Utvalg:", "Styret"), ("Møtested:", "Rådhuset i Nordvik"), ("Dato:", "12.03.2024")):
        cells = labels.add_row().cells
        cells[0].text, cells[1].text = label, value
    document.add_paragraph("Følgende medlemmer møtte:")
    present = document.add_table(0, 4)
    for row in (
        ("Navn", "Funksjon", "Parti", "Møtte for"),
        ("Anne-Grete Kristiansen Solbakken", "Leder av administrativt utvalg", "AP", ""),
        ("Per Ås", "Varamedlem", "V", "Liv Haugen"),
    ):
        for cell, text in zip(present.add_row().cells, row, strict=True):
            cell.text = text
    document.add_heading("Sak 17/24 Regional samferdselsstrategi", 1)
    document.add_paragraph("Behandling:")
    document.add_paragraph(GROWTH)
    document.add_paragraph().add_run("Vedtak:").bold = True
    for point in (f"Styret vedtar strategien. {GROWTH}", "Strategien rulleres i 2028."):
        document.add_paragraph(point, style="List Number")
    for point in ("Ferjer", GROWTH):
        document.add_paragraph(point, style="List Bullet")
    document.add_page_break()
    document.add_paragraph("Enstemmig vedtatt.")
    document.save(str(file))
    return file


def test_minutes_come_back_as_they_were_typed(tmp_path: Path) -> None:
    document = _converted(_minutes(tmp_path / "protokoll.docx"))
    body = [block for page in document.pages for block in roles(page) if block[0] not in ("header", "footer")]
    assert body == [
        ("heading", "Møteprotokoll for styret"),
        ("table", "Utvalg:\tStyret"),
        ("table", "Møtested:\tRådhuset i Nordvik"),
        ("table", "Dato:\t12.03.2024"),
        ("text", "Følgende medlemmer møtte:"),
        ("table", "Navn\tFunksjon\tParti\tMøtte for"),
        ("table", "Anne-Grete Kristiansen Solbakken\tLeder av administrativt utvalg\tAP"),
        ("table", "Per Ås\tVaramedlem\tV\tLiv Haugen"),
        ("heading", "Sak 17/24 Regional samferdselsstrategi"),
        ("text", "Behandling:"),
        ("text", GROWTH),
        ("heading", "Vedtak:"),
        ("list", f"1. Styret vedtar strategien. {GROWTH}"),
        ("list", "2. Strategien rulleres i 2028."),
        ("list", "• Ferjer"),
        ("list", f"• {GROWTH}"),
        ("text", "Enstemmig vedtatt."),
    ]
    for number, page in enumerate(document.pages, start=1):
        assert roles(page)[0] == ("header", "Fjordregionen – møteprotokoll")
        assert roles(page)[-1] == ("footer", f"Side {number}")


def test_justified_columns_between_full_width_text(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph(f"Før spaltene. {GROWTH}")
    columns = OxmlElement("w:cols")
    columns.set(qn("w:num"), "2")
    section = document.add_section(WD_SECTION.CONTINUOUS)._sectPr
    for old in section.findall(qn("w:cols")):
        section.remove(old)
    section.append(columns)
    for number in range(6):
        document.add_paragraph(f"Avsnitt {number}. {GROWTH}").alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    document.add_section(WD_SECTION.CONTINUOUS)._sectPr.find(qn("w:cols")).set(qn("w:num"), "1")
    document.add_paragraph(f"Etter spaltene. {GROWTH}")
    document.save(str(tmp_path / "spalter.docx"))
    page = _converted(tmp_path / "spalter.docx").pages[0]
    paragraphs = [f"Avsnitt {number}. {GROWTH}" for number in range(6)]
    assert lines(page) == [f"Før spaltene. {GROWTH}", *paragraphs, f"Etter spaltene. {GROWTH}"]


def test_a_case_list_with_leaders_and_a_framed_table(tmp_path: Path) -> None:
    document = docx.Document()
    title = "Regional plan for areal og transport med handlingsprogram for hele perioden 2025–2036 – høring i alle kommuner"
    for number, text, page_number in (("Sak 1/24", "Godkjenning", "2"), ("Sak 2/24", title, "3"), ("Sak 3/24", "Eventuelt", "11")):
        paragraph = document.add_paragraph(f"{number}\t{text}\t{page_number}")
        form = paragraph.paragraph_format
        form.left_indent, form.first_line_indent = Cm(3), Cm(-3)
        form.tab_stops.add_tab_stop(Cm(15), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    table = document.add_table(0, 3)
    table.style = "Table Grid"
    task = "Utarbeide handlingsprogram for samferdsel med kostnader og fremdrift for hvert enkelt tiltak"
    for row in (("Tiltak", "Ansvarlig", "Frist"), (task, "Sekretariatet", "1. juni 2024"), ("Evaluere", "", "2028")):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.save(str(tmp_path / "saksliste.docx"))
    page = _converted(tmp_path / "saksliste.docx").pages[0]
    assert lines(page) == [
        "Sak 1/24 Godkjenning ....\t2",
        f"Sak 2/24 {title} ....\t3",
        "Sak 3/24 Eventuelt ....\t11",
        "Tiltak\tAnsvarlig\tFrist",
        f"{task}\tSekretariatet\t1. juni 2024",
        "Evaluere\t\t2028",
    ]


def test_slides_with_two_text_boxes(tmp_path: Path) -> None:
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[3])
    slide.shapes.title.text = "Muligheter og utfordringer"
    left = ["Korte avstander mellom kommunene", "God kollektivdekning i byene", "Sterke miljøer"]
    right = ["Fraflytting fra kysten", "Svak kommuneøkonomi i hele regionen", "Få boliger"]
    for place, points in ((1, left), (2, right)):
        slide.placeholders[place].text = "\n".join(points)
    deck.save(str(tmp_path / "foiler.pptx"))
    page = _converted(tmp_path / "foiler.pptx").pages[0]
    assert lines(page) == ["Muligheter og utfordringer", *(f"• {point}" for point in left + right)]
