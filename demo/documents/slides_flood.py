"""Slides, half a year after the flood in Skarvdal, March 2024: what failed that night, told in nynorsk by those who were there."""

from __future__ import annotations

from datetime import datetime

from demo.layouts.slides import Group, Page, Theme, write
from demo.world import INVENTED

THEME = Theme("1D3F66", "5A9BC4", "E8F0F7", "Liberation Sans", INVENTED["nn"])

PAGES = (
    Page(
        "Etter flaumen",
        "Skarvdal, august 2023 · Faggruppe for klima og miljø, 8. mars 2024 · Ane Tjønnås",
        "Eg har lånt bileta av grannar. Ikkje del dei vidare, for fleire viser folk inne i husa sine.",
        opening=True,
    ),
    Page(
        "118 millimeter på femten timar",
        """
- Frå måndag 7. august kl. 14 til tysdag 8. august kl. 5
- Det meste fall mellom midnatt og kl. 3
- Elva heldt seg innanfor breiddene
- Sju bekkar gjorde det ikkje
""",
        "Varselet var gult. Det var rett for elva. Ingen varslar for bekkar.",
    ),
    Page(
        "Natta, time for time",
        "",
        (
            "Vaktsentralen fekk 61 telefonar på ein time og hadde to personar på jobb. Den som gjekk frå dør til dør ved"
            " Smedhølen, er 71 år og"
            " heiter Borghild Tveitane. Ho fekk blomar av ordføraren."
        ),
        Group(
            steps=(
                ("23.40", "Kvitsand: renna er tett"),
                ("00.55", "Fv. 214 er borte, 60 meter"),
                ("01.30", "Smedhølen: 14 hus tømde"),
                ("04.10", "Straumen tilbake"),
            )
        ),
    ),
    Page(
        "Skadane",
        """
!tabell 5l 2r
| Kva | Millionar kroner |
| Veg og bru | 41 |
| Vatn og avlaup | 17 |
| Bustader, 36 hus | 22 |
| Landbruk | 5 |
| Skulen i Øvre Skarvdal | 2 |
""",
        "Summen er 87. Forsikringa dekte det meste av bustadene. Kommunen sit att med 12 millionar, og det er eit halvt skulebygg.",
    ),
    Page(
        "Hadde rapporten rett?",
        "Fem av dei sju stadene stod i rapporten frå 2022.",
        "Dei to andre, Geitagilet og Nysetbekken, ligg ved skogsvegar. Dei var ikkje med, og det sa eg frå om då.",
        Group(bars=(("Nemnde", 5, "5"), ("Ikkje nemnde", 2, "2"))),
    ),
    Page(
        "Det som svikta",
        """
- Ingen visste kven som skulle ringje til kven
- Pumpene stod i Fjordby, og vegen dit var stengd
- Mobilmasta på Nyset gjekk ut kl. 01.10
- Vaktbilen hadde sommardekk i verkstaden og vinterdekk på
""",
        "Det siste er sant, men lat det ikkje stå i referatet.",
    ),
    Page(
        "Det som verka",
        """
- Bøndene kom med traktor før nokon bad om det
- Skulen vart opna på ti minutt, rektor bur attmed
- Grønnfoss lånte ut to mann og ei gravemaskin i tre veker
""",
        "Gravemaskina var elektrisk. Ho vart ladd frå ferjekaien i Heimvik dei to første døgna.",
    ),
    Page(
        "Kvitsand før og no",
        """
!tabell 4l 2r 2r
| | Før | No |
| Diameter på røyret (cm) | 50 | 160 |
| Rist | loddrett | skrå |
| Sist reinsa | 2017 | oktober 2023 |
| Målar | ingen | ja, under 3 000 kroner |
""",
        "Fylkeskommunen brukte fire månader på røyret. Vanlegvis tek slikt fire år.",
    ),
    Page(
        "Ein billeg målar",
        """
- Ultralyd, batteri som varer i to år, mobilsending
- Sender melding når vatnet stig ti centimeter på eit kvarter
- Elevar på vidaregåande loddar dei saman
""",
        "Den første sende 400 meldingar ei natt i november. Det var ein elg. No er terskelen justert.",
    ),
    Page(
        "Kva bed vi om?",
        """
- At styret vedtek tiltaka i april
- At delinga av rekninga vert noko alle kan forklare heime
- At skogsvegane kjem med i neste runde
""",
        "Dersom saka vert send attende ein gong til, trur eg kommunestyret vårt gjer dette åleine og sender rekninga etterpå.",
    ),
)


def build() -> bytes:
    return write(PAGES, THEME, "Flaum mars 2024", "Ane Tjønnås", datetime(2024, 3, 7, 19, 2), language="nn-NO")
