"""A small collection for the web tests: one document of each format, one that is closed, and one that tries to break the page."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.conftest import CORPUS, kb

PDF = "styret/styremote-2024-06-14.pdf"
SLIDES = "faggrupper/klima-og-miljø/Utslippsfri byggeplass - erfaringer.pptx"
WORD = "faggrupper/klima-og-miljø/Referat 2025-02-14.docx"
SECRET = "Kvitebjørnprosjektet"

HOSTILE_NAME = "<img src=x onerror=\"window.broken='name'\">${window.broken='name'}.md"
HOSTILE_TITLE = "Rundskriv <img src=x onerror=window.broken='title'> ${window.broken='title'} {{7*7}} </script>"
HOSTILE_TEXT = (
    "Vaktordningen for skogbranner koster <b>480 kroner</b> <img src=x onerror=window.broken='text'> "
    "${window.broken='text'} {{constructor.constructor('window.broken=1')()}} </script><script>window.broken='script'</script>."
)


def build(work: Path) -> Path:
    """Make the folder `corpus` and its index in `data`; give back the data directory."""
    corpus, data = work / "corpus", work / "data"
    for path in (PDF, SLIDES, WORD):
        (corpus / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(CORPUS / path, corpus / path)
    (corpus / "kb.toml").write_text('access = "open"', encoding="utf-8")
    (corpus / HOSTILE_NAME).write_text(f"# {HOSTILE_TITLE}\n\n{HOSTILE_TEXT}\n", encoding="utf-8")
    (corpus / "endres.txt").write_text("Badet i Lindvåg åpner klokken sju.", encoding="utf-8")
    (corpus / "lukket").mkdir()
    (corpus / "lukket" / "kb.toml").write_text('access = "closed"\ngroups = ["styret"]', encoding="utf-8")
    (corpus / "lukket" / "notat.md").write_text(f"# {SECRET}\n\n{SECRET} gjelder salg av ferja.", encoding="utf-8")
    ran = kb("ingest", corpus, "--json", data=data)
    assert ran.code == 0, ran.out + ran.err
    return data
