"""The source pane: a document's page with the quote marked, as HTML."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal, get_args
from urllib.parse import urlencode

from kb.answer.places import SHEETS, UNPAGED
from kb.errors import NotFound
from kb.types import DocumentRecord, Page, StoredPage
from kb.web.files import offsets
from kb.web.ui.page import Sent
from kb.web.ui.places import source_name
from kb.web.ui.rendering import render
from kb.web.ui.texts import Texts

SLIDES = frozenset({"pptx", "odp", "ppt"})
A4 = 210 / 297

Among = Literal["quotes", "nearest", "hits", "decisions"]
"""What one steps through in the pane: an answer's quotes, what came nearest beside a refusal, hits, or decisions."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the pane is to show: a page, the words on it, and which of how many they are."""

    document: str
    page: int = 1
    quote: tuple[int, int] | None = None
    view: int | None = None
    place: str = ""
    number: int = 1
    count: int = 0
    further: bool = False
    """Whether there are more than those counted."""
    among: Among = "quotes"


@dataclass(frozen=True, slots=True)
class Marked:
    """Text around a quote."""

    before: str
    quote: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class ShownSource:
    """What the page puts in the pane, and what the place is called."""

    html: str
    title: str
    announcement: str


def wanted_source(sent: Sent) -> Wanted:
    """What a page's script asks to be shown; NotFound where it makes no sense."""
    try:
        return Wanted(
            document=str(sent["document"]),
            page=int(str(sent.get("page") or 1)),
            quote=offsets(str(sent["quote"])) if sent.get("quote") else None,
            view=int(str(sent["view"])) if sent.get("view") else None,
            place=str(sent.get("place") or ""),
            number=int(str(sent.get("number") or 1)),
            count=int(str(sent.get("count") or 0)),
            further=bool(sent.get("further")),
            among=next((among for among in get_args(Among) if among == sent.get("among")), "quotes"),
        )
    except (KeyError, ValueError) as error:
        raise NotFound("There is no such place.") from error


def source_view(t: Texts, stored: StoredPage, wanted: Wanted) -> ShownSource:
    """The pane for a page. Numbers of a format without pages are those of its rendered pages, which the picture tells later."""
    document, page = stored.document, stored.page
    quote = wanted.quote if wanted.quote and 0 <= wanted.quote[0] < wanted.quote[1] <= len(page.text) else None
    place = wanted.place or _place(t, document, page)
    title = document.facts.title
    html = render(
        "source.html",
        t=t,
        title=title,
        meta=_meta(t, document),
        exemption=t("source.exemption", mark=document.facts.exemption) if document.facts.exemption else "",
        original=f"/documents/{document.id}/file" + (f"#page={page.number}" if document.format == "pdf" else ""),
        copy=_quotation(t, page, quote, source_name(t, title, place)),
        problem=page.problem,
        recognised=page.recognised,
        ratio=f"{page.width / page.height if page.width and page.height else _usual_ratio(document):.4f}",
        image_alt=t("source.image_marked" if quote else "source.image", place=_place(t, document, page), title=title),
        notes=_notes(page, quote),
        notes_heading=t("source.notes_sheet" if document.format in SHEETS else "source.notes"),
        text=_marked(page.text, 0, len(page.text), quote),
        as_text=t(f"source.as_text_{_called(document)}"),
        **_citation_steps(t, wanted),
        **_page_steps(t, document, page, wanted),
        **_addresses(document, page, quote, wanted.view),
    )
    return ShownSource(html, title, t("answer.showing", place=source_name(t, title, place)))


def _meta(t: Texts, document: DocumentRecord) -> str:
    facts = document.facts
    told = [facts.organ, t(f"kinds.{facts.kind}"), t.written_date(facts.date) if facts.date else None]
    return " · ".join([*filter(None, told), PurePosixPath(document.path).name])


def _called(document: DocumentRecord) -> str:
    """What a page of the document is: a page, a slide or a sheet."""
    return "slide" if document.format in SLIDES else "sheet" if document.format in SHEETS else "page"


def _place(t: Texts, document: DocumentRecord, page: Page) -> str:
    """What the page is called; nothing more than the document where there are no pages."""
    if document.format in UNPAGED:
        return ""
    return t(f"place.{_called(document)}", page=page.number, name=page.label or page.number)


def _usual_ratio(document: DocumentRecord) -> float:
    return 16 / 9 if document.format in SLIDES else A4


def _quotation(t: Texts, page: Page, quote: tuple[int, int] | None, source: str) -> str:
    if quote is None:
        return ""
    return t("source.quotation", quote=" ".join(page.text[quote[0] : quote[1]].split()), source=source)


def _notes(page: Page, quote: tuple[int, int] | None) -> Marked | None:
    """The speaker's notes, which no picture of a slide shows; of a sheet its comments."""
    notes = [block for block in page.blocks if block.role == "notes"]
    if not notes:
        return None
    return _marked(page.text, min(b.start for b in notes), max(b.end for b in notes), quote)


def _marked(text: str, start: int, end: int, quote: tuple[int, int] | None) -> Marked:
    """The stretch of text with what of the quote stands in it set apart."""
    if quote is None or quote[1] <= start or end <= quote[0]:
        return Marked(text[start:end])
    first, last = max(start, quote[0]), min(end, quote[1])
    return Marked(text[start:first], text[first:last], text[last:end])


def _citation_steps(t: Texts, wanted: Wanted) -> dict[str, object]:
    count = t("source.over", count=wanted.count) if wanted.further else wanted.count
    return {
        "number": wanted.number,
        "count": wanted.count + wanted.further,
        "quote_of": t(f"source.of_{wanted.among}", number=wanted.number, count=count),
        "quote_of_short": t("source.of_short", number=wanted.number, count=count),
        "copy_label": t(f"source.copy_{wanted.among}"),
        "previous_quote": t(f"source.previous_{wanted.among}"),
        "next_quote": t(f"source.next_{wanted.among}"),
    }


def _page_steps(t: Texts, document: DocumentRecord, page: Page, wanted: Wanted) -> dict[str, object]:
    kind = _called(document)
    paged = document.format not in UNPAGED
    number, count = (page.number, document.page_count) if paged else (wanted.view or 1, 1)
    return {
        "paged": paged,
        "page_of": t(f"source.{kind}_of", number=number, count=count),
        "page_of_pattern": t(f"source.{kind}_of", number="#", count="##"),
        "previous_page": t(f"source.previous_{kind}"),
        "next_page": t(f"source.next_{kind}"),
        "has_previous": number > 1,
        "has_next": number < count,
    }


def _addresses(document: DocumentRecord, page: Page, quote: tuple[int, int] | None, view: int | None) -> dict[str, object]:
    asked = {"quote": f"{quote[0]}-{quote[1]}"} if quote else {}
    if view is not None:
        asked["view"] = str(view)
    query = f"?{urlencode(asked)}" if asked else ""
    base = f"/documents/{document.id}/pages/{page.number}"
    return {"image": f"{base}.png{query}", "marks": f"{base}.json{query}"}
