"""The long agenda for the board's meeting of 20 March 2026: the summons with every case paper bound in behind it."""

from __future__ import annotations

from demo.documents import agenda_2026_climate, agenda_2026_economy, agenda_2026_transport, agenda_2026_work
from demo.layouts import casebook
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

FRONT = """
@title Sakskart til styremøte

!par 2l 7l
| Møte | Styret for Fjordbyregionen IPR, møte 2/2026 |
| Tid | Fredag 20. mars 2026 kl. 09.30–14.30 |
| Sted | Lindvåg kulturhus, lille sal. Det er mulig å delta på Teams. |
| Sendt | 10. mars 2026 |
| Møteleder | Eskil Myrvang |

Forfall meldes til sekretariatet innen tirsdag 17. mars kl. 12. Øystein Råmunddal møter for Lindvåg etter at Torunn Sandvær
gikk av 1. mars. Styret har ingen nestleder før representantskapet har holdt valg 22. april.

Sakskartet er langt. Styret ba i januar om å få alle papirene samlet i én fil med gjennomgående sidetall, slik at det går an
å vise til en side i møtet. Den som bare vil lese det viktigste, finner forslaget til vedtak først i hver sak.

!side page

@title Innhold

!innhold

### Saker som skal videre til representantskapet

Sakene 11/26, 12/26 og 14/26 skal avgjøres av representantskapet 22. april. Styret gir innstilling.

### Habilitet

Bjarte Solemdal må vurdere sin habilitet i sak 14/26, der fylkeskommunen er avsender av høringen. Se notat bakerst i saken.
Jostein
Brekkhus har meldt at han eier skog langs fv. 214. Strekningen ligger i programmet, men ikke til avgjørelse her.

!side

# Sak 9/26 Godkjenning av innkalling og saksliste

**Forslag til vedtak:** Innkalling og saksliste godkjennes.

Innkallingen er sendt med ti dagers frist, slik samarbeidsavtalen § 11 krever. Lindvåg kommune meldte 4. mars inn en sak om
gjenåpning av lastplassen for gods. Den kom for sent og tas opp i juni.

## Merknad til møteformen

Lyden falt ut for dem som deltok på Teams i november. Kulturhuset har siden fått nye mikrofoner i taket. Sekretariatet
prøver dem torsdag ettermiddag og ringer til hver av dem som har meldt at de deltar på skjerm.

# Sak 10/26 Godkjenning av møtebok fra 30. januar 2026

**Forslag til vedtak:** Møteboken fra 30. januar 2026 godkjennes.

Møteboken ble sendt ut 4. februar. Silje Norvang har bedt om at det i sak 5/26 kommer fram at hun foreslo å utsette saken,
og at forslaget ikke fikk andre stemmer enn hennes egen. Sekretariatet foreslår at dette rettes.

@vedlegg Møteboken er lagt ut på nettsidene og er ikke tatt inn her.
"""

SOURCE = FRONT + agenda_2026_economy.CASES + agenda_2026_transport.CASES + agenda_2026_climate.CASES + agenda_2026_work.CASES


def build() -> bytes:
    return write(
        casebook.look("Sakskart styret 20. mars 2026"), SOURCE, Properties("Sakskart styremøte 20.03.2026"), INVENTED["nb"]
    )
