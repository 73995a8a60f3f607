"""Invented documents of invented councils, in layouts as unlike one another as real ones are."""

from __future__ import annotations

MINUTES_NB = """
H|Nordfjella IPR
>18|Møteprotokoll
>14|Styret for Nordfjella IPR
Møtedato:\\t14. juni 2024
Sted:\\tRådhuset i Sundvik
Til stede:\\tAnne Vik (leder), Per Moen, Siri Haug
Forfall:\\tOla Berge
>13*|Sak 16/24 Godkjenning av innkalling og saksliste
**Vedtak:
Innkalling og saksliste godkjennes.
>13*|Sak 17/24 Medlemskontingent for 2025
**Bakgrunn
Kontingenten har stått uendret siden 2021. Styret behandlet spørsmålet i sak 34/23.
Sak 34/23 ble fulgt opp av sekretariatet i vår.
===
H|Nordfjella IPR
**Behandling
Per Moen ba om en orientering om forbruket.
**Vedtak:
1. Kontingenten for 2025 settes til 4,50 kroner per innbygger.
2. Saken legges fram for representantskapet 29. august 2024.
Enstemmig vedtatt.
>13*|Sak 18/24 Høringsuttalelse om jernbanen
>13*|mellom Sundvik og Fjellheim
**Forslag til vedtak:
Styret slutter seg til uttalelsen.
**Vedtak:
Styret slutter seg til uttalelsen. Neste møte er 20. september 2024.
Møtet hevet kl. 14.20.
F|Side 2 av 2
"""

MINUTES_NN = """
>16*|MØTEBOK
>12|Arbeidsutvalet
Møtestad: Fjellheim rådhus
Dato: tysdag 3. mars 2026 Tid: 10:00–12:15
Til stades: Kari Nes, Jon Lid
Fråfall: Berit Tveit
Sak 4/26: Godkjenning av møtebok frå 12. januar 2026
Vedtak: Møteboka vart godkjend utan merknader.
Sak 5/26: Tilskot til ferjesambandet
Saka gjeld tilskot til ferja. Kommunane har ikkje vorte samde om fordelinga, og arbeidsutvalet ser no på ein ny modell.
Tilråding:
Arbeidsutvalet rår til at tilskotet aukar.
Røysting:
Samrøystes vedteke.
Vedtak:
Arbeidsutvalet løyver 200 000 kroner til ferjesambandet for 2026.
Sak 6/26: Ymse
Det var ingen saker under ymse.
"""

AGENDA_LIST = """
>16|Møteinnkalling
Utvalg: Interessepolitisk utvalg
Møtested: Teams
Dato: 20.05.2024
Tidspunkt: kl. 09.00–11.00
Eventuelt forfall må meldes til sekretariatet.
SAKSLISTE
Saksnr\\tTittel\\tArkivsaksnr
PS 7/24\\tGodkjenning av innkalling\\t24/1277
PS 8/24\\tInnspill til ny transportplan\\t24/1301
PS 9/24\\tEventuelt\\t24/1277
"""

AGENDA_WITH_PAPERS = """
>20|Innkalling til møte i regionrådet
>12|fredag 6. og lørdag 7. juni 2025
Innhold
047/25: GODKJENNING AV PROTOKOLL ........ 2
048/25: REGIONAL VANNPLAN ........ 2
049/25: BUDSJETT 2026 ........ 3
===
047/25: GODKJENNING AV PROTOKOLL
Forslag til vedtak:
Protokollen fra møtet 14. mars 2025 godkjennes.
048/25: REGIONAL VANNPLAN
Saksopplysninger:
Planen var på høring med frist 1. april 2025. Kommunene ga 14 uttalelser.
Vurdering:
Sekretariatet mener planen bør vedtas.
Forslag til vedtak:
Regionrådet vedtar planen.
===
049/25: BUDSJETT 2026
Saksopplysninger:
Rammen er 12,4 mill. kroner.
Forslag til vedtak:
Budsjettet vedtas.
"""

CASE_PAPER_NB = """
>10|Nordfjella interkommunale politiske råd
>16*|Saksframlegg
Arkivsaksnr: 24/1277
Saksbehandler: Eva Dahl
Utvalg\\tMøtedato\\tSaksnr
Styret\\t14.06.2024\\t17/24
>14*|Medlemskontingent for 2025
**Forslag til vedtak:
Kontingenten settes til 4,50 kroner per innbygger.
**Bakgrunn
Kontingenten ble sist endret i 2021.
**Vurdering
Prisene har steget med 14 prosent.
**Økonomiske konsekvenser
Inntektene øker med 1,2 mill. kroner.
"""

CASE_PAPER_NN = """
Sakspapir
Saksnr\\tUtval\\tType\\tDato
169/14\\tFormannskapet\\tPS\\t19.11.2014
Saksbehandlar: Liv Os
Arkivsak: 14/1277
Sakstittel: Ny avtale om brannvern
Framlegg til vedtak:
Formannskapet godkjenner avtala.
Saksopplysningar:
Avtala har ikkje vore endra sidan 2003.
Vurdering:
Rådmannen meiner avtala bør godkjennast.
"""

STRATEGY = """
>28|Strategiske føringer 2025–2028
>14|Nordfjella IPR
Vedtatt i representantskapet 29. august 2024
===
H|Strategiske føringer 2025–2028
>16|1 Innledning
Rådet ble stiftet 17.12.2004 og har 14 medlemskommuner.
>16|2 Mål og satsinger
Fire satsinger bærer planen.
>13|2.1 Klima og miljø
Utslippene skal halveres innen 2030.
>13|2.2 Areal og transport
Vi vil ha flere tog.
===
H|Strategiske føringer 2025–2028
>16|3 Bakgrunn
Handlingsprogrammet følger opp hvert år.
"""

PROGRAMME = """
# Handlingsprogram 2026 med budsjett
Godkjent av representantskapet 12. november 2025.
## Innledning
Programmet følger opp de strategiske føringene for 2025–2028.
## Tiltak
Tiltak\\tAnsvarlig\\tFrist
Konferanse om klima\\tFaggruppe for klima og miljø\\t1. mars 2026
### Jernbane
Vi skal påvirke ny transportplan.
## Budsjett
Rammen er 12,4 mill. kroner.
"""

CONSULTATION_NN = """
Samferdselsdepartementet
Postboks 1234, 0030 Oslo
Sundvik, 1. oktober 2023
>14*|Høyringsfråsegn til Nasjonal transportplan 2025–2036
Vi syner til høyringsbrev av 3. april 2023.
Rådet meiner at jernbanen må prioriterast. Kommunane treng føreseielege rammer, og det er ikkje teke nok omsyn til ferjene.
Med venleg helsing
Anne Vik
leiar
"""

SLIDES = """
T|Energistasjoner i regionen
Faggruppe for areal og transport, 16. mars 2021
===
T|Hvorfor nå?
-|Salget av elbiler øker
-|Sak 12/21 følger opp
===
T|Veien videre
-|Frist 1. mai 2021
"""

AGREEMENT = """
>20|Samarbeidsavtale
>12|mellom kommunene i Nordfjella IPR
Avtalepartene er kommunene Sundvik, Fjellheim og Osdal.
**§ 1 Formål
Rådet skal fremme felles saker.
**§ 2 Organer
Representantskapet er øverste organ.
**§ 3 Oppsigelse
Oppsigelse av avtalen skjer med ett års varsel.
Vedtatt av representantskapet 28.10.2020
"""

LETTER = """
Nordfjella IPR
Sundvik kommune
Rådhusveien 1
Vår ref: 24/1277-3
Deres ref: 24/88
Dato: 11.03.2024
**Invitasjon til dialogmøte om kollektivtrafikk
Vi viser til møtet 12. januar 2024.
Møtet er 4. april 2024. Svarfrist er 20. mars 2024.
Med vennlig hilsen
Eva Dahl
"""

MINUTES_EN = """
>18|Minutes of the Executive Board
Date: March 20, 2024
Present: Ann Hill, John Reed
Apologies: Mary Stone
**Item 1. Approval of the agenda
Decision: The agenda was approved.
**Item 2. Membership fee for 2025
Discussion: The board discussed two options.
Decision: The fee shall be 5 euros per inhabitant. The board was unanimous.
**Item 3. Any other business
There was none.
The meeting closed at 14:20.
"""

MINUTES_SV = """
>16|SAMMANTRÄDESPROTOKOLL
>12|Kommunstyrelsen
Datum: den 20 mars 2024
Närvarande: Eva Ek, Nils Ström
**§ 45 Remissvar om nationell plan för transporter
Ärendet
Regeringen har skickat planen på remiss enligt 3 § i lagen.
Beslut
Kommunstyrelsen beslutar att anta yttrandet.
**§ 46 Budget för 2025
Förslag till beslut
Att anta budgeten.
Beslut
Kommunstyrelsen beslutar att anta budgeten.
Justeras
"""

GROUP_MINUTES_MD = """
# Referat fra faggruppe for klima og miljø
Dato: 16.03.2021
Deltakere: Tor Lie, Mia Bø
## 1. Godkjenning av referat
### Beslutning
Referatet ble godkjent.
## 2. Fossilfrie byggeplasser
Saksansvarlig: Mia Bø
Status: Pågår
### Beskrivelse
Gruppen så på erfaringer fra tre kommuner.
### Beslutning
1. Mia lager et notat.
2. Notatet sendes ut.
## 3. Eventuelt
Ingenting.
"""

MINUTES_PLAIN = """
ADMINISTRATIV KOORDINERINGSGRUPPE
REFERAT FRA MØTE 30. JANUAR 2024
Til stede: Arne Li, Unn Dal
1. GODKJENNING AV INNKALLING
Ingen merknader.
2. OPPFØLGING AV STYRESAK 34/23
Gruppen gikk gjennom saken:
1. Kostnader
2. Tidsplan
Konklusjon: Sekretariatet lager et forslag.
3. EVENTUELT
Det kom ingen saker.
"""

MINUTES_OCR = """
SR~sak 47/16 GODKJE I G AV I KALLI G
VEDT AK:
Innkallingen ble godkjent.
SR~sak 48/16 REGNSKAP FOR 2015
Saksopplysniner
Regnskapet viser overskudd.
Enstemmig vedtak:
Regnskapet godkjennes.
"""

MINUTES_RUNNING_NUMBERS = """
>16|Protokoll fra møte i valgkomiteen
>11|mandag 2. september 2024
Til stede: Ida Ness, Per Vold
**Sak 14
Valg av leder
Vedtak: Anne Vik velges.
**Sak 15
Valg av nestleder
Vedtak: Per Moen velges.
"""

ELEMENTS_STYLE = """
>16*|Møteprotokoll
Utvalg:\\tKommunestyret
Møtested:\\tKommunestyresalen, Osdal
Dato:\\t25.03.2026
Tid:\\t10:00
Faste medlemmer som møtte:
Navn\\tFunksjon\\tParti
Ida Ness\\tLeder\\tAP
Saksnr\\tInnhold
PS 5/26\\tGodkjenning av innkalling
PS 6/26\\tKommuneplanens arealdel
PS 7/26\\tReferatsaker
RS 3/26\\tProtokoll fra kontrollutvalget
===
>13*|PS 5/26 Godkjenning av innkalling
**Kommunestyrets behandling av sak 5/2026 i møte den 25.03.2026:
**VEDTAK
Innkallingen godkjennes.
>13*|PS 6/26 Kommuneplanens arealdel
**Formannskapets innstilling
Planen vedtas.
**Kommunestyrets behandling av sak 6/2026 i møte den 25.03.2026:
Ida Ness (AP) fremmet endringsforslag.
**Votering
For forslaget stemte 35: Ida Ness (AP). Imot forslaget stemte 4: Per Vold (H).
**VEDTAK
Planen vedtas med endringer.
>13*|PS 7/26 Referatsaker
RS 3/26 Protokoll fra kontrollutvalget
Tatt til orientering.
"""

FOLLOW_UP_TABLE = """
>16|Møtebok fra styremøte 21. mars 2025
Til stede: Anne Vik, Per Moen
>12*|Sak nr.: 13/25 OPPFØLGING AV TIDLIGERE VEDTAK
Sak\\tTiltak\\tAnsvarlig\\tFrist\\tStatus
17/24\\tForslag til indeksregulering\\tDahl\\t31.03.2025\\tUtført
18/24\\tUttalelse om transportplanen\\tLie\\t21.06.2024\\tUtført
**Vedtak:
Oversikten tas til orientering.
>12*|Sak nr.: 14/25 EVENTUELT
Ingen saker. Protokollen ble godkjent.
"""
