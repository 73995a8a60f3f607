"""The decisions of the demonstration council, read from its files: as many, and as right, as the register promises."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kb.evaluation.decision_figures import figures_of_decisions
from kb.evaluation.gold import read_gold
from kb.register.register import Asked, decisions
from kb.types import OWNER
from tests.kept import Kept

ROOT = Path(__file__).parent.parent
AGENDAS = (
    "styret/innkalling-styremote-2025-03-21.pdf",
    "styret/sakskart-styret-2026-03-20.pdf",
    "styret/saksframlegg-12-24-flom-og-overvann.pdf",
    "strategi/strategi-2025-2028.pdf",
)
"""They hold proposals, and decide nothing."""


@pytest.mark.slow
def test_the_register_of_the_demonstration_council(tmp_path: Path) -> None:
    gold = read_gold(ROOT / "tests" / "gold" / "demo").decisions
    kept = Kept(tmp_path)
    for path in {*(one.path for one in gold), *AGENDAS}:
        place = kept.corpus / path
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "corpus" / path, place)
    kept.run()
    with kept.catalog.reading(OWNER) as reader:
        figures = figures_of_decisions(gold, decisions(reader, Asked()))
    assert figures.precision.value >= 0.97 and figures.recall.value >= 0.95
    assert figures.outcome_right.value >= 0.97 and figures.vote_right.value >= 0.95
    assert figures.starts_right.value >= 0.95 and figures.ends_right.value >= 0.95
    assert not [one for one in figures.wrong if one.document.path in AGENDAS]


def minutes(decided: str) -> str:
    return f"# Protokoll fra styremøte 12. mars 2024\n\n## Sak 1/24 Ferja\n\nVedtak:\n\n{decided}\n\nEnstemmig vedtatt.\n"


def told(kept: Kept) -> list[tuple[str, str | None, str]]:
    with kept.catalog.reading(OWNER) as reader:
        return [(one.document.path, one.decision.case_key, one.text) for one in decisions(reader, Asked())]


def test_decisions_come_and_go_with_their_file(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    file = kept.corpus / "protokoll.md"
    file.write_text(minutes("Ferja skal gå hver time."), encoding="utf-8")
    kept.run()
    assert told(kept) == [("protokoll.md", "1/2024", "Ferja skal gå hver time.")]
    kept.run()
    assert len(told(kept)) == 1
    file.write_text(minutes("Ferja skal gå hver halvtime."), encoding="utf-8")
    kept.run()
    assert told(kept) == [("protokoll.md", "1/2024", "Ferja skal gå hver halvtime.")]
    file.rename(kept.corpus / "flyttet.md")
    kept.run()
    assert told(kept) == [("flyttet.md", "1/2024", "Ferja skal gå hver halvtime.")]
    (kept.corpus / "flyttet.md").unlink()
    kept.run()
    assert told(kept) == []
