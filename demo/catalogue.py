"""Which documents there are and where they lie."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from demo.documents import (
    agenda_2025_03_21,
    assembly_2022_05_18,
    assembly_2025_08_27,
    board_2019_03_20,
    board_2024_06_14,
    board_2025_03_21,
    case_fee_2025,
    committee_2025_03_06,
    transport_2024_05_15,
)
from demo.layouts import fonts

DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "representantskapet/møtebok-representantskapet-2022-05-18.pdf": assembly_2022_05_18.build,
    "representantskapet/protokoll-representantskapet-2025-08-27.pdf": assembly_2025_08_27.build,
    "styret/Referat_styremøte_200319.pdf": board_2019_03_20.build,
    "styret/styremote-2024-06-14.pdf": board_2024_06_14.build,
    "styret/innkalling-styremote-2025-03-21.pdf": agenda_2025_03_21.build,
    "styret/saksframlegg-11-25-indeksregulering.pdf": case_fee_2025.build,
    "styret/styremote-2025-03-21.pdf": board_2025_03_21.build,
    "arbeidsutvalget/AU-protokoll-2025-03-06.pdf": committee_2025_03_06.build,
    "faggrupper/areal-og-transport/referat-2024-05-15.pdf": transport_2024_05_15.build,
}


def write_corpus(folder: Path) -> None:
    """Write every document below the folder. Files that are not ours stay."""
    fonts.register()
    for path, build in DOCUMENTS.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(build())
