"""The action programme for 2023: the same measures with new figures, and the bikes on a condition."""

from __future__ import annotations

from demo.layouts import programme_early
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
Vedtatt av representantskapet 23. november 2022, sak 12/22

!side page

# Innhold

!innhold

!side

# Et år med dyr strøm

@ingress Kommunene i regionen betaler 214 millioner kroner mer for elektrisitet i 2022 enn året før. Det preger både budsjettene
og lysten på nye forpliktelser.

Handlingsprogrammet for 2023 har 25 tiltak, ett mer enn i fjor. Rammen øker fra 3 240 000 til 3 410 000 kroner, men hele økningen
kommer fra prosjektmidler. Satsen kommunene betaler, står stille på kr 3,90 per innbygger.

Innsatsområdet digitalisering og velferd er borte. Styret avsluttet det i juni etter råd fra sekretariatet: Oppgavene løses
bedre i andre samarbeid. Ingen av kommunene protesterte. Sundlia fører erfaringene fra hjemmeoppfølgingen videre på egen
hånd.

I stedet har programmet fått et kapittel for de minste kommunene. Det inneholder foreløpig bare to tiltak og ingen penger.

## Forbehold om syklene

Styret tar stilling til bysykkelordningen 25. november, to dager etter at dette programmet er vedtatt. Det er satt av 450 000
kroner, like mye som før. Blir ordningen mindre eller avsluttet, går det som er til overs, til fondet.

!side

# Areal og transport

!tabell 0.9l 6l 3l 1.5r
| Nr. | Tiltak | Ansvarlig | Kostnad |
| 1.1 | Felles bysykkelordning, forutsatt at styret forlenger den | Mats Hovlandsvik | 450 |
| 1.2 | Tryggere skolevei: 15 skoler, og en veileder i fartsdempende tiltak | Ulvestrand | 45 |
| 1.3 | Oversikt over tomme næringslokaler | Mats Hovlandsvik | 20 |
| 1.4 | Arealregnskap, pilot i Lindvåg | Lindvåg | 30 |
| 1.5 | Reisevaneundersøkelse høsten 2023, regionens andel | Mats Hovlandsvik | 60 |
| 1.6 | Arbeid for halvtimesavganger på Øst-vest-banen | Arbeidsutvalget | – |
| 1.7 | Utslippsfrie hurtigbåter: krav i neste anbud | Kystland fylkeskommune | – |
| 1.8 | Erfaringsutveksling om parkering, avsluttende notat | Faggruppe areal og transport | – |
| 1.9 | Ferjefri vei til Kvernhaug: oppfølging av uttalelsen fra mai 2022 | Styreleder | – |
| 1.10 | Boligtomter i gangavstand til stasjon, sluttrapport | Sundlia | 10 |
| **Sum** | | | **615** |

Oversikten fra Sundlia viser så langt 2 340 regulerte tomter innenfor en kilometer fra en stasjon. Bare 410 av dem kan
bebygges uten at noen først betaler for vann eller vei.

Tryggere skolevei har vist at fartshumper virker. Ved tre av ti skoler i 2022 gikk farten ned uten andre tiltak enn et skilt med
smilefjes, men bare i seks uker. Da var den tilbake der den var.

Reisevaneundersøkelsen er et spleiselag med fylkeskommunen. Uten regionens andel ville det blitt for få svar fra de minste
kommunene.

!side

# Klima og energi

!tabell 0.9l 6l 3l 1.5r
| Nr. | Tiltak | Ansvarlig | Kostnad |
| 2.1 | Felles klimaregnskap, andre utgave | Sondre Kvalheim | 195 |
| 2.2 | Landstrøm i Fjordby og Heimvik: felles prismodell | Fjordby | – |
| 2.3 | Energirettledning på telefon | Fjordby | 25 |
| 2.4 | Utslippsfri byggeplass: finne tre prosjekter som kan gå foran | Sondre Kvalheim | 20 |
| 2.5 | Flom og overvann: sak til styret på grunnlag av rapporten fra september 2022 | Sondre Kvalheim | 15 |
| 2.6 | Felles ryddedag | Sundlia | 20 |
| 2.7 | Ladepunkt: hva trenger kommunene? | Mats Hovlandsvik | 10 |
| 2.8 | Kurs i klimabudsjett, gjentas | Sondre Kvalheim | – |
| 2.9 | Matsvinn på sykehjem, forsøk | Lindvåg | – |
| **Sum** | | | **285** |

Klimaregnskapet for 2021 viste at utslippene fra veitrafikk i Sundlia er større enn i Grønnfoss, enda Sundlia har langt
færre innbyggere. Forklaringen er motorveien. Kommunestyret i Sundlia ba om at gjennomgangstrafikk vises for seg i neste
utgave, og derfor øker prisen med 15 000 kroner.

Energirettledningen halveres. Telefonen ringte 900 ganger i 2022, men nå har nettselskapet fått en tilsvarende tjeneste.

## Tre som kan gå foran

Leverandørene sier at de kan levere elektriske gravemaskiner når noen bestiller dem. Kommunene sier at de kan bestille når
noen kan levere. Tiltak 2.4 skal finne tre byggherrer som ikke venter lenger. Støtte søkes fra Klimasats.

!side

# Profilering

!tabell 0.9l 6l 3l 1.5r
| Nr. | Tiltak | Ansvarlig | Kostnad |
| 3.1 | Nettsiden: bilder og korte nyhetssaker | Sekretariatet | 10 |
| 3.2 | Deltakelse på ett nasjonalt arrangement | Styreleder | 10 |
| 3.3 | Felles lånekort for bibliotekene | Lindvåg | 10 |
| 3.4 | Reiselivsrute rundt fjorden | Ulvestrand | – |
| **Sum** | | | **30** |

Lånekortet er ennå ikke trykt. Biblioteksjefene er enige om farge og utseende, men ikke om hvem som skal betale for en bok
som leveres to mil fra der den ble lånt. Transporten er anslått til 1 300 kroner i måneden med postbilen.

# For kommuner med under 20 000 innbyggere

!tabell 0.9l 6l 3l 1.5r
| Nr. | Tiltak | Ansvarlig | Kostnad |
| 4.1 | Sekretariatet møter alle de tre formannskapene | Ingvild Tornes | – |
| 4.2 | Lån av fagfolk: kartlegge hva de små trenger og de store kan avse | Ingvild Tornes | – |

Heimvik, Breidvatn og Kvernhaug mener at rådet handler for mye om byen. Besøkene skal ikke være foredrag. Kommunen bestemmer
dagsordenen, og sekretariatet lytter den første timen.

!side

# Budsjett 2023

@caption Tall i hele tusen kroner.

!tabell 6l 2r 2r
| Inntekter | Budsjett 2022 | Budsjett 2023 |
| Kontingent fra kommunene | 1 761 | 1 774 |
| Tilskudd fra Kystland fylkeskommune | 420 | 430 |
| Prosjektmidler | 1 059 | 1 206 |
| **Sum inntekter** | **3 240** | **3 410** |

!tabell 6l 2r 2r
| Utgifter | Budsjett 2022 | Budsjett 2023 |
| Lønn og sosiale utgifter | 1 745 | 1 830 |
| Møter og representasjon | 200 | 240 |
| Faggruppene | 180 | 230 |
| Tiltak i handlingsprogrammet | 960 | 930 |
| Øvrig drift | 155 | 180 |
| **Sum utgifter** | **3 240** | **3 410** |

Tilskuddet fra fylkeskommunen er avtalt som fast sum for 2023 og 2024.

Satsen ble holdt uendret av styret i mars på grunn av overskuddet i 2021. Sekretariatet gjør oppmerksom på at en frosset sats over
flere år må hentes inn igjen. Med en prisvekst på seks prosent taper rådet omtrent 100 000 kroner i kjøpekraft på ett år.

!side

# Hva skjedde med tiltakene i 2022?

!tabell 3l 1.2r 6l
| Status per 1. november | Antall | Merknad |
| Fullført | 15 | blant dem klimaregnskapet, kursene og rapporten om bekkene |
| I gang | 7 | bysyklene, nettsiden og lånekortet |
| Lagt bort | 2 | båttellingen i februar, på grunn av is, og felles innkjøp til hjemmetjenesten |

Båttellingen ble bare gjennomført i juli. Da gikk det i snitt 412 personer i land i Ulvestrand hver dag, fire ganger så mange som
fylkeskommunen bruker i sine planer.

# Frister i 2023

!tabell 3l 6l
| Når | Hva |
| 1. februar | Kommunene melder inn prosjekter til tiltak 2.4 |
| 12. mai | Styret: byggeplasser, ladepunkt, overvann |
| September–oktober | Reisevaneundersøkelsen |
| 25. oktober | Representantskapet: valg for ny periode, handlingsprogram 2024 |
"""


def build() -> bytes:
    return write(programme_early.look(2023, "#1f5a4c"), SOURCE, Properties("Handlingsprogram 2023"), INVENTED["nb"])
