"""The decision register: made with its document, gone with it, and shown to those who may see the document."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ingest.minutes_again import read_minutes_again
from ingest.structure.minutes.extract import read_decisions
from kb.cli.command import app
from kb.decisions import FollowUp, Vote, VoteOption
from kb.register.register import Asked, decisions, is_open, overdue
from kb.register.shapes import decision_json, remark_on
from kb.store.catalog import Catalog
from kb.store.decision_rows import READ_BY, insert_decisions
from kb.store.decisions import StoredDecision
from kb.store.writer import remove_document
from kb.types import ANONYMOUS, OWNER, Access, Document, Facts, Page, User
from tests.fakes import WordEmbedder
from tests.store_factory import new_catalog, put

EMBEDDER = WordEmbedder()
STAFF = User(name="kari", groups=frozenset({"styret"}))
BOARD = """Protokoll fra styremøte 12. mars 2024
Sak 1/24 Godkjenning av innkalling
Vedtak:
Innkallingen godkjennes.
Enstemmig vedtatt.
Sak 2/24 Kontingent
Vedtak:
Kontingenten settes til kr 5 per innbygger.
Vedtatt med 7 mot 2 stemmer.
Ansvarlig: Kari Nordli
Frist: 01.05.2024
Status: Pågår"""
COUNCIL = """Protokoll fra kommunestyret 20. juni 2025
Sak 9/25 Ferja
Vedtak:
Ferjene skal gå hver time.
Sak 10/25 Valg av leder
Vedtak:
Som leder velges Per Moen."""


def store(catalog: Catalog, path: str, text: str, organ: str, day: date, access: Access, groups: tuple[str, ...] = ()) -> str:
    """A document with its decisions, as an ingest stores them."""
    document_id = put(catalog, EMBEDDER, path, text, access=access, groups=groups, kind="minutes", organ=organ, day=day)
    found = read_decisions(Document("text", (Page(1, text),), 1), Facts(path, "minutes", organ, day, "nb"))
    with catalog.transaction() as connection:
        (number,) = connection.execute("SELECT number FROM documents WHERE id = ?", (document_id,)).fetchone()
        insert_decisions(connection, number, found)
    return document_id


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    made = new_catalog(tmp_path / "data", EMBEDDER)
    store(made, "styret.txt", BOARD, "Styret", date(2024, 3, 12), "closed", ("styret",))
    store(made, "kommunestyret.txt", COUNCIL, "Kommunestyret", date(2025, 6, 20), "open")
    yield made


def found(catalog: Catalog, user: User = OWNER, **asked: object) -> list[StoredDecision]:
    with catalog.reading(user) as reader:
        return decisions(reader, Asked(**asked))  # type: ignore[arg-type]


def numbers(stored: list[StoredDecision]) -> list[str | None]:
    return [one.decision.number for one in stored]


def test_the_newest_first_and_within_a_document_in_its_order(catalog: Catalog) -> None:
    assert numbers(found(catalog)) == ["9/25", "10/25", "1/24", "2/24"]


def test_each_way_to_ask(catalog: Catalog) -> None:
    assert numbers(found(catalog, organ="sty")) == ["1/24", "2/24"]
    assert numbers(found(catalog, year=2025)) == ["9/25", "10/25"]
    assert numbers(found(catalog, outcome="elected")) == ["10/25"]
    assert numbers(found(catalog, text="kontingenten innbygger")) == ["2/24"]
    assert numbers(found(catalog, text="ferje")) == ["9/25"]  # another form of the word
    assert numbers(found(catalog, text="kontingent ferje")) == []
    assert numbers(found(catalog, open_follow_ups=True)) == ["2/24"]


def test_the_text_is_what_stands_on_the_page(catalog: Catalog) -> None:
    for stored in found(catalog):
        told = decision_json(stored)
        with catalog.reading(OWNER) as reader:
            page = reader.page(reader.document(told["document_id"]), told["page"]).page.text
        assert page[told["start"] : told["end"]] == told["text"] and told["end_page"] == told["page"]


def test_the_shape_of_the_contract(catalog: Catalog) -> None:
    (stored,) = found(catalog, text="kontingent")
    assert {**decision_json(stored), "document_id": "", "start": 0, "end": 0} == {
        "document_id": "",
        "path": "styret.txt",
        "page": 1,
        "organ": "Styret",
        "date": "2024-03-12",
        "case_number": "2/24",
        "case_key": "2/2024",
        "archive_number": None,
        "title": "Kontingent",
        "outcome": "adopted",
        "text": "Kontingenten settes til kr 5 per innbygger.",
        "vote": {"result": "majority", "for": 7, "against": 2, "double_vote": False, "options": [], "remark": None},
        "minutes": "unknown",
        "follow_up": [{"responsible": "Kari Nordli", "due": "2024-05-01", "status": "Pågår"}],
        "state": "unknown",
        "start": 0,
        "end": 0,
        "end_page": 1,
    }


def test_nobody_learns_of_decisions_in_closed_documents(catalog: Catalog) -> None:
    assert numbers(found(catalog, ANONYMOUS)) == ["9/25", "10/25"]
    assert found(catalog, ANONYMOUS, text="kontingent") == []
    assert numbers(found(catalog, User(name="ola"))) == ["9/25", "10/25"]
    assert len(found(catalog, STAFF)) == 4


def test_a_document_takes_its_decisions_with_it(catalog: Catalog) -> None:
    (stored, *_) = found(catalog, organ="styret")
    with catalog.transaction() as connection:
        remove_document(connection, stored.document.id)
        assert connection.execute("SELECT count(*) FROM decisions").fetchone()[0] == 2
    assert numbers(found(catalog)) == ["9/25", "10/25"]


def test_what_a_person_says_of_a_document_holds_for_its_decisions(catalog: Catalog) -> None:
    with catalog.transaction() as connection:
        connection.execute("UPDATE documents SET organ = 'Hovedstyret', date = '2023-01-02' WHERE path = 'styret.txt'")
    stored = found(catalog, organ="hovedstyret")
    assert [one.decision.date for one in stored] == [date(2023, 1, 2)] * 2


def test_what_no_longer_stands_on_the_page_is_not_shown(catalog: Catalog) -> None:
    with catalog.transaction() as connection:
        connection.execute("""UPDATE decisions SET pieces = '[[1, 100000, 100010]]' WHERE case_key = '9/2025'""")
    assert numbers(found(catalog)) == ["10/25", "1/24", "2/24"]


def test_stored_pages_are_read_again_when_the_rules_are_others(catalog: Catalog) -> None:
    with catalog.transaction() as connection:
        connection.execute("DELETE FROM decisions")
        vectors = connection.execute("SELECT matrix FROM vectors").fetchall()
    assert read_minutes_again(catalog) == 2
    assert len(found(catalog)) == 4
    with catalog.reading(OWNER) as reader:
        assert reader.meta(READ_BY) is not None
        assert [tuple(row) for row in reader.connection.execute("SELECT matrix FROM vectors")] == [tuple(row) for row in vectors]
    assert read_minutes_again(catalog) == 0


def test_names_are_counted_against_the_votes_stated() -> None:
    right = VoteOption("innstillingen", 2, ("Ap",), ("Kari", "Per"))
    wrong = VoteOption("forslaget", 3, (), ("Ola",))
    assert remark_on(Vote("majority", 2, 3, options=(right,))) is None
    assert remark_on(Vote("majority", 2, 3, options=(right, wrong))) == "forslaget: 3 votes are stated, 1 names are printed"


def test_when_a_follow_up_is_open_and_when_it_is_late() -> None:
    late = FollowUp("Kari", date(2024, 5, 1), "Pågår")
    assert is_open(late) and is_open(FollowUp("Kari", None, None)) and is_open(FollowUp("Kari", None, "Sendt 1.5., svar mangler"))
    assert not is_open(FollowUp("Kari", date(2024, 5, 1), "Ferdig")) and not is_open(FollowUp("Per", None, "Utført, sak 11/25"))
    assert overdue([late], date(2024, 5, 2)) == [late] and overdue([late], date(2024, 5, 1)) == []


def test_the_command_tells_a_table_or_json(catalog: Catalog) -> None:
    told = CliRunner().invoke(app, ["decisions", "--data", str(catalog.data), "--organ", "styret", "--json"])
    assert told.exit_code == 0, told.output
    assert [one["case_key"] for one in json.loads(told.stdout)] == ["1/2024", "2/2024"]
    table = CliRunner().invoke(app, ["decisions", "--data", str(catalog.data), "--year", "2024"]).stdout
    assert "2/24 Kontingent [adopted]" in table and "7 for, 2 against" in table and "(overdue)" in table
    anonymous = CliRunner().invoke(app, ["decisions", "--data", str(catalog.data), "--as", "anonymous", "--json"])
    assert [one["case_key"] for one in json.loads(anonymous.stdout)] == ["9/2025", "10/2025"]
    assert CliRunner().invoke(app, ["decisions", "--data", str(catalog.data), "--outcome", "maybe"]).exit_code == 2
    assert "No decision fits." in CliRunner().invoke(app, ["decisions", "--data", str(catalog.data), "--text", "svømmehall"]).stdout
