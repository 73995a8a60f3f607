"""Scanned pages and pictures: their text is recognised by the real Tesseract, stands where it is marked, and is told to be so."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ingest.pipeline import judge
from ingest.readers.formats import read_document
from ingest.readers.pdf import read_pdf
from ingest.understanding import understand
from ingest.worker import ReadingWorker
from kb.errors import FileProblem
from kb.pages.marks import Box, rectangles
from kb.pages.page_image import page_image
from kb.programs.tesseract import Picture, RecognitionFailed, installed
from kb.types import Document, DocumentRecord, Facts
from tests.pdf_making import BOLD, GROWTH, Sheets, lines, roles
from tests.quote_geometry import SCALE, DrawnPages
from tests.scan_making import laid_on, scanned

pytestmark = pytest.mark.slow

NATURE = (
    "Strandsona er under press, og kommunane må sjå arealbruken sin i samanheng. Dette krev at planane blir reviderte saman, "
    "og at naturverdiane blir kartlagde før det blir bygd."
)


@pytest.fixture(scope="module", name="printed")
def printed_pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two pages in print: a page of minutes with a framed table, and a page in two columns."""
    sheets = Sheets(tmp_path_factory.mktemp("trykk") / "trykk.pdf")
    y = sheets.line(60, 70, "Protokoll fra møte i arbeidsutvalget", 18, BOLD)
    y = sheets.paragraph(60, y + 20, 470, GROWTH)
    y = sheets.line(60, y + 10, "Vedtak", 10, BOLD)
    y = sheets.paragraph(60, y + 4, 470, NATURE)
    for number, task in enumerate(("Planene legges fram i juni.", "Kostnaden er 4,35 kroner per innbygger."), start=1):
        y = sheets.line(60, y + 6, f"{number}. {task}")
    for row, cells in enumerate((("Kommune", "Stemmer"), ("Fjordby", "14"), ("Grønnfoss", "9"))):
        sheets.row(y + 34 + 20 * row, (70, cells[0]), (300, cells[1]))
    sheets.canvas.setStrokeGray(0.55)
    sheets.canvas.setLineWidth(0.5)
    for line in range(4):
        sheets.canvas.line(60, sheets.height - y - 20 - 20 * line, 480, sheets.height - y - 20 - 20 * line)
    for x in (60, 290, 480):
        sheets.canvas.line(x, sheets.height - y - 20, x, sheets.height - y - 80)
    sheets.next()
    sheets.paragraph(60, 70, 220, GROWTH * 2)
    sheets.paragraph(310, 70, 220, NATURE * 2)
    return sheets.save()


@pytest.fixture(scope="module", name="scan")
def read_scan(printed: Path, tmp_path_factory: pytest.TempPathFactory) -> Document:
    """The printed pages scanned: the first a little askew, the second upside down."""
    sheets = Sheets(tmp_path_factory.mktemp("skann") / "skann.pdf")
    laid_on(sheets, scanned(printed, 1, turned=0.4))
    sheets.next()
    laid_on(sheets, scanned(printed, 2).rotate(180))
    return read_pdf(sheets.save())


def test_a_scanned_page_reads_like_the_printed_one(printed: Path, scan: Document) -> None:
    assert roles(scan.pages[0]) == roles(read_pdf(printed).pages[0])
    assert [page.recognised for page in scan.pages] == [True, True]
    assert judge(scan, True) == ("indexed", "text recognised on scanned pages, may hold errors: 1-2")


def test_columns_on_a_page_that_lies_on_its_head_are_read_one_after_the_other(printed: Path, scan: Document) -> None:
    assert lines(scan.pages[1]) == lines(read_pdf(printed).pages[1])


def test_quotes_are_marked_where_the_words_stand(printed: Path, tmp_path: Path) -> None:
    sheets = Sheets(tmp_path / "rett.pdf")
    laid_on(sheets, scanned(printed, 1))
    page = read_pdf(sheets.save()).pages[0]
    printed_characters = DrawnPages(printed).characters(1)
    words = [match.span() for match in re.finditer(r"\S+", page.text)]
    right = [under(printed_characters, rectangles(page, *word)) == page.text[slice(*word)] for word in words]
    assert sum(right) >= 0.98 * len(right) > 60


def under(characters: list[tuple[str, float, float]], marks: list[Box]) -> str:
    """The printed characters whose middle lies under the marks, from left to right."""
    inside = [
        (x, character)
        for character, x, y in characters
        if any(mark.left <= x / SCALE <= mark.right and mark.top <= y / SCALE <= mark.bottom for mark in marks)
    ]
    return "".join(character for _, character in sorted(inside))


def test_a_good_text_layer_under_a_scan_is_kept_and_a_broken_one_replaced(printed: Path, tmp_path: Path) -> None:
    layers = {"god": f"{GROWTH} {NATURE} " * 2, "brutt": "7KH TXL#FN 8URZQ ~|.;: rn1n k0mm|vn vv# l;l " * 12}
    read = {}
    for name, layer in layers.items():
        sheets = Sheets(tmp_path / f"{name}.pdf")
        laid_on(sheets, scanned(printed, 1))
        sheets.canvas.beginText()
        sheets.canvas._code.append("3 Tr")  # the text that follows is not drawn
        sheets.paragraph(60, 100, 470, layer)
        read[name] = read_pdf(sheets.save()).pages[0]
    assert not read["god"].recognised and "arbeidsutvalget" not in read["god"].text
    assert read["brutt"].recognised and "Protokoll fra møte i arbeidsutvalget" in read["brutt"].text
    assert "TXL" not in read["brutt"].text


def test_a_stamp_over_a_scan_stays_beside_what_is_recognised(printed: Path, tmp_path: Path) -> None:
    sheets = Sheets(tmp_path / "stempel.pdf")
    laid_on(sheets, scanned(printed, 1))
    sheets.line(60, 30, "Mottatt 12.03.2024, arkivsak 24/00117-3, saksbehandler Nora Bjerkaker", 8)
    page = read_pdf(sheets.save()).pages[0]
    assert page.text.count("arkivsak 24/00117-3") == 1 and "Kostnaden er 4,35 kroner per innbygger." in page.text


def test_pictures_are_read_in_every_form(printed: Path, tmp_path: Path) -> None:
    picture = scanned(printed, 1)
    turned = Image.Exif()
    turned[0x0112] = 6
    picture.save(tmp_path / "side.png")
    picture.rotate(90, expand=True).save(tmp_path / "telefon.jpg", exif=turned)
    picture.save(tmp_path / "to.tif", save_all=True, append_images=[scanned(printed, 2)], dpi=(200, 200))
    whole = {name: read_document(tmp_path / name) for name in ("side.png", "telefon.jpg", "to.tif")}
    for document in whole.values():
        assert document.format == "image" and document.pages[0].recognised
        assert "1. Planene legges fram i juni." in lines(document.pages[0])
    assert len(whole["to.tif"].pages) == 2 and "Strandsona" in whole["to.tif"].pages[1].text


def test_a_quote_in_a_picture_is_marked_on_the_picture(printed: Path, tmp_path: Path) -> None:
    file = tmp_path / "to.tif"
    scanned(printed, 2).save(file, save_all=True, append_images=[scanned(printed, 1)])
    pages = read_document(file).pages
    text = pages[1].text
    start = text.index("Kostnaden")
    facts = Facts("To sider", "other", None, None, "nb")
    record = DocumentRecord("a", "to.tif", str(file), "image", facts, "open", "indexed", None, 2, 1)
    drawn = page_image(record, pages, 2, (start, start + len("Kostnaden")), None, tmp_path)
    assert drawn.rendered and len(drawn.rectangles) == 1
    assert under(DrawnPages(printed).characters(1), drawn.rectangles) == "Kostnaden"


def test_pictures_without_text_hold_none(tmp_path: Path) -> None:
    chance = np.random.default_rng(3)
    rough = [Image.fromarray(chance.integers(0, 255, (9 * k, 7 * k), np.uint8)).resize((1400, 1800)) for k in (1, 4, 20)]
    landscape = Image.blend(Image.blend(rough[0], rough[1], 0.4), rough[2], 0.2)
    paper = Image.fromarray(np.clip(chance.normal(240, 8, (2339, 1654)), 0, 255).astype(np.uint8))
    for name, picture in {"foto.jpg": landscape, "blank.png": paper}.items():
        picture.save(tmp_path / name)
        document = read_document(tmp_path / name)
        assert document.pages[0].text == "" and not document.pages[0].recognised
        assert judge(document, False)[0] == "no_text"


def test_a_picture_too_large_to_unpack_is_refused(tmp_path: Path) -> None:
    Image.new("1", (20_000, 20_000)).save(tmp_path / "bombe.png")
    with pytest.raises(FileProblem) as refused:
        read_document(tmp_path / "bombe.png")
    assert refused.value.status == "too_large" and "100 million" in refused.value.reason


def test_half_a_picture_is_damaged(printed: Path, tmp_path: Path) -> None:
    scanned(printed, 1).save(tmp_path / "hel.png")
    (tmp_path / "halv.png").write_bytes((tmp_path / "hel.png").read_bytes()[:30_000])
    with pytest.raises(FileProblem) as refused:
        read_document(tmp_path / "halv.png")
    assert refused.value.status == "damaged"


def test_without_tesseract_a_scan_has_no_text_and_the_report_says_what_helps(
    printed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ingest.readers.ocr.installed", lambda: None)
    sheets = Sheets(tmp_path / "skann.pdf")
    laid_on(sheets, scanned(printed, 1))
    scanned(printed, 1).save(tmp_path / "skann.png")
    for file in (sheets.save(), tmp_path / "skann.png"):
        status, reason = judge(read_document(file), False)
        assert status == "no_text" and reason is not None
        assert "scanned" in reason and "tesseract-ocr-nor" in reason


def test_recognition_keeps_to_its_time(printed: Path) -> None:
    picture = scanned(printed, 1)
    program = installed()
    assert program is not None
    with pytest.raises(RecognitionFailed, match=r"longer than 0\.05 s"):
        program.recognise(Picture(*picture.size, 200, picture.tobytes()), 0.05)


def test_a_scan_is_read_within_the_workers_bounds(printed: Path, tmp_path: Path) -> None:
    """A file of many pages takes longer than one page may take: the time counts from page to page, and memory is enough."""
    sheets = Sheets(tmp_path / "mange.pdf")
    for _ in range(4):
        laid_on(sheets, scanned(printed, 2))
        sheets.next()
    with ReadingWorker(understand, timeout_s=60, memory_mb=1024) as worker:
        document, _ = worker.read(sheets.save())
    assert [(page.recognised, page.problem) for page in document.pages] == [(True, None)] * 4
