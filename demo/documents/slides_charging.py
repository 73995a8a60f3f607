"""Slides for the board on charging points, November 2025."""

from __future__ import annotations

from datetime import datetime

from demo.layouts.slides import Group, Page, Theme, write
from demo.world import INVENTED

THEME = Theme("14514A", "6DB33F", "EAF5EC", "Liberation Sans", INVENTED["nb"])

PAGES = (
    Page(
        "Ladepunkt, andre forsøk",
        "Behov og marked · Styret 28. november 2025 · Mats Hovlandsvik",
        "Ti minutter. Jeg begynner med hvorfor det gikk galt, for det kommer dere til å spørre om.",
        opening=True,
    ),
    Page(
        "2024 på ett lysbilde",
        """
- 23 lastet ned grunnlaget, **én** ga tilbud
- 41 300 kroner per punkt
- Fjordby og Lindvåg hadde alt kjøpt sine
- Saken ble trukket i september
""",
        "Den ene tilbyderen ringte dagen etter og spurte om vi hadde lest prisen riktig. Det hadde vi.",
    ),
    Page(
        "Behovet nå",
        "310 punkter i sju kommuner",
        "Søylene er fra oktober. Sundlia og Heimvik svarte ikke, så jeg har brukt tallene fra 2023 for dem.",
        Group(
            bars=(
                ("Grønnfoss", 72, "72"),
                ("Ulvestrand", 60, "60"),
                ("Sundlia", 58, "58"),
                ("Skarvdal", 48, "48"),
                ("Heimvik", 30, "30"),
                ("Breidvatn", 24, "24"),
                ("Kvernhaug", 18, "18"),
            )
        ),
    ),
    Page(
        "Prisene faller",
        """
!tabell 4l 2r 2r
| Ferdig montert, kroner | 2024 | 2025 |
| 3,6 kW på vegg | 19 800 | 16 500 |
| 11 kW på stolpe | 41 300 | 31 000 |
| 50 kW hurtiglader | 390 000 | 330 000 |
""",
        "Ingen kommuner trenger hurtigladere. Likevel var det det første alle spurte om på dialogmøtet.",
    ),
    Page(
        "Hva lader om natten?",
        """
- 156 av punktene er til kommunenes egne biler
- Bilene står i snitt fjorten timer i døgnet
- En hjemmetjenestebil kjører 46 kilometer om dagen
- 3,6 kilowatt er nok
""",
        "I Breidvatn kjører de 88 kilometer. Selv det er nok med den minste laderen dersom bilen får stå fra klokken 16.",
    ),
    Page(
        "Slik vil vi gjøre det",
        "",
        "Fristen i februar er stram. Samtidig er handlingsprogrammet til transportplanen på høring. Jeg har sagt fra til Ingvild.",
        Group(
            steps=(
                ("15. januar", "Kommunene bestiller bindende"),
                ("15. februar", "Konkurransegrunnlag"),
                ("April", "Tilbud"),
                ("Oktober", "Første punkt i drift"),
            )
        ),
    ),
    Page(
        "Ferjekaien i Kvernhaug",
        """
- Fire punkter, søker støtte på inntil 40 prosent
- Strømmen finnes: landstrømmen til ferja er ledig om natten
- Søknadsfrist 1. mars 2026
""",
        "Uten støtte blir det to punkter. Ordføreren vet det.",
    ),
    Page(
        "Hva kan gå galt?",
        """
- Noen bestiller ikke i tide
- Grunnlaget blir ikke ferdig
- Lærerne i Sundlia må begynne å betale
""",
        "Det siste er sagt som en spøk, men rektoren lo ikke.",
    ),
)


def build() -> bytes:
    return write(PAGES, THEME, "Ladepunkt", "Mats Hovlandsvik", datetime(2025, 11, 27, 16, 48))
