"""Board minutes, 26 April 2024, twice: the draft, and the version approved on 14 June with one vote put right."""

from __future__ import annotations

from demo.layouts import classic
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

DRAFT = "Utkast per 3. mai 2024, ikke godkjent"
APPROVED = "Godkjent i styremøte 14. juni 2024, sak 15/24"
FEWER = "Forslaget fikk 4 stemmer (Norvang, Haugsvær, Tveitaskog og Seljestøl) og falt mot 6 stemmer."
MORE = "Forslaget fikk 5 stemmer (Brekkhus, Norvang, Haugsvær, Tveitaskog og Seljestøl) og falt mot 5, med leders dobbeltstemme."
VOTE_OF_TEN = "Vedtatt med 6 mot 4 stemmer"
VOTE_OF_LEADER = "Vedtatt med leders dobbeltstemme"

SOURCE = """
!mal later

@title Protokoll fra styremøte

!par 2l 7l
| Organ | Styret for Fjordbyregionen IPR |
| Dato | Fredag 26. april 2024, kl. 10.00–14.30 |
| Sted | Formannskapssalen, Breidvatn kommunehus |
| Møteleder | Eskil Myrvang |
| Referent | Ingvild Tornes, daglig leder |
| Status | {status} |

### Til stede

!tabell 4l 4l 3l
| Navn | Representerer | Merknad |
| Eskil Myrvang (Ap) | Fjordby, styreleder | |
| Torunn Sandvær (H) | Lindvåg, nestleder | |
| Henrik Aasbrekk (H) | Ulvestrand | |
| Amina Farouk Lunde (Ap) | Grønnfoss | |
| Jostein Brekkhus (Sp) | Skarvdal | |
| Silje Norvang (SV) | Sundlia | |
| Ragnhild Haugsvær (Sp) | Heimvik | |
| Oddvar Tveitaskog (KrF) | Breidvatn | |
| Målfrid Seljestøl (Sp) | Kvernhaug | |
| Bjarte Solemdal (H) | Kystland fylkeskommune | |

**Forfall:** Ingen.

**Fra administrasjonen møtte:** Ingvild Tornes (daglig leder), Mats Hovlandsvik og Nora Bjerkaker (rådgivere). Oda Kristine
Myhrvold, leder av faggruppe for klima og miljø, deltok i sak 12/24.

!tabell 2l 9l
| Sak | Tittel |
| 8/24 | Godkjenning av innkalling og saksliste |
| 9/24 | Godkjenning av protokoll fra styremøte 1. mars 2024 |
| 10/24 | Strategi 2025–2028: høringsutkast |
| 11/24 | Sted for høstseminaret |
| 12/24 | Flom og overvann i små vassdrag – ny behandling |
| 13/24 | Orienteringer og eventuelt |

## Sak 8/24 Godkjenning av innkalling og saksliste

@label Behandling

Ingen merknader.

@label Vedtak (enstemmig)

@vedtak Innkalling og saksliste godkjennes.

## Sak 9/24 Godkjenning av protokoll fra styremøte 1. mars 2024

@label Behandling

Farouk Lunde ba om at møtetidene i protokollen skrives likt. Sekretariatet retter det.

@label Vedtak (enstemmig)

@vedtak Protokollen fra møtet 1. mars 2024 godkjennes.

## Sak 10/24 Strategi 2025–2028: høringsutkast

Utkastet bygger på elleve innspillsmøter med til sammen 340 deltakere. Det har to innsatsområder, klima og natur og areal og
transport, mot fire i dag. Visjonen er «Én fjord, mange fellesskap». Hver kommune skal kutte 55 prosent av utslippene innen
2030, og alle skal ha ført arealregnskap innen 2026.

@label Behandling

Hovlandsvik og Bjerkaker presenterte utkastet på 20 minutter. Sandvær savnet næringslivet, som bare er omtalt i ett avsnitt
på side 8. Farouk Lunde støttet henne og viste til køen av bedrifter som venter på strøm. Brekkhus mente at et mål om 55
prosent i hver kommune er urimelig for Skarvdal, som nesten ikke har industri å kutte i. Norvang ville beholde målet og
heller gi mer hjelp. Solemdal rådet styret til å sende utkastet ut som det er, og la høringen avgjøre.

Sandvær foreslo at kompetanse og næring tas inn som tredje innsatsområde før høringen. Forslaget fikk 3 stemmer (Sandvær,
Aasbrekk og Farouk Lunde) og falt.

@label Vedtak (enstemmig)

@vedtak Styret sender utkastet til Strategi 2025–2028 på høring fra 29. april til 31. mai 2024. Høringsbrevet skal spørre
særskilt om kompetanse og næring bør være et eget innsatsområde, og om klimamålet bør gjelde hver kommune eller regionen
samlet.

## Sak 11/24 Sted for høstseminaret

Høstseminaret samler styret, faggruppene og kommunedirektørene i to dager i oktober. Sekretariatet foreslo
konferansesenteret i Lindvåg, som i fjor.

@label Behandling

Tveitaskog foreslo at seminaret flyttes til Skarvdal fjellstue, slik at deltakerne får se hva flommen gjorde. Fjellstua
koster 85 000 kroner mindre, men har 44 senger til 52 deltakere. Aasbrekk ville ikke dele rom.

@label Avstemning

{count}

@label Vedtak

@vedtak Høstseminaret 2024 holdes i Lindvåg.

{result}.

## Sak 12/24 Flom og overvann i små vassdrag – ny behandling

Styret sendte saken tilbake i mai 2023 (sak 20/23) fordi den manglet fordeling av utgiftene og uttalelse fra fylkeskommunen.
Representantskapet ba i oktober om at den ikke må vente på ny strategi (sak 12/23). Faggruppen har nå tatt ut fem av de 14
tiltakene. Samlet utgift er redusert fra 6,4 til 2,1 millioner kroner over tre år.

!tabell 0.8l 6.2l 2.4r
| Nr. | Tiltak | Utgift (1 000 kr) |
| 1 | Kartlegging av rørlagte bekker i tettsteder | 620 |
| 2 | Vannstandsmålere, tolv punkter | 180 |
| 5 | Rensing av rister høst og vår | 210 |
| 6 | Felles lager med pumper på Moen | 540 |
| 7 | Risikokart i alle kommuner etter felles mal | 40 |
| 8 | Kurs for driftspersonell | 90 |
| 11 | Varslingsliste for grunneiere | 30 |
| 12 | Flomsoner i kommuneplanene, felles grunnlag | 240 |
| 13 | Register over kjellere under bekkenivå | 150 |
| | **Sum** | **2 100** |

@label Behandling

Myhrvold forklarte hvorfor bare ni tiltak står igjen. Stikkrennene
under fylkesvei må fylkeskommunen bytte selv. Brekkhus sa at Skarvdal betaler 275 000 kroner og ville ha betalt det dobbelte
om målerne hadde stått der i august. Aasbrekk syntes Ulvestrand
betaler mye for andres bekker, men ville ikke stå i veien. Seljestøl viste til arbeidsutvalgets nøkkel og ba om at den ikke
brukes i andre saker uten ny drøfting.

@label Vedtak (enstemmig)

@vedtak Styret vedtar tiltakene for flom og overvann slik:

1. De ni tiltakene gjennomføres i 2024–2026 innenfor en ramme på 2,1 millioner kroner.
2. Utgiftene deles med 60 prosent etter folketall og 40 prosent etter kilometer kartlagt vassdrag.
3. Vannstandsmålere prøves først i Skarvdal og Breidvatn.
4. Kystland fylkeskommune bes om å skifte ut stikkrenner under fylkesvei som er for små.
5. Fordelingsnøkkelen gjelder bare denne saken.

## Sak 13/24 Orienteringer og eventuelt

- **Kvernsundet:** Leder har hatt møte med rederiet. Reservebåten blir liggende i Kvernhaug fra november til mars.
- **Neste møte:** 14. juni 2024 i Ulvestrand.

Møtet ble hevet kl. 14.30.

@sign Breidvatn, 26. april 2024

{signed}
"""
NAMES = "Eskil Myrvang, styreleder\n\nTorunn Sandvær, nestleder"


def build_draft() -> bytes:
    text = SOURCE.format(status=DRAFT, count=FEWER, result=VOTE_OF_TEN, signed="Protokollen er sendt styret til gjennomsyn.")
    return write(classic.look(), text, Properties("Utkast til protokoll fra styremøte 26. april 2024"), INVENTED["nb"])


def build_approved() -> bytes:
    text = SOURCE.format(status=APPROVED, count=MORE, result=VOTE_OF_LEADER, signed=NAMES)
    return write(classic.look(), text, Properties("Protokoll fra styremøte 26. april 2024"), INVENTED["nb"])
