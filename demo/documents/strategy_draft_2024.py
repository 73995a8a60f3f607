"""The draft of the strategy that was sent out for consultation in April 2024; the adopted one differs."""

from __future__ import annotations

from demo.layouts import draft
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
!luft 30

@title Strategi 2025–2028

@ingress Høringsutkast

Sendt på høring av styret 26. april 2024, sak 10/24

Høringsperiode: 29. april til 31. mai 2024

Send svar til post@fjordbyregionen.example. Skriv hvilken side og hvilket avsnitt dere mener noe om. Svar på én side blir
lest like nøye som svar på ti.

!side

# Innhold

!innhold

!side

# Til dere som skal svare

@ingress Dette er et utkast. Alt kan endres, også overskriftene.

Utkastet er skrevet av sekretariatet etter elleve innspillsmøter med til sammen 340 deltakere. Styret har lest det, men ikke
tatt stilling til hvert enkelt mål. To spørsmål delte styret, og vi ber særlig om svar på dem:

1. Skal målet om 55 prosent lavere utslipp gjelde for **hver** kommune eller for regionen samlet?
2. Er to innsatsområder nok, eller bør kompetanse og næring få sitt eget?

## Det som er likt og det som er nytt

Dagens føringer har fire innsatsområder. Ett av dem, digitalisering og velferd, ble avsluttet i 2022. Profilering foreslås
tatt bort. Klima og areal beholdes, men får færre og hardere mål.

Ord som «legge til rette for» og «bidra til» er strøket 41 ganger i arbeidet med teksten.

!side

# Hvem vi er

Ni kommuner og ett fylke deler en fjord og et arbeidsmarked. Til sammen bor det 461 000 mennesker her, og i 2035 vil det etter
framskrivingene bo 491 000.

Regionen er ikke én by med omland. Hver morgen krysser 12 900 mennesker grensen mellom Fjordby og Lindvåg, omtrent like
mange i hver retning. I Skarvdal arbeider tre av fire i egen kommune. I Kvernhaug går ferja så sjelden at ungdommer bor på
hybel fra de er femten.

## Det vi har lært

- Vi lykkes når én kommune går foran og de andre låner oppskriften.
- Vi mislykkes når vi lager noe eget som andre allerede lager.
- Vi blir hørt når vi sier det samme tre ganger, og ikke når vi sier ti ting én gang.

!side

# Visjon

@ingress Én fjord, mange fellesskap

Visjonen skal romme både byen og bygda. Fjorden er det vi ser, alle sammen, fra hver vår side. Fellesskapene er mange, og de
skal få være ulike.

I innspillsmøtene kom det også fram andre forslag: «Nær hverandre, rundt én fjord», «Sammen om fjorden» og «Der banen møter
båten». Styret har ikke stemt over dem.

# Fem hovedmål

1. Klimagassutslippene i **hver** kommune er 55 prosent lavere i 2030 enn i 2009.
2. Det bygges ikke på matjord etter 2026.
3. Toget går hver halvtime mellom Fjordby og Lindvåg fra 2029.
4. Alle barneskoler har trygg skolevei innen 2027.
5. Indrefjorden har god økologisk tilstand i 2033.

!side

# Innsatsområde 1: Klima og natur

@ingress Vi skal kutte der kommunene selv bestemmer: i egne bygg, egne biler og egne kontrakter.

## Byggeplassene

Styret vedtok i mai 2023 at kravet om utslippsfrie byggeplasser skal gjelde alle nye kontrakter fra 2026. Strategien bygger
på at det blir slik. Tre piloter er i gang, og de foreløpige tallene er gode.

## Fjorden

Torsken er borte fra store deler av Indrefjorden. Utkastet foreslår et eget mål for fjorden, selv om staten og
fylkeskommunen har mesteparten av virkemidlene. Meningen er å forplikte oss til å måle.

## Et våtere klima

Flommene i Skarvdal i august 2023 kostet 87 millioner kroner å rydde opp etter. Styret har vedtatt ni tiltak. Strategien
foreslår i tillegg at ingen kommune skal tillate nye kjellere under bekkenivå.

## Indikatorer

!tabell 5l 2.2r 2.2r
| Indikator | Utgangspunkt | Mål |
| Utslipp per kommune, endring siden 2009 | −18 % i snitt (2022) | −55 % (2030) |
| Utslippsfrie anlegg, andel av kontraktene | 2 % (2023) | 100 % (2026) |
| Oksygen i Indrefjorden på 40 meter | 1,9 ml/l (2023) | 3,5 ml/l (2033) |
| Matavfall per beboer på sykehjem | 148 g (2023) | 80 g (2027) |

!side

# Innsatsområde 2: Areal og transport

@ingress Avstandene er det vi klager mest over. De blir ikke kortere av å bygge lenger ut.

## Jord og myr

Alle kommuner skal ha ført arealregnskap innen utgangen av 2026. Lindvåg har vist at det går. Kommunene som ikke har folk
til det, kan låne. Omdisponering av matjord skal ikke skje etter 2026, heller ikke til vei.

## Tog, båt og ferje

Øst-vest-banen må få avgang hver halvtime fra 2029, ett år før ny ruteplan. Hurtigbåtene skal være utslippsfrie når
kontraktene går ut. Ferja til Kvernhaug må gå hver halvtime morgen og ettermiddag.

## Felles sykler

Prøveordningen i Lindvåg og Sundlia varer ut 2025. Strategien tar ikke stilling til hva som skjer etterpå.

## Ungdommen

I møtet på Lindvåg videregående skole var det ett ønske som gikk igjen: en billett som koster under 300 kroner i måneden for alle
under 20 år. Det er ikke tatt inn som mål.

## Indikatorer

!tabell 5l 2.2r 2.2r
| Indikator | Utgangspunkt | Mål |
| Matjord og myr, nedbygd | 214 dekar (2023) | 0 (2027) |
| Togavganger per time | 1 (2024) | 2 (2029) |
| Elever som går eller sykler trygt | 71 % (2023) | 95 % (2027) |
| Kommuner med arealregnskap | 1 av 9 | 9 av 9 (2026) |

!side

# Kompetanse og næring

@ingress Dette er ikke foreslått som innsatsområde. Det er et avsnitt.

Lærlinger, arbeidskraft og kraftforsyning bekymrer mange. Sekretariatet har likevel ingen som kan arbeide med det, og
næringsforeningene har egne folk. Utkastet foreslår at rådet nøyer seg med å arrangere næringskonferansen.

To av styrets medlemmer mente at dette er for tynt i en region der verftene henter sveisere fra tre land.

# Slik arbeider vi

Representantskapet vedtar, styret leder, arbeidsutvalget forbereder og faggruppene gir råd. Det er ikke foreslått å endre
noe ved det.

Antall uttalelser skal ned. I perioden 2021–2024 ligger det an til om lag førti. Utkastet foreslår høyst åtte i året.

!side

# Økonomi i perioden

Kontingenten er kr 3,90 per innbygger i 2024. Utkastet forutsetter at den øker til mellom kr 4,10 og kr 4,30 i 2025. Uten
økning må én av stillingene stå tom.

!tabell 5l 2r 2r
| Behov (1 000 kroner) | 2024 | 2028 |
| Faste stillinger | 2 140 | 2 650 |
| Møter og faggrupper | 560 | 600 |
| Utredninger | 880 | 900 |

# Spørsmål til høringen

1. Kjenner dere igjen kommunen deres i beskrivelsen av regionen?
2. Skal klimamålet gjelde hver kommune eller regionen samlet?
3. Bør kompetanse og næring få sitt eget innsatsområde?
4. Hvilket mål ville dere strøket dersom dere måtte stryke ett?
5. Er visjonen god nok til å stå på veggen i fire år?

Svarene blir offentlige. Sekretariatet lager en sammenstilling som styret får til møtet 14. juni. Representantskapet vedtar
strategien 28. august i Breidvatn.
"""


def build() -> bytes:
    return write(draft.look(), SOURCE, Properties("Strategi 2025–2028"), INVENTED["nb"])
