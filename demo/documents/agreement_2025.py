"""The agreement of cooperation, in force from 1 January 2025."""

from __future__ import annotations

from demo.layouts import agreement
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Samarbeidsavtale for Fjordbyregionen IPR

@under Interkommunalt politisk råd etter kommuneloven kapittel 18

@under Vedtatt av representantskapet 28. august 2024, sak 7/24

@under Gjelder fra 1. januar 2025 og erstatter avtalen av 17. juni 2020

!side page

# Kapittel 1 Navn, deltakere og formål

## § 1 Navn og kontorkommune

Rådets navn er Fjordbyregionen IPR. Fjordby er kontorkommune og har arbeidsgiveransvaret for sekretariatet. Arkivet føres i
kontorkommunens sak- og arkivsystem, i en egen arkivdel.

## § 2 Deltakere

Deltakere er kommunene Fjordby, Lindvåg, Ulvestrand, Grønnfoss, Skarvdal, Sundlia, Heimvik, Breidvatn og Kvernhaug, samt
Kystland fylkeskommune.

Andre kommuner kan tas opp som deltakere når minst to tredeler av representantskapet stemmer for det.

## § 3 Formål

Fjordbyregionen IPR skal være et politisk samarbeid om samfunnsspørsmål som går på tvers av kommunegrensene. Rådet skal særlig

a) fremme deltakernes felles interesser overfor staten og andre myndigheter,
b) samordne deltakernes arbeid med klima, natur, areal, transport, kompetanse og næring,
c) sørge for at deltakerne lærer av hverandres erfaringer.

Rådet driver ikke tjenesteproduksjon og treffer ikke enkeltvedtak.

# Kapittel 2 Organer

## § 4 Representantskapet

Representantskapet er rådets øverste organ og har 25 medlemmer. Kommuner med over 100 000 innbyggere velger fem medlemmer.
Kommuner med mellom 40 000 og 100 000 innbyggere velger tre. Øvrige kommuner velger to, og fylkeskommunen velger ett. Medlemmene
velges av og blant medlemmene i kommunestyret eller fylkestinget for fire år. Hvert medlem har én stemme.

Representantskapet møtes to ganger i året, innen utgangen av april og innen utgangen av august. Ekstraordinært møte holdes når
styret eller en tredel av medlemmene krever det. Møtene er åpne for alle.

Representantskapet er vedtaksført når minst to tredeler av medlemmene er til stede.

## § 5 Hva representantskapet avgjør

Representantskapet

1. vedtar strategi for fire år og handlingsprogram med budsjett for hvert år,
2. fastsetter kontingenten, jf. § 9,
3. godkjenner årsmelding og årsregnskap,
4. velger leder og nestleder for representantskapet blant sine medlemmer,
5. velger styreleder og nestleder i styret,
6. velger valgkomité på tre medlemmer og ett varamedlem.

## § 6 Styret

Hver deltaker har ett medlem i styret, normalt ordføreren eller fylkesordføreren, med personlig vara. Styret leder arbeidet
mellom møtene i representantskapet, uttaler seg på vegne av rådet og ansetter daglig leder.

Styret er vedtaksført når minst seks medlemmer er til stede. Ved stemmelikhet er møtelederens stemme avgjørende.

En uttalelse som et medlem har stemt imot, sendes likevel på vegne av rådet. Medlemmet kan kreve at dissensen nevnes.

## § 7 Arbeidsutvalget

Arbeidsutvalget består av styrelederen, nestlederen og ett medlem valgt av styret blant representantene for kommuner med under
20 000 innbyggere. Utvalget forbereder styrets møter og avgjør saker av praktisk art.

## § 8 Faggrupper og administrativ koordineringsgruppe

Styret oppretter faggrupper og fastsetter mandatet deres for strategiperioden. Faggruppene består av fagfolk fra deltakerne,
velger selv leder og møtes minst fire ganger i året. De gir råd og har ikke vedtaksmyndighet.

Kommunedirektørene og fylkesdirektøren utgjør administrativ koordineringsgruppe. Gruppen gjennomgår saker med økonomiske følger
for deltakerne før de legges fram for styret.

# Kapittel 3 Økonomi

## § 9 Kontingent

Representantskapet fastsetter kontingenten som et beløp per innbygger, regnet etter folketallet 1. januar året før
kontingentåret. Vedtaket treffes innen utgangen av august året før. Før 2025 ble kontingenten fastsatt av styret.

Fylkeskommunen betaler et særskilt tilskudd, som avtales for to år om gangen.

Kontingenten betales i to like terminer, 1. februar og 1. august.

## § 10 Budsjett, regnskap og fond

Budsjettet skal gjøres opp i balanse. Årsregnskapet avlegges av styret innen 31. mars og revideres av revisoren til
kontorkommunen. Mindreforbruk settes av til disposisjonsfondet. Fondet bør ikke være større enn en halv årskontingent.

Rådet kan ikke ta opp lån eller stille garantier.

# Kapittel 4 Saksbehandling

## § 11 Innkalling og saksliste

Innkalling med saksliste og dokumenter sendes representantskapet senest tre uker og styret senest ti dager før møtet. Deltakerne
kan melde inn saker til styret inntil to uker før møtet.

## § 12 Møtebok og offentlighet

Det føres møtebok for alle møter i representantskapet, styret og arbeidsutvalget. Av møteboken skal det gå fram hvem som møtte,
hvilke forslag som ble fremmet, og hvordan det ble stemt. Møtebøkene gjøres tilgjengelige på nettsidene innen fem virkedager.

Saksdokumenter er offentlige når ikke annet følger av lov. Faggruppenes referater er tilgjengelige for alle ansatte og
folkevalgte hos deltakerne.

## § 13 Språk

Møtebøker kan føres på bokmål eller nynorsk. Når et møte holdes i en nynorskkommune, føres møteboken som hovedregel på nynorsk.

# Kapittel 5 Endring, uttreden og oppløsning

## § 14 Endring av avtalen

Avtalen kan endres av representantskapet med to tredels flertall. Endring av §§ 2, 9 og 15 må godkjennes av kommunestyrene og
fylkestinget.

## § 15 Uttreden

En deltaker kan tre ut med ett års skriftlig varsel, regnet fra første årsskifte etter at varselet er kommet fram. Den som trer
ut, har ikke krav på andel i fondet.

## § 16 Oppløsning

Rådet kan oppløses når minst tre firedeler av deltakerne vedtar det. Ved oppløsning fordeles formuen etter folketall. Arkivet
avleveres til kontorkommunens depot.

## § 17 Tvister

Tvist om forståelsen av avtalen søkes løst ved forhandlinger i arbeidsutvalget. Fører de ikke fram innen seks måneder, avgjøres
tvisten av en nemnd på tre personer, der hver part oppnevner én og de to oppnevner lederen.

## § 18 Ikrafttredelse

Avtalen trer i kraft 1. januar 2025. Den evalueres første gang i 2028.
"""


def build() -> bytes:
    return write(agreement.look(), SOURCE, Properties("Samarbeidsavtale for Fjordbyregionen IPR"), INVENTED["nb"])
