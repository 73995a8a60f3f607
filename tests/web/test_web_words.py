"""What the pages say: every sentence there and used, and quotes set as they should be."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kb.web.ui.answer_view import YEAR
from kb.web.ui.quotes import quote_lines
from kb.web.ui.texts import texts

ROOM = Path(__file__).parent.parent.parent / "kb" / "web"

pytestmark = pytest.mark.slow


# ---- Words


def test_every_text_that_is_used_is_there_and_every_text_that_is_there_is_used() -> None:
    sources = "".join(file.read_text(encoding="utf-8") for file in [*ROOM.rglob("*.py"), *ROOM.rglob("*.html")])
    keys = texts("nb").keys()
    for key in keys:
        counted = re.sub(r"\.(one|other)$", "", key)
        stem = counted if f"{counted}.one" in keys else key.removesuffix("_years")
        group, _, name = stem.rpartition(".")
        built = re.search(rf'f"{re.escape(group)}\.[a-z_]*\{{', sources) is not None
        assert f'"{key}"' in sources or f'"{stem}"' in sources or f"'{stem}'" in sources or f'"{name}"' in sources or built, (
            f"{key} is not used"
        )
    for used in re.findall(r"""\bt(?:\.count)?\(["']([a-z_]+(?:\.[a-z_]+)*)["']""", sources):
        assert used in keys or f"{used}.one" in keys, f"{used} is missing"


@pytest.mark.parametrize(
    ("quote", "lines"),
    [
        ("Kontingenten faktureres i to\nterminer.", ["Kontingenten faktureres i to terminer."]),
        ("Vedtak:\nKontingenten øker.", ["Vedtak:", "Kontingenten øker."]),
        ("1. Saken utsettes.\n2. Saken sendes på\nhøring.", ["1. Saken utsettes.", "2. Saken sendes på høring."]),
        ("2020\t3,40\n2021\t3,60", ["2020|3,40", "2021|3,60"]),
        ("Vedtak (enstemmig)\nSatsen er 4,20.", ["Vedtak (enstemmig)", "Satsen er 4,20."]),
    ],
)
def test_a_quote_is_set_in_the_lines_that_mean_something(quote: str, lines: list[str]) -> None:
    assert ["|".join(line.cells) for line in quote_lines(quote)] == lines


def test_years_in_a_question_are_years_and_not_case_numbers() -> None:
    assert YEAR.findall("Hva ble vedtatt i 2012 og i sak 17/2024, 12.03.2019 og 2031?") == ["2012", "2031"]
