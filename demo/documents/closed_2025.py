"""The closed paper: a mandate for negotiations. The project's name stands here and in the file name, nowhere else."""

from __future__ import annotations

from demo.layouts import letter
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
!mal later

@mark Unntatt offentlighet, jf. offl. § 23 første ledd

@ref Arbeidsutvalget, sak 008/25 – eget vedlegg

@ref 6. mars 2025

@title Prosjekt Skodderype: forhandlingsmandat for nye kontorlokaler

Notatet er bare for styrets medlemmer. Det skal ikke lagres på private enheter.

## Bakgrunn

Leieavtalen i Tollbodgata 4 går ut 30. juni 2026. Utleier har varslet at leien vil øke fra 1 640 til 2 150 kroner per
kvadratmeter. Sekretariatet har lett etter andre lokaler under navnet Prosjekt Skodderype, slik at verken utleier eller andre
leietakere skal kjenne planene.

To alternativer er aktuelle: tredje etasje i det gamle sparebankbygget og andre etasje i Fjordby bibliotek. Sparebankbygget
ligger best til, men krever ombygging for om lag 700 000 kroner. Biblioteket kan tas i bruk som det er.

## Mandat

Arbeidsutvalget gir daglig leder fullmakt til å forhandle innenfor disse rammene:

1. Leien skal ikke overstige 1 900 kroner per kvadratmeter i året.
2. Bindingstiden skal ikke være lengre enn fem år, med rett til å si opp etter tre.
3. Utleier av sparebankbygget må dekke minst to tredeler av ombyggingen.
4. Dagens utleier får mulighet til å komme med et siste tilbud, men ikke før 1. oktober 2025.

Smerteterskelen kan fravikes med inntil fem prosent dersom styreleder og nestleder er enige.

## Votering

Mandatet ble enstemmig vedtatt. Saken ble behandlet for lukkede dører etter kommuneloven § 11-5 tredje ledd. Vedtaket kan gjøres
offentlig når avtalen er underskrevet.

## Økonomi

!tabell 4l 2r 2r 2r
| Alternativ | Areal (m²) | Leie per år (kr) | Engangskostnad (kr) |
| Tollbodgata 4, nytt tilbud | 148 | 318 200 | 0 |
| Sparebankbygget | 165 | 305 250 | 233 000 |
| Biblioteket | 140 | 238 000 | 45 000 |

Tallene for sparebankbygget forutsetter at utleier dekker to tredeler av ombyggingen. I biblioteket er arealet lite, og det
finnes bare ett møterom. Det kan bestilles av andre på kveldstid.

Målfrid Seljestøl ba om at tilgang for rullestol undersøkes i begge byggene før det legges inn bud.

Ingvild Tornes, daglig leder
"""


def build() -> bytes:
    return write(letter.look(), SOURCE, Properties("Notat"), INVENTED["nb"])
