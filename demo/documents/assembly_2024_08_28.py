"""Assembly minutes in nynorsk, 28 August 2024 in Breidvatn: strategy, agreement and action programme the same day."""

from __future__ import annotations

from demo.layouts import nynorsk
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
!mal later

@title Møtebok

!par 2l 7l
| Utval | Representantskapet i Fjordbyregionen IPR |
| Møtedato | Onsdag 28. august 2024, kl. 10.30–15.50 |
| Møtestad | Breidvatn kulturhus |
| Møteleiar | Torunn Sandvær, leiar i representantskapet |
| Møtebok ført av | Jorunn Fagerbakk, Breidvatn kommune |

### Frammøte

!tabell 2l 6l 1.5r
| Medlem | Møtte | Røyster |
| Fjordby | Eskil Myrvang, Line Marie Oftebro, Tor Håkon Wiersdal, Zahra Naderi, Ketil Brunvoll | 5 |
| Lindvåg | Torunn Sandvær, Anders Krokmo, Britt Ødemark | 3 |
| Ulvestrand | Henrik Aasbrekk, Hanne Lise Rotnes, Jon Even Slettås | 3 |
| Grønnfoss | Amina Farouk Lunde, Roar Skogvik, Ellen Tangerud | 3 |
| Skarvdal | Jostein Brekkhus, May Britt Øygarden | 2 |
| Sundlia | Silje Norvang, Trond Helge Fossmo | 2 |
| Heimvik | Ragnhild Haugsvær, Sigbjørn Vikøren | 2 |
| Breidvatn | Oddvar Tveitaskog, Astrid Myklatun | 2 |
| Kvernhaug | Målfrid Seljestøl, Arne Magnar Digranes | 2 |
| Kystland fylkeskommune | Bjarte Solemdal | 1 |

Alle 25 medlemene møtte. Det har ikkje hendt før. Ordførar Oddvar Tveitaskog ynskte velkomen og synte fram vatnet, som låg
blankt.

Frå administrasjonen møtte dagleg leiar Ingvild Tornes og rådgjevarane Mats Hovlandsvik og Nora Bjerkaker.

## Sak 5/24 Godkjenning av innkalling og sakliste

@label Handsaming

Jon Even Slettås melde eit spørsmål om nattoget under ymse. Brunvoll meinte at fristen var ute. Møteleiaren tok spørsmålet
med likevel.

@label Vedtak

@vedtak Innkalling og sakliste vart samrøystes godkjende.

## Sak 6/24 Strategi 2025–2028

Styret la fram utkastet i april. I høyringa kom det 23 innspel. Etter høyringa har styret gjort tre endringar: Kompetanse og
næring er vorte eige innsatsområde, klimamålet på 55 prosent gjeld regionen samla og ikkje kvar kommune, og talet på
indikatorar er kutta frå åtte til seks. Arealrekneskapen skal vere ferdig i 2027, eitt år seinare enn i utkastet. Visjonen
er skriven om.

@label Handsaming

Styreleiar Eskil Myrvang la fram strategien. Silje Norvang var leid for at målet for kvar kommune fall bort, men ville
røyste for heilskapen. Ellen Tangerud rosa at dokumentet seier kva rådet ikkje skal gjere.

Ketil Brunvoll meinte at målet for matjord og myr gjer det uråd å byggje vegar og fabrikkar i Grønnfoss. Jostein Brekkhus
svara at matjorda i Skarvdal ligg under grus etter flaumen, og at det ikkje er meir att å byggje ned. May Britt Øygarden
ville vite kva som skjer med ein kommune som ikkje når måla. Myrvang svara at han får hjelp, ikkje bot.

Ketil Brunvoll gjorde dette framlegget: «Målet om at regionen ikkje skal byggje ned meir matjord og myr enn han fører
attende, går ut.»

@label Røysting

Framlegget frå Brunvoll fekk 3 røyster (Brunvoll, Ødemark og Skogvik) og fall. Strategien vart deretter vedteken med 22 mot
3 røyster.

@label Vedtak (22 mot 3 røyster)

@vedtak Representantskapet vedtek Strategi 2025–2028. Strategien tek til å gjelde 1. januar 2025 og skal evaluerast våren
2028 av nokon som ikkje har skrive han.

## Sak 7/24 Ny samarbeidsavtale

Avtalen frå 17. juni 2020 gav styret rett til å fastsetje kontingenten. I den nye avtalen ligg dette hjå representantskapet.
Det er òg teke inn reglar om språk, offentlegheit og tvistar. Endringane i §§ 2, 9 og 15 er godkjende av alle kommunestyra
og av fylkestinget.

@label Handsaming

Arne Magnar Digranes var uroleg for at dei store kommunane no kan auke kontingenten utan at dei små har noko å stille opp
med. I styret har kvar kommune éi røyst; her har Fjordby fem. Han ville ha vetorett for kommunar med under 20 000
innbyggjarar, men gjorde ikkje framlegg. Målfrid Seljestøl delte uroa, men lita på at ni kommunar som møtest to gonger i
året, lærer seg folkeskikk.

@label Røysting

Avtalen vart vedteken med 24 mot 1 røyst (Digranes). Kravet om to tredels fleirtal er stetta.

@label Vedtak (24 mot 1 røyst)

@vedtak Ny samarbeidsavtale for Fjordbyregionen IPR vert vedteken og gjeld frå 1. januar 2025.

## Sak 8/24 Handlingsprogram 2025 med budsjett

Styret tilrådde 22 tiltak og ei ramme på 4 300 000 kroner. I 2024 var det 27 tiltak.

@label Handsaming

Zahra Naderi spurde kvar det vart av lånekortet for biblioteka, som har stått i dei tre siste programma. Dagleg leiar svara
at det ikkje vart teke med fordi ingen melde det inn på nytt. Trond Helge Fossmo meinte at det er ein rar måte å leggje ned
eit tiltak på.

Line Marie Oftebro gjorde framlegg om å setje av 60 000 kroner til hybelordning for lærlingar, teke frå posten for
utgreiingar. Framlegget vart vedteke med 17 mot 8 røyster.

@label Røysting

Programmet vart samrøystes vedteke med endringa frå Oftebro.

@label Vedtak

@vedtak Handlingsprogram 2025 vert vedteke med ei ramme på 4 300 000 kroner. Av posten for utgreiingar skal 60 000 kroner gå
til å førebu ei hybelordning for lærlingar.

## Sak 9/24 Ymse

Slettås spurde kva som skjer med nattoget. Myrvang svara at styret skal drøfte eit felles brev i september.

Astrid Myklatun song ei vise om vatnet. Møtet slutta kl. 15.50.

Breidvatn, 28. august 2024

Torunn Sandvær, Oddvar Tveitaskog og Hanne Lise Rotnes (underskrift)
"""


def build() -> bytes:
    return write(nynorsk.look(), SOURCE, Properties("Møtebok 28.08.2024", language="nn-NO"), INVENTED["nn"])
