"""The documents of page Samlingen as rows: what each is called, who sees it, how it was read, and what a person has set right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from kb.store.corrections import Fact
from kb.store.listing import Listed
from kb.types import KINDS, Facts
from kb.web.ui.rendering import render
from kb.web.ui.samlingen_list import ATTENTION, CORRECTED, EXEMPT, READ, TAKEN_OUT, Counts, ListAddress
from kb.web.ui.texts import Texts
from kb.web.ui.told import told

FIELDS: tuple[Fact, ...] = ("title", "organ", "date", "kind")
"""The facts a person may set right, in the order in which one meets them in a document."""


@dataclass(frozen=True, slots=True)
class Row:
    """A document as its row shows it. `attached` names the message it lies in; `note` tells what went wrong in reading."""

    document: str
    href: str
    title: str
    about: str
    path: str
    attached: str
    inside: bool
    day: str
    rights: str
    closed: bool
    state: str
    well: bool
    note: str
    corrected: str
    exemption: str
    pages: str


@dataclass(frozen=True, slots=True)
class Option:
    """One thing a list can be narrowed down to."""

    value: str
    label: str
    chosen: bool


def rows_view(t: Texts, documents: Sequence[Listed], address: ListAddress) -> str:
    """Documents as rows of the table. One whose message stands above it is set under that."""
    on_list = {one.document.path for one in documents}
    return render("samlingen_rows.html", t=t, rows=[_row(t, one, address, one.container in on_list) for one in documents])


def options_view(t: Texts, counts: Counts, address: ListAddress, taken_out: int | None) -> dict[str, str]:
    """The choices of the three filters, each as options of a select. `taken_out` is None for who may not know of those."""
    return {
        "tilstand": _options(t, "all_states", _states(t, counts, taken_out), address.state),
        "organ": _options(t, "all_organs", {o: (o, n) for o, n in counts.organs.items()}, address.organ),
        "slag": _options(t, "all_kinds", {k: (t(f"kinds.{k}"), n) for k, n in counts.kinds.items()}, address.kind),
    }


def rights_in_words(t: Texts, one: Listed) -> str:
    """Who sees the document: "åpen", "intern", "lukket: styret"."""
    access = one.document.access
    if access == "closed" and one.groups:
        return t("rights.closed_for", groups=", ".join(one.groups))
    return t(f"rights.{access}")


def state_in_words(t: Texts, status: str) -> str:
    """How the document was read: "lest", "krever passord"."""
    return t(f"state.{status}")


def as_sentence(words: str) -> str:
    """Words that begin a sentence."""
    return words[:1].upper() + words[1:]


def reason_in_words(t: Texts, one: Listed) -> str:
    """Why it could not be read whole, in the reader's language; empty where it could."""
    return as_sentence(told(one.document.reason or "", t.language))


def fact_in_words(t: Texts, fact: Fact, facts: Facts) -> str:
    """A fact as people write it; empty where there is none."""
    if fact == "kind":
        return t(f"kinds.{facts.kind}")
    if fact == "date":
        return t.written_date(facts.date) if facts.date else ""
    return (facts.title if fact == "title" else facts.organ) or ""


def corrected_in_words(t: Texts, one: Listed) -> str:
    """Which facts a person has set right, and what was read in their place; empty where none was."""
    named = [fact for fact in FIELDS if fact in one.document.corrected]
    return t("samlingen.corrected_facts", facts=", ".join(_correction(t, fact, one.own) for fact in named)) if named else ""


def _correction(t: Texts, fact: Fact, own: Facts) -> str:
    was = fact_in_words(t, fact, own)
    name = t(f"facts.{fact}")
    return t("samlingen.was", fact=name, value=was) if was else t("samlingen.was_nothing", fact=name)


def _row(t: Texts, one: Listed, address: ListAddress, inside: bool) -> Row:
    document, facts = one.document, one.document.facts
    return Row(
        document=document.id,
        href=address.href(dokument=document.id),
        title=facts.title,
        about=" · ".join(filter(None, (facts.organ, t(f"kinds.{facts.kind}")))),
        path=document.path.rpartition("!/")[2],
        attached=t("samlingen.attached", file=PurePosixPath(one.container).name) if one.container else "",
        inside=inside,
        day=t.written_date(facts.date) if facts.date else t("search.undated"),
        rights=rights_in_words(t, one),
        closed=document.access == "closed",
        state=state_in_words(t, document.status),
        well=document.status == READ,
        note=reason_in_words(t, one),
        corrected=corrected_in_words(t, one),
        exemption=t("source.exemption", mark=facts.exemption) if facts.exemption else "",
        pages=t.number(document.page_count) if document.page_count else "",
    )


def _states(t: Texts, counts: Counts, taken_out: int | None) -> Mapping[str, tuple[str, int]]:
    """First what a person may have to look after, then how documents were read, the most frequent first."""
    marks = {ATTENTION: "attention", CORRECTED: "corrected", EXEMPT: "exempt"}
    shown = {mark: (t(f"samlingen.{key}"), counts.states.get(mark, 0)) for mark, key in marks.items() if mark in counts.states}
    for status, count in sorted(counts.states.items(), key=lambda item: -item[1]):
        if status not in marks:
            shown[status] = (state_in_words(t, status), count)
    if taken_out is not None:
        shown[TAKEN_OUT] = (t("samlingen.taken_out"), taken_out)
    return shown


def _options(t: Texts, everything: str, choices: Mapping[str, tuple[str, int]], chosen: str) -> str:
    options = [Option("", t(f"samlingen.{everything}"), not chosen)]
    options += [
        Option(value, t("samlingen.choice", name=name, count=t.number(count)), value.casefold() == chosen.casefold())
        for value, (name, count) in choices.items()
    ]
    if chosen and not any(option.chosen for option in options):
        options.append(Option(chosen, t("samlingen.choice", name=_named(t, chosen), count=0), True))
    return render("samlingen_options.html", options=options)


def _named(t: Texts, chosen: str) -> str:
    """What a filter without any document is called."""
    if chosen in KINDS:
        return t(f"kinds.{chosen}")
    if f"state.{chosen}" in t.keys():
        return state_in_words(t, chosen)
    return t(f"samlingen.{chosen}") if f"samlingen.{chosen}" in t.keys() else chosen
