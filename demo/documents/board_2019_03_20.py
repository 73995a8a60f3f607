"""Minutes of the alliance's board, 20 March 2019: the old name, no labels, the decision is the last sentence of each item."""

from __future__ import annotations

from demo.layouts import plain
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title REFERAT

@under fra styremøte i Samarbeidsalliansen Fjordbyregionen onsdag 20. mars 2019 kl 1000-1330, Lindvåg rådhus

Til stede:

@line Styreleder ordfører Kari Anne Løvhaug, Fjordby

@line Nestleder ordfører Stein Ove Gravdahl, Lindvåg

@line Ordfører Henrik Aasbrekk, Ulvestrand

@line Ordfører Per Øyvind Mosand, Grønnfoss

@line Ordfører Jostein Brekkhus, Skarvdal

@line Varaordfører Unni Kjelsås, Sundlia

@line Ordfører Ragnhild Haugsvær, Heimvik

@line Ordfører Leiv Åsgardstrand, Breidvatn (sakene 05/19 - 09/19)

Forfall: Ordfører Målfrid Seljestøl, Kvernhaug.

Dessuten møtte: Rådmann Odd Kåre Fjellestad, Lindvåg, og prosjektleder Ingvild Tornes. Per Harald Ruud fra revisjonen deltok
under sak 06/19.

## Sak 05/19: Innkalling, saksliste og referat

Referatet fra møtet 30. januar 2019 ble godkjent med den endring at Sundlia skal stå oppført med forfall. Innkalling og
saksliste ble godkjent uten merknader.

## Sak 06/19: Regnskap 2018

Prosjektlederen la fram regnskapet. Inntektene ble 1 402 000 kroner og utgiftene 1 467 000 kroner. Underskuddet på 65 000 kroner
skyldes i hovedsak at trafikkanalysen for Øst-vest-banen ble dyrere enn ventet. Revisor hadde ingen vesentlige merknader, men
anbefalte at prosjektregnskapene føres atskilt fra driften.

Regnskapet for 2018 ble tatt til etterretning. Underskuddet dekkes av fond. Fra 2019 føres hvert prosjekt på eget
prosjektnummer.

## Sak 07/19: Kontingent 2020

Arbeidsutvalget hadde foreslått å øke kontingenten fra kr 3,20 til kr 3,50 per innbygger. Åsgardstrand og Haugsvær mente
økningen var for stor i forhold til hva de minste kommunene får igjen. Etter diskusjon samlet styret seg om et mellomstandpunkt.

Kontingenten for 2020 ble satt til kr 3,40 per innbygger. Styret ber om at nytten for de minste kommunene blir beskrevet i
årsmeldingen.

## Sak 08/19: Framtidig organisering av samarbeidet

Ny kommunelov trer i kraft fra og med det konstituerende møtet i høst, og samarbeid etter den gamle lovens § 27 må omdannes
eller avvikles innen fire år. Løvhaug la fram et notat med tre muligheter:

@ab a) Interkommunalt politisk råd etter lovens kapittel 18.

@ab b) Aksjeselskap eid av kommunene.

@ab c) Avvikling, med et løst ordførerforum i stedet.

Flere framhevet at samarbeidet skal være politisk og ikke drive tjenester, og at et aksjeselskap derfor passer dårlig. Gravdahl
stilte spørsmål ved om fylkeskommunen bør være fullt medlem eller observatør. Mosand mente fylkeskommunen bør med fra starten,
fordi de fleste sakene gjelder samferdsel.

Styret går inn for alternativ a og ber om at det utarbeides et utkast til samarbeidsavtale som kan behandles i kommunestyrene
våren 2020. Spørsmålet om fylkeskommunens rolle utredes nærmere. En arbeidsgruppe med Gravdahl, Mosand og Seljestøl følger
arbeidet.

## Sak 09/19: Øst-vest-banen

Trafikkanalysen viser at 11 200 personer pendler daglig mellom Fjordby og Lindvåg, og at bare 14 prosent av dem reiser med tog.
Med halvtimesfrekvens og tre nye krysningsspor anslås andelen å kunne bli 25 prosent. Odd Kåre Fjellestad minnet om at stasjonen
i Øst-Fjordby må bygges om uansett, og at dette bør samordnes.

Fjordbyregionen skal arbeide for halvtimesavganger på strekningen Fjordby - Lindvåg. Styreleder ber om et møte med
jernbanemyndighetene før sommeren. Analysen oversendes kommunene.

## Sak 10/19: Nye nettsider

De gamle nettsidene lar seg ikke lese på mobiltelefon. Det er hentet inn pristilbud fra to leverandører. Prosjektlederen fikk
fullmakt til å inngå avtale innenfor en ramme på 120 000 kroner.

## Sak 11/19: Plastforsøpling langs fjorden

Unni Kjelsås orienterte om strandryddedagen i Sundlia, der 340 frivillige samlet inn 4,6 tonn avfall på en formiddag. Hun
foreslo at alle fjordkommunene har en felles ryddedag hver vår, med innsamling av resultatene på ett sted.

Styret sluttet seg til forslaget. Felles ryddedag legges til første lørdag i mai, første gang i 2020. Kommunene dekker egne
kostnader.

## Sak 12/19: Eventuelt

Haugsvær minnet om at høstmøtet er i Heimvik 12. september, og at ferja går hver time. Det var ikke flere saker.

Referent: Ingvild Tornes
"""


def build() -> bytes:
    junk = Properties("Microsoft Word - Referat_styremøte_200319_endelig_v3.docx", author="intorn")
    return write(plain.look(), SOURCE, junk, INVENTED["nb"])
