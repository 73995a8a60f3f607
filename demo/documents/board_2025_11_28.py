"""Board minutes, 28 November 2025: charging points taken up again, and a follow-up list with due dates past."""

from __future__ import annotations

from demo.layouts import numbered
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Møtebok fra styremøte 28. november 2025

!par 2l 7l
| Sted | Lindvåg kulturhus, lille sal |
| Tid | 09.00–13.40 |
| Til stede | Myrvang (leder), Sandvær, Aasbrekk, Tangerud (vara for Farouk Lunde), Brekkhus, Norvang, Haugsvær (Teams),
  Tveitaskog, Seljestøl, Solemdal |
| Forfall | Farouk Lunde |
| Fra sekretariatet | Tornes, Hovlandsvik, Bjerkaker, Hjelmås |

### Innhold

!innhold

# Sak nr.: 31/25 GODKJENNING AV INNKALLING OG SAKSLISTE

@label Behandling:

Aasbrekk ba om at sak 38/25 settes opp før lunsj. Det ble den ikke.

@label Vedtak:

Innkalling og saksliste godkjennes.

# Sak nr.: 32/25 GODKJENNING AV MØTEBOK FRA 12. SEPTEMBER 2025

@label Behandling:

Ingen merknader.

@label Vedtak:

Møteboken fra 12. september 2025 godkjennes.

# Sak nr.: 33/25 ØKONOMIRAPPORT PER 31. OKTOBER 2025

Prognosen er et overskudd på 64 000 kroner. Profilfilmen er stanset, og halvparten av det som var satt av, er lagt til
lærlingarbeidet. Nytt i rapporten er en kolonne som viser hva hvert tiltak har kostet, slik representantskapet har bedt om
siden 2022.

@label Behandling:

Seljestøl roste kolonnen og spurte hvorfor det tok tre år. Tornes svarte at regnskapssystemet i Fjordby først i år kan føre
på tiltak.

@label Vedtak:

Økonomirapporten tas til orientering.

# Sak nr.: 34/25 UTTALELSE FRA VÄSTRA ÄLVLANDET OM TOGTRAFIKKEN

Naboene på svensk side svarte 12. november på utkastet til målbilde for tog Fjordby–Granhamn. De vil ha fem avganger om
dagen før de vil ha kortere reisetid, og de tilbyr 300 000 svenske kroner i året dersom Fjordbyregionen gir det samme. De
inviterer styret til Granhamn 16. april.

@label Behandling:

Hovlandsvik anbefalte å ta invitasjonen, men å vente med pengene til fylkeskommunen har svart. Solemdal ville ikke love noe.
Norvang mente at 300 000 er billig for et tog. Brekkhus spurte om bussen til Granhamn er elektrisk. Det er den ikke.

@label Vedtak:

1. Styret takker ja til felles møte i Granhamn 16. april 2026.
2. Spørsmålet om tilskudd på 300 000 kroner i året legges fram for styret 20. mars 2026.

Enstemmig vedtatt.

# Sak nr.: 35/25 FELLES INNKJØP AV LADEPUNKT – NY RUNDE

Styret trakk saken i september 2024 (sak 28/24) etter at det bare kom ett tilbud. Prisen har siden falt, og sju kommuner
mangler fortsatt ladepunkt. Fjordby og Lindvåg er ikke med denne gangen. Behovet er anslått til 310 ladepunkt og rammen til
9,3 millioner kroner.

@label Behandling:

Hovlandsvik innrømmet at forrige runde strandet på at ingen hadde bestemt hvem som skulle telle parkeringsplassene. Nå
foreslås det at hver kommune gjør det innen en fast dag. Seljestøl minnet om kaien, for tredje gang. Brekkhus ville være
sikker på at ladepunktene tåler 30 minusgrader. Haugsvær spurte om varmen fra ferjene kan brukes, men ble ikke hørt fordi
lyden falt ut.

@label Vedtak:

1. Det gjennomføres en ny felles konkurranse om inntil 310 ladepunkt i de sju kommunene som ikke har egen avtale. Rammen er
   9,3 millioner kroner.
2. Hver kommune melder behovet sitt innen 15. januar 2026.
3. Mats Hovlandsvik legger fram konkurransegrunnlaget innen 15. februar 2026.
4. Ingvild Tornes hjelper Kvernhaug med søknad om støtte til ferjekaien innen 1. mars 2026.

Enstemmig vedtatt.

# Sak nr.: 36/25 KARTLEGGING AV BYSYKKELORDNINGER

Kartleggingen, som styret ba om i sak 27/24, er ferdig, ni måneder etter fristen. Den viser fem kommunale ordninger med til
sammen 640 sykler og en samlet utgift på 9,1 millioner kroner i året. Fjordby står for 6,5 millioner av dem. Ingen av
ordningene kan bruke samme kort.

@label Behandling:

Norvang spurte om rådet igjen skal tilby seg å samordne. Ingen tok ordet. Etter en stund sa Aasbrekk at stillheten fikk være
svaret.

@label Vedtak:

Kartleggingen tas til orientering og sendes kommunene.

# Sak nr.: 37/25 NITROGEN TIL INDREFJORDEN – VALG AV FAGMILJØ

Kartleggingen ble vedtatt av representantskapet i august som tillegg til handlingsprogrammet. To fagmiljøer har gitt tilbud:
høgskolen i Fjordby på 238 000 kroner og et konsulentselskap på 195 000 kroner.

@label Behandling:

Bjerkaker anbefalte høgskolen, fordi studentene kan gjenta målingene hvert år. Aasbrekk ville ta det billigste. Det ble
stemt over de to tilbudene.

Ved alternativ votering fikk høgskolen 8 stemmer og konsulentselskapet 2 stemmer (Aasbrekk og Solemdal).

@label Vedtak:

Høgskolen i Fjordby får oppdraget med å kartlegge nitrogen til Indrefjorden, innenfor en ramme på 250 000 kroner.

# Sak nr.: 38/25 ERFARINGSKONFERANSE OM ANLEGGSPLASSER

@label Behandling:

Forslaget om en egen konferanse i juni 2026 ble møtt med at det finnes nok konferanser. Bjerkaker trakk forslaget.

@label Vedtak:

Saken trekkes.

# Sak nr.: 39/25 OPPFØLGING AV TIDLIGERE VEDTAK

!tabell 1.3l 4.6l 2.4l 1.9l 2.4l
| Sak | Tiltak | Ansvarlig | Frist | Status |
| 31/24 | Rutine for innsyn og arkiv | Tornes | 01.03.2025 | Utført 20.05.2025 |
| 4/25 | Felles opplæring av nye styremedlemmer | Bjerkaker | 30.09.2025 | Ikke startet |
| 12/25 | Møte med nettselskapet om Moen | Arbeidsutvalget | 01.09.2025 | Holdt 27.08.2025 |
| 18/25 | Kravmal for anleggsplasser | Bjerkaker | 15.12.2025 | Pågår |
| 21/25 | Arealregnskap i Sundlia | Sundlia | 01.11.2025 | Forsinket, ny frist 01.02.2026 |
| 26/25 | Prosjektplan for hybelordningen | Hjelmås | 30.11.2025 | Pågår |
| 27/25 | Ny nettside | Hovlandsvik | 31.10.2025 | Forsinket, ny frist ikke satt |

@label Behandling:

Tveitaskog spurte hvordan et tiltak kan være forsinket uten ny frist. Hovlandsvik fikk en uke på seg.

@label Vedtak:

Oversikten tas til orientering. Tiltak uten ny frist skal ha det innen 5. desember.

Møtet ble hevet 13.40. Neste møte er 30. januar 2026 i Ulvestrand.
"""


def build() -> bytes:
    return write(numbered.look("28.11.2025"), SOURCE, Properties("Møtebok fra styremøte 28. november 2025"), INVENTED["nb"])
