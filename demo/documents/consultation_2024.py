"""The consultation answer to the regional transport plan, as a letter, 20 June 2024."""

from __future__ import annotations

from demo.layouts import letter
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
!mal later

@ref Vår ref.: 24/00093-12

@ref Deres ref.: 2024/4471

@ref Dato: 20. juni 2024

@to Kystland fylkeskommune

@to Avdeling for samferdsel

@to Postboks 12, Fjordby

@title Høringsuttalelse: Regional transportplan for Kystland 2025–2036

Fjordbyregionen IPR viser til høringsbrev av 2. april 2024. Uttalelsen er vedtatt av styret 14. juni 2024, sak 18/24.
Fylkesordføreren var inhabil og deltok ikke i behandlingen. To av styrets ni stemmeberettigede medlemmer ville gå lenger enn
flertallet i synet på bompenger.

Planen er grundig, og vi kjenner igjen virkeligheten i beskrivelsene. Prioriteringene følger likevel ikke alltid av dem. Vi ber
om endringer på fem punkter.

## 1. Ta vare på veiene vi har

Etterslepet på fylkesveiene i regionen er beregnet til 1,7 milliarder kroner. Planutkastet setter av 46 prosent av rammen på 4,8
milliarder kroner til drift, vedlikehold og rassikring. Det er for lite til at etterslepet går ned. Fjordbyregionen mener at
minst 60 prosent bør gå til disse formålene, og at nye strekninger må vente der det er nødvendig.

Særlig uheldig er forslaget om å utsette bruene. Åtte bruer i Skarvdal og Sundlia har allerede nedsatt aksellast. Tømmerbiler må
kjøre omveier på inntil 62 kilometer, og skoleskyssen i Øvre Skarvdal går med minibuss i to omganger.

## 2. Rassikring av fv. 214

Ras- og skredsikring av fv. 214 mellom Skarvdal og Heimvik må være fullført innen 2029, ikke 2033 slik planutkastet legger opp
til. Veien var stengt i 23 døgn sist vinter. Den er eneste vei mellom de to kommunene, og legevakten i Skarvdal dekker begge.

## 3. Tog hver halvtime på Øst-vest-banen

Mellom Fjordby og Lindvåg pendler det nå 12 900 personer daglig. Toget går én gang i timen, og det har ikke vært flere avganger
siden 2011. Vi ber fylkeskommunen arbeide for halvtimesfrekvens fra 2030 og for at busstilbudet legges om samtidig, slik at
bussene mater til stasjonene og ikke kjører i konkurranse med toget.

Stasjonen i Øst-Fjordby bør bygges om med parkering for sykkel, og ikke med utvidet bilparkering. Området rundt er regulert til
boliger, og 3 100 personer kommer til å bo i gangavstand.

## 4. Utslippsfrie hurtigbåter, men ikke færre avganger

Vi støtter at hurtigbåtene blir utslippsfrie når kontraktene går ut i 2028. Merkostnaden må ikke dekkes ved å kutte ruter. For
Ulvestrand og Heimvik er båten skolebuss, sykehustransport og pendlerrute på én gang.

Planutkastet åpner for at bompenger kan brukes til drift av hurtigbåtene i en overgangsperiode. Fjordbyregionen kan godta det i
høyst tre år, på vilkår av at antallet avganger ikke blir lavere enn i dag. Ordningen må evalueres før den eventuelt forlenges.

## 5. Fast forbindelse til Kvernhaug

Representantskapet ba i mai 2022 om at ferjefri vei til Kvernhaug tas inn i planen, og om at både bru og tunnel utredes.
Planutkastet nevner sambandet bare i et vedlegg. Vi ber om at utredningen starter i 2025, og om at ferja får avgang hver
halvtime morgen og ettermiddag inntil et fast samband er på plass.

## Bruk de samme tallene

Til slutt ber vi om at fylkeskommunen og kommunene bygger på samme reisevaneundersøkelse og samme soneinndeling. I dag regnes
andelen som går og sykler, på tre ulike måter i tre planer. Faggruppe for areal og transport bidrar gjerne med et felles
opplegg.

Vi stiller gjerne i møte om saken.

Med hilsen

!luft 6

@to Eskil Myrvang

@to styreleder

!luft 4

@to Ingvild Tornes

@to daglig leder

!luft 4

@small Kopi: kommunene i Fjordbyregionen, Kommunalförbundet Västra Älvlandet

@small Brevet er godkjent elektronisk og har derfor ingen underskrift.
"""


def build() -> bytes:
    return write(letter.look(), SOURCE, Properties("Mal_brev.dotx", author="Sak- og arkivsystem"), INVENTED["nb"])
