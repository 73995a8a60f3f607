"""The PDF reader on pages as councils make them: what a reader sees, in the order they read it, each word in its place."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib import pdfencrypt
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from ingest.readers.pdf import read_pdf
from kb.errors import FileProblem
from kb.text.normalise import normalise
from tests.pdf_making import BOLD, GROWTH, PLAIN, Sheets, lines, read_checked, roles
from tests.quote_geometry import assert_quotes_stand_where_marked


@pytest.fixture
def sheets(tmp_path: Path) -> Sheets:
    return Sheets(tmp_path / "side.pdf")


def test_two_columns_are_read_one_after_the_other(sheets: Sheets) -> None:
    for x, name, start in ((50, "Venstre", 60), (310, "Høyre", 64)):
        y = float(start)
        for number in (1, 2, 3):
            y = sheets.paragraph(x, y, 235, f"{name} {number}. {GROWTH}")
    page = read_checked(sheets.save()).pages[0]
    assert lines(page) == [f"{side} {number}. {GROWTH}" for side in ("Venstre", "Høyre") for number in (1, 2, 3)]


def test_three_uneven_columns_under_a_headline_and_over_a_closing_line(sheets: Sheets) -> None:
    sheets.line(50, 60, "Regionen vokser – men ikke overalt", 22, BOLD)
    for column, (x, count) in enumerate(((50, 3), (220, 2), (390, 1)), start=1):
        y = 100.0
        for number in range(count):
            y = sheets.paragraph(x, y, 150, f"Spalte {column} del {number + 1}. {GROWTH}", 9)
    sheets.paragraph(50, 600, 490, f"Under spaltene. {GROWTH}")
    page = read_checked(sheets.save()).pages[0]
    expected = [f"Spalte {column} del {number}. {GROWTH}" for column, number in ((1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (3, 1))]
    assert lines(page) == ["Regionen vokser – men ikke overalt", *expected, f"Under spaltene. {GROWTH}"]
    assert roles(page)[0][0] == "heading"


@pytest.mark.parametrize("first", ["columns", "table"])
def test_columns_beside_a_ruled_table_that_ends_level_with_them(sheets: Sheets, first: str) -> None:
    """The white between the columns goes on between the table's cells; only the drawn lines tell them apart."""

    def columns(y: float) -> float:
        ends = [y]
        for x, name in ((50, "Venstre"), (240, "Høyre")):
            below = y
            for number in (1, 2):
                below = sheets.paragraph(x, below, 170, f"{name} {number}. {GROWTH}")
            ends.append(below)
        return max(ends)

    rows = [("Tiltak", "2025", "2026"), ("Omsorgsboliger", "4,0", "38,5"), ("Sykkelvei", "1,2", "12,3"), ("Skole", "2,0", "9,1")]

    def table(y: float) -> float:
        for cells in rows:
            sheets.row(y, *zip((50.0, 240.0, 330.0), cells, strict=True))
            y += 20
            sheets.canvas.line(50, sheets.height - y + 12, 420, sheets.height - y + 12)
        return y

    written = [f"{side} {number}. {GROWTH}" for side in ("Venstre", "Høyre") for number in (1, 2)]
    tabled = ["\t".join(cells) for cells in rows]
    if first == "columns":
        table(columns(60) + 24)
    else:
        columns(table(60) + 24)
    page = read_checked(sheets.save()).pages[0]
    assert lines(page) == (written + tabled if first == "columns" else tabled + written)


def test_a_ruled_table_under_three_columns_whose_cells_stand_in_a_gutter(sheets: Sheets) -> None:
    starts, below = (50, 220, 390), 60.0
    for x, name in zip(starts, ("En", "To", "Tre"), strict=True):
        y = 60.0
        for number in (1, 2):
            y = sheets.paragraph(x, y, 150, f"{name} {number}. {GROWTH}", 9)
        below = max(below, y)
    y = sheets.line(50, below + 16, "Tiltak og kostnader", 11, BOLD) + 4
    rows = [("Tiltak", "2025", "2026", "2027"), ("Omsorgsboliger", "4,0", "38,5", "2,5"), ("Sykkelvei", "1,2", "12,3", "14,9")]
    for cells in rows:
        sheets.row(y, *zip((50.0, 195.0, 290.0, 372.0), cells, strict=True))
        y += 20
        sheets.canvas.line(50, sheets.height - y + 12, 500, sheets.height - y + 12)
    page = read_checked(sheets.save()).pages[0]
    expected = [f"{name} {number}. {GROWTH}" for name in ("En", "To", "Tre") for number in (1, 2)]
    assert lines(page) == [*expected, "Tiltak og kostnader", *("\t".join(cells) for cells in rows)]


def test_what_a_browser_prints_around_a_page_is_no_text(sheets: Sheets) -> None:
    sheets.row(26, (28, "23.11.2026, 06:55"), size=8)
    sheets.paragraph(60, 100, 400, GROWTH)
    sheets.row(826, (28, "https://kommune.example/sak/14"), (560, "1/1"), size=8)
    page = read_checked(sheets.save()).pages[0]
    assert [role for role, _ in roles(page)] == ["header", "text", "footer"]


def test_without_text_recognition_a_scanned_page_among_written_ones_is_named_as_lost(
    sheets: Sheets, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ingest.readers.ocr.installed", lambda: None)
    written = tmp_path / "skannet.pdf"
    scan = Sheets(written)
    for number in range(12):
        scan.paragraph(60, 60 + 60 * number, 470, GROWTH)
    scan.save()
    pictures = pypdfium2.PdfDocument(written)
    picture = ImageReader(pictures[0].render(scale=1.5, grayscale=True).to_pil())
    pictures.close()
    photo = ImageReader(Image.linear_gradient("L").resize((400, 600)))
    for image in (picture, photo):
        sheets.canvas.drawImage(image, 0, 0, *sheets.canvas._pagesize)
        sheets.next()
    scanned_only = Sheets(tmp_path / "bare.pdf")
    scanned_only.canvas.drawImage(picture, 0, 0, *scanned_only.canvas._pagesize)
    assert read_pdf(scanned_only.save()).pages[0].problem is None
    sheets.paragraph(60, 60, 400, GROWTH)
    pages = read_pdf(sheets.save()).pages
    assert [page.problem is not None and "picture of text" in page.problem for page in pages] == [True, False, False]


def test_a_fact_box_beside_the_text_is_not_mixed_into_it(sheets: Sheets) -> None:
    y = 60.0
    for number in (1, 2, 3):
        y = sheets.paragraph(50, y, 320, f"Avsnitt {number}. {GROWTH}")
    y = sheets.line(410, 80, "Fakta", 10, BOLD)
    for fact in ("• Åtte kommuner", "• Størst vekst i Nordvik", "siden 2010", "• Tre ferjesamband"):
        y = sheets.line(410, y, fact, 9)
    page = read_checked(sheets.save()).pages[0]
    assert lines(page) == [
        *(f"Avsnitt {number}. {GROWTH}" for number in (1, 2, 3)),
        "Fakta",
        "• Åtte kommuner",
        "• Størst vekst i Nordvik siden 2010",
        "• Tre ferjesamband",
    ]


def test_columns_on_one_grid_with_a_numbered_list_in_one_of_them(sheets: Sheets) -> None:
    goals = ("Utslippene i regionen er halvert innen 2030, og naturen er tatt vare på.", "Toget går hver halvtime på hele banen.")
    y = 60.0
    for number, goal in enumerate(goals, start=1):
        sheets.line(52, y, f"{number}.", 8)
        for line in simpleSplit(goal, PLAIN, 10, 200):
            y = sheets.line(68, y, line)
    right = f"Regionen skal ikke drive tjenester. {GROWTH}"[:160].strip()
    sheets.paragraph(310, 60, 230, right)
    page = read_checked(sheets.save()).pages[0]
    assert lines(page) == [*(f"{number}. {goal}" for number, goal in enumerate(goals, start=1)), right]


def test_cells_that_almost_touch_are_told_apart_by_their_columns(sheets: Sheets) -> None:
    y = 60.0
    for title, cost, due in (
        ("Tiltak", "Kostnad", "Frist"),
        ("Ryddedag", "40", "1. juni"),
        ("Kart", "250", "1. mai"),
        ("Kurs", "drift", "løpende"),
    ):
        sheets.line(50, y, title)
        sheets.line(300 - pdfmetrics.stringWidth(cost, PLAIN, 10), y, cost)
        y = sheets.line(308.5, y, due)
    page = read_checked(sheets.save()).pages[0]
    assert lines(page) == ["Tiltak\tKostnad\tFrist", "Ryddedag\t40\t1. juni", "Kart\t250\t1. mai", "Kurs\tdrift\tløpende"]


def test_labels_on_their_own_lines_are_no_column(sheets: Sheets) -> None:
    y = 60.0
    expected = []
    for label in ("Behandling:", "Votering:", "Vedtak:"):
        y = sheets.line(50, y, label)
        y = sheets.paragraph(110, y, 420, f"{label[:-1]}en. {GROWTH}")
        expected += [label, f"{label[:-1]}en. {GROWTH}"]
    assert lines(read_checked(sheets.save()).pages[0]) == expected


def test_a_sentence_broken_between_columns_is_whole(sheets: Sheets) -> None:
    wrapped = simpleSplit(f"{GROWTH} {GROWTH} {GROWTH}", PLAIN, 10, 230)
    half = len(wrapped) // 2
    assert wrapped[half][0].islower()
    for x, part in ((50, wrapped[:half]), (310, wrapped[half:])):
        y = 60.0
        for line in part:
            y = sheets.line(x, y, line)
    page = read_checked(sheets.save()).pages[0]
    assert page.text == f"{GROWTH} {GROWTH} {GROWTH}"


def test_label_rows_and_attendance_stay_row_by_row(sheets: Sheets) -> None:
    y = 60.0
    for label, value in (("Utvalg:", "Styret"), ("Møtested:", "Rådhuset i Nordvik"), ("Dato:", "12.03.2024"), ("Tid:", "10:00")):
        y = sheets.row(y, (50, label), (150, value))
    y = sheets.line(50, y + 10, "Følgende faste medlemmer møtte:", 10, BOLD) + 6
    attendance = (
        ("Navn", "Funksjon", "Parti", "Møtte for"),
        ("Kari Nordstrand", "Leder", "AP", ""),
        ("Per Ås", "Varamedlem", "V", "Liv Haugen"),
        ("Ola Vestheim", "Medlem", "", "Nils Fjeld"),
    )
    for cells in attendance:
        y = sheets.row(y, *[(x, cell) for x, cell in zip((50, 200, 310, 400), cells, strict=True) if cell])
    page = read_checked(sheets.save()).pages[0]
    assert lines(page) == [
        "Utvalg:\tStyret",
        "Møtested:\tRådhuset i Nordvik",
        "Dato:\t12.03.2024",
        "Tid:\t10:00",
        "Følgende faste medlemmer møtte:",
        "Navn\tFunksjon\tParti\tMøtte for",
        "Kari Nordstrand\tLeder\tAP",
        "Per Ås\tVaramedlem\tV\tLiv Haugen",
        "Ola Vestheim\tMedlem\t\tNils Fjeld",
    ]
    assert [role for role, _ in roles(page)] == ["table"] * 4 + ["heading"] + ["table"] * 4


def test_a_cell_over_two_lines_is_one_cell(sheets: Sheets) -> None:
    y = 60.0
    for number, title in (("17/24", f"Om vekst. {GROWTH[:90]}"), ("18/24", "Orienteringer"), ("19/24", "Eventuelt")):
        sheets.line(50, y, f"Sak {number}")
        for line in simpleSplit(title, PLAIN, 10, 300):
            y = sheets.line(130, y, line)
        y += 8
    page = read_checked(sheets.save()).pages[0]
    assert lines(page) == [f"Sak 17/24\tOm vekst. {GROWTH[:90]}".rstrip(), "Sak 18/24\tOrienteringer", "Sak 19/24\tEventuelt"]


def test_a_table_of_two_wrapped_texts_is_no_pair_of_columns(sheets: Sheets) -> None:
    pairs = [(GROWTH[:92], GROWTH[92:]), (GROWTH[92:], GROWTH[:92]), (GROWTH[:92], GROWTH), (GROWTH, GROWTH[92:])]
    y = 60.0
    for left, right in pairs:
        y = max(sheets.paragraph(50, y, 220, left), sheets.paragraph(300, y, 240, right)) + 4
    page = read_checked(sheets.save()).pages[0]
    assert lines(page) == [f"{left.strip()}\t{right.strip()}" for left, right in pairs]


def test_a_framed_table_keeps_its_cells_whatever_their_height(sheets: Sheets) -> None:
    task = "Utarbeide handlingsprogram for samferdsel med kostnader og fremdrift for hvert tiltak"
    rows = (("Tiltak", "Ansvarlig", "Frist"), (task, "Sekretariatet i samarbeid med leder", "1. juni"), ("Evaluere", "", "2028"))
    edges, y = (50, 200, 330, 420), 60.0
    heights = [y]
    for cells in rows:
        deepest = y
        for x, cell, right in zip(edges[:-1], cells, edges[1:], strict=True):
            below = y + 12
            for line in simpleSplit(cell, PLAIN, 10, right - x - 8):
                below = sheets.line(x + 3, below, line)
            deepest = max(deepest, below)
        y = deepest
        heights.append(y)
    for height in heights:
        sheets.canvas.line(edges[0], sheets.height - height, edges[-1], sheets.height - height)
    for x in edges:
        sheets.canvas.line(x, sheets.height - heights[0], x, sheets.height - heights[-1])
    sheets.paragraph(50, y + 20, 480, f"Etter tabellen. {GROWTH}")
    page = read_checked(sheets.save()).pages[0]
    assert lines(page) == [
        "Tiltak\tAnsvarlig\tFrist",
        f"{task}\tSekretariatet i samarbeid med leder\t1. juni",
        "Evaluere\t\t2028",
        f"Etter tabellen. {GROWTH}",
    ]


def test_a_table_of_contents_stays_row_by_row(sheets: Sheets) -> None:
    y = sheets.line(50, 60, "Innhold", 16, BOLD) + 10
    for title, number in (("1 Innledning", 3), ("2 Samferdsel", 4), ("2.1 Kollektivtransport", 12)):
        dots = "." * int((440 - pdfmetrics.stringWidth(title, PLAIN, 11)) / pdfmetrics.stringWidth(".", PLAIN, 11))
        y = sheets.row(y, (50, f"{title} {dots}"), (520, str(number)), size=11)
    page = read_checked(sheets.save()).pages[0]
    assert lines(page) == ["Innhold", "1 Innledning ....\t3", "2 Samferdsel ....\t4", "2.1 Kollektivtransport ....\t12"]


def test_words_are_joined_over_lines_and_dashes_stay(sheets: Sheets) -> None:
    y = 60.0
    for line in (
        "Regionen satser bredt på forskning, næring, kultur og på sam-",
        "ferdsel i perioden, og styret behandlet både inntekts-",
        "og formuesskatt, veiene i Øst-",
        "Norge, planen for 2024-",
        "2025, uttalelsen til EU-",
        "kommisjonen og arbeidet med nord-",
        "sør-aksen. Styret viser til den gamle nord-sør-aksen.",
    ):
        y = sheets.line(50, y, line)
    page = read_checked(sheets.save(), 60).pages[0]
    assert page.text == (
        "Regionen satser bredt på forskning, næring, kultur og på samferdsel i perioden, og styret behandlet både inntekts- og "
        "formuesskatt, veiene i Øst-Norge, planen for 2024-2025, uttalelsen til EU-kommisjonen og arbeidet med nord-sør-aksen. "
        "Styret viser til den gamle nord-sør-aksen."
    )


def test_short_lines_labels_and_items_begin_their_own_line(sheets: Sheets) -> None:
    y = sheets.line(50, 60, "Sak 17/24 Samferdselsstrategi for regionen", 12, BOLD)
    y = sheets.line(50, y, "Behandling:")
    y = sheets.paragraph(50, y, 480, GROWTH) - 6
    y = sheets.line(50, y, "Vedtak:")
    for number, item in (
        (1, GROWTH[:92]),
        (2, "Møtet er den 12. mars, og sekretariatet sender ut innkallingen så snart som mulig før møtet."),
    ):
        first, *rest = simpleSplit(item, PLAIN, 10, 440)
        y = sheets.row(y, (50, f"{number}."), (68, first)) - 2
        for line in rest:
            y = sheets.line(68, y, line)
    for item in ("a) sykkelveier", "b) ferjer", "• kollektivtransport", "– skoleveier"):
        y = sheets.line(68, y, item)
    sheets.line(50, y, "Enstemmig vedtatt.")
    page = read_checked(sheets.save()).pages[0]
    assert roles(page) == [
        ("heading", "Sak 17/24 Samferdselsstrategi for regionen"),
        ("text", "Behandling:"),
        ("text", GROWTH),
        ("text", "Vedtak:"),
        ("list", f"1. {GROWTH[:92]}"),
        ("list", "2. Møtet er den 12. mars, og sekretariatet sender ut innkallingen så snart som mulig før møtet."),
        ("list", "a) sykkelveier"),
        ("list", "b) ferjer"),
        ("list", "• kollektivtransport"),
        ("list", "– skoleveier"),
        ("text", "Enstemmig vedtatt."),
    ]


def test_a_date_at_the_start_of_a_line_is_no_list_item(sheets: Sheets) -> None:
    y = 60.0
    for line in ("Styret behandlet saken i sitt ordinære møte i Nordvik rådhus den", "12. mars 2024, jf. kommuneloven", "§ 11-4."):
        y = sheets.line(50, y, line)
    sheets.paragraph(50, y + 20, 330, GROWTH)
    page = read_checked(sheets.save()).pages[0]
    assert lines(page)[0].startswith("Styret behandlet saken i sitt ordinære møte i Nordvik rådhus den 12. mars 2024")


def test_headers_and_footers_stand_first_and_last(sheets: Sheets) -> None:
    for number in range(1, 5):
        sheets.line(50, 40, "Fjordregionen – møteprotokoll 12.03.2024", 9)
        sheets.line(50, 100, f"Sak {16 + number}/24", 10)
        sheets.paragraph(50, 120, 480, f"Del {number}: {GROWTH}")
        sheets.line(480, 810, f"Side {number} av 4", 9)
        sheets.next()
    for number, page in enumerate(read_checked(sheets.save(), 8).pages, start=1):
        assert [role for role, _ in roles(page)] == ["header", "text", "text", "footer"]
        assert lines(page) == [
            "Fjordregionen – møteprotokoll 12.03.2024",
            f"Sak {16 + number}/24",
            f"Del {number}: {GROWTH}",
            f"Side {number} av 4",
        ]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_turned_pages_and_a_crop_box_off_the_corner(tmp_path: Path, turn: int) -> None:
    sheets = Sheets(tmp_path / "snudd.pdf", 900, 900)
    sheets.canvas.setCropBox((30, 40, 560, 820))
    sheets.canvas.setPageRotation(turn)
    sheets.paragraph(60, 200, 300, GROWTH)
    sheets.line(570, 300, "Utenfor siden")
    page = read_checked(sheets.save()).pages[0]
    assert (page.width, page.height) == ((530, 780) if turn % 180 == 0 else (780, 530))
    assert page.text.replace("\n", " ") == GROWTH


def test_text_along_the_edge_follows_the_text_of_the_page(sheets: Sheets) -> None:
    sheets.paragraph(60, 100, 300, GROWTH)
    sheets.canvas.saveState()
    sheets.canvas.translate(30, 300)
    sheets.canvas.rotate(90)
    sheets.canvas.drawString(0, 0, "Arkivref. 24/01234")
    sheets.canvas.restoreState()
    page = read_checked(sheets.save()).pages[0]
    assert lines(page) == [GROWTH, "Arkivref. 24/01234"]


def test_superscripts_do_not_change_numbers_and_subscripts_stay_plain(sheets: Sheets) -> None:
    x = 50.0
    for text, size, lift in (
        ("Arealet er 100 m", 10, 0),
        ("2", 6, 4),
        (" i 2024", 10, 0),
        ("1", 6, 4),
        (" og CO", 10, 0),
        ("2", 6, -2),
        ("-kutt.", 10, 0),
    ):
        sheets.line(x, 100 - lift, text, size)
        x += pdfmetrics.stringWidth(text, PLAIN, size)
    page = read_checked(sheets.save()).pages[0]
    assert page.text == "Arealet er 100 m² i 2024¹ og CO2-kutt."


def test_double_drawing_counts_once(sheets: Sheets) -> None:
    for shift in (0, 0.3, 0.6):
        sheets.line(50 + shift, 100, "Vedtak om ressursallokering")
    sheets.paragraph(50, 120, 400, GROWTH)
    page = read_checked(sheets.save()).pages[0]
    assert lines(page) == ["Vedtak om ressursallokering", GROWTH]


def test_letter_spaced_words_are_words(sheets: Sheets) -> None:
    sheets.line(50, 80, "V E D T A K", 12)
    sheets.canvas.saveState()
    text = sheets.canvas.beginText(50, sheets.height - 110)
    text.setFont(PLAIN, 10)
    text.setCharSpace(3)
    text.textOut("FORSLAG TIL VEDTAK")
    sheets.canvas.drawText(text)
    sheets.canvas.restoreState()
    sheets.paragraph(50, 140, 400, GROWTH)
    page = read_checked(sheets.save()).pages[0]
    assert lines(page) == ["VEDTAK", "FORSLAG TIL VEDTAK", GROWTH]


def test_spaces_are_seen_where_none_are_written(sheets: Sheets) -> None:
    y = 100.0
    for line in simpleSplit(GROWTH, PLAIN, 10, 400):
        x = 50.0
        for word in line.split():
            sheets.line(x, y, word)
            x += pdfmetrics.stringWidth(word, PLAIN, 10) + 2.6
        y += 13
    assert read_checked(sheets.save()).pages[0].text == GROWTH


def test_justified_lines_with_wide_spaces_are_text(sheets: Sheets) -> None:
    sentence = (
        "Kollektivtransporttilbudet i fjordkommunene videreutvikles gjennom samferdselsstrategiens handlingsprogram for vegnettet. "
    )
    y, last = 60.0, ""
    for line in simpleSplit(sentence * 4, PLAIN, 11, 300):
        gap = (300 - pdfmetrics.stringWidth(line.replace(" ", ""), PLAIN, 11)) / max(line.count(" "), 1)
        x = 50.0
        for word in line.split():
            sheets.line(x, y, word, 11)
            x += pdfmetrics.stringWidth(word, PLAIN, 11) + min(gap, 30)
        y, last = y + 14, line
    assert last
    page = read_checked(sheets.save()).pages[0]
    assert page.text.replace("\n", " ") == (sentence * 4).strip()
    assert "\t" not in page.text


def test_order_of_drawing_does_not_matter(sheets: Sheets) -> None:
    placed = [(50.0, 60.0 + 13 * number, line) for number, line in enumerate(simpleSplit(GROWTH, PLAIN, 10, 300))]
    for x, y, line in reversed(placed):
        for position in reversed(range(len(line))):
            sheets.line(x + pdfmetrics.stringWidth(line[:position], PLAIN, 10), y, line[position])
    assert read_checked(sheets.save()).pages[0].text == GROWTH


def test_ligatures_are_spelled_out_and_letters_are_composed(sheets: Sheets) -> None:
    sheets.line(50, 60, "Ofﬁsiell ﬂytting av kontor")
    file = sheets.save()
    assert read_checked(file).pages[0].text == "Offisiell flytting av kontor"
    raw = file.read_bytes()
    assert raw.startswith(b"%PDF")


def test_accents_of_their_own_become_letters(tmp_path: Path) -> None:
    file = Sheets(tmp_path / "nfd.pdf", compress=0)
    file.line(50, 60, "Rådet møtes i Nordvik")
    data = file.save().read_bytes()
    swapped = data.replace(b"<00E5>", b"<0061030A>")
    assert swapped != data
    (tmp_path / "delt.pdf").write_bytes(swapped)
    page = read_pdf(tmp_path / "delt.pdf").pages[0]
    assert page.text == "Rådet møtes i Nordvik" == normalise(page.text)
    assert page.boxes is not None and len(page.boxes) == 8 * len(page.text)


def test_properties_bookmarks_and_page_labels(sheets: Sheets) -> None:
    canvas = sheets.canvas
    canvas.setTitle("Møteprotokoll 12.03.2024")
    canvas.setAuthor("Kari Nordstrand")
    canvas.setCatalogEntry("Lang", "nb-NO")
    for number, (title, level) in enumerate((("Sak 17/24", 0), ("Vedtak", 1), ("Sak 18/24", 0)), start=1):
        canvas.bookmarkPage(f"m{number}")
        canvas.addOutlineEntry(title, f"m{number}", level)
        canvas.addPageLabel(number - 1, "ROMAN_LOWER" if number == 1 else "ARABIC", start=1)
        sheets.paragraph(50, 60, 400, GROWTH)
        sheets.next()
    document = read_checked(sheets.save(), 5)
    assert (document.properties.title, document.properties.author) == ("Møteprotokoll 12.03.2024", "Kari Nordstrand")
    assert document.properties.language == "nb-NO"
    assert [(mark.title, mark.level, mark.page) for mark in document.bookmarks] == [
        ("Sak 17/24", 1, 1),
        ("Vedtak", 2, 2),
        ("Sak 18/24", 1, 3),
    ]
    assert document.pages[0].label == "i"
    assert document.page_count == 3 and document.format == "pdf"


def _encrypted(file: Path, password: str) -> Path:
    canvas = Canvas(str(file), encrypt=pdfencrypt.StandardEncryption(password, ownerPassword="eier", strength=128))
    canvas.drawString(50, 700, "Beskyttet innhold om samferdsel")
    canvas.save()
    return file


def test_the_empty_password_is_tried(tmp_path: Path) -> None:
    document = read_checked(_encrypted(tmp_path / "tom.pdf", ""))
    assert document.pages[0].text == "Beskyttet innhold om samferdsel"


def test_a_needed_password_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileProblem) as problem:
        read_pdf(_encrypted(tmp_path / "laast.pdf", "hemmelig"))
    assert problem.value.status == "encrypted"


def _pages(file: Path, count: int) -> bytes:
    sheets = Sheets(file)
    for number in range(1, count + 1):
        sheets.paragraph(50, 60, 400, f"Side {number}. {GROWTH}")
        sheets.next()
    return sheets.save().read_bytes()


@pytest.mark.parametrize("kept", [1, 3, 5])
def test_what_is_left_of_a_cut_off_file_is_read(tmp_path: Path, kept: int) -> None:
    data = _pages(tmp_path / "hel.pdf", 6)
    last = [match.start() for match in re.finditer(rb"\d+ 0 obj", data)][kept - 6]
    cut = tmp_path / "kuttet.pdf"
    cut.write_bytes(data[: last + 30])
    document = read_pdf(cut)
    assert [page.text for page in document.pages if page.text] == [f"Side {number}. {GROWTH}" for number in range(1, kept + 1)]


def test_a_broken_index_is_no_obstacle(tmp_path: Path) -> None:
    data = _pages(tmp_path / "hel.pdf", 2)
    broken = tmp_path / "indeks.pdf"
    broken.write_bytes(data.replace(b"startxref", b"startxrxf").replace(b"\nxref", b"\nxrxf"))
    assert [page.text for page in read_pdf(broken).pages] == [f"Side {number}. {GROWTH}" for number in (1, 2)]


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\n", b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF", b"%PDF-" + bytes(5000)]
)
def test_a_file_without_a_readable_page_is_damaged(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "skadet.pdf"
    file.write_bytes(content)
    with pytest.raises(FileProblem) as problem:
        read_pdf(file)
    assert problem.value.status == "damaged"


def test_damage_anywhere_costs_pages_but_never_more(tmp_path: Path) -> None:
    whole = _pages(tmp_path / "hel.pdf", 3)
    chance = random.Random(11)
    file = tmp_path / "skadet.pdf"
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.choice((3, 30, 300))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        file.write_bytes(data[: chance.choice((len(data), chance.randrange(50, len(data))))])
        try:
            document = read_pdf(file)
        except FileProblem as problem:
            assert problem.status in ("damaged", "encrypted")
            continue
        for page in document.pages:
            assert normalise(page.text, keep_tabs=True) == page.text
            assert page.boxes is None or len(page.boxes) == 8 * len(page.text)


def test_letters_without_meaning_are_not_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ingest.readers.ocr.installed", lambda: None)
    sheets = Sheets(tmp_path / "stum.pdf", compress=0)
    sheets.paragraph(50, 60, 400, "Æøå Øæå Åøæ " * 20)
    sheets.next()
    sheets.canvas.setFont("Helvetica", 10)
    sheets.canvas.drawString(50, 700, "Denne siden kan leses")
    data = sheets.save().read_bytes()
    silent = tmp_path / "uten.pdf"
    silent.write_bytes(data.replace(b"/ToUnicode", b"/ToNothing"))
    first, second = read_pdf(silent).pages
    assert (first.text, second.text) == ("", "Denne siden kan leses")
    assert first.problem is not None and "letters" in first.problem
    assert second.problem is None


def test_an_empty_page_is_a_page(sheets: Sheets) -> None:
    sheets.canvas.rect(50, 50, 100, 100)
    sheets.next()
    sheets.line(50, 60, "Side to")
    document = read_checked(sheets.save(), 3)
    assert [page.text for page in document.pages] == ["", "Side to"]
    assert document.pages[0].problem is None


def test_the_same_bytes_give_the_same_document(tmp_path: Path) -> None:
    _pages(tmp_path / "en.pdf", 3)
    assert read_pdf(tmp_path / "en.pdf") == read_pdf(tmp_path / "en.pdf")


def test_geometry_check_itself_finds_a_shifted_box(sheets: Sheets) -> None:
    sheets.paragraph(50, 60, 400, GROWTH)
    file = sheets.save()
    document = read_pdf(file)
    page = document.pages[0]
    assert page.boxes is not None
    shifted = type(page)(page.number, page.text, page.blocks, None, page.width, page.height, page.boxes[8:] + page.boxes[:8])
    with pytest.raises(AssertionError):
        assert_quotes_stand_where_marked(file, type(document)("pdf", (shifted,), 1))
