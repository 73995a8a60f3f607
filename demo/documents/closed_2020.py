"""The closed paper behind the appointment of 2020: applicants under cover names; "rimfrost" stands here and nowhere else."""

from __future__ import annotations

from demo.layouts import letter
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
!mal later

@mark Unntatt offentlighet, jf. offl. § 25

@ref Styret, sak 28/20 – eget vedlegg

@ref 4. september 2020

@title Innstilling til ansettelse av daglig leder

Notatet deles ut i møtet og samles inn igjen.

## Søkere

Det kom 19 søknader. Tre søkere ble kalt inn til intervju. I dette notatet har to av dem dekknavn, fordi de ikke har sagt
fra hos arbeidsgiveren sin.

!tabell 2.6l 5l 2r
| Søker | Bakgrunn | Poeng av 40 |
| Ingvild Tornes | prosjektleder i alliansen, statsviter | 36 |
| Rimfrost | økonomisjef i en kommune utenfor regionen | 34 |
| Nordlys | avdelingsleder i et fylke | 27 |

## Vurdering

Rimfrost har sterkest erfaring med økonomi og kunne begynt 1. januar. Referansene var gode, men to av tre nevnte
utålmodighet. Kandidaten ba om en lønn på 890 000 kroner.

Tornes kjenner sakene og organene. Innvendingen er at hun har søkt fra innsiden, og at rådet kunne hatt godt av et nytt
blikk. Hun ber om 780 000 kroner.

Nordlys trakk seg 2. september.

## Innstilling

1. Ingvild Tornes tilbys stillingen som daglig leder fra 1. november 2020.
2. Lønnen settes til 775 000 kroner i året, med forhandling etter ett år.
3. Takker hun nei, går tilbudet til Rimfrost.

Innstillingsutvalget var enstemmig: Løvhaug, Gravdahl og tillitsvalgt Tone Merethe Sandvoll.

Votering i styret føres på egen side og oppbevares av kontorkommunen.
"""


def build() -> bytes:
    return write(letter.look(), SOURCE, Properties("Notat"), INVENTED["nb"])
