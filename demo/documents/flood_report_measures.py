"""The second half of the flood report: upkeep, measures, costs, and what the group disagreed on."""

from __future__ import annotations

SOURCE = """
!side

# 4 Drift: det som kan gjerast i haust

Ni av ti renner som gjekk tette i 2021, var store nok. Dei var fulle av kvist, rundballplast og stein. Reinsk før
haustflaumen kostar 380 000 kroner for heile regionen og er det tiltaket som gir mest att.

## Rister

Ei rist skal hindre at barn og kvist kjem inn. Ho hindrar òg vatnet når ho er full. Vi fann 58 rister. 22 var så tette at
ein kunne gå på dei. Rister bør skrå bakover, slik at kvisten flyt opp.

## Målarar

Ein vasstandsmålar med batteri og mobilsending kan setjast opp på ein ettermiddag. Han gir ei melding når vatnet stig ti
centimeter på eit kvarter. Vi rår til å prøve det i fire små vassdrag, to i Skarvdal og to i Breidvatn.

## Lager

Brannvesenet i Fjordby har fire store pumper, og Lindvåg har to. Dei andre kommunane har inga som tek over 800 liter i
minuttet. Eit felles lager kan stå på Moen, som alle utanom Kvernhaug når på halvannan time.

## Kven skal ringjast?

I 2018 ringde vaktsentralen i Breidvatn til ein mann som hadde vore pensjonist i fire år. Naboar langs elva kan halde kvarandre
vakne. Ein vakttelefon som går på rundgang, kostar 30 000 kroner, og han står nedst på alle lister fordi han er så enkel.

!side

# 5 Tiltak

@caption Dei fjorten tiltaka, kostnad i tusen kroner, og når dei bør vere ferdige.

!tabell 0.8l 5.6l 2.4l 1.6r 1.4r
| Nr. | Tiltak | Ansvar | Kostnad | Ferdig |
| 1 | Kartleggje eigarar av stikkrenner langs 31 bekkar | Alle | 420 | 2023 |
| 2 | Felles mal for risikokart | Sekretariatet | 90 | 2023 |
| 3 | Vasstandsmålarar i fire små vassdrag | Skarvdal, Breidvatn | 160 | 2023 |
| 4 | Byte av dei tolv trongaste stikkrennene | Eigarane | 2 150 | 2026 |
| 5 | Reinsk av bekkeløp før haustflaumen | Alle | 380 | kvart år |
| 6 | Vakttelefon mellom naboar langs elva | Breidvatn | 30 | 2023 |
| 7 | Opning av to lukka bekkar i Fjordby | Fjordby | 1 400 | 2026 |
| 8 | Regnbed ved skular | Sundlia | 350 | 2025 |
| 9 | Kurs for teknisk vakt | Alle | 120 | 2023 |
| 10 | Felles lager av sandsekker og pumper | Grønnfoss | 310 | 2024 |
| 11 | Krav om blågrøn faktor i planane | Alle | 0 | 2025 |
| 12 | Kart over flaumvegar i tettstader | Fylkeskommunen | 640 | 2025 |
| 13 | Varsling på SMS | Skarvdal | 250 | 2024 |
| 14 | Årleg øving | Alle | 100 | kvart år |
| | **Sum** | | **6 400** | |

Vi rår til at tiltaka 1, 3, 5 og 9 vert gjorde først. Dei er billege og gir nytte alt første haust.

Tiltak 4, 7 og 8 er bygging og utgjer tre femdelar av summen. Dei kan søkje om statlege midlar, men då må det liggje føre
ein plan.

## Kva om vi ikkje gjer noko?

Skadane dei siste tjue åra har i snitt kosta 2,4 millionar i året. Held det fram slik, er tiltaka betalte på under tre år. Men eit
snitt er ikkje eit godt mål. Eitt år kostar ingenting, og neste år kjem alt på ei natt.

## Kva kan vente?

Tiltak 8 og 11 er gode, men hastar ikkje. Regnbed gjer lite med dei store hendingane. Blågrøn faktor verkar berre der det
vert bygd nytt.

!side

# 6 Kven skal betale?

Faggruppa har ikkje vorte samd om korleis utgiftene skal delast. Vi legg fram tre måtar.

!tabell 2l 5l 4l
| Måte | Slik vert det delt | Kven tener på det |
| A | Etter folketal, som kontingenten | Skarvdal og Breidvatn, som har mykje bekk og få folk |
| B | Etter kilometer kartlagd bekk | Fjordby og Lindvåg |
| C | Kvar kommune betaler det som ligg hos seg | Ulvestrand og Kvernhaug |

Medlemmene frå Skarvdal, Breidvatn og Heimvik rår til A. Medlemmene frå Fjordby og Lindvåg rår til ei blanding av A og B.
Resten har ikkje teke standpunkt.

Måte C er enklast å rekne på, men vatnet følgjer ikkje kommunegrensa. Renna ved Kvitsand ligg i Skarvdal, og vegen ho held
oppe, er den einaste til Heimvik.

## Fylkeskommunen

118 av rennene ligg under fylkesveg. Fylkeskommunen har ikkje svart på brevet vårt frå mars. Før styret tek stilling, bør
det ligge føre eit svar på om vegeigar betaler for sine eigne røyr.

# 7 Særmerknad

Ane Tjønnås, Skarvdal, meiner at rapporten er for varsam. Ho ville ha teke med skogsvegane, der det står minst 200 renner
som ingen har målt. Gruppa var samd i at dei er viktige, men fann ikkje tid.

!side

# Vedlegg 1: Dei åtte trongaste punkta

!tabell 0.8l 3.4l 2l 2r 2r
| Nr. | Stad | Kommune | Røyr no (cm) | Bør vere (cm) |
| 1 | Skulebekken, skuleplassen | Breidvatn | 60 | 140 |
| 2 | Kvitsand, fv. 214 | Skarvdal | 50 | 120 |
| 3 | Prestebekken, helsehuset | Kvernhaug | 40 | 90 |
| 4 | Moen, sagbruket | Grønnfoss | 80 | 160 |
| 5 | Nedre Torggate | Fjordby | 70 | 120 |
| 6 | Smedhølen | Skarvdal | 45 | 100 |
| 7 | Åkerveien, ungdomsskulen | Sundlia | 60 | 110 |
| 8 | Naustvika | Heimvik | 50 | 80 |

# Vedlegg 2: Spørsmål til grunneigarane

1. Har du sett bekken gå over sine breidder? Når, og kor høgt?
2. Kven reinsa renna sist?
3. Er det lagt ned røyr som ikkje står på kartet?
4. Kan vi setje opp ein målar på eigedomen din?

Av 83 svarte 79 ja på det siste spørsmålet. To ville ha leige. To ville tenkje på det.

!side

# Vedlegg 3: Ord vi brukar

!par 2.4l 7l
| Fordrøying | Å halde vatn attende ei stund, så det ikkje kjem alt på ein gong |
| Klimapåslag | Det ein legg til dagens tal for å ta høgd for meir regn seinare |
| Nedslagsfelt | Alt land som drenerer til same bekk |
| Overvatn | Regn og smeltevatn som renn av på overflata |
| Stikkrenne | Røyr eller steinsett løp som fører vatn under ein veg |
| Tohundreårsflaum | Ein flaum som det kvart år er ein halv prosent sjanse for |

## Takk

Takk til studentane Ylva Sæbø og Jonas Dale Ertesvåg, som vassa i til saman 31 dagar, og til alle som kokte kaffi til dei.
"""
