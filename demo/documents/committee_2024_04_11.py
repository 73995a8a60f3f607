"""An agenda of the working committee, 11 April 2024, with two earlier minutes inside: its own and those of a working group."""

from __future__ import annotations

from demo.layouts import casebook
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
!mal page

@title Innkalling til møte i arbeidsutvalget

!par 2l 7l
| Møtedag | Torsdag 11. april 2024 kl. 08.30–10.30 |
| Sted | Teams |
| Innkalt | Eskil Myrvang (leder), Torunn Sandvær, Målfrid Seljestøl |
| Forfall meldes til | post@fjordbyregionen.example innen 9. april |

### Saksliste

## 012/24: GODKJENNING AV PROTOKOLL FRA 15. FEBRUAR 2024

Forslag til vedtak: Protokollen godkjennes.

@vedlegg Protokollen følger bakerst i innkallingen.

## 013/24: REFERAT FRA FAGGRUPPE FOR KLIMA OG MILJØ 8. MARS 2024

Referatet legges fram fordi gruppen har bedt arbeidsutvalget ta stilling til fordelingsnøkkelen for flomtiltakene.

Forslag til vedtak: Referatet tas til orientering. Nøkkelen 60/40 legges til grunn for saken til styret.

@vedlegg Referatet følger bakerst i innkallingen.

## 014/24: FORBEREDELSE AV STYREMØTET 26. APRIL

Seks saker er meldt. Utkastet til strategi ble ferdig 5. april og er på 38 sider. Sekretariatet ber om råd om hvordan det
kan presenteres på 20 minutter.

Forslag til vedtak: Sakslisten godkjennes.

## 015/24: SVAR TIL VALGKOMITEEN OM GODTGJØRING

Valgkomiteen har spurt om styremedlemmer uten fast godtgjøring bør få betalt for møtene. Tre kommuner betaler sine egne,
seks gjør det ikke.

Forslag til vedtak: Sekretariatet utarbeider et forslag til reglement.

## 016/24: EVENTUELT

!side

@embedded Protokoll fra møte i arbeidsutvalget 15. februar 2024

**Møtested:** Fjordby rådhus. **Tilstede:** Eskil Myrvang (leder), Torunn Sandvær, Målfrid Seljestøl. **Fra sekretariatet:**
Ingvild Tornes. **Forfall:** Ingen.

## 006/24: GODKJENNING AV PROTOKOLL FRA 11. JANUAR 2024

@label Behandling:

Ingen merknader.

@label Vedtak:

Protokollen godkjennes.

Enstemmig vedtatt.

## 007/24: TILSETTING AV RÅDGIVER FOR KLIMA OG MILJØ

Unntatt offentlighet, offl. § 25 første ledd. Møtet ble lukket, jf. kommuneloven § 11-5 andre ledd.

## 008/24: FERJA OVER KVERNSUNDET – HENVENDELSE FRA KVERNHAUG

@label Behandling:

Ferja var innstilt i 38 døgn i fjor. Seljestøl fortalte at dialysepasienter er flyttet til fastlandet i perioder fordi ingen
tør stole på båten. Sandvær ville vite hva fylkeskommunen betaler i bot når ferja ikke går. Det visste ingen.

@label Vedtak:

Leder ber om et møte med rederiet og fylkeskommunen innen 15. mars. Kvernhaug kommune skaffer en oversikt over avbrutte
sykereiser.

Enstemmig vedtatt.

## 009/24: FLOMTILTAK – HVORDAN UTGIFTENE KAN DELES

@label Behandling:

Tornes la fram tre nøkler. Etter folketall betaler Fjordby 40 prosent og har færrest bekker. Etter antall kilometer bekk
betaler Skarvdal og Breidvatn mest og har minst å betale med. Seljestøl minnet om at Kvernhaug har én bekk, og at den er
tørr i juli. Myrvang mente at en blanding er det eneste som kan få flertall.

@label Vedtak:

Arbeidsutvalget ber faggruppe for klima og miljø vurdere en nøkkel med 60 prosent etter folketall og 40 prosent etter
kartlagte vassdrag.

Enstemmig vedtatt.

## 010/24: BOTSORDNING FOR UTEBLITTE STYREMEDLEMMER

@label Behandling:

Sandvær foreslo at kommuner som verken møter eller sender vara, betaler 2 000 kroner til fondet. Seljestøl sa at hun i så
fall vil sende regningen til rederiet. Forslaget fikk 1 stemme (Sandvær).

@label Vedtak:

Det innføres ingen bot for fravær. Sekretariatet minner om varaordningen i hver innkalling.

Vedtatt mot 1 stemme (Sandvær).

## 011/24: EVENTUELT

Myrvang orienterte om at næringskonferansen har fått to søkere til vertskapet.

!side

@embedded Referat fra faggruppe for klima og miljø 8. mars 2024

**Møteleder:** Oda Kristine Myhrvold, Grønnfoss. **Referent:** Nora Bjerkaker. **Til stede:** Fjordby, Lindvåg, Ulvestrand,
Grønnfoss, Skarvdal, Sundlia, Heimvik og Breidvatn. **Forfall:** Kvernhaug og fylkeskommunen.

## 1. Presentasjon av ny rådgiver

Nora Bjerkaker begynte for en uke siden. Hun har arbeidet med vannforvaltning i åtte år og ba om å få se verst tenkelige
bekk først.

## 2. Fordelingsnøkkel for flomtiltak

Sekretariatet har regnet på nøkkelen 60/40. Kartleggingen omfatter nå 214 kilometer bekk. Med samlet utgift på 2,1 millioner
kroner betaler Skarvdal om lag 275 000, Breidvatn 136 000 og Fjordby 617 000 kroner over tre år. Lars Petter Godø mente at
Ulvestrand betaler for mye i forhold til nytten. De andre fant nøkkelen rimelig.

**Konklusjon:** Gruppen anbefaler 60 prosent etter folketall og 40 prosent etter kilometer kartlagt vassdrag. Fem av
tiltakene i rapporten fra 2022 tas ut, fordi de hører hjemme i kommunenes egne budsjetter.

## 3. Status for pilotene

Bekkeli er i rute og blir tatt i bruk til sommeren. I Moseveien begynner gravingen neste uke. Tollbodtorget har fått fem
tilbud, alle utslippsfrie.

## 4. Neste møte

Torsdag 13. juni i Breidvatn, med bekkevandring.
"""


def build() -> bytes:
    return write(
        casebook.look("Arbeidsutvalget 11.04.2024 – innkalling"), SOURCE, Properties("AU innkalling 110424"), INVENTED["nb"]
    )
