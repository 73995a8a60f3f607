"""The case paper on charging points and the list of unfinished matters for the board's meeting of 20 March 2026."""

from __future__ import annotations

from demo.documents.agenda_2026_attachments import RULES

CASES = f"""
!side

# Sak 18/26 Felles innkjøp av ladepunkt – status

**Forslag til vedtak:** Styret tar statusen til etterretning. Ny frist for konkurransegrunnlaget settes til 15. mai 2026.
Kommuner som ikke har meldt behov innen 1. april, står utenfor avtalen.

## Historien kort

- **Mai 2023 (sak 18/23):** Styret vedtar rammeavtale for inntil 240 ladepunkt. Frist for kunngjøring 31. desember 2023.
- **Mars 2024:** Konkurransen kunngjøres, tre måneder for sent.
- **September 2024 (sak 28/24):** Ett tilbud, 41 300 kroner per punkt. Saken trekkes og konkurransen avlyses.
- **November 2025 (sak 35/25):** Saken tas opp igjen. Inntil 310 ladepunkt i sju kommuner, ramme 9,3 millioner kroner.

## Hva som skulle vært gjort

!tabell 4.6l 2.2l 1.9l 3.6l
| Oppgave | Ansvarlig | Frist | Status 10. mars |
| Melde behov | hver kommune | 15.01.2026 | fem av sju; Sundlia og Heimvik mangler |
| Konkurransegrunnlag | Hovlandsvik | 15.02.2026 | ikke startet |
| Søknad om støtte til ferjekaien | Tornes | 01.03.2026 | sendt 27.02.2026 |

Av tre oppgaver er én gjort i tide. Konkurransegrunnlaget er ikke påbegynt fordi Hovlandsvik har vært alene om både
transporthøringen og Grenselyst. Det er sekretariatets ansvar, ikke hans.

## Behovet slik det er meldt

!tabell 3l 2r 2r 3l
| Kommune | Ladepunkt | Av dem hurtig | Merknad |
| Ulvestrand | 64 | 8 | mest ved kaiene |
| Grønnfoss | 71 | 10 | |
| Skarvdal | 40 | 6 | må tåle 30 kuldegrader |
| Breidvatn | 18 | 2 | nettet tåler bare 12 i første omgang |
| Kvernhaug | 14 | 4 | ti av dem på ferjekaien |
| **Sum** | **207** | **30** | |

Med Sundlia og Heimvik ventes summen å bli om lag 300.

## Pris

To leverandører har uforpliktende antydet 24 000 til 26 000 kroner per ladepunkt ved 300 stykker. Faller Sundlia og Heimvik
fra, blir prisen trolig 29 000. De som svarer, betaler altså for dem som ikke svarer.

## Vurdering

Saken har vart i tre år. Sekretariatet ser to veier: å sette en siste frist nå, eller å gi opp og la kommunene kjøpe hver
for seg. Kvernhaug og Breidvatn vil da neppe få tilbud i det hele tatt. Sekretariatet anbefaler en siste frist, og at
Grønnfoss låner ut en innkjøper i fire uker for å skrive grunnlaget. Kommunedirektøren i Grønnfoss har sagt ja.

!side

### Vedlegg til sak 18/26: Spørsmål og svar fra runden i kommunene

**Må en kommune kjøpe alt den har meldt?** Nei, men minst 80 prosent.

**Kan private bruke ladepunktene?** Ja, om kvelden og i helgene, til selvkost.

**Hvem eier kabelen når bygget blir solgt?** Kommunen. Spørsmålet er stilt av Ulvestrand, som har solgt to bygg de siste
årene uten å tenke på det.

**Hva skjer hvis nettet ikke tåler det?** Leverandøren skal da tilby styring som deler strømmen på bilene. Det tar lengre
tid å lade, men alle får noe.

**Hvorfor er ikke Fjordby og Lindvåg med?** De kjøpte på egen hånd i 2024. Lindvåg har 40 punkter til overs etter at
hjemmetjenesten gikk over til elsykkel, men avtalen tillater ikke at de selges videre.

**Får lærere lade gratis?** Det spørsmålet hører ikke hjemme her.

!side

# Sak 19/26 Reglement for godtgjøring

**Forslag til vedtak:** Styremedlemmer som ikke har fast godtgjøring fra egen kommune, får 1 950 kroner per møte fra 1.
april 2026. Satsen følger kontingenten.

## Bakgrunn

Valgkomiteen spurte i 2024 om medlemmer uten fast godtgjøring bør få betalt. Arbeidsutvalget ba om et reglement (AU-sak
015/24). Forslaget ble satt på sakslisten i mars 2025 med 1 850 kroner per møte, men ble trukket fordi det ikke var
kvalitetssikret. Det kommer nå tilbake.

## Hvem gjelder det?

Alle ordførere har fast godtgjøring. Fire av varamedlemmene har det ikke. Med seks møter i året og ett forfall per møte i
snitt dreier det seg om seks til ti utbetalinger, til sammen under 20 000 kroner.

## Hva andre gjør

Sekretariatet har spurt seks andre råd. Fire betaler, to gjør det ikke. Satsene går fra 1 200 til 2 600 kroner. Ett råd
betaler også reisetid, noe som for Kvernhaug ville vært mer enn møtet selv når ferja står.

## Vurdering

Beløpet er lite og prinsippet stort. Den som tar fri fra jobben for å møte som vara, bør ikke tape på det. På den andre
siden er rådet bygd på at kommunene bærer sine egne utgifter. Styret må velge.

{RULES}
!side

# Sak 20/26 Oppfølging av tidligere vedtak og eventuelt

**Forslag til vedtak:** Oversikten tas til orientering.

!tabell 1.3l 4.6l 2.4l 1.9l 2.6l
| Sak | Tiltak | Ansvarlig | Frist | Status |
| 4/25 | Felles opplæring av nye styremedlemmer | Bjerkaker | 30.09.2025 | Holdt 12.02.2026 |
| 12/25 | Uttalelse om kraft: svar fra nettselskapet | Arbeidsutvalget | 31.12.2025 | Svar mangler |
| 18/25 | Kravmal for anleggsplasser | Bjerkaker | 15.12.2025 | Utført 12.12.2025 |
| 21/25 | Arealregnskap i Sundlia | Sundlia | 01.02.2026 | Forsinket, ny frist 01.06.2026 |
| 26/25 | Prosjektplan for hybelordningen | Hjelmås | 30.11.2025 | Utført 08.01.2026 |
| 27/25 | Ny nettside | Hovlandsvik | 31.10.2025 | Forsinket, ny frist 01.09.2026 |
| 35/25 | Behov for ladepunkt | kommunene | 15.01.2026 | Sundlia og Heimvik mangler |
| 35/25 | Konkurransegrunnlag ladepunkt | Hovlandsvik | 15.02.2026 | Ikke startet |
| 35/25 | Støtte til ferjekaien | Tornes | 01.03.2026 | Sendt 27.02.2026 |
| 37/25 | Avtale med høgskolen om nitrogen | Bjerkaker | 31.12.2025 | Utført 18.12.2025 |
| 3/26 | Brev om nattogets sovevogner | Arbeidsutvalget | 01.03.2026 | Sendt 24.02.2026 |
| 6/26 | Plan for møtet i Granhamn | Hovlandsvik | 10.03.2026 | Utført |

## Om nattoget

Brevet av 24. februar er kvittert for. Det er sjette gang regionen får en kvittering og ikke noe svar. Kvitteringene ligger på
nettsidene, og de kan leses på to minutter, alle seks.

## Til eventuelt

Meld gjerne fra på forhånd. Det gjør det lettere å svare.
"""
