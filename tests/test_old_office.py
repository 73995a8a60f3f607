"""Word and PowerPoint files of before 2007, and rich text, through LibreOffice; and what is said without it."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

import psutil
import pytest
from docx import Document as WordFile
from pptx import Presentation

from ingest.readers.formats import read_document
from ingest.understanding import understand
from ingest.worker import ReadingWorker
from kb.errors import FileProblem
from kb.pages.page_image import page_image
from kb.programs import libreoffice
from kb.types import DocumentRecord, Facts
from tests.test_read_text import ole

needs_libreoffice = pytest.mark.skipif(libreoffice.installed() is None, reason="LibreOffice (soffice) is not installed here")


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one file of each old kind, written by LibreOffice."""
    folder = tmp_path_factory.mktemp("gammelt")
    word = WordFile()
    word.add_heading("Møtebok for styret", 0)
    word.add_paragraph("Møtedato: 14.06.2024")
    word.add_heading("Sak 3/24 Ferjetilbudet", 1)
    word.add_paragraph("Vedtak: Styret ber om en ny ruteplan for ferja.")
    table = word.add_table(2, 2)
    for cell, text in zip((cell for row in table.rows for cell in row.cells), ("Post", "Kroner", "Ferje", "1 200"), strict=True):
        cell.text = text
    word.add_paragraph("Slutt.")
    word.save(str(folder / "bok.docx"))
    slides = Presentation()
    for title in ("Ruteplan for ferja", "Kostnader"):
        slide = slides.slides.add_slide(slides.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = f"Et punkt under {title}"
        slide.notes_slide.notes_text_frame.text = f"Si noe om {title}"
    slides.save(str(folder / "vis.pptx"))
    for source, ending in (("bok.docx", "doc"), ("bok.docx", "rtf"), ("vis.pptx", "ppt")):
        _converted(folder / source, ending)
    return folder


def _converted(source: Path, ending: str) -> None:
    program = libreoffice.installed()
    assert program is not None
    work = source.parent / f"lager-{ending}"
    work.mkdir()
    copy = Path(shutil.copy(source, work))
    made = libreoffice.convert(program, copy, ending, work, 120)
    assert made is not None
    made.rename(source.with_suffix(f".{ending}"))


@pytest.mark.slow
@needs_libreoffice
@pytest.mark.parametrize("ending", ["doc", "rtf"])
def test_an_old_word_file_is_read_like_a_new_one(old: Path, ending: str) -> None:
    with ReadingWorker(understand) as worker:
        document, structure = worker.read(old / f"bok.{ending}")
    new = read_document(old / "bok.docx")
    assert document.format == ending and document.pages[0].text == new.pages[0].text

    assert "Post\tKroner\nFerje\t1 200" in document.pages[0].text
    assert (structure.facts.kind, structure.items[0].case_key) == ("minutes", "3/2024")


@pytest.mark.slow
@needs_libreoffice
def test_an_old_presentation_keeps_its_slides_and_notes_and_is_drawn(old: Path, tmp_path: Path) -> None:
    with ReadingWorker(understand) as worker:
        document, structure = worker.read(old / "vis.ppt")
    assert (document.format, document.page_count, structure.facts.kind) == ("ppt", 2, "presentation")
    page = document.pages[1]
    assert page.text.splitlines()[:2] == ["Kostnader", "Et punkt under Kostnader"]
    assert [page.text[b.start : b.end] for b in page.blocks if b.role == "notes"] == ["Si noe om Kostnader"]
    facts = Facts("Ruteplan", "presentation", None, None, "nb")
    record = DocumentRecord("a" * 16, "vis.ppt", str(old / "vis.ppt"), "ppt", facts, "open", "indexed", None, 2, 1)
    drawn = page_image(record, document.pages, 2, (0, 9), None, tmp_path / "cache")
    assert drawn.rendered and drawn.rectangles


@pytest.mark.slow
@needs_libreoffice
def test_broken_bytes_are_damaged_and_leave_nothing_behind(tmp_path: Path) -> None:
    file = tmp_path / "skadet.doc"
    file.write_bytes(ole("WordDocument"))
    before = set(Path("/tmp").glob("radsminne-*"))
    with ReadingWorker(understand) as worker, pytest.raises(FileProblem) as raised:
        worker.read(file)
    assert raised.value.status in ("damaged", "no_text")
    assert not set(Path("/tmp").glob("radsminne-*")) - before


@pytest.mark.slow
@needs_libreoffice
def test_libreoffice_ends_with_the_worker_when_the_time_is_up(old: Path) -> None:
    with ReadingWorker(understand, timeout_s=1.5) as worker:
        with pytest.raises(FileProblem) as raised:
            worker.read(old / "bok.doc", old / f"{time.time_ns()}.doc")
        assert raised.value.status == "timeout"
    assert not _running("radsminne-")


def _running(word: str) -> list[str]:
    """Command lines of living programs that LibreOffice was started with."""
    found = []
    for process in psutil.process_iter(["cmdline", "status"]):
        line = " ".join(process.info["cmdline"] or ())
        if "soffice" in line and word in line and process.info["status"] != psutil.STATUS_ZOMBIE:
            found.append(line)
    return found


@pytest.mark.parametrize(("name", "stream"), [("a.doc", "WordDocument"), ("a.ppt", "PowerPoint Document")])
def test_without_libreoffice_it_is_said_what_helps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, stream: str) -> None:
    monkeypatch.setattr(libreoffice, "installed", lambda: None)
    file = tmp_path / name
    file.write_bytes(ole(stream))
    with pytest.raises(FileProblem) as raised:
        read_document(file)
    assert raised.value.status == "unsupported"
    assert "Install it, or save the file as" in raised.value.reason


def test_a_conversion_that_hangs_is_ended_whole(tmp_path: Path) -> None:
    """What takes LibreOffice's place here is a script that starts another program and waits for it, as `soffice` does."""
    script = tmp_path / "soffice"
    script.write_text("#!/bin/sh\nsleep 61.5 &\nwait\n", encoding="utf-8")
    script.chmod(0o700)
    source = tmp_path / "source.doc"
    source.write_bytes(b"x")
    assert libreoffice.convert(str(script), source, "docx", tmp_path, 0.5) is None
    assert subprocess.run(["pgrep", "-f", "sleep 61.5"], capture_output=True).returncode == 1
