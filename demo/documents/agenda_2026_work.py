"""What closes the agenda of 20 March 2026: practical notes, and the yearly account of what the council has said and to whom."""

from __future__ import annotations

from demo.documents.agenda_2026_report import REPORT

CASES = f"""
!side

# Referatsaker

Referatsakene behandles ikke hver for seg. Den som vil ta opp en av dem, sier fra under sak 9/26.

## RS 1/26 Uttalelser i 2025

Strategien sier at ti høringsuttalelser i året er nok. I 2025 ble det åtte.

!tabell 1.9l 5l 2.4l 2.8l
| Dato | Til og om | Vedtatt av | Dissens |
| 31.01.2025 | Departementet, om gratis ferje til øyer uten vei | styret 3/25 | ingen |
| 21.03.2025 | Nettselskapet, om kraft til næringsarealer | styret 12/25 | Aasbrekk |
| 23.04.2025 | Stortingsbenken, om sovevogner | representantskapet 3/25 | Brunvoll, Ødemark, Skogvik |
| 06.06.2025 | Fylkeskommunen, om skolestruktur | styret 20/25 | Haugsvær |
| 06.06.2025 | Statsforvalteren, om jordvern | styret 22/25 | Brekkhus |
| 12.09.2025 | Departementet, om lærlingtilskudd | styret 25/25 | ingen |
| 12.09.2025 | Fylkeskommunen, om hurtigbåtanbudet | styret 28/25 | ingen |
| 28.11.2025 | Havforskere i Fjordby, om ålegras | styret, uten saksnummer | ingen |

## RS 2/26 Nye folk

Øystein Råmunddal (H) er valgt til ordfører i Lindvåg etter Torunn Sandvær, som har tatt arbeid i utlandet. Pernille
Haugerud møter for Lindvåg i faggruppe for klima og miljø. Torgeir Lunnan møter for Breidvatn samme sted. Arkivet trenger
deres signatur.

## RS 3/26 Brev fra elevrådet ved Kvernhaug skole

Elevrådet inviterer hele styret til å ta ferja 07.10 en mandag i februar. Brevet er besvart med takk. Styreleder har
foreslått å gjøre det i 2027.

## RS 4/26 Innsyn og arkiv

Postmottaket fikk 61 krav om innsyn i 2025, mot 23 året før. Fem ble besvart etter fristen, alle i uke 29. Tolv krav kom fra
samme avsender, som samler på referater fra faggrupper. Ingen krav er avslått.

{REPORT}
!side

# Møteplan og praktiske opplysninger

!tabell 3l 4l 4l
| Dato | Møte | Sted |
| 8. april | Arbeidsutvalget | Teams |
| 16. april | Felles møte med Västra Älvlandet | Granhamn |
| 22. april | Representantskapet | Sundlia |
| 5. juni | Styret | Kvernhaug |
| 26. august | Representantskapet | Fjordby |
| 11. september | Styret | Skarvdal |
| 27. november | Styret | Grønnfoss |

## Reisen til Granhamn

Bussen går fra Tollboden i Fjordby kl. 06.45, ikke kl. 7, som det står i handlingsprogrammet. Den stopper i Lindvåg kl.
07.30 og ved riksgrensen så lenge som nødvendig. Ta med pass. Den som blir kvalm av sving, bør sitte foran.

## Lunsj

Kulturhuset serverer suppe kl. 11.45. Meld fra om allergier. Brekkhus har bedt om at det i år ikke blir blomkål.

## Etter møtet

Kl. 14.45 viser byantikvaren fram lastplassen ved stasjonen, der det vokser bjørk mellom sporene. Omvisningen tar en
halvtime og krever støvler.
"""
