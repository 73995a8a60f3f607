"""Visits to the pages in a real Chromium, watched: what the console says, and which hosts are asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Browser, Page, Route

QUESTION = "Hva har styret vedtatt om medlemskontingenten?"
UNANSWERABLE = "Hva koster en badebillett i 1953?"
FLAGS = "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync".split()
DESKTOP, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}


@dataclass
class Visit:
    """A page that was opened, and everything that went wrong or elsewhere meanwhile."""

    page: Page
    url: str
    complaints: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    cut_off: bool = False
    """The test broke the connection, and the browser complains of that whenever it gets round to it."""

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


Open = Callable[..., Visit]


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
        visited.page.wait_for_selector(".room h1")
        return visited

    yield open_page
    for visited in opened:
        visited.page.context.close()
        assert visited.foreign == []
        assert visited.cut_off or visited.complaints == []
