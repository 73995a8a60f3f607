"""Page images: the marks lie on the quote, on the file's own page, on LibreOffice's, and on the page drawn from stored text."""

from __future__ import annotations

import ctypes
import http.server
import io
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from docx import Document as NewDocument
from docx.document import Document as WordDocument
from docx.shared import Inches as WordInches
from PIL import Image
from pptx import Presentation
from pptx.util import Inches
from pypdfium2 import raw
from reportlab.pdfgen.canvas import Canvas

from ingest.readers.formats import read_document
from kb.errors import NotFound
from kb.pages import office
from kb.pages.marks import Box, merged, rectangles
from kb.pages.match import Rendering
from kb.pages.office import discard_renderings, libreoffice, rendered_pdf
from kb.pages.page_image import PageImage, page_image
from kb.text.normalise import fold_for_matching
from kb.types import Document, DocumentRecord, Facts, Page

needs_libreoffice = pytest.mark.skipif(libreoffice() is None, reason="LibreOffice (soffice) is not installed here")
MARKER = (0xFF, 0xE5, 0x8A)


class Source:
    """A file as it was read, and the pictures of its pages."""

    def __init__(self, file: Path, cache: Path) -> None:
        self.file = file
        self.cache = cache
        self.document: Document = read_document(file)
        facts = Facts("Tittel", "other", None, None, "nb")
        self.record = DocumentRecord(
            "d1", file.name, str(file), self.document.format, facts, "open", "indexed", None, self.document.page_count, 1
        )

    def page(self, number: int = 1) -> Page:
        return self.document.pages[number - 1]

    def place(self, words: str, number: int = 1, occurrence: int = 0) -> tuple[int, int]:
        start = -1
        for _ in range(occurrence + 1):
            start = self.page(number).text.index(words, start + 1)
        return start, start + len(words)

    def draw(self, quote: tuple[int, int] | None = None, number: int = 1, view: int | None = None) -> PageImage:
        return page_image(self.record, self.document.pages, number, quote, view, self.cache)

    def without_file(self) -> Source:
        self.record = replace(self.record, file=str(self.file.with_name("borte")))
        return self


def text_under(pdf: Path, number: int, marks: Sequence[Box]) -> str:
    """The characters whose middle lies under the marks, asked of PDFium itself, mark by mark."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[number - 1]
        width, height = page.get_size()
        text_page = page.get_textpage()
        edges = [ctypes.c_double() for _ in range(4)]
        lines = [""] * len(marks)
        for index in range(text_page.count_chars()):
            raw.FPDFText_GetCharBox(text_page, index, *edges)
            left, right, bottom, top = (edge.value for edge in edges)
            x, y = (left + right) / 2 / width, 1 - (top + bottom) / 2 / height
            for line, mark in enumerate(marks):
                if right > left and mark.left <= x <= mark.right and mark.top <= y <= mark.bottom:
                    lines[line] += chr(raw.FPDFText_GetUnicode(text_page, index))
                    break
        return "\n".join(lines)
    finally:
        document.close()


def assert_marked(source: Source, image: PageImage, pdf: Path, number: int, quote: tuple[int, int]) -> None:
    wanted = fold_for_matching(source.page(1 if image.views > 1 else number).text[quote[0] : quote[1]])[0]
    assert fold_for_matching(text_under(pdf, number, image.rectangles))[0] == wanted


def picture_of(image: PageImage) -> Image.Image:
    return Image.open(io.BytesIO(image.png)).convert("RGB")


# --- rectangles -------------------------------------------------------------------------------------------------------------


def test_boxes_become_one_rectangle_a_line() -> None:
    line_one = [Box(0.1 + 0.01 * i, 0.10, 0.11 + 0.01 * i, 0.12) for i in range(5)]
    raised = Box(0.15, 0.095, 0.16, 0.11)
    line_two = [Box(0.1 + 0.01 * i, 0.13, 0.11 + 0.01 * i, 0.15) for i in range(3)]
    assert merged([*line_one, raised, *line_two], 0.7) == [
        pytest.approx(Box(0.1, 0.095, 0.16, 0.12)),
        pytest.approx(Box(0.1, 0.13, 0.13, 0.15)),
    ]


def test_columns_beside_each_other_stay_two_rectangles() -> None:
    assert len(merged([Box(0.1, 0.1, 0.2, 0.12), Box(0.6, 0.1, 0.7, 0.12)], 0.7)) == 2


def test_a_page_without_places_has_no_rectangles() -> None:
    assert rectangles(Page(1, "tekst"), 0, 5) == []


# --- PDF --------------------------------------------------------------------------------------------------------------------


@pytest.fixture(name="pdf")
def pdf_source(tmp_path: Path) -> Source:
    file = tmp_path / "vedtak.pdf"
    canvas = Canvas(str(file), pagesize=(595, 842))
    for lines in (
        ["Styret vedtok å arbeide videre med forsk-", "ning om ferger i regionen, og ber", "sekretariatet om ny sak."],
        ["Side to."],
    ):
        canvas.setFont("Times-Roman", 14)
        for place, line in enumerate(lines):
            canvas.drawString(80, 760 - 20 * place, line)
        canvas.showPage()
    canvas.save()
    return Source(file, tmp_path / "cache")


def test_the_text_under_the_marks_is_the_quote(pdf: Source) -> None:
    quote = pdf.place("arbeide videre")[0], pdf.place("sekretariatet")[1]
    image = pdf.draw(quote)
    assert (image.rendered, image.views, image.view, len(image.rectangles)) == (True, 1, 1, 3)
    assert_marked(pdf, image, pdf.file, 1, quote)


def test_the_mark_is_yellow_and_the_letters_stay_black(pdf: Source) -> None:
    image = pdf.draw(pdf.place("Styret vedtok"))
    picture = picture_of(image)
    assert picture.width == 1100
    mark = image.rectangles[0]
    area = picture.crop(tuple(round(side * picture.size[i % 2]) for i, side in enumerate(mark)))
    colours = {colour for _, colour in area.getcolors(1 << 20) or []}
    assert MARKER in colours
    assert any(max(colour) < 60 for colour in colours)
    assert not any(min(colour) > 0xA0 for colour in colours)
    outside = picture.crop((0, picture.height // 2, picture.width, picture.height))
    assert {colour for _, colour in outside.getcolors(1 << 20) or []} == {(255, 255, 255)}


def test_a_page_or_view_that_is_not_there_is_not_found(pdf: Source) -> None:
    for number, view in ((3, None), (0, None), (1, 2), (1, 0)):
        with pytest.raises(NotFound):
            pdf.draw(None, number, view)


def test_drawing_in_many_threads_at_once(pdf: Source) -> None:
    quote = pdf.place("Styret vedtok")
    with ThreadPoolExecutor(8) as threads:
        images = list(threads.map(lambda _: pdf.draw(quote).png, range(24)))
    assert len(set(images)) == 1


@pytest.mark.parametrize("left", [None, b"ikke en PDF lenger"])
def test_when_the_file_has_gone_its_stored_text_is_drawn(pdf: Source, left: bytes | None) -> None:
    pdf.file.unlink()
    if left is not None:
        pdf.file.write_bytes(left)
    image = pdf.draw(pdf.place("Side to.", 2), 2)
    assert not image.rendered
    assert len(image.rectangles) == 1


# --- drawn from stored text ---------------------------------------------------------------------------------------------------

LONG = "Rådet drøftet hvordan kommunene kan samarbeide om ferger, skoler og felles innkjøp i årene som kommer. " * 6


@pytest.fixture(name="text")
def text_source(tmp_path: Path) -> Source:
    file = tmp_path / "notat.md"
    parts = ["# Strategi č ≥ 漢", "| Tiltak | Frist |\n|---|---|\n| Ferge | 2026 |"]
    parts += [f"## Kapittel {number}\n\n{LONG}\n\n- Punkt {number} om fergen" for number in range(12)]
    file.write_text("\n\n".join(parts), encoding="utf-8")
    return Source(file, tmp_path / "cache")


def test_the_view_with_the_quote_is_shown_and_marked(text: Source) -> None:
    image = text.draw(text.place("Punkt 9 om fergen"))
    assert not image.rendered
    assert 1 < image.view < image.views
    assert len(image.rectangles) == 1
    picture = picture_of(image)
    mark = image.rectangles[0]
    centre = (round((mark.left + mark.right) / 2 * picture.width), round(mark.top * picture.height) + 3)
    assert picture.getpixel(centre) == MARKER
    assert text.draw(text.place("Punkt 9 om fergen"), view=1).rectangles == []


def test_views_turn_and_end(text: Source) -> None:
    views = text.draw().views
    assert text.draw(view=views).view == views
    assert text.draw().view == 1
    with pytest.raises(NotFound):
        text.draw(view=views + 1)


def test_marks_cover_exactly_the_quoted_words(text: Source) -> None:
    start, end = text.place(LONG.strip())
    whole, part = text.draw((start, end)).rectangles, text.draw((start, start + 5)).rectangles
    assert len(whole) > 4
    assert part[0][:2] == whole[0][:2]
    assert part[0].right < whole[0].right / 2
    assert all(0 <= side <= 1 for mark in whole for side in mark)
    assert all(above.bottom <= below.top for above, below in pairwise(whole))


def test_table_cells_are_marked_each_in_its_column(text: Source) -> None:
    first, second = text.draw(text.place("Ferge\t2026")).rectangles
    assert first.top == second.top
    assert first.right < second.left


def test_notes_are_never_on_the_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "libreoffice", lambda: None)
    source = slides(tmp_path)
    with_notes = source.draw(source.place("Bare i notatet."))
    assert with_notes.rectangles == []
    page = source.page()
    start = source.place("Bare i notatet.")[0]
    bare = replace(page, text=page.text[: start - 1], blocks=tuple(block for block in page.blocks if block.role != "notes"))
    assert with_notes.png == page_image(source.record, [bare], 1, None, None, source.cache).png


def test_a_page_without_text_is_an_empty_sheet(text: Source) -> None:
    image = page_image(replace(text.record, format="text"), [Page(1, "")], 1, None, None, text.cache)
    assert (image.views, image.rectangles) == (1, [])


# --- matching a quote in another rendering ----------------------------------------------------------------------------------


def test_a_quote_is_found_over_lines_hyphens_and_pages() -> None:
    rendering = Rendering(["Innledning\r\nStyret ved\u0002\r\ntok å gå", "videre med «planen».\r\n2"])
    stored = "Innledning\nStyret vedtok å gå videre med “planen”."
    places = rendering.find(stored, stored.index("Styret"), len(stored))
    assert [(place.page, len(place.characters)) for place in places] == [(1, 15), (2, 18)]


def test_the_same_words_are_found_in_their_own_place() -> None:
    rendering = Rendering(["Sak 1 Enstemmig vedtatt.", "Sak 2 Enstemmig vedtatt.", "Sak 3 Enstemmig vedtatt."])
    stored = "Sak 1\nEnstemmig vedtatt.\nSak 2\nEnstemmig vedtatt.\nSak 3\nEnstemmig vedtatt."
    start = stored.index("Enstemmig", stored.index("Sak 2"))
    assert [place.page for place in rendering.find(stored, start, start + 18)] == [2]


def test_an_interrupted_quote_is_found_by_its_sentences() -> None:
    rendering = Rendering(["Rådet ber om en ny sak til høsten.\nSide 1 av 2", "Fristen er første september."])
    stored = "1. Rådet ber om en ny sak til høsten. Fristen er første september."
    assert [place.page for place in rendering.find(stored, 0, len(stored))] == [1, 2]


def test_what_is_not_there_is_not_found() -> None:
    assert Rendering(["Noe helt annet."]).find("Rådet ber om en ny sak.", 0, 23) == []


# --- LibreOffice ------------------------------------------------------------------------------------------------------------


def slides(folder: Path) -> Source:
    presentation = Presentation()
    for number in (1, 2, 3):
        slide = presentation.slides.add_slide(presentation.slide_layouts[1])
        slide.shapes.title.text = f"Lysbilde {number}"
        slide.placeholders[1].text_frame.text = f"Vi går videre med fergetilbudet, punkt {number}, og ser på skolene."
        table = slide.shapes.add_table(2, 2, Inches(1), Inches(5), Inches(6), Inches(1)).table
        table.cell(0, 0).text, table.cell(0, 1).text, table.cell(1, 0).text, table.cell(1, 1).text = "Rute", "Tur", "Vik", "12"
        slide.notes_slide.notes_text_frame.text = (
            f"Vi går videre med fergetilbudet, punkt {number}, og ser på skolene.\nBare i notatet."
        )
    presentation.slides[1].element.set("show", "0")
    presentation.save(str(folder / "lysbilder.pptx"))
    return Source(folder / "lysbilder.pptx", folder / "cache")


def word_document() -> WordDocument:
    document = NewDocument()
    document.add_heading("Protokoll", 0)
    for number in range(1, 13):
        document.add_heading(f"Sak {number}/24", 1)
        document.add_paragraph(LONG)
        document.add_paragraph(f"Styret tar sak {number} til orientering.", style="List Number")
        document.add_paragraph("Styret ber om en ny vurdering av saken innen neste møte.", style="List Number")
        document.add_paragraph("Enstemmig vedtatt.")
    document.sections[0].footer.paragraphs[0].text = "Fjordrådet"
    return document


def word(folder: Path) -> Source:
    word_document().save(str(folder / "protokoll.docx"))
    return Source(folder / "protokoll.docx", folder / "cache")


@pytest.mark.slow
@needs_libreoffice
def test_a_slide_is_drawn_with_the_quote_marked_hidden_slides_too(tmp_path: Path) -> None:
    source = slides(tmp_path)
    for number in (1, 2, 3):
        quote = source.place(f"med fergetilbudet, punkt {number}, og ser på skolene.", number)
        image = source.draw(quote, number)
        assert image.rendered
        assert_marked(source, image, tmp_path / "cache" / "d1.pdf", number, quote)
    quote = source.place("Rute\tTur\nVik\t12", 3)
    assert_marked(source, source.draw(quote, 3), tmp_path / "cache" / "d1.pdf", 3, quote)
    assert source.draw(source.place("Vi går videre", occurrence=1)).rectangles == []


@pytest.mark.slow
@needs_libreoffice
def test_a_word_document_opens_at_the_page_of_the_quote(tmp_path: Path) -> None:
    source = word(tmp_path)
    pdf = tmp_path / "cache" / "d1.pdf"
    first = source.draw()
    assert first.rendered
    assert (first.view, first.views > 3) == (1, True)
    quote = source.place("19. Styret tar sak 10 til orientering.\n20. Styret ber om en ny vurdering av saken innen neste møte.")
    image = source.draw(quote)
    assert image.view > 1
    assert_marked(source, image, pdf, image.view, quote)
    repeated = source.place("Enstemmig vedtatt.", occurrence=9)
    again = source.draw(repeated)
    assert again.view in (image.view, image.view + 1)
    assert_marked(source, again, pdf, again.view, repeated)
    with pytest.raises(NotFound):
        source.draw(view=first.views + 1)


@pytest.mark.slow
@needs_libreoffice
def test_many_readers_at_once_convert_once_and_the_users_folder_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = word(tmp_path)
    conversions: list[Path] = []
    convert = office._convert

    def counted(program: str, file: Path, format: str, kept: Path) -> bool:
        conversions.append(file)
        return convert(program, file, format, kept)

    monkeypatch.setattr(office, "_convert", counted)
    before = sorted(tmp_path.iterdir())
    with ThreadPoolExecutor(4) as threads:
        assert {image.view for image in threads.map(lambda _: source.draw(), range(4))} == {1}
    assert len(conversions) == 1
    assert sorted(tmp_path.iterdir()) == sorted([*before, tmp_path / "cache"])
    assert [file.name for file in (tmp_path / "cache").iterdir()] == ["d1.pdf"]
    discard_renderings(tmp_path / "cache", {"d2"})
    assert list((tmp_path / "cache").iterdir()) == []


@pytest.mark.slow
@needs_libreoffice
def test_drawing_a_document_asks_the_network_for_nothing(tmp_path: Path) -> None:
    asked: list[str] = []

    class Listener(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listener)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    document = word_document()
    picture = tmp_path / "x.png"
    Image.new("RGB", (9, 9)).save(picture)
    document.add_picture(str(picture), WordInches(1))
    blip = next(document.element.body.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}blip"))
    address = f"http://127.0.0.1:{server.server_address[1]}/spor.png"
    linked = document.part.relate_to(address, blip_relationship(), is_external=True)
    relationships = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
    del blip.attrib[f"{relationships}embed"]
    blip.set(f"{relationships}link", linked)
    document.save(str(tmp_path / "lenket.docx"))
    assert rendered_pdf("d9", tmp_path / "lenket.docx", "docx", tmp_path / "cache") is not None
    server.shutdown()
    server.server_close()
    assert asked == []


def blip_relationship() -> str:
    return "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


@pytest.mark.slow
@needs_libreoffice
def test_a_file_libreoffice_cannot_draw_is_drawn_from_its_text(tmp_path: Path) -> None:
    source = word(tmp_path)
    source.file.write_bytes(b"PK\x03\x04 ikke lenger et dokument")
    image = source.draw(source.place("Styret tar sak 10 til orientering."))
    assert not image.rendered
    assert image.rectangles


def test_without_libreoffice_the_stored_text_is_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "libreoffice", lambda: None)
    source = word(tmp_path)
    image = source.draw(source.place("Styret tar sak 10 til orientering."))
    assert (image.rendered, len(image.rectangles)) == (False, 1)
    assert image.view > 1
    assert source.without_file().draw().views == image.views
