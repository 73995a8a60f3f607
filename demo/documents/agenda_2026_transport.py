"""Case papers on transport for the board's meeting of 20 March 2026: the ferry or a fixed link, youth tickets, the neighbours."""

from __future__ import annotations

from demo.documents.agenda_2026_attachments import COUNCIL, DEMANDS, PLAN, YOUTH

CASES = f"""
!side

# Sak 14/26 Høring: Handlingsprogram 2027–2030 til regional transportplan – fast samband til Kvernhaug

**Forslag til vedtak:** Styret legger saken fram for representantskapet med slik innstilling:

1. Fjordbyregionen ber fylkeskommunen prioritere undersjøisk tunnel under Kvernsundet, med byggestart i 2029.
2. Kostnaden på 1,48 milliarder kroner dekkes med inntil 40 prosent bompenger.
3. Ferja skal gå hver halvtime morgen og ettermiddag til tunnelen åpner.

## Hva høringen gjelder

Kystland fylkeskommune sendte 15. februar utkast til handlingsprogram for 2027–2030 på høring. Fristen er 30. april 2026.
Rammen er 1,62 milliarder kroner til fylkesveier i fire år. Utkastet har ett nytt stort prosjekt: fast samband til
Kvernhaug, med to alternativer som fylkeskommunen ber om råd om.

Representantskapet ba om ferjefri vei i mai 2022 (sak 5/22), og om at både bru og tunnel utredes. Styret gjentok det i
uttalelsen av 20. juni 2024. Utredningen er nå ferdig.

## De to alternativene

!tabell 4l 3l 3l
| | Tunnel | Bru |
| Lengde | 3,8 km | 2,1 km med tilførselsveier |
| Kostnad (2026-kroner) | 1,48 milliarder | 1,71 milliarder |
| Usikkerhet | 30 prosent | 18 prosent |
| Byggetid | 4 år | 3,5 år |
| Åpning | 2033 | 2033 |
| Gående og syklende | ikke tillatt, egen buss | eget felt på 3,5 meter |
| Stengt i året, anslag | 2 døgn | 6 døgn på grunn av vind |
| Drift per år | 14,2 millioner | 6,9 millioner |
| Bompenger per passering | 96 kroner | 118 kroner |
| Naturinngrep | massedeponi i Kvernbukta | hekkeplass for 210 par makrellterne |

Da representantskapet behandlet saken i 2022, var tunnelen anslått til 1,35 milliarder kroner. Bruen var ikke regnet på.

## Hva kommunene mener

Kvernhaug kommunestyre vedtok 24. februar å be om det alternativet som kommer først. Ordføreren har siden sagt at hun
foretrekker bru, fordi ungdom uten førerkort da kan komme seg over på egen hånd. Heimvik og Skarvdal ønsker tunnel.
Ulvestrand mener at hurtigbåten er viktigere enn begge deler. Sundlia ber om at syklende ikke glemmes. Fjordby, Lindvåg og
Grønnfoss har ikke uttalt seg. Breidvatn viser til at kommunen ligger 90 kilometer unna.

## Innspill fra faggruppe for areal og transport

Gruppen drøftet saken 5. mars og delte seg på midten. De som ønsker tunnel, la vekt på vinden. I 2025 blåste det over 25
meter i sekundet i 143 timer ved Kvernsundet. De som ønsker bru, viste til at 38 prosent av dem som tar ferja, ikke har bil
med seg. I en tunnel må de vente på buss.

Gruppen var enig om at driften må med i regnestykket. Over 40 år koster driften av tunnelen 292 millioner kroner mer enn
driften av bruen.

## Trafikk og bompenger

I dag tar 410 biler og 390 personer uten bil ferja hver dag. Fylkeskommunen regner med 1 150 biler i døgnet når sambandet
åpner. Anslaget forutsetter at det bygges 200 boliger på øya. Den eneste reguleringsplanen som er vedtatt, har 44.

Med 40 prosent bompenger tar det 18 år å betale ned tunnelen. Prisen er høy for dem som pendler: om lag 4 200 kroner i
måneden uten rabatt. Fylkeskommunen foreslår et tak på 40 passeringer i måneden.

## Ferja fram til åpning

Kontrakten med rederiet går ut i 2029. Den kan forlenges i fire år. Ferja var innstilt i 41 døgn i 2021, 38 døgn i 2023 og
29 døgn i 2025. Reservebåten, som har ligget i Kvernhaug fra november til mars siden 2024, har tatt elleve turer med syke.

Halvtimesavganger morgen og ettermiddag vil koste 9,4 millioner kroner i året. Det er bare 0,6 prosent av det tunnelen
koster, og kan begynne når som helst.

## Sekretariatets vurdering

Begge alternativene oppfyller det representantskapet ba om i 2022. Tunnelen er billigst å bygge og dyrest å drive. Den er
sjeldnere stengt. Bruen er åpen for alle, men inngrepet i Kvernholmen naturreservat kan føre til at staten stanser den. Da
kan det gå fem år til.

Sekretariatet har lagt mest vekt på at noe faktisk blir bygd, og anbefaler tunnelen. Anbefalingen er ikke opplagt. Dersom
styret legger mest vekt på dem som ikke kjører bil, bør det velge bru.

Ferjeavgangene bør stå som et eget punkt og ikke som en trøst til slutt.

!side

### Vedlegg 1 til sak 14/26: Utdrag av referatet fra folkemøtet i Kvernhaug 19. februar

Det møtte 214 personer, hver tjuende voksne på øya. Møtet ble ledet av rektor ved skolen.

- En drosjeeier sa at han har kjørt 312 fødende og syke til kaien på elleve år, og at han kan navnet på dem som ikke rakk det.
- En elev i tiende trinn sa at hun flytter på hybel i august og egentlig ikke vil. Tunnelen er ferdig når hun er 23.
- En sauebonde ville ikke ha bru, fordi brua lander i beitet. Han fikk spørsmål om det var flere som eide beite der. Det var
   det.
- En lege fra Heimvik minnet om at ambulansen går fritt i en tunnel også når det blåser.
- En sykkelhandler, den eneste på øya, ville ha bru og innrømmet at han var part i saken.
- Formannen i velforeningen leste opp brevet foreningen sendte i 2020, og la til at det ikke er blitt besvart.

Ved håndsopprekning til slutt var 118 for bru og 71 for tunnel. Resten lot hendene ligge.

!side

### Vedlegg 2 til sak 14/26: Notat om habilitet

Kystland fylkeskommune er avsender av høringen og skal selv vedta programmet. Fylkesordfører Bjarte Solemdal ble funnet
inhabil i den tilsvarende saken i juni 2024 (sak 18/24). Den gangen fratrådte han, og ni medlemmer deltok. I september 2020
gjorde han det samme etter eget ønske.

Kommuneadvokaten i Fjordby har vurdert spørsmålet på nytt. Etter forvaltningsloven § 6 andre ledd og kommuneloven § 11-10 er
det ikke gitt at en folkevalgt er inhabil bare fordi han er leder for høringsinstansens motpart, når rådet ikke treffer
enkeltvedtak. Advokaten mener at Solemdal kan delta, men at styret selv må ta stilling. I 2024 la styret vekt på at
uttalelsen gikk hardt ut mot planen. Dette gjelder ikke nå.

Sekretariatet foreslår at Solemdal får delta i behandlingen.

{COUNCIL}
!side

# Sak 15/26 Anleggsplasser uten utslipp – første rapport

**Forslag til vedtak:** Rapporten tas til orientering. Styret ber om at dispensasjoner begrunnes offentlig.

## Hva som er vedtatt

Styret vedtok i mai 2023 (sak 17/23) at kravet skulle gjelde alle nye kontrakter fra 1. januar 2026. Skarvdal tok forbehold.
Etter pilotene endret representantskapet opplegget i august 2025 (sak 10/25): Fra 1. januar 2026 gjelder kravet kontrakter
over 10 millioner kroner, og først fra 1. januar 2027 gjelder det alle. Det ble vedtatt med 20 mot 4 stemmer.

## De første ti ukene

Sju konkurranser over beløpsgrensen er kunngjort fra 1. januar til 8. mars.

!tabell 3.6l 2l 1.6r 1.2r 2.6l
| Prosjekt | Kommune | Anslag (mill. kr) | Tilbud | Utslippsfritt |
| Kolltjern skole | Fjordby | 212,0 | 6 | ja |
| Kaikant, Østneset | Fjordby | 88,0 | 4 | ja |
| Kulvert ved stasjonen | Lindvåg | 31,0 | 5 | ja |
| Omsorgsboliger, Moen | Grønnfoss | 94,0 | 3 | ja |
| Vannverk | Breidvatn | 42,0 | 2 | dispensasjon |
| Vei, Nordre Breidvatn | Breidvatn | 16,5 | 3 | dispensasjon |
| Flomvoll langs Skarva | Skarvdal | 27,0 | 4 | ja |

Anslaget for året var 34 kontrakter. Farten tyder på at det blir noe flere.

## Dispensasjonene

Begge er gitt av Breidvatn, og begge bygger på at netteier skriftlig har bekreftet at strøm ikke kan skaffes innen fire
måneder. Bekreftelsen er på én setning: «Vi har ikke kapasitet før i 2028.» Breidvatn har gjort alt riktig. Likevel er det
grunn til å følge med: Dersom en setning er nok, vil flere finne den.

Skarvdal, som tok forbehold i 2023, har kunngjort flomvollen med fullt krav og fått fire utslippsfrie tilbud. Entreprenøren
med det laveste tilbudet har 14 ansatte.

## Merkostnad

Det er for tidlig å si hva kravet koster. De tre kontraktene som er inngått, ligger 2,9, 3,4 og 5,1 prosent over kalkylen
uten krav. Pilotene lå mellom 2,7 og 6,2 prosent.

## Vaktordningen

Innkjøpere kan ringe tirsdag og torsdag mellom 9 og 11. Telefonen har ringt 43 ganger. Halvparten av spørsmålene gjelder
hvem som skal betale for å forsterke nettet. Sekretariatet har ikke noe godt svar på det, men sier det høflig.

{DEMANDS}
!side

# Sak 16/26 Ungdomsbillett – delrapport

**Forslag til vedtak:** Styret ber om at utredningen går videre med alternativ 2 og 3. Sluttrapporten legges fram innen 1.
september 2026.

## Hvorfor saken kommer nå

Ungdomsrådene i Lindvåg og Sundlia ba i 2024 om et eget mål for rimelige reiser. Styret la det til handlingsprogrammet (sak
20/24). Tiltak 2.2 har frist 1. september. Delrapporten er lagt fram etter ønske fra Norvang.

## Hvem reiser?

Det bor 48 900 personer under 20 år i regionen. Av dem er 21 300 mellom 13 og 19. Ifølge reisevaneundersøkelsen i 2023
reiser hver tredje av dem kollektivt minst tre ganger i uken. I Fjordby er det hver annen, i Breidvatn hver tiende.

## Tre alternativer

!tabell 0.8l 4.6l 2r 2r 2r
| | Billett | Pris per måned | Kostnad per år (mill. kr) | Nye reiser |
| 1 | Dagens ungdomsbillett, ett område | 410 | 0 | 0 % |
| 2 | Hele regionen, buss og båt | 290 | 11,8 | 9 % |
| 3 | Hele regionen, også tog | 290 | 17,3 | 16 % |
| 4 | Gratis under 20 år | 0 | 46,0 | 24 % |

Det meste av kostnaden er inntekter som faller bort fra dem som reiser fra før. I alternativ 4 går 71 prosent av pengene til
ungdom som allerede har billett.

## Hva ungdommene selv sier

Sekretariatet har møtt fem ungdomsråd. De sier at pris er viktig, men at siste avgang er viktigere. I Skarvdal går siste
buss 17.40. Rådet i Heimvik skrev: «En gratis buss som har gått, er ikke gratis.»

## Vurdering

Gratis er dyrt og gir minst igjen per krone. Alternativ 3 gir flest nye reiser for pengene, men krever avtale med
togselskapet. Alternativ 2 kan innføres uten. Begge bør regnes videre på sammen med en senere avgang fredag og lørdag.

{YOUTH}
!side

# Sak 17/26 Tilskudd til felles arbeid med Västra Älvlandet

**Forslag til vedtak:** Fjordbyregionen bidrar med 300 000 svenske kroner i 2026 til det felles arbeidet med togtrafikken.
Beløpet dekkes av disposisjonsfondet.

Kommunalförbundet Västra Älvlandet tilbød i november 300 000 svenske kroner i året i 2026 og 2027, på vilkår av at
Fjordbyregionen gir det samme. Styret bestemte 28. november at spørsmålet skulle legges fram i dag (sak 34/25).
Fylkeskommunen har svart at den ikke vil være med på spleiselaget, men stiller med en togplanlegger to dager i måneden.

Pengene skal brukes til trafikkberegninger for møtesporet i Hultmyren, som Trafikverket ellers ikke ser på før i 2028. Uten
møtesporet blir det ikke mer enn fire avganger om dagen.

## Økonomi

300 000 svenske kroner svarer til om lag 310 000 norske. Det er ikke avsatt i budsjettet. Etter en slik bruk vil fondet være
på 297 000 kroner ved utgangen av året. Det er lite, men ikke uforsvarlig.

## Alternativer

Styret kan tilby et mindre beløp, for eksempel 200 000 norske kroner, eller utsette saken til budsjettet for 2027. Naboene
har brukt ordet «motsvarande», men de har også sagt at de helst vil komme i gang.
{PLAN}
"""
