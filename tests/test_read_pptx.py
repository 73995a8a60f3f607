"""Slides: title, body in reading order, tables, notes; one broken slide does not cost the others."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.oxml import parse_xml
from pptx.presentation import Presentation as PowerPoint
from pptx.slide import Slide
from pptx.util import Inches, Pt

from ingest.readers.formats import read_document
from ingest.readers.pptx import read_pptx
from ingest.readers.pptx_graphics import diagram_lines
from kb.errors import FileProblem
from kb.types import Document, Page

A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
TITLE_ONLY, BLANK, TITLE_BODY, TWO_COLUMNS = 5, 6, 1, 3


def new_slide(presentation: PowerPoint, layout: int, title: str = "") -> Slide:
    slide = presentation.slides.add_slide(presentation.slide_layouts[layout])
    if title:
        slide.shapes.title.text = title
    return slide


def box(slide: Slide, text: str, left: float, top: float, width: float = 2, height: float = 0.5, size: int | None = None) -> None:
    frame = slide.shapes.add_textbox(Inches(left), Inches(top), Inches(width), Inches(height)).text_frame
    frame.text = text
    if size:
        frame.paragraphs[0].runs[0].font.size = Pt(size)


def saved(presentation: PowerPoint, folder: Path) -> Path:
    file = folder / "lysbilder.pptx"
    presentation.save(str(file))
    return file


def read(presentation: PowerPoint, folder: Path) -> Document:
    return read_pptx(saved(presentation, folder))


def lines(page: Page) -> list[str]:
    return page.text.split("\n")


def test_tables_and_then_notes_stand_after_the_body(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = new_slide(presentation, TITLE_BODY, "Fergesamarbeid")
    table = slide.shapes.add_table(2, 2, Inches(1), Inches(1), Inches(4), Inches(1)).table
    for row, cells in enumerate((("Rute", "Avganger"), ("Vik–Nes", "12"))):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    body = slide.placeholders[1].text_frame
    body.text = "Flere avganger"
    body.add_paragraph().text = "Lavere pris"
    body.paragraphs[1].level = 1
    slide.notes_slide.notes_text_frame.text = "Husk å si at prisen er foreløpig.\nTakk styret."
    page = read(presentation, tmp_path).pages[0]
    assert lines(page) == [
        "Fergesamarbeid",
        "Flere avganger",
        "Lavere pris",
        "Rute\tAvganger",
        "Vik–Nes\t12",
        "Husk å si at prisen er foreløpig.",
        "Takk styret.",
    ]
    assert [(one.role, one.level) for one in page.blocks] == [
        ("title", 0),
        ("list", 1),
        ("list", 2),
        ("table", 0),
        ("notes", 0),
        ("notes", 0),
    ]
    assert (page.width, page.height) == (720.0, 540.0)


def test_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = new_slide(presentation, TWO_COLUMNS, "To spor")
    slide.placeholders[2].text_frame.text = "Høyre 1"
    slide.placeholders[2].text_frame.add_paragraph().text = "Høyre 2"
    slide.placeholders[1].text_frame.text = "Venstre 1"
    slide.placeholders[1].text_frame.add_paragraph().text = "Venstre 2"
    assert lines(read(presentation, tmp_path).pages[0]) == ["To spor", "Venstre 1", "Venstre 2", "Høyre 1", "Høyre 2"]


def test_headings_of_columns_stay_with_their_columns(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = new_slide(presentation, TITLE_ONLY, "Sammenlikning")
    box(slide, "Tekst B", 5, 3, 4, 2)
    box(slide, "Overskrift B", 5, 2, 4)
    box(slide, "Tekst A", 0.5, 3, 4, 2)
    box(slide, "Overskrift A", 0.5, 2, 4)
    box(slide, "Felles innledning", 0.5, 1.3, 9)
    assert lines(read(presentation, tmp_path).pages[0])[1:] == [
        "Felles innledning",
        "Overskrift A",
        "Tekst A",
        "Overskrift B",
        "Tekst B",
    ]


def test_labels_stay_with_what_stands_beside_them(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = new_slide(presentation, TITLE_ONLY, "Fremdrift")
    rows = (("2024", "Utredning av tre ulike måter å dele kostnadene på"), ("2025", "Høring"), ("2026", "Vedtak i styret"))
    for place, (year, text) in enumerate(rows):
        box(slide, text, 2, 2 + place, 6)
        box(slide, year, 0.5, 2 + place, 1)
    assert lines(read(presentation, tmp_path).pages[0])[1:] == [words for row in rows for words in row]


def test_a_table_drawn_with_boxes_and_bars_is_a_table(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = new_slide(presentation, TITLE_ONLY, "Andel i prosent")
    box(slide, "Fjordrådet, mai", 0.5, 7, 8)
    for place, (name, share) in enumerate((("Vikåsen", 81), ("Nes", 62), ("Moland", 40))):
        box(slide, str(share), 2.5 + share / 20, 2 + place, 0.6)
        slide.shapes.add_shape(1, Inches(2.5), Inches(2 + place), Inches(share / 20), Inches(0.5))
        box(slide, name, 0.5, 2 + place, 1.8)
    assert lines(read(presentation, tmp_path).pages[0])[1:] == ["Fjordrådet, mai", "Vikåsen\t81", "Nes\t62", "Moland\t40"]


def test_what_stands_on_most_slides_is_a_footer_and_typed_bullets_are_lists(tmp_path: Path) -> None:
    presentation = Presentation()
    for number in range(1, 5):
        slide = new_slide(presentation, TITLE_ONLY, f"Tema {number}")
        box(slide, f"• Punkt om tema {number}", 1, 2, 6)
        box(slide, "Fjordrådet 2024", 1, 6.5, 4)
        box(slide, str(number), 9, 6.5, 0.5)
    for page in read(presentation, tmp_path).pages:
        assert [one.role for one in page.blocks] == ["title", "list", "footer", "footer"]


def test_groups_are_read_as_one_thing_and_within_in_order(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = new_slide(presentation, TITLE_ONLY, "Grupper")
    box(slide, "Etterpå", 1, 6)
    outer = slide.shapes.add_group_shape()
    inner = outer.shapes.add_group_shape()
    for text, top in (("Nederst i gruppen", 4), ("Øverst i gruppen", 3)):
        inner.shapes.add_textbox(Inches(1), Inches(top), Inches(3), Inches(0.5)).text_frame.text = text
    outer.shapes.add_textbox(Inches(1), Inches(2), Inches(3), Inches(0.5)).text_frame.text = "Ytre"
    assert lines(read(presentation, tmp_path).pages[0])[1:] == ["Ytre", "Øverst i gruppen", "Nederst i gruppen", "Etterpå"]


def test_hidden_slides_are_read_and_pages_are_in_shown_order(tmp_path: Path) -> None:
    presentation = Presentation()
    for title in ("Først", "Sist", "Skjult"):
        new_slide(presentation, TITLE_ONLY, title)
    presentation.slides[2].element.set("show", "0")
    ids = presentation.slides._sldIdLst
    ids.insert(1, ids[2])
    document = read(presentation, tmp_path)
    assert [(page.number, page.text) for page in document.pages] == [(1, "Først"), (2, "Skjult"), (3, "Sist")]
    assert document.page_count == 3


def test_numbered_points_show_their_numbers(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = new_slide(presentation, TITLE_BODY, "Vedtak")
    frame = slide.placeholders[1].text_frame
    frame.text = "Godkjennes"
    for text in ("Sendes på høring", "Kommentar", "Ny frist"):
        frame.add_paragraph().text = text
    for paragraph in (frame.paragraphs[0], frame.paragraphs[1], frame.paragraphs[3]):
        paragraph._p.get_or_add_pPr().append(parse_xml(f'<a:buAutoNum {A} type="alphaLcParenR"/>'))
    frame.paragraphs[2].level = 1
    frame.paragraphs[2]._p.get_or_add_pPr().append(parse_xml(f"<a:buNone {A}/>"))
    page = read(presentation, tmp_path).pages[0]
    assert lines(page)[1:] == ["a) Godkjennes", "b) Sendes på høring", "Kommentar", "c) Ny frist"]
    assert [(one.role, one.level) for one in page.blocks][1:] == [("list", 1), ("list", 1), ("text", 0), ("list", 1)]


def test_footers_dates_and_numbers_are_footers(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = new_slide(presentation, TITLE_ONLY, "Med bunntekst")
    for index, (kind, text) in enumerate((("ftr", "Fjordrådet"), ("dt", "12.03.2024"))):
        slide.shapes._spTree.append(
            parse_xml(
                f'<p:sp {P} {A}><p:nvSpPr><p:cNvPr id="{50 + index}" name="x"/><p:cNvSpPr/>'
                f'<p:nvPr><p:ph type="{kind}" idx="{10 + index}"/>'
                f"</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp>"
            )
        )
    page = read(presentation, tmp_path).pages[0]
    assert [(page.text[one.start : one.end], one.role) for one in page.blocks] == [
        ("Med bunntekst", "title"),
        ("Fjordrådet", "footer"),
        ("12.03.2024", "footer"),
    ]


def test_only_descriptions_by_people_are_read(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = new_slide(presentation, TITLE_ONLY, "Bilder")
    picture = io.BytesIO()
    Image.new("RGB", (8, 8)).save(picture, "PNG")
    descriptions = (
        "Kart over de seks kommunene i samarbeidet",
        "Picture 3",
        "kart_v2_endelig.png",
        "Et bilde som inneholder utendørs, himmel\n\nAutomatisk generert beskrivelse",
        "Et bilde som inneholder tekst KI-generert innhold kan være feil.",
    )
    for place, text in enumerate(descriptions):
        shape = slide.shapes.add_picture(picture, Inches(1), Inches(1 + place), Inches(0.5), Inches(0.5))
        shape._element.nvPicPr.cNvPr.set("descr", text)
    assert lines(read(presentation, tmp_path).pages[0]) == ["Bilder", descriptions[0]]


def test_a_chart_gives_its_title_and_its_figures(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = new_slide(presentation, TITLE_ONLY, "Utvikling")
    figures = CategoryChartData()
    figures.categories = ["2022", "2023"]
    figures.add_series("Buss", (1.1, 2.25))
    figures.add_series("Ferge", (3, 4))
    chart = slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, Inches(1), Inches(2), Inches(5), Inches(3), figures).chart
    chart.has_title = True
    chart.chart_title.text_frame.text = "Millioner reiser"
    page = read(presentation, tmp_path).pages[0]
    assert lines(page) == ["Utvikling", "Millioner reiser", "\tBuss\tFerge", "2022\t1.1\t3", "2023\t2.25\t4"]
    assert page.blocks[-1].role == "table"


def test_a_diagram_is_read_in_the_order_of_its_outline() -> None:
    texts = {"1": "Rådet", "2": "Styret", "3": "Sekretariatet"}
    points = "".join(
        f'<dgm:pt modelId="{key}"><dgm:t><a:p><a:r><a:t>{text}</a:t></a:r></a:p></dgm:t></dgm:pt>' for key, text in texts.items()
    )
    order = (("0", "1", 0), ("1", "3", 1), ("1", "2", 0))
    links = "".join(f'<dgm:cxn srcId="{above}" destId="{below}" srcOrd="{place}"/>' for above, below, place in order)
    data = parse_xml(
        f'<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" {A}>'
        f'<dgm:ptLst><dgm:pt modelId="0" type="doc"/>{points}</dgm:ptLst><dgm:cxnLst>{links}</dgm:cxnLst></dgm:dataModel>'
    )
    assert diagram_lines(data) == [("Rådet", 1), ("Styret", 2), ("Sekretariatet", 2)]


def test_without_a_title_the_largest_first_text_is_one(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = new_slide(presentation, BLANK)
    box(slide, "Status for samarbeidet", 1, 1, 6, size=32)
    box(slide, "Tre tiltak er i gang.", 1, 3, 6, size=16)
    assert [one.role for one in read(presentation, tmp_path).pages[0].blocks] == ["title", "text"]


def test_breaks_in_a_title_are_spaces(tmp_path: Path) -> None:
    presentation = Presentation()
    new_slide(presentation, TITLE_ONLY, "Strategi for\vsamferdsel")
    assert read(presentation, tmp_path).pages[0].text == "Strategi for samferdsel"


def rewritten(file: Path, changes: dict[str, bytes | None]) -> Path:
    """A copy with some members replaced, or left out."""
    copy = file.with_name("rewritten.pptx")
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(copy, "w") as target:
        for member in source.namelist():
            data = changes.get(member, source.read(member))
            if data is not None:
                target.writestr(member, data)
    return copy


@pytest.mark.parametrize("content", [b"<p:sld><uferdig", None])
def test_one_broken_slide_costs_one_slide(tmp_path: Path, content: bytes | None) -> None:
    presentation = Presentation()
    for title in ("En", "To", "Tre"):
        new_slide(presentation, TITLE_ONLY, title)
    document = read_document(rewritten(saved(presentation, tmp_path), {"ppt/slides/slide2.xml": content}))
    assert [(page.text, bool(page.problem)) for page in document.pages] == [("En", False), ("", True), ("Tre", False)]


def test_lost_notes_are_told_and_the_slide_lives(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = new_slide(presentation, TITLE_ONLY, "En")
    slide.notes_slide.notes_text_frame.text = "Notat"
    page = read_pptx(rewritten(saved(presentation, tmp_path), {"ppt/notesSlides/notesSlide1.xml": b"<"})).pages[0]
    assert page.text == "En"
    assert page.problem and "speaker notes" in page.problem


def test_a_missing_layout_or_picture_costs_nothing(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = new_slide(presentation, TITLE_BODY, "Tittel")
    slide.placeholders[1].text_frame.text = "Punkt"
    file = saved(presentation, tmp_path)
    page = read_pptx(rewritten(file, {"ppt/slideLayouts/slideLayout2.xml": None})).pages[0]
    assert (page.text, page.problem) == ("Tittel\nPunkt", None)


def test_without_its_list_of_slides_a_file_is_damaged(tmp_path: Path) -> None:
    presentation = Presentation()
    new_slide(presentation, TITLE_ONLY, "En")
    with pytest.raises(FileProblem) as problem:
        read_pptx(rewritten(saved(presentation, tmp_path), {"ppt/presentation.xml": b"<p:presentation"}))
    assert problem.value.status == "damaged"


def test_when_every_slide_is_broken_the_file_is_damaged(tmp_path: Path) -> None:
    presentation = Presentation()
    new_slide(presentation, TITLE_ONLY, "En")
    with pytest.raises(FileProblem) as problem:
        read_document(rewritten(saved(presentation, tmp_path), {"ppt/slides/slide1.xml": b"<"}))
    assert problem.value.status == "damaged"


def test_named_sections_are_bookmarks(tmp_path: Path) -> None:
    presentation = Presentation()
    for title in ("En", "To"):
        new_slide(presentation, TITLE_ONLY, title)
    ids = re.findall(r'<p:sldId [^>]*?id="(\d+)"', presentation.slides._sldIdLst.xml)
    p14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"
    sections = "".join(
        f'<p14:section name="{name}" id="{{0}}"><p14:sldIdLst><p14:sldId id="{key}"/></p14:sldIdLst></p14:section>'
        for name, key in (("Default Section", ids[0]), ("Samferdsel", ids[1]))
    )
    presentation.element.append(
        parse_xml(f'<p:extLst {P}><p:ext uri="x"><p14:sectionLst xmlns:p14="{p14}">{sections}</p14:sectionLst></p:ext></p:extLst>')
    )
    assert [(mark.title, mark.page) for mark in read(presentation, tmp_path).bookmarks] == [("Samferdsel", 2)]
