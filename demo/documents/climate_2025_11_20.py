"""Working group for climate and environment, 20 November 2025, in the shape Teams suggests, as a Word file."""

from __future__ import annotations

from datetime import datetime

from demo.layouts import word
from demo.world import INVENTED

SOURCE = """
@title Møtereferat

!par 2.2l 7l
| Møte | Faggruppe for klima og miljø, møte 4/2025 |
| Dato og tid | 20.11.2025, 09:00–11:30 |
| Sted | Sparebankgården, Sundlia, og Teams |
| Møteleder | Oda Kristine Myhrvold, Grønnfoss |
| Referent | Nora Bjerkaker |
| Til stede | Fjordby (Sander Ihle), Lindvåg (Berit Aune Strand), Grønnfoss (Myhrvold), Skarvdal (Ane Tjønnås), Sundlia
  (Fredrik Wold Eggen), Heimvik (Solfrid Nyseter), Breidvatn (Torgeir Lunnan), fylkeskommunen (Helge Rafoss) |
| Forfall | Ulvestrand, Kvernhaug |

# 1. Godkjenning av referat fra 18. september 2025

**Saksansvarlig:** Oda Kristine Myhrvold

**Sakstype:** Beslutningssak

**Beskrivelse**

Ingen merknader. Torgeir Lunnan er ny representant for Breidvatn og ble ønsket velkommen. Breidvatn har ikke møtt siden 2023.

**Beslutning**

Referatet er godkjent.

# 2. Kravmal for anleggsplasser

**Saksansvarlig:** Nora Bjerkaker

**Sakstype:** Beslutningssak

**Beskrivelse**

Kravet gjelder fra nyttår for kontrakter over 10 millioner kroner. Malen er på fire sider, mot 19 i det første utkastet.
Fredrik Wold Eggen ville ha med en egen side om støy. Ane Tjønnås fryktet at ingen leser den. Gruppen diskuterte særlig
dispensasjon: Skal netteier bekrefte skriftlig, eller holder det med en e-post? En e-post er skriftlig.

Torgeir Lunnan spurte om Breidvatn kan få dispensasjon for vannverket, der nærmeste strømskap er elleve kilometer unna.
Svaret er ja, dersom netteier bekrefter det.

**Beslutning**

Kravmalen vedtas og tas i bruk 1. januar 2026. Dispensasjoner meldes til sekretariatet samme dag de blir gitt, slik at de
kan telles.

**Ansvarlig:** Nora Bjerkaker

**Frist:** 15.12.2025

**Status:** Pågår

# 3. Vannstandsmålere i små vassdrag

**Saksansvarlig:** Ane Tjønnås

**Sakstype:** Erfaringsdeling

**Beskrivelse**

Skarvdal har satt ut seks målere og mistet to, én til isgang og én til en elg. De fire som står igjen, varslet riktig 9.
oktober, da vannet steg 74 centimeter på tre timer. Vakten rakk å stenge undergangen ved skolen. Hver måler kostet 2 840
kroner.

Helge Rafoss ønsker at målingene går rett inn i fylkeskommunens kart. I dag skriver Ane Tjønnås dem av for hånd.

**Beslutning**

Fylkeskommunen lager en enkel kobling. Breidvatn setter ut fire målere før snøsmeltingen.

**Ansvarlig:** Helge Rafoss og Torgeir Lunnan

**Frist:** 15.03.2026

**Status:** Ikke startet

# 4. Nitrogen til Indrefjorden

**Saksansvarlig:** Nora Bjerkaker

**Sakstype:** Drøftingssak

**Beskrivelse**

To tilbud er kommet inn. Gruppen ble bedt om å si hva som bør veie tyngst. Solfrid Nyseter mente at målingene må gjøres likt
i alle årstider, også i den måneden da folk helst er på fjellet. Berit Aune Strand ville vite om renseanlegget i Lindvåg
blir hengt ut. Bjerkaker svarte at alle fire anlegg får se sine egne tall først.

**Beslutning**

Gruppen råder styret til å velge det fagmiljøet som kan gjenta målingene.

**Ansvarlig:** Nora Bjerkaker

**Frist:** 28.11.2025

**Status:** Ferdig

# 5. Oppfølgingsliste

!tabell 1.4l 4.6l 2.6l 1.9l 2.2l
| Fra møte | Oppgave | Ansvarlig | Frist | Status |
| 1/2025 | Felles register for ombruk av byggevarer | Berit Aune Strand | 15.05.2025 | Avsluttet uten resultat |
| 1/2025 | Matsvinn: prøve ved ett sykehjem | Solfrid Nyseter | 01.10.2025 | Ferdig i Heimvik, ikke startet i Skarvdal |
| 2/2025 | Mal for klimabudsjett | Lars Petter Godø | 01.10.2025 | Forsinket |
| 3/2025 | Oversikt over kommunale tak som tåler solceller | Sander Ihle | 15.12.2025 | Pågår |

# 6. Neste møte

Torsdag 12. februar 2026 kl. 9 i Heimvik. Ta med brodder.
"""


def build() -> bytes:
    return word.write(
        SOURCE,
        header="Fjordbyregionen IPR – Faggruppe for klima og miljø",
        small_print=INVENTED["nb"],
        title="Referatmal faggrupper",
        author="Nora Bjerkaker",
        when=datetime(2025, 11, 24, 12, 10),
    )
