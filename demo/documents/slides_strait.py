"""Slides on bridge or tunnel over Kvernsundet, April 2026, made in another office program than the others."""

from __future__ import annotations

from datetime import datetime

from demo.layouts import odp
from demo.layouts.slides import Page, Theme
from demo.world import INVENTED

THEME = Theme("3B3F73", "C75D3A", "E9EAF4", "Liberation Sans", INVENTED["nb"])

PAGES = (
    Page(
        "Kvernsundet: bru eller tunnel?",
        "Representantskapet 22. april 2026 · Mats Hovlandsvik",
        (
            "Tallene er fylkeskommunens. Jeg viser tall, ikke meninger. Styreleder har bedt meg om det, og jeg ville gjort"
            " det uansett."
        ),
        opening=True,
    ),
    Page(
        "Sambandet i dag",
        """
- Ferje hver time, hver halvtime på fredag ettermiddag
- 410 biler og 390 personer uten bil hver dag
- 29 døgn uten ferje i 2025, verst i januar
- Siste avgang kl. 22.15
""",
        "I 2021 var det 41 døgn. To av tre som går om bord uten bil, er under 20 år.",
    ),
    Page(
        "To løsninger er utredet",
        """
!tabell 4l 2.4r 2.4r
| | Tunnel | Bru |
| Lengde (km) | 3,8 | 2,1 |
| Kostnad (mill. kr, 2026) | 1 480 | 1 710 |
| Byggetid (år) | 4 | 3,5 |
| Drift per år (mill. kr) | 14,2 | 6,9 |
| Gående og syklende | nei | ja |
| Stengt (døgn per år) | 2 | 6 |
""",
        (
            "I 2022 var tunnelen anslått til 1,35 milliarder. Økningen er prisvekst og en lengre forskjæring på øya."
            " Usikkerheten er 30 prosent for tunnelen og 18 for brua."
        ),
    ),
    Page(
        "Tunnelen",
        """
- Dypeste punkt 187 meter under havet
- Stigning på sju prosent i 1,6 kilometer
- Steinmassene legges i Kvernbukta
""",
        "Stigningen er grunnen til at lastebilnæringen nøler. De kjører heller en omvei enn å koke bremsene.",
    ),
    Page(
        "Brua",
        """
- Hengebru med seilhøyde 52 meter
- Gang- og sykkelvei på østsiden
- Berører hekkeplassen på Kvernholmen, 210 par makrellterne
""",
        "Holmen er naturreservat. Sier staten nei, kan det gå fem år til. Erstatningsholmen er ikke med i tallet.",
    ),
    Page(
        "Reisetid fra Kvernhaug til Lindvåg sykehus",
        """
!tabell 5l 2.4r
| Samband | Minutter, med ventetid |
| Ferje i dag | 74 |
| Ferje hver halvtime | 61 |
| Tunnel | 33 |
| Bru | 31 |
""",
        "Om natten er tallet for ferje i praksis uendelig. Da er det ambulansebåt eller helikopter.",
    ),
    Page(
        "Hvem betaler?",
        """
!tabell 5l 2.2r 2.2r
| Finansiering (mill. kr) | Tunnel | Bru |
| Bompenger, inntil 40 prosent | 592 | 684 |
| Spart ferjetilskudd | 380 | 380 |
| Fylkeskommunen | 508 | 646 |
| **Sum** | **1 480** | **1 710** |
""",
        "De 138 millionene mer fra fylkeskommunen er hele diskusjonen. Rådet kan ikke låne dem, det følger av avtalen.",
    ),
    Page(
        "Bompengesatsen",
        """
- Tunnel: 96 kroner per passering
- Bru: 118 kroner per passering
- Ferje i dag: 71 kroner
""",
        "Satsene gjelder personbil med brikke. Innbyggerne i Kvernhaug har bedt om et tak på 40 betalte turer i måneden.",
    ),
    Page(
        "Klima og natur",
        """
- Bygging av tunnel: 41 000 tonn CO2
- Bygging av bru: 33 000 tonn CO2
- Ferja går på strøm, så det er lite å spare på driften
""",
        "Noen tror at fast forbindelse er et klimatiltak. Det er det ikke her.",
    ),
    Page(
        "Tidslinje",
        """
- Høringsfrist 30. april 2026
- Fylkestinget vedtar i oktober 2026
- Byggestart tidligst 2029
- Åpning i 2033 i begge alternativer
""",
        (
            "Uansett hva dere mener i dag, går ferja i minst sju år til. Det er derfor spørsmålet om halvtimesavganger ikke"
            " er en bisak."
        ),
    ),
)


def build() -> bytes:
    return odp.write(PAGES, THEME, "Kvernsundet: bru eller tunnel?", "Mats Hovlandsvik", datetime(2026, 4, 20, 11, 30))
