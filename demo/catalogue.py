"""Which documents there are and where they lie."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from demo.documents import (
    agenda_2025_03_21,
    agreement_2025,
    assembly_2022_05_18,
    assembly_2025_08_27,
    board_2019_03_20,
    board_2024_06_14,
    board_2025_03_21,
    case_fee_2025,
    climate_2025_02_14,
    closed_2025,
    committee_2025_03_06,
    consultation_2024,
    factsheet_en,
    front,
    letter_sv_2025,
    programme_2026,
    slides_building_sites,
    slides_travel,
    strategy_2021,
    strategy_2025,
    transport_2024_05_15,
)
from demo.layouts import fonts

DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "om-oss/samarbeidsavtale-2025.pdf": agreement_2025.build,
    "om-oss/Fjordbyregionen at a glance.pdf": factsheet_en.build,
    "strategi/strategi-2025-2028.pdf": strategy_2025.build,
    "strategi/handlingsprogram-2026.pdf": programme_2026.build,
    "strategi/tidligere/strategiske-foringer-2021-2024.pdf": strategy_2021.build,
    "representantskapet/møtebok-representantskapet-2022-05-18.pdf": assembly_2022_05_18.build,
    "representantskapet/protokoll-representantskapet-2025-08-27.pdf": assembly_2025_08_27.build,
    "styret/Referat_styremøte_200319.pdf": board_2019_03_20.build,
    "styret/styremote-2024-06-14.pdf": board_2024_06_14.build,
    "styret/innkalling-styremote-2025-03-21.pdf": agenda_2025_03_21.build,
    "styret/saksframlegg-11-25-indeksregulering.pdf": case_fee_2025.build,
    "styret/styremote-2025-03-21.pdf": board_2025_03_21.build,
    "arbeidsutvalget/AU-protokoll-2025-03-06.pdf": committee_2025_03_06.build,
    "faggrupper/areal-og-transport/referat-2024-05-15.pdf": transport_2024_05_15.build,
    "faggrupper/areal-og-transport/Slik reiser vi 2023.pptx": slides_travel.build,
    "faggrupper/klima-og-miljø/Referat 2025-02-14.docx": climate_2025_02_14.build,
    "faggrupper/klima-og-miljø/Utslippsfri byggeplass - erfaringer.pptx": slides_building_sites.build,
    "faggrupper/areal-og-transport/Vedlegg 2 uttalelse transportplan.pdf": consultation_2024.build,
    "høringer/Høringsuttalelse regional transportplan 2024-06-20.pdf": consultation_2024.build,
    "høringer/innkommet/yttrande-tågtrafik-2025-11-12.pdf": letter_sv_2025.build,
    "lukket/prosjekt-skodderype-forhandlingsmandat.pdf": closed_2025.build,
}


def write_corpus(folder: Path) -> None:
    """Write every document below the folder, with its front page and folder settings. Files that are not ours stay."""
    fonts.register()
    for path, build in DOCUMENTS.items():
        _write(folder / path, build())
    for path, text in {"README.md": front.README, **front.FOLDERS}.items():
        _write(folder / path, text.encode())


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
