"""The budget workbook of the secretariat: what each year's programme says, side by side."""

from __future__ import annotations

from datetime import datetime

from demo.layouts.workbook import Sheet, write
from demo.world import FEE, INVENTED, MUNICIPALITIES, fee

YEARS = (2022, 2023, 2024, 2025, 2026)

BUDGET = Sheet(
    "Budsjett",
    "Budsjett 2022–2026 i hele tusen kroner, slik representantskapet vedtok det",
    (
        ("Post", *YEARS),
        ("Kontingent fra kommunene", 1761, 1774, 1786, 1938, 2022),
        ("Tilskudd fra Kystland fylkeskommune", 420, 430, 430, 450, 465),
        ("Prosjektmidler og Klimasats", 1059, 1206, 1610, 980, 1150),
        ("Interreg (Grenselyst)", 0, 0, 0, 760, 820),
        ("Bruk av disposisjonsfond", 0, 0, 0, 172, 240),
        ("Sum inntekter", 3240, 3410, 3826, 4300, 4697),
        ("Lønn og sosiale utgifter", 1745, 1830, 2140, 2175, 2310),
        ("Møter og representasjon", 200, 240, 260, 275, 285),
        ("Faggruppene", 180, 230, 300, 310, 320),
        ("Tiltak og utredninger", 960, 930, 880, 1130, 1330),
        ("Kontor, IT, kommunikasjon, revisjon", 155, 180, 246, 410, 452),
        ("Sum utgifter", 3240, 3410, 3826, 4300, 4697),
    ),
    (6, 12),
    "Fra 2025 er utslippsfri byggeplass (520 i 2025, 690 i 2026) med i tiltak og utredninger.",
)


def fees() -> Sheet:
    years = (2024, 2025, 2026)
    rows = [
        (one.name, *(one.people[year - 1] for year in years), *(fee(one.name, year) for year in years)) for one in MUNICIPALITIES
    ]
    sums = tuple(sum(row[at] for row in rows) for at in range(1, 7))
    rate = ("Sats per innbygger (kr)", None, None, None, *(FEE[year] / 100 for year in years))
    head = ("Kommune", *(f"Folketall 1.1.{year - 1}" for year in years), *(f"Kontingent {year}" for year in years))
    above = "Kontingent per kommune i kroner, regnet etter folketallet året før"
    return Sheet("Kontingent", above, (head, *rows, ("Sum", *sums), rate), (10,), "To terminer: 1. februar og 1. august.")


MEASURES = Sheet(
    "Tiltak",
    "Tiltak som har stått i flere programmer, kostnad i hele tusen kroner",
    (
        ("Tiltak", *YEARS, "Merknad"),
        ("Felles bysykkelordning", 450, 450, 375, 375, None, "Opphevet fra 31.12.2024, sak 27/24; midlene for 2025 ikke brukt"),
        ("Felles klimaregnskap", 180, 195, 205, 0, 0, "Egne folk fra 2025"),
        ("Tryggere skolevei / Skoleveisjekk", 40, 45, 40, 40, 30, "Byttet navn i 2024"),
        ("Felles ryddedag", 20, 20, 25, 35, 40, "Sundlia"),
        ("Felles lånekort for bibliotekene", 10, 10, 10, None, None, "Ikke meldt inn på nytt for 2025"),
        ("Arealregnskap", None, 30, 35, 40, 110, "Lindvåg leder arbeidet"),
        ("FjordReise", None, None, 60, 20, None, "Avsluttet mars 2025"),
        ("Energirettledning", 50, 25, 15, None, None, "Nettselskapet har overtatt"),
        ("Reisevaneundersøkelse", None, 60, None, None, None, "Neste gang i 2027"),
        ("Ungdomsbillett, utredning", None, None, None, None, 90, "Etter høringen av strategien"),
    ),
    (),
    INVENTED["nb"],
)


def build() -> bytes:
    return write((BUDGET, fees(), MEASURES), "Budsjett og tiltak 2022–2026", "Ingvild Tornes", datetime(2026, 1, 12, 10, 20))
