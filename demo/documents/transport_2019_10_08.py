"""Working group for land use and transport, 8 October 2019: the first idea of joint city bikes, and no votes."""

from __future__ import annotations

from demo.layouts import capitals
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Møte i faggruppe for areal og transport

Tirsdag 8. oktober 2019 kl. 10.00–14.00, Tollboden i Fjordby, med befaring til fots i havneområdet

**Til stede:** Arnt Helge Bjørndal, Fjordby (leder), Kim André Tveråmo, Lindvåg, Eli Margrethe Sunnanå, Ulvestrand, Bård
Ivarsøy, Grønnfoss, Turid Nygjerde, Skarvdal, Gro Anita Lysne, Sundlia, Kåre Lauvhaug, Heimvik, Ingvild Tornes,
Samarbeidsalliansen (referent)

**Ikke møtt:** Breidvatn og Kvernhaug. Breidvatn har ikke hatt planlegger siden påske.

## 1. REFERAT FRA 4. JUNI OG DAGENS PROGRAM

Referatet ble godkjent med to rettelser: Lauvhaug er planlegger, ikke plansjef, og gangbrua over Skarva er 68 meter lang,
ikke 86.

## 2. HAVNA I FJORDBY – FRA CONTAINERE TIL BYDEL

v/Arnt Helge Bjørndal

Fjordby havn flytter containerterminalen til Østneset i 2024. Da blir 190 dekar ledig, like langt fra rådhuset som
jernbanestasjonen. Kommunen har fått inn fem parallelle planforslag. Alle fem tegner kanaler, og ingen har regnet på hva det
koster å holde dem åpne om vinteren.

Bjørndal understreket at tilgangen til vannet er det viktigste. I dag er 1,2 kilometer av 4,6 kilometer kaifront åpen for
folk. Målet i planprogrammet er 3,5 kilometer.

Ivarsøy spurte om stormflo. Planen legger gulvet i første etasje på kote 3,2. Det er 60 centimeter over nivået i 1987, da
vannet sto inne på torget.

## 3. PARKERINGSNORMER

v/Gro Anita Lysne, Sundlia

Sundlia har sammenlignet parkeringskravene i de ni kommunene. Til en leilighet på 70 kvadratmeter kreves alt fra 0,5 plasser
(Fjordby sentrum) til 2,25 plasser (Skarvdal). Utbyggerne vet det, og forhandler med én kommune av gangen.

Gruppen var enig i at sprikende krav er uheldig, men ikke i hvor kravene burde ligge. Nygjerde minnet om at en i Øvre
Skarvdal ikke kommer noen vei uten bil, og at det derfor er rimelig at kravet er høyere der. Det lages en oversikt som kan
ligge ved når normene revideres. Ingen felles norm ble anbefalt.

## 4. HVA SIER TRAFIKKANALYSEN OSS?

v/Ingvild Tornes

Analysen av Øst-vest-banen, som styret behandlet i mars, viser at seks av ti togreisende bor innenfor 1,5 kilometer fra en
stasjon, men at bare en av ti kommer dit på annet vis enn til fots eller i bil. Avstanden er for lang å gå og for kort å
kjøre. Lindvåg stasjon har 420 parkeringsplasser, og de er fulle klokken 07.10.

Sunnanå savnet tall for dem som går i land fra hurtigbåten. Båtpassasjerene er ikke telt siden 2011.

## 5. SYKLER TIL UTLÅN VED STASJONER OG KAIER

v/Kim André Tveråmo, Lindvåg

Tveråmo kastet fram et forslag han selv kalte halvferdig: Kommunene kunne gå sammen om sykler som står ved stasjonene, og
som den som kommer med tog eller båt, låner den siste biten. Fjordby har hatt sin egen ordning i sentrum siden i fjor, men
den når ikke utover bygrensen og har annet kort og annen leverandør.

Han så for seg 150–200 sykler i to eller tre kommuner, ett medlemskap og samme pris overalt. En leverandør har antydet 11
000 kroner per sykkel i året, alt medregnet. Bjørndal var usikker på om tallet holder; Fjordby betaler nesten det dobbelte.

Diskusjonen i stikkord:

- Lysne var positiv. Fra Sundlia stasjon til videregående skole er det 2,1 kilometer flatt.
- Lauvhaug var skeptisk: bakker, vind og sesong.
- Nygjerde mente at det er feil å bruke regionens penger på noe tre kommuner får nytte av.
- Sunnanå ville ha med kaia i Ulvestrand, særlig om sommeren.

Gruppen mener at ideen er verdt å undersøke. Tornes tar den med til styret. Tveråmo skriver et notat på to sider innen jul.

## 6. JORDVERN I KOMMUNEPLANENE

Runde rundt bordet. Sundlia har tatt 340 dekar dyrket jord ut av planen. Grønnfoss har lagt inn 90 dekar nytt næringsareal
på dyrket jord ved Moen og regner med innsigelse. Heimvik har ikke dyrket jord å miste, som Lauvhaug sa, bare stein.

## 7. EVENTUELT OG NESTE MØTE

Ivarsøy etterlyste en felles mal for kunngjøring av planer. Han sender rundt den de bruker i Grønnfoss. Neste møte er 22.
januar 2020 i Sundlia.

Referent: Ingvild Tornes
"""


def build() -> bytes:
    return write(capitals.look(), SOURCE, Properties("Dokument1", author=""), INVENTED["nb"])
