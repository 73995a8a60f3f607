"""The former strategy, 2021-2024: other goals and focus areas than the present one."""

from __future__ import annotations

from demo.layouts import strategy_old
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
Vedtatt av representantskapet 25. november 2020, sak 3/20

!side body

# Forord

@ingress Fjordbyregionen er blitt interkommunalt politisk råd. Det er mer enn et nytt navn. For første gang har vi et
representantskap som er valgt av kommunestyrene, og som kan stilles til ansvar.

Disse føringene er laget i et år da møterommene sto tomme. Vi har diskutert på skjerm, i grupperom med seks deltakere og dårlig
lyd fra Kvernhaug. Likevel har over 120 folkevalgte og ansatte vært med. Takk til alle.

Vi har valgt fire innsatsområder. De er brede, og det er meningen. Samarbeidet er ungt som råd, og vi trenger å finne ut hvor vi
lykkes best sammen. Om fire år skal vi våge å velge bort noe.

*Kari Anne Løvhaug, styreleder*

# Visjon og mål

Visjonen er **Fjorden binder oss sammen**.

Fjordbyregionen skal være en region der folk kan bo i små og store samfunn, arbeide i hverandres kommuner og ferdes trygt og
miljøvennlig mellom dem. Innen 2030 skal klimagassutslippene i regionen være kuttet med 40 prosent sammenlignet med 2009.

Hovedmålene for perioden er:

1. Flere skal reise kollektivt, sykle og gå. Bilens andel av reisene skal ned til 60 prosent.
2. Regionen skal bygge tettere rundt stasjoner og kaier, og spare matjord.
3. Alle kommuner skal ha en klimaplan med tallfestede mål innen 2023.
4. Fjordbyregionen skal være kjent som én region utenfor Kystland.

# Innsatsområde 1: Areal og transport

Regionen vokser ujevnt. Fjordby, Lindvåg og Sundlia får flere innbyggere, mens Skarvdal, Heimvik og Breidvatn står på stedet
hvil. Utbyggingsmønsteret har vært spredt, og resultatet er lange reiser, høye kostnader til vann og veier, og tettsteder uten
tyngde.

## Strategier

- Kommunene legger minst to tredeler av boligveksten i gangavstand til stasjon, kai eller bussknutepunkt.
- Øst-vest-banen får halvtimesfrekvens. Stasjonen i Øst-Fjordby bygges om først.
- Hurtigbåtene blir en del av samme billettsystem som bussene.
- Kommunene bytter erfaringer om parkeringsavgifter, slik at ingen blir alene om upopulære vedtak.

Forskning på pendling viser at reisetiden betyr mindre enn antallet avganger. Den som må vente i femti minutter dersom møtet
varer litt for lenge, velger bilen. Derfor går frekvens foran fart i alt vi mener om kollektivtrafikk.

# Innsatsområde 2: Klima og energi

Utslippene i regionen var 1,19 millioner tonn CO2-ekvivalenter i 2019. Veitrafikken står for mest, fulgt av industrien i Lindvåg
og skipstrafikken på fjorden. Utslippene går ned, men for sakte.

## Strategier

- Kommunene kjøper bare utslippsfrie personbiler fra 2022.
- Kaiene i Fjordby og Heimvik får landstrøm innen 2024.
- Regionen får et felles klimaregnskap, som legges fram for representantskapet hver vår.
- Det opprettes en ordning for energirettledning av borettslag og små bedrifter.

Klimatilpasning er omtalt i de enkelte kommuneplanene. Etter flommen i Breidvatn i 2018 er det likevel behov for at kommunene
lærer av hverandre. Faggruppen lager en enkel mal for risikokart i små vassdrag.

# Innsatsområde 3: Profilering

En spørreundersøkelse fra 2020 viser at bare 22 prosent av innbyggerne kjenner til Fjordbyregionen. Utenfor fylket er andelen 4
prosent. Når vi ikke er kjent, blir vi heller ikke spurt.

## Strategier

- Ny nettside og felles presentasjon til bruk i alle kommunene.
- Regionen deltar på tre nasjonale arrangementer i året.
- Ordførerne samordner budskapet før møter med statsråder og stortingsbenken.
- Det lages en fast reiselivsrute rundt fjorden, med Ulvestrand som ansvarlig.

Målet er at 40 prosent av innbyggerne kjenner til samarbeidet i 2024.

# Innsatsområde 4: Digitalisering og velferd

Pandemien har vist hvor langt kommunene kan komme på kort tid. Samtidig har hver kommune kjøpt sine egne løsninger, og små
kommuner har betalt mest per innbygger.

## Strategier

- Felles innkjøp av verktøy for hjemmetjenesten der det gir gevinst.
- Erfaringsutveksling om digital hjemmeoppfølging av kronisk syke, ledet av Sundlia.
- Et felles kurs for folkevalgte i digital dømmekraft.

Innsatsområdet evalueres etter to år. Dersom oppgavene løses bedre i andre samarbeid, avsluttes det.

# Gjennomføring

Representantskapet vedtar hvert år et handlingsprogram. Styret følger det opp, og arbeidsutvalget forbereder. Faggruppene gir
råd. Sekretariatet har to stillinger i perioden.

!tabell 4l 2.4r 2.4r
| Indikator | 2019 | Mål 2024 |
| Bilens andel av reisene | 67 % | 60 % |
| Utslipp (1 000 tonn) | 1 190 | 1 010 |
| Kjennskap til regionen | 22 % | 40 % |
| Kommuner med klimaplan | 4 av 9 | 9 av 9 |
| Pendlere med tog, Øst-vest | 14 % | 20 % |

Føringene rulleres i 2024. Da skal vi ikke bare spørre hva vi vil gjøre mer av, men også hva vi skal slutte med.

Høringsutkastet fikk 31 uttalelser. Sterkest uenighet var det om parkering: fire kommuner ønsket felles avgifter, mens Skarvdal
og Breidvatn gikk imot. Representantskapet valgte derfor erfaringsutveksling i stedet for felles satser.
"""


def build() -> bytes:
    return write(
        strategy_old.look(), SOURCE, Properties("Microsoft Word - Føringer 2021-24 TRYKK.docx", author="Grafisk"), INVENTED["nb"]
    )
