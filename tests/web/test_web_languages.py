"""The pages in bokmål, nynorsk and English: complete, and chosen by whoever reads."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

from kb.web.ui.texts import FOLDER, LANGUAGES, PageLanguage, texts
from tests.web.site import Site

SAME_IN_NYNORSK = Path(__file__).parent / "same_in_nynorsk.txt"
TEMPLATES = Path(__file__).parent.parent.parent / "kb" / "web" / "ui" / "templates"


def sentences(language: PageLanguage) -> dict[str, str]:
    """Every sentence of a language by its key; the months are one."""
    told = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    return dict(_sentences(told, ""))


def _sentences(told: dict[str, object], before: str) -> list[tuple[str, str]]:
    found = []
    for key, value in told.items():
        if isinstance(value, dict):
            found += _sentences(value, f"{before}{key}.")
        else:
            found.append((before + key, " ".join(value) if isinstance(value, list) else str(value)))
    return found


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


# ---- The texts


@pytest.mark.parametrize("language", ["nn", "en"])
def test_every_language_says_the_same_things_with_the_same_values(language: PageLanguage) -> None:
    bokmaal, other = sentences("nb"), sentences(language)
    assert bokmaal.keys() == other.keys()
    assert {key: places(text) for key, text in bokmaal.items()} == {key: places(text) for key, text in other.items()}
    assert not [key for key, text in other.items() if not text.strip() and bokmaal[key].strip()]


def test_what_is_the_same_in_nynorsk_is_meant_to_be() -> None:
    """A sentence that was copied and forgotten shows here; one that is the same stands on the list."""
    same = set(SAME_IN_NYNORSK.read_text(encoding="utf-8").split("\n"))
    nynorsk = sentences("nn")
    assert [f"{key}: {text}" for key, text in sentences("nb").items() if text == nynorsk[key] and text not in same] == []
    assert same - {""} <= set(nynorsk.values()), "the list holds what is not said any more"


@pytest.mark.parametrize(
    "word",
    ["ikke", "jeg", "noe", "hva", "dokumenter", "dokumentene", "fra", "siden", "et", "en", "fortsatt", "mye", "hvor", "også"],
)
def test_nynorsk_is_not_mixed_with_bokmaal(word: str) -> None:
    assert [text for text in sentences("nn").values() if re.search(rf"(?i)(?<!\w){word}(?!\w)", text)] == []


def test_templates_say_nothing_themselves() -> None:
    for file in TEMPLATES.glob("*.html"):
        bare = re.sub(
            r"(?s)\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>",
            " ",
            re.sub(r"(?s)<(\w+)[^<>]*>", " ", strip_values(file.read_text("utf-8"))),
        )
        assert re.findall(r"[^\W\d_]{2,}", bare) == [], file.name


def strip_values(html: str) -> str:
    """Without what Jinja fills in, also where it stands inside a tag."""
    return re.sub(r"(?s)\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", " ", html)


def test_dates_and_numbers_are_written_as_the_language_does() -> None:
    day = date(2024, 5, 17)
    assert [texts(language).written_date(day) for language in LANGUAGES] == ["17. mai 2024", "17. mai 2024", "17 May 2024"]
    told = [texts(language).count("documents", 12345) for language in LANGUAGES]
    assert told == ["12\u00a0345 dokumenter", "12\u00a0345 dokument", "12,345 documents"]
    assert [texts(language).count("documents", 1) for language in LANGUAGES] == ["ett dokument", "eitt dokument", "one document"]


# ---- Choosing


@pytest.mark.slow
@pytest.mark.parametrize(("page", "nynorsk", "english"), [("/", "Spørsmål", "Question"), ("/sok", "Søkjeord", "Search words")])
def test_the_address_chooses_the_language_and_a_cookie_keeps_it(site: Site, page: str, nynorsk: str, english: str) -> None:
    asked = site.get(f"{page}?lang=nn")
    assert '<html lang="nn"' in asked.text and nynorsk in asked.text
    cookie = asked.headers["set-cookie"]
    assert cookie.startswith("lang=nn;") and "Max-Age=31536000" in cookie and "SameSite=Lax" in cookie
    kept = site.get(page, cookie="lang=en")
    assert '<html lang="en"' in kept.text and english in kept.text and "set-cookie" not in kept.headers
    assert '<html lang="nn"' in site.get(f"{page}?lang=nn", cookie="lang=en").text


@pytest.mark.slow
@pytest.mark.parametrize("told", ["lang=xx", "lang=", "lang=../nb", "lang=nn%0d%0aSet-Cookie:x=y"])
def test_another_language_is_bokmaal(site: Site, told: str) -> None:
    answer = site.get(f"/?{told}", cookie="lang=../../etc")
    assert '<html lang="nb"' in answer.text and "set-cookie" not in answer.headers


@pytest.mark.slow
def test_the_switch_keeps_the_address(site: Site) -> None:
    html = site.get("/sok?q=ferja+%26+buss&kind=minutes&lang=nn").text
    assert 'href="/sok?q=ferja+%26+buss&amp;kind=minutes&amp;lang=en" lang="en" hreflang="en"' in html
    assert html.count('aria-current="true"') == 1


@pytest.mark.slow
def test_what_the_script_asks_is_answered_in_its_pages_language(site: Site) -> None:
    assert "Kva lurer du på?" in site.page("opening", {"language": "nn"})["answer"]
    assert "Kva lurer du på?" in site.page("opening", {}, cookie="lang=nn")["answer"]
    english = site.page("search", {"q": "medlemskontingenten", "language": "en"}, at="/sok")
    assert (
        "Best match first" in english["hits"] and "14 June 2024 · Minutes · p. 4" in english["hits"] and "Body" in english["facets"]
    )
    assert "There is" not in site.page("source", {"document": "x", "language": "nn"})["source"]
    assert "finst ikkje her lenger" in site.page("source", {"document": "x", "language": "nn"})["source"]


@pytest.mark.slow
def test_error_pages_and_the_interface_follow_the_language(site: Site) -> None:
    for language, lost, interface in (("nn", "Finst ikkje her", "JSON-grensesnittet"), ("en", "Not found", "The JSON interface")):
        cookie = f"lang={language}"
        page = site.get("/ny-her", accept="text/html", cookie=cookie).text
        assert f'<html lang="{language}"' in page and lost in page
        docs = site.get("/api/docs", cookie=cookie).text
        assert f'<html lang="{language}"' in docs and interface in docs
