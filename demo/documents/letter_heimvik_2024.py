"""Heimvik's answer on the strategy draft, May 2024, a letter in nynorsk."""

from __future__ import annotations

from reportlab.lib.colors import HexColor

from demo.layouts import letter
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SENDER = letter.Sender(
    "Heimvik kommune", "Kaivegen 2, Heimvik · post@heimvik.example", "DejaSerif", HexColor("#5a2d3d"), mark=False
)

SOURCE = """
!mal later

@ref Sak 31/24, arkivnr. 24/00219

@ref Heimvik, 23. mai 2024

@to Fjordbyregionen IPR

@to Tollbodgata 4, Fjordby

@title Fråsegn til framlegg til Strategi 2025–2028

Kommunestyret i Heimvik handsama framlegget 22. mai 2024. Fråsegna vart vedteken med 15 mot 4 røyster. Mindretalet ville at
kommunen skulle melde seg ut av samarbeidet, men ønskte elles dei same endringane.

## Kort sagt

Heimvik stør at strategien er kort. Vi saknar verftet, vi saknar lærlingane, og vi er redde for at eit klimamål for kvar
kommune gjer oss til syndebukk.

## 1. Klimamålet

Framlegget seier at utsleppa i **kvar** kommune skal ned med 55 prosent. I Heimvik står to skip på verftet for 61 prosent av
dei bokførte utsleppa. Det eine høyrer heime i Fjordby og var her for å få ny motor, slik at det skulle sleppe ut mindre.

Vi rår til at målet gjeld regionen samla. Gjer det ikkje det, må sjøfart haldast utanfor kommunetala.

## 2. Kompetanse og næring

Heimvik verft lyste i vår ut 14 stillingar som sveisar og fekk tre søkjarar. Vi sender ungdom til Fjordby for å lære, og dei
vert verande der. Kompetanse må verte eit eige innsatsområde.

Konkret gjer vi framlegg om:

- ein felles samordnar for lærlingplassar
- hyblar for lærlingar, til dømes hjå pensjonistar med store hus
- at næringskonferansen får eit eige spor for verkstadindustrien

## 3. Matjord

Vi har ikkje mykje matjord, men vi har to gardar som driv aleine på kvar si side av fjorden. Eit forbod mot å byggje på
matjord etter 2026 råkar den eine, som treng nytt fjøs. Eit fjøs er òg jordvern.

## 4. Vegen til Skarvdal

Fv. 214 er ikkje nemnd med eitt ord. Vegen var stengd 23 døgn sist vinter. Legevakta ligg på den andre sida.

## 5. Visjonen

Kommunestyret brukte ein halv time på visjonen. «Éin fjord, mange fellesskap» vart oppfatta som eit slagord for eit
kjøpesenter. Vi likar betre «Nær kvarandre, rundt éin fjord».

## 6. Det som ikkje står der

Landstraumen på ferjekaien er ledig om dagen. Han kan brukast til anleggsmaskiner, til drosjar og til bubilar. Ingen har
spurt oss.

## Målform

Vi bed om at strategien kjem på både bokmål og nynorsk. Fire av ni kommunar bruker nynorsk heilt eller delvis.

## Vedtaket i kommunestyret

1. Heimvik kommune stør framlegget med dei merknadene som går fram av saka.
2. Kommunestyret bed om at klimamålet gjeld for heile regionen under eitt.
3. Kommunestyret bed om at kompetanse og næring vert eit tredje innsatsområde.

Med helsing

!luft 6

@to Ragnhild Haugsvær, ordførar

@to Hallgeir Stølsvik, kommunedirektør

@small Brevet er godkjent elektronisk og er ikkje underskrive.
"""


def build() -> bytes:
    return write(
        letter.look(SENDER), SOURCE, Properties("Fråsegn Heimvik", author="Heimvik kommune", language="nn-NO"), INVENTED["nn"]
    )
