"""Board minutes, 14 June 2024: `Sak 17/24 Tittel` Behandling and Vedtak. The fee is raised to kr 4,20; the app is postponed."""

from __future__ import annotations

from demo.layouts import classic
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

TITLE = "Protokoll fra styremøte 14. juni 2024"

SOURCE = """
!mal later

@title Protokoll fra styremøte

!par 2l 7l
| Organ | Styret for Fjordbyregionen IPR |
| Dato | Fredag 14. juni 2024, kl. 10.00–14.15 |
| Sted | Møterom Havna, Ulvestrand rådhus |
| Møteleder | Eskil Myrvang |
| Referent | Ingvild Tornes, daglig leder |
| Status | Godkjent i styremøte 13. september 2024, sak 24/24 |

### Til stede

!tabell 4l 4l 3l
| Navn | Representerer | Merknad |
| Eskil Myrvang (Ap) | Fjordby, styreleder | |
| Torunn Sandvær (H) | Lindvåg, nestleder | |
| Henrik Aasbrekk (H) | Ulvestrand | |
| Amina Farouk Lunde (Ap) | Grønnfoss | til kl. 13.40 |
| Jostein Brekkhus (Sp) | Skarvdal | |
| Silje Norvang (SV) | Sundlia | |
| Ragnhild Haugsvær (Sp) | Heimvik | |
| Astrid Myklatun (Sp) | Breidvatn | vara for Oddvar Tveitaskog (KrF) |
| Målfrid Seljestøl (Sp) | Kvernhaug | |
| Bjarte Solemdal (H) | Kystland fylkeskommune | inhabil i sak 18/24 |

**Forfall:** Oddvar Tveitaskog (KrF), Breidvatn.

**Fra administrasjonen møtte:** Ingvild Tornes (daglig leder), Mats Hovlandsvik (rådgiver, areal og transport) og Gunn Haldis
Rabben, kommunedirektør i Ulvestrand og leder av administrativ koordineringsgruppe.

!side

### Saksliste

!tabell 2l 9l
| Sak | Tittel |
| 14/24 | Godkjenning av innkalling og saksliste |
| 15/24 | Godkjenning av protokoll fra styremøte 26. april 2024 |
| 16/24 | Økonomirapport per 1. tertial 2024 |
| 17/24 | Medlemskontingent for 2025 |
| 18/24 | Høring: Regional transportplan for Kystland 2025–2036 |
| 19/24 | FjordReise – felles mobilitetsapp |
| 20/24 | Strategi 2025–2028: behandling av høringsinnspill |
| 21/24 | Vertskommune for næringskonferansen 2025 |
| 22/24 | Orienteringer og eventuelt |

## Sak 14/24 Godkjenning av innkalling og saksliste

@label Behandling

Silje Norvang ba om at spørsmålet om nattog ble tatt opp under eventuelt. Det var ingen merknader til innkallingen, som ble
sendt ut 5. juni.

@label Vedtak (enstemmig)

@vedtak Innkalling og saksliste godkjennes. Nattog tas opp under sak 22/24.

## Sak 15/24 Godkjenning av protokoll fra styremøte 26. april 2024

@label Behandling

Jostein Brekkhus viste til sak 11/24 og gjorde oppmerksom på at han hadde stemt for forslaget om å flytte høstseminaret til
Skarvdal. Protokollen rettes på dette punktet.

@label Vedtak (enstemmig)

@vedtak Protokollen fra møtet 26. april 2024 godkjennes med den rettelsen som kom fram i møtet.

## Sak 16/24 Økonomirapport per 1. tertial 2024

Sekretariatet la fram regnskapstall per 30. april. Første termin av kontingenten er innbetalt av alle medlemmene unntatt
Skarvdal, som har varslet betaling innen 1. juli på grunn av bytte av regnskapssystem. Lønnsutgiftene ligger under budsjett
fordi stillingen som rådgiver for klima og miljø sto ledig i januar og februar.

@caption Tabell 1. Økonomirapport per 30. april 2024. Tall i hele tusen kroner.

!tabell 5l 2r 2r 2r
| Post | Budsjett 2024 | Regnskap per 30.4. | Prognose året |
| Kontingent fra kommunene | 1 786 | 856 | 1 786 |
| Tilskudd fra fylkeskommunen | 430 | 215 | 430 |
| Prosjektmidler | 1 610 | 403 | 1 540 |
| **Sum inntekter** | **3 826** | **1 474** | **3 756** |
| Lønn og sosiale utgifter | 2 140 | 622 | 2 015 |
| Møter og representasjon | 260 | 71 | 255 |
| Faggruppene | 300 | 48 | 270 |
| Utredninger | 880 | 192 | 860 |
| Øvrig drift | 246 | 103 | 250 |
| **Sum utgifter** | **3 826** | **1 036** | **3 650** |

Prognosen viser et mindreforbruk på om lag 106 000 kroner. Prosjektmidlene er nedjustert fordi kartleggingen av
bysykkelordninger starter først i august.

@label Behandling

Daglig leder gjennomgikk rapporten. Bjarte Solemdal spurte om tilskuddet fra fylkeskommunen er prisjustert. Daglig leder svarte
at beløpet er avtalt som fast sum for 2023 og 2024, og at det skal reforhandles før neste avtaleperiode. Henrik Aasbrekk
understreket at faggruppene bør bruke det de har fått, og ikke spare seg til gode tall.

@label Vedtak (enstemmig)

@vedtak Økonomirapporten per 1. tertial 2024 tas til orientering.

!plass 95

## Sak 17/24 Medlemskontingent for 2025

Sekretariatet la fram forslag til kontingent for 2025. Satsen har stått uendret siden 2022, mens prisveksten i perioden har vært
11,4 prosent. Med dagens sats på kr 3,90 vil inntektene ikke lenger dekke to faste stillinger fra 2025. Forslaget gir 1 937 712
kroner fra de ni kommunene, regnet etter folketallet 1. januar 2024.

@label Behandling

Daglig leder orienterte. Flere medlemmer pekte på at økningen må sees i sammenheng med arbeidet med nytt handlingsprogram.
Målfrid Seljestøl mente at de minste kommunene merker selv en liten økning, og at neste regulering bør følge en fast indeks slik
at budsjettet kan planlegges. Styreleder sluttet seg til dette.

@label Vedtak (enstemmig)

@vedtak Medlemskontingenten for 2025 settes til kr 4,20 per innbygger, regnet etter folketallet 1. januar. Kontingenten
faktureres i to terminer. Sekretariatet bes legge fram forslag til indeksregulering innen mars 2025.

## Sak 18/24 Høring: Regional transportplan for Kystland 2025–2036

Bjarte Solemdal ba om å få vurdert sin habilitet, siden fylkeskommunen er avsender av planen. Styret fant ham enstemmig inhabil,
og han fratrådte under behandlingen. Ni medlemmer deltok.

Faggruppe for areal og transport har utarbeidet utkast til høringsuttalelse. Utkastet ble gjennomgått i administrativ
koordineringsgruppe 28. mai. Hovedpunktene er at vedlikehold av fylkesveiene må prioriteres foran nye strekninger, at toget må
gå hver halvtime på Øst-vest-banen, og at rassikring av fv. 214 må fram i tid.

@label Behandling

Mats Hovlandsvik presenterte utkastet. Jostein Brekkhus fremmet følgende tilleggsforslag:

@quote Ras- og skredsikring av fv. 214 mellom Skarvdal og Heimvik må være fullført innen 2029, ikke 2033 slik planutkastet
legger opp til.

Henrik Aasbrekk fremmet følgende endringsforslag til punktet om finansiering:

@quote Fjordbyregionen går imot at bompenger brukes til drift av hurtigbåtene, også i en overgangsperiode.

@label Avstemning

Tilleggsforslaget fra Brekkhus ble enstemmig vedtatt. Endringsforslaget fra Aasbrekk fikk 2 stemmer (Aasbrekk og Sandvær) og
falt mot 7 stemmer.

@label Vedtak (mot 2 stemmer)

@vedtak Styret slutter seg til utkastet med de endringer som kom fram i møtet. Uttalelsen sendes Kystland fylkeskommune innen
fristen 21. juni 2024.

## Sak 19/24 FjordReise – felles mobilitetsapp

Forprosjektet anslår at en felles app for buss, båt, bysykkel og samkjøring vil koste 3,4 millioner kroner å utvikle og om lag
900 000 kroner i året å drive. Fylkeskommunen arbeider samtidig med en egen reiseplanlegger.

@label Behandling

Torunn Sandvær mente at saken ikke er moden så lenge fylkeskommunens planer er uklare, og foreslo at saken utsettes. Silje
Norvang ba om at erfaringer fra sammenlignbare regioner innhentes før saken kommer tilbake.

@label Vedtak (enstemmig)

@vedtak Saken utsettes. Sekretariatet avklarer med fylkeskommunen om det kommer en regional reiseplanlegger, og legger saken
fram på nytt innen april 2025.

## Sak 20/24 Strategi 2025–2028: behandling av høringsinnspill

Forslaget til strategi var på høring fra 29. april til 31. mai. Det kom 23 innspill: fra alle medlemmene, fra sju organisasjoner
i næringslivet, fra fire ungdomsråd og fra to frivillige organisasjoner. Ungdomsrådene i Lindvåg og Sundlia ba om at rimelige
kollektivreiser for dem under 20 år får et eget mål. Næringsforeningene ønsket kompetanse tydeligere inn.

@label Behandling

Styret gikk gjennom innspillene punkt for punkt. Det var enighet om å ta inn kompetanse som eget innsatsområde, sammen med
næring. Forslaget om et eget mål for ungdomsbillett ble diskutert, men flertallet mente at billettprisen hører hjemme i
handlingsprogrammet.

@label Vedtak (enstemmig)

@vedtak Styret tilrår at representantskapet vedtar Strategi 2025–2028 med følgende endringer:

1. Kompetanse og næring blir eget innsatsområde.
2. Målet om å kutte klimagassutslippene med 55 prosent innen 2030 gjelder regionen samlet, ikke hver kommune.
3. Ungdomsbillett vurderes i handlingsprogrammet for 2026.

## Sak 21/24 Vertskommune for næringskonferansen 2025

Både Lindvåg og Grønnfoss har søkt om å være vertskap. Konferansen holdes 23. og 24. oktober 2025 og har de siste årene samlet
rundt 240 deltakere.

@label Avstemning

Ved alternativ avstemning fikk Lindvåg 6 stemmer og Grønnfoss 4 stemmer.

@label Vedtak

@vedtak Næringskonferansen 2025 legges til Lindvåg kulturhus.

## Sak 22/24 Orienteringer og eventuelt

- **Nattog:** Silje Norvang foreslo at Fjordbyregionen tar kontakt med regionene langs banen om et felles opprop for nattoget.
   Styreleder tar saken med til arbeidsutvalget.
- **Ny rådgiver:** Nora Bjerkaker er ansatt som rådgiver for klima og miljø. Hun begynte 1. mars.
- **Neste møte:** 13. september 2024 i Grønnfoss.

Møtet ble hevet kl. 14.15.

@sign Ulvestrand, 14. juni 2024

!luft 8

Eskil Myrvang, styreleder

Torunn Sandvær, nestleder
"""


def build() -> bytes:
    return write(classic.look(), SOURCE, Properties(TITLE), INVENTED["nb"])
