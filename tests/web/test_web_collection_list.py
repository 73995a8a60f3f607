"""What page Samlingen lists for whom, in which order, and what it tells of a look for new documents; without a browser."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kb.store.listing import Listed
from kb.types import Access, DocumentRecord, Facts, FileReport, Kind, Status
from kb.web.ui.samlingen_list import ATTENTION, CORRECTED, EXEMPT, ListAddress, chosen, counts
from kb.web.ui.samlingen_result import groups_of
from kb.web.ui.samlingen_rows import corrected_in_words, options_view, rights_in_words, rows_view
from kb.web.ui.texts import texts

NB = texts("nb")


def document(
    path: str,
    *,
    title: str = "",
    organ: str | None = None,
    kind: Kind = "other",
    day: str | None = None,
    status: Status = "indexed",
    access: Access = "internal",
    groups: tuple[str, ...] = (),
    exemption: str | None = None,
    corrected: frozenset[str] = frozenset(),
    reading: int = 1,
) -> Listed:
    facts = Facts(title or path, kind, organ, date.fromisoformat(day) if day else None, "nb", None, exemption)
    record = DocumentRecord(path, path, f"/c/{path}", "pdf", facts, access, status, None, 3, 3, corrected)
    return Listed(record, facts, groups, 1000, reading, None)


DOCUMENTS = [
    document("a.pdf", title="Årsmelding", organ="Styret", day="2024-06-14", reading=3),
    document("b.pdf", title="Sak 10", organ="Styret", kind="minutes", day="2025-01-02", access="open", exemption="offl. § 14"),
    document("c.eml", title="Brev", kind="letter", status="partial"),
    document("c.eml!/vedlegg.pdf", title="Avtale", day="2026-01-01", access="closed", groups=("styret",)),
    document("d/Zebra.pdf", title="Sak 2", organ="rådet", corrected=frozenset({"title"}), reading=9),
    document("e.pdf", title="Ærlig", status="encrypted"),
]


def listed(query: dict[str, str]) -> list[str]:
    return [one.document.path for one in chosen(DOCUMENTS, ListAddress.read(query))]


@pytest.mark.parametrize(
    ("query", "paths"),
    [
        ({}, ["b.pdf", "a.pdf", "c.eml", "c.eml!/vedlegg.pdf", "d/Zebra.pdf", "e.pdf"]),
        ({"sorter": "tittel"}, ["c.eml", "c.eml!/vedlegg.pdf", "d/Zebra.pdf", "b.pdf", "e.pdf", "a.pdf"]),
        ({"sorter": "organ"}, ["d/Zebra.pdf", "b.pdf", "a.pdf", "c.eml", "c.eml!/vedlegg.pdf", "e.pdf"]),
        ({"sorter": "lest"}, ["d/Zebra.pdf", "a.pdf", "b.pdf", "c.eml", "c.eml!/vedlegg.pdf", "e.pdf"]),
        ({"tilstand": ATTENTION}, ["b.pdf", "c.eml", "e.pdf"]),
        ({"tilstand": CORRECTED}, ["d/Zebra.pdf"]),
        ({"tilstand": EXEMPT}, ["b.pdf"]),
        ({"tilstand": "encrypted"}, ["e.pdf"]),
        ({"organ": "STYRET"}, ["b.pdf", "a.pdf"]),
        ({"slag": "minutes"}, ["b.pdf"]),
        ({"q": "sak ZEBRA"}, ["d/Zebra.pdf"]),
        ({"q": "A\u030arsmelding"}, ["a.pdf"]),
        ({"q": "vedlegg"}, ["c.eml!/vedlegg.pdf"]),
        ({"q": "finnes ikke"}, []),
        (
            {"tilstand": "<script>", "slag": "nonsense", "sorter": "hm"},
            ["b.pdf", "a.pdf", "c.eml", "c.eml!/vedlegg.pdf", "d/Zebra.pdf", "e.pdf"],
        ),
    ],
)
def test_an_address_asks_for_documents_in_an_order(query: dict[str, str], paths: list[str]) -> None:
    assert listed(query) == paths


def test_an_address_leads_back_to_its_list() -> None:
    address = ListAddress.read({"tilstand": "partial", "organ": "Råd & styre", "slag": "letter", "q": "a b", "sorter": "tittel"})
    assert address.href() == "/samlingen?tilstand=partial&organ=R%C3%A5d+%26+styre&slag=letter&q=a+b&sorter=tittel"
    assert ListAddress.read({}).href() == "/samlingen"


def test_each_choice_tells_how_many_documents_it_shows() -> None:
    address = ListAddress.read({"organ": "styret"})
    told = counts(DOCUMENTS, address)
    assert told.states == {"indexed": 2, ATTENTION: 1, EXEMPT: 1}
    for organ, count in told.organs.items():
        assert len(listed({"organ": organ})) == count
    for kind, count in told.kinds.items():
        assert len(listed({"organ": "styret", "slag": kind})) == count
    options = options_view(NB, told, replace(address, state="partial"), None)
    assert "Bør ses på (1)" in options["tilstand"] and "Tatt ut" not in options["tilstand"]
    assert '<option value="partial" selected>delvis lest (0)</option>' in options["tilstand"]


def test_an_attachment_names_its_message_and_stands_under_it() -> None:
    html = rows_view(NB, chosen(DOCUMENTS, ListAddress()), ListAddress())
    assert html.count('class="inside"') == 1 and "Vedlegg til c.eml" in html
    alone = rows_view(NB, chosen(DOCUMENTS, ListAddress(q="vedlegg")), ListAddress(q="vedlegg"))
    assert 'class="inside"' not in alone and "Vedlegg til c.eml" in alone


def test_rights_and_corrections_are_told_in_words() -> None:
    assert [rights_in_words(NB, DOCUMENTS[i]) for i in (0, 1, 3)] == ["intern", "åpen", "lukket: styret"]
    own = Facts("Møtebok", "other", None, date(2023, 5, 3), "nb")
    one = replace(document("x", corrected=frozenset({"date", "organ"})), own=own)
    assert corrected_in_words(NB, one) == "Rettet: organ (ikke funnet i dokumentet), dato (i dokumentet: «3. mai 2023»)."
    assert corrected_in_words(NB, DOCUMENTS[0]) == ""


def test_a_documents_words_cannot_become_part_of_the_page() -> None:
    html = rows_view(NB, [document("<b>.pdf", title="<img src=x onerror=alert(1)>", organ='"><script>')], ListAddress())
    assert "<img" not in html and "<script" not in html and "<b>" not in html


def test_a_report_names_each_path_once_under_what_matters_most() -> None:
    def file(path: str, status: Status, reason: str | None = None) -> FileReport:
        return FileReport(path, None, status, reason, 0, 0, 0.0)

    files = [
        file("a", "removed"),
        file("a", "indexed"),
        file("b", "indexed"),
        file("b", "damaged", "No page could be read."),
        file("c", "unchanged"),
        file("d", "moved", "was e"),
    ]
    groups = groups_of(NB, files)
    assert [(group.name, [line.path for line in group.lines]) for group in groups] == [
        ("Nye (1)", ["a"]),
        ("Flyttet (1)", ["d"]),
        ("Ikke lest, eller bare delvis lest (1)", ["b"]),
    ]
    assert groups[2].lines[0].note.startswith("Skadet.")
