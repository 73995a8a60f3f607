"""Board minutes, 21 March 2025: contents with dot leaders, `Sak nr.: 9/25 TITTEL`, the follow-up list as a table."""

from __future__ import annotations

from demo.layouts import numbered
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
@title Møtebok fra styremøte 21. mars 2025

!par 2l 7l
| Sted | Møterom Varden, Fjordby rådhus, og Teams |
| Tid | 09.30–13.05 |
| Til stede | Myrvang (leder), Sandvær, Aasbrekk (Teams), Farouk Lunde, Brekkhus, Norvang, Vikøren (vara for Haugsvær),
  Tveitaskog, Seljestøl, Solemdal |
| Forfall | Haugsvær |
| Fra sekretariatet | Tornes, Hovlandsvik, Bjerkaker |

### Innhold

!innhold

# Sak nr.: 6/25 GODKJENNING AV INNKALLING OG SAKSLISTE

@label Behandling:

Sekretariatet opplyste at sak 14/25 trekkes fordi forslaget til reglement ikke er ferdig kvalitetssikret.

@label Vedtak:

Innkalling og saksliste godkjennes med den endring at sak 14/25 utgår.

# Sak nr.: 7/25 GODKJENNING AV MØTEBOK FRA 31. JANUAR 2025

@label Behandling:

Ingen merknader.

@label Vedtak:

Møteboken fra 31. januar 2025 godkjennes.

# Sak nr.: 8/25 ÅRSREGNSKAP 2024

Regnskapet er gjort opp med inntekter på 3 842 000 kroner og utgifter på 3 655 000 kroner. Det gir et mindreforbruk på 187 000
kroner. Avviket skyldes vakansen tidlig på året og at to utredninger ble rimeligere enn budsjettert.

!tabell 5l 2r 2r 2r
| Tall i 1 000 kroner | Budsjett 2024 | Regnskap 2024 | Avvik |
| Kontingent fra kommunene | 1 786 | 1 786 | 0 |
| Tilskudd fra fylkeskommunen | 430 | 430 | 0 |
| Prosjektmidler | 1 610 | 1 626 | 16 |
| **Sum inntekter** | **3 826** | **3 842** | **16** |
| Lønn og sosiale utgifter | 2 140 | 2 021 | −119 |
| Møter og representasjon | 260 | 262 | 2 |
| Faggruppene | 300 | 274 | −26 |
| Utredninger | 880 | 849 | −31 |
| Øvrig drift | 246 | 249 | 3 |
| **Sum utgifter** | **3 826** | **3 655** | **−171** |

@label Behandling:

Aasbrekk var fornøyd med at faggruppene nå bruker det meste av det de har. Seljestøl spurte hvor stort fondet er. Tornes svarte
at disposisjonsfondet var 725 000 kroner ved inngangen til året, og at det blir 912 000 kroner etter avsetningen.

@label Vedtak:

Styret slutter seg til regnskapet for 2024 og oversender det til representantskapet. Mindreforbruket på 187 000 kroner foreslås
avsatt til disposisjonsfond.

# Sak nr.: 9/25 FELLES KRAV TIL UTSLIPPSFRIE BYGGE- OG ANLEGGSPLASSER

Faggruppe for klima og miljø anbefalte 14. februar at kommunene stiller krav i alle kontrakter over 5 millioner kroner.
Arbeidsutvalget sendte saken videre 6. mars uten å ta stilling til beløpsgrensen, jf. AU-sak 006/25. Tre pilotprosjekter har
spart til sammen 126 tonn CO2.

@label Behandling:

Bjerkaker presenterte erfaringene fra pilotene. Sandvær var bekymret for de mindre entreprenørene og foreslo at grensen i 2026
settes til 10 millioner kroner. Norvang ville holde på faggruppens anbefaling. Brekkhus ba om at ordningen evalueres.

Ved alternativ votering mellom 10 og 5 millioner kroner fikk Sandværs forslag 6 stemmer og faggruppens anbefaling 4 stemmer.
Brekkhus' forslag om evaluering ble enstemmig vedtatt. Innstillingen samlet ble deretter enstemmig vedtatt.

@label Vedtak:

Styret legger saken fram for representantskapet med slik innstilling:

1. Kommunene i Fjordbyregionen stiller fra 1. januar 2026 krav om utslippsfrie bygge- og anleggsplasser i egne kontrakter over
   10 millioner kroner.
2. Fra 1. januar 2027 gjelder kravet alle nye kontrakter, uavhengig av verdi.
3. Klima og miljø vektes med minst 30 prosent i tildelingen.
4. Faggruppe for klima og miljø evaluerer ordningen og melder tilbake til styret innen 1. juni 2027.

# Sak nr.: 10/25 FJORDREISE – FELLES MOBILITETSAPP, NY BEHANDLING

Saken ble utsatt i juni i fjor (sak 19/24). Fylkeskommunen har siden bestemt seg for å lansere reiseplanleggeren Kystreise i
oktober 2025. Den dekker buss, båt og tog, og åpner for at kommunene kan koble på bysykler og samkjøring.

@label Behandling:

Hovlandsvik viste til at to av de tre regionene sekretariatet har snakket med, har lagt ned sine egne apper på grunn av
driftskostnadene. Norvang mente at Fjordbyregionen har spart penger på å vente. Tveitaskog spurte om Breidvatn kan bli med i
Kystreise uten bysykler, og fikk til svar at det er mulig.

@label Vedtak:

Fjordbyregionen går ikke videre med FjordReise. Kommunene oppfordres til å koble sine mobilitetstilbud til Kystreise.
Forprosjektet avsluttes, og gjenstående midler på 140 000 kroner overføres til utredninger.

# Sak nr.: 11/25 INDEKSREGULERING AV MEDLEMSKONTINGENTEN

Saken følger opp styresak 17/24, der sekretariatet ble bedt om å legge fram forslag til indeksregulering innen mars 2025. Etter
den reviderte samarbeidsavtalen, som gjelder fra 1. januar 2025, er det representantskapet som fastsetter kontingenten.

@label Behandling:

Tornes la fram tre alternativer. Solemdal anbefalte den kommunale deflatoren fordi den er kjent for alle økonomiavdelingene.
Aasbrekk varslet at han kunne tenke seg konsumprisindeksen, men fremmet ikke forslag.

@label Vedtak:

Styret legger saken fram for representantskapet med slik innstilling:

1. Kontingenten indeksreguleres fra 1. januar 2026 og utgjør kr 4,35 per innbygger.
2. Kontingenten reguleres deretter hvert år med den kommunale deflatoren i statsbudsjettet, rundet av til nærmeste fem øre.

Enstemmig vedtatt.

# Sak nr.: 12/25 UTTALELSE OM KRAFTFORSYNING TIL NYE NÆRINGSAREALER

Nettselskapet har varslet at Grønnfoss og Sundlia må vente til 2033 på mer kapasitet. Sju bedrifter med til sammen 410 planlagte
arbeidsplasser står i kø.

@label Behandling:

Farouk Lunde viste til at ett av datasentrene i køen alene ber om like mye strøm som hele Sundlia bruker. Hun foreslo at
uttalelsen ber om prioriteringskriterier, slik at bedrifter med mange ansatte per megawatt kommer først.

@label Vedtak:

Styret ber nettselskapet framskynde transformatorstasjonen på Moen til 2030. Køen må sorteres etter samfunnsnytte, der
arbeidsplasser per megawatt teller tungt. Vedtatt mot 1 stemme (Aasbrekk).

# Sak nr.: 13/25 OPPFØLGING AV TIDLIGERE VEDTAK

!tabell 1.3l 4.6l 2.4l 1.9l 2.4l
| Sak | Tiltak | Ansvarlig | Frist | Status |
| 17/24 | Forslag til indeksregulering | Tornes | 31.03.2025 | Utført, sak 11/25 |
| 18/24 | Høringsuttalelse om transportplanen | Hovlandsvik | 21.06.2024 | Utført |
| 19/24 | Avklaring om felles app | Hovlandsvik | 30.04.2025 | Utført, sak 10/25 |
| 22/24 | Felles brev om nattoget | Arbeidsutvalget | 01.12.2024 | Sendt 18.11.2024, svar mangler |
| 27/24 | Kartlegging av bysykkelordninger | Hovlandsvik | 01.02.2025 | Forsinket, ny frist 15.05.2025 |
| 31/24 | Rutine for innsyn og arkiv | Tornes | 01.03.2025 | Pågår |
| 4/25 | Felles opplæring av nye styremedlemmer | Bjerkaker | 30.09.2025 | Ikke startet |

@label Behandling:

Norvang etterlyste svar på nattogbrevet. Arbeidsutvalget purrer.

@label Vedtak:

Oversikten tas til orientering.

# Sak nr.: 14/25 REGLEMENT FOR GODTGJØRING

Trukket fra sakslisten, jf. sak 6/25.

# Sak nr.: 15/25 EVENTUELT

– Brekkhus inviterte til åpning av den første rasoverbygningen ved fv. 214 den 4. juni.

– Neste møte er 6. juni 2025 i Breidvatn. Møtet legges til rutetidene for hurtigbåten.
"""


def build() -> bytes:
    return write(numbered.look(), SOURCE, Properties("Møtebok fra styremøte 21. mars 2025"), INVENTED["nb"])
