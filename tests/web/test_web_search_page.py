"""Page Søk as people meet it in a real Chromium: searching, narrowing down, looking, and addresses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.web.visits import Open, Visit

CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")
SEARCH = "/sok?q=kontingent"

pytestmark = pytest.mark.slow


def search(visited: Visit, query: str) -> None:
    visited.page.get_by_label("Søkeord", exact=True).fill(query)
    visited.page.get_by_role("button", name="Søk", exact=True).click()


def heading(page: Page) -> str:
    return page.get_by_role("heading", level=1).inner_text()


def total(page: Page) -> int:
    return int(heading(page).replace("\u00a0", "").split()[0])


def choice(page: Page, name: str, value: str) -> int:
    """Press a value of a facet; give back how many hits it promised."""
    button = page.locator(f'.choice[data-name="{name}"][data-value="{value}"]')
    promised = int(button.locator(".count").inner_text())
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    return promised


# ---- Searching and looking


def test_a_search_gives_hits_with_their_words_marked_and_the_first_ones_page(visit: Open) -> None:
    visited = visit("/sok")
    assert heading(visited.page) == "Søk i dokumentene"
    search(visited, "kontingent")
    expect(visited.page.get_by_role("heading", level=1)).to_have_text(re.compile(r"^\d+ treff$"))
    marks = visited.page.locator(".hit mark").all_inner_texts()
    assert len(marks) > 5 and all("kontingent" in mark.lower() or "avgift" in mark.lower() for mark in marks)
    expect(visited.page.locator(".hit").first).to_contain_text(re.compile(r"\d{4}"))
    visited.shows_mark()
    expect(visited.page.locator("#source")).to_contain_text(re.compile(r"Treff 1 av (over )?\d+"))
    expect(visited.page).to_have_title("kontingent – Søk – Rådsminne")
    assert visited.query() == {"q": "kontingent"}
    expect(visited.page.locator("#hits h1")).to_be_focused()


def test_a_hit_opens_its_page_with_the_passage_marked(visit: Open) -> None:
    visited = visit(SEARCH)
    visited.shows_mark()
    third = visited.page.locator(".hit a.place").nth(2)
    third.click()
    expect(third).to_have_attribute("aria-current", "true")
    expect(visited.page.locator("#source h2")).to_have_text(third.inner_text())
    visited.page.wait_for_function(
        "() => { const f = document.querySelector('.picture:not(.waiting)'); return f && f.rectangles && f.rectangles.length }"
    )
    assert visited.query() == {"q": "kontingent", "kilde": "3"}
    again = visit(str(third.get_attribute("href")))
    expect(again.page.locator(".hit a.place").nth(2)).to_have_attribute("aria-current", "true")
    again.shows_mark()
    assert again.page.locator("#source h2").inner_text() == third.inner_text()


def test_date_order_is_newest_first(visit: Open) -> None:
    visited = visit(SEARCH)
    first = visited.page.locator(".hit").first.inner_text()
    visited.page.get_by_role("button", name="Nyeste først").click()
    expect(visited.page.get_by_role("button", name="Nyeste først")).to_have_attribute("aria-pressed", "true")
    years = [int(re.findall(r"(\d{4}) ·", where)[0]) for where in visited.page.locator(".where").all_inner_texts()]
    assert years == sorted(years, reverse=True) and visited.page.locator(".hit").first.inner_text() != first
    assert visited.query()["sort"] == "date"


def test_more_hits_come_until_there_are_no_more(visit: Open) -> None:
    visited = visit(SEARCH)
    expect(visited.page.locator(".hit")).to_have_count(20)
    visited.page.get_by_role("button", name="Vis flere treff").click()
    expect(visited.page.locator(".hit a.place").nth(20)).to_be_focused()
    while visited.page.get_by_role("button", name="Vis flere treff").is_visible():
        before = visited.page.locator(".hit").count()
        visited.page.get_by_role("button", name="Vis flere treff").click()
        visited.page.wait_for_function(f"document.querySelectorAll('.hit').length > {before}")
    count = visited.page.locator(".hit").count()
    expect(visited.page.locator(".shown")).to_have_text(f"Viser {count} dokumenter.")
    documents = visited.page.eval_on_selector_all(".hit a.place", "all => all.map(a => a.dataset.document)")
    assert len(set(documents)) == count < total(visited.page)


def test_the_further_hits_of_a_document_are_listed_alone_at_an_address_and_left_again(visit: Open) -> None:
    visited = visit(SEARCH)
    page, everything = visited.page, heading(visited.page)
    hit = page.locator(".hit", has=page.locator(".more-here")).first
    title, promised = hit.locator(".place").inner_text(), hit.locator(".more-here").inner_text()
    further = 1 if promised.startswith("Ett") else int(promised.split()[0])
    hit.locator(".more-here a").click()
    expect(page.locator(".hit")).to_have_count(min(20, further + 1))
    assert set(page.locator(".hit .place").all_inner_texts()) == {title} and total(page) == further + 1
    assert page.locator(".more-here").count() == 0 and "in" in visited.query()
    other = visit(page.url.removeprefix(visited.url))
    expect(other.page.locator(".hit")).to_have_count(min(20, further + 1))
    page.get_by_role("button", name=f"Fjern filteret Bare i: {title}").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(everything)
    assert visited.query() == {"q": "kontingent"}


def test_a_misspelt_word_is_put_right_by_a_link(visit: Open) -> None:
    visited = visit("/sok?q=kontingnet")
    visited.page.get_by_role("link", name="kontingent", exact=True).click()
    expect(visited.page.locator(".meant")).to_have_count(0)
    assert visited.query() == {"q": "kontingent"}
    expect(visited.page.get_by_label("Søkeord", exact=True)).to_have_value("kontingent")


def test_the_search_tips_open_with_the_keyboard(visit: Open) -> None:
    visited = visit("/sok")
    expect(visited.page.locator(".tips dl")).not_to_be_visible()
    visited.page.get_by_text("Søketips").focus()
    visited.page.keyboard.press("Enter")
    expect(visited.page.locator(".tips dl")).to_be_visible()


def test_the_pane_steps_past_the_hits_that_are_shown(visit: Open) -> None:
    visited = visit(f"{SEARCH}&kilde=20")
    visited.shows_mark()
    visited.page.get_by_role("button", name="Neste treff").click()
    expect(visited.page.locator(".hit a.place").nth(20)).to_have_attribute("aria-current", "true")
    assert visited.query()["kilde"] == "21"
    visited.page.reload()
    expect(visited.page.locator(".hit a.place").nth(20)).to_have_attribute("aria-current", "true")


def test_no_hits_say_what_to_try(visit: Open) -> None:
    visited = visit("/sok?q=qzxqzx&from=1801-01-01&to=1801-12-31")
    expect(visited.page.get_by_role("heading", level=1)).to_have_text("Ingen treff")
    expect(visited.page.locator("#hits")).to_contain_text("innenfor filtrene du har valgt")
    expect(visited.page.get_by_role("button", name="Fjern filteret 1801")).to_be_visible()
    visited.page.get_by_role("link", name="Still det heller som et spørsmål").click()
    visited.page.wait_for_url("**/?q=qzxqzx")


def test_nothing_to_search_for_is_told_in_words(visit: Open) -> None:
    visited = visit("/sok")
    search(visited, "  ")
    expect(visited.page.get_by_role("alert")).to_have_text("Skriv noe å søke etter.")
    search(visited, "sak " * 400)
    expect(visited.page.get_by_role("alert")).to_contain_text("for langt")


# ---- Narrowing down


def test_facets_narrow_down_to_what_they_promise_and_can_be_taken_away(visit: Open) -> None:
    visited = visit(SEARCH)
    page, everything = visited.page, total(visited.page)
    promised = choice(page, "organ", "Styret")
    assert total(page) == promised < everything
    assert set(page.locator(".where").all_inner_texts()) and all(
        "Styret" in where for where in page.locator(".where").all_inner_texts()
    )
    promised = choice(page, "year", "2025")
    assert total(page) == promised
    assert visited.query() == {"q": "kontingent", "organ": "Styret", "from": "2025-01-01", "to": "2025-12-31"}
    expect(page.locator('.choice[data-name="year"][data-value="2025"]')).to_be_focused()
    page.get_by_role("button", name="Fjern filteret 2025").click()
    expect(page.locator(".filters li")).to_have_count(1)
    page.get_by_role("button", name="Fjern filteret Styret").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"{everything} treff")
    assert visited.query() == {"q": "kontingent"}


def test_a_period_can_be_given(visit: Open) -> None:
    visited = visit(SEARCH)
    visited.page.get_by_label("Fra og med").fill("2024-06-01")
    visited.page.get_by_label("Til og med").fill("2024-12-31")
    expect(visited.page.get_by_role("button", name="Fjern filteret 1. juni 2024 til 31. desember 2024")).to_be_visible()
    assert all("2024" in where for where in visited.page.locator(".where").all_inner_texts())


def test_a_filter_that_does_not_exist_is_told_and_can_be_removed(visit: Open) -> None:
    visited = visit("/sok")
    visited.page.goto(f"{visited.url}{SEARCH}&kind=dikt")
    expect(visited.page.get_by_role("alert")).to_contain_text("filter som ikke finnes")
    visited.page.get_by_role("button", name="Fjern filteret dikt").click()
    expect(visited.page.get_by_role("heading", level=1)).to_have_text(re.compile("treff"))


# ---- Addresses


def test_an_address_in_a_new_tab_shows_the_same(visit: Open) -> None:
    visited = visit(SEARCH)
    choice(visited.page, "organ", "Styret")
    visited.page.get_by_role("button", name="Nyeste først").click()
    expect(visited.page.get_by_role("button", name="Nyeste først")).to_have_attribute("aria-pressed", "true")
    visited.page.locator(".hit a.place").nth(1).click()
    expect(visited.page.locator(".hit a.place").nth(1)).to_have_attribute("aria-current", "true")
    other = visit(visited.page.url.removeprefix(visited.url))
    other.shows_mark()
    expect(other.page.locator(".hit a.place").nth(1)).to_have_attribute("aria-current", "true")
    assert other.page.locator(".hit a.place").all_inner_texts() == visited.page.locator(".hit a.place").all_inner_texts()
    assert heading(other.page) == heading(visited.page)


def test_back_leads_through_searches_filters_and_hits(visit: Open) -> None:
    visited = visit("/sok")
    search(visited, "kontingent")
    expect(visited.page.locator(".hit").first).to_be_visible()
    everything = heading(visited.page)
    choice(visited.page, "organ", "Styret")
    visited.page.locator(".hit a.place").nth(2).click()
    expect(visited.page.locator(".hit a.place").nth(2)).to_have_attribute("aria-current", "true")
    visited.page.go_back()
    expect(visited.page.locator(".hit a.place").nth(0)).to_have_attribute("aria-current", "true")
    visited.page.go_back()
    expect(visited.page.get_by_role("heading", level=1)).to_have_text(everything)
    visited.page.go_back()
    expect(visited.page.get_by_role("heading", level=1)).to_have_text("Søk i dokumentene")
    visited.page.go_forward()
    expect(visited.page.get_by_role("heading", level=1)).to_have_text(everything)


def test_the_menu_leads_from_page_to_page(visit: Open) -> None:
    visited = visit("/")
    visited.page.get_by_role("link", name="Søk", exact=True).click()
    expect(visited.page.get_by_role("heading", level=1)).to_have_text("Søk i dokumentene")
    expect(visited.page.get_by_role("link", name="Søk", exact=True)).to_have_attribute("aria-current", "page")
    visited.page.go_back()
    expect(visited.page.get_by_role("heading", level=1)).to_have_text("Hva lurer du på?")


def test_the_language_is_switched_where_one_is_and_stays(visit: Open) -> None:
    visited = visit(f"{SEARCH}&organ=Styret")
    visited.page.locator(".hit a.place").nth(1).click()
    expect(visited.page.locator(".hit a.place").nth(1)).to_have_attribute("aria-current", "true")
    visited.page.get_by_role("link", name="English").click()
    expect(visited.page.get_by_role("heading", level=1)).to_have_text(re.compile(r"^\d+ hits$"))
    expect(visited.page.locator("#source")).to_contain_text("Hit 2 of")
    assert visited.page.evaluate("document.documentElement.lang") == "en"
    assert visited.query() == {"q": "kontingent", "organ": "Styret", "kilde": "2"}
    visited.page.get_by_role("link", name="Ask", exact=True).click()
    expect(visited.page.get_by_role("heading", level=1)).to_have_text("What would you like to know?")
    visited.page.get_by_role("link", name="Nynorsk").click()
    expect(visited.page.get_by_role("heading", level=1)).to_have_text("Kva lurer du på?")


# ---- For everyone


def test_hits_can_be_walked_with_the_keyboard(visit: Open) -> None:
    visited = visit(SEARCH)
    places, keyboard = visited.page.locator(".hit a.place"), visited.page.keyboard
    places.first.focus()
    keyboard.press("ArrowDown")
    keyboard.press("ArrowDown")
    expect(places.nth(2)).to_be_focused()
    keyboard.press("ArrowUp")
    expect(places.nth(1)).to_be_focused()
    keyboard.press("Enter")
    expect(places.nth(1)).to_have_attribute("aria-current", "true")
    visited.shows_mark()
    expect(visited.page.locator("#source")).not_to_have_class(re.compile("turning"))  # the pane has been filled; its buttons stay
    following = visited.page.get_by_role("button", name="Neste treff")
    following.focus()
    expect(following).to_be_focused()
    keyboard.press("Escape")
    expect(places.nth(1)).to_be_focused()


@pytest.mark.parametrize("path", ["/sok", f"{SEARCH}&organ=Styret", "/sok?q=qzxqzx&from=1801-01-01&to=1801-12-31"])
@pytest.mark.parametrize("dark", [False, True])
def test_the_page_is_for_everyone(visit: Open, path: str, dark: bool) -> None:
    visited = visit(path, dark=dark)
    page = visited.page
    page.wait_for_timeout(400)
    assert page.evaluate(CONTRAST) == []
    for role in ("banner", "navigation", "main", "search"):
        expect(page.get_by_role(role)).to_have_count(1)  # type: ignore[arg-type]
    expect(page.get_by_role("region", name="Treff")).to_be_visible()
    assert page.locator("h1").count() == 1
    nameless = page.eval_on_selector_all(
        "button, a, input, textarea, img, summary",
        """all => all.filter(e => !(e.getAttribute('aria-label') || e.alt || e.textContent.trim() || (e.labels && e.labels.length)))
                     .map(e => e.outerHTML)""",
    )
    assert nameless == []


def test_on_a_phone_filters_fold_out_and_a_hit_opens_the_sheet(visit: Open) -> None:
    visited = visit(SEARCH, phone=True)
    page, room = visited.page, visited.page.locator(".room")
    expect(page.locator(".hit").first).to_be_visible()
    expect(room).to_have_attribute("data-sheet", "peek")
    expect(page.locator(".facet-list")).to_be_hidden()
    small = """all => all.filter(e => e.getClientRects().length && getComputedStyle(e).visibility === 'visible')
                         .map(e => [e.innerText || e.getAttribute('aria-label') || e.name, e.getBoundingClientRect()])
                         .filter(([, b]) => b.height < 44).map(([name, b]) => `${name}: ${b.height}`)"""
    page.get_by_text("Avgrens").click()
    expect(page.locator(".facet-list")).to_be_visible()
    assert page.eval_on_selector_all("main button, main a, header a:not(.name a), main summary, main input", small) == []
    promised = choice(page, "organ", "Styret")
    expect(page.locator(".facets summary").first).to_contain_text("1 valgt")
    assert total(page) == promised
    page.get_by_text("Avgrens (1 valgt)").click()
    page.locator(".hit a.place").nth(1).click()
    expect(room).to_have_attribute("data-sheet", "half")
    visited.shows_mark()
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") == 0
