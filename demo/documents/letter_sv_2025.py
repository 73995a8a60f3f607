"""A Swedish letter from the neighbours over the border, 12 November 2025."""

from __future__ import annotations

from reportlab.lib.colors import HexColor

from demo.layouts import letter
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SENDER = letter.Sender(
    "Kommunalförbundet Västra Älvlandet",
    "Stora torget 3, Granhamn · info@vastraalvlandet.example",
    "DejaSerif",
    HexColor("#5b4a1f"),
    mark=False,
    page_word="Sida",
)

SOURCE = """
!mal later

@ref Dnr VÄ 2025/118

@ref Granhamn den 12 november 2025

@to Fjordbyregionen IPR

@to Att: Mats Hovlandsvik

@title Yttrande över målbilden för tågtrafiken Fjordby–Granhamn

Kommunalförbundet Västra Älvlandet har getts möjlighet att yttra sig över utkastet till gemensam målbild för den
gränsöverskridande tågtrafiken. Målbilden har tagits fram inom projektet Grenselyst. Förbundsdirektionen behandlade ärendet den
6 november 2025, § 87.

## Sammanfattning

Förbundet ställer sig bakom målet att restiden mellan Fjordby och Granhamn kortas från tre timmar och fyrtio minuter till två
timmar och femtio minuter senast 2034. Vi anser däremot att antalet avgångar är viktigare än restiden under de första åren. I
dag går två tåg om dagen i vardera riktningen. Målet bör vara fem.

## Synpunkter

**Pendlarna.** Enligt vår egen undersökning i september arbetar 1 240 personer bosatta i våra kommuner på den norska sidan. Av
dem tar 71 procent bilen hela vägen. Det vanligaste skälet är inte priset, utan att sista tåget hem går redan klockan 16.22.

**Gränsbanan.** Sträckan mellan Granhamn och riksgränsen har enkelspår utan mötesplats på 44 kilometer. En mötesplats i
Hultmyren kostar uppskattningsvis 210 miljoner svenska kronor. Trafikverket har ännu inte tagit ställning, men har lovat en
åtgärdsvalsstudie under 2026.

**Biljetter.** Resenärerna måste i dag köpa två biljetter. Vi föreslår att ett gemensamt biljettsystem prövas från hösten 2026,
först för månadskort.

**Godset.** Målbilden säger nästan ingenting om godstrafiken. Massabruket i Granhamn skickar 38 lastbilar om dagen till hamnen i
Fjordby. Hälften av dem skulle kunna gå på räls om lastplatsen i Lindvåg öppnades igen.

## Finansiering

Förbundet är berett att bidra med 300 000 svenska kronor per år under 2026 och 2027 till det fortsatta arbetet, under
förutsättning att Fjordbyregionen bidrar med motsvarande belopp.

## Beslut

Förbundsdirektionen beslutar

1. att godkänna yttrandet som sitt eget,
2. att utse Karin Hedlycke och Lars-Åke Brännmo till förbundets ledamöter i styrgruppen,
3. att bjuda in Fjordbyregionens styrelse till ett gemensamt möte i Granhamn den 16 april 2026.

Reservation: Gunvor Stensjö reserverar sig mot beslutet i punkt 1 till förmån för sitt eget yrkande om att målet för antalet
avgångar ska vara sju.

Vid protokollet

!luft 8

Karin Hedlycke, förbundsordförande

Justeras: Lars-Åke Brännmo
"""


def build() -> bytes:
    properties = Properties("Yttrande över målbild för tågtrafik", author="Kommunalförbundet Västra Älvlandet", language="sv-SE")
    return write(letter.look(SENDER), SOURCE, properties, INVENTED["sv"])
