"""Assembly minutes, 22 April 2026, as a case system prints them: the fee's rule amended, a bridge in place of the tunnel.

The votes are counted from the list of members, so that names and numbers agree.
"""

from __future__ import annotations

from demo.layouts import elements
from demo.layouts.pdf import Properties, write
from demo.world import ASSEMBLY_2023, INVENTED, named

NEW = {"Torunn Sandvær": ("Øystein Råmunddal", "H")}
MEMBERS = [(place, *NEW.get(name, (name, party))) for place, members in ASSEMBLY_2023.items() for name, party in members]
LEADERS = {"Eskil Myrvang": "Nestleder", "Henrik Aasbrekk": "Leder fra PS 3/26"}


def attendance() -> str:
    rows = ["| Navn | Funksjon | Parti | Representerer |"]
    return "\n".join(rows + [f"| {name} | {LEADERS.get(name, 'Medlem')} | {party} | {place} |" for place, name, party in MEMBERS])


def versus(second: str, first_name: str, second_name: str) -> str:
    """Two proposals against each other; `second` are the surnames behind the second."""
    others = [(name, party) for _, name, party in MEMBERS if name.split()[-1] in second.split()]
    rest = [(name, party) for _, name, party in MEMBERS if (name, party) not in others]
    return f"For {first_name} stemte {len(rest)}: {named(rest)}.\n\nFor {second_name} stemte {len(others)}: {named(others)}.\n"


CAP_VOTE = versus("Myrvang Oftebro Naderi Krokmo Rotnes Slettås Lunde Øygarden Norvang", "Seljestøls forslag", "innstillingen")
LINK_VOTE = versus(
    "Wiersdal Brunvoll Råmunddal Ødemark Skogvik Brekkhus Fossmo Haugsvær Vikøren Digranes Solemdal",
    "Norvangs forslag om bru",
    "innstillingen om tunnel",
)
REPORT_VOTE = versus("Brunvoll Ødemark Skogvik", "innstillingen", "Skogviks forslag")

SOURCE = f"""
@title Møteprotokoll

!par 2l 7l
| Utvalg: | Representantskapet for Fjordbyregionen IPR |
| Møtested: | Kulturfabrikken, Sundlia |
| Dato: | 22.04.2026 |
| Tid: | 10:00 – 15:10 |

**Følgende medlemmer møtte:**

!tabell 4l 3l 1.2l 4l
{attendance()}

Ingen hadde meldt forfall. Øystein Råmunddal møter som medlem for Lindvåg etter Torunn Sandvær, som har fratrådt.

**Fra administrasjonen møtte:** Ingvild Tornes (daglig leder), Mats Hovlandsvik, Nora Bjerkaker og Vetle Hjelmås (rådgivere).

Det møtte 25 av 25 representanter. Eskil Myrvang ledet møtet til og med PS 3/26, og Henrik Aasbrekk resten.

!tabell 2l 8l 1.4l 2.2l
| Saksnr | Innhold | Lukket | Arkivsaksnr |
| PS 1/26 | Godkjenning av innkalling og saksliste | | 26/00044 |
| PS 2/26 | Godkjenning av protokoll fra 27. august 2025 | | 26/00044 |
| PS 3/26 | Valg etter at Torunn Sandvær har fratrådt | | 26/00051 |
| PS 4/26 | Årsregnskap 2025 | | 26/00039 |
| PS 5/26 | Kontingent for 2027 | | 25/00031 |
| PS 6/26 | Høring: fast samband til Kvernhaug | | 26/00028 |
| PS 7/26 | Årsmelding 2025 | | 26/00040 |
| PS 8/26 | Avtale om felles postmottak | X | 26/00047 |
| FO 1/26 | Spørsmål fra Zahra Naderi (SV) om ungdomsbilletten | | 26/00055 |

!side

## PS 1/26 Godkjenning av innkalling og saksliste

@arkiv Arkivsaksnr: 26/00044

@VEDTAK VEDTAK

Innkalling og saksliste godkjennes. Enstemmig vedtatt.

## PS 2/26 Godkjenning av protokoll fra 27. august 2025

@arkiv Arkivsaksnr: 26/00044

@VEDTAK VEDTAK

Protokollen fra møtet 27. august 2025 godkjennes. Enstemmig vedtatt.

!side

## PS 3/26 Valg etter at Torunn Sandvær har fratrådt

@arkiv Arkivsaksnr: 26/00051

Torunn Sandvær gikk av som ordfører i Lindvåg 1. mars 2026 for å ta arbeid i utlandet. Hun var leder av representantskapet
og nestleder i styret. Valgene gjelder resten av perioden, fram til høsten 2027.

@lead Representantskapets behandling av sak 3/2026 i møte den 22.04.2026:

Valgkomiteens leder, Hanne Lise Rotnes, la fram innstillingen. Den var enstemmig for Aasbrekk. Som nestleder i styret
innstilte flertallet på Amina Farouk Lunde (Ap) og mindretallet, Trond Helge Fossmo, på Øystein Råmunddal (H). Fossmo viste
til at Lindvåg er den nest største kommunen og ellers står uten plass i ledelsen.

**Votering:**

Henrik Aasbrekk (H) ble enstemmig valgt som leder av representantskapet.

Valget av nestleder i styret ble holdt skriftlig. Amina Farouk Lunde fikk 13 stemmer, og Øystein Råmunddal fikk 12 stemmer.

@VEDTAK VEDTAK

1. Som leder av representantskapet velges Henrik Aasbrekk (H), Ulvestrand.
2. Som nestleder i styret velges Amina Farouk Lunde (Ap), Grønnfoss.

## PS 4/26 Årsregnskap 2025

@arkiv Arkivsaksnr: 26/00039

**Styrets innstilling** (styret 20.03.2026, sak 11/26):

Årsregnskapet for 2025 godkjennes. Mindreforbruket på 107 000 kroner avsettes til disposisjonsfond.

@lead Representantskapets behandling av sak 4/2026 i møte den 22.04.2026:

Revisors beretning var uten forbehold. Roar Skogvik spurte hvorfor et mindreforbruk på 107 000 kroner kaller på høyere
kontingent. Daglig leder svarte at det ville vært et merforbruk uten bruk av fond.

**Votering:**

Innstillingen ble enstemmig vedtatt.

@VEDTAK VEDTAK

Årsregnskapet for 2025 godkjennes. Mindreforbruket på 107 000 kroner avsettes til disposisjonsfond.

!side

## PS 5/26 Kontingent for 2027

@arkiv Arkivsaksnr: 25/00031

**Styrets innstilling** (styret 20.03.2026, sak 12/26):

Kontingenten for 2027 er kr 4,55 per innbygger, regnet etter folketallet 1. januar 2026, i samsvar med regelen i
representantskapets sak 8/25.

@lead Representantskapets behandling av sak 5/2026 i møte den 22.04.2026:

Daglig leder gikk gjennom utregningen. Målfrid Seljestøl sa at tjue øre er det samme hoppet som regelen skulle gjøre slutt
på. Line Marie Oftebro advarte mot å endre regelen etter åtte måneder. Ketil Brunvoll ville helst ha frosset satsen, men
støttet et tak som det nest beste.

**Endringsforslag fra Målfrid Seljestøl (Sp):**

1. Regelen i sak 8/25 endres slik at kontingenten ikke øker med mer enn ti øre fra ett år til det neste.
2. Kontingenten for 2027 er kr 4,45 per innbygger.

**Votering:**

Endringsforslaget fra Seljestøl ble satt opp mot styrets innstilling.

{CAP_VOTE}
Dermed ble Seljestøls forslag vedtatt.

@VEDTAK VEDTAK

1. Regelen i sak 8/25 endres slik at kontingenten ikke øker med mer enn ti øre fra ett år til det neste.
2. Kontingenten for 2027 er kr 4,45 per innbygger.

!side

## PS 6/26 Høring: fast samband til Kvernhaug

@arkiv Arkivsaksnr: 26/00028

**Styrets innstilling** (styret 20.03.2026, sak 14/26):

1. Fjordbyregionen ber fylkeskommunen prioritere undersjøisk tunnel under Kvernsundet, med byggestart i 2029.
2. Kostnaden på 1,48 milliarder kroner dekkes med inntil 40 prosent bompenger.
3. Ferja skal gå hver halvtime morgen og ettermiddag til tunnelen åpner.

@lead Representantskapets behandling av sak 6/2026 i møte den 22.04.2026:

Mats Hovlandsvik viste fram begge alternativene. Arne Magnar Digranes sa at han har ventet på tunnel hele sitt politiske
liv, og at vinden ikke har lagt seg. Målfrid Seljestøl, fra samme kommune, viste til at fire av ti som tar ferja, går om
bord uten bil. Jon Even Slettås mente at makrellternen må få et nytt sted først. Bjarte Solemdal stemte for tunnel, men sa
at fylkestinget kommer til å lytte.

Møtet ble avbrutt i 20 minutter etter ønske fra Arbeiderpartiets gruppe.

**Alternativt forslag fra Silje Norvang (SV), til punkt 1 og 2:**

1. Fjordbyregionen ber fylkeskommunen prioritere bru over Kvernsundet, med eget felt for gående og syklende og byggestart i
   2029.
2. Kostnaden på 1,71 milliarder kroner dekkes med inntil 40 prosent bompenger. Hekkeplassen på Kvernholmen skal erstattes
   før byggestart.

**Votering:**

Punkt 1 og 2 i innstillingen ble satt opp mot forslaget fra Norvang.

{LINK_VOTE}
Dermed ble Norvangs forslag vedtatt. Punkt 3, med ordet «tunnelen» byttet ut med «brua», ble deretter enstemmig vedtatt.

@VEDTAK VEDTAK

1. Fjordbyregionen ber fylkeskommunen prioritere bru over Kvernsundet, med eget felt for gående og syklende og byggestart i
   2029.
2. Kostnaden på 1,71 milliarder kroner dekkes med inntil 40 prosent bompenger. Hekkeplassen på Kvernholmen skal erstattes
   før byggestart.
3. Ferja skal gå hver halvtime morgen og ettermiddag til brua åpner.

**Protokolltilførsel fra Arne Magnar Digranes (H):** Kvernhaug kommunestyre har bedt om det alternativet som kan åpnes
først. Det har representantskapet ikke tatt hensyn til.

!side

## PS 7/26 Årsmelding 2025

@arkiv Arkivsaksnr: 26/00040

@lead Representantskapets behandling av sak 7/2026 i møte den 22.04.2026:

Astrid Myklatun roste kapittelet om det rådet ikke fikk til. Hanne Lise Rotnes påpekte at den nye nettsiden fremdeles ikke
er ny.

**Forslag fra Roar Skogvik (FrP):**

Årsmeldingen sendes tilbake, slik at det kan gå fram hva hvert tiltak har kostet.

**Votering:**

Innstillingen om å godkjenne årsmeldingen ble satt opp mot forslaget fra Skogvik.

{REPORT_VOTE}
Dermed ble innstillingen vedtatt.

@VEDTAK VEDTAK

Årsmeldingen for 2025 godkjennes.

## PS 8/26 Avtale om felles postmottak

@arkiv Arkivsaksnr: 26/00047. Unntatt offentlighet, offl. § 13 jf. fvl. § 13 første ledd nr. 2

Møtet ble lukket, jf. kommuneloven § 11-5 andre ledd. Vedtaket er ført i egen protokoll.

## FO 1/26 Spørsmål fra Zahra Naderi (SV) om ungdomsbilletten

@arkiv Arkivsaksnr: 26/00055

Naderi spurte hvorfor gratis reise ikke lenger utredes. Styreleder Eskil Myrvang svarte at styret valgte bort alternativet i
mars fordi sju av ti kroner ville gått til ungdom som alt har billett. Naderi svarte at det også er ungdom.

Møtet ble hevet kl. 15:10.

!luft 6

Underskrifter:

Henrik Aasbrekk · Ellen Tangerud · Sigbjørn Vikøren
"""


def build() -> bytes:
    look = elements.look("Representantskapet 22.04.2026")
    return write(look, SOURCE, Properties("Møteprotokoll", author="Sak- og arkivsystem"), INVENTED["nb"])
