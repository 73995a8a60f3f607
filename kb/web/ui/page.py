"""What a page is: an address, a room in the browser, and the functions its script may call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from kb.types import User
from kb.web.ui.texts import Texts

Sent = dict[str, object]
"""What a page's script sends and gets: JSON objects."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request to a page: what it brings (of an address: its query), whose rights it has, and the texts of its language."""

    sent: Sent
    user: User
    t: Texts

    def text(self, name: str) -> str:
        """One of the things sent, as text without margins; empty where it was not sent."""
        value = self.sent.get(name)
        return "" if value is None else str(value).strip()


PageFunction = Callable[[Asked], Sent]
"""A page's script calls it by its name. What goes wrong in it is told by the shell."""


class Page(Protocol):
    """One page of the application; each is a file of its own."""

    path: str
    """Its address, with the slash: "/sok"."""
    menu: str
    """The key of its name in the menu."""
    skips: tuple[tuple[str, str], ...]
    """Where the keyboard may jump first: an element of the room, and the key of what the jump is called."""
    scripts: tuple[str, ...]
    """Files of `static/` in the order they are to run; the last one defines `window.radsminne.start(element, server)`."""

    def title(self, asked: Asked) -> str:
        """What the browser calls the page before the script has filled it."""
        ...

    def room(self, asked: Asked) -> str:
        """The room's HTML as it is before the script fills it."""
        ...

    def functions(self) -> Sequence[PageFunction]:
        """What the script may ask of Python."""
        ...
