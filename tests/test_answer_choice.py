"""Which sentences of the passages read are quoted, and which passages are worth reading."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kb.answer.asked_for import asked_for, is_of_years
from kb.answer.evidence import best_windows
from kb.types import OWNER, DocumentRecord, Facts, Hit, Passage
from tests.fakes import WordEmbedder
from tests.store_factory import new_catalog, put

HEAD = "Kommune\tMedlem i styret\tVara i styret"
TABLE = f"{HEAD}\nNordvik\tKari Li\tPer Ås\nFjellvik\tLiv Moe\tOla Ness\nVestby\tNils Hov\tEva Lund"


def hit(text: str) -> Hit:
    record = DocumentRecord(
        "d", "fil.pdf", "fil.pdf", "pdf", Facts("Budsjett", "other", None, None, "nb"), "open", "indexed", None, 1, 1
    )
    return Hit(1, 0.5, Passage("p", "d", 1, 0, len(text), text, None, "table"), record)


def test_the_row_asked_for_is_quoted_and_not_the_one_below_the_head() -> None:
    quote = best_windows(WordEmbedder(), "Hvem er medlem og vara i styret for kommune Fjellvik?", [hit(TABLE)])[0]
    assert quote.text == TABLE[: TABLE.index("\nVestby")]


def test_a_long_table_gives_the_row_alone() -> None:
    rows = "".join(f"\nBygda nummer {letter}\tAnne Dal\tBo Eng" for letter in "abcdefghijklmnopqrst")
    text = f"{HEAD}{rows}\nFjellvik\tLiv Moe\tOla Ness"
    quote = best_windows(WordEmbedder(), "Hvem er medlem og vara i styret for kommune Fjellvik?", [hit(text)])[0]
    assert quote.text == "Fjellvik\tLiv Moe\tOla Ness"


def test_who_asks_for_a_sum_is_answered_by_one() -> None:
    text = "Kontoret opprettes i januar 2024. Kontoret koster 2,6 millioner kroner i året."
    quote = best_windows(WordEmbedder(), "Hva vil kontoret koste i januar?", [hit(text)])[0]
    assert "2,6 millioner" in quote.text


@pytest.mark.parametrize(
    ("question", "tells", "does_not"),
    [
        ("Hva koster kaia?", "Det er 17,3 millioner.", "Kaia er fra 1986."),
        ("What would the office cost?", "It is NOK 2.6 million.", "By January 2024."),
        ("Når er fristen?", "Svar innen 12. desember.", "Det er 14 svar."),
        ("Kor mange skular?", "Det er tre skular.", "Det er skular."),
    ],
)
def test_the_form_of_a_question_tells_what_its_answer_holds(question: str, tells: str, does_not: str) -> None:
    wanted = asked_for(question)
    assert wanted is not None
    assert wanted.search(tells) and not wanted.search(does_not)


def test_other_questions_want_nothing_in_particular() -> None:
    assert asked_for("Hva mener styret om planen?") is None


def test_a_year_the_page_and_its_document_do_not_know_is_not_answered_there(tmp_path: Path) -> None:
    embedder = WordEmbedder()
    catalog = new_catalog(tmp_path, embedder)
    put(catalog, embedder, "datert.pdf", "Kontingenten var uendret siden 2022, jf. sak 4/19.", day=date(2025, 9, 11))
    put(catalog, embedder, "udatert.pdf", "Kontingenten var 25 kroner.")
    with catalog.reading(OWNER) as reader:
        dated, undated = (
            Hit(1, 0.5, Passage("p", record.id, 1, 0, 10, "Kontingent", None, "body"), record)
            for record in (reader.document_at("datert.pdf"), reader.document_at("udatert.pdf"))
        )
        for year in (2025, 2022, 2019):
            assert is_of_years(reader, dated, f"Hva var kontingenten i {year}?")
        assert not is_of_years(reader, dated, "Hva var kontingenten i 2015?")
        assert is_of_years(reader, dated, "Hva var kontingenten?")
        assert is_of_years(reader, undated, "Hva var kontingenten i 2015?")
