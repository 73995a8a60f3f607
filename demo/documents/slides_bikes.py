"""Slides on the two trial years with joint city bikes, October 2022; what the speaker doubted stands in the notes."""

from __future__ import annotations

from datetime import datetime

from demo.layouts.slides import Group, Page, Theme, write
from demo.world import INVENTED

THEME = Theme("7A2E4E", "D98A2B", "F8EEF2", "Liberation Sans", INVENTED["nb"])

PAGES = (
    Page(
        "To sesonger med felles bysykler",
        "Evaluering for faggruppe for areal og transport · 27. oktober 2022 · Mats Hovlandsvik",
        "Tallene er hentet rett fra leverandørens logg 20. oktober og framskrevet til sesongslutt 26. november.",
        opening=True,
    ),
    Page(
        "Hva styret ba om",
        """
- Prøveordning 1. april 2021 – 31. desember 2022
- Inntil 180 sykler, 14 stasjoner, tre kommuner
- Faggruppen skulle evaluere høsten 2022
- Uten nytt vedtak er det slutt ved nyttår
""",
        "Jeg leser opp dette fordi noen tror at ordningen går videre av seg selv. Det gjør den ikke.",
    ),
    Page(
        "Bruken kort fortalt",
        """
!tabell 5l 2r 2r
| Tall for hele sesongen | 2021 | 2022 |
| Turer | 44 100 | 47 520 |
| Turer per sykkel per dag | 1,0 | 1,1 |
| Kostnad per tur (kr) | 43 | 41 |
| Stjålet eller ødelagt | 31 | 23 |
| Abonnenter | 1 760 | 2 100 |
""",
        (
            "Leverandøren lovte to turer per sykkel per dag da vi skrev avtalen. Lovnaden står ikke i kontrakten. Det var"
            " min feil at vi"
            " ikke fikk den inn."
        ),
    ),
    Page(
        "Turer per sykkel per dag",
        "Lindvåg bærer ordningen. Ulvestrand trekker ned.",
        "I Ulvestrand går det 2,1 turer om dagen i juli og nesten ingen resten av året. Det er turister som skal til fyret.",
        Group(bars=(("Lindvåg", 1.4, "1,4"), ("Sundlia", 1.0, "1,0"), ("Ulvestrand", 0.4, "0,4"))),
    ),
    Page(
        "Hvem sykler?",
        """
- 62 prosent er under 30 år
- 54 prosent er kvinner
- Tre av fire har ikke bil i husstanden
- Sykepleiere og elever er de største gruppene
""",
        (
            "Sykehuset i Lindvåg har skiftbytte klokken 22. Siste buss går 21.50. Syklene er i praksis skyss for"
            " nattevaktene, og det hadde"
            " ingen av oss tenkt på."
        ),
    ),
    Page(
        "En vanlig tur",
        "",
        "Gjennomsnittet er 1,9 kilometer. Lengste tur var 41 kilometer og endte i Grønnfoss. Vi måtte hente sykkelen med varebil.",
        Group(
            steps=(
                ("Stasjon eller kai", "44 % begynner eller ender her"),
                ("11 minutter", "i snitt på setet"),
                ("Skole, sykehus", "eller hybel"),
                ("Lås", "hver sjette stasjon er full"),
            )
        ),
    ),
    Page(
        "Hva ville de gjort ellers?",
        """
!tabell 5l 2r
| Uten sykkelen ville jeg ha … | Andel |
| gått | 51 % |
| tatt buss | 29 % |
| kjørt bil | 9 % |
| latt være | 11 % |
""",
        (
            "Regnet i klimagasser sparer ordningen rundt ni tonn i året. Det er omtrent ingenting. Jeg sier det før noen"
            " andre gjør det."
            " Argumentet må være folkehelse og at folk kommer seg på jobb."
        ),
    ),
    Page(
        "Pengene",
        """
!tabell 5l 2r
| Årlig i 1 000 kroner, 2022 | Beløp |
| Leie og drift | 1 950 |
| Lindvåg, Sundlia og Ulvestrand | 1 290 |
| Medlemskap og enkeltturer | 210 |
| Fjordbyregionen | 450 |
""",
        "Kommunene betaler etter antall sykler. Ulvestrand har sagt at de ikke betaler ett år til uansett hva vi mener.",
    ),
    Page(
        "Ønsker og klager",
        """
- Barnesete (flest) og en app som virker
- «Stasjonen er full når jeg kommer fram»
- «Setet går ikke høyt nok» (flest menn, flest fra Sundlia)
- «Kurven er for liten til skolesekken»
- «Jeg trykket feil og betalte for et helt år» (14 personer)
""",
        "De 14 har fått pengene tilbake. Leverandøren har flyttet knappen.",
    ),
    Page(
        "Andre har prøvd",
        """
!tabell 4l 2r 2r 3l
| By av samme størrelse | Sykler | Turer per dag | Hva skjedde |
| A, universitetsby | 300 | 3,4 | fortsetter |
| B, industriby | 140 | 0,6 | lagt ned etter tre år |
| C, øyby | 90 | 0,5 | bare om sommeren |
""",
        "By B ligner mest på oss. De angret på at de ventet et år for lenge med å stanse. Navnene er utelatt etter ønske.",
    ),
    Page(
        "Tre veier videre",
        """
- **Stanse** ved nyttår
- **Fortsette** i Lindvåg og Sundlia, med krav om 1,5 turer
- **Utvide** til Grønnfoss
""",
        (
            "Gruppen er delt, fire mot tre. Jeg heller mot å fortsette, men kravet på 1,5 er satt høyt med vilje. Nygjerde"
            " vil heller ha"
            " sykkelparkering under tak."
        ),
    ),
)


def build() -> bytes:
    return write(PAGES, THEME, "Bysykler 2021-22", "Mats Hovlandsvik", datetime(2022, 10, 26, 22, 17))
