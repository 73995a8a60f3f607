"""Working committee minutes, 6 March 2025: zero-padded numbers, one closed item whose content is not printed."""

from __future__ import annotations

from demo.layouts import padded
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
**Møtested:** Teams

**Tid:** 6. mars 2025, kl. 0830-1015

**Tilstede:**

!tabell 3l 6l
| Kommune | Møtte |
| Fjordby | Eskil Myrvang, leder |
| Lindvåg | Torunn Sandvær, nestleder |
| Kvernhaug | Målfrid Seljestøl |

**Fra sekretariatet:** Ingvild Tornes, Nora Bjerkaker (sak 006/25)

**Forfall:** Ingen

## 004/25: GODKJENNING AV PROTOKOLL FRA 9. JANUAR 2025

@label Vedtak:

@vedtak Protokollen godkjennes.

Enstemmig vedtatt.

## 005/25: FORBEREDELSE AV STYREMØTET 21. MARS

@label Behandling:

Tornes gikk gjennom utkastet til saksliste. Møtet flyttes fra Grønnfoss til Fjordby fordi Grønnfoss har folkemøte samme dag.
Reglementet for godtgjøring trenger mer arbeid, men settes foreløpig på listen.

@label Vedtak:

@vedtak Sakslisten godkjennes. Møtet holdes i Fjordby rådhus, med mulighet for å delta på skjerm.

Enstemmig vedtatt.

## 006/25: UTSLIPPSFRIE BYGGE- OG ANLEGGSPLASSER

@label Behandling:

Bjerkaker la fram anbefalingen fra faggruppe for klima og miljø 14. februar. Sandvær stilte spørsmål ved om 5 millioner kroner
er for lavt som grense det første året. Seljestøl pekte på at Kvernhaug knapt har kontrakter over 10 millioner, og at kravet da
ikke får betydning der. Leder mente at styret må ta den diskusjonen samlet.

@label Vedtak:

@vedtak Saken sendes styret uten at arbeidsutvalget tar stilling til beløpsgrensen.

Enstemmig vedtatt.

## 007/25: MODELL FOR INDEKSREGULERING AV KONTINGENTEN

@label Behandling:

Tre indekser ble vurdert: konsumprisindeksen, lønnsveksten i kommunesektoren og den kommunale deflatoren. Sandvær la vekt på at
modellen skal være lett å forklare i et kommunestyre. Seljestøl ba om at avrunding skjer til nærmeste fem øre.

@label Vedtak:

@vedtak Arbeidsutvalget anbefaler den kommunale deflatoren, med avrunding til nærmeste fem øre.

Enstemmig vedtatt.

## 008/25: LEIE AV KONTORLOKALER

Unntatt offentlighet, offl. § 23 første ledd. Saken ble behandlet for lukkede dører, jf. kommuneloven § 11-5. Protokollen for
denne saken er ført i eget vedlegg.

## 009/25: UTLYSNING AV STILLING SOM RÅDGIVER FOR NÆRING OG KOMPETANSE

@label Behandling:

Strategien gir næring og kompetanse egen plass, men sekretariatet har ingen som arbeider med feltet. Tornes foreslo en halv
stilling i to år, betalt av prosjektmidler. Leder ønsket full stilling, men ville ikke binde opp mer enn strategiperioden.

@label Vedtak:

@vedtak Det lyses ut en 60 prosent stilling som rådgiver for næring og kompetanse, med varighet ut 2027. Søknadsfristen settes
til 25. april.

Vedtatt mot 1 stemme (Seljestøl).

## 010/25: NATTOGET – PURRING

@label Behandling:

Fire regioner sto bak brevet 18. november sammen med Fjordbyregionen. Ingen av dem har fått svar.

@label Vedtak:

@vedtak Leder purrer skriftlig innen 20. mars og ber om møte med statssekretæren.

Enstemmig vedtatt.

## 011/25: EVENTUELT

Seljestøl spurte om sekretariatet kan komme til kommunestyret i Kvernhaug og fortelle hva kommunen får igjen for pengene. Tornes
avtaler tidspunkt med ordføreren.

Neste møte: 8. mai 2025.
"""


def build() -> bytes:
    return write(padded.look(), SOURCE, Properties("Presentasjon1", author="Eier"), INVENTED["nb"])
