"""Summons and agenda for the board's meeting of 21 March 2025: proposals, not decisions."""

from __future__ import annotations

from demo.layouts import agenda
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Innkalling til styremøte

!par 2l 7l
| Møte | Styret for Fjordbyregionen IPR, møte 2/2025 |
| Tid | Fredag 21. mars 2025 kl. 09.30–13.30 |
| Sted | Møterom Varden, 3. etasje, Fjordby rådhus. Det er mulig å delta på Teams. |
| Sendt | 11. mars 2025, saksliste oppdatert 14. mars |

Forfall meldes til sekretariatet så snart som mulig og senest tirsdag 18. mars kl. 12, slik at vara kan kalles inn.
Varamedlemmer møter bare etter særskilt beskjed.

Det serveres lunsj kl. 11.30. Si fra om allergier. Parkeringshuset under rådhuset er stengt på grunn av ombygging; bruk plassen
ved Tollboden.

### Saksliste

## Sak 6/25 Godkjenning av innkalling og saksliste

## Sak 7/25 Godkjenning av møtebok fra 31. januar 2025

@vedlegg Vedlegg 1: Møtebok fra 31. januar

## Sak 8/25 Årsregnskap 2024

Forslag til vedtak: Styret slutter seg til regnskapet og oversender det til representantskapet.

@vedlegg Vedlegg 2: Årsregnskap med noter

@vedlegg Vedlegg 3: Revisors beretning (ettersendes)

## Sak 9/25 Felles krav til utslippsfrie bygge- og anleggsplasser

Forslag til vedtak: Styret anbefaler representantskapet å innføre felles krav fra 1. januar 2026. Styret drøfter hvilken
beløpsgrense som skal gjelde det første året.

@vedlegg Vedlegg 4: Referat fra faggruppe for klima og miljø 14. februar

@vedlegg Vedlegg 5: Presentasjon av pilotprosjektene

## Sak 10/25 FjordReise – felles mobilitetsapp, ny behandling

Utsatt fra juni 2024. Saken legges fram muntlig, og forslag til vedtak deles ut i møtet.

## Sak 11/25 Indeksregulering av medlemskontingenten

Forslag til vedtak: Se saksframlegget.

@vedlegg Vedlegg 6: Saksframlegg med beregning for hver kommune

## Sak 12/25 Uttalelse om kraftforsyning til nye næringsarealer

@vedlegg Vedlegg 7: Utkast til uttalelse

@vedlegg Vedlegg 8: Brev fra Grønnfoss kommune 3. februar

## Sak 13/25 Oppfølging av tidligere vedtak

@vedlegg Vedlegg 9: Oversikt per 10. mars

## Sak 14/25 Reglement for godtgjøring

Forslag til vedtak: Styremedlemmer som ikke har fast godtgjøring fra egen kommune, får 1 850 kroner per møte. Satsen følger
prisveksten.

@vedlegg Vedlegg 10: Utkast til reglement

## Sak 15/25 Eventuelt

### Program etter møtet

Kl. 13.45 er det omvisning på Tollbodtorget, der anleggsarbeidet ble gjort uten fossilt drivstoff. Byggeleder Wenche Haugstvedt
viser rundt. Ta med vernesko i egen størrelse; hjelm og vest fås på stedet. Omvisningen varer i 40 minutter.

### Møteplan for styret 2025

!tabell 3l 4l 3l
| Dato | Sted | Frist for saker |
| 31. januar | Sundlia | 15. januar |
| 21. mars | Fjordby (flyttet fra Grønnfoss) | 5. mars |
| 6. juni | Breidvatn | 21. mai |
| 12. september | Heimvik | 27. august |
| 28. november | Lindvåg | 12. november |

Vel møtt!

Eskil Myrvang, styreleder (sign.)
"""


def build() -> bytes:
    return write(agenda.look(), SOURCE, Properties("Innkalling styret 21.03.2025"), INVENTED["nb"])
