"""The case paper that takes up the joint purchase of charging points again, November 2025."""

from __future__ import annotations

from demo.layouts import casepaper
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Felles innkjøp av ladepunkt – ny behandling

!tabell 2.2l 3.5l 2.2l 3l
| Saksnr | Utvalg | Møtedato | Arkivsak |
| 18/23 | Styret | 12.05.2023 | 23/00064 |
| 28/24 | Styret | 13.09.2024 | 23/00064 |
| 35/25 | Styret | 28.11.2025 | 25/00188 |

Saksbehandler: Mats Hovlandsvik

## Forslag til vedtak

1. Det gjennomføres en ny felles konkurranse om inntil 310 ladepunkt for sju kommuner. Fjordby og Lindvåg deltar ikke.
2. Samlet ramme er 9,3 millioner kroner. Hver kommune betaler for sine egne punkter.
3. Kommunene melder inn endelig behov innen 15. januar 2026.
4. Konkurransegrunnlaget skal være ferdig 15. februar 2026.
5. Sekretariatet bistår Kvernhaug med søknad om støtte til ladere på ferjekaien, med frist 1. mars 2026.

## Bakgrunn

Styret vedtok i mai 2023 en felles rammeavtale for 240 ladepunkt. Konkurransen ble lyst ut i mars 2024 og ga ett tilbud, på
41 300 kroner per punkt. Fjordby og Lindvåg hadde i mellomtiden kjøpt på egen hånd for 26 400 og 27 900 kroner. I september
2024 ble saken trukket.

Siden har tre ting forandret seg. Prisene er falt, sju kommuner har bedt om at saken tas opp igjen, og nettselskapet har
åpnet for styrt lading om natten uten anleggsbidrag.

## Hva gikk galt i 2024?

Sekretariatet har spurt fem leverandører som lastet ned grunnlaget, men ikke ga tilbud. Svarene var samstemte:

- Rammeavtalen forpliktet ingen. Leverandørene kunne regne på 240 punkter og ende med tjue.
- Kravet om service innen fire timer gjaldt også Kvernhaug, der ferja ikke går om natten.
- Betalingsløsningen skulle være den samme i alle kommuner, men var ikke beskrevet.
- Fristen var tre uker og falt sammen med påsken.

Sekretariatet tar kritikken til følge. Denne gangen er det et kjøp, ikke en rammeavtale, og servicekravet er to virkedager.

!plass 105

## Behovet

@caption Tabell 1. Foreløpig behov etter kommune, oktober 2025.

!tabell 3l 1.8r 1.8r 1.8r 1.8r
| Kommune | Egne biler | Ansatte | Åpne for alle | Sum |
| Ulvestrand | 28 | 12 | 20 | 60 |
| Grønnfoss | 34 | 18 | 20 | 72 |
| Skarvdal | 30 | 6 | 12 | 48 |
| Sundlia | 26 | 20 | 12 | 58 |
| Heimvik | 18 | 4 | 8 | 30 |
| Breidvatn | 12 | 2 | 10 | 24 |
| Kvernhaug | 8 | 0 | 10 | 18 |
| **Sum** | **156** | **62** | **92** | **310** |

Tallene for Sundlia og Heimvik er gamle. De bygger på svarene fra 2023 og må bekreftes.

Hjemmetjenesten står for halvparten av behovet til egne biler. Bilene er ute om dagen og lader om natten. De trenger ikke
mer enn 3,6 kilowatt. Å kjøpe sterkere ladere enn det er den vanligste feilen.

## Pris

@caption Tabell 2. Hva et ladepunkt koster ferdig montert, uten moms.

!tabell 4l 2.2r 2.2r 3l
| Type | Pris 2024 (kr) | Pris 2025 (kr) | Kilde |
| Enkel, 3,6 kW, vegg | 19 800 | 16 500 | innkjøp i Fjordby |
| Vanlig, 11 kW, stolpe | 41 300 | 31 000 | tilbudet i 2024, prisliste 2025 |
| Hurtig, 50 kW | 390 000 | 330 000 | prisliste |

Et gjennomsnitt på 30 000 kroner per punkt gir en ramme på 9,3 millioner. Det er tatt høyde for graving på halvparten av
stedene. Hurtigladere er ikke med.

## Alternativer

**Alternativ 1: Felles kjøp for sju kommuner.** Volumet er stort nok til at minst tre leverandører ventes å gi tilbud.
Innkjøpsavdelingen i Grønnfoss fører konkurransen mot et vederlag på 90 000 kroner, som deles likt.

**Alternativ 2: Hver for seg.** Breidvatn og Kvernhaug har ingen innkjøpere. Erfaringsprisen for kjøp under 25 punkter er 20
prosent høyere.

**Alternativ 3: Slutte seg til avtalen i Lindvåg.** Avtalen løper ut i juni 2026 og kan ikke utvides med mer enn ti prosent.

## Støtte

Den statlige ordningen gir inntil 40 prosent til ladere på kaier og terminaler. Kvernhaug har fire punkter på ferjekaien som
kan få støtte. Kommunen har bedt om å bruke timer fra småkommunepakken til søknaden.

For de andre er det ingen støtte å få. Ordningen for borettslag gjelder ikke kommunale bygg.

## Drift og betaling

Ladere som er åpne for alle, skal ha kortbetaling uten app. Prisen settes av kommunen. Sekretariatet foreslår at ansatte
betaler selvkost. I Sundlia lader lærerne i dag gratis, og rektoren ønsker ikke å ta opp spørsmålet.

Driftsutgiften er anslått til 1 100 kroner per punkt i året. Levetiden er tolv år.

## Risiko

!tabell 4l 1.8l 5l
| Hva kan skje | Sjanse | Hva gjør vi |
| For få tilbud også denne gangen | liten | dialogmøte med leverandørene i januar |
| Kommuner trekker seg etter utlysning | middels | bindende bestilling før konkurransen |
| Grunnlaget blir forsinket | middels | Grønnfoss låner ut en innkjøper i to uker |
| Nettet holder ikke | liten | styrt lading, måles før montering |

Den tredje risikoen er den sekretariatet tar mest på alvor. Én person har saken, og den samme personen har transportplanen
på høring samtidig.

## Vurdering

Et felles kjøp er riktig for dem som er igjen. At de to største kommunene står utenfor, gjør saken mindre, men også enklere.

Rådet driver ikke tjenester, jf. samarbeidsavtalen § 3. Det er derfor kommunene som er kjøpere. Fjordbyregionen samordner.

## Konklusjon

Sekretariatet anbefaler alternativ 1.

Fjordby, 17. november 2025

Mats Hovlandsvik, rådgiver

!side

## Vedlegg 1: Krav til ladepunktene

Kravene er skrevet etter samtaler med driftslederne i fem av kommunene. De er færre enn i 2024. Da var det 64 krav, nå er det 19.

!tabell 1l 6l 3l
| Nr. | Krav | Hvem ba om det |
| 1 | Virker ned til 30 kuldegrader | Skarvdal, Breidvatn |
| 2 | Kabelen kan byttes av vaktmesteren uten elektriker | Ulvestrand |
| 3 | Effekten styres samlet for hvert anlegg | nettselskapet |
| 4 | Kortbetaling uten app der andre enn kommunen lader | Heimvik |
| 5 | Skilt på bokmål eller nynorsk etter kommunens målform | Kvernhaug |
| 6 | Høyden passer for den som sitter i rullestol | rådet for personer med funksjonsnedsettelse i Sundlia |
| 7 | Tåler sjøsprøyt | Ulvestrand, Kvernhaug |
| 8 | Forbruket leses av per bil, ikke per stolpe | økonomisjefen i Grønnfoss |

De øvrige elleve gjelder sikkerhet, garanti og dokumentasjon, og følger av regelverket.

## Service

Leverandøren skal møte innen to virkedager. For Kvernhaug regnes bare dager da ferja går. Feil som kan løses ved å starte
laderen på nytt, skal kommunen kunne rette selv etter opplæring på en halv dag.

## Tildeling

Pris teller 50 prosent, service 20 prosent og klima og miljø 30 prosent. Vekten på miljø følger det representantskapet har
vedtatt for byggeplasser (sak 10/25), selv om dette ikke er en byggekontrakt. Brukte stolper kan tilbys dersom de er yngre
enn fire år.

!side

## Vedlegg 2: Svar fra kommunene, oktober 2025

**Ulvestrand** vil ha 20 av punktene på kaiene, slik at den som tar hurtigbåten, kan lade mens han er borte. Kommunen har
allerede gravd grøftene.

**Grønnfoss** har flest biler og minst plass. Parkeringskjelleren under rådhuset tåler 18 punkter før hovedsikringen må byttes.

**Skarvdal** spør om en lader kan stå i et uoppvarmet garasjebygg uten vegg. Leverandørene sier ja, men at displayet blir tregt.

**Breidvatn** har tolv biler og en trafo som er fra 1974. Nettselskapet vil bytte den i 2027 uansett.

**Kvernhaug** minner om at ladepunkt på ferjekaien har vært nevnt i tre saker uten at noe er satt opp. Køen på kaia er i
snitt 34 minutter lang. Det rekker til en fjerdedels batteri.

**Sundlia** og **Heimvik** har ikke svart. Sekretariatet har ringt begge to ganger.

## Vedlegg 3: Hva et år uten felles kjøp koster

Dersom de sju kommunene kjøper hver for seg, anslår sekretariatet merutgiften til 1,4 millioner kroner. Anslaget bygger på
prisene som 22 kommuner i andre fylker har betalt i år. Spredningen er stor: fra 24 900 til 52 300 kroner for samme utstyr.
"""


def build() -> bytes:
    return write(casepaper.look(), SOURCE, Properties("Saksframlegg - mal 2023"), INVENTED["nb"])
