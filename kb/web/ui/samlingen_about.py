"""What page Samlingen tells of one document beside its page, and the form by which its owner sets that right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from kb.store.corrections import LONGEST, Fact
from kb.store.listing import Listed
from kb.types import KINDS, Facts
from kb.web.ui.rendering import render
from kb.web.ui.samlingen_list import READ
from kb.web.ui.samlingen_rows import (
    FIELDS,
    as_sentence,
    corrected_in_words,
    fact_in_words,
    reason_in_words,
    rights_in_words,
    state_in_words,
)
from kb.web.ui.texts import Texts

MEGABYTE, KILOBYTE = 1 << 20, 1 << 10


@dataclass(frozen=True, slots=True)
class Detail:
    """A line of what is known of a document."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Field:
    """A fact in the form: its value as it stands, and what was read where that is something else."""

    name: Fact
    label: str
    value: str
    as_read: str
    as_read_value: str

    @property
    def differs(self) -> bool:
        """Whether the value is not what was read."""
        return self.value != self.as_read_value


@dataclass(frozen=True, slots=True)
class Kept:
    """What its keeper may do with a document: `uploaded` says that taking it out deletes it, `attachments` how many go along."""

    organs: Sequence[str]
    uploaded: bool
    attachments: int


def about_view(t: Texts, one: Listed, kept: Kept | None) -> str:
    """What is known of the document; for its keeper (`kept` given) with the form, and the way to take it out."""
    return render(
        "samlingen_about.html",
        t=t,
        document=one.document.id,
        problem=_problem(t, one),
        details=details(t, one),
        corrected=corrected_in_words(t, one),
        kept=kept,
        fields=[_field(t, one, fact) for fact in FIELDS] if kept else [],
        kinds=[(kind, t(f"kinds.{kind}")) for kind in KINDS],
        longest=LONGEST,
        removal=_removal(t, one, kept) if kept else "",
    )


def unread_view(t: Texts, one: Listed) -> str:
    """The source pane of a document that has no pages to show."""
    return render(
        "samlingen_unread.html",
        t=t,
        title=one.document.facts.title,
        meta=" · ".join(filter(None, (rights_in_words(t, one), PurePosixPath(one.document.path).name))),
        state=state_in_words(t, one.document.status),
        reason=reason_in_words(t, one),
        original=f"/documents/{one.document.id}/file",
    )


def details(t: Texts, one: Listed) -> list[Detail]:
    """What is known of the document, line by line; what is not known has no line."""
    document, facts = one.document, one.document.facts
    period = facts.period
    told = {
        "path": document.path,
        "format": format_in_words(t, document.format, document.path),
        "size": size_in_words(t, one.size) if one.size else "",
        "pages": t.number(document.page_count) if document.page_count else "",
        "passages": t.number(document.passage_count) if document.passage_count else "",
        "language": t(f"languages.{facts.language}") if document.page_count else "",
        "period": "–".join(map(str, dict.fromkeys((period.first, period.last)))) if period else "",
        "changed": t.written_date(one.changed) if one.changed else "",
        "rights": f"{as_sentence(rights_in_words(t, one))}. {_who_sees(t, one)}",
        "state": state_in_words(t, document.status),
    }
    return [Detail(t(f"details.{name}"), value) for name, value in told.items() if value]


def format_in_words(t: Texts, format: str, path: str) -> str:
    """What people call a file of this type; its ending where the type is none of ours."""
    key = f"formats.{format}"
    return t(key) if key in t.keys() else PurePosixPath(path).suffix.removeprefix(".").upper()


def size_in_words(t: Texts, size: int) -> str:
    """A size in kB or MB, as a reader wants to know it."""
    if size >= MEGABYTE:
        return t("details.megabytes", size=t.number(round(size / MEGABYTE)))
    return t("details.kilobytes", size=t.number(max(1, round(size / KILOBYTE))))


def _who_sees(t: Texts, one: Listed) -> str:
    if one.document.access == "closed" and not one.groups:
        return t("rights.seen_closed_to_all")
    return t(f"rights.seen_{one.document.access}")


def _problem(t: Texts, one: Listed) -> str:
    """What was lost of a document that can be shown; the pane says itself why one cannot."""
    if one.document.status == READ or not one.document.page_count:
        return ""
    return t("details.reason", state=as_sentence(state_in_words(t, one.document.status)), reason=reason_in_words(t, one)).strip()


def _field(t: Texts, one: Listed, fact: Fact) -> Field:
    said = fact_in_words(t, fact, one.own) or t("samlingen.none_found")
    return Field(fact, t(f"samlingen.field_{fact}"), written(fact, one.document.facts), said, written(fact, one.own))


def written(fact: Fact, facts: Facts) -> str:
    """A fact as a form holds it; empty where there is none."""
    if fact == "date":
        return facts.date.isoformat() if facts.date else ""
    return {"title": facts.title, "organ": facts.organ or "", "kind": facts.kind}[fact]


def _removal(t: Texts, one: Listed, kept: Kept) -> str:
    """What will happen when the document is taken out."""
    told = t("samlingen.remove_uploaded" if kept.uploaded else "samlingen.remove_followed", title=one.document.facts.title)
    return f"{told} {t.count('samlingen.attachments_too', kept.attachments)}" if kept.attachments else told
