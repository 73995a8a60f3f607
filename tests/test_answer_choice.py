"""What of the passages read is quoted: the decision whole, the row with its columns, the sentence that holds what is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from kb.answer.asked import Question
from kb.answer.choosing import chosen, quoted
from kb.answer.evidence import Evidence, evidence_of
from kb.answer.of_time import may_be_of_years
from kb.answer.sources import Sources
from kb.store.catalog import Reader
from kb.store.writer import Contents, FileIdentity, Standing, store_document
from kb.types import OWNER, AgendaItem, Document, Facts, Hit, Page, Passage, Section, Structure
from tests.fakes import WordEmbedder
from tests.store_factory import new_catalog, put

HEAD = "Kommune\tMedlem i styret\tVara i styret"
TABLE = f"{HEAD}\nNordvik\tKari Li\tPer Ås\nFjellvik\tLiv Moe\tOla Ness\nVestby\tNils Hov\tEva Lund"

MINUTES = """Sak 4/23 Skyssbåt til Ytterøya
Båten går i dag to ganger i uka. Rutene koster 900 000 kroner i året.
Leders innstilling:
1. Skyssbåten til Ytterøya går daglig fra 1. mai.
2. Kostnaden dekkes av fondet.
Behandling
Berit Nes foreslo at båten bare går i helgene.
Votering
Forslaget fra Nes fikk 3 stemmer og falt. Innstillingen ble vedtatt med 9 mot 3 stemmer.
Vedtak
1. Skyssbåten til Ytterøya går daglig fra 1. mai.
2. Kostnaden dekkes av fondet.
3. Ordningen vurderes etter to år."""


@pytest.fixture
def embedder() -> WordEmbedder:
    return WordEmbedder()


@pytest.fixture
def reader(tmp_path: Path, embedder: WordEmbedder) -> Iterator[Reader]:
    catalog = new_catalog(tmp_path, embedder)
    put(catalog, embedder, "tabell.pdf", TABLE)
    put(catalog, embedder, "kontor.pdf", "Kontoret opprettes i januar 2024. Kontoret koster 2,6 millioner kroner i året.")
    put(
        catalog,
        embedder,
        "plan.pdf",
        "Ungdommen får gratis buss fra 2026. Det gjelder alle under tjue år i hele regionen.",
        day=date(2025, 6, 1),
    )
    put(
        catalog,
        embedder,
        "plan-utkast.pdf",
        "Ungdommen får gratis buss fra 2027. Det gjelder bare elever under atten år i sentrum.",
        day=date(2025, 9, 1),
    )
    put(catalog, embedder, "overskrift.pdf", "Vedtak:\nVotering")
    _put_minutes(catalog, embedder)
    with catalog.reading(OWNER) as opened:
        yield opened


def _put_minutes(catalog: object, embedder: WordEmbedder) -> None:
    first = MINUTES.split("\n")[0]
    headings = ["Behandling", "Votering", "Vedtak"]
    starts = [MINUTES.index(f"\n{heading}\n") + 1 for heading in headings]
    ends = [*starts[1:], len(MINUTES)]
    sections = (
        Section((first,), 1, 0, 1, starts[0]),
        *(Section((first, heading), 1, a, 1, b) for heading, a, b in zip(headings, starts, ends, strict=True)),
    )
    facts = Facts("Protokoll", "minutes", "Havnerådet", date(2023, 3, 2), "nb")
    document = Document("text", (Page(1, MINUTES),), 1)
    item = AgendaItem("4/23", "4/2023", "Skyssbåt til Ytterøya", None, 1, 0, 1, len(MINUTES))
    structure = Structure(facts, sections, (item,))
    contents = Contents(document, structure, (), embedder.embed_documents([]))
    with catalog.transaction() as connection:  # type: ignore[attr-defined]
        identity = FileIdentity("m" * 16, "protokoll.pdf", "/corpus/protokoll.pdf", "m", 1, "")
        store_document(connection, identity, Standing(facts, "internal", ()), facts, "indexed", None, contents)


def hit(reader: Reader, path: str, words: str = "", score: float = 0.5) -> Hit:
    """The passage of a document that holds these words, or its whole first page."""
    document = reader.document_at(path)
    text = reader.page(document, 1).page.text
    start = text.index(words)
    end = start + len(words) if words else len(text)
    part = "table" if "\t" in text else "body"
    return Hit(1, score, Passage(f"{path}{start}", document.id, 1, start, end, text[start:end], None, part), document)  # type: ignore[arg-type]


def quotes(reader: Reader, embedder: WordEmbedder, question: str, hits: Sequence[Hit]) -> list[str]:
    asked, sources = Question(question), Sources(reader)
    return [quoted(sources, one) for one in chosen(sources, asked, evidence_of(sources, embedder, asked, hits))]


def best(reader: Reader, embedder: WordEmbedder, question: str, hits: Sequence[Hit]) -> Evidence:
    asked, sources = Question(question), Sources(reader)
    return chosen(sources, asked, evidence_of(sources, embedder, asked, hits))[0]


def test_a_row_is_quoted_alone_and_its_columns_stand_beside_it(reader: Reader, embedder: WordEmbedder) -> None:
    evidence = best(reader, embedder, "Hvem er vara i styret for Fjellvik?", [hit(reader, "tabell.pdf")])
    sources = Sources(reader)
    assert quoted(sources, evidence) == "Fjellvik\tLiv Moe\tOla Ness"
    assert [TABLE[start:end] for start, end in evidence.context] == [HEAD]


def test_the_first_row_is_quoted_with_the_columns_above_it(reader: Reader, embedder: WordEmbedder) -> None:
    assert quotes(reader, embedder, "Hvem er vara i styret for Nordvik?", [hit(reader, "tabell.pdf")]) == [
        TABLE[: TABLE.index("\nFjellvik")]
    ]


def test_who_asks_for_a_sum_is_answered_by_one(reader: Reader, embedder: WordEmbedder) -> None:
    evidence = best(reader, embedder, "Hva vil kontoret koste?", [hit(reader, "kontor.pdf")])
    text = reader.page(evidence.hit.document, 1).page.text
    assert "2,6 millioner" in text[evidence.core.start : evidence.core.end]


def test_the_decision_is_quoted_whole_and_without_its_label(reader: Reader, embedder: WordEmbedder) -> None:
    decided = MINUTES[MINUTES.rindex("1. Skyss") :]
    found = hit(reader, "protokoll.pdf", "3. Ordningen vurderes etter to år.")
    assert quotes(reader, embedder, "Hva ble vedtatt om skyssbåten til Ytterøya?", [found]) == [decided]


def test_the_proposal_before_it_leads_to_the_decision(reader: Reader, embedder: WordEmbedder) -> None:
    proposal = hit(
        reader, "protokoll.pdf", "1. Skyssbåten til Ytterøya går daglig fra 1. mai.\n2. Kostnaden dekkes av fondet.\nBehandling"
    )
    evidence = best(reader, embedder, "Hva ble vedtatt om skyssbåten til Ytterøya?", [proposal])
    assert evidence.label == "decision"
    assert evidence.pieces[0].start > MINUTES.index("Vedtak\n")


def test_who_asks_about_a_vote_gets_the_vote_of_the_item(reader: Reader, embedder: WordEmbedder) -> None:
    said = hit(reader, "protokoll.pdf", "Berit Nes foreslo at båten bare går i helgene.")
    found = quotes(reader, embedder, "Hva skjedde med forslaget fra Nes om at båten bare går i helgene?", [said])
    assert any("fikk 3 stemmer og falt" in quote for quote in found)


def test_a_passage_of_headings_and_labels_is_no_evidence(reader: Reader, embedder: WordEmbedder) -> None:
    assert quotes(reader, embedder, "Hva er vedtak?", [hit(reader, "overskrift.pdf")]) == []


def test_what_was_adopted_stands_before_a_newer_draft(reader: Reader, embedder: WordEmbedder) -> None:
    hits = [hit(reader, "plan-utkast.pdf", score=0.9), hit(reader, "plan.pdf", score=0.6)]
    first = best(reader, embedder, "Får ungdommen gratis buss?", hits)
    assert first.hit.document.path == "plan.pdf"
    assert best(reader, embedder, "Får ungdommen gratis buss i utkastet?", hits).hit.document.path == "plan-utkast.pdf"


def test_the_same_words_in_two_documents_are_quoted_once(tmp_path: Path, embedder: WordEmbedder) -> None:
    catalog = new_catalog(tmp_path, embedder)
    text = "Kaia i Vestby skal rustes opp for fire millioner kroner innen 2027, og fylket betaler halvparten."
    put(catalog, embedder, "gammel.pdf", text, day=date(2022, 1, 1))
    put(catalog, embedder, "ny.pdf", text + " Planen gjelder fortsatt.", day=date(2024, 1, 1))
    with catalog.reading(OWNER) as opened:
        hits = [hit(opened, "gammel.pdf", score=0.9), hit(opened, "ny.pdf", score=0.8)]
        sources, asked = Sources(opened), Question("Hva skal kaia i Vestby rustes opp for?")
        kept = chosen(sources, asked, evidence_of(sources, embedder, asked, hits))
        assert [one.hit.document.path for one in kept] == ["ny.pdf"]


def test_every_quote_stands_on_its_page(reader: Reader, embedder: WordEmbedder) -> None:
    hits = [hit(reader, path) for path in ("tabell.pdf", "kontor.pdf", "protokoll.pdf", "plan.pdf")]
    sources = Sources(reader)
    for question in ("Hvem stemte mot båten?", "Hvilke punkter ble vedtatt?", "Når går båten?", "Hva koster kontoret?"):
        for one in evidence_of(sources, embedder, Question(question), hits):
            for piece in one.pieces:
                text = sources.page(one.hit.document, piece.page).text
                assert 0 <= piece.start < piece.end <= len(text)
                assert text[piece.start : piece.end].strip() == text[piece.start : piece.end]


def test_a_year_the_page_and_its_document_do_not_know_is_not_answered_there(tmp_path: Path, embedder: WordEmbedder) -> None:
    catalog = new_catalog(tmp_path, embedder)
    put(catalog, embedder, "datert.pdf", "Kontingenten var uendret siden 2022, jf. sak 4/19.", day=date(2025, 9, 11))
    put(catalog, embedder, "udatert.pdf", "Kontingenten var 25 kroner.")
    with catalog.reading(OWNER) as opened:
        sources = Sources(opened)
        dated, undated = hit(opened, "datert.pdf"), hit(opened, "udatert.pdf")
        for year in (2025, 2022, 2019):
            assert may_be_of_years(sources, dated, Question(f"Hva var kontingenten i {year}?"))
        assert not may_be_of_years(sources, dated, Question("Hva var kontingenten i 2015?"))
        assert may_be_of_years(sources, dated, Question("Hva var kontingenten?"))
        assert may_be_of_years(sources, undated, Question("Hva var kontingenten i 2015?"))
