"""What a person sets right holds at once, whatever happens to the file, until it is taken back."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path

import pytest

from ingest.pipeline import Tools, ingest
from ingest.upkeep import rebuild
from kb.errors import NotFound, UsageError
from kb.store.vectors import VectorIndex
from kb.types import OWNER, IngestProgress, User
from tests.fakes import WordEmbedder
from tests.kept import Kept

SAID = {"title": "Ferjesaken", "kind": "case_paper", "organ": "Havneutvalget", "date": "2024-06-14"}


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def told(kept: Kept, path: str) -> tuple[str, str, str | None, date | None]:
    facts = kept.document(path).facts
    return facts.title, facts.kind, facts.organ, facts.date


ALL = ("Ferjesaken", "case_paper", "Havneutvalget", date(2024, 6, 14))


def test_a_correction_holds_at_once_and_can_be_searched(kept: Kept) -> None:
    file = kept.write("sak.md", "ferja")
    kept.ingest()
    read = told(kept, "sak.md")
    file.unlink()  # it is not read again
    record = kept.keeper.correct(OWNER, kept.document("sak.md").id, SAID)
    assert told(kept, "sak.md") == ALL and record.corrected == {"title", "kind", "organ", "date"}
    [hit] = kept.search("Ferjesaken", organ="havne", kind="case_paper", first=date(2024, 6, 14)).hits
    assert hit.document.facts.title == "Ferjesaken"
    kept.keeper.correct(OWNER, record.id, {}, ["title", "kind", "organ"])
    assert told(kept, "sak.md") == (*read[:3], date(2024, 6, 14))
    assert kept.document("sak.md").corrected == {"date"}
    kept.keeper.correct(OWNER, record.id, {"date": None})
    assert kept.document("sak.md").facts.date is None and kept.document("sak.md").corrected == {"date"}


def test_no_date_is_a_correction_too(kept: Kept) -> None:
    file = kept.write("2024-03-02 notat.md", "ferja")
    kept.ingest()
    assert kept.document(file.name).facts.date == date(2024, 3, 2)
    kept.keeper.correct(OWNER, kept.document(file.name).id, {"date": None, "organ": None})
    kept.write(file.name, "broa")
    assert kept.ingest() == {file.name: "updated"}
    assert kept.document(file.name).facts.date is None
    kept.keeper.correct(OWNER, kept.document(file.name).id, {}, ["date"])
    assert kept.document(file.name).facts.date == date(2024, 3, 2)


def test_it_is_the_last_word_over_kb_toml(kept: Kept) -> None:
    kept.write("sak.md", "ferja")
    rules = kept.corpus / "kb.toml"
    rules.write_text('organ = "Styret"\n[files."sak.md"]\ntitle = "Fra kb.toml"\n', encoding="utf-8")
    kept.ingest()
    kept.keeper.correct(OWNER, kept.document("sak.md").id, {"title": "Ferjesaken"})
    assert kept.ingest() == {"sak.md": "unchanged"}
    rules.write_text('organ = "Rådet"\naccess = "closed"\n[files."sak.md"]\ntitle = "Ny fra kb.toml"\n', encoding="utf-8")
    assert kept.ingest() == {"sak.md": "updated"}
    record = kept.document("sak.md")
    assert (record.facts.title, record.facts.organ, record.access) == ("Ferjesaken", "Rådet", "closed")
    kept.keeper.correct(OWNER, record.id, {}, ["title"])
    assert kept.document("sak.md").facts.title == "Ny fra kb.toml"


def test_it_never_changes_who_may_see_a_document(kept: Kept) -> None:
    kept.write("sak.md", "ferja")
    rules = kept.corpus / "kb.toml"
    rules.write_text('access = "closed"\ngroups = ["styret"]', encoding="utf-8")
    kept.ingest()
    rules.unlink()  # as when a network drive is away
    kept.keeper.correct(OWNER, kept.document("sak.md").id, SAID)
    kept.keeper.correct(OWNER, kept.document("sak.md").id, {}, ["title"])
    assert kept.document("sak.md").access == "closed"
    assert kept.paths(User("kari", frozenset({"styret"}))) == ["sak.md"] and kept.paths(User("ola")) == []


def test_it_stays_when_the_file_changes_vanishes_or_is_made_again(kept: Kept, tmp_path: Path) -> None:
    file = kept.write("sak.md", "ferja")
    kept.ingest()
    old = kept.keeper.correct(OWNER, kept.document("sak.md").id, SAID)
    kept.write("sak.md", "svømmehallen")
    assert kept.ingest() == {"sak.md": "updated"} and told(kept, "sak.md") == ALL
    assert kept.document("sak.md").id != old.id
    assert [hit.document.path for hit in kept.search("Ferjesaken").hits] == ["sak.md"]
    other = WordEmbedder("words-2")
    assert rebuild(kept.catalog, other, VectorIndex(kept.data), lambda progress: None) > 0
    kept.embedder = other
    assert told(kept, "sak.md") == ALL
    file.rename(tmp_path / "away.md")
    assert kept.ingest() == {"sak.md": "removed"}
    (tmp_path / "away.md").rename(file)
    assert kept.ingest() == {"sak.md": "indexed"} and told(kept, "sak.md") == ALL
    file.write_bytes(b"")
    assert kept.ingest() == {"sak.md": "no_text"} and told(kept, "sak.md") == ALL


def test_it_goes_along_when_files_move_and_exchange_names(kept: Kept) -> None:
    for name in ("en", "to", "tre"):
        kept.write(f"{name}.md", name)
    kept.ingest()
    kept.keeper.correct(OWNER, kept.document("en.md").id, {"title": "Tittel en"})
    kept.keeper.correct(OWNER, kept.document("to.md").id, {"title": "Tittel to"})
    read = kept.document("tre.md").facts.title
    (kept.corpus / "sted").mkdir()
    for old, new in (("en.md", "x"), ("to.md", "en.md"), ("x", "to.md"), ("tre.md", "sted/tre.md")):
        (kept.corpus / old).rename(kept.corpus / new)
    assert set(kept.ingest().values()) == {"moved"}
    assert [kept.document(path).facts.title for path in ("en.md", "to.md", "sted/tre.md")] == ["Tittel to", "Tittel en", read]
    for old, new in (("en.md", "sted/a.md"), ("sted/tre.md", "en.md"), ("to.md", "b.md")):
        (kept.corpus / old).rename(kept.corpus / new)
    assert set(kept.ingest().values()) == {"moved"}
    titles = {path: kept.document(path).facts.title for path in kept.paths()}
    assert titles == {"b.md": "Tittel en", "en.md": read, "sted/a.md": "Tittel to"}
    assert set(kept.ingest().values()) == {"unchanged"}


def test_the_corrected_copy_of_two_equal_files_stays_the_corrected_one(kept: Kept) -> None:
    for name in ("a", "b"):
        kept.write(f"{name}.md", "ferja")
    kept.ingest()
    kept.keeper.correct(OWNER, kept.document("b.md").id, {"title": "Den andre"})
    read = kept.document("a.md").facts.title
    (kept.corpus / "a.md").unlink()
    assert kept.ingest()["b.md"] == "unchanged"
    assert kept.document("b.md").facts.title == "Den andre" != read


def test_what_is_corrected_while_an_ingest_runs_is_not_lost(kept: Kept) -> None:
    for number in range(6):
        kept.write(f"{number}.md", f"ferje {number}")
    kept.ingest()
    for number in range(3):
        kept.write(f"{number}.md", f"båt {number}")
    (kept.corpus / "5.md").rename(kept.corpus / "flyttet.md")
    kept.corpus.joinpath("kb.toml").write_text('organ = "Styret"', encoding="utf-8")
    corrected: list[str] = []
    wanted = {3: ["2.md", "3.md"], 4: ["0.md"], 5: ["flyttet.md"]}

    def correct(path: str) -> None:
        kept.keeper.correct(OWNER, kept.document(path).id, {"title": f"Rettet {path}"})
        corrected.append(path)

    def tell(progress: IngestProgress) -> None:
        """Another thread corrects a document before it is read again, one after, and one that is kept."""
        for path in wanted.pop(progress.done, []):
            thread = threading.Thread(target=correct, args=(path,))
            thread.start()
            thread.join(20)

    ingest(Tools(kept.catalog, kept.embedder, kept.settings, tell), [kept.corpus])
    assert sorted(corrected) == ["0.md", "2.md", "3.md", "flyttet.md"]
    assert set(kept.ingest().values()) == {"unchanged"}
    for path in kept.paths():
        assert (kept.document(path).facts.title == f"Rettet {path}") == (path in corrected), path
        assert kept.document(path).facts.organ == "Styret"


@pytest.mark.parametrize(
    ("said", "withdrawn", "sentence"),
    [
        ({"title": " \u200b "}, [], "title must have"),
        ({"title": "x" * 301}, [], "301 characters"),
        ({"kind": "brev"}, [], "must be one of minutes"),
        ({"kind": None}, [], "must be one of minutes"),
        ({"date": "14.06.2024"}, [], "2024-06-14"),
        ({"date": "0001-01-01"}, [], "between 1800"),
        ({}, ["access"], "cannot be corrected"),
        ({"title": "x"}, ["title"], "choose one"),
    ],
)
def test_what_cannot_be_is_refused_in_words(kept: Kept, said: dict, withdrawn: list, sentence: str) -> None:
    kept.write("sak.md", "ferja")
    kept.ingest()
    before = kept.document("sak.md")
    with pytest.raises(UsageError, match=sentence):
        kept.keeper.correct(OWNER, before.id, said, withdrawn)
    assert kept.document("sak.md") == before


def test_only_the_owner_corrects(kept: Kept) -> None:
    kept.write("sak.md", "ferja")
    kept.ingest()
    for user in (User("kari", frozenset({"styret"})), User(None)):
        with pytest.raises(UsageError, match="Only the owner"):
            kept.keeper.correct(user, kept.document("sak.md").id, SAID)
    with pytest.raises(NotFound):
        kept.keeper.correct(OWNER, "0" * 16, SAID)
