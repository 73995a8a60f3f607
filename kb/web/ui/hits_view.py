"""Hits as HTML: where each stands, what of it is shown, and which of its words were searched for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kb.answer.places import UNPAGED, place_in_document
from kb.types import HEADING_JOIN, DocumentRecord, Hit, SearchResult, Snippet
from kb.web.ui.rendering import render
from kb.web.ui.search_address import SearchAddress
from kb.web.ui.texts import Texts

HEADINGS_SHOWN = 2
DECISION = re.compile(r"(?i)(?:\w+ )?(?:vedt|beslut|avgjerd|decision|resolution)")
PROPOSAL = re.compile(r"(?i)(?:(?:\w+ )*innstilling|(?:\w+ )*tilråding|forslag|framlegg|anbefaling|proposal|förslag)")
"""Headings under which a decision stands, or what was only proposed."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a snippet, marked or not."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead on to another search; `note` stands after them."""

    href: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ShownHit:
    """A hit with what a reader wants to know before opening it. `place` is the part of its place that names page or section.

    `more` leads to the further hits of its document, `same_in` to other documents with nearly the same text.
    """

    href: str
    document: str
    page: int
    start: int
    end: int
    place: str
    title: str
    where: str
    hint: str
    section: str
    exemption: str
    snippet: tuple[Run, ...]
    more: Link | None
    same_in: tuple[Link, ...]


def hit_items(t: Texts, result: SearchResult, address: SearchAddress) -> str:
    """The hits as list items."""
    return render("hits.html", t=t, hits=[_shown(t, hit, address) for hit in result.hits])


def _shown(t: Texts, hit: Hit, address: SearchAddress) -> ShownHit:
    document, passage, facts = hit.document, hit.passage, hit.document.facts
    place = place_in_document(document, passage, t.language) or ""
    paged = document.format not in UNPAGED
    return ShownHit(
        href=address.href(hit.rank),
        document=document.id,
        page=passage.page,
        start=passage.start,
        end=passage.end,
        place=place,
        title=facts.title,
        where=" · ".join(filter(None, (facts.organ, _day(t, document), t(f"kinds.{facts.kind}"), place if paged else ""))),
        hint=_hint(t, hit),
        section=HEADING_JOIN.join((passage.section or "").split(HEADING_JOIN)[-HEADINGS_SHOWN:]),
        exemption=t("source.exemption", mark=facts.exemption) if facts.exemption else "",
        snippet=runs(passage.text, hit.snippet) if hit.snippet else (),
        more=_more(t, hit, address),
        same_in=tuple(_same(t, hit, other, address) for other in hit.same_in),
    )


def meant(result: SearchResult, address: SearchAddress) -> Link | None:
    """The same search with its words spelt as the collection spells them."""
    return Link(address.put_right(result.suggestion).href(), result.suggestion) if result.suggestion else None


def _more(t: Texts, hit: Hit, address: SearchAddress) -> Link | None:
    """The way to the further hits of a document; none where they are listed already."""
    if address.document or not hit.more:
        return None
    return Link(address.within(hit.document.id).href(), t.count("more_hits", hit.more))


def _same(t: Texts, hit: Hit, other: DocumentRecord, address: SearchAddress) -> Link:
    """The way to where another document says nearly the same: what the search finds best in it, opened.

    Versions of one text may share title and date; the name of the file tells them apart then.
    """
    twins = (other.facts.title, other.facts.date) == (hit.document.facts.title, hit.document.facts.date)
    note = other.path.rsplit("/", 1)[-1] if twins else _day(t, other)
    return Link(address.within(other.id).href(kilde=1), other.facts.title, note)


def _day(t: Texts, document: DocumentRecord) -> str:
    return t.written_date(document.facts.date) if document.facts.date else t("search.undated")


def _hint(t: Texts, hit: Hit) -> str:
    """What kind of words these are, where that matters to who reads them: a decision, a proposal, notes, a table."""
    if hit.passage.part == "notes":
        return t("search.notes")
    heading = (hit.passage.section or "").rsplit(HEADING_JOIN, 1)[-1]
    if PROPOSAL.match(heading):
        return t("search.proposal")
    if DECISION.match(heading):
        return t("search.decision")
    return t("search.table") if hit.passage.part == "table" else ""


def runs(text: str, snippet: Snippet) -> tuple[Run, ...]:
    """The snippet's windows in one line, the words searched for set apart; dots stand where words of the passage are left out."""
    found: list[Run] = []
    for start, end in snippet.windows:
        found.append(Run(" … " if found else "… " if text[:start].strip() else ""))
        found += _window(text, start, end, snippet.marks)
    found.append(Run(" …" if text[snippet.windows[-1][1] :].strip() else ""))
    return tuple(run for run in found if run.text)


def _window(text: str, start: int, end: int, marks: Sequence[tuple[int, int]]) -> list[Run]:
    found, place = [], start
    for first, last in marks:
        if start <= first and last <= end:
            found += [Run(_levelled(text[place:first])), Run(text[first:last], marked=True)]
            place = last
    return [*found, Run(_levelled(text[place:end]))]


def _levelled(text: str) -> str:
    """White space as single spaces; the cells of a table stay apart."""
    inner = " ".join(text.replace("\t", " · ").split())
    return (" " if text[:1].isspace() and inner else "") + inner + (" " if text[-1:].isspace() else "")
