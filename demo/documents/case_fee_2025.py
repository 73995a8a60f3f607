"""The case paper behind the new fee: three alternatives, and what each municipality pays."""

from __future__ import annotations

from demo.layouts import casepaper
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED, MUNICIPALITIES, fee, kroner, rate


def shares() -> str:
    rows = ["| Kommune | Folketall 1.1.2024 | Kontingent 2025 | Folketall 1.1.2025 | Kontingent 2026 | Endring |"]
    sums = [0] * 5
    for one in MUNICIPALITIES:
        figures = [one.people[2024], fee(one.name, 2025), one.people[2025], fee(one.name, 2026)]
        figures.append(figures[3] - figures[1])
        sums = [total + figure for total, figure in zip(sums, figures, strict=True)]
        rows.append(f"| {one.name} | " + " | ".join(kroner(figure) for figure in figures) + " |")
    rows.append("| **Sum** | " + " | ".join(f"**{kroner(figure)}**" for figure in sums) + " |")
    return "\n".join(rows)


def history() -> str:
    notes = {
        2020: "Vedtatt av styret i mars 2019",
        2021: "",
        2022: "",
        2023: "Uendret på grunn av overskuddet i 2021",
        2024: "Uendret",
        2025: "Styret, sak 17/24",
    }
    rows = ["| År | Kroner per innbygger | Merknad |"]
    return "\n".join(rows + [f"| {year} | {rate(year)} | {note} |" for year, note in notes.items()])


SOURCE = f"""
@title Indeksregulering av medlemskontingenten

!tabell 2.2l 3.5l 2.2l 3l
| Saksnr | Utvalg | Møtedato | Arkivsak |
| 007/25 | Arbeidsutvalget | 06.03.2025 | 25/00031 |
| 11/25 | Styret | 21.03.2025 | 25/00031 |
| | Representantskapet | 27.08.2025 | 25/00031 |

Saksbehandler: Ingvild Tornes

## Forslag til vedtak

Styret legger saken fram for representantskapet med slik innstilling:

1. Kontingenten indeksreguleres fra 1. januar 2026 og utgjør kr 4,35 per innbygger.
2. Kontingenten reguleres deretter hvert år med den kommunale deflatoren i statsbudsjettet, rundet av til nærmeste fem øre.

## Bakgrunn

Da styret fastsatte kontingenten for 2025 (sak 17/24), ba det sekretariatet om å legge fram et forslag til indeksregulering
innen mars 2025. Ordningen til nå har vært at satsen ligger fast i flere år og så økes i ett hopp. Det gir uforutsigbare
budsjetter både for kommunene og for Fjordbyregionen, og hver økning har ført til en prinsipiell diskusjon om hele samarbeidet.

Den reviderte samarbeidsavtalen trådte i kraft 1. januar 2025. Etter § 9 er det representantskapet, og ikke lenger styret, som
fastsetter kontingenten. Saken må derfor behandles i begge organer.

@caption Tabell 1. Kontingentsatsen 2020–2025

!tabell 1l 2r 5l
{history()}

## Saksopplysninger

Sekretariatet har sammen med økonomisjefene i Fjordby og Sundlia vurdert tre måter å regulere satsen på.

**Alternativ A: Uendret sats.** Kontingenten holdes på kr 4,20 ut strategiperioden. Med ventet lønns- og prisvekst vil driften
ha et udekket behov på om lag 310 000 kroner i 2028. Det tilsvarer nesten en halv stilling.

**Alternativ B: Kommunal deflator.** Satsen følger den kommunale deflatoren, som er anslått til 3,6 prosent for 2026. Det gir en
sats på kr 4,35 når beløpet rundes av til nærmeste fem øre. Deflatoren tar hensyn til at kommunenes utgifter mest er lønn, og
den er kjent i oktober, i tide til budsjettarbeidet.

**Alternativ C: Et nytt hopp.** Satsen økes til kr 4,50 i 2026 og står deretter fast i tre år. Alternativet gir best økonomi de
to første årene, men gjentar den ordningen styret ba om å komme bort fra.

Konsumprisindeksen ble også vurdert. Den svinger mer, særlig på grunn av strømprisen, og inntekts- og formuesskatten til
kommunene følger den ikke.

## Økonomiske konsekvenser

Tabell 2 viser hva hver kommune betaler i 2025 og hva den vil betale i 2026 etter alternativ B. Inntektene øker med knapt 84 000
kroner. Om lag 14 000 kroner av dette skyldes at det bor flere i regionen. I Skarvdal, Heimvik og Breidvatn er folketallet gått
ned, og økningen blir mindre der.

@caption Tabell 2. Kontingent per kommune, i kroner. Folketallet er det som gjelder året før kontingentåret.

!tabell 2.6l 2.1r 2.1r 2.1r 2.1r 1.8r
{shares()}

Tilskuddet fra Kystland fylkeskommune er avtalt særskilt og er ikke med i tabellen. Det er 450 000 kroner i 2025 og 465 000
kroner i 2026.

## Vurdering

Alternativ B oppfyller best det styret ba om: en regulering som går av seg selv, og som kan forklares i én setning. Avrundingen
til fem øre gjør at satsen i enkelte år kan bli stående selv om deflatoren er positiv. Etter sekretariatets syn er det en fordel
at små endringer ikke utløser nye fakturabeløp.

Innvendingen fra de minste kommunene har vært at de betaler for tiltak de har lite nytte av. For Kvernhaug utgjør økningen 1 592
kroner i året. Innvendingen gjelder etter vårt syn fordelingen av innsatsen og ikke satsen, og bør løses i handlingsprogrammet.
Det foreslås der et eget tiltak for kommuner med under 20 000 innbyggere.

Ordningen bør vurderes på nytt når strategien rulleres, første gang i 2028.

## Konklusjon

Sekretariatet anbefaler alternativ B.

Fjordby, 11. mars 2025

Ingvild Tornes, daglig leder

Vedlegg: Notat fra økonomisjefene i Fjordby og Sundlia, 24. februar 2025
"""


def build() -> bytes:
    return write(casepaper.look(), SOURCE, Properties("Saksframlegg - mal 2023"), INVENTED["nb"])
