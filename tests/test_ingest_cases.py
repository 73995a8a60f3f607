"""What may happen to a folder, an index and a model, through the real command line: each case as CONTRACT says it."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from chromadb.api.shared_system_client import SharedSystemClient
from docx import Document as WordFile
from pypdf import PdfReader, PdfWriter
from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas
from typer.testing import CliRunner

from ingest.upkeep import mend_index
from kb.cli import command
from kb.memory import Memory
from kb.settings import Settings
from kb.store.catalog import Catalog
from kb.store.vectors import VectorIndex
from kb.types import OWNER
from tests.conftest import ROOT, Ran, answers, kb, serving, wait_for
from tests.test_models import installed_minilm
from tests.test_read_text import ole

pytestmark = pytest.mark.slow

READ_ALONE_S = 2.1
"""A file younger than this is not trusted by its time stamp and is hashed once more."""


class Place:
    """A folder of documents and a data directory for it."""

    def __init__(self, work: Path) -> None:
        self.corpus, self.data = work / "corpus", work / "data"
        self.corpus.mkdir(parents=True)

    def write(self, path: str, text: str) -> Path:
        """A short document about one thing; equal words give equal bytes."""
        file = self.corpus / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"# Sak om {text}\n\nStyret vedtok å øke tilskuddet til {text}.\n", encoding="utf-8")
        return file

    def kb(self, *arguments: object, code: int = 0, env: dict[str, str] | None = None) -> Ran:
        """Run the command in this process: what it imports is imported once for all tests."""
        SharedSystemClient.clear_system_cache()  # as in a process of its own, nothing of Chroma is open yet
        surroundings = {"KB_DATA": str(self.data), "KB_CORPUS": str(self.corpus), **(env or {})}
        done = CliRunner().invoke(command.app, [str(one) for one in arguments], env=surroundings)
        assert done.exception is None or isinstance(done.exception, SystemExit), f"{done.exception!r}"
        assert done.exit_code == code, f"exit {done.exit_code}: {done.stdout}{done.stderr}"
        return Ran(done.exit_code, done.stdout, done.stderr)

    def kb_alone(self, *arguments: object, code: int = 0, env: dict[str, str] | None = None) -> Ran:
        """Run the command as a process of its own."""
        ran = kb(*arguments, data=self.data, env={"KB_CORPUS": str(self.corpus), **(env or {})})
        assert ran.code == code and "Traceback" not in ran.err, f"exit {ran.code}: {ran.out}{ran.err}"
        return ran

    def ingest(self, *arguments: object, code: int = 0, env: dict[str, str] | None = None) -> dict[str, dict]:
        """The lines of the report by path."""
        report = self.kb("ingest", *arguments, "--json", code=code, env=env).json()
        assert sum(report["totals"].values()) == len(report["files"])
        return {file["path"]: file for file in report["files"]}

    def found(self, query: str) -> set[str]:
        """Where the words of a query stand; documents with the same text are folded under one hit."""
        hits = [hit for hit in self.kb("search", query, "--json").json()["hits"] if query.lower() in hit["text"].lower()]
        return {hit["path"] for hit in hits} | {other["path"] for hit in hits for other in hit["same_in"]}

    def rows(self, statement: str) -> list[tuple]:
        connection = sqlite3.connect(self.data / "catalog.sqlite")
        try:
            return connection.execute(statement).fetchall()
        finally:
            connection.close()

    def catalog(self) -> dict[str, list[tuple]]:
        """Every row of the catalog."""
        tables = ("meta", "documents", "former_ids", "pages", "sections", "items", "passages", "vectors", "words", "filed")
        return {table: self.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables}

    def ids(self) -> tuple[list[tuple], list[tuple]]:
        """Ids of documents by path, and of passages by place."""
        passages = (
            """SELECT d.path, p.page, p.start, p.id FROM passages p JOIN documents d ON d.number = p.document ORDER BY 1, 2, 3"""
        )
        return self.rows("SELECT path, id FROM documents ORDER BY path"), self.rows(passages)

    def address(self, document_id: str) -> str:
        """The path to which an address leads."""
        return Memory(Settings(data=self.data)).document(OWNER, document_id).path


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def statuses(lines: dict[str, dict]) -> dict[str, str]:
    return {path: line["status"] for path, line in lines.items()}


def pdf(file: Path, text: str, **more: object) -> Path:
    canvas = Canvas(str(file), invariant=1, **more)
    canvas.drawString(72, 700, text)
    canvas.save()
    return file


# --- the life of a folder -----------------------------------------------------------------------------------------------


def test_a_folder_lives(place: Place, tmp_path: Path) -> None:
    for path, text in {
        "endres.md": "kaia", "flyttes.md": "broa", "mappe/gammelt.txt": "skolen", "mappe/slettes.md": "fergeleiet",
        "en.md": "tunnelen", "to.md": "rasteplassen", "tre/likt.md": "turstien", "tre/likt ogsaa.md": "turstien",
    }.items():  # fmt: skip
        place.write(path, text)
    first = place.ingest()
    assert set(statuses(first).values()) == {"indexed"}
    assert first["tre/likt ogsaa.md"]["document_id"] + "-2" == first["tre/likt.md"]["document_id"]

    held = place.catalog()
    again = place.ingest()
    assert set(statuses(again).values()) == {"unchanged"} and all(line["seconds"] == 0 for line in again.values())
    without_stamp = "SELECT number, id, path, file, sha256, size, own_facts, status FROM documents"
    before = place.rows(without_stamp)
    time.sleep(READ_ALONE_S)
    place.ingest()
    now = place.catalog()
    assert place.rows(without_stamp) == before and {**now, "documents": []} == {**held, "documents": []}
    place.ingest()
    assert place.catalog() == now

    place.write("endres.md", "svømmehallen")
    (place.corpus / "sted").mkdir()
    (place.corpus / "flyttes.md").rename(place.corpus / "sted" / "flyttet.md")
    (place.corpus / "mappe" / "gammelt.txt").rename(place.corpus / "mappe" / "nytt.txt")
    (place.corpus / "mappe" / "slettes.md").unlink()
    (place.corpus / "en.md").rename(place.corpus / "x")
    (place.corpus / "to.md").rename(place.corpus / "en.md")
    (place.corpus / "x").rename(place.corpus / "to.md")
    place.write("ny.md", "båthavna")
    place.write("tre/aller først.md", "turstien")
    lines = place.ingest()
    assert statuses(lines) == {
        "endres.md": "updated", "sted/flyttet.md": "moved", "mappe/nytt.txt": "moved", "mappe/slettes.md": "removed",
        "en.md": "moved", "to.md": "moved", "ny.md": "indexed",
        "tre/aller først.md": "indexed", "tre/likt.md": "unchanged", "tre/likt ogsaa.md": "unchanged",
    }  # fmt: skip
    assert lines["sted/flyttet.md"]["document_id"] == first["flyttes.md"]["document_id"]
    assert lines["mappe/nytt.txt"]["document_id"] == first["mappe/gammelt.txt"]["document_id"]
    assert lines["en.md"]["document_id"] == first["to.md"]["document_id"]
    assert lines["to.md"]["document_id"] == first["en.md"]["document_id"]
    assert lines["endres.md"]["document_id"] != first["endres.md"]["document_id"]
    assert place.address(first["endres.md"]["document_id"]) == "endres.md"
    assert place.found("kaia") == set() and place.found("svømmehallen") == {"endres.md"}
    assert place.found("turstien") == {"tre/aller først.md", "tre/likt.md", "tre/likt ogsaa.md"}
    assert_as_if_read_afresh(place, tmp_path / "fresh")

    (place.corpus / "tre" / "aller først.md").rename(place.corpus / "tre" / "på slutten.md")
    (place.corpus / "tre" / "likt.md").unlink()
    lines = place.ingest()
    assert statuses(lines)["tre/likt.md"] == "removed" and statuses(lines)["tre/på slutten.md"] == "moved"
    for path in ("tre/likt ogsaa.md", "tre/på slutten.md"):
        assert place.address(lines[path]["document_id"]) == path
    assert_as_if_read_afresh(place, tmp_path / "fresh again")
    shutil.rmtree(place.corpus / "mappe")
    assert statuses(place.ingest())["mappe/nytt.txt"] == "removed"
    place.kb("check")


def assert_as_if_read_afresh(place: Place, work: Path) -> None:
    """The same files give the same ids, whatever way the index came to them."""
    fresh = Place(work)
    fresh.kb("ingest", place.corpus)
    assert fresh.ids() == place.ids()


def test_either_of_two_equal_files_may_go(place: Place) -> None:
    place.write("a.md", "ferja")
    place.write("b.md", "ferja")
    lines = place.ingest()
    first, second = lines["a.md"]["document_id"], lines["b.md"]["document_id"]
    (place.corpus / "b.md").rename(place.corpus.parent / "b.md")
    assert statuses(place.ingest()) == {"a.md": "unchanged", "b.md": "removed"}
    (place.corpus.parent / "b.md").rename(place.corpus / "b.md")
    assert place.ingest()["b.md"]["document_id"] == second
    (place.corpus / "a.md").unlink()
    lines = place.ingest()
    assert statuses(lines) == {"a.md": "removed", "b.md": "unchanged"} and lines["b.md"]["document_id"] == first
    assert place.address(second) == "b.md" == place.address(first)
    assert place.found("ferja") == {"b.md"}


def test_names_in_other_codings(place: Place) -> None:
    file = place.write("ma\u030alet.md", "målet")
    assert set(place.ingest()) == {"målet.md"}
    file.rename(place.corpus / "målet.md")
    assert statuses(place.ingest()) == {"målet.md": "unchanged"}
    place.write("ma\u030alet.md", "noe annet")
    Path(os.fsdecode(os.fsencode(place.corpus) + b"/m\xf8te.md")).write_text("Møtet er flyttet.", encoding="utf-8")
    Path(os.fsdecode(os.fsencode(place.corpus) + b"/m\xe5te.md")).write_text("Måten er ny.", encoding="utf-8")
    lines = place.ingest(code=1)
    assert statuses(lines) == {
        "målet.md": "unchanged", "målet.md (2)": "unreadable", "m%E5te.md": "unreadable", "m%F8te.md": "unreadable",
    }  # fmt: skip
    assert "same name" in lines["målet.md (2)"]["reason"] and "Unicode" in lines["m%F8te.md"]["reason"]
    (place.corpus / "ma\u030alet.md").unlink()
    for bad, good in ((b"m\xf8te.md", "møte.md"), (b"m\xe5te.md", "måte.md")):
        os.rename(os.fsencode(place.corpus) + b"/" + bad, os.fsencode(place.corpus / good))
    after = statuses(place.ingest())
    assert {path for path, status in after.items() if status == "removed"} == {"målet.md (2)", "m%E5te.md", "m%F8te.md"}
    assert after["møte.md"] == after["måte.md"] == "indexed"
    assert place.kb("page", "ma\u030alet.md", 1, "--json").json()["path"] == "målet.md"


def test_linked_folders_belong_to_the_root(place: Place, tmp_path: Path) -> None:
    place.write("en.md", "ferja")
    elsewhere = tmp_path / "annet sted"
    (elsewhere / "under").mkdir(parents=True)
    place.write("flytt.md", "broa").rename(elsewhere / "under" / "to.md")
    (place.corpus / "lenke").symlink_to(elsewhere)
    (place.corpus / "lenke til.md").symlink_to(elsewhere / "under" / "to.md")
    for name in ("ring", "oppover"):
        (elsewhere / name).symlink_to(place.corpus if name == "ring" else tmp_path)
    expected = {"en.md", "lenke/under/to.md", "lenke til.md"}
    assert set(place.ingest()) == expected
    assert set(place.ingest(place.corpus / "lenke")) == {"lenke/under/to.md"}
    assert set(place.ingest(place.corpus / "lenke til.md")) == {"lenke til.md"}
    assert {path for (path,) in place.rows("SELECT path FROM documents")} == expected


# --- roots --------------------------------------------------------------------------------------------------------------


def test_roots_and_their_parts(place: Place, tmp_path: Path) -> None:
    place.write("en.md", "ferja")
    place.write("møter/to.md", "broa")
    place.ingest(place.corpus)
    place.write("møter/tre.md", "skolen")
    place.write("møter/fire.md", "hallen")
    assert statuses(place.ingest(place.corpus / "møter" / "tre.md")) == {"møter/tre.md": "indexed"}
    part = statuses(place.ingest(place.corpus / "mo\u0338ter".replace("o\u0338", "ø")))
    assert part == {"møter/to.md": "unchanged", "møter/tre.md": "unchanged", "møter/fire.md": "indexed"}
    shutil.rmtree(place.corpus / "møter")
    assert set(statuses(place.ingest(place.corpus / "møter")).values()) == {"removed"}
    assert "no document" in place.kb("ingest", place.corpus / "mooter", code=2).err
    assert place.rows("SELECT path FROM documents") == [("en.md",)]

    away = place.corpus.rename(tmp_path / "away")
    ran = place.kb("ingest", "--json", code=2)
    assert ran.out == "" and "Nothing was read or removed" in ran.err
    assert place.found("ferja") == {"en.md"}
    away.rename(place.corpus)

    other = Place(tmp_path / "annet")
    other.write("fem.md", "båten")
    lines = place.ingest(place.corpus, other.corpus)
    assert statuses(lines) == {"corpus/en.md": "moved", "corpus-2/fem.md": "indexed"}
    other.corpus.rename(other.corpus.with_name("borte"))
    place.kb("ingest", place.corpus, other.corpus, code=2)
    assert len(place.rows("SELECT path FROM documents")) == 2
    other.corpus.with_name("borte").rename(other.corpus)
    alone = other.corpus.rename(tmp_path / "alene")
    ran = place.kb("ingest", alone, "--json")
    assert str(place.corpus) in ran.err and str(place.corpus) in ran.json()["notes"][0]
    assert {file["path"]: file["status"] for file in ran.json()["files"]} == {"corpus/en.md": "removed", "fem.md": "moved"}
    assert "No folder" in place.kb("ingest", code=2, env={"KB_CORPUS": ""}).err
    assert "data directory" in kb("ingest", alone, "--data", alone / "fem.md").err


# --- kb.toml, users and rights ------------------------------------------------------------------------------------------


def test_kb_toml_is_followed_without_reading(place: Place) -> None:
    file = place.write("sak.md", "ferja")
    place.ingest()
    (place.corpus / "kb.toml").write_text('access = "closed"\ngroups = ["styret"]\norgan = "Havneutvalget"\n', encoding="utf-8")
    place.data.joinpath("users.toml").write_text('[users.kari]\ngroups = ["styret"]\n[users.ola]\n', encoding="utf-8")
    line = place.ingest()["sak.md"]
    assert (line["status"], line["seconds"]) == ("updated", 0)
    assert place.kb("search", "ferja", "--organ", "havne", "--json", "--as", "kari").json()["hits"]
    for user in ("ola", "anonymous"):
        assert place.kb("search", "ferja", "--json", "--as", user).json() | {"took_ms": 0, "query": ""} == {
            "query": "", "hits": [], "total": 0, "took_ms": 0, "facets": {"kind": [], "organ": [], "year": []}, "suggestion": None,
        }  # fmt: skip
        assert place.kb("status", "--json", "--as", user).json()["documents"] == 0
        assert not place.kb("ask", "Hva vedtok styret om ferja?", "--json", "--as", user).json()["nearest"]
        place.kb("page", "sak.md", 1, "--as", user, code=2)
        ran = place.kb("ingest", "--json", "--as", user)
        assert ran.json()["files"] == [] and "sak" not in ran.err and "1/1" not in ran.err
    place.kb("page", "sak.md", 1, "--as", "kari")

    (place.corpus / "kb.toml").write_text(
        '\ufeffaccess = "open"\n[files."sak.md"]\ntitle = "Ferjesaken"\ndate = 2024-06-14\nkind = "case_paper"\n', encoding="utf-8"
    )
    line = place.ingest()["sak.md"]
    assert (line["status"], line["seconds"]) == ("updated", 0)
    [hit] = place.kb("search", "Ferjesaken", "--kind", "case_paper", "--from", "2024-06-14", "--json", "--as", "anonymous").json()[
        "hits"
    ]
    assert (hit["title"], hit["date"], hit["organ"]) == ("Ferjesaken", "2024-06-14", None)

    (place.corpus / "kb.toml").write_text("access = open", encoding="utf-8")
    lines = place.ingest(code=1)
    assert lines["kb.toml"]["status"] == "failed" and lines["kb.toml"]["document_id"] is None
    assert "stay closed" in lines["kb.toml"]["reason"]
    assert place.kb("search", "ferja", "--json", "--as", "kari").json()["total"] == 0
    assert place.rows("SELECT count(*) FROM documents") == [(1,)] and file.exists()


@pytest.mark.parametrize(
    "told", ["[users.kari\n", 'users = "kari"', "[users]\nkari = 1", '[users.kari]\ngroups = "styret"', "\xff"]
)
def test_users_toml_is_refused_in_words(place: Place, told: str) -> None:
    place.data.mkdir()
    (place.data / "users.toml").write_bytes(told.encode("latin-1"))
    ran = place.kb("status", "--as", "kari", code=2)
    assert "users.toml" in ran.err and ran.out == ""


# --- bad input ----------------------------------------------------------------------------------------------------------


def test_each_bad_file_costs_one_line(place: Place) -> None:
    corpus = place.corpus
    place.write("god.md", "ferja")
    for name in (".skjult.md", "~$lås.docx", "Thumbs.db", ".mappe/inni.md", "desktop.ini"):
        place.write(name, "det som ikke er noe dokument")
    word = WordFile()
    word.add_heading("Vedtekter", 1)
    word.add_paragraph("Rådet har fjorten medlemmer.")
    word.save(corpus / "egentlig word.pdf")
    pdf(corpus / "laast.pdf", "hemmelig", encrypt=pdfencrypt.StandardEncryption("hemmelig", strength=128))
    pdf(corpus / "tomt passord.pdf", "Alle kan lese om rutebåten.", encrypt=pdfencrypt.StandardEncryption("", "eier", strength=128))
    (corpus / "laast.docx").write_bytes(ole("EncryptedPackage"))
    (corpus / "skadet.pdf").write_bytes(b"%PDF-1.4 broken")
    whole = (corpus / "egentlig word.pdf").read_bytes()
    (corpus / "halv.docx").write_bytes(whole[: len(whole) // 2])
    (corpus / "tom.md").write_bytes(b"")
    (corpus / "bilde.gif").write_bytes(b"GIF89a" + bytes(64))
    writer = PdfWriter(clone_from=PdfReader(pdf(corpus / "stor.pdf", "Vedlegget er stort.")))
    writer.add_attachment("vedlegg.bin", random.Random(1).randbytes(1_200_000))
    writer.write(corpus / "stor.pdf")
    pdf(corpus / "skannet.pdf", "")
    os.mkfifo(corpus / "roer.md")
    (corpus / "lenke.md").symlink_to(corpus / "finnes ikke.md")
    ran = place.kb_alone("ingest", "--json", code=1, env={"KB_MAX_FILE_MB": "1"})
    assert ran.out.count("\n") == 1, "the report, and nothing else, on standard output"
    lines = {file["path"]: file for file in ran.json()["files"]}
    expected = {
        "god.md": "indexed", "egentlig word.pdf": "indexed", "tomt passord.pdf": "indexed", "laast.pdf": "encrypted",
        "laast.docx": "encrypted", "skadet.pdf": "damaged", "halv.docx": "damaged", "tom.md": "no_text",
        "bilde.gif": "unsupported", "stor.pdf": "too_large", "skannet.pdf": "no_text", "roer.md": "unreadable",
        "lenke.md": "unreadable",
    }  # fmt: skip
    assert statuses(lines) == expected
    assert all(line["reason"] for path, line in lines.items() if line["status"] != "indexed")
    assert place.found("fjorten medlemmer") == {"egentlig word.pdf"} and place.found("rutebåten") == {"tomt passord.pdf"}

    again = place.ingest(code=1)
    assert {path: line["reason"] for path, line in again.items()} == {path: line["reason"] for path, line in lines.items()}
    assert statuses(again) == {path: "unchanged" if status == "indexed" else status for path, status in expected.items()}
    assert all(line["seconds"] == 0 for line in again.values())
    status = place.kb("status", "--json").json()
    assert {file["path"] for file in status["problems"]} == {path for path, status in expected.items() if status != "indexed"}

    for path in ("laast.pdf", "laast.docx", "skadet.pdf", "halv.docx", "tom.md", "skannet.pdf", "roer.md", "lenke.md"):
        (corpus / path).unlink()
    retried = place.ingest("--retry")
    assert statuses(retried)["bilde.gif"] == "unsupported" and retried["bilde.gif"]["seconds"] > 0
    assert retried["god.md"]["status"] == "unchanged" and retried["god.md"]["seconds"] == 0
    assert statuses(retried)["stor.pdf"] in ("indexed", "updated"), "the limit is higher now"


@pytest.mark.parametrize("setting", ["KB_MAX_FILE_MB", "KB_READ_TIMEOUT_S", "KB_READ_MEMORY_MB"])
def test_bounds_that_let_nothing_through_are_refused(place: Place, setting: str) -> None:
    assert setting in place.kb("ingest", code=2, env={setting: "0"}).err


def test_a_file_that_takes_too_long_is_stopped(place: Place) -> None:
    (place.corpus / "lang.md").write_text("# Sak\n\n- punkt\n" * 150_000, encoding="utf-8")
    lines = place.ingest(code=1, env={"KB_READ_TIMEOUT_S": "0.4"})
    assert statuses(lines) == {"lang.md": "timeout"} and "0.4 s" in lines["lang.md"]["reason"]
    again = place.ingest(code=1)["lang.md"]
    assert (again["status"], again["seconds"]) == ("timeout", 0)


def test_what_is_left_of_a_file_is_kept(place: Place) -> None:
    file = place.corpus / "tre sider.pdf"
    canvas = Canvas(str(file), invariant=1, pageCompression=0)
    for text in ("Side en om ferja.", "Side to om broa.", "Side tre om kaia."):
        canvas.drawString(72, 700, text)
        canvas.showPage()
    canvas.save()
    whole = place.ingest()["tre sider.pdf"]
    assert (whole["status"], whole["pages"]) == ("indexed", 3)
    content = file.read_bytes()
    file.write_bytes(content[: content.index(b"Side tre") - 40])
    cut = place.ingest(code=1)["tre sider.pdf"]
    assert cut["status"] == "partial" and cut["reason"]
    assert place.found("ferja") == {"tre sider.pdf"} and place.found("kaia") == set()
    file.write_bytes(b"%PDF-1.4 broken")
    assert place.ingest(code=1)["tre sider.pdf"]["status"] == "damaged"
    assert place.found("ferja") == set(), "the file does not say so any more"
    assert place.address(whole["document_id"]) == place.address(cut["document_id"]) == "tre sider.pdf"


# --- one writes, the others read ----------------------------------------------------------------------------------------


@contextmanager
def halted_ingest(place: Place) -> Iterator[int]:
    """A `kb ingest` stopped in the middle of its work."""
    arguments = [str(Path(sys.executable).parent / "kb"), "ingest", str(place.corpus), "--data", str(place.data)]
    running = subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(lambda: (place.data / "writer.pid").exists() and len(place.rows("SELECT 1 FROM documents")) > 2, 30)
        running.send_signal(signal.SIGSTOP)
        yield running.pid
        running.send_signal(signal.SIGCONT)
        assert running.wait(60) == 0
    finally:
        running.kill()
        running.wait()


def test_while_one_writes_others_read_and_a_second_writer_is_refused(place: Place) -> None:
    for number in range(2):
        place.write(f"første {number}.md", f"ferje {number}")
    place.ingest()
    for number in range(25):
        text = "\n\n".join(f"Avsnitt {line} av sak {number} handler om rutetilbudet for båten." for line in range(20))
        (place.corpus / f"sak {number}.md").write_text(text, encoding="utf-8")
    with halted_ingest(place) as pid:
        for writing in (["ingest"], ["rebuild"]):
            ran = place.kb(*writing, code=3)
            assert f"process {pid}" in ran.err and ran.out == ""
        assert place.found("ferje 1") == {"første 1.md"}
        assert place.kb("ask", "Hva vedtok styret om ferje 1?", "--json").json()["searched"]["documents"] >= 2
        place.kb("page", "første 1.md", 1)
        place.kb("status")
        assert place.kb("check", "--json").json()["components"]["chroma"] == "being written"
    assert place.kb("check", "--json").json()["components"] == {
        "catalog": "sound", "passages": place.rows("SELECT count(*) FROM passages")[0][0], "chroma": "sound", "model": "sound",
    }  # fmt: skip


def test_while_the_application_runs(place: Place, tmp_path: Path) -> None:
    place.write("en.md", "ferja")
    place.ingest()
    with serving(place.data, tmp_path / "log.txt") as served:
        assert answers(f"{served.url}/health")
        assert f"process {served.process.pid}" in place.kb("ingest", code=3).err
        assert place.found("ferja") == {"en.md"}
        place.kb("check")
    place.ingest()


# --- Chroma and models --------------------------------------------------------------------------------------------------


def garble(file: Path) -> None:
    file.write_bytes(random.Random(7).randbytes(max(4096, file.stat().st_size)))


def chroma_files(place: Place, pattern: str) -> list[Path]:
    files = [file for file in (place.data / "chroma").rglob(pattern) if file.is_file()]
    assert files
    return files


def test_chroma_is_made_again_from_the_catalog(place: Place) -> None:
    place.write("en.md", "ferja")

    def kept() -> list[list[tuple]]:
        return [place.rows(f"SELECT * FROM {table} ORDER BY 1") for table in ("vectors", "passages", "words", "filed", "pages")]

    # More vectors than Chroma keeps in its own log before it writes its binary files.
    numbers = "\n\n".join(f"# Sak {number}\n\nBåt {number}." for number in range(1100))
    place.write("mange.md", "båter").write_text(numbers, encoding="utf-8")
    place.ingest()
    held = kept()

    def broken(health: str) -> None:
        ran = place.kb("check", "--json", code=4)
        assert ran.json()["components"]["chroma"] == health and "kb rebuild" in ran.err
        assert place.kb("search", "ferja", "--json").json()["hits"][0]["path"] == "en.md"

    shutil.rmtree(place.data / "chroma")
    broken("missing")
    assert place.kb("ask", "Hva vedtok styret om ferja?", "--json").json()["answered"]
    place.ingest()
    place.kb("check")
    garble(place.data / "chroma" / "chroma.sqlite3")
    broken("damaged")
    assert "used as they are" in place.kb("rebuild").err
    place.kb("check")
    for file in chroma_files(place, "*.bin"):
        garble(file)
    broken("damaged")
    place.ingest()
    place.kb("check")
    (place.data / "chroma" / "chroma.sqlite3").unlink()
    SharedSystemClient.clear_system_cache()
    index = VectorIndex(place.data)
    assert mend_index(Catalog(place.data), index) != "nothing", "the application at its start"
    assert len(index.nearest(np.ones(384, dtype=np.float32), 5)) == 5
    marker = place.data / "chroma.json"
    marker.write_text(json.dumps(json.loads(marker.read_text()) | {"fingerprint": "another"}))
    broken("made with another model")
    place.ingest()
    place.kb("check")
    assert kept() == held


def test_a_damaged_catalog_is_told_in_words(place: Place) -> None:
    place.data.mkdir()
    (place.data / "catalog.sqlite").write_bytes(b"")
    for arguments in (["search", "x"], ["status"], ["check"], ["rebuild"]):
        assert "kb ingest" in place.kb(*arguments, code=4).err
    place.write("en.md", "ferja")
    place.ingest()
    for left in place.data.glob("catalog.sqlite-*"):
        left.unlink()
    garble(place.data / "catalog.sqlite")
    for arguments in (["search", "x"], ["check"], ["ingest"]):
        assert re.search(r"damaged.*kb ingest", place.kb(*arguments, code=4).err, re.S)


def test_another_embedder_and_back(place: Place) -> None:
    place.write("en.md", "ferja")
    place.write("to.md", "broa")
    other = {"KB_EMBEDDER": str(installed_minilm())}
    place.kb_alone("ingest", env=other)
    made = place.rows("SELECT matrix FROM vectors")
    for arguments in (["search", "ferja"], ["ask", "Hva vedtok styret om ferja?"], ["ingest"], ["check"]):
        assert "kb rebuild" in place.kb(*arguments, code=4).err
    place.kb("page", "en.md", 1)
    assert "embedded anew" in place.kb("rebuild").err
    assert place.rows("SELECT matrix FROM vectors") != made
    place.kb("check")
    assert place.found("ferja") == {"en.md"}
    assert set(statuses(place.ingest()).values()) == {"unchanged"}
