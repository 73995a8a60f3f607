"""Case papers on money for the board's meeting of 20 March 2026: the accounts, the fee for 2027, the programme's report."""

from __future__ import annotations

from demo.documents.agenda_2026_attachments import NOTES
from demo.documents.agenda_2026_report import GROUPS, LETTER
from demo.world import MUNICIPALITIES, fee, kroner

BY_THE_RULE = 455
"""Øre per inhabitant in 2027 if the rule of 2025 is followed; the assembly made it less."""


def by_rule(people: int, ore: int = BY_THE_RULE) -> int:
    return (people * ore + 50) // 100


def shares() -> str:
    rows = ["| Kommune | Folketall 1.1.2026 | Betaler i 2026 | Betaler i 2027 | Endring |"]
    sums = [0, 0, 0, 0]
    for one in MUNICIPALITIES:
        figures = [one.people[2026], fee(one.name, 2026), by_rule(one.people[2026])]
        figures.append(figures[2] - figures[1])
        sums = [total + figure for total, figure in zip(sums, figures, strict=True)]
        rows.append(f"| {one.name} | " + " | ".join(kroner(figure) for figure in figures) + " |")
    return "\n".join([*rows, "| **Sum** | " + " | ".join(f"**{kroner(figure)}**" for figure in sums) + " |"])


def rates() -> str:
    rows = ["| Kommune | 4,35 (ingen økning) | 4,45 (ti øre) | 4,55 (regelen) |"]
    sums = [0, 0, 0]
    for one in MUNICIPALITIES:
        figures = [by_rule(one.people[2026], ore) for ore in (435, 445, 455)]
        sums = [total + figure for total, figure in zip(sums, figures, strict=True)]
        rows.append(f"| {one.name} | " + " | ".join(kroner(figure) for figure in figures) + " |")
    return "\n".join([*rows, "| **Sum** | " + " | ".join(f"**{kroner(figure)}**" for figure in sums) + " |"])


CASES = f"""
!side

# Sak 11/26 Årsregnskap 2025

**Forslag til vedtak:** Styret slutter seg til årsregnskapet for 2025 og oversender det til representantskapet.
Mindreforbruket på 107 000 kroner foreslås avsatt til disposisjonsfond.

## Hovedtall

Regnskapet er gjort opp med inntekter på 4 284 000 kroner og utgifter på 4 177 000 kroner. Mindreforbruket er 107 000
kroner, medregnet planlagt bruk av fond på 172 000 kroner. Uten bruk av fond ville det vært et merforbruk på 65 000 kroner.

!tabell 5l 2r 2r 2r
| Tall i 1 000 kroner | Budsjett 2025 | Regnskap 2025 | Avvik |
| Kontingent fra kommunene | 1 938 | 1 938 | 0 |
| Tilskudd fra fylkeskommunen | 450 | 450 | 0 |
| Klimasats | 980 | 980 | 0 |
| Interreg, prosjektet Grenselyst | 760 | 744 | −16 |
| Bruk av disposisjonsfond | 172 | 172 | 0 |
| **Sum inntekter** | **4 300** | **4 284** | **−16** |
| Lønn og sosiale utgifter | 2 175 | 2 148 | −27 |
| Prosjektet utslippsfri byggeplass | 520 | 506 | −14 |
| Utredninger | 610 | 548 | −62 |
| Faggruppene | 310 | 297 | −13 |
| Møter og representasjon | 275 | 281 | 6 |
| Kontor og IT, betalt til Fjordby kommune | 190 | 190 | 0 |
| Kommunikasjon og nettside | 136 | 121 | −15 |
| Revisjon og regnskap | 84 | 86 | 2 |
| **Sum utgifter** | **4 300** | **4 177** | **−123** |

## Forklaring til avvikene

**Lønn.** Stillingen som rådgiver for næring og kompetanse ble besatt 1. august, en måned senere enn budsjettert.

**Utredninger.** Nitrogenkartleggingen ble bestilt i desember, og første faktura kom etter nyttår. Utredningen om felles
kulturhusbillett ble avlyst etter at to av tre kulturhus sa nei.

**Interreg.** Omregningen fra euro ga 16 000 kroner mindre enn ventet. Utgiftene er de samme.

**Møter.** Bussen til høstseminaret måtte hentes av en annen buss.

## Fondet

Disposisjonsfondet var 912 000 kroner ved inngangen til 2025. Etter bruk av 172 000 kroner og avsetning av mindreforbruket
blir det 847 000 kroner. I budsjettet for 2026 er det regnet med å bruke 240 000 kroner. Da gjenstår 607 000 kroner.
Samarbeidsavtalen § 10 sier at fondet ikke bør være større enn en halv årskontingent, som er om lag 1 010 000 kroner.

## Revisors foreløpige merknader

Revisor har tre merknader:

1. To reiseregninger mangler navn på deltakerne.
2. Egenandelen i Grenselyst er ført som lønn uten timelister for april og mai. Timelistene er senere funnet i en perm i
   Granhamn.
3. Gaver over 500 kroner skal føres i egen oversikt. Det gjelder én skinkestek.

Ingen av merknadene har betydning for resultatet. Beretningen ventes 27. mars.

## Sekretariatets vurdering

For tredje år på rad er det posten for utredninger som står igjen. Den budsjetteres etter ønsker og brukes etter kapasitet.
Sekretariatet foreslår at styret i budsjettet for 2027 fører opp utredningene enkeltvis, slik at det synes hva som ikke blir
bestilt.

{NOTES}
!side

# Sak 12/26 Kontingent for 2027

**Forslag til vedtak:** Styret legger saken fram for representantskapet med slik innstilling: Kontingenten for 2027 er kr
4,55 per innbygger, regnet etter folketallet 1. januar 2026, i samsvar med regelen i representantskapets sak 8/25.

## Bakgrunn

Representantskapet vedtok 27. august 2025 at kontingenten fra 2027 skal følge den kommunale deflatoren i statsbudsjettet,
rundet av til nærmeste fem øre. Regelen skulle gjøre slutt på at satsen sto stille i flere år og så økte i ett hopp. Tre
medlemmer stemte imot.

Deflatoren for 2026 ble anslått til 3,6 prosent da regelen ble laget. For 2027 er den 4,1 prosent. Lønnsoppgjøret er
hovedårsaken.

## Utregning

Satsen i 2026 er kr 4,35. En økning på 4,1 prosent gir kr 4,528. Rundet av til nærmeste fem øre blir det kr 4,55.
Avrundingen er altså opp, og to øre av økningen på tjue skyldes den.

@caption Tabell 1. Kontingenten for hver kommune etter regelen, i kroner

!tabell 2.6l 2.2r 2.2r 2.2r 1.8r
{shares()}

## Er regelen for streng for de minste?

Breidvatn, Heimvik og Skarvdal har færre innbyggere enn for ett år siden, men får likevel en høyere regning. Økningen er
ikke stor: for Breidvatn dreier det seg om drøyt to tusen kroner. Ordføreren i Kvernhaug har i brev av 2. mars bedt om at
økningen i et enkelt år ikke skal være større enn ti øre, uansett hva deflatoren blir. Hun skriver:

@quote En regel som aldri kan bite, er en god regel. En regel som kan bli tjue øre det ene året og førti det neste, er et
veddemål om lønnsoppgjøret.

@caption Tabell 2. Hva tre satser gir i 2027, i kroner

!tabell 2.6l 2.4r 2.4r 2.4r
{rates()}

Forskjellen mellom ti og tjue øre er 46 807 kroner for hele regionen. Et tak på ti øre vil over tid gi lavere inntekter enn
utgiftsveksten dersom deflatoren er over 2,3 prosent i flere år på rad.

## Vurdering

Regelen er sju måneder gammel, og dette er første gang den brukes. Sekretariatet mener at den bør virke noen år før den
endres. Et tak kan vurderes når strategien evalueres i 2028. Skulle representantskapet ønske et tak allerede nå, bør det
gjelde økningen i øre og ikke i prosent, fordi det er lettest å forklare.

## Administrativ koordineringsgruppe

Kommunedirektørene behandlet saken 26. februar. Sju støttet forslaget. Kommunedirektørene i Breidvatn og Kvernhaug ønsket
taket på ti øre. Fylkesdirektøren uttalte seg ikke.

@vedlegg Vedlegg: Brev fra Kvernhaug kommune 2. mars 2026, gjengitt i saken

{LETTER}
!side

# Sak 13/26 Rapport om handlingsprogrammet 2026 – status i mars

**Forslag til vedtak:** Rapporten tas til orientering. Tiltak 1.4 og 4.2 følges opp av arbeidsutvalget.

Programmet har 15 tiltak. Grønt betyr i rute, gult betyr at fristen er usikker, og rødt betyr at tiltaket ikke blir ferdig i
tide uten ny innsats. Tiltak som er røde to ganger på rad, skal enten få mer hjelp eller avsluttes.

!tabell 0.8l 4.4l 2.3l 1.2l 4.2l
| Nr. | Tiltak | Ansvarlig | Farge | Merknad |
| 1.1 | Utslippsfrie bygge- og anleggsplasser | Bjerkaker | grønt | to av seks kursdager er holdt, 61 deltakere |
| 1.2 | Nitrogen til Indrefjorden | Bjerkaker | grønt | første prøve tatt 3. mars, gjennom is |
| 1.3 | Felles ryddedag | Sundlia | grønt | 2. mai, 14 strender er meldt på |
| 1.4 | Vannstandsmålere | Skarvdal | rødt | Breidvatn har ikke fått utstyret |
| 1.5 | Klimaregnskap | Sekretariatet | gult | tall mangler fra Ulvestrand |
| 2.1 | Arealregnskap | Lindvåg | gult | Heimvik venter på kart |
| 2.2 | Ungdomsbillett | Hovlandsvik | grønt | delrapport i sak 16/26 |
| 2.3 | Skoleveisjekk ved 40 skoler | Ulvestrand | grønt | 17 skoler er ferdige |
| 2.4 | Grenselyst | Hovlandsvik | grønt | møte i Granhamn 16. april |
| 2.5 | Regional transportplan | Styreleder | grønt | høring i sak 14/26 |
| 3.1 | Lærlinger og hybler | Hjelmås | gult | 9 av 25 rom er funnet |
| 3.2 | Næringskonferansen | Grønnfoss | grønt | tema: tre og strøm |
| 3.3 | Dialog om kraft | Arbeidsutvalget | gult | nettselskapet har byttet direktør |
| 4.1 | Småkommunepakken | Tornes | grønt | 112 av 300 timer er brukt |
| 4.2 | Låneordning for fagfolk | Lindvåg | rødt | ingen har lånt noen siden september |

## Om de røde tiltakene

**Vannstandsmålere.** Fire målere til Breidvatn ble bestilt i november og sendt til Breivatnet kommune i et annet fylke. De
kom i retur i februar. Snøsmeltingen begynner normalt i uke 16.

**Låneordningen.** Lindvåg har lånt ut sin GIS-medarbeider i to år. Hun sluttet i september, og stillingen er ikke fylt.
Grønnfoss har tilbudt seg å låne ut en landmåler, men bare i mars og april.

## Om småkommunepakken

Kvernhaug har brukt 58 timer, mest på søknaden om ladepunkt på ferjekaien. Breidvatn har brukt 41 timer på vannverket.
Heimvik har brukt 13 timer og spør om resten kan gis til et vikariat. Det kan de ikke.
{GROUPS}
"""
