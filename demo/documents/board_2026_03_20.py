"""Board minutes, 20 March 2026: what became of the proposals in the long agenda."""

from __future__ import annotations

from demo.layouts import numbered
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Møtebok fra styremøte 20. mars 2026

!par 2l 7l
| Sted | Lindvåg kulturhus, lille sal, og Teams |
| Tid | 09.30–14.20 |
| Til stede | Myrvang (leder), Råmunddal, Aasbrekk, Farouk Lunde, Brekkhus, Norvang, Haugsvær (Teams), Tveitaskog, Seljestøl
  (Teams), Solemdal |
| Forfall | Ingen |
| Fra sekretariatet | Tornes, Hovlandsvik, Bjerkaker |

### Innhold

!innhold

# Sak nr.: 9/26 GODKJENNING AV INNKALLING OG SAKSLISTE

@label Behandling:

Råmunddal ble ønsket velkommen. Han ba om at gods på bane settes på listen i juni. Lyden virket.

@label Vedtak:

Innkalling og saksliste godkjennes.

# Sak nr.: 10/26 GODKJENNING AV MØTEBOK FRA 30. JANUAR 2026

@label Behandling:

Norvangs utsettelsesforslag i sak 5/26 tas inn.

@label Vedtak:

Møteboken fra 30. januar 2026 godkjennes med denne tilføyelsen.

# Sak nr.: 11/26 ÅRSREGNSKAP 2025

@label Behandling:

Aasbrekk ville gi mindreforbruket tilbake til kommunene. Tornes minnet om at samarbeidsavtalen § 10 sier fond. Seljestøl
spurte om skinkesteken. Den var en takk til bussjåføren som hentet bussen.

@label Vedtak:

Styret slutter seg til årsregnskapet for 2025 og oversender det til representantskapet. Mindreforbruket på 107 000 kroner
foreslås avsatt til disposisjonsfond. I budsjettet for 2027 føres utredningene opp enkeltvis.

Enstemmig vedtatt.

# Sak nr.: 12/26 KONTINGENT FOR 2027

@label Behandling:

Seljestøl foreslo at økningen ikke skal være større enn ti øre i noe år, og viste til brevet sitt. Tveitaskog og Haugsvær
støttet henne. Farouk Lunde mente at en regel som endres første gang den brukes, ikke er en regel. Råmunddal ville ha et tak
i prosent.

Seljestøls forslag fikk 3 stemmer (Seljestøl, Tveitaskog og Haugsvær). Innstillingen fikk 7 stemmer.

@label Vedtak:

Styret legger saken fram for representantskapet med slik innstilling: Kontingenten for 2027 er kr 4,55 per innbygger, regnet
etter folketallet 1. januar 2026, i samsvar med regelen i representantskapets sak 8/25.

# Sak nr.: 13/26 RAPPORT OM HANDLINGSPROGRAMMET 2026

@label Behandling:

Brekkhus tilbød to av Skarvdals målere til Breidvatn mens de venter. Tveitaskog tok imot og sa at han henter dem selv.

@label Vedtak:

Rapporten tas til orientering. Breidvatn låner to vannstandsmålere av Skarvdal fram til egne er på plass. Låneordningen
følges opp av arbeidsutvalget.

# Sak nr.: 14/26 HØRING: HANDLINGSPROGRAM 2027–2030 OG FAST SAMBAND TIL KVERNHAUG

@label Behandling:

Styret vurderte Solemdals habilitet og fant ham habil med 9 stemmer; han deltok ikke i den avstemningen. Seljestøl sa at
Kvernhaug har ventet siden 1978 og vil ha det som kommer først, men at hun selv stemmer for bru. Aasbrekk mente at begge
deler er for dyrt, og at hurtigbåten burde stått øverst. Norvang la vekt på dem som ikke kjører. Brekkhus, som har sett nok
vind, gikk inn for tunnel.

Innstillingen ble satt opp mot bru. Tunnel fikk 7 stemmer og bru 3 (Aasbrekk, Seljestøl og Norvang). Aasbrekk opplyste at
stemmen hans var mot tunnel og ikke for bru. Punkt 3 om ferja ble enstemmig vedtatt.

@label Vedtak:

Styret legger saken fram for representantskapet med slik innstilling:

1. Fjordbyregionen ber fylkeskommunen prioritere undersjøisk tunnel under Kvernsundet, med byggestart i 2029.
2. Kostnaden på 1,48 milliarder kroner dekkes med inntil 40 prosent bompenger.
3. Ferja skal gå hver halvtime morgen og ettermiddag til tunnelen åpner.

# Sak nr.: 15/26 ANLEGGSPLASSER UTEN UTSLIPP – FØRSTE RAPPORT

@label Behandling:

Tveitaskog var lei av å høre at Breidvatn er best i landet på dispensasjoner. Brekkhus merket seg at Skarvdal fikk fire
tilbud, og trakk forbeholdet fra 2023.

@label Vedtak:

Rapporten tas til orientering. Dispensasjoner skal begrunnes offentlig og ligge på nettsidene innen én uke.

Enstemmig vedtatt.

# Sak nr.: 16/26 UNGDOMSBILLETT – DELRAPPORT

@label Behandling:

Norvang ville beholde gratis som alternativ i sluttrapporten. Forslaget fikk 2 stemmer (Norvang og Farouk Lunde) og falt.
Haugsvær fikk inn at senere avganger skal regnes med.

@label Vedtak:

Utredningen går videre med alternativ 2 og 3, begge med en senere avgang fredag og lørdag. Sluttrapporten legges fram innen
1. september 2026.

# Sak nr.: 17/26 TILSKUDD TIL FELLES ARBEID MED VÄSTRA ÄLVLANDET

@label Behandling:

Aasbrekk og Brekkhus ville vente til budsjettet for 2027. Solemdal sa at tre borehull i en myr ikke haster. Myrvang foreslo
et mindre beløp. Ved alternativ votering fikk 200 000 norske kroner 6 stemmer, og innstillingen om 300 000 svenske fikk 4
(Norvang, Farouk Lunde, Tveitaskog og Råmunddal). Deretter ble bevilgningen vedtatt med 8 mot 2 stemmer (Aasbrekk og
Brekkhus).

@label Vedtak:

Fjordbyregionen bidrar med 200 000 norske kroner i 2026 til det felles arbeidet med togtrafikken. Beløpet dekkes av
disposisjonsfondet.

# Sak nr.: 18/26 FELLES INNKJØP AV LADEPUNKT – STATUS

@label Behandling:

Norvang beklaget at Sundlia ikke har svart, og lovte tall før helgen. Haugsvær hørte det samme spørsmålet for tredje gang og
svarte denne gangen at Heimvik trenger 38. Det ble ført inn med en gang.

@label Vedtak:

Statusen tas til etterretning. Ny frist for konkurransegrunnlaget er 15. mai 2026, med hjelp fra Grønnfoss. Kommuner som
ikke har meldt behov innen 1. april, står utenfor avtalen. Ansvarlig: Hovlandsvik.

Enstemmig vedtatt.

# Sak nr.: 19/26 REGLEMENT FOR GODTGJØRING

@label Behandling:

Saken ble trukket i fjor og var tilbake. Aasbrekk mente at kommunene bør betale sine egne. Ved votering fikk reglementet 5
stemmer og ble nedstemt av 5; leders dobbeltstemme gjorde utslaget mot reglementet, siden Myrvang selv har fast godtgjøring
og ikke ville avgjøre andres.

@label Vedtak:

Forslaget til reglement for godtgjøring avslås.

# Sak nr.: 20/26 OPPFØLGING AV TIDLIGERE VEDTAK OG EVENTUELT

!tabell 1.3l 4.6l 2.4l 1.9l 2.4l
| Sak | Tiltak | Ansvarlig | Frist | Status |
| 12/25 | Uttalelse om kraft: svar fra nettselskapet | Arbeidsutvalget | 31.12.2025 | Svar mangler |
| 21/25 | Arealregnskap i Sundlia | Sundlia | 01.06.2026 | Forsinket |
| 27/25 | Ny nettside | Hovlandsvik | 01.09.2026 | Forsinket |
| 35/25 | Konkurransegrunnlag ladepunkt | Hovlandsvik | 15.05.2026 | Ikke startet |

@label Behandling:

Norvang leste opp alle seks kvitteringene om nattoget. Det tok to minutter.

@label Vedtak:

Oversikten tas til orientering.
"""


def build() -> bytes:
    return write(numbered.look("20.03.2026"), SOURCE, Properties("Møtebok fra styremøte 20. mars 2026"), INVENTED["nb"])
