"""Assembly minutes, 27 August 2025, as a case system prints them: every vote with names and parties.

The votes are counted from the list of members, so that names and numbers agree.
"""

from __future__ import annotations

from demo.layouts import elements
from demo.layouts.pdf import Properties, write
from demo.world import ASSEMBLY_2023, INVENTED, named

ABSENT = "Astrid Myklatun"
SUBSTITUTE = {"Zahra Naderi": ("Ole Kristian Hagmo", "SV")}
PRESENT = [SUBSTITUTE.get(name, (name, party)) for members in ASSEMBLY_2023.values() for name, party in members if name != ABSENT]


def vote(against: tuple[str, ...], what: str, outcome: str) -> str:
    """A vote with names; `against` are surnames."""
    nays = [one for one in PRESENT if one[0].split()[-1] in against]
    ayes = [one for one in PRESENT if one not in nays]
    return (
        f"For {what} stemte {len(ayes)}: {named(ayes)}.\n\n"
        f"Imot {what} stemte {len(nays)}: {named(nays)}.\n\n"
        f"Dermed ble {what} {outcome}.\n"
    )


def versus(second: tuple[str, ...], first_name: str, second_name: str, outcome: str) -> str:
    """Two proposals against each other; `second` are the surnames behind the second."""
    others = [one for one in PRESENT if one[0].split()[-1] in second]
    rest = [one for one in PRESENT if one not in others]
    return (
        f"For {first_name} stemte {len(rest)}: {named(rest)}.\n\n"
        f"For {second_name} stemte {len(others)}: {named(others)}.\n\n"
        f"Dermed ble {outcome}.\n"
    )


def attendance() -> str:
    rows = ["| Navn | Funksjon | Parti | Representerer | Møtte for |"]
    for place, members in ASSEMBLY_2023.items():
        for name, party in members:
            if name == ABSENT:
                continue
            if name in SUBSTITUTE:
                rows.append(f"| {SUBSTITUTE[name][0]} | Varamedlem | {party} | {place} | {name} |")
                continue
            role = {"Eskil Myrvang": "Nestleder", "Torunn Sandvær": "Leder"}.get(name, "Medlem")
            rows.append(f"| {name} | {role} | {party} | {place} | |")
    return "\n".join(rows)


RATE_VOTE = versus(("Brunvoll", "Ødemark", "Skogvik"), "innstillingen", "Brunvolls forslag", "innstillingen vedtatt")
NITROGEN_VOTE = vote(
    ("Wiersdal", "Brunvoll", "Sandvær", "Ødemark", "Aasbrekk", "Skogvik", "Brekkhus", "Fossmo", "Digranes", "Solemdal"),
    "tilleggsforslaget",
    "vedtatt",
)
DELAY_VOTE = vote(
    tuple(
        name.split()[-1]
        for name, party in PRESENT
        if name
        not in (
            "Tor Håkon Wiersdal",
            "Torunn Sandvær",
            "Trond Helge Fossmo",
            "Arne Magnar Digranes",
            "Jostein Brekkhus",
            "Oddvar Tveitaskog",
        )
        and party != "FrP"
    ),
    "Wiersdals endringsforslag",
    "ikke vedtatt",
)
ZERO_VOTE = vote(("Brunvoll", "Ødemark", "Skogvik", "Fossmo"), "innstillingen", "vedtatt")

SOURCE = f"""
@title Møteprotokoll

!par 2l 7l
| Utvalg: | Representantskapet for Fjordbyregionen IPR |
| Møtested: | Kommunestyresalen, Skarvdal kommunehus |
| Dato: | 27.08.2025 |
| Tid: | 10:00 – 14:35 |

**Følgende medlemmer og varamedlemmer møtte:**

!tabell 4l 2.2l 1.2l 4l 2.6l
{attendance()}

**Følgende medlemmer hadde meldt forfall:** Zahra Naderi (SV), Fjordby, og Astrid Myklatun (Sp), Breidvatn. For Myklatun møtte
ingen vara.

**Fra administrasjonen møtte:** Ingvild Tornes (daglig leder), Mats Hovlandsvik og Nora Bjerkaker (rådgivere).

Det møtte 24 av 25 representanter. Møtet ble ledet av representantskapets leder, Torunn Sandvær. Til å underskrive protokollen
sammen med møtelederen ble Ellen Tangerud og Arne Magnar Digranes valgt.

!tabell 2l 8l 1.4l 2.2l
| Saksnr | Innhold | Lukket | Arkivsaksnr |
| PS 6/25 | Godkjenning av innkalling og saksliste | | 25/00087 |
| PS 7/25 | Godkjenning av protokoll fra 23. april 2025 | | 25/00087 |
| PS 8/25 | Medlemskontingent fra 2026 – indeksregulering | | 25/00031 |
| PS 9/25 | Handlingsprogram 2026 med budsjett | | 25/00102 |
| PS 10/25 | Felles krav om utslippsfrie bygge- og anleggsplasser | | 24/00216 |
| PS 11/25 | Valg av valgkomité for perioden fram til 2027 | | 25/00109 |
| PS 12/25 | Orientering om prosjektet Grenselyst | | 24/00178 |
| FO 1/25 | Spørsmål fra Jon Even Slettås (MDG) om nattoget | | 25/00121 |

## PS 6/25 Godkjenning av innkalling og saksliste

@arkiv Arkivsaksnr: 25/00087

@VEDTAK VEDTAK

Innkalling og saksliste godkjennes. Enstemmig vedtatt.

## PS 7/25 Godkjenning av protokoll fra 23. april 2025

@arkiv Arkivsaksnr: 25/00087

@VEDTAK VEDTAK

Protokollen fra møtet 23. april 2025 godkjennes. Enstemmig vedtatt.

## PS 8/25 Medlemskontingent fra 2026 – indeksregulering

@arkiv Arkivsaksnr: 25/00031

**Styrets innstilling** (styret 21.03.2025, sak 11/25):

1. Kontingenten indeksreguleres fra 1. januar 2026 og utgjør kr 4,35 per innbygger.
2. Kontingenten reguleres deretter hvert år med den kommunale deflatoren i statsbudsjettet, rundet av til nærmeste fem øre.

@lead Representantskapets behandling av sak 8/2025 i møte den 27.08.2025:

Daglig leder orienterte om beregningen og om hva satsen betyr for hver kommune.

**Forslag fra Ketil Brunvoll (FrP):**

Kontingenten holdes uendret på kr 4,20 per innbygger ut 2027. Budsjettet tilpasses ved at rammen til reiser og møter kuttes.

**Votering:**

Styrets innstilling ble satt opp mot forslaget fra Brunvoll.

{RATE_VOTE}

@VEDTAK VEDTAK

1. Kontingenten indeksreguleres fra 1. januar 2026 og utgjør kr 4,35 per innbygger.
2. Kontingenten reguleres deretter hvert år med den kommunale deflatoren i statsbudsjettet, rundet av til nærmeste fem øre.

## PS 9/25 Handlingsprogram 2026 med budsjett

@arkiv Arkivsaksnr: 25/00102

**Styrets innstilling** (styret 06.06.2025, sak 17/25):

Representantskapet vedtar Handlingsprogram 2026 med en budsjettramme på 4 697 000 kroner.

@lead Representantskapets behandling av sak 9/2025 i møte den 27.08.2025:

Nora Bjerkaker la fram hovedtrekkene i programmet. Flere representanter roste at tiltakene nå har navngitt ansvarlig og frist.

**Tilleggsforslag fra Jon Even Slettås (MDG), på vegne av MDG og SV:**

Fjordbyregionen skal innen utgangen av 2026 kartlegge hvor mye nitrogen som renner ut i Indrefjorden fra renseanlegg og
landbruk. Kartleggingen dekkes innenfor rammen til utredninger.

**Votering:**

Innstillingen ble enstemmig vedtatt. Deretter ble det stemt over tilleggsforslaget.

{NITROGEN_VOTE}

@VEDTAK VEDTAK

1. Representantskapet vedtar Handlingsprogram 2026 med en budsjettramme på 4 697 000 kroner.
2. Fjordbyregionen skal innen utgangen av 2026 kartlegge hvor mye nitrogen som renner ut i Indrefjorden fra renseanlegg og
   landbruk. Kartleggingen dekkes innenfor rammen til utredninger.

**Protokolltilførsel fra H:** Høyres representanter støtter målet om en renere fjord, men mener at kartleggingen er en oppgave
for statsforvalteren og fylkeskommunen.

## PS 10/25 Felles krav om utslippsfrie bygge- og anleggsplasser

@arkiv Arkivsaksnr: 24/00216

**Styrets innstilling** (styret 21.03.2025, sak 9/25):

1. Kommunene i Fjordbyregionen stiller fra 1. januar 2026 krav om utslippsfrie bygge- og anleggsplasser i egne kontrakter over
   10 millioner kroner.
2. Fra 1. januar 2027 gjelder kravet alle nye kontrakter, uavhengig av verdi.
3. Klima og miljø vektes med minst 30 prosent i tildelingen.
4. Faggruppe for klima og miljø evaluerer ordningen og melder tilbake til styret innen 1. juni 2027.

@lead Representantskapets behandling av sak 10/2025 i møte den 27.08.2025:

Amina Farouk Lunde viste til at Grønnfoss har bygd Bekkeli barnehage uten fossilt drivstoff, og at merkostnaden var lavere enn
fryktet. Roar Skogvik mente at kravet vil stenge små entreprenører ute. Trond Helge Fossmo tok opp strømtilgangen på anlegg
langt fra bebyggelse.

**Endringsforslag fra Tor Håkon Wiersdal (H), til punkt 2:**

Kravet gjelder alle nye kontrakter fra 1. januar 2028.

**Votering:**

{DELAY_VOTE}

Deretter ble det stemt over innstillingen samlet.

{ZERO_VOTE}

@VEDTAK VEDTAK

1. Kommunene i Fjordbyregionen stiller fra 1. januar 2026 krav om utslippsfrie bygge- og anleggsplasser i egne kontrakter over
   10 millioner kroner.
2. Fra 1. januar 2027 gjelder kravet alle nye kontrakter, uavhengig av verdi.
3. Klima og miljø vektes med minst 30 prosent i tildelingen.
4. Faggruppe for klima og miljø evaluerer ordningen og melder tilbake til styret innen 1. juni 2027.

## PS 11/25 Valg av valgkomité for perioden fram til 2027

@arkiv Arkivsaksnr: 25/00109

@lead Representantskapets behandling av sak 11/2025 i møte den 27.08.2025:

Styreleder foreslo tre medlemmer etter samråd med gruppelederne. Det kom ikke fram andre forslag.

**Votering:**

Forslaget ble enstemmig vedtatt.

@VEDTAK VEDTAK

Som valgkomité velges Hanne Lise Rotnes (leder), Trond Helge Fossmo og Sigbjørn Vikøren. Varamedlem er May Britt Øygarden.

## PS 12/25 Orientering om prosjektet Grenselyst

@arkiv Arkivsaksnr: 24/00178

Mats Hovlandsvik orienterte om samarbeidet med Västra Älvlandet om bedre togforbindelse over grensen. Prosjektet har fått 1,9
millioner kroner over tre år, og egenandelen til Fjordbyregionen er 25 prosent. En felles reisevaneundersøkelse blant
grensependlere gjennomføres i november.

@VEDTAK VEDTAK

Saken tas til orientering. Enstemmig vedtatt.

## FO 1/25 Spørsmål fra Jon Even Slettås (MDG) om nattoget

@arkiv Arkivsaksnr: 25/00121

Slettås spurte hva Fjordbyregionen har gjort siden styret tok opp nattoget i juni 2024.

Styreleder Eskil Myrvang svarte at arbeidsutvalget sendte et felles brev til samferdselsmyndighetene i november 2024 sammen med
fire andre regioner, og at det foreløpig ikke er kommet annet svar enn at saken vurderes i neste anbudsrunde. Myrvang lovte å be
om et møte før jul.

Møtet ble hevet kl. 14:35.

!luft 6

Underskrifter:

Torunn Sandvær · Ellen Tangerud · Arne Magnar Digranes
"""


def build() -> bytes:
    return write(elements.look(), SOURCE, Properties("Møteprotokoll", author="Sak- og arkivsystem"), INVENTED["nb"])
