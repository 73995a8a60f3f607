"""Spreadsheets: each sheet a page, its cells in the words a person sees."""

from __future__ import annotations

import time
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from ingest.readers import xlsx, xlsx_sheet
from ingest.readers.csv_table import read_csv
from ingest.readers.formats import read_document
from ingest.readers.number_formats import number_shown
from ingest.readers.xlsx import read_xlsx
from ingest.structure.structure import extract_structure
from kb.types import Document, Page


def saved(workbook: Workbook, folder: Path) -> Path:
    file = folder / "regneark.xlsx"
    workbook.save(file)
    return file


def sheet(*rows: tuple[object, ...], name: str = "Budsjett") -> tuple[Workbook, Worksheet]:
    workbook = Workbook()
    first = workbook.active
    first.title = name
    for row in rows:
        first.append(row)
    return workbook, first


def lines(page: Page) -> list[str]:
    return page.text.split("\n")


def rewritten(file: Path, changes: dict[str, bytes]) -> Path:
    """A copy with some members replaced."""
    copy = file.with_name("endret.xlsx")
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.namelist():
            target.writestr(member, changes.get(member, source.read(member)))
    return copy


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (1234567.5, "#,##0", "1 234 568"),
        (1234567.5, "General", "1234567,5"),
        (0.1 + 0.2, "General", "0,3"),
        (2024, "General", "2024"),
        (-1234.5, "#,##0.00", "-1 234,50"),
        (-1234.5, "#,##0;[Red](#,##0)", "(1 235)"),
        (0, '#,##0;-#,##0;"–"', "–"),
        (1234.5, '_-* #,##0.00\\ "kr"_-;\\-* #,##0.00\\ "kr"_-', "1 234,50 kr"),
        (1500, "[$kr-414] #,##0", "kr 1 500"),
        (1234567, "#\\ ##0", "1 234 567"),
        (12345678, "00\\ 00\\ 00\\ 00", "12 34 56 78"),
        (0.125, "0.0%", "12,5 %"),
        (1.0, "0 %", "100 %"),
        (1234567, "#,##0,", "1 235"),
        (-0.001, "0.00", "0,00"),
        (45457, "m/d/yy", "14.06.2024"),
        (45457.75, "yyyy-mm-dd h:mm", "14.06.2024 18:00"),
        (45457, "[$-414]d. mmmm yyyy;@", "14. juni 2024"),
        (45457, "mmm yy", "jun 24"),
        (0.5, "h:mm", "12:00"),
        (1.5625, "[h]:mm", "37:30"),
        (45457, '"Møte" 0', "Møte 45457"),
        (-5, "dd.mm.yyyy", "-5"),
        (1.5, "# ?/?", "1,5"),
        (1e300, "#,##0", "1,00000E+300"),
    ],
)
def test_numbers_are_shown_as_in_a_norwegian_excel(value: float, code: str, shown: str) -> None:
    assert number_shown(value, code) == shown


def test_each_sheet_is_a_page_with_its_name_lines_and_table(tmp_path: Path) -> None:
    workbook, first = sheet(
        ("Budsjett 2026 for Fjordbyregionen IPR",),
        ("Vedtatt av representantskapet",),
        (),
        (None, None, "Post", None, "Beløp", "Betalt", "Andel"),
        (None, None, "Kontingent", None, 1234567.5, datetime(2026, 1, 15), 0.4),
        (None, None, "Sum", None, "=SUM(E5:E5)", None, True),
    )
    first["A1"].font = Font(size=16, bold=True)
    first["E5"].number_format, first["G5"].number_format = "#,##0", "0%"
    first["E6"] = 1234567.5
    first.merge_cells("C8:G8")
    first["C8"] = "Tallene er foreløpige"
    first["E5"].comment = Comment("Indeksregulert", "Kari")
    first.oddFooter.center.text = "Unntatt offentlighet &P"
    workbook.create_sheet("Tomt")
    hidden = workbook.create_sheet("Lønn")
    hidden.sheet_state = "hidden"
    hidden.append(("Daglig leder", 800000))
    hidden.row_dimensions[1].hidden = True
    document = read_xlsx(saved(workbook, tmp_path))
    assert [(one.number, one.label) for one in document.pages] == [(1, "Budsjett"), (2, "Tomt"), (3, "Lønn")]
    assert lines(document.pages[0]) == [
        "Budsjett",
        "Unntatt offentlighet",
        "Budsjett 2026 for Fjordbyregionen IPR",
        "Vedtatt av representantskapet",
        "\tPost\tBeløp\tBetalt\tAndel",
        "\tKontingent\t1 234 568\t15.01.2026 00:00\t40 %",
        "\tSum\t1234567,5\t\tSANN",
        "Tallene er foreløpige",
        "E5: Indeksregulert",
    ]
    roles = [one.role for one in document.pages[0].blocks]
    assert roles == ["heading", "header", "text", "text", "table", "text", "notes"]
    assert document.pages[1].text == ""
    assert lines(document.pages[2]) == ["Lønn", "Daglig leder\t800000"]


def test_a_list_of_words_is_a_table_and_group_rows_stay_with_it(tmp_path: Path) -> None:
    workbook, _ = sheet(("Inntekter", None), ("Kontingent", 5), ("Utgifter",), ("Reiser", 3), (), ("Fjordby",), ("Lindvåg",))
    page = read_xlsx(saved(workbook, tmp_path)).pages[0]
    told = [(one.role, page.text[one.start : one.end]) for one in page.blocks]
    assert told == [
        ("heading", "Budsjett"),
        ("text", "Inntekter"),
        ("table", "Kontingent\t5\nUtgifter\nReiser\t3"),
        ("table", "Fjordby\nLindvåg"),
    ]


def test_formulas_without_values_are_told(tmp_path: Path) -> None:
    workbook, _ = sheet(("Sum", "=1+1"))
    page = read_xlsx(saved(workbook, tmp_path)).pages[0]
    assert page.problem and "Formulas without a value in the file: 1." in page.problem
    assert "Sum" in page.text


def test_what_it_is_about_is_found_and_each_sheet_is_a_section(tmp_path: Path) -> None:
    workbook, first = sheet(("Budsjett 2026 for Fjordbyregionen IPR",), (), ("Post", "Beløp"), ("Kontingent", 5), name="Ark1")
    first["A1"].font = Font(bold=True)
    workbook.create_sheet("Noter").append(("Note 1", "Kontingenten er indeksregulert."))
    structure = extract_structure(read_xlsx(saved(workbook, tmp_path)), "regneark.xlsx")
    assert structure.facts.title == "Budsjett 2026 for Fjordbyregionen IPR"
    assert structure.facts.period is not None and structure.facts.period.first == 2026
    assert [(one.page, one.path) for one in structure.sections] == [(1, ("Ark1",)), (2, ("Noter",))]


def test_a_broken_sheet_costs_itself(tmp_path: Path) -> None:
    workbook, _ = sheet(("Kontingent", 5))
    workbook.create_sheet("Noter").append(("Note 1",))
    file = saved(workbook, tmp_path)
    document = read_xlsx(rewritten(file, {"xl/worksheets/sheet1.xml": b"<worksheet"}))
    assert document.pages[0].problem and document.pages[1].text == "Noter\nNote 1"
    styled = read_xlsx(rewritten(file, {"xl/styles.xml": b"<styleSheet"}))
    assert styled.pages[0].problem and "shown" in styled.pages[0].problem


SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'


def test_a_sheet_formatted_to_its_end_takes_neither_time_nor_memory(tmp_path: Path) -> None:
    rows = "".join(
        f'<row r="{number}" spans="1:3" s="1" customFormat="1" ht="15"><c r="A{number}" s="1"/></row>'
        for number in range(2, 1_048_577)
    )
    first = '<row r="1"><c r="A1" t="inlineStr"><is><t>Øverst</t></is></c></row>'
    workbook, _ = sheet(("x",))
    file = rewritten(saved(workbook, tmp_path), {"xl/worksheets/sheet1.xml": SHEET.format(first + rows).encode()})
    started = time.monotonic()
    page = read_xlsx(file).pages[0]
    assert time.monotonic() - started < 10
    assert (lines(page), page.problem) == (["Budsjett", "Øverst"], None)


def test_more_cells_than_an_index_can_use_are_left_out_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workbook, _ = sheet(*((number,) for number in range(50)))
    workbook.create_sheet("Siste").append((1,))
    monkeypatch.setattr(xlsx, "Budget", lambda: xlsx_sheet.Budget(cells=20))
    document = read_xlsx(saved(workbook, tmp_path))
    assert len(lines(document.pages[0])) == 21
    assert document.pages[0].problem and "first cells" in document.pages[0].problem
    assert document.pages[1].problem


def test_odd_cells_are_read_without_harm(tmp_path: Path) -> None:
    cells = (
        '<row><c t="s"><v>99</v></c><c t="s"><v>x</v></c><c><v>ikke tall</v></c><c s="9999"><v>7</v></c><c t="e"><v>#DIV/0!</v></c>'
        '<c t="d"><v>2024-06-14</v></c><c t="str"><f>A1</f><v>tekst</v></c><c r="ZZZZ9"><v>1</v></c><c><v>1e999</v></c></row>'
    )
    workbook, _ = sheet(("x",))
    page = read_xlsx(rewritten(saved(workbook, tmp_path), {"xl/worksheets/sheet1.xml": SHEET.format(cells).encode()})).pages[0]
    assert page.text == "Budsjett\nikke tall\t7\t#DIV/0!\t2024-06-14\ttekst\t1\t1e999"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Kommune;Beløp\nFjordby;1 200,50\nLindvåg;7\n", ["Kommune\tBeløp", "Fjordby\t1 200,50", "Lindvåg\t7"]),
        ('Kommune,Merknad\nFjordby,"ja, men\nikke nå"\n', ["Kommune\tMerknad", "Fjordby\tja, men ikke nå"]),
        ("sep=|\nA|B;C\n1|2;3\n", ["A\tB;C", "1\t2;3"]),
        ("Bare\nord\n", ["Bare", "ord"]),
    ],
)
def test_tables_as_text(tmp_path: Path, text: str, rows: list[str]) -> None:
    file = tmp_path / "tabell.csv"
    file.write_text(text, encoding="cp1252")
    document: Document = read_csv(file)
    assert lines(document.pages[0]) == rows
    assert read_document(file).format == "csv"


def test_properties(tmp_path: Path) -> None:
    workbook, _ = sheet(("x",))
    workbook.properties.title, workbook.properties.created = "Budsjett for rådet", datetime(2025, 9, 1)
    told = read_xlsx(saved(workbook, tmp_path)).properties
    assert (told.title, told.author, told.created) == ("Budsjett for rådet", None, date(2025, 9, 1))
