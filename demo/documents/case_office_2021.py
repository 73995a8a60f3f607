"""The case paper behind the move of the office, October 2021: what was known, and what was not reckoned."""

from __future__ import annotations

from demo.layouts import casepaper_early
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Sekretariatets kontorsted

!par 2.4l 7l
| Sak | 35/21 |
| Organ | Styret for Fjordbyregionen IPR |
| Møtedato | 22. oktober 2021 |
| Saksbehandler | Ingvild Tornes |
| Arkiv | 21/00207 |

## 1. Innstilling

Daglig leder legger saken fram uten innstilling. Hun er selv berørt.

Forslagsstilleren, ordføreren i Lindvåg, har bedt om at dette forslaget blir satt fram:

1. Sekretariatet flytter fra Fjordby til Lindvåg, og lokalene i Lindvåg stasjon tas i bruk senest 1. januar 2023.
2. Fjordby kommune fører fortsatt arkiv og regnskap for rådet.
3. Daglig leder forhandler om leie og legger avtalen fram for styret.

## 2. Bakgrunn

Sekretariatet har holdt til i Tollbodgata 4 siden 2012. Da var det én ansatt, som delte rom med havnefogden. I dag er det
tre, og de leier 148 kvadratmeter. Avtalen løper til sommeren 2026, men kan sies opp med ett års varsel.

Spørsmålet kom opp i styret 11. juni under eventuelt. Stein Ove Gravdahl viste da til at tre av fire møter i rådets organer holdes
utenfor Fjordby, og at alle som kommer med tog fra vest, passerer Lindvåg.

## 3. Lokalene

!tabell 3l 3.2l 3.2l
| | Tollbodgata 4, Fjordby | Lindvåg stasjon, andre etasje |
| Areal | 148 m² | 172 m² |
| Leie per m² | 1 480 kroner | 1 150 kroner |
| Leie per år | 219 040 kroner | 197 800 kroner |
| Møterom | ett, åtte plasser | to, seks og tjue plasser |
| Heis | ja | nei, men er søkt om |
| Avstand til tog | 1,1 km | 0 |

Leien i Lindvåg er et muntlig tilbud fra eiendomsselskapet. Felleskostnader, strøm og renhold er ikke oppgitt. Taket over
vestre del av etasjen lekker, og utleieren sier at det blir tettet.

## 4. Synspunkter

**For flytting.** Et råd som mener at flere bør reise kollektivt, bør selv være lett å nå. Lindvåg ligger nærmere midten av
regionen når en regner reisetid med bane. Plassering utenfor den største kommunen kan vise de andre at rådet er alles.

**Mot flytting.** Fylkeskommunen, statsforvalteren, høgskolen og mediene holder til i Fjordby. Arkivet føres der. Alle tre
ansatte bor der, og to har meldt at de vil vurdere stillingen sin. Verneombudet ber om at saken drøftes med de tillitsvalgte
før styret bestemmer seg.

**Reisetid for styrets medlemmer.** Sekretariatet har regnet ut samlet reisetid til et møte med full frammøte. Til Fjordby
er den 9 timer og 50 minutter én vei, til Lindvåg 9 timer og 35 minutter. Forskjellen er et kvarter på ti personer.

!side

## 5. Økonomi

Det er ikke laget noe fullstendig regnestykke. Dette mangler:

- utgifter til flytting, skilt og ny kabling
- felleskostnader i Lindvåg
- leie i oppsigelsestiden, dersom begge steder må betales samtidig
- eventuell kompensasjon for reisetid til de ansatte

Sekretariatet anbefaler at styret ber om tallene før det tar stilling.

## 6. Saksgangen videre

Vedtas forslaget, må leieavtalen i Tollbodgata sies opp senest 31. desember 2021 for å løpe ut i tide. Gjøres det senere,
betales det for begge.

Samarbeidsavtalen fra 2020 sier at Fjordby er kontorkommune. Det gjelder arbeidsgiveransvar og arkiv. Etter sekretariatets syn kan
kontoret ligge et annet sted uten at avtalen endres, men spørsmålet er ikke forelagt noen jurist.

## 7. Vedlegg

1. Brev fra eiendomsselskapet Lindvåg Stasjonsbygg, 30. september 2021
2. Uttalelse fra verneombudet, 8. oktober 2021

Fjordby, 11. oktober 2021

Ingvild Tornes
"""


def build() -> bytes:
    return write(casepaper_early.look("Sak 35/21"), SOURCE, Properties("Saksframlegg 35/21"), INVENTED["nb"])
