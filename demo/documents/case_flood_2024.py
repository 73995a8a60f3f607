"""The case paper on flood and surface water that was adopted in April 2024; each municipality's share is reckoned here."""

from __future__ import annotations

from demo.layouts import casepaper
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED, MUNICIPALITIES, kroner

WHOLE = 2_100_000
STREAMS = {
    "Fjordby": 275, "Lindvåg": 204, "Ulvestrand": 126, "Grønnfoss": 212, "Skarvdal": 556, "Sundlia": 98, "Heimvik": 145,
    "Breidvatn": 493, "Kvernhaug": 31,
}  # fmt: skip
"""Mapped streams in hundreds of metres, 214 kilometres in all."""


def split(parts: dict[str, int], whole: int) -> dict[str, int]:
    """The whole by parts, in kroner; the first takes what rounding leaves, so that the sum is right."""
    shares = {name: whole * part // sum(parts.values()) for name, part in parts.items()}
    first = next(iter(shares))
    return shares | {first: shares[first] + whole - sum(shares.values())}


def shares() -> str:
    by_people = split({one.name: one.people[2024] for one in MUNICIPALITIES}, WHOLE * 6 // 10)
    by_streams = split(STREAMS, WHOLE * 4 // 10)
    rows = ["| Kommune | Etter folketall (60 %) | Etter bekk (40 %) | Sum over tre år | Per år |"]
    for name in STREAMS:
        figures = (by_people[name], by_streams[name], by_people[name] + by_streams[name])
        rows.append(f"| {name} | {' | '.join(kroner(figure) for figure in figures)} | {kroner(figures[2] // 3)} |")
    total = (WHOLE * 6 // 10, WHOLE * 4 // 10, WHOLE)
    return "\n".join([*rows, f"| **Sum** | {' | '.join(f'**{kroner(figure)}**' for figure in total)} | |"])


SOURCE = f"""
@title Flom og overvann i små vassdrag – ny behandling

!tabell 2.2l 3.5l 2.2l 3l
| Saksnr | Utvalg | Møtedato | Arkivsak |
| 37/22 | Styret | 25.11.2022 | 22/00140 |
| 20/23 | Styret | 12.05.2023 | 22/00140 |
| 12/24 | Styret | 26.04.2024 | 22/00140 |

Saksbehandler: Nora Bjerkaker

## Forslag til vedtak

1. Styret vedtar ni tiltak mot skader fra små vassdrag, med en samlet ramme på 2,1 millioner kroner i årene 2024–2026.
2. Utgiftene fordeles på kommunene med 60 prosent etter folketall og 40 prosent etter kilometer kartlagt bekk.
3. Vannstandsmålere prøves først i Skarvdal og Breidvatn.

## Bakgrunn

Faggruppe for klima og miljø la i september 2022 fram rapporten «Flaum og overvatn i små vassdrag». Den foreslo 14 tiltak
til 6,4 millioner kroner. Styret tok rapporten til orientering i november samme år og ba om en sak til mai.

I mai 2023 ble saken sendt tilbake etter forslag fra Åsgardstrand. Flertallet på sju savnet to ting: en fordeling av utgiftene og
fylkeskommunens syn. Løvhaug og Gravdahl ville vedta det som kunne vedtas.

Tre måneder etter kom flommen i Skarvdal.

## Hva skjedde i august 2023?

Fra mandag 7. august klokken 14 til tirsdag 8. august klokken 5 falt det 118 millimeter regn i Øvre Skarvdal. Elva holdt seg
innenfor breddene. Bekkene gjorde det ikke. Ved Kvitsand gikk stikkrennen tett på tjue minutter, og fv. 214 ble gravd bort i
en lengde på 60 meter. Ved Smedhølen måtte 14 husstander ut midt på natten.

Oppryddingen kostet 87 millioner kroner. Rapporten hadde pekt ut fem av de sju stedene der skadene var størst. De to andre
var bekker som heller ikke faggruppen kjente til.

Ingen kom til skade. Det skyldes ifølge brannsjefen at en nabo ved Smedhølen gikk fra dør til dør før noen varslet.

## Fylkeskommunens syn

Fylkeskommunen svarte 19. februar 2024. Hovedpunktene er:

- Vegeier har ansvar for stikkrenner under fylkesvei. Det gjelder også når vannet kommer fra privat grunn.
- 118 renner er for gamle til å oppfylle dagens krav. Åtte skiftes ut i 2024 og tolv i 2025.
- Kvitsand, en av de tolv trangeste, er utbedret med et rør på 160 centimeter. Det er mer enn rapporten ba om.
- Fylkeskommunen vil ikke bidra til felles lager, men kan stille plass til rådighet på Moen.

Vegeiers ansvar gjør at bytte av stikkrenner kan tas ut av listen.

## Forslaget

@caption Tabell 1. De ni tiltakene i tusen kroner. Nummeret viser til rapporten fra 2022.

!tabell 1l 6l 2.4l 1.6r
| Nr. | Tiltak | Ansvarlig | Ramme |
| 1 | Kartlegge eiere av stikkrenner | Alle | 420 |
| 2 | Felles mal for risikokart | Sekretariatet | 90 |
| 3 | Vannstandsmålere i fire små vassdrag | Skarvdal, Breidvatn | 160 |
| 5 | Rensk av bekkeløp før høstflommen | Alle | 380 |
| 6 | Vakttelefon mellom naboer | Breidvatn | 30 |
| 9 | Kurs for teknisk vakt | Alle | 120 |
| 10 | Felles lager av sandsekker og pumper | Grønnfoss | 310 |
| 12 | Kart over flomveier, regionens andel | Fylkeskommunen | 340 |
| 13 | Varsling på SMS | Skarvdal | 250 |
| | **Sum** | | **2 100** |

Tatt ut er bytte av de tolv trangeste stikkrennene, åpning av bekker i Fjordby, regnbed ved skoler, krav om blågrønn faktor
og den årlige øvelsen. De hører hjemme i kommunenes egne budsjetter og planer. Regionens andel av flomkartene er nesten
halvert.

!plass 130

## Fordeling av utgiftene

Arbeidsutvalget så på tre nøkler 15. februar (AU-sak 009/24), og faggruppen anbefalte 60/40 den 8. mars. Ren fordeling etter
folketall ville latt Fjordby betale 40 prosent for tiltak som mest kommer andre til gode. Ren fordeling etter bekk ville
gitt Skarvdal og Breidvatn nesten halve regningen med en tidel av innbyggerne. Kompromisset ble 60 og 40.

@caption Tabell 2. Hva hver kommune betaler, i kroner. Folketall per 1. januar 2024 og 214 kilometer kartlagt vassdrag.

!tabell 2.6l 2.4r 2.4r 2.4r 2r
{shares()}

Beløpene kreves inn sammen med første termin av kontingenten. De kommer i tillegg til den.

## Alternativer som er vurdert

**Alle 14 tiltakene.** Rammen på 6,4 millioner kroner er ikke realistisk uten statlige midler. Søknadsfristen til neste
runde er 1. november.

**Bare måling og rensing.** Det koster 540 000 kroner og hindrer de fleste små skadene, men ikke de store.

**Vente på staten.** Et nasjonalt program for små vassdrag er varslet, men uten dato.

## Vurdering

Sekretariatet mener at saken nå er moden. De to manglene fra mai i fjor er rettet. Fordelingen er ikke rettferdig for alle,
men den er forklarlig for alle.

Det viktigste tiltaket er kanskje det billigste. I august 2023 ble ingen oppringt, for ingen visste hvem som skulle ringe.

Nye kjellere under bekkenivå er et spørsmål for kommuneplanene og hører ikke hjemme i denne saken.

## Konklusjon

Saken anbefales vedtatt.

Fjordby, 16. april 2024

Nora Bjerkaker, rådgiver

Vedlegg: Brev fra Kystland fylkeskommune, 19. februar 2024 · Rapporten «Flaum og overvatn i små vassdrag» (2022)
"""


def build() -> bytes:
    return write(casepaper.look(), SOURCE, Properties("Saksframlegg - mal 2023"), INVENTED["nb"])
