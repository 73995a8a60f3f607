"""The joint meeting of the board and the neighbours' directors in Granhamn, 16 April 2026: paragraphs, two languages."""

from __future__ import annotations

from demo.layouts import joint
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Protokoll från gemensamt möte / Protokoll fra felles møte

!par 2.4l 7l
| Tid / Tidspunkt | Torsdagen den 16 april 2026, kl. 11.00–15.30 |
| Plats / Sted | Stationshuset, Granhamn |
| Fjordbyregionen IPR | Eskil Myrvang (møteleder, §§ 5–8), Øystein Råmunddal, Henrik Aasbrekk, Amina Farouk Lunde, Jostein
  Brekkhus, Silje Norvang, Sigbjørn Vikøren (vara for Ragnhild Haugsvær), Oddvar Tveitaskog, Bjarte Solemdal |
| Västra Älvlandet | Karin Hedlycke (ordförande, §§ 1–4), Lars-Åke Brännmo, Gunvor Stensjö, Bengt Ove Lindskär, Anna-Karin
  Tallmo |
| Forfall / Frånvarande | Målfrid Seljestøl (ferja var innstilt) |
| Sekreterare / Sekretærer | Mats Hovlandsvik och Ulrika Fjällgren |

Fem förbundsdirektörer och nio styrelseledamöter deltog. Var och en talade sitt språk. Paragraf 1–4 är skrivna på svenska,
paragraf 5–8 på norsk.

## § 1 Mötets öppnande

Karin Hedlycke hälsade välkommen. Bussen från Fjordby tog fyra timmar och tio minuter. Tåget hade tagit tre timmar och
fyrtio minuter men går inte före lunch.

@label Beslut

Dagordningen godkänns. Till justerare utses Lars-Åke Brännmo och Henrik Aasbrekk.

## § 2 Målbild för tågtrafiken Fjordby–Granhamn

Förbundet föreslog i november att antalet avgångar ska gå före restiden. Mats Hovlandsvik redovisade tre alternativ: två,
fyra eller fem avgångar per dag och riktning från tidtabellen 2030.

Brännmo framhöll att fem avgångar kräver en mötesplats i Hultmyren. Solemdal påminde om att Norge inte har beställt ett enda
tåg till. Norvang ville ha ett nattåg också, men fick nöja sig med att det antecknas.

@label Beslut

1. Målbilden ska vara fyra avgångar per dag och riktning från 2030 och fem från 2034.
2. Restiden ska vara högst två timmar och femtio minuter senast 2034.

Reservation: Gunvor Stensjö reserverar sig till förmån för sju avgångar.

## § 3 Gemensam biljett

Resenärerna köper i dag två biljetter och står ofta på plattformen i Hultmyren för att köpa den andra. Tallmo har låtit
räkna: 38 personer missade tåget i mars.

@label Beslut

En gemensam månadsbiljett prövas från den 1 oktober 2026. Styrgruppen i Grenselyst rapporterar till båda sidor senast den 1
mars 2027.

## § 4 Gods på bana

Massabruket skickar 38 lastbilar om dagen. Lindskär visade bilder på lastplatsen i Lindvåg, där det växer björk mellan
spåren. Råmunddal lovade att be kommunens tekniska chef om ett pris på att ta bort dem.

@label Beslut

Ärendet bordläggs till dess att Lindvågs kommun har redovisat kostnaden.

## § 5 Tilskudd til felles arbeid

Västra Älvlandet har satt av 300 000 svenske kroner i året i 2026 og 2027 under forutsetning av at Fjordbyregionen gir det
samme. Styret vedtok 20. mars å tilby 200 000 norske kroner (sak 17/26).

Hedlycke takket, men minnet om ordet «motsvarande» i brevet. Myrvang svarte at budsjettet er vedtatt, og at det første året
må bli slik. Brännmo foreslo at forbundet betaler fullt i 2026 og at partene betaler likt i 2027. Aasbrekk ville ikke binde
neste års budsjett. Saken ble tatt opp til votering blant styrets medlemmer: 7 stemte for Brännmos forslag, 2 stemte imot
(Aasbrekk og Brekkhus).

@label Vedtak

Västra Älvlandet bidrar med 300 000 svenske kroner i 2026 og Fjordbyregionen med 200 000 norske kroner. Fra 2027 bidrar
partene med like mye.

## § 6 Felles øvelse mot skogbrann

Tveitaskog fortalte om brannen ved Breidvatn i 2025, da helikopteret fra svensk side kom først fordi noen hadde nummeret til
piloten. Alle var enige om at det ikke er en plan.

@label Vedtak

Det holdes en felles øvelse i mai 2027. Brannsjefene i Breidvatn og Granhamn forbereder den.

## § 7 Ungdom over grensen

Farouk Lunde foreslo at lærlinger kan ta et halvt år på den andre siden. Vetle Hjelmås har funnet fire bedrifter i Granhamn
som vil ta imot. Skatt og forsikring er ikke avklart.

@label Vedtak

Fire lærlingplasser prøves fra høsten 2027 dersom forsikringen er i orden innen 1. februar.

## § 8 Avslutning

Det neste fellesmøtet holdes i Fjordby i april 2028. Myrvang takket for maten og for at ingen snakket engelsk.

!luft 6

Karin Hedlycke · Eskil Myrvang

Justeras / Godkjent: Lars-Åke Brännmo · Henrik Aasbrekk

{small}
""".replace("{small}", INVENTED["nb"])


def build() -> bytes:
    properties = Properties("Gemensamt möte / felles møte 2026-04-16", author="Ulrika Fjällgren", language="sv-SE")
    return write(joint.look(), SOURCE, properties, INVENTED["sv"])
