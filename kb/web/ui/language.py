"""Which language a page is in: the one asked for in its address, else the one chosen before, else bokmål."""

from __future__ import annotations

from dataclasses import dataclass
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from starlette.requests import Request

from kb.web.ui.texts import LANGUAGES, PageLanguage, Texts, texts

NAME = "lang"
"""The parameter in an address, and the cookie."""
A_YEAR = 365 * 24 * 3600


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """The same address in another language."""

    code: str
    name: str
    href: str
    current: bool


def known_language(code: object) -> PageLanguage | None:
    """The language with this code; None where the pages do not speak it."""
    return next((language for language in LANGUAGES if language == code), None)


def asked_language(request: Request) -> PageLanguage | None:
    """The language the address asks for."""
    return known_language(request.query_params.get(NAME))


def language_of(request: Request) -> PageLanguage:
    """The language a request gets its answer in."""
    return asked_language(request) or known_language(request.cookies.get(NAME)) or "nb"


def remembering(language: PageLanguage) -> str:
    """The header by which a browser remembers the language for a year."""
    cookie: SimpleCookie = SimpleCookie({NAME: language})
    cookie[NAME].update({"path": "/", "max-age": str(A_YEAR), "samesite": "Lax"})
    return cookie[NAME].OutputString()


def language_links(request: Request, t: Texts) -> list[LanguageLink]:
    """The address of a request in each language."""
    rest = [(name, value) for name, value in request.query_params.multi_items() if name != NAME]
    return [
        LanguageLink(code, texts(code)("language"), f"{request.url.path}?{urlencode([*rest, (NAME, code)])}", code == t.language)
        for code in LANGUAGES
    ]
