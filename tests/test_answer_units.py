"""A page as the things it says: which lines are sentences, points, rows, and which only introduce others."""

from __future__ import annotations

import pytest

from kb.answer.units import heads_columns, units_of
from kb.types import Block, Page, Section


def said(text: str, *sections: Section, blocks: tuple[Block, ...] = ()) -> list[tuple[str, str, str | None]]:
    page = Page(1, text, blocks)
    return [(unit.form, text[unit.start : unit.end], unit.label) for unit in units_of(page, sections)]


def test_labels_are_no_units_and_tell_what_their_lines_are() -> None:
    text = "Forslag til vedtak:\n1. Kaia rives.\nBehandling:\nNes var imot. Hov var for.\nVEDTAK\nKaia blir stående."
    text += "\nVedlegg 1: Kart over kaia"
    assert said(text) == [
        ("point", "1. Kaia rives.", "proposal"),
        ("sentence", "Nes var imot.", "treatment"),
        ("sentence", "Hov var for.", "treatment"),
        ("sentence", "Kaia blir stående.", "decision"),
        ("sentence", "Vedlegg 1: Kart over kaia", "note"),
    ]


def test_a_new_section_ends_what_a_label_introduced() -> None:
    text = "Vedtak\nKaia rives.\nSak 5/23 Broen\nBroen er gammel."
    second = text.index("Sak 5/23")
    sections = (Section(("Sak 4/23", "Vedtak"), 1, 0, 1, second), Section(("Sak 5/23 Broen",), 1, second, 1, len(text)))
    assert said(text, *sections) == [("sentence", "Kaia rives.", "decision"), ("sentence", "Broen er gammel.", None)]


def test_words_behind_a_label_on_its_line_are_a_unit() -> None:
    assert said("Vedtak: Saken utsettes. Den tas opp igjen i mai.") == [
        ("sentence", "Saken utsettes.", "decision"),
        ("sentence", "Den tas opp igjen i mai.", "decision"),
    ]


def test_running_heads_and_headings_are_no_units() -> None:
    text = "Havnerådet 3. mai\nOm kaia\nKaia er fra 1986."
    blocks = (Block(0, 17, "header"), Block(18, 25, "heading"), Block(26, len(text), "text"))
    assert said(text, blocks=blocks) == [("sentence", "Kaia er fra 1986.", None)]


def test_a_row_leans_on_its_columns_and_a_point_on_the_line_before_its_list() -> None:
    text = "Tiltak\tÅr\tSum\nKai\t2024\t4\nBro\t2025\t9\nRådet ber om dette:\n– Riv kaia.\n– Bygg broen."
    units = units_of(Page(1, text), ())
    leads = [text[unit.lead[0] : unit.lead[1]] if unit.lead else None for unit in units]
    assert [text[unit.start : unit.end] for unit in units] == [
        "Kai\t2024\t4",
        "Bro\t2025\t9",
        "Rådet ber om dette:",
        "– Riv kaia.",
        "– Bygg broen.",
    ]
    assert leads == ["Tiltak\tÅr\tSum", "Tiltak\tÅr\tSum", None, "Rådet ber om dette:", "Rådet ber om dette:"]


@pytest.mark.parametrize(
    ("table", "has_head"),
    [
        ("Tiltak\tSum\nKai\t4 000\nBro\t900", True),
        ("Inntekter\t2024\t2025\nKontingent\t4\t5", True),
        ("Sted\tTeams\nMøteleder\tBerit Nes", False),
        ("Kontingent\t4\t5\nTilskudd\t1\t2", False),
        ("Tiltak\tSum", False),
    ],
)
def test_the_first_row_names_columns_or_is_a_row_itself(table: str, has_head: bool) -> None:
    assert heads_columns(table, (0, table.index("\n") if "\n" in table else len(table))) is has_head


def test_a_proposal_begins_with_the_line_that_says_whose_it_is() -> None:
    text = "Forslag fra Berit Nes (V):\nKaia blir stående."
    unit = units_of(Page(1, text), ())[0]
    assert text[unit.begins : unit.end] == text
