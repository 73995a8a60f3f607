"""Page Spør as people meet it, in a real Chromium: pointer, keyboard, phone, both themes, and nothing from elsewhere."""

from __future__ import annotations

import itertools
import json
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import psutil
import pytest
from playwright.sync_api import Browser, Page, Route, expect, sync_playwright

from tests import web_collection
from tests.conftest import Served, serving, words

pytestmark = pytest.mark.slow

QUESTION = "Hva har styret vedtatt om medlemskontingenten?"
UNANSWERABLE = "Hva koster en badebillett i 1987?"
FLAGS = "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync".split()
DESKTOP, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}

CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")


@dataclass
class Visit:
    """A page that was opened, and everything that went wrong or elsewhere meanwhile."""

    page: Page
    url: str
    complaints: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)

    def ask(self, question: str) -> None:
        self.page.get_by_label("Spørsmål", exact=True).fill(question)
        self.page.get_by_role("button", name="Spør", exact=True).click()

    def shows_mark(self) -> None:
        """The source pane shows a drawn page."""
        self.page.wait_for_function(
            "() => { const i = document.querySelector('.picture:not(.waiting) img'); return i && i.naturalWidth > 0 }"
        )

    def query(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.page.url).query).items()}


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        yield browser
        browser.close()


Open = Callable[..., Visit]


@pytest.fixture
def visit(chromium: Browser, served: Served) -> Iterator[Open]:
    """Open the page; afterwards nothing may have been asked of another host, and the console must be clean."""
    yield from visits(chromium, served.url)


def visits(chromium: Browser, home: str) -> Iterator[Open]:
    opened: list[Visit] = []

    def open_page(path: str = "/", *, phone: bool = False, dark: bool = False) -> Visit:
        context = chromium.new_context(
            viewport=PHONE if phone else DESKTOP,
            is_mobile=phone,
            has_touch=phone,
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
            permissions=["clipboard-read", "clipboard-write"],
        )
        visited = Visit(context.new_page(), home)
        opened.append(visited)

        def only_ours(route: Route) -> None:
            if route.request.url.startswith((home, "data:", "blob:")):
                route.continue_()
            else:
                visited.foreign.append(route.request.url)
                route.abort()

        context.route("**/*", only_ours)
        visited.page.on("console", lambda m: visited.complaints.append(m.text) if m.type in ("error", "warning") else None)
        visited.page.on("pageerror", lambda error: visited.complaints.append(str(error)))
        visited.page.on("dialog", lambda dialog: (visited.complaints.append(dialog.message), dialog.dismiss()))
        visited.page.goto(home + path)
        visited.page.wait_for_selector("#answer h1")
        return visited

    yield open_page
    for visited in opened:
        visited.page.context.close()
        assert visited.foreign == []
        assert visited.complaints == []


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
    inside = visited.page.evaluate(
        """() => { const f = document.querySelector('.picture'), a = document.querySelector('.page').getBoundingClientRect();
                   const r = f.rectangles[0], b = f.getBoundingClientRect(), y = b.top + r[1] * b.height;
                   return y > a.top && y < a.bottom }"""
    )
    assert inside


def test_a_chip_opens_its_page_and_the_arrows_walk_through_citations(visit: Open) -> None:
    visited = visit(f"/?q={quote(QUESTION)}")
    chips = visited.page.locator(".chip")
    assert chips.count() > 1
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
    expect(answer).to_contain_text("Du spør om 1987.")
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
    visited.complaints.clear()  # the browser itself complains of the connection


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


# ---- Slides, Word files, notes and breakers, on a small collection of their own


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    work = tmp_path_factory.mktemp("web")
    with serving(web_collection.build(work), work / "log.txt") as running:
        yield running


@pytest.fixture
def visit_small(chromium: Browser, small: Served) -> Iterator[Open]:
    yield from visits(chromium, small.url)


def stored(small: Served, path: str, wanted: Callable[[str], bool]) -> tuple[str, int, str]:
    """Id, page and text of the first page of a document that is wanted."""
    from kb.library import Library
    from kb.settings import Settings
    from kb.types import OWNER

    library = Library(Settings(data=small.data))
    document = next(record for record in library.documents(OWNER) if record.path == path)
    page = next(page for page in library.pages(OWNER, document.id) if wanted(page.text))
    return document.id, page.number, page.text


def test_a_quote_from_notes_is_marked_below_the_slide(visit_small: Open, small: Served) -> None:
    note = "Tallene er kontrollert mot fakturaene"
    document, number, text = stored(small, web_collection.SLIDES, lambda text: note in text)
    start = text.index(note)
    visited = visit_small(f"/?dokument={document}&side={number}&sitat={start}-{start + len(note)}")
    visited.shows_mark()
    expect(visited.page.locator(".notes h3")).to_have_text("Notat til lysbildet")
    expect(visited.page.locator(".notes mark")).to_have_text(note)
    expect(visited.page.locator(".notes mark")).to_be_in_viewport()
    expect(visited.page.locator(".turn .of")).to_contain_text("Lysbilde")


def test_a_word_file_shows_the_page_its_quote_stands_on_and_can_be_leafed(visit_small: Open, small: Served) -> None:
    document, number, text = stored(small, web_collection.WORD, bool)
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
