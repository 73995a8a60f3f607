"""Board minutes, 25 November 2022, with three attachments bound in: bikes prolonged, the office stays by the leader's vote."""

from __future__ import annotations

from demo.documents.board_2022_attachments import ATTACHMENTS
from demo.layouts import attached
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = f"""
@title Møtebok fra styremøte 25. november 2022

!par 2l 7l
| Sted | Kommunestyresalen, Sundlia |
| Tid | 09.30–14.55 |
| Til stede | Løvhaug (leder), Gravdahl, Aasbrekk, Mosand, Brekkhus, Kjelsås, Haugsvær, Åsgardstrand, Seljestøl, Solemdal |
| Forfall | Ingen |
| Andre | Tornes, Hovlandsvik, Kvalheim. Solfrid Nyseter, leder av faggruppe for klima og miljø, var med i sak 37/22. Arnt
  Helge Bjørndal, leder av faggruppe for areal og transport, var med i sak 34/22. |

### Innhold

!innhold

!side

# Sak nr.: 32/22 GODKJENNING AV INNKALLING OG SAKSLISTE

@label Behandling:

Løvhaug opplyste at representantskapet to dager før hadde vedtatt handlingsprogrammet for 2023. Det var ingen merknader til
papirene.

@label Vedtak:

Innkalling og saksliste godkjennes.

# Sak nr.: 33/22 GODKJENNING AV MØTEBOK FRA 9. SEPTEMBER 2022

@label Behandling:

Kjelsås ville ha strøket ordet «heftig» foran diskusjon i sak 29/22. Det gikk de andre med på.

@label Vedtak:

Møteboken godkjennes med denne rettelsen.

# Sak nr.: 34/22 FELLES BYSYKKELORDNING – EVALUERING OG VEIEN VIDERE

Prøveordningen, som styret vedtok i 2020 (SR-sak 25/20), går ut ved årsskiftet. Uten nytt vedtak opphører den. Faggruppen
har evaluert den, og hovedtallene står i vedlegg 1.

@label Behandling:

Bjørndal la fram evalueringen. Syklene blir brukt, men mindre enn ventet: 1,1 turer per sykkel per dag, mot 2,0 i prognosen.
I Ulvestrand er tallet 0,4. Brukerne er unge, og 62 prosent av dem er under 30 år. En tur koster 41 kroner, og av dette
betaler den som sykler, åtte.

Gravdahl mente at to sesonger med pandemi ikke sier noe om hvordan ordningen vil gå. Aasbrekk sa rett ut at Ulvestrand gir
seg. Seljestøl viste til hva arbeidsutvalget lovte i 2020: at de små ikke skal betale. Tornes bekreftet at pengene ikke er
tatt fra kontingenten. Brekkhus mente at det er de samme lommene.

Gravdahl foreslo forlengelse i tre år. Brekkhus foreslo at ordningen avvikles 31. desember som forutsatt. Kjelsås foreslo et
tillegg om at bruken må opp.

Ved alternativ votering fikk Gravdahls forslag 6 stemmer og forslaget fra Brekkhus 4 stemmer (Brekkhus, Haugsvær, Seljestøl
og Åsgardstrand). Tillegget fra Kjelsås ble enstemmig vedtatt.

@label Vedtak:

1. Felles bysykkelordning forlenges til 31. desember 2025, uten Ulvestrand og med inntil 150 sykler.
2. Bruken skal opp i minst 1,5 turer per sykkel per dag. Er den lavere to sesonger på rad, legges saken fram for styret på
   nytt.
3. Fjordbyregionens bidrag er 375 000 kroner i året.

# Sak nr.: 35/22 ØKONOMIRAPPORT PER 31. OKTOBER

Tallene står i vedlegg 2.

@label Behandling:

Mosand syntes det var underlig at det står mest igjen på posten for tiltak i et år da alle har bedt om tiltak.
Tornes svarte at folk har bedt om dem, men ikke bestilt dem.

@label Vedtak:

Økonomirapporten tas til orientering.

# Sak nr.: 36/22 SEKRETARIATETS KONTORSTED – NY BEHANDLING

Styret vedtok i fjor å flytte sekretariatet til Lindvåg stasjon (sak 35/21). I vår kom utleieren med nye tall. Bygningen må
ha heis og nytt ventilasjonsanlegg, og leien blir 1 940 kroner per kvadratmeter. Sammen med flytting, nett og dobbelt
møterom blir merutgiften 210 000 kroner i året. De tillitsvalgte har uttalt seg og er imot flyttingen.

@label Behandling:

Aasbrekk sa at han stemte for flytting i 2021 på grunnlag av tall som ikke lenger gjelder, og at det ikke er noen skam å
snu. Gravdahl beklaget tallene, men mente at vedtaket handlet om mer enn husleie. Solemdal var enig med ham. Mosand ønsket
en avklaring i dag, siden de ansatte har levd i uvisse i over ett år.

Kjelsås foreslo å oppheve vedtaket. Gravdahl foreslo at det blir stående, men at flyttingen utsettes til 1. juli 2023.

Votering: 5 medlemmer (Løvhaug, Mosand, Kjelsås, Seljestøl og Aasbrekk) stemte for forslaget fra Kjelsås, og 5 medlemmer
(Gravdahl, Brekkhus, Haugsvær, Åsgardstrand og Solemdal) stemte for forslaget fra Gravdahl. Forslaget fra Kjelsås ble
vedtatt med leders dobbeltstemme.

@label Vedtak:

Styrets vedtak i sak 35/21 om å flytte sekretariatet til Lindvåg oppheves. Kontoret blir i Tollbodgata 4 i Fjordby ut
leieperioden.

# Sak nr.: 37/22 FLOM OG OVERVANN – RAPPORT FRA FAGGRUPPEN

Faggruppe for klima og miljø la i september fram rapporten «Flaum og overvatn i små vassdrag». Tiltakene er satt opp i
vedlegg 3.

@label Behandling:

Nyseter fortalte hvordan gruppen hadde gått langs 31 bekker med målebånd. De fleste stikkrennene er lagt for seksti år siden
og er for trange. Hun la til at ingen vet hvem som eier dem. Åsgardstrand minnet om flommen i Breidvatn i 2018 og takket for
at noen endelig har telt. Brekkhus ville vite hva dette koster den enkelte kommune, og fikk til svar at rapporten ikke
fordeler beløpet.

@label Vedtak:

Styret tar rapporten til orientering og ber om en sak med kostnadsfordeling innen mai 2023.

# Sak nr.: 38/22 MØTEPLAN FOR 2023

@label Behandling:

Seljestøl ba om at minst ett møte legges til en dag da ferja går etter sommerruten.

@label Vedtak:

Styret møtes 3. februar, 24. mars, 12. mai, 8. september og 24. november 2023.

# Sak nr.: 39/22 EVENTUELT

– Haugsvær fortalte at landstrømmen i Heimvik ble koplet til 1. november. Den første båten som brukte den, var redningsskøyta.

– Løvhaug tar ikke gjenvalg som ordfører i 2023 og sa fra om det nå, slik at valgkomiteen får tid.

{ATTACHMENTS}
"""


def build() -> bytes:
    return write(attached.look(), SOURCE, Properties("Møtebok styret 25.11.2022 m vedlegg"), INVENTED["nb"])
