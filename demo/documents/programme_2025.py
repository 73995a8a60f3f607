"""The action programme for 2025, as a Word document: the first under the present strategy."""

from __future__ import annotations

from datetime import datetime

from demo.layouts import word
from demo.world import INVENTED, MUNICIPALITIES, fee, kroner


def shares() -> str:
    rows = ["| Kommune | Folketall 1.1.2024 | Kontingent 2025 (kr) |"]
    rows += [f"| {one.name} | {kroner(one.people[2024])} | {kroner(fee(one.name, 2025))} |" for one in MUNICIPALITIES]
    people, whole = sum(one.people[2024] for one in MUNICIPALITIES), sum(fee(one.name, 2025) for one in MUNICIPALITIES)
    return "\n".join([*rows, f"| **Sum** | **{kroner(people)}** | **{kroner(whole)}** |"])


SOURCE = f"""
@title Handlingsprogram 2025

Vedtatt av representantskapet 28. august 2024, sak 8/24

# 1 Innledning

Strategi 2025–2028 ble vedtatt samme dag som dette programmet. For første gang følger et program den strategien det hører til, fra
første dag.

Programmet har 22 tiltak, fem færre enn i 2024. Arbeidsutvalget gikk i juni gjennom det forrige programmet og fant at sju
tiltak ikke hadde noen navngitt eier. Ingen av de sju ble gjennomført. Denne gangen står det et navn, en kommune eller et
organ ved alle.

Rammen er 4 300 000 kroner. Økningen på 474 000 kroner kommer fra Klimasats og Interreg. Tilskuddet fra fylkeskommunen er
reforhandlet og blir 450 000 kroner.

# 2 Klima og natur

!tabell 0.9l 5.6l 2.6l 1.6l 1.4r
| Nr. | Tiltak | Ansvarlig | Når | Kostnad |
| 1.1 | Utslippsfri byggeplass: evaluering av pilotene, utkast til kravmal | Nora Bjerkaker | vår | 520 |
| 1.2 | Klimaregnskap for regionen, føres av egne folk | Sekretariatet | april | drift |
| 1.3 | Flom og overvann: samordne de ni tiltakene fra styrets sak 12/24, til 2026 | Skarvdal | hele året | drift |
| 1.4 | Felles ryddedag | Sundlia | mai | 35 |
| 1.5 | Ombruk av byggevarer: felles register | Fjordby | høst | 20 |
| 1.6 | Ålegras i Indrefjorden, oppfølging av utplantingen | Kystland fylkeskommune | sommer | drift |
| 1.7 | Ladepunkt: ny vurdering etter at konkurransen ga ett tilbud | Mats Hovlandsvik | høst | drift |
| 1.8 | Matsvinn på sykehjem | Lindvåg | vår | drift |

Klimaregnskapet kostet 205 000 kroner i 2024. Fra 2025 lages det av sekretariatet med åpne data fra statistikkmyndigheten. Tallene
for sjøfart blir grovere, men ingen kommune har brukt dem i et vedtak.

# 3 Areal og transport

!tabell 0.9l 5.6l 2.6l 1.6l 1.4r
| Nr. | Tiltak | Ansvarlig | Når | Kostnad |
| 2.1 | Felles bysykkelordning i Lindvåg og Sundlia, siste avtaleår | Mats Hovlandsvik | hele året | 375 |
| 2.2 | Oversikt over kommunenes egne bysykkelordninger | Mats Hovlandsvik | vår | 10 |
| 2.3 | Skoleveisjekk ved 30 skoler | Ulvestrand | juni | 40 |
| 2.4 | Arealregnskap i Sundlia og Grønnfoss | Lindvåg | november | 40 |
| 2.5 | FjordReise: ny behandling | Mats Hovlandsvik | april | 20 |
| 2.6 | Oppfølging av regional transportplan | Styreleder | hele året | drift |
| 2.7 | Felles brev om nattoget | Arbeidsutvalget | desember | drift |
| 2.8 | Grenselyst: tog Fjordby–Granhamn | Mats Hovlandsvik | hele året | drift |

Styret skal vurdere bysyklene 13. september. Programmet forutsetter at avtalen løper ut 2025. Blir den sagt opp før, står 375 000
kroner til disposisjon for styret.

# 4 Kompetanse og næring

!tabell 0.9l 5.6l 2.6l 1.6l 1.4r
| Nr. | Tiltak | Ansvarlig | Når | Kostnad |
| 3.1 | Lærlinger på tvers: forstudie og forberedelse av hybelordning | Ingvild Tornes | høst | 60 |
| 3.2 | Næringskonferansen i Lindvåg | Lindvåg | oktober | 10 |
| 3.3 | Kraft til næringsarealer: dialog med nettselskapet | Arbeidsutvalget | vår | drift |
| 3.4 | Oversikt over tomme næringslokaler gjøres ferdig | Mats Hovlandsvik | februar | drift |

Det er ennå ingen i sekretariatet som arbeider med dette feltet. Forstudien gjøres av en student fra høgskolen, med
veileder. Hybelordningen kom inn i møtet etter forslag fra Line Marie Oftebro og ble vedtatt med 17 mot 8 stemmer. Pengene
er tatt fra tiltakene 2.2, 2.4 og 2.5.

# 5 Felles oppgaver

!tabell 0.9l 5.6l 2.6l 1.6l 1.4r
| Nr. | Tiltak | Ansvarlig | Når | Kostnad |
| 4.1 | Ny nettside | Sekretariatet | høst | 66 |
| 4.2 | Felles profilfilm på tre minutter | Sekretariatet | sommer | 70 |

Til sammen går 610 000 kroner til utredninger: tiltakene 1.4, 1.5, 2.1–2.5, 3.1 og 3.2. Tiltak 1.1 har egen post, og
tiltakene 4.1 og 4.2 dekkes av posten til kommunikasjon.

# 6 Budsjett

!tabell 6l 2r 2r
| Inntekter (1 000 kroner) | Budsjett 2024 | Budsjett 2025 |
| Kontingent fra kommunene | 1 786 | 1 938 |
| Tilskudd fra fylkeskommunen | 430 | 450 |
| Klimasats og andre prosjektmidler | 1 610 | 980 |
| Interreg, prosjektet Grenselyst | 0 | 760 |
| Bruk av disposisjonsfond | 0 | 172 |
| **Sum inntekter** | **3 826** | **4 300** |

!tabell 6l 2r
| Utgifter (1 000 kroner) | Budsjett 2025 |
| Lønn og sosiale utgifter | 2 175 |
| Prosjektet utslippsfri byggeplass | 520 |
| Utredninger | 610 |
| Faggruppene | 310 |
| Møter og representasjon | 275 |
| Kontor og IT, betalt til Fjordby kommune | 190 |
| Kommunikasjon og nettside | 136 |
| Revisjon og regnskap | 84 |
| **Sum utgifter** | **4 300** |

# 7 Kontingent

Styret fastsatte 14. juni satsen for 2025 til kr 4,20 per innbygger. Det er siste gang styret gjør det. Etter den reviderte
samarbeidsavtalen er det representantskapet som bestemmer.

!tabell 3l 2.4r 2.6r
{shares()}

# 8 Rapportering

Styret får en liste med status i mars, juni og november. Et tiltak som er forsinket to ganger, skal begrunnes skriftlig av
den som er ansvarlig. Arbeidsutvalget kan flytte inntil 50 000 kroner mellom tiltak i samme kapittel.

# 9 Hva ungdomsrådene ba om

Fire ungdomsråd svarte på høringen av strategien. To av dem ønsket rimeligere kollektivreiser for dem under 20 år. Ønsket er
ikke tatt inn i år. Styret har lovet å vurdere det i programmet for 2026.

Ungdomsrådet i Grønnfoss foreslo en felles kulturnatt. Forslaget er sendt til kommunene og følges ikke opp av rådet.
"""


def build() -> bytes:
    return word.write(
        SOURCE,
        header="Fjordbyregionen IPR – Handlingsprogram 2025",
        small_print=INVENTED["nb"],
        title="Handlingsprogram 2025",
        author="Ingvild Tornes",
        when=datetime(2024, 8, 30, 13, 5),
    )
