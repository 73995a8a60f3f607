"""The case paper on the joint city bikes, November 2022, as an Open Document text: three alternatives after the evaluation."""

from __future__ import annotations

from datetime import datetime

from demo.layouts import odt
from demo.world import INVENTED

SOURCE = """
@title Felles bysykkelordning: veien videre etter prøvetiden

!par 2.4l 7l
| Saksnummer | 34/22 |
| Organ | Styret, 25. november 2022 |
| Tidligere behandlet | Faggruppe for areal og transport 27. oktober 2022 |
| Saksbehandler | Mats Hovlandsvik |
| Arkivsak | 20/00133 |

# 1 Forslag til vedtak

1. Bysykkelordningen videreføres i Lindvåg og Sundlia til 31. desember 2025, med inntil 150 sykler. Ulvestrand går ut ved
   årsskiftet.
2. Det er et vilkår at bruken når 1,5 turer per sykkel per dag.
3. Fjordbyregionens bidrag settes ned fra 450 000 til 375 000 kroner i året.

# 2 Sammendrag

Prøvetiden tar slutt ved nyttår. Uten nytt vedtak opphører ordningen, jf. sak 25/20. Evalueringen viser at syklene brukes
mindre enn ventet, men at de som bruker dem, er unge og uten bil. Forskjellene mellom kommunene er store. Sekretariatet
foreslår å fortsette der ordningen virker, og slutte der den ikke gjør det.

# 3 Bakgrunn

Tanken kom fra Lindvåg i 2019. Styret vedtok 11. september 2020 et forsøk i to sesonger, mot to stemmer. Det skulle ha
inntil 180 sykler og 14 stasjoner i Lindvåg, Sundlia og Ulvestrand. Syklene kom på plass 1. april 2021.

Avtalen med leverandøren gir rett til å fortsette i inntil tre år til samme pris, justert for prisveksten. Opsjonen må
brukes innen 15. desember.

# 4 Hva evalueringen viste

@caption Tabell 1. Bruk av syklene i 2022, sesongen 1. april til 26. november.

!tabell 3l 1.6r 1.6r 2.2r 2.2r
| Kommune | Sykler | Stasjoner | Turer | Turer per sykkel per dag |
| Lindvåg | 104 | 7 | 33 900 | 1,4 |
| Sundlia | 46 | 4 | 10 740 | 1,0 |
| Ulvestrand | 30 | 3 | 2 880 | 0,4 |
| **Sum** | **180** | **14** | **47 520** | **1,1** |

Ordningen kostet 1 950 000 kroner i 2022. Delt på antall turer blir det 41 kroner. En bussreise i Lindvåg koster 52 kroner
når billetten ikke trekkes fra, så syklene er ikke dyrere per reise.

62 prosent av brukerne er under 30 år. 44 prosent av turene begynner eller slutter ved en stasjon eller kai. Tirsdag er den
travleste dagen. I fellesferien står syklene stort sett stille, unntatt i Ulvestrand, der nesten all bruk skjer i juli.

23 sykler er stjålet eller ødelagt, 15 av dem i Lindvåg. Elleve ble funnet i havnebassenget i Lindvåg samme natt.

## Hva brukerne sier

1 312 personer svarte på spørreskjemaet. Sju av ti er fornøyde. Det vanligste ønsket er barnesete, det nest vanligste at
appen virker. Bare 9 prosent ville ellers ha kjørt bil. Halvparten ville ha gått.

# 5 Alternativene

## Alternativ A: Ordningen avsluttes

Kommunene sparer til sammen 1,3 millioner kroner i året. Stativene må fjernes, og det koster 160 000 kroner. Rundt 2 100
abonnenter mister tilbudet. Leverandøren eier syklene, så de kan ikke brukes videre.

## Alternativ B: Videreføring uten Ulvestrand, på vilkår

Ordningen fortsetter i Lindvåg og Sundlia med 150 sykler. Utgiften faller til om lag 1,6 millioner kroner. Kravet om 1,5
turer gjør at styret kan avslutte før 2025. Tallet er satt slik at kostnaden per tur kommer under 30 kroner.

## Alternativ C: Utvidelse

Grønnfoss har sagt seg villig til å bli med dersom andelen fra Fjordbyregionen øker til 600 000 kroner. Det gir 230 sykler.
Erfaringen tilsier at flere byer gir flere medlemmer, men ikke nødvendigvis flere turer.

@caption Tabell 2. Alternativene, i tusen kroner per år.

!tabell 4l 2r 2r 2r
| | A | B | C |
| Leie og drift | 0 | 1 600 | 2 420 |
| Brukerbetaling | 0 | −210 | −290 |
| Kommunene | 0 | −1 015 | −1 530 |
| **Fjordbyregionen** | **0** | **375** | **600** |

# 6 Økonomiske konsekvenser

Representantskapet vedtok 23. november handlingsprogrammet for 2023. Der er det satt av 450 000 kroner, med forbehold om
dette vedtaket. Alternativ B gir 75 000 kroner til overs i året. De tilføres disposisjonsfondet.

Opsjonen binder kommunene i ett år av gangen. Sies den opp etter 2024, må rådet varsle innen utgangen av september.

# 7 Vurdering

Syklene er ikke blitt det de skulle. De er ikke den siste biten av togreisen for pendleren med dokumentmappe. De er
transport for skoleungdom og for dem som arbeider kveld på sykehuset i Lindvåg, etter at bussen har sluttet å gå. Det er
ikke dårlig, men det er noe annet.

Ulvestrand bør ut. Stasjonene ligger i bakker, og turistene leier sykler med gir fra hotellet i stedet.

Innvendingen fra Skarvdal, Breidvatn og Heimvik er kjent: Regionens penger brukes på et tilbud i to kommuner. Den er ikke
blitt mindre gyldig av at Ulvestrand går ut. Sekretariatet mener likevel at forsøket bør få tre år til å vise om bruken øker
når studentene i Lindvåg får nye hybler ved stasjonen i 2024.

Alternativ C frarådes. En ordning som ikke når målet med 180 sykler, når det ikke med 230.

# 8 Konklusjon

Sekretariatet anbefaler alternativ B.

@label Vedlegg

- Evaluering av bysyklene, presentasjon 27. oktober 2022
- Brev fra ordføreren i Grønnfoss, 2. november 2022
- Notat fra Brekkhus, 10. november 2022: «Hva 450 000 kroner er i Skarvdal»
"""


def build() -> bytes:
    return odt.write(
        SOURCE,
        header="Fjordbyregionen interkommunalt politisk råd – Saksframlegg 34/22",
        small_print=INVENTED["nb"],
        title="Saksframlegg 34/22 Felles bysykkelordning",
        author="Mats Hovlandsvik",
        when=datetime(2022, 11, 14, 15, 25),
    )
