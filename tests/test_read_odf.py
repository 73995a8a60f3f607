"""OpenDocument: what is read on paper is what is stored, with numbers that the file leaves to be counted."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from ingest.readers.formats import read_document
from ingest.readers.ods import read_ods
from ingest.readers.odt import read_odt
from kb.errors import FileProblem
from kb.types import Block, Document, Page
from tests.conftest import CORPUS
from tests.odf_making import common, content, meta, odf, packed

NUMBERED = (
    '<text:list-style style:name="L1">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>'
    '<text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="3"/>'
    '</text:list-style><text:list-style style:name="L2">'
    '<text:list-level-style-bullet text:level="1" text:bullet-char="▪"/></text:list-style>'
)


def page(folder: Path, body: str, styles: str = "", **parts: bytes) -> Page:
    return read_odt(odf(folder, "fil.odt", body, styles, **parts)).pages[0]


def lines(page: Page) -> list[str]:
    return page.text.split("\n")


def block(page: Page, text: str) -> Block:
    return next(one for one in page.blocks if page.text[one.start : one.end] == text)


def item(text: str, more: str = "") -> str:
    return f"<text:list-item><text:p>{text}</text:p>{more}</text:list-item>"


def test_headings_paragraphs_and_tables_stand_in_order(tmp_path: Path) -> None:
    read = page(
        tmp_path,
        '<text:p text:style-name="Title">Møteprotokoll</text:p><text:h text:outline-level="2">Sak 4/24 Fergetilbud</text:h>'
        "<text:p>Styret  drøftet<text:s text:c='3'/>saken<text:tab/>grundig.</text:p>"
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Kommune</text:p></table:table-cell>"
        "<table:table-cell><text:p>Stemmer</text:p></table:table-cell></table:table-row></table:table-header-rows>"
        '<table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Fjordby</text:p><text:p>og Lindvåg</text:p>'
        "</table:table-cell><table:covered-table-cell/></table:table-row>"
        "<table:table-row><table:table-cell><text:p>Ulvestrand</text:p></table:table-cell>"
        "<table:table-cell><text:p>7</text:p></table:table-cell></table:table-row></table:table><text:p>Slutt.</text:p>",
        '<style:style style:name="Title" style:family="paragraph"/>',
    )
    assert lines(read) == [
        "Møteprotokoll",
        "Sak 4/24 Fergetilbud",
        "Styret drøftet saken grundig.",
        "Kommune\tStemmer",
        "Fjordby og Lindvåg",
        "Ulvestrand\t7",
        "Slutt.",
    ]
    assert [one.role for one in read.blocks] == ["title", "heading", "text", "table", "text"]
    assert block(read, "Sak 4/24 Fergetilbud").level == 2


def test_lists_have_the_numbers_that_are_printed(tmp_path: Path) -> None:
    deep = f"<text:list>{item('Første ledd', '<text:list>' + item('Dypest') + '</text:list>')}{item('Andre ledd')}</text:list>"
    read = page(
        tmp_path,
        f'<text:list text:style-name="L1">{item("Saken utsettes.", deep)}{item("Saken sendes på høring.")}</text:list>'
        "<text:p>Imellom.</text:p>"
        f'<text:list text:style-name="L1" text:continue-numbering="true">{item("Går videre.")}</text:list>'
        f'<text:list text:style-name="L1">{item("Ny liste.")}'
        '<text:list-item text:start-value="7"><text:p>Sju.</text:p></text:list-item></text:list>'
        f'<text:list text:style-name="L2">{item("Kule")}<text:list-header><text:p>Uten</text:p></text:list-header></text:list>',
        NUMBERED,
    )
    assert lines(read) == [
        "1. Saken utsettes.",
        "a) Første ledd",
        "1.a.1 Dypest",
        "b) Andre ledd",
        "2. Saken sendes på høring.",
        "Imellom.",
        "3. Går videre.",
        "1. Ny liste.",
        "7. Sju.",
        "• Kule",
        "Uten",
    ]
    assert [(one.role, one.level) for one in read.blocks[:3]] == [("list", 1), ("list", 2), ("list", 3)]


def test_headings_are_numbered_by_the_outline_unless_they_opt_out(tmp_path: Path) -> None:
    outline = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/>'
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
    )
    read = page(
        tmp_path,
        '<text:h text:outline-level="1">Mål</text:h><text:h text:outline-level="2">Delmål</text:h>'
        '<text:h text:outline-level="1" text:is-list-header="true">Forord</text:h><text:h text:outline-level="1">Tiltak</text:h>',
        styles_xml=common(outline),
    )
    assert lines(read) == ["1 Mål", "1.1 Delmål", "Forord", "2 Tiltak"]


def test_deletions_comments_and_hidden_text_are_not_read(tmp_path: Path) -> None:
    read = page(
        tmp_path,
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>strøket</text:p></text:deletion>'
        "</text:changed-region></text:tracked-changes>"
        '<text:p>Vedtaket<text:change text:change-id="c1"/> står<office:annotation><text:p>Rett?</text:p></office:annotation>'
        ' ved<text:span text:style-name="T1"> hemmelig</text:span> lag.</text:p>'
        '<text:section text:display="none"><text:p>Skjult avsnitt</text:p></text:section>'
        "<text:p><text:hidden-paragraph text:is-hidden='true'/>Skjult</text:p><text:p text:style-name='P9'>Skjult stil</text:p>",
        '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>'
        '<style:style style:name="P9" style:family="paragraph"><style:text-properties text:display="none"/></style:style>',
    )
    assert read.text == "Vedtaket står ved lag."


def test_headers_come_first_and_notes_and_footers_last(tmp_path: Path) -> None:
    masters = (
        '<style:master-page style:name="Standard"><style:header><text:p>Fjordbyregionen</text:p></style:header>'
        "<style:footer><text:p>Side <text:page-number>2</text:page-number></text:p></style:footer></style:master-page>"
        '<style:master-page style:name="Liggende"><style:header><text:p>Fjordbyregionen</text:p></style:header>'
        "<style:footer><text:p>Vedlegg</text:p></style:footer></style:master-page>"
        '<style:master-page style:name="Ubrukt"><style:header><text:p>Kladd</text:p></style:header></style:master-page>'
    )
    read = page(
        tmp_path,
        '<text:p>Tiltaket er vedtatt<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>Sak 3/23.</text:p></text:note-body></text:note>.</text:p>"
        '<text:p text:style-name="P1">Tabellen ligger ved.</text:p>',
        '<style:style style:name="P1" style:family="paragraph" style:master-page-name="Liggende"/>',
        styles_xml=common(masters=masters),
    )
    assert lines(read) == ["Fjordbyregionen", "Tiltaket er vedtatt.", "Tabellen ligger ved.", "1 Sak 3/23.", "Side 2", "Vedlegg"]
    assert [one.role for one in read.blocks] == ["header", "text", "text", "text", "footer", "footer"]


def test_looks_come_through_the_chain_of_styles(tmp_path: Path) -> None:
    styles = (
        '<style:style style:name="Base" style:family="paragraph"><style:text-properties fo:font-size="16pt"/></style:style>'
        '<style:style style:name="Kapittel_20_tittel" style:family="paragraph" style:parent-style-name="Base" '
        'style:default-outline-level="1"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="Ring" style:family="paragraph" style:parent-style-name="Ring"/>'
    )
    read = page(
        tmp_path,
        '<text:p text:style-name="Kapittel_20_tittel">Sak 5/24</text:p><text:p text:style-name="Ring">Vanlig</text:p>',
        styles_xml=common(styles),
    )
    heading = block(read, "Sak 5/24")
    assert (heading.role, heading.level, heading.size, heading.bold) == ("heading", 1, 16.0, True)
    assert block(read, "Vanlig").role == "text"


def test_properties_are_the_persons_own(tmp_path: Path) -> None:
    fields = (
        "<dc:title>Strategi for Fjordrådet</dc:title><meta:initial-creator>Nora Bjerkaker</meta:initial-creator>"
        "<meta:creation-date>2024-05-06T08:00:00.123456789</meta:creation-date><dc:language>nn-NO</dc:language>"
    )
    told = read_odt(odf(tmp_path, "fil.odt", "<text:p>x</text:p>", meta_xml=meta(fields))).properties
    assert (told.title, told.author, told.language) == ("Strategi for Fjordrådet", "Nora Bjerkaker", "nn-NO")
    assert told.created in (date(2024, 5, 6), None)


# ---- Slides


def shape(text: str, x: float, y: float, kind: str = "", size: str = "8cm") -> str:
    named = f' presentation:class="{kind}"' if kind else ""
    return (
        f'<draw:frame svg:x="{x}cm" svg:y="{y}cm" svg:width="{size}" svg:height="2cm"{named}><draw:text-box>'
        f"<text:p>{text}</text:p></draw:text-box></draw:frame>"
    )


def slides(folder: Path, *bodies: str, **parts: bytes) -> Document:
    return read_document(odf(folder, "fil.odp", "".join(f"<draw:page>{body}</draw:page>" for body in bodies), NUMBERED, **parts))


def test_a_slide_is_title_body_tables_and_then_notes(tmp_path: Path) -> None:
    notes = (
        "<presentation:notes><draw:page-thumbnail/>" + shape("Husk tallene.", 1, 12, "notes") + shape("9", 9, 20, "page-number")
    ) + "</presentation:notes>"
    table = (
        '<draw:frame svg:x="1cm" svg:y="3cm" svg:width="8cm" svg:height="3cm"><table:table><table:table-row>'
        "<table:table-cell><text:p>2024</text:p></table:table-cell><table:table-cell><text:p>412</text:p></table:table-cell></table:table-row></table:table></draw:frame>"
    )
    empty = '<draw:frame presentation:class="outline" presentation:placeholder="true"><draw:text-box/></draw:frame>'
    sized = '<draw:frame svg:x="1cm" svg:y="14cm" svg:width="8cm" svg:height="3cm">'
    picture = f"{sized}<draw:image/><svg:desc>Ferja ved kai i Ulvestrand</svg:desc></draw:frame>"
    document = slides(
        tmp_path, table + shape("Andre punkt", 1, 11) + shape("Slik går det", 1, 1, "title") + empty + picture + notes
    )
    read = document.pages[0]
    assert lines(read) == ["Slik går det", "Andre punkt", "Ferja ved kai i Ulvestrand", "2024\t412", "Husk tallene."]
    assert [one.role for one in read.blocks] == ["title", "text", "text", "table", "notes"]


def test_groups_and_columns_are_read_in_order(tmp_path: Path) -> None:
    group = f"<draw:g>{shape('Høyre oppe', 15, 5)}{shape('Høyre nede', 15, 9)}</draw:g>"
    moved = (
        '<draw:custom-shape svg:width="8cm" svg:height="2cm" draw:transform="rotate (0.1) translate (1cm 9cm)">'
        "<text:p>Venstre nede</text:p></draw:custom-shape>"
    )
    body = group + moved + shape("Venstre oppe", 1, 5) + shape("Tittel", 1, 1, "title", "25cm")
    assert lines(slides(tmp_path, body).pages[0]) == ["Tittel", "Venstre oppe", "Venstre nede", "Høyre oppe", "Høyre nede"]


def test_lists_charts_and_every_slide_are_read(tmp_path: Path) -> None:
    inside = f'<text:list text:style-name="L1">{item("Ett")}{item("To")}</text:list>'
    listed = f"<draw:frame><draw:text-box>{inside}</draw:text-box></draw:frame>"
    chart = '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image/></draw:frame>'
    rows = "".join(
        f"<table:table-row><table:table-cell><text:p>{a}</text:p></table:table-cell>"
        f"<table:table-cell><text:p>{b}</text:p></table:table-cell></table:table-row>"
        for a, b in (("", "Reiser"), ("2023", "61"), ("2024", "64"))
    )
    drawn = (
        f"<chart:chart><chart:title><text:p>Reiser i prosent</text:p></chart:title><table:table><table:table-rows>{rows}"
        "</table:table-rows></table:table></chart:chart>"
    )
    document = slides(tmp_path, listed, "", chart, **{"Object 1__content_xml": content("chart", drawn)})
    assert (document.page_count, [one.number for one in document.pages]) == (3, [1, 2, 3])
    assert lines(document.pages[0]) == ["1. Ett", "2. To"]
    assert lines(document.pages[2]) == ["Reiser i prosent", "\tReiser", "2023\t61", "2024\t64"]


# ---- Sheets


def test_sheets_show_what_was_shown_and_part_tables_at_empty_rows(tmp_path: Path) -> None:
    def row(*cells: str, repeated: int = 1) -> str:
        return f'<table:table-row table:number-rows-repeated="{repeated}">' + "".join(cells) + "</table:table-row>"

    def cell(text: str, kind: str = "string") -> str:
        return f'<table:table-cell office:value-type="{kind}"><text:p>{text}</text:p></table:table-cell>'

    gap = '<table:table-cell table:number-columns-repeated="16000"/>'
    body = (
        '<table:table table:name="Budsjett">'
        + row(cell("Budsjett for 2026"), gap)
        + row(cell("Post"), cell("Beløp"))
        + row(cell("Kontingent"), cell("1 234 567", "float"), gap)
        + row(gap, repeated=1_048_000)
        + row(cell("Merknad"))
        + '</table:table><table:table table:name="Tom">'
        + row(gap, repeated=1_048_576)
        + "</table:table>"
    )
    document = read_ods(odf(tmp_path, "fil.ods", body))
    assert [one.label for one in document.pages] == ["Budsjett", "Tom"]
    assert lines(document.pages[0]) == ["Budsjett", "Budsjett for 2026", "Post\tBeløp", "Kontingent\t1 234 567", "Merknad"]
    assert document.pages[1].text == ""


# ---- As LibreOffice writes them


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("faggrupper/klima-og-miljø/Referat 2025-02-14.docx", "odt"),
        ("faggrupper/klima-og-miljø/Utslippsfri byggeplass - erfaringer.pptx", "odp"),
        ("faggrupper/areal-og-transport/Slik reiser vi 2023.pptx", "odp"),
    ],
)
def test_a_file_saved_by_libreoffice_says_what_the_office_file_says(tmp_path: Path, source: str, kind: str) -> None:
    original = CORPUS / source
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(tmp_path), str(original)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    mine, theirs = read_document(tmp_path / f"{original.stem}.{kind}"), read_document(original)
    assert mine.format == kind
    assert mine.properties == theirs.properties
    assert [told(one) for one in mine.pages] == [told(one) for one in theirs.pages]


def told(page: Page) -> list[tuple[object, ...]]:
    return [(one.role, one.level, one.size, one.bold, page.text[one.start : one.end]) for one in page.blocks]


def test_a_file_without_its_text_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(FileProblem) as problem:
        read_document(packed(tmp_path / "fil.odt", {"content.xml": b"<office:document"}))
    assert problem.value.status == "damaged"
    with pytest.raises(FileProblem) as problem:
        read_document(packed(tmp_path / "fil.odt", {"meta.xml": b"<x/>"}))
    assert "missing" in problem.value.reason


def test_broken_styles_cost_only_themselves(tmp_path: Path) -> None:
    read = page(tmp_path, "<text:p>Teksten er hel.</text:p>", styles_xml=b"<office:document-styles")
    assert read.text == "Teksten er hel."
    assert read.problem and "the styles" in read.problem
