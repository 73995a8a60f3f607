"""Working group for climate and environment, 12 February 2026, as an Open Document text: the pedal idea comes up again."""

from __future__ import annotations

from datetime import datetime

from demo.layouts import odt
from demo.world import INVENTED

SOURCE = """
@title Møtereferat

!par 2.2l 7l
| Møte | Faggruppe for klima og miljø, møte 1/2026 |
| Dato og tid | 12.02.2026, 09:00–12:00 |
| Sted | Heimvik rådhus |
| Møteleder | Oda Kristine Myhrvold, Grønnfoss |
| Referent | Solfrid Nyseter |
| Til stede | Fjordby (Sander Ihle), Lindvåg (Pernille Haugerud), Ulvestrand (Lars Petter Godø), Grønnfoss (Myhrvold),
  Sundlia (Fredrik Wold Eggen), Heimvik (Nyseter), Breidvatn (Torgeir Lunnan) |
| Forfall | Skarvdal, Kvernhaug, fylkeskommunen, Nora Bjerkaker |

# 1. Godkjenning av referat fra 20. november 2025

**Saksansvarlig:** Oda Kristine Myhrvold

**Sakstype:** Beslutningssak

**Beskrivelse**

Det var fire målere som sto igjen i Skarvdal, ikke fem, slik det sto i den versjonen som ble sendt ut først.

**Beslutning**

Referatet er godkjent.

# 2. Dispensasjoner så langt i år

**Saksansvarlig:** Torgeir Lunnan

**Sakstype:** Orientering

**Beskrivelse**

Kravet om anlegg uten utslipp har virket i seks uker. Fem konkurranser er lyst ut. Breidvatn har gitt én dispensasjon, til
vannverket, og kommer til å gi én til, for veien til Nordre Breidvatn. Lunnan la fram svaret fra netteier. Det besto av én
setning.

**Beslutning**

Tas til orientering.

# 3. Tråhjul til utlån ved stasjonene

**Saksansvarlig:** Fredrik Wold Eggen

**Sakstype:** Drøftingssak

**Beskrivelse**

Eggen la fram en ny idé fra ungdomsrådet i Sundlia: Kommunene kan spleise på tråhjul som står ved stasjoner og kaier, med
ett medlemskap i hele regionen. Han har sett noe slikt i utlandet. Et grovt overslag er 200 sykler og 2,4 millioner kroner i
året. Pernille Haugerud, som er ny i Lindvåg, var begeistret. Sander Ihle mente å huske at noen har prøvd dette før, men
visste ikke hvem. Ingen andre kjente til det.

Lars Petter Godø spurte hva som skjer om vinteren. Det har Eggen ikke rukket å tenke på.

**Beslutning**

Eggen skriver en side om ideen. Den sendes faggruppe for areal og transport til uttalelse.

**Ansvarlig:** Fredrik Wold Eggen

**Frist:** 10.04.2026

**Status:** Ikke startet

# 4. Solceller på kommunale tak

**Saksansvarlig:** Sander Ihle

**Sakstype:** Erfaringsdeling

**Beskrivelse**

Av 412 tak er 167 sterke nok. Snølasten er grunnen til at de andre faller ut. Fjordby har lagt paneler på svømmehallen og
sparer 310 000 kroner i året. Heimvik tapte penger på skolen, fordi strømmen ble laget i juli, da ingen var der.

**Beslutning**

Hver kommune velger ett tak med forbruk om sommeren og regner på det.

**Ansvarlig:** Alle

**Frist:** 01.06.2026

**Status:** Ikke startet

# 5. Neste møte

Tirsdag 19. mai 2026 i Ulvestrand.
"""


def build() -> bytes:
    return odt.write(
        SOURCE,
        header="Fjordbyregionen IPR – Faggruppe for klima og miljø",
        small_print=INVENTED["nb"],
        title="Møtereferat klima og miljø 1/2026",
        author="Solfrid Nyseter",
        when=datetime(2026, 2, 13, 10, 5),
    )
