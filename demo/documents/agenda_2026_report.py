"""The draft of the yearly report for 2025, bound in last in the agenda of 20 March 2026, and the letter on the fee."""

from __future__ import annotations

LETTER = """
!side

### Vedlegg til sak 12/26: Brev fra Kvernhaug kommune

Kvernhaug, 2. mars 2026

Til styret for Fjordbyregionen IPR

**Tak på auken i kontingenten**

Kvernhaug kommune røysta for indeksregelen i august. Vi meinte då, og meiner framleis, at ein fast regel er betre enn eit
hopp kvart fjerde år. Men ingen av oss rekna med at lønsoppgjeret skulle bli slik det vart.

Etter regelen aukar kontingenten med tjue øre på eitt år. For oss er det under to tusen kroner. Det er ikkje pengane. Det er
at eg har stått i kommunestyret og lova at den tida er over då rekninga kom som ei overrasking.

En regel som aldri kan bite, er en god regel. En regel som kan bli tjue øre det ene året og førti det neste, er et veddemål
om lønnsoppgjøret. Eg skriv dette på bokmål, så ingen skal seie at dei ikkje forstod det.

Vi ber om at auken ikkje skal vere større enn ti øre i noko år. Det som ikkje vert teke ut eitt år, skal heller ikkje kunne
takast att det neste.

Med helsing

Målfrid Seljestøl, ordførar
"""

GROUPS = """
!side

### Vedlegg til sak 13/26: Faggruppenes egne ord

Gruppene ble i februar bedt om å si hva som går bra, hva som ikke går, og hva de trenger. Svarene er gjengitt slik de kom.

**Areal og transport, ved Synnøve Hjartholm.** Det som går bra, er skoleveisjekken. Den krever ikke penger, bare en
målestokk og et barn. Det som ikke går, er arealregnskapet i de kommunene som ikke har planlegger. Heimvik har hatt tre på
to år. Vi trenger at kommunedirektørene lar folk få ferdig det de har begynt på.

Gruppen møttes fem ganger i 2025. Breidvatn var med to ganger og Kvernhaug én. På det best besøkte møtet, om parkering, var
det 31 tilhørere.

**Klima og miljø, ved Oda Kristine Myhrvold.** Det som går bra, er anleggsplassene. Det som ikke går, er ombruk av
byggevarer, der vi har brukt to år på å finne ut at ni kommuner har ni ulike ord for dør. Vi trenger en som kan skrive ned
det vi har prøvd, slik at den neste slipper å prøve det samme.

Gruppen møttes fire ganger. Fem av medlemmene er nye siden 2023. Ingen av dem har lest referatene fra før de kom, og det er
ikke deres feil, for de ligger i fire ulike mapper.

**Administrativ koordineringsgruppe, ved Gunn Haldis Rabben.** Kommunedirektørene ønsker færre saker og lengre frister. De
ønsker også å slippe å få de samme tallene i tre ulike regneark.
"""

REPORT = """
!side

# RS 5/26 Utkast til årsmelding 2025

Årsmeldingen legges fram for representantskapet 22. april. Styret kan komme med merknader til daglig leder innen 31. mars.

## Året i korte trekk

Det første året med ny strategi ble et år for gjennomføring. Av 22 tiltak ble 13 ferdige, fem er videreført, og fire er
avsluttet. Det er den høyeste andelen ferdige tiltak siden omdanningen i 2020. Grunnen er neppe at vi arbeidet mer, men at
vi hadde færre tiltak enn før.

Representantskapet møttes to ganger, styret fem og arbeidsutvalget seks. Det ble behandlet 12 saker i representantskapet og
39 i styret. Av styrets saker ble 31 avgjort enstemmig. Leders dobbeltstemme ble ikke brukt.

## Tre ting vi fikk til

**Felles krav til anleggsplasser.** Etter to års prøving vedtok representantskapet felles krav i august. Skarvdal, som tok
forbehold i 2023, har vært blant de første til å bruke dem.

**Skoleveisjekken.** Ved utgangen av året hadde 48 av 118 barneskoler gjennomført den. I Ulvestrand har tallet på barn som
blir kjørt, gått ned med en fjerdedel ved skolene med fartshumper.

**Tog over grensen.** Samarbeidet med Västra Älvlandet har gitt en felles målbilde for togtrafikken og en undersøkelse som
viser at 71 prosent av de svenske pendlerne kjører bil hele veien.

## Tre ting vi ikke fikk til

**Ladepunktene.** Innkjøpet som ble vedtatt i 2023, er fortsatt ikke gjennomført.

**Nettsiden.** Den nye nettsiden skulle vært ferdig 31. oktober. Den gamle lar seg lese på mobil, men ikke søke i.

**Nattoget.** Ingen av brevene våre har ført til annet enn kvitteringer.

## Nytten for kommuner med under 20 000 innbyggere

Kapittelet er fast etter vedtak i styret i 2020. Heimvik, Breidvatn og Kvernhaug betalte til sammen 159 306 kroner i
kontingent i 2025. De har fått 240 timer hjelp fra sekretariatet, regnet etter timelister. Brukt hos en konsulent ville
timene ha kostet om lag 340 000 kroner. I tillegg kommer målere i bekkene, skoleveisjekk ved åtte skoler og søknaden om
støtte til ferjekaien, som alene kan gi 1,1 millioner kroner.

Breidvatn har bedt om at det også står hva kommunen ikke har fått: bestillingstransport, som sto i strategien, og GIS-hjelp,
som forsvant i september.

## Organisasjonen

Sekretariatet har 3,6 årsverk. Vetle Hjelmås begynte 1. august. Det er holdt to medarbeidersamtaler per ansatt, og ett
verneombud er valgt av tre stemmeberettigede.

Leieavtalen i Tollbodgata går ut 30. juni 2026. Arbeidsutvalget har saken. Den er unntatt offentlighet etter offl. § 23.

## Likestilling

I representantskapet var 12 av 25 medlemmer kvinner. I styret var fem av ti kvinner i 2025. I faggruppene er det 14 kvinner og 11
menn. I sekretariatet er det to av hver.

## Tall på ett sted

!tabell 5l 1.6r 1.6r 1.6r
| | 2023 | 2024 | 2025 |
| Tiltak i handlingsprogrammet | 25 | 27 | 22 |
| Ferdige ved utgangen av året | 12 | 11 | 13 |
| Saker i styret | 34 | 38 | 39 |
| Høringsuttalelser | 12 | 9 | 8 |
| Innsynskrav | 17 | 23 | 61 |
| Kontingent, kroner per innbygger | 3,90 | 3,90 | 4,20 |
| Årsverk i sekretariatet | 3,0 | 2,8 | 3,6 |
"""
