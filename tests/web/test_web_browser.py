"""Page Spør as people meet it in a real Chromium: asking, looking, refusals and addresses."""

from __future__ import annotations

import json
import re
import threading
from urllib.parse import quote

import psutil
import pytest
from playwright.sync_api import expect

from tests.conftest import Served, words
from tests.web.visits import QUESTION, UNANSWERABLE, Open

pytestmark = pytest.mark.slow


# ---- Asking and looking


def test_a_question_is_answered_with_its_page_beside_it(visit: Open) -> None:
    visited = visit()
    expect(visited.page.get_by_role("heading", level=1)).to_have_text("Hva lurer du på?")
    expect(visited.page.locator("#source")).to_contain_text("Samlingen")
    visited.ask(QUESTION)
    expect(visited.page.locator(".claims")).to_contain_text("kr 4,20 per innbygger")
    expect(visited.page.locator(".after")).to_contain_text(
        re.compile(r"Søkte i \d+ dokumenter, \d{4}–\d{4}\. Leste .+ avsnitt, brukte .+\.")
    )
    expect(visited.page).to_have_title(f"{QUESTION} – Rådsminne")
    visited.shows_mark()
    expect(visited.page.locator(".chip").first).to_have_attribute("aria-pressed", "true")
    expect(visited.page.locator(".chip").first).to_contain_text("ordrett")
    assert visited.query() == {"q": QUESTION}


def test_the_mark_on_the_page_is_in_sight(visit: Open) -> None:
    visited = visit(f"/?q={quote(QUESTION)}")
    visited.shows_mark()
    visited.page.wait_for_function(
        """() => { const f = document.querySelector('.picture'), a = document.querySelector('.page').getBoundingClientRect();
                   if (!f.rectangles || !f.rectangles.length) return false;
                   const r = f.rectangles[0], b = f.getBoundingClientRect(), y = b.top + r[1] * b.height;
                   return y > a.top && y < a.bottom }"""
    )


def test_a_chip_opens_its_page_and_the_arrows_walk_through_citations(visit: Open) -> None:
    visited = visit(f"/?q={quote(QUESTION)}")
    chips = visited.page.locator(".chip")
    expect(chips.nth(1)).to_be_visible()
    chips.nth(1).click()
    expect(chips.nth(1)).to_have_attribute("aria-pressed", "true")
    expect(chips.nth(0)).to_have_attribute("aria-pressed", "false")
    visited.shows_mark()
    assert visited.query()["kilde"] == "2"
    visited.page.get_by_role("button", name="Forrige sitat").click()
    expect(chips.nth(0)).to_have_attribute("aria-pressed", "true")
    expect(visited.page.get_by_role("button", name="Forrige sitat")).to_be_disabled()


def test_pages_turn_and_the_address_follows(visit: Open) -> None:
    visited = visit(f"/?q={quote(QUESTION)}")
    visited.shows_mark()
    before = visited.page.locator(".turn .of").inner_text()
    visited.page.get_by_role("button", name="Neste side").click()
    expect(visited.page.locator(".turn .of")).not_to_have_text(before)
    visited.shows_mark()
    assert int(visited.query()["side"]) == int(before.split()[1]) + 1
    visited.page.get_by_role("button", name="Forrige side").click()
    expect(visited.page.locator(".turn .of")).to_have_text(before)
    expect(visited.page.get_by_role("button", name="Kopier sitatet")).to_be_visible()


def test_hovering_a_chip_shows_the_whole_quote(visit: Open) -> None:
    visited = visit(f"/?q={quote(QUESTION)}")
    visited.page.locator(".chip").first.hover()
    tip = visited.page.get_by_role("tooltip")
    expect(tip).to_be_visible()
    assert words(tip.locator("mark").inner_text().strip("«»")) in words(visited.page.locator(".claims li").first.inner_text())
    visited.page.keyboard.press("Escape")
    expect(tip).to_be_hidden()


def test_quotes_and_answers_can_be_copied_with_their_sources(visit: Open) -> None:
    visited = visit(f"/?q={quote(QUESTION)}")
    visited.shows_mark()
    visited.page.get_by_role("button", name="Kopier sitatet").click()
    expect(visited.page.get_by_role("button", name="Kopiert")).to_be_visible()
    copied = visited.page.evaluate("navigator.clipboard.readText()")
    assert re.fullmatch(r"«.+» \(.+, s\. \d+\)", copied), copied
    visited.page.get_by_role("button", name="Kopier svaret med kilder").click()
    visited.page.wait_for_function("async () => (await navigator.clipboard.readText()).includes('\\n')")
    whole = visited.page.evaluate("navigator.clipboard.readText()")
    assert whole.startswith(QUESTION) and copied in whole and whole.endswith(visited.page.url)


def test_the_original_opens(visit: Open) -> None:
    visited = visit(f"/?q={quote(QUESTION)}")
    visited.shows_mark()
    link = visited.page.get_by_role("link", name="Åpne originalen")
    answer = visited.page.request.get(visited.url + str(link.get_attribute("href")).partition("#")[0])
    assert answer.status == 200 and answer.headers["content-type"] == "application/pdf"


# ---- What the documents do not say


def test_a_refusal_says_what_was_searched_what_came_nearest_and_what_to_try(visit: Open) -> None:
    visited = visit()
    visited.ask(UNANSWERABLE)
    expect(visited.page.get_by_role("heading", level=1)).to_have_text("Det står ikke i dokumentene")
    answer = visited.page.locator("#answer")
    expect(answer).to_contain_text(re.compile(r"Søkte i \d+ dokumenter"))
    expect(answer).to_contain_text("Du spør om 1953.")
    expect(answer).to_contain_text("Prøv dette")
    visited.page.locator(".nearest .chip").nth(1).click()
    expect(visited.page.locator(".nearest .chip").nth(1)).to_have_attribute("aria-pressed", "true")
    visited.page.wait_for_url(f"**/?q={UNANSWERABLE.replace(' ', '+').replace('?', '%3F')}&kilde=2")
    visited.shows_mark()


def test_no_question_and_too_long_a_question_are_told_in_words(visit: Open) -> None:
    visited = visit()
    visited.ask("   ")
    expect(visited.page.get_by_role("alert")).to_have_text("Skriv et spørsmål først.")
    expect(visited.page.get_by_label("Spørsmål", exact=True)).to_be_focused()
    visited.ask("Hvorfor " * 200)
    expect(visited.page.get_by_role("alert")).to_contain_text("for langt")
    visited.page.get_by_label("Spørsmål", exact=True).fill("Hvorfor?")
    expect(visited.page.get_by_role("alert")).to_have_text("")


def test_a_lost_connection_is_told_in_words(visit: Open) -> None:
    visited = visit()
    visited.page.route("**/component_server/**", lambda route: route.abort())
    visited.ask(QUESTION)
    expect(visited.page.get_by_role("alert")).to_contain_text("Får ikke kontakt med Rådsminne.")
    expect(visited.page.locator(".busy")).to_have_count(0)
    visited.cut_off = True


# ---- Addresses


def test_an_address_shows_the_same_again(visit: Open) -> None:
    visited = visit(f"/?q={quote(QUESTION)}&kilde=2")
    visited.shows_mark()
    expect(visited.page.locator(".chip").nth(1)).to_have_attribute("aria-pressed", "true")
    expect(visited.page.get_by_label("Spørsmål", exact=True)).to_have_value(QUESTION)
    before = visited.page.locator("#source h2").inner_text()
    visited.page.reload()
    visited.shows_mark()
    assert visited.page.locator("#source h2").inner_text() == before


def test_back_and_forward_lead_through_questions_and_citations(visit: Open) -> None:
    visited = visit()
    visited.ask(QUESTION)
    visited.shows_mark()
    visited.page.locator(".chip").nth(1).click()
    expect(visited.page.locator(".chip").nth(1)).to_have_attribute("aria-pressed", "true")
    visited.ask(UNANSWERABLE)
    expect(visited.page.get_by_role("heading", level=1)).to_have_text("Det står ikke i dokumentene")
    visited.page.go_back()
    expect(visited.page.locator(".chip").nth(1)).to_have_attribute("aria-pressed", "true")
    expect(visited.page.get_by_label("Spørsmål", exact=True)).to_have_value(QUESTION)
    visited.page.go_back()
    expect(visited.page.locator(".chip").nth(0)).to_have_attribute("aria-pressed", "true")
    visited.page.go_back()
    expect(visited.page.get_by_role("heading", level=1)).to_have_text("Hva lurer du på?")
    expect(visited.page.get_by_label("Spørsmål", exact=True)).to_have_value("")
    visited.page.go_forward()
    expect(visited.page.locator(".claims")).to_be_visible()


def test_a_document_page_has_an_address_of_its_own(visit: Open) -> None:
    visited = visit(f"/?q={quote(QUESTION)}")
    visited.shows_mark()
    document = visited.page.locator(".chip").first.get_attribute("data-document")
    alone = visit(f"/?dokument={document}&side=2")
    alone.shows_mark()
    expect(alone.page.locator(".turn .of")).to_contain_text("Side 2 av")
    gone = visit("/?dokument=0123456789abcdef")
    expect(gone.page.locator("#source")).to_contain_text("finnes ikke her lenger")


# ---- Nothing leaves the machine


def test_no_process_of_ours_talks_to_another_machine(visit: Open, served: Served) -> None:
    elsewhere: set[str] = set()
    done = threading.Event()

    def watch() -> None:
        while not done.is_set():
            elsewhere.update(foreign_connections(served.process.pid))
            done.wait(0.02)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        visited = visit()
        visited.ask(QUESTION)
        visited.shows_mark()
        answer = visited.page.request.post(
            f"{visited.url}/api/ask", data=json.dumps({"question": "Hva er målet?"}), headers={"content-type": "application/json"}
        )
        assert answer.ok
    finally:
        done.set()
        watcher.join()
    assert elsewhere == set()


def foreign_connections(pid: int) -> set[str]:
    """Where a process and its children are connected to, outside this machine."""
    found = set()
    try:
        root = psutil.Process(pid)
        for process in [root, *root.children(recursive=True)]:
            for connection in process.net_connections(kind="inet"):
                remote = connection.raddr.ip if connection.raddr else ""
                local = connection.laddr.ip if connection.laddr else ""
                if remote and not remote.removeprefix("::ffff:").startswith("127.") and remote != "::1":
                    found.add(f"{process.name()}: {local} -> {remote}")
                if connection.status == psutil.CONN_LISTEN and not local.startswith("127."):
                    found.add(f"{process.name()} listens on {local}")
    except psutil.NoSuchProcess:
        pass
    return found
