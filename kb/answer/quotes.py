"""The quote gate: what does not stand word for word on its page is not shown."""

from __future__ import annotations

from kb.errors import NotFound
from kb.store.catalog import Reader
from kb.types import Citation


def stands_on_its_page(reader: Reader, citation: Citation) -> bool:
    """Whether the quote equals the stored page text at its offsets, on a page this reader's user may see."""
    try:
        page = reader.page(citation.document, citation.page).page
    except NotFound:
        return False
    return bool(citation.quote.strip()) and page.text[citation.start : citation.end] == citation.quote
