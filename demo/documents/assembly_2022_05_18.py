"""Assembly minutes in nynorsk, 18 May 2022 in Heimvik."""

from __future__ import annotations

from demo.layouts import nynorsk
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
!mal later

@title Møtebok

!par 2l 7l
| Utval | Representantskapet i Fjordbyregionen IPR |
| Møtedato | Onsdag 18. mai 2022, kl. 11.00–15.20 |
| Møtestad | Heimvik samfunnshus |
| Møteleiar | Stein Ove Gravdahl, leiar i representantskapet |
| Møtebok ført av | Sunniva Reksnes, Heimvik kommune |

### Frammøte

!tabell 2l 6l 1.5r
| Medlem | Møtte | Røyster |
| Fjordby | Kari Anne Løvhaug, Line Marie Oftebro, Tor Håkon Wiersdal, Magne Ellingsvåg, Ketil Brunvoll | 5 |
| Lindvåg | Stein Ove Gravdahl, Anders Krokmo, Britt Ødemark | 3 |
| Ulvestrand | Henrik Aasbrekk, Hanne Lise Rotnes | 2 |
| Grønnfoss | Per Øyvind Mosand, Roar Skogvik, Ellen Tangerud | 3 |
| Skarvdal | Jostein Brekkhus, May Britt Øygarden | 2 |
| Sundlia | Unni Kjelsås | 1 |
| Heimvik | Ragnhild Haugsvær, Sigbjørn Vikøren | 2 |
| Breidvatn | Leiv Åsgardstrand, Astrid Myklatun (frå sak 3/22) | 2 |
| Kvernhaug | Målfrid Seljestøl, Arne Magnar Digranes | 2 |
| Kystland fylkeskommune | Bjarte Solemdal | 1 |

Fråfall utan vara: éin frå Ulvestrand og éin frå Sundlia. Møtet var vedtaksført med 23 av 25 røyster.

Frå administrasjonen møtte dagleg leiar Ingvild Tornes og kommunedirektør Hallgeir Stølsvik i Heimvik.

## Sak 1/22 Godkjenning av innkalling og sakliste

Astrid Myklatun kom til møtet under sak 3/22, så 22 røysta i dei to første sakene.

@label Vedtak

@vedtak Innkalling og sakliste vart samrøystes godkjende.

## Sak 2/22 Årsmelding 2021

Dagleg leiar la fram årsmeldinga. Koronapandemien gjorde at seks av ni møte vart haldne på skjerm, og at studieturen til dei
svenske grannekommunane vart avlyst. Av tiltaka i handlingsprogrammet vart 17 fullførte, fem er i gang, og to er lagde bort. Dei
to som er lagde bort, er felles billettkontroll på hurtigbåtane og ein mobil energirettleiar.

@label Handsaming

Målfrid Seljestøl takka for at nytten for dei minste kommunane no er omtala i eit eige kapittel. Roar Skogvik sakna tal for kva
kvart tiltak har kosta. Dagleg leiar lova at årsmeldinga for 2022 skal vise kostnad per tiltak.

@label Vedtak

@vedtak Årsmeldinga for 2021 vart samrøystes godkjend.

## Sak 3/22 Årsrekneskap 2021

Rekneskapen viser inntekter på 3 118 000 kroner og utgifter på 2 794 000 kroner. Overskotet på 324 000 kroner kjem av at reiser
og møte vart billegare enn rekna med. Revisor har gitt rein melding.

!tabell 5l 2r 2r
| Post (1 000 kroner) | Budsjett | Rekneskap |
| Kontingent og tilskot | 2 060 | 2 063 |
| Prosjektmidlar | 1 040 | 1 055 |
| **Sum inntekter** | **3 100** | **3 118** |
| Løn og sosiale utgifter | 1 720 | 1 705 |
| Reiser og møte | 410 | 122 |
| Utgreiingar og prosjekt | 800 | 811 |
| Anna drift | 170 | 156 |
| **Sum utgifter** | **3 100** | **2 794** |

@label Handsaming

Tor Håkon Wiersdal gjorde framlegg om å betale overskotet attende til kommunane etter folketal. Leiv Åsgardstrand viste til at
fondet vart tømt under omdanninga, og rådde til å styrkje det.

@label Røysting

Framlegget frå Wiersdal fekk 4 røyster og fall. Innstillinga frå styret vart vedteken med 19 røyster.

@label Vedtak (19 mot 4 røyster)

@vedtak Årsrekneskapen for 2021 vert godkjend. Overskotet på 324 000 kroner vert sett av til disposisjonsfond.

## Sak 4/22 Melding om kontingenten

Styret har vedteke å halde kontingenten uendra på kr 3,90 per innbyggjar også i 2023. Styret grunngjev det med overskotet i fjor
og med at kommunane har høge straumutgifter.

@label Vedtak

@vedtak Meldinga vart samrøystes teken til vitande.

## Sak 5/22 Fråsegn: Ferjefri veg til Kvernhaug

Kvernhaug er den einaste kommunen i regionen som ikkje har fast vegsamband. Ferja over Kvernsundet vart innstilt 41 døgn i fjor,
medrekna 12 døgn då ambulansebåten heller ikkje kunne gå. Ein undersjøisk tunnel på 3,8 kilometer er rekna til 1,35 milliardar
kroner.

@label Handsaming

Arne Magnar Digranes fortalde om ungdommar som bur på hybel frå dei er 15 år, fordi ferja ikkje går tidsnok til skulestart. Unni
Kjelsås bad om at bru vert vurdert på line med tunnel, av omsyn til syklande og gåande. Bjarte Solemdal viste til at
fylkestinget skal handsame vegplanen til hausten, og gav til kjenne at han kjem til å stå fritt i den saka.

Unni Kjelsås gjorde dette tilleggsframlegget: «Både bru og tunnel skal greiast ut.»

@label Røysting

Tilleggsframlegget vart vedteke med 15 mot 8 røyster. Heile fråsegna vart deretter samrøystes vedteken.

@label Vedtak

@vedtak Representantskapet ber Kystland fylkeskommune ta ferjefri veg til Kvernhaug inn i vegplanen for dei neste fire åra.
Inntil sambandet er på plass, må ferja ha avgang kvar halvtime morgon og ettermiddag. Både bru og tunnel skal greiast ut.

## Sak 6/22 Felles kulturskuletilbod for ungdom med særlege evner

Forstudien frå rektorane i Heimvik og Breidvatn tilrår samlingar fire helger i året for ungdom mellom 13 og 18 år. Prisen er
rekna til 640 000 kroner i året, der deltakarane sjølve skal betale inntil 1 500 kroner kvar.

@label Handsaming

Fleire syntest tiltaket er godt, men meinte at det høyrer heime hjå kommunane og fylkeskommunen. Sigbjørn Vikøren bad om at saka
vert send attende, slik at det kan søkjast om eksterne midlar før ho kjem opp på nytt.

@label Vedtak

@vedtak Saka vert utsett. Styret skal leggje ho fram att når finansieringa er avklart. Samrøystes vedteke.

## Sak 7/22 Val av varamedlem til styret

Etter at Magne Ellingsvåg har bede om fritak av helsegrunnar, må Fjordby ha ny personleg vara for styreleiaren.

@label Vedtak

@vedtak Line Marie Oftebro vert samrøystes vald som varamedlem for Kari Anne Løvhaug ut valperioden.

## Sak 8/22 Ymse

Kari Anne Løvhaug minte om dialogmøtet om Indrefjorden 9. juni. Hallgeir Stølsvik ynskte vel heim og bad folk om å ta med seg
resten av smørbrøda på ferja.

Møtet slutta kl. 15.20.

Heimvik, 18. mai 2022

Stein Ove Gravdahl, Ragnhild Haugsvær og Ellen Tangerud (underskrift)
"""


def build() -> bytes:
    return write(nynorsk.look(), SOURCE, Properties("Møtebok 18.05.2022", language="nn-NO"), INVENTED["nn"])
