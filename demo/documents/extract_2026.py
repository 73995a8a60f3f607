"""The assembly's answer of April 2026 on the transport programme, sent out as a saksutskrift: the board lost the vote."""

from __future__ import annotations

from demo.layouts import extract
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Høring: Handlingsprogram 2027–2030 til regional transportplan for Kystland

!tabell 4l 2.4l 1.8l
| Saksgang | Møtedato | Saknr |
| Styret | 20.03.2026 | 14/26 |
| Representantskapet | 22.04.2026 | 6/26 |

@ref Sendt til: Kystland fylkeskommune, 24. april 2026

@ref Høringsfrist: 30. april 2026

## Representantskapets vedtak

1. Fjordbyregionen ber fylkeskommunen prioritere bru over Kvernsundet, med eget felt for gående og syklende og byggestart i
   2029.
2. Kostnaden på 1,71 milliarder kroner dekkes med inntil 40 prosent bompenger. Hekkeplassen på Kvernholmen skal erstattes
   før byggestart.
3. Ferja skal gå hver halvtime morgen og ettermiddag til brua åpner.

## Representantskapets behandling

Mats Hovlandsvik viste fram begge alternativene. Det var debatt, og møtet ble avbrutt i 20 minutter etter ønske fra en av
gruppene.

Silje Norvang (SV) fremmet alternativt forslag til punkt 1 og 2. Forslaget er likelydende med vedtaket.

### Votering

Punkt 1 og 2 i styrets innstilling ble satt opp mot forslaget fra Norvang. Forslaget fra Norvang fikk 14 stemmer.
Innstillingen fikk 11 stemmer. Punkt 3, med ordet «tunnelen» byttet ut med «brua», ble enstemmig vedtatt.

Protokolltilførsel fra Arne Magnar Digranes (H): Kvernhaug kommunestyre har bedt om det alternativet som kan åpnes først. Det har
representantskapet ikke tatt hensyn til.

## Styrets innstilling

1. Fjordbyregionen ber fylkeskommunen prioritere undersjøisk tunnel under Kvernsundet, med byggestart i 2029.
2. Kostnaden på 1,48 milliarder kroner dekkes med inntil 40 prosent bompenger.
3. Ferja skal gå hver halvtime morgen og ettermiddag til tunnelen åpner.

## Styrets behandling 20. mars 2026

Innstillingen ble vedtatt med 7 mot 3 stemmer. Aasbrekk, Seljestøl og Norvang stemte imot.

## Saksopplysninger

Handlingsprogrammet fordeler 1,62 milliarder kroner på fire år. Sambandet til Kvernhaug er for første gang med, men uten at
det er valgt løsning. Fylkeskommunen ber særskilt om regionens syn.

!tabell 5l 2.4r 2.4r
| | Tunnel | Bru |
| Kostnad (mrd. kr) | 1,48 | 1,71 |
| Usikkerhet | 30 % | 18 % |
| Byggetid (år) | 4 | 3,5 |
| Bompenger per passering (kr) | 96 | 118 |
| Drift per år (mill. kr) | 14,2 | 6,9 |

I 2022 ba representantskapet om at både bru og tunnel ble utredet (sak 5/22). I 2024 gjentok styret kravet (sak 18/24).
Utredningen ble lagt fram i januar 2026.

### Ferja inntil videre

Halvtimesavganger morgen og ettermiddag koster 9,4 millioner kroner i året. Kontrakten med rederiet går ut i 2029 og kan
forlenges i fire år. Fjordbyregionen har bedt om det samme siden 2020.

### Rassikring av fv. 214

Strekningen mellom Skarvdal og Heimvik er lagt inn med 310 millioner kroner og ferdigstilles i 2030. Fjordbyregionen ba i
2024 om 2029. Styret mener at ett år er til å leve med.

### Busslinje 340

Linjen består ut 2028 med bestillingstransport på kveldstid. Ordningen har 34 faste reisende, tre ganger så mange som i 2020.

## Vurdering

Styret la vekt på været, representantskapet på hvem sambandet er for. Begge deler er saklige hensyn. Dissensen framgår av
vedtaket, slik samarbeidsavtalen § 6 åpner for.

Fylkeskommunen bes merke seg at kravet om ferja er enstemmig, og at det ikke er avhengig av hvilket samband som velges. Det
kan innføres fra ruteskiftet i august 2026.

### Hva representantskapet ikke tok stilling til

Det ble ikke stemt over taket på 40 betalte passeringer i måneden, over plasseringen av brufestene eller over hvem som skal
eie adkomstveien på øya. Fjordbyregionen kommer tilbake til dette når fylkestinget har valgt løsning.

## Rett utskrift

Rett utskrift bekreftes, 24. april 2026

Ingvild Tornes, daglig leder
"""


def build() -> bytes:
    return write(extract.look(), SOURCE, Properties("Saksutskrift 6/26", author="Sak- og arkivsystem"), INVENTED["nb"])
