"""Working group for climate and environment, 14 February 2025, in the shape Teams suggests."""

from __future__ import annotations

from datetime import datetime

from demo.layouts import word
from demo.world import INVENTED

SOURCE = """
@title Møtereferat

!par 2.2l 7l
| Møte | Faggruppe for klima og miljø, møte 1/2025 |
| Dato og tid | 14.02.2025, 09:00–11:45 |
| Sted | Teams |
| Møteleder | Oda Kristine Myhrvold, Grønnfoss |
| Referent | Nora Bjerkaker |
| Til stede | Fjordby (Sander Ihle), Lindvåg (Berit Aune Strand), Ulvestrand (Lars Petter Godø), Grønnfoss (Myhrvold), Skarvdal
  (Ane Tjønnås), Sundlia (Fredrik Wold Eggen), Heimvik (Solfrid Nyseter), fylkeskommunen (Helge Rafoss) |
| Forfall | Breidvatn, Kvernhaug |

# 1. Godkjenning av referat fra 22. november 2024

**Saksansvarlig:** Oda Kristine Myhrvold

**Sakstype:** Beslutningssak

**Beskrivelse**

Fredrik Wold Eggen meldte at tallet på elbiler i Sundlia var feil. Det riktige er 46, ikke 64.

**Beslutning**

Referatet er godkjent med rettelsen.

# 2. Utslippsfrie bygge- og anleggsplasser: anbefaling til arbeidsutvalget

**Saksansvarlig:** Nora Bjerkaker

**Sakstype:** Beslutningssak

**Beskrivelse**

De tre pilotene er ferdige, og resultatene ble vist i egen presentasjon. Merkostnaden har vært lavere enn leverandørene varslet,
men den varierer med hvor langt det er til nærmeste strømskap.

Gruppen drøftet tre spørsmål: beløpsgrense, vekting og hva som skal til for å få dispensasjon. Lars Petter Godø ønsket ingen
beløpsgrense i det hele tatt. Ane Tjønnås mente at små anlegg i Skarvdal må skjermes i starten, fordi de fleste entreprenørene
der har under ti ansatte. Det var enighet om at vektingen er viktigere enn grensen.

Solfrid Nyseter minnet om at ferjekaiene i Heimvik har landstrøm som ikke blir brukt om dagen. Den kan lade anleggsmaskiner når
skipene er ute.

**Beslutning**

Faggruppen anbefaler at kommunene stiller krav om utslippsfri drift i alle kontrakter over 5 millioner kroner fra 1. januar
2026, og at klima og miljø vektes med minst 30 prosent. Dispensasjon gis bare når netteier skriftlig bekrefter at strøm ikke kan
skaffes innen fire måneder.

**Ansvarlig:** Nora Bjerkaker

**Frist:** 28.02.2025

**Status:** Oversendt arbeidsutvalget 27.02.2025

# 3. Ombruk av byggevarer

**Saksansvarlig:** Sander Ihle

**Sakstype:** Orientering

**Beskrivelse**

Fjordby åpnet i høst et ombrukslager i den gamle brannstasjonen. På fire måneder er 212 dører, 90 vinduer og 1 400 løpemeter
kledning lagt inn, og omtrent halvparten er hentet ut igjen. Innerdører går fort. Vinduer blir stående, fordi ingen vil ta
ansvar for U-verdien. Lageret koster 38 000 kroner i måneden og får inn 9 000.

Sander Ihle anbefaler andre å begynne med et digitalt lager før de leier et fysisk.

**Beslutning**

Tas til orientering. Lindvåg og Sundlia undersøker om de kan bruke samme register som Fjordby.

**Ansvarlig:** Berit Aune Strand og Fredrik Wold Eggen

**Frist:** 15.05.2025

**Status:** Ikke startet

# 4. Ålegras i Indrefjorden

**Saksansvarlig:** Helge Rafoss

**Sakstype:** Drøftingssak

**Beskrivelse**

Fylkeskommunen plantet i fjor ut 3 000 skudd på to steder. Ved Sandholmen overlevde 62 prosent, ved Moloen bare 8 prosent.
Forskjellen skyldes trolig grumset vann fra mudringen i havna. Utplanting har ingen hensikt der det er uro i bunnen.

Gruppen savner samlede tall for hvor næringsstoffene kommer fra. Hvert renseanlegg måler sitt, men ingen legger det sammen.

**Beslutning**

Saken legges fram for styret når det finnes et forslag til kartlegging med pris.

**Ansvarlig:** Helge Rafoss

**Frist:** 01.09.2025

**Status:** Pågår

# 5. Matsvinn på sykehjem

**Saksansvarlig:** Berit Aune Strand

**Sakstype:** Erfaringsdeling

**Beskrivelse**

Lindvåg har veid matavfall på sju sykehjem i et halvt år. Svinnet gikk ned fra 148 til 91 gram per beboer per dag da middagen
ble flyttet fra kl. 13 til kl. 16. Kokkene var skeptiske, de pårørende begeistret. Innsparingen er beregnet til 610 000 kroner i
året.

Tre råd til andre: vei maten før tiltaket starter, la beboerne forsyne seg selv, og gi kjøkkenet tallene samme uke.

**Beslutning**

Skarvdal og Heimvik prøver det samme ved ett sykehjem hver.

**Ansvarlig:** Ane Tjønnås og Solfrid Nyseter

**Frist:** 01.10.2025

**Status:** Ikke startet

# 6. Oppfølgingsliste

!tabell 1.4l 4.6l 2.6l 1.9l 2.2l
| Fra møte | Oppgave | Ansvarlig | Frist | Status |
| 3/2024 | Felles mal for klimabudsjett | Lars Petter Godø | 01.03.2025 | Pågår |
| 4/2024 | Liste over leverandører med elektriske gravemaskiner | Sander Ihle | 31.01.2025 | Ferdig |
| 4/2024 | Kurs i miljøkrav for innkjøpere | Nora Bjerkaker | 15.04.2025 | Forsinket |
| 4/2024 | Risikokart for bekker i Breidvatn | Breidvatn | 20.12.2024 | Mangler svar |
| 1/2025 | Anbefaling om anleggsplasser | Nora Bjerkaker | 28.02.2025 | Ferdig |

# 7. Neste møte

Torsdag 15. mai 2025 kl. 9, i Grønnfoss. Vi begynner med å se Bekkeli barnehage fra innsiden.
"""


def build() -> bytes:
    return word.write(
        SOURCE,
        header="Fjordbyregionen IPR – Faggruppe for klima og miljø",
        small_print=INVENTED["nb"],
        title="Referatmal faggrupper",
        author="Nora Bjerkaker",
        when=datetime(2025, 2, 17, 8, 30),
    )
