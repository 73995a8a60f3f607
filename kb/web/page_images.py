"""Drawn pages, kept for a moment: the page asks for the picture and for where the marks are, and both come from one drawing."""

from __future__ import annotations

import threading
from collections import OrderedDict
from concurrent.futures import Future
from dataclasses import replace

from kb.errors import NotFound
from kb.memory import Memory
from kb.pages.page_image import PageImage, page_image
from kb.types import DocumentRecord, User
from kb.web.originals import is_as_read

Quote = tuple[int, int]
Key = tuple[str, int, Quote | None, int | None]

KEPT = 48


class PageImages:
    """Draws a page for whoever may see it; the right is asked for on every call, the drawing is not."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._lock = threading.Lock()
        self._drawn: OrderedDict[Key, Future[PageImage]] = OrderedDict()

    def draw(self, user: User, document_id: str, number: int, quote: Quote | None, view: int | None) -> PageImage:
        """The picture of a page; NotFound when the page is not there for this user."""
        stored = self._memory.page(user, document_id, number)
        if quote is not None and not 0 <= quote[0] < quote[1] <= len(stored.page.text):
            raise NotFound("There is no such place on the page.")
        document = stored.document
        key = (document.id, number, quote, view)
        with self._lock:
            drawing = self._drawn.get(key)
            mine = drawing is None
            if drawing is None:
                drawing = self._drawn[key] = Future()
            self._drawn.move_to_end(key)
            while len(self._drawn) > KEPT:
                self._drawn.popitem(last=False)
        if mine:
            try:
                drawing.set_result(self._draw(user, document, number, quote, view))
            except BaseException as error:  # whoever waits for this drawing must hear of it, whatever it is
                with self._lock:
                    self._drawn.pop(key, None)
                drawing.set_exception(error)
        return drawing.result()

    def _draw(self, user: User, document: DocumentRecord, number: int, quote: Quote | None, view: int | None) -> PageImage:
        if not is_as_read(document):
            document = replace(document, format="text")  # another file's picture would be a wrong source; the stored text is not
        pages = self._memory.pages(user, document.id)
        return page_image(document, pages, number, quote, view, self._memory.renderings)
