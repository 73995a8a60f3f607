"""Page Samlingen as people meet it in a real Chromium: finding, paging, setting right, uploading, taking out, and progress."""

from __future__ import annotations

import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from kb.store.catalog import Catalog
from kb.types import OWNER
from tests.conftest import Served, kb, serving, wait_for
from tests.web import small_collection
from tests.web.visits import Open, Visit, visits

CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")
MINUTES = "Møteprotokoll"
PAGE = "/samlingen"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """`kb serve` over a small collection with a file that cannot be read, for these tests to change."""
    work = tmp_path_factory.mktemp("kept")
    data = small_collection.build(work)
    (work / "corpus" / "skadet.pdf").write_bytes(b"%PDF-1.4\nnothing")
    kb("ingest", work / "corpus", data=data)
    with serving(data, work / "log.txt") as running:
        yield running


@pytest.fixture
def visit_kept(chromium: Browser, kept: Served) -> Iterator[Open]:
    yield from visits(chromium, kept.url)


def corpus(kept: Served) -> Path:
    return kept.data.parent / "corpus"


def paths(kept: Served) -> list[str]:
    with Catalog(kept.data).reading(OWNER) as reader:
        return [document.path for document in reader.documents()]


def titles(visited: Visit) -> list[str]:
    return visited.page.locator(".documents .place").all_inner_texts()


def opened(visited: Visit, title: str) -> None:
    """Open a document from the list, and wait until the pane shows it."""
    visited.page.locator(".documents .place", has_text=title).first.click()
    expect(visited.page.locator("#source .head h2")).to_contain_text(title)


def about(visited: Visit) -> None:
    visited.page.get_by_role("button", name="Om dokumentet").click()
    expect(visited.page.locator("#about")).to_be_visible()


def look_for_new(visited: Visit) -> None:
    visited.page.get_by_role("button", name="Se etter nye dokumenter").click()
    expect(visited.page.locator(".result .told, .result .gap")).to_be_visible(timeout=60_000)


def says(visited: Visit, sentence: str) -> None:
    """A screen reader is told."""
    expect(visited.page.locator("[role=status].unseen")).to_contain_text(sentence)


# ---- Finding and paging


def test_the_list_is_narrowed_down_and_its_address_can_be_shared(visit_kept: Open) -> None:
    visited = visit_kept(PAGE)
    expect(visited.page.locator(".documents")).to_be_visible()
    everything = titles(visited)
    assert len(everything) >= 6
    visited.page.locator("#choose-slag").select_option("minutes")
    expect(visited.page.locator(".documents .place")).not_to_have_count(len(everything))
    assert visited.query() == {"slag": "minutes"}
    narrowed = titles(visited)
    visited.page.get_by_label("Rekkefølge").select_option("tittel")
    expect(visited.page).to_have_url(f"{visited.url}{PAGE}?slag=minutes&sorter=tittel")
    again = visit_kept(f"{PAGE}?slag=minutes")
    expect(again.page.locator(".documents")).to_be_visible()
    assert titles(again) == narrowed
    visited.page.go_back()
    visited.page.go_back()
    expect(visited.page.locator(".documents .place")).to_have_count(len(everything))
    visited.page.get_by_label("Ord i tittel eller filnavn").type("finnes ikke")
    expect(visited.page.locator(".none")).to_contain_text("Ingen dokumenter passer.")
    visited.page.get_by_role("button", name="Vis alle dokumenter").click()
    expect(visited.page.locator(".documents .place")).to_have_count(len(everything))


def test_what_needs_a_look_is_said_with_its_reason(visit_kept: Open) -> None:
    visited = visit_kept(f"{PAGE}?tilstand=attention")
    row = visited.page.locator(".documents tbody tr", has_text="skadet.pdf")
    expect(row.locator(".state")).to_have_text("skadet")
    opened(visited, "Skadet")
    expect(visited.page.locator("#source")).to_contain_text("Dokumentet kan ikke vises: skadet.")
    about(visited)
    expect(visited.page.locator("#about")).to_contain_text("Intern." if "intern" in row.inner_text() else "Åpen.")


def test_any_document_opens_and_its_pages_turn(visit_kept: Open) -> None:
    visited = visit_kept(PAGE)
    first = visited.page.locator(".documents tbody tr", has_text="styremote-2024-06-14.pdf").locator(".place")
    first.click()
    visited.shows_mark()
    expect(first).to_have_attribute("aria-current", "true")
    visited.page.get_by_role("button", name="Neste side").click()
    expect(visited.page.locator(".turn .of")).to_contain_text("Side 2 av")
    assert visited.query()["side"] == "2"
    again = visit_kept(f"{PAGE}?dokument={visited.query()['dokument']}&side=2")
    again.shows_mark()
    expect(again.page.locator(".turn .of")).to_contain_text("Side 2 av")
    expect(again.page.locator('.place[aria-current="true"]')).to_have_text(first.inner_text())
    original = again.page.get_by_role("link", name="Åpne originalen").get_attribute("href")
    assert original and original.startswith("/documents/")
    again.page.locator("#source .page").focus()
    again.page.keyboard.press("Escape")
    expect(again.page.locator('.place[aria-current="true"]')).to_be_focused()
    again.page.keyboard.press("ArrowDown")
    expect(again.page.locator('.place[aria-current="true"]')).not_to_be_focused()


# ---- Setting right


def test_a_correction_holds_at_once_and_after_the_next_look(visit_kept: Open, kept: Served) -> None:
    visited = visit_kept(f"{PAGE}?q=endres")
    opened(visited, "Endres")
    about(visited)
    page = visited.page
    page.get_by_role("button", name="Rett opplysningene").click()
    expect(page.get_by_label("Tittel", exact=True)).to_be_focused()
    page.get_by_label("Tittel", exact=True).fill("")
    page.get_by_role("button", name="Lagre rettelsen").click()
    expect(page.locator("#about [role=alert]")).to_have_text("Dokumentet må ha en tittel.")
    page.get_by_label("Tittel", exact=True).fill("Åpningstider i badet")
    page.locator("#correct-organ").fill("Badestyret")
    page.locator("#correct-date").fill("2023-02-01")
    page.locator("#correct-kind").select_option("letter")
    page.get_by_role("button", name="Lagre rettelsen").click()
    says(visited, "Rettelsen er lagret.")
    row = page.locator(".documents tbody tr")
    for words in ("Åpningstider i badet", "Badestyret · Brev", "1. februar 2023", "Rettet: tittel (i dokumentet: «"):
        expect(row).to_contain_text(words)
    expect(page.locator("#source .head h2")).to_have_text("Åpningstider i badet")
    expect(page.get_by_role("button", name="Rett opplysningene")).to_be_focused()
    (corpus(kept) / "endres.txt").write_text("Badet i Lindvåg åpner klokken åtte.", encoding="utf-8")
    look_for_new(visited)
    expect(page.locator(".result")).to_contain_text("Endret (1)")
    expect(row).to_contain_text("Badestyret · Brev")
    again = visit_kept(f"{PAGE}?tilstand=corrected")
    opened(again, "Åpningstider i badet")
    about(again)
    again.page.get_by_role("button", name="Rett opplysningene").click()
    again.page.locator('.as-read[data-name="title"] .use-read').click()
    again.page.get_by_role("button", name="Lagre rettelsen").click()
    says(again, "Rettelsen er lagret.")
    expect(again.page.locator(".documents tbody tr")).to_contain_text("Rettet: organ")
    expect(again.page.locator(".documents tbody tr")).not_to_contain_text("tittel")


def test_a_half_written_correction_stays_while_pages_turn(visit_kept: Open) -> None:
    visited = visit_kept(f"{PAGE}?q=styremote")
    visited.page.locator(".documents .place").click()
    visited.shows_mark()
    about(visited)
    visited.page.get_by_role("button", name="Rett opplysningene").click()
    visited.page.get_by_label("Tittel", exact=True).fill("Halvveis")
    visited.page.get_by_role("button", name="Neste side").click()
    expect(visited.page.locator(".turn .of")).to_contain_text("Side 2 av")
    visited.shows_mark()
    expect(visited.page.get_by_label("Tittel", exact=True)).to_have_value("Halvveis")
    visited.page.locator("#about").get_by_role("button", name="Avbryt").click()
    expect(visited.page.locator("#correction")).to_be_hidden()
    expect(visited.page.locator("#correct-title")).not_to_have_value("Halvveis")


# ---- Uploading


def upload(visited: Visit, *files: Path) -> None:
    if visited.page.locator("#upload").is_hidden():
        visited.page.get_by_role("button", name="Last opp dokumenter").click()
    visited.page.set_input_files("#upload-files", files)
    visited.page.get_by_role("button", name="Last opp", exact=True).click()


def status_for_strangers(url: str) -> int:
    """What someone behind a proxy, who has no rights of the owner's, gets at an address."""
    request = urllib.request.Request(url, headers={"X-Forwarded-For": "192.0.2.1"})
    try:
        with urllib.request.urlopen(request) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_a_closed_upload_is_read_and_no_stranger_gets_it(visit_kept: Open, kept: Served, tmp_path: Path) -> None:
    note = tmp_path / "Lønnsnotat.md"
    note.write_text("# Lønn for kvernmesteren\n\nKvernmesteren får 900 kroner.\n", encoding="utf-8")
    visited = visit_kept(PAGE)
    visited.page.get_by_role("button", name="Last opp dokumenter").click()
    expect(visited.page.get_by_label("Intern: alle med egen bruker")).to_be_checked()
    visited.page.get_by_label("Lukket: bare gruppene jeg skriver").check()
    visited.page.get_by_label("Grupper, med komma mellom").fill("styret, ledelsen")
    upload(visited, note)
    expect(visited.page.locator(".sent li")).to_contain_text("Lest inn som «Lønn for kvernmesteren».", timeout=60_000)
    row = visited.page.locator(".documents tbody tr", has_text="Lønn for kvernmesteren")
    expect(row.locator(".rights")).to_have_text("lukket: ledelsen, styret")
    document = row.locator(".place").get_attribute("data-document")
    assert status_for_strangers(f"{kept.url}/documents/{document}/file") == 404
    assert status_for_strangers(f"{kept.url}/api/documents/{document}") == 404
    found = kb("search", "kvernmesteren", "--json", "--as", "anonymous", data=kept.data).json()
    assert "Lønnsnotat" not in str(found)
    visited.page.locator(".sent .open-sent").click()
    expect(visited.page.locator("#source .head h2")).to_have_text("Lønn for kvernmesteren")


def test_each_upload_is_told_what_became_of_it(visit_kept: Open, kept: Served, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    empty, same, new, other = (tmp_path / name for name in ("tom.txt", "kopi.txt", "kai.md", "b/kai.md"))
    empty.write_bytes(b"")
    same.write_bytes((corpus(kept) / small_collection.HOSTILE_NAME).read_bytes())
    new.write_text("# Kaien\n\nKaien males grønn.\n", encoding="utf-8")
    other.write_text("# Kaien igjen\n\nKaien males rød.\n", encoding="utf-8")
    visited = visit_kept(PAGE)
    upload(visited, empty, same, new)
    lines = visited.page.locator(".sent li")
    expect(lines.nth(2)).to_contain_text("Lest inn som «Kaien».", timeout=60_000)
    expect(lines.nth(1)).to_contain_text("Finnes i samlingen fra før: <img src=x")
    expect(lines.nth(0).locator(".warning")).not_to_be_empty()
    upload(visited, other)
    expect(lines.nth(3)).to_contain_text("En annen fil heter det samme: uploads/kai.md.")
    lines.nth(3).get_by_role("button", name="Behold begge").click()
    expect(lines.nth(3)).to_contain_text("Lest inn som «Kaien igjen».", timeout=60_000)
    other.write_text("# Kaien sist\n\nKaien males gul.\n", encoding="utf-8")
    upload(visited, other)
    lines.nth(4).get_by_role("button", name="Erstatt den").click()
    expect(lines.nth(4)).to_contain_text("Lest inn som «Kaien sist».", timeout=60_000)
    assert (kept.data / "uploads" / "kai.md").read_bytes() == other.read_bytes()
    visited.page.get_by_label("Ord i tittel eller filnavn").fill("Kaien")
    expect(visited.page.locator(".shown")).to_have_text("Viser 2 dokumenter.")
    assert sorted(titles(visited)) == ["Kaien igjen", "Kaien sist"]
    visited.complaints[:] = [said for said in visited.complaints if "400" not in said and "409" not in said]


def drop(visited: Visit, *files: Path) -> None:
    """Let go of files over the list of documents, as a hand with a mouse does."""
    place = visited.page.locator(".documents").bounding_box()
    assert place is not None
    browser = visited.page.context.new_cdp_session(visited.page)
    for event in ("dragEnter", "dragOver", "drop"):
        data = {"items": [], "files": [str(file) for file in files], "dragOperationsMask": 1}
        browser.send("Input.dispatchDragEvent", {"type": event, "x": place["x"] + 20, "y": place["y"] + 20, "data": data})


def test_files_dropped_on_the_page_wait_until_it_is_said_who_may_see_them(visit_kept: Open, tmp_path: Path) -> None:
    first, second = tmp_path / "Fyrlykt.md", tmp_path / "Lyskaster.md"
    first.write_text("# Fyrlykten\n\nFyrlykten blinker hvert femte sekund.\n", encoding="utf-8")
    second.write_text("# Lyskasteren\n\nLyskasteren er slukket.\n", encoding="utf-8")
    visited = visit_kept(PAGE)
    expect(visited.page.locator(".documents")).to_be_visible()
    drop(visited, first, second)
    expect(visited.page.locator("#upload")).to_be_visible()
    expect(visited.page.locator(".chosen")).to_have_text("Fyrlykt.md, Lyskaster.md")
    expect(visited.page.locator(".sent li")).to_have_count(0)
    visited.page.get_by_label("Åpen: alle som kan åpne Rådsminne").check()
    visited.page.get_by_role("button", name="Last opp", exact=True).click()
    expect(visited.page.locator(".sent li").nth(1)).to_contain_text("Lest inn som «Lyskasteren».", timeout=60_000)
    expect(visited.page.locator(".documents tbody tr", has_text="Fyrlykten").locator(".rights")).to_have_text("åpen")
    expect(visited.page.locator(".chosen")).to_be_empty()


# ---- Taking out and in


def test_a_document_is_taken_out_and_back_in_and_its_file_stays(visit_kept: Open, kept: Served) -> None:
    visited = visit_kept(f"{PAGE}?q=Referat")
    visited.page.locator(".documents .place").first.click()
    about(visited)
    page = visited.page
    page.get_by_role("button", name="Ta ut av samlingen").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Filen blir liggende i mappen sin")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    page.get_by_role("button", name="Ta ut av samlingen").click()
    dialog.get_by_role("button", name="Ta ut av samlingen").click()
    says(visited, "Dokumentet er tatt ut av samlingen.")
    expect(page.locator(".documents .place")).to_have_count(0)
    assert (corpus(kept) / small_collection.WORD).exists()
    look_for_new(visited)
    expect(page.locator(".documents .place")).to_have_count(0)
    page.get_by_role("button", name="Vis alle dokumenter").click()
    page.locator("#choose-tilstand").select_option("taken_out")
    out = page.locator(".out li")
    expect(out).to_contain_text("Referat 2025-02-14.docx")
    out.get_by_role("button", name="Ta inn igjen").click()
    expect(page.locator(".none")).to_contain_text("Ingen dokumenter er tatt ut", timeout=60_000)
    again = visit_kept(f"{PAGE}?q=Referat")
    expect(again.page.locator(".documents .place")).to_have_count(1, timeout=60_000)


def test_an_upload_is_deleted_after_a_question(visit_kept: Open, kept: Served, tmp_path: Path) -> None:
    note = tmp_path / "Feil fil.txt"
    note.write_text("Dette skulle aldri vært lastet opp: gulrøtter.", encoding="utf-8")
    visited = visit_kept(PAGE)
    upload(visited, note)
    expect(visited.page.locator(".sent li")).to_contain_text("Lest inn som", timeout=60_000)
    visited.page.locator(".sent .open-sent").click()
    about(visited)
    visited.page.get_by_role("button", name="Slett dokumentet").click()
    expect(visited.page.get_by_role("dialog")).to_contain_text("Det kan ikke angres.")
    visited.page.get_by_role("dialog").get_by_role("button", name="Slett dokumentet").click()
    says(visited, "Dokumentet er slettet.")
    expect(visited.page.locator(".documents tbody tr", has_text="Feil fil.txt")).to_have_count(0)
    assert not list((kept.data / "uploads").glob("Feil fil*"))


# ---- Watching and progress


def test_the_folders_can_be_kept_an_eye_on(visit_kept: Open, kept: Served) -> None:
    visited = visit_kept(PAGE)
    watch = visited.page.get_by_label("Hold øye med mappene")
    expect(visited.page.locator(".follows")).to_contain_text("corpus")
    watch.check()
    says(visited, "Rådsminne holder nå øye med mappene")
    (corpus(kept) / "sjøbod.md").write_text("# Sjøboden\n\nSjøboden får nytt tak.\n", encoding="utf-8")
    wait_for(lambda: "sjøbod.md" in paths(kept), 120)
    again = visit_kept(f"{PAGE}?q=Sjøboden")
    expect(again.page.locator(".documents .place")).to_have_text(["Sjøboden"])
    expect(again.page.get_by_label("Hold øye med mappene")).to_be_checked()
    again.page.get_by_label("Hold øye med mappene").uncheck()
    says(again, "bare etter nye dokumenter når du ber om det")


def test_every_page_tells_how_far_a_reading_has_come(visit_kept: Open, kept: Served) -> None:
    for number in range(40):
        text = " ".join(f"Notat {number} handler om brønn {number * 7 + word} i Lindvåg." for word in range(60))
        (corpus(kept) / f"mange-{number}.txt").write_text(text, encoding="utf-8")
    asking, keeping = visit_kept("/"), visit_kept(PAGE)
    expect(asking.page.locator(".reading")).to_be_hidden()
    keeping.page.get_by_role("button", name="Se etter nye dokumenter").click()
    expect(keeping.page.locator(".reading")).to_be_visible()
    asking.page.wait_for_function(  # who comes back to a page is told at once
        "() => { window.dispatchEvent(new Event('focus')); return !document.querySelector('.reading').hidden }", polling=300
    )
    asking.page.wait_for_function(
        "() => /^[1-9]\\d* av \\d+ dokumenter lest$/.test(document.querySelector('.reading-text').textContent)", timeout=60_000
    )
    bar = asking.page.get_by_role("progressbar")
    assert 0 < int(str(bar.get_attribute("aria-valuenow"))) <= int(str(bar.get_attribute("aria-valuemax")))
    for visited in (keeping, asking):
        expect(visited.page.locator(".reading")).to_be_hidden(timeout=120_000)
    expect(keeping.page.locator(".result")).to_contain_text("Nye (40)")
    keeping.page.get_by_label("Ord i tittel eller filnavn").fill("mange-")
    expect(keeping.page.locator(".shown")).to_have_text("Viser 40 dokumenter.")


# ---- Everyone


def test_who_is_not_the_owner_sees_the_documents_and_no_dead_buttons(visit_kept: Open) -> None:
    visited = visit_kept(PAGE)
    visited.page.context.set_extra_http_headers({"X-Forwarded-For": "192.0.2.1"})
    visited.page.goto(visited.url + PAGE)
    expect(visited.page.locator(".documents")).to_be_visible()
    assert small_collection.SECRET not in visited.page.content()
    expect(visited.page.locator(".keeping, .reading")).to_have_count(0)
    visited.page.locator(".documents .place").first.click()
    about(visited)
    expect(visited.page.locator("#about button")).to_have_count(0)
    assert "taken_out" not in visited.page.locator("#choose-tilstand").inner_html()


def test_hostile_names_and_titles_stay_words(visit_kept: Open) -> None:
    visited = visit_kept(f"{PAGE}?q=onerror")
    opened(visited, "Rundskriv <img src=x")
    about(visited)
    visited.page.get_by_role("button", name="Rett opplysningene").click()
    expect(visited.page.get_by_label("Tittel", exact=True)).to_have_value(
        re.compile(r"^Rundskriv <img src=x onerror=.*\{\{7\*7\}\}")
    )
    visited.page.locator("#about").get_by_role("button", name="Avbryt").click()
    visited.page.locator(".open-removal").click()
    expect(visited.page.get_by_role("dialog")).to_contain_text("<img src=x")
    assert visited.page.evaluate("window.broken") is None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nn", ["Samlinga", "Tilgang", "Ord i tittel eller filnamn", "lese"]),
        ("en", ["The collection", "Access", "Upload documents"]),
    ],
)
def test_the_page_speaks_the_readers_language(visit_kept: Open, language: str, words: list[str]) -> None:
    visited = visit_kept(f"{PAGE}?lang={language}")
    expect(visited.page.locator(".documents")).to_be_visible()
    for word in words:
        expect(visited.page.locator(".room")).to_contain_text(word)


@pytest.mark.parametrize("dark", [False, True])
def test_all_text_has_contrast_and_everything_has_a_name(visit_kept: Open, dark: bool) -> None:
    visited = visit_kept(f"{PAGE}?tilstand=attention", dark=dark)
    page = visited.page
    page.locator(".documents .place").first.click()
    about(visited)
    page.get_by_role("button", name="Last opp dokumenter").click()
    page.get_by_label("Lukket: bare gruppene jeg skriver").check()
    assert page.evaluate(CONTRAST) == []
    page.get_by_role("button", name="Rett opplysningene").click()
    assert page.evaluate(CONTRAST) == []
    nameless = page.eval_on_selector_all(
        "button, a, input, select, summary",
        """all => all.filter(e => !(e.getAttribute('aria-label') || e.innerText.trim() || (e.labels && e.labels.length)))
                     .map(e => e.outerHTML)""",
    )
    assert nameless == []
    twice = page.evaluate(
        "() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id).filter(Boolean);"
        " return ids.filter((id, i) => ids.indexOf(id) !== i) }"
    )
    assert twice == []


def test_on_a_phone_documents_are_cards_and_the_source_a_sheet(visit_kept: Open) -> None:
    visited = visit_kept(PAGE, phone=True)
    page = visited.page
    expect(page.locator(".documents")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") == 0
    small = page.eval_on_selector_all(
        ".room button, .room a, .room select, .room input:not([type=radio]):not([type=checkbox]), .room summary",
        """all => all.filter(e => e.getClientRects().length && getComputedStyle(e).visibility === 'visible')
                     .map(e => [e.innerText || e.id, e.getBoundingClientRect().height]).filter(([, h]) => h < 44)""",
    )
    assert small == []
    page.locator(".documents tbody tr", has_text="styremote-2024-06-14.pdf").locator(".place").click()
    visited.shows_mark()
    expect(page.locator(".room")).to_have_attribute("data-sheet", "half")
    page.get_by_role("button", name="Vis mer av kilden").click()
    about(visited)
    page.get_by_role("button", name="Rett opplysningene").click()
    expect(page.get_by_label("Tittel", exact=True)).to_be_focused()
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") == 0
