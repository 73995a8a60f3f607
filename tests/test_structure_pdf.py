"""Structure from real PDF files, as the PDF reader sees them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from ingest.readers.pdf import read_pdf
from ingest.structure.structure import extract_structure
from kb.types import Document
from tests import structure_documents as documents
from tests.structure_factory import build_document

_MARGIN = 70.0


def print_pdf(document: Document, file: Path) -> None:
    """Set a document's blocks on paper: each in its size, bold or not, wrapped, cells in columns."""
    canvas = Canvas(str(file), pagesize=A4)
    canvas.setTitle("Microsoft Word - Dokument1")
    for page in document.pages:
        y = A4[1] - _MARGIN
        for block in page.blocks:
            size = block.size or 11.0
            font = "Helvetica-Bold" if block.bold else "Helvetica"
            canvas.setFont(font, size)
            y -= size * (2.4 if block.bold or size > 12 else 1.5)
            top = {"header": A4[1] - 35, "footer": 35.0}.get(block.role, y)
            for column, cell in enumerate(page.text[block.start : block.end].split("\t")):
                for number, line in enumerate(_wrapped(cell, font, size)):
                    canvas.drawString(_MARGIN + 110 * column, top - number * size * 1.25, line)
                    y = min(y, top - number * size * 1.25) if block.role not in ("header", "footer") else y
        canvas.showPage()
    canvas.save()


def _wrapped(text: str, font: str, size: float) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if stringWidth(longer, font, size) > A4[0] - 2 * _MARGIN:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


@pytest.mark.parametrize(
    ("name", "title", "organ", "day", "keys"),
    [
        ("MINUTES_NB", "Møteprotokoll – Styret 14.06.2024", "Styret", date(2024, 6, 14), ["16/2024", "17/2024", "18/2024"]),
        ("MINUTES_NN", "Møtebok – Arbeidsutvalet 03.03.2026", "Arbeidsutvalet", date(2026, 3, 3), ["4/2026", "5/2026", "6/2026"]),
        (
            "AGENDA_WITH_PAPERS",
            "Innkalling til møte i regionrådet 06.06.2025",
            "Regionrådet",
            date(2025, 6, 6),
            ["47/2025", "48/2025", "49/2025"],
        ),
        ("CASE_PAPER_NB", "Medlemskontingent for 2025", "Styret", date(2024, 6, 14), ["17/2024"]),
        ("STRATEGY", "Strategiske føringer 2025–2028", None, date(2024, 8, 29), []),
        ("LETTER", "Invitasjon til dialogmøte om kollektivtrafikk", None, date(2024, 3, 11), []),
    ],
)
def test_facts_and_items_of_printed_documents(
    tmp_path: Path, name: str, title: str, organ: str | None, day: date, keys: list[str]
) -> None:
    file = tmp_path / "dokument.pdf"
    print_pdf(build_document(getattr(documents, name)), file)
    found = extract_structure(read_pdf(file), file.name)
    assert (found.facts.title, found.facts.organ, found.facts.date) == (title, organ, day)
    assert [item.case_key for item in found.items] == keys


def test_sections_of_printed_minutes(tmp_path: Path) -> None:
    file = tmp_path / "dokument.pdf"
    print_pdf(build_document(documents.MINUTES_NB), file)
    item = "Sak 17/24 Medlemskontingent for 2025"
    found = [section.path for section in extract_structure(read_pdf(file), file.name).sections if section.path[0] == item]
    assert found == [(item,), (item, "Bakgrunn"), (item, "Behandling"), (item, "Vedtak")]
