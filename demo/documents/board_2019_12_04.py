"""Minutes of the alliance's first board meeting after the election of 2019: leaders elected, decisions in plain sentences."""

from __future__ import annotations

from demo.layouts import plain
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title REFERAT

@under fra konstituerende styremøte i Samarbeidsalliansen Fjordbyregionen onsdag 4. desember 2019 kl 1200-1530, Fjordby rådhus

Til stede:

@line Ordfører Kari Anne Løvhaug, Fjordby

@line Ordfører Stein Ove Gravdahl, Lindvåg

@line Ordfører Henrik Aasbrekk, Ulvestrand

@line Ordfører Per Øyvind Mosand, Grønnfoss

@line Ordfører Jostein Brekkhus, Skarvdal

@line Ordfører Unni Kjelsås, Sundlia

@line Ordfører Leiv Åsgardstrand, Breidvatn

@line Ordfører Målfrid Seljestøl, Kvernhaug

Forfall: Ordfører Ragnhild Haugsvær, Heimvik.

Dessuten møtte: Fylkesordfører Bjarte Solemdal som observatør, og prosjektleder Ingvild Tornes. Møtet ble åpnet av Kari Anne
Løvhaug som påtroppende leder, og hun ønsket Unni Kjelsås velkommen som ny ordfører. Kjelsås har møtt tidligere som
varaordfører.

## Sak 40/19: Innkalling, saksliste og referat

Referatet fra møtet 12. september 2019 i Heimvik ble godkjent uten endringer. Innkallingen ble også godkjent. Åsgardstrand
bemerket at papirene kom tre dager for sent og bare som bilder av papirark, slik at det ikke går an å søke i dem.

## Sak 41/19: Valg av leder, nestleder og medlem av arbeidsutvalget

Gravdahl ledet møtet under denne saken. Valgkomiteen hadde snakket med alle ordførerne. Mosand var foreslått som nestleder
av to medlemmer, men trakk seg før avstemningen fordi Grønnfoss får nytt kommunehus i perioden og han ikke ville ha tid.

Kari Anne Løvhaug ble valgt til leder og Stein Ove Gravdahl til nestleder, begge ved akklamasjon. Målfrid Seljestøl ble
valgt som tredje medlem av arbeidsutvalget. Valgene gjelder til samarbeidet er omdannet, men ikke lenger enn til utgangen av
2020.

## Sak 42/19: Utkast til samarbeidsavtale

Arbeidsgruppen, som ble satt ned i mars (sak 08/19), la fram et utkast på 14 paragrafer. Etter utkastet får
representantskapet 25 medlemmer, fordelt etter folketall i tre trinn. Kjelsås mente at de store kommunene da kan vedta alt
alene dersom de får med seg én til. Gravdahl viste til at forslaget gir de fire minste kommunene åtte av 25 stemmer, langt
mer enn folketallet skulle tilsi.

Fylkeskommunens stilling var det vanskeligste spørsmålet. Solemdal sa at fylkesutvalget ikke har bestemt seg, men at han
selv heller vil sitte ved bordet enn å lese referatet. Det ble diskutert om fylkeskommunen skal betale etter folketall, noe
som ville gjort kontingenten meningsløs, eller en fast sum.

Utkastet sendes kommunestyrene og fylkestinget med frist for uttalelse 15. mars 2020. Styret anbefaler at fylkeskommunen
blir fullt medlem med ett medlem i representantskapet, og at den betaler et fast tilskudd.

## Sak 43/19: Budsjett 2020

Budsjettet er basert på kontingenten som ble fastsatt i mars, kr 3,40 per innbygger. Det er satt av 300 000 kroner til
omdanningen, av dette 120 000 til juridisk hjelp. Brekkhus spurte om det ikke finnes en jurist i en av de ni kommunene.
Prosjektlederen svarte at det finnes elleve, men at ingen av dem har tid.

Budsjettet for 2020 ble vedtatt med en ramme på 2 680 000 kroner. Omdanningen skal så langt det er mulig bruke jurister som
allerede er ansatt i kommunene.

## Sak 44/19: Innspill fra faggruppe for areal og transport

Faggruppen diskuterte på møtet 8. oktober om kommunene burde gå sammen om sykler til utlån. Tornes la fram referatet.
Haugsvær hadde sendt skriftlig merknad om at Heimvik har to bakker og mye vind, og at pengene burde gå til gangveien langs
fv. 214. Aasbrekk var mer positiv og viste til turistene.

Innspillet ble tatt til orientering. Arbeidsutvalget får fullmakt til å arbeide videre med spørsmålet og legge det fram når
det er klart hva det koster.

## Sak 45/19: Felles ryddedag

Dagen er 2. mai 2020, jf. sak 11/19. Alle fjordkommunene deltar, og Skarvdal vil rydde langs elva samme dag. Sekker og
hansker kjøpes inn samlet av Sundlia, som sender regning.

Styret tok orienteringen til etterretning.

## Sak 46/19: Eventuelt

Mosand ga uttrykk for at referatene fra styret bør legges ut på nettet. Tornes svarte at de nye nettsidene har plass til det
fra januar. Neste møte er 29. januar 2020.

Referent: Ingvild Tornes
"""


def build() -> bytes:
    junk = Properties("Microsoft Word - Referat styremøte 041219 rettet.docx", author="intorn")
    return write(plain.look(), SOURCE, junk, INVENTED["nb"])
