"""What is bound in behind the minutes of 25 November 2022: the bikes in figures, the accounts so far, the flood measures."""

from __future__ import annotations

ATTACHMENTS = """
!side vedlegg

@attachment Vedlegg 1 Evaluering av felles bysykkelordning

Utarbeidet av faggruppe for areal og transport, behandlet i gruppen 27. oktober 2022.

### Hva vi har målt

Tallene er hentet fra leverandørens system og gjelder sesongen 1. april – 26. november. En spørreundersøkelse blant brukerne
fikk 1 204 svar. Tellingen av turer er sikker. Hva turen ble brukt til, bygger på svarene.

!tabell 4l 2r 2r 2r 2r
| | Lindvåg | Sundlia | Ulvestrand | Sum |
| Sykler | 96 | 54 | 30 | 180 |
| Stasjoner | 7 | 4 | 3 | 14 |
| Turer i året | 30 180 | 14 460 | 2 880 | 47 520 |
| Turer per sykkel per dag | 1,3 | 1,1 | 0,4 | 1,1 |
| Tapte eller ødelagte sykler | 15 | 3 | 5 | 23 |

### Hva det har kostet

Utgiftene var 1 950 000 kroner i 2022. Det gir 41 kroner per tur.
Til sammenligning koster en bussreise i Lindvåg det offentlige 27 kroner.

### Hva brukerne sier

- 62 prosent er under 30 år. Gruppen over 60 år utgjør 4 prosent.
- Nesten halvparten av turene begynner eller slutter ved Lindvåg stasjon. Det var hensikten.
- Hver femte ville ha kjørt bil. To av tre ville ellers ha gått.
- Den vanligste klagen er at stasjonen er full. Den nest vanligste er at setet ikke kan heves nok.

### Faggruppens råd

Ordningen har ført til at unge kommer lettere til skole og jobb, men den har ikke gitt
mindre bilkjøring i noe stort omfang.
Gruppen er delt i synet på om den bør fortsette. Fire mener at den bør få tre sesonger til uten reiserestriksjoner. Tre
mener at pengene gjør mer nytte som sykkelparkering under tak. Alle er enige om at Ulvestrand bør gå ut.

!side

@attachment Vedlegg 2 Økonomirapport per 31. oktober 2022

@caption Hele tusen kroner

!tabell 5l 2r 2r 2r
| Post | Budsjett 2022 | Regnskap per 31.10. | Prognose |
| Kontingent fra kommunene | 1 761 | 1 761 | 1 761 |
| Tilskudd fra fylkeskommunen | 420 | 420 | 420 |
| Prosjektmidler | 1 059 | 871 | 1 030 |
| **Sum inntekter** | **3 240** | **3 052** | **3 211** |
| Lønn og sosiale utgifter | 1 745 | 1 441 | 1 730 |
| Møter og representasjon | 200 | 158 | 205 |
| Faggruppene | 180 | 112 | 150 |
| Tiltak, medregnet bysyklene | 960 | 714 | 850 |
| Øvrig drift | 155 | 128 | 157 |
| **Sum utgifter** | **3 240** | **2 553** | **3 092** |

Prognosen gir et mindreforbruk på 119 000 kroner. Disposisjonsfondet var 594 000 kroner ved siste årsskifte.

Kommentar til tiltak: Av tre bestilte utredninger er én levert. Forprosjektet om felles billett for båt og buss er
stanset fordi fylkeskommunen gjør det samme. Utredningen om varsling av ledige kontorplasser fikk ingen anbud.

Kommentar til møter: Studieturen til de svenske nabokommunene ble holdt i september med 19 deltakere.

!side

@attachment Vedlegg 3 Tiltak i rapporten om flom og overvann

Rapporten er skrevet på nynorsk. Sekretariatet har satt opp tiltakene i kort form for styret.

!tabell 0.8l 6l 2.2r 2.4l
| Nr. | Tiltak | Kostnad (1 000 kr) | Hvem |
| 1 | Kartlegging av rørlagte bekker i tettsteder | 620 | alle |
| 2 | Tolv vannstandsmålere | 180 | sekretariatet |
| 3 | Åpning av Skulebekken | 1 450 | Breidvatn |
| 4 | Ny stikkrenne under fv. 214 ved Kvitsand | 980 | fylkeskommunen |
| 5 | Rensing av rister høst og vår | 210 | alle |
| 6 | Felles lager med pumper | 540 | Grønnfoss |
| 7 | Mal for risikokart | 40 | faggruppen |
| 8 | Kurs for driftsfolk | 90 | Fjordby |
| 9 | Fordrøyning ved Sundlia ungdomsskole | 760 | Sundlia |
| 10 | Regnbed i Fjordby sentrum, forsøk | 350 | Fjordby |
| 11 | Varslingsliste for grunneiere | 30 | alle |
| 12 | Flomsoner i kommuneplanene | 480 | alle |
| 13 | Register over kjellere under bekkenivå | 150 | Lindvåg |
| 14 | Felles modell for klimapåslag | 520 | høgskolen |
| | **Sum** | **6 400** | |

Rapporten sier ikke hvordan utgiftene skal deles. Den anbefaler at tiltak 1, 3, 5 og 9 gjøres først, fordi de er billige og
gir nytte allerede første høst.
"""
