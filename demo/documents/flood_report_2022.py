"""The working group's report on floods in small streams, September 2022, in nynorsk: fourteen measures at 6.4 million kroner."""

from __future__ import annotations

from demo.documents import flood_report_measures
from demo.layouts import report
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

OPENING = """
Rapport frå faggruppe for klima og miljø, 16. september 2022

!side page

# Innhald

!innhold

!side

# Samandrag

Breidvatn fekk i oktober 2018 skadar for 11 millionar kroner av ein bekk som ikkje hadde namn på kartet. Faggruppa vart i
2021 beden om å finne ut om det finst fleire slike. Det gjer det.

Vi har gått langs 31 bekkar, til saman 198 kilometer, i ni kommunar, målt 614 stikkrenner og snakka med 83 grunneigarar. 97
stader er røyret for lite for det vatnet vi ventar innan 2050. Ved 31 av dei står det eit hus, ein skule eller ein veg utan
omkøyring nedanfor.

Vi rår til 14 tiltak. Til saman kostar dei 6,4 millionar kroner. Dei dyraste er bygging, men dei som hastar mest, er
billege: å vite kven som eig røyra, å reinske, å måle og å øve på natteringing.

> Hovudfunn: To av tre skadar sidan år 2000 kom frå vassdrag som ikkje står i flaumsonekarta til staten.

## Korleis rapporten kan brukast

Kapittel 2 og 3 er for dei som planlegg. Kapittel 4 er for dei som driv vegar og leidningar. Kapittel 5 og 6 er for politikarane.

!side

# 1 Oppdrag og arbeidsmåte

Handlingsprogrammet for 2022 gav gruppa 30 000 kroner og eitt år. Pengane gjekk til køyring, vadestøvlar og to studentar frå
høgskulen i Fjordby. Resten er arbeidstid i kommunane.

Arbeidet vart leidd av Solfrid Nyseter, Heimvik. Skrivargruppa har vore Astri Lovise Kvamme, Breidvatn, Torbjørn Hjellvik,
Kvernhaug, og Sondre Kvalheim, sekretariatet. Kystland fylkeskommune var invitert, men hadde ingen å sende.

## Kva vi har rekna som lite vassdrag

Eit lite vassdrag har eit nedslagsfelt på under ti kvadratkilometer. Slike bekkar stig på under to timar. Då hjelper det lite at
varselet kjem neste morgon.

## Slik gjekk vi fram

1. Vi teikna inn alle bekkar i og ovanfor tettstader, også dei som er lagde i røyr.
2. Studentane målte alle stikkrenner større enn 20 centimeter, og tok bilete frå begge sider.
3. Vi rekna ut kor mykje vatn kvar renne toler, og samanlikna med eit regn som kjem éin gong på to hundre år, med 40 prosent
   påslag for klimaet.
4. Vi spurde grunneigarane kva dei har sett.

Det siste var det nyttigaste. I Øvre Skarvdal peika ein bonde ut fire punkt som seinare viste seg å vere dei trongaste i
heile dalen.

!side

# 2 Kva seier klimaframskrivingane?

Det regnar meir, men først og fremst regnar det annleis. Årsnedbøren i regionen er venta å auke med 12 prosent fram mot 2060.
Korttidsnedbøren, det som fell på ein time, aukar med 40 prosent.

!tabell 4l 2r 2r 2r
| Stad | Målt 1991–2020 (mm) | Venta 2060 (mm) | Største time (mm) |
| Fjordby hamn | 1 480 | 1 650 | 31 |
| Grønnfoss, Moen | 1 210 | 1 360 | 38 |
| Skarvdal, Øvre | 1 690 | 1 900 | 27 |
| Breidvatn | 1 820 | 2 050 | 29 |
| Kvernhaug fyr | 1 350 | 1 500 | 22 |

Den største timen på Moen kom 3. juli 2019. Då stod vatnet 70 centimeter over golvet i kjellaren på sagbruket.

## Snø som blir regn

I Breidvatn og Øvre Skarvdal låg det før snø frå november til april. No kjem det regn på frosen mark fleire gonger kvar
vinter. Marka tek ikkje imot noko, og alt renn rett i bekken. Flaumen i 2018 var ein slik.

## Usikkerheit

Tala gjeld eit middels utsleppsscenario. Vi har valt å ikkje bruke det høgaste. Om vi hadde gjort det, ville 118 røyr vore
for små, ikkje 97.

!side

# 3 Bekkane i kvar kommune

@caption Kartlagde bekkar, stikkrenner og tronge punkt.

!tabell 3l 2r 2r 2r 2.4r
| Kommune | Bekk (km) | Stikkrenner | For små | Med fare for hus eller veg |
| Fjordby | 26 | 122 | 11 | 4 |
| Lindvåg | 19 | 88 | 9 | 3 |
| Ulvestrand | 12 | 41 | 5 | 1 |
| Grønnfoss | 20 | 79 | 12 | 5 |
| Skarvdal | 50 | 118 | 27 | 8 |
| Sundlia | 9 | 52 | 7 | 3 |
| Heimvik | 14 | 47 | 8 | 2 |
| Breidvatn | 45 | 49 | 15 | 4 |
| Kvernhaug | 3 | 18 | 3 | 1 |
| **Sum** | **198** | **614** | **97** | **31** |

## Skarvdal

Skarvdal har flest tronge punkt. Dalsidene er bratte, og mange renner vart lagde då vegen kom i 1958. Åtte av dei ligg ovanfor hus
eller under fv. 214. Kommunen har to personar i drift som skal sjå etter alt saman.

## Breidvatn

Skulebekken går i eit 60 centimeter vidt betongrøyr under skuleplassen. Røyret skulle vore på 140 centimeter. Det er ikkje
plass til eit slikt, så bekken må opnast. Elevane har laga ein modell av korleis det kan bli.

## Fjordby

I Fjordby er dei fleste bekkane borte. 17 av 26 kilometer går i røyr, og ingen veit heilt kvar. Ved gravinga i Nedre
Torggate i 2021 vart det funne eit røyr frå 1911 som framleis førte vatn.

!side

## Grønnfoss

Elva er regulert, bekkane er det ikkje. Kraftselskapet opnar luker når magasinet er fullt, og då står bekkane mot ein vegg
av vatn. Vi rår til at selskapet varslar kommunen to timar før.

## Sundlia

Drenering av åkrane har gjort at vatnet kjem fortare til bygda. Ved ungdomsskulen er det eit søkk på åtte dekar som står
under vatn to gonger i året. Det kan brukast til fordrøying dersom fotballbana vert flytta 30 meter.

## Lindvåg, Ulvestrand og Heimvik

Her er problema færre. I Lindvåg er det tette flater ved industriområdet som lagar trøbbel. I Ulvestrand og Heimvik er det
stormflo saman med regn som er verst, fordi vatnet i bekken ikkje kjem ut i sjøen.

## Kvernhaug

Kvernhaug har éin bekk på tre kilometer, med 18 renner. Han er ofte tørr i juli. Tre renner er for små. Den eine ligg rett
ovanfor helsehuset.

> Den som eig ei stikkrenne, har ansvar for henne. For 41 av dei 97 tronge røyra er det likevel usemje om kven som er eigar.

## Kva det har kosta til no

@caption Skadar frå små vassdrag 2000–2021, i millionar kroner etter prisnivået i 2021.

!tabell 3l 2r 2r 4l
| Kommune | Hendingar | Skade | Største hending |
| Breidvatn | 6 | 19,4 | Skulebekken, oktober 2018 |
| Skarvdal | 9 | 12,8 | Kvitsand, mai 2013 |
| Fjordby | 14 | 9,1 | Torggata, august 2016 |
| Grønnfoss | 5 | 6,6 | Moen, juli 2019 |
| Dei andre fem | 8 | 5,3 | spreidd |
| **Sum** | **42** | **53,2** | |
"""


def build() -> bytes:
    title = ("Flaum og", "overvatn i små", "vassdrag")
    look = report.look(title, "Ein rapport om bekkane vi ikkje har sett på", "Flaum og overvatn i små vassdrag · 2022")
    properties = Properties("Flaum og overvatn i små vassdrag", author="Faggruppe for klima og miljø", language="nn-NO")
    return write(look, OPENING + flood_report_measures.SOURCE, properties, INVENTED["nn"])
