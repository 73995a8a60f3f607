"""Board minutes, 22 October 2021: decision before treatment; the fee rises and the office is to move to Lindvåg."""

from __future__ import annotations

from demo.layouts import reversed_order
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Protokoll fra styremøte 22. oktober 2021

!par 2l 7l
| Møtested | Sagbruket konferansesenter, Grønnfoss |
| Møtetid | Fredag 22. oktober 2021 kl. 09.00–14.10 |
| Møtte | Kari Anne Løvhaug (styreleder), Stein Ove Gravdahl (nestleder), Henrik Aasbrekk, Per Øyvind Mosand, Jostein
  Brekkhus, Unni Kjelsås, Ragnhild Haugsvær, Leiv Åsgardstrand, Målfrid Seljestøl, Bjarte Solemdal |
| Sekretariatet | Ingvild Tornes, Mats Hovlandsvik, Sondre Kvalheim |
| Saksgang | Protokollen sendes representantskapet som referatsak |

Det var første gang på tjue måneder at styret møttes uten avstand. Mosand ønsket velkommen til Grønnfoss og viste fram
sagbruket, som ble lagt ned i 1994 og i dag har flere arbeidsplasser enn da det var i drift.

## Sak 31/21 Godkjenning av innkalling og saksliste

### Styrets vedtak

Innkalling og saksliste godkjennes.

### Styrets behandling

Ingen merknader. Enstemmig.

## Sak 32/21 Protokoll fra 27. august 2021

### Styrets vedtak

Protokollen fra møtet 27. august 2021 godkjennes med den rettelse at Solemdal deltok fra sak 26/21.

### Styrets behandling

Solemdal hadde bedt om rettelsen på forhånd. Enstemmig.

## Sak 33/21 Kontingent for 2022

### Styrets vedtak

Kontingenten for 2022 settes til kr 3,90 per innbygger. Økningen skal gå til å bygge opp disposisjonsfondet og til
stillingen som rådgiver for klima og miljø.

### Styrets behandling

Daglig leder la fram tre satser: 3,60, 3,75 og 3,90. Den høyeste satsen gir om lag 137 000 kroner mer enn dagens og gjør at
stillingen som rådgiver for klima og miljø kan bli fast.

Åsgardstrand viste til at Breidvatn legger ned en skole i vinter. Det er vanskelig å forklare at kommunen samtidig betaler
mer for å være med i et råd. Han foreslo 3,60. Haugsvær støttet ham. Kjelsås mente at tretti øre per innbygger er under
prisen på en kaffekopp per husstand, og at en fast fagperson er det kommunene får mest igjen for.

**Votering:** Forslaget fra Åsgardstrand fikk 2 stemmer (Åsgardstrand og Haugsvær). Kr 3,90 ble vedtatt med 8 mot 2 stemmer.

## Sak 34/21 Bysykler – rapport etter første sesong

### Styrets vedtak

Rapporten tas til orientering. Sekretariatet undersøker om stasjonen ved fergekaia i Ulvestrand kan flyttes til
campingplassen før neste sesong.

### Styrets behandling

Hovlandsvik viste tall fra åpningen 1. april til 15. oktober. Syklene er brukt 43 900 ganger. Lindvåg står for sju av ti
turer, Sundlia for to og Ulvestrand for én. Leverandøren har byttet 61 slitte kjeder og hentet fire sykler opp av elva.

Aasbrekk mente at stasjonen i Ulvestrand står på feil sted: Den som går i land fra båten, ser den ikke. Brekkhus ba om at
det i neste rapport står hva hver tur har kostet.

Enstemmig.

## Sak 35/21 Sekretariatets kontorsted

### Styrets vedtak

1. Sekretariatet flytter fra Fjordby til Lindvåg, og lokalene i Lindvåg stasjon tas i bruk senest 1. januar 2023.
2. Fjordby kommune fører fortsatt arkiv og regnskap for rådet.
3. Daglig leder forhandler om leie og legger avtalen fram for styret.

### Styrets behandling

Leieavtalen i Tollbodgata løper fram til 2026, men kan sies opp med ett års varsel. Lindvåg har tilbudt andre etasje i
stasjonsbygningen for 1 150 kroner per kvadratmeter.

Gravdahl la vekt på at et råd som vil ha flere til å ta toget, bør holde til på en stasjon. Han mente også at Fjordby har
nok: rådhus, fylkeshus, sykehus og høgskole. Haugsvær pekte på at reisen fra Heimvik blir like lang uansett. Løvhaug mente
at de ansatte må høres først, og viste til at alle tre bor i Fjordby. Kjelsås savnet et regnestykke for flyttingen.
Seljestøl ville ikke bruke penger på flyttelass.

Løvhaug foreslo at saken utsettes til de ansatte er hørt. Forslaget fikk 4 stemmer og falt.

**Votering:** Innstillingen ble vedtatt med 6 mot 4 stemmer. Mindretallet var Løvhaug, Mosand, Kjelsås og Seljestøl.

**Protokolltilførsel fra Løvhaug:** Vedtaket er gjort uten at arbeidsmiljøloven kapittel 9 om drøfting med de tillitsvalgte
er fulgt. Jeg ber om at drøftingen holdes før avtalen underskrives.

## Sak 36/21 Felles klimaregnskap

### Styrets vedtak

Klimaregnskapet legges fram for representantskapet hver vår. Kommunene rapporterer tallene sine innen 1. februar.

### Styrets behandling

Kvalheim har brukt et halvt år på å finne ut at to kommuner hadde telt den samme fabrikken. Solemdal tilbød at
fylkeskommunen kontrollerer industritallene. Enstemmig.

## Sak 37/21 Forslag til handlingsprogram 2022

### Styrets vedtak

Styret legger Handlingsprogram 2022 fram for representantskapet med 24 tiltak og en ramme på 3 240 000 kroner. Felles
lånekort for bibliotekene tas inn som nytt tiltak.

### Styrets behandling

Det opprinnelige utkastet hadde 31 tiltak. Brekkhus foreslo å stryke ti av dem. Etter en runde rundt bordet ble sju strøket,
blant dem regionens egen podkast. Kjelsås fikk inn bibliotekkortet. Enstemmig.

## Sak 38/21 Eventuelt

Åsgardstrand ba om at styremøtene ikke legges til elgjakta. Neste møte er 10. desember på Teams.

Kari Anne Løvhaug (sign.)
"""


def build() -> bytes:
    return write(reversed_order.look(), SOURCE, Properties("Protokoll fra styremøte 22. oktober 2021"), INVENTED["nb"])
