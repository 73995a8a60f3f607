"""Working group for land use and transport, 15 May 2024: headings in capitals, speakers as "v/Navn", no votes."""

from __future__ import annotations

from demo.layouts import capitals
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Referat fra møte i faggruppe for areal og transport

Onsdag 15. mai 2024 kl. 09.00–12.00, Grønnfoss stasjon (gamle ekspedisjonsbygget)

**Deltakere:** Synnøve Hjartholm, Fjordby (leder), Kim André Tveråmo, Lindvåg, Eli Margrethe Sunnanå, Ulvestrand, Bård Ivarsøy,
Grønnfoss, Turid Nygjerde, Skarvdal, Kåre Lauvhaug, Heimvik (Teams), Irene Solbjørg Dale, Kystland fylkeskommune, Mats
Hovlandsvik, sekretariatet (referent)

**Forfall:** Sundlia, Breidvatn og Kvernhaug

## 1. VELKOMMEN

Ivarsøy ønsket velkommen til Grønnfoss og viste rundt i stasjonsbyen. Kommunen har kjøpt ekspedisjonsbygget for én krone og
bruker 11 millioner kroner på å sette det i stand. Kafé og sykkelverksted åpner til høsten.

## 2. GODKJENNING AV REFERAT FRA 6. MARS 2024

Referatet ble godkjent. Hjartholm minnet om at oversikten over tomme næringslokaler, som alle kommunene skulle sende inn,
fortsatt mangler fra Ulvestrand og Skarvdal.

## 3. REISEVANER I REGIONEN 2023

v/Mats Hovlandsvik. Presentasjonen er lagt ved referatet.

Undersøkelsen bygger på svar fra 6 140 personer. Bilens andel av reisene har gått ned fra 68 til 63 prosent siden 2017, mest i
Fjordby og Lindvåg. I Skarvdal, Breidvatn og Kvernhaug er den uendret. Antallet som arbeider hjemme minst én dag i uken, er
tredoblet, men det har ikke gitt færre reiser totalt. Folk reiser oftere på korte turer midt på dagen.

Sunnanå spurte om tallene for hurtigbåten er påvirket av at båten til Ulvestrand lå på verksted i ti uker. Hovlandsvik svarte at
de er det, og at båttallene derfor bør brukes med forsiktighet.

Gruppen mener at kommunene bør bruke de samme sonene når de lager egne kommuneplaner, slik at tallene kan sammenlignes.

## 4. AREALREGNSKAP – ERFARINGER FRA LINDVÅG

v/Kim André Tveråmo, Lindvåg

Lindvåg har som første kommune i regionen ført fullt arealregnskap. Regnskapet viste at gamle kommuneplaner åpner for 9 400
dekar utbygging som ingen lenger har bruk for. Kommunestyret tok 5 200 dekar ut av planen i desember. Tveråmo trakk fram tre
lærdommer:

- Begynn med de eldste planene. Der er gevinsten størst og motstanden minst.
- Snakk med grunneierne før saken blir politisk. To av tre hadde aldri tenkt å bygge.
- Sett av minst åtte måneder. Kartgrunnlaget tok dobbelt så lang tid som planlagt.

Turid Nygjerde fortalte at Skarvdal vurderer det samme, men mangler folk. Lindvåg tilbyr å låne ut sin GIS-medarbeider to dager
i måneden mot at Skarvdal dekker lønnen.

## 5. HØRING AV REGIONAL TRANSPORTPLAN

Irene Solbjørg Dale orienterte kort om planen og forlot møtet under diskusjonen. Rammen er 4,8 milliarder kroner over tolv år.

Gruppen gikk gjennom utkastet til uttalelse og ble enige om disse hovedpunktene:

1. 60 prosent av rammen bør gå til drift, vedlikehold og rassikring.
2. Toget på Øst-vest-banen må gå hver halvtime fra 2030.
3. Rassikring av fv. 214 må framskyndes.
4. Hurtigbåtene bør bli utslippsfrie, men ikke på bekostning av antall avganger.

Om bompenger til drift av hurtigbåt var gruppen delt. Spørsmålet overlates til styret. Hovlandsvik skriver uttalelsen ferdig og
sender den til administrativ koordineringsgruppe innen 24. mai.

## 6. SYKKEL- OG GANGVEIER TIL SKOLENE

v/Eli Margrethe Sunnanå, Ulvestrand

Ulvestrand har målt farten utenfor alle de elleve barneskolene. Ved sju av dem kjører mer enn halvparten for fort. Fartshumper
ga bedre virkning enn fotobokser og kostet en tidel. Ved Sandvika skole gikk gjennomsnittsfarten ned fra 47 til 34 km/t.

Gruppen ønsker en felles mal for skoleveisjekk. Sunnanå deler sitt skjema. Alle prøver det ut ved én skole hver før neste møte.

## 7. HVA SKJER I KOMMUNENE?

Fjordby legger planen for havneområdet ut på høring i juni. Heimvik har fått avslag på søknaden om nytt ferjeleie. Grønnfoss
prøver gratis parkering for den som lar bilen stå på stasjonen og tar toget videre; 112 av 130 plasser er i bruk på hverdager.

## 8. NESTE MØTE

Torsdag 19. september 2024 i Skarvdal, med befaring langs fv. 214. Ta med gode sko.

Referent: Mats Hovlandsvik
"""


def build() -> bytes:
    return write(capitals.look(), SOURCE, Properties("", author=""), INVENTED["nb"])
