"""Board minutes, 13 September 2024: the bikes are repealed, the charging points withdrawn."""

from __future__ import annotations

from demo.layouts import classic
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

TITLE = "Protokoll fra styremøte 13. september 2024"

SOURCE = """
!mal later

@title Protokoll fra styremøte

!par 2l 7l
| Organ | Styret for Fjordbyregionen IPR |
| Dato | Fredag 13. september 2024, kl. 09.30–13.50 |
| Sted | Sagbruket konferansesenter, Grønnfoss |
| Møteleder | Torunn Sandvær, nestleder (Eskil Myrvang fra sak 27/24) |
| Referent | Ingvild Tornes, daglig leder |
| Status | Godkjent i styremøte 22. november 2024, sak 33/24 |

### Til stede

!tabell 4l 4l 3l
| Navn | Representerer | Merknad |
| Eskil Myrvang (Ap) | Fjordby, styreleder | fra sak 27/24 |
| Torunn Sandvær (H) | Lindvåg, nestleder | |
| Henrik Aasbrekk (H) | Ulvestrand | |
| Amina Farouk Lunde (Ap) | Grønnfoss | |
| May Britt Øygarden (Ap) | Skarvdal | vara for Brekkhus |
| Silje Norvang (SV) | Sundlia | |
| Ragnhild Haugsvær (Sp) | Heimvik | |
| Oddvar Tveitaskog (KrF) | Breidvatn | |
| Målfrid Seljestøl (Sp) | Kvernhaug | |
| Bjarte Solemdal (H) | Kystland fylkeskommune | |

**Forfall:** Jostein Brekkhus (Sp), Skarvdal.

**Fra administrasjonen møtte:** Ingvild Tornes, Mats Hovlandsvik og Nora Bjerkaker.

## Sak 23/24 Godkjenning av innkalling og saksliste

@label Vedtak (enstemmig)

@vedtak Innkalling og saksliste godkjennes.

## Sak 24/24 Godkjenning av protokoll fra styremøte 14. juni 2024

@label Behandling

Astrid Myklatun, som møtte for Tveitaskog i juni, hadde ingen merknader.

@label Vedtak (enstemmig)

@vedtak Protokollen fra møtet 14. juni 2024 godkjennes.

## Sak 25/24 Økonomirapport per 2. tertial 2024

Regnskapet per 31. august viser inntekter på 2 871 000 kroner og utgifter på 2 316 000 kroner. Lønnsutgiftene er fremdeles
lave etter ledigheten i vinter. Posten for utredninger blir ikke brukt opp.

@label Behandling

Aasbrekk gledet seg over at faggruppene nå har brukt to tredeler av sine penger. Haugsvær spurte om Skarvdal har betalt
første termin. Det er gjort.

@label Vedtak (enstemmig)

@vedtak Økonomirapporten tas til orientering. Inntil 60 000 kroner av posten for utredninger kan brukes til å digitalisere
gamle kommunedelplaner.

## Sak 26/24 Oppnevning av arbeidsgruppe for nattoget

@label Behandling

Styret drøftet om regionen bør slå seg sammen med andre om et brev. Norvang hadde hatt kontakt med fire regioner langs
banen, og alle var med.

@label Vedtak (enstemmig)

@vedtak Silje Norvang, Oddvar Tveitaskog og Mats Hovlandsvik oppnevnes som arbeidsgruppe. Arbeidsutvalget sender brevet
innen 1. desember.

## Sak 27/24 Felles bysykkelordning

Styret forlenget ordningen i november 2022 (sak 34/22) på vilkår av at bruken kom opp i 1,5 turer per sykkel per dag. I 2023
var den 0,8. I sesongen fram til august i år var den 0,7. Utgiften er 1,44 millioner kroner i året, og hver tur koster nå 57
kroner. Leverandøren krever 22 prosent mer ved årsskiftet.

@label Behandling

Hovlandsvik la fram tallene. Myrvang kom under saken og overtok møteledelsen. Sandvær la ikke skjul på at hun er skuffet,
men vilkåret er ikke oppfylt, og det nytter ikke å late som. Norvang mente at ordningen ble sultet: Appen har vært nede i 31
dager, og ingen har ryddet snø fra stasjonene. Hun foreslo å beholde syklene i Lindvåg og legge ned resten. Øygarden leste
opp en hilsen fra Brekkhus: «Hva var det jeg sa?»

Solemdal nevnte at kommunene nå har minst fire egne ordninger, og at ingen vet hva de koster til sammen.

@label Avstemning

Norvangs forslag fikk 3 stemmer (Norvang, Farouk Lunde og Sandvær) og falt mot 7 stemmer.

@label Vedtak (mot 1 stemme)

@vedtak Styrets vedtak i sak 34/22 om felles bysykkelordning oppheves fra 31. desember 2024. Kontrakten sies opp, og syklene
tilbys kommunene til restverdi. Sekretariatet kartlegger de bysykkelordningene kommunene driver på egen hånd, innen 1.
februar 2025.

Norvang stemte imot.

## Sak 28/24 Felles innkjøp av ladepunkt

Rammeavtalen, som styret vedtok i mai 2023 (sak 18/23), ble kunngjort i mars, tre måneder etter fristen. Ved tilbudsfristen
forelå ett tilbud på 41 300 kroner per ladepunkt. Fjordby og Lindvåg har i mellomtiden kjøpt på egen hånd for henholdsvis 26
400 og 27 900 kroner.

@label Behandling

Tornes beklaget forsinkelsen og ba om at saken trekkes, slik at konkurransen kan avlyses. Seljestøl var oppgitt over at de
som hadde det minst travelt i 2023, ikke kunne vente. Sandvær svarte at Lindvåg sa fra om dette allerede da.

@label Vedtak (enstemmig)

@vedtak Saken trekkes. Konkurransen avlyses, og sekretariatet vurderer en ny innkjøpsrunde for de kommunene som fortsatt
mangler ladepunkt.

## Sak 29/24 Høstseminaret – program

@label Vedtak (enstemmig)

@vedtak Programmet godkjennes med den endring at økten om kunstig intelligens kortes fra tre timer til én.

## Sak 30/24 Innspill til statsbudsjettet

@label Behandling

Utkastet hadde ni punkter. Aasbrekk mente at ingen leser mer enn tre, og foreslo jernbane, rassikring og kraft. Tveitaskog
ville ha med lån til boliger i distriktene, men trakk forslaget.

@label Avstemning

Aasbrekks forslag fikk 8 stemmer. 2 stemte for alle ni punktene (Norvang og Seljestøl).

@label Vedtak (med 8 mot 2 stemmer)

@vedtak Innspillet til statsbudsjettet for 2025 konsentreres om jernbane, rassikring og kraft til næringsarealer.

## Sak 31/24 Rutine for innsyn og arkiv

To innsynskrav ble besvart etter fristen i sommer fordi ingen leste e-posten i juli.

@label Vedtak (enstemmig)

@vedtak Sekretariatet lager en rutine for innsyn og arkiv innen 1. mars 2025. Postmottaket skal leses hver virkedag, også i
ferien.

Møtet ble hevet kl. 13.50. Neste møte er 22. november 2024 i Skarvdal.

@sign Grønnfoss, 13. september 2024

!luft 8

Eskil Myrvang, styreleder

Torunn Sandvær, nestleder
"""


def build() -> bytes:
    return write(classic.look(), SOURCE, Properties(TITLE), INVENTED["nb"])
