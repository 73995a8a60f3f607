"""The action programme for 2022: 24 measures under the four focus areas of the former strategy."""

from __future__ import annotations

from demo.layouts import programme_early
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
Vedtatt av representantskapet 24. november 2021, sak 11/21

!side page

# Innhold

!innhold

!side

# Første år med et helt program

@ingress Dette er det første handlingsprogrammet som bygger på Strategiske føringer 2021–2024. Fjorårets program ble laget mens
føringene ennå lå på høring.

Programmet har 24 tiltak. De er fordelt på føringenes fire innsatsområder, og de skal kunne leses hver for seg. Rammen er 3 240
000 kroner. Av den går litt over halvparten til lønn for de to faste stillingene i sekretariatet.

Vi har lagt vekt på tiltak som allerede er i gang. Av fjorårets tiltak er det særlig to som har skuffet: felles billettkontroll på
hurtigbåtene og den mobile energirettlederen. Begge krevde at noen reiste rundt, og det var det ingen som gjorde i 2021.

## Om kostnadene

Tallene i tabellene er utgifter for Fjordbyregionen i hele tusen kroner. En strek betyr at tiltaket bare krever arbeidstid.
Kommunenes egne utgifter står ikke her. For bysyklene betyr det at leseren ser 450 000 kroner, mens hele ordningen koster 1,9
millioner.

## Hvem gjør hva

Den som står som ansvarlig, skal kalle inn, skrive og rapportere. Det er ikke det samme som å gjøre alt arbeidet. Der en kommune
er ført opp, er det kommunedirektøren som utpeker en person.

!side

# Areal og transport

@ingress Pendlerne vender tilbake til kontoret, men ikke alle til bussen. Passasjertallet på Øst-vest-banen var i september 81
prosent av tallet før pandemien.

!tabell 0.9l 6l 3l 1.5r
| Nr. | Tiltak | Ansvarlig | Kostnad |
| 1.1 | Felles bysykkelordning i Lindvåg, Sundlia og Ulvestrand, andre år av prøvetiden | Mats Hovlandsvik | 450 |
| 1.2 | Tryggere skolevei: fartsmåling og samtaler med foreldre ved ti barneskoler | Ulvestrand | 40 |
| 1.3 | Erfaringsutveksling om parkeringsavgifter | Faggruppe areal og transport | 15 |
| 1.4 | Felles mal for kunngjøring av planer | Grønnfoss | – |
| 1.5 | Arbeid for halvtimesavganger på Øst-vest-banen | Arbeidsutvalget | – |
| 1.6 | Oversikt over ledige boligtomter i gangavstand til stasjon | Sundlia | 35 |
| 1.7 | Samme billett på båt, buss og tog | Kystland fylkeskommune | – |
| 1.8 | Telling av båtpassasjerer på kaiene i Ulvestrand og Heimvik | Ulvestrand | 20 |
| **Sum** | | | **560** |

Syklene var ute fra 1. april i år. Før sesongen er over, ligger bruken an til litt over én tur per sykkel per dag. Det er mindre
enn leverandøren lovte, og tallet skjuler store forskjeller. Faggruppen evaluerer ordningen høsten 2022, slik styret har bestemt.

Tryggere skolevei begynner med målinger. Erfaringen fra Sandvika skole er at foreldre tror bilene kjører saktere enn de
gjør, og at det er de samme foreldrene som sitter i dem.

Båtpassasjerene er ikke telt siden 2011. Tellingen gjøres av skoleelever i to uker, en i februar og en i juli.

!side

# Klima og energi

@ingress Alle kommuner skal ha en klimaplan med tallfestede mål innen 2023. Sju av ni er i gang, fire er ferdige.

!tabell 0.9l 6l 3l 1.5r
| Nr. | Tiltak | Ansvarlig | Kostnad |
| 2.1 | Felles klimaregnskap, første utgave med tall for hver kommune | Sondre Kvalheim | 180 |
| 2.2 | Søknad om støtte til landstrøm i Heimvik | Heimvik | 25 |
| 2.3 | Energirettledning på telefon for borettslag og små bedrifter | Fjordby | 50 |
| 2.4 | Flaum og overvatn: rapport om små vassdrag, med mal for risikokart | Faggruppe klima og miljø | 30 |
| 2.5 | Felles ryddedag i mai | Sundlia | 20 |
| 2.6 | Rammeavtale for utslippsfrie personbiler | Lindvåg | – |
| 2.7 | Kurs i klimabudsjett for økonomiavdelingene | Sondre Kvalheim | 20 |
| **Sum** | | | **325** |

Klimaregnskapet kjøpes av et selskap som gjør det samme for fire andre regioner. Kvalheim kontrollerer tallene for sjøfart,
fordi de nasjonale tallene plasserer alle skip i den havnen de er registrert.

Energirettledningen er ikke lenger på hjul. To halve dager i uken sitter en ingeniør i Fjordby ved telefonen. Prøvedriften i
oktober ga 64 samtaler på tre uker, og halvparten handlet om varmepumper.

## Rapporten om bekkene

Flommen i Breidvatn i 2018 kom fra en bekk uten navn på kartet. Rapporten skal finne ut hvor det er flere slike. Den skrives på
nynorsk fordi Breidvatn og Kvernhaug bidrar med mest arbeid.

!side

# Profilering

@ingress Målet er at 40 prosent av innbyggerne kjenner til samarbeidet i 2024. Nå er tallet 22.

!tabell 0.9l 6l 3l 1.5r
| Nr. | Tiltak | Ansvarlig | Kostnad |
| 3.1 | Ny nettside på bokmål og nynorsk | Sekretariatet | 30 |
| 3.2 | Deltakelse på tre nasjonale arrangementer | Styreleder | 15 |
| 3.3 | Reiselivsrute rundt fjorden, forprosjekt | Ulvestrand | 10 |
| 3.4 | Felles presentasjon til bruk i kommunestyrene | Sekretariatet | – |
| 3.5 | Felles lånekort for bibliotekene | Lindvåg | 10 |
| **Sum** | | | **65** |

Lånekortet er et lite tiltak som mange har ønsket seg. Den som bor i Sundlia og arbeider i Fjordby, skal kunne låne en bok
ett sted og levere den et annet. Seks av de ni bibliotekene bruker samme system. De tre andre er Heimvik, Breidvatn og
Kvernhaug, og de må bytte først. Inntil da er kortet et tiltak på papiret.

# Digitalisering og velferd

!tabell 0.9l 6l 3l 1.5r
| Nr. | Tiltak | Ansvarlig | Kostnad |
| 4.1 | Digital hjemmeoppfølging av kronisk syke, erfaringer | Sundlia | – |
| 4.2 | Felles innkjøp av verktøy for hjemmetjenesten | Fjordby | – |
| 4.3 | Kurs i digital dømmekraft for folkevalgte | Sekretariatet | 10 |
| 4.4 | Notat: Bør innsatsområdet fortsette? | Ingvild Tornes | – |
| **Sum** | | | **10** |

Føringene sier at innsatsområdet skal evalueres etter to år. Notatet legges fram for styret i juni. Tre av kommunene har alt meldt
at de får mer ut av det nasjonale programmet.

!side

# Budsjett 2022

@caption Tall i hele tusen kroner.

!tabell 6l 2r
| Inntekter | Budsjett 2022 |
| Kontingent fra kommunene (kr 3,90 per innbygger) | 1 761 |
| Tilskudd fra Kystland fylkeskommune | 420 |
| Prosjektmidler | 1 059 |
| **Sum inntekter** | **3 240** |

!tabell 6l 2r
| Utgifter | Budsjett 2022 |
| Lønn og sosiale utgifter | 1 745 |
| Møter og representasjon | 200 |
| Faggruppene | 180 |
| Tiltak i handlingsprogrammet | 960 |
| Øvrig drift | 155 |
| **Sum utgifter** | **3 240** |

Kontingenten øker med 30 øre fra 2021. Styret delte seg da satsen ble fastsatt 22. oktober, 8 mot 2. Merinntekten er 135 000
kroner og dekker klimarådgiverens siste to måneder i stillingsåret.

Posten til møter er halvert fra 2021. Ingen vet om det er riktig. Blir alle møtene fysiske igjen, mangler det om lag 90 000
kroner, som i så fall tas fra fondet.

!side

# Flytting av kontoret

Styret vedtok 22. oktober at sekretariatet skal flytte fra Fjordby til Lindvåg innen 1. januar 2023. Vedtaket er ikke
innarbeidet i budsjettet, fordi flyttingen tidligst skjer i desember 2022. Kostnaden til flyttebil og nye skilt er anslått
til 85 000 kroner.

# Rapportering

Styret får rapport to ganger i året. Tiltak som ikke er begynt innen 1. september, skal ha en forklaring. I årsmeldingen får
representantskapet vite hvilke tiltak som ble gjennomført, hvilke som er i gang, og hvilke som ble lagt bort.

Programmet kan endres av styret så lenge rammen holdes og ingen av innsatsområdene faller bort.

!tabell 3l 6l
| Når | Hva |
| 25. mars 2022 | Styret: satsen for 2023, første status |
| 18. mai 2022 | Representantskapet i Heimvik: årsmelding og regnskap for 2021 |
| 16. september 2022 | Faggruppe klima og miljø: rapporten om bekkene |
| 27. oktober 2022 | Faggruppe areal og transport: evaluering av bysyklene |
| 23. november 2022 | Representantskapet: handlingsprogram 2023 |
"""


def build() -> bytes:
    return write(programme_early.look(2022, "#6b2140"), SOURCE, Properties("Handlingsprogram 2022"), INVENTED["nb"])
