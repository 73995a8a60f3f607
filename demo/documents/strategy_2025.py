"""The present strategy, 2025-2028: three focus areas, a chart, a map of organs, indicators."""

from __future__ import annotations

from demo.layouts import strategy_new
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
!luft 1

!side front

@front Strategi 2025–2028

Vedtatt av representantskapet 28. august 2024, sak 6/24

Strategien gjelder fra 1. januar 2025 til 31. desember 2028 og avløser Strategiske føringer 2021–2024.

**Slik ble den til.** Styret la fram et forslag 26. april 2024. Det var på høring fra 29. april til 31. mai og fikk 23 innspill.
Styret behandlet innspillene 14. juni. I representantskapet ble strategien vedtatt med 22 mot 3 stemmer, etter at forslag om å
ta ut målet for matjord var falt.

**Redaksjon:** Ingvild Tornes, Mats Hovlandsvik, Nora Bjerkaker

**Trykk og papir:** Strategien trykkes ikke. Den som trenger den på papir, kan skrive ut siden som angår dem.

!side front

@front Innhold

!innhold

!side opening

# Hvem vi er

@ingress Ni kommuner og ett fylke deler en fjord, et arbeidsmarked og mange av de samme bekymringene. Til sammen bor det 461 000
mennesker her. Ingen av oss er store nok til å bli hørt alene.

!spalte

## En sammensatt region

Fjordby er byen som nesten alle har et ærend i. Lindvåg har industrien, Grønnfoss kraften, Sundlia åkrene og Ulvestrand øyene. I
Skarvdal og Breidvatn er naboen langt unna, og i Kvernhaug må en ta ferje for å komme til en annen kommune.

Forskjellene er en styrke når vi bruker dem, og en belastning når vi later som om de ikke finnes. Et tiltak som passer for en by
med 180 000 innbyggere, passer sjelden for en bygd med åtte tusen. Derfor sier strategien for hvert innsatsområde hva det betyr
for de minste.

!spalte

## Det vi har lært

I forrige periode prøvde vi mye. Felles klimaregnskap og landstrøm ga resultater. Profileringen gjorde det ikke: kjennskapen til
Fjordbyregionen økte bare fra 22 til 26 prosent, enda målet var 40. Arbeidet med digitalisering av velferdstjenester ble
avsluttet i 2022, fordi andre samarbeid gjorde det bedre.

Denne gangen velger vi derfor færre områder, og vi profilerer oss gjennom det vi får til.

!side wide

## Innbyggerne

!tabell 3l 2r 2r 2.4r
| Kommune | 2024 | Framskrevet 2035 | Andel over 67 år, 2035 |
| Fjordby | 182 640 | 199 800 | 17 % |
| Lindvåg | 71 380 | 76 900 | 19 % |
| Ulvestrand | 54 905 | 57 300 | 22 % |
| Grønnfoss | 48 220 | 51 700 | 20 % |
| Skarvdal | 36 470 | 35 200 | 27 % |
| Sundlia | 29 815 | 33 400 | 18 % |
| Heimvik | 17 260 | 16 900 | 28 % |
| Breidvatn | 11 940 | 11 300 | 30 % |
| Kvernhaug | 8 730 | 8 900 | 26 % |
| **Regionen** | **461 360** | **491 400** | **20 %** |

Veksten kommer i byene og langs banen. I Breidvatn vil nesten hver tredje innbygger være over 67 år i 2035. Det betyr færre til
å gjøre jobbene, men også mange friske pensjonister med tid og kunnskap.

!side opening

# Visjon og mål

@ingress Visjonen er «Nær hverandre, rundt én fjord». Den handler om korte avstander i hverdagen, om kort vei mellom problem og
handling, og om at vannet vi deler, skal være friskt.

!spalte

## Fire mål for 2028 og 2030

1. Klimagassutslippene i regionen er 55 prosent lavere i 2030 enn i 2009.
2. Regionen bygger ikke ned mer matjord og myr enn den fører tilbake.
3. Toget går hver halvtime mellom Fjordby og Lindvåg fra 2030, og ni av ti elever går eller sykler trygt til skolen i 2028.
4. Fire av fem lærlinger får plass i egen region innen 2028.

Målet for utslipp gjelder regionen samlet. En kommune med mye industri kan ikke alene holdes ansvarlig for hva industrien
slipper ut, og en kommune uten kan ikke lene seg tilbake.

!spalte

## Hva vi ikke skal gjøre

Vi skal ikke drive tjenester. Vi skal ikke lage egne apper, egne ordninger eller egne merker når andre gjør det. Vi skal ikke
uttale oss om alt. I forrige periode sendte vi 41 høringsuttalelser; i denne perioden er det nok med ti i året, dersom de er
gode.

!side opening

# Klima og natur

@ingress Halvparten av kuttene må komme fra veier, fjord og anlegg. De kan kommunene påvirke når de planlegger og når de kjøper
inn.

!spalte

@goal Mål: 55 prosent lavere utslipp i 2030 enn i 2009.

## Kommunene som kjøpere

Kommunene i regionen kjøper varer, tjenester og bygg for over fem milliarder kroner i året. Når ni kommuner stiller samme krav,
våger leverandørene å investere. Vi skal

- stille felles krav om utslippsfrie bygge- og anleggsplasser,
- bytte erfaringer om ombruk av byggevarer,
- kjøpe mat med mindre svinn.

!spalte

## Fjorden

Indrefjorden har for lite oksygen. Torsken er borte fra store deler av den, og ålegraset trekker seg tilbake. Vi vet for lite om
hvor mye som skyldes renseanlegg, landbruk og tilførsler utenfra. Regionen skal skaffe felles kunnskap før vi krever dyre tiltak
av hverandre.

!side wide

## Utslipp etter sektor

@caption Klimagassutslipp i Fjordbyregionen 2022, i 1 000 tonn CO2-ekvivalenter. Til sammen 1 078.

!figur utslipp

Utslippene i 2009 var 1 310 tusen tonn. Målet innebærer at de må ned til 590 tusen tonn i 2030. Fram til 2022 var nedgangen 18
prosent, så det meste av arbeidet gjenstår.

## Tilpasning til et våtere klima

Etter flommene i Skarvdal i 2023 kostet oppryddingen 87 millioner kroner. De fleste skadene kom fra bekker som ikke var
kartlagt. Regionen skal prøve ut rimelige vannstandsmålere i små vassdrag og dele data åpent.

## For de minste kommunene

Kravene til anleggsplasser skal kunne oppfylles med lånte maskiner og mobile batterier. Ingen kommune skal måtte avlyse et
prosjekt fordi det ikke finnes strøm på stedet. Sekretariatet hjelper med å søke om dispensasjon og støtte.

!side opening

# Areal og transport

@ingress Den billigste reisen er den en slipper å ta. Den nest billigste er den som går til rett tid fra et sted en kan gå til.

!spalte

@goal Mål: Tog hver halvtime fra 2030, og ingen nedbygging av matjord og myr uten at like mye føres tilbake.

## Arealregnskap i alle kommuner

Gamle planer gir rett til å bygge på tusenvis av dekar som ingen trenger. Lindvåg tok 5 200 dekar ut av kommuneplanen i 2023.
Innen 2027 skal alle kommunene ha ført arealregnskap etter samme mal, og innen 2028 ha tatt stilling til hva som skal ut.

!spalte

## Banen og båtene

Øst-vest-banen er ryggraden. Regionen vil ha halvtimesfrekvens, nye krysningsspor og en ombygd stasjon i Øst-Fjordby.
Hurtigbåtene skal bli utslippsfrie uten at avganger faller bort. Nattoget må bestå.

## Trygg skolevei

Alle barneskoler skal ha gjennomført skoleveisjekk innen 2028. Metoden fra Ulvestrand brukes som mal.

## For de minste kommunene

Der bussen ikke går, skal bestillingstransport prøves ut. Kvernhaug må få fast forbindelse, og ferja må gå hver halvtime inntil
den er på plass.

!side opening

# Kompetanse og næring

@ingress Regionen mangler sveisere, sykepleiere og folk som kan regne på tre. Samtidig reiser annenhver 19-åring ut, og tre av
fire blir borte.

!spalte

@goal Mål: Fire av fem lærlinger får plass i egen region innen 2028.

## Lærlinger på tvers

En lærling i Breidvatn kan ta ett år på verftet i Heimvik og ett på sagbruket i Grønnfoss. I dag stopper det på hybel og buss.
Regionen skal ha én samordner som finner plassene, og en ordning for hybel hos pensjonister.

## Kraft og areal til næring

Sju bedrifter med 410 planlagte arbeidsplasser venter på strøm. Vi mener at køen må ordnes etter samfunnsnytte, og at
arbeidsplasser per megawatt skal telle.

!spalte

## Et møtested

Næringskonferansen skal gå på rundgang og alltid ha med ungdom på scenen.

## For de minste kommunene

Små kommuner skal kunne låne fagfolk fra de store. Låneordningen for GIS mellom Lindvåg og Skarvdal utvides til planlegging og
innkjøp.

!side opening

# Slik arbeider vi

@ingress En strategi er ikke verdt mer enn møtene den blir brukt i. Derfor skal hver sak til styret si hvilket mål den hører
til.

!spalte

## Organene

Representantskapet vedtar strategi, handlingsprogram og kontingent. Styret leder arbeidet og uttaler seg. Arbeidsutvalget
forbereder. Faggruppene gir råd og lærer av hverandre.

Saker fra faggruppene går normalt til arbeidsutvalget, videre til styret og derfra til representantskapet når de gjelder
strategi eller penger.

!spalte

## Når vi er uenige

Vi skal tåle å være uenige. En uttalelse kan sendes selv om noen har stemt imot, og dissensen skal stå der. Det vi ikke skal
gjøre, er å vedta noe så rundt at alle kan være enige.

!side wide

## Kart over organene

!figur organer

## Indikatorer

@caption Hvert år i april får representantskapet en rapport med disse tallene.

!tabell 5l 2r 2r 2r
| Indikator | Utgangspunkt | 2026 | Mål |
| Utslipp, endring siden 2009 | −18 % (2022) | −35 % | −55 % (2030) |
| Matjord og myr, netto nedbygd | 214 dekar (2023) | 80 dekar | 0 dekar (2028) |
| Togavganger per time, Fjordby–Lindvåg | 1 (2024) | 1 | 2 (2030) |
| Elever som går eller sykler trygt | 71 % (2023) | 80 % | 90 % (2028) |
| Lærlinger med plass i regionen | 63 % (2023) | 70 % | 80 % (2028) |
| Kommuner med arealregnskap | 1 av 9 | 5 av 9 | 9 av 9 (2027) |

## Evaluering

Strategien evalueres våren 2028 av noen som ikke har skrevet den. Evalueringen skal særlig svare på om det var riktig å velge
bort profilering og digitalisering.
"""


def build() -> bytes:
    return write(
        strategy_new.look(), SOURCE, Properties("Strategi 2025–2028", subject="Strategi for Fjordbyregionen IPR"), INVENTED["nb"]
    )
