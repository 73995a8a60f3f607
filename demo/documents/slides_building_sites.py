"""Slides on the three pilots with building sites without fossil fuel; the hard lessons stand in the speaker notes."""

from __future__ import annotations

from datetime import datetime

from demo.layouts.slides import Group, Page, Theme, write
from demo.world import INVENTED

THEME = Theme("2F4A2F", "E08E2B", "F1F5EC", "Liberation Sans", INVENTED["nb"])

PAGES = (
    Page(
        "Utslippsfri byggeplass",
        "Erfaringer fra tre piloter · Faggruppe for klima og miljø, 14. februar 2025 · Nora Bjerkaker",
        "Velkommen. Jeg bruker tjue minutter, og så tar vi spørsmål. Tallene er kontrollert mot fakturaene, ikke mot anbudene.",
        opening=True,
    ),
    Page(
        "Hvorfor vi prøvde",
        """
- Bygg og anlegg står for 121 000 tonn CO2 i året i regionen
- Kommunene er byggherre for nesten en femtedel
- Leverandørene sa at de ventet på at noen skulle kreve det
- Tre kommuner sa ja til å gå foran
""",
        "Vi spurte alle ni. Kvernhaug ville også være med, men hadde ingen kontrakt som passet i tid.",
    ),
    Page(
        "De tre prosjektene",
        """
!tabell 3l 2.4l 2.4l 2r
| Prosjekt | Kommune | Byggetid | Kontrakt (mill. kr) |
| Bekkeli barnehage | Grønnfoss | mai 2023 – juni 2024 | 61,0 |
| Vannledning i Moseveien | Sundlia | mars – oktober 2024 | 18,5 |
| Tollbodtorget | Fjordby | april – september 2024 | 24,2 |
""",
        (
            "Barnehagen hadde egen transformator på tomta fra før. Det er grunnen til at den gikk så greit, og det bør sies"
            " høyt når andre sammenligner seg med Grønnfoss."
        ),
    ),
    Page(
        "Hva vi sparte av utslipp",
        "Til sammen **126 tonn CO2**, omtrent som 60 personbiler i ett år.",
        (
            "Tallene gjelder bare selve anleggsdriften. Transport av masser til og fra er ikke regnet med. Tar vi den med, "
            "faller besparelsen i Sundlia til under halvparten, for massene ble kjørt med diesel."
        ),
        Group(bars=(("Tollbodtorget", 67, "67 tonn"), ("Bekkeli", 38, "38 tonn"), ("Moseveien", 21, "21 tonn"))),
    ),
    Page(
        "Hva det kostet ekstra",
        """
!tabell 3l 2r 2r 3l
| Prosjekt | Ventet merkostnad | Faktisk | Viktigste årsak |
| Bekkeli barnehage | 8 % | 4,1 % | leie av elektrisk kran |
| Moseveien | 9 % | 6,2 % | strømforsyning |
| Tollbodtorget | 5 % | 2,7 % | ombygging av lastebil |
""",
        (
            "I Moseveien måtte strømnettet forsterkes, og netteieren brukte fem måneder på å svare. Entreprenøren kjørte "
            "dieselaggregat i elleve dager mens de ventet. Det står ikke i sluttrapporten, men det må vi være ærlige om."
        ),
    ),
    Page(
        "Støy og naboer",
        """
- På Tollbodtorget ble støyen målt **11 desibel** lavere enn ved et vanlig anlegg
- Kafeen på hjørnet holdt uteserveringen åpen hele sommeren
- Kommunen fikk 4 klager, mot 37 da gata ved siden av ble gravd opp i 2021
""",
        (
            "Naboene i Moseveien klaget derimot på lyset. Arbeidet kunne gå til klokken 22 fordi det var stille, og da ble "
            "flomlysene stående på. Ta med lys i kontrakten neste gang."
        ),
    ),
    Page(
        "Slik gikk en arbeidsdag",
        "",
        (
            "Ladepausen ble lagt til lunsjen etter forslag fra maskinførerne selv. Før det mistet de nesten en time hver "
            "dag. Spør dem som sitter i maskinen!"
        ),
        Group(
            steps=(
                ("06.30", "Fulladet gravemaskin"),
                ("11.00", "Lading i lunsjen, 45 minutter"),
                ("15.30", "Batteribytte på hjullaster"),
                ("20.00", "Nattlading på lav effekt"),
            )
        ),
    ),
    Page(
        "Det som ikke virket",
        """
- Mobile batterier tålte dårlig kulde: kapasiteten falt med en tredel under ti minusgrader
- Tre ulike ladekontakter på samme anlegg
- Ingen hadde ansvar for strømmen når hovedentreprenøren var ferdig
""",
        (
            "Kontaktene løste vi med overganger til 4 200 kroner stykket. To av dem forsvant. Batteriet som sviktet i "
            "kulden, var leid, og leverandøren har byttet modell siden."
        ),
    ),
    Page(
        "Leverandørene",
        """
!tabell 3l 2r 2r
| Anbudsrunde | Tilbud | Utslippsfrie tilbud |
| Bekkeli barnehage, 2023 | 3 | 1 |
| Moseveien, 2024 | 4 | 2 |
| Tollbodtorget, 2024 | 5 | 5 |
| Skarvdal helsehus, 2025 | 4 | 4 |
""",
        (
            "På to år har vi gått fra ett til fire eller fem utslippsfrie tilbud. Helsehuset i Skarvdal er ikke en pilot, "
            "men viser at markedet nå finnes også utenfor byene."
        ),
    ),
    Page(
        "Anbefaling fra prosjektgruppen",
        """
- Krav i alle kontrakter over **5 millioner kroner** fra 2026
- Klima og miljø teller minst 30 prosent
- Avklar strøm med netteier **før** konkurransen lyses ut
- Skriv inn hvem som har ansvar for lading, lys og batterier
""",
        "Hvis dere bare husker én ting: Ring netteieren først. Alt annet kan løses underveis.",
    ),
    Page(
        "Spørsmål?",
        "Sluttrapporten kommer 1. mars. Kontakt: Nora Bjerkaker i sekretariatet.",
        "Ta med utskrift av kravmalen til dem som spør. Oda Kristine kan vise fram barnehagen i mai.",
    ),
)


def build() -> bytes:
    return write(PAGES, THEME, "PowerPoint-presentasjon", "Nora Bjerkaker", datetime(2025, 2, 13, 21, 4))
