"""A page for a person who opened an address that cannot be shown."""

from __future__ import annotations

from dataclasses import dataclass

from kb.web.ui.rendering import render
from kb.web.ui.static_files import address
from kb.web.ui.texts import PageLanguage, texts
from kb.web.ui.told import told

POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'"
"""Pages without scripts need no more than our styles."""


@dataclass(frozen=True, slots=True)
class PlainPage:
    """A whole page without scripts, and the policy it is served under."""

    html: str
    policy: str = POLICY


def error_page(text: str, message: str, language: PageLanguage) -> PlainPage:
    """The page for the error named `text`; `message` is the program's own sentence."""
    t = texts(language)
    heading = t("errors.not_found_heading" if text == "not_found" else "errors.heading")
    sentence = t(f"errors.{text}", message=told(message, language))
    return PlainPage(render("error.html", t=t, heading=heading, sentence=sentence, style=address("radsminne.css")))
