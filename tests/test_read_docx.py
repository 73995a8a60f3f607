"""Word documents: what is read on paper is what is stored, with the numbers that Word only counts."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from docx import Document as NewDocument
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt

from ingest.readers.docx import read_docx
from ingest.readers.formats import read_document
from kb.errors import FileProblem
from kb.types import Block, Document, Page

W = nsdecls("w")


def saved(document: WordDocument, folder: Path) -> Path:
    file = folder / "protokoll.docx"
    document.save(str(file))
    return file


def read(document: WordDocument, folder: Path) -> Page:
    return read_docx(saved(document, folder)).pages[0]


def lines(page: Page) -> list[str]:
    return page.text.split("\n")


def block(page: Page, text: str) -> Block:
    return next(one for one in page.blocks if page.text[one.start : one.end] == text)


def append(document: WordDocument, xml: str) -> None:
    """Adds a body element as Word would have written it."""
    document.element.body.insert(len(document.element.body) - 1, parse_xml(xml))


def numbering(document: WordDocument, levels: str, number_id: int = 90, overrides: str = "") -> None:
    """Defines a list with these levels."""
    root = document.part.numbering_part.element
    abstract = f'<w:abstractNum {W} w:abstractNumId="{number_id}">{levels}</w:abstractNum>'
    root.insert(0, parse_xml(abstract))
    root.append(parse_xml(f'<w:num {W} w:numId="{number_id}"><w:abstractNumId w:val="{number_id}"/>{overrides}</w:num>'))


def numbered(document: WordDocument, text: str, level: int = 0, number_id: int = 90) -> None:
    append(
        document,
        f'<w:p {W}><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number_id}"/></w:numPr></w:pPr>'
        f"<w:r><w:t>{text}</w:t></w:r></w:p>",
    )


def level(depth: int, form: str, text: str, start: int = 1, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


def test_body_stands_in_document_order_with_roles_and_levels(tmp_path: Path) -> None:
    document = NewDocument()
    document.add_heading("Protokoll fra styremøtet", 0)
    document.add_heading("Sak 4/24 Fergetilbud", 1)
    document.add_paragraph("Styret drøftet saken.")
    table = document.add_table(2, 2)
    for row, cells in enumerate((("Kommune", "Stemmer"), ("Vikåsen", "12"))):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    document.add_heading("Vedtak", 2)
    page = read(document, tmp_path)
    assert lines(page) == [
        "Protokoll fra styremøtet",
        "Sak 4/24 Fergetilbud",
        "Styret drøftet saken.",
        "Kommune\tStemmer",
        "Vikåsen\t12",
        "Vedtak",
    ]
    assert [(one.role, one.level) for one in page.blocks] == [
        ("title", 0),
        ("heading", 1),
        ("text", 0),
        ("table", 0),
        ("heading", 2),
    ]
    assert all(page.text[one.start : one.end].strip() for one in page.blocks)


def test_headings_are_known_by_style_name_base_style_and_outline_level(tmp_path: Path) -> None:
    document = NewDocument()
    norwegian = document.styles.add_style("Overskrift 2", WD_STYLE_TYPE.PARAGRAPH)
    own = document.styles.add_style("Sakstittel", WD_STYLE_TYPE.PARAGRAPH)
    own.base_style = document.styles["Heading 3"]
    document.add_paragraph("Norsk stil", style=norwegian)
    document.add_paragraph("Egen stil", style=own)
    append(document, f'<w:p {W}><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Eget nivå</w:t></w:r></w:p>')
    append(
        document,
        f'<w:p {W}><w:pPr><w:pStyle w:val="Heading1"/><w:outlineLvl w:val="9"/></w:pPr>'
        "<w:r><w:t>Ingen overskrift</w:t></w:r></w:p>",
    )
    page = read(document, tmp_path)
    assert [(one.role, one.level) for one in page.blocks] == [("heading", 2), ("heading", 3), ("heading", 1), ("text", 0)]


def test_a_numbered_decision_shows_its_numbers(tmp_path: Path) -> None:
    document = NewDocument()
    numbering(
        document,
        level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)") + level(2, "lowerRoman", "%3."),
    )
    for text, depth in (
        ("Første", 0),
        ("Andre", 0),
        ("Ledd", 1),
        ("Ledd", 1),
        ("Dypt", 2),
        ("Dypt", 2),
        ("Tredje", 0),
        ("Nytt", 1),
    ):
        numbered(document, text, depth)
    page = read(document, tmp_path)
    assert lines(page) == ["1. Første", "2. Andre", "a) Ledd", "b) Ledd", "i. Dypt", "ii. Dypt", "3. Tredje", "a) Nytt"]
    assert [one.level for one in page.blocks] == [1, 1, 2, 2, 3, 3, 1, 2]
    assert {one.role for one in page.blocks} == {"list"}


def test_levels_join_their_numbers_and_headings_keep_theirs(tmp_path: Path) -> None:
    document = NewDocument()
    numbering(
        document,
        level(0, "upperRoman", "%1", more='<w:pStyle w:val="Heading1"/>') + level(1, "decimal", "%1.%2", more="<w:isLgl/>"),
    )
    style = document.styles["Heading 1"].element.get_or_add_pPr()
    style.append(parse_xml(f'<w:numPr {W}><w:numId w:val="90"/></w:numPr>'))
    document.add_heading("Innledning", 1)
    document.add_heading("Mål", 1)
    numbered(document, "Delmål", 1)
    page = read(document, tmp_path)
    assert lines(page) == ["I Innledning", "II Mål", "2.1 Delmål"]
    assert page.blocks[1].role == "heading"


def test_a_second_list_starts_where_it_says(tmp_path: Path) -> None:
    document = NewDocument()
    numbering(document, level(0, "decimal", "%1."))
    root = document.part.numbering_part.element
    root.append(
        parse_xml(
            f'<w:num {W} w:numId="91"><w:abstractNumId w:val="90"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
    )
    for number_id in (90, 90, 91, 91):
        numbered(document, "Punkt", number_id=number_id)
    assert lines(read(document, tmp_path)) == ["1. Punkt", "2. Punkt", "1. Punkt", "2. Punkt"]


def test_bullets_are_plain_signs_and_list_styles_have_depth(tmp_path: Path) -> None:
    document = NewDocument()
    document.add_paragraph("kule", style="List Bullet")
    document.add_paragraph("under", style="List Bullet 2")
    numbering(document, level(0, "bullet", "-") + level(1, "bullet", "\uf0a7"))
    numbered(document, "strek")
    numbered(document, "firkant", 1)
    page = read(document, tmp_path)
    assert lines(page) == ["• kule", "• under", "– strek", "• firkant"]
    assert [one.level for one in page.blocks] == [1, 2, 1, 2]


def test_cells_are_one_line_and_merged_ones_are_read_once(tmp_path: Path) -> None:
    document = NewDocument()
    table = document.add_table(3, 3)
    for row in range(3):
        for column in range(3):
            table.cell(row, column).text = f"{row}{column}"
    wide, high = table.cell(0, 0).merge(table.cell(0, 1)), table.cell(1, 2).merge(table.cell(2, 2))
    wide.text, high.text = "bred\ncelle", "høy"
    inner = table.cell(2, 0).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "indre", "tabell"
    assert lines(read(document, tmp_path)) == ["bred celle\t\t02", "10\t11\thøy", "20 indre tabell\t21"]


def test_a_frame_of_one_cell_is_no_table(tmp_path: Path) -> None:
    document = NewDocument()
    cell = document.add_table(1, 1).cell(0, 0)
    cell.text = "Vedtak"
    cell.add_paragraph("Saken tas til orientering.")
    page = read(document, tmp_path)
    assert [one.role for one in page.blocks] == ["text", "text"]
    assert lines(page) == ["Vedtak", "Saken tas til orientering."]


def test_insertions_are_read_and_deletions_are_not(tmp_path: Path) -> None:
    document = NewDocument()
    append(
        document,
        f'<w:p {W}><w:r><w:t xml:space="preserve">Styret </w:t></w:r>'
        '<w:del w:id="1"><w:r><w:delText>avslår</w:delText></w:r></w:del>'
        '<w:ins w:id="2"><w:r><w:t>godkjenner</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> planen.</w:t></w:r></w:p>',
    )
    append(document, f'<w:p {W}><w:moveFrom w:id="3"><w:r><w:t>Flyttet bort</w:t></w:r></w:moveFrom></w:p>')
    append(document, f'<w:p {W}><w:moveTo w:id="4"><w:r><w:t>Flyttet hit.</w:t></w:r></w:moveTo></w:p>')
    append(
        document,
        f'<w:p {W}><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr><w:r><w:t>To avsnitt</w:t></w:r></w:p>',
    )
    append(document, f"<w:p {W}><w:r><w:t>ble ett.</w:t></w:r></w:p>")
    assert lines(read(document, tmp_path)) == ["Styret godkjenner planen.", "Flyttet hit.", "To avsnitt ble ett."]


def test_content_controls_links_and_special_characters(tmp_path: Path) -> None:
    document = NewDocument()
    append(
        document,
        f"<w:sdt {W}><w:sdtContent><w:p><w:r><w:t>I en kontroll</w:t></w:r></w:p></w:sdtContent></w:sdt>",
    )
    append(
        document,
        f"<w:p {W}><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Skriv her</w:t></w:r></w:sdtContent></w:sdt>"
        '<w:hyperlink w:anchor="x"><w:r><w:t>lenken</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> Øst</w:t>'
        "<w:noBreakHyphen/><w:t>Norge kollektiv</w:t><w:softHyphen/><w:t>trafikk</w:t></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r></w:p>",
    )
    assert lines(read(document, tmp_path)) == ["I en kontroll", "lenken Øst-Norge kollektivtrafikk"]


def test_text_boxes_are_read_once(tmp_path: Path) -> None:
    document = NewDocument()
    box = "<w:txbxContent><w:p><w:r><w:t>I tekstboksen</w:t></w:r></w:p></w:txbxContent>"
    append(
        document,
        f'<w:p {W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">'
        '<w:r><w:t>Anker.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>'
        f"{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r></w:p>",
    )
    assert lines(read(document, tmp_path)) == ["Anker.", "I tekstboksen"]


def test_line_breaks_part_lines_only_where_something_new_begins(tmp_path: Path) -> None:
    document = NewDocument()
    document.add_paragraph("Til stede:\nKari Moland\nOla Vik")
    document.add_paragraph(
        "Styret viser til det lange arbeidet med samferdsel i hele regionen og ber om at det\nfortsetter i neste periode."
    )
    page = read(document, tmp_path)
    assert lines(page) == [
        "Til stede:",
        "Kari Moland",
        "Ola Vik",
        "Styret viser til det lange arbeidet med samferdsel i hele regionen og ber om at det fortsetter i neste periode.",
    ]


def test_headers_come_first_and_footers_last_each_once(tmp_path: Path) -> None:
    document = NewDocument()
    document.add_paragraph("Brødtekst.")
    document.sections[0].header.paragraphs[0].text = "Fjordrådet"
    document.sections[0].footer.paragraphs[0].text = "Møtebok"
    second = document.add_section()
    second.header.is_linked_to_previous = False
    second.header.paragraphs[0].text = "Fjordrådet"
    page = read(document, tmp_path)
    assert lines(page) == ["Fjordrådet", "Brødtekst.", "Møtebok"]
    assert [one.role for one in page.blocks] == ["header", "text", "footer"]


def test_footnotes_stand_at_the_end_with_their_numbers(tmp_path: Path) -> None:
    document = NewDocument()
    append(document, f'<w:p {W}><w:r><w:t>Tiltaket er vedtatt</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r></w:p>')
    document.add_paragraph("Slutt.")
    file = with_part(
        saved(document, tmp_path),
        "word/footnotes.xml",
        f'<w:footnotes {W}><w:footnote w:id="7"><w:p><w:r><w:t>Sak 3/23.</w:t></w:r></w:p></w:footnote></w:footnotes>',
        "footnotes",
    )
    assert lines(read_docx(file).pages[0]) == ["Tiltaket er vedtatt", "Slutt.", "1 Sak 3/23."]


def with_part(file: Path, name: str, xml: str, kind: str) -> Path:
    """The document with one more part that its main part leads to."""
    changed = file.with_name("changed.docx")
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(changed, "w") as target:
        for member in source.namelist():
            data = source.read(member)
            if member == "word/_rels/document.xml.rels":
                base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                entry = f'<Relationship Id="rId900" Type="{base}/{kind}" Target="{name.removeprefix("word/")}"/></Relationships>'
                data = data.replace(b"</Relationships>", entry.encode())
            target.writestr(member, data)
        target.writestr(name, xml)
    return changed


def test_whole_bold_paragraphs_and_sizes_are_told(tmp_path: Path) -> None:
    document = NewDocument()
    run = document.add_paragraph().add_run("Sak 5/24 Uten stil")
    run.bold, run.font.size = True, Pt(16)
    document.add_paragraph("Bare ").add_run("noe").bold = True
    page = read(document, tmp_path)
    assert (block(page, "Sak 5/24 Uten stil").bold, block(page, "Sak 5/24 Uten stil").size) == (True, 16.0)
    assert not block(page, "Bare noe").bold


def test_properties_leave_out_what_programs_write_on_their_own(tmp_path: Path) -> None:
    document = NewDocument()
    document.add_paragraph("Tekst")
    document.core_properties.title = "Microsoft Word - utkast.doc"
    assert read_docx(saved(document, tmp_path)).properties.title is None
    document.core_properties.title = "Strategi for Fjordrådet"
    document.core_properties.created = datetime(2024, 5, 6)
    properties = read_docx(saved(document, tmp_path)).properties
    assert (properties.title, properties.author, properties.created) == ("Strategi for Fjordrådet", None, date(2024, 5, 6))


def rewritten(file: Path, changes: dict[str, bytes | None]) -> Path:
    """A copy with some members replaced, or left out."""
    copy = file.with_name("rewritten.docx")
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(copy, "w") as target:
        for member in source.namelist():
            data = changes.get(member, source.read(member))
            if data is not None:
                target.writestr(member, data)
    return copy


def simple(folder: Path) -> Path:
    document = NewDocument()
    document.add_paragraph("Teksten er hel.")
    return saved(document, folder)


def test_a_broken_secondary_part_costs_only_itself(tmp_path: Path) -> None:
    page = read_docx(rewritten(simple(tmp_path), {"word/numbering.xml": b"<w:numbering", "word/theme/theme1.xml": None})).pages[0]
    assert page.text == "Teksten er hel."
    assert page.problem and "numbers of lists" in page.problem


@pytest.mark.parametrize("content", [b"<w:document", None])
def test_a_document_without_its_text_is_damaged(tmp_path: Path, content: bytes | None) -> None:
    with pytest.raises(FileProblem) as problem:
        read_docx(rewritten(simple(tmp_path), {"word/document.xml": content}))
    assert problem.value.status == "damaged"


def test_a_document_type_declaration_is_refused(tmp_path: Path) -> None:
    file = simple(tmp_path)
    with zipfile.ZipFile(file) as source:
        xml = source.read("word/document.xml")
    evil = xml.replace(b"<w:document", b'<!DOCTYPE x [<!ENTITY a "aaaaaaaa">]><w:document', 1)
    with pytest.raises(FileProblem) as problem:
        read_docx(rewritten(file, {"word/document.xml": evil}))
    assert problem.value.status == "damaged"
    assert "document type" in problem.value.reason


def test_templates_and_macro_documents_are_read(tmp_path: Path) -> None:
    file = simple(tmp_path)
    with zipfile.ZipFile(file) as source:
        types = source.read("[Content_Types].xml")
    macro = types.replace(
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
    )
    document: Document = read_document(rewritten(file, {"[Content_Types].xml": macro}))
    assert (document.format, document.pages[0].text) == ("docx", "Teksten er hel.")
