"""Attachments through an ingest: documents like any other, with their message's rights, that come, move, change and go with it."""

from __future__ import annotations

import io
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.request
from dataclasses import replace
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from ingest import means, pipeline
from ingest.discover import FoundFile
from ingest.pipeline import Tools, ingest
from ingest.plan import Held, make_plan
from ingest.readers import formats
from ingest.rules import Rules
from ingest.worker import ReadingWorker
from kb.types import ANONYMOUS, OWNER, FileReport, User
from tests.conftest import kb, serving, wait_for
from tests.kept import Kept
from tests.test_mail import mail
from tests.test_rights import fetch

KARI, OLA = User("kari", frozenset({"styret"})), User("ola")
DAY = date(2024, 6, 14)


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def note(about: str) -> str:
    return f"# Notat om {about}\n\nStyret vedtok å øke tilskuddet til {about}.\n"


def letter(about: str, **attached: str | EmailMessage) -> EmailMessage:
    """A message about one thing, with notes about others: `ferja="broa"` attaches ferja.md about broa."""
    message = mail(f"Innspill om {about}", f"Vi mener noe om {about}.")
    for name, content in attached.items():
        if isinstance(content, EmailMessage):
            message.add_attachment(content, filename=f"{name}.eml")
        else:
            message.add_attachment(note(content).encode(), maintype="text", subtype="markdown", filename=f"{name}.md")
    return message


def write(kept: Kept, path: str, message: EmailMessage) -> Path:
    file = kept.corpus / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(message.as_bytes())
    return file


def lines(kept: Kept, *parts: Path, retry: bool = False) -> dict[str, FileReport]:
    tools = Tools(kept.catalog, kept.embedder, kept.settings, lambda progress: None, retry)
    return {file.path: file for file in ingest(tools, parts or [kept.corpus]).files}


def unpacked_files(kept: Kept) -> list[str]:
    return sorted(name for _, _, names in os.walk(kept.data / "attachments") for name in names)


def named(kept: Kept) -> list[str]:
    with sqlite3.connect(kept.catalog.file) as connection:
        return sorted(name for (name,) in connection.execute("SELECT name FROM attachments"))


# --- the life of a message ----------------------------------------------------------------------------------------------


def test_attachments_are_documents_of_their_own_down_to_messages_in_messages(kept: Kept) -> None:
    within = letter("kaia", pris="flytebrygga")
    write(kept, "post/mail.eml", letter("ferja", rute="tunnelen", svar=within))
    kept.write("sak.md", "broa")
    assert kept.ingest() == {
        "post/mail.eml": "indexed",
        "post/mail.eml!/rute.md": "indexed",
        "post/mail.eml!/svar.eml": "indexed",
        "post/mail.eml!/svar.eml!/pris.md": "indexed",
        "sak.md": "indexed",
    }
    assert kept.found("flytebrygga") == ["post/mail.eml!/svar.eml!/pris.md"]
    record = kept.document("post/mail.eml!/rute.md")
    assert Path(record.file).read_text(encoding="utf-8") == note("tunnelen")
    assert record.facts.title == "Notat om tunnelen" and record.facts.date == DAY, "it tells no day of its own"
    assert len({kept.document(path).id for path in kept.paths()}) == 5


def test_an_unchanged_second_run_asks_the_worker_nothing(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    write(kept, "mail.eml", letter("ferja", rute="tunnelen", svar=letter("kaia", pris="brygga")))
    write(kept, "uten.eml", letter("broa"))
    first = lines(kept)
    with kept.catalog.reading(OWNER) as reader:
        generation = reader.generation
    monkeypatch.setattr(ReadingWorker, "read", lambda *_: pytest.fail("the worker was asked"))
    assert {path: line.status for path, line in lines(kept).items()} == dict.fromkeys(first, "unchanged")
    with kept.catalog.reading(OWNER) as reader:
        assert reader.generation == generation


def test_attachments_move_and_go_with_their_message(kept: Kept) -> None:
    file = write(kept, "mail.eml", letter("ferja", rute="tunnelen"))
    kept.ingest()
    ids = {path: kept.document(path).id for path in kept.paths()}
    (kept.corpus / "arkiv").mkdir()
    file = file.rename(kept.corpus / "arkiv" / "post.eml")
    assert kept.ingest() == {"arkiv/post.eml": "moved", "arkiv/post.eml!/rute.md": "moved"}
    assert kept.document("arkiv/post.eml!/rute.md").id == ids["mail.eml!/rute.md"]
    file.unlink()
    assert kept.ingest() == {"arkiv/post.eml": "removed", "arkiv/post.eml!/rute.md": "removed"}
    assert (unpacked_files(kept), named(kept), list((kept.data / "attachments").iterdir())) == ([], [], [])


def test_a_changed_message_changes_its_attachments_only_where_they_have(kept: Kept) -> None:
    write(kept, "mail.eml", letter("ferja", rute="tunnelen", pris="brygga", gammelt="rasteplassen"))
    kept.ingest()
    same = kept.document("mail.eml!/rute.md").id
    write(kept, "mail.eml", letter("ferja", rute="tunnelen", pris="kaia", nytt="turstien"))
    assert kept.ingest() == {
        "mail.eml": "updated",
        "mail.eml!/gammelt.md": "removed",
        "mail.eml!/nytt.md": "indexed",
        "mail.eml!/pris.md": "updated",
        "mail.eml!/rute.md": "unchanged",
    }
    assert kept.document("mail.eml!/rute.md").id == same and named(kept) == unpacked_files(kept) == [
        "nytt.md",
        "pris.md",
        "rute.md",
    ]


def test_equal_attachments_are_counted_in_path_order(kept: Kept) -> None:
    kept.write("z.md", "x")
    (kept.corpus / "z.md").write_text(note("tunnelen"), encoding="utf-8")
    write(kept, "a.eml", letter("ferja", rute="tunnelen"))
    write(kept, "b.eml", letter("kaia", rute="tunnelen"))
    kept.ingest()
    ids = [kept.document(path).id for path in ("a.eml!/rute.md", "b.eml!/rute.md", "z.md")]
    assert ids == [ids[0], f"{ids[0]}-2", f"{ids[0]}-3"]
    (kept.corpus / "a.eml").unlink()
    assert kept.ingest()["b.eml!/rute.md"] == "unchanged"
    assert kept.document("b.eml!/rute.md").id == ids[0]


def test_a_part_of_the_folders_includes_what_lies_in_its_messages(kept: Kept) -> None:
    file = write(kept, "post/mail.eml", letter("ferja", rute="tunnelen"))
    write(kept, "andre/mail.eml", letter("kaia", pris="brygga"))
    kept.ingest()
    write(kept, "post/mail.eml", letter("ferja"))
    assert kept.ingest(file) == {"post/mail.eml": "updated", "post/mail.eml!/rute.md": "removed"}
    assert "andre/mail.eml!/pris.md" in kept.paths() and unpacked_files(kept) == ["pris.md"]
    assert kept.ingest(kept.corpus / "andre") == {"andre/mail.eml": "unchanged", "andre/mail.eml!/pris.md": "unchanged"}


def test_unpacked_files_that_have_gone_are_unpacked_again(kept: Kept) -> None:
    write(kept, "mail.eml", letter("ferja", rute="tunnelen"))
    first = kept.ingest()
    shutil.rmtree(kept.data / "attachments")
    assert kept.ingest() == dict.fromkeys(first, "unchanged")
    assert Path(kept.document("mail.eml!/rute.md").file).read_text(encoding="utf-8") == note("tunnelen")


def test_what_cannot_be_unpacked_again_stays_in_the_index(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    write(kept, "mail.eml", letter("ferja", rute="tunnelen"))
    kept.ingest()
    shutil.rmtree(kept.data / "attachments")
    kept.settings = kept.settings.model_copy(update={"max_file_mb": 0})
    told = lines(kept)["mail.eml!/rute.md"]
    assert (told.status, "could not be unpacked" in (told.reason or "")) == ("unreadable", True)
    assert kept.found("tunnelen") == ["mail.eml!/rute.md"]


def test_attachments_of_a_message_the_system_refuses_are_not_gone() -> None:
    documents = [Held("1", "mail.eml", "/c/mail.eml", "x", "indexed"), Held("2", "mail.eml!/a.pdf", "/c/mail.eml", "y", "indexed")]
    refused = FoundFile("mail.eml", Path("/c/mail.eml"), Path("/c"), "", 0, "", "refused")
    assert make_plan([refused], documents, []).gone == ()


def test_a_folder_named_like_a_message_keeps_its_paths(kept: Kept) -> None:
    write(kept, "mail.eml", letter("ferja", rute="tunnelen"))
    kept.write("mail.eml!/rute.md", "broa")
    assert set(kept.ingest()) == {"mail.eml", "mail.eml!/rute.md", "mail.eml!/rute (2).md"}
    assert kept.found("broa") == ["mail.eml!/rute.md"] and kept.found("tunnelen") == ["mail.eml!/rute (2).md"]
    assert set(kept.ingest().values()) == {"unchanged"}


def test_the_same_folder_gives_the_same_index_whatever_came_before(kept: Kept, tmp_path: Path) -> None:
    write(kept, "a.eml", letter("ferja", rute="tunnelen"))
    kept.ingest()
    later = letter("kaia", rute="tunnelen")
    later.replace_header("Date", "Tue, 3 Mar 2026 10:00:00 +0100")
    write(kept, "b.eml", later)
    (kept.corpus / "a.eml").unlink()
    kept.ingest()
    fresh = Kept(tmp_path / "fersk")
    shutil.copytree(kept.corpus, fresh.corpus, dirs_exist_ok=True)
    fresh.ingest()
    for path in fresh.paths():
        assert replace(kept.document(path), file="") == replace(fresh.document(path), file="")
    assert kept.document("b.eml!/rute.md").facts.date == date(2026, 3, 3), "the attachment moved to a message of another day"


# --- what is wrong is told ----------------------------------------------------------------------------------------------


def test_each_attachment_has_a_status_of_its_own(kept: Kept) -> None:
    message = letter("ferja", rute="tunnelen")
    message.add_attachment(b"%PDF-1.4 broken", maintype="application", subtype="pdf", filename="skadet.pdf")
    message.add_attachment(b"MZ\x90\0" * 50, maintype="application", subtype="octet-stream", filename="ukjent.bin")
    write(kept, "mail.eml", message)
    told = lines(kept)
    assert {path: line.status for path, line in told.items()} == {
        "mail.eml": "indexed",
        "mail.eml!/rute.md": "indexed",
        "mail.eml!/skadet.pdf": "damaged",
        "mail.eml!/ukjent.bin": "unsupported",
    }
    assert {path: line.status for path, line in lines(kept, retry=True).items()} == {
        path: "unchanged" if line.status == "indexed" else line.status for path, line in told.items()
    }


def test_what_lies_too_deep_is_told_at_the_message_that_holds_it(kept: Kept) -> None:
    message = letter("dypet", bunn="brønnen")
    for depth in range(3):
        message = letter(f"nivå {depth}", m=message)
    write(kept, "mail.eml", message)
    told = lines(kept)
    deepest = "mail.eml!/m.eml!/m.eml!/m.eml"
    assert set(told) == {"mail.eml", "mail.eml!/m.eml", "mail.eml!/m.eml!/m.eml", deepest}
    assert (told[deepest].status, "within 3 messages" in (told[deepest].reason or "")) == ("partial", True)
    assert lines(kept)[deepest] == replace(told[deepest], seconds=0.0), "told again without opening anything"
    assert lines(kept, retry=True)[deepest].status == "partial"


def test_more_files_than_the_bound_are_told(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ingest.unpack.MOST_FILES", 2)
    write(kept, "mail.eml", letter("ferja", a="broa", b="kaia", c="brygga"))
    [told] = lines(kept).values()
    assert (told.path, told.status, "2 that are read" in (told.reason or "")) == ("mail.eml", "partial", True)


def test_new_means_of_reading_read_again_what_they_may_help(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    before = [reader for reader in formats.READERS if reader.format != "email"]
    monkeypatch.setattr(formats, "READERS", before)
    monkeypatch.setattr(pipeline, "understand", _understand_without_mail)
    monkeypatch.setattr(pipeline, "unpack", _unpack_nothing)
    write(kept, "mail.eml", letter("ferja", rute="tunnelen"))
    (kept.corpus / "skadet.pdf").write_bytes(b"%PDF-1.4 broken")
    assert kept.ingest() == {"mail.eml": "unsupported", "skadet.pdf": "damaged"}
    monkeypatch.undo()
    kept.write("ny/sak.md", "broa")
    assert kept.ingest(kept.corpus / "ny") == {"ny/sak.md": "indexed"}
    read = lines(kept)
    assert {path: line.status for path, line in read.items()} == {
        "mail.eml": "updated",
        "mail.eml!/rute.md": "indexed",
        "ny/sak.md": "unchanged",
        "skadet.pdf": "damaged",
    }
    assert read["skadet.pdf"].seconds == 0, "no new means mend a damaged file"
    monkeypatch.setattr(means.libreoffice, "installed", lambda: None)
    monkeypatch.setattr(ReadingWorker, "read", lambda *_: pytest.fail("fewer means are no reason to read again"))
    kept.ingest()


def _understand_without_mail(file: Path, place: Path | None = None) -> object:
    from ingest.understanding import understand
    from kb.errors import FileProblem

    if file.suffix == ".eml":
        raise FileProblem("unsupported", "E-mail is not read.")
    return understand(file, place)


def _unpack_nothing(file: Path, folder: Path) -> object:
    from kb.types import Unpacked

    return Unpacked()


# --- rights -------------------------------------------------------------------------------------------------------------


def rules(folder: Path, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kb.toml").write_text(text, encoding="utf-8")


def test_attachments_have_their_messages_rights_and_organ_but_not_its_facts(kept: Kept) -> None:
    write(kept, "mail.eml", letter("ferja", rute="tunnelen", svar=letter("kaia", pris="brygga")))
    entry = 'access = "closed"\ngroups = ["styret"]\norgan = "Styret"\ntitle = "Brevet"\nkind = "agreement"\ndate = 2001-01-01\n'
    rules(kept.corpus, f'access = "open"\n[files."mail.eml"]\n{entry}')
    kept.ingest()
    for path in kept.paths():
        record = kept.document(path)
        assert (record.access, record.facts.organ) == ("closed", "Styret"), path
    assert kept.document("mail.eml").facts.title == "Brevet"
    attached = kept.document("mail.eml!/svar.eml!/pris.md").facts
    assert (attached.title, attached.kind, attached.date) == ("Notat om brygga", "other", DAY)
    assert len(kept.paths(KARI)) == 4 and kept.paths(OLA) == kept.paths(ANONYMOUS) == []
    for word in ("tunnelen", "brygga", "ferja"):
        assert kept.found(word, KARI) and not kept.search(word, OLA).total and not kept.search(word, ANONYMOUS).total


def test_a_rule_may_name_an_attachment_and_its_message_is_no_more_open_than_it(kept: Kept) -> None:
    write(kept, "post/mail.eml", letter("ferja", rute="tunnelen", pris="brygga"))
    rules(kept.corpus, 'access = "open"')
    rules(kept.corpus / "post", '[files."mail.eml!/rute.md"]\naccess = "closed"\ngroups = ["styret"]\ntitle = "Ruta"')
    kept.ingest()
    access = {path: kept.document(path).access for path in kept.paths()}
    assert access == {"post/mail.eml": "closed", "post/mail.eml!/pris.md": "open", "post/mail.eml!/rute.md": "closed"}
    assert kept.document("post/mail.eml!/rute.md").facts.title == "Ruta"
    assert kept.paths(OLA) == ["post/mail.eml!/pris.md"] and len(kept.paths(KARI)) == 3
    rules(kept.corpus / "post", 'access = "closed"\n[files."mail.eml!/rute.md"]\naccess = "open"')
    assert set(kept.ingest().values()) == {"updated"}
    assert kept.paths(ANONYMOUS) == ["post/mail.eml!/rute.md"], "the owner's word opens it, but not its message"


def test_two_closed_rights_meet_in_the_groups_of_both(tmp_path: Path) -> None:
    message = 'access = "closed"\ngroups = ["styret", "utvalget"]'
    rules(tmp_path, f'[files."a.eml"]\n{message}\n[files."a.eml!/b.eml!/c.pdf"]\naccess = "closed"\ngroups = ["utvalget", "andre"]')
    own = Kept(tmp_path / "x")  # only for its facts
    own.write("a.md", "broa")
    own.ingest()
    facts = own.document("a.md").facts

    def groups(inside: str) -> tuple[str, ...]:
        return Rules().standing(tmp_path / "a.eml", tmp_path, facts, inside).groups

    assert groups("") == groups("b.eml") == ("utvalget",)
    assert (groups("b.eml!/c.pdf"), groups("b.eml!/d.pdf")) == (("utvalget", "andre"), ("styret", "utvalget"))
    assert Rules().standing(tmp_path.parent / "utenfor.pdf", tmp_path, facts).access == "closed"


def test_corrections_follow_an_attachment_and_what_is_taken_out_stays_out(kept: Kept) -> None:
    file = write(kept, "mail.eml", letter("ferja", rute="tunnelen", pris="brygga"))
    kept.ingest()
    kept.keeper.correct(OWNER, kept.document("mail.eml!/rute.md").id, {"title": "Ruta til neste år"})
    kept.keeper.remove(OWNER, kept.document("mail.eml!/pris.md").id)
    file = file.rename(kept.corpus / "flyttet.eml")
    kept.ingest()
    assert kept.document("flyttet.eml!/rute.md").facts.title == "Ruta til neste år"
    assert kept.paths() == ["flyttet.eml", "flyttet.eml!/rute.md"]
    kept.keeper.remove(OWNER, kept.document("flyttet.eml").id)
    assert kept.ingest() == {} and (kept.paths(), unpacked_files(kept)) == ([], [])
    file.rename(kept.corpus / "nok en gang.eml")
    assert kept.ingest() == {} and kept.ingest() == {} and kept.paths() == []


# --- through the commands -----------------------------------------------------------------------------------------------


CANARY = "Kvitebjornferja"


def with_pdf() -> EmailMessage:
    paper = io.BytesIO()
    canvas = Canvas(paper, invariant=1)
    canvas.drawString(72, 700, f"Rutetabell for {CANARY}.")
    canvas.save()
    message = letter("ferja")
    message.add_attachment(paper.getvalue(), maintype="application", subtype="pdf", filename="vedlegg på nett.pdf")
    return message


@pytest.mark.slow
def test_an_attachment_through_the_commands_and_the_web(kept: Kept, tmp_path: Path) -> None:
    file = write(kept, "lukket/mail.eml", with_pdf())
    kept.write("aapen.md", "broa")
    rules(kept.corpus, 'access = "open"')
    rules(kept.corpus / "lukket", 'access = "closed"\ngroups = ["styret"]')
    (kept.data / "users.toml").write_text('[users.kari]\ngroups = ["styret"]\n[users.ola]\n', encoding="utf-8")
    shutil.rmtree(kept.data / "chroma", ignore_errors=True)
    (kept.data / "catalog.sqlite").unlink()
    path = "lukket/mail.eml!/vedlegg på nett.pdf"
    first = kb("ingest", kept.corpus, "--json", data=kept.data).json()
    assert first["totals"] == {"indexed": 3}
    assert kb("page", path, 1, data=kept.data).out.strip() == f"Rutetabell for {CANARY}."
    [hit] = [hit for hit in kb("search", CANARY, "--json", data=kept.data).json()["hits"] if hit["path"] == path]
    again = kb("ingest", file, "--json", data=kept.data).json()
    assert [(line["path"], line["status"]) for line in again["files"]] == [("lukket/mail.eml", "unchanged"), (path, "unchanged")]
    address = f"/documents/{hit['document_id']}"
    for user in ("ola", "anonymous"):
        assert CANARY not in kb("search", CANARY, "--json", "--as", user, data=kept.data).out.replace(f'"query": "{CANARY}"', "")
        assert kb("page", path, 1, "--as", user, data=kept.data).code == 2
    with serving(kept.data, tmp_path / "log.txt", "--as", "ola") as site:
        for place in (f"{address}/file", f"{address}/pages/1.png", f"/api{address}"):
            assert fetch(site.url + place)[0] == 404
    with serving(kept.data, tmp_path / "log.txt", "--as", "kari") as site:
        assert fetch(f"{site.url}{address}/pages/1.png?quote=0-10")[0] == 200
        with urllib.request.urlopen(f"{site.url}{address}/file", timeout=30) as got:
            assert got.read().startswith(b"%PDF") and got.headers["Content-Type"] == "application/pdf"
            assert "vedlegg%20p%C3%A5%20nett.pdf" in got.headers["Content-Disposition"]
        message = first["files"][1]["document_id"]
        assert fetch(f"{site.url}/documents/{message}/pages/1.png")[0] == 200


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_run_killed_while_it_unpacks_leaves_nothing_half(kept: Kept) -> None:
    for number in range(30):
        attached = {f"v{i}": f"sak {number} vedlegg {i}" for i in range(8)}
        write(kept, f"{number:02}.eml", letter(f"sak {number}", **attached))
    for moment in range(6):
        shutil.rmtree(kept.data / "attachments", ignore_errors=True)
        run = subprocess.Popen([sys.executable, "-c", RUN, str(kept.corpus), str(kept.data)], cwd=Path(__file__).parent.parent)
        wait_for(lambda enough=25 * moment: len(unpacked_files(kept)) > enough, 60)
        run.send_signal(signal.SIGKILL)
        run.wait()
        time.sleep(0.2)
        whole = {place.name for place in (kept.data / "attachments").iterdir() if not place.name.endswith(".part")}
        assert len(whole) < 30, "it was killed too late to tell anything"
        assert all(len(list((kept.data / "attachments" / place).iterdir())) == 8 for place in whole)
        with sqlite3.connect(kept.catalog.file) as connection:
            told = dict(connection.execute("SELECT substr(container, 1, 32), count(*) FROM attachments GROUP BY 1").fetchall())
        assert set(told.values()) <= {8}
    assert len(kept.ingest()) == 30 * 9
    assert set(kept.ingest().values()) == {"unchanged"} and len(unpacked_files(kept)) == 240
    assert not [place for place in (kept.data / "attachments").iterdir() if place.name.endswith(".part")]


RUN = """
import sys
from pathlib import Path
from ingest.pipeline import Tools, ingest
from kb.settings import Settings
from kb.store.catalog import Catalog
from tests.fakes import WordEmbedder

corpus, data = map(Path, sys.argv[1:])
ingest(Tools(Catalog(data), WordEmbedder(), Settings(data=data), lambda progress: None), [corpus])
"""
