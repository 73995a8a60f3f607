"""Slides on travel habits, shown to the working group for land use and transport on 15 May 2024."""

from __future__ import annotations

from datetime import datetime

from demo.layouts.slides import Group, Page, Theme, write
from demo.world import INVENTED

THEME = Theme("14405A", "D0473A", "EAF1F5", "Liberation Sans", INVENTED["nb"])

PAGES = (
    Page(
        "Slik reiser vi",
        "Reisevaneundersøkelsen 2023 for Fjordbyregionen · Mats Hovlandsvik · 15. mai 2024",
        "Undersøkelsen ble gjort i september og oktober. 6 140 personer svarte, av 21 000 som ble spurt.",
        opening=True,
    ),
    Page(
        "Hovedfunn",
        """
- Bilen er fortsatt størst, men taper terreng: **63 prosent** av reisene, mot 68 i 2017
- Flere går. Fotturene er også blitt lengre
- Hjemmekontor har ikke ført til færre reiser
- Toget vokser mest, fra et lavt nivå
""",
        (
            "Noen vil spørre om nullvekstmålet. Svaret er at biltrafikken totalt har økt med to prosent, fordi vi er blitt "
            "flere. Andelen går ned, men antallet går opp."
        ),
    ),
    Page(
        "Andel reiser med bil, etter kommune",
        "Tall i prosent, 2023. I tre kommuner er andelen den samme som i 2017.",
        "Breidvatn har bare 94 svar, så tallet der har stor usikkerhet. Jeg har tatt det med fordi ordføreren spurte.",
        Group(
            bars=(
                ("Skarvdal", 81, "81"),
                ("Breidvatn", 80, "80"),
                ("Heimvik", 77, "77"),
                ("Sundlia", 71, "71"),
                ("Grønnfoss", 69, "69"),
                ("Lindvåg", 62, "62"),
                ("Fjordby", 54, "54"),
            )
        ),
    ),
    Page(
        "Reisemåte i hele regionen",
        """
!tabell 3l 2r 2r 2r
| Reisemåte | 2017 | 2023 | Endring |
| Bil, fører og passasjer | 68 % | 63 % | −5 |
| Buss | 9 % | 9 % | 0 |
| Tog | 2 % | 4 % | +2 |
| Hurtigbåt og ferje | 3 % | 2 % | −1 |
| Sykkel | 5 % | 6 % | +1 |
| Til fots | 13 % | 16 % | +3 |
""",
        "Hurtigbåttallet er for lavt. Båten til Ulvestrand lå på verksted i ti av de tolv ukene vi målte.",
    ),
    Page(
        "Hvem kjører barna til skolen?",
        """
- 34 prosent av elevene på barneskolen blir kjørt
- Andelen er dobbelt så høy på mandager som på fredager
- Halvparten av foreldrene oppgir trafikken som grunn
""",
        (
            "Mandagstallet overrasket alle. Forklaringen er visstnok gymbag, instrument og sengetøy til barnehagen på samme"
            " dag. Det er et argument for skap på skolen, ikke for fartshumper."
        ),
    ),
    Page(
        "Veien til jobb på Øst-vest-banen",
        "",
        "De som slutter å ta toget, sier nesten alltid at det var ventetiden når de mistet ett. Prisen nevnes av én av ti.",
        Group(
            steps=(
                ("Hjem til stasjon", "12 minutter i snitt"),
                ("Vente", "9 minutter"),
                ("Om bord", "31 minutter"),
                ("Stasjon til jobb", "8 minutter"),
            )
        ),
    ),
    Page(
        "Sykkel: hva virker?",
        """
!tabell 4l 2r 4l
| Tiltak | Kostnad (mill. kr) | Målt virkning |
| Sykkelhotell, Lindvåg stasjon | 2,1 | 140 faste brukere |
| Brøytegaranti, Fjordby | 3,8 per vinter | 22 % flere vintersyklister |
| Elsykkelbibliotek, Sundlia | 0,4 | 1 av 3 lånere kjøpte egen |
| Bysykler, Fjordby | 6,5 per år | 0,8 turer per sykkel per dag |
""",
        (
            "Bysyklene er dyrest per tur, om lag 68 kroner. Elsykkelbiblioteket er billigst. Fjordby har ikke bestemt om "
            "kontrakten skal forlenges, så vær forsiktig med å omtale dette utenfor gruppen."
        ),
    ),
    Page(
        "Hva betyr det for planene våre?",
        """
- Bruk samme soner i alle kommuneplaner
- Bygg der folk allerede går
- Frekvens slår fart
- Mål igjen i 2027, med større utvalg i de minste kommunene
""",
        "Kostnaden for større utvalg er om lag 350 000 kroner. Fylkeskommunen har sagt muntlig at de tar halvparten.",
    ),
)


def build() -> bytes:
    return write(PAGES, THEME, "Slik reiser vi 2023", "Mats Hovlandsvik", datetime(2024, 5, 14, 15, 40))
