"""Board minutes, 11 September 2020: the trial with joint city bikes, the fee for 2021, and an appointment behind closed doors."""

from __future__ import annotations

from demo.layouts import headtable
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Protokoll fra styremøte i Fjordbyregionen IPR

!par 2l 7l
| Tid | Fredag 11. september 2020 kl. 10.00–14.40 |
| Sted | Lindvåg idrettshall, med mulighet for å delta på Teams |
| Til stede | Kari Anne Løvhaug (leder), Stein Ove Gravdahl (nestleder), Henrik Aasbrekk, Per Øyvind Mosand, Jostein
  Brekkhus, Unni Kjelsås, Ragnhild Haugsvær (Teams), Leiv Åsgardstrand, Målfrid Seljestøl (Teams), Bjarte Solemdal |
| Forfall | Ingen |
| Fra administrasjonen | Ingvild Tornes, prosjektleder. Rådmann Odd Kåre Fjellestad, Lindvåg, deltok i SR-sak 25/20. |

Løvhaug minnet om smittevernreglene. Det ble servert kaffe på termos, én til hver.

## SR-sak 22/20 Godkjenning av innkalling og saksliste

Saken om ansettelse ble satt sist på kartet, slik at tilhørerne slapp å gå ut og inn.

### Enstemmig vedtak:

Innkalling og saksliste godkjennes. SR-sak 28/20 behandles til slutt.

## SR-sak 23/20 Godkjenning av protokoll fra 12. juni 2020

### Enstemmig vedtak:

Protokollen godkjennes.

## SR-sak 24/20 Kontingent for 2021

Kontingenten er kr 3,40 i inneværende år. Rådet har fått flere oppgaver ved omdanningen, og revisjonen er blitt dyrere fordi
rådet nå er egen regnskapsenhet. Sekretariatet foreslo 3,70. Seljestøl og Åsgardstrand holdt på 3,50. Etter en pause kom
Kjelsås med et tall midt imellom, som alle kunne leve med.

### Enstemmig vedtak:

Kontingenten for 2021 fastsettes til kr 3,60 per innbygger. Årsmeldingen skal ha et eget kapittel om nytten for kommuner med
under 20 000 innbyggere.

## SR-sak 25/20 Felles bysykkelordning – prøveordning

Tanken om felles sykler til utlån ble først luftet i faggruppe for areal og transport i oktober 2019. Arbeidsutvalget
anbefalte i august (AU-sak 014/20) et forsøk i to sesonger.

Tornes la fram budsjettet:

!tabell 5l 2r 2r
| Årlig beløp i 1 000 kroner | Utgift | Inntekt |
| Leie og drift av 180 sykler og 14 stasjoner | 1 900 | |
| Lindvåg, Sundlia og Ulvestrand | | 1 250 |
| Medlemskap og enkeltturer | | 200 |
| Fjordbyregionen, prosjektmidler | | 450 |
| **Sum** | **1 900** | **1 900** |

Fjellestad sa at Lindvåg har satt av pengene, og at syklene kan stå ved stasjonen, sykehuset og de to videregående skolene.
Brekkhus spurte hva regionen som helhet får igjen. Han viste til at Skarvdal nettopp har fått nei til 300 000 kroner til
gatelys langs skoleveien. Åsgardstrand var av samme oppfatning. Mosand mente at rådet må tåle å prøve noe som ikke gavner
alle på én gang.

Forslag fra Brekkhus: Saken avvises. Kommuner som ønsker bysykler, kan gå sammen om det på egen regning.

Forslaget fra Brekkhus fikk 2 stemmer (Brekkhus og Åsgardstrand) og falt.

### Vedtak mot 2 stemmer:

1. Det settes i gang en prøveordning med felles bysykler i Lindvåg, Sundlia og Ulvestrand fra 1. april 2021 til 31. desember
   2022.
2. Ordningen skal ha inntil 180 sykler og 14 stasjoner. Fjordbyregionen bidrar med 450 000 kroner i året av prosjektmidler.
3. Faggruppe for areal og transport evaluerer ordningen høsten 2022. Uten nytt vedtak opphører den.

## SR-sak 26/20 Høring: Regional transportplan for Kystland 2021–2032

Fristen er 21. september. Solemdal meldte seg inhabil og forlot salen. Ni medlemmer deltok i behandlingen.

Styret gikk gjennom utkastet. Kravet om halvtimesavganger på Øst-vest-banen står fast, og det er første gang regionen ber om
at båt, buss og tog skal ha én billett. Seljestøl fikk inn et avsnitt om ferja over Kvernsundet. Brekkhus fikk inn at
busslinje 340 i Skarvdal ikke må legges ned.

### Enstemmig vedtak:

Styret vedtar høringsuttalelsen med de endringene som kom fram i møtet. Leder får fullmakt til å sende den.

## SR-sak 27/20 Økonomirapport per 31. august

Møteutgiftene er nesten borte på grunn av pandemien. Til gjengjeld har juridisk hjelp til omdanningen kostet 168 000 kroner,
mot 120 000 i budsjettet.

### Enstemmig vedtak:

Rapporten tas til etterretning.

## SR-sak 29/20 Utkast til strategiske føringer 2021–2024

Utkastet har vært drøftet i alle faggruppene. Aasbrekk ville ha reiseliv som eget innsatsområde. Det fikk ikke støtte, men
en reiselivsrute rundt fjorden tas inn under profilering. Haugsvær etterlyste landstrøm i Heimvik, ikke bare i Fjordby.

### Enstemmig vedtak:

Utkastet sendes på høring med frist 25. oktober. Landstrøm i Heimvik tas inn under innsatsområdet klima og energi.

## SR-sak 30/20 Eventuelt

Kjelsås meldte at ryddedagen i mai måtte avlyses. Den holdes i stedet 3. oktober, med inntil 20 personer på hver strand.

## SR-sak 28/20 Ansettelse av daglig leder

Unntatt offentlighet, jf. offl. § 25. Møtet ble lukket, jf. kommuneloven § 11-5 andre ledd. Tornes forlot møtet under
behandlingen. Vedtaket er ført i egen protokoll.

Møtet ble hevet kl. 14.40. Neste styremøte er 6. november.

Kari Anne Løvhaug, styreleder
"""


def build() -> bytes:
    return write(headtable.look(), SOURCE, Properties("Styreprotokoll 5/2020"), INVENTED["nb"])
