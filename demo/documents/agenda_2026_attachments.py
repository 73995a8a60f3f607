"""Attachments bound into the agenda of 20 March 2026: notes to the accounts, another body's decision, the demands, the rules."""

from __future__ import annotations

NOTES = """
!side

### Vedlegg til sak 11/26: Noter til årsregnskapet 2025

**Note 1. Regnskapsprinsipper.** Regnskapet føres etter kommunale regler i Fjordby kommunes system, med egen ansvarskode.
Inntekter og utgifter føres i det året de hører til, uavhengig av når de betales. Prosjekter har siden 2019 hatt hvert sitt
nummer.

**Note 2. Stillinger.** Ved utgangen av året hadde rådet 3,6 årsverk: daglig leder, to rådgivere i full stilling og én i 60
prosent stilling. Sykefraværet var 2,1 prosent, mot 4,8 prosent året før.

**Note 3. Godtgjøring.** Det er ikke utbetalt godtgjøring til folkevalgte. Reiseutgifter er dekket med 74 000 kroner, hvorav
31 000 kroner gjelder ferje og hotell når ferja ikke har gått.

**Note 4. Fordringer.** Alle kommuner hadde betalt begge terminer ved årsskiftet. Grenselyst har til gode 186 000 kroner fra
Interreg.

**Note 5. Disposisjonsfond.**

!tabell 5l 2r
| Bevegelse | Kroner |
| Inngående 1. januar 2025 | 912 000 |
| Bruk etter budsjettet | −172 000 |
| Foreslått avsetning | 107 000 |
| **Utgående 31. desember 2025** | **847 000** |

**Note 6. Prosjekter.**

!tabell 4l 2r 2r 2r
| Prosjekt | Tilskudd | Utgift | Egenandel |
| Utslippsfri byggeplass | 980 000 | 1 045 000 | 65 000 |
| Grenselyst | 744 000 | 992 000 | 248 000 |

Egenandelen i Grenselyst er 25 prosent og er dekket av lønn.

**Note 7. Hendelser etter årsskiftet.** Torunn Sandvær gikk av 1. mars. Det har ingen virkning på regnskapet.
"""

COUNCIL = """
!side

### Vedlegg 3 til sak 14/26: Særutskrift fra Kvernhaug kommunestyre

!par 2l 7l
| Utvalg | Kvernhaug kommunestyre |
| Møtedato | 24.02.2026 |
| Sak | KST 9/26 Høyring – fast samband over Kvernsundet |

Ordføraren viste til at dette er tredje gongen kommunestyret handsamar eit fast samband. I 1978 vart det sagt nei fordi
ferja var ny. I 2004 vart det sagt ja til ei undersjøisk løysing som aldri vart bygd.

Arne Magnar Digranes (H) gjorde framlegg om å gå inn for tunnel. Framlegget fekk 8 røyster. Senterpartiet og SV gjorde
framlegg om å be om det alternativet som kan stå ferdig først. Det fekk 9 røyster.

**Kommunestyret sitt vedtak:**

Kvernhaug kommune ber fylkeskommunen velje det alternativet som kan opnast først. Ferja må gå kvar halvtime morgon og
ettermiddag frå hausten 2026.

Vedteke med 9 mot 8 røyster. Rett utskrift: Målfrid Seljestøl, ordførar.

Sekretariatet minner om at vedtaket er kommunens eget og ikke binder Fjordbyregionen.
"""

DEMANDS = """
!side

### Vedlegg til sak 15/26: Felles kravmal for anleggsplasser

Malen er vedtatt av faggruppe for klima og miljø 20. november 2025 og brukes fra 1. januar 2026. Tekst i hakeparentes fylles
ut av byggherren.

## 1. Hva kravet gjelder

Kravet gjelder all bruk av maskiner, kjøretøy og oppvarming innenfor anleggsgjerdet fra oppstart til overtakelse. Transport
til og fra anlegget er ikke omfattet før 1. januar 2028. Med utslippsfri menes elektrisitet, fjernvarme og hydrogen.
Biodiesel regnes ikke som utslippsfri.

## 2. Dokumentasjon ved tilbud

Leverandøren legger ved en plan på høyst tre sider som viser

- hvilke maskiner som skal brukes, og når de trengs,
- hvor mye effekt anlegget krever per uke,
- hvem som har ansvar for lading, lys og batterier etter arbeidstid,
- hva som gjøres dersom en maskin svikter.

## 3. Effekt og nett

Byggherren ber om skriftlig svar fra netteier før konkurransen kunngjøres. Svaret legges ved konkurransegrunnlaget. Er
nettet for svakt, oppgir byggherren hvor mange kilowatt som er tilgjengelig, og fra hvilken dato.

## 4. Tildeling

Klima og miljø vektes med minst 30 prosent. Det gis poeng for [andel av transporten til og fra anlegget som er utslippsfri]
og for [løsninger som senker effekttoppen]. Poeng gis ikke for løfter som ikke kan måles.

## 5. Dispensasjon

Dispensasjon gis bare når netteier skriftlig bekrefter at strøm ikke kan skaffes innen fire måneder. Dispensasjonen gjelder
én bestemt maskin eller ett bestemt tidsrom. Den meldes til sekretariatet samme dag.

## 6. Gebyr

Bruk av fossilt drivstoff uten dispensasjon utløser et gebyr på 4 000 kroner per maskin per dag. Ved tredje gangs brudd kan
kontrakten heves.

## 7. Støy og lys

Arbeid mellom klokken 19 og 22 er tillatt når støyen ved nærmeste bolig er under 55 desibel. Flomlys skal slås av når
arbeidet stanser. Punktet kom inn etter erfaringene i Moseveien.

## 8. Rapport

Leverandøren leverer en rapport på én side ved overtakelse. Den viser strømforbruk, antall timer med aggregat og hva som bør
gjøres annerledes neste gang. Rapporten er offentlig.
"""

YOUTH = """
!side

### Vedlegg til sak 16/26: Hva ungdomsrådene svarte

**Fjordby.** Rådet vil ha én billett som gjelder overalt, også på nattbussen. Pris er viktigst for dem som bor hos én
forelder i uken og en annen i helgen, i hver sin kommune. Elleve av tjue medlemmer gjør det.

**Lindvåg.** Rådet mener at 290 kroner er en rimelig pris. Appen må virke uten bankkort, for den som er under 15, har ikke
eget.

**Sundlia.** Rådet er mest opptatt av toget. De spør hvorfor skoleungdom må betale full pris på tog når bussen på samme
strekning har rabatt.

**Heimvik.** «En gratis buss som har gått, er ikke gratis.» Rådet vil heller ha en avgang kl. 22 fredag og lørdag enn lavere
pris.

**Kvernhaug.** Rådet består av fire personer. To av dem er på hybel og svarte på vegne av alle. De ønsker at ferje regnes
som buss.

Ungdomsrådene i Ulvestrand, Grønnfoss, Skarvdal og Breidvatn har ikke svart ennå.
"""

RULES = """
!side

### Vedlegg til sak 19/26: Utkast til reglement for godtgjøring

**§ 1 Formål.** Reglementet skal sikre at ingen taper økonomisk på å møte i rådets organer.

**§ 2 Hvem som har rett til godtgjøring.** Medlemmer og varamedlemmer av styret og arbeidsutvalget som ikke har fast
godtgjøring fra en kommune eller fylkeskommunen.

**§ 3 Satser.** Godtgjøringen er 1 950 kroner per møte. Varer møtet lenger enn fem timer, medregnet reise innenfor regionen,
er den 2 900 kroner. For skriftlig behandling etter kommuneloven § 11-8 betales 500 kroner per dag.

**§ 4 Tapt arbeidsinntekt.** Dokumentert tap dekkes med inntil 3 200 kroner per dag. Udokumentert tap dekkes ikke.

**§ 5 Omsorg.** Utgifter til barnepass eller avløser i landbruket dekkes etter regning med inntil 1 500 kroner per møte.

**§ 6 Regulering.** Satsene i § 3 endres med samme prosent som kontingenten.

**§ 7 Krav.** Krav settes fram innen utgangen av måneden etter møtet. Senere krav dekkes ikke, med mindre ferja har vært
innstilt.

**§ 8 Ikrafttredelse.** Reglementet gjelder fra 1. april 2026.
"""

PLAN = """
!side

### Vedlegg til sak 17/26: Hva pengene skal brukes til

!tabell 5l 2r 3l
| Post | Svenske kroner | Hvem |
| Trafikkberegning for Hultmyren med to, fire og fem avganger | 280 000 | innleid |
| Grunnundersøkelse, tre borehull | 145 000 | innleid |
| Møter og tolking | 35 000 | felles |
| Prøve med felles månedsbillett | 140 000 | felles |
| **Sum** | **600 000** | |

Arbeidet ledes av en styringsgruppe med to medlemmer fra hver side. Fra svensk side er Karin Hedlycke og Lars-Åke Brännmo
utpekt. Sekretariatet foreslår styreleder og fylkesordføreren fra norsk side.

Det er myr til 14 meters dyp i den nordlige enden av det tenkte møtesporet. Borehullene må derfor tas før beregningen blir
noe verdt.

## Hva skjer hvis Fjordbyregionen sier nei?

Naboene har sagt at de i så fall bruker sine 300 000 på en informasjonskampanje. Det er ikke ment som en trussel, men det er
vanskelig å se hva kampanjen skulle informere om.
"""
