"""Slides, Word files, notes, breakers and new documents, on a small collection of their own."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, expect

from tests.conftest import Served, serving
from tests.web import small_collection
from tests.web.visits import Open, visits

pytestmark = pytest.mark.slow


def stored(small: Served, path: str, wanted: Callable[[str], bool]) -> tuple[str, int, str]:
    """Id, page and text of the first page of a document that is wanted."""
    from kb.memory import Memory
    from kb.settings import Settings
    from kb.types import OWNER

    memory = Memory(Settings(data=small.data))
    document = next(record for record in memory.documents(OWNER) if record.path == path)
    page = next(page for page in memory.pages(OWNER, document.id) if wanted(page.text))
    return document.id, page.number, page.text


def test_a_quote_from_notes_is_marked_below_the_slide(visit_small: Open, small: Served) -> None:
    note = "Tallene er kontrollert mot fakturaene"
    document, number, text = stored(small, small_collection.SLIDES, lambda text: note in text)
    start = text.index(note)
    visited = visit_small(f"/?dokument={document}&side={number}&sitat={start}-{start + len(note)}")
    visited.shows_mark()
    expect(visited.page.locator(".notes h3")).to_have_text("Notat til lysbildet")
    expect(visited.page.locator(".notes mark")).to_have_text(note)
    expect(visited.page.locator(".notes mark")).to_be_in_viewport()
    expect(visited.page.locator(".turn .of")).to_contain_text("Lysbilde")


def test_a_word_file_shows_the_page_its_quote_stands_on_and_can_be_leafed(visit_small: Open, small: Served) -> None:
    document, number, text = stored(small, small_collection.WORD, bool)
    words_near_the_end = text.rstrip().rsplit("\n", 1)[-1]
    start = text.rindex(words_near_the_end)
    visited = visit_small(f"/?dokument={document}&side={number}&sitat={start}-{start + len(words_near_the_end)}")
    visited.page.wait_for_selector(".picture:not(.waiting)", timeout=90_000)
    told = re.fullmatch(r"Side (\d+) av (\d+)", visited.page.locator(".turn .of").inner_text())
    assert told and int(told[1]) > 1
    visited.page.get_by_role("button", name="Forrige side").click()
    expect(visited.page.locator(".turn .of")).to_have_text(f"Side {int(told[1]) - 1} av {told[2]}")
    assert visited.query()["visning"] == str(int(told[1]) - 1)


def test_nothing_in_documents_names_or_questions_runs(visit_small: Open) -> None:
    attack = (
        "Hva koster vaktordningen for skogbranner? <img src=x onerror=\"window.broken='q'\"> ${window.broken='q'} {{7*7}} </script>"
    )
    for path in (f"/?q={quote('Hva koster vaktordningen for skogbranner?')}", f"/?q={quote(attack)}"):
        visited = visit_small(path)
        visited.shows_mark()
        visited.page.locator(".chip").first.hover()
        visited.page.wait_for_timeout(400)
        visited.page.locator(".as-text summary").click()
        assert visited.page.evaluate("window.broken === undefined")
        assert visited.page.locator("#answer img, #answer script, #answer b").count() == 0
        said = visited.page.locator("#answer").inner_text() + visited.page.locator("#source").inner_text()
        assert "<img src=x onerror=window.broken='title'>" in said and "{{7*7}}" in said and "${window.broken='title'}" in said


def test_the_owner_can_look_for_new_documents(visit_small: Open, small: Served) -> None:
    visited = visit_small()
    new = small.data.parent / "corpus" / "ny.md"
    new.write_text("# Isbanen\n\nIsbanen i Sundlia stenger 12. mars.", encoding="utf-8")
    visited.page.get_by_role("button", name="Se etter nye dokumenter").click()
    expect(visited.page.locator(".rescan-state")).to_have_text("Ferdig: 1 lest inn.", timeout=30_000)
    visited.ask("Når stenger isbanen i Sundlia?")
    expect(visited.page.locator(".claims")).to_contain_text("12. mars")


def test_an_empty_collection_says_what_to_do(chromium: Browser, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    with serving(tmp_path / "data", tmp_path / "log.txt") as running:
        for visited in (open_page() for open_page in visits(chromium, running.url)):
            expect(visited.page.get_by_role("heading", level=1)).to_have_text("Samlingen er tom")
            expect(visited.page.locator(".start")).to_contain_text("Se etter nye dokumenter")
