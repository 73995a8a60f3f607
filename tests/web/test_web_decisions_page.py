"""Page Vedtak as people meet it in a real Chromium: narrowing down, the card with its page, addresses, keyboard and phone."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.web.visits import Open, Visit

CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")
PAGE = "/vedtak"

pytestmark = pytest.mark.slow


def ready(visited: Visit) -> Page:
    expect(visited.page.locator("#decisions > *").first).to_be_attached()
    return visited.page


def total(page: Page) -> int:
    """How many decisions fit, as the line above the list tells."""
    return int(re.findall(r"(\d+) vedtak", page.locator("#decisions .shown").inner_text())[0])


def choose(page: Page, name: str, value: str) -> int:
    """Choose one of a filter's options; give back how many decisions it promised."""
    option = page.locator(f'select[name="{name}"] option[value="{value}"]')
    promised = int(re.findall(r"\((\d+)\)", option.inner_text())[0])
    page.locator(f'select[name="{name}"]').select_option(value)
    expect(page.locator("#decisions .shown")).to_contain_text(f"{promised} vedtak")
    return promised


def test_filters_keep_their_promise_and_stand_in_the_address(visit: Open) -> None:
    visited = visit(PAGE)
    page = ready(visited)
    everything = total(page)
    assert choose(page, "organ", "Styret") < everything
    narrowed = choose(page, "aar", "2024")
    assert set(page.locator(".register .organ").all_inner_texts()) == {"Styret"}
    assert all("2024" in day for day in page.locator(".register .day").all_inner_texts())
    assert visited.query() == {"organ": "Styret", "aar": "2024"}
    expect(page.locator(".plot h2")).to_have_text("Vedtak per kvartal i 2024")
    again = ready(visit(f"{PAGE}?organ=Styret&aar=2024"))
    assert total(again) == narrowed
    expect(again.get_by_label("Organ", exact=True)).to_have_value("Styret")
    page.go_back()
    expect(page.locator(".plot h2")).to_have_text("Vedtak per år")


def test_words_narrow_down_while_one_writes_and_too_many_say_what_to_do(visit: Open) -> None:
    page = ready(visit(PAGE))
    page.get_by_label("Ord i tittel eller vedtak, eller saksnummer").fill("medlemskontingent")
    expect(page.locator(".register .place").first).to_contain_text(re.compile("kontingent", re.IGNORECASE))
    page.get_by_label("Ord i tittel eller vedtak, eller saksnummer").fill("badebillett flyplass")
    expect(page.locator("#decisions")).to_contain_text("Ingen vedtak passer. Fjern et filter, eller skriv et annet ord.")
    page.get_by_role("button", name="Vis alle vedtak").click()
    expect(page.locator(".register .place")).to_have_count(50)


def test_what_is_left_to_do_comes_with_what_is_past_due_first(visit: Open) -> None:
    visited = visit(PAGE)
    page = ready(visited)
    page.get_by_label(re.compile("Bare vedtak med noe som gjenstår")).check()
    expect(page.locator("#decisions .shown")).to_contain_text(re.compile(r"Viser \d+ vedtak\."))
    first = page.locator(".register tr").nth(1)
    expect(first.locator(".warning").first).to_contain_text("over fristen")
    assert visited.query() == {"apne": "1"}
    years = [int(year) for year in re.findall(r"frist \d+\. \w+ (\d{4})", page.locator(".register").inner_text())]
    assert years == sorted(years)


def test_a_decision_opens_its_card_and_its_page_with_the_words_marked(visit: Open) -> None:
    visited = visit(f"{PAGE}?q=17/24")
    page = ready(visited)
    row = page.locator(".register .place", has_text="Medlemskontingent for 2025")
    row.click()
    card = page.locator("#card")
    expect(card.get_by_role("heading")).to_have_text("Sak 17/24 Medlemskontingent for 2025")
    expect(card.locator("mark").first).to_contain_text("Medlemskontingenten for 2025 settes til kr 4,20 per innbygger")
    expect(card).to_contain_text("Styret · 14. juni 2024")
    for told in ("Vedtatt", "Enstemmig", "Gjelder det fortsatt?", "Ukjent"):
        expect(card).to_contain_text(told)
    visited.shows_mark()
    assert page.evaluate("document.querySelector('.picture').rectangles.length") > 0
    expect(page).to_have_title("Sak 17/24 Medlemskontingent for 2025 – Vedtak – Rådsminne")
    expect(row).to_have_attribute("aria-current", "true")
    shared = visit(f"{PAGE}?vedtak={visited.query()['vedtak']}")
    expect(shared.page.locator("#card h3")).to_have_text("Sak 17/24 Medlemskontingent for 2025")
    shared.shows_mark()
    page.get_by_role("link", name="Vis dokumentet i Samlingen").click()
    page.wait_for_url("**/samlingen?dokument=*")
    page.wait_for_selector(".documents")


def test_arrows_lead_from_decision_to_decision_and_pages_are_turned_beside_the_card(visit: Open) -> None:
    visited = visit(PAGE)
    page = ready(visited)
    places = page.locator(".register .place")
    places.first.focus()
    page.keyboard.press("ArrowDown")
    expect(places.nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#source")).to_contain_text(f"Vedtak 2 av {total(page)}")
    first = page.locator("#card h3").inner_text()
    page.get_by_role("button", name="Neste vedtak").click()
    expect(places.nth(2)).to_have_attribute("aria-current", "true")
    expect(page.locator("#card h3")).not_to_have_text(first)
    second = page.locator("#card h3").inner_text()
    before = page.locator("#source .foot .of").inner_text()
    page.get_by_role("button", name="Neste side").click()
    expect(page.locator("#source .foot .of")).not_to_have_text(before)
    expect(page.locator("#card h3")).to_have_text(second)
    assert "side" in visited.query()
    page.go_back()
    expect(page.locator("#card h3")).to_have_text(first)
    page.get_by_role("button", name="Neste vedtak").focus()
    page.keyboard.press("Escape")
    expect(places.nth(1)).to_be_focused()


def test_more_decisions_come_until_there_are_no_more(visit: Open) -> None:
    page = ready(visit(PAGE))
    everything = total(page)
    while page.get_by_role("button", name="Vis flere vedtak").is_visible():
        before = page.locator(".register .place").count()
        page.get_by_role("button", name="Vis flere vedtak").click()
        expect(page.locator(".register .place").nth(before)).to_be_focused()
    assert page.locator(".register .place").count() == everything


def test_the_plot_is_told_in_words_and_numbers_too(visit: Open) -> None:
    page = ready(visit(PAGE))
    expect(page.get_by_role("img", name=re.compile(r"^Vedtak per år: 2019: \d+, .*2026: \d+\.$"))).to_be_visible()
    page.get_by_text("Vis tallene").click()
    cells = page.locator(".numbers tbody tr td:last-child").all_inner_texts()
    assert sum(map(int, cells)) == total(page)


@pytest.mark.parametrize("dark", [False, True])
def test_all_text_has_contrast_and_everything_has_a_name(visit: Open, dark: bool) -> None:
    visited = visit(f"{PAGE}?apne=1", dark=dark)
    page = ready(visited)
    page.locator(".register .place").first.click()
    visited.shows_mark()
    assert page.evaluate(CONTRAST) == []
    nameless = page.eval_on_selector_all(
        "button, a, input, select, summary",
        """all => all.filter(e => !(e.getAttribute('aria-label') || e.innerText.trim() || (e.labels && e.labels.length)))
                     .map(e => e.outerHTML)""",
    )
    assert nameless == []
    levels = page.eval_on_selector_all("h1, h2, h3, h4", "all => all.map(h => Number(h.tagName[1]))")
    assert levels.count(1) == 1 and all(b - a <= 1 for a, b in itertools.pairwise(levels))


def test_on_a_phone_decisions_are_cards_and_everything_can_be_hit_with_a_finger(visit: Open) -> None:
    visited = visit(f"{PAGE}?organ=Styret", phone=True)
    page = ready(visited)
    page.locator(".register .place").first.click()
    visited.shows_mark()
    expect(page.locator(".room")).to_have_attribute("data-sheet", "half")
    page.get_by_role("button", name="Vis mer av kilden").click()
    expect(page.locator("#card")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") == 0
    small = page.eval_on_selector_all(
        "main button, main a, nav a, summary, .choose .only",
        """all => all.filter(e => e.getClientRects().length && getComputedStyle(e).visibility === 'visible')
                     .map(e => [e.innerText || e.getAttribute('aria-label'), e.getBoundingClientRect()])
                     .filter(([, b]) => b.height < 44).map(([name, b]) => `${name}: ${b.height}`)""",
    )
    assert small == []
