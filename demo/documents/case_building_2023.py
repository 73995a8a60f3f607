"""The case paper that first asked for building sites without emissions, May 2023: start in 2026 for all contracts."""

from __future__ import annotations

from demo.layouts import casepaper_early
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Utslippsfri byggeplass – felles krav fra 2026

!par 2.4l 7l
| Sak | 17/23 |
| Organ | Styret for Fjordbyregionen IPR |
| Møtedato | 12. mai 2023 |
| Saksbehandler | Sondre Kvalheim |
| Arkiv | 23/00061 |

## 1. Innstilling

1. Kommunene i Fjordbyregionen stiller krav om utslippsfri byggeplass i alle nye kontrakter fra 1. januar 2026.
2. Det gjennomføres tre piloter: Bekkeli barnehage i Grønnfoss, vannledning i Moseveien i Sundlia og Tollbodtorget i Fjordby.
3. Sekretariatet søker Klimasats om 2,4 millioner kroner til merkostnader i pilotene.

## 2. Saken kort fortalt

Anleggsmaskiner i regionen brenner 38 millioner liter diesel i året. Kommunene bestemmer over en femtedel av det gjennom
kontraktene sine. Teknikken finnes, men få leverandører har kjøpt maskinene, fordi ingen spør etter dem. Felles krav med
lang frist gir bransjen tid.

## 3. Hva menes med utslippsfri?

En byggeplass er utslippsfri når maskiner, oppvarming og tørking drives av strøm eller hydrogen. Biodiesel regnes ikke med,
selv om den er bedre enn vanlig diesel. Transporten til og fra er heller ikke med i kravet i første omgang.

Begrepet fossilfri, som Lindvåg brukte i 2021, er romsligere. Det tillater biodiesel. De to må ikke forveksles i
konkurransegrunnlagene.

## 4. Hva gjør andre?

De største byene i landet har stilt slike krav siden 2020. Sekretariatet har snakket med fire byggherrer. Tre råd går igjen:

- Bestem datoen tidlig, og flytt den ikke.
- Spør netteieren om strøm før noe annet.
- La leverandørene velge hvordan.

En av de fire flyttet datoen to ganger. Etter andre gang solgte den største maskinentreprenøren gravemaskinene sine til utlandet.

!side

## 5. Omfanget i regionen

@caption Nye kontrakter i bygg og anlegg, gjennomsnitt 2019–2022.

!tabell 3l 2r 2r 2r
| Kommune | Kontrakter per år | Over 10 mill. | Samlet verdi (mill. kr) |
| Fjordby | 61 | 16 | 742 |
| Lindvåg | 27 | 7 | 268 |
| Ulvestrand | 19 | 3 | 121 |
| Grønnfoss | 17 | 4 | 146 |
| Skarvdal | 14 | 1 | 62 |
| Sundlia | 12 | 2 | 88 |
| Heimvik | 6 | 1 | 27 |
| Breidvatn | 5 | 0 | 19 |
| Kvernhaug | 4 | 0 | 11 |
| **Sum** | **165** | **34** | **1 484** |

Bare én av fem kontrakter er over 10 millioner, men de står for nesten tre firedeler av verdien. Derfor er beløpsgrense et
tema. Settes grensen der, slipper to kommuner helt unna.

## 6. Alternativer

### Alternativ 1: Alle kontrakter fra 2026

Kravet er enkelt å forstå og rammer alle likt. Små anlegg i bratt terreng blir vanskeligst. Ordningen må ha en dispensasjon
for steder uten strøm.

### Alternativ 2: Bare kontrakter over 10 millioner kroner

Kravet treffer de store entreprenørene, som har råd til maskinene. De små får aldri noen grunn til å skifte ut. Breidvatn og
Kvernhaug får ingen utslippskutt.

### Alternativ 3: Anbefaling uten krav

Kommunene oppfordres til å vekte miljø. Det gjør de allerede. Andelen utslippsfrie anlegg er to prosent.

!side

## 7. Økonomi

Leverandørene anslår merkostnaden til mellom 4 og 12 prosent. I pilotene regner vi med 8 prosent i Grønnfoss, 9 i Sundlia og
5 i Fjordby. Barnehagen er størst, med en kontrakt på rundt 61 millioner kroner.

!tabell 4l 2.4r 2.4r 2.4r
| Pilot | Ventet merkostnad (kr) | Søkes fra Klimasats (kr) | Kommunen dekker (kr) |
| Bekkeli barnehage | 4 880 000 | 1 300 000 | 3 580 000 |
| Moseveien | 1 665 000 | 600 000 | 1 065 000 |
| Tollbodtorget | 1 210 000 | 500 000 | 710 000 |
| **Sum** | **7 755 000** | **2 400 000** | **5 355 000** |

For alle kommunene samlet kan et fullt krav i 2026 koste mellom 60 og 90 millioner kroner i året hvis prisene ikke faller.
De har falt med en tredel på tre år.

Sekretariatets eget arbeid dekkes av stillingen som rådgiver for klima og miljø. Det settes av 20 000 kroner til reiser i
handlingsprogrammet.

## 8. Høring i kommunene

Åtte av ni kommunedirektører støtter alternativ 1, tre av dem med ønske om en overgangsordning. Kommunedirektøren i Skarvdal
går imot. Han skriver at kommunen har elleve entreprenører med til sammen 64 ansatte, og at ingen av dem eier en maskin som
er yngre enn seks år.

Entreprenørforeningen er positiv til datoen, men ber om at kommunene ikke lager ni ulike kravdokumenter.

## 9. Vurdering

En frist på to og et halvt år er lang nok til at en entreprenør kan bytte maskiner i vanlig takt. Datoen bør ligge fast. Det
viktigste signalet fra alle vi har snakket med, er at usikkerhet er dyrere enn strenghet.

Beløpsgrense frarådes. Erfaringen fra andre steder er at kontrakter deles opp for å komme under grensen.

For Skarvdal og de andre som har små anlegg langt fra strømnettet, må dispensasjonen være reell. Den bør gis av kommunen
selv, men meldes til sekretariatet, slik at bruken kan følges.

## 10. Videre arbeid

1. Pilotene begynner i mai 2023 og er ferdige i løpet av 2024.
2. Erfaringene legges fram for faggruppen i begynnelsen av 2025.
3. Felles kravmal er klar sommeren 2025.
4. Kravet gjelder fra 1. januar 2026.

Fjordby, 2. mai 2023

Sondre Kvalheim, rådgiver

!side

## Vedlegg 1: Utkast til kravtekst

Teksten er ment å kunne limes inn i et konkurransegrunnlag. Den er prøvd på tre innkjøpere, som alle forsto den likt.

1. Anleggsmaskiner, kraner, heiser og aggregater skal drives av strøm eller hydrogen.
2. Oppvarming og tørking skal skje uten olje, gass eller biobrensel.
3. Leverandøren fører logg over energibruken og leverer den hver måned.
4. Byggherren har ansvar for at strømmen er framme til byggegropa før arbeidet begynner. Hvor mye som trengs, oppgis i tilbudet.
5. Brudd på punkt 1 eller 2 gir et trekk på 5 000 kroner per maskin per døgn.

## Vedlegg 2: Dispensasjon

Kommunen kan gi dispensasjon når ett av disse vilkårene er oppfylt:

a) Netteieren bekrefter skriftlig at strøm ikke kan skaffes innen fire måneder.
b) Maskintypen finnes ikke uten forbrenningsmotor.
c) Arbeidet haster av hensyn til liv og helse, for eksempel etter ras eller flom.

Dispensasjonen skal være begrunnet og offentlig. Den gjelder én maskin eller ett arbeid, ikke hele kontrakten.

## Vedlegg 3: Hva finnes å få?

@caption Maskiner som kan leies i Kystland, april 2023.

!tabell 4l 2r 2r
| Type | Antall elektriske | Merpris per uke |
| Gravemaskin under 3 tonn | 41 | 15 % |
| Gravemaskin 8–16 tonn | 9 | 60 % |
| Gravemaskin over 20 tonn | 3 | 110 % |
| Hjullaster | 12 | 40 % |
| Tårnkran | 6 | 0 % |
| Mobilt batteri, 300 kWh | 2 | – |

De to mobile batteriene er leid ut til og med september. Tårnkraner har gått på strøm i femti år, men ingen har kalt det et
miljøtiltak.

!side

## Vedlegg 4: Spørsmål fra entreprenørene

**Hva om strømmen blir borte?** Da stanser arbeidet, som ved andre feil. Fristen forlenges tilsvarende når feilen ligger hos
netteieren.

**Kan vi bruke dieselaggregat til å lade?** Nei. Det er det samme som å kjøre på diesel, bare dårligere.

**Gjelder kravet underleverandører?** Ja, alle som arbeider på tomta.

**Hva med brøyting?** Drift og vedlikehold er ikke omfattet. Sekretariatet har fått spørsmålet fra ni av elleve
entreprenører i Skarvdal.

**Blir datoen flyttet?** Det avgjør styret. Innstillingen er at den står.
"""


def build() -> bytes:
    return write(casepaper_early.look("Sak 17/23"), SOURCE, Properties("Saksframlegg 17/23"), INVENTED["nb"])
