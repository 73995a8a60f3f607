"""The action programme for 2026 with its budget; the fee stands on page 11."""

from __future__ import annotations

from demo.layouts import programme
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED, MUNICIPALITIES, fee, kroner


def shares() -> str:
    rows = ["| Kommune | Folketall 1.1.2025 | Kontingent 2026 (kr) | Per termin (kr) |"]
    for one in MUNICIPALITIES:
        whole = fee(one.name, 2026)
        rows.append(f"| {one.name} | {kroner(one.people[2025])} | {kroner(whole)} | {kroner(whole // 2)} |")
    people, whole = sum(one.people[2025] for one in MUNICIPALITIES), sum(fee(one.name, 2026) for one in MUNICIPALITIES)
    rows.append(f"| **Sum** | **{kroner(people)}** | **{kroner(whole)}** | |")
    return "\n".join(rows)


SOURCE = f"""
@front Handlingsprogram 2026

@ingress Med budsjett og ansvar

@ingress Vedtatt av representantskapet 27. august 2025, sak 9/25

!side page

@front Innhold

!innhold

!side

# Innledning

@ingress Handlingsprogrammet er det andre i strategiperioden 2025–2028. Det inneholder 15 tiltak, mot 22 i fjor. Færre tiltak
skal gi flere som blir ferdige.

Hvert tiltak har én ansvarlig og én frist. Det har vi ikke hatt før. Ordningen kom etter at arbeidsutvalget gikk gjennom
programmet for 2024 og fant at sju tiltak ikke hadde noen navngitt eier, og at ingen av de sju ble gjennomført.

Tiltakene er delt etter strategiens tre innsatsområder. I tillegg kommer et eget kapittel for kommuner med under 20 000
innbyggere. Det følger opp løftet om at småkommunene skal se hva de får igjen for kontingenten.

## Slik leses tabellene

Kostnaden er det som belastes budsjettet til Fjordbyregionen, i hele tusen kroner. Egen arbeidstid i kommunene er ikke tatt med.
Der det står «drift», dekkes tiltaket av de faste stillingene i sekretariatet.

!side

# Hva ble gjort i 2025?

Programmet for 2025 hadde 22 tiltak. Ved utgangen av juni var status slik:

!tabell 4l 1.2r 5l
| Status | Antall | Eksempler |
| Ferdig | 9 | Evaluering av pilotene for anleggsplasser, felles brev om nattoget |
| I rute | 7 | Skoleveisjekk, arealregnskap i Sundlia og Grønnfoss |
| Forsinket | 4 | Oversikt over bysykkelordninger, ny nettside |
| Avsluttet | 2 | FjordReise, felles profilfilm |

Det beste enkeltresultatet er kanskje at 31 av regionens 118 barneskoler nå har gjennomført skoleveisjekk. I Ulvestrand har
antallet barn som blir kjørt, gått ned med en fjerdedel ved skolene som har fått fartshumper.

## Det som ikke gikk som planlagt

Oversikten over tomme næringslokaler ble ferdig først i februar, ett år etter fristen. Den viser 68 000 kvadratmeter ledig
areal, halvparten av det i Lindvåg sentrum.

Profilfilmen ble stanset da tilbudene kom inn på 480 000 kroner. Styret mente at pengene gjør større nytte i arbeidet med
lærlinger.

!side

# Klima og natur

Felles krav i anskaffelser blir årets største oppgave. Kravene gjelder fra 1. januar, og mange innkjøpere har aldri skrevet et
slikt konkurransegrunnlag.

!tabell 0.9l 5.4l 2.3l 1.4r 1.7l
| Nr. | Tiltak | Ansvarlig | Kostnad | Frist |
| 1.1 | Utslippsfrie bygge- og anleggsplasser: felles kravmal, seks kursdager for innkjøpere og en vaktordning der kommunene kan
  ringe og spørre | Nora Bjerkaker | 690 | 31.12. |
| 1.2 | Kartlegging av nitrogen fra renseanlegg og landbruk til Indrefjorden | Nora Bjerkaker | 250 | 15.12. |
| 1.3 | Felles ryddedag lørdag 2. mai, med samlet rapport | Sundlia | 40 | 01.06. |
| 1.4 | Vannstandsmålere i små vassdrag, pilot i Skarvdal og Breidvatn | Skarvdal | 120 | 01.10. |
| 1.5 | Klimaregnskap for regionen | Sekretariatet | drift | 15.04. |

Tiltak 1.1 finansieres med tilskudd fra Klimasats. Tiltak 1.2 kom til som tilleggsforslag i representantskapet og dekkes
innenfor rammen til utredninger. Målingene gjøres ved fire renseanlegg og seks bekker, og en fagperson fra høgskolen i Fjordby
kvalitetssikrer dem.

## Hva er nytt fra 1. januar?

Kravet gjelder i første omgang kontrakter over 10 millioner kroner. Anslaget er at det omfatter 34 kontrakter i regionen i 2026,
to tredeler av dem i Fjordby og Lindvåg. Vaktordningen er bemannet tirsdag og torsdag kl. 9 til 11. De vanligste spørsmålene
samles på nettsiden uten navn på den som spurte.

## Små bekker, store skader

Pilotene med vannstandsmålere bruker utstyr til under 3 000 kroner per punkt. Blir erfaringene gode, får alle kommunene tilbud
om samme løsning i 2027.

!side

# Areal og transport

!tabell 0.9l 5.4l 2.3l 1.4r 1.7l
| Nr. | Tiltak | Ansvarlig | Kostnad | Frist |
| 2.1 | Arealregnskap etter felles mal i Skarvdal, Heimvik og Ulvestrand | Lindvåg | 110 | 01.11. |
| 2.2 | Ungdomsbillett: utredning av pris, kostnad og virkning for reisende under 20 år | Mats Hovlandsvik | 90 | 01.09. |
| 2.3 | Skoleveisjekk ved 40 skoler | Ulvestrand | 30 | 20.06. |
| 2.4 | Grenselyst: målbilde for tog Fjordby–Granhamn | Mats Hovlandsvik | drift | 30.11. |
| 2.5 | Oppfølging av regional transportplan | Styreleder | drift | løpende |

Utredningen av ungdomsbillett følger opp styrets behandling av strategien i juni 2024. Den skal vise hva en månedsbillett til
290 kroner vil koste, og om den får flere til å reise eller bare gjør reisen billigere for dem som reiser fra før.

## Arealregnskap tar tid

Lindvåg brukte åtte måneder på sitt første regnskap. Grønnfoss, som fikk låne kartmalen, brukte fem. Sundlia ble forsinket fordi
to gamle kommunedelplaner bare fantes på papir. Kommunene som begynner i 2026, får derfor hjelp til å finne og skanne gamle
planer før de starter.

## Tog over grensen

I Grenselyst er egenandelen dekket av lønn. Tilskuddet fra Interreg er ført som inntekt i budsjettet.

!side

# Kompetanse og næring

!tabell 0.9l 5.4l 2.3l 1.4r 1.7l
| Nr. | Tiltak | Ansvarlig | Kostnad | Frist |
| 3.1 | Samordning av lærlingplasser på tvers av kommunene, med hybelordning | Vetle Hjelmås | 70 | 15.08. |
| 3.2 | Næringskonferansen 2026 i Grønnfoss | Grønnfoss | 85 | 23.10. |
| 3.3 | Dialog med nettselskapet om kraft til næringsarealer | Arbeidsutvalget | drift | løpende |

Vetle Hjelmås begynte 1. august 2025 som rådgiver for næring og kompetanse i 60 prosent stilling. Stillingen varer ut 2027.

## Hvorfor lærlinger?

I fjor fikk 63 prosent av søkerne plass i egen region. De andre fikk enten plass et annet sted eller falt ut. Ni av ti bedrifter
som sa nei, oppga at de ikke kan tilby hele opplæringen alene. To halve plasser kan bli én hel når noen tar telefonen.

## Rom hos en pensjonist

Hybelordningen prøves først i Grønnfoss og Heimvik. Pensjonister som leier ut rom til lærlinger, får hjelp med kontrakt og en
kontaktperson i kommunen. Målet for det første året er 25 rom.

!side

# For kommuner med under 20 000 innbyggere

Heimvik, Breidvatn og Kvernhaug betaler til sammen 165 000 kroner i kontingent. Kommunestyrene spør med rette hva de får igjen.

!tabell 0.9l 5.4l 2.3l 1.4r 1.7l
| Nr. | Tiltak | Ansvarlig | Kostnad | Frist |
| 4.1 | Småkommunepakken: 100 timer rådgivning fra sekretariatet til hver av de tre kommunene, til det kommunen selv velger |
  Ingvild Tornes | drift | 31.12. |
| 4.2 | Låneordning for fagfolk, utvidet til planlegging og innkjøp | Lindvåg | drift | 01.03. |

## Slik bestilles timene

Kommunedirektøren sender en e-post til sekretariatet med tre opplysninger: hva oppgaven er, når den må være ferdig, og hvem i
kommunen som er kontakt. Svar gis innen fem virkedager. Arbeidet gjøres fortrinnsvis i kommunen.

Timene kan brukes til søknader, planarbeid eller kurs. Kvernhaug har alt varslet at kommunen ønsker hjelp til å søke om midler
til ladepunkter på ferjekaien. Ubrukte timer overføres ikke til 2027.

!side

# Møteplan

!tabell 3l 4l 4l
| Dato | Organ | Sted |
| 30. januar | Styret | Ulvestrand |
| 20. mars | Styret | Lindvåg |
| 16. april | Styret, felles møte med Västra Älvlandet | Granhamn |
| 22. april | Representantskapet | Sundlia |
| 5. juni | Styret | Kvernhaug |
| 26. august | Representantskapet | Fjordby |
| 11. september | Styret | Skarvdal |
| 27. november | Styret | Grønnfoss |

Møtet i Granhamn er det første styret holder i et annet land. Det går felles buss fra Fjordby kl. 7, og møtepapirene er på både
norsk og svensk.

Faggruppene fastsetter sine egne møter. De skal møtes minst fire ganger i året. Arbeidsutvalget møtes to uker før hvert
styremøte.

!side

# Budsjett

@caption Budsjett 2026, i hele tusen kroner. Budsjettet for 2025 er tatt med til sammenligning.

!tabell 6l 2r 2r
| Inntekter | Budsjett 2025 | Budsjett 2026 |
| Kontingent fra kommunene | 1 938 | 2 022 |
| Tilskudd fra fylkeskommunen | 450 | 465 |
| Klimasats | 980 | 1 150 |
| Interreg, prosjektet Grenselyst | 760 | 820 |
| Bruk av disposisjonsfond | 172 | 240 |
| **Sum inntekter** | **4 300** | **4 697** |

!tabell 6l 2r 2r
| Utgifter | Budsjett 2025 | Budsjett 2026 |
| Lønn og sosiale utgifter | 2 175 | 2 310 |
| Prosjektet utslippsfri byggeplass | 520 | 690 |
| Utredninger | 610 | 640 |
| Faggruppene | 310 | 320 |
| Møter og representasjon | 275 | 285 |
| Kontor og IT, betalt til Fjordby kommune | 190 | 200 |
| Kommunikasjon og nettside | 136 | 165 |
| Revisjon og regnskap | 84 | 87 |
| **Sum utgifter** | **4 300** | **4 697** |

Lønnsposten øker fordi rådgiveren for næring og kompetanse får helårsvirkning. Posten for utredninger er fordelt på tiltakene
1.2, 1.4, 2.1, 2.2 og 3.1.

Etter bruk av fond i 2025 og 2026 vil disposisjonsfondet være på 500 000 kroner. Det er under grensen på en halv årskontingent i
samarbeidsavtalen § 10.

!side

# Kontingent

Kontingenten er indeksregulert fra 1. januar 2026 og utgjør kr 4,35 per innbygger, jf. representantskapets sak 8/25. I 2025 var
satsen kr 4,20. Deretter reguleres den hvert år med den kommunale deflatoren, rundet av til nærmeste fem øre.

@caption Kontingent for 2026, regnet etter folketallet 1. januar 2025.

!tabell 3l 2.4r 2.6r 2.2r
{shares()}

Første termin forfaller 1. februar og andre termin 1. august. Ved forsinket betaling beregnes det ikke rente, men sekretariatet
tar kontakt. Kystland fylkeskommune betaler et særskilt tilskudd på 465 000 kroner.

!side

# Risiko og oppfølging

Tre forhold kan velte programmet:

1. **Klimasats:** Tilsagnet gjelder for ett år om gangen. Faller det bort, må tiltak 1.1 reduseres til kravmal og to kursdager.
2. **Sårbart sekretariat:** Tre faste stillinger og en deltidsstilling tåler ikke langvarig sykdom. Fjordby har lovet å låne ut
   folk i inntil seks uker.
3. **Uenighet om kontingenten:** Tre representanter stemte for å fryse satsen. Åpenhet om hva pengene går til, er det beste
   svaret.

Styret får rapport etter hvert tertial, med rødt, gult eller grønt for hvert tiltak. Tiltak som er røde to ganger på rad, skal
enten få mer hjelp eller avsluttes.

Årsmeldingen for 2026 legges fram for representantskapet i april 2027.
"""


def build() -> bytes:
    return write(programme.look(), SOURCE, Properties("Handlingsprogram 2026"), INVENTED["nb"])
