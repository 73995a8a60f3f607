"""Board minutes, 12 May 2023: two closed cases in the list; building sites, charging points, and the flood case sent back."""

from __future__ import annotations

from demo.layouts import closedlist
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Møteprotokoll – styret for Fjordbyregionen IPR

**Møtedato:** 12.05.2023, kl. 10:00–15:05

**Møtested:** Kvernhaug samfunnssal. Ferja gikk.

**Møteleder:** Kari Anne Løvhaug

!tabell 4l 3l 3l
| Navn | Representerer | Merknad |
| Kari Anne Løvhaug | Fjordby | leder |
| Stein Ove Gravdahl | Lindvåg | nestleder |
| Henrik Aasbrekk | Ulvestrand | |
| Per Øyvind Mosand | Grønnfoss | |
| Jostein Brekkhus | Skarvdal | |
| Unni Kjelsås | Sundlia | permisjon fra kl. 15:00 |
| Ragnhild Haugsvær | Heimvik | |
| Leiv Åsgardstrand | Breidvatn | |
| Målfrid Seljestøl | Kvernhaug | |
| Bjarte Solemdal | Kystland fylkeskommune | |

Fra sekretariatet møtte Ingvild Tornes, Mats Hovlandsvik og Sondre Kvalheim.

!tabell 1.3l 1.8l 5.2l 2.6l
| Saksnr. | Arkivsak | Tittel | Merknad |
| 14/23 | 23/00041 | Godkjenning av innkalling og saksliste | |
| 15/23 | 23/00041 | Godkjenning av protokoll fra 24. mars 2023 | |
| 16/23 | 23/00058 | Unntatt offentlig ofl 23 | Ofl 23 |
| 17/23 | 22/00190 | Utslippsfrie bygge- og anleggsplasser | |
| 18/23 | 23/00062 | Felles innkjøp av ladepunkt | |
| 19/23 | 23/00033 | Kontingent for 2024 | |
| 20/23 | 22/00174 | Flom og overvann i små vassdrag | |
| 21/23 | 23/00066 | Unntatt offentlig ofl 13 | Ofl 13, jf. fvl. § 13 |
| 22/23 | 23/00067 | Rullering av strategien – framdriftsplan | |
| 23/23 | 23/00041 | Eventuelt | |

## 14/23 Godkjenning av innkalling og saksliste

@label Vedtak

Innkalling og saksliste godkjennes. Sak 21/23 behandles før sak 20/23, siden tilhørerne til flomsaken kommer med ferja.

Enstemmig vedtatt.

## 15/23 Godkjenning av protokoll fra 24. mars 2023

@label Vedtak

Protokollen godkjennes.

Enstemmig vedtatt.

## 16/23 Unntatt offentlig ofl 23

Behandlet i lukket møte, jf. kommuneloven § 11-5. Vedtaket er ført i protokoll unntatt offentlighet.

## 17/23 Utslippsfrie bygge- og anleggsplasser

Hver femte bygging i regionen har en kommune som byggherre. Leverandørene sier at de bestiller elektriske maskiner når noen
krever dem, og ikke før. Sekretariatet foreslår et felles krav med god tid til forberedelse, og at tre kommuner prøver det
ut først.

@label Behandling

Kvalheim viste at diesel på anlegg utgjør mer enn alle kommunenes tjenestebiler til sammen. Mosand ville begynne med
barnehagen på Bekkeli, der byggegropa ble gravd samme uke. Kjelsås meldte på vannledningen i Moseveien, og Løvhaug
Tollbodtorget.

Brekkhus sa at det i Øvre Skarvdal er åtte kilometer fra anlegget til nærmeste strøm, og at et slikt krav vil gi ett tilbud
eller ingen. Han foreslo følgende endring i punkt 1: «Kravet gjelder kommuner med over 40 000 innbyggere.» Forslaget fikk 1
stemme og falt.

Solemdal ville ha med fylkesveiene. Han fikk støtte, men trakk forslaget da det ble klart at rådet ikke kan pålegge
fylkeskommunen noe.

@label Vedtak

1. Kommunene i Fjordbyregionen skal stille krav om utslippsfri byggeplass i alle nye kontrakter fra 1. januar 2026.
2. Bekkeli barnehage, vannledningen i Moseveien og Tollbodtorget gjennomføres som piloter.
3. Erfaringene legges fram for styret våren 2025. Styret vurderer da om tidspunktet i punkt 1 kan holdes.

Vedtatt med 9 mot 1 stemme (Brekkhus).

**Protokolltilførsel fra Skarvdal ved Brekkhus:** Skarvdal kommune tar forbehold om punkt 1. Kommunen vil ikke avlyse vei-
og vannprosjekter fordi strøm mangler på stedet, og ber om at forbeholdet følger saken videre.

## 18/23 Felles innkjøp av ladepunkt

Ni kommuner kjøper ladepunkt hver for seg og betaler mellom 22 000 og 47 000 kroner for det samme. Sekretariatet foreslår en
felles rammeavtale for ladepunkt ved kommunale bygg.

@label Behandling

Gravdahl ønsket at Lindvåg skal slippe å vente, siden kommunen har 40 elbiler som står og lader i vanlig stikkontakt.
Hovlandsvik svarte at avtalen kan være klar ved årsskiftet. Seljestøl ba om minst to ladepunkt på ferjekaien.

@label Vedtak

1. Kommunene går sammen om en rammeavtale for inntil 240 ladepunkt ved kommunale bygg.
2. Ansvarlig: Mats Hovlandsvik. Frist for kunngjøring: 31. desember 2023.

Enstemmig vedtatt.

## 19/23 Kontingent for 2024

@label Behandling

Tornes la fram to alternativer: uendret sats, eller kr 4,05. Ti millioner i økte renter i Fjordby og tomme kasser ellers
gjorde diskusjonen kort. Åsgardstrand minnet om at uendret sats to år på rad betyr nedgang når prisene stiger, og at
regningen kommer senere.

@label Vedtak

Kontingenten for 2024 holdes uendret på kr 3,90 per innbygger. Fondet brukes ikke til drift.

Enstemmig vedtatt.

## 21/23 Unntatt offentlig ofl 13

Behandlet i lukket møte, jf. kommuneloven § 11-5 andre ledd.

## 20/23 Flom og overvann i små vassdrag

Saken følger opp styrets sak 37/22. Faggruppens 14 tiltak er foreslått gjennomført i 2024–2027 med en samlet utgift på 6,4
millioner kroner.

@label Behandling

Åsgardstrand hadde ventet på saken i fem år og ville vedta tiltakene med en gang. Brekkhus og Haugsvær mente det samme: Regningen
kan deles etterpå. Løvhaug svarte at det ikke står noe sted i papirene hvem som betaler, og at kommunestyrene kommer til å spørre
om akkurat det. Solemdal lovet at fylkeskommunen, som ikke hadde uttalt seg, skal svare innen nyttår. Kvalheim innrømmet at han
hadde prøvd fire nøkler for deling, og at ingen av dem ga en fordeling alle ville like.

Løvhaug foreslo å sende saken tilbake. Forslaget ble vedtatt med 7 mot 3 stemmer (Brekkhus, Åsgardstrand og Haugsvær).

@label Vedtak

Saken sendes tilbake til sekretariatet. Den legges fram på nytt med forslag til fordeling av utgiftene mellom kommunene og
med uttalelse fra fylkeskommunen.

## 22/23 Rullering av strategien – framdriftsplan

@label Vedtak

Framdriftsplanen godkjennes. Utkast til ny strategi legges fram for styret i april 2024 og sendes på høring samme måned.

Enstemmig vedtatt.

## 23/23 Eventuelt

Løvhaug overrakte blomster til Sondre Kvalheim, som slutter ved årsskiftet for å ta over et gårdsbruk. Stillingen blir
utlyst i august.

Seljestøl fulgte delegatene til kaien. Ferja var 20 minutter forsinket.

Kvernhaug, 12. mai 2023

Kari Anne Løvhaug og Henrik Aasbrekk
"""


def build() -> bytes:
    return write(
        closedlist.look(), SOURCE, Properties("Møteprotokoll styret 12.05.2023", author="Sak- og arkivsystem"), INVENTED["nb"]
    )
