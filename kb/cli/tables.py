"""Results for people at a terminal."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kb.answer.phrases import QuestionLanguage
from kb.answer.places import chip, document_name, place_in_document
from kb.types import Answer, DocumentRecord, Hit, IngestReport, SearchResult

SNIPPET = 240


def show_hits(result: SearchResult) -> None:
    """The hits, best first, with their place and the beginning of their words; above them what else may have been meant."""
    console = _console()
    if result.suggestion:
        console.print(Text(f"Mente du «{result.suggestion}»?"))
    if not result.hits:
        console.print("No hits.")
        return
    for hit in result.hits:
        console.print(Text(f"{hit.rank}. {_place(hit)}", style="bold"))
        if hit.same_in:
            console.print(Padding(Text(f"(også i: {', '.join(map(_with_path, hit.same_in))})", style="dim"), (0, 0, 0, 3)))
        console.print(Padding(Text(_snippet(hit.passage.text)), (0, 0, 1, 3)))
    console.print(f"{len(result.hits)} of {result.total} passages, {result.took_ms:.0f} ms")


def show_answer(answer: Answer) -> None:
    """The answer with its quotes; or what came nearest."""
    console = _console()
    language: QuestionLanguage = "nb" if answer.language == "sv" else answer.language
    console.print(Text(answer.lead, style="bold"))
    for claim in answer.claims:
        console.print(Padding(Text(claim.frame, style="dim"), (1, 0, 0, 0)))
        console.print(Padding(Text(f"«{claim.text}»"), (0, 0, 0, 2)))
        for number in claim.citations:
            citation = answer.citations[number]
            console.print(Padding(Text(f"✓ {chip(citation, language)} ({citation.document.path})", style="dim"), (0, 0, 0, 2)))
    for hit in answer.nearest:
        console.print(Padding(Text(f"~ {_place(hit)}: {_snippet(hit.passage.text)}", style="dim"), (0, 0, 0, 2)))


def show_report(report: IngestReport) -> None:
    """What an ingest did: every file that needs a look, and the sums."""
    console = _console()
    quiet = ("indexed", "unchanged", "updated", "moved", "removed")
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    for file in report.files:
        if file.reason and (file.status not in quiet or "exemption" in file.reason):
            table.add_row(Text(file.status), Text(file.path), Text(file.reason))
    if table.row_count:
        console.print(table)
    counted = ", ".join(f"{count} {status}" for status, count in totals(report).items())
    console.print(f"{counted or 'No documents'} ({report.took_ms / 1000:.1f} s)")


def totals(report: IngestReport) -> dict[str, int]:
    """How many files came to each status."""
    counted: dict[str, int] = {}
    for file in report.files:
        counted[file.status] = counted.get(file.status, 0) + 1
    return counted


def show_status(told: dict[str, Any]) -> None:
    """What is indexed."""
    console = _console()
    for name in ("collection", "roots", "documents", "pages", "passages", "from", "to", "organs", "embedder"):
        value = told[name]
        shown = ", ".join(map(str, value)) if isinstance(value, list) else value
        console.print(f"{name:<12}{'' if shown is None else shown}", markup=False)
    for file in told["problems"]:
        console.print(f"{file['status']:<12}{file['path']}: {file['reason']}", markup=False)
    for file in told["removed"]:
        name = file["path"] or "a document whose name is erased"
        console.print(f"{'taken out':<12}{name}: by {file['by'] or 'the owner'}, {file['at'][:10]}", markup=False)


def _console() -> Console:
    return Console(highlight=False, soft_wrap=False)


def _place(hit: Hit) -> str:
    place = place_in_document(hit.document, hit.passage, "nb")
    name = document_name(hit.document, "nb")
    title = hit.document.facts.title
    told = name if name == title else f"{title} ({name})"
    return f"{told}, {place}" if place else told


def _with_path(document: DocumentRecord) -> str:
    """The title and, as versions of one text often share it, the path."""
    return f"{document.facts.title} ({document.path})"


def _snippet(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SNIPPET else line[:SNIPPET].rsplit(" ", 1)[0] + " …"
