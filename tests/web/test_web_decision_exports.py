"""The register as a file: each form is read again, holds what was asked for, and no cell of it runs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kb.decisions import Decision, FollowUp, Piece, Vote, VoteOption
from kb.memory import Memory
from kb.register.einnsyn import meetings_json
from kb.register.sheets import as_csv, as_xlsx
from kb.settings import Settings
from kb.store.decisions import StoredDecision
from kb.types import OWNER, DocumentRecord, Facts
from kb.web.decision_exports import COLUMNS, columns, exported
from kb.web.serving import Serving
from kb.web.ui.page import Asked
from kb.web.ui.shell import Shell
from kb.web.ui.texts import texts
from kb.web.ui.vedtak import DecisionPage
from tests.conftest import kb
from tests.web.site import Site, opened

SECRET = "Kvitebjørnprosjektet"
OPEN_MINUTES = """# Protokoll fra styremøte 12. mars 2024

## Sak 1/24 Ferja

Vedtak:

=HYPERLINK("http://ond.example";"Trykk her")

Enstemmig vedtatt.

## Sak 2/24 Kontingent

Vedtak:

Kontingenten settes til kr 5 per innbygger.

Vedtatt med 7 mot 2 stemmer.
"""
CLOSED_MINUTES = f"""# Protokoll fra styremøte 14. mai 2025

## Sak 3/25 {SECRET}

Vedtak:

{SECRET} selges.

Enstemmig vedtatt.
"""
ARMED = ["=1+1", "+47 12345678", "-2 prosent", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\n=1"]

UNTOLD = Vote()


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Open minutes, and closed ones that the board sees."""
    work = tmp_path_factory.mktemp("register")
    (work / "corpus" / "lukket").mkdir(parents=True)
    facts = '[files."{}"]\nkind = "minutes"\norgan = "Styret"\ndate = {}\n'
    for folder, access, name, text, day in (
        ("", 'access = "open"\n', "mars.md", OPEN_MINUTES, "2024-03-12"),
        ("lukket", 'access = "closed"\ngroups = ["styret"]\n', "mai.md", CLOSED_MINUTES, "2025-05-14"),
    ):
        (work / "corpus" / folder / name).write_text(text, encoding="utf-8")
        (work / "corpus" / folder / "kb.toml").write_text(access + facts.format(name, day), encoding="utf-8")
    ran = kb("ingest", work / "corpus", "--json", data=work / "data")
    assert ran.code == 0, ran.out + ran.err
    with opened(work / "data") as site:
        yield site


def stored(vote: Vote = UNTOLD) -> StoredDecision:
    """A decision that tries to run."""
    facts = Facts("@tittel", "minutes", "=Styret", date(2024, 3, 12), "nb")
    document = DocumentRecord("abc", "-a.md", "/a.md", "markdown", facts, "open", "indexed", None, 1, 1)
    task = FollowUp("+Kari", date(2024, 5, 1), "-")
    pieces = (Piece(1, 5, 9),)
    decision = Decision(
        "=Styret", date(2024, 3, 12), "1/24", "1/2024", None, "@tittel", "adopted", pieces, vote, follow_ups=(task,)
    )
    return StoredDecision(document, decision, '=HYPERLINK(1)\n2. punkt; med "tegn"')


def of_csv(content: bytes) -> list[list[str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def of_xlsx(content: bytes) -> list[tuple[object, ...]]:
    return list(load_workbook(io.BytesIO(content)).active.iter_rows(values_only=True))


# ---- Each form, read again


def test_csv_is_read_again_and_no_cell_of_it_runs() -> None:
    head, row = of_csv(exported(texts("nb"), [stored()], "csv"))
    told = dict(zip(head, row, strict=True))
    assert told["Vedtak"] == '\'=HYPERLINK(1)\n2. punkt; med "tegn"' and told["Organ"] == "'=Styret"
    assert (told["Møtedato"], told["Saksnummer"], told["Utfall"], told["Frist"]) == ("2024-03-12", "1/24", "Vedtatt", "2024-05-01")
    assert told["Ansvarlig"] == "'+Kari" and told["Status"] == "'-" and told["Gjelder fortsatt"] == "Ukjent"


def test_an_excel_file_is_read_again_with_texts_as_texts_and_dates_as_dates() -> None:
    sheet = load_workbook(io.BytesIO(exported(texts("nb"), [stored(Vote("majority", 7, 2))], "xlsx"))).active
    told = {sheet.cell(1, i).value: sheet.cell(2, i) for i in range(1, len(COLUMNS) + 1)}
    assert told["Vedtak"].value == '=HYPERLINK(1)\n2. punkt; med "tegn"' and told["Vedtak"].data_type == "s"
    assert told["Vedtak"].quotePrefix and told["Organ"].data_type == "s" and told["Møtedato"].value == datetime(2024, 3, 12)
    assert (told["Stemmer for"].value, told["Stemmer mot"].value, told["Side"].value) == (7, 2, 1)
    assert sheet.title == "Vedtak" and not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


@pytest.mark.parametrize("text", ARMED)
def test_whatever_a_text_begins_with_it_stays_text(text: str) -> None:
    assert of_csv(as_csv(["a"], [[text]]))[1] == [f"'{text}"]
    cell = load_workbook(io.BytesIO(as_xlsx("a", ["a"], [[text]]))).active["A2"]
    assert cell.data_type == "s" and str(cell.value).strip() == text.strip()


def test_signs_that_excel_cannot_hold_are_left_out() -> None:
    assert of_xlsx(as_xlsx("a", ["a"], [["Sak\x0b en\x00"], ["x" * 40_000]]))[1] == ("Sak en",)


def test_json_has_the_names_of_einnsyn() -> None:
    voters = (VoteOption("innstillingen", 2, (), ("Kari", "Ola")), VoteOption("mot innstillingen", 1, (), ("Per",)))
    [meeting] = json.loads(exported(texts("nb"), [stored(Vote("majority", 2, 1, options=voters))], "json"))
    assert (meeting["entity"], meeting["utvalg"], meeting["moetedato"]) == ("Moetemappe", "=Styret", "2024-03-12")
    [case] = meeting["moetesak"]
    assert (case["offentligTittel"], case["moetesaksaar"], case["moetesakssekvensnummer"]) == ("@tittel", 2024, 1)
    assert case["vedtak"]["vedtakstekst"]["tekstInnhold"].startswith("=HYPERLINK(1)")
    votes = [(one["moetedeltaker"]["moetedeltakerNavn"], one["stemme"]) for one in case["vedtak"]["votering"]]
    assert votes == [("Kari", "Ja"), ("Ola", "Ja"), ("Per", "Nei")]
    assert (case["radsminne"]["path"], case["radsminne"]["outcome"], case["radsminne"]["state"]) == ("-a.md", "adopted", "unknown")


def test_votes_for_one_of_several_proposals_are_neither_yes_nor_no() -> None:
    options = (VoteOption("forslag A", 5, (), ("Kari",)), VoteOption("forslag B", 4, (), ("Ola",)))
    [meeting] = meetings_json([stored(Vote("majority", 5, 4, options=options))])
    assert meeting["moetesak"][0]["vedtak"]["votering"] == []
    assert meeting["moetesak"][0]["radsminne"]["vote"]["options"][0]["voters"] == ["Kari"]


def test_columns_are_in_the_language_asked_for() -> None:
    assert columns(texts("nb"))[:2] == ["Organ", "Møtedato"] and columns(texts("en"))[:2] == ["Body", "Date of meeting"]
    assert len({*columns(texts("nn"))}) == len(COLUMNS)


# ---- Over the web, with the rights of who asks


@pytest.mark.slow
def test_a_file_holds_what_was_asked_for(register: Site) -> None:
    every = of_csv(register.get("/api/decisions.csv").content)
    assert len(every) == 1 + len(register.get("/api/decisions").json()) > 3
    answer = register.get("/api/decisions.csv?year=2024&text=ferja")
    assert [row[2] for row in of_csv(answer.content)[1:]] == ["1/24"]
    assert "attachment" in answer.headers["content-disposition"] and ".csv" in answer.headers["content-disposition"]
    assert answer.headers["content-type"] == "text/csv; charset=utf-8" and "no-store" in answer.headers["cache-control"]
    assert of_csv(register.get("/api/decisions.csv?lang=nn").content)[0][7] == "Røysting"
    assert [case["moetesaksaar"] for case in register.get("/api/decisions.json?year=2025").json()[0]["moetesak"]] == [2025]
    assert register.get("/api/decisions.pdf").status_code == 422 and register.get("/api/decisions.csv?outcome=x").status_code == 422


@pytest.mark.slow
@pytest.mark.parametrize("form", ["csv", "xlsx", "json"])
@pytest.mark.parametrize(("who", "sees"), [("owner", True), ("kari", True), ("ola", False), ("anonymous", False)])
def test_a_file_holds_what_its_reader_may_see(register: Site, form: str, who: str, sees: bool) -> None:
    content = register.get(f"/api/decisions.{form}", who).content
    text = str(of_xlsx(content)) if form == "xlsx" else content.decode("utf-8")
    assert (SECRET in text) is sees and "Kontingenten settes" in text


@pytest.mark.slow
@pytest.mark.parametrize("who", ["ola", "anonymous"])
def test_the_page_neither_names_nor_counts_what_its_reader_may_not_see(register: Site, who: str) -> None:
    shown = register.page("decisions", {}, who, at="/vedtak")
    assert SECRET not in json.dumps(shown, ensure_ascii=False) and "2025" not in shown["options"]["aar"]
    assert SECRET in register.page("decisions", {}, "kari", at="/vedtak")["list"]
    [closed] = [one for one in register.get("/api/decisions?year=2025").json()]
    key = f"{closed['document_id']}.{closed['page']}.{closed['start']}"
    hidden, absent = (register.page("card", {"vedtak": one}, who, at="/vedtak") for one in (key, "0123.1.1"))
    assert hidden == absent and "problem" in hidden
    assert SECRET in register.page("card", {"vedtak": key}, "kari", at="/vedtak")["card"]


def test_a_collection_without_decisions_says_where_they_come_from(tmp_path: Path) -> None:
    memory = Memory(Settings(data=tmp_path))
    page = DecisionPage(Shell(memory, lambda request: OWNER, Serving("127.0.0.1", 7860, ""), None))
    assert "Rådsminne finner dem i protokoller" in str(page.decisions(Asked({}, OWNER, texts("nb")))["list"])
    assert "Fjern et filter" in str(page.decisions(Asked({"aar": "2024"}, OWNER, texts("nb")))["list"])
