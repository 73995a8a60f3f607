"""Page Spør for everyone: keyboard, screen reader, both themes, paper and phone."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from tests.web.visits import PHONE, QUESTION, UNANSWERABLE, Open

CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")

pytestmark = pytest.mark.slow


# ---- Keyboard, screen reader, sight


def test_everything_can_be_done_with_the_keyboard(visit: Open) -> None:
    visited = visit()
    keyboard, page = visited.page.keyboard, visited.page
    keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Gå til spørsmålet")
    keyboard.press("Enter")
    keyboard.type(QUESTION)
    keyboard.press("Enter")
    expect(page.locator("#answer h1")).to_be_focused()
    visited.shows_mark()
    keyboard.press("Tab")
    keyboard.press("Tab")
    expect(page.locator(".chip").nth(1)).to_be_focused()
    expect(page.get_by_role("tooltip")).to_be_visible()
    keyboard.press("Escape")
    expect(page.get_by_role("tooltip")).to_be_hidden()
    keyboard.press("Enter")
    expect(page.locator(".chip").nth(1)).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#source")).to_contain_text("Sitat 2 av")  # before that, there is no former quote to go back to
    visited.shows_mark()
    for _ in range(30):
        keyboard.press("Tab")
        if page.locator(":focus").get_attribute("aria-label") == "Forrige sitat":
            break
    keyboard.press("Enter")
    expect(page.locator(".chip").nth(0)).to_have_attribute("aria-pressed", "true")
    assert page.evaluate("document.querySelector('#source').contains(document.activeElement)")
    keyboard.press("Escape")
    expect(page.locator(".chip").nth(0)).to_be_focused()


def test_a_new_line_and_a_long_question_stay_in_the_box(visit: Open) -> None:
    visited = visit()
    field = visited.page.get_by_label("Spørsmål", exact=True)
    low = field.bounding_box()
    field.press("Shift+Enter")
    field.type("Hva sier strategien om tog, buss, båt, sykkel og gange i de ni kommunene, og hva gjelder i år? " * 3)
    high = field.bounding_box()
    assert low and high and low["height"] < high["height"] < 240
    expect(visited.page.locator("#answer h1")).to_have_text("Hva lurer du på?")


@pytest.mark.parametrize("path", ["/", f"/?q={quote(QUESTION)}", f"/?q={quote(UNANSWERABLE)}"])
def test_the_page_tells_its_structure(visit: Open, path: str) -> None:
    visited = visit(path)
    page = visited.page
    assert page.evaluate("document.documentElement.lang") == "nb"
    for role in ("banner", "navigation", "main", "search"):
        expect(page.get_by_role(role)).to_have_count(1)  # type: ignore[arg-type]
    expect(page.get_by_role("region", name="Svar")).to_be_visible()
    expect(page.get_by_role("region", name="Kilde")).to_be_visible()
    levels = page.eval_on_selector_all("h1, h2, h3, h4", "all => all.map(h => Number(h.tagName[1]))")
    assert levels.count(1) == 1 and all(b - a <= 1 for a, b in itertools.pairwise(levels))
    nameless = page.eval_on_selector_all(
        "button, a, input, textarea, img, summary",
        """all => all.filter(e => !(e.getAttribute('aria-label') || e.alt || e.innerText.trim() || (e.labels && e.labels.length)))
                     .map(e => e.outerHTML)""",
    )
    assert nameless == []
    assert (
        page.eval_on_selector_all(
            "[id]", "all => all.length - new Set(all.filter(e => e.id).map(e => e.id)).size - all.filter(e => !e.id).length"
        )
        == 0
    )


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("path", ["/", f"/?q={quote(QUESTION)}", f"/?q={quote(UNANSWERABLE)}"])
def test_all_text_has_contrast(visit: Open, path: str, dark: bool) -> None:
    visited = visit(path, dark=dark)
    if path != "/":
        visited.shows_mark()
        visited.page.locator(".chip").first.hover()
        visited.page.wait_for_timeout(400)
    weak = visited.page.evaluate(CONTRAST)
    assert weak == []
    paper = visited.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (sum(map(int, re.findall(r"\d+", paper)[:3])) < 200) is dark


def test_letters_are_our_own(visit: Open) -> None:
    visited = visit(f"/?q={quote(QUESTION)}")
    loaded = visited.page.evaluate("[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family.replaceAll('\"', ''))")
    assert {"Inter", "Source Serif 4"} <= set(loaded)


def test_a_printed_answer_is_the_answer(visit: Open) -> None:
    visited = visit(f"/?q={quote(QUESTION)}")
    visited.page.emulate_media(media="print")
    expect(visited.page.locator(".claims")).to_be_visible()
    expect(visited.page.locator("#source")).to_be_hidden()


# ---- On a phone


def width_overflow(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))


def test_on_a_phone_the_source_is_a_sheet_that_opens_and_goes_away(visit: Open) -> None:
    visited = visit(phone=True)
    page = visited.page
    sheet = page.locator("#source")
    room = page.locator(".room")
    expect(room).to_have_attribute("data-sheet", "peek")
    assert width_overflow(page) == 0
    visited.ask(QUESTION)
    visited.shows_mark()
    expect(room).to_have_attribute("data-sheet", "half")
    box = sheet.bounding_box()
    assert box and 0.4 < box["height"] / PHONE["height"] < 0.6
    page.get_by_role("button", name="Vis mer av kilden").click()
    expect(room).to_have_attribute("data-sheet", "full")
    page.get_by_role("button", name="Vis mindre av kilden").click()
    page.get_by_role("button", name="Vis mindre av kilden").click()
    expect(room).to_have_attribute("data-sheet", "peek")
    page.locator(".chip").nth(1).click()
    expect(room).to_have_attribute("data-sheet", "half")
    assert width_overflow(page) == 0


def test_on_a_phone_the_sheet_follows_the_finger_and_escape(visit: Open) -> None:
    visited = visit(f"/?q={quote(QUESTION)}", phone=True)
    visited.shows_mark()
    head = visited.page.locator("#source .head").bounding_box()
    assert head
    visited.page.mouse.move(60, head["y"] + 20)
    visited.page.mouse.down()
    visited.page.mouse.move(60, 40, steps=6)
    visited.page.mouse.up()
    expect(visited.page.locator(".room")).to_have_attribute("data-sheet", "full")
    visited.page.get_by_role("button", name="Vis mindre av kilden").focus()
    visited.page.keyboard.press("Escape")
    expect(visited.page.locator(".room")).to_have_attribute("data-sheet", "half")
    expect(visited.page.locator(".chip").first).to_be_focused()


@pytest.mark.parametrize("path", ["/", f"/?q={quote(QUESTION)}", f"/?q={quote(UNANSWERABLE)}"])
def test_on_a_phone_everything_can_be_hit_with_a_finger(visit: Open, path: str) -> None:
    visited = visit(path, phone=True)
    small = visited.page.eval_on_selector_all(
        "main button, main a, nav a, summary",
        """all => all.filter(e => e.getClientRects().length && getComputedStyle(e).visibility === 'visible')
                     .map(e => [e.innerText || e.getAttribute('aria-label'), e.getBoundingClientRect()])
                     .filter(([, b]) => b.height < 44).map(([name, b]) => `${name}: ${b.height}`)""",
    )
    assert small == []
    assert width_overflow(visited.page) == 0
