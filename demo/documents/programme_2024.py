"""The action programme for 2024: 27 measures, seven of them without an owner, and the fee by municipality."""

from __future__ import annotations

from demo.layouts import programme
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED, MUNICIPALITIES, fee, kroner


def shares() -> str:
    rows = ["| Kommune | Folketall 1.1.2023 | Kontingent 2024 (kr) |"]
    rows += [f"| {one.name} | {kroner(one.people[2023])} | {kroner(fee(one.name, 2024))} |" for one in MUNICIPALITIES]
    people, whole = sum(one.people[2023] for one in MUNICIPALITIES), sum(fee(one.name, 2024) for one in MUNICIPALITIES)
    return "\n".join([*rows, f"| **Sum** | **{kroner(people)}** | **{kroner(whole)}** |"])


SOURCE = f"""
@front Handlingsprogram 2024

@ingress Siste år med Strategiske føringer 2021–2024

@ingress Vedtatt av representantskapet 25. oktober 2023, sak 13/23

!side page

# Innledning

@ingress Et nytt representantskap ble valgt i høst. Det vedtar nå et program som det forrige har forberedt, for en strategi
som snart er utløpt. Vi har derfor lagt mest vekt på å gjøre ferdig.

Programmet har 27 tiltak, og det er flere enn noen gang. Ti kom inn under høringen i kommunene. Rammen er 3 826 000 kroner.

Flommen i Skarvdal 7. og 8. august skjedde mens programmet var til behandling. Den endrer hva vi må snakke om, men ikke ennå
hva vi har penger til. Saken om overvann kommer tilbake til styret våren 2024, etter at den ble sendt tilbake i mai.

## Tegn i tabellene

Kostnaden står i hele tusen kroner. «Klimasats» betyr at staten dekker utgiften. En tankestrek under ansvarlig betyr at
ansvaret ikke er avklart.

!side

# Areal og transport

!tabell 0.9l 5.8l 2.8l 1.5r
| Nr. | Tiltak | Ansvarlig | Kostnad |
| 1.1 | Felles bysykkelordning i Lindvåg og Sundlia, 150 sykler | Mats Hovlandsvik | 375 |
| 1.2 | Skoleveisjekk: felles skjema, prøves ved ni skoler | Ulvestrand | 40 |
| 1.3 | Arealregnskap: kartmal til bruk for flere | Lindvåg | 35 |
| 1.4 | Oversikt over tomme næringslokaler, frist 1. februar | Mats Hovlandsvik | – |
| 1.5 | Kartlegging av kommunenes egne bysykkelordninger | Mats Hovlandsvik | 30 |
| 1.6 | FjordReise: forprosjekt for en felles mobilitetsapp | Mats Hovlandsvik | 60 |
| 1.7 | Høring av regional transportplan 2025–2036 | Mats Hovlandsvik | – |
| 1.8 | Felles database over parkeringsplasser | – | 15 |
| 1.9 | Samordning av busslommer på grensen mellom kommunene | – | – |
| 1.10 | Ombygging av stasjonen i Øst-Fjordby | Arbeidsutvalget | – |
| 1.11 | Samlet kart over gamle ferdselsveier | – | – |
| **Sum** | | | **555** |

Skoleveisjekk er det nye navnet på arbeidet som Ulvestrand har ledet siden 2022. Navnet ble byttet fordi foreldrene oppfattet det
gamle som et løfte. Skjemaet er på to sider og fylles ut av elevene selv sammen med en voksen.

Kravet til bysyklene er 1,5 turer per sykkel per dag, jf. styrets sak 34/22. I sommer var tallet 0,9.

!side

# Klima og energi

!tabell 0.9l 5.8l 2.8l 1.5r
| Nr. | Tiltak | Ansvarlig | Kostnad |
| 2.1 | Felles klimaregnskap, tredje utgave | Sondre Kvalheim | 205 |
| 2.2 | Tre piloter for utslippsfri byggeplass | Sondre Kvalheim | Klimasats |
| 2.3 | Flom og overvann: ny sak til styret med fordeling av utgiftene | Sondre Kvalheim | 20 |
| 2.4 | Rammeavtale for 240 ladepunkt | Mats Hovlandsvik | – |
| 2.5 | Felles ryddedag | Sundlia | 25 |
| 2.6 | Ombruk av byggevarer, lager i Fjordby | Fjordby | 10 |
| 2.7 | Energirettledning for hytteeiere | – | 15 |
| 2.8 | Landstrøm på ferjekaiene, bruk på dagtid | Heimvik | – |
| 2.9 | Felles mal for klimabudsjett | – | – |
| 2.10 | Utplanting av ålegras | Kystland fylkeskommune | – |
| **Sum** | | | **275** |

Sondre Kvalheim slutter i desember. Stillingen lyses ut straks, og tiltakene hans overtas av den som blir ansatt. Inntil da svarer
Ingvild Tornes på spørsmål.

Klimaregnskapet blir dyrere for tredje gang. Leverandøren har varslet 12 prosent økning neste år. Sekretariatet skal undersøke om
regnskapet kan føres av egne folk fra 2025.

!side

# Profilering og fellesskap

!tabell 0.9l 5.8l 2.8l 1.5r
| Nr. | Tiltak | Ansvarlig | Kostnad |
| 3.1 | Ny strategi for 2025–2028: prosess, møter og høring | Ingvild Tornes | 30 |
| 3.2 | Felles lånekort for bibliotekene | Lindvåg | 10 |
| 3.3 | Oversettelse av nettsiden til engelsk | – | 10 |
| 3.4 | Reiselivsrute rundt fjorden, skilting | – | – |
| **Sum** | | | **50** |

Kjennskapen til Fjordbyregionen ble målt igjen i vår. Den var 26 prosent. Målet på 40 nås ikke, og representantskapet bør
drøfte om det var et godt mål.

Lånekortet venter fortsatt. Avtalene til de tre bibliotekene med et annet system går ut i 2025 og 2026. De 10 000 kronene er
til en prøve mellom Lindvåg og Sundlia.

# For kommuner med under 20 000 innbyggere

!tabell 0.9l 5.8l 2.8l 1.5r
| Nr. | Tiltak | Ansvarlig | Kostnad |
| 4.1 | Lindvåg låner ut en kartmedarbeider til Skarvdal to dager i måneden | Lindvåg | – |
| 4.2 | Besøk i de tre kommunestyrene | Ingvild Tornes | – |

Skarvdal har over 20 000 innbyggere, men står her fordi kommunen var den første som spurte.

!side

# Budsjett 2024

@caption Tall i hele tusen kroner.

!tabell 6l 2r 2r
| Inntekter | Budsjett 2023 | Budsjett 2024 |
| Kontingent fra kommunene | 1 774 | 1 786 |
| Tilskudd fra Kystland fylkeskommune | 430 | 430 |
| Prosjektmidler | 1 206 | 1 610 |
| **Sum inntekter** | **3 410** | **3 826** |

!tabell 6l 2r 2r
| Utgifter | Budsjett 2023 | Budsjett 2024 |
| Lønn og sosiale utgifter | 1 830 | 2 140 |
| Møter og representasjon | 240 | 260 |
| Faggruppene | 230 | 300 |
| Utredninger og tiltak | 930 | 880 |
| Øvrig drift | 180 | 246 |
| **Sum utgifter** | **3 410** | **3 826** |

Lønnsposten øker med 310 000 kroner. Årsaken er det sentrale oppgjøret og at arkivet nå føres av Fjordby mot betaling. Øvrig drift
øker fordi husleien i Tollbodgata er justert.

!side

# Kontingent 2024

Styret fastsatte 12. mai satsen til kr 3,90 per innbygger, uendret for tredje år på rad.

@caption Kontingent for 2024, regnet etter folketallet 1. januar 2023.

!tabell 3l 2.4r 2.6r
{shares()}

!side

# Tiltak som ikke ble ferdige i 2023

!tabell 4l 6l
| Tiltak | Hvorfor |
| Oversikt over tomme næringslokaler | Fire kommuner har ikke svart |
| Felles prismodell for landstrøm | Havnene har ulike eiere og ulike regler for innsyn |
| Flom og overvann | Sendt tilbake av styret 12. mai, sak 20/23 |
| Matsvinn på sykehjem | Kjøkkenet i Lindvåg var under ombygging |

Ti tiltak ble ferdige, elleve er i gang, og fire er utsatt.

## Evaluering av føringene

Sekretariatet legger fram en evaluering av Strategiske føringer 2021–2024 i februar. Den skal svare på hva som virket, hva
som bare kostet, og hva ingen la merke til.
"""


def build() -> bytes:
    return write(programme.look("Handlingsprogram 2024"), SOURCE, Properties("Handlingsprogram 2024"), INVENTED["nb"])
